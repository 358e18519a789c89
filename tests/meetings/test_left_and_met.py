"""Who had left before others met, whom one of two called afterwards, and what is only a habit."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, companies, meetings, present

FIRST = {"Sharad Pawar", "Nitish Kumar"}


@pytest.mark.parametrize(
    "then",
    [
        "After Pawar left, Kumar met Lalan Singh and Vijay Kumar Chaudhary.",
        "Soon after Pawar had left, Kumar held talks with Lalan Singh and Vijay Kumar Chaudhary.",
        "Following Pawar's departure, Kumar held a meeting with Lalan Singh and Vijay Kumar Chaudhary.",
        "Once Pawar had gone, Kumar called a meeting of party leaders at his residence. Lalan Singh and Vijay Kumar Chaudhary attended.",
        "Kumar then called a meeting of senior party leaders. Lalan Singh and Vijay Kumar Chaudhary were present.",
    ],
)
def test_others_met_when_one_had_left(then: str) -> None:
    second = {"Nitish Kumar", "Rajiv Ranjan Singh", "Vijay Kumar Chaudhary"}
    assert companies(f"Sharad Pawar met Nitish Kumar on Monday. {then}") == [FIRST, second]


def test_others_met_in_hindi_when_one_had_left() -> None:
    text = (
        "शरद पवार ने सोमवार को नीतीश कुमार से मुलाकात की। पवार के जाने के बाद कुमार ने ललन सिंह के साथ बैठक की।"
    )
    assert companies(text) == [FIRST, {"Nitish Kumar", "Rajiv Ranjan Singh"}]


def test_his_home_is_not_that_of_who_had_left() -> None:
    text = "After Pawar left, Nitish Kumar called a meeting of party leaders at his residence."
    (found,) = meetings(f"Sharad Pawar is in Patna. {text}")
    assert found.place is not None
    assert found.place.value == "Nitish Kumar's residence"


@pytest.mark.parametrize(
    "text",
    [
        "After Pawar left the Congress, Nitish Kumar met him on Monday.",
        "Sharad Pawar met Nitish Kumar on Monday after returning from Delhi.",
        "Sharad Pawar met Nitish Kumar on Monday. Kumar had called a meeting of alliance leaders.",
    ],
)
def test_the_one_who_left_something_else_met(text: str) -> None:
    assert FIRST in companies(text)


@pytest.mark.parametrize(
    "who",
    [
        "Sharad Pawar did not turn up, but Supriya Sule did.",
        "Sharad Pawar was not there, but his daughter Supriya Sule was.",
        "While Sharad Pawar did not come, Supriya Sule did.",
        "Sharad Pawar stayed away, though Supriya Sule came.",
    ],
)
def test_one_did_not_come_but_another_did(who: str) -> None:
    (found,) = meetings(
        f"The meeting on Monday was attended by Nitish Kumar and Lalan Singh. {who}"
    )
    assert present(found) == {"Nitish Kumar", "Rajiv Ranjan Singh", "Supriya Sule"}
    assert absent(found) == {"Sharad Pawar"}


@pytest.mark.parametrize(
    "as_", ["as had Praful Patel", "as did Praful Patel", "nor did Praful Patel come"]
)
def test_another_stayed_away_likewise(as_: str) -> None:
    (found,) = meetings(
        f"Sharad Pawar stayed away from Monday's meeting of the core committee, {as_}."
    )
    assert (present(found), absent(found)) == (set(), {"Sharad Pawar", "Praful Patel"})


def test_the_meeting_is_that_told_of_before() -> None:
    text = (
        "Mamata's meet picks no name, Pawar says no\n\nLeaders of opposition parties met here on Monday at the "
        "invitation of Mamata Banerjee and agreed on a common candidate.\n\nThe two-hour meeting at the Constitution "
        "Club was attended by Sharad Pawar and Nitish Kumar. Everybody wanted Pawar to stand, but he declined."
    )
    assert companies(text) == [{*FIRST, "Mamata Banerjee"}]


@pytest.mark.parametrize(
    "habit",
    [
        "The two are to meet every month.",
        "They agreed to meet once a week.",
        "Pawar and Sonia Gandhi will meet every Monday from now on.",
        "A coordination committee will be set up and will meet every fortnight.",
        "The core committee will meet regularly.",
    ],
)
def test_what_is_done_again_and_again_is_no_meeting(habit: str) -> None:
    assert companies(f"Sharad Pawar met Nitish Kumar on Monday. {habit}") == [FIRST]


def test_what_is_done_again_and_again_is_no_meeting_in_hindi() -> None:
    text = "शरद पवार ने सोमवार को नीतीश कुमार से मुलाकात की। समन्वय समिति बनेगी और हर महीने बैठक करेगी।"
    (found,) = meetings(text)
    assert (present(found), found.status.value.value) == (FIRST, "held")
    assert not meetings("शरद पवार और नीतीश कुमार हर सोमवार को मिलेंगे।")
