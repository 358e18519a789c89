"""English agency reports of whom a leader meets: each call with its own day, place and outcome."""

from __future__ import annotations

import pytest
from tests.meetings.told import Told, met, told


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            (
                "Naveen Patnaik has already met Sharad Pawar in Mumbai and Mayawati in Lucknow and will "
                "meet Mamata Banerjee next week."
            ),
            met("held", None, "Mumbai", "Patnaik", "Pawar")
            | met("held", None, "Lucknow", "Patnaik", "Mayawati")
            | met("planned", "2024-06-17/2024-06-23", None, "Patnaik", "Banerjee"),
        ),
        (
            (
                "After talks with Sharad Pawar in Mumbai on Sunday and with Mayawati in Lucknow on Monday, "
                "Naveen Patnaik on Tuesday reached Kolkata to meet Mamata Banerjee."
            ),
            met("held", "2024-06-09", "Mumbai", "Patnaik", "Pawar")
            | met("held", "2024-06-10", "Lucknow", "Patnaik", "Mayawati")
            | met("held", "2024-06-11", "Kolkata", "Patnaik", "Banerjee"),
        ),
        (
            (
                "After meeting Sharad Pawar on Sunday, Naveen Patnaik met Mamata Banerjee in Kolkata on "
                "Monday."
            ),
            met("held", "2024-06-09", None, "Patnaik", "Pawar")
            | met("held", "2024-06-10", "Kolkata", "Patnaik", "Banerjee"),
        ),
        (
            (
                "Naveen Patnaik will meet Mayawati in Lucknow on Friday and Sharad Pawar on Saturday before "
                "leaving for Kolkata to meet Mamata Banerjee."
            ),
            met("planned", "2024-06-14", "Lucknow", "Patnaik", "Mayawati")
            | met("planned", "2024-06-15", None, "Patnaik", "Pawar")
            | met("planned", "2024-06-15", "Kolkata", "Patnaik", "Banerjee"),
        ),
        (
            (
                "Naveen Patnaik met Mayawati in Lucknow on Monday. He leaves for Mumbai on Friday to "
                "meet Sharad Pawar."
            ),
            met("held", "2024-06-10", "Lucknow", "Patnaik", "Mayawati")
            | met("planned", "2024-06-14", "Mumbai", "Patnaik", "Pawar"),
        ),
        (
            "Naveen Patnaik met Mayawati in Lucknow on May 3. A week later he called on Sharad Pawar.",
            met("held", "2024-05-03", "Lucknow", "Patnaik", "Mayawati")
            | met("held", "2024-05-10", None, "Patnaik", "Pawar"),
        ),
    ],
)
def test_each_call_has_its_own_day_and_place(text: str, meetings: Told) -> None:
    assert told(text) == meetings


@pytest.mark.parametrize(
    "plan",
    [
        "A meeting with Mayawati has been lined up for Friday.",
        "On Friday, a meeting with Mayawati is scheduled.",
        "Also planned on Friday is a meeting with Mayawati.",
        "He may also call on Mayawati on Friday.",
        "He has sought time from the governor and will also meet Mayawati on Friday.",
    ],
)
def test_who_goes_round_is_at_the_call_that_is_lined_up_next(plan: str) -> None:
    text = f"Naveen Patnaik will meet Sharad Pawar on Thursday. {plan}"
    assert told(text) == met("planned", "2024-06-13", None, "Patnaik", "Pawar") | met(
        "planned", "2024-06-14", None, "Patnaik", "Mayawati"
    )


@pytest.mark.parametrize(
    "text",
    [
        (
            "Naveen Patnaik is to meet Sharad Pawar on Thursday. He said no meeting with Mayawati was "
            "planned."
        ),
        (
            "Naveen Patnaik is to meet Sharad Pawar on Thursday. No talks with Mayawati are likely, he "
            "said."
        ),
    ],
)
def test_no_plan_for_another_calls_nothing_off(text: str) -> None:
    assert told(text) == met("planned", "2024-06-13", None, "Patnaik", "Pawar")


