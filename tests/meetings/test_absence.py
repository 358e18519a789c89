"""Those who stayed away: by whichever words it is told, and of whom it is not."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.reading import read_text

OPENING_EN = "Mallikarjun Kharge chaired a meeting of opposition leaders in New Delhi on Monday. "
OPENING_EN += "Sharad Pawar and Sitaram Yechury attended the meeting. "
OPENING_HI = "मल्लिकार्जुन खड़गे ने सोमवार को नई दिल्ली में विपक्षी नेताओं के साथ बैठक की। "
OPENING_HI += "शरद पवार और सीताराम येचुरी बैठक में शामिल हुए। "


def away(text: str, language: str) -> set[str]:
    meetings = extract(read_text(text, published="2023-06-14", language=language)).meetings
    return {claim.value.name for meeting in meetings for claim in meeting.absentees}


@pytest.mark.parametrize(
    "words",
    [
        "Mamata Banerjee skipped the meeting.",
        "Mamata Banerjee gave Monday's opposition meeting the miss.",
        "Mamata Banerjee did not travel to Delhi because of a fever.",
        "Mamata Banerjee was not among those present.",
        "Mamata Banerjee was conspicuously not at the meeting.",
        "Missing was Mamata Banerjee, who is ill.",
        "Nor was Mamata Banerjee, who is abroad.",
        "The chair reserved for Mamata Banerjee stayed empty.",
        "Mamata Banerjee was represented by a deputy.",
        "Derek O'Brien, on behalf of Mamata Banerjee, read out a note.",
        "Derek O'Brien has come in place of Mamata Banerjee.",
        "Mamata Banerjee was too ill to travel.",
        "Mamata Banerjee remained at Siliguri.",
        "Instead of Mamata Banerjee, her aide Kushal Bhowmick attended the meeting that Kharge chaired.",
        "Mamata Banerjee did not attend as she had a wedding to go to.",
    ],
)
def test_those_who_stayed_away_are_found(words: str) -> None:
    assert away(OPENING_EN + words, "en") == {"Mamata Banerjee"}


@pytest.mark.parametrize(
    "words",
    [
        "ममता बनर्जी ने बैठक से दूरी बनाई।",
        "ममता बनर्जी नहीं आयीं।",
        "ममता बनर्जी बैठक में नहीं जुड़ीं।",
        "बैठक से ममता बनर्जी रहीं दूर।",
        "ममता बनर्जी का आना नहीं हुआ।",
        "ममता बनर्जी की कुर्सी खाली रही।",
        "ममता बनर्जी ने राज्यों के साथ भेदभाव के विरोध में और अपनी मांगों को लेकर बैठक का बहिष्कार किया।",
        "ममता बनर्जी नहीं थीं; वह यात्रा पर हैं।",
        "ममता बनर्जी के बजाय उनके प्रतिनिधि ने हिस्सा लिया।",
        "डी राजा भी आए, ममता बनर्जी दूर रहीं।",
    ],
)
def test_those_who_stayed_away_are_found_in_hindi(words: str) -> None:
    assert away(OPENING_HI + words, "hi") == {"Mamata Banerjee"}


@pytest.mark.parametrize(
    "words",
    [
        "Mamata Banerjee did not respond to calls.",
        "Mamata Banerjee will remain in the alliance.",
    ],
)
def test_who_did_something_else_is_not_absent(words: str) -> None:
    assert away(OPENING_EN + words, "en") == set()


def test_a_meeting_is_told_of_by_those_alone_who_stayed_away() -> None:
    text = "सोमवार को हुई इंडिया गठबंधन की बैठक में ममता बनर्जी और अखिलेश यादव शामिल नहीं हुए।"
    assert away(text, "hi") == {"Mamata Banerjee", "Akhilesh Yadav"}


@pytest.mark.parametrize(
    "text",
    [
        "Manish Tewari, who wants a ticket for his son and sees no hope of it, did not turn up.",
        "Manish Tewari, who is upset over the loss of the seat, was asked to come but did not.",
        "Manish Tewari was given leave to stay in Chandigarh.",
        "Manish Tewari had sought leave of absence.",
        "Manish Tewari sent a letter that was read out.",
        "Manish Tewari sent his views in writing.",
        "An aide denied that Manish Tewari would attend it.",
    ],
)
def test_more_ways_of_staying_away(text: str) -> None:
    body = "The Congress Working Committee met in New Delhi on Monday."
    article = read_text(f"{body} {text}", published="2023-06-13")
    (meeting,) = extract(article).meetings
    assert "Manish Tewari" not in {claim.value.name for claim in meeting.participants}
    assert {claim.value.name for claim in meeting.absentees} == {"Manish Tewari"}


def test_none_of_several_was_there() -> None:
    text = (
        "The Congress Working Committee met in New Delhi on Monday. None of the three - Manish"
        " Tewari, Shashi Tharoor and Anand Sharma - was in attendance."
    )
    (meeting,) = extract(read_text(text, published="2023-06-13")).meetings
    absent = {claim.value.name for claim in meeting.absentees}
    assert absent == {"Manish Tewari", "Shashi Tharoor", "Anand Sharma"}
