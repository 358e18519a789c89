"""Dates in figures that begin with the month, as the other dates of their container show."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

import pollcorpus as pc


def read(folder: Path, dates: Sequence[str], suffix: str) -> pc.Corpus:
    rows = [{"date": day, "text": f"Report {n} on the seats."} for n, day in enumerate(dates)]
    file = folder / f"news{suffix}"
    if suffix == ".csv":
        file.write_text("date,text\n" + "".join(f"{r['date']},{r['text']}\n" for r in rows))
    else:
        file.write_text("\n".join(map(json.dumps, rows)))
    return pc.read(file)


@pytest.mark.parametrize("suffix", [".csv", ".jsonl"])
@pytest.mark.parametrize(
    ("dates", "days"),
    [
        (["3/4/2024", "2/20/2024"], ["2024-03-04", "2024-02-20"]),
        (["03-04-2024 10:15", "04-25-2024 9:00"], ["2024-03-04", "2024-04-25"]),
        (["3/4/2024", "20/2/2024"], ["2024-04-03", "2024-02-20"]),
        (["3/4/2024", "20/2/2024", "2/20/2024"], ["2024-04-03", "2024-02-20", "2024-02-20"]),
        (["4/4/2024", "2024-03-05"], ["2024-04-04", "2024-03-05"]),
    ],
)
def test_dates_are_read_as_the_others_of_their_file(
    tmp_path: Path, dates: list[str], days: list[str], suffix: str
) -> None:
    corpus = read(tmp_path, dates, suffix)
    assert [str(article.published) for article in corpus.articles] == days
    assert not corpus.problems


def test_where_nothing_shows_the_order_it_is_said(tmp_path: Path) -> None:
    corpus = read(tmp_path, ["3/4/2024", "10/12/2024"], ".csv")
    assert [str(article.published) for article in corpus.articles] == ["2024-04-03", "2024-12-10"]
    (problem,) = corpus.problems
    assert problem.kind == "day or month first"
    assert problem.severity is pc.Severity.WARNING
