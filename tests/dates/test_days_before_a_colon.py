"""A day before a colon, as datelines have it: "Patna, March 12: The talks ..."."""

from __future__ import annotations

import pytest

from pollcorpus.dates import scan
from pollcorpus.plugins import language


@pytest.mark.parametrize(
    "text", ["Patna, March 12: The talks failed", "March 12: A team came", "Dec. 12: In a move"]
)
def test_small_words_may_follow_the_colon(text: str) -> None:
    (day,) = scan(text, language("en"), None)
    assert day.date is not None
    assert day.date.day == 12


@pytest.mark.parametrize("text", ["March 12:30 pm", "May 4/5"])
def test_figures_behind_it_make_it_no_day(text: str) -> None:
    assert all(day.date is None for day in scan(text, language("en"), None))
