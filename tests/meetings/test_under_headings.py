"""Who came, and who did not, in lists under headings of their own."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

BLOC = "Leaders of the INDIA bloc met in Mumbai on Wednesday.\n\n"
CAME = "Who attended\n\nHemant Soren, Raghav Chadha and Sanjay Raut.\n\n"


@pytest.mark.parametrize(
    "heading",
    ["Who skipped it?", "Absentees", "Notable absentees", "Those absent", "No-shows", "Missing"],
)
def test_a_heading_tells_who_stayed_away(heading: str) -> None:
    (found,) = meetings(BLOC + CAME + heading + "\n\nAbhishek Banerjee and Omar Abdullah.")
    assert present(found) == {"Hemant Soren", "Raghav Chadha", "Sanjay Raut"}
    assert absent(found) == {"Abhishek Banerjee", "Omar Abdullah"}


@pytest.mark.parametrize("heading", ["Not present", "Who did not"])
def test_nobody_under_such_a_heading_came(heading: str) -> None:
    (found,) = meetings(BLOC + CAME + heading + "\n\nAbhishek Banerjee and Omar Abdullah.")
    assert present(found) == {"Hemant Soren", "Raghav Chadha", "Sanjay Raut"}


def test_a_list_is_that_of_the_gathering_whoever_met_meanwhile() -> None:
    found = meetings(
        BLOC
        + "Rahul Gandhi is to meet Hemant Soren in Ranchi on Friday.\n\n"
        + "Who all attended?\n- K C Venugopal\n- Raghav Chadha\n- Sanjay Raut"
    )
    assert {"K. C. Venugopal", "Raghav Chadha", "Sanjay Raut"} in [present(m) for m in found]
    assert {"Rahul Gandhi", "Hemant Soren"} in [present(m) for m in found]
