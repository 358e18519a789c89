"""Meetings put off, or called off, for the sake of somebody who is then not absent from them."""

from __future__ import annotations

import pytest

import pollcorpus as pc

PAWAR, NITISH = "Sharad Pawar", "Nitish Kumar"


def told(text: str, language: str) -> set[tuple[str, frozenset[str], frozenset[str]]]:
    read = pc.read_text(text, published="2024-03-16", language=language)
    return {
        (
            found.status.value.value,
            frozenset(claim.value.name for claim in found.participants),
            frozenset(claim.value.name for claim in found.absentees),
        )
        for found in pc.extract(read).meetings
    }


@pytest.mark.parametrize(
    ("text", "language", "status"),
    [
        (
            (
                "The meeting of Nitish Kumar with Sharad Pawar in Patna, scheduled for Saturday, has been "
                "postponed to March 19 as Pawar was unwell."
            ),
            "en",
            "planned",
        ),
        (
            (
                "The meeting of Sharad Pawar with Nitish Kumar in Patna, scheduled for Saturday, has been "
                "postponed to March 19 as the NCP leader was unwell."
            ),
            "en",
            "planned",
        ),
        (
            (
                "Nitish Kumar's meeting with Sharad Pawar on Saturday was called off because Pawar was in "
                "hospital."
            ),
            "en",
            "cancelled",
        ),
        (
            "As Sharad Pawar was ill, his meeting with Nitish Kumar has been put off to March 19.",
            "en",
            "planned",
        ),
        (
            "नीतीश कुमार और शरद पवार की बैठक 19 मार्च तक टाल दी गई है, क्योंकि पवार बीमार थे।",
            "hi",
            "planned",
        ),
        (
            "नीतीश कुमार की शरद पवार के साथ रविवार की बैठक टल गई क्योंकि पवार नहीं आ सके।",
            "hi",
            "cancelled",
        ),
    ],
)
def test_the_reason_of_a_change_is_not_absent(text: str, language: str, status: str) -> None:
    assert told(text, language) == {(status, frozenset({PAWAR, NITISH}), frozenset())}


def test_who_declined_is_absent_from_what_is_called_off() -> None:
    text = "The opposition meeting called by Nitish Kumar on Saturday was called off after Sharad "
    text += "Pawar declined to attend the meeting."
    assert told(text, "en") == {("cancelled", frozenset({NITISH}), frozenset({PAWAR}))}
