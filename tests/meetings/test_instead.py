"""Whom somebody was to meet, and whom they met instead: two occasions, of which one was held."""

from __future__ import annotations

import pytest

import pollcorpus as pc

SONIA, RAHUL, NITISH = "Sonia Gandhi", "Rahul Gandhi", "Nitish Kumar"


def told(text: str) -> set[tuple[str, str, frozenset[str]]]:
    read = pc.read_text(text, published="2025-10-08", language="en" if text.isascii() else "hi")
    return {
        (
            found.status.value.value,
            str(found.date.value) if found.date else "",
            frozenset(claim.value.name for claim in found.participants),
        )
        for found in pc.extract(read).meetings
    }


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar was to meet Sonia Gandhi in Delhi on Tuesday but met Rahul Gandhi instead.",
        "Nitish Kumar was to see Sonia Gandhi on Tuesday, but instead called on Rahul Gandhi.",
        "नीतीश कुमार को मंगलवार को दिल्ली में सोनिया गांधी से मिलना था, लेकिन वह राहुल गांधी से मिले।",
    ],
)
def test_who_was_met_instead_was_met_and_the_other_not(text: str) -> None:
    assert told(text) == {
        ("cancelled", "2025-10-07", frozenset({NITISH, SONIA})),
        ("held", "2025-10-07", frozenset({NITISH, RAHUL})),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar was to meet Sonia Gandhi in Delhi on Tuesday but first met Rahul Gandhi.",
        "Nitish Kumar was to meet Sonia Gandhi and Rahul Gandhi on Tuesday but met Rahul Gandhi alone.",
        "Nitish Kumar had been to see Sonia Gandhi on Tuesday but later met Rahul Gandhi instead.",
        "नीतीश कुमार को मंगलवार को दिल्ली में सोनिया गांधी से मिलना था, लेकिन पहले वह राहुल गांधी से मिले।",
        "नीतीश कुमार को मंगलवार को सोनिया गांधी से मिलना था, लेकिन वह राहुल गांधी से भी मिले।",
    ],
)
def test_who_was_met_besides_was_not_met_instead(text: str) -> None:
    assert "cancelled" not in {status for status, _, _ in told(text)}
