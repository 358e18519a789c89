"""Seats that one party asks another to give it: "the A wants the B to leave it six".

Whoever is asked neither gets them nor has given them; whoever asks wants them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from pollcorpus._text import Span
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.giving import GIVING
from pollcorpus.extraction.seats.tokens import QUIET, CountToken, PartyToken, Words, is_listed
from pollcorpus.plugins.seat_cues import PartyRole

_NEAR = 4
"""Characters between what is asked for and whom it is asked of, where that comes last."""
_BESIDE = 2
"""Characters between the words of asking and the party that is asked."""
_MARK = re.compile(r"(?:\)|'s?)?,? ")
_TAKER = PartyRole.RECIPIENT


@frozen(kw_only=True)
class Request:
    """Who asks whom for seats, and which words tell what is asked for."""

    asker: PartyToken | None
    asked: tuple[PartyToken, ...]
    span: Span
    won: bool = False
    """Whoever is asked has given in: "persuaded the A to give it six"."""
    for_others: bool = False
    """Asked for on behalf of some that are not named: "the Left parties"."""


def with_requests(words: Words, cues: Compiled) -> Words:
    """Let what one asks another to give be the asker's, unless a third is to get it."""
    if not words.parties or not (words.counts or words.find_verbs()):
        return words
    asks = _asked_before if cues.source.verb_follows else _asked_after
    words = _told_to(words, cues)
    for request in asks(words, cues):
        first = max(p.span.stop for p in request.asked) if request.asked else request.span.start
        told = words.text[first : request.span.stop]
        request = evolve(request, for_others=cues.has("asked_others", told))
        parties = tuple(_as_asked(words.parties, words.counts, request))
        asked = words.asked if request.won else (*words.asked, request.span)
        words = evolve(words, parties=parties, asked=asked)
    return words


def _told_to(words: Words, cues: Compiled) -> Words:
    """Let what one party tells another to fight be the other's: "A ने B से छह सीटों पर लड़ने को कहा"."""
    sentence = words.sentence
    found = cues.words["told_to"].search(words.text, sentence.start, sentence.stop)
    before = [p for p in words.parties if found and p.span.stop <= found.start()]
    told = [p for p in before if _is_named(p) and _behind(words, cues, "asked_of", p)][-1:]
    if not told:
        return words
    others = (p for p in words.parties if p not in before or not _asks(p))
    holder = PartyRole.HOLDER
    parties = (evolve(p, role=holder) if p in told else p for p in others)
    return evolve(words, parties=tuple(parties))


def _as_asked(
    parties: tuple[PartyToken, ...], counts: tuple[CountToken, ...], request: Request
) -> Iterator[PartyToken]:
    """Leave out those who are asked, and let pronouns stand for whoever asks."""
    asked, asker, span = {p.actor for p in request.asked}, request.asker, request.span
    within = [p for p in parties if p.span in span and p.actor not in asked]
    others = (p for p in within if _is_named(p) and not _same(p, asker))
    later = any(count.start >= span.stop for count in counts)
    third = any(p.role not in QUIET for p in others)
    for party in parties:
        if party in request.asked or (party.actor in asked and _is_named(party)):
            if later:
                yield evolve(party, marked="asked")
            continue
        if request.for_others and party == asker:
            continue
        if asker is not None and party == asker:
            yield party if third else evolve(party, role=_TAKER)
        elif party.pronoun and party.marked != "leader" and party.span in span:
            if asker is not None and not request.for_others:
                yield evolve(party, actor=asker.actor)
        else:
            yield party


def _is_named(party: PartyToken) -> bool:
    return not party.pronoun or party.marked == "leader"


def _same(party: PartyToken, other: PartyToken | None = None) -> bool:
    return other is not None and party.actor == other.actor


