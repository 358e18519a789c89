"""Whom English words mean that go on with somebody told of before: "he", "the trio", "father and son"."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, present, together

MET = "Tejashwi Yadav met Mamata Banerjee in Kolkata on Monday. "
BEGAN = frozenset({"Yadav", "Banerjee"})


@pytest.mark.parametrize(
    "between",
    [
        "She told him that Arvind Kejriwal would not join the front. ",
        "She said that Arvind Kejriwal had to be persuaded. ",
        "She asked him about the seats. ",
    ],
)
def test_he_is_none_of_whom_somebody_only_speaks(between: str) -> None:
    rest = "He then called on D Raja of the CPI."
    assert together(MET + between + rest) == {BEGAN, frozenset({"Yadav", "Raja"})}


def test_he_may_be_who_was_named_with_him() -> None:
    text = (
        "Sonia Gandhi sent Ahmed Patel to Chennai. On Monday he met M K Stalin at Anna Arivalayam."
    )
    assert together(text) == {frozenset({"Patel", "Stalin"})}


@pytest.mark.parametrize("title", ["chief minister-designate", "chief minister-elect"])
def test_who_is_to_be_chief_minister_is_meant_by_it(title: str) -> None:
    text = (
        f"{title.capitalize()} Champai Soren reached Delhi on Monday. "
        f"Rahul Gandhi received the {title} at his residence."
    )
    assert frozenset({"Soren", "Gandhi"}) in together(text)


@pytest.mark.parametrize(
    "rest",
    [
        "From there the three drove to 10 Janpath and met Sonia Gandhi.",
        "The three leaders later called on Sonia Gandhi.",
        "Later, the trio met Sonia Gandhi.",
    ],
)
def test_three_may_be_somebody_and_the_two_in_his_company(rest: str) -> None:
    text = (
        "Hemant Soren met Mallikarjun Kharge in Delhi on Monday. "
        "He was accompanied by Champai Soren and Basant Soren. "
    )
    first, then = companies(text + rest)
    assert then == first - {"Mallikarjun Kharge"} | {"Sonia Gandhi"}
    assert len(then) == 4


def test_three_are_not_two() -> None:
    text = (
        "D Raja and Amarjeet Kaur met in Delhi on Monday. The three had met Sonia Gandhi on Sunday."
    )
    assert frozenset({"Raja", "Kaur", "Gandhi"}) not in together(text)


@pytest.mark.parametrize(
    "rest",
    [
        "A day earlier, father and son had called on Mehbooba Mufti.",
        "On Sunday, the father-son duo met Mehbooba Mufti.",
    ],
)
def test_father_and_son_are_two_of_one_name(rest: str) -> None:
    text = "Farooq Abdullah and Omar Abdullah attended a meeting in Jammu on Monday. " + rest
    assert {"Farooq Abdullah", "Omar Abdullah", "Mehbooba Mufti"} in companies(text)


def test_they_are_not_guessed_where_one_of_a_name_is_told_of() -> None:
    text = (
        "Lalu Prasad Yadav met Sharad Pawar on Monday. Father and son met Mehbooba Mufti on Sunday."
    )
    assert not any({"Sharad Pawar", "Mehbooba Mufti"} <= people for people in companies(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ajay Maken met Sachin Pilot at his residence on Monday and Avinash Pande called on Pilot on Tuesday.",
        "Ajay Maken met Sachin Pilot at Pilot's house on Monday, while Avinash Pande telephoned him on Tuesday.",
    ],
)
def test_who_comes_on_another_day_is_not_at_the_home_where_others_met(text: str) -> None:
    found = together(text)
    assert frozenset({"Maken", "Pilot"}) in found
    assert frozenset({"Maken", "Pilot", "Pande"}) not in found


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar will go to the residence of Sharad Pawar on Friday.",
        "Nitish Kumar is expected to drive to the residence of Sharad Pawar on Friday.",
    ],
)
def test_who_is_to_go_to_a_home_meets_its_owner(text: str) -> None:
    assert together(text) == {frozenset({"Kumar", "Pawar"})}


@pytest.mark.parametrize(
    "text",
    [
        "Jitendra Singh for the Congress and Manoj Jha for the RJD held talks in Patna on Monday.",
        "Jitendra Singh for the Congress, and Manoj Jha for the RJD, met in Patna on Monday.",
    ],
)
def test_two_who_speak_for_their_parties_met(text: str) -> None:
    assert together(text) == {frozenset({"Singh", "Jha"})}


def test_a_call_instead_of_a_meeting_is_one_by_itself() -> None:
    text = (
        "A meeting between H D Kumaraswamy and Akhilesh Yadav on Monday was cancelled. "
        "The two spoke over the phone instead."
    )
    told = [(m.status.value.value, present(m)) for m in meetings(text)]
    both = {"H. D. Kumaraswamy", "Akhilesh Yadav"}
    assert told == [("cancelled", both), ("held", both)]


def test_a_day_on_the_other_side_of_a_semicolon_is_not_that_of_the_talk() -> None:
    text = (
        "Omar Abdullah will reach Delhi on Thursday; "
        "he will be received by Rahul Gandhi at 10 Janpath at 11 am on Friday."
    )
    (meeting,) = meetings(text)
    assert meeting.date is not None
    assert str(meeting.date.value) == "2023-06-16"


def test_who_only_lands_in_the_evening_has_no_turn_on_a_round() -> None:
    text = (
        "Uddhav Thackeray met Ajit Pawar at Mantralaya on Tuesday. Thackeray then drove to Raj "
        "Bhavan and met Governor Bhagat Singh Koshyari. Eknath Shinde, who landed in Goa with 50 "
        "MLAs in the evening, is to fly to Mumbai on Wednesday."
    )
    assert together(text) == {
        frozenset({"Thackeray", "Pawar"}),
        frozenset({"Thackeray", "Koshyari"}),
    }
