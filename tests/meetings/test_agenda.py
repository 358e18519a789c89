"""What a meeting was about, in the article's own words."""

from __future__ import annotations

import unicodedata

import pytest

import pollcorpus as pc


@pytest.mark.parametrize(
    "text",
    [
        (
            "पटना में मंगलवार को हुई बैठक में सोनिया गांधी और राहुल गांधी ने आगामी विधानसभा चुनावों के लिए"
            " प्रत्याशियों की पहली सूची और प्रचार की रणनीति पर चर्चा की।"
        ),
        (
            "पटना में मंगलवार को हुई बैठक में सोनिया गांधी और राहुल गांधी ने क्षेत्रीय दलों के साथ मिलकर"
            " स्थानीय निकायों का चुनाव लड़ने के प्रस्ताव पर चर्चा की।"
        ),
        (
            "Sonia Gandhi met Rahul Gandhi in Patna on Tuesday to discuss the distribution of"
            " constituencies among the partners of the alliance and the responsibilities of the panels."
        ),
    ],
)
def test_an_agenda_begins_and_ends_with_whole_words(text: str) -> None:
    found = pc.extract(pc.read_text(text, published="2022-04-18"))
    told = [e for meeting in found.meetings for claim in meeting.agenda for e in claim.evidence]
    assert told
    for evidence in told:
        around = text[evidence.start - 1 : evidence.start] + text[evidence.stop : evidence.stop + 1]
        assert not [c for c in around if unicodedata.category(c)[0] in "LM"]


@pytest.mark.parametrize(
    ("text", "agenda"),
    [
        ("शरद पवार ने सोमवार को मल्लिकार्जुन खरगे और उद्धव ठाकरे से फोन पर बात की।", []),
        ("शरद पवार और उद्धव ठाकरे की सोमवार को वीडियो कॉल पर बातचीत हुई।", []),
        ("शरद पवार ने सोमवार को उद्धव ठाकरे से उनके आवास पर बातचीत की।", []),
        ("Sharad Pawar met Uddhav Thackeray on Monday to discuss it over the phone.", []),
        ("शरद पवार ने सोमवार को उद्धव ठाकरे से फोन पर सीट बंटवारे को लेकर बातचीत की।", ["सीट बंटवारे"]),
        (
            "शरद पवार ने सोमवार को मल्लिकार्जुन खरगे और उद्धव ठाकरे से फोन पर बात की और सीट बंटवारे पर चर्चा की।",
            ["सीट बंटवारे"],
        ),
        (
            "शरद पवार और उद्धव ठाकरे ने सोमवार को लखनऊ में महाराष्ट्र की सीटों पर चर्चा की।",
            ["महाराष्ट्र की सीटों"],
        ),
        (
            "शरद पवार और उद्धव ठाकरे की सोमवार को बैठक हुई जिसमें उम्मीदवारों के नाम पर विचार हुआ।",
            ["उम्मीदवारों के नाम"],
        ),
        (
            "शरद पवार ने उद्धव ठाकरे से सोमवार को राज ठाकरे के बयान पर विस्तार से चर्चा की।",
            ["राज ठाकरे के बयान"],
        ),
        (
            "शरद पवार ने सोमवार को उद्धव ठाकरे से भाजपा को हराने की रणनीति पर मंथन किया।",
            ["भाजपा को हराने की रणनीति"],
        ),
        (
            "Sharad Pawar met Uddhav Thackeray on Monday to discuss the seat-sharing formula with Raj Thackeray.",
            ["the seat-sharing formula"],
        ),
        (
            "Sharad Pawar met Uddhav Thackeray on Monday to discuss Raj Thackeray's statement.",
            ["Raj Thackeray's statement"],
        ),
    ],
)
def test_an_agenda_holds_neither_who_talks_nor_by_what(text: str, agenda: list[str]) -> None:
    found = pc.extract(pc.read_text(text, published="2024-03-20"))
    told = {claim.value for meeting in found.meetings for claim in meeting.agenda}
    assert found.meetings
    assert sorted(told) == agenda


def test_an_agenda_starts_behind_a_subject_without_a_marker() -> None:
    text = "शरद पवार और उद्धव ठाकरे सोमवार को लखनऊ में मिले। शरद पवार सीट बंटवारे पर चर्चा करेंगे।"
    found = pc.extract(pc.read_text(text, published="2024-03-20"))
    assert {claim.value for m in found.meetings for claim in m.agenda} <= {"सीट बंटवारे"}


@pytest.mark.parametrize(
    "source",
    [
        ", SP sources said",
        ", party leaders told reporters",
        ", according to a spokesperson",
        ", he said",
        ", a senior leader has confirmed",
        "",
    ],
)
def test_who_says_so_is_no_part_of_an_agenda(source: str) -> None:
    text = "Akhilesh Yadav met Rahul Gandhi in Lucknow on Monday to finalise seat sharing in Bihar"
    (meeting,) = pc.extract(pc.read_text(f"{text}{source}.", published="2024-06-12")).meetings
    assert [claim.value for claim in meeting.agenda] == ["seat sharing in Bihar"]
