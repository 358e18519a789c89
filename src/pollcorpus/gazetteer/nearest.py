"""Names that somebody may have meant by a misspelled one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from pollcorpus._text import caseless
from pollcorpus.gazetteer.skeleton import alike, parts
from pollcorpus.gazetteer.transliterate import romanise

_ALIKE = 0.7
"""Share of letters that a suggestion has in common with a name, from 0 to 1."""

_LEAST = 4
"""Letters below which names that sound alike are hardly the same."""


def nearest(name: str, forms: Mapping[str, str], count: int = 3) -> tuple[str, ...]:
    """Return the owners of the forms nearest to a name; `forms` tells by the form whose it is.

    Forms that are spelled alike come first, then those of like sound, in
    either script, and those that are spelled alike in Latin letters.

    >>> nearest("Prshant Kishr", {"Prashant Kishor": "pk", "Sonia Gandhi": "sonia"})
    ('pk',)
    >>> nearest("prashant kishor", {"प्रशांत किशोर": "pk"}), nearest("peeke", {"पीके": "pk"})
    (('pk',), ('pk',))
    """
    found: dict[str, None] = {}
    for form in _near(name, forms, 4 * count):
        found[forms[form]] = None
        if len(found) == count:
            break
    return tuple(found)


def _near(name: str, forms: Iterable[str], count: int) -> Iterator[str]:
    by_spelling: dict[str, str] = {}
    for form in forms:
        by_spelling.setdefault(caseless(form), form)
    for spelled in get_close_matches(caseless(name), by_spelling, count, _ALIKE):
        yield by_spelling[spelled]
    yield from _by_sound(name, by_spelling.values())
    yield from _in_latin(name, by_spelling.values(), count)


def _by_sound(name: str, forms: Iterable[str]) -> list[str]:
    """Forms that sound like a name; one with initials sounds like too much to say so."""
    ours = parts(name)
    if min(map(len, ours), default=0) < 2 or len("".join(ours)) < _LEAST:
        return []
    return [form for form in forms if _sounds(ours, parts(form))]


def _sounds(ours: list[str], theirs: list[str]) -> bool:
    if len(ours) == len(theirs):
        return all(len(part) > 1 for part in theirs) and all(map(alike, ours, theirs))
    one_script = len({part.isascii() for part in theirs}) == 1
    return one_script and alike("".join(ours), "".join(theirs))


def _in_latin(name: str, forms: Iterable[str], count: int) -> list[str]:
    """Forms of the other script that are spelled nearly alike when both are in Latin letters."""
    latin = name.isascii()
    other = [form for form in forms if form.isascii() != latin]
    romanised = {romanise(form).casefold(): form for form in other}
    found = get_close_matches(romanise(name).casefold(), romanised, count, _ALIKE)
    return [romanised[form] for form in found]
