"""What weights alone find, where no construction tells of a meeting, needs words that speak of one."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings


@pytest.mark.parametrize(
    "text",
    [
        # statements in reply to each other
        "Jairam Ramesh on Tuesday hit out at Kiren Rijiju for calling the survey a sham. Rijiju had said so in Pune on Monday.",
        # the floor of a House
        "In the Lok Sabha, Sharad Yadav and T. R. Baalu asked Sushilkumar Shinde on Friday what he had told the States.",
        # side by side at a ceremony
        "Haribhau Bagade and Vasudev Devnani were among those present when the statue was unveiled at Jodhpur on Sunday.",
        # who was in office when
        "Atal Bihari Vajpayee took over from P. V. Narasimha Rao on May 16, 1996. His government lasted 13 days.",
    ],
)
def test_news_without_a_word_of_talks_or_parties_tells_of_no_meeting(text: str) -> None:
    assert meetings(text) == ()


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            "Sharad Pawar met Uddhav Thackeray in Mumbai on Monday.",
            {"Sharad Pawar", "Uddhav Thackeray"},
        ),
        (
            "नीतीश कुमार ने सोमवार को पटना में लालू प्रसाद यादव से मुलाकात की।",
            {"Nitish Kumar", "Lalu Prasad Yadav"},
        ),
    ],
)
def test_what_a_construction_tells_needs_nothing_else(text: str, company: set[str]) -> None:
    assert companies(text) == [company]
