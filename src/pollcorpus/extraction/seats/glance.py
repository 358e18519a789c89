"""A glance at an article, which spares most of them the reading for seats."""

from __future__ import annotations

from functools import cache

from attrs import frozen

from pollcorpus.extraction.document import Document, Names, PlaceKind, Sentence
from pollcorpus.extraction.needles import Sieve
from pollcorpus.extraction.numbers import find_counts
from pollcorpus.extraction.once import Once
from pollcorpus.extraction.seats.cues import HOUSES_AND_DEALS, Compiled
from pollcorpus.extraction.seats.labels import LONGEST, label_of
from pollcorpus.extraction.seats.outright import Outright
from pollcorpus.extraction.seats.places import Seats
from pollcorpus.extraction.seats.seat_names import SeatList
from pollcorpus.extraction.seats.shares import PLANNING
from pollcorpus.extraction.seats.sides import Sides
from pollcorpus.extraction.seats.tokens import PartyToken
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb


def worth_reading(document: Document, names: Names, sides: Once[Sides], cues: Compiled) -> bool:
    """Tell whether an article may tell whose seats are whose; most do not.

    Whose seats could they be, where no party is named or meant? And where neither seats nor
    candidates are spoken of, a number, a place or a line has to tell of an election by itself.
    """
    told = next(cues.at_a_glance.found(document.text), None)
    if told is None and cues.source.verb_follows:
        return False
    if not (sides().mentions or sides().of_person):
        return False
    if told in ("seat", "nominee"):
        return True
    seats = Seats(document, names, cues)
    if told is not None:
        glance = _Glance(document, names, sides(), cues, seats)
        if any(map(glance.may_tell, document.sentences)):
            return True
    outright = Outright(document.text, seats, sides(), cues)
    return any(map(outright.tells, document.sentences))


@frozen(eq=False)
class _Glance:
    """Looks at single sentences of an article that has no word for seats or candidates."""

    document: Document
    names: Names
    sides: Sides
    cues: Compiled
    seats: Seats

    def may_tell(self, sentence: Sentence) -> bool:
        """Tell whether a sentence may give a party seats, or be a line of a list that does."""
        named = self.sides.named(sentence.start, sentence.stop)
        if named and len(sentence.text) <= LONGEST:
            return True
        return (
            (self._does(sentence, SeatVerb.AIM) and self._numbers(sentence))
            or (self._does(sentence, *PLANNING, SeatVerb.DONE) and self._fields(sentence))
            or self._labelled(sentence)
        )

    def _does(self, sentence: Sentence, *kinds: SeatVerb) -> bool:
        """Tell whether a sentence has a verb of some kinds."""
        return _verbs(self.cues, *kinds).any_matches(sentence.text)

    def _numbers(self, sentence: Sentence) -> bool:
        """Tell whether a sentence on an election has a number: "370 is the goal"."""
        if not self.cues.has("standing", sentence.text):
            return False
        cues = self.document.language.numbers
        counts = find_counts(self.document.text, cues, sentence.start, sentence.stop)
        return next(counts, None) is not None

    def _fields(self, sentence: Sentence) -> bool:
        """Tell whether constituencies are named as such: somebody stands there."""
        rows = self.seats.lists(sentence)
        if not rows:
            return False
        stands = self.cues.has("standing", sentence.text)
        told = self._does(sentence, SeatVerb.CONTEST) or self._dealt(sentence)
        return any(row.candidacy or stands or (told and _known(row)) for row in rows)

    def _dealt(self, sentence: Sentence) -> bool:
        """Tell whether a sentence on a deal names several parties: "Gaya to the HAM, ..."."""
        named = {actor for _, actor in self.sides.named(sentence.start, sentence.stop)}
        deal = any(self.cues.has(name, sentence.text) for name in HOUSES_AND_DEALS)
        return len(named) > 1 and deal

    def _labelled(self, sentence: Sentence) -> bool:
        """Tell whether a line begins with the name of a party or state, and a colon or dash."""
        named = self.sides.named(sentence.start, sentence.stop)
        parties = tuple(
            PartyToken(span=span, actor=actor, role=PartyRole.HOLDER) for span, actor in named
        )
        text, names, cues = self.document.text, self.names, self.cues
        return label_of(text, sentence, parties, names, cues) is not None


@cache
def _verbs(cues: Compiled, *kinds: SeatVerb) -> Sieve[SeatVerb]:
    return Sieve((kind, word) for kind, word in cues.verbs if kind in kinds)


def _known(row: SeatList) -> bool:
    return all(n.mention and n.mention.of_kind(PlaceKind.CONSTITUENCY) for n in row.names)
