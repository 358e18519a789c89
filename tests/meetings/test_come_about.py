"""What lies behind a plan or a denial of the same sentence was held, and what was planned was not."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

RAHUL, PAWAR, UDDHAV = "Rahul Gandhi", "Sharad Pawar", "Uddhav Thackeray"
Told = tuple[str, str | None, frozenset[str]]


def told(text: str) -> set[Told]:
    """The status, the day and the people of each meeting; published on Wednesday, 14 June 2023."""
    return {
        (m.status.value.value, str(m.date.value) if m.date else None, frozenset(present(m)))
        for m in meetings(text)
    }


MET = ("held", "2023-06-12", frozenset({RAHUL, PAWAR}))
PLANNED = ("planned", "2023-06-16", frozenset({RAHUL, UDDHAV}))


@pytest.mark.parametrize(
    "text",
    [
        "After meeting Sharad Pawar on Monday, Rahul Gandhi will meet Uddhav Thackeray on Friday.",
        "Having met Sharad Pawar on Monday, Rahul Gandhi is to meet Uddhav Thackeray on Friday.",
        "Following his talks with Sharad Pawar on Monday, Rahul Gandhi is likely to call on Uddhav Thackeray on Friday.",
        "Rahul Gandhi, who called on Sharad Pawar on Monday, will meet Uddhav Thackeray on Friday.",
        "Rahul Gandhi, who had dined with Sharad Pawar on Monday, is scheduled to meet Uddhav Thackeray on Friday.",
    ],
)
def test_what_lies_behind_a_plan_was_held(text: str) -> None:
    assert told(text) == {MET, PLANNED}


def test_two_days_to_come_in_turn_are_one_plan() -> None:
    text = (
        "After meeting Sharad Pawar in Pune on Thursday, Rahul Gandhi will meet Uddhav Thackeray in "
        "Mumbai on Friday."
    )
    assert {status for status, _, _ in told(text)} == {"planned"}


@pytest.mark.parametrize(
    "rest",
    [
        ", who met Sharad Pawar on Monday, denied having met Uddhav Thackeray.",
        ", who met Sharad Pawar on Monday, has no plans to meet Uddhav Thackeray.",
        " met Sharad Pawar on Monday and said it was a lie that he had met Uddhav Thackeray.",
        " met Sharad Pawar on Monday, but denied any meeting with Uddhav Thackeray.",
        " met Sharad Pawar on Monday and has no plans to meet Uddhav Thackeray.",
        " met Sharad Pawar on Monday and ruled out any meeting with Uddhav Thackeray.",
    ],
)
def test_what_is_denied_besides_is_not_what_was_held(rest: str) -> None:
    found = told(f"Rahul Gandhi{rest}")
    assert MET in found
    others = {(status, people) for status, _, people in found - {MET}}
    assert others <= {("cancelled", frozenset({RAHUL, UDDHAV}))}


@pytest.mark.parametrize(
    "text",
    [
        "Rahul Gandhi met Sharad Pawar on Monday, a claim that he denied.",
        "Reports said Rahul Gandhi met Sharad Pawar on Monday, but he denied it.",
        "Rahul Gandhi denied having met Sharad Pawar on Monday.",
    ],
)
def test_what_is_denied_itself_was_not_held(text: str) -> None:
    assert {status for status, _, _ in told(text)} == {"cancelled"}


@pytest.mark.parametrize(
    "words", ["days after he met", "a day after he had met", "a week after meeting"]
)
def test_who_came_too_came_to_what_is_told_and_not_to_what_it_goes_back_to(words: str) -> None:
    text = (
        f"Rahul Gandhi met Sharad Pawar in Mumbai on Monday, {words} Mamata Banerjee in Kolkata. "
        "Supriya Sule and Jayant Patil were also with him."
    )
    people = {frozenset(present(meeting)) for meeting in meetings(text)}
    assert people == {
        frozenset({RAHUL, PAWAR, "Supriya Sule", "Jayant Patil"}),
        frozenset({RAHUL, "Mamata Banerjee"}),
    }
