"""Queries as sequences: taking records out, comparing, showing."""

from __future__ import annotations

import pytest
from attrs import evolve
from tests.query.conftest import MEETINGS

from pollcorpus import Corpus, NotOneError, UnknownNameError


def test_a_query_is_a_sequence(corpus: Corpus) -> None:
    meetings = corpus.meetings
    assert len(meetings) == 3
    assert [m.id for m in meetings] == ["m1", "m2", "m3"]
    assert meetings[0].id == "m1"
    assert meetings[-1].id == "m3"
    assert meetings[0] in meetings
    assert bool(meetings)
    assert not meetings.on("1999")


def test_a_slice_is_a_query_of_the_same_type(corpus: Corpus) -> None:
    first = corpus.meetings[:1]
    assert type(first) is type(corpus.meetings)
    assert repr(first).startswith("Meetings[:1]: 1 of 3\n")
    assert first.involving("Kishor") == first


def test_one_returns_the_only_record_and_says_what_else_it_found(corpus: Corpus) -> None:
    assert corpus.meetings.on("2022-04-16").one().id == "m1"
    with pytest.raises(NotOneError, match=r"expected one record, found 2.*Meetings\.involving"):
        corpus.meetings.involving("Kishor").one()
    with pytest.raises(NotOneError, match="loosen"):
        corpus.meetings.on("1999").one()


def test_first_is_none_when_there_is_nothing(corpus: Corpus) -> None:
    assert corpus.meetings.first() is corpus.meetings[0]
    assert corpus.meetings.on("1999").first() is None


def test_queries_with_the_same_records_are_equal_however_they_were_made(corpus: Corpus) -> None:
    by_day, by_place = corpus.meetings.on("2022-04-16"), corpus.meetings.at("10 Janpath")
    assert by_day == by_place
    assert hash(by_day) == hash(by_place)
    assert by_day != corpus.meetings
    assert corpus.meetings.on("1999") != corpus.actors.of_kind("committee")


def test_filters_leave_the_query_as_it_was(corpus: Corpus) -> None:
    meetings = corpus.meetings
    meetings.involving("Kishor").on("2022").where(lambda m: False)
    assert len(meetings) == 3


def test_a_query_shows_how_it_was_asked_and_what_it_found(corpus: Corpus) -> None:
    query = corpus.meetings.involving("प्रशांत किशोर", "सोनिया गांधी").between("2022-04", "2022-05")
    assert repr(query) == (
        "Meetings.involving('Prashant Kishor', 'Sonia Gandhi').between('2022-04', '2022-05'):"
        " 1 of 3\n"
        "  2022-04-16  10 Janpath  2 reports, 1 disagreement  Prashant Kishor, Sonia Gandhi"
    )


def test_what_is_not_known_is_said(corpus: Corpus) -> None:
    assert "undated" in repr(corpus.meetings)
    assert "planned" in repr(corpus.meetings)
    assert "up to 7" in repr(corpus.seat_plans)


def test_a_long_query_shows_its_first_records_and_counts_the_rest(corpus: Corpus) -> None:
    records = corpus.resolution
    many = [evolve(meeting, id=f"{meeting.id}-{n}") for meeting in MEETINGS for n in range(5)]
    grown = Corpus(resolution=evolve(records, meetings=tuple(many)), as_read=corpus.as_read)
    shown = repr(grown.meetings).splitlines()
    assert len(shown) == 12
    assert shown[-1] == "  … and 5 more"


def test_records_show_themselves_in_one_line(corpus: Corpus) -> None:
    assert repr(corpus.meetings[0]) == (
        "<Meeting 2022-04-16 · held · 10 Janpath · Prashant Kishor, Sonia Gandhi"
        " · absent: Rahul Gandhi · 2 reports, 1 disagreement>"
    )
    assert repr(corpus.seat_plans[0]) == (
        "<SeatPlan Indian National Congress · Lok Sabha 2024 · Bihar · 9+ · wanted · 1 report>"
    )
    assert repr(corpus.disagreements[0]) == (
        "Disagreement(attendance of Rahul Gandhi: present in 1 report, absent in 1)"
    )
    assert repr(corpus.actors["RJD"]) == "<Actor Rashtriya Janata Dal · party · 1 article>"
    assert repr(corpus.articles[0]).startswith("<Article 2022-04-16 · en · The Ganga Courier")
    assert repr(corpus) == "<Corpus 3 articles (en 2, hi 1) · 6 actors · 3 meetings · 5 seat plans>"


def test_a_record_is_found_by_its_id(corpus: Corpus) -> None:
    assert corpus.meetings["m2"] is corpus.meetings[1]
    assert corpus.articles["two"] is corpus.articles["file-two"] is corpus.articles[2]
    with pytest.raises(UnknownNameError, match="no meeting here is called 'm9'"):
        corpus.meetings["m9"]


def test_what_records_are_made_of_shows_itself_in_one_line(corpus: Corpus) -> None:
    report, plan = corpus.meetings[0].reports[0], corpus.seat_plans[0].reports[0]
    assert repr(report) == (
        "<MeetingReport of one: undated · held · 10 Janpath · Prashant Kishor, Sonia Gandhi>"
    )
    assert repr(plan) == (
        "<SeatPlanReport of three: Indian National Congress · Lok Sabha 2024 · Bihar · 9+ · wanted>"
    )
    assert repr(report.evidence[0]) == "Evidence('Report', one[0:6])"
    assert repr(report.place) == "Claim('10 Janpath', 0 quotations)"
    assert repr(corpus.disagreements[0].sides[0]) == "Side('present' in 1 report: “Report”)"
    extraction = corpus.resolution.extractions[0]
    assert repr(extraction) == "<Extraction of one: 4 actors · 0 meetings · 0 seat plans>"
