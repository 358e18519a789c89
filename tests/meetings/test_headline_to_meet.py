"""A headline tells of one meeting that was held and of another that is to come."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.models import MeetingStatus
from pollcorpus.reading import read_text


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
    meetings = extract(read_text(text, published="2018-03-28", language="en")).meetings
    told = [
        (
            {claim.value.name for claim in m.participants},
            m.status.value,
            str(m.date and m.date.value),
        )
        for m in meetings
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
    (meeting,) = extract(read_text(text, published="2023-07-19", language="en")).meetings
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
    (meeting,) = extract(read_text(text, published="2018-03-28", language="en")).meetings
    assert [claim.value.name for claim in meeting.absentees] == ["Mamata Banerjee"]
    assert {claim.value.name for claim in meeting.participants} == {"Sonia Gandhi", sent}
