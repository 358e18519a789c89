"""Who is sent or comes to a town for a meeting that is still to come."""

from __future__ import annotations

import pytest
from tests.meetings.told import met, told

CALL = "B. S. Yediyurappa called on Governor Vajubhai Vala on Tuesday. "
CALLED_ON = met("held", "2024-06-11", None, "Yediyurappa", "Vala")


@pytest.mark.parametrize(
    "sent",
    [
        "have been rushed to the city",
        "were sent to Bengaluru as observers",
        "have been deputed to the state capital by the party",
    ],
)
def test_who_is_sent_to_town_was_at_no_earlier_call(sent: str) -> None:
    text = (
        f"{CALL}J. P. Nadda, Dharmendra Pradhan and Prakash Javadekar {sent}. They will attend a "
        "meeting of the BJP legislature party on Friday."
    )
    due = met("planned", "2024-06-14", None, "Nadda", "Pradhan", "Javadekar")
    assert {(*m[:2], m[3]) for m in told(text)} == {(*m[:2], m[3]) for m in CALLED_ON | due}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Mallikarjun Kharge and Ajay Maken arrived in Jaipur this evening. They will attend "
            "the legislature party meeting at Ashok Gehlot's residence at 7 pm."
        ),
        (
            "Mallikarjun Kharge and Ajay Maken have been sent to Jaipur. Both will be present at "
            "the meeting of the newly elected MLAs on Friday."
        ),
    ],
)
def test_what_they_came_for_is_planned(text: str) -> None:
    ((status, _, _, people),) = told(text)
    assert status == "planned"
    assert people >= {"Kharge", "Maken"}


def test_who_attended_after_they_came_did_so() -> None:
    text = (
        "Mallikarjun Kharge and Ajay Maken arrived in Jaipur on Monday. They attended the "
        "legislature party meeting in the evening."
    )
    ((status, day, _, people),) = told(text)
    assert (status, day, people) == ("held", "2024-06-10", frozenset({"Kharge", "Maken"}))
