"""Parties and numbers in turn, agents of passives, older elections, seats of assemblies."""

from __future__ import annotations

import pytest
from tests.seats.plans import Plan, plans, reports

TOLD: list[tuple[str, str | None, str, set[Plan]]] = [
    (
        "en",
        "2019-02-10",
        (
            "Ranchi: Lalu Prasad wants seats in Jharkhand divided anew for the Lok Sabha election. "
            "The sums on his slip read so: Congress 7, JMM 4, RJD 2."
        ),
        {("INC", "Jharkhand", 7, 7), ("JMM", "Jharkhand", 4, 4), ("RJD", "Jharkhand", 2, 2)},
    ),
    (
        "hi",
        "2019-02-10",
        "रांची। झारखंड में लोकसभा सीटों का बंटवारा हो गया। कांग्रेस 7, झामुमो 4, राजद 2।",
        {("INC", "Jharkhand", 7, 7), ("JMM", "Jharkhand", 4, 4), ("RJD", "Jharkhand", 2, 2)},
    ),
    (
        "en",
        "2024-10-10",
        "Ranchi: The RJD had been offered six assembly seats in Jharkhand by the JMM and wants 14.",
        {("RJD", "Jharkhand", 6, 6), ("RJD", "Jharkhand", 14, 14)},
    ),
    (
        "en",
        "2007-03-20",
        "Lucknow: The BJP will contest 350 seats in the Uttar Pradesh assembly election.",
        {("BJP", "Uttar Pradesh", 350, 350)},
    ),
    (
        "hi",
        None,
        "मुंबई। महाराष्ट्र में लोकसभा के बाद अब विधानसभा की बारी है। भाजपा 156 सीटों पर लड़ेगी।",
        {("BJP", "Maharashtra", 156, 156)},
    ),
]


@pytest.mark.parametrize(("language", "published", "text", "told"), TOLD)
def test_shares_are_told(language: str, published: str | None, text: str, told: set[Plan]) -> None:
    assert plans(text, language, published) == told


@pytest.mark.parametrize(
    "text",
    [
        "Patna: The results are out for Bihar. RJD 75, BJP 74, JD(U) 43.",
        "Patna: Nobody has a majority in the Bihar assembly. The RJD holds seats. RJD zero, BJP 0.",
    ],
)
def test_results_and_noughts_are_no_shares(text: str) -> None:
    assert plans(text, "en", "2020-11-11") == set()


def test_an_election_of_a_state_under_its_older_name_is_its_own() -> None:
    (plan,) = reports(
        "Hyderabad: The TDP will contest 225 seats in the Andhra Pradesh assembly election.",
        published="2009-03-02",
    )
    assert plan.election is not None
    assert plan.election.value == "Andhra Pradesh Assembly 2009"


SEATS = [
    (
        "en",
        "2020-10-01",
        (
            "Patna: The CPI will contest six seats in the Bihar assembly election. "
            "The six: Bakhri, Teghra, Bachhwara, Harlakhi, Jhanjharpur and Rupauli."
        ),
        ["Bakhri", "Teghra", "Bachhwara", "Harlakhi", "Jhanjharpur", "Rupauli"],
    ),
    (
        "hi",
        "2020-10-01",
        "पटना। भाकपा बिहार विधानसभा चुनाव में तीन सीटों पर लड़ेगी, जिनमें बखरी, तेघड़ा और हरलाखी शामिल हैं।",
        ["Bakhri", "Teghra", "Harlakhi"],
    ),
]


@pytest.mark.parametrize(("language", "published", "text", "named"), SEATS)
def test_seats_of_an_assembly_are_named(
    language: str, published: str, text: str, named: list[str]
) -> None:
    (plan,) = reports(text, language, published)
    assert [seat.value for seat in plan.constituencies] == named
