"""What is said at a meeting, to whom, and who speaks of it to the press: of whom that tells."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

from pollcorpus.models import MeetingStatus

CORE = (
    "The Trinamool Congress core committee met in Kolkata on Monday to discuss the bypolls, "
    "with Mamata Banerjee in the chair. "
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Briefing reporters after the meeting, Abhishek Banerjee said the party would fight alone.",
        "Talking to mediapersons after the two-hour meeting, Abhishek Banerjee said it was ready.",
        "Later, interacting with the media after the huddle, Abhishek Banerjee said it was ready.",
    ],
)
def test_who_speaks_to_the_press_after_a_meeting_was_there(sentence: str) -> None:
    (meeting,) = meetings(CORE + sentence)
    assert present(meeting) == {"Mamata Banerjee", "Abhishek Banerjee"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Mamata Banerjee told the MLAs that Derek O'Brien had done well in the Rajya Sabha.",
        "Mamata Banerjee told party leaders that Narendra Modi was afraid of her.",
        "She informed the members that Derek O'Brien has taken up the matter with the Speaker.",
        "Mamata Banerjee told reporters that Akhilesh Yadav had her support.",
    ],
)
def test_of_whom_a_speaker_tells_the_others_is_not_there(sentence: str) -> None:
    (meeting,) = meetings(CORE + sentence)
    assert present(meeting) == {"Mamata Banerjee"}


def test_whom_a_speaker_has_met_is_there() -> None:
    told = "On Tuesday she told reporters that Akhilesh Yadav had met her in Kolkata on Sunday."
    assert {"Mamata Banerjee", "Akhilesh Yadav"} in [present(m) for m in meetings(CORE + told)]


def test_a_day_of_which_somebody_speaks_to_a_meeting_is_not_its_day() -> None:
    text = (
        "Addressing the BJP legislature party meeting, B. S. Yediyurappa said good days will come "
        "in two days."
    )
    (meeting,) = meetings(text)
    assert meeting.status.value is MeetingStatus.HELD
    assert meeting.date is None


def test_a_meeting_that_is_not_yet_told_of_is_another() -> None:
    text = (
        "Congress ministers met for breakfast at the residence of G. Parameshwara on Monday. "
        "H. D. Kumaraswamy said that the government was safe. "
        "Addressing a BJP legislature party meeting, B. S. Yediyurappa said it had lost the House."
    )
    found = [present(meeting) for meeting in meetings(text)]
    assert {"B. S. Yediyurappa"} in found
    assert not any({"G. Parameshwara", "B. S. Yediyurappa"} <= people for people in found)


@pytest.mark.parametrize(
    "told",
    [
        "The party's second list includes Alka Lamba from Kalkaji, Haroon Yusuf and Arvinder Singh.",
        "The first Congress list has Alka Lamba, who was an MLA before, and Haroon Yusuf.",
        "The board consists of five members, including Kapil Sibal, Anand Sharma and Ajay Maken.",
    ],
)
def test_who_is_on_a_list_of_candidates_or_a_board_has_met_nobody(told: str) -> None:
    (meeting,) = meetings("Sharad Pawar met Mamata Banerjee on Monday. " + told)
    assert present(meeting) == {"Sharad Pawar", "Mamata Banerjee"}


def test_ministers_who_were_inducted_into_the_cabinet_have_joined_no_party() -> None:
    text = (
        "Two independents inducted into the Cabinet two weeks ago, R. Shankar and H. Nagesh, "
        "handed their resignation to Vajubhai Vala and announced support for the BJP."
    )
    assert not meetings(text)


def test_a_session_of_parliament_is_not_where_a_party_meets() -> None:
    text = (
        "Narendra Modi addressed the last meeting of the BJP parliamentary party of the current "
        "session of Parliament on Monday."
    )
    (meeting,) = meetings(text)
    assert meeting.place is None


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (
            '"I met Rahul Gandhi and Nitish Kumar in Patna on Tuesday," Sharad Pawar told reporters.',
            {"Sharad Pawar", "Rahul Gandhi", "Nitish Kumar"},
        ),
        ('"Rahul Gandhi met me on Tuesday," said Sharad Pawar.', {"Sharad Pawar", "Rahul Gandhi"}),
        (
            '"I have already spoken to Rahul Gandhi," NCP chief Sharad Pawar said on Tuesday.',
            {"Sharad Pawar", "Rahul Gandhi"},
        ),
        (
            '"I will meet Rahul Gandhi on Friday," Sharad Pawar said.',
            {"Sharad Pawar", "Rahul Gandhi"},
        ),
    ],
)
def test_who_is_quoted_as_having_met_somebody_was_there(text: str, there: set[str]) -> None:
    (meeting,) = meetings(text)
    assert set(present(meeting)) == there


def test_who_is_quoted_on_others_was_not_with_them() -> None:
    (meeting,) = meetings('"Nitish Kumar met Lalu Prasad Yadav on Tuesday," Sharad Pawar said.')
    assert set(present(meeting)) == {"Nitish Kumar", "Lalu Prasad Yadav"}
