"""Every way to write the names of some indexes, as far as earlier runs have not spelled them out.

The names of the reference have several hundred thousand writings. To spell them out takes longer
than all else that a first text waits for; to read them again takes a moment.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from itertools import chain

from pollcorpus._codepage import encode
from pollcorpus._shelf import Shelf, key, shelf_of
from pollcorpus.gazetteer.spelling import is_devanagari
from pollcorpus.gazetteer.writings import Families, Form, Words, cases, plain, writings

IN_NEITHER, IN_LATIN, IN_DEVANAGARI = EVERY = 0, 1, 2
"""Scripts in which names are written apart, as most texts have letters of one only."""

Written = tuple[dict[str, str], dict[str, dict[str, list[bytes]]]]
"""By writing: the keys of whose name it is, with bars between them; and, where other spellings of
a name are other words, for each key its only spellings."""

_LONG_ENOUGH = 6
_LONG_ENOUGH_IN_DEVANAGARI = 5
# what is kept follows from these modules, besides the version of Python
_MAKERS = (
    "_codepage.py",
    "gazetteer/spelled_out.py",
    "gazetteer/spelling.py",
    "gazetteer/writings.py",
)
# a user's own names make others; each takes some megabytes
_MOST = 12


class SpelledOut:
    """The writings of the names of some indexes, script by script.

    >>> forms = [Form("ram naik", ("Ram", "Naik"), (" ",), person=True)]
    >>> [(whose, exactly)] = SpelledOut([forms]).of(IN_LATIN)
    >>> sorted(whose), exactly
    (['RAM NAIK', 'Ram Naik'], {})
    """

    def __init__(self, indexes: Iterable[list[Form]]) -> None:
        self._indexes = list(indexes)

    def of(self, script: int) -> tuple[Written, ...]:
        """Return for each index how its names in a script are written."""
        made: tuple[Written, ...] = _shelf().get(
            key(str(script), self._signature), lambda: tuple(self._spell(script))
        )
        return made

    @cached_property
    def _signature(self) -> str:
        forms = ("\n".join(map(_signature, forms)) for forms in self._indexes)
        return key("\n\n".join(forms)).hex()

    @cached_property
    def _families(self) -> Families:
        return Families(chain.from_iterable(self._indexes))

    def _spell(self, script: int) -> Iterator[Written]:
        for forms in self._indexes:
            yield _written([f for f in forms if _script(f.words) == script], self._families)


def _signature(form: Form) -> str:
    """All that a form is, as text."""
    kinds = f"{form.person:d}{form.famous:d}"
    return "\t".join((form.key, kinds, *form.words, "", *form.gaps))


def _written(forms: Iterable[Form], families: Families) -> Written:
    whose: dict[str, str] = {}
    exactly: dict[str, dict[str, list[bytes]]] = {}
    for form in forms:
        if _too_short(form.words):
            for (word,) in cases(form):
                spelled = exactly.setdefault(plain(word), {}).setdefault(form.key, [])
                spelled.append(encode(word))
            continue
        for writing in writings(form, families):
            known = whose.setdefault(writing, form.key)
            if known is not form.key and form.key not in known.split("|"):
                whose[writing] = f"{known}|{form.key}"
    return whose, exactly


def _script(words: Words) -> int:
    """Return the script that a text must have to hold a name."""
    firsts = "".join(word[0] for word in words)
    if is_devanagari(max(firsts)):
        return IN_DEVANAGARI
    return IN_LATIN if any(map(str.isalpha, firsts)) else IN_NEITHER


def _too_short(words: Words) -> bool:
    """Tell whether a name is a word so short that other spellings of it are other words."""
    shortest = _LONG_ENOUGH_IN_DEVANAGARI if is_devanagari(words[0]) else _LONG_ENOUGH
    return len(words) == 1 and len(words[0]) < shortest


@cache
def _shelf() -> Shelf:
    return shelf_of("names", *_MAKERS, most=_MOST)
