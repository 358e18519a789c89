"""Lists that give each state its line, headed by the size of its house: "Delhi (7): AAP 4"."""

from __future__ import annotations

import pytest
from tests.seats.plans import plain, plans, reports

_PAGE = """Who fights where in the Lok Sabha election 2024

Delhi (7): AAP 4 - New Delhi, South Delhi, West Delhi, East Delhi. Congress 3 - Chandni Chowk, North East Delhi, North West Delhi.

Haryana (10): Congress 9. AAP 1 - Kurukshetra.

Chandigarh (1): Congress.

Goa (2): Congress both.

Punjab (13): no alliance.
"""
_DAY = "2024-02-24"


def test_each_line_is_of_its_state_and_the_size_of_its_house_is_nobodys() -> None:
    assert plans(_PAGE, published=_DAY) == {
        ("AAP", "Delhi", 4, 4),
        ("INC", "Delhi", 3, 3),
        ("INC", "Haryana", 9, 9),
        ("AAP", "Haryana", 1, 1),
        ("INC", "Chandigarh", 1, 1),
        ("INC", "Goa", 2, 2),
    }


def test_the_seats_named_after_a_number_are_of_its_party() -> None:
    named = {
        plain(report)[:2]: {seat.value for seat in report.constituencies}
        for report in reports(_PAGE, published=_DAY)
    }
    assert named["AAP", "Delhi"] == {"New Delhi", "South Delhi", "West Delhi", "East Delhi"}
    assert named["AAP", "Haryana"] == {"Kurukshetra"}
    assert named["INC", "Haryana"] == set()


@pytest.mark.parametrize(
    "line", ["Delhi (9): AAP 4, Congress 3.", "Rohtak (7): AAP 4, Congress 3."]
)
def test_a_number_that_is_no_house_heads_no_list_of_seats(line: str) -> None:
    assert not plans(f"Delegates at the Lok Sabha secretariat's seminar\n\n{line}", published=_DAY)
