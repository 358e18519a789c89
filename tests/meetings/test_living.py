"""Nobody is at a meeting after their death; and whose home is meant where somebody has others come."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, present


@pytest.mark.parametrize(
    "talk",
    [
        "Opposition MPs met on Tuesday to discuss the remarks on Dr B R Ambedkar.",
        "Opposition MPs met on Tuesday and Atal Bihari Vajpayee was remembered.",
        "Opposition MPs met on Tuesday over the statue of Vallabhbhai Patel.",
    ],
)
def test_the_dead_are_spoken_of(talk: str) -> None:
    (company,) = companies(f"{talk} Mallikarjun Kharge and Rahul Gandhi attended the meeting.")
    assert company == {"Mallikarjun Kharge", "Rahul Gandhi"}


def test_those_who_died_since_were_there_in_their_day() -> None:
    text = "In April 1999 Sonia Gandhi met Atal Bihari Vajpayee in New Delhi."
    assert companies(text) == [{"Sonia Gandhi", "Atal Bihari Vajpayee"}]


@pytest.mark.parametrize(
    ("text", "host"),
    [
        (
            "Sharad Pawar was among those present when Nitish Kumar hosted the allies at his residence on Tuesday.",
            "Nitish Kumar",
        ),
        (
            "Sharad Pawar attended the dinner that Nitish Kumar gave at his residence on Tuesday.",
            "Nitish Kumar",
        ),
        (
            "Sharad Pawar and Uddhav Thackeray attended the meeting that Nitish Kumar had called at his house on Tuesday.",
            "Nitish Kumar",
        ),
        ("Sharad Pawar called on Nitish Kumar at his residence on Tuesday.", "Nitish Kumar"),
        ("Sharad Pawar hosted Nitish Kumar at his residence on Tuesday.", "Sharad Pawar"),
    ],
)
def test_his_home_is_that_of_the_host(text: str, host: str) -> None:
    (meeting,) = meetings(text)
    assert meeting.place is not None
    assert meeting.place.value == f"{host}'s residence"
    assert "Sharad Pawar" in present(meeting)


def test_who_is_told_to_act_is_there_whatever_day_a_crawl_gave_the_page() -> None:
    text = "Ahmed Patel met M K Stalin at Anna Arivalayam on Monday."
    assert companies(text) == [{"Ahmed Patel", "M. K. Stalin"}]
