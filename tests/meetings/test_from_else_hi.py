"""Who keeps away from a race, a court or a party has, in Hindi, missed no meeting."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

MEETING = "कांग्रेस विधायक दल की बैठक सोमवार को भोपाल में हुई, जिसमें कमलनाथ और जीतू पटवारी मौजूद रहे।"


@pytest.mark.parametrize(
    "told",
    [
        "दिग्विजय सिंह मुख्यमंत्री की दौड़ में नहीं थे।",
        "दिग्विजय सिंह कोर्ट में पेश नहीं हुए।",
        "दिग्विजय सिंह भाजपा में नहीं जाएंगे।",
        "दिग्विजय सिंह कैमरों से दूर रहे।",
        "दिग्विजय सिंह ने विवाद से किनारा कर लिया।",
        "दिग्विजय सिंह और अरुण यादव ने टिकट बंटवारे से दूरी बना ली है।",
        "दिग्विजय सिंह ने गठबंधन से किनारा कर लिया।",
        "दिग्विजय सिंह ने संसद के सत्र में हिस्सा नहीं लिया।",
        "दिग्विजय सिंह पिछली बैठक में नहीं आए थे।",
    ],
)
def test_keeping_away_from_something_else_is_no_absence(told: str) -> None:
    found = meetings(f"{MEETING} {told}")
    assert set().union(*map(absent, found)) == set()
    assert set().union(*map(present, found)) == {"Kamal Nath", "Jitu Patwari"}


@pytest.mark.parametrize(
    "told",
    [
        "दिग्विजय सिंह बैठक में नहीं आए।",
        "दिग्विजय सिंह ने बैठक से दूरी बना ली।",
        "दिग्विजय सिंह ने गठबंधन की इस बैठक से किनारा कर लिया।",
    ],
)
def test_keeping_away_from_the_meeting_is(told: str) -> None:
    [found] = meetings(f"{MEETING} {told}")
    assert absent(found) == {"Digvijaya Singh"}


def test_whoever_is_met_after_keeping_away_from_an_alliance_is_met() -> None:
    [found] = meetings("राहुल गांधी ने सोमवार को गठबंधन से दूर रहे नीतीश कुमार से मुलाकात की।")
    assert present(found) == {"Rahul Gandhi", "Nitish Kumar"}
