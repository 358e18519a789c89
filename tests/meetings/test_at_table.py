"""Who by what they did sat at a meeting that the sentence before, or this one, tells of."""

from __future__ import annotations

import pytest
from tests.meetings.told import together

MET = "Sharad Pawar met Rahul Gandhi at 6 Janpath on Monday. "
BOTH = frozenset({"Pawar", "Gandhi"})


@pytest.mark.parametrize(
    "sentence",
    [
        "Kamal Nath did most of the talking.",
        "Kamal Nath produced a chart with 40 seats on it.",
        "Kamal Nath, who looks after the state, presented a report on the booths.",
        "Kamal Nath was at hand.",
        "Kamal Nath listened in on a conference line.",
        "Kamal Nath was patched in from Bhopal.",
        "Kamal Nath listened.",
        "First to leave was Kamal Nath.",
        "Kamal Nath kept the board.",
        "Kamal Nath read out the names of the candidates.",
        "Kamal Nath had a seat in the front row.",
        "Kamal Nath shared the dais with them.",
        "Kamal Nath is said to have raised an objection.",
        "Kamal Nath figured among the participants.",
        "Kamal Nath completed the delegation.",
    ],
)
def test_who_does_what_is_done_at_a_table_sat_at_the_meeting_told_before(sentence: str) -> None:
    assert together(MET + sentence) == {BOTH | {"Nath"}}


@pytest.mark.parametrize(
    "sentence",
    [
        "Kamal Nath presented a report in the assembly.",
        "Kamal Nath produced a list of twelve seats before reporters.",
        "At a press conference Kamal Nath was seated to his right.",
        "On Tuesday Kamal Nath produced a chart.",
        "Kamal Nath had a seat in the Rajya Sabha until April.",
        "Kamal Nath raised an objection before the Election Commission.",
        "Kamal Nath lit the lamp at a function in Bhopal.",
    ],
)
def test_what_is_done_before_others_or_on_another_day_is_not_done_there(sentence: str) -> None:
    assert together(MET + sentence) == {BOTH}


@pytest.mark.parametrize(
    "text",
    [
        "Kamal Nath produced a chart. Digvijaya Singh was seated to his right.",
        "Kamal Nath presented a report on the booths to the party.",
    ],
)
def test_where_no_meeting_is_told_of_nobody_sits_at_one(text: str) -> None:
    assert together(text) == set()
