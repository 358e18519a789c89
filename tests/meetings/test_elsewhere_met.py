"""Who stays away from one meeting and meets somebody else is told of at both; and who alone came."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

Told = tuple[frozenset[str], frozenset[str]]


def told(text: str) -> set[Told]:
    """The last names of those at each meeting, and of those away from it."""
    return {
        (
            frozenset(name.split()[-1] for name in present(m)),
            frozenset(claim.value.name.split()[-1] for claim in m.absentees),
        )
        for m in meetings(text)
    }


@pytest.mark.parametrize(
    "rest",
    [
        "skipped the meeting at Mamata Banerjee's home on Monday and met Nitish Kumar.",
        "skipped the opposition meeting convened by Mamata Banerjee on Monday and instead met Nitish Kumar.",
        "boycotted the meeting chaired by Mamata Banerjee on Monday, but called on Nitish Kumar in Patna.",
    ],
)
def test_who_skips_a_meeting_and_meets_somebody_else_is_at_another(rest: str) -> None:
    assert told(f"Sharad Pawar {rest}") == {
        (frozenset({"Banerjee"}), frozenset({"Pawar"})),
        (frozenset({"Pawar", "Kumar"}), frozenset()),
    }


@pytest.mark.parametrize(
    "text",
    [
        (
            "The meeting on Monday was to have been attended by Sharad Pawar, Mamata Banerjee and Nitish "
            "Kumar but only Sharad Pawar came."
        ),
        (
            "Sharad Pawar, Mamata Banerjee and Nitish Kumar were to attend the opposition meeting on "
            "Monday, but only Sharad Pawar turned up."
        ),
    ],
)
def test_of_those_who_were_to_come_the_others_are_away(text: str) -> None:
    assert told(text) == {(frozenset({"Pawar"}), frozenset({"Banerjee", "Kumar"}))}


@pytest.mark.parametrize("words", ["Barring", "Except for"])
def test_who_alone_came_is_not_away(words: str) -> None:
    text = f"{words} Sharad Pawar, no senior leader turned up at the meeting called by Mamata Banerjee on Monday."
    assert told(text) == {(frozenset({"Pawar", "Banerjee"}), frozenset())}
