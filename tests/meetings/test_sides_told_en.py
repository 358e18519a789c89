"""Who tells the own side something at a meeting, or behind closed doors, has gathered it."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, met, told


@pytest.mark.parametrize(
    "text",
    [
        "At a closed-door meeting with MLAs on Tuesday, Hemant Soren warned against public statements.",
        "At a meeting of JMM MPs on Tuesday, Hemant Soren asked them to be ready.",
        "During a meeting with district presidents on Tuesday, JMM chief Hemant Soren directed them to form booth committees.",
        "Hemant Soren on Tuesday told party MLAs at his residence that there would be no alliance.",
        "Hemant Soren told his party's legislators behind closed doors on Tuesday that all was well.",
    ],
)
def test_who_tells_the_own_side_something_gathered_it(text: str) -> None:
    assert {(status, day, who) for status, day, _, who in told(text)} == {
        ("held", "2024-06-11", frozenset({"Soren"}))
    }


def test_district_presidents_are_a_side_to_be_met() -> None:
    text = "Hemant Soren will meet the district presidents of the party in Ranchi on Friday."
    assert told(text) == met("planned", "2024-06-14", "Ranchi", "Soren")


@pytest.mark.parametrize(
    "text",
    [
        "At a meeting of officials on Tuesday, Hemant Soren asked them to speed up the work.",
        "At a rally on Tuesday, Hemant Soren told MLAs of the BJP to resign.",
        "Hemant Soren told party MLAs on Tuesday that there would be no change.",
        "Hemant Soren asked the district presidents of the party to resign on Tuesday.",
    ],
)
def test_who_only_says_something_gathered_nobody(text: str) -> None:
    assert not meetings(text)
