"""From single statements to one report per party, election, territory and number."""

from __future__ import annotations

from collections import Counter, defaultdict

from pollcorpus.extract.document import Document
from pollcorpus.extract.seats.scene import COUNTRY, Scene, label
from pollcorpus.extract.seats.shares import Share
from pollcorpus.gazetteer import ElectionKind, State
from pollcorpus.models import Claim, SeatCount, SeatPlanReport, SeatPlanStatus

_Key = tuple[str, str | None, str, SeatCount]


def merged(document: Document, scene: Scene, shares: list[Share]) -> tuple[SeatPlanReport, ...]:
    """Join statements of one plan, in the order in which the article tells them."""
    groups: dict[_Key, list[Share]] = defaultdict(list)
    for share in shares:
        kind, state = placed(scene, share)
        election = scene.election(kind, state) if kind else None
        named = label(kind, state, election) if kind else None
        where = state.name if state else COUNTRY
        groups[share.actor.id, named, where, share.seats].append(share)
    return tuple(_report(document, key, group) for key, group in groups.items())


def placed(scene: Scene, share: Share) -> tuple[ElectionKind | None, State | None]:
    """Settle the house and territory of a statement by what its number allows."""
    kind, state = share.kind or scene.likely_kind(share.state), share.state
    least = share.seats.at_least or share.seats.at_most or 0
    if kind is ElectionKind.LOK_SABHA and state and least > (scene.house(kind, state) or least):
        seats = scene.house(ElectionKind.ASSEMBLY, state) or 0
        if share.kind is None and least <= seats and scene.kind is None:
            return ElectionKind.ASSEMBLY, state
        return kind, None
    return kind, state


def _report(document: Document, key: _Key, group: list[Share]) -> SeatPlanReport:
    _, election, territory, seats = key
    body = [s for s in group if not s.headline] or group
    votes = Counter(s.status for s in body)
    best = max(votes, key=lambda status: (votes[status], -[s.status for s in body].index(status)))
    evidence = tuple(dict.fromkeys(document.evidence(s.span.start, s.span.stop) for s in group))
    told = tuple(e for s, e in zip(group, evidence, strict=False) if s.status is best) or evidence
    places: dict[str, Claim[str]] = {}
    for share in group:
        for name, span in share.constituencies:
            places.setdefault(name, Claim(value=name, evidence=(document.evidence(span.start, span.stop),)))
    return SeatPlanReport(
        article_id=document.article.id,
        party=Claim(value=group[0].actor, evidence=evidence[:1]),
        election=Claim(value=election, inferred=True, why="the next election") if election else None,
        territory=Claim(value=territory, evidence=evidence[:1]),
        seats=Claim(value=seats, evidence=evidence),
        status=Claim(value=best, evidence=told),
        constituencies=tuple(places.values()),
        evidence=evidence,
    )


__all__ = ["SeatPlanStatus", "merged", "placed"]
