"""Of two meetings of a sentence so many days apart each has a place, a day and people of its own.

The texts are of Wednesday, 12 June 2024.
"""

from __future__ import annotations

import pytest
from tests.meetings.told import met, together, told


@pytest.mark.parametrize(
    "text",
    [
        "Hemant Soren called on Sharad Pawar on Tuesday, two days after meeting Naveen Patnaik in Puri.",
        "Hemant Soren called on Sharad Pawar on Tuesday, two days after he had met Naveen Patnaik in Puri.",
        "Two days after meeting Naveen Patnaik in Puri, Hemant Soren called on Sharad Pawar on Tuesday.",
        "Hemant Soren called on Sharad Pawar, two days after he met Naveen Patnaik in Puri on Sunday.",
    ],
)
def test_what_was_days_before_was_elsewhere(text: str) -> None:
    assert told(text) == met("held", "2024-06-11", None, "Soren", "Pawar") | met(
        "held", "2024-06-09", "Puri", "Soren", "Patnaik"
    )


def test_others_met_a_day_before_elsewhere() -> None:
    text = (
        "Hemant Soren met Sharad Pawar, a day after Mamata Banerjee called on Naveen Patnaik in "
        "Puri on Sunday."
    )
    assert told(text) == met("held", "2024-06-10", None, "Soren", "Pawar") | met(
        "held", "2024-06-09", "Puri", "Banerjee", "Patnaik"
    )


def test_two_met_on_a_visit_share_its_place() -> None:
    text = "Hemant Soren met Sharad Pawar and later Naveen Patnaik in Puri on Tuesday."
    assert {place for _, _, place, _ in told(text)} == {"Puri"}


@pytest.mark.parametrize("words", ["Separately, ", "But separately, "])
def test_several_met_somebody_apart_from_what_others_did(words: str) -> None:
    text = (
        f"Hemant Soren met Sharad Pawar on Monday. {words}Naveen Patnaik and V. K. Pandian held "
        "talks with Mamata Banerjee on Tuesday."
    )
    assert together(text) == {
        frozenset({"Soren", "Pawar"}),
        frozenset({"Patnaik", "Pandian", "Banerjee"}),
    }


def test_several_each_met_somebody() -> None:
    text = "Naveen Patnaik and V. K. Pandian separately met Mamata Banerjee on Tuesday."
    assert together(text) == {
        frozenset({"Patnaik", "Banerjee"}),
        frozenset({"Pandian", "Banerjee"}),
    }
