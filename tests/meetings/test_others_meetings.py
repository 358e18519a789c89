"""Whose, when and where a meeting told of beside another is: the next one, a separate one, a call."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from pollcorpus.extraction import extract
from pollcorpus.models import ActorRef, Claim, MeetingReport
from pollcorpus.reading import read_text


def last(text: str) -> MeetingReport:
    return extract(read_text(text, published="2022-06-15", language="en")).meetings[-1]


def names(claims: Iterable[Claim[ActorRef]]) -> list[str]:
    return [claim.value.name for claim in claims]


def test_the_next_meeting_is_of_no_two_of_several() -> None:
    meeting = last(
        "Leaders of 17 parties met in Delhi on Wednesday. Mamata Banerjee presided.\n\n"
        "She had called on Sharad Pawar on Tuesday. Sitaram Yechury and D Raja too met him.\n\n"
        "The next meeting is on June 21."
    )
    assert meeting.date is not None
    assert (str(meeting.date.value), names(meeting.participants)) == ("2022-06-21", [])


def test_the_next_meeting_of_two_who_met_is_theirs() -> None:
    meeting = last(
        "Nitish Kumar met Sharad Pawar in Mumbai on Tuesday.\n\nThe next meeting is on June 21."
    )
    assert set(names(meeting.participants)) == {"Nitish Kumar", "Sharad Pawar"}


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
    missed, call = extract(
        read_text(
            f"{sitting}\n\n"
            "Congress chief Sonia Gandhi, who did not travel to Mumbai, spoke to Thackeray over "
            "phone later in the night.",
            published="2019-11-22",
            language="en",
        )
    ).meetings
    assert names(missed.absentees) == ["Sonia Gandhi"]
    assert set(names(call.participants)) == {"Sonia Gandhi", "Uddhav Thackeray"}
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
    talk, sitting = extract(read_text(text, published="2021-07-16", language="en")).meetings
    assert set(names(talk.participants)) == {"Navjot Singh Sidhu", "Sonia Gandhi"}
    assert (names(talk.absentees), names(sitting.absentees)) == ([], ["Amarinder Singh"])


def test_who_missed_the_meeting_of_two_is_away_from_it() -> None:
    meeting = last("Sidhu met Sonia Gandhi on Wednesday. Amarinder Singh skipped the meeting.")
    assert names(meeting.absentees) == ["Amarinder Singh"]


def test_two_who_met_separately_were_at_no_meeting_that_another_chaired() -> None:
    text = (
        "Mamata Banerjee chaired a meeting of 17 parties on Wednesday. "
        "Sitaram Yechury met Sharad Pawar separately."
    )
    sat, talk = extract(read_text(text, published="2022-06-15", language="en")).meetings
    assert names(sat.participants) == ["Mamata Banerjee"]
    assert set(names(talk.participants)) == {"Sitaram Yechury", "Sharad Pawar"}
