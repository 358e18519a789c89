"""All the seats of a party, told in a list; seats that are only held; parts of a whole."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports, written

_TS = "The Congress will contest 94 of Telangana's 119 Assembly seats, leaving three to the CPI. "


def _plans(text: str, published: str) -> set[str]:
    return written(reports(text, "en", published))


@pytest.mark.parametrize(
    "text",
    [
        "The CPI's three are Husnabad, Bellampalli and Wyra; it had held two of them once.",
        "The CPI's seats will be Husnabad, Bellampalli and Wyra, while the TDP has not said.",
        "The CPI's share comprises Husnabad, Bellampalli and Wyra; its cadres are not amused.",
    ],
)
def test_a_list_of_all_that_a_party_has_is_of_its_number(text: str) -> None:
    assert _plans(_TS + text, "2018-11-13") == {"INC 94 A", "CPI A Bellampalli, Husnabad, Wyra"}


def test_what_it_asked_for_besides_is_a_plan_of_its_own() -> None:
    text = "The CPI's three are Husnabad, Bellampalli and Wyra; it had pressed for Munugode too."
    assert _plans(_TS + text, "2018-11-13") == {
        "INC 94 A",
        "CPI A Bellampalli, Husnabad, Wyra",
        "CPI W Munugode",
    }


def test_seats_that_are_with_a_party_are_only_held_by_it() -> None:
    text = "The Congress is keen on Medak and Dubbak in Telangana, which are with the CPI."
    assert _plans(text + " It wants 94 assembly seats.", "2018-11-13") == {
        "INC W Dubbak, Medak",
        "INC 94 W",
    }


def test_seats_that_stay_with_a_party_are_its_own() -> None:
    text = "The BJP will contest 17 Lok Sabha seats in Bihar. Gaya, which will be with the HAM,"
    assert "HAMS A Gaya" in _plans(text + " was sought by it.", "2024-03-18")


def test_parts_of_a_whole_that_was_told_are_no_plans() -> None:
    text = (
        "The Punjab Lok Congress will contest 37 seats in the Punjab assembly election. It has got "
        "26 seats in Malwa, seven in Majha and four in Doaba."
    )
    assert _plans(text, "2022-01-31") == {"PLC 37 A"}


def test_two_numbers_that_make_no_whole_are_plans() -> None:
    text = (
        "The BSP will contest 37 seats in the Punjab assembly election. It wanted 26 seats, and "
        "then 30."
    )
    assert _plans(text, "2022-01-31") >= {"BSP 37 A"}


def test_one_and_the_other_are_the_two_named_first() -> None:
    text = (
        "The BSP and the JJP would fight the Haryana assembly election together, 40 seats for one "
        "and 50 for the other."
    )
    assert _plans(text, "2019-09-06") == {"BSP 40 A", "JJP 50 A"}


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("The party will back the CPI candidate in Kothagudem.", "CPI A Kothagudem"),
        ("The party will support the CPI's nominee in Kothagudem.", "CPI A Kothagudem"),
        ("The CPI, which was allotted Kothagudem, is unlikely to get Wyra.", "CPI A Kothagudem"),
        ("For Kothagudem, the CPI has lined up Sambasiva Rao.", "CPI A Kothagudem"),
    ],
)
def test_an_ally_s_candidate_is_the_ally_s(text: str, plan: str) -> None:
    first = "The Congress will contest 115 seats in the Telangana Assembly election. "
    assert _plans(first + text, "2023-10-15") == {"INC 115 A", plan}
