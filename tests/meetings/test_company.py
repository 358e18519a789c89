"""Who came with whom, whom somebody met in turn, and what was called off in the next sentence."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.models import MeetingReport, MeetingStatus
from pollcorpus.reading import read_text

P, N, D = "Sharad Pawar", "Kamal Nath", "Digvijaya Singh"
R, Y, J = "Rahul Gandhi", "Sitaram Yechury", "D. Raja"


def meetings(text: str) -> tuple[MeetingReport, ...]:
    return extract(read_text(text, published="2023-06-13", language="en")).meetings


def sides(text: str) -> list[set[str]]:
    """Who takes part in each meeting of a text."""
    return [{claim.value.name for claim in meeting.participants} for meeting in meetings(text)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Digvijaya Singh, who had come with Kamal Nath, later called on Sharad Pawar.", {D, P}),
        ("Digvijaya Singh, who accompanied Kamal Nath to Mumbai, met Sharad Pawar there.", {D, P}),
        ("Digvijaya Singh, who was accompanied by Kamal Nath, met Sharad Pawar.", {D, N, P}),
        ("Digvijaya Singh met Sharad Pawar in Mumbai. Kamal Nath was at his side.", {D, N, P}),
        ("Digvijaya Singh met Sharad Pawar in Mumbai. Kamal Nath stood by his side.", {D, N, P}),
    ],
)
def test_who_came_with_somebody_is_there_and_who_brought_somebody_need_not(
    text: str, who: set[str]
) -> None:
    assert sides(f"{text[:-1]} on Monday.") == [who] or sides(text) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Sharad Pawar called separately on Sitaram Yechury and D. Raja.",
        "Sharad Pawar met Sitaram Yechury on Monday and, in a separate meeting, D. Raja.",
        "On Monday night Sharad Pawar dropped in on Sitaram Yechury, as well as on D. Raja.",
        "Sharad Pawar held talks on Monday with Sitaram Yechury, then with D. Raja.",
    ],
)
def test_partners_with_a_word_of_their_own_are_met_in_turn(text: str) -> None:
    assert sides(text) == [{P, Y}, {P, J}]


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar was to meet Rahul Gandhi on Tuesday. The meeting has been called off.",
        "Sharad Pawar will meet Rahul Gandhi on Tuesday. That meeting was later cancelled.",
        "A meeting of Sharad Pawar and Rahul Gandhi, planned for Tuesday, will not take place.",
    ],
)
def test_a_plan_of_which_the_next_sentence_says_so_is_called_off(text: str) -> None:
    (meeting,) = meetings(text)
    assert meeting.status.value is MeetingStatus.CANCELLED
    assert {claim.value.name for claim in meeting.participants} == {P, R}


def test_what_has_been_held_is_not_called_off_by_the_next_sentence() -> None:
    text = "Sharad Pawar met Rahul Gandhi on Monday. The rally was called off."
    (meeting,) = meetings(text)
    assert meeting.status.value is MeetingStatus.HELD


def test_who_met_and_will_meet_again_have_two_meetings_though_the_second_has_no_day() -> None:
    text = "Sharad Pawar and Rahul Gandhi met on Monday and will meet again after the results."
    first, second = meetings(text)
    assert first.status.value is MeetingStatus.HELD
    assert second.status.value is MeetingStatus.PLANNED
    assert sides(text) == [{P, R}, {P, R}]
