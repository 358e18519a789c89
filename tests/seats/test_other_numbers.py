"""Numbers beside a party that are no share of seats: results, hours, women, quarrels, polls."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans

PARTIES = ["BJP", "Congress", "JD(U)"]


@pytest.mark.parametrize("party", PARTIES)
@pytest.mark.parametrize(
    "text",
    [
        "In Bihar, in the 2014 elections, the {party} fought many seats and managed to win only {n}.",
        "Bihar: the {party}, which slid to {n} seats from 31, has seat-sharing talks to prepare for the Lok Sabha polls.",
        "The {party} is the single largest party with {n} seats in Bihar, where seat sharing for the Lok Sabha polls begins.",
        "A poll by a local channel gives the {party} {n} Lok Sabha seats in Bihar.",
        "The {party} is at loggerheads over {n} Lok Sabha seats in Bihar.",
        "The {party}, which swept {n} Lok Sabha seats in Bihar in 2019, sees no need for such bargaining.",
    ],
)
def test_results_polls_and_quarrels_are_no_plans(text: str, party: str) -> None:
    for number in (12, 17):
        assert plans(text.format(party=party, n=number), "en", "2024-03-05") == set()


@pytest.mark.parametrize(("party", "ident"), [("BJP", "BJP"), ("Congress", "INC"), ("RJD", "RJD")])
@pytest.mark.parametrize(
    "part",
    [
        "{n} of them reserved",
        "{n} of them in north Bihar",
        "{n} of them held by women",
    ],
)
def test_a_part_of_a_number_is_no_other_plan(part: str, party: str, ident: str) -> None:
    for number in (4, 6):
        text = f"The {party} is to field 17 candidates in the Lok Sabha polls in Bihar, {part.format(n=number)}."
        assert plans(text, "en", "2024-03-05") == {(ident, "Bihar", 17, 17)}


@pytest.mark.parametrize("group", ["women", "Dalits", "new faces"])
def test_tickets_for_a_group_of_people_are_no_share(group: str) -> None:
    for number in (5, 7):
        text = f"The BJD gives {number} of its Lok Sabha tickets to {group} in Odisha."
        assert plans(text, "en", "2024-03-05") == set()


@pytest.mark.parametrize("hour", ["in the evening", "o'clock", "on Friday"])
def test_an_hour_is_no_share(hour: str) -> None:
    for number in ("six", "four"):
        text = (
            f"Akhilesh Yadav is to receive the Congress leaders on seats at {number} {hour} and "
            "settle the Lok Sabha seats of Uttar Pradesh."
        )
        assert plans(text, "en", "2024-01-05") == set()


@pytest.mark.parametrize(
    "text",
    [
        "The JMM's Hemant Soren said the issue was a difficult one to resolve in Jharkhand, where seats are to be shared.",
        "No one from the JMM will contest in Jharkhand, Hemant Soren said.",
    ],
)
def test_one_that_stands_for_a_noun_counts_no_seat(text: str) -> None:
    assert plans(text, "en", "2024-01-13") == set()
