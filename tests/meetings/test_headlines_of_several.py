"""Headlines that list whom somebody met, or that tell of a plan without "will"."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

SOREN, KHARGE, RAHUL = "Hemant Soren", "Mallikarjun Kharge", "Rahul Gandhi"
HEAD = "Soren meets Kharge, Rahul in Delhi\n\n"
FIRST = "Jharkhand Chief Minister Hemant Soren met Mallikarjun Kharge in New Delhi on Tuesday."


def parties_of(text: str) -> list[set[str]]:
    return [set(present(meeting)) for meeting in meetings(text)]


@pytest.mark.parametrize(
    "then",
    [
        "In the evening, Soren met Rahul Gandhi.",
        "He later called on Rahul Gandhi at his residence.",
        "Soren also held talks with Rahul Gandhi separately.",
        "Earlier in the day, he had met Rahul Gandhi.",
    ],
)
def test_two_talks_under_a_headline_that_lists_both_are_two(then: str) -> None:
    assert parties_of(f"{HEAD}{FIRST} {then}") == [{SOREN, KHARGE}, {SOREN, RAHUL}]


def test_two_talks_under_a_hindi_headline_that_lists_both_are_two() -> None:
    text = (
        "सोरेन ने खड़गे, राहुल से की मुलाकात\n\n"
        "झारखंड के मुख्यमंत्री हेमंत सोरेन ने मंगलवार को मल्लिकार्जुन खड़गे से मुलाकात की। "
        "इसके बाद सोरेन ने राहुल गांधी से भी मुलाकात की।"
    )
    assert parties_of(text) == [{SOREN, KHARGE}, {SOREN, RAHUL}]


@pytest.mark.parametrize(
    "then",
    ["Rahul Gandhi was also present at the meeting.", "Rahul Gandhi was there, too."],
)
def test_one_talk_of_all_whom_the_headline_lists_is_one(then: str) -> None:
    assert parties_of(f"{HEAD}{FIRST} {then}") == [{SOREN, KHARGE, RAHUL}]


@pytest.mark.parametrize(
    "text",
    [
        "Hemant Soren to meet Rahul Gandhi",
        "Hemant Soren set to meet Rahul Gandhi",
        "Hemant Soren likely to call on Rahul Gandhi today",
        "Hemant Soren, Rahul Gandhi to hold talks today",
        "Hemant Soren to meet Rahul Gandhi on Wednesday. The JMM leader arrived in Delhi on Tuesday.",
    ],
)
def test_a_line_that_reads_as_a_headline_tells_of_a_plan(text: str) -> None:
    (found,) = meetings(text)
    assert found.status.value.value == "planned"


@pytest.mark.parametrize(
    "text",
    [
        "Hemant Soren to meet Rahul Gandhi\n\nHemant Soren met Rahul Gandhi in Delhi on Tuesday.",
        "Hemant Soren flew to Delhi to meet Rahul Gandhi on Tuesday, and they spoke for an hour.",
    ],
)
def test_what_was_held_is_no_plan_for_a_line_that_reads_so(text: str) -> None:
    assert [found.status.value.value for found in meetings(text)] == ["held"]


@pytest.mark.parametrize(
    "head",
    [
        "अखिलेश से मिले जयंत, कल लखनऊ में सहयोगियों की बैठक",
        "अखिलेश से मिले जयंत, लखनऊ में कल सहयोगी दलों की बैठक",
        "अखिलेश से मिलने पहुंचे जयंत; कल लखनऊ में सहयोगियों की बैठक",
    ],
)
def test_what_a_hindi_headline_adds_for_the_next_day_is_another_meeting(head: str) -> None:
    text = (
        f"{head}\n\nरालोद अध्यक्ष जयंत चौधरी ने बुधवार को दिल्ली में अखिलेश यादव से मुलाकात की। "
        "शुक्रवार को लखनऊ में सहयोगी दलों की बैठक होगी।"
    )
    found = {str(m.date.value): m for m in meetings(text, "2023-06-15")}
    assert found.keys() == {"2023-06-14", "2023-06-16"}
    met, ahead = found["2023-06-14"], found["2023-06-16"]
    assert (met.place.value, ahead.place.value) == ("New Delhi", "Lucknow")
    assert present(met) == {"Akhilesh Yadav", "Jayant Chaudhary"}
    assert present(ahead) == set()
