"""Numbers that only compare, ask or tell the hour, beside those that are shares."""

from __future__ import annotations

import pytest
from tests.seats.plans import Plan, plans, reports


@pytest.mark.parametrize(
    ("published", "text", "shares"),
    [
        (
            "2024-02-20",
            "The Congress has demanded 12 Lok Sabha seats in Tamil Nadu from the DMK, three more than it contested in 2019.",
            {("INC", "Tamil Nadu", 12, 12)},
        ),
        (
            "2024-01-02",
            "In Bihar the LJP (Ram Vilas) would contest five Lok Sabha seats, one less than the undivided LJP did in 2019.",
            {("LJPRV", "Bihar", 5, 5)},
        ),
        (
            "2020-09-25",
            "The RJD, which contested 101 seats in 2015, wants to contest 150 in the Bihar assembly election, with the Congress getting 60.",
            {("RJD", "Bihar", 150, 150), ("INC", "Bihar", 60, 60)},
        ),
        (
            "2022-01-10",
            "The BJP aims to repeat its feat of last time and win 300 assembly seats in Uttar Pradesh.",
            {("BJP", "Uttar Pradesh", 300, 300)},
        ),
        (
            "2024-01-02",
            "The BJP and the JD(U), the two biggest constituents of the NDA in Bihar, will fight 17 Lok Sabha seats each.",
            {("BJP", "Bihar", 17, 17), ("JDU", "Bihar", 17, 17)},
        ),
        (
            "2021-03-05",
            "The DMK signed pacts with the VCK for six seats, the MDMK for six and the IUML for three in the Tamil Nadu assembly polls.",
            {
                ("VCK", "Tamil Nadu", 6, 6),
                ("MDMK", "Tamil Nadu", 6, 6),
                ("IUML", "Tamil Nadu", 3, 3),
            },
        ),
        (
            "2024-09-01",
            "The SP has asked for three assembly seats in Haryana and the CPI(M) for one.",
            {("SP", "Haryana", 3, 3), ("CPIM", "Haryana", 1, 1)},
        ),
        (
            "2024-08-26",
            "The Congress had come down from its demand for 40 assembly seats in Jammu and Kashmir.",
            {("INC", "Jammu and Kashmir", 40, 40)},
        ),
        (
            "2020-10-04",
            "The RJD will contest 144 seats in Bihar, the Congress 70 (and the Valmiki Nagar Lok Sabha by-poll) and the CPI six.",
            {("RJD", "Bihar", 144, 144), ("INC", "Bihar", 70, 70), ("CPI", "Bihar", 6, 6)},
        ),
        (
            "2020-10-04",
            "Between the BJP and the JD(U) the split of assembly seats in Bihar is likely to be 121-122.",
            {("BJP", "Bihar", 121, 121), ("JDU", "Bihar", 122, 122)},
        ),
        (
            "2020-10-04",
            "Sources in the RJD say ten assembly seats in Bihar were on the table for the VIP.",
            {("VIP", "Bihar", 10, 10)},
        ),
        (
            "2024-04-09",
            "The Congress will contest 17 Lok Sabha seats in Maharashtra. Its leaders went to bed at eleven.",
            {("INC", "Maharashtra", 17, 17)},
        ),
    ],
)
def test_what_compares_is_no_share_of_its_own(published: str, text: str, shares: set[Plan]) -> None:
    assert plans(text, published=published) == shares


def test_a_label_that_names_some_counts_none() -> None:
    text = (
        "The MVA has shared out Maharashtra's Lok Sabha seats.\nCongress: among others Nandurbar, "
        "Dhule and Akola.\nNCP (SP): Baramati, Shirur."
    )
    sizes = {plan[0]: plan[2] for plan in plans(text, published="2024-04-09")}
    assert sizes == {"INC": None, "NCPSP": 2}


def test_how_far_a_party_goes_is_what_it_offers() -> None:
    text = "मध्य प्रदेश में बसपा ने 50 विधानसभा सीटें मांगी थीं जबकि कांग्रेस 20 से आगे नहीं बढ़ी।"
    found = {plan[0] for plan in plans(text, "hi", "2018-10-07")}
    assert found == {"BSP"}


def test_who_asks_beside_another_who_only_tells_of_it_gets_the_number() -> None:
    text = (
        "A BJP leader said the LJP had been given an offer of 15 assembly seats in Bihar, later "
        "raised to 27, but insisted on 42, the number it contested in 2015."
    )
    assert plans(text, published="2020-10-04") == {
        ("LJP", "Bihar", 15, 15),
        ("LJP", "Bihar", 27, 27),
        ("LJP", "Bihar", 42, 42),
    }


def test_a_headline_is_of_the_house_that_its_greatest_number_fits() -> None:
    text = (
        "TDP 144, Jana Sena 21: Andhra seat-sharing settled\n"
        "In Andhra Pradesh the TDP will contest 17 Lok Sabha seats and the Jana Sena two."
    )
    found = {
        (r.party.value.id, r.election.value if r.election else None, r.seats.value.exact)
        for r in reports(text, published="2024-03-11")
    }
    assert found == {
        ("party:TDP", "Andhra Pradesh Assembly 2024", 144),
        ("party:JSP", "Andhra Pradesh Assembly 2024", 21),
        ("party:TDP", "Lok Sabha 2024", 17),
        ("party:JSP", "Lok Sabha 2024", 2),
    }


def test_two_numbers_with_a_deal_are_parts_and_no_range() -> None:
    text = "यूपी में 17-63 पर डील फाइनल, लोकसभा सीटों का बंटवारा तय\nकांग्रेस को 17 सीटें मिलीं।"
    assert plans(text, "hi", "2024-02-21") == {("INC", "Uttar Pradesh", 17, 17)}


def test_a_number_that_grows_is_told_once() -> None:
    text = "The SP has moved up from 350 to 400 assembly seats in Uttar Pradesh."
    assert ("SP", "Uttar Pradesh", 350, 400) not in plans(text, published="2021-11-24")
