"""Who fights what is left, after what it gives to others or before any number of its own."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans, reports, written

GIVES_AND_FIGHTS = [
    "The Congress has given one seat to the AAP and will field its candidates in the other nine.",
    "The Congress has left one seat to the AAP and is fielding its own men in the other nine.",
    "The Congress has given one seat to the AAP and is in the fray in the other nine.",
    "The Congress has spared one of the 10 seats for the AAP. It will contest the rest itself.",
    "The AAP gets one of Haryana's 10 seats and the Congress the remaining.",
]

AT_ONCE = [
    (
        "Leaving two seats to the RLD, the SP and the BSP will contest 38 each in Uttar Pradesh.",
        {"RLD 2 A", "SP 38 A", "BSP 38 A"},
    ),
    (
        "After leaving two seats each to the RLD, the CPI and the AAP, the SP will contest 74.",
        {"RLD 2 A", "CPI 2 A", "AAP 2 A", "SP 74 A"},
    ),
    (
        "The RJD kept 144 seats, gave 70 to the Congress and left 19 for the CPI(ML).",
        {"RJD 144 A", "INC 70 A", "CPIMLL 19 A"},
    ),
    (
        "The AIADMK has allotted five of Tamil Nadu's 39 seats each to the BJP and the PMK.",
        {"BJP 5 A", "PMK 5 A"},
    ),
    (
        "Five seats are with the AJSU, two with the JD(U) and one with the BJP in Jharkhand.",
        {"AJSU 5 A", "JDU 2 A", "BJP 1 A"},
    ),
    (
        "The BJP offered the Shiv Sena 14 seats, with 27 for itself and 7 for the four small allies.",
        {"SHS 14 P", "BJP 27 P"},
    ),
    ("The BJD will go alone in all 21 Lok Sabha seats of Odisha.", {"BJD 21 A"}),
    (
        "The PMK has handed the AIADMK a list that has 40 seats in Tamil Nadu.",
        {"PMK 40 W"},
    ),
    (
        "Talks with the BJP failed over the Puri and Sambalpur seats. The BJD will fight all 21.",
        {"BJD 21 A"},
    ),
]

ASKED = [
    (
        "The RPI(A) wants 10 seats, the JD(U) 12; the BJP offers the former six, the latter four.",
        {"RPIA 10 W", "JDU 12 W", "RPIA 6 P", "JDU 4 P"},
    ),
    (
        '"Give us 12 seats in Bihar and we will finish the BJP," HAM chief Jitan Manjhi said.',
        {"HAMS 12 W"},
    ),
    (
        '"The BJP knows that we want 12 seats in Bihar," a JD(U) leader said.',
        {"JDU 12 W"},
    ),
]

LED = [
    "The CPI wanted two seats, but the party led by Jose K. Mani will contest 13 in Kerala.",
    "The CPI wanted two seats, but the Jose K. Mani-led party will contest 13 in Kerala.",
]


@pytest.mark.parametrize("text", GIVES_AND_FIGHTS)
def test_the_giver_fights_what_it_does_not_give(text: str) -> None:
    told = plans(f"The seats in Haryana are shared out. {text}")
    assert told == {("AAP", "Haryana", 1, 1), ("INC", "Haryana", 9, 9)}


@pytest.mark.parametrize(("text", "told"), AT_ONCE)
def test_each_gets_its_own_number(text: str, told: set[str]) -> None:
    assert written(reports(text)) == told


@pytest.mark.parametrize(("text", "told"), ASKED)
def test_numbers_are_of_who_speaks_or_asked_first(text: str, told: set[str]) -> None:
    assert written(reports(text)) == told


def test_lines_of_a_party_and_a_number_make_a_list() -> None:
    text = "How many seats each side fights in Goa\nBJP 26\nMGP 12\nCongress 37\nGFP 3"
    assert written(reports(text)) == {"BJP 26 A", "MGP 12 A", "INC 37 A", "GFP 3 A"}


@pytest.mark.parametrize("text", LED)
def test_a_party_is_known_by_who_leads_it(text: str) -> None:
    assert plans(text, published="2021-03-09") == {
        ("CPI", "Kerala", 2, 2),
        ("KECM", "Kerala", 13, 13),
    }


def test_the_former_and_the_latter_are_states() -> None:
    text = (
        "The SP and the BSP have tied up in Madhya Pradesh and Uttarakhand. In the former, the "
        "SP will fight three seats; in the latter, the BSP will contest four."
    )
    assert plans(text, published="2019-02-25") == {
        ("SP", "Madhya Pradesh", 3, 3),
        ("BSP", "Uttarakhand", 4, 4),
    }
