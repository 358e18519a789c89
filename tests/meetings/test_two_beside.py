"""Two who met, beside what a body, or somebody alone, is told to have done before."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, present


def test_a_leader_may_be_elected_by_legislators_and_then_stake_claim() -> None:
    text = (
        "Hemant Soren was elected leader by the JMM and Congress legislators in Ranchi on Tuesday. He "
        "staked claim before Governor Santosh Gangwar at Raj Bhavan on Wednesday."
    )
    assert companies(text) == [{"Hemant Soren"}, {"Hemant Soren", "Santosh Gangwar"}]


def test_two_who_talk_at_a_house_are_not_at_the_sitting_of_a_body() -> None:
    text = (
        "The Congress Working Committee met at 24 Akbar Road on Tuesday. Sharad Yadav drove to "
        "Sharad Pawar's 6 Janpath house after dinner."
    )
    assert {"Sharad Yadav", "Sharad Pawar"} in companies(text)
    assert len(companies(text)) > 1


def test_a_body_that_sits_is_on_no_telephone() -> None:
    text = (
        "Lal Krishna Advani rang up N. Chandrababu Naidu on Tuesday. The CPI(M) politburo met in Delhi "
        "on Tuesday."
    )
    assert [len(meeting.participants) for meeting in meetings(text)] == [2, 0]


@pytest.mark.parametrize(
    "text",
    [
        "Ramdas Athawale says nobody called Devendra Fadnavis on Tuesday.",
        "No one from the party met Sharad Pawar and Praful Patel on Tuesday.",
        "Sachin Pilot and his MLAs have not attended a party meeting since May 11.",
        "Naveen Patnaik's confidant had a third round with Vijay Pal Singh Tomar on Tuesday.",
    ],
)
def test_what_nobody_did_and_whose_aide_met_somebody_are_no_meeting(text: str) -> None:
    assert meetings(text) == ()


def test_of_whom_somebody_is_told_is_not_at_the_table() -> None:
    text = "Prakash Karat told Sonia Gandhi over breakfast on Tuesday that the Left would not accept Shivraj Patil."
    assert companies(text) == [{"Prakash Karat", "Sonia Gandhi"}]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Droupadi Murmu had breakfast with Eknath Shinde at a Mumbai hotel on Tuesday. She did not go to Matoshree.",
            "Mumbai",
        ),
        ("Vijayakanth was visited by M. K. Stalin at his Saligramam residence on Tuesday.", "Vijayakanth's residence"),
    ],
)  # fmt: skip
def test_where_two_met_is_where_they_went(text: str, place: str) -> None:
    (meeting,) = meetings(text)
    assert len(present(meeting)) == 2
    assert meeting.place is not None
    assert meeting.place.value == place


def test_legislators_who_chose_somebody_earlier_had_a_meeting_of_their_own() -> None:
    text = (
        "Nitish Kumar met Rajnath Singh at 1 Anne Marg on Tuesday. Earlier, BJP legislators sat at "
        "the party office and chose Tarkishore Prasad as their leader."
    )
    assert companies(text) == [{"Nitish Kumar", "Rajnath Singh"}, {"Tarkishore Prasad"}]
