"""Seats that change hands, seats given to somebody's man, and on whose ticket a candidate stands."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports, written

_BIHAR = "The JD(U) will contest 122 of the 243 assembly seats in Bihar and the BJP 121. "
_J_AND_K = "The NC will contest 51 seats in the Jammu and Kashmir assembly election. "


def _plans(text: str, published: str) -> set[str]:
    return written(reports(text, "en", published))


@pytest.mark.parametrize(
    "text",
    [
        "Dinara goes to the BJP and the JD(U) takes Rafiganj in return.",
        "Dinara will go to the BJP and the JD(U) will get Rafiganj.",
        "Two seats changed hands: Dinara goes to the BJP and the JD(U) gets Rafiganj.",
        "The JD(U) has parted with Dinara to the BJP. In return, it has got Rafiganj.",
        "The JD(U) has given Dinara to the BJP. In exchange it gets Rafiganj.",
    ],
)
def test_each_party_of_a_swap_has_the_seat_that_it_takes(text: str) -> None:
    assert _plans(_BIHAR + text, "2020-10-07") == {"JDU 122 A Rafiganj", "BJP 121 A Dinara"}


def test_a_list_of_takers_is_one_still() -> None:
    text = "Seven seats each have gone to the HAM and the VIP in Bihar."
    assert _plans(text, "2020-10-07") == {"HAMS 7 A", "VIP 7 A"}


@pytest.mark.parametrize(
    "text",
    [
        "The NC left Kulgam to the CPI(M)'s Mohammed Yousuf Tarigami.",
        "It has left Kulgam for the CPI(M)'s state secretary M. Y. Tarigami.",
        "Kulgam has been given to the CPI(M)'s M. Y. Tarigami.",
    ],
)
def test_what_is_given_to_a_party_s_man_is_given_to_the_party(text: str) -> None:
    assert _plans(_J_AND_K + text, "2024-08-27") == {"JKNC 51 A", "CPIM A Kulgam"}


def test_a_seat_and_a_number_go_to_two_parties() -> None:
    text = (
        "The NC will contest 51 seats in the Jammu and Kashmir assembly election, with Kulgam for "
        "the CPI(M) and one seat for the Panthers Party."
    )
    assert _plans(text, "2024-08-27") == {"JKNC 51 A", "CPIM A Kulgam", "JKNPP 1 A"}


def test_who_gives_a_seat_away_fights_the_others() -> None:
    text = (
        "In Madhya Pradesh the Congress has given Khajuraho to the SP and will contest the other "
        "28 Lok Sabha seats."
    )
    assert _plans(text, "2024-02-22") == {"INC 28 A", "SP A Khajuraho"}


_RJD = "The RJD will contest 20 of Bihar's 40 Lok Sabha seats and the Congress nine. "


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Yadav will contest from Madhepura on the RJD symbol.",
        "Sharad Yadav will contest on an RJD ticket from Madhepura.",
        "Sharad Yadav will run in Madhepura as an RJD candidate.",
        "The RJD has fielded Sharad Yadav of the LJD from Madhepura.",
    ],
)
def test_a_seat_is_that_of_the_party_on_whose_ticket_somebody_stands(text: str) -> None:
    assert _plans(_RJD + text, "2019-03-23") == {"RJD 20 A Madhepura", "INC 9 A"}


def test_a_candidate_stands_for_his_own_party_otherwise() -> None:
    text = "Sharad Yadav of the LJD will contest from Madhepura."
    assert _plans(_RJD + text, "2019-03-23") == {"RJD 20 A", "INC 9 A", "LJD A Madhepura"}


@pytest.mark.parametrize(
    "text",
    [
        "Sukhbir Badal will contest from his home constituency of Jalalabad.",
        "Sukhbir Badal will defend his home turf, Jalalabad.",
        "Sukhbir Badal is being fielded in his old seat of Jalalabad.",
        "Sukhbir Badal stays put in Jalalabad.",
        "Sukhbir Badal is up against Jagdeep Kamboj in Jalalabad.",
    ],
)
def test_a_seat_may_be_called_somebody_s_own(text: str) -> None:
    listed = "The SAD has announced 64 candidates for the Punjab assembly elections. "
    assert _plans(listed + text, "2022-01-31") == {"SAD 64 A Jalalabad"}


def test_names_that_begin_alike_are_two() -> None:
    text = "The DPAP will contest Doda, Doda West and Bhaderwah in the Jammu and Kashmir assembly."
    assert _plans(text + " election.", "2024-08-27") == {"DPAP A Bhaderwah, Doda, Doda West"}


def test_each_giver_gives_to_its_own_taker() -> None:
    text = "The JD(U) will give seven seats to the HAM and the BJP will give 11 to the VIP."
    expected = {"JDU 122 A", "BJP 121 A", "HAMS 7 A", "VIP 11 A"}
    assert _plans(_BIHAR + text, "2020-10-07") == expected


@pytest.mark.parametrize(
    "text",
    [
        "The SAD-BSP alliance settled for a 97:20 split of seats in the Punjab Assembly elections.",
        "The SAD-BSP combine has a 97-20 formula for the seats in the Punjab Assembly elections.",
    ],
)
def test_a_formula_divides_the_seats_of_a_combine(text: str) -> None:
    assert _plans(text, "2021-06-13") == {"SAD 97 A", "BSP 20 A"}


_WANTED = "The Congress wants Sangli in the Lok Sabha polls in Maharashtra. "


def test_a_seat_got_later_is_not_the_one_that_was_asked_for() -> None:
    text = _WANTED + "Ramtek was handed over to the Congress."
    assert _plans(text, "2024-03-26") == {"INC W Sangli", "INC A Ramtek"}


def test_a_seat_that_is_turned_down_is_not_wanted() -> None:
    first = "The Congress will contest 115 seats in the Telangana Assembly election. "
    text = first + "The CPI(M) has asked for Palair and Bhadrachalam and would not accept Wyra."
    assert _plans(text, "2023-10-15") == {"INC 115 A", "CPIM W Bhadrachalam, Palair"}
