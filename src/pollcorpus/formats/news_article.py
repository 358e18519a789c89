"""schema.org NewsArticle in JSON-LD: one, a list, a graph, or one on each line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from pollcorpus.formats._objects import ROW, Numbered, Plain, find_objects, text_of
from pollcorpus.formats._records import INEXACT, parse_record
from pollcorpus.models import Problem
from pollcorpus.plugins import Format, Raw, Recognition, Record

_LOOK = 20_000
_CONTEXT = re.compile(r'"@(?:context|vocab)"\s*:\s*[^{}]{0,60}"https?://schema\.org')
_TYPE = re.compile(r'"@type"\s*:\s*\[?\s*"[A-Za-z]{0,40}(?:Article|Posting|Report)"')
_TOLD = re.compile("date: ([^ ;]+)")
_ARTICLE = re.compile(r"[A-Za-z]{0,40}(?:Article|Posting|Report)")


def _recognise(raw: Raw) -> Recognition | None:
    beginning = raw.text[:_LOOK].lstrip()
    if not beginning.startswith(("{", "[")):
        return None
    if not (_CONTEXT.search(beginning) and _TYPE.search(beginning)):
        return None
    return Recognition(weight=97, why="JSON with schema.org's context, and an article in it")


def _records(raw: Raw) -> Iterator[Record | Problem]:
    for item in find_objects(raw):
        if isinstance(item, Problem):
            yield item
        elif _is_article(item.plain):
            yield _record(item, raw.path)


def _is_article(plain: Plain) -> bool:
    kinds = plain.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLE.fullmatch(kind) for kind in named)


def _record(item: Numbered, path: str) -> Record | Problem:
    plain = item.plain
    row = {
        "text": text_of(plain.get("text")) or text_of(plain.get("articleBody")),
        "id": _id(plain),
        "published": _published(plain),
        "title": text_of(plain.get("headline")) or text_of(plain.get("name")),
        "language": text_of(plain.get("inLanguage"), "alternateName", "@value", "name"),
        "url": text_of(plain.get("url")) or text_of(plain.get("mainEntityOfPage"), "@id", "url"),
        "publisher": text_of(plain.get("publisher"), "name"),
    }
    return evolve(parse_record(row, ROW, item.number, path), line=item.line)


def _published(plain: Plain) -> str | None:
    """Return the date, or the less exact one, as EDTF, that pollcorpus tells beside it."""
    exact = text_of(plain.get("datePublished")) or text_of(plain.get("dateCreated"))
    told = _TOLD.match(text_of(plain.get("publication"), "description") or "")
    return exact or (told[1] if told and INEXACT.fullmatch(told[1]) else None)


def _id(plain: Plain) -> str | None:
    """Return the id that the source gave, or else the article's own."""
    names = plain.get("identifier")
    for name in names if isinstance(names, list) else [names]:
        if isinstance(name, dict) and name.get("propertyID") == "source_id":
            return text_of(name.get("value"))
    return text_of(names, "value") or text_of(plain.get("@id"))


FORMAT = Format(
    name="schema.org article",
    summary="JSON-LD with NewsArticle, or another article, of schema.org",
    recognise=_recognise,
    records=_records,
)
