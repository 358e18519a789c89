"""Which party or alliance is meant by a word like "the party", "the two sides" or "they"."""

from __future__ import annotations

import re
from collections.abc import Callable

from attrs import define, field

from pollcorpus.extraction.meetings.view import View
from pollcorpus.models import ActorKind, ActorRef
from pollcorpus.plugins.pronoun_cues import Number, Pronoun

_KINDS = (ActorKind.PARTY, ActorKind.ALLIANCE)
_TWO = 2


@define(kw_only=True, eq=False)
class Bodies:
    """The parties and alliances named so far, the last at the end.

    `last` are those of the last sentence that named some; `two_told` is True after one that
    named two of them, and no person.
    """

    known: list[ActorRef] = field(factory=list)
    last: tuple[ActorRef, ...] = ()
    two_told: bool = False

    def after(self, view: View, *, alone: bool) -> None:
        """Remember those of a sentence, which names nobody else if they are `alone`."""
        named = dict.fromkeys(a for a in view.named(view.text) if a.kind in _KINDS)
        self.known = [body for body in self.known if body not in named] + list(named)
        self.last = tuple(named) or self.last
        self.two_told = alone and len(named) == _TWO

    def reader(self, view: View, pronoun: Pronoun) -> Callable[[re.Match[str]], str]:
        """Put bodies in for a word of a sentence."""

        def read(found: re.Match[str]) -> str:
            before = [a for a in view.named(view.text[: found.start()]) if a.kind in _KINDS]
            meant = self._meant(pronoun.number, before)
            chars = [view.add_organisation(actor) for actor in meant]
            return ", ".join(chars) + pronoun.rest if chars else found[0]

        return read

    def _meant(self, number: Number, before: list[ActorRef]) -> list[ActorRef]:
        known = list(dict.fromkeys([*self.known, *before]))
        if number is Number.PARTIES:
            near = list(dict.fromkeys([*self.last, *before]))
            return near if len(near) == _TWO else []
        if number is Number.ALLIANCE:
            known = [body for body in known if body.kind is ActorKind.ALLIANCE]
        elif number is Number.PARTY:
            known = [body for body in known if body.kind is ActorKind.PARTY]
        return known[-1:]