def _asked_after(words: Words, cues: Compiled) -> Iterator[Request]:
    """The requests of a sentence where whoever is asked follows the word: "asks the A to"."""
    text, sentence = words.text, words.sentence
    for found in cues.words["asking"].finditer(text, sentence.start, sentence.stop):
        run = _run_from(words, cues, found.end())
        before = [p for p in words.parties if p.span.stop <= found.start()]
        asker = before[-1] if before else None
        if run and _same(run[0], asker):
            continue
        if not run:  # "was asked to leave Gaya to the A"
            passive = cues.passive.search(text[sentence.start : found.start()]) is not None
            opened = cues.words["asked_to"].match(text, found.end() + 1) if passive else None
            asker, run = None, before[-1:]
        elif found["by"]:
            opened, asker, run = _behind(words, cues, "asked_for", run[-1]), run[0], before[-1:]
        else:
            opened = _behind(words, cues, "asked_to", run[-1])
        if opened and run:
            span = Span(found.start(), _until(words, cues, opened.end()))
            yield Request(asker=asker, asked=tuple(run), span=span, won=found["won"] is not None)


def _behind(words: Words, cues: Compiled, name: str, party: PartyToken) -> re.Match[str] | None:
    """A cue right after a party's name."""
    mark = _MARK.match(words.text, party.span.stop)
    return cues.words[name].match(words.text, mark.end() if mark else party.span.stop)


def _run_from(words: Words, cues: Compiled, start: int) -> list[PartyToken]:
    """The parties named one after another from an offset on."""
    run: list[PartyToken] = []
    for party in words.parties:
        if party.span.start < start or not _is_named(party):
            continue
        near = party.span.start - start <= _BESIDE
        if not (is_listed(words.text, run[-1].span.stop, party.span.start, cues) if run else near):
            break
        run.append(party)
    return run


def _until(words: Words, cues: Compiled, start: int) -> int:
    """Where the words end that tell what is asked for: before what is told to have been done."""
    stop = words.clauses.around(start, words.sentence).stop
    counts = words.counts_in(start, stop)
    for verb in words.verbs if counts else ():
        gap = words.text[counts[0].stop : verb.span.start]
        if verb.span.start >= counts[0].stop and verb.kind not in GIVING:
            parted = "," in gap or cues.has("conjunction", gap)
            return verb.span.start if parted else stop
    return stop


def _asked_before(words: Words, cues: Compiled) -> Iterator[Request]:
    """The same where verbs follow: "A ने B से छह सीटें देने को कहा", "A चाहती है कि B उसे छह सीटें दे"."""
    text, sentence = words.text, words.sentence
    for done in cues.words["asked_for"].finditer(text, sentence.start, sentence.stop):
        before = [p for p in words.parties if p.span.stop <= done.start()]
        beside = words.parties_in(done.end(), done.end() + _NEAR)
        around = [p for p in (*beside, *reversed(before)) if _is_named(p)]
        asked = [p for p in around if _behind(words, cues, "asked_of", p)][:1]
        askers = [p for p in before if _asks(p) and p not in asked]
        if asked and askers:
            start = min(asked[0].span.start, askers[-1].span.stop)  # "देने की मांग भाजपा से की"
            yield Request(asker=askers[-1], asked=tuple(asked), span=Span(start, done.end()))
    opened = cues.words["asking"].search(text, sentence.start, sentence.stop)
    if opened is None:
        return
    told = cues.words["asked_to"].search(text, opened.end(), sentence.stop)
    askers = [p for p in words.parties if p.span.stop <= opened.start() and _asks(p)]
    if told is None:
        return
    within = words.parties_in(opened.end(), told.start())
    listened = [p for p in words.parties if p.span.stop <= opened.start()]
    asked = [p for p in listened if _is_named(p) and _behind(words, cues, "asked_of", p)]
    asked += [p for p in within if _is_named(p) and p.role in _GIVERS and not _same(p, *askers[:1])]
    if asked or askers:
        span = Span(opened.end(), told.end())
        yield Request(asker=next(iter(askers), None), asked=tuple(asked), span=span)


_GIVERS = (PartyRole.HOLDER, PartyRole.ACTOR)


def _asks(party: PartyToken) -> bool:
    return party.role not in (PartyRole.SOURCE, _TAKER)
