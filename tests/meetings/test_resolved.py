"""A day on which those who met will do something else is not that of their meeting."""

from __future__ import annotations

import pytest

import pollcorpus as pc

_BOTH = "Sharad Pawar and Uddhav Thackeray"


def _meetings(text: str) -> list[tuple[str | None, str]]:
    found = pc.extract(pc.read_text(text, published="2020-08-13")).meetings  # a Thursday
    return [(m.date and str(m.date.value), m.status.value) for m in found]


@pytest.mark.parametrize(
    "text",
    [
        f"{_BOTH} met in Mumbai and decided to hold a rally on Sunday.",
        f"{_BOTH} met in Mumbai and agreed to announce the list on Friday.",
        f"A meeting of {_BOTH} decided to hold a rally on Monday.",
        f"{_BOTH} held talks in Mumbai where it was decided that a rally would be held on Sunday.",
        "Sharad Pawar met Uddhav Thackeray in Mumbai and promised to campaign with him on Sunday.",
    ],
)
def test_what_was_decided_for_a_day_leaves_the_meeting_held(text: str) -> None:
    assert _meetings(text) == [(None, "held")]


def test_the_meeting_keeps_its_own_day() -> None:
    text = f"{_BOTH} met in Mumbai on Tuesday and decided to hold a rally on Sunday."
    assert _meetings(text) == [("2020-08-11", "held")]


@pytest.mark.parametrize(
    "text",
    [
        f"{_BOTH} agreed to meet in Mumbai on Sunday.",
        "Sharad Pawar has decided to meet Uddhav Thackeray on Sunday.",
        f"{_BOTH} meet in Mumbai on Sunday and will announce the list.",
        f"{_BOTH} will meet in Mumbai on Sunday and decide to whom the seat goes.",
    ],
)
def test_what_was_decided_may_be_the_meeting(text: str) -> None:
    assert _meetings(text) == [("2020-08-16", "planned")]
