"""Reports that name an alliance, parties or a committee, and others that name who was there."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from pathlib import Path

import pytest
from attrs import evolve
from tests.resolve.test_meetings import ANNA, BIMAL, CHAND, DEV, meetings, told
from tests.resolve.test_undated import corpus, groups

import pollcorpus as pc
from pollcorpus.gazetteer import gazetteer
from pollcorpus.models import ActorRef, Extraction
from pollcorpus.resolve.sides import sides_of

LEADERS = (
    "Sharad Pawar, Tejashwi Yadav, Hemant Soren and Akhilesh Yadav met in Ranchi on Tuesday.",
    "2023-10-18",
)
"""17 October 2023."""
CWC = gazetteer().parties["CWC"].ref


@pytest.mark.parametrize(
    "report",
    [
        ("The INDIA bloc had met in Ranchi on October 17.", "2023-12-01"),
        ("Leaders of the INDIA alliance met in Ranchi on Tuesday.", "2023-10-18"),
        ("इंडिया गठबंधन की बैठक 17 अक्टूबर को रांची में हुई थी।", "2023-11-20"),
        ("The INDIA bloc met in Ranchi on October 17.", None),
    ],
)
def test_an_alliance_is_those_who_speak_for_it(report: tuple[str, str | None]) -> None:
    meeting = corpus(LEADERS, report).meetings.one()
    assert [body.name for body in meeting.organisations] == [
        "Indian National Developmental Inclusive Alliance"
    ]
    assert len(meeting.participants) == 4
    (step,) = meeting.why_same(*meeting.articles).steps
    assert step.unnamed or step.untimed


@pytest.mark.parametrize(
    "report",
    [
        # another alliance, day, city; no city at all; nothing but a party
        ("Leaders of the NDA met in Ranchi on Tuesday.", "2023-10-18"),
        ("Leaders of the INDIA alliance met in Ranchi on Monday.", "2023-10-18"),
        ("Leaders of the INDIA alliance met in Patna on Tuesday.", "2023-10-18"),
        ("The INDIA alliance held a meeting on Tuesday.", "2023-10-18"),
        ("The Samajwadi Party held a meeting in Ranchi on Tuesday.", "2023-10-18"),
        ("The INDIA bloc met in Ranchi on October 18.", None),
    ],
)
def test_what_does_not_fit_an_alliance_stays_apart(report: tuple[str, str | None]) -> None:
    assert groups(LEADERS, report) == 2


def test_leaders_of_two_of_its_parties_are_no_alliance() -> None:
    two = ("Sharad Pawar met Hemant Soren in Ranchi on Tuesday.", "2023-10-18")
    assert (
        groups(two, ("Leaders of the INDIA alliance met in Ranchi on Tuesday.", "2023-10-18")) == 2
    )


def test_of_two_gatherings_of_an_alliance_on_a_day_neither_is_chosen() -> None:
    others = (
        "Mamata Banerjee, M. K. Stalin and Rahul Gandhi met in Ranchi on Tuesday.",
        "2023-10-18",
    )
    assert (
        groups(LEADERS, others, ("The INDIA bloc met in Ranchi on October 17.", "2023-12-01")) == 3
    )


def test_two_parties_are_their_leaders_who_talk_of_the_same() -> None:
    met = "{} met in Lucknow on Tuesday{}."
    pair, parties = (
        "Akhilesh Yadav and Mallikarjun Kharge",
        "Leaders of the Samajwadi Party and Congress",
    )
    seats = " to discuss seat sharing"

    def both(one: str, other: str) -> int:
        return groups((one, "2023-10-18"), (other, "2023-10-18"))

    assert both(met.format(pair, seats), met.format(parties, seats)) == 1
    assert both(met.format(pair, ""), met.format(parties, seats)) == 2
    others = "Leaders of the Samajwadi Party and the RLD"
    assert both(met.format(pair, seats), met.format(others, seats)) == 2


def test_a_committee_sits_in_one_city_at_a_time_whomever_reports_name() -> None:
    sat = "The Congress Working Committee met in {} on Tuesday. {} were present."
    first = (sat.format("Hyderabad", "Sonia Gandhi and Ashok Gehlot"), "2023-10-18")
    others = "Rahul Gandhi and Bhupesh Baghel"
    assert groups(first, (sat.format("Hyderabad", others), "2023-10-18")) == 1
    assert groups(first, (sat.format("Hyderabad", others), "2023-10-25")) == 2
    assert groups(first, (sat.format("New Delhi", others), "2023-10-18")) == 2


def test_the_committees_that_every_state_has_are_several() -> None:
    known, found = gazetteer().parties["SCREENINGC"].ref, evolve(CWC, id="party:x", known=False)

    def sat(body: ActorRef, *people: ActorRef) -> Extraction:
        return told(*people, bodies=(body,), on="2030-05-07", place="Patna")

    assert len(meetings(sat(CWC, ANNA, BIMAL), sat(CWC, CHAND, DEV))) == 1
    for body in (known, found):
        assert len(meetings(sat(body, ANNA, BIMAL), sat(body, CHAND, DEV))) == 2


def test_an_alliance_meets_once_a_day_by_video() -> None:
    alliance = gazetteer().parties["INDIA"].ref

    def by(*people: ActorRef, remote: bool) -> Extraction:
        return told(*people, bodies=(alliance,), on="2030-05-07", remote=remote)

    assert len(meetings(by(ANNA, BIMAL, remote=True), by(CHAND, DEV, remote=True))) == 1
    assert len(meetings(by(ANNA, BIMAL, remote=False), by(CHAND, DEV, remote=False))) == 2


def test_an_alliance_that_is_named_makes_one_of_those_whom_two_see() -> None:
    met = (
        "The NDA met in Patna on Tuesday. Nitish Kumar, Chirag Paswan and {} attended the meeting."
    )
    one, other = (met.format(name) for name in ("Jitan Ram Manjhi", "Upendra Kushwaha"))
    assert groups((one, "2024-04-10"), (other, "2024-04-10")) == 1


def test_a_party_speaks_for_the_alliances_that_it_was_in_on_the_day() -> None:
    people = {f"person:{name}" for name in ("nitish-kumar", "chirag-paswan", "jitan-ram-manjhi")}
    before, after = (
        sides_of(people, day, gazetteer()) for day in (date(2022, 9, 1), date(2024, 4, 1))
    )
    assert "party:NDA" in after
    assert "party:NDA" not in before


PILE = (
    LEADERS,
    ("The INDIA bloc had met in Ranchi on October 17.", "2023-12-01"),
    "रांची, 17 अक्टूबर। मंगलवार को शरद पवार, तेजस्वी यादव और हेमंत सोरेन की बैठक हुई।",
    ("The Congress Working Committee met in Ranchi on Tuesday.", "2023-10-18"),
)


def test_neither_the_order_nor_adding_later_matters(tmp_path: Path) -> None:
    whole = corpus(*PILE)
    articles = list(whole.articles)
    assert {pc.Corpus.of(order).meetings[:] for order in permutations(articles)} == {
        whole.meetings[:]
    }
    for order in permutations(articles):
        grown = pc.Corpus.of(order[:1])
        for article in order[1:]:
            grown = grown.add(article)
        assert grown.meetings[:] == whole.meetings[:]
