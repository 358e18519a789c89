"""Rounds of talks, each with its day; presentations; plans that no day gone by belongs to."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

from pollcorpus.models import MeetingReport


def day(meeting: MeetingReport) -> str | None:
    return str(meeting.date.value) if meeting.date else None


@pytest.mark.parametrize(
    "words",
    [
        "made a presentation at 10 Janpath before Sonia Gandhi and Rahul Gandhi.",
        "gave a detailed presentation on the road ahead to Sonia Gandhi and Rahul Gandhi.",
        "presented his plan for the next election to Sonia Gandhi and Rahul Gandhi.",
    ],
)
def test_who_presents_something_to_others_meets_them(words: str) -> None:
    (meeting,) = meetings(f"On April 16 Prashant Kishor {words}", "2022-04-26")
    assert present(meeting) == {"Prashant Kishor", "Sonia Gandhi", "Rahul Gandhi"}
    assert day(meeting) == "2022-04-16"


def test_a_day_within_the_weeks_of_several_rounds_is_told() -> None:
    text = (
        "Prashant Kishor had held several rounds of talks with the leadership over the past "
        "fortnight. On April 16 he made a presentation at 10 Janpath before Sonia Gandhi, "
        "Rahul Gandhi and K C Venugopal."
    )
    assert day(meetings(text, "2022-04-26")[0]) == "2022-04-16"


def test_whom_somebody_is_likely_to_meet_was_not_met_on_the_day_before() -> None:
    text = (
        "Sharad Pawar met Uddhav Thackeray at Matoshree on Wednesday night.\n\n"
        "BJP leader Devendra Fadnavis flew to Delhi and is likely to meet Amit Shah."
    )
    planned = meetings(text, "2022-06-23")[-1]
    assert (planned.status.value.value, day(planned)) == ("planned", None)
    assert present(planned) == {"Devendra Fadnavis", "Amit Shah"}


@pytest.mark.parametrize(
    "words",
    [
        "Avinash Pande made the announcement at a joint press conference. Jairam Ramesh was present.",
        "Avinash Pande addressed reporters. Jairam Ramesh was also present.",
    ],
)
def test_who_is_at_a_press_conference_was_not_on_the_call_before(words: str) -> None:
    text = f"Rahul Gandhi and Akhilesh Yadav spoke over phone on Tuesday night. {words}"
    (call,) = meetings(text, "2024-02-22")
    assert present(call) == {"Rahul Gandhi", "Akhilesh Yadav"}


def test_nobody_meets_who_has_a_good_relationship() -> None:
    text = "Rahul Gandhi said that talks were on and that he had a good relationship with Mamata Banerjee."
    assert meetings(text, "2024-01-24") == ()
