"""Numbers beside parties that count something else, or what was, are nobody's seats."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans, statuses

DAY = "2024-02-10"
BSP = "The BSP will contest all 80 Lok Sabha seats in Uttar Pradesh."
ALL_80 = {("BSP", "Uttar Pradesh", 80, 80)}


@pytest.mark.parametrize(
    "more",
    [
        "Mayawati wants the state cut into four.",
        "She wants the cabinet split into two and the state carved into five.",
        "The BSP received a Congress panel of five in Lucknow.",
        "Its treasurer came with a team of nine.",
        "There are three districts where it gets hard: Agra, Meerut and Rampur.",
        "It claims 20 pockets in Agra and Aligarh.",
        "The BSP wants 12 rallies in Agra alone.",
    ],
)
def test_groups_parts_and_districts_are_no_seats(more: str) -> None:
    assert plans(f"{BSP} {more}", "en", DAY) == ALL_80


@pytest.mark.parametrize("of", ["each one of Bihar's 40", "every single one of the 40"])
@pytest.mark.parametrize("tail", ["", ", with nobody for an ally"])
def test_every_one_of_all_seats_counts_no_single_one(of: str, tail: str) -> None:
    text = f"In Bihar the Congress will have nominees in {of} Lok Sabha constituencies{tail}."
    assert plans(text, "en", DAY) == {("INC", "Bihar", 40, 40)}


@pytest.mark.parametrize(
    "remark",
    [
        "it was eight last time",
        "eight in 2019",
        "it had eight in the last election",
        "up from eight five years ago",
        "it got eight in 2019",
    ],
)
def test_what_was_stands_in_brackets_and_is_no_plan(remark: str) -> None:
    text = (
        f"In Bihar the RJD will contest 26 Lok Sabha seats, the Congress nine ({remark})"
        " and the CPI three."
    )
    told = {("RJD", "Bihar", 26, 26), ("INC", "Bihar", 9, 9), ("CPI", "Bihar", 3, 3)}
    assert plans(text, "en", DAY) == told


@pytest.mark.parametrize("sitting", ["members", "MLAs"])
@pytest.mark.parametrize("remark", ["", " (it had won 14)"])
def test_who_sits_in_the_house_is_no_plan_whatever_brackets_add(sitting: str, remark: str) -> None:
    text = (
        "In Assam the AGP gets 26 seats. "
        f"In the outgoing House the BJP has 60 {sitting} and the AGP 13{remark}."
    )
    assert plans(text, "en", "2021-03-04") == {("AGP", "Assam", 26, 26)}


@pytest.mark.parametrize(
    "part",
    [
        "including the 10 that are reserved for tribals and Dalits",
        "including all the ten reserved ones",
        "among them the four it lost by a whisker",
    ],
)
def test_seats_among_those_told_are_no_plan_of_their_own(part: str) -> None:
    text = f"The Congress has set its eyes on 20 Lok Sabha seats in Madhya Pradesh, {part}."
    assert plans(text, "en", DAY) == {("INC", "Madhya Pradesh", 20, 20)}


@pytest.mark.parametrize(
    "verb", ["also wants some seats in", "wants seats in", "asks for seats in"]
)
def test_where_some_seats_lie_names_none_of_them(verb: str) -> None:
    text = (
        "The RJD will contest 20 of the 40 Lok Sabha seats in Bihar. "
        f"It {verb} Muzaffarpur and Darbhanga from the Congress."
    )
    assert plans(text, "en", DAY) == {("RJD", "Bihar", 20, 20)}


@pytest.mark.parametrize("verb", ["has earmarked", "has assigned", "has reserved", "reserved"])
def test_what_is_set_aside_for_an_ally_is_the_allys(verb: str) -> None:
    text = f"In Uttar Pradesh the SP {verb} seven Lok Sabha seats for the RLD."
    assert plans(text, "en", DAY) == {("RLD", "Uttar Pradesh", 7, 7)}


def test_what_is_kept_for_oneself_or_has_been_set_aside_is_ones_own() -> None:
    text = "The SP has reserved 60 Lok Sabha seats in Uttar Pradesh for itself."
    assert plans(text, "en", DAY) == {("SP", "Uttar Pradesh", 60, 60)}
    text = "The RLD has been assigned seven Lok Sabha seats in Uttar Pradesh."
    assert plans(text, "en", DAY) == {("RLD", "Uttar Pradesh", 7, 7)}


@pytest.mark.parametrize(
    "aside", ["having taken back the BJP", "after having shown the BJP the door"]
)
def test_what_a_party_has_done_before_leaves_the_seats_its_own(aside: str) -> None:
    text = f"In Tamil Nadu the AIADMK, {aside}, is to fight in 25 Lok Sabha seats."
    assert plans(text, "en", DAY) == {("AIADMK", "Tamil Nadu", 25, 25)}


@pytest.mark.parametrize("verb", ["will not stop short of", "is not going to settle short of"])
def test_not_short_of_a_number_is_at_least_that_many(verb: str) -> None:
    text = f"The BJP {verb} 15 Lok Sabha seats in Andhra Pradesh, its chief says."
    assert plans(text, "en", DAY) == {("BJP", "Andhra Pradesh", 15, None)}
    assert statuses(text, "en", DAY) == {"wanted"}


@pytest.mark.parametrize("sequel", ["could not find even 20 candidates", "cannot muster 20 names"])
def test_candidates_whom_nobody_can_find_stand_nowhere(sequel: str) -> None:
    text = (
        f"The Congress will contest nine Lok Sabha seats in Bihar. The BJP mocked that it {sequel}."
    )
    assert plans(text, "en", DAY) == {("INC", "Bihar", 9, 9)}


@pytest.mark.parametrize(
    "range_", ["six, possibly seven,", "six, or seven at the very most,", "six, or at best seven,"]
)
def test_a_doubtful_second_number_ends_a_range(range_: str) -> None:
    text = f"The RJD may give the Congress {range_} of Bihar's Lok Sabha seats."
    assert plans(text, "en", DAY) == {("INC", "Bihar", 6, 7)}


@pytest.mark.parametrize("other", ["RSP (B)", "Real Muslim League"])
def test_a_body_with_more_to_its_name_is_not_the_one_of_that_name(other: str) -> None:
    text = (
        "In Kerala the CPI(M) will contest 15 Lok Sabha seats and the CPI four. "
        f"The {other} will contest one seat."
    )
    assert plans(text, "en", DAY) == {("CPIM", "Kerala", 15, 15), ("CPI", "Kerala", 4, 4)}


@pytest.mark.parametrize(
    ("other", "ident"),
    [
        ("RSP (Leninist)", "found/revolutionary-socialist-party-leninist"),
        ("Socialist Janata Dal", "found/socialist-janata-dal"),
    ],
)
def test_a_body_that_split_off_has_its_own_seats(other: str, ident: str) -> None:
    text = (
        f"In Kerala the CPI will contest four Lok Sabha seats. The {other} will contest one seat."
    )
    assert plans(text, "en", DAY) == {("CPI", "Kerala", 4, 4), (ident, "Kerala", 1, 1)}
