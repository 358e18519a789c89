"""A headline tells of one meeting that was held and of another that is to come."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

from pollcorpus.models import MeetingStatus


@pytest.mark.parametrize(
    "headline",
    [
        "Mamata meets Pawar; to see Sonia tonight",
        "Mamata meets Pawar, to call on Sonia Gandhi today",
        "Mamata calls on Pawar, set to meet Sonia Gandhi today",
    ],
)
def test_whom_somebody_is_to_meet_has_not_been_met(headline: str) -> None:
    text = f"{headline}\n\nNEW DELHI: Mamata Banerjee on Tuesday met Sharad Pawar."
    found = meetings(text, "2018-03-28")
    told = [
        (
            present(m),
            m.status.value,
            str(m.date and m.date.value),
        )
        for m in found
    ]
    assert told == [
        ({"Mamata Banerjee", "Sharad Pawar"}, MeetingStatus.HELD, "2018-03-27"),
        ({"Mamata Banerjee", "Sonia Gandhi"}, MeetingStatus.PLANNED, "2018-03-28"),
    ]


def test_who_had_not_come_face_to_face_before_was_there() -> None:
    text = (
        "Narendra Modi chaired a meeting of the alliance on Tuesday. Chirag Paswan and Pashupati "
        "Kumar Paras attended; the two had not come face to face since the split in their party."
    )
    (meeting,) = meetings(text, "2023-07-19")
    assert not meeting.absentees


@pytest.mark.parametrize(
    ("words", "sent"),
    [
        ("skipped the dinner hosted by Sonia Gandhi on March 13, sending {} instead.", "D. Raja"),
        (
            "stayed away from the dinner hosted by Sonia Gandhi on March 13 and deputed {}.",
            "D. Raja",
        ),
        ("did not go to the dinner hosted by Sonia Gandhi on March 13 but sent {}.", "D. Raja"),
    ],
)
def test_who_sends_another_is_not_the_host(words: str, sent: str) -> None:
    text = f"Mamata Banerjee {words.format(sent)}"
    (meeting,) = meetings(text, "2018-03-28")
    assert absent(meeting) == {"Mamata Banerjee"}
    assert present(meeting) == {"Sonia Gandhi", sent}
