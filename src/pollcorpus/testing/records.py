"""Strategies for dates, counts, claims, and the records that are made of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import TypeVar

from hypothesis import strategies as st

from pollcorpus.corpus import Corpus
from pollcorpus.gazetteer import gazetteer
from pollcorpus.models import (
    ActorKind,
    ActorRef,
    AffiliationReport,
    Article,
    Claim,
    Evidence,
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
from pollcorpus.testing.pages import articles, quotation

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

# the tables are read now: within the first example Hypothesis would find it slow
gazetteer().posts("")

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


@st.composite
def claims(
    draw: st.DrawFn, values: st.SearchStrategy[_Value], article: Article | None = None
) -> Claim[_Value]:
    """Make claims of such values, with quotations of an article."""
    return _claim(draw, draw(values), draw(articles()) if article is None else article)


def _claim(draw: st.DrawFn, value: _Value, article: Article) -> Claim[_Value]:
    inferred = draw(_INFERRED)
    return Claim(
        value=value,
        evidence=_quotations(draw, article),
        inferred=inferred,
        why="for a test" if inferred else "",
    )


def _maybe(
    draw: st.DrawFn, values: st.SearchStrategy[_Value | None], article: Article
) -> Claim[_Value] | None:
    value = draw(values)
    return None if value is None else _claim(draw, value, article)


def _quotations(draw: st.DrawFn, article: Article) -> tuple[Evidence, ...]:
    return tuple(quotation(draw, article) for _ in range(draw(_ONE_OR_TWO)))


@st.composite
def meeting_reports(draw: st.DrawFn, article: Article | None = None) -> MeetingReport:
    """Make what an article says of a meeting; nobody both attends it and is absent."""
    told = draw(articles()) if article is None else article
    people = draw(_people())
    here = draw(st.integers(0, len(people)))

    def claimed(values: Sequence[_Value]) -> tuple[Claim[_Value], ...]:
        return tuple(_claim(draw, value, told) for value in values)

    return MeetingReport(
        article_id=told.id,
        status=_claim(draw, draw(_MEETING_STATUS), told),
        date=_maybe(draw, _DATES, told),
        time=_maybe(draw, _TIMES, told),
        place=_maybe(draw, _PLACES, told),
        host=_claim(draw, people[0], told) if here and draw(st.booleans()) else None,
        participants=claimed(people[:here]),
        absentees=claimed(people[here:]),
        organisations=claimed(draw(_bodies())),
        agenda=claimed(draw(_AGENDAS)),
        ordinal=_maybe(draw, _ORDINALS, told),
        evidence=_quotations(draw, told),
    )


@st.composite
def seat_plan_reports(draw: st.DrawFn, article: Article | None = None) -> SeatPlanReport:
    """Make what an article says of a party's seats."""
    told = draw(articles()) if article is None else article
    return SeatPlanReport(
        article_id=told.id,
        party=_claim(draw, draw(_sharers()), told),
        election=_maybe(draw, _ELECTIONS, told),
        territory=_claim(draw, draw(_TERRITORIES), told),
        seats=_claim(draw, draw(seat_counts()), told),
        status=_claim(draw, draw(_PLAN_STATUS), told),
        constituencies=tuple(_claim(draw, seat, told) for seat in draw(_CONSTITUENCIES)),
        evidence=_quotations(draw, told),
    )


@st.composite
def extractions(draw: st.DrawFn, article: Article | None = None) -> Extraction:
    """Make all that one article says; every actor of its records is mentioned in it."""
    told = draw(articles()) if article is None else article
    meetings = [draw(meeting_reports(told)) for _ in range(draw(_UP_TO_TWO))]
    plans = [draw(seat_plan_reports(told)) for _ in range(draw(_UP_TO_TWO))]
    return _extraction(draw, told, meetings, plans)


def _extraction(
    draw: st.DrawFn,
    article: Article,
    meetings: Sequence[MeetingReport],
    plans: Sequence[SeatPlanReport],
) -> Extraction:
    named = [c.value for m in meetings for c in (*m.participants, *m.absentees, *m.organisations)]
    named += [plan.party.value for plan in plans]
    return Extraction(
        article=article,
        mentions=tuple(_mention(draw, article, ref) for ref in dict.fromkeys(named)),
        affiliations=tuple(_affiliations(draw, article, dict.fromkeys(named))),
        meetings=tuple(meetings),
        seat_plans=tuple(plans),
    )


