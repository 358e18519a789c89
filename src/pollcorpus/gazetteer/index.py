"""Names of the gazetteer by their folded words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TypeAlias

from attrs import frozen

from pollcorpus._collector import collector_paused
from pollcorpus._text import normalise
from pollcorpus.gazetteer.records import Constituency, Party, Person, Spot, State
from pollcorpus.gazetteer.spelling import WORD, fold, initials, key, letter_names
from pollcorpus.gazetteer.writings import Form, usual_gap

Record: TypeAlias = Person | Party | State | Constituency | Spot

# "BJP-led NDA" names two actors, each of which has its own entry
_TWO_NAMES = re.compile(r"-led |faction|गुट| नीत ")

_FAMOUS = 2

# middle names that the press leaves out, folded
_MIDDLE = frozenset(
    map(fold, "Kumar Singh Chandra Prasad Lal Nath कुमार सिंह चंद्र प्रसाद लाल नाथ".split())
)

_TWO = 2
# what the Hindi press writes in one word with the given name before it, or with that behind it
_JOINED = frozenset("लाल राम नाथ दास चंद चंद्र चन्द्र भाई कुमार सिंह मोहन किशोर प्रसाद".split())
_OPENING = frozenset("राम जय हरि शिव ओम प्रेम नंद नन्द विश्व चंद्र चन्द्र कृष्ण ब्रज बृज".split())


@frozen
class Entry:
    """One form of one record's name, normalised; `derived` when a middle name was left out."""

    record: Record
    form: str
    derived: bool = False


class NameIndex:
    """Names by their folded words, in either script.

    `by_key` files entries under their folded words; `forms` are what a
    matcher looks for.
    """

    __slots__ = ("by_key", "forms")

    @collector_paused()
    def __init__(self, records: Iterable[Record]) -> None:
        self.by_key: dict[str, list[Entry]] = {}
        self.forms: list[Form] = []
        for record in records:
            forms = record.names.full
            if isinstance(record, Party):
                forms = tuple(f.removeprefix("the ") for f in forms if not _TWO_NAMES.search(f))
            for form in dict.fromkeys(map(normalise, forms)):
                self._add(record, form)
        self._shorten()
        self._join()
        self.forms = list(dict.fromkeys(self.forms))

    def _shorten(self) -> None:
        """Add "Sushil Gupta" for Sushil Kumar Gupta where nobody else is called so."""
        shorter: dict[str, list[Entry]] = {}
        for form in [form for form in self.forms if len(form.words) == 3]:
            first, middle, last = form.key.split()
            short = f"{first} {last}"
            if middle not in _MIDDLE or short in self.by_key or len(first) == 1:
                continue
            people = [
                Entry(e.record, e.form, True)
                for e in self.by_key[form.key]
                if isinstance(e.record, Person)
            ]
            if people:
                known = shorter.setdefault(short, [])
                known += [entry for entry in people if entry not in known]
                words = form.words[0], form.words[2]
                self.forms.append(Form(short, words, (" ",), person=True, famous=form.famous))
        self.by_key.update(shorter)

    def _join(self) -> None:
        """Add "मंगनीलाल मंडल" for मंगनी लाल मंडल where nobody else is called so."""
        joined: dict[str, list[Entry]] = {}
        for form in [form for form in self.forms if form.person and len(form.words) > _TWO]:
            first, second, *rest = form.words
            if first not in _OPENING and second not in _JOINED:
                continue
            words = (first + second, *rest)
            name = key(list(words))
            if name not in self.by_key:
                known = joined.setdefault(name, [])
                known += [entry for entry in self.by_key[form.key] if entry not in known]
                self.forms.append(Form(name, words, form.gaps[1:], person=True, famous=form.famous))
        self.by_key.update(joined)

    def _add(self, record: Record, form: str) -> None:
        spans = [found.span() for found in WORD.finditer(form)]
        if not spans:
            return
        words = [form[start:stop] for start, stop in spans]
        gaps = [form[stop:start] for (_, stop), (start, _) in pairwise(spans)]
        spellings: Iterable[list[str]] = (words,)
        person, famous = isinstance(record, Person), not isinstance(record, Party)
        if isinstance(record, Person):
            spellings = _initials(words)
            famous = record.tier <= _FAMOUS
        elif isinstance(record, Party):
            spellings = _acronyms(words)
        for spelling in spellings:
            name = key(spelling)
            entries = self.by_key.setdefault(name, [])
            entry = Entry(record, form if spelling is words else "".join(spelling))
            if all(e.record is not record or e.form != entry.form for e in entries):
                entries.append(entry)
            between = gaps if spelling is words else [" "] * (len(spelling) - 1)
            usual = tuple(map(usual_gap, spelling, between))
            self.forms.append(Form(name, tuple(spelling), usual, person=person, famous=famous))

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
    while count < len(words) and initials(words[count]) and len(initials(words[count]) or "") == 1:
        count += 1
    if 1 < count < len(words):
        yield ["".join(words[:count]), *words[count:]]
    elif count == 0 and len(words) > 1 and len(letters := initials(words[0]) or "") in (2, 3):
        apart = letters if words[0].isascii() else letter_names(words[0])
        yield [*apart, *words[1:]]


def _acronyms(words: list[str]) -> Iterator[list[str]]:
    """A party's name; the letters of an acronym also run together, apart and in Devanagari."""
    yield words
    spelled = "".join(words)
    if len(words) == 2 and len(words[1]) <= 2 and len(words[0]) <= 5 and spelled.isascii():
        yield [spelled]
    if not (len(spelled) > 2 and spelled.isascii() and spelled.isupper() and spelled.isalpha()):
        return
    letters = letter_names(spelled)
    yield ["".join(letters)]
    if len(words) > 1:
        yield ["".join(letter_names(word)) for word in words]
        yield [words[0], *words[1]] if len(words) == 2 else words
    elif len(spelled) <= 5:
        yield [*spelled]
        yield letters
