"""What type checkers see of the public API; checked by mypy, never run."""

from collections.abc import Iterator, Mapping
from typing import Any, assert_type

import pollcorpus as pc
from pollcorpus.building import Built, Done
from pollcorpus.gazetteer import Alias, Names, Person
from pollcorpus.interchange import Selection, export, to_ninjs, to_popolo
from pollcorpus.query import AttendanceRow, Disagreements, Meetings, SeatPlans, TimelineRow, Twins


def dates() -> None:
    assert_type(pc.PartialDate.parse("2022-04"), pc.PartialDate)
    assert_type(pc.find_dates("on 16 April 2022"), tuple[pc.DateMention, ...])
    for found in pc.find_dates("on Saturday", published="2022-04-18", language="en"):
        assert_type(found.start, int)
        assert_type(found.date, pc.PartialDate | None)


def claims(report: pc.MeetingReport, plan: pc.SeatPlanReport) -> None:
    assert_type(report.status, pc.Claim[pc.MeetingStatus])
    assert_type([claim.value for claim in report.participants], list[pc.ActorRef])
    assert_type(report.date.value if report.date else None, pc.PartialDate | None)
    assert_type(plan.seats.value, pc.SeatCount)
    assert_type(plan.constituencies, tuple[pc.Claim[str], ...])


def building() -> None:
    def tell(done: Done) -> None:
        assert_type(done.share, float)

    pc.build("news", into="a.pollcorpus", progress=tell)
    pc.build("news", into="a.pollcorpus", progress=lambda done: done.share)
    # who knows nothing of shares takes it for the number that it is
    count: list[int] = []
    assert_type(pc.build("news", into="a.pollcorpus", progress=count.append), Built)


def extraction(article: pc.Article) -> None:
    found = pc.extract(article)
    assert_type(found, pc.Extraction)
    assert_type(found.meetings, tuple[pc.MeetingReport, ...])
    assert_type(found.mentions[0].actor, pc.ActorRef | None)
    assert_type(found.affiliations, tuple[pc.AffiliationReport, ...])


def references(article: pc.Article) -> None:
    asha = Person(id="asha", names=Names(en="Asha Verma", aliases_en=["Ashaji"]))
    own = pc.Reference(persons=[asha], aliases=[Alias(actor="party:INC", en=["Cong"])])
    assert_type(own, pc.Reference)
    assert_type(own.persons, tuple[Person, ...])
    assert_type(own + pc.Reference.from_csv("own.csv"), pc.Reference)
    assert_type(pc.Reference.from_popolo("own.json"), pc.Reference)
    assert_type(own.problems, tuple[pc.Problem, ...])
    assert_type(pc.extract(article, reference=own), pc.Extraction)
    assert_type(pc.read("articles", reference=own).reference, pc.Reference)


def corpus() -> None:
    sample = pc.sample()
    assert_type(sample, pc.Corpus)
    assert_type(sample.problems, tuple[pc.Problem, ...])
    assert_type(sample.actors["पीके"], pc.Actor)
    assert_type(sample.actors[0], pc.Actor)
    assert_type(sample.articles.in_language("hi").first(), pc.Article | None)
    assert_type(sample.mentions("PK"), tuple[pc.Mention, ...])
    assert_type(sample.mentions("PK")[0].evidence, pc.Evidence)
    assert_type(sample.mentions("PK")[0].explain(), pc.Explanation)
    assert_type(sample.actors["पीके"].affiliation_on("2022-04"), pc.Standing)
    assert_type(sample.actors["पीके"].affiliation_on("2022-04").party, pc.ActorRef | None)
    assert_type(sample.actors["पीके"].parties, tuple[pc.ActorRef, ...])
    assert_type(sample.actors.count_by("party"), Mapping[str | int | None, int])
    assert_type(
        sample.meetings.count_by("year", "status"), Mapping[tuple[str | int | None, ...], int]
    )
    assert_type(sample.disagreements[0], pc.Disagreement)
    assert_type(sample.disagreements("date"), Disagreements)
    assert_type(sample.timeline()[0], TimelineRow)
    assert_type(sample.meetings.attendance()[0], AttendanceRow)
    assert_type(sample.meetings.near_twins(), tuple[Twins, ...])
    assert_type(sample.meetings.in_state("Bihar"), Meetings)
    assert_type(sample.corrections, pc.Corrections)
    assert_type(sample.corrected(join=[("a", ("b", 1))]), pc.Corpus)
    assert_type(sample.corrected(drop=["a#0"], strike=[("b#1", "Asha Verma")]), pc.Corpus)
    assert_type(sample.meetings[0].why_same("a", "b"), pc.SameMeeting)
    assert_type(sample.meetings[0].why_same("a", "b").steps, tuple[pc.Shared, ...])


def queries(sample: pc.Corpus) -> None:
    meetings = sample.meetings.involving("Sonia Gandhi").between("2022-04", None)
    assert_type(meetings, Meetings)
    assert_type(meetings[:2], Meetings)
    assert_type(meetings.one(), pc.Meeting)
    assert_type([meeting.place for meeting in meetings], list[str | None])
    plans = sample.seat_plans.of("Congress").in_state("बिहार").status("agreed")
    assert_type(plans, SeatPlans)
    assert_type(plans.where(lambda plan: plan.seats.known).one().seats, pc.SeatCount)
    # a function that is ordered or counted by is one of this kind of record
    assert_type(plans.order_by(lambda plan: plan.seats.exact or 0, "party"), SeatPlans)
    plans.order_by(lambda plan: plan.participants)  # type: ignore[attr-defined]


def evidence(found: pc.Evidence, article: pc.Article) -> Iterator[str]:
    assert_type(found.said_by, str | None)
    yield found.span.of(article.text)


def interchange(corpus: pc.Corpus) -> None:
    corpus.export("popolo", "campaign.json")
    some = Selection(articles=corpus.articles.in_language("hi"), meetings=corpus.meetings[:3])
    export(some, "ninjs", "items.jsonl")
    export(corpus.meetings.between("2022-04", "2022-05"), "graphml", "network.graphml")
    assert_type(next(to_popolo(corpus)), tuple[str, dict[str, Any]])
    assert_type(to_ninjs(some), Iterator[dict[str, Any]])
