"""All names of the gazetteer by their folded words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from attrs import frozen

from pollcorpus._text import normalise
from pollcorpus.gazetteer.records import Constituency, Party, Person, Spot, State
from pollcorpus.gazetteer.spelling import WORD, fold, key

Record: TypeAlias = Person | Party | State | Constituency | Spot


@frozen
class Entry:
    """One form of one record's name, normalised."""

    record: Record
    form: str


class NameIndex:
    """Looks names up by their words, in either script.

    `by_key` files entries under their folded words; `longest` tells for the
    first folded word of a name how many words the longest such name has.
    """

    __slots__ = ("by_key", "longest")

    def __init__(self, records: Iterable[Record]) -> None:
        self.by_key: dict[str, list[Entry]] = {}
        self.longest: dict[str, int] = {}
        for record in records:
            for form in dict.fromkeys(map(normalise, record.names.full)):
                self._add(record, form)

    def _add(self, record: Record, form: str) -> None:
        words = WORD.findall(form)
        if not words:
            return
        for spelling in _initials(words) if isinstance(record, Person) else (words,):
            name = key(spelling)
            entries = self.by_key.setdefault(name, [])
            if all(entry.record is not record for entry in entries):
                entries.append(Entry(record, form))
            first = fold(spelling[0])
            self.longest[first] = max(self.longest.get(first, 0), len(spelling))

    def find(self, name: str) -> tuple[Entry, ...]:
        """Return the entries of a name, best spelling first."""
        name = normalise(name)
        found = self.by_key.get(key(WORD.findall(name)), [])
        exact = [e for e in found if e.form.casefold() == name.casefold()]
        return tuple(exact or found)


def _initials(words: list[str]) -> Iterator[list[str]]:
    """A name with its initials apart, and with them run together."""
    yield words
    count = 0
    while count < len(words) and len(words[count]) == 1 and words[count].isalpha():
        count += 1
    if 1 < count < len(words):
        yield ["".join(words[:count]), *words[count:]]
    elif count == 0 and 1 < len(words[0]) <= 3 and words[0].isascii() and words[0].isupper():
        yield [*words[0], *words[1:]]
