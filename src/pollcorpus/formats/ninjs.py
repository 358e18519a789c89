"""IPTC ninjs, news in JSON: versions 2 and 3 with lists of bodies, version 1 with one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from pollcorpus.formats import _markup
from pollcorpus.formats._objects import ROW, Numbered, Plain, find_objects, text_of
from pollcorpus.formats._records import parse_record
from pollcorpus.models import PartialDate, Problem
from pollcorpus.plugins import Format, Raw, Recognition, Record

_LOOK = 20_000
_KEY = re.compile(r'"([A-Za-z_]{2,20})"\s*:')
_BODIES = frozenset({"bodies", "body_text", "body_xhtml"})
_SIGNS = frozenset(
    {"headlines", "versionCreated", "versioncreated", "pubStatus", "pubstatus", "standard"}
)
_PLAIN, _HTML = "text/plain", "text/html"


def _recognise(raw: Raw) -> Recognition | None:
    beginning = raw.text[:_LOOK].lstrip()
    if not beginning.startswith(("{", "[")):
        return None
    keys = set(_KEY.findall(beginning))
    if "uri" not in keys or not keys & _BODIES or not keys & _SIGNS:
        return None
    return Recognition(weight=96, why="JSON with the keys of IPTC's ninjs")


def _records(raw: Raw) -> Iterator[Record | Problem]:
    for item in find_objects(raw):
        if isinstance(item, Problem):
            yield item
        elif item.plain.get("type", "text") in ("text", "composite"):
            yield _record(item, raw.path)


def _record(item: Numbered, path: str) -> Record | Problem:
    plain = item.plain
    moment = text_of(plain.get("versionCreated")) or text_of(plain.get("versioncreated"))
    row = {
        "text": _text(plain),
        "id": _of_role(plain.get("altIds"), "source_id") or text_of(plain.get("uri")),
        "published": moment or text_of(plain.get("firstCreated")),
        "title": text_of(plain.get("headlines"), "value") or text_of(plain.get("headline")),
        "language": text_of(plain.get("language")),
        "url": text_of(plain.get("renditions"), "href") or _of_role(plain.get("altIds"), "url"),
        "publisher": _of_role(plain.get("infoSources"), "publisher", "name"),
    }
    record = parse_record(row, ROW, item.number, path)
    if isinstance(record, Record) and record.published is None:
        record = evolve(record, published=_day(plain))
    return evolve(record, line=item.line)


def _text(plain: Plain) -> str | None:
    """Return the whole text if there is one, or else the body, plain rather than marked up."""
    bodies = plain.get("bodies")
    marked = _of_role(bodies, _HTML, key="contentType") or text_of(plain.get("body_xhtml"))
    return (
        _of_role(bodies, "text")
        or _of_role(bodies, _PLAIN, key="contentType")
        or text_of(plain.get("body_text"))
        or (_markup.plain(marked) if marked else None)
        or text_of(bodies, "value")
    )


def _of_role(items: object, role: str, value: str = "value", key: str = "role") -> str | None:
    """Return the text of the item of a role in a list."""
    listed = items if isinstance(items, list) else []
    found = (i.get(value) for i in listed if isinstance(i, dict) and i.get(key) == role)
    return next(filter(None, map(text_of, found)), None)


def _day(plain: Plain) -> PartialDate | None:
    """Return the date that pollcorpus puts where ninjs has no place for a day alone."""
    told = _of_role(plain.get("descriptions"), "published")
    try:
        return PartialDate.parse(told) if told else None
    except ValueError:
        return None


FORMAT = Format(
    name="ninjs",
    summary="IPTC's news in JSON, one item or many",
    recognise=_recognise,
    records=_records,
)
