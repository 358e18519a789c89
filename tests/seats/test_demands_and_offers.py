"""Whose a demand or an offer is that another party answers."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports


def _told(text: str, day: str) -> set[tuple[str, int | None, int | None, str]]:
    return {
        (r.party.value.id.partition(":")[2], s.at_least, s.at_most, r.status.value.value)
        for r in reports(text, "en", day)
        for s in (r.seats.value,)
    }


PAIRS = [("DMK", "Congress", "INC"), ("AIADMK", "MDMK", "MDMK"), ("DMK", "VCK", "VCK")]


@pytest.mark.parametrize(("one", "other", "ident"), PAIRS)
@pytest.mark.parametrize(
    "text",
    [
        "The {one} yielded to the {other} demand for {n} seats in the Tamil Nadu assembly.",
        "The {one} has rejected the {other}'s demand for {n} seats in the Tamil Nadu assembly.",
        "The {one} turned down the {other}'s claim to {n} assembly seats in Tamil Nadu.",
    ],
)
def test_a_demand_is_its_owners_whoever_answers(
    text: str, one: str, other: str, ident: str
) -> None:
    for number in (21, 34):
        told = text.format(one=one, other=other, n=number)
        assert _told(told, "2011-03-08") == {(ident, number, number, "wanted")}


@pytest.mark.parametrize(("one", "other", "ident"), PAIRS)
def test_an_offer_is_made_to_whoever_answers(one: str, other: str, ident: str) -> None:
    for number in (21, 34):
        text = f"The {other} spurned the {one} offer of {number} assembly seats in Tamil Nadu."
        assert _told(text, "2011-03-08") == {(ident, number, number, "proposed")}


def test_who_is_told_of_after_to_may_be_the_giver() -> None:
    for number in (8, 12):
        text = (
            "Mayawati alluded to the Congress, which has offered no more "
            f"than {number} seats for the assembly polls in Chhattisgarh."
        )
        assert _told(text, "2018-09-08") == {("BSP", None, number, "proposed")}


def test_what_a_party_leaves_it_is_the_other_sides() -> None:
    for number in (24, 26):
        text = (
            "The Asom Gana Parishad is back with the BJP in Assam since the national party "
            f"agreed to leave it {number} assembly seats."
        )
        assert {p[:3] for p in _told(text, "2016-03-02")} == {("AGP", number, number)}
