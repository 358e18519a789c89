"""What is told of seats in the weeks after a vote is a result, unless another house is named."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans

BIHAR_VOTED = "2020-11-14"
COUNTRY_VOTED = "2024-06-06"


@pytest.mark.parametrize(("party", "number"), [("RJD", 75), ("Congress", 70), ("BJP", 110)])
@pytest.mark.parametrize(
    "text",
    [
        "In Bihar the {party} had insisted on {n} seats and has little to show for it.",
        "In Bihar the {party} got {n} seats.",
        "The {party} had wanted {n} seats in Bihar.",
        "Bihar: the {party}'s {n} seats are what counts now.",
    ],
)
def test_seats_told_after_a_state_has_voted_are_no_plan(text: str, party: str, number: int) -> None:
    for day in (BIHAR_VOTED, "2020-12-20"):
        assert plans(text.format(party=party, n=number), "en", day) == set()


@pytest.mark.parametrize("party", ["BJP", "Congress"])
def test_seats_told_after_the_country_has_voted_are_no_plan(party: str) -> None:
    for number in (9, 23):
        text = (
            f"In Maharashtra, where the {party} gets {number} seats, its chief has offered to quit."
        )
        assert plans(text, "en", COUNTRY_VOTED) == set()


@pytest.mark.parametrize("number", [9, 14])
def test_plans_for_the_other_house_are_told_at_any_time(number: int) -> None:
    text = f"The BJP wants {number} of the 21 Lok Sabha seats in Odisha, party sources said."
    assert plans(text, "en", "2018-06-01") == {("BJP", "Odisha", number, number)}
    text = f"The Congress will contest {number + 80} assembly seats in Maharashtra."
    assert plans(text, "en", COUNTRY_VOTED) == {("INC", "Maharashtra", number + 80, number + 80)}
