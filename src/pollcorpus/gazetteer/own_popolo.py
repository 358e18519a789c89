"""Reading a user's own persons, parties and memberships from Popolo: any document gives records."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from os import PathLike
from typing import Any, TypeAlias

from pollcorpus.errors import path_of
from pollcorpus.gazetteer.merging import KIND
from pollcorpus.gazetteer.own_rows import bytes_of, read_row
from pollcorpus.gazetteer.records import ACTOR_KINDS
from pollcorpus.gazetteer.reference import Addition, Place, Reference
from pollcorpus.models.problem import Problem, Severity

_Object: TypeAlias = dict[str, Any]

_HINDI = re.compile("[\u0900-\u097f]")
_GENDERS = ("female", "male", "other")


def read_documents(paths: Iterable[str | PathLike[str]]) -> Reference:
    """Read documents into a reference."""
    found: dict[str, list[Any]] = {"persons": [], "parties": [], "memberships": []}
    faults: list[Problem] = []
    places: dict[Addition, Place] = {}
    for path in (path_of(path, "Reference.from_popolo()") for path in paths):
        for table, item in _read(path):
            if isinstance(item, Problem):
                faults.append(item)
            else:
                found[table].append(item)
                places.setdefault(item, (path, None))
    return Reference(faults=faults, places=places, **found)


def _read(path: str) -> Iterator[tuple[str, Addition | Problem]]:
    try:
        document = json.loads(bytes_of(path).decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        yield "", _fault(path, f"no JSON in UTF-8 ({error})", "save it as UTF-8")
        return
    if not isinstance(document, dict) or not _objects(document, "persons", "organizations"):
        yield (
            "",
            _fault(
                path, "no Popolo: neither 'persons' nor 'organizations' in it", "it is left out"
            ),
        )
        return
    parties = {str(o.get("id")): o for o in _objects(document, "organizations") if _is_party(o)}
    for person in _objects(document, "persons"):
        yield "persons", read_row(path, "persons", _person(person), None)
    for party in parties.values():
        yield "parties", read_row(path, "parties", _party(party), None)
    left_out = 0
    for post in _objects(document, "memberships"):
        if (row := _membership(post, parties)) is None:
            left_out += 1
        else:
            yield "memberships", read_row(path, "memberships", row, None)
    if left_out:
        what = f"{left_out} memberships are of no party, nor on behalf of one"
        yield "", _fault(path, what, "they are not read", Severity.WARNING)


def _objects(document: Mapping[str, Any], *keys: str) -> list[_Object]:
    listed = [document.get(key) for key in keys]
    parts = (part for items in listed if isinstance(items, list) for part in items)
    return [part for part in parts if isinstance(part, dict)]


def _is_party(organization: _Object) -> bool:
    return _text(organization, "classification") in ACTOR_KINDS


def _person(person: _Object) -> dict[str, str]:
    gender = _text(person, "gender").lower()
    birth = _text(person, "birth_date")
    names = _names(person)
    for language in ("en", "hi"):
        # a single word names somebody only where the reader knows whom it means
        aliases = names[f"aliases_{language}"].split(";")
        names[f"aliases_{language}"] = ";".join(a for a in aliases if " " in a)
        names[f"short_{language}"] = ";".join(a for a in aliases if " " not in a)
    return {
        **names,
        "id": _text(person, "id").removeprefix("person:"),
        "gender": gender if gender in _GENDERS else "",
        "birth_date": birth if len(birth) > len("1950") else "",
        "birth_year": birth[:4],
        "death_year": _text(person, "death_date")[:4],
    }


def _party(organization: _Object) -> dict[str, str]:
    return {
        **_names(organization),
        "id": _text(organization, "id").removeprefix("party:"),
        "kind": _text(organization, "classification"),
        "founded": _text(organization, "founding_date"),
        "dissolved": _text(organization, "dissolution_date"),
    }


def _membership(post: _Object, parties: Mapping[str, _Object]) -> dict[str, str] | None:
    own, behind = _text(post, "organization_id"), _text(post, "on_behalf_of_id")
    party = own if own in parties else behind
    if party not in parties:
        return None
    end = _text(post, "end_date")
    return {
        "person_id": _text(post, "person_id").removeprefix("person:"),
        "org_id": party.removeprefix("party:"),
        "role": _text(post, "role") if party == own else "",
        "start": _text(post, "start_date"),
        "end": end,
        "status": "ended" if end else "",
        "source": next((_text(s, "url") for s in _objects(post, "sources")), ""),
    }


def _names(plain: _Object) -> dict[str, str]:
    """Return names by their script; the first of each is the canonical one."""
    others = [_text(other, "name") for other in _objects(plain, "other_names")]
    told = (" ".join(form.replace(";", ",").split()) for form in (_text(plain, "name"), *others))
    forms = [form for form in dict.fromkeys(told) if form]
    hindi = [form for form in forms if _HINDI.search(form)]
    latin = [form for form in forms if form not in hindi]
    return {
        "name_en": next(iter(latin), ""),
        "name_hi": next(iter(hindi), ""),
        "aliases_en": ";".join(latin[1:]),
        "aliases_hi": ";".join(hindi[1:]),
    }


def _text(plain: Mapping[str, Any], key: str) -> str:
    value = plain.get(key)
    return value if isinstance(value, str) else ""


def _fault(path: str, what: str, advice: str, severity: Severity = Severity.ERROR) -> Problem:
    return Problem(kind=KIND, path=path, message=what, advice=advice, severity=severity)
