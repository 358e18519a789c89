"""Of whom, and where, "the next meeting" is: not of two of several, nor where those before were."""

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


def test_who_missed_a_meeting_and_telephoned_is_on_the_call() -> None:
    missed, call = extract(
        read_text(
            "The meeting in Mumbai was attended by Uddhav Thackeray and Ahmed Patel.\n\n"
            "Congress chief Sonia Gandhi, who did not travel to Mumbai, spoke to Thackeray over "
            "phone later in the night.",
            published="2019-11-22",
            language="en",
        )
    ).meetings
    assert names(missed.absentees) == ["Sonia Gandhi"]
    assert set(names(call.participants)) == {"Sonia Gandhi", "Uddhav Thackeray"}
    assert not call.absentees
