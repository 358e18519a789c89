"""A meeting that is put off or brought forward stays one, and two meetings stay two."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations

import pytest
from attrs import evolve
from tests.resolve.test_meetings import (
    ANNA,
    BIMAL,
    CHAND,
    DEV,
    OTHER,
    PARTY,
    day,
    meetings,
    told,
)

from pollcorpus import Corpus, read_text
from pollcorpus._display import account
from pollcorpus.models import Claim, Extraction, Meeting, MeetingStatus
from pollcorpus.models.same_meeting import CLOSE, SEASON

PLANNED, CANCELLED = MeetingStatus.PLANNED, MeetingStatus.CANCELLED


def plan(*present: object, on: str, published: str, **about: object) -> Extraction:
    return told(*(present or (ANNA, BIMAL)), on=on, published=published, status=PLANNED, **about)


def held(*present: object, on: str, published: str | None = None, **about: object) -> Extraction:
    return told(*(present or (ANNA, BIMAL)), on=on, published=published or on, **about)


def moved(extraction: Extraction, former: str | None = None) -> Extraction:
    """Let an article tell that the day was changed, and perhaps from which."""
    (report,) = extraction.meetings
    claim = Claim(value=day(former), evidence=report.evidence) if former else None
    return evolve(extraction, meetings=(evolve(report, moved=True, former=claim),))


def after(when: str, days: int) -> str:
    return str(date.fromisoformat(when) + timedelta(days=days))


def steps(meeting: Meeting) -> list[tuple[str, str]]:
    return [(str(step.date), step.status.value) for step in meeting.history]


FIRST = plan(on="2030-04-16", published="2030-04-14")
PUT_OFF = moved(plan(on="2030-04-18", published="2030-04-15"), "2030-04-16")
AS_HELD = held(on="2030-04-18", published="2030-04-19")


@pytest.mark.parametrize("order", tuple(permutations((FIRST, PUT_OFF, AS_HELD))))
def test_a_plan_its_new_day_and_the_report_are_one_meeting(order: tuple[Extraction, ...]) -> None:
    (meeting,) = meetings(*order)
    assert (str(meeting.date), meeting.status) == ("2030-04-18", MeetingStatus.HELD)
    assert steps(meeting) == [
        ("2030-04-16", "planned"),
        ("2030-04-18", "planned"),
        ("2030-04-18", "held"),
    ]
    assert not meeting.disagreements


def test_without_a_word_of_a_change_a_plan_and_a_report_of_another_day_are_two() -> None:
    assert len(meetings(FIRST, AS_HELD)) == 2


def test_a_report_of_the_old_day_is_no_report_of_the_meeting_that_was_put_off() -> None:
    other = held(on="2030-04-16", published="2030-04-16")
    found = meetings(FIRST, PUT_OFF, AS_HELD, other)
    assert sorted(str(m.date) for m in found) == ["2030-04-16", "2030-04-18"]
    assert all(m.status is MeetingStatus.HELD for m in found)


def test_a_meeting_that_was_moved_twice_is_one() -> None:
    again = moved(plan(on="2030-04-21", published="2030-04-17"), "2030-04-18")
    (meeting,) = meetings(FIRST, again, PUT_OFF, held(on="2030-04-21"))
    assert [on for on, _ in steps(meeting)] == [
        "2030-04-16",
        "2030-04-18",
        "2030-04-21",
        "2030-04-21",
    ]
    assert str(meeting.date) == "2030-04-21"


def test_a_meeting_that_was_brought_forward_is_one() -> None:
    forward = moved(plan(on="2030-04-13", published="2030-04-12"), "2030-04-16")
    (meeting,) = meetings(
        plan(on="2030-04-16", published="2030-04-10"), forward, held(on="2030-04-13")
    )
    assert str(meeting.date) == "2030-04-13"


def test_a_change_of_which_the_old_day_is_not_told_takes_the_plan_that_stood_then() -> None:
    put_off = moved(plan(on="2030-04-18", published="2030-04-15"))
    assert len(meetings(FIRST, put_off, AS_HELD)) == 1
    later = plan(on="2030-04-24", published="2030-04-22")
    past = plan(on="2030-04-02", published="2030-04-01")
    assert len(meetings(later, put_off, AS_HELD)) == 2
    assert len(meetings(past, put_off, AS_HELD)) == 2


def test_what_was_called_off_and_planned_anew_is_planned() -> None:
    off = told(ANNA, BIMAL, on="2030-04-16", published="2030-04-15", status=CANCELLED)
    (meeting,) = meetings(FIRST, off, PUT_OFF)
    assert (meeting.status, str(meeting.date)) == (PLANNED, "2030-04-18")
    (meeting,) = meetings(FIRST, off, PUT_OFF, AS_HELD)
    assert meeting.status is MeetingStatus.HELD
    assert not meeting.disagreements


def test_a_reprint_of_the_new_day_does_not_undo_that_it_was_called_off_since() -> None:
    anew = moved(plan(on="2030-04-20", published="2030-04-15"))
    off = told(ANNA, BIMAL, on="2030-04-20", published="2030-04-17", status=CANCELLED)
    article = evolve(anew.article, id=f"{anew.article.id}-again", published=day("2030-04-18"))
    reports = tuple(evolve(r, article_id=article.id) for r in anew.meetings)
    reprint = evolve(anew, article=article, meetings=reports)
    (before,), (after_,) = meetings(anew, off), meetings(anew, off, reprint)
    assert before.status is after_.status is CANCELLED


def test_others_who_meet_on_the_new_day_are_another_meeting() -> None:
    other = held(CHAND, DEV, on="2030-04-18")
    assert len(meetings(FIRST, PUT_OFF, other)) == 2


def test_a_number_in_a_series_joins_the_plan_with_the_day_on_which_it_was_held() -> None:
    first = plan(ANNA, on="2030-12-06", published="2030-12-03", bodies=(PARTY,), ordinal=4)
    later = held(BIMAL, CHAND, on="2030-12-19", bodies=(PARTY,), ordinal=4)
    (meeting,) = meetings(first, later)
    assert steps(meeting) == [("2030-12-06", "planned"), ("2030-12-19", "held")]
    fifth = held(BIMAL, CHAND, on="2030-12-19", bodies=(PARTY,), ordinal=5)
    assert len(meetings(first, fifth)) == 2
    of_others = held(BIMAL, CHAND, on="2030-12-19", bodies=(OTHER,), ordinal=4)
    assert len(meetings(first, of_others)) == 2
    next_year = held(BIMAL, CHAND, on="2031-05-19", bodies=(PARTY,), ordinal=4)
    assert len(meetings(first, next_year)) == 2


def test_two_held_meetings_of_one_number_stay_two() -> None:
    one = held(ANNA, BIMAL, on="2030-12-06", bodies=(PARTY,), ordinal=4)
    other = held(ANNA, BIMAL, on="2030-12-19", bodies=(PARTY,), ordinal=4)
    assert len(meetings(one, other)) == 2


def test_a_plan_says_nothing_against_where_it_was_held() -> None:
    patna = plan(ANNA, BIMAL, CHAND, on="2030-04-18", published="2030-04-14", place="Patna")
    (meeting,) = meetings(patna, held(ANNA, BIMAL, CHAND, on="2030-04-18", place="New Delhi"))
    assert (meeting.place, meeting.disagreements) == ("New Delhi", ())


def test_why_same_tells_from_which_day_it_was_moved() -> None:
    (meeting,) = meetings(FIRST, PUT_OFF, AS_HELD)
    (step,) = meeting.why_same(FIRST.article.id, PUT_OFF.article.id).steps
    assert (str(step.moved), step.enough) == ("2030-04-16", True)
    assert "planned for 2030-04-16, and moved from there" in repr(step)
    answer = meeting.why_same(FIRST.article.id, AS_HELD.article.id)
    assert [r.article_id for r in answer.through] == [PUT_OFF.article.id]
    assert all(step.enough for step in answer.steps)


def test_the_account_of_a_corpus_tells_how_a_meeting_came_about() -> None:
    corpus = Corpus.of(
        [
            read_text("Nitish Kumar will meet Lalu Prasad on May 4.", published="2022-05-02"),
            read_text(
                "Nitish Kumar's meeting with Lalu Prasad on May 4 has been put off to May 9.",
                published="2022-05-03",
            ),
            read_text("Nitish Kumar met Lalu Prasad on Monday.", published="2022-05-10"),
        ]
    )
    lines = [line.strip() for line in account(corpus)]
    wanted = "planned for 2022-05-04, then planned for 2022-05-09, then held on 2022-05-09"
    assert wanted in " ".join(lines)


@pytest.mark.parametrize("on", ["0001-01-01", "9999-12-01", "9999-12-31"])
def test_a_date_at_the_end_of_the_calendar_is_no_trouble(on: str) -> None:
    numbered = plan(ANNA, on=on, published=on, bodies=(PARTY,), ordinal=4)
    pile = (
        numbered,
        moved(plan(on=on, published=on)),
        plan(CHAND, DEV, on=None, published=on),
        held(CHAND, ANNA, on=None, published=on),
        FIRST,
        PUT_OFF,
        AS_HELD,
    )
    assert len(meetings(*pile)) == 5


def test_an_undated_article_at_the_end_of_the_calendar_is_no_trouble() -> None:
    texts = [
        read_text("Nitish Kumar met Rahul Gandhi on Friday.", published="9999-12-31"),
        read_text("Nitish Kumar met Rahul Gandhi in Patna on Friday."),
        read_text("Nitish Kumar will meet Rahul Gandhi in Patna.", published="9999-12-30"),
    ]
    assert len(Corpus.of(texts).meetings) >= 1


@pytest.mark.parametrize(("days_later", "joined"), [(13, 1), (30, 1), (SEASON, 1), (SEASON + 1, 2)])
def test_a_numbered_plan_finds_as_late_a_day_as_the_rule_allows(
    days_later: int, joined: int
) -> None:
    first = plan(ANNA, on="2030-12-06", published="2030-12-03", bodies=(PARTY,), ordinal=4)
    later = held(BIMAL, CHAND, on=after("2030-12-06", days_later), bodies=(PARTY,), ordinal=4)
    for order in permutations((first, later)):
        assert len(meetings(*order)) == joined


@pytest.mark.parametrize(("days", "joined"), [(9, 1), (10, 1), (CLOSE, 1), (CLOSE + 1, 2)])
def test_a_change_finds_the_old_day_as_far_off_as_the_rule_allows(days: int, joined: int) -> None:
    forward = moved(plan(on="2030-04-16", published="2030-04-12"))
    before = plan(on=after("2030-04-16", days), published="2030-04-10")
    put_off = moved(plan(on=after("2030-04-16", days), published="2030-04-15"))
    for one, other in ((before, forward), (FIRST, put_off)):
        for order in permutations((one, other)):
            found = meetings(*order)
            assert len(found) == joined
            if joined == 1:
                assert found[0].why_same(one.article.id, other.article.id).direct


def test_a_denial_comes_after_the_report_that_it_denies() -> None:
    planned = plan(on="2030-04-16", published="2030-04-14")
    denied = told(ANNA, BIMAL, on="2030-04-16", published="2030-04-18", status=CANCELLED)
    (meeting,) = meetings(planned, held(on="2030-04-16", published="2030-04-17"), denied)
    assert [status for _, status in steps(meeting)] == ["planned", "held", "cancelled"]
    assert [dispute.about for dispute in meeting.disagreements] == ["status"]


def test_what_was_called_off_before_it_was_held_comes_before() -> None:
    off = told(ANNA, BIMAL, on="2030-04-16", published="2030-04-15", status=CANCELLED)
    (meeting,) = meetings(off, held(on="2030-04-16", published="2030-04-17"))
    assert [status for _, status in steps(meeting)] == ["cancelled", "held"]


@pytest.mark.parametrize("back", [False, True])
def test_of_cancelled_days_that_give_up_each_other_both_stand(back: bool) -> None:
    about = {"status": CANCELLED, "published": "2030-04-15"}
    one = moved(told(ANNA, BIMAL, on="2030-05-01", **about), "2030-05-02")
    other = moved(told(ANNA, BIMAL, on="2030-05-02", **{**about, "published": "2030-04-16"}))
    (meeting,) = meetings(*((other, one) if back else (one, other)))
    assert meeting.status is CANCELLED
    assert str(meeting.date) in ("2030-05-01", "2030-05-02")
