"""Who is only asked about, was promised a call, or had somebody come for them is not there."""

from __future__ import annotations

import pytest
from tests.meetings.told import together

MET = "Sanjay Raut met Balasaheb Thorat in Mumbai on Monday"
BOTH = frozenset({"Raut", "Thorat"})


@pytest.mark.parametrize(
    "rest",
    [
        ". Asked whether Nana Patole had been there, Raut said no.",
        ". Raut said no when asked whether Nana Patole had been there.",
        ". To a question whether Nana Patole was present, Raut replied in the negative.",
        ". Asked whether Nana Patole had been present, Raut declined to comment.",
        ", and said no when asked whether Nana Patole had been there.",
        ". The question whether Nana Patole had been there was left unanswered.",
        (
            ". Ajit Pawar, who had campaigned against Balasaheb Thorat, said Amit Shah had promised"
            " to call Nana Patole back but never did."
        ),
    ],
)
def test_what_is_denied_or_not_kept_puts_nobody_there(rest: str) -> None:
    assert together(MET + rest) == {BOTH}


@pytest.mark.parametrize(
    ("rest", "more"),
    [
        (". Asked whether Nana Patole had been there, Raut said yes.", {"Patole"}),
        (". Sharad Pawar was represented by Jayant Patil.", {"Patil"}),
        (
            ". Sharad Pawar was represented by Jayant Patil and Uddhav Thackeray by Anil Desai.",
            {"Patil", "Desai"},
        ),
    ],
)
def test_who_is_told_to_have_come_is_there(rest: str, more: set[str]) -> None:
    assert together(MET + rest) == {BOTH | more}
