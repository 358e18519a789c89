"""Who is named in a phrase before the subject is in no list with it."""

from __future__ import annotations

import pytest
from tests.meetings.told import together


@pytest.mark.parametrize(
    "phrase",
    [
        "Amid reports of a rift with Sachin Pilot",
        "Upset over the remarks of Azam Khan",
        "In an apparent snub to Ajit Pawar",
        "Ignoring the advice of Digvijaya Singh",
        "Ahead of the visit of Amit Shah",
        "Jaipur: Despite the objections of Hanuman Beniwal",
        "Unlike Bhupesh Baghel",
    ],
)
def test_who_a_phrase_before_the_subject_names_did_not_meet(phrase: str) -> None:
    text = f"{phrase}, Ashok Gehlot on Monday met Mallikarjun Kharge in Delhi."
    assert together(text) == {frozenset({"Gehlot", "Kharge"})}


def test_two_subjects_follow_such_a_phrase() -> None:
    text = "On the advice of Ahmed Patel, Ashok Chavan and Nana Patole later met Sharad Pawar."
    assert together(text) == {frozenset({"Chavan", "Patole", "Pawar"})}


@pytest.mark.parametrize(
    "words",
    ["Along with Sachin Pilot", "Accompanied by Sachin Pilot", "In the presence of Sachin Pilot"],
)
def test_who_is_with_the_subject_was_there(words: str) -> None:
    text = f"{words}, Ashok Gehlot met Mallikarjun Kharge on Monday."
    assert together(text) == {frozenset({"Pilot", "Gehlot", "Kharge"})}


def test_a_list_without_a_phrase_before_it_stays_whole() -> None:
    text = "At the meeting were Sonia Gandhi, Ahmed Patel from Gujarat and Ashok Gehlot."
    assert together(text) == {frozenset({"Gandhi", "Patel", "Gehlot"})}


def test_whoever_came_in_company_is_meant_by_the_pronoun() -> None:
    text = "Naveen Patnaik met Narendra Modi on Monday. Accompanied by Sasmit Patra, he later called on Nitin Gadkari."
    assert frozenset({"Patra", "Patnaik", "Gadkari"}) in together(text)


def test_several_are_in_company() -> None:
    text = (
        "On Monday Akhilesh Yadav, with wife Dimple and Ram Gopal Yadav, met Ajay Rai in Lucknow."
    )
    assert together(text) == {frozenset({"Yadav", "Rai"})}
