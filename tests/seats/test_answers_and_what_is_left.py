"""Whose seats a side answers with, what is left of those given up, and who keeps which."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports, written

ASKS = "Chandigarh: The AAP has asked the Congress for 20 seats in Haryana and was offered five. "

ANSWERS = [
    ("The Congress countered with seven.", "AAP 7 P"),
    ("The Congress has not budged from six.", "AAP 6 P"),
    ("The Congress is prepared to stretch to nine.", "AAP 9 P"),
    ("The Congress could not agree to 15.", "AAP 15 W"),
    ("The AAP has not budged from 15.", "AAP 15 W"),
    ("Congress leaders said it could get six at best.", "AAP -6 P"),
]

LEFT = [
    ("The PMK will give up one of its 31 seats in Tamil Nadu.", {"PMK 30 A"}),
    ("The PMK, first allotted 24 seats in Tamil Nadu, gave up three.", {"PMK 21 A"}),
    ("The PMK will not give up even one of its 24 seats in Tamil Nadu.", set()),
    ("The DMK gave up 24 of the 234 seats in Tamil Nadu to the PMK.", set()),
]

RJD = "Patna: The RJD will fight 27 Lok Sabha seats in Bihar and the Congress 12. "

KEPT = [
    ("Gaya, won by the Congress in 2009, has gone to the RJD.", {"RJD": {"Gaya"}}),
    ("Gaya, for which the Congress had lobbied, stays with the RJD.", {"RJD": {"Gaya"}}),
    ("Congress workers in Gaya, which has gone to the RJD, burnt tyres.", {"RJD": {"Gaya"}}),
    ("The Congress held on to Gaya and Nawada.", {"INC": {"Gaya", "Nawada"}}),
    ("Gaya is now held by Hari Manjhi of the BJP.", {}),
    ("Gaya, a Congress bastion once, was won by the BJP in 2009.", {}),
    ("Several Congress leaders want the ticket for Gaya.", {}),
    ("Gaya saw bitter fights between the Congress and the RJD.", {}),
]


@pytest.mark.parametrize(("answer", "plan"), ANSWERS)
def test_what_the_party_asked_answers_is_for_who_asks(answer: str, plan: str) -> None:
    told = written(reports(ASKS + answer, "en", "2024-09-05"))
    assert plan in told
    assert not {p for p in told if p.startswith("INC")}


def test_who_stands_by_a_number_without_an_offer_stands_by_a_demand() -> None:
    told = written(
        reports("The BJP wants 30 of Bihar's 40 Lok Sabha seats. The JD(U) is firm on 16.")
    )
    assert "JDU 16 W" in told


@pytest.mark.parametrize(("text", "expected"), LEFT)
def test_who_gives_up_some_seats_has_the_others_left(text: str, expected: set[str]) -> None:
    assert written(reports(text, "en", "2021-03-05")) == expected


@pytest.mark.parametrize(("text", "expected"), KEPT)
def test_named_seats_belong_to_who_has_them_now(text: str, expected: dict[str, set[str]]) -> None:
    found: dict[str, set[str]] = {}
    for report in reports(RJD + text, "en", "2014-03-05"):
        party = report.party.value.id.partition(":")[2]
        names = {claim.value for claim in report.constituencies}
        if names:
            found[party] = found.get(party, set()) | names
    assert found == expected


def test_what_is_not_accepted_was_on_offer() -> None:
    told = written(reports("The CPI will not accept three seats in Telangana.", "en", "2018-10-30"))
    assert told == {"CPI 3 P"}


def test_we_of_an_officer_is_the_party_spoken_of() -> None:
    text = (
        "Hyderabad: The CPI wants more than three assembly seats in Telangana. "
        '"We want five," its state secretary Ramavath Chinna said.'
    )
    assert "CPI 5 W" in written(reports(text, "en", "2018-10-30"))


def test_a_territory_counted_with_the_state_is_no_other_one() -> None:
    text = (
        "Chennai: The DMK has signed its pacts in Tamil Nadu. Of the 40 constituencies in the "
        "State and Puducherry, 10 have gone to the Congress."
    )
    (report,) = reports(text, "en", "2019-03-05")
    assert report.territory.value == "Tamil Nadu"


def test_friendly_contests_are_told_of_both() -> None:
    text = (
        "* National Conference: 51 seats in Jammu and Kashmir\n* Congress: 32 seats\n"
        "* Friendly contests: Banihal, Doda, Sopore\n"
    )
    names = {
        report.party.value.id.partition(":")[2]: len(report.constituencies)
        for report in reports(text, "en", "2024-08-26")
    }
    assert names == {"JKNC": 3, "INC": 3}


def test_seats_that_nobody_has_agreed_on_are_no_plan() -> None:
    text = "The Maha Vikas Aghadi has yet to settle who will contest 28 seats in Maharashtra."
    assert not reports(text, "en", "2024-10-19")


def test_seats_from_which_candidates_are_withdrawn_are_no_plan() -> None:
    text = (
        "The Congress withdrew its candidates from four of the constituencies in Tripura. "
        "The four are Rajnagar, Barjala, Pencharthal and Majlishpur."
    )
    assert not reports(text, "en", "2023-02-02")


def test_the_party_of_who_is_cited_gets_nothing_from_an_alliance() -> None:
    text = (
        "The VBA wants more Lok Sabha seats from the Maha Vikas Aghadi in Maharashtra. The alliance "
        "has been willing to concede four, according to Sanjay Raut of the Shiv Sena (UBT)."
    )
    told = written(reports(text, "en", "2024-03-21"))
    assert not {plan for plan in told if plan.startswith("SHS")}
