"""English agency reports of several meetings: rounds of talks, calls in turn, what had been."""

from __future__ import annotations

import pytest
from tests.meetings.told import met, told

THACKERAY = "Uddhav Thackeray met Sharad Pawar in Mumbai on Monday."
WITH_PAWAR = met("held", "2024-06-10", "Mumbai", "Thackeray", "Pawar")


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        ("Another round is likely in Pune on Saturday.", "2024-06-15", "Pune"),
        ("One more meeting is planned for June 20.", "2024-06-20", None),
        ("A further round will be held on Friday.", "2024-06-14", None),
    ],
)
def test_another_round_is_of_the_two_who_met_before(text: str, day: str, place: str | None) -> None:
    second = met("planned", day, place, "Thackeray", "Pawar")
    assert told(f"{THACKERAY} {text}") == WITH_PAWAR | second


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        ("The two parties' seat panels met again on Tuesday.", "held", "2024-06-11"),
        ("The panels will meet again on Friday.", "planned", "2024-06-14"),
        ("Their negotiators sat together once more on Tuesday.", "held", "2024-06-11"),
    ],
)
def test_panels_who_meet_again_are_others_than_their_leaders(
    text: str, status: str, day: str
) -> None:
    assert told(f"{THACKERAY} {text}") == WITH_PAWAR | met(status, day, None)


def test_leaders_of_parties_hold_a_round_and_sit_across_a_table() -> None:
    text = (
        "Leaders of the Congress and the AAP held a third round in New Delhi on Tuesday. "
        "The CPI(M) and the RJD will sit across the table in Patna on Friday."
    )
    assert told(text) == met("held", "2024-06-11", "New Delhi") | met(
        "planned", "2024-06-14", "Patna"
    )


def test_the_same_two_meet_on_one_day_and_again_on_the_next() -> None:
    text = "Chirag Paswan met J P Nadda on Thursday and again on Friday."
    days = ("2024-06-06", "2024-06-07")
    assert told(text) == {m for day in days for m in met("held", day, None, "Paswan", "Nadda")}
    assert len(told("Chirag Paswan met J P Nadda on Thursday and Friday.")) == 1


def test_a_day_later_is_one_day_for_all_who_were_seen_on_it() -> None:
    text = (
        "Nitish Kumar met Rahul Gandhi on May 5.\n\n"
        "A day later he saw Sitaram Yechury, D Raja and Arvind Kejriwal."
    )
    days = {(day, len(people)) for _, day, _, people in told(text)}
    assert days == {("2024-05-05", 2), ("2024-05-06", 2)}


def test_a_day_before_may_stand_within_a_sentence() -> None:
    text = (
        "Ram Vilas Paswan met Rajnath Singh on Tuesday. Chirag Paswan had met Amit Shah a day before "
        "in Patna and agreed to a tie-up."
    )
    assert met("held", "2024-06-10", "Patna", "Paswan", "Shah") <= told(text)


def test_what_had_been_earlier_has_no_day() -> None:
    text = (
        "Ahmed Patel met Uddhav Thackeray in Mumbai on Monday. "
        "Earlier, Patel had met Sharad Pawar in Pune. {}, Patel met Ajit Pawar."
    )
    found = told(text.format("Earlier in the day"))
    assert met("held", None, "Pune", "Patel", "Pawar") <= found
    assert {day for _, day, _, _ in found} == {"2024-06-10", None}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The two had last met in Patna in August.", "2023-08"),
        ("In September Kumar met Shah in Patna.", "2023-09"),
        ("Kumar had met Shah in Patna on October 3.", "2023-10-03"),
        ("Kumar had met Shah in Patna in February.", "2024-02"),
    ],
)
def test_a_month_in_which_some_met_lies_behind(text: str, day: str) -> None:
    found = told(f"Nitish Kumar met Amit Shah on Monday. {text}")
    assert met("held", day, "Patna", "Kumar", "Shah") <= found
    assert len(found) == len(["on Monday", "before"])


def test_who_met_him_too_met_whom_the_first_met() -> None:
    text = (
        "Siddaramaiah met Mallikarjun Kharge on Friday. D K Shivakumar met him an hour later. "
        "G Parameshwara too met him."
    )
    assert {people for *_, people in told(text)} == {
        frozenset({name, "Kharge"}) for name in ("Siddaramaiah", "Shivakumar", "Parameshwara")
    }


