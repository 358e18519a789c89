"""Occasions told one beside the other: a sitting beside a call, and others who act besides."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

Met = frozenset[str]
NADDA, SHAH, YOGI, MAURYA, PATHAK = (
    "J. P. Nadda",
    "Amit Shah",
    "Yogi Adityanath",
    "Keshav Prasad Maurya",
    "Brajesh Pathak",
)


def told(text: str) -> list[Met]:
    """Who was at each meeting, in the order of the text."""
    return [frozenset(present(m)) for m in meetings(text)]


def days(text: str) -> dict[Met, str]:
    """The day of each meeting."""
    return {frozenset(present(m)): str(m.date.value) for m in meetings(text) if m.date}


def both(*groups: set[str]) -> set[Met]:
    return {frozenset(group) for group in groups}


@pytest.mark.parametrize(
    "text",
    [
        "J.P. Nadda met Yogi Adityanath on Tuesday and later chaired a meeting of BJP MPs.",
        "J.P. Nadda called on Yogi Adityanath on Tuesday before presiding over a meeting of the BJP core committee.",
        "J.P. Nadda addressed a meeting of BJP MLAs on Tuesday and then met Yogi Adityanath.",
        "J.P. Nadda, who met Yogi Adityanath on Monday, chaired a meeting of BJP MPs on Tuesday.",
    ],
)
def test_a_sitting_beside_a_call_is_an_occasion_of_its_own(text: str) -> None:
    assert set(told(text)) == both({NADDA, YOGI}, {NADDA})


def test_all_who_called_go_on_to_the_sitting() -> None:
    text = (
        "J.P. Nadda and Amit Shah met Yogi Adityanath on Tuesday, and then attended the meeting of "
        "BJP legislators in Lucknow."
    )
    assert set(told(text)) == both({NADDA, SHAH, YOGI}, {NADDA, SHAH})


def test_another_chairs_a_sitting_meanwhile() -> None:
    text = (
        "J.P. Nadda met Yogi Adityanath on Tuesday, while Amit Shah chaired a meeting of BJP MPs."
    )
    assert set(told(text)) == both({NADDA, YOGI}, {SHAH})


@pytest.mark.parametrize(
    "text",
    [
        "J.P. Nadda met Yogi Adityanath on Tuesday and Amit Shah joined the meeting later.",
        "J.P. Nadda met Yogi Adityanath on Tuesday, and Amit Shah attended the meeting.",
        "J.P. Nadda met Yogi Adityanath on Tuesday, with Amit Shah in the room.",
    ],
)
def test_who_comes_to_the_same_meeting_is_at_no_other(text: str) -> None:
    assert set(told(text)) == both({NADDA, YOGI, SHAH})


@pytest.mark.parametrize(
    "acting",
    [
        "a party delegation met Amit Shah",
        "some rebels had met Amit Shah",
        "senior BJP leaders held talks with Amit Shah",
        "several of the party's MLAs called on Amit Shah",
        "his nephew met Amit Shah",
    ],
)
def test_who_was_spoken_of_is_not_met_where_others_act(acting: str) -> None:
    text = f"Keshav Prasad Maurya met J.P. Nadda on Sunday. On Monday, {acting}."
    assert told(text) == [{MAURYA, NADDA}, {SHAH}]


@pytest.mark.parametrize(
    "text",
    [
        "Keshav Prasad Maurya said on Sunday that party leaders had met Amit Shah.",
        "Keshav Prasad Maurya left for Lucknow after his MLAs met Amit Shah on Sunday.",
    ],
)
def test_who_leaves_it_to_others_to_meet_is_not_there(text: str) -> None:
    assert all(MAURYA not in people for people in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Keshav Prasad Maurya and other party leaders met Amit Shah on Sunday.",
        "Keshav Prasad Maurya, one of the senior leaders, met Amit Shah on Sunday.",
        "Keshav Prasad Maurya flew to Delhi on Sunday with his MLAs and met Amit Shah.",
    ],
)
def test_who_comes_with_others_acts_himself(text: str) -> None:
    assert told(text) == [{MAURYA, SHAH}]


@pytest.mark.parametrize(
    "onward",
    [
        " and the two went to see Amit Shah.",
        ", after which the two called on Amit Shah.",
        ". Both leaders later met Amit Shah.",
    ],
)
def test_who_met_go_on_to_somebody_else(onward: str) -> None:
    text = f"Keshav Prasad Maurya met J.P. Nadda on Sunday{onward}"
    assert told(text) == [{MAURYA, NADDA}, {MAURYA, NADDA, SHAH}]


def test_him_is_whom_all_call_on() -> None:
    text = (
        "Keshav Prasad Maurya met J.P. Nadda on Sunday. Yogi Adityanath also met Nadda. "
        "Brajesh Pathak held talks with him on Monday."
    )
    assert told(text)[-1] == {PATHAK, NADDA}


def test_who_came_from_a_home_to_another_has_left_its_owner() -> None:
    text = (
        "Keshav Prasad Maurya met J.P. Nadda on Sunday. From Nadda's house he drove to the residence "
        "of Amit Shah."
    )
    assert told(text) == [{MAURYA, NADDA}, {MAURYA, SHAH}]


def test_houses_tell_a_sitting_from_a_call() -> None:
    text = (
        "Keshav Prasad Maurya met J.P. Nadda at Parliament House on Sunday. BJP and Apna Dal leaders "
        "then sat down at his residence for talks. Brajesh Pathak was there."
    )
    assert told(text)[0] == {MAURYA, NADDA}
    assert PATHAK in told(text)[1]


def test_of_two_calls_the_next_sentence_goes_on_with_that_of_whom_it_names() -> None:
    text = (
        "Keshav Prasad Maurya and Brajesh Pathak called on J.P. Nadda separately on Sunday. Maurya "
        "was accompanied by Yogi Adityanath."
    )
    assert set(told(text)) == both({MAURYA, NADDA, YOGI}, {PATHAK, NADDA})


def test_a_headline_gives_the_day_of_the_next_call_to_that_call() -> None:
    text = (
        "Maurya meets Nadda, to call on Shah on Friday\n\nKeshav Prasad Maurya met J.P. Nadda on "
        "Wednesday. He will call on Amit Shah on Friday."
    )
    found = days(text)
    assert set(found) == both({MAURYA, NADDA}, {MAURYA, SHAH})
    assert len(set(found.values())) == 2


def test_a_headline_gives_the_day_of_an_oath_to_nobody_who_met() -> None:
    text = (
        "Maurya meets Nadda, to take oath on Friday\n\nKeshav Prasad Maurya met J.P. Nadda on "
        "Tuesday. He takes oath on Friday."
    )
    assert days(text) == {frozenset({MAURYA, NADDA}): "2023-06-13"}


def test_a_day_earlier_is_not_counted_from_what_is_planned() -> None:
    text = (
        "Yogi Adityanath met J.P. Nadda on June 10, 2023. The MLAs will meet on {}. "
        "Keshav Prasad Maurya had met Amit Shah a day earlier."
    )
    for planned in ("June 19, 2023", "June 24, 2023"):
        assert days(text.format(planned))[frozenset({MAURYA, SHAH})] == "2023-06-09"


def test_a_day_before_that_is_counted_from_the_day_told() -> None:
    text = (
        "Yogi Adityanath met J.P. Nadda on June 10, 2023. Keshav Prasad Maurya had met him a day "
        "before that."
    )
    assert "2023-06-09" in days(text).values()


def test_who_is_to_stay_away_met_another_before() -> None:
    text = (
        "Yogi Adityanath met J.P. Nadda on Monday. He will skip the BJP meeting on June 19, 2023, "
        "to which he has deputed Brajesh Pathak."
    )
    first = meetings(text)[0]
    assert frozenset(present(first)) == {YOGI, NADDA}
    assert first.status.value.value == "held"
