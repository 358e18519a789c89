"""Errors: of the library's own kind, and of the builtin one that users would catch."""

from __future__ import annotations

import errno
import pickle
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from tests.samples import the_sample

import pollcorpus as pc

TEXT = "Leaders met in Patna on Monday. No deal was struck."


def article() -> pc.Article:
    return pc.read_text(TEXT)


def told(call: Callable[[], object], own: type[Exception], builtin: type[Exception]) -> Any:
    with pytest.raises(own) as raised:
        call()
    assert isinstance(raised.value, pc.PollcorpusError)
    assert isinstance(raised.value, builtin)
    return raised.value


@pytest.mark.parametrize(
    "write",
    [
        lambda path: the_sample().save(path),
        lambda path: the_sample().export("ninjs", path),
        lambda path: pc.build("news", into=path),
    ],
)
def test_writing_where_no_folder_is_says_which_and_what_to_do(
    write: Callable[[Path], object], tmp_path: Path
) -> None:
    file = tmp_path / "none" / "a.pollcorpus"
    error = told(lambda: write(file), pc.MissingFileError, FileNotFoundError)
    assert str(error) == f"{tmp_path / 'none'}: there is no such folder; make it first"
    assert (error.path, error.filename) == (str(tmp_path / "none"), str(tmp_path / "none"))
    assert error.errno == errno.ENOENT


def test_writing_to_a_folder_says_so(tmp_path: Path) -> None:
    error = told(lambda: the_sample().save(tmp_path), pc.FolderError, IsADirectoryError)
    assert str(error) == f"{tmp_path}: this is a folder; name a file in it"
    assert error.errno == errno.EISDIR


@pytest.mark.parametrize("read", [pc.Reference.from_csv, pc.Reference.from_popolo])
def test_a_reference_that_is_not_there_is_told_with_its_neighbours(
    read: Callable[[Path], object], tmp_path: Path
) -> None:
    (tmp_path / "persons.csv").touch()
    error = told(lambda: read(tmp_path / "person.csv"), pc.MissingFileError, FileNotFoundError)
    assert str(error) == (
        f"{tmp_path / 'person.csv'}: there is no such file; did you mean "
        f"{str(tmp_path / 'persons.csv')!r}? Otherwise check the spelling, and the folder that "
        "you work in"
    )
    told(lambda: read(tmp_path), pc.FolderError, IsADirectoryError)
    told(lambda: read(5), pc.ArgumentError, TypeError)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("cut", "what"),
    [
        (lambda s: s[1:], "gap before"),
        (lambda s: s[:-1], f"the text at {len(TEXT)}"),
        (lambda s: (s[0], *s), "overlap before"),
    ],
)
def test_segments_that_do_not_tile_the_text_are_refused(
    cut: Callable[[tuple[pc.Segment, ...]], tuple[pc.Segment, ...]], what: str
) -> None:
    half = len(TEXT) // 2
    body = pc.SegmentKind.BODY
    halves = tuple(pc.Segment(body, pc.Span(*ends)) for ends in ((0, half), (half, len(TEXT))))
    error = told(lambda: evolve(article(), segments=cut(halves)), pc.RecordError, ValueError)
    assert error.where == "Article(segments=…)"
    assert what in error.what
    assert "read_text() does" in str(error)


@pytest.mark.parametrize("given", [5, TEXT.encode(), None, Path("a.txt")])
def test_only_a_text_is_read_as_one(given: Any) -> None:
    error = told(lambda: pc.read_text(given), pc.ArgumentError, TypeError)
    assert str(error).startswith(f"read_text() takes a text, not {given!r}")
    assert "read() takes paths" in str(error)


@pytest.mark.parametrize(
    "values",
    [
        {"text": 5},
        {"id": 5},
        {"language": None},
        {"source": "a.txt"},
        {"segments": "body"},
        {"segments": ("body",)},
        {"segments": (pc.Segment("body", pc.Span(0, len(TEXT))),)},  # type: ignore[arg-type]
        {"published": 5.5},
    ],
)
def test_an_article_takes_no_values_of_other_types(values: dict[str, Any]) -> None:
    (name,) = values
    error = told(lambda: evolve(article(), **values), pc.ArgumentError, TypeError)
    assert error.where in (f"Article({name}=…)", "Segment(kind=…)")


def test_a_source_is_told_as_text() -> None:
    path: Any = Path("news/a.txt")
    error = told(lambda: evolve(article().source, path=path), pc.ArgumentError, TypeError)
    assert error.where == "Source(path=…)"


