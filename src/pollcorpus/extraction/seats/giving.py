"""Who gives seats and who gets them, told by the verb and what is marked."""

from __future__ import annotations

from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.tokens import CountToken, PartyToken, VerbToken, Words
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

GIVING = (SeatVerb.GIVE, SeatVerb.OFFER)
_NOMINAL = 30
"""Characters before an offer in which a word shows that it is a noun."""
_GROUP = 8
"""Characters between a party and what is said of its offer: "पार्टी"."""
_OFFER = 24
"""Characters before a count in which it is called an offer: "offer of only "."""


def given_right_after(
    words: Words, cues: Compiled, stop: int, verb: VerbToken | None
) -> PartyToken | None:
    """Who is given seats that end at an offset: "has given Gaya to the A and fights 39"."""
    if verb is None or verb.kind not in GIVING or cues.source.verb_follows:
        return None
    after = recipient_after(words, cues, stop)
    return None if after is None or after.pronoun else after


def recipient_after(words: Words, cues: Compiled, stop: int) -> PartyToken | None:
    """The party named next after an offset, if what ends there goes to it: "to the A"."""
    after = next((p for p in words.parties if p.span.start >= stop), None)
    if after is None or after.role is not PartyRole.RECIPIENT:
        return None
    return after if cues.goes_to.fullmatch(words.text, stop, after.span.start) else None


def asked(words: Words, cues: Compiled, party: PartyToken, after: list[VerbToken]) -> bool:
    """Tell whether a party marked as a recipient is the one that somebody asks for seats."""
    others = any(
        p.marked != "to"
        and (not p.pronoun or p.marked == "leader")
        and p.role is not PartyRole.SOURCE
        for p in words.parties
    )
    needed = cues.words["needed"]
    return (
        party.marked == "to"
        and bool(after)
        and others
        and not needed.match(_verb_text(words, after[0]))
    )


def is_giver(words: Words, cues: Compiled, party: PartyToken, token: CountToken) -> bool:
    """Tell whether the only party beside a count that is given gives it."""
    if not cues.source.verb_follows:
        return gives(words, cues, party, token)
    if party.role is PartyRole.ACTOR:
        return not answers(words, cues, party, token)
    if party.role is not PartyRole.HOLDER:
        return False
    if (verb := _verb_after(words, token)) is None:
        return owns_offer(words, cues, party, token)
    return cues.words["giving"].match(_verb_text(words, verb)) is not None


def answers(words: Words, cues: Compiled, party: PartyToken, token: CountToken) -> bool:
    """Tell whether a party answers the offer of a count: "spurned an offer of five"."""
    text = words.text
    if not cues.source.verb_follows:
        lead = text[max(words.sentence.start, token.start - _OFFER) : token.start]
        said = cues.words["responds"].search(text, token.stop, party.span.start)
        return party.marked == "by" and said is not None and cues.has("proposal", lead)
    if cues.responder.match(text, party.span.stop) is None:
        return False
    verb = _verb_after(words, token)
    if verb is None or verb.kind is not SeatVerb.OFFER:
        return False
    clause = words.clauses.around(token.start, words.sentence)
    said = cues.words["responds"].search(text, verb.span.stop, clause.stop)
    return said is not None and not _another_responds(words, cues, party, verb, said.start())


def _another_responds(
    words: Words, cues: Compiled, party: PartyToken, verb: VerbToken, until: int
) -> bool:
    """Tell whether a party only made the offer that a later one answers: "की, जिसे B ने ठुकराया".

    That is another also where a pronoun stands for it: nobody answers an offer of their own.
    """
    if party.span.stop > verb.span.start:
        return False
    others = (p for p in words.parties if verb.span.stop <= p.span.start < until)
    return cues.words["offer_meant"].search(words.text, verb.span.stop, until) is not None or any(
        p.actor != party.actor and cues.responder.match(words.text, p.span.stop) for p in others
    )


def turned_down(text: str, sentence: Sentence, cues: Compiled, party: PartyToken) -> int | None:
    """Return where the words end that turn down a party's offer; None where nobody does."""
    for found in cues.words["snubbed"].finditer(text, sentence.start, sentence.stop):
        beside = 0 <= found.start() - party.span.stop <= _GROUP and cues.source.verb_follows
        if beside or found.start() < party.span.start < found.end():
            return found.end()
    return None


