"""English: who was there by what they told, and whose meeting, day and house a sentence tells of."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, met, present, told


@pytest.mark.parametrize(
    "words",
    [
        "Jitendra Awhad, who was present, said the two discussed quotas.",
        "Jitendra Awhad, who was present at the meeting, told reporters that Pawar heard Bhujbal out.",
        "Jitendra Awhad, who also attended, said that Pawar gave Bhujbal no promise.",
    ],
)
def test_who_was_present_and_tells_of_it_was_there(words: str) -> None:
    text = f"Sharad Pawar met Chhagan Bhujbal at Silver Oak in Mumbai on Tuesday. {words}"
    assert companies(text) == [{"Sharad Pawar", "Chhagan Bhujbal", "Jitendra Awhad"}]


def test_who_only_tells_of_it_was_not() -> None:
    text = (
        "Sharad Pawar met Chhagan Bhujbal at Silver Oak in Mumbai on Tuesday. Jitendra Awhad, a former "
        "minister, said the two discussed quotas."
    )
    assert companies(text) == [{"Sharad Pawar", "Chhagan Bhujbal"}]


@pytest.mark.parametrize("aside", ["meanwhile", "however", "too"])
def test_leaders_who_meet_meanwhile_are_not_whom_was_told_of_before(aside: str) -> None:
    text = (
        "Shibu Soren called on Sitaram Yechury in New Delhi on Monday. "
        f"NDA leaders, {aside}, met at the residence of L. K. Advani. George Fernandes took part."
    )
    *_, other = meetings(text)
    assert present(other) == {"Lal Krishna Advani", "George Fernandes"}


@pytest.mark.parametrize(
    "words",
    [
        "The BJP on Tuesday named Narendra Singh Tomar and Pralhad Joshi observers for the meeting of its legislators, which will be held at Jaipur on Friday.",
        "The BJP on Tuesday deputed Narendra Singh Tomar and Pralhad Joshi to attend the legislature party meeting in Jaipur on Friday.",
    ],
)
def test_observers_are_named_on_another_day_than_they_go(words: str) -> None:
    (meeting,) = meetings(words)
    assert present(meeting) == {"Narendra Singh Tomar", "Prahlad Joshi"}
    assert meeting.date is not None
    assert str(meeting.date.value) == "2023-06-16"


def test_whom_legislators_come_to_see_has_them_there() -> None:
    text = (
        "At Hotel Clarks in Lucknow, about 60 MLAs turned up on Tuesday to see Akhilesh Yadav. "
        "Ram Gopal Yadav and Kiranmoy Nanda were also present."
    )
    assert told(text) == met("held", "2024-06-11", "Hotel Clarks", "Yadav", "Nanda")


def test_a_party_whose_mps_met_two_does_not_have_these_meet() -> None:
    text = (
        "TDP MPs meet Kejriwal, Pawar\nNew Delhi: Telugu Desam MPs led by Y. S. Chowdary met Arvind "
        "Kejriwal on Tuesday. They will see Sharad Pawar on Friday."
    )
    assert {"Arvind Kejriwal", "Sharad Pawar"} not in companies(text)


def test_a_body_that_met_has_who_spoke_there() -> None:
    text = (
        "The NCP legislature party met at the Yashwantrao Chavan Centre in Mumbai on Tuesday. "
        "Anil Patil, the chief whip, read out the resolution. Nawab Malik made a rare appearance."
    )
    assert companies(text) == [{"Anil Patil", "Nawab Malik"}]
