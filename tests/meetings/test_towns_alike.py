"""One sentence of meetings in several towns: one meeting in each."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings


def towns(text: str) -> set[str | None]:
    """Where each meeting is, which are as many as the places."""
    found = [m.place.value if m.place else None for m in meetings(text)]
    assert len(found) == len(set(found))
    return set(found)


@pytest.mark.parametrize(
    "text",
    [
        "अमित शाह शुक्रवार को पटना और गया में भाजपा नेताओं के साथ बैठक करेंगे।",
        "राहुल गांधी ने सोमवार को पटना तथा गया में कांग्रेस पदाधिकारियों के साथ बैठकें कीं।",
        "जेपी नड्डा ने सोमवार को पटना और मंगलवार को गया में भाजपा पदाधिकारियों के साथ बैठक की।",
        "Home Minister Amit Shah will hold meetings with BJP leaders in Patna and Gaya on Friday.",
    ],
)
def test_meetings_in_two_towns_are_two(text: str) -> None:
    assert towns(text) == {"Patna", "Gaya"}


@pytest.mark.parametrize(
    "text",
    [
        "अमित शाह ने सोमवार को पटना में बिहार और झारखंड के भाजपा नेताओं के साथ बैठक की।",
        "Amit Shah held meetings with BJP leaders of Bihar and Jharkhand in Patna on Monday.",
    ],
)
def test_states_of_which_leaders_come_are_no_towns(text: str) -> None:
    assert towns(text) == {"Patna"}
