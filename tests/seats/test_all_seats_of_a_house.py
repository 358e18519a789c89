"""Where somebody has all of so many seats, their number tells of which house and state."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans, reports

DAY = "2024-02-10"


def _told(text: str, day: str = DAY) -> set[tuple[str, str, int | None, str | None]]:
    return {
        (
            r.party.value.id.partition(":")[2],
            r.territory.value,
            r.seats.value.exact,
            r.election.value if r.election else None,
        )
        for r in reports(text, "en", day)
    }


@pytest.mark.parametrize(
    ("number", "election"), [(21, "Lok Sabha 2024"), (147, "Odisha Assembly 2024")]
)
def test_all_seats_are_of_the_house_that_has_so_many(number: int, election: str) -> None:
    text = (
        "In Odisha the BJP will contest 110 assembly seats. "
        f"The Congress will fight all {number} seats on its own."
    )
    assert ("INC", "Odisha", number, election) in _told(text)


def test_all_seats_of_both_houses_are_told_apart_by_their_numbers() -> None:
    text = "The YSRCP is alone in all 175 and all 25 seats of Andhra Pradesh."
    assert _told(text) == {
        ("YSRCP", "Andhra Pradesh", 175, "Andhra Pradesh Assembly 2024"),
        ("YSRCP", "Andhra Pradesh", 25, "Lok Sabha 2024"),
    }


@pytest.mark.parametrize(("state", "number"), [("Uttar Pradesh", 403), ("Goa", 40)])
def test_all_seats_of_another_state_that_is_named_are_of_that_state(
    state: str, number: int
) -> None:
    text = (
        "In Punjab the BSP will contest 20 assembly seats and the SAD 97. "
        f"The deal is a door out of {state}. "
        f"Mayawati has declared that there she will fight in all {number} seats."
    )
    day = "2021-06-14"
    assert ("BSP", state, number, f"{state} Assembly 2022") in _told(text, day)


@pytest.mark.parametrize("alone", ["alone", "on its own", "by itself"])
def test_a_party_goes_into_an_election_in_each_of_the_seats(alone: str) -> None:
    text = (
        f"The BSP will go into next year's Uttar Pradesh Assembly election {alone} "
        "and in each of the 403 seats, its president told workers."
    )
    assert plans(text, "en", "2021-02-11") == {("BSP", "Uttar Pradesh", 403, 403)}


def test_a_party_is_known_by_its_short_name_where_it_is_also_named_in_full() -> None:
    text = (
        "In Tripura the BJP has offered the Motha 14 of the 60 Assembly seats. "
        "Tipra Motha chairman Pradyot Debbarma has not replied."
    )
    assert plans(text, "en", "2022-11-16") == {("TMP", "Tripura", 14, 14)}