def outbids(words: Words, cues: Compiled, token: CountToken) -> bool:
    """Tell whether a count answers a smaller one: "spurned an offer of six, will fight all ten"."""
    offer = _outbid(words, cues)
    return offer is not None and token.start > offer.start and _size(token) > _size(offer)


def is_outbid(words: Words, cues: Compiled, token: CountToken) -> bool:
    """Tell whether a count is an offer whose taker will rather fight more seats."""
    return token is _outbid(words, cues)


def _outbid(words: Words, cues: Compiled) -> CountToken | None:
    """The offer that a sentence tells to be turned down by who will rather fight more seats.

    Who asks for more still bargains, and who stands alone has settled it.
    """
    sentence = words.sentence
    found = cues.words["snubbed"].search(words.text, sentence.start, sentence.stop)
    if found is None or cues.has("alone", sentence.text):
        return None
    kinds = {v.kind for v in words.verbs if v.span.start >= found.end()}
    near = [c for c in words.counts if found.start() < c.start < found.end() + _OFFER]
    if SeatVerb.CONTEST not in kinds or SeatVerb.DEMAND in kinds or not near:
        return None
    more = (_size(c) > _size(near[0]) for c in words.counts if c.start > near[0].start)
    return near[0] if _size(near[0]) and any(more) else None


def _size(token: CountToken) -> int:
    return token.count.low or token.count.high or 0


def owns_offer(words: Words, cues: Compiled, party: PartyToken, token: CountToken) -> bool:
    """Tell whether a count is what a party offers: "राजद की छह सीटों की पेशकश", "राजद का ऑफर छह"."""
    gap = words.text[party.span.stop : token.start]
    verb = _verb_after(words, token)
    offer = (verb is not None and verb.kind is SeatVerb.OFFER) or cues.has("proposal", gap)
    return offer and cues.of_giver.fullmatch(gap) is not None


def is_subject_of_clause(
    words: Words, cues: Compiled, party: PartyToken, verb: VerbToken | None
) -> bool:
    """Tell whether a party does what is said of a count: "the six that the RJD offered"."""
    if verb is None or party.span.stop > verb.span.start:
        return False
    word = _verb_text(words, verb)
    if not cues.source.verb_follows and not cues.participle.search(word):
        return True  # "the six that the RJD is ready to give"
    return cues.passive.search(words.text[party.span.stop : verb.span.start]) is None


def gives(words: Words, cues: Compiled, party: PartyToken, token: CountToken) -> bool:
    """Tell whether a party before an active verb of giving is its subject."""
    if any(_own_offer(words, cues, party, v) for v in words.verbs if v.kind in GIVING):
        return True
    verbs = [
        v
        for v in words.verbs
        if party.span.stop <= v.span.start < token.count.core.start and v.kind in GIVING
    ]
    if not verbs:
        return False
    lead = words.text[party.span.stop : verbs[-1].span.start]
    if cues.nominal.search(lead[-_NOMINAL:]):  # "spurned an offer of five"
        return cues.words["proffers"].search(lead) is not None
    word = _verb_text(words, verbs[-1])
    if cues.takes_offer.match(word):
        return False
    before = words.text[max(words.sentence.start, party.span.start - _NOMINAL) : party.span.start]
    taken = cues.passive.search(lead) or (lead == " " and cues.bargain_with.search(before))
    if cues.be_given.match(word) or (cues.participle.search(word) and taken):
        return False  # "was allotted six", "with the A allotted six"
    if not cues.given.search(word) or cues.perfect.search(lead):
        return True
    takers = (p.role is PartyRole.RECIPIENT and p.span.start >= token.stop for p in words.parties)
    # "the Congress left five to its allies"
    return cues.left_to.search(word) is not None and any(takers)


def _own_offer(words: Words, cues: Compiled, party: PartyToken, verb: VerbToken) -> bool:
    """Tell whether an offer is called the party's: "the BJP's first offer was nine"."""
    text = words.text
    if cues.bare_offer.fullmatch(text, party.span.stop, verb.span.stop):
        return True  # "the BJP offer of nine"
    said = cues.offers.search(_verb_text(words, verb)) is not None
    return said and cues.offered.fullmatch(text, party.span.stop, verb.span.start) is not None


def _verb_after(words: Words, token: CountToken) -> VerbToken | None:
    return next((v for v in words.verbs if v.span.start >= token.count.core.stop), None)


def _verb_text(words: Words, verb: VerbToken) -> str:
    return words.text[verb.span.start : verb.span.stop]
