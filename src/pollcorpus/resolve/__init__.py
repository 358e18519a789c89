"""From the accounts of many articles to records: same actors, same meetings, what is disputed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from attrs import field, frozen

from pollcorpus.gazetteer import SpotKind, gazetteer
from pollcorpus.models import Actor, Extraction, Meeting, SeatPlan
from pollcorpus.resolve.actors import resolve_actors, same_persons, unify
from pollcorpus.resolve.copies import copy_groups
from pollcorpus.resolve.meetings import resolve_meetings
from pollcorpus.resolve.placing import place_articles
from pollcorpus.resolve.redating import redate
from pollcorpus.resolve.seat_plans import resolve_seat_plans

__all__ = ["Resolution", "place_articles", "resolve"]


@frozen(kw_only=True)
class Resolution:
    """The records of a corpus.

    `meeting_ids` and `plan_ids` lead from an article's id and the index of
    a report in its extraction to the record that the report went into.
    `copies` maps an article's id to the one that stands for all reprints of
    the same text.
    """

    extractions: tuple[Extraction, ...]
    actors: tuple[Actor, ...]
    meetings: tuple[Meeting, ...]
    seat_plans: tuple[SeatPlan, ...]
    meeting_ids: Mapping[tuple[str, int], str] = field(factory=dict, repr=False, hash=False)
    plan_ids: Mapping[tuple[str, int], str] = field(factory=dict, repr=False, hash=False)
    copies: Mapping[str, str] = field(factory=dict, repr=False, hash=False)


def resolve(extractions: Iterable[Extraction]) -> Resolution:
    """Join what the articles say into records.

    An article that comes twice counts once. The result does not depend on
    the order of `extractions`.
    """
    articles = _once(extractions)
    told = unify(articles, same_persons(articles))
    copies = copy_groups(extraction.article for extraction in told)
    meetings, meeting_ids = resolve_meetings(told, copies, _cities())
    dated = redate(told, meetings, meeting_ids)
    if dated != told:
        meetings, meeting_ids = resolve_meetings(dated, copies, _cities())
    seat_plans, plan_ids = resolve_seat_plans(told)
    return Resolution(
        extractions=told,
        actors=resolve_actors(told, place_articles((e.article for e in told), meetings)),
        meetings=meetings,
        seat_plans=seat_plans,
        meeting_ids=meeting_ids,
        plan_ids=plan_ids,
        copies=copies,
    )


@cache
def _cities() -> Mapping[str, str]:
    """Map each city to itself, and each address or building to its city."""
    return {
        spot.name: spot.city or spot.name
        for spot in gazetteer().spots.values()
        if spot.kind is SpotKind.CITY or spot.city
    }


def _once(extractions: Iterable[Extraction]) -> list[Extraction]:
    """Each article once, by id; of two files with one text the first by path stands for both."""
    by_path = sorted(extractions, key=_place, reverse=True)
    by_id = {extraction.article.id: extraction for extraction in by_path}
    return [by_id[ident] for ident in sorted(by_id)]


def _place(extraction: Extraction) -> tuple[str, int]:
    source = extraction.article.source
    return source.path, source.record or 0
