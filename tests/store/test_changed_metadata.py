"""Building again what has the same text, and is told of otherwise: date, title, outlet, language."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import pollcorpus as pc
from pollcorpus.building import Built

TEXT = "Nitish Kumar met Lalu Prasad Yadav in Patna on Thursday."
FIRST = {"id": "1", "date": "2024-03-01", "title": "Two meet", "text": TEXT}
OTHERS = [
    FIRST | {"date": "2024-04-01"},
    {key: value for key, value in FIRST.items() if key != "date"},
    FIRST | {"title": "They talk"},
    FIRST | {"url": "https://example.org/a"},
    FIRST | {"source": "The Example"},
    FIRST | {"id": "2"},
]


def write(path: Path, *records: dict[str, Any]) -> Path:
    path.write_text("\n".join(map(json.dumps, records)))
    return path


def lines_of(file: Path) -> bytes:
    saved = file.with_suffix(".lines.jsonl")
    pc.open(file).save(saved)
    return saved.read_bytes()


def same_as_anew(file: Path, *paths: Path, **columns: Any) -> bool:
    anew = file.with_name("anew.pollcorpus")
    anew.unlink(missing_ok=True)
    pc.build(*paths, into=anew, **columns)
    return lines_of(file) == lines_of(anew)


@pytest.mark.parametrize("other", OTHERS)
def test_what_is_told_of_an_article_otherwise_changes_it(
    tmp_path: Path, other: dict[str, Any]
) -> None:
    rest = [
        {"id": str(n), "date": "2024-05-01", "text": f"Sharad Pawar spoke {n} times."}
        for n in range(5, 7)
    ]
    path, file = write(tmp_path / "a.jsonl", FIRST, *rest), tmp_path / "a.pollcorpus"
    pc.build(path, into=file)
    write(path, other, *rest)
    assert pc.build(path, into=file) == Built(added=0, replaced=1, unchanged=2, problems=0)
    assert same_as_anew(file, path)
    assert pc.build(path, into=file).unchanged == 3


def test_an_article_that_is_in_another_language_says_something_else(tmp_path: Path) -> None:
    text = "Nitish Kumar met Lalu Prasad Yadav in Patna. नीतीश कुमार शरद पवार से दिल्ली में मिले।"
    record = {"id": "1", "date": "2024-03-01", "text": text}
    path, file = tmp_path / "a.jsonl", tmp_path / "a.pollcorpus"
    said = []
    for language in ("en", "hi", "en"):
        write(path, record | {"language": language})
        pc.build(path, into=file)
        corpus = pc.open(file)
        assert corpus.articles.one().language == language
        assert same_as_anew(file, path)
        said.append(corpus.meetings.one().participants)
    assert said[0] != said[1] and said[0] == said[2]


def test_the_meeting_of_an_article_that_is_dated_anew_is_dated_anew(tmp_path: Path) -> None:
    path, file = write(tmp_path / "a.jsonl", FIRST), tmp_path / "a.pollcorpus"
    pc.build(path, into=file)
    assert str(pc.open(file).meetings.one().date) == "2024-02-29"
    write(path, FIRST | {"date": "2024-04-05"})
    pc.build(path, into=file)
    corpus = pc.open(file)
    assert str(corpus.meetings.one().date) == "2024-04-04"
    assert [str(article.published) for article in corpus.articles] == ["2024-04-05"]


def test_a_column_that_is_named_anew_or_no_longer_changes_articles(tmp_path: Path) -> None:
    record = {"id": "1", "seen": "2024-03-01", "slug": "Two meet", "text": TEXT}
    path, file = write(tmp_path / "a.jsonl", record), tmp_path / "a.pollcorpus"
    pc.build(path, into=file)
    for columns in ({"date_column": "seen"}, {"title_column": "slug"}, {}):
        assert pc.build(path, into=file, **columns).replaced == 1
        assert same_as_anew(file, path, **columns)


def test_a_mistyped_column_is_forgotten_when_it_is_put_right(tmp_path: Path) -> None:
    record = {"id": "1", "seen": "2024-03-01", "text": TEXT}
    path, file = write(tmp_path / "a.jsonl", record), tmp_path / "a.pollcorpus"
    pc.build(tmp_path, into=file, date_column="sene")
    assert "missing column" in {problem.kind for problem in pc.open(file).problems}
    pc.build(tmp_path, into=file, date_column="seen")
    assert pc.open(file).problems == ()
    assert same_as_anew(file, path, date_column="seen")


def test_a_problem_that_reading_anew_does_not_find_goes_though_the_article_stays(
    tmp_path: Path,
) -> None:
    odd = {"id": "1", "date": "the day of the moon", "text": TEXT}
    path, file = write(tmp_path / "a.jsonl", odd), tmp_path / "a.pollcorpus"
    assert pc.build(path, into=file).problems == 1
    write(path, {"id": "1", "text": TEXT})
    assert pc.build(path, into=file).unchanged == 1
    assert pc.open(file).problems == ()


def test_what_is_wrong_with_what_an_article_says_stays_as_long_as_it_says_it(
    tmp_path: Path,
) -> None:
    text = "Nitish Kumar met Lalu Prasad Yadav in Patna on Monday, 12 January 2024."
    record = {"id": "1", "text": text}
    path, file = write(tmp_path / "a.jsonl", record), tmp_path / "a.pollcorpus"
    pc.build(path, into=file)
    kinds = [p.kind for p in pc.open(file).problems]
    assert "date conflict" in kinds
    for changed in (record | {"url": "https://example.org/a"}, record):
        write(path, changed, {"id": "2", "text": "Sharad Pawar spoke."})
        pc.build(path, into=file)
        assert same_as_anew(file, path)
    write(path, record)
    pc.build(path, into=file)
    assert [p.kind for p in pc.open(file).problems] == kinds