def test_who_is_met_after_another_meeting_was_called_off_is_met() -> None:
    text = (
        "Naveen Patnaik's meeting with Sharad Pawar was called off, but he met Mayawati and Vaiko in "
        "Lucknow."
    )
    assert {(status, people) for status, _, _, people in told(text)} == {
        ("cancelled", frozenset({"Patnaik", "Pawar"})),
        ("held", frozenset({"Patnaik", "Mayawati", "Vaiko"})),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Naveen Patnaik met Sharad Pawar on Tuesday; a meeting with Mayawati is planned on Friday.",
        "Naveen Patnaik met Sharad Pawar on Tuesday. He may also see Mayawati on Friday.",
        "Naveen Patnaik, who met Sharad Pawar on Tuesday, is meeting Mayawati on Friday.",
    ],
)
def test_what_is_to_come_makes_no_plan_of_what_was_held(text: str) -> None:
    assert {(status, day) for status, day, *_ in told(text)} == {
        ("held", "2024-06-11"),
        ("planned", "2024-06-14"),
    }


def people(text: str) -> set[frozenset[str]]:
    """The people of each meeting."""
    return {names for *_, names in told(text)}


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            (
                "Sukhbir Singh Badal and Prem Singh Chandumajra met Amit Shah and Rajnath Singh on Monday. "
                "On Tuesday the two called on Om Prakash Chautala."
            ),
            {
                frozenset({"Badal", "Chandumajra", "Shah", "Singh"}),
                frozenset({"Badal", "Chandumajra", "Chautala"}),
            },
        ),
        (
            (
                "Rahul Gandhi met Bhupesh Baghel and Kamal Nath on Monday. The two leaders later met Ahmed "
                "Patel."
            ),
            {frozenset({"Gandhi", "Baghel", "Nath"}), frozenset({"Baghel", "Nath", "Patel"})},
        ),
        (
            "Bhupesh Baghel called on Sonia Gandhi on Monday, hours before Kamal Nath met her.",
            {frozenset({"Baghel", "Gandhi"}), frozenset({"Nath", "Gandhi"})},
        ),
        (
            "Bhupesh Baghel met Ahmed Patel on Monday. Kamal Nath met him separately.",
            {frozenset({"Baghel", "Patel"}), frozenset({"Nath", "Patel"})},
        ),
        (
            "Bhupesh Baghel met Ahmed Patel on Monday; Kamal Nath met him an hour later.",
            {frozenset({"Baghel", "Patel"}), frozenset({"Nath", "Patel"})},
        ),
        (
            (
                "Ahmed Patel met Bhupesh Baghel in the morning and Kamal Nath in the afternoon. Both "
                "met Rahul Gandhi on Tuesday."
            ),
            {
                frozenset({"Patel", "Baghel"}),
                frozenset({"Patel", "Nath"}),
                frozenset({"Baghel", "Nath", "Gandhi"}),
            },
        ),
    ],
)
def test_who_goes_on_or_comes_next_is_told_by_what_was_told(
    text: str, meetings: set[frozenset[str]]
) -> None:
    assert people(text) == meetings


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Ajit Singh called on Sharad Pawar and Mayawati on Monday.", True),
        ("Ajit Singh met Sharad Pawar and Mayawati at their residences on Monday.", True),
        ("Ajit Singh, meanwhile, spoke to Sharad Pawar and Mayawati.", True),
        ("Last week Ajit Singh met Sharad Pawar and Mayawati.", True),
        (
            (
                "Ajit Singh met Lalu Prasad Yadav on Monday and Vaiko on Tuesday. On Wednesday he is "
                "to meet Sharad Pawar and Mayawati."
            ),
            True,
        ),
        ("Ajit Singh met Sharad Pawar and Mayawati on Monday.", False),
    ],
)
def test_two_of_different_parties_are_visited_one_by_one(text: str, apart: bool) -> None:
    met_both = {frozenset({"Singh", "Pawar", "Mayawati"})}
    met_each = {frozenset({"Singh", "Pawar"}), frozenset({"Singh", "Mayawati"})}
    assert (met_each if apart else met_both) <= people(text)


def test_two_of_one_party_are_visited_together() -> None:
    text = "Ajit Singh called on Sonia Gandhi and Ahmed Patel on Monday."
    assert people(text) == {frozenset({"Singh", "Gandhi", "Patel"})}


def test_several_who_visit_others_together_do_so_with_each() -> None:
    text = "Rajnath Singh and Venkaiah Naidu called on Sharad Pawar and Mayawati on Monday."
    assert people(text) == {
        frozenset({"Singh", "Naidu", "Pawar"}),
        frozenset({"Singh", "Naidu", "Mayawati"}),
    }


def test_who_is_received_at_a_home_comes_to_that_of_the_other() -> None:
    text = (
        "Naveen Patnaik reached Delhi on Monday. He was received by Sharad Pawar at his residence."
    )
    assert told(text) == met("held", "2024-06-10", "Sharad Pawar's residence", "Patnaik", "Pawar")
