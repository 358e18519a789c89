"""Whom somebody had along, who met another after staying away, and who is in no call of the past."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present, together

CALLED = "B S Yediyurappa called on Amit Shah on Monday. "


@pytest.mark.parametrize(
    "along",
    [
        "He was with his son B Y Vijayendra.",
        "He was with B Y Vijayendra at the time.",
        "B Y Vijayendra was with him.",
    ],
)
def test_who_was_with_a_caller_came_along(along: str) -> None:
    assert together(CALLED + along) == {frozenset({"Yediyurappa", "Shah", "Vijayendra"})}


def test_with_whom_somebody_was_on_another_day_is_met_then() -> None:
    text = CALLED + "On Tuesday he was with J P Nadda for an hour."
    both = {frozenset({"Yediyurappa", "Shah"}), frozenset({"Yediyurappa", "Nadda"})}
    assert together(text) == both


LUNCH = "Sonia Gandhi hosted a lunch on May 26. Mamata Banerjee and Akhilesh Yadav attended. "


@pytest.mark.parametrize(
    ("rest", "day"),
    [
        ("stayed away and, on the very next day, had lunch with Narendra Modi.", "2023-05-27"),
        ("stayed away and the next day met Narendra Modi.", "2023-05-27"),
        ("did not come; he met Narendra Modi the next day.", "2023-05-27"),
        ("skipped the lunch but met Narendra Modi hours later.", "2023-05-26"),
    ],
)
def test_who_stayed_away_may_meet_another_soon(rest: str, day: str) -> None:
    lunch, other = meetings(f"{LUNCH}Nitish Kumar {rest}")
    assert absent(lunch) == {"Nitish Kumar"}
    assert present(lunch) == {"Sonia Gandhi", "Mamata Banerjee", "Akhilesh Yadav"}
    assert present(other) == {"Nitish Kumar", "Narendra Modi"}
    assert other.date is not None
    assert str(other.date.value) == day


@pytest.mark.parametrize(
    "later", ["Akhilesh Yadav will send Ram Gopal Yadav.", "Akhilesh Yadav will not attend."]
)
def test_who_will_be_sent_somewhere_was_on_no_telephone(later: str) -> None:
    text = "Mallikarjun Kharge spoke to Uddhav Thackeray over the phone on Monday. " + later
    call = meetings(text)[0]
    assert present(call) == {"Mallikarjun Kharge", "Uddhav Thackeray"}
    assert not absent(call)


@pytest.mark.parametrize("two", ["both leaders", "both of them", "the two leaders"])
def test_two_who_called_on_another_are_met_by_the_next(two: str) -> None:
    text = (
        "Siddaramaiah met Mallikarjun Kharge on Monday. D K Shivakumar met Kharge an hour later. "
        f"Rahul Gandhi, too, met {two} separately."
    )
    assert {frozenset({"Gandhi", "Siddaramaiah"}), frozenset({"Gandhi", "Shivakumar"})} <= together(
        text
    )


@pytest.mark.parametrize(
    "beside",
    [
        "Arvind Kejriwal and K Chandrasekhar Rao have also been invited.",
        "Arvind Kejriwal and K Chandrasekhar Rao, too, have been invited by him.",
        "G Parameshwara and D K Shivakumar stayed back in Bengaluru to keep the flock together.",
    ],
)
def test_who_is_told_of_beside_a_call_is_not_on_the_line(beside: str) -> None:
    text = f"H D Kumaraswamy spoke to Mamata Banerjee over phone on Monday. {beside}"
    assert together(text) == {frozenset({"Kumaraswamy", "Banerjee"})}


@pytest.mark.parametrize(
    "who",
    [
        "G Parameshwara and D K Shivakumar, who were to accompany Kumaraswamy,",
        "G Parameshwara and D K Shivakumar, who were supposed to go with Kumaraswamy,",
    ],
)
def test_who_was_to_go_with_a_caller_stays_away(who: str) -> None:
    text = f"H D Kumaraswamy met Mamata Banerjee on Monday. {who} stayed back in Bengaluru."
    (meeting,) = meetings(text)
    assert present(meeting) == {"H. D. Kumaraswamy", "Mamata Banerjee"}
    assert absent(meeting) == {"G. Parameshwara", "D. K. Shivakumar"}


@pytest.mark.parametrize(
    "off",
    [
        "A meeting with Sonia Gandhi could not take place as she is abroad.",
        "The meeting with Sonia Gandhi was called off because she is ill.",
        "A planned meeting with Sonia Gandhi did not materialise since she was in hospital.",
    ],
)
def test_whoever_is_the_reason_is_away_from_nothing_else(off: str) -> None:
    text = f"Nitish Kumar is in Delhi. He will meet Sharad Pawar on Thursday. {off}"
    planned, other = meetings(text)
    assert (planned.status.value.value, other.status.value.value) == ("planned", "cancelled")
    assert present(planned) == {"Nitish Kumar", "Sharad Pawar"}
    assert present(other) == {"Nitish Kumar", "Sonia Gandhi"}
    assert not absent(planned)
