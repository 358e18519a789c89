"""Who is blamed, invited or named for why a meeting counts is not at it, unless it is said."""

from __future__ import annotations

import pytest
from tests.meetings.told import together

MET = "Sanjay Raut met Balasaheb Thorat in Mumbai on Monday"
BOTH = frozenset({"Raut", "Thorat"})


@pytest.mark.parametrize(
    "rest",
    [
        ". He hit out at Eknath Shinde and Devendra Fadnavis over the drought.",
        ". Raut took a swipe at Devendra Fadnavis and Ajit Pawar.",
        ". The meeting came a day after Nana Patole criticised the Sena.",
        ". The meeting assumes significance as Ajit Pawar is said to be unhappy with Eknath Shinde.",
        ". The talks gain importance in view of Ajit Pawar joining hands with Devendra Fadnavis.",
        ". The meeting took place amid reports that Ashok Chavan and Nana Patole were at odds.",
        ". BJP leader Ashish Shelar said the meeting would make no difference.",
        ". Devendra Fadnavis said the talks were a photo-op.",
        " to discuss the formula proposed by Sharad Pawar.",
        " and invited Sharad Pawar and Rahul Gandhi to a rally in Mumbai.",
        " to finalise candidates against Narayan Rane and Raosaheb Danve.",
        ". The meeting comes barely a week after he attended the swearing-in of Devendra Fadnavis.",
        ". The meeting came ahead of Rahul Gandhi and Priyanka Gandhi Vadra's visit to Pune.",
        " to demand the resignation of Dhananjay Munde.",
        ". They discussed the fate of the Eknath Shinde government.",
        " over the remarks of Nana Patole.",
        ". Uddhav Thackeray and Nana Patole will take a call on the seats.",
    ],
)
def test_who_is_only_spoken_of_is_not_there(rest: str) -> None:
    assert together(MET + rest) == {BOTH}


@pytest.mark.parametrize(
    ("rest", "more"),
    [
        (". The meeting was held in the presence of Nana Patole.", {"Patole"}),
        (". Nana Patole made a brief appearance.", {"Patole"}),
        (". The talks gain importance as Nana Patole was also present.", {"Patole"}),
        (
            ". At the meeting Raut criticised Nana Patole, who was present, for the delay.",
            {"Patole"},
        ),
        (" and invited him to a rally in Pune.", set[str]()),
        (". The meeting was held on Monday under the chairmanship of Nana Patole.", {"Patole"}),
    ],
)
def test_who_is_said_to_be_there_is(rest: str, more: set[str]) -> None:
    assert together(MET + rest) == {BOTH | more}


@pytest.mark.parametrize(
    "text",
    [
        "Ajit Pawar attacked Sanjay Raut over his meeting with Balasaheb Thorat on Monday.",
        "Ajit Pawar criticised Sanjay Raut for his talks with Balasaheb Thorat on Monday.",
    ],
)
def test_it_is_the_meeting_of_him_who_is_attacked_for_it(text: str) -> None:
    assert together(text) == {BOTH}


def test_who_tells_another_about_his_meeting_means_his_own() -> None:
    text = "Sanjay Raut briefed Uddhav Thackeray about his meeting with Balasaheb Thorat on Monday."
    assert BOTH in together(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sanjay Raut was stopped from meeting Balasaheb Thorat in jail on Monday.",
        "Police prevented Sanjay Raut from meeting Balasaheb Thorat on Monday.",
        "Sanjay Raut promised to meet Balasaheb Thorat soon.",
    ],
)
def test_who_is_kept_from_meeting_or_promises_to_has_not_met(text: str) -> None:
    assert together(text) == set()
