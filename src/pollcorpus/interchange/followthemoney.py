"""Actors, memberships, meetings and articles as FollowTheMoney entities and statements.

A meeting is an Event, with all that any report says of it; who stayed away is
linked by an UnknownLink of the role "absent". A seat plan is a Note on the
party. Each quotation is in a Documentation between article and record: the
words in `summary`, their place in the article's `bodyText` in `recordId`. A
statement's `origin` is the article that says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha1
from io import BufferedIOBase
from typing import IO, Any

from attrs import evolve

from pollcorpus._extras import load
from pollcorpus.interchange.facts import Fact, Thing, find_things
from pollcorpus.interchange.records import Records
from pollcorpus.models.plain import Plain

DATASET = "pollcorpus"
"""What statements say that they belong to, unless another name is given."""

_LANGUAGES = {"en": "eng", "hi": "hin"}


def to_followthemoney(records: Records, dataset: str = DATASET) -> Iterator[Plain]:
    """Yield each entity as FollowTheMoney's JSON has it: `id`, `schema`, `properties`.

    Needs the extra `followthemoney`, whose model says which values a
    property takes. Source: https://followthemoney.tech.

    >>> from pollcorpus import sample
    >>> {entity["schema"] for entity in to_followthemoney(sample())} >= {"Person", "Event"}
    True
    """
    for entity in _entities(records, dataset):
        plain = entity.to_dict()
        properties = {name: sorted(values) for name, values in sorted(entity.properties.items())}
        yield {"id": plain["id"], "schema": plain["schema"], "properties": properties}


def to_statements(records: Records, dataset: str = DATASET) -> Iterator[Any]:
    """Yield each value of each property as a `followthemoney.statement.Statement`.

    Its `origin` is the id of the article that says so; None for what the
    reference data say, or only the reports together. A value that several
    articles give is as many statements.
    """
    for entity in _entities(records, dataset):
        yield from sorted(entity.statements, key=lambda s: (s.prop, s.value, s.origin or ""))


def write_statements(records: Records, stream: IO[bytes]) -> None:
    """Write all statements as CSV, with the columns that FollowTheMoney's tools read."""
    library = load("followthemoney.statement", "FollowTheMoney", "followthemoney")
    library.write_statements(_Kept(stream), "csv", to_statements(records))


class _Kept(BufferedIOBase):
    """A file that stays open, whoever closes this one."""

    def __init__(self, stream: IO[bytes]) -> None:
        self.stream = stream

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        return self.stream.write(data)


def _entities(records: Records, dataset: str) -> Iterator[Any]:
    library = load("followthemoney.statement", "FollowTheMoney", "followthemoney")
    datasets = load("followthemoney.dataset", "FollowTheMoney", "followthemoney")
    known = datasets.Dataset({"name": dataset, "title": dataset})
    for thing in find_things(records):
        entity = library.StatementEntity(known, {"id": thing.id, "schema": thing.schema})
        for fact in thing.facts:
            statement = _statement(library, entity, thing, fact)
            if statement is None and "notes" in entity.schema.properties:
                # what is longer than a property takes, or otherwise not its, is told in words
                told = evolve(fact, name="notes", value=f"{fact.name}: {fact.value}")
                statement = _statement(library, entity, thing, told)
            if statement is not None:
                entity.add_statement(statement)
        yield entity


def _statement(library: Any, entity: Any, thing: Thing, fact: Fact) -> Any:
    """Return a fact as a statement; None where the model takes no such value."""
    kind = entity.schema.get(fact.name).type
    whole = fact.value.encode(errors="replace").decode()
    # the places of quotations count the characters of texts, of which none may go
    value = whole if kind.name == "text" else kind.clean(whole)
    if value is None or (kind.name != "text" and not kind.validate(value)):
        return None
    key = f"{entity.dataset.name}.{thing.id}.{fact.name}.{value}.{fact.origin}"
    return library.Statement(
        entity_id=thing.id,
        prop=fact.name,
        schema=thing.schema,
        value=value,
        dataset=entity.dataset.name,
        lang=_LANGUAGES.get(fact.language or ""),
        original_value=whole,
        id=sha1(key.encode(), usedforsecurity=False).hexdigest(),
        origin=fact.origin,
    )
