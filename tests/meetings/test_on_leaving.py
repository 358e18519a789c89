"""What is to come, told by one who has just met others, is an occasion beside that meeting."""

from __future__ import annotations

import pytest
from tests.meetings.told import Told, meetings, met, present, together, told

SAT = (
    "NDA leaders held a meeting in Patna on Monday, which was attended by Nitish Kumar and "
    "Sushil Modi. "
)
HELD = met("held", "2024-06-10", "Patna", "Kumar", "Modi", "Rai")
WITH_PASWAN = met("planned", "2024-06-13", None, "Shah", "Paswan")
BAITHAK = "पटना में सोमवार को एनडीए नेताओं की बैठक हुई, जिसमें नीतीश कुमार और सुशील मोदी शामिल हुए। "


@pytest.mark.parametrize(
    ("said", "planned"),
    [
        (
            (
                "Talking to reporters after the meeting, Nityanand Rai said the allies would sit "
                "again on June 16."
            ),
            met("planned", "2024-06-16", None),
        ),
        (
            (
                "Nityanand Rai said after the meeting that another round of talks would be held on "
                "Thursday."
            ),
            met("planned", "2024-06-13", None),
        ),
        (
            (
                "Emerging from the meeting, Nityanand Rai said that Amit Shah would hold talks with "
                "Ram Vilas Paswan on Thursday."
            ),
            WITH_PASWAN,
        ),
        (
            (
                "Briefing the media after the meeting, Nityanand Rai announced that Amit Shah will "
                "call on Ram Vilas Paswan on Thursday."
            ),
            WITH_PASWAN,
        ),
        (
            (
                "Talking to reporters after the meeting, Nityanand Rai said he would meet Ram Vilas "
                "Paswan on Thursday."
            ),
            met("planned", "2024-06-13", None, "Rai", "Paswan"),
        ),
    ],
)
def test_who_tells_of_the_next_one_was_at_the_last(said: str, planned: Told) -> None:
    assert told(SAT + said) == HELD | planned


@pytest.mark.parametrize(
    "text",
    [
        (
            "A meeting of the legislature party will be held on Friday, Ashok Gehlot told reporters "
            "after calling on Governor Kalraj Mishra."
        ),
        (
            "The alliance partners will sit down again on Friday, Congress leader Ashok Gehlot said "
            "after a meeting with Kalraj Mishra."
        ),
        "After meeting Kalraj Mishra, Ashok Gehlot said the working committee would meet on Friday.",
        (
            "Emerging from a two-hour meeting with Kalraj Mishra, Ashok Gehlot told reporters that a "
            "meeting of the legislature party had been called on Friday."
        ),
        (
            "A decision will be taken at a meeting of the parliamentary board on Friday, Ashok Gehlot "
            "said after being closeted with Kalraj Mishra."
        ),
    ],
)
def test_who_was_met_is_not_due_at_the_next_one(text: str) -> None:
    found = {(m.status.value.value, str(m.date and m.date.value)) for m in meetings(text)}
    assert ("planned", "2023-06-16") in found
    assert frozenset({"Gehlot", "Mishra"}) in together(text)
    assert {"held", "planned"} == {status for status, _ in found}


def test_days_are_counted_to_either_side() -> None:
    text = (
        "After meeting Rahul Gandhi on Monday, Ashok Gehlot said the working committee would "
        "meet on Friday."
    )
    assert told(text) == met("held", "2024-06-10", None, "Gandhi", "Gehlot") | met(
        "planned", "2024-06-14", None
    )


@pytest.mark.parametrize(
    "text",
    [
        "After meeting Kalraj Mishra, Ashok Gehlot said a decision would be taken by June 20.",
        "After meeting Kalraj Mishra, Ashok Gehlot said the party would hold a rally on Friday.",
        "The matter has been settled, Ashok Gehlot said after a meeting with Kalraj Mishra.",
        "The government will keep its word, Ashok Gehlot said after meeting Kalraj Mishra.",
    ],
)
def test_what_is_no_meeting_makes_none(text: str) -> None:
    assert together(text) == {frozenset({"Gehlot", "Mishra"})}


@pytest.mark.parametrize(
    "words",
    [
        "A decision will be taken at a meeting of the parliamentary board on Friday.",
        "The names will be cleared at the central election committee meeting on Friday.",
        "The party would hold another meeting of the committee on Friday.",
        "The seats would be finalised at the next meeting of the alliance partners on Friday.",
    ],
)
def test_what_is_to_be_decided_at_a_meeting_tells_of_it(words: str) -> None:
    found = meetings("The BJP is at work on its list. Rajnath Singh spoke in Agra.\n\n" + words)
    assert [(m.status.value.value, str(m.date and m.date.value)) for m in found] == [
        ("planned", "2023-06-16")
    ]
    assert not present(found[0])


@pytest.mark.parametrize(
    ("said", "planned"),
    [
        ("बैठक के बाद नित्यानंद राय ने पत्रकारों से कहा कि अगली बैठक शुक्रवार को होगी।", set()),
        (
            "बैठक से निकलकर नित्यानंद राय ने बताया कि अमित शाह शुक्रवार को रामविलास पासवान से मिलेंगे।",
            {"Amit Shah", "Ram Vilas Paswan"},
        ),
        (
            "बैठक के बाद नित्यानंद राय ने कहा कि वह शुक्रवार को रामविलास पासवान से मिलेंगे।",
            {"Nityanand Rai", "Ram Vilas Paswan"},
        ),
    ],
)
def test_who_tells_of_the_next_one_in_hindi_was_at_the_last(said: str, planned: set[str]) -> None:
    first, then = meetings(BAITHAK + said)
    assert present(first) == {"Nitish Kumar", "Sushil Kumar Modi", "Nityanand Rai"}
    assert str(then.date and then.date.value) == "2023-06-16"
    assert present(then) == planned


@pytest.mark.parametrize(
    "text",
    [
        "अशोक गहलोत ने सोमवार को राहुल गांधी से मुलाकात के बाद कहा कि कार्यसमिति की बैठक शुक्रवार को होगी।",
        "कार्यसमिति की बैठक शुक्रवार को होगी, सोमवार को राहुल गांधी से मिलने के बाद अशोक गहलोत ने कहा।",
    ],
)
def test_days_in_hindi_are_counted_to_either_side(text: str) -> None:
    found = {str(m.date and m.date.value): present(m) for m in meetings(text)}
    assert found == {"2023-06-12": {"Ashok Gehlot", "Rahul Gandhi"}, "2023-06-16": set()}


def test_he_who_said_what_is_quoted_is_none_of_those_named_in_it() -> None:
    text = (
        'Yogi Adityanath on Sunday exhorted workers to win every booth.\n\n"Narendra Modi has '
        'linked every village. There is more to come," he said, addressing a meeting of the BJP '
        "state executive. Keshav Prasad Maurya attended the meeting."
    )
    assert together(text) == {frozenset({"Adityanath", "Maurya"})}
