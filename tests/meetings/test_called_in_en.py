"""Whom an office-holder calls in, who hands a paper over, and to whose home one is invited."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, sides

PUBLISHED = "2022-04-20"  # a Wednesday
BOTH = {"Nitish Kumar", "Phagu Chauhan"}


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar was called to Raj Bhavan on Tuesday, where Governor Phagu Chauhan asked him to prove his majority.",
        "Nitish Kumar was summoned to Raj Bhavan on Tuesday evening, where Governor Phagu Chauhan told him to wait.",
        "Governor Phagu Chauhan called Nitish Kumar to Raj Bhavan on Tuesday and invited him to form the government.",
        "A memorandum was submitted to Governor Phagu Chauhan on Tuesday by a party delegation led by Nitish Kumar.",
    ],
)  # fmt: skip
def test_who_is_called_in_meets_whoever_called(text: str) -> None:
    assert sides(text) == (BOTH, set())


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar was called to Patna on Tuesday, where workers asked him to stay.",
        "A memorandum was submitted to the district magistrate on Tuesday by Nitish Kumar.",
        "Nitish Kumar was taken to Patna on Tuesday, where he was born.",
    ],
)
def test_who_comes_to_nobody_that_is_named_meets_none(text: str) -> None:
    assert meetings(text, PUBLISHED) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar accepted Lalu Prasad Yadav's invitation to lunch at his residence on Tuesday.",
        "Nitish Kumar turned down Lalu Prasad Yadav's invitation to Tuesday's tea party at his residence. Rabri Devi and Misa Bharti were among the guests.",
    ],
)
def test_the_home_to_which_somebody_is_invited_is_the_hosts(text: str) -> None:
    (meeting,) = meetings(text, PUBLISHED)
    assert meeting.place is not None
    assert meeting.place.value == "Lalu Prasad Yadav's residence"


@pytest.mark.parametrize(
    "then",
    [
        "Misa Bharti, too, was spotted leaving the house.",
        "Misa Bharti was seen entering the residence on Tuesday evening.",
        "Misa Bharti was the only minister of the party to come.",
        "Misa Bharti flew in from Delhi late.",
    ],
)
def test_who_is_seen_at_the_house_or_came_late_was_there(then: str) -> None:
    text = (
        f"Nitish Kumar met Lalu Prasad Yadav at Rabri Devi's residence in Patna on Tuesday. {then}"
    )
    assert "Misa Bharti" in sides(text)[0]


def test_who_is_seen_elsewhere_was_not_there() -> None:
    text = (
        "Nitish Kumar met Lalu Prasad Yadav at Rabri Devi's residence in Patna on Tuesday. "
        "Misa Bharti was seen entering the party office."
    )
    assert "Misa Bharti" not in sides(text)[0]


def test_the_guest_for_whom_a_dinner_is_given_is_there() -> None:
    text = (
        "Nitish Kumar attended the farewell dinner that Narendra Modi gave for Ram Nath Kovind "
        "in New Delhi on Tuesday."
    )
    assert sides(text) == ({"Nitish Kumar", "Narendra Modi", "Ram Nath Kovind"}, set())
