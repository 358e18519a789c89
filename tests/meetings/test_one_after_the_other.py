"""Bodies that sit after two have met, who is taken into a party, and who comes to one of two."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, met, present, together, told

CALL = "Sharad Pawar called on Rahul Gandhi at 10 Janpath on Monday. "


def test_a_body_that_sits_afterwards_sits_for_itself() -> None:
    text = (
        CALL
        + "Soon afterwards the Congress Working Committee met at the same address with Gandhi in the chair."
    )
    assert companies(text) == [{"Sharad Pawar", "Rahul Gandhi"}, {"Rahul Gandhi"}]


def test_who_is_joined_by_another_meets_nobody_anew() -> None:
    assert together(CALL + "Later they were joined by Kamal Nath.") == {
        frozenset({"Pawar", "Gandhi", "Nath"})
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Former minister Kamal Nath was inducted into the Congress by Rahul Gandhi in Bhopal on Monday.",
        "On Monday Kamal Nath was formally taken into the Congress at its Bhopal office by Rahul Gandhi.",
        "Kamal Nath was on Monday admitted to the Congress in Bhopal by state in-charge Rahul Gandhi.",
    ],
)
def test_who_is_taken_into_a_party_meets_who_takes_them_in(sentence: str) -> None:
    assert told(sentence) == met("held", "2024-06-10", "Bhopal", "Nath", "Gandhi")


def test_who_is_taken_into_a_cabinet_or_once_owed_a_post_to_somebody_meets_nobody() -> None:
    assert not meetings("Kamal Nath was inducted into the cabinet by Rahul Gandhi on Monday.")
    assert not meetings("Kamal Nath, made a minister by Rahul Gandhi, joined the BJP on Monday.")


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Rahul Gandhi told the Congress Working Committee on Monday that it was late.", "Gandhi"),
        ("On Monday, Rahul Gandhi told the Congress Working Committee that it was late.", "Gandhi"),
        (
            "Addressing the Congress Working Committee on Monday, Rahul Gandhi asked for unity.",
            "Gandhi",
        ),
    ],
)
def test_who_speaks_to_a_committee_on_a_day_sat_with_it(sentence: str, who: str) -> None:
    assert told(sentence) == met("held", "2024-06-10", None, who)


def test_what_a_committee_was_told_on_no_day_or_an_office_was_told_is_no_meeting() -> None:
    assert not meetings(
        "Rahul Gandhi told the Congress Working Committee long ago that he was ill."
    )
    assert not meetings("Sharad Pawar told the Election Commission on Monday that he was right.")


def test_the_day_of_what_a_meeting_decides_to_do_is_not_its_own() -> None:
    text = (
        "BJP legislators met on Monday under Sharad Pawar and resolved to bring a motion on Friday."
    )
    assert told(text) == met("held", "2024-06-10", None, "Pawar")


@pytest.mark.parametrize("title", ["Union minister", "party chief", "NCP president"])
def test_two_at_two_places_are_met_one_by_one(title: str) -> None:
    text = f"Kamal Nath met Rahul Gandhi in Delhi and {title} Sharad Pawar in Mumbai on Monday."
    assert together(text) == {frozenset({"Nath", "Gandhi"}), frozenset({"Nath", "Pawar"})}


@pytest.mark.parametrize(
    "sentence",
    [
        "Kamal Nath skipped the dinner but was at the meeting of the BJP on Tuesday.",
        "Kamal Nath could not make it to the dinner but attended the meeting of the BJP on Tuesday.",
    ],
)
def test_who_misses_one_and_comes_to_another_is_not_absent_from_that(sentence: str) -> None:
    (found,) = [m for m in meetings(sentence) if m.organisations]
    assert present(found) == {"Kamal Nath"}
    assert not found.absentees


def test_what_leaders_are_to_find_out_is_no_condition() -> None:
    text = "RJD leaders met at Sharad Pawar's residence on Monday to see if it could be saved."
    assert companies(text) == [{"Sharad Pawar"}]
    assert not meetings("If Kamal Nath meets Sharad Pawar on Monday, it is over.")
