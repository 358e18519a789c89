"""Constituencies that no rule gives to a party, told by a model learned from annotated reports.

Assembly seats are in no gazetteer, so whatever name stands alone or in a list may be
one. The model tells by what stands around it, and whose it is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import accumulate

from attrs import evolve

from pollcorpus.extraction.document import PlaceKind
from pollcorpus.extraction.once import Once
from pollcorpus.extraction.seats.context import Context
from pollcorpus.extraction.seats.count_traits import reach, row_traits
from pollcorpus.extraction.seats.giving import GIVING, is_giver
from pollcorpus.extraction.seats.governing import governor
from pollcorpus.extraction.seats.hints import Hint, Hinting
from pollcorpus.extraction.seats.judging import Case, Verdict, is_likely, verdict_on
from pollcorpus.extraction.seats.masked import ROW, View
from pollcorpus.extraction.seats.rejecting import rejecters
from pollcorpus.extraction.seats.seat_names import SeatList
from pollcorpus.extraction.seats.shares import Share
from pollcorpus.extraction.seats.taker_traits import Takers, taker_traits, takers
from pollcorpus.extraction.seats.tokens import CountToken, Unit, Words
from pollcorpus.models import ActorKind, ActorRef, SeatCount, SeatPlanStatus
from pollcorpus.plugins.seat_cues import PartyRole

_SURE = 0.3
"""So likely a name has to be a seat of a party."""
_ALONE = 0.55
"""The same where nothing else tells of the party's seats."""
_LONE = 0.7
"""The same where nothing else tells of anybody's."""
_HANDED = 90
"""Characters between a number and words that say to whom so many go."""
_NEAR = 3
"""Sentences after a party's number in which its constituencies are named."""


def row_cases(context: Context, rows: Iterable[int], shares: Sequence[Share]) -> Iterator[Case]:
    """Yield the names that may be constituencies, and the parties whose they may be."""
    in_order = sorted(shares, key=lambda share: share.number)
    for number in rows:
        view = context.views[number]
        marked = [(at, t.hint) for at, t in enumerate(view.tokens) if t.sort == ROW and t.hint]
        parties = Once(partial(takers, context, view))
        for at, hint in marked:
            yield _case(context, view, at, hint, parties, in_order)


def _case(
    context: Context,
    view: View,
    at: int,
    hint: Hint,
    parties: Callable[[], Takers],
    shares: Sequence[Share],
) -> Case:
    before, after = _told_near(context, view, hint, shares)
    fitting = _fitting(hint, shares)
    return Case(
        hint=hint,
        find_takers=parties,
        describe=lambda: (
            row_traits(context, view, at)
            | set(_form(hint))
            | set(_beside_shares(hint, before, after))
            | {f"fits {min(len(fitting), 2)} names {min(len(hint.names), 3)}"}
        ),
        describe_taker=lambda actor, takers: (
            taker_traits(context, view, at, hint, actor, takers)
            | set(_own_shares(hint, actor, before, after))
            | set(_own_fitting(hint, actor, fitting))
        ),
    )


def _form(hint: Hint) -> Iterator[str]:
    """How many names there are, and what is known of them."""
    names = hint.names
    seats = sum(bool(n.mention and n.mention.of_kind(PlaceKind.CONSTITUENCY)) for n in names)
    known = sum(n.mention is not None for n in names)
    size = "1" if len(names) == 1 else "2" if len(names) < 3 else "4" if len(names) < 5 else "more"
    assembly = sum(n.in_assembly is not None for n in names)
    yield f"names {size}"
    yield f"names {size} assembly {4 * assembly // len(names)}"
    yield f"any seat {any(n.is_seat for n in names)}"
    yield f"home {bool(names[0].home)} any seat {any(n.is_seat for n in names)}"
    yield f"home {bool(names[0].home)} all seats {all(n.is_seat for n in names)}"
    yield f"names {size} seats {4 * seats // len(names)}"
    yield f"names {size} known {4 * known // len(names)}"


_Near = list[tuple[int, Share]]


def _told_near(
    context: Context, view: View, hint: Hint, shares: Sequence[Share]
) -> tuple[_Near, _Near]:
    """The shares told just before some names and just after, with the sentences between.

    The shares are given in the order of their numbers.
    """
    near = context.views[max(0, view.number - _NEAR) : view.number + 1]
    ends = [v.sentence.stop for v in near[:-1]]
    first, last = (
        bisect_left(shares, offset, key=lambda share: share.number.start)
        for offset in (near[0].sentence.start, view.sentence.stop)
    )
    at = hint.count.core.start
    steps = [(sum(s.number.start < end for end in ends), s) for s in shares[first:last]]
    before = [(step, s) for step, s in steps if s.number.start < at]
    return before[::-1], [(step, s) for step, s in steps if s.number.start >= at]


