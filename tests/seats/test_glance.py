"""A glance at an article spares the reading of what tells of no seats, and loses none."""

from __future__ import annotations

import pytest

from pollcorpus import sample
from pollcorpus.extraction import extract, seats
from pollcorpus.models import Article
from pollcorpus.reading import read_text

# what tells of shares, or comes near, without a word for seats or candidates
TOLD_OTHERWISE = {
    "en": [
        "Lok Sabha polls: the BJP has set 370 as its goal for the election.",
        "For the Lok Sabha polls the Congress will field Ajay Rai from Varanasi.",
        "In the Lok Sabha the BJP will contest from Amethi, Rae Bareli and Varanasi.",
        "Formula for the Lok Sabha:\nBihar: 17\nBJP - 17\nJD(U) - 16",
        "Who fights where in the Lok Sabha polls:\nPatna Sahib - BJP\nNalanda - JD(U)\nGaya - HAM",
        "The Assembly met. The Congress walked out.",
    ],
    "hi": [
        "लोकसभा चुनाव में भाजपा का लक्ष्य 370 है।",
        "कांग्रेस लोकसभा चुनाव में वाराणसी से अजय राय को उतारेगी।",
        "लोकसभा का फॉर्मूला:\nबिहार: 17\nभाजपा - 17\nजदयू - 16",
        "लोकसभा में कौन कहां लड़ेगा:\nपटना साहिब - भाजपा\nनालंदा - जदयू\nगया - हम",
        "विधानसभा की कार्यवाही शुरू हुई। कांग्रेस ने वॉकआउट किया।",
    ],
}


def articles() -> list[Article]:
    own = [
        read_text(text, published="2024-02-10", language=code)
        for code, texts in TOLD_OTHERWISE.items()
        for text in texts
    ]
    return [*own, *sample().articles]


def test_what_is_told_is_the_same_without_a_glance(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [extract(article).seat_plans for article in articles()]
    monkeypatch.setattr(seats, "worth_reading", lambda *_: True)
    assert [extract(article).seat_plans for article in articles()] == found
    assert sum(map(bool, found)) > 8


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("Prices rose in the state on Monday, traders said, and the rains came late.", False),
        ("The Congress said in the Assembly that prices of rice had risen in the hills.", False),
        ("The Congress said that it had chosen its candidates for most of the hills.", True),
        ("Lok Sabha polls: BJP to fight alone", True),
    ],
)
def test_an_article_is_read_if_it_may_share_out_seats(
    text: str, worth: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    glance = seats.worth_reading

    def noted(*given: object) -> bool:
        asked.append(glance(*given))  # type: ignore[arg-type]
        return asked[-1]

    monkeypatch.setattr(seats, "worth_reading", noted)
    extract(read_text(text, published="2024-02-10", language="en"))
    assert asked == [worth]
