"""Who does something in public, and then meets somebody, has met them."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings

REPORT = "{} The BJP and the JD(U) have yet to agree on seats."
TWO = {"Amit Shah", "Nitish Kumar"}


@pytest.mark.parametrize(
    "words",
    [
        "Amit Shah addressed a rally in Purnea on Monday and later met Nitish Kumar.",
        "Amit Shah inaugurated a hospital on Monday and then met Nitish Kumar.",
        "Amit Shah addressed a press conference on Monday and then called on Nitish Kumar at 1 Aney Marg.",
        "Amit Shah led a roadshow in Gaya on Monday, before meeting Nitish Kumar.",
        "अमित शाह ने सोमवार को गया में रैली को संबोधित किया और बाद में नीतीश कुमार से मुलाकात की।",
    ],
)
def test_what_is_done_in_public_before_hides_no_meeting(words: str) -> None:
    assert companies(REPORT.format(words) if words.isascii() else words) == [TWO]


@pytest.mark.parametrize(
    "words",
    [
        "Amit Shah addressed a rally with Nitish Kumar in Purnea on Monday and later met party workers.",
        "Amit Shah and Nitish Kumar held a roadshow on Monday and then spoke at a rally.",
        "Amit Shah met reporters and spoke of Nitish Kumar at a press conference on Monday.",
    ],
)
def test_what_is_only_done_in_public_is_no_meeting(words: str) -> None:
    assert meetings(REPORT.format(words)) == ()
