"""Comparing names by sound, in one script or across two."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from pollcorpus._text import normalise
from pollcorpus.gazetteer.spelling import WORD, initials, is_devanagari

_DEVANAGARI = {
    **dict.fromkeys("कख", "k"), **dict.fromkeys("गघ", "g"), **dict.fromkeys("चछ", "c"),
    **dict.fromkeys("जझ", "j"), **dict.fromkeys("टठतथ", "t"), **dict.fromkeys("दध", "d"),
    **dict.fromkeys("डढ", "D"), **dict.fromkeys("नणङञ", "n"), "प": "p", "फ": "f",
    **dict.fromkeys("बभ", "b"), "म": "m", "र": "r", **dict.fromkeys("लळ", "l"), "व": "V",
    **dict.fromkeys("शषस", "s"), "ह": "h", "\u0902": "N", "ृ": "r", "ऋ": "r",
}  # fmt: skip
# which vowels a word may be taken to begin with: "Antony" is एंटनी
_OPENING = {
    **dict.fromkeys("अआऑऍ", "a"), **dict.fromkeys("एऐऎ", "e"), **dict.fromkeys("इई", "i"),
    **dict.fromkeys("उऊओऔऒ", "u"), "a": "ae", "e": "ei", "i": "i", "o": "ua", "u": "ua",
}  # fmt: skip
_LATIN = re.compile(r"ck|kh|gh|chh|ch|jh|zh|th|dh|ph|bh|sh|ksh|[bcdfgjklmnpqrstvwxz]|h|[aeiouy]+")
_LATIN_SOUND = {
    "ck": "k", "kh": "k", "gh": "g", "chh": "c", "ch": "c", "jh": "j", "zh": "l",
    "th": "t", "dh": "d", "ph": "f", "bh": "b", "sh": "s", "ksh": "ks", "q": "k",
    "w": "v", "z": "j", "x": "ks",
}  # fmt: skip
# what an anusvara stands for, by the letter that follows: सिंह is "Singh", चंपाई "Champai"
_NASAL = {**dict.fromkeys("पफबभ", ("m",)), "ह": ("n", "ng")}
# "Ramdev" is printed "Ramdeo", too, and "Madhav" "Madho"
_SILENT = re.compile(r"(?<=[oau])w|(?<=[^aeiou][ae])v$")
_REPEATED = re.compile(r"(.)\1+")


@lru_cache(maxsize=1 << 14)
def skeletons(word: str) -> frozenset[str]:
    """Return the consonant skeletons that a word of a name may have.

    A letter that print leaves open gives several: ड stands for "d" and "r",
    "c" for "k" and "ch", an anusvara for "n" and "m".

    >>> sorted(skeletons("खड़गे") & skeletons("Kharge"))
    ['krg']
    """
    word = normalise(word).lower()
    sounds = list(_devanagari(word) if is_devanagari(word) else _latin(word))
    return frozenset(_REPEATED.sub(r"\1", "".join(choice)) for choice in product(*sounds[:12]))


def _devanagari(word: str) -> Iterator[tuple[str, ...]]:
    word = word.replace("ज्ञ", "ग्य")
    for at, letter in enumerate(word):
        sound = _DEVANAGARI.get(letter)
        if sound == "D":
            yield ("d", "r") if at else ("d",)
        elif sound == "N":
            yield _NASAL.get(word[at + 1 : at + 2], ("n", ""))
        elif sound == "V":
            # राव is "Rao", देव "Deo"
            yield ("v", "b") if at + 1 < len(word) else ("v", "b", "")
        elif sound == "h":
            yield ("h",) if at == 0 else ("h", "")
        elif sound == "f":
            yield ("f", "p")
        elif sound:
            yield (sound,)


def _latin(word: str) -> Iterator[tuple[str, ...]]:
    word = "".join(c for c in unicodedata.normalize("NFKD", word) if c.isascii())
    for found in _LATIN.finditer(word):
        sound = found[0]
        if sound[0] in "aeiouy":
            continue
        if sound == "h":
            yield ("h",) if found.start() == 0 else ("h", "")
        elif sound == "c":
            yield ("k", "c", "s")
        elif sound == "ph" or sound == "f":
            yield ("f", "p")
        elif sound == "g" and word[found.end() : found.end() + 1] in ("e", "i"):
            yield ("g", "j")
        elif _SILENT.match(word, found.start()):
            yield ("v", "")
        elif sound == "z":
            yield ("j", "s")
        elif sound == "n":
            yield ("n", "") if word[found.end() : found.end() + 1] not in ("", *"aeiou") else ("n",)
        else:
            yield (_LATIN_SOUND.get(sound, sound),)


def same_name(one: str, other: str) -> bool | None:
    """Tell whether two names, in either script, may be the same name.

    True when their words agree in number and each pair sounds alike, or when
    they sound alike run together; False when surnames or given names differ;
    None when the words do not tell: a name may be short for the other.

    >>> same_name("मल्लिकार्जुन खड़गे", "Mallikarjun Kharge"), same_name("राहुल गांधी", "Rahul Bose")
    (True, False)
    >>> same_name("K. C. Venugopal", "केसी वेणुगोपाल"), same_name("Venugopal", "केसी वेणुगोपाल")
    (True, None)
    """
    ours, theirs = parts(one), parts(other)
    if not ours or not theirs:
        return False
    if len(ours) == len(theirs):
        return all(map(alike, ours, theirs))
    if alike("".join(ours), "".join(theirs)):
        return True
    short, long = sorted((ours, theirs), key=len)
    if not alike(short[-1], long[-1]) or (len(short) > 1 and not alike(short[0], long[0])):
        return False
    return None


def parts(name: str) -> list[str]:
    """Return the words of a name in lower case, initials one by one.

    >>> parts("AK Antony"), parts("एके एंटनी")
    (['a', 'k', 'antony'], ['a', 'k', 'एंटनी'])
    """
    words = WORD.findall(normalise(name))
    found: list[str] = []
    for word in words:
        letters = initials(word) if len(words) > 1 else None
        found += letters.lower() if letters and len(letters) <= 4 else [word.lower()]
    return found


def alike(one: str, other: str) -> bool:
    """Tell whether two words of names sound alike; an initial is like any word that it begins."""
    if len(one) == 1 or len(other) == 1:
        return not skeletons(one).isdisjoint(skeletons(other)) if one[0] != other[0] else True
    opening, its = _OPENING.get(one[0], ""), _OPENING.get(other[0], "")
    if bool(opening) != bool(its) or (opening and not set(opening) & set(its)):
        return False
    return not skeletons(one).isdisjoint(skeletons(other))
