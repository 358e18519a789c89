"""What is told in answer to a party that asks for seats: what others say it will be given.

"The A wants 70 seats. B leaders said it would not be given more than 55": the pronoun means who
asks, not who speaks. And what the two settle at is a number of who asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.shares import FEW, Share
from pollcorpus.extraction.seats.tokens import CountToken, PartyToken, Words
from pollcorpus.models import ActorKind, ActorRef, SeatPlanStatus
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_Told = Iterable[tuple[int, Share]]
"""Shares with the number of the sentence that tells them."""


def asker(told: _Told, at: int) -> ActorRef | None:
    """The only party that the few sentences before one tell to ask for seats."""
    asking = {s.actor for n, s in told if 0 < at - n <= FEW and s.status is SeatPlanStatus.WANTED}
    return asking.pop() if len(asking) == 1 else None


def asking_together(told: _Told, at: int) -> list[ActorRef]:
    """The parties that one sentence tells to ask for seats, if it tells nothing else of any."""
    here = [s for n, s in told if n == at]
    asks = all(s.status is SeatPlanStatus.WANTED for s in here)
    return list(dict.fromkeys(s.actor for s in here)) if asks else []


def with_asker(words: Words, cues: Compiled, told: _Told, at: int) -> Words:
    """Let "it" mean who asks where another party says what it will be given."""
    words = _without_speaker(words, cues)
    given = [p for p in words.parties if _is_given(words, cues, p)]
    if not given or (asking := _asking_before(words, given[0]) or asker(told, at)) is None:
        return words
    claims = {s.actor for _, s in told if s.status is SeatPlanStatus.WANTED}
    speaking = {p.actor for p in given} - claims
    answering = asking.kind is ActorKind.PARTY and asking not in speaking
    if not answering or not speaking:
        return words
    parties = (_answered(p, given, speaking, asking) for p in words.parties)
    return evolve(words, parties=tuple(parties))


def _without_speaker(words: Words, cues: Compiled) -> Words:
    """Take who only tells another what it will get for no taker: "the A told him he will get"."""
    if cues.source.verb_follows:
        return words
    told = next((p for p in words.parties if _is_granted(words, cues, p)), None)
    before = words.parties_in(words.sentence.start, told.span.start) if told else ()
    known = [p for p in before if _is_known(p)]
    if told is None or len(known) != 1 or known[0].actor == told.actor:
        return words
    quiet = evolve(known[0], role=PartyRole.SOURCE)
    return evolve(words, parties=tuple(quiet if p is known[0] else p for p in words.parties))


def _is_granted(words: Words, cues: Compiled, party: PartyToken) -> bool:
    """Tell whether what follows a pronoun is what others decide that it is given."""
    granted = cues.words["granted"].match(words.text, party.span.stop + 1)
    return party.pronoun and party.marked != "leader" and granted is not None


def _asking_before(words: Words, given: PartyToken) -> ActorRef | None:
    """The party that the sentence tells to ask for seats before another answers it."""
    speaker = next(p for p in words.parties if p.actor == given.actor and _is_known(p))
    asking = [v for v in words.verbs if v.kind is SeatVerb.DEMAND]
    before = [p for p in words.parties_in(words.sentence.start, speaker.span.start) if _is_known(p)]
    early = any(v.span.stop <= speaker.span.start for v in asking)
    named = {p.actor for p in before}
    return named.pop() if early and len(named) == 1 else None


def _answered(
    party: PartyToken, given: list[PartyToken], speaking: set[ActorRef], asking: ActorRef
) -> PartyToken:
    """A party as it is meant: the pronoun who asks, and who speaks no more than that."""
    if party in given and party.actor in speaking:
        return evolve(party, actor=asking, role=PartyRole.RECIPIENT)
    return evolve(party, role=PartyRole.SOURCE) if party.actor in speaking else party


def _is_given(words: Words, cues: Compiled, party: PartyToken) -> bool:
    """Tell whether a pronoun for who speaks is told to be given seats."""
    text, stop = words.text, party.span.stop
    speaker = next((p for p in words.parties if p.actor == party.actor and _is_known(p)), party)
    spoken = speaker.span.stop <= party.span.start and not any(
        speaker.span.stop <= v.span.start < party.span.start and v.kind is SeatVerb.DEMAND
        for v in words.verbs
    )  # not "the A wants 30 and has been offered 20"
    own = cues.words["of_leader"].match(text, party.span.start) is not None
    heard = cues.has("told_itself", text[speaker.span.stop : party.span.start])
    if not spoken or heard or own or not party.pronoun or party.marked == "leader":
        return False
    if not cues.source.verb_follows:
        return _is_granted(words, cues, party)
    clause = words.clauses.around(stop, words.sentence)
    return cues.words["granted"].search(text, stop, clause.stop) is not None


def _is_known(party: PartyToken) -> bool:
    """Tell whether a party is named, itself or by its leader."""
    return not party.pronoun or party.marked == "leader"


def answered(
    words: Words, cues: Compiled, party: PartyToken, token: CountToken, told: _Told, at: int
) -> tuple[ActorRef, SeatPlanStatus | None] | None:
    """Whose seats a party names that another has asked: "the A wants 20. The B countered with 5".

    With it how settled that is, where the words alone tell: what is not agreed to is wanted.
    """
    told = [*told]
    whose = asker(told, at)
    claims = [s for _, s in told if s.status is SeatPlanStatus.WANTED]
    if whose is None or not _is_known(party) or any(s.actor == party.actor for s in claims):
        return None
    lead = words.text[words.sentence.start : token.start]
    if cues.unyielding.search(lead):
        return whose, SeatPlanStatus.WANTED
    asked = max(s.seats.at_most or s.seats.at_least or 0 for s in claims if s.actor == whose)
    found = cues.answers.search(lead)
    if found is None or found.start() < party.span.stop - words.sentence.start:
        return None
    less = 0 < (token.count.low or token.count.high or 0) < asked
    offered = any(s.actor == whose and s.status is SeatPlanStatus.PROPOSED for _, s in told)
    if not less or ((found["firm"] or found["settled"]) and not offered):
        return None
    return whose, None if found["settled"] else SeatPlanStatus.PROPOSED


def bargainer(told: _Told, at: int, size: int) -> ActorRef | None:
    """The only party about whose seats others bargain, if a number lies between the bids."""
    lately = [s for n, s in told if 0 < at - n <= FEW and s.status is not SeatPlanStatus.AGREED]
    fitting = {s.actor for s in lately if _lies_between(size, lately, s.actor)}
    return fitting.pop() if len(fitting) == 1 else None


def _lies_between(size: int, told: Iterable[Share], actor: ActorRef) -> bool:
    bids = [*_bids(told, actor)]
    return len(bids) > 1 and min(bids) < size < max(bids)


def _bids(told: Iterable[Share], actor: ActorRef) -> Iterator[int]:
    for share in told:
        bid = share.seats.at_least or share.seats.at_most
        if share.actor == actor and bid:
            yield bid
