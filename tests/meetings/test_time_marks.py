"""Another occasion that is named only to say when, who came alone, and who sent another."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

from pollcorpus.models import MeetingReport

SOREN, TEJASHWI, RAHUL = "Hemant Soren", "Tejashwi Yadav", "Rahul Gandhi"
SHAH, BADAL, NADDA = "Amit Shah", "Sukhbir Singh Badal", "J. P. Nadda"


def told(report: MeetingReport) -> tuple[str, str | None, str | None]:
    date, place = report.date, report.place
    return (
        report.status.value.value,
        str(date.value) if date else None,
        place.value if place else None,
    )


def absent(report: MeetingReport) -> set[str]:
    return {claim.value.name for claim in report.absentees}


# reports are of Wednesday, 14 June 2023
MONDAY = ("held", "2023-06-12", "Ranchi")
UNKNOWN = ("held", None, None)
TO_COME = ("planned", None, None)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("{a} met {b} in Ranchi on Monday ahead of his talks with {c}.", TO_COME),
        ("{a} met {b} in Ranchi on Monday, hours before leaving for Delhi to meet {c}.", TO_COME),
        ("{a} met {b} in Ranchi on Monday on his way to meet {c}.", TO_COME),
        ("Prior to his meeting with {c}, {a} met {b} in Ranchi on Monday.", TO_COME),
        ("Before meeting {c}, {a} met {b} in Ranchi on Monday.", UNKNOWN),
        ("Weeks after meeting {c}, {a} met {b} in Ranchi on Monday.", UNKNOWN),
        ("{a} met {b} in Ranchi on Monday, days after he met {c}.", UNKNOWN),
        ("{a} met {b} in Ranchi on Monday, his first meeting since he called on {c}.", UNKNOWN),
        ("After his meeting with {c}, {a} met {b} in Ranchi on Monday.", ("held", MONDAY[1], None)),
        (
            "Two days after meeting {c}, {a} on Monday met {b} in Ranchi.",
            ("held", "2023-06-10", None),
        ),
    ],
)
def test_another_meeting_that_says_when_has_no_day_and_no_place_of_this_one(
    text: str, other: tuple[str, str | None, str | None]
) -> None:
    found = {
        frozenset(present(report)): told(report)
        for report in meetings(text.format(a=SOREN, b=TEJASHWI, c=RAHUL))
    }
    assert found == {
        frozenset({SOREN, TEJASHWI}): MONDAY,
        frozenset({SOREN, RAHUL}): other,
    }


@pytest.mark.parametrize(
    "text",
    [
        "हेमंत सोरेन ने राहुल गांधी से मिलने से पहले सोमवार को रांची में तेजस्वी यादव से मुलाकात की।",
        "राहुल गांधी से बातचीत से पहले हेमंत सोरेन ने सोमवार को रांची में तेजस्वी यादव से मुलाकात की।",
        "राहुल गांधी के साथ बैठक से पहले हेमंत सोरेन सोमवार को रांची में तेजस्वी यादव से मिले।",
    ],
)
def test_another_meeting_that_says_when_is_one_for_itself_in_hindi(text: str) -> None:
    found = {frozenset(present(report)): told(report) for report in meetings(text)}
    assert found[frozenset({SOREN, TEJASHWI})] == MONDAY
    assert found[frozenset({SOREN, RAHUL})] == UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "{a} and {b} were invited to Monday's Congress meeting in Delhi but only {a} came.",
        "{a} and {b} were asked to Monday's meeting at {h}'s residence, but {a} alone turned up.",
        "{h} had called {a} and {b} to his residence on Monday, but only {a} came.",
        "Of {a} and {b}, only {a} attended Monday's meeting with {h} in Delhi.",
        "सोमवार को दिल्ली में कांग्रेस की बैठक में कुमारी सैलजा और रणदीप सुरजेवाला को बुलाया गया था, लेकिन केवल सैलजा आईं।",
        "कुमारी सैलजा और रणदीप सुरजेवाला में से केवल सैलजा सोमवार को दिल्ली में मल्लिकार्जुन खरगे की बैठक में शामिल हुईं।",
    ],
)
def test_of_those_invited_only_one_came(text: str) -> None:
    names = {"a": "Kumari Selja", "b": "Randeep Surjewala", "h": "Mallikarjun Kharge"}
    (report,) = meetings(text.format(**names))
    assert names["a"] in present(report)
    assert absent(report) == {names["b"]}


@pytest.mark.parametrize(
    "text",
    [
        "Mamata Banerjee sent Derek O'Brien to the opposition meeting in Delhi on Monday.",
        "Mamata Banerjee deputed Derek O'Brien to attend the opposition meeting in Delhi on Monday.",
        "Derek O'Brien represented Mamata Banerjee at the opposition meeting in Delhi on Monday.",
        "ममता बनर्जी ने सोमवार को दिल्ली में विपक्ष की बैठक में डेरेक ओ ब्रायन को भेजा।",
        "सोमवार को दिल्ली में विपक्ष की बैठक में ममता बनर्जी की ओर से डेरेक ओ ब्रायन शामिल हुए।",
    ],
)
def test_who_sends_another_is_not_there(text: str) -> None:
    (report,) = meetings(text)
    assert present(report) == {"Derek O'Brien"}
    assert absent(report) == {"Mamata Banerjee"}


@pytest.mark.parametrize(
    "text",
    [
        "Sunil Jakhar said Bhagwant Mann ought to have met Banwarilal Purohit on Monday.",
        "Bhagwant Mann should have called on Banwarilal Purohit on Monday, Sunil Jakhar said.",
        "It would have been better if Bhagwant Mann had met Banwarilal Purohit on Monday, Sunil Jakhar said.",
        "Sunil Jakhar said Bhagwant Mann should have attended Monday's meeting with Amit Shah in Delhi.",
        "सुनील जाखड़ ने कहा कि भगवंत मान को सोमवार को अमित शाह की बैठक में आना चाहिए था।",
    ],
)
def test_what_should_have_been_was_not(text: str) -> None:
    assert not meetings(text)
