"""A language pack's words around names as one table: word → what it may be."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final

from pollcorpus._text import normalise
from pollcorpus.plugins import language

HONORIFIC: Final = 1
TITLE: Final = 1 << 1
RESPECT: Final = 1 << 2
ROLE: Final = 1 << 3
PUBLIC: Final = 1 << 4
SPEECH: Final = 1 << 5
APPOSITION: Final = 1 << 6
THING: Final = 1 << 7
BODY: Final = 1 << 8
FAMILY: Final = 1 << 9
PLAIN: Final = 1 << 10
PARTICLE: Final = 1 << 11
GENERIC: Final = 1 << 12
DOUBTFUL: Final = 1 << 13
CLOSER: Final = 1 << 14
CONJUNCTION: Final = 1 << 15
LETTER: Final = 1 << 16
SIGN: Final = 1 << 17
MALE: Final = 1 << 18
FEMALE: Final = 1 << 19
COMMON: Final = 1 << 20
WEAK: Final = 1 << 21

NO_NAME: Final = HONORIFIC | ROLE | THING | BODY | FAMILY | PLAIN
"""Words that are no part of a person's name."""


@cache
def cues(code: str) -> dict[str, int]:
    """Return what the words around names may be in a language."""
    names = language(code).names
    table: dict[str, int] = {}
    for flag, words in (
        (HONORIFIC, names.honorifics),
        (MALE, names.male),
        (FEMALE, names.female),
        (TITLE, names.titles),
        (RESPECT, names.respects),
        (ROLE, names.roles),
        (PUBLIC, names.public_roles),
        (SPEECH, names.speech),
        (APPOSITION, names.appositions),
        (THING, names.things),
        (BODY, names.bodies),
        (FAMILY, names.families),
        (PLAIN, names.plain),
        (PARTICLE, names.particles),
        (GENERIC, names.generic),
        (DOUBTFUL, names.doubtful),
        (CLOSER, names.closers),
        (CONJUNCTION, names.conjunctions),
        (LETTER, names.letters),
        (SIGN, names.party_signs),
    ):
        for word in words:
            table[word] = table.get(word, 0) | flag
    for word in _common(names.common):
        table[word] = table.get(word, 0) | COMMON
    return table


def _common(resource: str) -> list[str]:
    """Frequent words that are no part of a name, from a text resource with one word a line."""
    if not resource:
        return []
    package, name = resource.split("/")
    return normalise(files(package).joinpath(name).read_text("utf-8")).split("\n")
