"""Others of whom a sentence says the same, the one and the other of two, and what is not given."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans, reports, standing, written


@pytest.mark.parametrize(
    "text",
    [
        "The BJP, like the Congress and the AAP, is contesting all 90 seats in Haryana.",
        "The BJP will contest all 90 seats in Haryana, as will the Congress and the AAP.",
    ],
)
def test_all_who_do_the_same_contest_all_seats(text: str) -> None:
    found = {plan[::2] for plan in plans(text, published="2024-08-10")}
    assert found == {("BJP", 90), ("INC", 90), ("AAP", 90)}


@pytest.mark.parametrize(
    "text",
    [
        "The SP and the BSP have swapped seats, the former getting Bahraich and the latter Banda.",
        (
            "The SP and the BSP swapped two seats, with the former now fighting from Bahraich and the "
            "latter from Banda."
        ),
    ],
)
def test_the_former_and_the_latter_have_seats_of_their_own(text: str) -> None:
    assert written(reports(text)) == {"SP A Bahraich", "BSP A Banda"}


def test_what_is_given_up_to_others_is_theirs() -> None:
    text = "The JD(U) gave up the Gaya seat to Jitan Ram Manjhi's HAM and Karakat to the RLM."
    assert written(reports(text)) == {"HAMS A Gaya", "RLM A Karakat"}


def test_a_number_before_pairs_may_be_their_sum() -> None:
    text = "In Bihar, the JD(U) has left two seats, Gaya to the HAM and Karakat to the RLM."
    assert written(reports(text)) == {"HAMS A Gaya", "RLM A Karakat"}


def test_what_neither_is_given_is_not_the_takers() -> None:
    text = "Neither Gaya nor Nawada will be ceded to the HAM, said a JD(U) leader of the seats."
    assert plans(text) == set()


def test_a_share_beside_those_in_brackets_is_no_sum_of_them() -> None:
    text = (
        "The RJD gets 18 Lok Sabha seats in Bihar, followed by the Congress (nine) and VIP (five)."
    )
    assert {plan[::2] for plan in plans(text)} == {("RJD", 18), ("INC", 9), ("VIP", 5)}
    summed = "The RJD left 14 seats in Bihar to the Congress (nine) and the VIP (five)."
    assert {plan[::2] for plan in plans(summed)} == {("INC", 9), ("VIP", 5)}


def test_an_earlier_election_after_a_semicolon_is_another_matter() -> None:
    text = "The BJP's target in Telangana is ten Lok Sabha seats; in 2019 it bagged four."
    assert plans(text) == {("BJP", "Telangana", 10, 10)}


def test_who_settles_for_nothing_less_wants_it() -> None:
    text = "The JMM will settle for nothing short of seven Lok Sabha seats in Jharkhand."
    assert standing(text, "en", "2024-01-02") == {("JMM", 7, None, "wanted")}


def test_who_decides_against_more_offers_no_more() -> None:
    text = "The TMC has decided against leaving more than two seats for the Congress in Bengal."
    assert {plan[:1] + plan[2:] for plan in plans(text)} == {("INC", None, 2)}
