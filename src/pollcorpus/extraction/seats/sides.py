"""Which party is meant: by its name, by its leader ("Chirag Paswan's party"), by a pronoun."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from datetime import date

from attrs import frozen

from pollcorpus._text import Span, starting_in
from pollcorpus.extraction.document import Document, Names
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.shares import UNNAMED
from pollcorpus.gazetteer import gazetteer
from pollcorpus.models import ActorKind, ActorRef, Mention
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_BODIES = (ActorKind.PARTY, ActorKind.ALLIANCE)
_DEALING = (SeatVerb.GIVE, SeatVerb.OFFER, SeatVerb.DEMAND)
_NEAR = 45
"""Characters between a party and a person whom it introduces ("NCP president Ajit Pawar")."""
_LED = 60
"""Characters before a person in which a party is called his or hers: "the party led by "."""
_OFFICE = 70
"""Characters before a person in which an office is told."""
_TOGETHER = 3
"""So many at most are told in one breath to have gone over to a party."""
_WENT_OVER = 80
"""Characters between a person and the party that he or she has gone over to."""
_POSSESSIVE = ("'", "\u2019")
_INITIAL = re.compile(r"(?<![A-Za-z])[A-Z](?=[a-z])")


@frozen(eq=False)
class Sides:
    """The parties of an article and the persons who speak for them.

    `introducing` is what stands before the name of a person's party: "X's party" in "X's party, A".
    """

    mentions: tuple[tuple[Span, ActorRef], ...]
    persons: tuple[Mention, ...]
    of_person: dict[str, ActorRef]
    introducing: tuple[Span, ...] = ()

    @classmethod
    def of(cls, document: Document, names: Names, cues: Compiled, published: date | None) -> Sides:
        """Collect the parties of an article, and whom each person belongs to."""
        text = document.text
        persons = tuple(m for m in names.mentions if m.kind is ActorKind.PERSON and m.actor)
        bodies = [
            _or_other(text, m.span, m.actor, cues)
            for m in names.mentions
            if m.kind in _BODIES and m.actor
        ]
        bodies += _choosers(text, names, cues)
        bodies += _shortened(text, bodies, cues)
        bodies += _unknown(text, [*bodies, *((m.span, UNNAMED) for m in persons)], cues)
        bodies.sort(key=lambda pair: pair[0])
        starts = [span.start for span, _ in bodies]
        members = _members(document, persons, bodies, published, cues)
        introducing = []
        for person in persons:
            found = cues.of_person.match(text, person.span.stop)
            lead = text[max(0, person.span.start - _LED) : person.span.start]
            led = cues.led_by.search(lead)
            party = members.get(person.actor.id) if person.actor else None
            whole = cues.of_whole.match(text, found.end()) if found else None
            if found and whole and party and _named_next(whole.end(), starts):
                bodies = [b for b in bodies if b[0].start != whole.end()]  # "X's faction of the A"
            if found and not _named_next(found.end(), starts):
                # a party that nobody knows is still not the one named before it
                bodies.append((Span(person.span.start, found.end()), party or UNNAMED))
            elif led and party:
                bodies.append((Span(person.span.start - len(led[0]), person.span.stop), party))
            elif found:
                introducing.append(Span(person.span.stop, found.end()))
        bodies.sort(key=lambda pair: pair[0])
        return cls(tuple(bodies), persons, members, tuple(introducing))

    def named(self, start: int, stop: int) -> tuple[tuple[Span, ActorRef], ...]:
        """The parties that a range names."""
        return starting_in(self.mentions, start, stop, lambda pair: pair[0].start)

    def introduces(self, at: int) -> bool:
        """Tell whether the word for a party at an offset only opens the party's name."""
        return any(span.start <= at < span.stop for span in self.introducing)

    def leaders(self, start: int, stop: int) -> list[tuple[Span, ActorRef]]:
        """The persons whom a range names, with the parties that they stand for."""
        return [
            (m.span, self.of_person[m.actor.id])
            for m in self._in(start, stop)
            if m.actor and m.actor.id in self.of_person
        ]

    def named_person(self, start: int, stop: int) -> bool:
        """Tell whether a range names a person: then its constituencies are candidacies."""
        return bool(self._in(start, stop))

    def persons_in(self, start: int, stop: int) -> list[Span]:
        """Where a range names persons."""
        return [m.span for m in self._in(start, stop)]

    def _in(self, start: int, stop: int) -> tuple[Mention, ...]:
        return starting_in(self.persons, start, stop, lambda mention: mention.span.start)

    def person_named(self, start: int, stop: int) -> str | None:
        """The name of the one person whom a range names; None for none or several."""
        names = {m.actor.name for m in self._in(start, stop) if m.actor}
        return names.pop() if len(names) == 1 else None

    def speaker(self, start: int, stop: int) -> ActorRef | None:
        """The party of the one person whom a range names, who speaks for it there."""
        owned = [span for span, _ in self.named(start, stop)]  # "X's party" speaks for nobody
        persons = (m for m in self._in(start, stop) if not any(m.span in o for o in owned))
        parties = {self.of_person.get(m.actor.id) for m in persons if m.actor}
        parties -= {None}
        return parties.pop() if len(parties) == 1 else None


