"""How newsrooms say that people met, came, stayed away, or did none of it, in each language."""

from __future__ import annotations

import re
from types import ModuleType

import pytest
from tests.meetings import newsrooms_en, newsrooms_hi

from pollcorpus.extraction import extract
from pollcorpus.models import MeetingReport
from pollcorpus.reading import read_text

ROOMS = {"en": newsrooms_en, "hi": newsrooms_hi}


def told(table: str) -> pytest.MarkDecorator:
    """Try each sentence of a table of each language."""
    cases = [(code, s) for code, room in ROOMS.items() for s in getattr(room, table)]
    return pytest.mark.parametrize(("code", "sentence"), cases)


def letters(sentence: str) -> set[str]:
    return set(re.findall(r"\{(\w)\}", sentence))


def meetings(code: str, text: str) -> tuple[MeetingReport, ...]:
    """The meetings of a sentence, with names for its letters, published on a Tuesday."""
    names = {letter: forms[0] for letter, forms in ROOMS[code].PEOPLE.items()}
    article = read_text(text.format(**names), published="2023-06-13", language=code)
    return extract(article).meetings


def present(room: ModuleType, meeting: MeetingReport) -> set[str]:
    names = {claim.value.name for claim in meeting.participants}
    return {letter for letter, forms in room.PEOPLE.items() if forms[1] in names}


def absent(room: ModuleType, meeting: MeetingReport) -> set[str]:
    names = {claim.value.name for claim in meeting.absentees}
    return {letter for letter, forms in room.PEOPLE.items() if forms[1] in names}


@told("TALKS")
def test_those_who_are_said_to_have_met_took_part(code: str, sentence: str) -> None:
    (meeting,) = meetings(code, sentence)
    assert present(ROOMS[code], meeting) == letters(sentence)
    assert meeting.status.value.value == "held"


@told("PLANS")
def test_those_who_are_to_meet_are_in_a_planned_meeting(code: str, sentence: str) -> None:
    (meeting,) = meetings(code, sentence)
    assert present(ROOMS[code], meeting) == letters(sentence)
    assert meeting.status.value.value == "planned"


@told("PRESENT")
def test_those_named_after_a_meeting_as_there_took_part(code: str, sentence: str) -> None:
    (meeting,) = meetings(code, ROOMS[code].OPENING + sentence)
    assert letters(sentence) <= present(ROOMS[code], meeting)
    assert not absent(ROOMS[code], meeting)


@told("ABSENT")
def test_those_named_after_a_meeting_as_away_are_absent(code: str, sentence: str) -> None:
    room = ROOMS[code]
    (meeting,) = meetings(code, room.OPENING + sentence)
    assert absent(room, meeting) == letters(sentence) & {"C", "P"}
    assert not absent(room, meeting) & present(room, meeting)


@told("NOTHING")
def test_what_is_no_occasion_is_no_meeting(code: str, sentence: str) -> None:
    assert meetings(code, sentence) == ()
