"""The second occasion of a report: one before, one after, or the next of the same people."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

MAMATA, NITISH, PAWAR = "Mamata Banerjee", "Nitish Kumar", "Sharad Pawar"
Told = tuple[str | None, str, frozenset[str]]


def told(text: str) -> set[Told]:
    """The day, the status and the people of each meeting of a text of Wednesday, 14 June 2023."""
    return {
        (
            str(found.date.value) if found.date else None,
            found.status.value.value,
            frozenset(present(found)),
        )
        for found in meetings(text)
    }


FIRST = ("2023-06-12", "held", frozenset({PAWAR, NITISH}))


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        ("They had last met in March.", "2023-03"),
        ("The two last met on April 25.", "2023-04-25"),
        ("The two had previously met in Patna on June 2.", "2023-06-02"),
        ("A previous meeting between the two on June 3 had remained inconclusive.", "2023-06-03"),
        ("Their previous meeting was held in Patna on June 2.", "2023-06-02"),
        ("At their last meeting on May 3, Pawar had asked for more time.", "2023-05-03"),
        ("During their earlier talks in Patna on May 29, Pawar had asked for time.", "2023-05-29"),
        ("It was their second meeting this month. They had met on June 3 too.", "2023-06-03"),
        ("In January, the two leaders had met at Pawar's residence.", "2023-01"),
    ],
)
def test_the_same_two_had_met_before(behind: str, day: str) -> None:
    before = (day, "held", frozenset({PAWAR, NITISH}))
    assert told(f"Sharad Pawar met Nitish Kumar on Monday. {behind}") == {FIRST, before}


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Nitish Kumar on Monday, ahead of his meeting with Mamata Banerjee on Friday.",
        "Sharad Pawar met Nitish Kumar on Monday ahead of talks with Mamata Banerjee on Friday.",
        "Sharad Pawar met Nitish Kumar on Monday, before a crucial meeting with Mamata Banerjee on Friday.",
        "Ahead of his meeting with Mamata Banerjee on Friday, Sharad Pawar called on Nitish Kumar on Monday.",
    ],
)
def test_what_others_met_ahead_of_is_still_to_come(text: str) -> None:
    assert told(text) == {FIRST, ("2023-06-16", "planned", frozenset({PAWAR, MAMATA}))}


def test_what_was_met_ahead_of_and_is_past_is_of_the_day_after() -> None:
    text = "Sharad Pawar met Nitish Kumar on Monday, ahead of his meeting with Mamata Banerjee on Tuesday."
    assert {day for day, *_ in told(text)} == {"2023-06-12", "2023-06-13"}


def test_who_meets_before_a_gathering_of_an_alliance_is_not_told_to_be_at_it() -> None:
    text = "Nitish Kumar met Sharad Pawar in Patna on Monday ahead of the NDA meeting in Delhi on Friday."
    assert told(text) == {FIRST, ("2023-06-16", "planned", frozenset())}
    assert [m.place.value for m in meetings(text) if m.place] == ["Patna", "New Delhi"]


def test_a_meeting_they_only_spoke_of_is_not_where_they_met() -> None:
    text = "Nitish Kumar met Sharad Pawar on Monday. The two discussed the alliance's next meeting in Patna."
    assert [m.place for m in meetings(text)] == [None]


def test_the_next_meeting_has_not_the_day_of_the_last() -> None:
    text = "Sharad Pawar and Nitish Kumar met in Patna on Monday. The next meeting will be held in Ranchi."
    assert [(d, s) for d, s, _ in sorted(told(text), key=str)] == [
        ("2023-06-12", "held"),
        (None, "planned"),
    ]


def test_what_a_meeting_follows_is_another() -> None:
    text = (
        "Sharad Pawar met Nitish Kumar on Monday. The talks were a follow-up to a meeting between the "
        "two leaders in Patna on May 7."
    )
    assert told(text) == {FIRST, ("2023-05-07", "held", frozenset({PAWAR, NITISH}))}


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Nitish Kumar on Monday; he had met him on May 3 and May 7 too.",
        "Sharad Pawar met Nitish Kumar on Monday. The two had met on May 3 and again on May 7.",
    ],
)
def test_on_each_of_several_days_they_met(text: str) -> None:
    before = {(day, "held", frozenset({PAWAR, NITISH})) for day in ("2023-05-03", "2023-05-07")}
    assert told(text) == {FIRST, *before}


def test_what_was_met_weeks_earlier_has_not_the_day_told_before() -> None:
    text = "Sharad Pawar met Nitish Kumar on Monday. Weeks earlier, Pawar had met Mamata Banerjee."
    assert told(text) == {FIRST, (None, "held", frozenset({PAWAR, MAMATA}))}