def test_who_met_one_on_a_visit_may_be_met_there_by_others_later() -> None:
    text = "Arvind Kejriwal met Pargat Singh in Jalandhar. Simarjit Singh Bains met him later."
    assert frozenset({"Kejriwal", "Bains"}) in {people for *_, people in told(text)}


def test_two_who_met_were_not_at_what_others_had_come_to() -> None:
    text = (
        "A Congress committee held its first meeting on Tuesday at Mallikarjun Kharge's residence. "
        "Mukul Wasnik, Ashok Gehlot and Mohan Prakash were present. "
        "Amarinder Singh met Rahul Gandhi separately."
    )
    assert {people for *_, people in told(text)} == {
        frozenset({"Kharge", "Wasnik", "Gehlot", "Prakash"}),
        frozenset({"Singh", "Gandhi"}),
    }


def test_his_home_stands_beside_their_first_meeting() -> None:
    text = (
        "Edappadi K Palaniswami met Amit Shah at his residence on Tuesday, "
        "their first meeting in a year."
    )
    assert told(text) == met("held", "2024-06-11", "Amit Shah's residence", "Palaniswami", "Shah")


def test_three_leaders_are_those_listed_last() -> None:
    text = (
        "Eknath Shinde, Devendra Fadnavis and Ajit Pawar met Amit Shah on Monday night. Fadnavis had "
        "met Shah alone earlier in the evening. The three leaders will meet again in Mumbai on Friday."
    )
    again = met("planned", "2024-06-14", "Mumbai", "Shinde", "Fadnavis", "Pawar")
    assert again <= told(text)
    assert len(told(text)) == len(again) + 2


def test_the_next_round_is_of_those_of_the_story() -> None:
    text = (
        "N Uttam Kumar Reddy, L Ramana and Chada Venkat Reddy met in Hyderabad on Friday. Chandrababu "
        "Naidu had met Uttam Kumar Reddy last week. The next round is on Thursday."
    )
    assert met("planned", "2024-06-13", None) <= told(text)


def test_two_sides_had_last_talked() -> None:
    text = (
        "Anil Desai met J P Nadda in New Delhi on Monday. The two sides had last talked on April 25, "
        "hours before the alliance broke."
    )
    first = met("held", "2024-06-10", "New Delhi", "Desai", "Nadda")
    assert told(text) == first | met("held", "2024-04-25", None)


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        ("On Tuesday Pappu Yadav said he would meet Rahul Gandhi on Friday.", "planned", "14"),
        ("Pappu Yadav on Tuesday said he would meet Rahul Gandhi on Friday.", "planned", "14"),
        ("Pappu Yadav said on Tuesday that he had met Rahul Gandhi on Sunday.", "held", "09"),
    ],
)
def test_the_day_on_which_a_meeting_is_told_is_not_its_day(
    text: str, status: str, day: str
) -> None:
    assert told(text) == met(status, f"2024-06-{day}", None, "Yadav", "Gandhi")


def test_the_previous_day_is_not_counted_from_a_plan() -> None:
    text = (
        "Gaurav Gogoi met Akhil Gogoi on Monday. The two parties' negotiators will sit again on "
        "June 20. Badruddin Ajmal met Gaurav Gogoi the previous day."
    )
    assert met("held", "2024-06-09", None, "Ajmal", "Gogoi") <= told(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Randeep Surjewala flew to Bhopal on Friday and held talks with Kamal Nath at his bungalow.",
            "Kamal Nath's residence",
        ),
        (
            "J P Nadda held talks with Sushil Kumar Modi and Nityanand Rai at his residence on Friday.",
            "J. P. Nadda's residence",
        ),
    ],
)
def test_who_holds_talks_with_one_calls_on_him(text: str, place: str) -> None:
    assert {found for _, _, found, _ in told(text)} == {place}


def test_a_talk_between_two_others_of_a_day_was_in_their_city() -> None:
    text = (
        "Bhupender Yadav met Nitish Kumar in Patna on Monday. He held a separate meeting with Chirag "
        "Paswan. He later called on Jitan Ram Manjhi in {}."
    )
    middle = met("held", "2024-06-10", "Patna", "Yadav", "Paswan")
    assert middle <= told(text.format("Patna"))
    assert not middle & told(text.format("Gaya"))
