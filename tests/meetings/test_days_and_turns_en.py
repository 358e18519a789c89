"""Several occasions that one English passage tells of, each with its own people, day and place."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

from pollcorpus.models import MeetingReport


def _day(report: MeetingReport) -> str | None:
    return str(report.date.value) if report.date else None


def _told(text: str) -> set[tuple[str, str | None, frozenset[str]]]:
    """Status, day and participants of each meeting of a text of Wednesday, 14 June 2023."""
    return {(r.status.value.value, _day(r), frozenset(present(r))) for r in meetings(text)}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ('"I met Sharad Pawar today," Sachin Pilot told reporters on Monday.', "2023-06-12"),
        ('"I had a long meeting with Sharad Pawar this afternoon," Sachin Pilot tweeted on Sunday.', "2023-06-11"),
        ('"I met Sharad Pawar yesterday," Sachin Pilot said in Pune on Tuesday.', "2023-06-12"),
        # without a day of its own, or told of the day itself, "today" is that of the report
        ('"I met Sharad Pawar today," Sachin Pilot told reporters.', "2023-06-14"),
        ("Sachin Pilot met Sharad Pawar today. He had resigned on Monday.", "2023-06-14"),
    ],
)  # fmt: skip
def test_today_in_a_quotation_is_the_day_on_which_it_was_said(text: str, day: str) -> None:
    assert _told(text) == {("held", day, frozenset({"Sachin Pilot", "Sharad Pawar"}))}


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Rahul Gandhi on Tuesday, 24 hours after receiving Nitish Kumar in Pune.",
        "Sharad Pawar met Rahul Gandhi on Tuesday, a day after hosting Nitish Kumar in Pune.",
        "A day after receiving Nitish Kumar in Pune, Sharad Pawar met Rahul Gandhi on Tuesday.",
        "Barely 24 hours after he received Nitish Kumar in Pune, Sharad Pawar met Rahul Gandhi on Tuesday.",
    ],
)
def test_who_was_received_the_day_before_is_at_a_meeting_of_his_own(text: str) -> None:
    assert _told(text) == {
        ("held", "2023-06-13", frozenset({"Sharad Pawar", "Rahul Gandhi"})),
        ("held", "2023-06-12", frozenset({"Sharad Pawar", "Nitish Kumar"})),
    }


def test_an_invitation_received_is_no_meeting_with_who_sent_it() -> None:
    text = "Sharad Pawar met Rahul Gandhi on Tuesday after receiving a letter from Nitish Kumar."
    assert len(meetings(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Nitish Kumar on Tuesday, drove to the residence of Sonia Gandhi before noon, and called on Mayawati in the evening.",
        "Sharad Pawar met Nitish Kumar on Tuesday, went to Sonia Gandhi's house in the afternoon and later met Mayawati.",
    ],
)
def test_a_home_driven_to_between_two_calls_is_a_call_too(text: str) -> None:
    reports = meetings(text)
    assert {frozenset(present(r)) for r in reports} == {
        frozenset({"Sharad Pawar", other}) for other in ("Nitish Kumar", "Sonia Gandhi", "Mayawati")
    }
    assert {r.place.value for r in reports if r.place} == {"Sonia Gandhi's residence"}


def test_a_home_is_only_where_others_met_whom_nobody_is_told_to_leave() -> None:
    (report,) = meetings("Sharad Pawar met Nitish Kumar at Sonia Gandhi's house on Tuesday.")
    assert present(report) == {"Sharad Pawar", "Nitish Kumar"}


@pytest.mark.parametrize(
    "text",
    [
        "Sonia Gandhi has deputed Ashok Gehlot and Ajay Maken as observers for the Congress legislature party meeting on Friday.",
        "The Congress has appointed Ashok Gehlot and Ajay Maken as observers for the CLP meeting in Shimla on Friday.",
        "The Congress on Tuesday named Ashok Gehlot and Ajay Maken as central observers for Friday's legislature party meeting in Shimla.",
    ],
)
def test_observers_are_sent_to_a_meeting_to_come(text: str) -> None:
    assert _told(text) == {("planned", "2023-06-16", frozenset({"Ashok Gehlot", "Ajay Maken"}))}


@pytest.mark.parametrize(
    "text",
    [
        "Hours after Biren Singh was elected leader of the BJP legislature party in Imphal on Tuesday, he met Governor Najma Heptulla.",
        "Hours after Biren Singh was chosen leader by BJP MLAs in Imphal on Tuesday, he called on Governor Najma Heptulla.",
        "Biren Singh was elected leader of the BJP legislature party in Imphal on Tuesday and later met Governor Najma Heptulla.",
    ],
)
def test_whom_a_party_elected_leader_meets_others_elsewhere(text: str) -> None:
    leader = "N. Biren Singh"
    assert {frozenset(present(report)) for report in meetings(text)} == {
        frozenset({leader}),
        frozenset({leader, "Najma Heptulla"}),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Ahead of Friday's BJP legislature party meeting in Gandhinagar, Amit Shah met Arun Jaitley in New Delhi on Monday.",
        "Ahead of the BJP legislature party meeting in Gandhinagar on Friday, Amit Shah met Arun Jaitley in New Delhi on Monday.",
    ],
)
def test_what_others_meet_ahead_of_is_planned_where_it_is_told_to_be(text: str) -> None:
    assert {(r.status.value.value, _day(r), r.place.value if r.place else None) for r in meetings(text)} == {
        ("planned", "2023-06-16", "Gandhinagar"),
        ("held", "2023-06-12", "New Delhi"),
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday's meeting of Nitish Kumar and Lalan Singh with Mallikarjun Kharge and Rahul Gandhi has raised hopes.",
        "The meeting of Nitish Kumar and Lalan Singh with Mallikarjun Kharge and Rahul Gandhi in Delhi on Tuesday lasted an hour.",
    ],
)
def test_a_meeting_of_some_with_others_is_one(text: str) -> None:
    together = {"Nitish Kumar", "Rajiv Ranjan Singh", "Mallikarjun Kharge", "Rahul Gandhi"}
    assert _told(text) == {("held", "2023-06-13", frozenset(together))}


@pytest.mark.parametrize(
    "text",
    [
        "Amarinder Singh evaded a question on whether he would meet Amit Shah on Friday.",
        "Nobody in the party could tell whether Amarinder Singh would call on Amit Shah on Friday.",
        "Neiphiu Rio was sworn in for a fifth term on Tuesday with Narendra Modi and Amit Shah in the audience.",
    ],
)
def test_what_is_only_asked_about_or_watched_is_no_meeting(text: str) -> None:
    assert not meetings(text)


@pytest.mark.parametrize(
    "text",
    [
        "Chief minister Mayawati submitted her resignation to Governor Anandiben Patel on Tuesday.",
        "Mayawati tendered her resignation to Governor Anandiben Patel at Raj Bhavan on Tuesday.",
        "Mayawati handed over a letter of withdrawal of support to Governor Anandiben Patel on Tuesday.",
    ],
)
def test_who_hands_a_governor_a_letter_sees_the_governor(text: str) -> None:
    assert _told(text) == {("held", "2023-06-13", frozenset({"Mayawati", "Anandiben Patel"}))}


@pytest.mark.parametrize(
    "text",
    [
        "Mayawati submitted her resignation to Governor Anandiben Patel by fax on Tuesday.",
        "Sachin Pilot submitted his resignation to Congress president Mallikarjun Kharge on Tuesday.",
    ],
)
def test_to_others_it_may_be_sent(text: str) -> None:
    assert not meetings(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar met Rahul Gandhi on Monday. Kumar met Arvind Kejriwal in the afternoon and D Raja the following day.",
        "Nitish Kumar met Rahul Gandhi on Monday. In the evening he met Arvind Kejriwal and the next day D Raja.",
    ],
)
def test_the_next_day_is_that_of_whom_it_stands_beside(text: str) -> None:
    assert {_day(r) for r in meetings(text) if "Arvind Kejriwal" in present(r)} == {"2023-06-12"}
    assert {_day(r) for r in meetings(text) if "D. Raja" in present(r)} == {"2023-06-13"}


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Ajay Maken had skipped Monday's meeting too.", "2023-06-12"),
        ("Ajay Maken did not attend Monday's meeting.", "2023-06-12"),
        ("Ajay Maken did not attend Tuesday's meeting.", "2023-06-13"),
        ("Ajay Maken did not attend the meeting.", "2023-06-13"),
    ],
)
def test_whoever_missed_a_sitting_named_by_its_day_missed_that_one(told: str, day: str) -> None:
    text = f"Ashok Gehlot chaired a meeting of the Congress working committee on Tuesday. {told}"
    missed = [r for r in meetings(text) if r.absentees]
    assert [_day(report) for report in missed] == [day]


def test_where_somebody_receives_people_every_evening_is_no_place_of_a_meeting() -> None:
    text = (
        "Vasundhara Raje met J P Nadda in Delhi on Monday. "
        "She has been hosting MLAs at her Civil Lines house every evening."
    )
    (report,) = meetings(text)
    assert report.place is not None
    assert report.place.value == "New Delhi"


def test_whom_somebody_has_backed_is_not_at_a_meeting_told_of_besides() -> None:
    text = (
        "Azam Khan, who met Mulayam Singh Yadav for an hour on Monday, has backed Akhilesh Yadav."
    )
    (report,) = meetings(text)
    assert present(report) == {"Azam Khan", "Mulayam Singh Yadav"}


def test_a_leader_is_not_at_what_a_party_known_by_the_name_has_called() -> None:
    (report,) = meetings(
        "Vijayakanth's DMDK has called a meeting of its district secretaries for Friday."
    )
    assert not present(report)
