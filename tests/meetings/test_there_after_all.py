"""Who came though words of staying away stand beside the name, and who did not, in English."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, companies, meetings, present

CHAIRED = (
    "Manikrao Thakre chaired a meeting of the Congress political affairs committee at Gandhi "
    "Bhavan in Hyderabad on Tuesday. Revanth Reddy, V Hanumantha Rao and Komatireddy Venkat Reddy "
    "were at the meeting. "
)
ALL = {"Manikrao Thakre", "Revanth Reddy", "V. Hanumantha Rao", "Komatireddy Venkat Reddy"}


@pytest.mark.parametrize(
    "told",
    [
        "Venkat Reddy's arrival surprised many as he had vowed not to set foot in it as long as Revanth Reddy was at the helm.",
        "Venkat Reddy came despite having said that he would not attend any meeting chaired by Revanth Reddy.",
        "Venkat Reddy attended though he had earlier announced that he would not come.",
    ],
)
def test_a_broken_vow_keeps_nobody_away(told: str) -> None:
    (meeting,) = meetings(CHAIRED + told)
    assert (present(meeting), absent(meeting)) == (ALL, set())


def test_a_vow_that_is_kept_does() -> None:
    told = "Mallu Bhatti Vikramarka, who had said that he would not attend, stayed away."
    (meeting,) = meetings(CHAIRED + told)
    assert (present(meeting), absent(meeting)) == (ALL, {"Mallu Bhatti Vikramarka"})


CALLED = "Hemant Soren has convened a meeting of JMM legislators in Ranchi on Friday. "


@pytest.mark.parametrize(
    "told",
    [
        "Basant Soren confirmed that he would attend but Lobin Hembrom has let it be known that he will give it a miss.",
        "Basant Soren has agreed to come but Lobin Hembrom made it plain that he would not attend.",
    ],
)
def test_he_is_who_says_what_he_will_do(told: str) -> None:
    (meeting,) = meetings(CALLED + told)
    assert present(meeting) == {"Hemant Soren", "Basant Soren"}
    assert absent(meeting) == {"Lobin Hembrom"}


@pytest.mark.parametrize(
    "told",
    [
        "Sita Soren did not turn up. Neither did Chamra Linda, who has been sulking.",
        "Sita Soren did not turn up. Chamra Linda, suspended last week, was missing as well.",
        "Those who kept away were Sita Soren, the chief minister's sister-in-law, Amba Prasad and Chamra Linda.",
        "Sita Soren was absent. Chamra Linda, who too had been expected, sent word that his mind was made up.",
    ],
)
def test_one_after_the_other_stayed_away(told: str) -> None:
    text = f"The JMM legislature party met in Ranchi on Tuesday under Hemant Soren. {told}"
    (meeting,) = meetings(text)
    assert {"Sita Soren", "Chamra Linda"} <= absent(meeting)


def test_whose_party_is_told_of_in_an_aside_met() -> None:
    text = (
        "Sajad Lone, whose Peoples Conference has two members in the House, had met BJP general "
        "secretary Ram Madhav in Srinagar on Monday."
    )
    assert companies(text) == [{"Sajad Gani Lone", "Ram Madhav"}]


def test_members_of_two_houses_do_not_meet_through_whom_was_told_of_before() -> None:
    text = (
        "Navjot Singh Sidhu met Sonia Gandhi in New Delhi on Monday.\n\nEleven Rajya Sabha and Lok "
        "Sabha MPs of the Congress will meet on Friday at the residence of Partap Singh Bajwa."
    )
    assert companies(text) == [{"Navjot Singh Sidhu", "Sonia Gandhi"}, {"Partap Singh Bajwa"}]
