"""Whose, when and where a meeting told of beside another is: the next one, a separate one, a call."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

from pollcorpus.models import MeetingReport


def last(text: str) -> MeetingReport:
    return meetings(text, "2022-06-15")[-1]


def test_the_next_meeting_is_of_no_two_of_several() -> None:
    meeting = last(
        "Leaders of 17 parties met in Delhi on Wednesday. Mamata Banerjee presided.\n\n"
        "She had called on Sharad Pawar on Tuesday. Sitaram Yechury and D Raja too met him.\n\n"
        "The next meeting is on June 21."
    )
    assert meeting.date is not None
    assert (str(meeting.date.value), present(meeting)) == ("2022-06-21", set())


def test_the_next_meeting_of_two_who_met_is_theirs() -> None:
    meeting = last(
        "Nitish Kumar met Sharad Pawar in Mumbai on Tuesday.\n\nThe next meeting is on June 21."
    )
    assert present(meeting) == {"Nitish Kumar", "Sharad Pawar"}


@pytest.mark.parametrize(
    "words",
    [
        "its third after those in Patna and Bengaluru,",
        "its third after Patna and Bengaluru,",
        "the first since the one in Bengaluru,",
        "the fourth after the earlier three in Patna, Bengaluru and Mumbai,",
    ],
)
def test_it_is_not_where_those_before_it_were(words: str) -> None:
    meeting = last(f"The next meeting of the UPA, {words} will be held on Friday.")
    assert meeting.place is None


def test_nor_where_another_speaks_to_reporters() -> None:
    meeting = last(
        "Siddaramaiah is likely to meet Rahul Gandhi on Tuesday.\n\n"
        "Speaking to reporters in Bengaluru, D K Shivakumar said that he was unwell."
    )
    assert meeting.place is None


@pytest.mark.parametrize(
    "sitting",
    [
        "The meeting in Mumbai was attended by Uddhav Thackeray and Ahmed Patel.",
        "Leaders of three parties met in Mumbai on Friday. Uddhav Thackeray attended it.",
    ],
)
def test_who_missed_a_meeting_and_telephoned_is_on_the_call(sitting: str) -> None:
    missed, call = meetings(
        f"{sitting}\n\n"
        "Congress chief Sonia Gandhi, who did not travel to Mumbai, spoke to Thackeray over "
        "phone later in the night.",
        "2019-11-22",
    )
    assert absent(missed) == {"Sonia Gandhi"}
    assert present(call) == {"Sonia Gandhi", "Uddhav Thackeray"}
    assert not call.absentees


@pytest.mark.parametrize(
    "words",
    [
        "Amarinder Singh had skipped a meeting of MLAs on Thursday.",
        "Amarinder Singh did not attend Thursday's meeting of MLAs.",
        "Amarinder Singh stayed away from a meeting of the party's MLAs in Chandigarh.",
    ],
)
def test_who_missed_a_sitting_was_not_missed_by_two_who_talked(words: str) -> None:
    text = f"Navjot Singh Sidhu met Sonia Gandhi on Friday. {words}"
    talk, sitting = meetings(text, "2021-07-16")
    assert present(talk) == {"Navjot Singh Sidhu", "Sonia Gandhi"}
    assert (absent(talk), absent(sitting)) == (set(), {"Amarinder Singh"})


def test_who_missed_the_meeting_of_two_is_away_from_it() -> None:
    meeting = last("Sidhu met Sonia Gandhi on Wednesday. Amarinder Singh skipped the meeting.")
    assert absent(meeting) == {"Amarinder Singh"}


def test_two_who_met_separately_were_at_no_meeting_that_another_chaired() -> None:
    text = (
        "Mamata Banerjee chaired a meeting of 17 parties on Wednesday. "
        "Sitaram Yechury met Sharad Pawar separately."
    )
    sat, talk = meetings(text, "2022-06-15")
    assert present(sat) == {"Mamata Banerjee"}
    assert present(talk) == {"Sitaram Yechury", "Sharad Pawar"}


def test_another_host_holds_a_meeting_of_another_paragraph() -> None:
    found = meetings(
        "Akhilesh Yadav hosted a dinner for legislators of the Samajwadi Party in Lucknow on Monday. "
        "Shivpal Singh Yadav and Ram Gopal Yadav were present.\n\n"
        "RLD chief Jayant Chaudhary held a meeting with his MLAs at the residence of Rajpal Baliyan.\n\n"
        "Yogi Adityanath and Bhupendra Chaudhary briefed BJP legislators at Lok Bhavan. "
        "Om Prakash Rajbhar also attended the meeting.",
        "2024-02-26",
    )
    assert [present(m) for m in found] == [
        {"Akhilesh Yadav", "Shivpal Singh Yadav", "Ram Gopal Yadav"},
        {"Jayant Chaudhary", "Rajpal Balyan"},
        {"Yogi Adityanath", "Bhupendra Singh Chaudhary", "Om Prakash Rajbhar"},
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Sasmit Patra will accompany him to the Prime Minister.",
        "Sasmit Patra is to be with him during the talks with Modi.",
    ],
)
def test_who_comes_along_is_at_the_meeting_with_the_one_named(words: str) -> None:
    found = meetings(
        "Odisha Chief Minister Naveen Patnaik will meet Prime Minister Narendra Modi on Friday. "
        f"He is to meet Arun Jaitley on Saturday. {words}",
        "2018-06-13",
    )
    assert "Sasmit Patra" in present(found[0])
    assert all("Sasmit Patra" not in present(m) for m in found[1:])
