"""A clause before the subject that tells of a meeting of others only says when the rest was.

The texts are of Wednesday, 12 June 2024.
"""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, met, present, told


@pytest.mark.parametrize(
    "front",
    [
        "A day after Naveen Patnaik met Sharad Pawar in Pune",
        "A day after Naveen Patnaik called on NCP chief Sharad Pawar in Pune",
        "A day after Naveen Patnaik flew to Pune to meet Sharad Pawar",
        "A day after Naveen Patnaik's talks with Sharad Pawar in Pune",
        "A day after the meeting between Naveen Patnaik and Sharad Pawar in Pune",
    ],
)
@pytest.mark.parametrize(
    "rest",
    [
        "Hemant Soren chaired a meeting of his legislators in Ranchi on Tuesday.",
        "Hemant Soren convened an emergency meeting of JMM MLAs in Ranchi on Tuesday.",
        "Jharkhand chief minister Hemant Soren called his legislators for a meeting in Ranchi on Tuesday.",
    ],
)
def test_who_gathers_others_after_a_meeting_was_not_at_that(front: str, rest: str) -> None:
    assert told(f"{front}, {rest}") == met("held", "2024-06-10", "Pune", "Patnaik", "Pawar") | met(
        "held", "2024-06-11", "Ranchi", "Soren"
    )


@pytest.mark.parametrize(
    "front",
    [
        "A day after the NDA meeting in Patna, which was attended by Nitish Kumar and Chirag Paswan",
        "A day after the NDA meeting in Patna attended by Nitish Kumar and Chirag Paswan",
        "A day after the NDA's meeting in Patna, at which Nitish Kumar and Chirag Paswan were present",
    ],
)
def test_who_met_after_a_meeting_was_not_at_that(front: str) -> None:
    assert told(f"{front}, Hemant Soren met Kalpana Soren in Ranchi on Tuesday.") == met(
        "held", "2024-06-10", "Patna", "Kumar", "Paswan"
    ) | met("held", "2024-06-11", "Ranchi", "Soren")


@pytest.mark.parametrize(
    "front",
    [
        "A day after an opposition meeting attended by Naveen Patnaik and Sharad Pawar",
        "A day after a meeting, which was attended by Naveen Patnaik and Sharad Pawar",
        "Bhubaneswar: A day after an opposition meeting chaired by Naveen Patnaik and attended by Sharad Pawar",
    ],
)
def test_who_gathers_others_after_a_meeting_of_nobody_else_was_not_at_that(front: str) -> None:
    text = f"{front}, Hemant Soren chaired a meeting of his legislators in Ranchi on Tuesday."
    assert {(day, who) for _, day, _, who in told(text)} == {
        ("2024-06-10", frozenset({"Patnaik", "Pawar"})),
        ("2024-06-11", frozenset({"Soren"})),
    }


def test_a_body_that_sat_after_others_met_did_not_meet_them() -> None:
    text = "A day after Naveen Patnaik met Sharad Pawar, the Congress legislature party met in Mumbai on Tuesday."
    assert told(text) == met("held", "2024-06-10", None, "Patnaik", "Pawar") | met(
        "held", "2024-06-11", "Mumbai"
    )


@pytest.mark.parametrize(
    ("front", "day"),
    [
        ("Before flying to Delhi to meet Sharad Pawar on Friday", "2024-06-14"),
        ("Hours before leaving for Delhi to call on Sharad Pawar on Friday", "2024-06-14"),
        ("A day before he was to meet Sharad Pawar in Delhi", "2024-06-12"),
        ("On his way to meet Sharad Pawar in Delhi", "2024-06-11"),
    ],
)
def test_who_is_to_be_met_next_is_not_met_first(front: str, day: str) -> None:
    found = told(f"{front}, Hemant Soren had lunch with Naveen Patnaik on Tuesday.")
    first = met("held", "2024-06-11", None, "Soren", "Patnaik")
    assert {(status, when, None, who) for status, when, _, who in found} >= first
    assert ("Pawar", "Soren") in {tuple(sorted(who)) for _, _, _, who in found}
    assert {when for _, when, _, who in found if "Pawar" in who} == {day}


def test_what_somebody_had_to_do_next_may_be_over() -> None:
    text = "Before flying to Delhi to meet Sharad Pawar on Tuesday, Hemant Soren had lunch with Naveen Patnaik on Monday."
    assert told(text) == met("held", "2024-06-11", "New Delhi", "Soren", "Pawar") | met(
        "held", "2024-06-10", None, "Soren", "Patnaik"
    )


@pytest.mark.parametrize(
    "text",
    [
        "A day after meeting Sharad Pawar, Hemant Soren chaired a meeting of his legislators.",
        "After meeting Sharad Pawar, who was accompanied by Naveen Patnaik, Hemant Soren chaired a meeting.",
    ],
)
def test_who_does_something_after_the_own_meeting_was_at_it(text: str) -> None:
    assert any({"Pawar", "Soren"} <= who for _, _, _, who in told(text))


def test_who_skipped_a_meeting_before_which_others_met_missed_only_that() -> None:
    text = (
        "Before the Congress Legislature Party meeting in Jaipur on Tuesday, which Sachin Pilot "
        "skipped, Ajay Maken met Ashok Gehlot at his residence."
    )
    found = {
        (m.status.value.value, frozenset(present(m)), frozenset(absent(m))) for m in meetings(text)
    }
    assert found == {
        ("held", frozenset(), frozenset({"Sachin Pilot"})),
        ("held", frozenset({"Ajay Maken", "Ashok Gehlot"}), frozenset()),
    }


def test_a_meeting_to_come_is_planned_though_others_met_before_it() -> None:
    text = (
        "Ahead of the INDIA bloc meeting in Mumbai on Friday, which will be attended by Mamata "
        "Banerjee and Nitish Kumar, Sharad Pawar met Uddhav Thackeray."
    )
    assert {(status, who) for status, _, _, who in told(text)} == {
        ("planned", frozenset({"Banerjee", "Kumar"})),
        ("held", frozenset({"Pawar", "Thackeray"})),
    }


def test_who_only_speaks_after_a_meeting_meets_nobody() -> None:
    text = "After the meeting, which was chaired by Ashok Gehlot, Sachin Pilot was unhappy with the outcome."
    assert not any({"Pilot"} == who for _, _, _, who in told(text))
