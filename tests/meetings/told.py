"""What texts are told to have been read: the meetings in them, and who was there."""

from __future__ import annotations

from typing import TypeAlias

from pollcorpus.extraction import extract
from pollcorpus.models import MeetingReport
from pollcorpus.reading import read_text

Told: TypeAlias = set[tuple[str, str | None, str | None, frozenset[str]]]


def meetings(text: str, published: str = "2023-06-14") -> tuple[MeetingReport, ...]:
    """The meetings of a text; unless told otherwise it was published on Wednesday, 14 June 2023."""
    language = "en" if text.isascii() else "hi"
    return extract(read_text(text, published=published, language=language)).meetings


def present(meeting: MeetingReport) -> set[str]:
    """The names of those who were there."""
    return {claim.value.name for claim in meeting.participants}


def absent(meeting: MeetingReport) -> set[str]:
    """The names of those who stayed away."""
    return {claim.value.name for claim in meeting.absentees}


def companies(text: str) -> list[set[str]]:
    """The names of those at each meeting."""
    return [present(found) for found in meetings(text)]


def sides(text: str) -> tuple[set[str], set[str]]:
    """Who was at the only meeting of a text of Wednesday, 20 April 2022, and who stayed away."""
    (meeting,) = meetings(text, published="2022-04-20")
    return present(meeting), absent(meeting)


def came_and_stayed_away(text: str) -> tuple[set[str], set[str]]:
    """Who was at some meeting of a text of Thursday, 7 December 2023, and who stayed away."""
    found = meetings(text, published="2023-12-07")
    return set().union(*map(present, found)), set().union(*map(absent, found))


def together(text: str) -> set[frozenset[str]]:
    """The last names of those at each meeting, in an English text of Wednesday, 12 June 2024."""
    found = meetings(text, published="2024-06-12")
    return {frozenset(name.split()[-1] for name in present(meeting)) for meeting in found}


def told(text: str) -> Told:
    """Status, day, place and people of each meeting; people by the last word of their names.

    The text is an English one of Wednesday, 12 June 2024.
    """
    return {
        (
            m.status.value.value,
            str(m.date.value) if m.date else None,
            str(m.place.value) if m.place else None,
            frozenset(name.split()[-1] for name in present(m)),
        )
        for m in meetings(text, published="2024-06-12")
    }


def met(status: str, day: str | None, place: str | None, *names: str) -> Told:
    """One meeting as `told` gives it."""
    return {(status, day, place, frozenset(names))}
