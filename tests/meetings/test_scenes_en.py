"""Scenes told without the word meeting, and who was not there, in English reports."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.models import MeetingReport
from pollcorpus.reading import read_text

COMMITTEE = (
    "The Congress Working Committee met in New Delhi on Monday with Ashok Gehlot presiding. "
)
OPPOSITION = "Opposition leaders met in Patna on Monday at the invitation of Nitish Kumar. "
AWAY = [
    "Shashi Tharoor was not among those present.",
    "Two members, Shashi Tharoor and Anand Sharma, did not turn up.",
    "Absent, for the second time in a month, was Shashi Tharoor.",
    "Not seen at the meeting: Shashi Tharoor.",
    "There was no trace of Shashi Tharoor.",
    "The absence that everybody noticed was that of Shashi Tharoor.",
    "Shashi Tharoor, down with viral fever, sent a note.",
    "Shashi Tharoor wrote to say that he could not come.",
    "Shashi Tharoor informed the party that he would be unable to attend.",
    "Shashi Tharoor did not respond to the invitation.",
    "Shashi Tharoor turned his back on the meeting.",
    "Shashi Tharoor stayed in his constituency.",
    "The absentees, Shashi Tharoor and Anand Sharma, had informed the office.",
    "The two who did not come, Shashi Tharoor and Anand Sharma, were in Kochi.",
    "Three leaders did not make it: Shashi Tharoor, Anand Sharma and Manish Tewari.",
    "Among the missing faces were Shashi Tharoor and Anand Sharma.",
]
NOT_AWAY = [
    "Shashi Tharoor was kept out of the list of invitees.",
    "Shashi Tharoor said the party could not stay away from reform.",
    "Shashi Tharoor could not make it to the Lok Sabha in 2014.",
    "Shashi Tharoor had stayed away from the vote in Parliament.",
    "Shashi Tharoor attended, though he had stayed away from the last one.",
]
IN_PLACE = [
    "Derek O'Brien stood in for Mamata Banerjee.",
    "Derek O'Brien filled in for Mamata Banerjee, who was in Siliguri.",
    "Derek O'Brien attended on behalf of Mamata Banerjee.",
    "Derek O'Brien came as Mamata Banerjee's representative.",
    "Standing in for Mamata Banerjee was Derek O'Brien.",
    "Instead of Mamata Banerjee it was Derek O'Brien who came.",
    "Mamata Banerjee asked Derek O'Brien to go in her stead.",
]
SCENES = [
    (
        (
            "Devendra Fadnavis and Eknath Shinde reached Raj Bhavan on Monday and handed a letter of "
            "support to Governor Bhagat Singh Koshyari."
        ),
        ["Koshyari", "Fadnavis", "Shinde"],
    ),
    (
        (
            "HD Kumaraswamy, accompanied by G Parameshwara, handed Vajubhai Vala a list of legislators "
            "on Monday."
        ),
        ["Kumaraswamy", "Parameshwara", "Vala"],
    ),
    (
        (
            "BJP legislators elected Bhupendra Patel leader in Gandhinagar on Monday with Arun Singh "
            "watching as observer. Nitin Patel proposed the name."
        ),
        ["Singh", "Patel", "Patel"],
    ),
    (
        "Akhilesh Yadav drove to Mayawati's residence on Monday. Inside was Satish Chandra Misra.",
        ["Yadav", "Mayawati", "Misra"],
    ),
    (
        "Jitin Prasada joined the BJP on Monday in the presence of Piyush Goyal in New Delhi.",
        ["Prasada", "Goyal"],
    ),
]


def meetings(text: str) -> tuple[MeetingReport, ...]:
    return extract(read_text(text, published="2023-06-21", language="en")).meetings


def away(meeting: MeetingReport) -> set[str]:
    return {claim.value.name for claim in meeting.absentees}


@pytest.mark.parametrize("sentence", AWAY)
def test_those_told_to_be_away_are_absent(sentence: str) -> None:
    (meeting,) = meetings(COMMITTEE + sentence)
    members = ("Shashi Tharoor", "Anand Sharma", "Manish Tewari")
    assert away(meeting) == {name for name in members if name in sentence}
    assert not away(meeting) & {claim.value.name for claim in meeting.participants}


@pytest.mark.parametrize("sentence", NOT_AWAY)
def test_who_is_not_invited_or_shuns_something_else_is_not_absent(sentence: str) -> None:
    assert not any(away(meeting) for meeting in meetings(COMMITTEE + sentence))


@pytest.mark.parametrize("sentence", IN_PLACE)
def test_one_in_whose_place_another_came_is_absent(sentence: str) -> None:
    (meeting,) = meetings(OPPOSITION + sentence)
    assert away(meeting) == {"Mamata Banerjee"}
    assert "Derek O'Brien" in {claim.value.name for claim in meeting.participants}


@pytest.mark.parametrize(("text", "surnames"), SCENES)
def test_scenes_without_the_word_meeting_are_meetings(text: str, surnames: list[str]) -> None:
    (meeting,) = meetings(text)
    found = sorted(claim.value.name.split()[-1] for claim in meeting.participants)
    assert found == sorted(surnames)
    assert meeting.status.value.value == "held"


def test_what_two_bodies_do_on_one_day_is_two_meetings() -> None:
    text = (
        "The Congress called its new members to the party office. Siddaramaiah addressed them. "
        "The BJP did its own sums. Its legislators chose BS Yeddyurappa as their leader at a "
        "meeting where JP Nadda sat in as observer."
    )
    one, other = meetings(text)
    assert [claim.value.name for claim in one.participants] == ["Siddaramaiah"]
    assert {claim.value.name for claim in other.participants} == {
        "B. S. Yediyurappa",
        "J. P. Nadda",
    }