def _choosers(text: str, names: Names, cues: Compiled) -> list[tuple[Span, ActorRef]]:
    """The parties whose committees choose candidates, where both are named: "the BJP CEC".

    Other parties, too, have a "parliamentary board".
    """
    known = gazetteer().parties
    found: list[tuple[Span, ActorRef]] = []
    for mention in names.mentions:
        if mention.kind is not ActorKind.COMMITTEE or mention.actor is None:
            continue
        body = known.get(mention.actor.reference_id)
        party = known.get(body.parent) if body else None
        if body is None or party is None or not cues.has("choosing_body", body.names.en):
            continue
        if any(mention.span.of(text).startswith(form) for form in party.names.full):
            found.append((mention.span, party.ref))
    return found


def _or_other(text: str, span: Span, actor: ActorRef, cues: Compiled) -> tuple[Span, ActorRef]:
    """A body where it is named, or nobody known where its name is only part of another's.

    So it is before "(Leninist)", after "Socialist".
    """
    after = cues.other_after.match(text, span.stop)
    before = cues.other_before.search(text[max(0, span.start - _NEAR) : span.start])
    own = after is not None and after[0].strip() in actor.name  # "HAM (Secular)"
    if not (after or before) or own:
        return span, actor
    first = span.start - len(before[0]) if before else span.start
    return Span(first, after.end() if after else span.stop), UNNAMED


def _shortened(
    text: str, bodies: list[tuple[Span, ActorRef]], cues: Compiled
) -> list[tuple[Span, ActorRef]]:
    """Where an article calls by a short name whom it also names in full: "the Left"."""
    found: list[tuple[Span, ActorRef]] = []
    named = {actor.reference_id: actor for _, actor in bodies}
    taken = sorted(span for span, _ in bodies)
    for pattern, idents in cues.shortened:
        actor = next((named[ident] for ident in idents if ident in named), None)
        for short in pattern.finditer(text) if actor else ():
            span = Span(short.start(), short.end())
            at = bisect_left(taken, span.stop, key=lambda other: other.start)
            if actor and not any(span.overlaps(other) for other in taken[max(0, at - 2) : at]):
                found.append((span, actor))
    return found


def _unknown(
    text: str, known: list[tuple[Span, ActorRef]], cues: Compiled
) -> list[tuple[Span, ActorRef]]:
    """Where parties are named that nobody knows: what they get is not that of the one before.

    Letters may be those of one that the article names in full.
    """
    taken = sorted(span for span, _ in known)
    found: list[tuple[Span, ActorRef]] = []
    full = ((span.of(text).partition("(")[0], actor) for span, actor in known)
    meant = {"".join(_INITIAL.findall(name)): actor for name, actor in full}
    meant[""] = UNNAMED  # who is named by letters alone
    for name in cues.unknown_party.finditer(text):
        span = Span(*name.span(name.lastgroup or 0))
        at = bisect_left(taken, span.stop, key=lambda other: other.start)
        if not any(span.overlaps(other) for other in taken[max(0, at - 2) : at]):
            found.append((span, meant.get(name["short"] or "", UNNAMED)))
    return found


def _named_next(at: int, starts: list[int]) -> bool:
    """Tell whether the party's own name follows ("Paswan's party, the LJP")."""
    return bisect_left(starts, at) < bisect_left(starts, at + 4)


def _members(
    document: Document,
    persons: tuple[Mention, ...],
    bodies: list[tuple[Span, ActorRef]],
    published: date | None,
    cues: Compiled,
) -> dict[str, ActorRef]:
    """Each person's party: as the article introduces the person, or as it was on the day."""
    members: dict[str, ActorRef] = {}
    known, parties = document.known, document.known.parties
    for person in persons:
        if person.actor is None or person.actor.id in members:
            continue
        if joined := _joined(document.text, person, persons, bodies, cues):
            members[person.actor.id] = joined
            continue
        party = known.party_of(person.actor.reference_id, published)
        own = _own_party(document.text, person, bodies, cues)
        if own and not (party in parties and parties[party].names.en.startswith(own.name)):
            members[person.actor.id] = own  # but "Thackeray's Shiv Sena" may be one of several
            continue
        if party in parties and parties[party].actor_kind is not None:  # not of "Independent"
            members[person.actor.id] = parties[party].ref
    for person in persons:
        if cues.of_person.match(document.text, person.span.stop):
            continue  # "the A and X's party": X is of another
        if person.actor and person.actor.id not in members:
            introduced = _called(document.text, person, bodies, cues) or _introduced(
                document.text, person, bodies, cues
            )
            introduced = introduced or _in_office(document, person, bodies, cues)
            introduced = introduced or _of_late(document, person.actor, published)
            if introduced is not None:
                members[person.actor.id] = introduced
    return members


