"""Who stayed away while others met: told after a word of what they missed, or of where they sat."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, came_and_stayed_away, meetings, present

CALLED = " of Congress legislators called by Ashok Gehlot at his residence on Sunday."
MLAS = "BRS MLAs met at Telangana Bhavan on Monday under K T Rama Rao. "
COUNCIL = "RJD MLAs met at Rabri Devi's residence on Monday. "


@pytest.mark.parametrize(
    "words",
    [
        "Sachin Pilot stayed away from a meeting",
        "Sachin Pilot kept away, for the third time, from the meeting",
        "Sachin Pilot kept away for the second time in a month from a meeting",
        "Sachin Pilot stayed away yet again from a meeting",
    ],
)
def test_whoever_stays_away_from_a_meeting_of_a_partys_people_is_away_from_it(words: str) -> None:
    (meeting,) = meetings(words + CALLED)
    assert (present(meeting), absent(meeting)) == ({"Ashok Gehlot"}, {"Sachin Pilot"})
    assert meeting.place is not None
    assert str(meeting.place.value) == "Ashok Gehlot's residence"


@pytest.mark.parametrize(
    "words",
    ["Sachin Pilot stayed away from the alliance.", "Sachin Pilot has stayed away from the party."],
)
def test_whoever_stays_away_from_a_union_is_away_from_no_meeting_of_it(words: str) -> None:
    opening = "Ashok Gehlot chaired a meeting of Congress legislators on Sunday. "
    assert came_and_stayed_away(opening + words)[1] == set()


@pytest.mark.parametrize(
    "words",
    [
        "K Chandrashekar Rao remained holed up at his farmhouse while they met.",
        "K Chandrashekar Rao remained confined to his residence.",
        "K Chandrashekar Rao was holed up in his farmhouse.",
        "K Chandrashekar Rao stayed put at his farmhouse in Erravelli.",
    ],
)
def test_whoever_sits_at_home_meanwhile_is_away(words: str) -> None:
    (meeting,) = meetings(MLAS + words)
    assert (present(meeting), absent(meeting)) == ({"K. T. Rama Rao"}, {"K. Chandrashekar Rao"})
    assert meeting.place is not None
    assert str(meeting.place.value) == "Telangana Bhavan"


@pytest.mark.parametrize(
    "words",
    [
        "K Chandrashekar Rao stayed at his farmhouse, where T Harish Rao met him.",
        "K Chandrashekar Rao stayed at the farmhouse of T Harish Rao.",
    ],
)
def test_whoever_sits_where_others_come_is_not_told_to_be_away(words: str) -> None:
    assert "K. Chandrashekar Rao" not in came_and_stayed_away(MLAS + words)[1]


@pytest.mark.parametrize(
    "words",
    [
        "A motion against the absentees was moved by Shakti Yadav and seconded by Alok Mehta.",
        "Notices to those who skipped the meeting were signed by Alok Mehta.",
        "Action against those who stayed away was sought by Alok Mehta.",
    ],
)
def test_whoever_deals_with_the_absent_is_none_of_them(words: str) -> None:
    assert came_and_stayed_away(COUNCIL + words)[1] == set()


@pytest.mark.parametrize(
    "words",
    [
        "The absentees were Shakti Yadav and Alok Mehta.",
        "Those who skipped the meeting were Shakti Yadav and Alok Mehta.",
    ],
)
def test_whoever_is_named_for_absent_is_one_of_them(words: str) -> None:
    away = {"Shakti Singh Yadav", "Alok Kumar Mehta"}
    assert came_and_stayed_away(COUNCIL + words)[1] == away


@pytest.mark.parametrize(
    "words",
    [
        "Vijay's TVK came in for criticism at the meeting.",
        "K Annamalai's remarks drew sharp reactions at the meeting.",
        "H Raja's speech figured in the meeting.",
    ],
)
def test_whose_things_are_talked_of_was_not_there(words: str) -> None:
    opening = "The DMK and its allies met at Anna Arivalayam on Monday with M K Stalin presiding. "
    assert came_and_stayed_away(opening + words)[0] == {"M. K. Stalin"}


@pytest.mark.parametrize(
    "said",
    [
        "Sharad Pawar's closed-door meeting with Uddhav Thackeray lasted an hour on Monday.",
        "Sharad Pawar's meeting with Uddhav Thackeray was held in Mumbai on Monday.",
    ],
)
def test_whose_meeting_it_is_was_there(said: str) -> None:
    assert came_and_stayed_away(said)[0] == {"Sharad Pawar", "Uddhav Thackeray"}
