"""What a report tells in passing of somebody is told of nobody else, nor are the days of it."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, companies, meetings, present

BODY = "Mehbooba Mufti chaired a meeting of the PDP in Srinagar on Monday. "
ELECTED = "Nayab Singh Saini was elected leader at a meeting in Panchkula on Monday. "
TALK = "Nitish Kumar met Amit Shah in Delhi on Monday. "
TWO = {"Nitish Kumar", "Amit Shah"}


def days(text: str) -> dict[str | None, set[str]]:
    """The days of a report's meetings, each with who was there."""
    return {str(m.date.value) if m.date else None: present(m) for m in meetings(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Ashok Gehlot, who had been to Patna on Sunday with Sachin Pilot, asked workers to wait. ",
        "Ashok Gehlot, who was sworn in on Sunday, was in Jaipur. ",
    ],
)
def test_a_day_of_somebody_in_passing_is_not_that_of_what_others_do_next(text: str) -> None:
    text += "Ajay Rai met Rahul Gandhi in Delhi and briefed him."
    assert days(text)[None] == {"Ajay Rai", "Rahul Gandhi"}


def test_a_day_of_what_somebody_did_besides_is_not_that_of_whom_they_meet() -> None:
    told_of = days("Jyotiraditya Scindia, who joined the party on Friday, met Amit Shah.")
    assert told_of == {None: {"Jyotiraditya Scindia", "Amit Shah"}}


def test_a_day_in_passing_is_that_of_the_meeting_told_there() -> None:
    told_of = days("Jyotiraditya Scindia, who met Amit Shah on Friday, said all was well.")
    assert told_of == {"2023-06-09": {"Jyotiraditya Scindia", "Amit Shah"}}


def test_another_paragraph_of_others_leaves_a_day_by_the_way() -> None:
    text = (
        "On Wednesday Ajay Rai met Akhilesh Yadav in Lucknow.\n\n"
        "Pashupati Kumar Paras met Amit Shah on Sunday.\n\n"
        "Kamal Nath met Ashok Gehlot in Jaipur."
    )
    assert "2023-06-11" not in {d for d, who in days(text).items() if "Kamal Nath" in who}


@pytest.mark.parametrize(
    "text",
    [
        "Naeem Akhtar was present.",
        "Naeem Akhtar took part.",
        "Naeem Akhtar, who is not a member, was also present at the meeting.",
        "Naeem Akhtar, who is abroad, joined online.",
    ],
)
def test_who_is_known_from_nothing_but_having_come_was_there(text: str) -> None:
    (meeting,) = meetings(BODY + text)
    assert present(meeting) == {"Mehbooba Mufti", "Naeem Akhtar"}
    assert not absent(meeting)


@pytest.mark.parametrize(
    "text",
    [
        "Naeem Akhtar did not attend.",
        "Naeem Akhtar was absent.",
        "Altaf Bukhari was present. Naeem Akhtar could not come as he was travelling.",
    ],
)
def test_who_is_known_from_nothing_but_staying_away_was_absent(text: str) -> None:
    (meeting,) = meetings(BODY + text)
    assert absent(meeting) == {"Naeem Akhtar"}


def test_who_is_only_meant_in_passing_did_not_stay_away() -> None:
    text = "Rao Inderjit Singh, whose supporters had worked for him, did not come to the meeting."
    (meeting,) = meetings(ELECTED + "His name was seconded by Anil Vij. " + text)
    assert absent(meeting) == {"Rao Inderjit Singh"}
    assert "Anil Vij" in present(meeting)


def test_so_was_another_says_that_they_were_absent_too() -> None:
    text = (
        "Hemant Soren chaired a meeting of the legislators at his residence on Tuesday. JMM MLA "
        "Sita Soren, the chief minister's sister-in-law, was absent. So was Champai Soren."
    )
    (meeting,) = meetings(text)
    assert absent(meeting) == {"Sita Soren", "Champai Soren"}


def test_the_home_of_whoever_is_meant_by_a_body_s_owner_is_its_place() -> None:
    *_, meeting = meetings(TALK + "Arvind Kejriwal's MLAs met at his residence on Sunday.")
    assert meeting.place is not None
    assert str(meeting.place.value) == "Arvind Kejriwal's residence"


@pytest.mark.parametrize(
    "text",
    [
        "Manoj Jha, who quit the party on Saturday, was not invited.",
        "Tejashwi Yadav and Manoj Jha had travelled on the same flight from Patna.",
        "Tejashwi Yadav and Manoj Jha went to the party office and addressed workers.",
        "Tejashwi Yadav had conveyed the same to Manoj Jha.",
        "Tejashwi Yadav and Manoj Jha have attacked him.",
    ],
)
def test_who_is_elsewhere_bound_was_not_in_a_talk(text: str) -> None:
    assert companies(TALK + text) == [TWO]


def test_whom_one_is_with_who_telephones_does_not_speak() -> None:
    text = "Sonia Gandhi, who is in Shimla with Manoj Jha, spoke to Lalu Prasad over phone."
    assert companies(text) == [{"Sonia Gandhi", "Lalu Prasad Yadav"}]


def test_of_whom_others_report_need_not_have_come() -> None:
    text = "Mallikarjun Kharge met Rahul Gandhi on Monday after receiving the report of observers "
    assert companies(text + "Jitendra Singh and Ajay Maken.") == [
        {"Mallikarjun Kharge", "Rahul Gandhi"}
    ]


def test_an_appointment_as_something_is_no_meeting() -> None:
    text = "Nitish Kumar met Amit Shah. Manoj Jha called on Lalu Prasad after his appointment as "
    assert TWO in companies(text + "governor.")