@pytest.mark.parametrize("given", ["2024-06-06", "२०२४-०६-०६", date(2024, 6, 6)])
def test_a_day_of_publication_may_be_given_as_text(given: Any) -> None:
    made = evolve(article(), published=given)
    assert made.published == pc.PartialDate.parse("2024-06-06")
    assert pc.extract(made).article == made


def test_text_that_is_no_day_of_publication_is_refused_at_once() -> None:
    error = told(
        lambda: evolve(article(), published="6 June 2024"),
        pc.DateSyntaxError,
        ValueError,
    )
    assert "6 June 2024" in str(error)


@pytest.mark.parametrize(
    ("call", "own", "builtin"),
    [
        (lambda: pc.Span(-1, 3), pc.RecordError, ValueError),
        (lambda: pc.Span(5, 3), pc.RecordError, ValueError),
        (lambda: pc.SeatCount(-1), pc.RecordError, ValueError),
        (lambda: pc.SeatCount(5, 3), pc.RecordError, ValueError),
        (lambda: pc.SeatCount("9"), pc.ArgumentError, TypeError),  # type: ignore[arg-type]
        (lambda: pc.PartialDate(), pc.RecordError, ValueError),
        (lambda: pc.PartialDate.from_parts(2024, day=3), pc.RecordError, ValueError),
        (lambda: pc.open(5), pc.ArgumentError, TypeError),  # type: ignore[arg-type]
        (lambda: the_sample().save(5), pc.ArgumentError, TypeError),  # type: ignore[arg-type]
        (lambda: the_sample().meetings[1000], pc.NoRecordError, IndexError),
        (lambda: the_sample().disagreements[1000], pc.NoRecordError, IndexError),
        (lambda: the_sample().disagreements[-1000], pc.NoRecordError, IndexError),
        (lambda: pc.read("news", jobs=0), pc.ArgumentError, TypeError),
        (lambda: pc.Corpus.of((), jobs=0), pc.ArgumentError, TypeError),
        (lambda: pc.Corpus.of((), jobs="2"), pc.ArgumentError, TypeError),  # type: ignore[arg-type]
        (
            lambda: pc.build("news", into="a.pollcorpus", progress=5),  # type: ignore[arg-type]
            pc.ArgumentError,
            TypeError,
        ),
        (lambda: pc.read("news", progress=5), pc.ArgumentError, TypeError),  # type: ignore[arg-type]
        (lambda: pc.Corpus.of(5), pc.ArgumentError, TypeError),  # type: ignore[arg-type]
        (lambda: pc.Corpus.of(["news.txt"]), pc.ArgumentError, TypeError),  # type: ignore[list-item]
    ],
)
def test_what_a_function_cannot_take_is_an_error_of_the_library(
    call: Callable[[], object], own: type[Exception], builtin: type[Exception]
) -> None:
    told(call, own, builtin)


@pytest.mark.parametrize(
    "error",
    [
        pc.MissingFileError("a.csv", ("b.csv",), advice="look"),
        pc.BusyError("a.pollcorpus"),
        pc.ArgumentError("read()", "a path", 5),
        pc.DateSyntaxError("201", 3, "a year"),
        pc.AmbiguousNameError("Gandhi", ("Rahul Gandhi", "Sonia Gandhi")),
        pc.RecordError("Span()", "no span"),
    ],
)
def test_an_error_comes_through_from_another_process(error: pc.PollcorpusError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)
    assert getattr(again, "errno", None) == getattr(error, "errno", None)


def test_close_names_are_offered_three_at_most_and_otherwise_what_there_is() -> None:
    with pytest.raises(pc.UnknownNameError, match=r"it has: schema\.org, ninjs"):
        the_sample().export("foo", "unwritten")
    with pytest.raises(pc.UnknownNameError, match=r"did you mean graphml\?$"):
        the_sample().export("GraphM", "unwritten")
    with pytest.raises(pc.UnknownNameError, match=r"'csv'; a table is a query's, as in .*to_csv"):
        the_sample().export("csv", "unwritten")


@pytest.mark.parametrize("name", ["reference", "jobs", "text_column"])
def test_what_only_reading_takes_is_refused_by_open_with_what_to_do(name: str) -> None:
    told = rf"open\(\) takes a path alone, not '{name}'; .*Corpus\.of\(open\(path\)\.articles, ref"
    with pytest.raises(pc.ArgumentError, match=told):
        pc.open("campaign.pollcorpus", **{name: None})  # type: ignore[arg-type]
