"""Who is meant by words for two of a family: "father and son", "the Abdullahs"."""

from __future__ import annotations

from collections.abc import Iterable

from pollcorpus.extraction.meetings.view import View
from pollcorpus.models import ActorRef

_TWO = 2


def two_of_a_family(
    view: View, at: int, recent: Iterable[ActorRef], listed: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """The two of one family name who were named last, of the family of the name at an offset.

    Where there are none, they are two who were `listed` last: "X and his son Y".
    """
    named = list(view.named_persons(view.text[at : at + 1]))
    families: dict[str, list[ActorRef]] = {}
    for actor in dict.fromkeys([*named, *recent]):
        family = families.setdefault(actor.name.rpartition(" ")[2], [])
        family.append(actor)
        if len(family) == _TWO and (not named or named[0] in family):
            return tuple(family)
    return listed if len(listed) == _TWO and not named else ()
