"""Numbers that are called limits, and sums that are dealt out to several."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans, reports

PARTIES = [("Congress", "INC"), ("CPI(ML) Liberation", "CPIMLL"), ("BSP", "BSP")]


def _told(text: str) -> set[tuple[str, int | None, int | None, str]]:
    return {
        (r.party.value.id.partition(":")[2], s.at_least, s.at_most, r.status.value.value)
        for r in reports(text, "en", "2024-03-05")
        for s in (r.seats.value,)
    }


@pytest.mark.parametrize(("party", "ident"), PARTIES)
@pytest.mark.parametrize(
    "text",
    [
        "The most that the RJD will give the {party} is {n} Lok Sabha seats in Bihar, a leader said.",
        "The highest the {party} would get is {n} Lok Sabha seats in Bihar, the RJD has conveyed.",
        "The RJD is giving the {party} {n} Lok Sabha seats at the most in Bihar.",
    ],
)
def test_the_most_that_a_party_is_given_is_a_ceiling(text: str, party: str, ident: str) -> None:
    for number in (7, 9):
        assert _told(text.format(party=party, n=number)) == {(ident, None, number, "proposed")}


@pytest.mark.parametrize(("party", "ident"), PARTIES)
@pytest.mark.parametrize(
    "text",
    [
        "{n} seats is the least that the {party} will accept in Bihar in the Lok Sabha polls.",
        "The least that the {party} will accept is {n} Lok Sabha seats in Bihar.",
        "The {party} has asked for {n} Lok Sabha seats in Bihar, at the very least.",
    ],
)
def test_the_least_that_a_party_takes_is_a_floor(text: str, party: str, ident: str) -> None:
    for number in (13, 17):
        told = _told(text.format(party=party, n=number).replace(", at the", " at the"))
        assert told == {(ident, number, None, "wanted")}


def test_a_sum_given_away_to_several_is_nobodys() -> None:
    for first, second in ((9, 2), (8, 3)):
        text = (
            f"The DMK has so far given away {first + 2 * second} Lok Sabha seats in Tamil Nadu: "
            f"{first} to the Congress and {second} each to the CPI and the VCK."
        )
        assert {p[:3] for p in _told(text)} == {
            ("INC", first, first),
            ("CPI", second, second),
            ("VCK", second, second),
        }


def test_what_two_give_to_a_third_is_the_thirds() -> None:
    for lok_sabha, assembly in ((6, 10), (5, 12)):
        text = (
            f"The TDP and the Jana Sena will give the BJP {lok_sabha} Lok Sabha seats and "
            f"{assembly} assembly seats in Andhra Pradesh."
        )
        assert plans(text, "en", "2024-03-05") == {
            ("BJP", "Andhra Pradesh", lok_sabha, lok_sabha),
            ("BJP", "Andhra Pradesh", assembly, assembly),
        }


def test_seats_are_of_the_party_that_is_named_as_their_owner() -> None:
    for one, other in ((17, 16), (18, 14)):
        text = f"In Bihar {one} of the 40 Lok Sabha seats are to be the BJP's, {other} the JD(U)'s and five the LJP's."
        assert {p[:3] for p in _told(text)} >= {("BJP", one, one), ("JDU", other, other)}


def test_who_leaves_a_seat_contests_the_others() -> None:
    for number in (12, 13):
        text = f"BJP leaves Giridih to AJSU, to contest {number} other Lok Sabha seats in Jharkhand"
        assert ("BJP", "Jharkhand", number, number) in plans(text, "en", "2024-03-05")
