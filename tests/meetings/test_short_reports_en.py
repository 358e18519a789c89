"""Short reports in plain English: talks that failed, whom one meets then, who comes in whose place."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present, together, told


@pytest.mark.parametrize(
    "text",
    [
        "Talks between the Congress and the RJD have failed, Tejashwi Yadav said in Patna on Monday.",
        "Seat-sharing talks between the BJP and the JD(S) have hit a roadblock, R Ashoka said on Monday.",
        "B Y Vijayendra said on Monday that talks between the BJP and the JD(S) have broken down.",
        "The talks with the Congress have made good progress, RJD leader Manoj Jha said on Monday.",
    ],
)
def test_how_talks_of_parties_go_is_no_occasion(text: str) -> None:
    assert meetings(text) == ()


def test_talks_that_failed_on_a_day_are_one() -> None:
    text = "The talks between Raghubar Das and Sudesh Mahto failed on Monday."
    assert together(text) == {frozenset({"Das", "Mahto"})}


@pytest.mark.parametrize(
    "second",
    [
        "and then BJP president J P Nadda",
        "in Agra and BJP president J P Nadda in Kanpur",
        "at 7 Lok Kalyan Marg and then BJP president J P Nadda at his residence",
    ],
)
def test_whom_one_meets_then_is_met_apart(second: str) -> None:
    text = f"Yogi Adityanath met Amit Shah {second} on Monday."
    assert together(text) == {frozenset({"Adityanath", "Shah"}), frozenset({"Adityanath", "Nadda"})}


def test_who_was_something_then_is_one_of_them() -> None:
    text = "Sharad Pawar met then Congress president Rahul Gandhi in Mumbai on Monday."
    assert together(text) == {frozenset({"Pawar", "Gandhi"})}


def test_who_attended_the_next_meeting_was_at_one_held() -> None:
    text = "At the next meeting on Monday, Sharad Pawar and D Raja were among those who attended."
    ((status, day, _, _),) = told("The BJP core committee met on Friday. " + text) - told(
        "The BJP core committee met on Friday."
    )
    assert (status, day) == ("held", "2024-06-10")


def test_the_ministers_are_those_who_came_together() -> None:
    text = (
        "Rajnath Singh and Piyush Goyal met Mallikarjun Kharge on Monday. The ministers will meet"
    )
    everybody = frozenset({"Singh", "Goyal", "Kharge"})
    assert together(f"{text} him again on Friday.") == {everybody}
    assert together(f"{text} Sharad Pawar on Friday.") == {
        everybody,
        frozenset({"Singh", "Goyal", "Pawar"}),
    }


@pytest.mark.parametrize(
    "where", ["was in New Delhi", "is in New Delhi", "was in New Delhi for a court case"]
)
def test_where_somebody_else_was_is_not_where_others_meet(where: str) -> None:
    text = "Ajoy Kumar will meet Hemant Soren when he comes on Friday."
    (meeting,) = meetings(f"{text} Babulal Marandi {where}.", published="2024-06-12")
    assert meeting.place is None


CALLED = "Sharad Pawar has called a meeting of opposition leaders in Mumbai on Friday."


def test_who_represents_the_party_comes_though_another_will_not() -> None:
    text = "Mamata Banerjee will not attend as she is unwell, and Derek O'Brien will represent the party."
    (meeting,) = meetings(f"{CALLED} {text}")
    assert present(meeting) == {"Sharad Pawar", "Derek O'Brien"}
    assert absent(meeting) == {"Mamata Banerjee"}


@pytest.mark.parametrize(
    "text",
    [
        "Farooq Abdullah has opted out of the race.",
        "Farooq Abdullah has pulled out of the presidential contest.",
        "Farooq Abdullah had announced that he would not join the government.",
        "Farooq Abdullah said he would not join active politics.",
    ],
)
def test_who_wants_no_post_is_not_away(text: str) -> None:
    (meeting,) = meetings(f"{CALLED} Mallikarjun Kharge and D Raja will attend it. {text}")
    assert not absent(meeting)


def test_a_tea_for_leaders_may_be_called_off() -> None:
    text = "Governor Phagu Chauhan's tea for leaders of all parties, fixed for Monday, has been cancelled."
    assert {status for status, *_ in told(text)} == {"cancelled"}
