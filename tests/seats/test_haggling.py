"""Offers that go up, demands that come down, parts of a share, and what only a neighbour gets."""

from __future__ import annotations

import pytest
from tests.seats.plans import Standing, in_short, reports, standing

DAY = "2021-02-26"
LEAD = (
    "CHENNAI: Seat-sharing talks for the Tamil Nadu assembly elections continued on Thursday.\n\n"
)


def _told(text: str, lead: str = LEAD) -> Standing:
    return in_short(standing(lead + text, "en", DAY))


def _seats(text: str) -> dict[str, set[str]]:
    return {
        r.party.value.id.partition(":")[2]: {c.value for c in r.constituencies}
        for r in reports(LEAD + text, "en", DAY)
    }


@pytest.mark.parametrize("number", [4, 5])
@pytest.mark.parametrize(
    "text",
    [
        "The DMK has raised its offer to the CPI from {0} seats to 9.",
        "The DMK has raised its offer to the CPI from {0} to 9.",
        "The DMK has improved its offer to the CPI from {0} to 9 seats.",
        "The offer to the CPI was increased from {0} seats to 9 on Thursday night.",
        "The DMK is willing to raise its offer to the CPI from {0} to 9.",
        "The DMK had offered the CPI {0} seats, and has now raised the number to 9.",
    ],
)
def test_an_offer_that_goes_up_is_two_offers(text: str, number: int) -> None:
    assert _told(text.format(number)) == {("CPI", number, number, "p"), ("CPI", 9, 9, "p")}


def test_what_an_offer_goes_up_to_is_for_whom_it_was_made() -> None:
    text = (
        "The CPI told its ally that it would not settle for less than 12 seats, a day after "
        "the DMK was understood to have raised its offer from 5 to 7."
    )
    assert {t for t in _told(text) if t[1:3] in ((5, 5), (7, 7))} == {
        ("CPI", 5, 5, "p"),
        ("CPI", 7, 7, "p"),
    }


def test_by_how_much_an_offer_goes_up_is_no_offer() -> None:
    assert _told("The DMK hiked its offer to the CPI by three seats to 9.") == {("CPI", 9, 9, "p")}


@pytest.mark.parametrize("number", [4, 5])
@pytest.mark.parametrize(
    "text",
    [
        "The CPI has said no to {0} seats.",
        "The CPI rejected the DMK's offer of {0} seats.",
        "The CPI is not ready to accept {0} seats.",
        "The CPI is unhappy with the {0} seats offered to it.",
        "The CPI rejected {0} seats.",
    ],
)
def test_what_a_party_turns_down_was_on_offer(text: str, number: int) -> None:
    assert _told(text.format(number)) == {("CPI", number, number, "p")}


@pytest.mark.parametrize("number", [10, 12])
@pytest.mark.parametrize(
    "text",
    [
        "The CPI would be content with {0} seats.",
        "The CPI would be happy with {0} seats.",
        "The CPI is willing to settle for {0} seats.",
        "The CPI is prepared to accept {0} seats.",
        "The CPI wants to be given {0} seats.",
        "The CPI is adamant on {0} seats.",
    ],
)
def test_what_a_party_would_take_it_wants(text: str, number: int) -> None:
    assert _told(text.format(number)) == {("CPI", number, number, "w")}


@pytest.mark.parametrize("number", [10, 12])
def test_less_than_what_a_party_takes_is_a_floor(number: int) -> None:
    for text in (
        "The CPI is not ready to accept anything less than {0} seats.",
        "Nothing less than {0} seats will do for the CPI.",
        "The CPI will not settle for less than {0} seats.",
    ):
        assert _told(text.format(number)) == {("CPI", number, None, "w")}


@pytest.mark.parametrize(
    "text",
    [
        "The DMK cannot spare more than 6 seats for the CPI.",
        "The DMK is in no mood to give the CPI more than 6 seats.",
        "The DMK is not willing to give the CPI more than 6 seats.",
        '"At the most we can think of 6 for the CPI," a DMK leader said.',
        "At best, 6 seats can be given to the CPI, a DMK leader said.",
    ],
)
def test_a_ceiling_is_an_offer(text: str) -> None:
    assert _told(text) == {("CPI", None, 6, "p")}


def test_who_only_answers_a_demand_wants_no_seats() -> None:
    told = _told("The CPI is holding out for 12 seats, the DMK is firm on six.")
    assert not any(party == "DMK" for party, *_ in told)


@pytest.mark.parametrize(
    "text",
    [
        "The CPI will get 30 seats: 12 in Madurai, ten in Salem and eight in Theni.",
        "The CPI will get 30 seats, of which 12 are in Madurai and six in Salem.",
        "The DMK gave the CPI 30 seats: 12 in Madurai, ten in Salem and eight in Theni.",
    ],
)
def test_seats_by_districts_are_parts_of_a_share(text: str) -> None:
    assert _told(text) == {("CPI", 30, 30, "a")}


def test_districts_are_no_constituencies_of_more_seats_than_they_are() -> None:
    assert _seats("The CPI will contest 13 seats in Madurai and Salem.") == {"CPI": set()}


def test_part_of_a_share_may_be_handed_on() -> None:
    text = "The DMK will contest 144 seats, including two that it will hand over to the CPI."
    assert _told(text) == {("DMK", 144, 144, "a"), ("CPI", 2, 2, "a")}


def test_each_of_two_givers_gives_to_its_own_ally() -> None:
    text = "The DMK will give seven seats to the CPI and the AIADMK 11 to the PMK."
    assert _told(text) == {("CPI", 7, 7, "a"), ("PMK", 11, 11, "a")}


def test_pacts_with_several_give_seats_to_each_of_them() -> None:
    text = "The DMK signed an agreement with the CPI for six seats and with the VCK for five."
    assert _told(text) == {("CPI", 6, 6, "a"), ("VCK", 5, 5, "a")}


def test_who_stands_with_another_gets_no_list_after_it() -> None:
    text = "The VCK will contest three seats in alliance with the DMK: Harur, Vanur and Kattumannarkoil."
    assert _seats(text) == {"VCK": {"Harur", "Vanur", "Kattumannarkoil"}}


@pytest.mark.parametrize(
    "text",
    [
        "When it was with the AIADMK, the CPI used to fight 14 seats.",
        "The CPI could win just two seats last time.",
        "The CPI wanted 40 seats in 2016 and stopped at two.",
        "In its alliance with the DMK, the CPI's quota used to be 14 seats.",
    ],
)
def test_what_used_to_be_is_no_plan(text: str) -> None:
    assert _told(text) == set()


@pytest.mark.parametrize("said", ["on Friday", "on Saturday"])
def test_a_number_before_a_day_is_no_hour(said: str) -> None:
    assert _told(f"The PMK got 23 seats, the CPI accepted six {said}.") == {
        ("PMK", 23, 23, "a"),
        ("CPI", 6, 6, "a"),
    }


def test_seats_in_two_territories_belong_to_the_one_that_is_spoken_of() -> None:
    lead = "CHENNAI: Seat-sharing talks for the Lok Sabha elections in Tamil Nadu went on.\n\n"
    text = "The Congress gets 10 seats in Tamil Nadu and Puducherry, down from the 16 that it had asked for."
    found = reports(lead + text, "en", "2019-03-05")
    assert {(r.territory.value, r.seats.value.at_least) for r in found} == {
        ("Tamil Nadu", 10),
        ("Tamil Nadu", 16),
    }


def test_members_of_a_house_are_no_candidates() -> None:
    text = "At the protest he was joined by CPI MLAs A. Raja (Harur) and K. Mani (Vanur)."
    assert _told(text) == set()
