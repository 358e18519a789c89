"""Who shows legislators to a governor or a leader has met them."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, together

PAIR = frozenset({"Pawar", "Koshyari"})


@pytest.mark.parametrize(
    "text",
    [
        "Ajit Pawar paraded 41 MLAs before Governor Bhagat Singh Koshyari on Monday.",
        "Ajit Pawar on Monday produced 11 rebel legislators before Bhagat Singh Koshyari.",
        (
            "Nine MLAs were presented before Bhagat Singh Koshyari on Monday. They were accompanied "
            "by Ajit Pawar."
        ),
        "On Monday, 41 MLAs were paraded before Governor Bhagat Singh Koshyari by Ajit Pawar.",
    ],
)
def test_who_shows_legislators_to_somebody_meets_them(text: str) -> None:
    assert together(text) == {PAIR}


@pytest.mark.parametrize(
    "text",
    [
        "Ajit Pawar presented the budget before Bhagat Singh Koshyari arrived.",
        "Ajit Pawar produced 11 letters and a list before the court.",
        "The accused leaders were produced before the court in Ajit Pawar's case.",
    ],
)
def test_papers_and_the_accused_are_not_paraded(text: str) -> None:
    assert together(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "अजित पवार ने सोमवार को राज्यपाल भगत सिंह कोश्यारी के सामने 41 विधायकों की परेड कराई।",
        "अजित पवार ने अपने समर्थक 41 विधायकों को सोमवार को भगत सिंह कोश्यारी के समक्ष पेश किया।",
    ],
)
def test_who_shows_legislators_to_somebody_in_hindi(text: str) -> None:
    assert companies(text) == [{"Ajit Pawar", "Bhagat Singh Koshyari"}]
