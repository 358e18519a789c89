"""Counts of the two parties that a sentence only calls "both" or "each"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from attrs import evolve

from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.shares import Share
from pollcorpus.extraction.seats.tokens import QUIET, CountToken, PartyToken, Words
from pollcorpus.models import ActorKind, ActorRef, SeatPlanStatus

_TWO = 2


def told_of_both(words: Words, live: Iterable[CountToken], cues: Compiled) -> CountToken | None:
    """The count that is told of both parties of the talk: "sources said that each could get 16".

    Parties may be named only after it, for counts of their own.
    """
    text, start = words.sentence.text, words.sentence.start
    tokens = [t for t in live if not t.count.same]
    named = [p.span.start for p in words.parties if not p.pronoun and p.role not in QUIET]
    opened = cues.words["both"].match(text)
    # where verbs follow, "both" behind a count may be any two
    end = tokens[0].start - start if tokens and cues.source.verb_follows else len(text)
    within = cues.words["both"].search(text, 0, max(end, 0))
    shared = bool(tokens) and tokens[0].count.each  # "125 each, leaving 38 for the allies"
    if not named and (
        (opened and (shared or len(tokens) == 1)) or (within and shared and len(tokens) == 1)
    ):
        return tokens[0]
    if within is None or not tokens or cues.source.verb_follows:
        return None
    first, at = tokens[0], start + within.end()
    plain = at <= first.start and not first.count.each
    clear = words.clauses.between(at, first.start) == 0 and all(n > first.stop for n in named)
    return first if plain and clear and len(named) >= len(tokens) - 1 else None


def likewise(words: Words, shares: Iterable[Share], cues: Compiled) -> list[Share]:
    """The share of whom a sentence begins with, if it tells of all seats: "Like the A, the B"."""
    named = [p for p in words.parties if not p.pronoun]
    whole = {t.count.span for t in words.counts if t.whole}
    alike = named and cues.alike.fullmatch(words.text, words.sentence.start, named[0].span.start)
    first = named[:1] if alike else _beside_others(words, named, cues)
    told = [s for s in shares if s.number in whole and s.status is SeatPlanStatus.AGREED]
    known = {s.actor for s in told}
    missed = [p.actor for p in first if p.actor not in known and p.actor.kind is ActorKind.PARTY]
    return [evolve(share, actor=actor) for share in told[:1] for actor in missed]


def _beside_others(words: Words, named: list[PartyToken], cues: Compiled) -> list[PartyToken]:
    """Those of whom it is said in passing that others do the same: "the A, like the B, will"."""
    gaps = ((p, words.text[p.span.stop : q.span.start]) for p, q in pairwise(named))
    return [p for p, gap in gaps if gap[:2] == ", " and cues.alike.fullmatch(gap[2:])]


def is_of_all(words: Words, token: CountToken, cues: Compiled) -> bool:
    """Tell whether all seats are those of several together: "the three will jointly fight all"."""
    text = words.sentence.text
    return token.whole and cues.has("jointly", text) and cues.has("both", text)


def named_as_both(
    words: Words, live: Iterable[CountToken], cues: Compiled
) -> tuple[list[CountToken], list[list[ActorRef]]] | None:
    """Counts for the two, or their leaders, whom a sentence goes on to call "both parties".

    "X and Y said that both parties would fight 38 seats each", or "10 and eight respectively".
    """
    both = cues.words["both"].search(words.text, words.sentence.start, words.sentence.stop)
    tokens = [t for t in live if not t.count.same]
    if both is None or not tokens or any(t.start < both.end() for t in tokens):
        return None
    before = (p.actor for p in words.parties if p.span.stop <= both.start())
    named = [a for a in dict.fromkeys(before) if a.id and a.kind is ActorKind.PARTY]
    if len(named) != _TWO or cues.has("several", both[0]):
        return None
    if len(tokens) == 1 and tokens[0].count.each:
        return tokens, [named]
    in_turn = len(tokens) == _TWO and cues.has("respectively", words.sentence.text)
    return (tokens, [[actor] for actor in named]) if in_turn else None
