"""Writing a corpus in a format of others: `export()`, `Corpus.export()`, and the command."""

from __future__ import annotations

import json
import sys
from io import BytesIO
from pathlib import Path

import attrs
import pytest

import pollcorpus as pc
from pollcorpus.interchange import INTERCHANGE, Selection, export, to_ninjs

EXTRAS = {"graphml": ("networkx", "network")}
EXTRAS |= dict.fromkeys(
    ("followthemoney", "followthemoney-statements"), ("followthemoney.statement", "followthemoney")
)


@pytest.mark.parametrize("name", INTERCHANGE)
def test_file_stream_and_method_write_the_same(
    corpus: pc.Corpus, tmp_path: Path, name: str
) -> None:
    export(corpus, name, stream := BytesIO())
    corpus.export(name, tmp_path / "one")
    export(corpus, name, str(tmp_path / "two"))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes() == stream.getvalue()
    assert not stream.closed
    stream.getvalue().decode("utf-8")


@pytest.mark.parametrize("name", INTERCHANGE)
def test_a_saved_corpus_writes_the_same(corpus: pc.Corpus, tmp_path: Path, name: str) -> None:
    corpus.save(tmp_path / "sample.pollcorpus")
    export(corpus, name, one := BytesIO())
    export(pc.open(tmp_path / "sample.pollcorpus"), name, other := BytesIO())
    assert one.getvalue() == other.getvalue()


def test_a_format_that_is_not_known_is_told_with_the_one_that_may_be_meant(
    corpus: pc.Corpus,
) -> None:
    with pytest.raises(pc.UnknownNameError, match=r"'popollo'.*did you mean popolo\?"):
        corpus.export("popollo", "nowhere")


def test_a_format_that_is_like_none_is_told_with_those_that_there_are(corpus: pc.Corpus) -> None:
    with pytest.raises(pc.UnknownNameError, match=r"'xyz'.*followthemoney.*graphml"):
        corpus.export("xyz", "nowhere")


@pytest.mark.parametrize(
    ("whole", "kept"), [("parquet", ".parquet"), ("jsonl", ".jsonl"), ("sqlite", ".pollcorpus")]
)
def test_the_whole_corpus_is_saved_and_not_exported(
    corpus: pc.Corpus, whole: str, kept: str
) -> None:
    with pytest.raises(pc.UnknownNameError, match=rf"Corpus\.save\('campaign\{kept}'\)"):
        corpus.export(whole, "nowhere")


@pytest.mark.parametrize(
    ("name", "part", "wanted"),
    [
        ("graphml", Selection(), "a query of meetings"),
        ("ninjs", pc.sample().articles, "a Selection of its records"),
        ("popolo", None, "a Selection of its records"),
    ],
)
def test_what_a_format_is_not_made_of_is_told(
    tmp_path: Path, name: str, part: object, wanted: str
) -> None:
    with pytest.raises(pc.ArgumentError, match=wanted):
        export(part, name, tmp_path / "file")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", EXTRAS)
def test_a_missing_library_is_told_with_its_extra(
    corpus: pc.Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    module, extra = EXTRAS[name]
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(pc.MissingExtraError, match=rf"pollcorpus\[{extra}\]"):
        corpus.export(name, tmp_path / "file")
    assert not list(tmp_path.iterdir())


def test_a_file_is_there_as_a_whole_or_not_at_all(corpus: pc.Corpus, tmp_path: Path) -> None:
    path = tmp_path / "items.jsonl"
    path.write_text("what was there before")

    def broken():
        yield corpus.articles[0]
        raise RuntimeError("half-way")

    class Breaking:
        articles = property(lambda self: broken())
        actors = meetings = seat_plans = ()

    with pytest.raises(RuntimeError, match="half-way"):
        export(Breaking(), "ninjs", path)
    assert path.read_text() == "what was there before"
    assert [p.name for p in tmp_path.iterdir()] == ["items.jsonl"]


def test_a_folder_that_is_not_there_is_the_builtin_error(corpus: pc.Corpus, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="make it first"):
        corpus.export("ninjs", tmp_path / "none" / "file")


def test_a_selection_holds_what_can_be_gone_through_once_too(corpus: pc.Corpus) -> None:
    hindi = corpus.articles.in_language("hi")
    once = Selection(articles=iter(hindi), actors=iter(corpus.actors))
    for _ in range(2):
        items = list(to_ninjs(once))
        assert [item["language"] for item in items] == ["hi"] * len(hindi)
        assert items[0]["people"]


def test_half_characters_survive_where_json_can_spell_them(corpus: pc.Corpus) -> None:
    text = "Half a \ud83d stands here, since the source had no more of it."
    article = pc.read_text("It stands here.")
    (strange,) = pc.Corpus.of([article]).as_read
    body = (attrs.evolve(strange.segments[0], span=pc.Span(0, len(text))),)
    strange = attrs.evolve(strange, text=text, segments=body)
    export(Selection(articles=[strange]), "ninjs", stream := BytesIO())
    (line,) = stream.getvalue().decode("utf-8").splitlines()
    assert json.loads(line)["bodies"][-1]["value"] == text
    for name in ("schema.org", "popolo", "followthemoney", "followthemoney-statements"):
        export(Selection(articles=[strange]), name, stream := BytesIO())
        stream.getvalue().decode("utf-8")
