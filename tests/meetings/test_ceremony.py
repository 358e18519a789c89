"""Public occasions at which politicians are together and do not talk, and who is asked of talks."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, present, together


@pytest.mark.parametrize(
    "text",
    [
        "Rahul Gandhi visited Sharad Pawar's residence on Monday to pay his last respects.",
        "Sonia Gandhi came out of the Pawar residence after paying tributes to Sharad Pawar.",
        (
            "Rahul Gandhi and Sharad Pawar visited the home of Ahmed Patel, whose body was brought "
            "there on Monday."
        ),
        "The body of Ahmed Patel was kept at his residence, where Rahul Gandhi came on Monday.",
        "Ahmed Patel died on Monday. Rahul Gandhi and Sharad Pawar reached Ahmed Patel's house.",
        (
            "The funeral of Ahmed Patel was held on Monday. Other leaders present included Sharad "
            "Pawar and Rahul Gandhi."
        ),
        (
            "Arvind Kejriwal sat on a dharna in New Delhi on Monday and was joined by Sanjay Singh "
            "and Atishi."
        ),
        (
            "Mamata Banerjee led a padyatra in Kolkata on Monday, accompanied by Derek O'Brien and "
            "Abhishek Banerjee."
        ),
        "Piyush Goyal received Sheikh Hasina at the airport on Monday.",
        "When Rahul Gandhi landed at the airport on Monday, he was greeted by Hemant Soren.",
        "Narendra Modi was seen off at the airport by Nitish Kumar and Samrat Choudhary.",
        "The suit was withdrawn by Mahua Moitra on account of settlement talks with Sharad Pawar.",
        "Mukul Wasnik heads the negotiations with the allies, as Ahmed Patel used to do.",
    ],
)
def test_ceremonies_and_tasks_are_no_meeting(text: str) -> None:
    assert meetings(text) == ()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Piyush Goyal received Sharad Pawar at the airport on Monday and held talks with him.",
            {"Goyal", "Pawar"},
        ),
        (
            "After the funeral of Ahmed Patel, Sharad Pawar met Rahul Gandhi on Monday.",
            {"Pawar", "Gandhi"},
        ),
        (
            "Mukul Wasnik, who heads the negotiations, had a word with Akhilesh Yadav on the phone.",
            {"Wasnik", "Yadav"},
        ),
        (
            "Ahmed Patel died on Monday. Rahul Gandhi met Sharad Pawar at Ahmed Patel's house.",
            {"Gandhi", "Pawar"},
        ),
        (
            "Sharad Pawar met Rahul Gandhi on Monday, the first such visit since Ahmed Patel died.",
            {"Pawar", "Gandhi"},
        ),
    ],
)
def test_a_talk_beside_a_ceremony_is_a_meeting(text: str, people: set[str]) -> None:
    assert together(text) == {frozenset(people)}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Asked about the meeting between Nitish Kumar and Rahul Gandhi on Monday, Giriraj Singh "
            "said it was a photo opportunity."
        ),
        (
            "When asked about Nitish Kumar's meeting with Rahul Gandhi on Monday, Giriraj Singh said "
            "it would come to nothing."
        ),
    ],
)
def test_who_is_asked_about_others_was_not_there(text: str) -> None:
    (meeting,) = meetings(text)
    assert present(meeting) == {"Nitish Kumar", "Rahul Gandhi"}


def test_who_is_asked_about_the_own_meeting_was_there() -> None:
    (meeting,) = meetings(
        "Asked about his meeting with Rahul Gandhi on Monday, Nitish Kumar said it went well."
    )
    assert present(meeting) == {"Nitish Kumar", "Rahul Gandhi"}


@pytest.mark.parametrize(
    "words",
    [
        "Ashok Gehlot inaugurated the cooperative conclave at Jaipur on Monday.",
        "Ashok Gehlot inaugurated a two-day startup summit at Jaipur on Monday.",
        "Ashok Gehlot attended the camel festival at Bikaner on Monday.",
        "Ashok Gehlot flagged off the half marathon at Jaipur on Monday.",
    ],
)
def test_what_the_public_comes_to_is_no_meeting_of_those_present(words: str) -> None:
    text = f"{words} Sachin Pilot and C. P. Joshi were also present on the occasion. The BJP scoffed at the Congress."
    assert companies(text) == []


@pytest.mark.parametrize(
    "words",
    [
        "J. P. Nadda inaugurated the BJP state executive meeting in Udaipur on Monday.",
        "J. P. Nadda on Monday inaugurated a two-day meeting of the BJP national executive in Udaipur.",
    ],
)
def test_who_opens_the_meeting_of_a_party_is_at_it(words: str) -> None:
    text = f"{words} Vasundhara Raje and Diya Kumari were also present. The Congress scoffed at the BJP."
    (company,) = companies(text)
    assert company >= {"J. P. Nadda", "Vasundhara Raje", "Diya Kumari"}
