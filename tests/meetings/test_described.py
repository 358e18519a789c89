"""Members of a body, signatories and candidates who are only told of take part in nothing."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.models import MeetingStatus
from pollcorpus.reading import read_text

MET = "Sharad Pawar met Mamata Banerjee on Monday."
MET_HI = "शरद पवार ने सोमवार को ममता बनर्जी से मुलाकात की।"


def sides(text: str) -> list[set[str]]:
    """Who takes part in each meeting of a text."""
    language = "en" if text.isascii() else "hi"
    meetings = extract(read_text(text, published="2023-06-13", language=language)).meetings
    return [{claim.value.name for claim in meeting.participants} for meeting in meetings]


@pytest.mark.parametrize(
    "text",
    [
        "The other members of the panel are Kapil Sibal, Anand Sharma and Manish Tewari.",
        "Its members include Kapil Sibal, Anand Sharma and Manish Tewari.",
        "Kapil Sibal, Anand Sharma and Manish Tewari are on the campaign committee.",
        "Kapil Sibal, Anand Sharma and Manish Tewari are also members of the board.",
        "Among those who had signed the letter were Kapil Sibal, Anand Sharma and Manish Tewari.",
        "Kapil Sibal was one of the signatories, along with Anand Sharma and Manish Tewari.",
        "Tickets have gone to Kapil Sibal, Anand Sharma and Manish Tewari.",
        "The names of Kapil Sibal, Anand Sharma and Manish Tewari are doing the rounds.",
        "A letter carries many names. Kapil Sibal, Anand Sharma and Manish Tewari are some of them.",
    ],
)
def test_who_is_only_on_a_list_was_not_there(text: str) -> None:
    assert sides(f"{MET} {text}") == [{"Sharad Pawar", "Mamata Banerjee"}]


@pytest.mark.parametrize(
    "text",
    [
        "समिति में कपिल सिब्बल, आनंद शर्मा और मनीष तिवारी सदस्य हैं।",
        "पत्र पर जिन नेताओं के नाम हैं उनमें कपिल सिब्बल, आनंद शर्मा और मनीष तिवारी भी शामिल हैं।",
        "चिट्ठी लिखने वालों में कपिल सिब्बल, आनंद शर्मा और मनीष तिवारी थे।",
        "कपिल सिब्बल, आनंद शर्मा और मनीष तिवारी ने भी उस पत्र पर दस्तखत किए थे।",
        "कपिल सिब्बल, आनंद शर्मा और मनीष तिवारी के नाम चर्चा में हैं।",
    ],
)
def test_who_is_only_on_a_list_was_not_there_in_hindi(text: str) -> None:
    assert sides(f"{MET_HI} {text}") == [{"Sharad Pawar", "Mamata Banerjee"}]


@pytest.mark.parametrize(
    "text",
    [
        "The working committee met on Monday. Kapil Sibal, Anand Sharma and Ambika Soni attended.",
        "कार्यसमिति की बैठक सोमवार को हुई। बैठक में कपिल सिब्बल, आनंद शर्मा और अंबिका सोनी शामिल हुए।",
    ],
)
def test_who_attended_was_there(text: str) -> None:
    assert sides(text) == [{"Kapil Sibal", "Anand Sharma", "Ambika Soni"}]


@pytest.mark.parametrize(
    "text",
    [
        f"{MET} The two leaders will meet again after the budget session.",
        f"{MET_HI} दोनों नेता बजट सत्र के बाद फिर मिलेंगे।",
    ],
)
def test_two_who_will_meet_again_are_at_both_meetings(text: str) -> None:
    language = "en" if text.isascii() else "hi"
    first, second = extract(read_text(text, published="2023-06-13", language=language)).meetings
    assert first.status.value is MeetingStatus.HELD
    assert second.status.value is MeetingStatus.PLANNED
    assert sides(text) == [{"Sharad Pawar", "Mamata Banerjee"}] * 2
