"""English: of whom it is told that they come, that they do not, or that they only waited there."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, companies, meetings, met, present, told

# Mallikarjun Kharge calls the others to a meeting that is yet to be
CALLED = (
    "Mallikarjun Kharge has convened a meeting of opposition leaders in New Delhi on Friday. {}"
)


@pytest.mark.parametrize(
    ("words", "away"),
    [
        (
            "Sharad Pawar said he would attend but Akhilesh Yadav said he would not.",
            "Akhilesh Yadav",
        ),
        (
            "Sharad Pawar confirmed that he would be there, while Akhilesh Yadav has let it be known that he will skip it.",
            "Akhilesh Yadav",
        ),
        (
            "Sharad Pawar has confirmed he will attend and Akhilesh Yadav conveyed that he would be unable to attend.",
            "Akhilesh Yadav",
        ),
        (
            "Sharad Pawar said he would be there; Akhilesh Yadav, too busy at home, told reporters he would not attend.",
            "Akhilesh Yadav",
        ),
        ("Akhilesh Yadav won't attend.", "Akhilesh Yadav"),
        ("Akhilesh Yadav has made it clear that he won't be able to make it.", "Akhilesh Yadav"),
        ("Akhilesh Yadav can't make it.", "Akhilesh Yadav"),
    ],
)
def test_who_says_not_to_come_is_away_and_not_who_spoke_before(words: str, away: str) -> None:
    (meeting,) = meetings(CALLED.format(words))
    assert absent(meeting) == {away}


@pytest.mark.parametrize(
    "words",
    [
        "Sharad Pawar met Uddhav Thackeray on Tuesday. Pawar said he won't go with the BJP again.",
        "Sharad Pawar met Uddhav Thackeray on Tuesday. Ajit Pawar can't join the government, he said.",
    ],
)
def test_who_will_not_go_with_a_party_missed_nothing(words: str) -> None:
    (meeting,) = meetings(words)
    assert absent(meeting) == set()


@pytest.mark.parametrize(
    "why",
    [
        "has been called off as he is away in Lucknow",
        "was put off because he was shooting in Kochi",
        "could not take place as he was held up in Delhi",
    ],
)
def test_for_whose_sake_talks_are_off_is_whom_they_were_to_be_with(why: str) -> None:
    text = (
        "J. Jayalalithaa called on Sonia Gandhi on Tuesday. She is to meet Harkishan Singh Surjeet on "
        f"Friday. A meeting with Mulayam Singh Yadav, which was to have been held today, {why}."
    )
    *_, off = meetings(text)
    assert present(off) - {"J. Jayalalithaa"} == {"Mulayam Singh Yadav"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Sharad Yadav drove to Hotel Ashok on Tuesday, where Sitaram Yechury was waiting for him.",
            {"Sharad Yadav", "Sitaram Yechury"},
        ),
        (
            "From there Sharad Yadav headed to the Constitution Club on Tuesday, where Sitaram Yechury and D. Raja had been waiting.",
            {"Sharad Yadav", "Sitaram Yechury", "D. Raja"},
        ),
        (
            "Sharad Yadav reached Andhra Bhavan for talks on Tuesday and found D. Raja already waiting.",
            {"Sharad Yadav", "D. Raja"},
        ),
        (
            "Ahmed Patel and Kamal Nath were in Shillong on Tuesday. They received Vincent Pala at Hotel Pinewood, and Mukul Sangma joined them.",
            {"Ahmed Patel", "Kamal Nath", "Vincent Pala", "Mukul Sangma"},
        ),
        (
            "Ahmed Patel and Kamal Nath called on Vincent Pala on Tuesday, and Mukul Sangma joined them.",
            {"Ahmed Patel", "Kamal Nath", "Vincent Pala", "Mukul Sangma"},
        ),
        (
            "Manohar Parrikar met Nitin Gadkari on Tuesday. Shripad Naik was part of that discussion too.",
            {"Manohar Parrikar", "Nitin Gadkari", "Shripad Naik"},
        ),
        (
            "Manohar Parrikar met the Chautala brothers, Ajay and Abhay, at a hotel in the city on Tuesday.",
            {"Manohar Parrikar", "Ajay Singh Chautala", "Abhay Singh Chautala"},
        ),
    ],
)
def test_who_waits_receives_joins_or_takes_part_is_there(text: str, who: set[str]) -> None:
    assert companies(text) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Yadav drove to the rally ground on Tuesday, where Sitaram Yechury was waiting.",
        "Sharad Yadav reached the airport on Tuesday, where Sitaram Yechury received him.",
    ],
)
def test_nobody_meets_where_people_are_heard_or_seen_off(text: str) -> None:
    assert companies(text) == []


def test_legislators_of_a_list_are_not_whom_the_sentence_before_told_of() -> None:
    text = (
        "Navjot Singh Sidhu met Sonia Gandhi on Tuesday. Eleven Rajya Sabha and Lok Sabha MPs from the state "
        "will meet on Friday at the residence of Partap Singh Bajwa in New Delhi."
    )
    _, planned = meetings(text)
    assert present(planned) == {"Partap Singh Bajwa"}


def test_a_town_may_be_called_one() -> None:
    text = "NPF leaders will meet in Senapati town on Friday. Neiphiu Rio and T. R. Zeliang will attend."
    assert told(text) == met("planned", "2024-06-14", "Senapati", "Rio", "Zeliang")
