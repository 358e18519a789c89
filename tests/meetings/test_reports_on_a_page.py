"""A dateline in the middle of a page opens another report, which goes on with no meeting before."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

FIRST = (
    "Leaders of the NDA met here on Monday to settle the seats. "
    "Nitish Kumar and Chirag Paswan attended the meeting. It went on for two hours."
)
SECOND = "Opposition members left the house. Sushil Modi said the meeting was a waste of time."


@pytest.mark.parametrize(
    "dateline", ["LUCKNOW, June 13 (PTI) - ", "Lucknow: ", "LUCKNOW, June 13: ", "Lucknow | "]
)
def test_another_report_adds_nobody_to_a_meeting(dateline: str) -> None:
    page = f"PATNA, June 13 (PTI) - {FIRST}\n\nUproar in the assembly\n\n{dateline}{SECOND}"
    assert present(meetings(page)[0]) == {"Nitish Kumar", "Chirag Paswan"}


def test_what_a_report_goes_on_with_without_a_dateline_adds_to_it() -> None:
    page = f"PATNA, June 13 (PTI) - {FIRST}\n\nSushil Modi also attended the meeting."
    assert "Sushil Kumar Modi" in present(meetings(page)[0])


def test_a_city_that_a_sentence_begins_with_opens_no_report() -> None:
    page = (
        f"PATNA, June 13 (PTI) - {FIRST}\n\nPatna was calm. Sushil Modi also attended the meeting."
    )
    assert "Sushil Kumar Modi" in present(meetings(page)[0])
