"""Meetings of parties, alliances and committees of which nobody is named."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings

CONGRESS, RJD, BJP = "Indian National Congress", "Rashtriya Janata Dal", "Bharatiya Janata Party"
Told = tuple[str | None, str, frozenset[str]]


def told(text: str) -> set[Told]:
    """The day, the status and the bodies of each meeting of a text of Wednesday, 14 June 2023."""
    found = meetings(text)
    assert not any(meeting.participants for meeting in found)
    return {
        (
            str(meeting.date.value) if meeting.date else None,
            meeting.status.value.value,
            frozenset(claim.value.name for claim in meeting.organisations),
        )
        for meeting in found
    }


BOTH = frozenset({CONGRESS, RJD})
HELD, PLANNED = ("2023-06-12", "held", BOTH), ("2023-06-16", "planned", BOTH)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The Congress met the RJD in Patna on Monday.", HELD),
        ("A Congress delegation met RJD leaders on Monday.", HELD),
        ("The Congress and the RJD agreed on nine seats at a meeting on Monday.", HELD),
        ("The Congress and the RJD failed to agree at their meeting on Monday.", HELD),
        ("The Congress-RJD talks were held in Patna on Monday.", HELD),
        ("The RJD will meet the Congress on Friday.", PLANNED),
        ("The RJD said it would meet the Congress leadership on Friday.", PLANNED),
        ("Leaders of the RJD will call on the Congress leadership on Friday.", PLANNED),
        ("Talks between the RJD and the Congress, scheduled for Friday, were put off.",
         ("2023-06-16", "cancelled", BOTH)),
    ],
)  # fmt: skip
def test_one_body_meets_another(text: str, meant: Told) -> None:
    assert told(text) == {meant}


@pytest.mark.parametrize(
    ("goes_on", "another"),
    [
        ("They will meet again on Friday.", PLANNED),
        ("The parties will meet again on Friday.", PLANNED),
        ("The two sides will meet again on Friday.", PLANNED),
        ("They had met on June 3 as well.", ("2023-06-03", "held", BOTH)),
        ("A second round is scheduled for Friday.", PLANNED),
        ("The first round was held on June 3.", ("2023-06-03", "held", BOTH)),
        ("It was their second meeting. The first was on June 3.",
         ("2023-06-03", "held", BOTH)),
        ("An earlier round of talks, held on June 3, had failed.",
         ("2023-06-03", "held", BOTH)),
    ],
)  # fmt: skip
def test_bodies_have_another_round(goes_on: str, another: Told) -> None:
    assert told(f"The Congress and the RJD held talks on Monday. {goes_on}") == {HELD, another}


@pytest.mark.parametrize(
    "text",
    [
        "The Congress is in talks with the RJD over seats in Bihar.",
        "The Congress and the RJD have been holding talks on seats.",
        "The Congress met the BJP in a straight fight in nine seats on May 3.",
        "The RJD and the Congress lead in nine seats. The first round of counting ended on May 3.",
    ],
)
def test_no_occasion_is_told_of(text: str) -> None:
    assert told(text) == set()


def test_a_headline_without_a_day_does_not_keep_what_was_put_off() -> None:
    text = "Seat-sharing talks\n\nAn NDA meeting, which was to be held on Friday, was cancelled."
    assert told(text) == {("2023-06-16", "cancelled", frozenset({"National Democratic Alliance"}))}


@pytest.mark.parametrize(
    "text",
    [
        "The Congress and the RJD will meet on Friday, K. C. Venugopal said on Monday.",
        "K. C. Venugopal said on Monday that Congress and RJD leaders would meet on Friday.",
    ],
)
def test_who_announces_what_bodies_plan_is_not_said_to_be_there(text: str) -> None:
    assert told(text) == {PLANNED}


@pytest.mark.parametrize(
    "text",
    [
        "The Congress and the RJD will meet on Friday after their meeting on Monday failed.",
    ],
)
def test_a_sentence_goes_on_with_another_meeting_that_has_its_own_day(text: str) -> None:
    assert told(text) == {HELD, PLANNED}


def test_two_rounds_of_a_sentence_are_two_meetings() -> None:
    text = "The first round of talks between the Congress and the RJD was held on May 6 and the second on Monday."
    assert told(text) == {
        ("2023-05-06", "held", BOTH),
        HELD,
    }
