"""Actors of a corpus."""

from __future__ import annotations

from typing import Self

from attrs import frozen

from pollcorpus import _display
from pollcorpus.errors import UnknownNameError
from pollcorpus.models import Actor, ActorKind, MeetingStatus
from pollcorpus.query.base import Query, Shape, enum_values
from pollcorpus.query.names import AnyActor
from pollcorpus.store.outline import actor_outline


@frozen(eq=False, repr=False)
class Actors(Query[Actor]):
    """The actors of a corpus: persons, parties, alliances, committees and other organisations.

    `actors["प्रशांत किशोर"]` is the actor of that name.
    """

    _shape = Shape(model=Actor, row=_display.actor_row, outline=actor_outline)

    def _named(self, name: str) -> Actor:
        ref = self._index.names.find(name)
        for actor in self:
            if actor.id == ref.id:
                return actor
        raise UnknownNameError(name, "actor of these", self._index.names.suggest(name))

    def of_kind(self, *kinds: ActorKind | str) -> Self:
        """Keep the actors of one of the kinds: "person", "party", "alliance", ..."""
        wanted = enum_values(ActorKind, kinds)
        return self._kept(_display.call("of_kind", *wanted), lambda a: a.kind.value in wanted)

    def met_with(self, actor: AnyActor) -> Self:
        """Keep the actors that took part in a held meeting together with another one."""
        ref = self._index.names.find(actor)
        together = {
            other.id
            for meeting in self._index.resolution.meetings
            if meeting.status is MeetingStatus.HELD
            and any(present.id == ref.id for present in meeting.actors)
            for other in meeting.actors
        } - {ref.id}
        step = _display.call("met_with", str(ref))
        return self._kept(step, lambda a: a.id in together)
