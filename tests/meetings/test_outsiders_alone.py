"""Who meets only people whom politicians see in office has met no politician."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, together

from pollcorpus._text import normalise
from pollcorpus.extraction.meetings.patterns import patterns
from pollcorpus.languages.hi.meetings import MEETINGS as HINDI


@pytest.mark.parametrize(
    "text",
    [
        "Chief Minister Hemant Soren met industry leaders in Ranchi on Monday and held talks.",
        "Nirmala Sitharaman chaired a pre-budget consultation with leading economists on Monday.",
        "Hemant Soren held a review meeting with senior officials and officers on Monday.",
        "A delegation of exporters met Piyush Goyal at his residence on Monday.",
        "Rahul Gandhi met the families of the victims in Hathras on Monday and spoke to them.",
        "Narendra Modi hosted the Indian hockey team at his residence on Monday.",
    ],
)
def test_a_politician_with_no_politicians_is_no_meeting(text: str) -> None:
    assert meetings(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Narendra Modi on Monday met Satya Rao, chief executive officer of Indus Motors.",
        "Indus Motors CEO Satya Rao met Narendra Modi in New Delhi on Monday.",
        "Hemant Soren met police commissioner Satya Rao in Ranchi on Monday.",
    ],
)
def test_a_politician_with_somebody_of_business_or_the_police_is_no_meeting(text: str) -> None:
    assert meetings(text) == ()


def test_people_of_whom_nothing_is_said_hold_no_meeting() -> None:
    assert meetings("Satya Rao met Kiran Bose in Mumbai on Monday and held talks with him.") == ()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Rahul Gandhi met leaders of the Left parties and families of farmers on Monday.",
            {"Gandhi"},
        ),
        (
            "MLA Satya Rao met Hemant Soren in Ranchi on Monday, along with officials.",
            {"Rao", "Soren"},
        ),
        (
            "Hemant Soren and Sharad Pawar met Indus Motors CEO Satya Rao in Mumbai on Monday.",
            {"Soren", "Pawar", "Rao"},
        ),
    ],
)
def test_politicians_beside_others_meet(text: str, people: set[str]) -> None:
    assert together(text) == {frozenset(people)}


@pytest.mark.parametrize(
    "text",
    [
        "Farooq Abdullah met Omar Abdullah on Monday. Himanta Biswa Sarma held a flood review meeting at Silchar on Sunday.",
        "Farooq Abdullah met Omar Abdullah on Monday. Lieutenant Governor Kavinder Gupta chaired a security review on Sunday.",
    ],
)
def test_what_a_government_reviews_is_no_meeting_beside_another(text: str) -> None:
    assert together(text) == {frozenset({"Abdullah"})}


@pytest.mark.parametrize(
    ("text", "outsiders", "politicians"),
    [
        ("उन्होंने वहां भारतीय समुदाय के लोगों के साथ मुलाकात की।", True, False),
        ("उन्होंने बाढ़ को लेकर उच्चस्तरीय बैठक की।", True, False),
        ("उन्होंने अधिकारियों के साथ समीक्षा बैठक की।", True, False),
        ("उन्होंने विधायकों के साथ समीक्षा बैठक की।", True, True),
        ("उन्होंने चुनाव की तैयारियों पर समीक्षा बैठक की।", True, True),
        ("उन्होंने सहयोगी दलों के नेताओं के साथ बैठक की।", False, True),
    ],
)
def test_hindi_names_whom_politicians_see_in_office(
    text: str, outsiders: bool, politicians: bool
) -> None:
    found, words = patterns(HINDI), normalise(text)
    assert bool(found.with_outsiders.search(words)) is outsiders
    assert bool(found.politicians.search(words)) is politicians
