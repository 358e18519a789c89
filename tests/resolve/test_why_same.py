"""A meeting explains why two reports are taken to tell of it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from attrs import evolve
from hypothesis import given
from tests.resolve.test_meetings import ANNA, BIMAL, CHAND, DEV, ELA, PARTY, meetings, told
from tests.resolve.test_properties import PILES

from pollcorpus.errors import ArgumentError, UnknownNameError
from pollcorpus.models import Corrections, Extraction
from pollcorpus.resolve import resolve


def test_two_reports_are_joined_by_their_day_people_and_place() -> None:
    one, other = (told(ANNA, BIMAL, on="2030-05-01", place="Patna") for _ in range(2))
    (meeting,) = meetings(one, other)
    answer = meeting.why_same(one.article.id, other.article.id)
    (step,) = answer.steps
    assert answer.direct
    assert (str(step.days), step.days_stated) == ("2030-05-01", True)
    assert step.people == (ANNA, BIMAL)
    assert step.place == "Patna"
    assert step.enough and not step.corrected
    assert "what both say allows 2030-05-01" in repr(answer)
    assert "both name Anna, Bimal" in repr(answer)


def test_an_undated_report_is_joined_by_when_it_appeared() -> None:
    dated = told(ANNA, BIMAL, on="2030-05-01")
    undated = told(ANNA, BIMAL, published="2030-05-03")
    (meeting,) = meetings(dated, undated)
    (step,) = meeting.why_same(*meeting.reports).steps
    assert (str(step.days), step.days_stated) == ("2030-05-01", False)


def test_reports_that_share_too_little_are_joined_through_a_third() -> None:
    left = told(ANNA, BIMAL, on="2030-05-01")
    right = told(CHAND, DEV, ELA, on="2030-05-01")
    bridge = told(ANNA, BIMAL, CHAND, DEV, ELA, on="2030-05-01")
    (meeting,) = meetings(left, right, bridge)
    answer = meeting.why_same(left.article.id, right.article.id)
    assert [report.article_id for report in answer.through] == [bridge.article.id]
    assert not answer.direct
    assert f"through {bridge.article.id}" in repr(answer)
    assert answer.to_dict()["through"] == [bridge.article.id]
    assert [step["enough"] for step in answer.to_dict()["steps"]] == [True, True]


def test_a_body_and_its_number_join_reports_that_name_nobody() -> None:
    one = told(bodies=(PARTY,), on="2030-05-01", ordinal=4)
    other = told(bodies=(PARTY,), published=None, ordinal=4)
    (meeting,) = meetings(one, other)
    (step,) = meeting.why_same(*meeting.reports).steps
    assert (step.organisations, step.ordinal, step.days) == ((PARTY,), 4, None)


def test_what_the_user_joined_is_said_to_be() -> None:
    one, other = told(ANNA, BIMAL, on="2030-05-01"), told(CHAND, DEV, on="2030-06-01")
    pair = ((one.article.id, 0), (other.article.id, 0))
    (meeting,) = resolve([one, other], Corrections(join=[pair])).meetings
    (step,) = meeting.why_same(*meeting.reports).steps
    assert step.corrected and not step.enough
    assert "joined by the user" in repr(step)


def test_a_report_of_another_meeting_is_refused_with_those_that_are_here() -> None:
    (meeting,) = meetings(told(ANNA, BIMAL, on="2030-05-01"))
    (stranger,) = meetings(told(CHAND, DEV, on="2030-05-01"))
    with pytest.raises(UnknownNameError, match=meeting.reports[0].article_id):
        meeting.why_same(meeting.reports[0], stranger.reports[0])
    with pytest.raises(ArgumentError):
        meeting.why_same(meeting.reports[0], 3)


def test_a_report_needs_no_reason_to_be_itself() -> None:
    (meeting,) = meetings(told(ANNA, BIMAL, on="2030-05-01"))
    answer = meeting.why_same(meeting.reports[0], meeting.reports[0])
    assert answer.steps == () and answer.direct


@given(PILES)
def test_steps_lead_from_each_report_to_each_other(pile: list[Extraction]) -> None:
    for meeting in resolve(pile).meetings:
        for report in meeting.reports[1:]:
            steps = meeting.why_same(meeting.reports[0], report).steps
            assert steps[0].reports[0] == meeting.reports[0]
            assert steps[-1].reports[1] == report
            for before, after in pairwise(steps):
                assert before.reports[1] == after.reports[0]


def test_another_report_of_an_article_of_the_meeting_is_told_by_what_to_give_instead() -> None:
    one, other = (told(ANNA, BIMAL, on="2030-05-01") for _ in range(2))
    (meeting,) = meetings(one, other)
    (foreign,) = told(CHAND, DEV, on="2030-05-02").meetings
    ident = one.article.id
    with pytest.raises(UnknownNameError, match="but not in the report that was given") as raised:
        meeting.why_same(evolve(foreign, article_id=ident), other.article.id)
    assert "did you mean" not in str(raised.value)
    assert f"give the article's id, '{ident}'" in str(raised.value)
