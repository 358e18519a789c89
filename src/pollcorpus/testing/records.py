"""Strategies for dates, counts, claims, and the records that are made of them."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TypeVar

from hypothesis import strategies as st

from pollcorpus.corpus import Corpus
from pollcorpus.gazetteer import gazetteer
from pollcorpus.models import (
    ActorKind,
    ActorRef,
    Article,
    Claim,
    Extraction,
    Meeting,
    MeetingReport,
    MeetingStatus,
    Mention,
    PartialDate,
    SeatCount,
    SeatPlan,
    SeatPlanReport,
    SeatPlanStatus,
)
from pollcorpus.resolve import resolve
from pollcorpus.testing.pages import articles, evidence, spans

__all__ = [
    "actor_refs",
    "claims",
    "corpora",
    "extractions",
    "meeting_reports",
    "meetings",
    "partial_dates",
    "seat_counts",
    "seat_plan_reports",
    "seat_plans",
]

_Value = TypeVar("_Value")
_DAYS = st.dates(date(1990, 1, 1), date(2035, 12, 31))


def partial_dates() -> st.SearchStrategy[PartialDate]:
    """Make dates of every precision: days, months, years, stretches, open ends, unknown years."""
    years, months = st.integers(1990, 2035), st.integers(1, 12)
    exact = st.one_of(
        _DAYS.map(PartialDate.of),
        st.builds(PartialDate.from_parts, years, months),
        years.map(PartialDate.from_parts),
    )
    stretches = st.builds(
        lambda one, other, about: PartialDate.of(
            min(one, other), max(one, other), approximate=about
        ),
        _DAYS,
        _DAYS,
        st.booleans(),
    )
    open_ended = _DAYS.flatmap(
        lambda day: st.sampled_from([PartialDate(earliest=day), PartialDate(latest=day)])
    )
    yearless = st.builds(
        lambda month, day: PartialDate.from_parts(month=month, day=day),
        months,
        st.none() | st.integers(1, 28),
    )
    return st.one_of(exact, stretches, open_ended, yearless)


@st.composite
def seat_counts(draw: st.DrawFn) -> SeatCount:
    """Make numbers of seats: exact, with one end or both, about, or not given."""
    low, high = sorted(draw(st.tuples(st.integers(0, 543), st.integers(0, 543))))
    ends = draw(st.sampled_from([(low, low), (low, high), (low, None), (None, high), (None, None)]))
    return SeatCount(*ends, approximate=draw(st.booleans()))


def actor_refs(*kinds: ActorKind) -> st.SearchStrategy[ActorRef]:
    """Make actors of some kinds, or of any: a few of the gazetteer, and a few found in texts."""
    return st.sampled_from([ref for ref in _actors() if not kinds or ref.kind in kinds])


@cache
def _actors() -> tuple[ActorRef, ...]:
    book = gazetteer()
    people = [p.ref for p in book.persons.values() if p.tier == 1][:8]
    parties = [p.ref for p in book.parties.values() if p.actor_kind][:6]
    found = [
        ActorRef(f"found:{name.lower().replace(' ', '-')}", name, kind, known=False)
        for name, kind in (
            ("Asha Verma", ActorKind.PERSON),
            ("Zubin Kotwalwala", ActorKind.PERSON),
            ("Manifesto Committee", ActorKind.COMMITTEE),
            ("Ganga Morcha", ActorKind.ALLIANCE),
            ("Voters' Forum", ActorKind.ORGANISATION),
        )
    ]
    return (*people, *parties, *found)


def claims(
    values: st.SearchStrategy[_Value], article: Article | None = None
) -> st.SearchStrategy[Claim[_Value]]:
    """Make claims of such values, with quotations of an article."""
    return st.builds(
        lambda value, quoted, inferred: Claim(
            value=value,
            evidence=quoted,
            inferred=inferred,
            why="for a test" if inferred else "",
        ),
        values,
        st.lists(evidence(article), min_size=1, max_size=2).map(tuple),
        st.booleans(),
    )


@st.composite
def meeting_reports(draw: st.DrawFn, article: Article | None = None) -> MeetingReport:
    """Make what an article says of a meeting; nobody both attends it and is absent."""
    told = draw(articles()) if article is None else article
    people = draw(st.lists(actor_refs(ActorKind.PERSON), max_size=6, unique=True))
    here = draw(st.integers(0, len(people)))
    bodies = draw(st.lists(actor_refs(ActorKind.PARTY), max_size=2, unique=True))
    places = st.sampled_from(["10 Janpath", "Patna", "New Delhi", "Asha Verma's residence"])
    agenda = draw(st.lists(st.sampled_from(["seat sharing", "राज्यसभा"]), max_size=2, unique=True))

    def claimed(refs: list[ActorRef]) -> tuple[Claim[ActorRef], ...]:
        return tuple(draw(claims(st.just(ref), told)) for ref in refs)

    return MeetingReport(
        article_id=told.id,
        status=draw(claims(st.sampled_from(MeetingStatus), told)),
        date=draw(st.none() | claims(partial_dates(), told)),
        time=draw(st.none() | claims(st.sampled_from(["11:00", "evening"]), told)),
        place=draw(st.none() | claims(places, told)),
        host=draw(claims(st.just(people[0]), told)) if here and draw(st.booleans()) else None,
        participants=claimed(people[:here]),
        absentees=claimed(people[here:]),
        organisations=claimed(bodies),
        agenda=tuple(draw(claims(st.just(text), told)) for text in agenda),
        ordinal=draw(st.none() | claims(st.integers(1, 9), told)),
        evidence=tuple(draw(st.lists(evidence(told), min_size=1, max_size=2))),
    )


@st.composite
def seat_plan_reports(draw: st.DrawFn, article: Article | None = None) -> SeatPlanReport:
    """Make what an article says of a party's seats."""
    told = draw(articles()) if article is None else article
    elections = st.sampled_from(["Lok Sabha 2024", "Bihar Assembly 2020", "Lok Sabha 2019"])
    seats = draw(st.lists(st.sampled_from(["Araku", "Hazaribagh", "Patna Sahib"]), unique=True))
    return SeatPlanReport(
        article_id=told.id,
        party=draw(claims(actor_refs(ActorKind.PARTY, ActorKind.ALLIANCE), told)),
        election=draw(st.none() | claims(elections, told)),
        territory=draw(claims(st.sampled_from(["India", "Bihar", "Uttar Pradesh"]), told)),
        seats=draw(claims(seat_counts(), told)),
        status=draw(claims(st.sampled_from(SeatPlanStatus), told)),
        constituencies=tuple(draw(claims(st.just(seat), told)) for seat in seats),
        evidence=tuple(draw(st.lists(evidence(told), min_size=1, max_size=2))),
    )


