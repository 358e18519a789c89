"""An actor as other records refer to it."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen


class ActorKind(StrEnum):
    """What sort of actor a name stands for."""

    PERSON = "person"
    PARTY = "party"
    ALLIANCE = "alliance"
    COMMITTEE = "committee"
    ORGANISATION = "organisation"


@frozen(order=True)
class ActorRef:
    """An actor as other records refer to it: a stable id, the English label, the kind.

    Ids read `person:prashant-kishor` or `party:INC`. `known` is False for
    an actor that was found in the corpus and is not in the gazetteer.

    >>> str(ActorRef("person:prashant-kishor", "Prashant Kishor", ActorKind.PERSON))
    'Prashant Kishor'
    """

    id: str
    name: str
    kind: ActorKind = field(order=lambda kind: kind.value)
    known: bool = True

    @property
    def reference_id(self) -> str:
        """The id without the kind, by which the reference data know a person or party."""
        return reference_id(self.id)

    def __str__(self) -> str:
        return self.name


def reference_id(ident: str) -> str:
    """Return an actor's id without the kind.

    >>> reference_id("party:INC")
    'INC'
    """
    return ident.partition(":")[2]
