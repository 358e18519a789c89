"""What a sentence goes on with after it has told of another: a taker's demand, a pact, a house."""

from __future__ import annotations

import pytest
from tests.seats.plans import in_short, plans, standing

_LEFT = "2024-01-02"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Congress gave four seats to the NCP, which had asked for ten, and two to the RJD.",
            {("NCP", 4, 4, "a"), ("NCP", 10, 10, "w"), ("RJD", 2, 2, "a")},
        ),
        (
            (
                "The DMK has offered five seats to the MDMK, whose leader had insisted on eight, and "
                "six to the VCK in Tamil Nadu."
            ),
            {("MDMK", 5, 5, "p"), ("MDMK", 8, 8, "w"), ("VCK", 6, 6, "p")},
        ),
        (
            "In Jharkhand the JMM, which wants 45 seats, is to get 41, and the Congress 31.",
            {("JMM", 45, 45, "w"), ("JMM", 41, 41, "p"), ("INC", 31, 31, "p")},
        ),
    ],
)
def test_what_one_taker_wants_says_nothing_of_the_next(
    text: str, told: set[tuple[str, int, int, str]]
) -> None:
    assert in_short(standing(text, "en", _LEFT)) == told


@pytest.mark.parametrize(
    "text",
    [
        "The RJD has kept 14 seats for itself, parted with 7 for the Congress and left 2 to the VIP.",
        "The RJD has kept 14 seats for itself, given 7 to the Congress and left 2 for the VIP.",
    ],
)
def test_who_gives_is_not_joined_with_what_is_left_next(text: str) -> None:
    assert {plan[::2] for plan in plans(text)} == {("RJD", 14), ("INC", 7), ("VIP", 2)}


def test_the_others_are_no_party_where_a_number_follows() -> None:
    text = "The AIADMK kept 24 seats for the BJP and the other 210 for itself in Tamil Nadu."
    assert {plan[::2] for plan in plans(text)} == {("BJP", 24), ("AIADMK", 210)}
    joint = "The JMM gave 31 seats to the Congress and others in Jharkhand."
    assert plans(joint) == set()


@pytest.mark.parametrize(
    "text",
    [
        "In Haryana the Congress left a seat for the AAP, and will field its men in the other 9.",
        "The Congress left one seat for the AAP in Haryana and is to fight the other 9 itself.",
    ],
)
def test_who_leaves_a_seat_goes_on_with_its_own(text: str) -> None:
    assert ("INC", 9) in {plan[::2] for plan in plans(text)}
    assert ("AAP", 9) not in {plan[::2] for plan in plans(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Jayalalithaa has allotted two of Tamil Nadu's 39 seats each to the PMK and the MDMK.",
        "The PMK and the MDMK will contest two of the state's 39 seats each in Tamil Nadu.",
        "Within the NDA, the PMK and the MDMK are to fight two seats each in Tamil Nadu.",
    ],
)
def test_so_many_of_all_the_seats_each_are_of_all_who_are_named(text: str) -> None:
    assert {plan[::2] for plan in plans(text)} == {("PMK", 2), ("MDMK", 2)}


def test_a_leader_keeps_seats_for_her_own_party() -> None:
    text = (
        "Jayalalithaa has allotted five seats to the BJP in Tamil Nadu. She will retain 24 for her "
        "own party."
    )
    found = {(party, least) for party, _, least, _ in plans(text, published="1998-01-02")}
    assert found == {("BJP", 5), ("AIADMK", 24)}


def test_one_of_the_two_parties_may_tell_what_both_contest() -> None:
    text = (
        "Congress and NCP leaders met in Mumbai on the seats of the Lok Sabha polls. The two "
        "parties have agreed to contest 22 seats each, NCP president Sharad Pawar said in Nashik."
    )
    assert {plan[::2] for plan in plans(text)} == {("INC", 22), ("NCP", 22)}


@pytest.mark.parametrize(
    "text",
    [
        "The Congress will contest 25 seats and the Kanniyakumari Lok Sabha bypoll.",
        "The DMK gave the Congress 25 seats and the Kanniyakumari parliamentary by-election.",
    ],
)
def test_a_by_election_to_the_other_house_is_not_that_of_the_seats(text: str) -> None:
    lead = "The DMK and the Congress signed a pact for the Tamil Nadu assembly polls. "
    found = plans(lead + text, published="2021-03-07")
    assert found == {("INC", "Tamil Nadu", 25, 25)}


def test_as_many_as_another_house_has_may_be_one_partys() -> None:
    text = (
        "The BJP met its allies in Bihar on the seats for the assembly elections. The LJP is "
        "likely to get 40 seats."
    )
    assert plans(text, published="2015-09-12") == {("LJP", "Bihar", 40, 40)}


def test_a_leader_is_of_the_party_that_is_called_his() -> None:
    text = (
        "The BJP and Sukhdev Singh Dhindsa's SAD (Sanyukt) have shared out the seats for the Punjab "
        "assembly polls. Dhindsa gets 15 seats and the BJP 65."
    )
    found = {(party, least) for party, _, least, _ in plans(text, published="2022-02-01")}
    assert found == {("SADS", 15), ("BJP", 65)}


@pytest.mark.parametrize(
    "text",
    [
        "The BJP will contest 17 seats in Bihar, with the JD(U) allotted 16.",
        "The BJP will contest 17 seats in Bihar, with the JD(U) expected to get 16.",
        "The BJP will contest 17 seats in Bihar, with the JD(U) given 16 seats.",
    ],
)
def test_with_a_partner_given_so_many(text: str) -> None:
    assert {plan[::2] for plan in plans(text)} == {("BJP", 17), ("JDU", 16)}


@pytest.mark.parametrize(
    "text",
    [
        "The BJP set itself a target of 50 seats in Uttar Pradesh, five times its 2009 tally of 10.",
        "The BJP wants to win 50 seats in Uttar Pradesh and better its previous best tally of 10.",
        "The BJP is aiming at 50 seats in Uttar Pradesh, more than double its 2009 tally of 10.",
    ],
)
def test_an_old_tally_is_no_target(text: str) -> None:
    assert {plan[::2] for plan in plans(text, published="2014-01-02")} == {("BJP", 50)}


def test_a_demand_brought_down_is_a_demand() -> None:
    text = "The AIMIM had sought 20 seats in Maharashtra and later brought that down to 7."
    assert {plan[::2] for plan in plans(text)} == {("AIMIM", 20), ("AIMIM", 7)}


def test_the_first_list_stands_beside_the_second() -> None:
    text = (
        "The Congress released a second list of 41 candidates for Uttar Pradesh. Its first list "
        "had 125 names."
    )
    found = {(party, least) for party, _, least, _ in plans(text, published="2022-01-20")}
    assert found == {("INC", 41), ("INC", 125)}


def test_all_who_stand_somewhere_are_nobodys() -> None:
    field = (
        "The PDP hopes for much in the Kashmir seats, where 219 candidates are in the fray for 16 "
        "seats."
    )
    assert plans(field, published="2014-11-03") == set()
    own = "The PDP said its 16 candidates are in the fray in the Kashmir seats."
    assert {plan[::2] for plan in plans(own, published="2014-11-03")} == {("PDP", 16)}


def test_what_is_left_to_small_partners_is_not_the_givers() -> None:
    text = "The BJP offered the Shiv Sena 147 seats, with 127 for itself and 14 for small partners."
    assert {plan[::2] for plan in plans(text)} == {("SHS", 147), ("BJP", 127)}
