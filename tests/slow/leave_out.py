"""Reading the development reports with a part of the reference's persons unknown."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pollcorpus as pc
from pollcorpus.gazetteer import Person, gazetteer, tables
from pollcorpus.models import ActorKind

SETS = ("dev1", "dev2", "real")
Extractions = dict[str, pc.Extraction]


def draw(seed: int) -> frozenset[str]:
    """Draw a third of the reference's persons, by id."""
    ids = sorted(gazetteer().persons)
    return frozenset(random.Random(seed).sample(ids, len(ids) // 3))


@contextmanager
def unknown(removed: frozenset[str]) -> Iterator[None]:
    """Make the library forget persons, in all that it derives from the reference."""
    everybody: Callable[[], tuple[Person, ...]] = tables.persons
    rest = tuple(person for person in everybody() if person.id not in removed)
    _forget()
    tables.persons = lambda: rest  # type: ignore[assignment]
    try:
        yield
    finally:
        tables.persons = everybody  # type: ignore[assignment]
        _forget()


def _forget() -> None:
    """Empty the caches of all modules."""
    for name, module in list(sys.modules.items()):
        if name.startswith("pollcorpus"):
            for value in list(vars(module).values()):
                if callable(clear := getattr(value, "cache_clear", None)):
                    clear()


def paths(gold: Path, name: str) -> list[Path]:
    """The articles of a development set."""
    folder = gold / name
    return sorted(folder.glob("*.txt")) or [folder / "articles.jsonl"]


def extractions(articles: list[pc.Article]) -> Extractions:
    """Read articles, by the name that the gold has for them."""
    return {article.source.source_id: pc.extract(article) for article in articles}


def outlined(extraction: pc.Extraction) -> dict[str, Any]:
    """What the scorer looks at: the actors with their forms."""
    forms: dict[str, list[str]] = {}
    for mention in extraction.mentions:
        if mention.actor:
            forms.setdefault(mention.actor.id, []).append(mention.text)
    actors = [
        {"label": a.name, "kind": a.kind.value, "names": forms[a.id]} for a in extraction.actors
    ]
    article = {"language": extraction.article.language}
    return {"article": article, "actors": actors, "meetings": [], "seat_plans": []}


def mistaken(
    before: Extractions, after: Extractions, removed: frozenset[str]
) -> Iterator[tuple[str, str, str]]:
    """Yield article, removed person and known person for whom the article then takes him.

    Only persons whom the article names in full, with the whole reference
    known, are looked at; every later mention of them counts. Two who bear
    the very same name cannot be told apart where one of them is unknown.
    """
    for name, whole in before.items():
        full = {
            mention.actor.id
            for mention in whole.mentions
            if mention.actor and mention.rule == "full name"
        }
        for mention in whole.mentions:
            actor = mention.actor
            if actor is None or actor.id not in full or _plain(actor.id) not in removed:
                continue
            for other in after[name].mentions:
                if (
                    other.actor is not None
                    and other.actor.known
                    and other.kind is ActorKind.PERSON
                    and other.span.overlaps(mention.span)
                    and not _share_a_name(actor.id, other.actor.id)
                ):
                    yield name, actor.id, other.actor.id


def _share_a_name(ident: str, other: str) -> bool:
    known = gazetteer().persons
    one, two = (
        set(known[_plain(i)].names.full) if _plain(i) in known else set() for i in (ident, other)
    )
    return bool(one & two)


def _plain(ident: str) -> str:
    return ident.removeprefix("person:")
