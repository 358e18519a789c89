"""Seats that nothing calls so: constituencies that a party fights, and formulas of a pact."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans, reports, written

OUTRIGHT = [
    ("The CPI(M) will contest Madurai and Dindigul.", {"CPIM A Dindigul, Madurai"}),
    (
        "The CPI is to fight Tiruppur and the CPI(M) Madurai in Tamil Nadu.",
        {"CPI A Tiruppur", "CPIM A Madurai"},
    ),
    ("The Shiv Sena has staked claim to Thane and Nashik.", {"SHS W Nashik, Thane"}),
    (
        "The RJD is to part with Begusarai and Sasaram for the Congress.",
        {"INC A Begusarai, Sasaram"},
    ),
    ("The JD(S) has been promised Mandya and Hassan by the BJP.", {"JDS P Hassan, Mandya"}),
    ("The BJD offered the CPI Jagatsinghpur.", {"CPI P Jagatsinghpur"}),
    ("The Congress has ceded Sangli to the Shiv Sena.", {"SHS A Sangli"}),
    ("Hassan and Mandya will be fought by the JD(S).", {"JDS A Hassan, Mandya"}),
    ("The MNS named its candidates for Thane and Nashik.", {"MNS A Nashik, Thane"}),
]

NO_SEATS = [
    "The BJP demanded a probe into the violence in Thane and Nashik.",
    "The BJP government has given Varanasi and Gorakhpur new roads.",
    "Congress leaders offered prayers in Ayodhya and Mathura.",
    "The Congress wants Thane and Nashik to be linked by rail.",
    "The CPI(M) will hold rallies in Madurai and Dindigul.",
]

POSTS = [
    "The break-up of the new ministry in Bihar: BJP 12, JD(U) 12, HAM 1.",
    "Under the formula for ministers in Maharashtra, NCP 16, Congress 12 and PJP 1.",
    "The party position in Bihar: BJP 12, JD(U) 12, RJD 4, Congress 3.",
]

FORMULAS = [
    "The BJP and the NDPP have agreed on a 20:40 formula for Nagaland.",
    "The BJP and the NDPP will go to the polls in Nagaland with a 20:40 arrangement.",
    "With the BJP-NDPP seat ratio fixed at 20:40 in Nagaland, the talks are over.",
]


@pytest.mark.parametrize(("text", "told"), OUTRIGHT)
def test_constituencies_are_seats_where_a_party_fights_or_is_given_them(
    text: str, told: set[str]
) -> None:
    assert written(reports(text)) == told


@pytest.mark.parametrize("text", NO_SEATS)
def test_places_are_none_beside_other_words(text: str) -> None:
    assert reports(text) == ()


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_shares_seats_out(text: str) -> None:
    told = {("BJP", "Nagaland", 20, 20), ("NDPP", "Nagaland", 40, 40)}
    assert plans(text, published="2023-01-02") == told


def test_the_numbers_of_a_pact_are_seats() -> None:
    told = {("RJD", "Bihar", 20, 20), ("INC", "Bihar", 9, 9), ("HAMS", "Bihar", 3, 3)}
    pact = "The break-up in Bihar's grand alliance is as under: RJD (20), Congress (9), HAM (3)."
    assert plans(pact, published="2019-03-24") == told


@pytest.mark.parametrize("text", POSTS)
def test_those_of_a_ministry_or_a_house_are_none(text: str) -> None:
    assert reports(text) == ()


def test_seats_asked_for_on_top_of_others_are_no_whole_number() -> None:
    text = "Offered two seats in Bihar, the Congress has demanded Sasaram and Supaul in addition."
    assert "INC W Sasaram, Supaul" in written(reports(text))
    assert ("INC", "Bihar", None, None) in plans(text)


def test_a_name_goes_on_with_how_many_others() -> None:
    text = "The AJSU gets Silli and nine other seats in Jharkhand."
    assert plans(text, published="2024-10-19") == {("AJSU", "Jharkhand", 10, 10)}


def test_one_of_two_constituencies_is_one() -> None:
    text = (
        "The BJD has offered the CPI one seat and the NCP either Bhadrak or Kendrapara in Odisha."
    )
    assert plans(text) == {("CPI", "Odisha", 1, 1), ("NCP", "Odisha", 1, 1)}
