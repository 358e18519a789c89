"""Seats that a sentence about one party means for another, and whose party is "his"."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans, reports

LEAD = "AGARTALA: Seat-sharing talks for the Tripura assembly election went on.\n\n"


def _told(text: str) -> set[tuple[str, int | None, str]]:
    return {
        (r.party.value.id.partition(":")[2], r.seats.value.at_least, r.status.value.value)
        for r in reports(LEAD + text, "en", "2022-12-20")
    }


@pytest.mark.parametrize(
    "text",
    [
        "The CPI(M) settled on 13 for the Congress.",
        "The CPI(M) and the BJP agreed on 13 seats for the Congress.",
        "The CPI(M) has cleared 13 seats for the Congress.",
    ],
)
def test_seats_for_a_party_are_not_those_of_whoever_settles_on_them(text: str) -> None:
    assert _told(text) == {("INC", 13, "agreed")}


def test_seats_that_somebody_has_in_mind_for_another_are_on_offer() -> None:
    assert _told("The CPI(M) has ten seats in mind for the Congress.") == {("INC", 10, "proposed")}


def test_two_may_settle_on_a_share_for_each() -> None:
    text = "The CPI(M) and the Congress settled on 13 for the Congress and 43 for the CPI(M)."
    assert _told(text) == {("INC", 13, "agreed"), ("CPIM", 43, "agreed")}


@pytest.mark.parametrize("whom", ["itself", "the assembly election", "the alliance"])
def test_seats_for_nobody_else_stay_with_the_subject(whom: str) -> None:
    assert {told[:2] for told in _told(f"The Congress will contest 13 seats for {whom}.")} == {
        ("INC", 13)
    }


@pytest.mark.parametrize(
    "before",
    [
        "The Tipra Motha chief met Amit Shah of the BJP on Monday.",
        'Pradyot Debbarma of the Tipra Motha met Amit Shah. "The BJP gave us nothing," he said.',
    ],
)
def test_his_party_is_that_of_whom_the_sentences_before_are_about(before: str) -> None:
    assert _told(f"{before} His party will fight 42 of the 60 seats.") == {("TMP", 42, "agreed")}


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("SP-Congress deal done in UP: 17 seats for Congress", {("INC", "Uttar Pradesh", 17, 17)}),
        ("SP, Congress deal done in UP: 17 seats for Congress", {("INC", "Uttar Pradesh", 17, 17)}),
        (
            "Sena-BJP tie-up final in Maharashtra, 25 seats for BJP",
            {("BJP", "Maharashtra", 25, 25)},
        ),
        (
            "AAP-Congress pact in Haryana: 9 seats for Congress, 1 for AAP",
            {("INC", "Haryana", 9, 9), ("AAP", "Haryana", 1, 1)},
        ),
    ],
)
def test_the_deal_at_a_headlines_start_labels_no_number_that_is_meant_for_somebody(
    headline: str, expected: set[tuple[str, str, int, int]]
) -> None:
    assert plans(f"{headline}\n\nThe Lok Sabha polls are near.", "en", "2024-02-21") == expected
