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


@pytest.mark.parametrize(
    "compared",
    [
        "three more than the 22 it contested in 2021",
        "two fewer than the 27 that it had fought five years ago",
        "five times the five it fought in the last election",
    ],
)
def test_what_was_fought_before_only_compares(compared: str) -> None:
    text = f"The Congress will contest 25 seats in the Kerala assembly election, {compared}."
    assert plans(text, published="2026-03-02") == {("INC", "Kerala", 25, 25)}


@pytest.mark.parametrize(
    "sentence",
    [
        "The Muslim League wants three more seats in Kerala this time.",
        "The Muslim League has asked the Congress for two more seats in Kerala.",
        "The Congress has offered the Muslim League one more assembly seat in Kerala.",
    ],
)
def test_what_comes_on_top_is_no_share(sentence: str) -> None:
    assert plans(sentence, published="2026-01-12") == set()


def test_one_more_goes_on_from_the_seats_named() -> None:
    text = "The JD(S) wants Mandya, Hassan and one more seat in the Lok Sabha polls in Karnataka."
    assert plans(text, published="2024-01-12") == {("JDS", "Karnataka", 3, 3)}


@pytest.mark.parametrize(
    "goal",
    [
        "The BJP is aiming at 21 of the 25 seats in the Northeast.",
        "The Congress hopes to win 70 Lok Sabha seats in south India.",
        "The BJP has set a target of 55 Lok Sabha seats in the southern states.",
    ],
)
def test_a_part_of_the_country_is_not_the_country(goal: str) -> None:
    assert plans(goal) == set()


@pytest.mark.parametrize(
    "aside",
    [
        "That leaves 25 for the allies.",
        "This leaves 25 seats to be divided among the allies.",
        "The TRS has MLAs in 25 of the seats.",
        "Twelve of the party's 19 MLAs were denied tickets.",
        "Four of the Congress's 19 legislators were given no tickets.",
    ],
)
def test_what_is_left_over_or_held_is_no_share(aside: str) -> None:
    text = f"The Congress will contest 94 of the 119 seats in Telangana. {aside}"
    assert plans(text, published="2018-11-14") == {("INC", "Telangana", 94, 94)}


@pytest.mark.parametrize("verb", ["belong to", "go to"])
def test_of_the_names_of_a_list_so_many_are_one_partys(verb: str) -> None:
    text = (
        "The Left Front named 116 candidates for the West Bengal assembly election. "
        f"Of these 92 {verb} the CPI(M), 14 to the Forward Bloc and ten to the CPI."
    )
    assert plans(text, published="2016-03-08") == {
        ("LF", "West Bengal", 116, 116),
        ("CPIM", "West Bengal", 92, 92),
        ("AIFB", "West Bengal", 14, 14),
        ("CPI", "West Bengal", 10, 10),
    }


def test_numbers_with_one_noun_are_of_one_house() -> None:
    text = (
        "The CPI(M) and the CPI, with 14 and 12 Assembly seats in Andhra Pradesh respectively, "
        "get one Lok Sabha seat each from the Congress."
    )
    found = {
        (r.party.value.id, r.election.value if r.election else None, r.seats.value.exact)
        for r in reports(text, published="2004-03-10")
    }
    assembly, house = "Andhra Pradesh Assembly 2004", "Lok Sabha 2004"
    assert found == {
        ("party:CPIM", assembly, 14),
        ("party:CPI", assembly, 12),
        ("party:CPIM", house, 1),
        ("party:CPI", house, 1),
    }


def test_a_demand_as_high_as_last_time_is_of_this_time() -> None:
    text = "The BJP insisted on 63 assembly seats in Odisha, as in 2004. The BJD sought 90 in 2004."
    assert plans(text, published="2009-03-08") == {("BJP", "Odisha", 63, 63)}


@pytest.mark.parametrize(
    "parts",
    [
        "51 in the first list and 52 in the second",
        "34 of them ministers and 28 women",
        "12 of them turncoats",
        "nine of whom under 40",
    ],
)
def test_parts_of_a_list_are_no_shares(parts: str) -> None:
    text = f"The Congress has named 103 candidates for the Maharashtra assembly election, {parts}."
    assert plans(text, published="2019-10-02") == {("INC", "Maharashtra", 103, 103)}


@pytest.mark.parametrize(
    "told",
    [
        "asked for 21 seats in Puducherry, against the 17 that the DMK is ready to give",
        "wants 21 seats in Puducherry, four more than the 17 which the DMK is willing to concede",
    ],
)
def test_what_one_is_ready_to_give_is_for_who_asks(told: str) -> None:
    assert plans(f"The Congress {told}.", published="2021-02-26") == {
        ("INC", "Puducherry", 21, 21),
        ("INC", "Puducherry", 17, 17),
    }
