"""A place stands for every house, suburb and home in it that the reference or a report knows."""

from __future__ import annotations

from itertools import chain

import pytest
from attrs import evolve
from tests.resolve.test_meetings import ANNA, BIMAL, told
from tests.samples import the_sample

from pollcorpus.errors import ArgumentError
from pollcorpus.models import Claim, Extraction
from pollcorpus.resolve import resolve
from pollcorpus.store.facts import places
from pollcorpus.store.keys import places_around


def held(place: str, city: str | None = None, on: str = "2023-05-01", why: str = "") -> Extraction:
    found = told(ANNA, BIMAL, on=on, place=place, published="2023-05-02")
    (report,) = found.meetings
    claim = Claim(value=city, inferred=bool(why), why=why) if city else None
    return evolve(found, meetings=(evolve(report, city=claim),))


def keys(extraction: Extraction) -> frozenset[str]:
    (meeting,) = resolve([extraction]).meetings
    return frozenset(chain.from_iterable(map(places_around, places(meeting))))


@pytest.mark.parametrize(
    ("place", "around"),
    [
        ("Nabanna", {"CT-howrah", "CT-kolkata", "IN-WB"}),
        ("Howrah", {"CT-kolkata", "IN-WB"}),
        ("Matoshree", {"CT-mumbai", "IN-MH"}),
        ("Uddhav Thackeray's residence", {"CT-mumbai", "IN-MH"}),
        ("Yogi Adityanath's residence", {"CT-lucknow", "IN-UP"}),
        ("Central Hall of Parliament", {"PL-parliament-house", "CT-new-delhi"}),
        ("Patna", {"IN-BR"}),
    ],
)
def test_a_meeting_is_at_the_larger_places_that_its_own_is_in(place: str, around: set[str]) -> None:
    assert around <= keys(held(place))


@pytest.mark.parametrize(
    ("place", "elsewhere"),
    [
        ("Kolkata", "CT-howrah"),
        # he has a home in each of two cities
        ("Sharad Pawar's residence", "CT-mumbai"),
        # nobody knows where
        ("Anna's residence", "CT-new-delhi"),
    ],
)
def test_a_meeting_is_not_at_what_is_only_a_part_or_not_known(place: str, elsewhere: str) -> None:
    assert elsewhere not in keys(held(place))


def test_the_city_that_a_report_names_counts_before_the_home_that_the_reference_knows() -> None:
    found = keys(held("Uddhav Thackeray's residence", city="Patna"))
    assert "CT-patna" in found
    assert "CT-mumbai" not in found


def test_a_city_that_is_inferred_counts_where_none_is_named_or_known() -> None:
    assert "CT-patna" in keys(held("Anna's residence", city="Patna", why="city of the dateline"))
    told_of = keys(held("Matoshree", city="Patna", why="city of the dateline"))
    assert "CT-mumbai" in told_of
    assert "CT-patna" not in told_of


def test_a_city_that_is_inferred_keeps_no_accounts_apart() -> None:
    one = held("Anna's residence", city="Patna", why="city of the dateline")
    (meeting,) = resolve([one, held("Anna's residence", city="Mumbai")]).meetings
    assert places(meeting) == {"Anna's residence", "Mumbai"}
    assert not meeting.disagreements


def test_of_several_places_each_will_do() -> None:
    meetings = the_sample().meetings
    assert list(meetings.at("Patna", "मुंबई")) == [
        meeting for meeting in meetings if meeting in meetings.at("Patna") or meeting in meetings.at("Mumbai")
    ]  # fmt: skip
    (note,) = meetings.at("Shillong", "शिमला").notes
    assert note == "the corpus tells of no meeting at Shillong or Shimla"
    with pytest.raises(ArgumentError, match=r"at\(\) takes at least one place"):
        meetings.at()
