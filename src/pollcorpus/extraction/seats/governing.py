"""Which verb governs a count of seats: of its own clause, or of a clause about it."""

from __future__ import annotations

from pollcorpus.extraction.seats.bracketed import is_shut_in
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.tokens import CountToken, VerbToken, Words
from pollcorpus.plugins.seat_cues import SeatVerb

_HAVING = (SeatVerb.GET, SeatVerb.GIVE, SeatVerb.CONTEST)
_GETTING = (*_HAVING, SeatVerb.DONE)
_LEADING = (SeatVerb.DEMAND, SeatVerb.AIM, SeatVerb.GET)
_ELECTED = (SeatVerb.DONE, SeatVerb.PAST)
_SAYING = (SeatVerb.OFFER, SeatVerb.DEMAND, SeatVerb.AIM)
_BEFORE = 40
"""Characters before a count in which it is compared with what was asked for."""


def governor(words: Words, token: CountToken, cues: Compiled) -> VerbToken | None:
    """The verb that governs a count: of its own clause, and on the language's own side."""
    follows = cues.source.verb_follows
    verbs = [v for v in words.verbs if not is_shut_in(words, v, token)]
    verbs = [v for v in verbs if not _is_of_another(words, v, token, cues)] or verbs
    near = [v for v in verbs if not stands_apart(words, v, token)]
    if told := _clause_about(words, token, cues, near):
        return told
    # a clause without a verb goes on with what is done in another, not with what else is said
    carried = [v for v in verbs if v.kind is not SeatVerb.OTHER]
    for some in (near, carried, verbs):
        after = [v for v in some if v.span.start >= token.count.core.stop]
        before = [v for v in some if v.span.start < token.count.core.start]
        pick = (after[:1], before[-1:]) if follows else (before[-1:], after[:1])
        if follows and before and _heads(words, before[-1], token, cues):
            return before[-1]
        for chosen in pick:
            if chosen and not _spent(chosen[0], words, token, follows):
                return chosen[0]
    return None


def _is_of_another(words: Words, verb: VerbToken, token: CountToken, cues: Compiled) -> bool:
    """Tell whether a verb only tells of whom a count before is for.

    "Left six to the A, which wanted eight, and two to the B": the two are left, not wanted.
    """
    text, stop = words.text, verb.span.stop
    if cues.source.verb_follows or stop > token.start:
        return False
    about, comma, onward = text[stop : token.start].rpartition(",")
    onward = onward.strip()
    if not comma or (onward and not cues.words["conjunction"].fullmatch(onward)):
        return False
    if cues.one_for.match(text, token.stop) is None or "," in about.strip(" ,"):
        return False
    opened = [*cues.relative.finditer(text, words.sentence.start, verb.span.start)]
    opened = opened or [*cues.whose.finditer(text, words.sentence.start, verb.span.start)]
    return bool(opened) and "," not in text[opened[-1].end() : verb.span.start]


def told_of(words: Words, token: CountToken, cues: Compiled) -> VerbToken | None:
    """The verb of a clause about a count: "the six seats that it had been offered"."""
    opened = cues.told_of.match(words.text, token.stop)
    whole = any(c.isdigit() for c in words.text[token.count.core.stop : token.stop])
    if opened is None or whole:
        return None
    return next((v for v in words.verbs if v.span.start == opened.end()), None)


def _clause_about(
    words: Words, token: CountToken, cues: Compiled, near: list[VerbToken]
) -> VerbToken | None:
    """The verb of a clause about a count, unless what it says is over.

    What is got stands, whoever had asked for it: "was given the six that it wanted"; and
    what is asked for or got, whoever had fought it: "wants the six that it fought last time".
    """
    told = told_of(words, token, cues)
    before = [v for v in near if v.span.start < token.count.core.start]
    if told is None or not before:
        return told
    lead = words.text[max(words.sentence.start, token.start - _BEFORE) : token.start]
    compared = cues.baseline_before.search(lead) is not None  # "down from the 16 it had asked for"
    had = told.kind is SeatVerb.DEMAND and before[-1].kind in _GETTING and not compared
    over = (*_ELECTED, SeatVerb.OTHER)  # "wants all the 12 that it holds"
    fought = told.kind in over and before[-1].kind in (*_HAVING, *_SAYING)
    return None if had or fought else told


def stands_apart(words: Words, verb: VerbToken, token: CountToken) -> bool:
    """Tell whether a clause ends between a verb and a count, asides left out."""
    first, last = sorted((verb.span.start, token.start))
    return words.clauses.between(first, last, words.within(first, last)) > 0


def _heads(words: Words, verb: VerbToken, token: CountToken, cues: Compiled) -> bool:
    """Tell whether a verb right before a count says all: "उसकी मांग 23 सीटों की", "मिली 17 सीटें"."""
    gap = words.text[verb.span.stop : token.start]
    return verb.kind in _LEADING and cues.after_verb.fullmatch(gap) is not None


def _spent(verb: VerbToken, words: Words, token: CountToken, follows: bool) -> bool:
    """Tell whether a clause-final verb before a count belongs to another statement."""
    if not follows or verb.span.start > token.start or verb.kind is not SeatVerb.OTHER:
        return False
    return "," in words.text[verb.span.stop : token.start]
