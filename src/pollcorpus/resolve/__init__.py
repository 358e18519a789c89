"""From the accounts of many articles to records: same actors, same meetings, what is disputed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import field, frozen

from pollcorpus.gazetteer import Reference, gazetteer
from pollcorpus.gazetteer.reference import EMPTY
from pollcorpus.models import (
    Actor,
    Claim,
    Corrections,
    Extraction,
    Meeting,
    PartialDate,
    SeatPlan,
)
from pollcorpus.models.sources import source_key
from pollcorpus.resolve.actors import resolve_actors, same_persons, spellings, unify
from pollcorpus.resolve.company import known_in
from pollcorpus.resolve.constraints import Constraints
from pollcorpus.resolve.copies import Wording, grouped
from pollcorpus.resolve.meetings import Meetings, resolve_meetings
from pollcorpus.resolve.placing import place_articles
from pollcorpus.resolve.redating import redated, seen_from
from pollcorpus.resolve.seat_plans import resolve_seat_plans
from pollcorpus.resolve.striking import StruckNames

__all__ = ["Resolution", "Traces", "place_articles", "resolve", "resolve_with_traces"]

UNCORRECTED = Corrections()
"""What nobody corrected."""


@frozen(kw_only=True)
class Resolution:
    """The records of a corpus.

    `meeting_ids` and `plan_ids` lead from an article's id and the index of
    a report in its extraction to the record that the report went into.
    `copies` maps an article's id to the one that stands for all reprints of
    the same text. `corrections` are the user's, which the records follow;
    a report that was dropped is in neither mapping.
    `apart` holds by the article's id the extractions that were changed
    because actors of several articles are one, or names were struck, as
    they were before.
    `reference` is what the user added to the reference data.
    """

    extractions: tuple[Extraction, ...]
    actors: tuple[Actor, ...]
    meetings: tuple[Meeting, ...]
    seat_plans: tuple[SeatPlan, ...]
    meeting_ids: Mapping[tuple[str, int], str] = field(factory=dict, repr=False, hash=False)
    plan_ids: Mapping[tuple[str, int], str] = field(factory=dict, repr=False, hash=False)
    copies: Mapping[str, str] = field(factory=dict, repr=False, hash=False)
    corrections: Corrections = UNCORRECTED
    apart: Mapping[str, Extraction] = field(factory=dict, repr=False, hash=False)
    reference: Reference = EMPTY

    @property
    def extractions_as_read(self) -> tuple[Extraction, ...]:
        """What each article says by itself, whatever others say."""
        return tuple(self.apart.get(e.article.id, e) for e in self.extractions)


@frozen(kw_only=True)
class Traces:
    """How the records of a corpus came about, for those who add to them.

    `wordings` are the texts as copies are looked for, `rounds` the accounts
    by meeting and occasion, as articles tell them and then with undated
    articles dated, which `written` does.
    """

    wordings: Mapping[str, Wording | None]
    rounds: tuple[Meetings, Meetings]
    written: Mapping[str, PartialDate]
    placed: Mapping[str, Claim[PartialDate]]


def resolve(
    extractions: Iterable[Extraction],
    corrections: Corrections = UNCORRECTED,
    reference: Reference = EMPTY,
) -> Resolution:
    """Join what the articles say into records.

    An article that comes twice counts once. The result does not depend on
    the order of `extractions`. `corrections` bind which reports are one
    meeting, and leave out what the user knows to be wrong; raise
    `CorrectionError` where they contradict each other. `reference` is the
    one that the articles were read with.
    """
    return resolve_with_traces(extractions, corrections, reference)[0]


def resolve_with_traces(
    extractions: Iterable[Extraction],
    corrections: Corrections = UNCORRECTED,
    reference: Reference = EMPTY,
) -> tuple[Resolution, Traces]:
    """Join what the articles say into records, and tell how."""
    articles = _once(extractions)
    same = same_persons(spellings(articles))
    left = map(StruckNames.of(corrections).left_in, articles)
    told = unify(left, same, known_in(articles))
    wordings = {extraction.article.id: Wording.of(extraction.article) for extraction in told}
    copies = grouped(wordings)
    bound, book = Constraints.of(corrections), gazetteer(reference)
    first = resolve_meetings(told, copies, bound, book)
    written = redated(told, first.meetings, first.ids)
    second = resolve_meetings(_dated(told, written), copies, bound, book) if written else first
    seat_plans, plan_ids = resolve_seat_plans(told, copies, corrections.drop_plans)
    placed = place_articles((e.article for e in told), second.meetings)
    resolution = Resolution(
        extractions=told,
        actors=resolve_actors(told, placed, book),
        meetings=second.meetings,
        seat_plans=seat_plans,
        meeting_ids=dict(sorted(second.ids.items())),
        plan_ids=dict(sorted(plan_ids.items())),
        copies=copies,
        corrections=corrections,
        apart=_as_before(articles, told),
        reference=reference,
    )
    traces = Traces(wordings=wordings, rounds=(first, second), written=written, placed=placed)
    return resolution, traces


def _dated(
    extractions: Sequence[Extraction], written: Mapping[str, PartialDate]
) -> list[Extraction]:
    """The extractions as they are once it is known when undated articles were written."""
    days = ((extraction, written.get(extraction.article.id)) for extraction in extractions)
    return [extraction if day is None else seen_from(extraction, day) for extraction, day in days]


def _as_before(articles: Sequence[Extraction], told: Sequence[Extraction]) -> dict[str, Extraction]:
    """Those that have changed since they were read, as they were before, by the articles' ids."""
    pairs = zip(articles, told, strict=True)
    return {before.article.id: before for before, after in pairs if before is not after}


def _once(extractions: Iterable[Extraction]) -> list[Extraction]:
    """Each article once, by id; of two files with one text the first by path stands for both."""
    by_path = sorted(extractions, key=lambda e: source_key(e.article), reverse=True)
    by_id = {extraction.article.id: extraction for extraction in by_path}
    return [by_id[ident] for ident in sorted(by_id)]
