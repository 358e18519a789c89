"""All the ways in which a newspaper may write one name: spellings, gaps and capitals.

A matcher searches for whole names as they stand in print, so that what
`spelling.fold` holds equal is spelled out here: the spellings that other
names of the reference have for a word, those of well-known names that differ
by one usual change, what may stand between words, and capitals. Letters that
stand for one another one for one are made equal beforehand, by `plain()`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice, product
from typing import Final

from attrs import frozen

from pollcorpus.gazetteer.spelling import fold, initials, is_devanagari

Words = tuple[str, ...]

PLAIN: Final = {
    "y": "i", "w": "v", "z": "j", "q": "k",
    "ी": "ि", "ू": "ु", "ई": "इ", "ऊ": "उ", "ष": "श", "ण": "न", "ढ": "ड", "ऑ": "ओ", "ॉ": "ो",
    "ै": "े", "ऐ": "ए", "ळ": "ल",
}  # fmt: skip
"""Letters that are written for one another, and the one that stands for both."""

_TO_PLAIN = str.maketrans(PLAIN)
_MOST_SPELLINGS = 12
_CHANGES = {
    "aa": "a", "ee": "i", "i": "ee", "oo": "u", "u": "oo", "ou": "au o", "au": "ou", "ov": "au",
    "ii": "i", "ia": "iia",
    "th": "t", "dh": "d", "bh": "b", "gh": "g", "kh": "k", "jh": "j", "sh": "s", "ph": "f",
    "chh": "ch", "ck": "k", "x": "ks", "ks": "x",
    "ये": "ए", "यि": "इ", "इ": "यि", "न्": "\u0902", "म्": "\u0902", "ञ्": "\u0902", "\u0902": "न् म्",
}  # fmt: skip
"""Spellings, in plain letters, and what is written for them."""

_SITE = re.compile("|".join(sorted(_CHANGES, key=len, reverse=True)))
_DOUBLED = re.compile(r"([bcdfgjklmnprstv])\1|([क-ह])्\2")
_LONE = re.compile(r"(?<=[aeiou])[dgklmnpst](?=[aeiou])")
_FINAL = re.compile(r"(?<=[^aeiou]{2})[ae]$|(?<=[aeiou][^aeiou])[ae]$")
_CONSONANT_LAST = re.compile(r"[b-df-hj-np-tv]$")
_RESPECTS = "ji", "जी"
_SPACE = frozenset(" ")
_LONG_ENOUGH = 7


@frozen
class Form:
    """One form of a name: its words and what stands between them.

    `key` files it in its index. The name of a `person` has capitals and may
    have "ji" joined to it, other names are written with brackets and fewer
    capitals, too; a `famous` name is written often enough to be misspelled.
    """

    key: str
    words: Words
    gaps: Words
    person: bool = False
    famous: bool = False


@lru_cache(maxsize=1 << 15)
def plain(word: str) -> str:
    """Return a word with one letter for those that are written for one another.

    >>> plain("Vijay"), plain("Wijai")
    ('Vijai', 'Wijai')
    """
    return word.translate(_TO_PLAIN)


def usual_gap(word: str, gap: str) -> str:
    """Return what stands for a gap after a word; a letter has a dot or none wherever it stands."""
    return " " if gap in (".", ". ") and _is_letter(word) else gap


class Families:
    """The spellings that the names of some forms have for one word."""

    def __init__(self, forms: Iterable[Form]) -> None:
        self._spellings: dict[str, set[str]] = defaultdict(set)
        self._known: dict[str, Words] = {}
        for word in {word for form in forms if len(form.words) > 1 for word in form.words}:
            self._spellings[fold(word)].add(plain(word.lower()))

    def of(self, word: str) -> Words:
        """Return a word and its other spellings, in plain letters."""
        if word not in self._known:
            self._known[word] = plain(word), *self._others(word)
        return self._known[word]

    def _others(self, word: str) -> Iterator[str]:
        if _is_acronym(word) and fold(word) != "and":
            return
        for other in sorted(self._spellings.get(fold(word), set()) - {plain(word.lower())}):
            yield _like(word, other)


def _is_acronym(word: str) -> bool:
    return not is_devanagari(word) and (len(word) < 4 or not word[1:].islower())


def _like(word: str, other: str) -> str:
    """Return another spelling of a word with the capital that the word has."""
    return other[0].upper() + other[1:] if word[0].isupper() else other


@lru_cache(maxsize=1 << 14)
def respelled(word: str, *, inside: bool = False) -> Words:
    """Return plain spellings of a plain word that differ by one usual change, or one `inside` it.

    >>> respelled("Kishor")
    ('Keeshor', 'Kisor', 'Kishora', 'Kishore')
    """
    if _is_acronym(word):
        return ()
    low = word.lower()
    changed = [*_changed(low), *(() if inside else _ended(low))]
    return tuple(dict.fromkeys(_like(word, other) for other in changed))


def _changed(word: str) -> Iterator[str]:
    for site in _SITE.finditer(word):
        for new in _CHANGES[site[0]].split():
            yield word[: site.start()] + new + word[site.end() :]
    for site in _DOUBLED.finditer(word):
        yield word[: site.start() + 1] + word[site.end() :]
    for site in _LONE.finditer(word):
        yield word[: site.end()] + word[site.start() :]


def _ended(word: str) -> Iterator[str]:
    if len(word) > 4 and _FINAL.search(word):
        yield word[:-1]
    elif _CONSONANT_LAST.search(word):
        yield word + "a"
        yield word + "e"


def writings(form: Form, families: Families) -> Iterator[str]:
    """Yield all ways to write a form, in plain letters."""
    gaps = list(_gaps(form))
    usual = [tuple(map(plain, case)) for case in cases(form)]
    if "a" <= form.words[0][0] <= "z":
        # "grand old party" is no name that is misspelled
        yield from (_joined(words, gaps[0]) for words in usual)
        return
    for words in (*usual, *_spellings(form, families)):
        yield from (_joined(words, between) for between in gaps)
    for words in _misspellings(form):
        yield from (_joined(words, between) for between in gaps[:3])


def _spellings(form: Form, families: Families) -> Iterator[Words]:
    words = tuple(map(plain, form.words))
    if len(words) == 1:
        if len(words[0]) >= _LONG_ENOUGH:
            yield from ((other,) for other in respelled(words[0], inside=True))
        return
    yield from islice(product(*map(families.of, form.words)), 1, _MOST_SPELLINGS)


def _misspellings(form: Form) -> Iterator[Words]:
    words = tuple(map(plain, form.words))
    if form.famous and len(words) > 1:
        for at, word in enumerate(words):
            for other in respelled(word):
                yield *words[:at], other, *words[at + 1 :]
    if form.famous and form.person:
        yield *words[:-1], words[-1] + _RESPECTS[is_devanagari(words[-1])]


def cases(form: Form) -> Iterator[Words]:
    """Yield a name as it is, all in capitals, and with the capitals that it may have instead."""
    words = form.words
    yield words
    if is_devanagari(words[0]):
        return
    yield tuple(map(str.upper, words))
    if not all(map(str.istitle, words)):
        yield tuple(word[0].upper() + word[1:] for word in words)
        yield tuple(map(_only_first, words))
    if form.famous or not form.person:
        yield _only_first(words[0]), *map(_small, words[1:])
    if not form.person and len(words) > 1:
        yield *words[:-1], _small(words[-1])


def _only_first(word: str) -> str:
    return word if word.isupper() and len(word) < 5 else word[0].upper() + word[1:].lower()


def _small(word: str) -> str:
    return word if len(word) == 1 else word.lower()


def _gaps(form: Form) -> Iterator[Words]:
    """Yield what may stand between the words; initials are all set apart in the same way."""
    letters = [_is_letter(word) for word in form.words]
    options = [_options(form, at) for at in range(len(form.gaps))]
    inner = [at for at in range(len(form.gaps)) if letters[at] and letters[at + 1]]
    for style in (" ", ".", ". ") if inner else ("",):
        yield from product(*((style,) if at in inner else o for at, o in enumerate(options)))


def _options(form: Form, at: int) -> Words:
    """Return what may stand after a word of a form."""
    word, gap = form.words[at], form.gaps[at]
    options = [" "]
    if not gap:
        options.append("")
    short = form.person and (len(word) == 2 or initials(word))
    if _is_letter(word) or short or "." in gap:
        options += ".", ". "
    if word.isdigit():
        options.append(", ")
    if "'" in gap:
        options += "'", "' "
    if "(" in gap or (not form.person and len(form.words[at + 1]) < 4):
        options.append("  ")
    return tuple(options)


def _is_letter(word: str) -> bool:
    """Tell whether a word is a letter or the name of one."""
    return len(initials(word) or "") == 1


def _joined(words: Words, gaps: Words) -> str:
    if _SPACE.issuperset(gaps):
        return " ".join(words)
    joined = words[0]
    for gap, word in zip(gaps, words[1:], strict=True):
        joined += gap + word
    return joined
