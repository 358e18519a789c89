"""Who is yet to come on another day is not at what has been; nor is who only gets a task there."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, present

DINNER = (
    "BENGALURU: Sonia Gandhi hosted a dinner for opposition leaders on Monday. "
    "Mallikarjun Kharge, Rahul Gandhi and Nitish Kumar were present. "
)
DINED = {"Sonia Gandhi", "Mallikarjun Kharge", "Rahul Gandhi", "Nitish Kumar"}
PAWAR = {"Sharad Pawar"}
TALK = "H D Deve Gowda met Rahul Gandhi in Delhi on Monday. "
TWO = {"H. D. Deve Gowda", "Rahul Gandhi"}


def told(text: str) -> list[tuple[str, set[str]]]:
    return [(m.status.value.value, present(m)) for m in meetings(text, "2023-07-17")]


@pytest.mark.parametrize(
    "ahead",
    [
        "NCP president Sharad Pawar will join the formal meeting on Tuesday.",
        "Sharad Pawar will arrive on Tuesday morning to take part in the conclave.",
        "Sharad Pawar will be there for Tuesday's meeting.",
        "Tomorrow's session will be attended by Sharad Pawar.",
    ],
)
def test_who_is_to_come_on_another_day_is_at_an_occasion_of_its_own(ahead: str) -> None:
    assert told(DINNER + ahead) == [("held", DINED), ("planned", PAWAR)]


@pytest.mark.parametrize(
    "came",
    [
        "Sharad Pawar also attended the dinner. He will leave for Mumbai on Tuesday.",
        "Sharad Pawar attended it too.",
    ],
)
def test_who_came_is_at_what_has_been(came: str) -> None:
    assert told(DINNER + came) == [("held", DINED | PAWAR)]


@pytest.mark.parametrize(
    "task",
    [
        "It was left to K C Venugopal and Danish Ali to work out the details.",
        "The job of identifying the seats was given to K C Venugopal and Danish Ali.",
        "It was decided that K C Venugopal and Danish Ali would finalise the constituencies.",
        "The details have been left to K C Venugopal and Danish Ali.",
        "They agreed that K C Venugopal and Danish Ali would hold the next round.",
    ],
)
def test_who_only_gets_a_task_was_not_at_it(task: str) -> None:
    assert companies(TALK + task)[0] == TWO


def test_who_agrees_was_at_it() -> None:
    text = TALK + "It was decided that K C Venugopal would attend the next meeting on Friday."
    assert companies(text)[0] == TWO


@pytest.mark.parametrize(
    "onward",
    [
        "The talks remained inconclusive and will continue on Tuesday.",
        "The discussions made some headway but will resume only on Tuesday, sources said.",
        "The meeting ended without a decision and the talks will go on tomorrow.",
    ],
)
def test_talks_that_are_to_go_on_are_another_meeting(onward: str) -> None:
    text = "Leaders of the Shiv Sena, the NCP and the Congress met at the Nehru Centre on Monday. "
    assert [status for status, _ in told(text + onward)] == ["held", "planned"]
