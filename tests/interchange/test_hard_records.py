"""Records that formats have no plain place for: none of what they tell goes under."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

import pollcorpus as pc
from pollcorpus.interchange import (
    Selection,
    to_followthemoney,
    to_graphml,
    to_ninjs,
    to_popolo,
    to_schema_org,
)
from pollcorpus.interchange.graphml import write

REPORTS = (
    (
        "one",
        "2024-01~",
        "Nitish Kumar met Lalu Prasad Yadav over the telephone."
        + " The JD(U) is to contest 16 to 18 Lok Sabha seats in Bihar.",
    ),
    (
        "दो",
        "2024-01-05/2024-01-07",
        "पटना में नीतीश कुमार ने लालू प्रसाद यादव से मुलाकात की। तेजस्वी यादव बैठक में नहीं आए।",
    ),
    (
        "three",
        "2024-01-06",
        "Nitish Kumar met Lalu Prasad Yadav and Tejashwi Yadav in Patna on 5 January 2024 at 3 pm."
        + " The JD(U) will contest 17 Lok Sabha seats in Bihar, among them Nalanda and Gaya.",
    ),
    ("four", None, "Sonia Gandhi did not attend the fourth meeting of the INDIA bloc in Delhi."),
)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> pc.Corpus:
    file = tmp_path_factory.mktemp("hard") / "hard.jsonl"
    rows = (
        {
            "id": ident,
            "text": text,
            "published": day,
            "url": f"local/{ident}",
            "title": "शीर्षक " * 300,
        }
        for ident, day, text in REPORTS
    )
    file.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), "utf-8")
    return pc.read(file)


def leaves(value: Any) -> list[str]:
    """Return all texts in an object."""
    if isinstance(value, dict):
        return [text for part in value.values() for text in leaves(part)]
    if isinstance(value, list | tuple):
        return [text for part in value for text in leaves(part)]
    return [str(value)]


def all_in(told: list[str], *wanted: str) -> list[str]:
    """Return what none of some texts tells."""
    return [text for text in wanted if not any(text in one for one in told)]


def of_articles(corpus: pc.Corpus) -> list[str]:
    dates = [str(article.published) for article in corpus.articles if article.published]
    links = [article.url for article in corpus.articles if article.url]
    names = [article.source.source_id for article in corpus.articles]
    titles = [article.title for article in corpus.articles if article.title]
    return [*dates, *links, *names, *titles, *(article.text for article in corpus.articles)]


def of_meetings(corpus: pc.Corpus) -> list[str]:
    told = []
    for meeting in corpus.meetings:
        told += [ref.name for ref in (*meeting.actors, *meeting.absentees, *meeting.disputed)]
        told += [str(v) for v in (meeting.date, meeting.time, meeting.place, meeting.ordinal) if v]
        told += [e.quote for report in meeting.reports for e in report.evidence]
        told.append(meeting.status.value)
    return told


def test_the_records_are_hard(corpus: pc.Corpus) -> None:
    assert len(corpus.articles) == len(REPORTS)
    assert any(meeting.absentees or meeting.disputed for meeting in corpus.meetings)
    assert any(plan.seats.at_least != plan.seats.at_most for plan in _plans(corpus))
    assert any(article.published is None for article in corpus.articles)


def _plans(corpus: pc.Corpus) -> list[Any]:
    return [claim for plan in corpus.seat_plans for claim in (plan, *plan.history)]


def of_plans(corpus: pc.Corpus) -> list[str]:
    reports = [report for plan in corpus.seat_plans for report in plan.reports]
    told = [str(report.seats.value) for report in reports]
    told += [claim.value for report in reports for claim in report.constituencies]
    return [*told, *(report.status.value.value for report in reports)]


def test_schema_org_tells_articles_meetings_and_plans(corpus: pc.Corpus) -> None:
    told = leaves(list(to_schema_org(corpus)))
    missing = all_in(told, *of_articles(corpus), *of_meetings(corpus), *of_plans(corpus))
    # what no single article says is settled over all of them
    assert set(missing) <= {str(meeting.date) for meeting in corpus.meetings}


def test_ninjs_tells_articles_and_words(corpus: pc.Corpus) -> None:
    told = leaves(list(to_ninjs(corpus)))
    quotes = [e.quote for m in corpus.meetings for r in m.reports for e in r.evidence]
    assert not all_in(told, *of_articles(corpus), *quotes)


def test_popolo_tells_meetings(corpus: pc.Corpus) -> None:
    told = leaves(list(to_popolo(corpus)))
    assert not all_in(told, *of_meetings(corpus))


def test_followthemoney_tells_all_of_it(corpus: pc.Corpus) -> None:
    told = leaves(list(to_followthemoney(corpus)))
    assert not all_in(told, *of_articles(corpus), *of_meetings(corpus), *of_plans(corpus))


def test_graphml_tells_who_met_and_when(corpus: pc.Corpus) -> None:
    stream = BytesIO()
    write(to_graphml(corpus), stream)
    held = [meeting for meeting in corpus.meetings if len(meeting.participants) > 1]
    names = [ref.name for meeting in held for ref in meeting.participants]
    assert held
    assert not all_in([stream.getvalue().decode()], *names, *(meeting.id for meeting in held))


@pytest.mark.parametrize("format", ["schema.org", "ninjs"])
def test_articles_come_back_with_inexact_dates(
    corpus: pc.Corpus, format: str, tmp_path: Path
) -> None:
    file = tmp_path / "again.jsonl"
    corpus.export(format, file)
    again = {article.source.source_id: article for article in pc.read(file).as_read}
    for article in corpus.as_read:
        other = again[article.source.source_id]
        assert other.published == article.published
        assert (other.text, other.title) == (article.text, article.title)


@pytest.mark.parametrize("name", ["again.jsonl", "again.jsonl.gz", "again.parquet", "again.db2"])
def test_corpora_come_back_as_they_are(corpus: pc.Corpus, name: str, tmp_path: Path) -> None:
    corrected = corpus
    if len(corpus.meetings) > 1:
        corrected = corpus.corrected(join=[(corpus.meetings[0], corpus.meetings[1])])
    for one in (corpus, corrected):
        one.save(tmp_path / name)
        again = pc.open(tmp_path / name)
        assert again == one
        assert again.corrections == one.corrections
        assert [m.to_dict() for m in again.meetings] == [m.to_dict() for m in one.meetings]


def test_parts_of_a_corpus_tell_as_much(corpus: pc.Corpus) -> None:
    (plain,) = to_schema_org(Selection(articles=[corpus.articles["दो"]]))
    assert plain["publication"]["description"] == "date: 2024-01-05/2024-01-07"
