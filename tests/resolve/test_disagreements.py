"""What reports of one meeting differ on: contradictions, and neither silence nor precision."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from tests.resolve.test_meetings import (
    ANNA,
    BIMAL,
    CHAND,
    DEV,
    article,
    day,
    meetings,
    report,
    told,
)
from tests.resolve.test_properties import PILES

from pollcorpus.models import Claim, Disagreement, Extraction, MeetingReport, MeetingStatus
from pollcorpus.resolve import resolve
from pollcorpus.resolve.disagreements import meeting_disagreements
from pollcorpus.resolve.venues import Site, exclude_each_other


def reports(*changes: dict[str, object]) -> list[MeetingReport]:
    """Reports of one meeting that differ in some fields."""
    return [
        evolve(
            report(article("x", None), ANNA, BIMAL),
            **{name: Claim(value=value) for name, value in change.items()},
        )
        for change in changes
    ]


def disputed(*changes: dict[str, object]) -> list[str]:
    return [d.about for d in meeting_disagreements(reports(*changes), {}, day("2023-06-23"))]


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("date", day("XXXX-04-16"), day("2022-04-16")),
        ("date", day("2022-04"), day("2022-04-16")),
        ("date", day("2022-04-16~"), day("2022-04-16")),
        ("place", "New Delhi", "10 Janpath"),
        ("place", "Sonia Gandhi's residence", "10 Janpath"),
        ("place", "Patna", "a guest house that no list knows"),
        ("place", "Kolkata", "Nabanna"),
        ("place", "Kolkata", "Howrah"),
        ("place", "Howrah", "Nabanna"),
        ("place", "Undavalli residence", "Vijayawada"),
        ("place", "Parliament House", "Central Hall of Parliament"),
        ("place", "Mamata Banerjee's residence", "Kolkata"),
        ("place", "1 Anne Marg", "Nitish Kumar's residence"),
        ("place", "7 Tulsi Marg", "Anna Verma's residence"),
        ("place", "Tulsi Bhavan", "Anna Verma's residence"),
        ("place", "Tulsi Marg", "Anna Verma's residence"),
        ("place", "Tulsi Marg", "7 Tulsi Marg"),
        ("place", "Tulsi Marg", "Hotel Moonlight"),
        ("place", "Hotel Moonlight", "Moonlight"),
        ("place", "Hotel Moonlight", "Munlight Hotel"),
        ("place", "Tulsi Bhawan", "Tulsi Bhavan"),
        ("place", "Hotel Moonlight", "Tulsipur"),
        ("place", "Sadaqat Ashram", "Patna"),
        ("place", "6A Tulsi Marg", "6, Tulsi Marg"),
        ("time", "11:00", "11:10"),
        ("time", "11:00", "evening"),
        ("duration", "3 hours", "2 hours 45 minutes"),
        ("host", ANNA, ANNA),
    ],
)
def test_what_is_only_more_exact_is_no_dispute(field: str, one: object, other: object) -> None:
    assert disputed({field: one}, {field: other}, {}) == []


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("date", day("2022-04-16"), day("2022-04-17")),
        ("date", day("2022-05"), day("2022-04-16")),
        ("place", "Patna", "New Delhi"),
        ("place", "Nabanna", "New Delhi"),
        ("place", "Mamata Banerjee's residence", "Patna"),
        ("place", "1 Anne Marg", "Lalu Prasad Yadav's residence"),
        ("place", "Patna", "10 Janpath"),
        ("place", "Rahul Gandhi's residence", "10 Janpath"),
        ("place", "Rahul Gandhi's residence", "Sonia Gandhi's residence"),
        ("place", "10 Circular Road", "7 Tulsi Marg"),
        ("place", "10 Circular Road", "Hotel Moonlight"),
        ("place", "7 Tulsi Marg", "9 Tulsi Marg"),
        ("place", "7 Tulsi Marg", "Neem Lane"),
        ("place", "7 Tulsi Marg", "Sadaqat Ashram"),
        ("place", "Tulsi Marg", "Neem Lane"),
        ("place", "Hotel Moonlight", "Neem Niwas"),
        ("place", "Hotel Moonlight", "Hotel Sunrise"),
        ("place", "Hotel Moonlight", "Anna Verma's residence"),
        ("place", "Trident", "Neem guest house"),
        ("time", "11:00", "15:00"),
        ("duration", "3 hours", "40 minutes"),
        ("host", ANNA, BIMAL),
    ],
)
def test_what_excludes_each_other_is_disputed(field: str, one: object, other: object) -> None:
    assert disputed({field: one}, {field: other}, {}) == [field]


def test_a_value_that_nobody_contradicts_is_no_side() -> None:
    told = reports(*({"date": day(d)} for d in ("2022-04", "2022-04-16", "2022-04-17")))
    (dispute,) = meeting_disagreements(told, {})
    assert [side.value for side in dispute.sides] == ["2022-04-16", "2022-04-17"]


def test_present_absent_and_not_mentioned_are_three_things() -> None:
    (meeting,) = meetings(
        told(ANNA, BIMAL, CHAND, on="2030-05-01"),
        told(ANNA, BIMAL, absent=(DEV,), on="2030-05-01"),
    )
    assert meeting.disagreements == ()
    assert meeting.absentees == (DEV,)
    assert CHAND in meeting.participants


def test_a_plan_contradicts_nobody_who_was_there() -> None:
    (meeting,) = meetings(
        told(ANNA, BIMAL, CHAND, on="2030-05-01", status=MeetingStatus.PLANNED),
        told(ANNA, BIMAL, absent=(CHAND,), on="2030-05-01"),
    )
    assert meeting.status is MeetingStatus.HELD
    assert meeting.absentees == (CHAND,)
    assert meeting.participants == (ANNA, BIMAL)
    assert meeting.disagreements == ()


def test_who_was_to_stay_away_and_came_was_there() -> None:
    (meeting,) = meetings(
        told(ANNA, BIMAL, absent=(CHAND,), on="2030-05-01", status=MeetingStatus.PLANNED),
        told(ANNA, BIMAL, CHAND, on="2030-05-01"),
    )
    assert CHAND in meeting.participants
    assert meeting.absentees == ()


def test_a_report_knows_better_than_the_reference_in_which_city_a_house_is() -> None:
    bhawan = {"place": "Rajiv Bhawan, Raipur", "city": "Guwahati"}
    assert disputed(bhawan, {"place": "Guwahati"}) == []
    assert disputed({"place": "Rajiv Bhawan, Raipur"}, {"place": "Guwahati"}) == ["place"]
    unknown = {"place": "Hotel Moonlight", "city": "Guwahati"}
    assert disputed(unknown, {"place": "Patna"}) == ["place"]


def test_a_plans_place_gives_way_to_where_it_was_held() -> None:
    (meeting,) = meetings(
        told(ANNA, BIMAL, on="2030-05-01", place="10 Janpath", status=MeetingStatus.PLANNED),
        told(ANNA, BIMAL, on="2030-05-01", place="New Delhi"),
    )
    assert meeting.place == "New Delhi"


def test_the_dispute_with_most_reports_against_the_majority_comes_first() -> None:
    present = [told(ANNA, BIMAL, CHAND, DEV, on="2030-05-01") for _ in range(2)]
    absent = [told(ANNA, BIMAL, CHAND, absent=(DEV,), on="2030-05-01") for _ in range(2)]
    alone = told(ANNA, BIMAL, DEV, absent=(CHAND,), on="2030-05-01")
    (meeting,) = meetings(*present, *absent, alone)
    told_of = [(d.subject, d.strength) for d in meeting.disagreements]
    assert told_of == [(DEV, 2), (CHAND, 1)]


def test_reprints_give_a_side_no_weight() -> None:
    words = " ".join(f"word{n}" for n in range(120))
    copies = [article(f"Paper {n}. {words}", "2030-05-02") for n in range(3)]
    pile = [
        Extraction(article=a, meetings=(report(a, ANNA, BIMAL, CHAND, on="2030-05-01"),))
        for a in copies
    ]
    (meeting,) = meetings(*pile, told(ANNA, BIMAL, absent=(CHAND,), on="2030-05-01"))
    (dispute,) = meeting.disagreements
    assert [side.independent_reports for side in dispute.sides] == [1, 1]
    assert [len(side.articles) for side in dispute.sides] == [3, 1]
    assert meeting.disputed == (CHAND,)


@given(PILES)
def test_each_side_of_a_dispute_is_told_by_a_report_and_quoted(pile: list[Extraction]) -> None:
    for meeting in resolve(pile).meetings:
        strengths = [dispute.strength for dispute in meeting.disagreements]
        assert strengths == sorted(strengths, reverse=True)
        for dispute in meeting.disagreements:
            assert len(dispute.sides) > 1
            assert dispute.strength > 0
            assert all(side.evidence and side.articles for side in dispute.sides)
            assert isinstance(dispute, Disagreement)


@pytest.mark.parametrize(
    ("home", "address", "same"),
    [
        ("Rabri Devi's residence", "10 Circular Road", True),
        ("Lalu Prasad Yadav's residence", "10 Circular Road", True),
        ("Lalu Prasad Yadav's residence", "Rabri Devi's residence", True),
        ("Mallikarjun Kharge's residence", "10 Rajaji Marg", True),
        ("Rahul Gandhi's residence", "10 Rajaji Marg", False),
        ("Rabri Devi's residence", "Mallikarjun Kharge's residence", False),
    ],
)
def test_a_home_is_at_its_address(home: str, address: str, same: bool) -> None:
    on = date(2024, 6, 10)
    assert exclude_each_other(Site(name=home), Site(name=address), on) is not same
    assert exclude_each_other(Site(name=address), Site(name=home), on) is not same
