"""Who speaks on leaving the meeting of a body was at it, though nothing else is told of it."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, present

REPORT = "{} The Congress said the BJP was misleading people. The TMC found fault, too."


@pytest.mark.parametrize(
    "words",
    [
        '"We stand by our word," Hardeep Singh Puri told reporters after a cabinet meeting on Monday.',
        '"I raised the demand of Bihar," Hardeep Singh Puri was quoted as saying after the all-party meeting on Monday.',
        "Nothing had been decided yet, Hardeep Singh Puri said on Monday on emerging from a meeting of the core committee.",
        "Hardeep Singh Puri told the media here on Monday after the legislature party meeting that all was well.",
    ],
)
def test_who_speaks_on_leaving_a_meeting_was_at_it(words: str) -> None:
    (meeting,) = meetings(REPORT.format(words))
    assert present(meeting) == {"Hardeep Singh Puri"}
    assert meeting.status.value.value == "held"
    assert meeting.date is not None
    assert str(meeting.date.value) == "2023-06-12"


@pytest.mark.parametrize(
    "words",
    [
        "Hardeep Singh Puri told reporters that after the all-party meeting there would be no excuse.",
        "Hardeep Singh Puri said after the cabinet had cleared the bill that people would gain.",
        "Hardeep Singh Puri told reporters after the public meeting on Monday that all was well.",
        "Hardeep Singh Puri told reporters before the cabinet meeting on Monday that all was well.",
    ],
)
def test_who_speaks_of_a_meeting_or_after_something_else_was_at_none(words: str) -> None:
    assert companies(REPORT.format(words)) == []


def test_what_is_said_after_a_meeting_told_before_is_no_other_one() -> None:
    text = REPORT.format(
        "The core committee of the BJP met in Mumbai on Monday under Devendra Fadnavis. "
        "Ashish Shelar told reporters after the core committee meeting that all was well."
    )
    assert companies(text) == [{"Devendra Fadnavis", "Ashish Shelar"}]
