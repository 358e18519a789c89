"""Whose talks are told of where a report says "his talks with", and whom somebody meets in "them"."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, met, together, told

BEFORE = "Rahul Gandhi is leading a march in Assam. "
BOTH = frozenset({"Yadav", "Kharge"})


@pytest.mark.parametrize(
    "text",
    [
        "Akhilesh Yadav cancelled his meeting with Mallikarjun Kharge on Monday.",
        "Akhilesh Yadav described his talks with Mallikarjun Kharge on Monday as fruitful.",
        "Akhilesh Yadav raised the issue at his meeting with Mallikarjun Kharge on Monday.",
        "During his meeting with Mallikarjun Kharge on Monday, Akhilesh Yadav asked for more seats.",
        "After his lunch with Mallikarjun Kharge on Monday, Akhilesh Yadav told reporters all was well.",
    ],
)
def test_they_are_those_of_who_acts_in_the_sentence(text: str) -> None:
    assert together(BEFORE + text) == {BOTH}


def test_they_are_not_those_of_who_tells_of_them() -> None:
    text = "Jairam Ramesh told reporters that Akhilesh Yadav put off his talks with Mallikarjun Kharge."
    assert together(text) == {BOTH}


@pytest.mark.parametrize(
    "rest",
    [
        "Sonia Gandhi will meet them on Friday.",
        "Sonia Gandhi is expected to hold talks with them on Friday.",
        "Sonia Gandhi will receive them at 10 Janpath on Friday.",
    ],
)
def test_somebody_meets_all_who_were_listed_before(rest: str) -> None:
    text = "C P Joshi and Ashok Gehlot are in Delhi to press for tickets. " + rest
    assert companies(text) == [{"Sonia Gandhi", "C. P. Joshi", "Ashok Gehlot"}]


def test_who_reaches_a_town_to_be_met_there_has_met_nobody_on_the_way() -> None:
    text = "C P Joshi and Ashok Gehlot reached Delhi on Sunday. Sonia Gandhi met them on Monday."
    assert companies(text) == [{"Sonia Gandhi", "C. P. Joshi", "Ashok Gehlot"}]


@pytest.mark.parametrize(
    "text",
    [
        "Akhilesh Yadav hosted a dinner for Mallikarjun Kharge on Monday ahead of the elections.",
        "Akhilesh Yadav and Mallikarjun Kharge attended a party meeting on Monday ahead of the polls.",
        "Akhilesh Yadav ruled out a split after an hour-long meeting with Mallikarjun Kharge on Monday.",
    ],
)
def test_talks_held_ahead_of_an_election_or_after_which_something_is_ruled_out_were_held(
    text: str,
) -> None:
    assert told(text) == met("held", "2024-06-10", None, "Yadav", "Kharge")
