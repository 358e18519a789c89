"""The work that an article takes grows with its length, though nothing parts its paragraphs."""

from __future__ import annotations

import sys
from itertools import cycle, islice, permutations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.reading import read_text

PEOPLE = (
    *("Sharad Pawar", "Nitish Kumar", "Mamata Banerjee", "Arvind Kejriwal", "Akhilesh Yadav"),
    *("Rahul Gandhi", "Lalu Prasad Yadav", "Uddhav Thackeray"),
)


def calls(sentences: int, pattern: str) -> int:
    """How many functions are called, and generators resumed, to read so many sentences."""
    pairs = islice(cycle(permutations(PEOPLE, 2)), sentences)
    told = (pattern.format(*pair) for pair in pairs)
    article = read_text(" ".join(told), published="2023-06-14", language="en")
    number = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal number
        number += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        extract(article)
    finally:
        sys.setprofile(before)
    return number


@pytest.mark.parametrize(
    "pattern",
    [
        "{} met {} to discuss seats. Sharad Pawar met Nitish Kumar.",
        "Sharad Pawar met Nitish Kumar. Mamata Banerjee held talks with Arvind Kejriwal.",
    ],
)
def test_what_is_told_again_and_again_takes_twice_the_work_for_twice_as_long(pattern: str) -> None:
    calls(10, pattern)
    short, long = (calls(size, pattern) for size in (250, 500))
    assert long < 2.1 * short
