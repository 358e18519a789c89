"""Who was there, claim by claim."""

from __future__ import annotations

import csv
from pathlib import Path

from hypothesis import given, settings
from tests.samples import the_sample

import pollcorpus as pc
from pollcorpus.testing import corpora

TOLD = """publisher,date,text
The Courier,2024-03-03,"Nitish Kumar met Lalu Prasad Yadav in Patna on Saturday. Tejashwi Yadav was present."
The Dispatch,2024-03-03,"Nitish Kumar met Lalu Prasad Yadav in Patna on Saturday. Tejashwi Yadav did not attend."
"""


@settings(max_examples=30, deadline=None)
@given(corpora())
def test_each_claim_of_each_report_has_a_row(corpus: pc.Corpus) -> None:
    rows = corpus.meetings.attendance()
    told = {
        role: [row.claim for row in rows if row.role == role]
        for role in ("participant", "absent", "host", "organisation")
    }
    reports = [report for meeting in corpus.meetings for report in meeting.reports]
    assert told == {
        "participant": [claim for report in reports for claim in report.participants],
        "absent": [claim for report in reports for claim in report.absentees],
        "host": [report.host for report in reports if report.host],
        "organisation": [claim for report in reports for claim in report.organisations],
    }
    assert rows.to_arrow().num_rows == len(rows)


def test_a_quotation_stands_in_its_article_where_the_row_says() -> None:
    corpus = the_sample()
    rows = corpus.meetings.attendance().to_dicts()
    assert rows
    for row in rows:
        article = corpus.articles[row["article"]]
        assert article.text[row["start"] : row["stop"]] == row["quote"]
        assert article.source.source_id == row["source"]


def test_reports_that_contradict_each_other_have_a_row_each(tmp_path: Path) -> None:
    (tmp_path / "told.csv").write_text(TOLD, "utf-8")
    rows = pc.read(tmp_path / "told.csv").meetings.attendance().to_dicts()
    told = [(r["role"], r["publisher"], r["quote"]) for r in rows if r["name"] == "Tejashwi Yadav"]
    assert sorted(told) == [
        ("absent", "The Dispatch", "Tejashwi Yadav did not attend."),
        ("participant", "The Courier", "Tejashwi Yadav was present."),
    ]


def test_a_query_has_the_rows_of_its_meetings_in_its_order() -> None:
    meetings = the_sample().meetings.status("held").order_by("date", reverse=True)
    rows = meetings.attendance()
    assert list(dict.fromkeys(row.meeting.id for row in rows)) == [
        meeting.id for meeting in meetings if any(r.participants for r in meeting.reports)
        or any(r.organisations for r in meeting.reports)
    ]  # fmt: skip
    assert the_sample().meetings[:0].attendance().to_arrow().schema == rows.to_arrow().schema


def test_a_spreadsheet_has_a_line_for_each_claim(tmp_path: Path) -> None:
    rows = the_sample().meetings.attendance()
    rows.to_csv(tmp_path / "attendance.csv")
    with (tmp_path / "attendance.csv").open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.DictReader(file))
    assert [row["quote"] for row in written] == [row["quote"] for row in rows.to_dicts()]


def test_it_prints_whom_which_article_names_in_which_role() -> None:
    rows = the_sample().meetings.on("2023-06-23").attendance()
    (absent,) = (row for row in rows if row.role == "absent")
    assert repr(absent).startswith("<AttendanceRow 2023-06-23 · Jayant Chaudhary · absent · patna")
    assert repr(rows).splitlines()[0] == f"Attendance: {len(rows)} claims"
    assert repr(rows[:0]) == "Attendance: 0 claims"
