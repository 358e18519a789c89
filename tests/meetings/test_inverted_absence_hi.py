"""Hindi headlines that name who stayed away last: "X की बैठक में नहीं पहुंचे Y"."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

_ON = "2023-06-21"
_CALLED = "मुख्यमंत्री हेमंत सोरेन ने मंगलवार को रांची में सत्तारूढ़ दलों की बैठक ली। इसमें आलमगीर आलम मौजूद थे।"


@pytest.mark.parametrize(
    "headline",
    [
        "हेमंत सोरेन की बैठक में नहीं पहुंचे सत्यानंद भोक्ता",
        "हेमंत की बैठक से दूर रहे सत्यानंद भोक्ता",
        "हेमंत सोरेन की बुलाई बैठक में शामिल नहीं हुए सत्यानंद भोक्ता",
        "मुख्यमंत्री की बैठक से नदारद रहे सत्यानंद भोक्ता",
        "मुख्यमंत्री की बैठक में नहीं जुटे सत्यानंद भोक्ता",
    ],
)
def test_whose_meeting_it_is_is_there_and_whom_the_verb_precedes_is_not(headline: str) -> None:
    [found] = meetings(f"{headline}\n\n{_CALLED}", published=_ON)
    assert absent(found) == {"Satyanand Bhokta"}
    assert present(found) == {"Hemant Soren", "Alamgir Alam"}


def test_who_came_before_the_verb_is_not_absent() -> None:
    text = (
        "रायपुर में मंगलवार को कांग्रेस विधायकों की बैठक हुई। "
        "भूपेश बघेल और चरणदास महंत पहुंचे, लेकिन नहीं आए टी एस सिंहदेव।"
    )
    [found] = meetings(text, published=_ON)
    assert present(found) == {"Bhupesh Baghel", "Charan Das Mahant"}
    assert absent(found) == {"T. S. Singh Deo"}


def test_who_did_not_come_may_still_stand_before_the_verb() -> None:
    text = "मंगलवार को हुई बैठक में टी एस सिंहदेव नहीं आए, भूपेश बघेल पहुंचे।"
    [found] = meetings(text, published=_ON)
    assert present(found) == {"Bhupesh Baghel"}
    assert absent(found) == {"T. S. Singh Deo"}
