"""Several talks of one sentence, letters handed over, and what was said on the day before."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present, together, told


def days(text: str) -> set[tuple[frozenset[str], str | None]]:
    """Who met, by the last words of their names, on which day; published on 12 June 2024."""
    return {(people, day) for _, day, _, people in told(text)}


@pytest.mark.parametrize(
    "words",
    [
        "drove to the residence of Sharad Yadav before noon",
        "went to the house of Sharad Yadav at noon",
        "dropped in on Sharad Yadav at noon",
        "went to Hotel Taj to see Sharad Yadav",
    ],
)
def test_each_stop_of_a_list_of_calls_is_a_talk_of_its_own(words: str) -> None:
    text = (
        f"Chandrababu Naidu called on Sharad Pawar on Tuesday morning, {words}, "
        "and spent half an hour with Arvind Kejriwal in the evening."
    )
    assert together(text) == {
        frozenset({"Naidu", "Pawar"}),
        frozenset({"Naidu", "Yadav"}),
        frozenset({"Naidu", "Kejriwal"}),
    }


@pytest.mark.parametrize("noun", ["meeting", "talks", "discussions"])
def test_a_talk_of_some_with_others_has_both_sides(noun: str) -> None:
    text = f"Tuesday's {noun} of Uddhav Thackeray and Sanjay Raut with Sharad Pawar lasted an hour."
    assert together(text) == {frozenset({"Thackeray", "Raut", "Pawar"})}


@pytest.mark.parametrize(
    ("before", "day"),
    [
        ("48 hours after receiving", "2024-06-09"),
        ("two days after hosting", "2024-06-09"),
        ("less than 24 hours after calling on", "2024-06-10"),
        ("a day after having lunch with", "2024-06-10"),
    ],
)
def test_whom_somebody_met_before_was_met_so_long_before(before: str, day: str) -> None:
    text = f"Naveen Patnaik met Narendra Modi in Delhi on Tuesday, {before} Nitish Kumar."
    assert days(text) == {
        (frozenset({"Patnaik", "Modi"}), "2024-06-11"),
        (frozenset({"Patnaik", "Kumar"}), day),
    }


@pytest.mark.parametrize(
    "words",
    [
        "handed over a letter withdrawing support to the government to Governor Rajendra Arlekar",
        "gave the letter with the names of 50 MLAs to Governor Rajendra Arlekar",
        "presented a letter signed by 50 MLAs to Governor Rajendra Arlekar",
    ],
)
def test_who_hands_over_a_letter_meets_whom_it_is_for(words: str) -> None:
    text = f"Jitan Ram Manjhi {words} on Monday. He was flanked by his son Santosh Kumar Suman."
    assert together(text) == {frozenset({"Manjhi", "Arlekar", "Suman"})}


def test_who_submits_or_writes_a_letter_need_not_meet_anybody() -> None:
    assert not meetings("Sonia Gandhi wrote a letter to Narendra Modi on Monday.")
    assert not meetings("Mallikarjun Kharge submitted a letter to Om Birla seeking his expulsion.")


@pytest.mark.parametrize("words", ["was called separately", "too was called in, but separately"])
def test_who_is_called_separately_meets_whom_the_one_before_had_met(words: str) -> None:
    text = f"Keshav Prasad Maurya met J P Nadda on Tuesday. Bhupendra Chaudhary {words}."
    assert together(text) == {frozenset({"Maurya", "Nadda"}), frozenset({"Chaudhary", "Nadda"})}


@pytest.mark.parametrize(
    "words",
    [
        "did not say whether he would call on Ashok Gehlot",
        "was asked whether he had met Ashok Gehlot",
        "would not confirm whether he had met Ashok Gehlot",
    ],
)
def test_whether_somebody_meets_another_is_not_told(words: str) -> None:
    assert not meetings(f"Sachin Pilot {words} while in Jaipur on Monday.")


def test_what_is_done_along_with_others_after_an_aside_is_no_part_of_the_meeting() -> None:
    text = (
        "Sonia Gandhi, who chaired the sitting of the Congress Working Committee on Sunday, "
        "had gone to Amethi with Ashok Gehlot for a rally."
    )
    assert all("Ashok Gehlot" not in present(found) for found in meetings(text))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ('"I met Mayawati today," Ajit Jogi said on Monday.', "2024-06-10"),
        ('"I had a long meeting with Mayawati this afternoon," Ajit Jogi tweeted on Monday.',
         "2024-06-10"),
        ('"I met Mayawati yesterday," Ajit Jogi told reporters on Monday.', "2024-06-09"),
    ],
)  # fmt: skip
def test_the_days_of_a_quotation_are_those_of_the_day_of_speaking(text: str, day: str) -> None:
    assert days(text) == {(frozenset({"Jogi", "Mayawati"}), day)}


def test_all_but_one_were_closeted_with_somebody() -> None:
    text = (
        "All senior Congress leaders of Goa, barring Michael Lobo, were closeted with "
        "P Chidambaram for the better part of Wednesday."
    )
    (found,) = meetings(text)
    assert (present(found), absent(found)) == ({"P. Chidambaram"}, {"Michael Lobo"})


def test_who_sends_observers_is_not_where_they_go() -> None:
    text = (
        "Amit Shah will send Rajnath Singh and J P Nadda to Mumbai on Friday as observers for "
        "the meeting of the newly elected legislators."
    )
    assert all("Amit Shah" not in present(found) for found in meetings(text))


def test_the_observers_are_those_who_met_somebody_before() -> None:
    text = (
        "Ram Lal and B L Santhosh met Manohar Parrikar on Sunday. The observers also held "
        "discussions with Vijai Sardesai at a Panaji hotel on Monday."
    )
    assert together(text) == {
        frozenset({"Lal", "Santhosh", "Parrikar"}),
        frozenset({"Lal", "Santhosh", "Sardesai"}),
    }


def test_who_sends_another_is_away_from_the_gathering_and_not_from_a_talk_after_it() -> None:
    text = (
        "Amit Shah chaired an all-party meeting on Saturday. Okram Ibobi Singh, Tiruchi Siva and "
        "Derek O'Brien attended. N Biren Singh met Shah on Sunday. Sharad Pawar could not come "
        "and sent Praful Patel instead."
    )
    gathering, talk = meetings(text)
    assert (absent(gathering), absent(talk)) == ({"Sharad Pawar"}, set())
    assert "Praful Patel" in present(gathering)


def test_whoever_will_have_to_miss_a_meeting_is_away_from_it() -> None:
    text = (
        "The coordination committee will meet at Sharad Pawar's residence on Friday. Sanjay Raut "
        "and Tejashwi Yadav will be there. Abhishek Banerjee, a member of the panel, will have "
        "to miss it."
    )
    (found,) = meetings(text)
    assert absent(found) == {"Abhishek Banerjee"}


def test_a_board_that_scraps_a_merger_has_met() -> None:
    text = "The Samajwadi Party parliamentary board met on Saturday and scrapped the merger."
    (found,) = meetings(text)
    assert found.status.value.value == "held"


def test_a_lunch_to_which_leaders_have_been_invited_is_to_come() -> None:
    text = (
        "Sonia Gandhi has invited opposition leaders to lunch on Friday at the Parliament Library "
        "to discuss a joint candidate."
    )
    (found,) = meetings(text)
    assert (str(found.date and found.date.value), found.status.value.value) == (
        "2023-06-16",
        "planned",
    )


@pytest.mark.parametrize(
    "front",
    [
        "Ahead of Friday's Congress Working Committee meeting",
        "Ahead of the Congress Working Committee meeting on Friday",
        "Ahead of the crucial Congress Working Committee meeting scheduled for Friday in Delhi",
    ],
)
def test_a_meeting_ahead_of_which_others_met_is_to_come(front: str) -> None:
    found = told(f"{front}, Rahul Gandhi conferred with Manmohan Singh on Monday.")
    assert {(status, day, people) for status, day, _, people in found} == {
        ("planned", "2024-06-14", frozenset()),
        ("held", "2024-06-10", frozenset({"Gandhi", "Singh"})),
    }


def test_whom_somebody_is_to_meet_is_not_met_before() -> None:
    text = "Ahead of Friday's meeting with Amit Shah, Eknath Shinde met Ajit Pawar on Monday."
    assert days(text) == {
        (frozenset({"Shinde", "Shah"}), "2024-06-14"),
        (frozenset({"Shinde", "Pawar"}), "2024-06-10"),
    }


@pytest.mark.parametrize(
    "front", ["Ahead of the Lok Sabha elections", "Ahead of the monsoon session from Monday"]
)
def test_what_is_no_meeting_is_none_ahead_of_which_others_met(front: str) -> None:
    text = f"{front}, Mayawati met Akhilesh Yadav in Lucknow on Tuesday."
    assert together(text) == {frozenset({"Mayawati", "Yadav"})}


def test_whose_arrival_comes_after_a_talk_was_not_at_it() -> None:
    text = (
        "Shivraj Singh Chouhan met Prahlad Singh Patel on Sunday, hours before the arrival of "
        "Manohar Lal Khattar, K Laxman and Asha Lakra."
    )
    assert together(text) == {frozenset({"Chouhan", "Patel"})}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Led by Derek O'Brien, a TMC team met Sharad Pawar on Tuesday.", {"O'Brien", "Pawar"}),
        (
            "Headed by T R Baalu, a DMK delegation called on Amit Shah on Tuesday.",
            {"Baalu", "Shah"},
        ),
    ],
)
def test_who_leads_a_team_meets_whom_it_meets(text: str, people: set[str]) -> None:
    assert together(text) == {frozenset(people)}


@pytest.mark.parametrize(
    "words",
    [
        "to lobby for Jitu Patwari",
        "and pitched for Jitu Patwari as state unit chief",
        "amid reports of differences with Digvijaya Singh",
        "amid talk of a rift with Digvijaya Singh",
    ],
)
def test_of_whom_the_talk_only_was_is_not_there(words: str) -> None:
    text = f"Kamal Nath met Sonia Gandhi on Monday {words}."
    assert together(text) == {frozenset({"Nath", "Gandhi"})}
