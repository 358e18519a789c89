"""What a headline tells in short is an occasion that the report tells of at length."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present


def told(text: str) -> list[tuple[set[str], str, str]]:
    return [
        (
            present(m),
            m.status.value.value,
            str(m.date and m.date.value),
        )
        for m in meetings(text, "2018-03-28")
    ]


def test_a_headline_names_some_of_those_whom_the_report_has_at_a_meeting() -> None:
    text = (
        "BJP musters allies for NDA meeting; Paswan, Kushwaha attend\n\n"
        "Narendra Modi on Tuesday addressed leaders at a meeting of the NDA. J P Nadda, Chirag "
        "Paswan, Upendra Kushwaha and Eknath Shinde were present."
    )
    ((people, status, day),) = told(text)
    assert {"Narendra Modi", "Chirag Paswan", "Upendra Kushwaha"} <= people
    assert (status, day) == ("held", "2018-03-27")


def test_a_headline_puts_visits_together_that_the_report_tells_one_by_one() -> None:
    text = (
        "Mamata meets Pawar, Raut; to see Sonia on Wednesday\n\n"
        "Mamata Banerjee on Tuesday met Sharad Pawar and Sanjay Raut separately."
    )
    assert told(text) == [
        ({"Mamata Banerjee", "Sonia Gandhi"}, "planned", "2018-03-28"),
        ({"Mamata Banerjee", "Sharad Pawar"}, "held", "2018-03-27"),
        ({"Mamata Banerjee", "Sanjay Raut"}, "held", "2018-03-27"),
    ]


def test_a_headline_that_alone_tells_of_others_keeps_its_meeting() -> None:
    text = "Nitish Kumar meets Sharad Pawar in Mumbai\n\nMamata Banerjee met Sanjay Raut in Delhi on Tuesday."
    assert [people for people, _, _ in told(text)] == [
        {"Nitish Kumar", "Sharad Pawar"},
        {"Mamata Banerjee", "Sanjay Raut"},
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Mallikarjun Kharge telephoned Nitish Kumar on Saturday, but his calls were not answered.",
        "Mallikarjun Kharge telephoned Nitish Kumar thrice on Saturday but got no response.",
        "Kharge dials Nitish, gets no reply",
        "Mallikarjun Kharge called Nitish Kumar several times, but the chief minister was busy.",
        "Rahul Gandhi tried to reach Nitish Kumar on phone but could not get through.",
    ],
)
def test_nobody_talks_whose_call_is_not_answered(text: str) -> None:
    assert told(text) == []


def test_who_calls_back_does() -> None:
    text = "Kharge telephoned Nitish Kumar on Monday, but he was busy and called back later."
    assert [people for people, _, _ in told(text)] == [{"Mallikarjun Kharge", "Nitish Kumar"}]
