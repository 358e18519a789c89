"""Goals that an article on an election sets a party, also where nothing beside them says seats."""

from __future__ import annotations

import pytest
from tests.seats.plans import Standing, plans, standing

DAY = "2022-04-20"
LEAD = "AHMEDABAD: Preparations for the Gujarat assembly election have begun.\n\n"


def _told(text: str) -> Standing:
    return standing(LEAD + text, "en", DAY)


@pytest.mark.parametrize(
    "text",
    [
        "The BJP has set itself a target of 150-plus.",
        "C. R. Patil, who heads the state BJP, has set a target of 150-plus of the 182 seats.",
        '"150-plus" is the slogan that the BJP would like to hear.',
        'The BJP\'s slogan is "150 plus".',
        'The BJP\'s slogan "Abki baar 150 paar" is on every wall.',
        "The BJP is confident of not less than 150.",
        "The BJP is confident of winning not less than 150.",
    ],
)
def test_a_goal_that_has_a_floor(text: str) -> None:
    assert _told(text) == {("BJP", 150, None, "wanted")}


@pytest.mark.parametrize(
    "text",
    [
        "The BJP's mission is 150.",
        "Mission 150, the slogan of the BJP, is on every wall.",
        "The BJP's target is 150.",
        "The target of the BJP is 150.",
        "BJP chief Amit Shah's target for the 182-member House is 150.",
        "The BJP has fixed its target at 150.",
        'The BJP has coined the slogan "This time, 150".',
        "The BJP set the bar at 150 seats.",
    ],
)
def test_a_goal_that_is_one_number(text: str) -> None:
    assert _told(text) == {("BJP", 150, 150, "wanted")}


@pytest.mark.parametrize(
    "text",
    [
        "In 2017 the BJP had set a target of 150-plus and got 99.",
        "Independent pollsters give the BJP 120-plus.",
        "The BJP has a target of 150 rallies.",
        "The BJP's target is to hold 150 meetings in a week.",
        "The BJP's target is 40 lakh members.",
    ],
)
def test_what_is_no_goal_of_this_election(text: str) -> None:
    assert _told(text) == set()


def test_a_goal_counts_no_seats_where_no_election_is_spoken_of() -> None:
    assert plans("The BJP's target is 150 and the Congress has none.", "en", DAY) == set()


@pytest.mark.parametrize(
    "text",
    [
        "The AAP will contest every seat in the state.",
        "The AAP will contest every assembly segment.",
        "The AAP has a candidate in every seat.",
    ],
)
def test_every_seat_is_a_whole_house(text: str) -> None:
    assert _told(text) == {("AAP", 182, 182, "agreed")}


@pytest.mark.parametrize(
    "text",
    [
        "The AAP will contest every seat that it holds.",
        "The AAP has agents in every seat.",
        "The AAP will not contest every seat.",
        "In 2017 the Congress contested every seat.",
        "The AAP will contest every seat in Surat.",
    ],
)
def test_every_seat_of_something_else(text: str) -> None:
    assert _told(text) == set()


def test_a_bare_one_in_a_list_of_shares_is_a_share() -> None:
    lead = "AGARTALA: Seat-sharing talks for the Tripura assembly election went on.\n\n"
    text = "The Congress will be in the fray in 13, the CPI(M) in 43, the CPI in one and the RSP in one."
    assert plans(lead + text, "en", "2022-12-20") == {
        ("INC", "Tripura", 13, 13),
        ("CPIM", "Tripura", 43, 43),
        ("CPI", "Tripura", 1, 1),
        ("RSP", "Tripura", 1, 1),
    }