def _mention(draw: st.DrawFn, article: Article, ref: ActorRef) -> Mention:
    where = quotation(draw, article)
    return Mention(
        span=where.span,
        text=where.quote,
        kind=ref.kind,
        actor=ref,
        rule=draw(st.sampled_from(["full name", "short name", "discovered"])),
        article_id=article.id,
        matched=draw(st.sampled_from(["", ref.name])),
        basis=_quotations(draw, article) if draw(st.booleans()) else (),
    )


def _affiliations(
    draw: st.DrawFn, article: Article, named: Iterable[ActorRef]
) -> Iterator[AffiliationReport]:
    """Give some of the persons a party."""
    for person in named:
        if person.kind is ActorKind.PERSON and draw(st.booleans()):
            yield AffiliationReport(
                person=person,
                party=draw(actor_refs(ActorKind.PARTY)),
                role=draw(st.sampled_from(["member", "mp"])),
                evidence=_quotations(draw, article),
            )


@st.composite
def corpora(draw: st.DrawFn, max_size: int = 2) -> Corpus:
    """Make corpora of a few articles, without reading their texts: the records are made up."""
    told = draw(st.lists(extractions(), max_size=max_size, unique_by=lambda e: e.article.id))
    return Corpus(resolution=resolve(told), as_read=tuple(e.article for e in told))


@st.composite
def meetings(draw: st.DrawFn) -> Meeting:
    """Make meetings as they are resolved from the reports of one or two articles."""
    told = draw(_FEW_ARTICLES)
    found = [_extraction(draw, one, [draw(meeting_reports(one))], ()) for one in told]
    return draw(st.sampled_from(resolve(found).meetings))


@st.composite
def seat_plans(draw: st.DrawFn) -> SeatPlan:
    """Make seat plans as they are resolved from the reports of one or two articles."""
    told = draw(_FEW_ARTICLES)
    found = [_extraction(draw, one, (), [draw(seat_plan_reports(one))]) for one in told]
    return draw(st.sampled_from(resolve(found).seat_plans))


# strategies that are made anew for each example would take most of its time
_INFERRED = st.booleans()
_ONE_OR_TWO = st.integers(1, 2)
_UP_TO_TWO = st.integers(0, 2)
_MEETING_STATUS = st.sampled_from(MeetingStatus)
_PLAN_STATUS = st.sampled_from(SeatPlanStatus)
_DATES = st.none() | partial_dates()
_TIMES = st.none() | st.sampled_from(["11:00", "evening"])
_PLACES = st.none() | st.sampled_from(
    ["10 Janpath", "Patna", "New Delhi", "Asha Verma's residence"]
)
_AGENDAS = st.lists(st.sampled_from(["seat sharing", "राज्यसभा"]), max_size=2, unique=True)
_ORDINALS = st.none() | st.integers(1, 9)
_ELECTIONS = st.none() | st.sampled_from(
    ["Lok Sabha 2024", "Bihar Assembly 2020", "Lok Sabha 2019"]
)
_TERRITORIES = st.sampled_from(["India", "Bihar", "Uttar Pradesh"])
_CONSTITUENCIES = st.lists(st.sampled_from(["Araku", "Hazaribagh", "Patna Sahib"]), unique=True)
_FEW_ARTICLES = st.lists(articles(), min_size=1, max_size=2, unique_by=lambda told: told.id)


@cache
def _people() -> st.SearchStrategy[list[ActorRef]]:
    return st.lists(actor_refs(ActorKind.PERSON), max_size=6, unique=True)


@cache
def _bodies() -> st.SearchStrategy[list[ActorRef]]:
    return st.lists(actor_refs(ActorKind.PARTY), max_size=2, unique=True)


@cache
def _sharers() -> st.SearchStrategy[ActorRef]:
    return actor_refs(ActorKind.PARTY, ActorKind.ALLIANCE)
