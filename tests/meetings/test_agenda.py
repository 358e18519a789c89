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
