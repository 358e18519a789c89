"""Parties and numbers in turn, agents of passives, older elections, seats of assemblies."""

from __future__ import annotations

import pytest
from tests.seats.plans import Plan, article, plans, reports

from pollcorpus.extraction.document import Document
from pollcorpus.extraction.names import find_names
from pollcorpus.extraction.seats import reader_of

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


MORE: list[tuple[str, str, str, set[Plan]]] = [
    (
        "hi",
        "2022-01-24",
        "पंजाब विधानसभा चुनाव में सीटों का बंटवारा हो गया।\nभाजपा 65.\nपंजाब लोक कांग्रेस 37.",
        {("BJP", "Punjab", 65, 65), ("PLC", "Punjab", 37, 37)},
    ),
    (
        "en",
        "2022-01-24",
        "The BJP will contest 65 assembly seats in Punjab, the PLC leaders said in Chandigarh.",
        {("BJP", "Punjab", 65, 65)},
    ),
]


@pytest.mark.parametrize(("language", "published", "text", "told"), MORE)
def test_more_shares_are_told(language: str, published: str, text: str, told: set[Plan]) -> None:
    assert plans(text, language, published) == told


def test_seats_that_others_share_are_not_those_of_whom_the_sentence_is_about() -> None:
    told = plans(
        "The NR Congress will contest 16 of the 30 assembly seats in Puducherry and the remaining "
        "14 will be shared by the BJP and the AIADMK.",
        published="2021-03-10",
    )
    assert ("AINRC", "Puducherry", 16, 16) in told
    assert ("AINRC", "Puducherry", 14, 14) not in told


def test_a_figure_in_a_name_counts_nothing() -> None:
    text = "The BJP will contest 230 seats in Madhya Pradesh. It has named one for Indore-1 so far."
    counts = {(low, high) for _, _, low, high in plans(text, published="2023-09-26")}
    assert (230, 230) in counts
    document = Document.of(article(text, published="2023-09-26"))
    reader = reader_of(document, find_names(document), ())
    assert reader is not None
    reader.by_rules()
    figures = {case.hint.count.core.of(document.text) for case in reader.cases()}
    assert "1" not in figures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "The BJP offered the Shiv Sena 120 assembly seats in Maharashtra. The Shiv Sena will "
                "not go below 151."
            ),
            ("SHS", "Maharashtra", 151, None),
        ),
        (
            "Chandigarh: The Congress will contest 117 seats in the Punjab assembly election.",
            ("INC", "Punjab", 117, 117),
        ),
    ],
)
def test_floors_and_places_of_talks_are_read_for_what_they_are(text: str, told: Plan) -> None:
    assert told in plans(text, published="2014-09-20" if "Sena" in text else "2022-01-10")


def test_a_time_of_day_counts_no_seats() -> None:
    text = "The BJP will contest 65 assembly seats in Punjab. The BJP released its list at half past five."
    assert plans(text, published="2022-01-24") == {("BJP", "Punjab", 65, 65)}
