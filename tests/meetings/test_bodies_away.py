"""Parties that did not come to what others held."""

import pytest
from tests.meetings.told import meetings

OPENING = "सोनिया गांधी ने सोमवार को दिल्ली में विपक्षी दलों की बैठक की। "


def bodies(text: str) -> set[str]:
    """The parties that met, of the only meeting of a text."""
    (meeting,) = meetings(text)
    return {claim.value.name for claim in meeting.organisations}


@pytest.mark.parametrize(
    "away",
    [
        "आप, टीआरएस और बीजद नहीं आए।",
        "समाजवादी पार्टी और बसपा के नेता बैठक में शामिल नहीं हुए।",
        "सपा, बसपा और आम आदमी पार्टी ने बैठक से दूरी बनाए रखी।",
        "बैठक का सपा और बसपा ने बहिष्कार किया।",
        "बैठक से तृणमूल कांग्रेस नदारद रही।",
        "आम आदमी पार्टी को बैठक में नहीं बुलाया गया।",
        "बीजद ने बैठक में हिस्सा नहीं लिया।",
        "वाम दल और बीजद बैठक में नहीं जुड़े।",
        "तृणमूल कांग्रेस बैठक में नहीं गई।",
    ],
)
def test_a_party_that_stays_away_does_not_meet(away: str) -> None:
    assert bodies(OPENING + away) == set()


def test_those_that_came_do() -> None:
    came = "बैठक में माकपा और राजद के नेता आए। आम आदमी पार्टी को नहीं बुलाया गया।"
    assert bodies(OPENING + came) == {
        "Communist Party of India (Marxist)",
        "Rashtriya Janata Dal",
    }
