"""English reports of several occasions: who is told of later is put to the right one of them."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present


def found(text: str) -> set[tuple[str | None, str, frozenset[str], frozenset[str]]]:
    """The day, status, participants and absentees of each meeting, people by their last names."""
    return {
        (
            str(m.date.value) if m.date else None,
            m.status.value.value,
            frozenset(name.split()[-1] for name in present(m)),
            frozenset(name.split()[-1] for name in absent(m)),
        )
        for m in meetings(text)
    }


def told(day: str | None, status: str, people: str, away: str = "") -> tuple[object, ...]:
    """One meeting as `found` has it, of which names are written apart by blanks."""
    return day, status, frozenset(people.split()), frozenset(away.split())


@pytest.mark.parametrize(
    "opening",
    [
        "Earlier in the day, Ashok Gehlot and Sachin Pilot called on him",
        "Later, Ashok Gehlot and Sachin Pilot met him at a hotel",
        "Before the meeting, Ashok Gehlot and Sachin Pilot met Kharge",
        "In the evening, Kharge met Ashok Gehlot and Sachin Pilot",
    ],
)
def test_a_call_at_another_hour_is_none_of_those_who_gathered(opening: str) -> None:
    text = f"Mallikarjun Kharge chaired a meeting of state leaders on Monday. {opening}."
    both = {"Kharge"}, {"Kharge", "Gehlot", "Pilot"}
    assert [{n.split()[-1] for n in present(m)} for m in meetings(text)] == list(both)


def test_who_came_to_the_meeting_itself_is_there() -> None:
    text = (
        "Mallikarjun Kharge chaired a meeting of state leaders on Monday. Ashok Gehlot and Sachin "
        "Pilot attended the meeting. After the meeting, Gehlot told reporters that all was well."
    )
    assert found(text) == {told("2023-06-12", "held", "Kharge Gehlot Pilot")}


@pytest.mark.parametrize(
    "missed",
    [
        "Mayawati did not attend the meeting but met Amit Shah on Saturday",
        "Mayawati could not attend the meeting and later called on Amit Shah on Saturday",
        "Mayawati, who skipped that meeting, met Amit Shah on Saturday",
        "Mayawati was absent from the meeting but had met Amit Shah on Saturday",
    ],
)
def test_who_missed_a_meeting_met_others_elsewhere(missed: str) -> None:
    text = f"Naveen Patnaik and Chirag Paswan met J P Nadda in Patna on Friday. {missed}."
    assert found(text) == {
        told("2023-06-09", "held", "Patnaik Paswan Nadda", "Mayawati"),
        told("2023-06-10", "held", "Mayawati Shah"),
    }


def test_who_came_after_such_an_aside_came_to_the_meeting() -> None:
    text = (
        "Congress leaders met Rahul Gandhi on Monday. Kumari Selja could not attend the meeting and "
        "later called on Mallikarjun Kharge. Ajay Maken and Udai Bhan were present."
    )
    assert found(text) == {
        told("2023-06-12", "held", "Gandhi Maken Bhan", "Selja"),
        told("2023-06-12", "held", "Selja Kharge"),
    }


def test_who_was_at_the_meeting_of_a_day_was_at_that_one() -> None:
    text = (
        "Naveen Patnaik, who met Amit Shah on Wednesday, will meet Chirag Paswan in Patna on Friday. "
        "Ajay Maken will also be present at Friday's meeting."
    )
    people = {frozenset(n.split()[-1] for n in present(m)) for m in meetings(text, "2023-06-15")}
    assert people == {frozenset({"Patnaik", "Shah"}), frozenset({"Patnaik", "Paswan", "Maken"})}


def test_who_was_at_the_meeting_with_somebody_was_at_that_one() -> None:
    text = (
        "J P Nadda met Ajit Pawar in Mumbai on Monday. He later met Eknath Shinde at Varsha. Sunil "
        "Tatkare was also present during the meeting with Pawar."
    )
    assert found(text) == {
        told("2023-06-12", "held", "Nadda Pawar Tatkare"),
        told("2023-06-12", "held", "Nadda Shinde"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Naveen Patnaik met Amit Shah on Tuesday, hours before he was to meet Chirag Paswan.",
        "Naveen Patnaik met Amit Shah on Tuesday, shortly before he was due to meet Chirag Paswan.",
        "Naveen Patnaik met Amit Shah on Tuesday before he was to hold talks with Chirag Paswan.",
        "Naveen Patnaik met Amit Shah on Tuesday, hours before Patnaik was to meet Chirag Paswan.",
    ],
)
def test_what_was_to_follow_has_not_been_held(text: str) -> None:
    plan, held = sorted(meetings(text), key=lambda m: "Amit Shah" in present(m))
    assert held.status.value.value == "held"
    assert (plan.status.value.value, present(plan)) == (
        "planned",
        {"Naveen Patnaik", "Chirag Paswan"},
    )


@pytest.mark.parametrize("joined", [", while", " and", ", and"])
def test_two_bodies_are_to_meet_each_on_its_day(joined: str) -> None:
    text = (
        f"The Congress Working Committee will meet on Saturday{joined} the Central Election "
        "Committee will meet on Thursday."
    )
    assert {day for day, *_ in found(text)} == {"2023-06-17", "2023-06-15"}


def test_what_lies_ahead_gives_no_day_to_what_comes_before_it() -> None:
    text = "J P Nadda will meet Amit Shah on Thursday before the core committee meeting on Friday."
    assert told("2023-06-15", "planned", "Nadda Shah") in found(text)


def test_the_same_word_means_the_same_one_in_both_halves() -> None:
    text = (
        "Rahul Gandhi met party leaders on Tuesday. Ashok Gehlot met him in the morning, while Sachin "
        "Pilot and Ajay Maken met him in the afternoon."
    )
    assert {people for _, _, people, _ in found(text)} == {
        frozenset({"Gandhi", "Gehlot"}),
        frozenset({"Gandhi", "Pilot", "Maken"}),
    }


def test_a_similar_meeting_is_another() -> None:
    text = (
        "Mallikarjun Kharge chaired a meeting with Rajasthan leaders on Monday. Ashok Gehlot attended "
        "it. A similar meeting with Bihar leaders was held on Sunday, which was attended by Tariq "
        "Anwar and Ajay Maken."
    )
    assert found(text) == {
        told("2023-06-12", "held", "Kharge Gehlot"),
        told("2023-06-11", "held", "Anwar Maken"),
    }


def test_several_who_meet_one_of_two_are_another_company() -> None:
    text = (
        "Ashok Gehlot met Kumari Selja in Jaipur on Monday. Sachin Pilot and Ajay Maken met her in "
        "the morning."
    )
    assert {people for _, _, people, _ in found(text)} == {
        frozenset({"Gehlot", "Selja"}),
        frozenset({"Pilot", "Maken", "Selja"}),
    }


def test_several_of_whom_two_are_told_before_are_one_company() -> None:
    text = (
        "Ashok Gehlot met Kumari Selja in Jaipur on Monday. Gehlot, Sachin Pilot and Ajay Maken met "
        "Selja at the party office."
    )
    assert [people for _, _, people, _ in found(text)] == [
        frozenset({"Gehlot", "Selja", "Pilot", "Maken"})
    ]
