"""Who says not to be coming to a meeting of which nothing else is told stays away from it."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, companies, meetings, present

# reports of parties, in which the refusal is all that is told of the meeting
REPORT = "Chennai: {} The DMK accused the BJP of bias. It will hold protests in every district."


@pytest.mark.parametrize(
    "words",
    [
        "M. K. Stalin said he would not attend the NITI Aayog meeting on June 24.",
        "M. K. Stalin on Tuesday said that he would not take part in the NITI Aayog meeting on June 24.",
        "M. K. Stalin told reporters that he was not going to the NITI Aayog meeting on June 24.",
        "M. K. Stalin has told the Centre that he will not be attending the council meeting on June 24.",
        "M. K. Stalin announced he would not be travelling to Delhi for the meeting on June 24.",
        "Already M. K. Stalin expressed displeasure and said he would skip the NITI Aayog meeting on June 24.",
        "M. K. Stalin declared on Tuesday that he would boycott the inter-state council meeting on June 24.",
    ],
)
def test_who_says_not_to_be_coming_misses_what_is_planned(words: str) -> None:
    (meeting,) = meetings(REPORT.format(words))
    assert (present(meeting), absent(meeting)) == (set(), {"M. K. Stalin"})
    assert meeting.status.value.value == "planned"
    assert meeting.date is not None
    assert str(meeting.date.value) == "2023-06-24"


def test_who_is_not_going_to_a_meeting_is_not_with_those_who_called_it() -> None:
    text = REPORT.format(
        "Pinarayi Vijayan said he was not going to the all-party meeting called by Om Birla."
    )
    (meeting,) = meetings(text)
    assert (present(meeting), absent(meeting)) == ({"Om Birla"}, {"Pinarayi Vijayan"})


def test_the_day_of_saying_so_is_not_that_of_the_meeting() -> None:
    text = REPORT.format(
        "M. K. Stalin said on Tuesday he would not attend the council meeting in New Delhi."
    )
    (meeting,) = meetings(text)
    assert meeting.date is None


def test_whom_another_says_not_to_come_is_absent_and_not_the_speaker() -> None:
    text = REPORT.format(
        "M. K. Stalin said Duraimurugan would not attend the meeting of the DMK on Friday."
    )
    assert [absent(meeting) for meeting in meetings(text)] == [{"Duraimurugan"}]


@pytest.mark.parametrize(
    "words",
    [
        "M. K. Stalin said he would not attend the special session of the Assembly.",
        "M. K. Stalin said he would not take part in the elections.",
        "M. K. Stalin said he would not attend the rally in Salem on Friday.",
        "M. K. Stalin said he was not going to the inauguration of the temple on June 24.",
        "M. K. Stalin said he would not go to any meeting of the alliance.",
    ],
)
def test_what_is_no_meeting_or_no_one_of_them_is_not_missed(words: str) -> None:
    assert companies(REPORT.format(words)) == []


def test_who_had_said_so_missed_what_was_held() -> None:
    text = (
        "Leaders of the INDIA bloc met in Mumbai on Monday. Mallikarjun Kharge, Sharad Pawar and "
        "Uddhav Thackeray attended. Mamata Banerjee had said she would not come to the meeting."
    )
    (meeting,) = meetings(text)
    assert meeting.status.value.value == "held"
    assert absent(meeting) == {"Mamata Banerjee"}