def _beside_shares(hint: Hint, before: _Near, after: _Near) -> Iterator[str]:
    """Whether numbers of seats are told near some names, and are how many names there are."""
    for name, near in (("before", before), ("after", after)):
        for step, share in near[:1]:
            fits = share.seats.exact == len(hint.names)
            named = hint.count.core in [span for _, span in share.constituencies]
            gap = reach(abs(share.number.stop - hint.count.core.start) // 6)
            yield f"share {name} {step}"
            yield f"share {name} {step} fits {fits}"
            yield f"share {name} {step} {gap}"
            yield f"share {name} named {named}"
        if not near:
            yield f"no share {name}"


def _own_shares(hint: Hint, actor: ActorRef, before: _Near, after: _Near) -> Iterator[str]:
    """Whether the numbers told near some names are those of a party."""
    for name, near in (("before", before), ("after", after)):
        for step, share in near[:1]:
            own = share.actor == actor
            yield f"share {name} {step} own {own}"
            yield f"share {name} own {own} fits {share.seats.exact == len(hint.names)}"
        yield f"shares {name} own {any(share.actor == actor for _, share in near)}"


_Fitting = dict[ActorRef, list[Share]]


def _fitting(hint: Hint, shares: Sequence[Share]) -> _Fitting:
    """The parties that the article gives as many seats as there are names, with those shares."""
    found: _Fitting = {}
    for share in shares:
        if len(hint.names) > 1 and share.seats.exact == len(hint.names):
            found.setdefault(share.actor, []).append(share)
    return found


def _own_fitting(hint: Hint, actor: ActorRef, fitting: _Fitting) -> Iterator[str]:
    """Whether a party has as many seats as there are names, and nobody else has."""
    own = fitting.get(actor, ())
    said = "no" if not own else "only" if len(fitting) == 1 else "also"
    yield f"fits own {said} of {min(len(fitting), 2)}"
    if own:
        free = all(not share.constituencies for share in own)
        before = any(share.number.start <= hint.count.core.start for share in own)
        yield f"fits own {said} unnamed {free}"
        yield f"fits own {said} told before {before}"


def named(reader: Hinting, shares: Sequence[Share], cases: Iterable[Case]) -> Iterator[Share]:
    """Yield the shares of parties to which the model gives names as their constituencies."""
    if not reader.cues.source.weights:
        return
    # a case is no likelier than its names are seats, so that without any share `_LONE` must do
    sure = _SURE if shares else _LONE
    taken = sorted(span for share in shares for _, span in share.constituencies)
    reached = [0, *accumulate((span.stop for span in taken), max)]
    for case in cases:
        span = case.hint.count.core
        before = bisect_left(taken, span.stop, key=lambda other: other.start)
        if reached[before] > span.start:
            continue  # what a rule has read is not told again
        if _are_a_state(reader, case.hint):
            continue
        if not is_likely(sure, reader.cues.source.weights, case, "named"):
            continue
        verdict = verdict_on(reader.cues.source.weights, case, "named", "namer")
        takers = _takers(reader, verdict)
        # an alliance has its seats through its members
        bodies = (a for a in takers if a.kind is ActorKind.PARTY)
        actor = next(bodies, next(iter(takers), None))
        if actor is None:
            continue
        own = [share for share in shares if share.actor == actor]
        known = any(_may_hold(share, case.hint) for share in own)
        if own and not known:
            continue
        if verdict.likelihood(actor) >= (_SURE if known else _ALONE if shares else _LONE):
            yield from _told(reader, verdict, actor, shares)


def _are_a_state(reader: Hinting, hint: Hint) -> bool:
    """Tell whether a name is a state's, whose only seat it is: "the 20 seats in Nagaland"."""
    closed = reader.cues.closing.match(reader.document.text, hint.names[-1].span.stop)
    return closed is None and any(name.is_state for name in hint.names)


def _takers(reader: Hinting, verdict: Verdict) -> list[ActorRef]:
    """Who may have some names: nobody where the only party beside them gives them up."""
    hint, sentences = verdict.hint, reader.document.sentences
    start = hint.count.core.start
    number = bisect_right(sentences, start, key=lambda sentence: sentence.start) - 1
    if (words := reader.words.get(number)) is None:
        return list(verdict.parties)
    if _are_given_up(reader, hint, words) or _go_to_unknown(reader, hint, words):
        return []  # nor does it say that the party spoken of before gets them
    turning = {*rejecters(words, reader.cues), *_givers(reader, hint, words)}
    likely = [a for a in verdict.parties if a not in turning]
    if _are_for_one_here(hint, words):
        here = {party.actor for party in words.parties}
        return [a for a in likely if a in here]
    return likely


def _givers(reader: Hinting, hint: Hint, words: Words) -> set[ActorRef]:
    """Who gives some names, and so does not get them: "will part with Gaya"."""
    token = CountToken(count=hint.count, unit=Unit.SEATS, stop=hint.count.core.stop)
    verb = governor(words, token, reader.cues)
    if verb is None or verb.kind not in GIVING:
        return set()
    before = [
        p
        for p in words.parties
        if p.span.stop <= verb.span.start or not reader.cues.source.verb_follows
    ]
    takers = {p.actor for p in words.parties if p.role is PartyRole.RECIPIENT}
    return {p.actor for p in before if is_giver(words, reader.cues, p, token)} - takers


def _are_given_up(reader: Hinting, hint: Hint, words: Words) -> bool:
    """Tell whether the only party beside some names gives them."""
    return {p.actor for p in words.parties} == _givers(reader, hint, words) != set()


def _are_for_one_here(hint: Hint, words: Words) -> bool:
    """Tell whether a sentence gives some names to a party that it names after them."""
    stop = hint.names[-1].span.stop
    takers = (p for p in words.parties if p.role is PartyRole.RECIPIENT)
    return any(party.span.start > stop for party in takers)


def _go_to_unknown(reader: Hinting, hint: Hint, words: Words) -> bool:
    """Tell whether some names go to a body that nobody knows: nor has the party before them."""
    stop = hint.names[-1].span.stop
    found = reader.cues.words["to_unknown"].match(words.text, stop + 1)
    return found is not None and not words.parties_in(stop, found.end())


def go_to_unknown(reader: Hinting, share: Share) -> bool:
    """Tell whether so many go to a body that nobody knows: "four are left to the Raksha Party"."""
    words = reader.words.get(reader.numbers.get(share.span.start, -1))
    if words is None:
        return False
    stop = share.number.stop
    found = reader.cues.words["to_unknown"].search(words.text, stop, words.sentence.stop)
    if found is None or found.start() - stop > _HANDED:
        return False
    return not words.parties_in(stop, found.end())


def is_slighted(reader: Hinting, share: Share) -> bool:
    """Tell whether a sentence names a party only as the one that another turns away from."""
    words = reader.words.get(reader.numbers.get(share.span.start, -1))
    named = [p for p in words.parties if p.actor == share.actor] if words else []
    starts = [p.span.start for p in named if not p.pronoun]
    slighting, text = reader.cues.slighting, reader.document.text
    leads = (text[max(0, at - _HANDED) : at] for at in starts)
    return bool(starts) and len(starts) == len(named) and all(map(slighting.search, leads))


def _told(
    reader: Hinting, verdict: Verdict, actor: ActorRef, shares: Sequence[Share]
) -> list[Share]:
    """Give names to the share that they are part of, or make one of them."""
    hint, number = verdict.hint, len(verdict.hint.names)
    host = _host(hint, [s for s in shares if s.actor == actor])
    if host is None:
        share = evolve(hint.share, actor=actor, seats=SeatCount(number, number), listed=True)
    else:
        share = evolve(host, span=hint.share.span, number=hint.count.core, constituencies=())
    told = reader.by_state(SeatList(names=hint.names), share)
    # those of another state are no part of the host, nor is it smaller for them
    return [t for t in told if host is None or (t.state, t.seats) == (host.state, host.seats)]


def _may_hold(share: Share, hint: Hint) -> bool:
    """Tell whether some names may be part of a share: what is asked for is not yet agreed on."""
    asked = hint.share.status is SeatPlanStatus.WANTED
    return not asked or share.status is not SeatPlanStatus.AGREED


def _host(hint: Hint, own: Sequence[Share]) -> Share | None:
    """The share of a party that names are part of: told beside them, of their number, or last."""
    number, start = len(hint.names), hint.share.span.start
    roomy = [s for s in own if s.has_room(number) and _may_hold(s, hint)]
    beside = [s for s in roomy if s.span == hint.share.span and s.span.start <= start]
    if beside:
        return beside[-1]
    before = [s for s in roomy if s.span.start <= start]
    exact = [s for s in before if number > 1 and s.seats.exact == number]
    return next(iter((*exact[-1:], *before[-1:], *roomy[:1])), None)
