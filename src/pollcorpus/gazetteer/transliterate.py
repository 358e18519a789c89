"""Romanising Devanagari names: known parts as the press spells them, others by rule."""

from __future__ import annotations

import re
from functools import lru_cache

from pollcorpus._text import normalise
from pollcorpus.gazetteer.parts import romanised
from pollcorpus.gazetteer.spelling import WORD, initials, is_devanagari

_CONSONANTS = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह",
        [
            "k",
            "kh",
            "g",
            "gh",
            "n",
            "ch",
            "chh",
            "j",
            "jh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "p",
            "ph",
            "b",
            "bh",
            "m",
            "y",
            "r",
            "l",
            "l",
            "v",
            "sh",
            "sh",
            "s",
            "h",
        ],
        strict=True,
    )
)
_VOWELS = dict(
    zip(
        "अआइईउऊऋएऐओऔऑऍऎऒ",
        ["a", "a", "i", "i", "u", "u", "ri", "e", "ai", "o", "au", "o", "e", "e", "o"],
        strict=True,
    )
)
_SIGNS = dict(
    zip(
        "ािीुूृेैोौॉॅॆॊ",
        ["a", "i", "i", "u", "u", "ri", "e", "ai", "o", "au", "o", "e", "e", "o"],
        strict=True,
    )
)
# while unspoken vowels are dropped, long vowels are told apart by a mark
_LENGTHENED = {letter: _SIGNS[letter] + ":" for letter in "ाीूेैोौ"}
_LONG = frozenset(_LENGTHENED.values())
# how newspapers spell names, where that is not letter by letter: "Shafi", "Grewal", "Gulabrao"
_USAGE = (
    (re.compile("(?<=.)ph"), "f"),
    (re.compile("(?<=[^aeioul])v(?=a)|(?<=sh)v(?=[ei])|v(?=ala?$|ate?$)"), "w"),
    (re.compile("(?<=.ra)v$"), "o"),
    (re.compile("indar$"), "inder"),
    (re.compile("dip$"), "deep"),
    (re.compile("^jay(?=[^aeiou])"), "jai"),
)
_VIRAMA, _ANUSVARA = "\u094d", "\u0902"


def romanise(name: str) -> str:
    """Return a Devanagari name in Latin letters.

    >>> romanise("के. सी. वेणुगोपाल"), romanise("थंगर बचन")
    ('K. C. Venugopal', 'Thangar Bachan')
    """
    words = WORD.findall(normalise(name))
    return " ".join(_romanise_word(word, alone=len(words) == 1) for word in words)


def _romanise_word(word: str, *, alone: bool) -> str:
    if not is_devanagari(word):
        return word
    letters = None if alone else initials(word)
    if letters and len(letters) <= 3:
        return " ".join(f"{letter}." for letter in letters)
    form = romanised().get(word) or by_rule(word)
    return form[:1].upper() + form[1:]


@lru_cache(maxsize=1 << 14)
def by_rule(word: str) -> str:
    """Romanise one Devanagari word letter by letter, leaving out the unspoken vowels.

    >>> by_rule("तिलगबामा"), by_rule("खैरवाल"), by_rule("सुखराव")
    ('tilagbama', 'khairwal', 'sukhrao')
    """
    sounds = _sounds(word)
    _drop_schwas(sounds)
    form = "".join(consonant + vowel for consonant, vowel in sounds).replace(":", "")
    for spelling, usual in _USAGE:
        form = spelling.sub(usual, form)
    return form


def _sounds(word: str) -> list[list[str]]:
    """Pairs of a consonant and its vowel; "*" is an inherent vowel that may be unspoken."""
    sounds: list[list[str]] = []
    for at, letter in enumerate(word):
        if letter in _CONSONANTS:
            sounds.append([_CONSONANTS[letter], "*"])
        elif letter in _SIGNS and sounds:
            sounds[-1][1] = _LENGTHENED.get(letter, _SIGNS[letter])
        elif letter in _VOWELS:
            sounds.append(["", _VOWELS[letter]])
        elif letter == _VIRAMA and sounds:
            sounds[-1][1] = ""
        elif letter == _ANUSVARA and sounds:
            labial = word[at + 1 : at + 2] in tuple("पफबभम")
            sounds[-1][1] += "m" if labial else "n"
    return sounds


def _drop_schwas(sounds: list[list[str]]) -> None:
    """Leave out inherent vowels that are not spoken.

    The last one of a word is not, but after two consonants ("Rajendra"), nor
    one after a syllable with a long vowel ("Ramnaresh"), nor, from the end,
    one between two spoken ones (Ohala's rule).
    """
    if len(sounds) > 1 and sounds[-1][1] == "*" and sounds[-2][1]:
        sounds[-1][1] = ""
    for at in range(1, len(sounds) - 1):
        if sounds[at][1] == "*" and sounds[at - 1][1] in _LONG and _open(sounds[at + 1]):
            sounds[at][1] = ""
    for at in range(len(sounds) - 2, 0, -1):
        spoken = _open(sounds[at + 1]) and sounds[at + 1][1] != "*"
        if sounds[at][1] == "*" and spoken and sounds[at - 1][1]:
            sounds[at][1] = ""
    for sound in sounds:
        sound[1] = sound[1].replace("*", "a")


def _open(sound: list[str]) -> bool:
    """Tell whether a consonant with a vowel follows, so that one before it may go."""
    return bool(sound[0] and sound[1])