@st.composite
def extractions(draw: st.DrawFn, article: Article | None = None) -> Extraction:
    """Make all that one article says; every actor of its records is mentioned in it."""
    told = draw(articles()) if article is None else article
    meetings = draw(st.lists(meeting_reports(told), max_size=2))
    plans = draw(st.lists(seat_plan_reports(told), max_size=2))
    named = [c.value for m in meetings for c in (*m.participants, *m.absentees, *m.organisations)]
    named += [plan.party.value for plan in plans]
    return Extraction(
        article=told,
        mentions=tuple(draw(_mentions(told, ref)) for ref in dict.fromkeys(named)),
        meetings=tuple(meetings),
        seat_plans=tuple(plans),
    )


def _mentions(article: Article, ref: ActorRef) -> st.SearchStrategy[Mention]:
    return spans(len(article.text)).map(
        lambda span: Mention(
            span=span, text=span.of(article.text), kind=ref.kind, actor=ref, rule="full name"
        )
    )


@st.composite
def corpora(draw: st.DrawFn, max_size: int = 4) -> Corpus:
    """Make corpora of a few articles, without reading their texts: the records are made up."""
    told = draw(st.lists(extractions(), max_size=max_size, unique_by=lambda e: e.article.id))
    return Corpus(resolution=resolve(told), as_read=tuple(e.article for e in told))


def meetings() -> st.SearchStrategy[Meeting]:
    """Make meetings as they are resolved from the reports of a few articles."""
    found = corpora().map(lambda corpus: corpus.resolution.meetings)
    return found.filter(bool).flatmap(st.sampled_from)


def seat_plans() -> st.SearchStrategy[SeatPlan]:
    """Make seat plans as they are resolved from the reports of a few articles."""
    found = corpora().map(lambda corpus: corpus.resolution.seat_plans)
    return found.filter(bool).flatmap(st.sampled_from)
