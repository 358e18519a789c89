"""Words of names in two scripts, folded so that usual variants of one spelling are equal."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# a word of either script, a number, or the sign for "and"; dots, hyphens and
# brackets are gaps between words, so "JD(U)", "JD-U" and "J.D. (U)" compare well
WORD = re.compile(r"[A-Za-z\u00c0-\u024f]+|[\u0900-\u0963\u0971-\u097f]+|[0-9]+|&")

_LATIN = {
    "aa": "a", "ee": "i", "ii": "i", "oo": "u", "uu": "u", "ow": "o", "ou": "o", "au": "o",
    "ey": "i", "ei": "i", "ie": "i", "ay": "ai", "y": "i", "w": "v", "sh": "s", "th": "t",
    "dh": "d", "ph": "f", "bh": "b", "gh": "g", "kh": "k", "jh": "j", "chh": "c", "ch": "c",
    "z": "j", "q": "k", "ck": "k", "x": "ks",
}  # fmt: skip
_LATIN_CHANGE = re.compile("|".join(sorted(_LATIN, key=len, reverse=True)))
_DEVANAGARI = {
    "ी": "ि", "ू": "ु", "ई": "इ", "ऊ": "उ", "ष": "श", "ण": "न", "ढ": "ड", "ऑ": "ओ", "ॉ": "ो",
    "ै": "े", "ऐ": "ए", "ये": "ए", "यी": "इ", "यि": "इ", "न्": "\u0902", "म्": "\u0902", "ञ्": "\u0902",
    "\u0903": "", "ळ": "ल",
}  # fmt: skip
_DEVANAGARI_CHANGE = re.compile("|".join(sorted(_DEVANAGARI, key=len, reverse=True)))
_CHAUDHARY = re.compile(r"(?<=d)[aeiu](?=ri$)")
_DOUBLE_LATIN = re.compile(r"([a-z])\1+")
_DOUBLE_DEVANAGARI = re.compile(r"([क-ह])्\1")


def is_devanagari(word: str) -> bool:
    """Tell whether a word begins in Devanagari: of the scripts of names Latin stands before it."""
    return word[:1] >= "\u0900"


def letters_of(name: str) -> str:
    """Return a name without its gaps and marks, and in small letters; vowel signs are letters."""
    return "".join(c for c in name.casefold() if c.isalpha() or is_devanagari(c))


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """Return a word's folded spelling.

    >>> fold("Digvijaya") == fold("Digvijay"), fold("Chowdhury") == fold("Choudhary")
    (True, True)
    >>> fold("सिद्धू") == fold("सिधु")
    False
    """
    if is_devanagari(word):
        folded = _DEVANAGARI_CHANGE.sub(lambda m: _DEVANAGARI[m[0]], word)
        return _DOUBLE_DEVANAGARI.sub(r"\1", folded)
    if word == "&":
        return "and"
    return _fold_latin(word)


def _fold_latin(word: str) -> str:
    word = word.lower()
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if c.isascii())
    if len(word) < 4:
        return word
    word = _LATIN_CHANGE.sub(lambda m: _LATIN[m[0]], word)
    word = _DOUBLE_LATIN.sub(r"\1", word)
    word = _CHAUDHARY.sub("", word)
    return word[:-1] if len(word) > 4 and word[-1] in "ae" else word


def key(words: list[str]) -> str:
    """Return the key under which a name of these words is filed."""
    return " ".join(map(fold, words))


_LETTERS = {
    "ए": "A", "बी": "B", "सी": "C", "डी": "D", "ई": "E", "एफ": "F", "जी": "G", "एच": "H", "आई": "I",
    "जे": "J", "के": "K", "एल": "L", "एम": "M", "एन": "N", "ओ": "O", "पी": "P", "क्यू": "Q", "आर": "R",
    "एस": "S", "टी": "T", "यू": "U", "वी": "V", "डब्ल्यू": "W", "एक्स": "X", "वाई": "Y", "जेड": "Z",
}  # fmt: skip
_LETTER_NAMES = {latin: devanagari for devanagari, latin in _LETTERS.items()}
_LETTER = re.compile("|".join(sorted(_LETTERS, key=len, reverse=True)))


@lru_cache(maxsize=1 << 12)
def initials(word: str) -> str | None:
    """Return the Latin letters that a word runs together, or whose names it does; None if none.

    >>> initials("एमके"), initials("MK"), initials("राम"), initials("Ram")
    ('MK', 'MK', None, None)
    """
    if word.isascii():
        return word if len(word) <= 3 and word.isupper() else None
    letters = _LETTER.findall(word)
    return "".join(_LETTERS[x] for x in letters) if letters and "".join(letters) == word else None


def letter_names(word: str) -> list[str]:
    """Return the Devanagari names of an acronym's letters, one by one.

    >>> letter_names("BJP"), letter_names("एमके")
    (['बी', 'जे', 'पी'], ['एम', 'के'])
    """
    return [_LETTER_NAMES[letter] for letter in word] if word.isascii() else _LETTER.findall(word)
