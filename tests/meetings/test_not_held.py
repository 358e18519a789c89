"""Meetings that by plain words, in Hindi, did not come about."""

from __future__ import annotations

import pytest

import pollcorpus as pc


def status_in(text: str) -> list[str]:
    read = pc.read_text(text, published="2025-10-08", language="hi")
    return [found.status.value.value for found in pc.extract(read).meetings]


@pytest.mark.parametrize(
    "text",
    [
        "मंगलवार को नीतीश कुमार की सोनिया गांधी से मुलाकात नहीं हुई।",
        "नीतीश कुमार और सोनिया गांधी की मंगलवार को मुलाकात नहीं हो सकी।",
    ],
)
def test_what_did_not_come_about_was_not_held(text: str) -> None:
    assert status_in(text) == ["cancelled"]


@pytest.mark.parametrize(
    "text",
    [
        "नीतीश कुमार मंगलवार को सोनिया गांधी से मिले, लेकिन सीटों पर बात नहीं हुई।",
        "मंगलवार को नीतीश कुमार की सोनिया गांधी से मुलाकात हुई, लेकिन सीटों पर बात नहीं हुई।",
    ],
)
def test_who_met_without_a_word_on_seats_met(text: str) -> None:
    assert status_in(text) == ["held"]


@pytest.mark.parametrize(
    "text",
    [
        "नीतीश कुमार मंगलवार को सोनिया गांधी से मिले, लेकिन सहमति नहीं हो सकी।",
        "मंगलवार को नीतीश कुमार ने सोनिया गांधी से मुलाकात की, मगर कोई फैसला नहीं हो पाया।",
        "मंगलवार को नीतीश कुमार और सोनिया गांधी की बैठक हुई, पर समझौता नहीं हो सका।",
    ],
)
def test_who_met_and_did_not_agree_met(text: str) -> None:
    assert status_in(text) == ["held"]


def test_who_met_one_and_not_another_met_the_one() -> None:
    text = "नीतीश कुमार मंगलवार को सोनिया गांधी से मिले, पर लालू यादव से मुलाकात नहीं हुई।"
    read = pc.read_text(text, published="2025-10-08", language="hi")
    met = {
        person.value.name
        for meeting in pc.extract(read).meetings
        if meeting.status.value is pc.MeetingStatus.HELD
        for person in meeting.participants
    }
    assert met == {"Nitish Kumar", "Sonia Gandhi"}
