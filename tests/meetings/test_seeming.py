"""Who seems to stay away: said to be elsewhere, or not to have come, right after others met."""

from __future__ import annotations

import pytest
from tests.meetings.told import came_and_stayed_away

OPENING = (
    "Congress president Mallikarjun Kharge chaired a meeting of opposition leaders at his residence in "
    "Delhi on Wednesday. Sharad Pawar, Nitish Kumar and Derek O'Brien attended. "
)


@pytest.mark.parametrize(
    "words",
    [
        "Mamata Banerjee was in Malda with the list of the north.",
        "Mamata Banerjee had not gone along with them.",
        "Mamata Banerjee preferred to watch a football match.",
        "Party chief Mamata Banerjee, who was expected, was detained at Malda by the floods.",
        "Mamata Banerjee was busy with a sit-in in Malda.",
        "Only Mamata Banerjee was not to be found in the room.",
    ],
)
def test_who_is_elsewhere_right_after_others_met_seems_to_stay_away(words: str) -> None:
    came, away = came_and_stayed_away(OPENING + words)
    assert away == {"Mamata Banerjee"}
    assert "Mamata Banerjee" not in came


@pytest.mark.parametrize(
    "words",
    [
        "Mamata Banerjee was in Delhi too.",
        "Mamata Banerjee stayed in Delhi overnight.",
        "Mamata Banerjee had flown to Malda in the morning but joined later.",
        "Mamata Banerjee has said in Malda that she would never sit with communal forces.",
        "Mamata Banerjee declined to talk about seats.",
        "Mamata Banerjee did not answer calls.",
        "He was also to meet Mamata Banerjee, but that fell through: she is recovering from surgery.",
    ],
)
def test_who_was_in_town_or_came_later_or_did_not_do_something_else_is_not_absent(
    words: str,
) -> None:
    assert "Mamata Banerjee" not in came_and_stayed_away(OPENING + words)[1]


def test_nobody_is_absent_where_no_two_others_met_shortly_before() -> None:
    alone = "Congress president Mallikarjun Kharge spoke at a meeting in Delhi on Wednesday. "
    assert (
        came_and_stayed_away(alone + "Mamata Banerjee preferred to watch a football match.")[1]
        == set()
    )
    between = "The Congress has 52 seats in the house. " * 5
    late = OPENING + between + "Mamata Banerjee preferred to watch a football match."
    assert came_and_stayed_away(late)[1] == set()


@pytest.mark.parametrize(
    ("words", "missed"),
    [
        ("Sharad Pawar is in London.", False),
        ("Sharad Pawar is unwell.", False),
        ("Sharad Pawar was busy campaigning in Baramati.", False),
        ("Sharad Pawar did not turn up.", True),
        ("Sharad Pawar stayed away.", True),
    ],
)
def test_where_somebody_was_while_two_talked_is_no_absence(words: str, missed: bool) -> None:
    talk = "Nitish Kumar met Lalu Prasad in Patna on Wednesday. "
    away = came_and_stayed_away(talk + words)[1]
    assert away == ({"Sharad Pawar"} if missed else set())


def test_who_comes_by_a_sentence_nearby_only_seems_to_be_away() -> None:
    words = "Mamata Banerjee was in Malda till noon. Mamata Banerjee met Kharge, too, on Wednesday."
    assert "Mamata Banerjee" not in came_and_stayed_away(OPENING + words)[1]


@pytest.mark.parametrize(
    "words",
    [
        "Opposition leaders met in Patna on Tuesday. Mamata Banerjee and Mayawati did not attend.",
        "Leaders of 15 opposition parties met in Patna on Tuesday. Mamata Banerjee and Mayawati stayed away.",
    ],
)
def test_who_does_not_come_where_unnamed_leaders_meet_is_absent(words: str) -> None:
    assert came_and_stayed_away(words) == (set(), {"Mamata Banerjee", "Mayawati"})
