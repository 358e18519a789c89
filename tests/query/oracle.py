"""Every verb once more, as a plain Python filter over all records: slow, and plainly right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from hypothesis import strategies as st

from pollcorpus import Actor, Corpus, PartialDate, SeatPlan
from pollcorpus.query.elections import ElectionName
from pollcorpus.query.places import find_constituency, find_place, find_state, find_territory
from pollcorpus.query.sharing import find_sharings
from pollcorpus.store import facts
from pollcorpus.store.keys import constituency_keys, places_around, territory_keys
from pollcorpus.testing import partial_dates

Records = Sequence[Any]


class Step(NamedTuple):
    """A verb as a query is asked it, and what it leaves of a list of records."""

    ask: Callable[[Any], Any]
    left: Callable[[Records], Records]


def keeping(ask: Callable[[Any], Any], predicate: Callable[[Any], object]) -> Step:
    return Step(ask, lambda records: [record for record in records if predicate(record)])


def steps(kind: str, corpus: Corpus) -> st.SearchStrategy[Step]:
    """Draw a verb of a kind of query with arguments that a corpus has an answer to."""
    return st.one_of(*_OF[kind](corpus), *_of_all(corpus, kind))


def records_of(kind: str, corpus: Corpus) -> Records:
    """All records of a kind in their order."""
    if kind != "articles":
        return getattr(corpus.resolution, kind)
    first: dict[str, Any] = {}
    for article in corpus.as_read:
        first.setdefault(article.id, article)
    return list(first.values())


def ordered(records: Records, value: Callable[[Any], Any], *, reverse: bool) -> Records:
    """What is not known comes last; equal ones stay as they are."""
    known = sorted((r for r in records if value(r) is not None), key=value, reverse=reverse)
    return [*known, *(r for r in records if value(r) is None)]


_Verbs = Iterator[st.SearchStrategy[Step]]

_ENDS = st.none() | st.integers(-4, 6)
_ORDERS: Mapping[str, Mapping[str, Callable[[Any], Any]]] = {
    "articles": {
        "published": lambda a: a.published,
        "language": lambda a: a.language,
        "publisher": lambda a: a.publisher,
        "byline": lambda a: a.byline,
    },
    "actors": {
        "name": lambda a: a.name,
        "mentions": lambda a: len(a.mentions),
        "articles": lambda a: len(a.articles),
        "first_mention": lambda a: a.first_mention,
        "kind": lambda a: a.kind.value,
    },
    "meetings": {
        "date": lambda m: m.date,
        "place": lambda m: m.place,
        "reports": lambda m: len(m.articles),
        "independent_reports": lambda m: m.independent_reports,
        "time": lambda m: m.time,
    },
    "seat_plans": {
        "party": lambda p: p.party.id,
        "min": lambda p: p.seats.at_least,
        "max": lambda p: p.seats.at_most,
        "reports": lambda p: len(p.articles),
        "election": lambda p: p.election,
    },
}


def _of_all(corpus: Corpus, kind: str) -> _Verbs:
    def cut(part: slice) -> Step:
        return Step(lambda q: q[part], lambda records: records[part])

    def order(key: str, reverse: bool) -> Step:
        value = _ORDERS[kind][key]
        return Step(
            lambda q: q.order_by(key, reverse=reverse),
            lambda records: ordered(records, value, reverse=reverse),
        )

    def where(letter: str) -> Step:
        return keeping(lambda q: q.where(lambda r: letter in r.id), lambda r: letter in r.id)

    yield st.builds(cut, st.builds(slice, _ENDS, _ENDS, st.sampled_from((None, 1, 2, -1))))
    yield st.builds(order, st.sampled_from(sorted(_ORDERS[kind])), st.booleans())
    yield st.builds(where, st.sampled_from("ae013"))


def _someone(corpus: Corpus) -> st.SearchStrategy[Any]:
    refs = [actor.ref for actor in corpus.resolution.actors]
    return st.sampled_from(refs) if refs else st.nothing()


def _one_of(values: Iterable[Any]) -> st.SearchStrategy[Any]:
    some = sorted(set(values))
    return st.sampled_from(some) if some else st.nothing()


# ---- articles -------------------------------------------------------------------------------


def _articles(corpus: Corpus) -> _Verbs:
    named = {e.article.id: {ref.id for ref in e.actors} for e in corpus.resolution.extractions}

    def language(code: str) -> Step:
        return keeping(lambda q: q.in_language(code), lambda a: a.language == code)

    def published(first: PartialDate | None, last: PartialDate | None) -> Step:
        days = _period(first, last)
        return keeping(
            lambda q: q.published_between(first, last),
            lambda a: a.published and _may_be(a.published, days),
        )

    def mentioning(refs: tuple[Any, ...]) -> Step:
        return keeping(
            lambda q: q.mentioning(*refs),
            lambda a: all(ref.id in named[a.id] for ref in refs),
        )

    yield st.builds(language, st.sampled_from(("en", "hi")))
    yield periods().map(lambda ends: published(*ends))
    yield st.builds(lambda *refs: mentioning(refs), _someone(corpus))
    yield st.builds(lambda *refs: mentioning(refs), _someone(corpus), _someone(corpus))


def periods() -> st.SearchStrategy[tuple[PartialDate | None, PartialDate | None]]:
    """Ends of a period, either of which may be open."""
    with_year = partial_dates().filter(lambda date: not date.yearless)
    ends = st.tuples(st.none() | with_year, st.none() | with_year)
    return ends.filter(lambda pair: _is_period(*pair))


def _may_be(day: PartialDate, asked: PartialDate | None) -> bool:
    """A day of an unknown year is none of a year that is known, but may be of a part of one."""
    if asked is None:
        return True
    ends = asked.limits()
    if day.yearless and ends is not None and (ends[1] - ends[0]).days >= 364:
        return False
    return day.may_equal(asked)


def _is_period(first: PartialDate | None, last: PartialDate | None) -> bool:
    try:
        _period(first, last)
    except ValueError:
        return False
    return True


def _period(first: PartialDate | None, last: PartialDate | None) -> PartialDate | None:
    earliest = first.earliest if first else None
    latest = last.latest if last else None
    return PartialDate(earliest=earliest, latest=latest) if earliest or latest else None


# ---- actors ---------------------------------------------------------------------------------


def _actors(corpus: Corpus) -> _Verbs:
    def kind(*kinds: str) -> Step:
        return keeping(lambda q: q.of_kind(*kinds), lambda a: a.kind.value in kinds)

    def met(ref: Any, undisputed: bool) -> Step:
        held = [m for m in corpus.resolution.meetings if m.status.value == "held"]
        here = [facts.present(m, undisputed=undisputed) for m in held]
        together = {i for idents in here if ref.id in idents for i in idents} - {ref.id}
        return keeping(lambda q: q.met_with(ref, undisputed=undisputed), lambda a: a.id in together)

    yield st.builds(kind, st.sampled_from(("person", "party", "alliance", "organisation")))
    yield st.builds(kind, st.just("person"), st.just("party"))
    yield st.builds(met, _someone(corpus), st.booleans())


# ---- meetings -------------------------------------------------------------------------------


def _reported(corpus: Corpus, kind: str) -> _Verbs:
    def source(name: str) -> Step:
        told = {
            a.id
            for a in corpus.as_read
            if name.casefold()
            in (a.id, a.source.source_id.casefold(), (a.publisher or "").casefold())
        }
        return keeping(lambda q: q.reported_by(name), lambda r: not told.isdisjoint(r.articles))

    def disputed(about: str | None) -> Step:
        return keeping(
            lambda q: q.with_disagreement(*([about] if about else [])),
            lambda r: any(about in (None, d.about) for d in r.disagreements),
        )

    names = [a.source.source_id for a in corpus.as_read]
    yield st.builds(
        source, _one_of([*names, *(a.publisher for a in corpus.as_read if a.publisher)])
    )
    points = ("seats",) if kind == "seat_plans" else ("date", "attendance", "place", "status")
    yield st.builds(disputed, st.none() | st.sampled_from(points))


def _meetings(corpus: Corpus) -> _Verbs:
    def outright(verb: str, ref: Any, undisputed: bool) -> Step:
        told, said = {
            "attended_by": (facts.present, facts.present_outright),
            "absent": (facts.absent, facts.absent_outright),
        }[verb]
        return keeping(
            lambda q: getattr(q, verb)(ref, undisputed=undisputed, stated=True),
            lambda m: ref.id in told(m, undisputed=undisputed) & said(m),
        )

    def nobody_outright(undisputed: bool) -> Step:
        return keeping(
            lambda q: q.absent(undisputed=undisputed, stated=True),
            lambda m: facts.absent(m, undisputed=undisputed) and facts.absent_outright(m),
        )

    def tied(verb: str, ref: Any, undisputed: bool) -> Step:
        def ties(meeting: Any) -> frozenset[str]:
            if verb == "hosted_by":
                return facts.hosts(meeting)
            present = facts.present(meeting, undisputed=undisputed)
            absent = facts.absent(meeting, undisputed=undisputed)
            every = present | absent | facts.hosts(meeting)
            return {"attended_by": present, "absent": absent, "involving": every}[verb]

        options = {"undisputed": True} if undisputed and verb != "hosted_by" else {}
        return keeping(lambda q: getattr(q, verb)(ref, **options), lambda m: ref.id in ties(m))

    def nobody(undisputed: bool) -> Step:
        return keeping(
            lambda q: q.absent(undisputed=undisputed),
            lambda m: facts.absent(m, undisputed=undisputed),
        )

    def on(day: PartialDate) -> Step:
        return keeping(lambda q: q.on(day), lambda m: any(_may_be(d, day) for d in facts.dates(m)))

    def between(first: PartialDate | None, last: PartialDate | None) -> Step:
        days = _period(first, last)
        return keeping(
            lambda q: q.between(first, last),
            lambda m: any(_may_be(d, days) for d in facts.dates(m)),
        )

    def at(*names: str) -> Step:
        keys = frozenset().union(*(find_place(name, told) for name in names))
        return keeping(
            lambda q: q.at(*names), lambda m: any(keys & places_around(p) for p in facts.places(m))
        )

    def in_state(*states: str) -> Step:
        keys = frozenset().union(*map(find_state, states))
        return keeping(
            lambda q: q.in_state(*states),
            lambda m: any(keys & places_around(p) for p in facts.places(m)),
        )

    def about(text: str) -> Step:
        return keeping(lambda q: q.about(text), lambda m: any(text in w for w in facts.words(m)))

    def status(*wanted: str) -> Step:
        return keeping(
            lambda q: q.status(*wanted), lambda m: not facts.statuses(m).isdisjoint(wanted)
        )

    def enough(number: int) -> Step:
        return keeping(
            lambda q: q.independent_reports(at_least=number),
            lambda m: m.independent_reports >= number,
        )

    told = {place for meeting in corpus.resolution.meetings for place in facts.places(meeting)}
    someone = _someone(corpus)
    yield st.builds(tied, st.sampled_from(("attended_by", "absent")), someone, st.booleans())
    yield st.builds(tied, st.sampled_from(("involving", "hosted_by")), someone, st.just(False))
    yield st.builds(nobody, st.booleans())
    yield st.builds(outright, st.sampled_from(("attended_by", "absent")), someone, st.booleans())
    yield st.builds(nobody_outright, st.booleans())
    yield st.just(keeping(lambda q: q.stated(), lambda m: not m.inferred))
    yield st.builds(on, partial_dates())
    yield periods().map(lambda ends: between(*ends))
    yield st.builds(at, _one_of([*told, "Bihar", "दिल्ली", "Patna"]))
    yield st.builds(at, _one_of([*told, "Kerala"]), _one_of(["Bihar", "दिल्ली", "Patna"]))
    yield st.builds(in_state, _one_of(["Bihar", "दिल्ली", "Kerala"]))
    yield st.builds(about, st.sampled_from(("met", "seat", "सीट", "a", "बैठक")))
    yield st.builds(status, st.sampled_from(("held", "planned", "cancelled")))
    yield st.builds(status, st.just("held"), st.just("cancelled"))
    yield st.builds(enough, st.integers(0, 3))
    yield from _reported(corpus, "meetings")


# ---- seat plans -----------------------------------------------------------------------------


def _named_ever(plan: SeatPlan) -> set[str]:
    """The constituencies that a plan names, or that its history does."""
    return {*plan.constituencies, *(s for claim in plan.history for s in claim.constituencies)}


def _seat_plans(corpus: Corpus) -> _Verbs:
    plans = corpus.resolution.seat_plans

    def of(*refs: Any) -> Step:
        wanted = {ref.id for ref in refs}
        return keeping(lambda q: q.of(*refs), lambda p: p.party.id in wanted)

    def election(text: str) -> Step:
        asked = ElectionName.parse(text)
        return keeping(
            lambda q: q.for_election(text), lambda p: asked.fits(p.election, p.territory)
        )

    def state(name: str) -> Step:
        keys = find_territory(name, territories)
        return keeping(
            lambda q: q.in_state(name), lambda p: not keys.isdisjoint(territory_keys(p.territory))
        )

    def naming(name: str) -> Step:
        keys = find_constituency(name, seats)
        return keeping(
            lambda q: q.naming(name),
            lambda p: any(keys & constituency_keys(s, p.territory) for s in _named_ever(p)),
        )

    def status(wanted: str, settled: bool) -> Step:
        def told(plan: Any) -> set[str]:
            return {plan.status.value} if settled else facts.plan_statuses(plan)

        return keeping(lambda q: q.status(wanted, settled=settled), lambda p: wanted in told(p))

    def as_of(day: PartialDate) -> Step:
        return Step(
            lambda q: q.as_of(day),
            lambda records: [stood for p in records if (stood := p.as_of(day))],
        )

    territories = {plan.territory for plan in plans}
    seats = {seat for plan in plans for seat in plan.constituencies}
    elections = {plan.election for plan in plans if plan.election}
    yield st.builds(of, _one_of(plan.party for plan in plans))
    yield st.builds(of, _one_of(p.party for p in plans), _one_of(p.party for p in plans))
    yield st.builds(election, _one_of([*elections, "2024", "Lok Sabha", "बिहार"]))
    yield st.builds(state, _one_of([*territories, "India", "बिहार"]))
    yield st.builds(naming, _one_of([*seats, "Patna Sahib"]))
    yield st.builds(status, st.sampled_from(("wanted", "proposed", "agreed")), st.booleans())
    yield st.builds(as_of, partial_dates())
    yield st.just(Step(lambda q: q.over_booked(), _over_booked))
    yield from _reported(corpus, "seat_plans")


def _over_booked(records: Records) -> Records:
    partners = {p.id for one in find_sharings(records) if one.over for p in one.plans}
    return [plan for plan in records if plan.id in partners or facts.exceeds(plan)]


_OF: Mapping[str, Callable[[Corpus], _Verbs]] = {
    "articles": _articles,
    "actors": _actors,
    "meetings": _meetings,
    "seat_plans": _seat_plans,
}


def _parties(actor: Actor) -> set[str | None]:
    """The parties of an actor on all days between two on which it is surely mentioned."""
    first, last = actor.first_mention, actor.last_mention
    days = [d for d in (first and (first.latest or first.earliest), last and last.earliest) if d]
    if days:
        told = actor.affiliation_on(PartialDate(earliest=min(days), latest=max(days)))
        return {party.name for party in told.parties} or {None}
    ever = {post.party.name for post in actor.affiliations if post.party}
    return ever if len(ever) == 1 else {None}


COUNTED: Mapping[str, Mapping[str, Callable[[Any], Iterable[str | None]]]] = {
    "articles": {"language": lambda a: [a.language], "publisher": lambda a: [a.publisher]},
    "actors": {
        "kind": lambda a: [a.kind.value],
        "party": _parties,
        "parties": lambda a: _parties(a) - {None},
    },
    "meetings": {
        "status": lambda m: [m.status.value],
        "participants": lambda m: {actor.name for actor in m.participants},
    },
    "seat_plans": {
        "status": lambda p: [p.status.value],
        "party": lambda p: [p.party.name],
        "constituencies": lambda p: set(p.constituencies),
    },
}
"""What records are counted by, and each one's values."""
