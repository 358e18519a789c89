"""How actors are called whom the gazetteer lacks."""

from __future__ import annotations

import re

from pollcorpus.gazetteer.spelling import initials
from pollcorpus.gazetteer.transliterate import romanise
from pollcorpus.models import ActorKind, ActorRef

_LETTERED = re.compile(r"(?<![^\s.])([\u0904-\u0939][\u093e-\u094c]?)\.")

# "Altone D'Costa": a letter written onto the name that follows is no initial
_ELIDED = re.compile(r"\b([A-Z])['\u2019]([A-Z][a-z]+)")


def discovered(surface: str) -> ActorRef:
    """Return an actor for a person whom the gazetteer lacks."""
    label = " ".join(_dotted(word) for word in romanise(_LETTERED.sub(_letter, surface)).split())
    for letter, name in _ELIDED.findall(surface):
        label = label.replace(f"{letter}. {name}", f"{letter}'{name}")
    return unknown(label, ActorKind.PERSON)


def unknown(label: str, kind: ActorKind) -> ActorRef:
    """Return an actor that the gazetteer lacks, called by its label."""
    slug = "-".join("".join(c if c.isalnum() else " " for c in label.lower()).split())
    group = "person" if kind is ActorKind.PERSON else "party"
    return ActorRef(f"{group}:found/{slug}", label, kind, known=False)


def _letter(syllable: re.Match[str]) -> str:
    """The Latin initial that a dotted syllable stands for, as in "रा. सू. गवई"."""
    if initials(syllable[1]):
        return syllable[0]
    return romanise(syllable[1])[:1].upper() + "."


def _dotted(word: str) -> str:
    word = word.rstrip(".")
    if word.isupper() and len(word) <= 3:
        return " ".join(f"{letter}." for letter in word)
    return f"{word}." if len(word) == 1 else word
