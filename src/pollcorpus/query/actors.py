"""Actors of a corpus."""

from __future__ import annotations

from typing import Self

from attrs import frozen

from pollcorpus import _display
from pollcorpus.errors import UnknownNameError
from pollcorpus.models import Actor, ActorKind, MeetingStatus
from pollcorpus.query.arguments import enum_values
from pollcorpus.query.base import Query, Shape
from pollcorpus.query.names import AnyActor, unmentioned


@frozen(eq=False, repr=False)
class Actors(Query[Actor]):
    """The actors of a corpus: persons, parties, alliances, committees and other organisations.

    `actors["प्रशांत किशोर"]` is the actor of that name.
    """

    _shape = Shape(model=Actor, noun="actor", row=_display.actor_row, columns={"label": "name"})

    def _named(self, name: str) -> Actor:
        ref = self._index.names.find(name)
        for actor in self:
            if actor.id == ref.id:
                return actor
        if self._index.names.has(ref):
            reason = f"{ref} is an actor of the corpus, but none of {self._head}"
        else:
            reason = unmentioned(ref)
        raise UnknownNameError(name, "actor", reason=reason)

    def _ipython_key_completions_(self) -> list[str]:
        """Return the labels of the actors, and every form of their names."""
        labels = [actor.name for actor in self]
        forms = [form for actor in self for _, form in (*actor.labels, *actor.names)]
        return list(dict.fromkeys([*labels, *forms]))

    def of_kind(self, *kinds: ActorKind | str) -> Self:
        """Keep the actors of one of the kinds: "person", "party", "alliance", ..."""
        wanted = enum_values(ActorKind, "kind of actor", kinds)
        return self._kept(_display.call("of_kind", *wanted), lambda a: a.kind.value in wanted)

    def met_with(self, actor: AnyActor, *, undisputed: bool = False) -> Self:
        """Keep the actors that took part in a held meeting together with another one.

        What any report says counts, also where as many others contradict;
        `undisputed=True` asks for the participants of `Meeting.participants`
        and `organisations` alone.
        """
        ref = self._index.names.find(actor)
        held = (m for m in self._index.resolution.meetings if m.status is MeetingStatus.HELD)
        present = (self._index.present(meeting, undisputed=undisputed) for meeting in held)
        together = {ident for idents in present if ref.id in idents for ident in idents} - {ref.id}
        step = _display.call("met_with", str(ref), undisputed=undisputed)
        return self._kept_for(step, [ref], lambda a: a.id in together)
