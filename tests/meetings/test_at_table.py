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
        "Kamal Nath pleaded for patience.",
        "Kamal Nath spoke in support of the pact.",
        "Kamal Nath cautioned the others against haste.",
        "Kamal Nath told everyone to wait.",
        "Kamal Nath got up to say that nobody had asked the workers.",
        "Kamal Nath drafted the statement.",
        "Kamal Nath claims to have raised an objection.",
        "Kamal Nath tried in vain to pacify him.",
        "Kamal Nath, who lost his seat in 2020, had the last word.",
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
        "Kamal Nath pleaded for votes.",
        "Kamal Nath spoke in support of the bill in the assembly.",
        "Kamal Nath asked voters not to be misled.",
        "In Bhopal Kamal Nath was the loudest critic of the government.",
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


QUOTED = "Congress and NCP leaders met at a hotel in Mumbai on Monday. "


@pytest.mark.parametrize(
    "sentence",
    [
        '"It is done," Kamal Nath told reporters just outside the hall.',
        '"It is done," Kamal Nath said as the talks ended.',
        '"It is done," Kamal Nath, the observer, told journalists while members filed out.',
        '"It is done," said Kamal Nath, a former minister, on his way out.',
        '"It is done," Kamal Nath said as he walked to his car.',
        "Kamal Nath came out to say that it was done.",
        "Kamal Nath stepped out and told reporters that it was done.",
    ],
)
def test_who_speaks_on_the_way_out_sat_there(sentence: str) -> None:
    assert together(QUOTED + sentence) == {frozenset({"Nath"})}


@pytest.mark.parametrize(
    "sentence",
    [
        '"It is done," Kamal Nath told reporters outside the party office in Bhopal.',
        '"It is done," said Kamal Nath on his way out of the party.',
    ],
)
def test_who_speaks_elsewhere_sat_nowhere(sentence: str) -> None:
    assert frozenset({"Nath"}) not in together(QUOTED + sentence)


def test_the_day_of_another_meeting_beside_a_name_is_not_that_of_this_one() -> None:
    aside = "Kamal Nath, who chaired the earlier meeting on June 5 in Bhopal, produced a chart."
    assert together(MET + aside) == {BOTH, frozenset({"Nath"})}
