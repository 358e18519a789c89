"""The fields that records are ordered and counted by, and what people call them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from difflib import get_close_matches
from enum import Enum
from typing import TypeAlias, TypeVar

from attrs import fields

from pollcorpus.errors import UnknownNameError
from pollcorpus.models import Actor, ActorRef
from pollcorpus.query.stages import rank
from pollcorpus.store.later import Later

Label: TypeAlias = str | int | None
"""A field's value as `count_by()` gives it: text or a number, None where it is not known."""
_Counted = TypeVar("_Counted", bound=Hashable)
_MEANT: Mapping[str, Sequence[str]] = {
    **dict.fromkeys(
        ("people", "persons", "person", "who", "names", "attendees", "present", "leaders"),
        ("participants", "label"),
    ),
    **dict.fromkeys(("parties", "party", "bodies", "organizations"), ("organisations", "party")),
    **dict.fromkeys(("city", "town"), ("city", "territory")),
    **dict.fromkeys(
        ("state", "region", "where", "location", "venue"), ("place", "city", "territory")
    ),
    **dict.fromkeys(
        ("day", "when", "time", "month", "year"), ("date", "month", "year", "published", "election")
    ),
    **dict.fromkeys(("outlet", "newspaper", "site", "domain"), ("publisher", "source_id")),
    **dict.fromkeys(("source", "file", "filename", "stem"), ("source_id", "path", "sources")),
    **dict.fromkeys(("title", "heading"), ("headline",)),
    **dict.fromkeys(("lang",), ("language",)),
    **dict.fromkeys(("seat", "number", "count"), ("seats", "min", "max")),
    **dict.fromkeys(("topic", "subject", "about"), ("agenda", "topics")),
    **dict.fromkeys(("type", "category"), ("kind", "status")),
}
"""What people call a field."""


def unknown_field(key: str, query: str, known: Sequence[str]) -> UnknownNameError:
    """Make the error that tells which field may have been meant, or else all that there are."""
    near = (*_MEANT.get(key.lower(), ()), *get_close_matches(key, known))
    found = tuple(name for name in dict.fromkeys(near) if name in known)
    advice = "" if found else f"fields are {', '.join(known)}"
    return UnknownNameError(key, f"field of {query}", found or tuple(known), advice=advice)


def field_names(model: type) -> tuple[str, ...]:
    """Return the names of a model's fields and properties."""
    properties = (name for name, value in vars(model).items() if isinstance(value, property))
    return (*(attribute.name for attribute in fields(model)), *properties)


def labels(value: object) -> Iterable[Label]:
    """Return what a field's value is counted as: of several values each."""
    if isinstance(value, tuple | list | frozenset | set | Later):
        return dict.fromkeys(label for item in value for label in labels(item))
    if isinstance(value, Enum):
        return (value.value,)
    if value is None or isinstance(value, str | int):
        return (value,)
    return (value.name if isinstance(value, Actor | ActorRef) else str(value),)


def ranked(values: Mapping[_Counted, int] | Iterable[_Counted]) -> dict[_Counted, int]:
    """Count values, the most frequent first, equal counts by value; None comes last.

    >>> ranked(["b", None, "a", "b"])
    {'b': 2, 'a': 1, None: 1}
    """
    counts = Counter(values).items()
    return dict(sorted(counts, key=lambda item: (-item[1], _rank(item[0]))))


def _rank(value: object) -> object:
    return tuple(map(rank, value)) if isinstance(value, tuple) else rank(value)
