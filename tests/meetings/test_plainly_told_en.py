"""Plain ways of telling who came later, who only told of others, and what goes on when."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, met, together, told

MET = "Sharad Pawar met Rahul Gandhi at 6 Janpath on Monday. "


@pytest.mark.parametrize(
    "sentence",
    [
        "They were joined half an hour later by Kamal Nath.",
        "They were joined by Kamal Nath an hour later.",
        "They were later joined there by Kamal Nath.",
        "They were joined after a while by Kamal Nath.",
        "Kamal Nath was in the meeting, which lasted an hour.",
        "Kamal Nath was also in on the discussion.",
    ],
)
def test_who_joins_those_who_met_was_at_the_same_meeting(sentence: str) -> None:
    assert together(MET + sentence) == {frozenset({"Pawar", "Gandhi", "Nath"})}


def test_who_is_joined_on_another_day_meets_somebody_anew() -> None:
    text = MET + "Rahul Gandhi was joined by Kamal Nath in Bhopal on Tuesday."
    assert frozenset({"Pawar", "Gandhi", "Nath"}) not in together(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Manish Tewari deleted the post after K C Venugopal called him up on Tuesday.",
        "K C Venugopal rang Manish Tewari up on Tuesday.",
        "Manish Tewari withdrew the letter after K C Venugopal rang him up on Tuesday.",
    ],
)
def test_who_rings_somebody_up_calls_them(sentence: str) -> None:
    (call,) = meetings(sentence, published="2024-06-12")
    assert call.remote
    assert together(sentence) == {frozenset({"Tewari", "Venugopal"})}


def test_who_calls_somebody_up_to_the_stage_does_not_telephone() -> None:
    assert not any(m.remote for m in meetings("Rahul Gandhi called Kamal Nath up on stage."))


@pytest.mark.parametrize(
    "sentence",
    [
        "Mehbooba Mufti said a section of leaders had held talks with Ram Madhav on Monday.",
        "Mehbooba Mufti alleged that some of her party's MLAs had met Ram Madhav on Monday.",
    ],
)
def test_who_says_that_some_met_another_was_not_with_them(sentence: str) -> None:
    assert not any("Mufti" in people for people in together(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Ram Madhav had announced on Friday, after meeting D R Thapa in New Delhi, the names.",
        "Ram Madhav had said on Friday, after calling on D R Thapa, that all was well.",
    ],
)
def test_who_had_announced_something_after_a_meeting_was_at_it(sentence: str) -> None:
    assert together(sentence) == {frozenset({"Madhav", "Thapa"})}


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("Hemant Soren will see Kamal Nath at noon and Sharad Pawar on Saturday.", None),
        ("Hemant Soren is to meet Kamal Nath in the evening and Sharad Pawar on Saturday.", None),
        ("Hemant Soren will meet Kamal Nath at noon and Sharad Pawar at 5 pm on Saturday.", "15"),
        ("Hemant Soren will meet Kamal Nath on Friday and Sharad Pawar on Saturday.", "14"),
    ],
)
def test_the_day_of_the_next_is_not_that_of_whom_one_meets_at_an_hour(
    sentence: str, first: str | None
) -> None:
    day = first and f"2024-06-{first}"
    expected = met("planned", day, None, "Soren", "Nath")
    assert told(sentence) == expected | met("planned", "2024-06-15", None, "Soren", "Pawar")


@pytest.mark.parametrize(
    "sentence",
    [
        "The BJP asked why Kamal Nath, who is away in Japan, could not have said so himself.",
        "Sharad Pawar said the letter was leaked when Kamal Nath was in hospital.",
    ],
)
def test_where_somebody_was_when_something_else_was_done_is_no_absence(sentence: str) -> None:
    text = "The Congress Working Committee met in New Delhi on Monday. " + sentence
    assert not any(absent(found) for found in meetings(text, published="2024-06-12"))


def test_whom_others_ask_after_was_away() -> None:
    text = "Rahul Gandhi chaired the meeting on Monday. Reporters asked why Kamal Nath, who is ill, had not come."
    (meeting,) = meetings(text, published="2024-06-12")
    assert absent(meeting) == {"Kamal Nath"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The talks will resume on Friday.",
        "The discussion will continue on Friday.",
        "Their negotiations are to be resumed on Friday, a leader said.",
    ],
)
def test_talks_that_go_on_are_held_by_the_same_two(sentence: str) -> None:
    text = "Mukul Wasnik and Sandeep Pathak held talks in New Delhi on Monday. " + sentence
    assert met("planned", "2024-06-14", None, "Wasnik", "Pathak") <= told(text)


def test_who_tells_when_talks_go_on_need_not_be_there() -> None:
    text = (
        "Leaders of the Congress and the NCP met in Mumbai on Monday. "
        "The talks will continue on Friday, Nana Patole said."
    )
    assert not any("Patole" in people for people in together(text))


def test_a_body_met_in_each_town_of_a_list() -> None:
    text = "The INDIA bloc met in Patna on June 3 and in Bengaluru on June 7."
    expected = met("held", "2024-06-03", "Patna") | met("held", "2024-06-07", "Bengaluru")
    assert told(text) == expected


@pytest.mark.parametrize(
    ("sentence", "status", "day"),
    [
        ("The BJP national executive is scheduled in Ranchi on June 22.", "planned", "2024-06-22"),
        (
            "The CPI(M) politburo, which met in Ranchi on Monday, ruled out an alliance.",
            "held",
            "2024-06-10",
        ),
        (
            "Mayawati told BSP leaders at a meeting in Ranchi on Sunday that there would be no pact.",
            "held",
            "2024-06-09",
        ),
    ],
)
def test_when_a_body_sits_is_told_by_plain_words(sentence: str, status: str, day: str) -> None:
    (meeting,) = meetings(sentence, published="2024-06-12")
    assert (meeting.status.value.value, str(meeting.date and meeting.date.value)) == (status, day)


def test_a_meeting_that_could_not_be_held_is_called_off() -> None:
    text = "The meeting between Sharad Pawar and Prakash Ambedkar scheduled for Monday could not be held."
    (meeting,) = meetings(text, published="2024-06-12")
    assert meeting.status.value.value == "cancelled"


def test_they_who_are_to_brief_somebody_meet_them() -> None:
    text = (
        "Bhupesh Baghel and Ajay Maken met Charanjit Singh Channi in Chandigarh on Monday. "
        "They will brief Mallikarjun Kharge in New Delhi on Saturday."
    )
    assert met("planned", "2024-06-15", "New Delhi", "Baghel", "Maken", "Kharge") <= told(text)


def test_whose_time_is_sought_and_who_then_gives_it_meet() -> None:
    text = (
        "Arvind Kejriwal has sought time from Kamal Nath, and the two are likely to meet on Friday."
    )
    assert told(text) == met("planned", "2024-06-14", None, "Kejriwal", "Nath")


def test_with_whom_an_alliance_ends_is_not_at_the_meeting() -> None:
    text = "Jayant Chaudhary's meeting with J P Nadda on Monday has put paid to his alliance with Akhilesh Yadav."
    assert together(text) == {frozenset({"Chaudhary", "Nadda"})}


def test_where_numbers_were_worked_out_people_met_the_owner() -> None:
    text = (
        "The numbers were worked out on Monday night at the Delhi residence of BJP president J P Nadda. "
        "Sarbananda Sonowal and Atul Bora took part in the talks."
    )
    day = met("held", "2024-06-10", "J. P. Nadda's residence", "Nadda", "Sonowal", "Bora")
    assert told(text) == day
