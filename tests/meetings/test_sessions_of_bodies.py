"""Bodies whose sitting is told by its session, by what they are to decide or by when they are called."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

Sat = list[tuple[str, str | None, list[str]]]


def sat(text: str) -> Sat:
    """Status, day and bodies of the meetings of a text of Wednesday, 15 June 2022."""
    return [
        (
            meeting.status.value.value,
            str(meeting.date.value) if meeting.date else None,
            [claim.value.name for claim in meeting.organisations],
        )
        for meeting in meetings(text, published="2022-06-15")
    ]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "The Congress Working Committee, sitting by video conference for six hours on Sunday, asked Sonia Gandhi to stay on.",
            "Congress Working Committee",
        ),
        (
            "The CPI(M) politburo, which met on Sunday, urged the Centre to withdraw the bill.",
            "CPI(M) Politburo",
        ),
        ("The BJP's national executive got under way in Hyderabad on Sunday.", "BJP National Executive"),
        (
            "Yogi Adityanath spoke on the second day of the BJP national executive in Hyderabad on Sunday.",
            "BJP National Executive",
        ),
    ],
)  # fmt: skip
def test_a_body_sits_in_its_session_whatever_it_asks_of_others(text: str, body: str) -> None:
    (only,) = sat(text)
    assert only[:2] == ("held", "2022-06-12")
    assert body in only[2]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The Congress Working Committee is to take stock of the defeat on Friday.", ["Congress Working Committee"]),
        ("The RJD's parliamentary board will ratify the list in Patna on Friday.", ["Rashtriya Janata Dal Parliamentary Board"]),
        ("A final call will be taken by the Congress Working Committee on Friday.", ["Congress Working Committee"]),
        ("The state executive of the party has been summoned for Friday, the CPI said.", []),
    ],
)  # fmt: skip
def test_a_body_that_is_to_decide_on_a_day_is_to_sit_then(text: str, bodies: list[str]) -> None:
    assert sat(text) == [("planned", "2022-06-17", bodies)]


@pytest.mark.parametrize(
    "text",
    [
        "The Congress Working Committee should meet on Friday, Kapil Sibal said.",
        "Kapil Sibal urged the party to hold a meeting of the Congress Working Committee on Friday.",
        "The Congress Working Committee will decide on the names for Friday's round of polls.",
        "The Congress will decide on Friday.",
        "The BJP national executive will end the speculation before Friday.",
        "Sachin Pilot, a member of the Congress Working Committee, will decide on Friday.",
    ],
)
def test_a_wish_a_party_and_another_day_are_no_sitting(text: str) -> None:
    assert sat(text) == []


def test_who_skipped_the_session_is_absent_and_who_got_a_post_there_is_not() -> None:
    text = (
        "On the last day of the BJP national executive in Hyderabad on Sunday, which Varun Gandhi "
        "skipped, Nitin Gadkari was named head of the panel."
    )
    (meeting,) = meetings(text, published="2022-06-15")
    assert absent(meeting) == {"Varun Gandhi"}
    assert "Varun Gandhi" not in present(meeting)


def test_a_committee_may_be_to_decide_whether_or_for_whom() -> None:
    text = "The CPI(M) politburo will decide on Friday whether to join the government."
    assert sat(text) == [("planned", "2022-06-17", ["CPI(M) Politburo"])]
    text = (
        "The Congress Working Committee will ratify the decision to support Lalu Prasad on Friday."
    )
    assert sat(text) == [("planned", "2022-06-17", ["Congress Working Committee"])]


def test_two_plans_that_a_semicolon_parts_are_two_meetings() -> None:
    text = (
        "The BJP core group meets at Devendra Fadnavis's residence on Thursday; the Shiv Sena has "
        "called its district chiefs to Rangsharda auditorium on Friday."
    )
    days = {str(meeting.date.value) for meeting in meetings(text, "2022-06-15") if meeting.date}
    assert days == {"2022-06-16", "2022-06-17"}