def _joined(
    text: str,
    person: Mention,
    persons: tuple[Mention, ...],
    bodies: list[tuple[Span, ActorRef]],
    cues: Compiled,
) -> ActorRef | None:
    """The party that a person is told to have gone over to: "X, who joined the A", "X and Y"."""
    stop = person.span.stop
    for _ in range(_TOGETHER):
        at = bisect_left(bodies, stop, key=lambda pair: pair[0].start)
        if at == len(bodies) or bodies[at][0].start - stop > _WENT_OVER:
            return None
        span, actor = bodies[at]
        if actor.kind is ActorKind.PARTY and cues.went_over.fullmatch(text, stop, span.start):
            return actor
        with_him = cues.and_who.match(text, stop)
        at = bisect_left(persons, with_him.end(), key=lambda m: m.span.start) if with_him else -1
        if with_him is None or at == len(persons) or persons[at].span.start != with_him.end():
            return None
        stop = persons[at].span.stop
    return None


def _own_party(
    text: str, person: Mention, bodies: list[tuple[Span, ActorRef]], cues: Compiled
) -> ActorRef | None:
    """The party right after a person that is called his or her own: "Dhindsa's SAD (Sanyukt)"."""
    at = bisect_left(bodies, person.span.stop, key=lambda pair: pair[0].start)
    if at == len(bodies) or bodies[at][0].start - person.span.stop > _NEAR:
        return None
    span, actor = bodies[at]
    gap = text[person.span.stop : span.start]
    owned = gap[:1] in _POSSESSIVE and cues.member_of.fullmatch(gap) is not None
    return actor if owned and actor.kind is ActorKind.PARTY and actor != UNNAMED else None


def _of_late(document: Document, person: ActorRef, published: date | None) -> ActorRef | None:
    """The party that a person was in before the day and after it, where no post of the day tells.

    Who is not known to have been in it later may have left it.
    """
    known, ident = document.known, person.reference_id
    likely = known.likely_party(ident, published) if published else None
    party = known.parties.get(likely or "")
    if party is None or published is None or party.actor_kind is not ActorKind.PARTY:
        return None
    told = [p.start.earliest for p in known.posts(ident) if p.of_party == party.id and p.start]
    days = [day for day in told if day]
    spans = bool(days) and min(days) <= published < max(days)
    return party.ref if spans else None


def _in_office(
    document: Document, person: Mention, bodies: list[tuple[Span, ActorRef]], cues: Compiled
) -> ActorRef | None:
    """The party that the sentence before is about, where a person has an office in it.

    "The A wants six. 'We are firm,' its secretary X said": not where this names a party.
    """
    start, sentences = person.span.start, document.sentences
    at = bisect_right(sentences, start, key=lambda sentence: sentence.start) - 1
    if at < 1 or not cues.own_office.search(document.text[max(0, start - _OFFICE) : start]):
        return None
    named = starting_in(tuple(bodies), sentences[at - 1].start, start, lambda pair: pair[0].start)
    first = named[0] if named else None
    if first is None or any(span.start >= sentences[at].start for span, _ in named):
        return None
    return first[1] if first[1].kind is ActorKind.PARTY and first[1] != UNNAMED else None


def _introduced(
    text: str, person: Mention, bodies: list[tuple[Span, ActorRef]], cues: Compiled
) -> ActorRef | None:
    at = bisect_left(bodies, person.span.start, key=lambda pair: pair[0].start)
    if not at:
        return None
    span, actor = bodies[at - 1]
    if not 0 <= person.span.start - span.stop <= _NEAR:
        return None
    gap = text[span.stop : person.span.start]
    plain = not any(mark in gap for mark in '.,;:।\n"') and actor.kind is ActorKind.PARTY
    return actor if plain and not _deals(text, span, person.span, cues) else None


def _deals(text: str, party: Span, person: Span, cues: Compiled) -> bool:
    """Tell whether a party gives or asks the person named after it, who is of another.

    "The A has offered two seats to X", "A ने X को", but not "has given a ticket to X".
    """
    if cues.has("ticket", text[party.stop : person.stop + _NEAR]):
        return False
    gap = text[party.stop : person.start]
    acting = (PartyRole.ACTOR, PartyRole.RECIPIENT, PartyRole.SOURCE)
    marked = cues.source.verb_follows and cues.role(text, party.start, party.stop) in acting
    return marked or any(word.search(gap) for kind, word in cues.verbs if kind in _DEALING)


def _called(
    text: str, person: Mention, bodies: list[tuple[Span, ActorRef]], cues: Compiled
) -> ActorRef | None:
    """The party that follows a person whom it introduces: "Joshi, founder of the A"."""
    stop = person.span.stop
    at = bisect_left(bodies, stop, key=lambda pair: pair[0].start)
    if at and person.span in bodies[at - 1][0] and bodies[at - 1][1].kind is ActorKind.PARTY:
        return bodies[at - 1][1]  # a name of the party: "X of the A"
    if at == len(bodies) or bodies[at][0].start - stop > _NEAR:
        return None
    span, actor = bodies[at]
    introduces = cues.member_of.fullmatch(text, stop, span.start)
    return actor if introduces and actor.kind is ActorKind.PARTY else None
