"""Offers that others make, seats that stay with somebody, and lists without a verb."""

from __future__ import annotations

import pytest
from tests.seats.plans import Plan, plans, reports

_BENGAL, _KERALA, _NADU = "West Bengal", "Kerala", "Tamil Nadu"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Congress sought six seats in Bengal but the Trinamool has not budged from its "
                "offer of two for the Lok Sabha polls."
            ),
            {("INC", _BENGAL, 6, 6), ("INC", _BENGAL, 2, 2)},
        ),
        (
            (
                "The AAP had asked for three seats in Haryana for the Lok Sabha polls; the Congress was "
                "ready with two."
            ),
            {("AAP", "Haryana", 3, 3), ("AAP", "Haryana", 2, 2)},
        ),
    ],
)
def test_an_offer_is_for_whoever_asked(text: str, expected: set[Plan]) -> None:
    assert plans(text) == expected


def test_what_somebody_asks_for_may_stand_first() -> None:
    text = (
        "A dozen seats is what the JD(S) is asking for in Karnataka; eight is what it may end up "
        "with, said a Congress general secretary before the Lok Sabha polls."
    )
    assert plans(text) == {("JDS", "Karnataka", 12, 12), ("JDS", "Karnataka", 8, 8)}


def test_who_has_the_remaining_seats_asks_for_none() -> None:
    text = (
        "The JD(S) got eight seats after asking for 12; the Congress has the remaining 20 of "
        "Karnataka's 28 Lok Sabha seats."
    )
    found = {
        r.status.value.value for r in reports(text, published="2019-03-14") if "INC" in str(r.party)
    }
    assert found == {"agreed"}


def test_seats_will_be_with_somebody() -> None:
    text = (
        "The Congress will be in the contest in 17 seats in Uttar Pradesh and the remaining 63 "
        "will be with the Samajwadi Party in the Lok Sabha polls."
    )
    assert plans(text) == {("INC", "Uttar Pradesh", 17, 17), ("SP", "Uttar Pradesh", 63, 63)}


def test_a_share_that_others_draw_on_is_its_holders_own() -> None:
    text = (
        "The VIP and the JMM would be given seats out of the RJD's share of 144 in the Bihar "
        "assembly polls, Tejashwi Yadav said."
    )
    assert plans(text, published="2020-10-03") == {("RJD", "Bihar", 144, 144)}


def test_whoever_is_quoted_gets_no_seats_that_he_tells_of_others() -> None:
    text = (
        "Akhilesh Yadav said that the RLD would contest three seats in the alliance: Baghpat, "
        "Mathura and Muzaffarnagar."
    )
    assert _named(text) == {"RLD": ["Baghpat", "Mathura", "Muzaffarnagar"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The CPI has been given Nagapattinam and Tiruppur by the DMK, and the CPI(M) Madurai "
                "and Coimbatore in the Lok Sabha polls."
            ),
            {"CPI": ["Nagapattinam", "Tiruppur"], "CPIM": ["Coimbatore", "Madurai"]},
        ),
        (
            (
                "The MDMK gets Tiruchirappalli, the VCK both its sitting seats of Chidambaram and "
                "Viluppuram in the Lok Sabha polls."
            ),
            {"MDMK": ["Tiruchirappalli"], "VCK": ["Chidambaram", "Viluppuram"]},
        ),
        (
            (
                "The Congress, which is contesting seven of the 14 Lok Sabha seats in Jharkhand, has "
                "yielded Godda to the JVM and taken Singhbhum from the JMM."
            ),
            {"INC": ["Singhbhum"], "JVM": ["Godda"]},
        ),
    ],
)
def test_a_list_without_a_verb_of_its_own(text: str, expected: dict[str, list[str]]) -> None:
    assert {party[:4]: names for party, names in _named(text).items()} == {
        party[:4]: names for party, names in expected.items()
    }


def test_an_alliance_that_heads_its_members_has_none_of_their_numbers() -> None:
    text = (
        "The parties in Kerala have announced their seat-sharing for the Lok Sabha election.\n"
        "LDF: CPI(M) 16, CPI 4. UDF: Congress 16, IUML 2, RSP 1."
    )
    assert plans(text) == {
        *(("CPIM", _KERALA, 16, 16), ("CPI", _KERALA, 4, 4), ("INC", _KERALA, 16, 16)),
        *(("IUML", _KERALA, 2, 2), ("RSP", _KERALA, 1, 1)),
    }


def test_seats_that_somebody_holds_are_asked_for() -> None:
    text = "The BPF wants all the 12 assembly seats that it holds in Assam."
    assert plans(text, published="2021-02-03") == {("BPF", "Assam", 12, 12)}


def test_a_state_before_its_election_is_no_constituency() -> None:
    text = (
        "The Mizo National Front has 40 candidates in as many constituencies for the Mizoram "
        "assembly election."
    )
    assert plans(text, published="2023-11-04") == {("MNF", "Mizoram", 40, 40)}
    assert not any(report.constituencies for report in reports(text, published="2023-11-04"))


def _named(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for report in reports(text, published="2019-03-09"):
        if report.constituencies:
            party = report.party.value.id.partition(":")[2]
            found.setdefault(party, []).extend(c.value for c in report.constituencies)
    return {party: sorted(set(names)) for party, names in found.items()}
