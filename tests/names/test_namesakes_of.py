"""Which of two of one name is meant: the one of the party after it."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.reading import read_text


@pytest.mark.parametrize(
    ("told", "ident"),
    [
        ("C. P. Joshi of the BJP met Om Birla in Kota on Monday.", "person:chandra-prakash-joshi"),
        ("C. P. Joshi of the Congress met Om Birla in Kota on Monday.", "person:cp-joshi"),
        (
            "Jayant Patil of the Peasants and Workers Party met Uddhav Thackeray in Mumbai.",
            "person:jayant-prabhakar-patil",
        ),
        ("Jayant Patil of the NCP met Uddhav Thackeray in Mumbai.", "person:jayant-patil"),
    ],
)
def test_who_is_said_to_be_of_a_party_is_the_one_of_it(told: str, ident: str) -> None:
    found = extract(read_text(told, published="2024-01-10"))
    assert found.mentions[0].actor is not None
    assert found.mentions[0].actor.id == ident
