"""Statuses and kinds are the words that stand for them."""

from __future__ import annotations

from enum import StrEnum

import pytest

import pollcorpus as pc
from pollcorpus.models import (
    ActorKind,
    DateKind,
    MeetingStatus,
    SeatPlanStatus,
    SegmentKind,
    Severity,
)


@pytest.mark.parametrize(
    "kind", [ActorKind, DateKind, MeetingStatus, SeatPlanStatus, SegmentKind, Severity]
)
def test_a_status_or_kind_equals_its_word_and_prints_as_it(kind: type[StrEnum]) -> None:
    for member in kind:
        assert member == member.value
        assert f"{member}" == str(member) == member.value
        assert {member: 1}[member.value] == 1
        assert repr(member) == f"<{kind.__name__}.{member.name}: {member.value!r}>"


def test_records_can_be_asked_by_words() -> None:
    corpus = pc.sample()
    held = [meeting for meeting in corpus.meetings if meeting.status == "held"]
    assert held and held == [m for m in corpus.meetings if m.status is MeetingStatus.HELD]
    agreed = [plan for plan in corpus.seat_plans if plan.status == "agreed"]
    assert agreed and all(plan.status is SeatPlanStatus.AGREED for plan in agreed)
    assert corpus.actors.of_kind("party")[0].kind == "party"
