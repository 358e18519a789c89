"""How an article writes the names of constituencies, and how that reads in Latin letters."""

from __future__ import annotations

import re

from attrs import frozen

from pollcorpus._text import Span, normalise
from pollcorpus.extraction.document import Document
from pollcorpus.gazetteer.transliterate import romanise

_LATIN = re.compile(r"[A-Za-z]")
# a flapped d is written with a dot that the normalised text drops, so the article's own is read
_FLAPPED = (
    ("\u0922\u093c", "\u0930\u094d\u0939"),
    ("\u095d", "\u0930\u094d\u0939"),
    ("\u0921\u093c", "\u0930"),
    ("\u095c", "\u0930"),
)

# what the press writes for a sound in names of places: Gomia, Saraikela, Dhanwar
_WRITTEN = (
    (re.compile(r"iya\b"), "ia"),
    (re.compile(r"ay(?=[bcdfghjklmnpqrstvz])"), "ai"),
    (re.compile(r"(?<=[bcdfghjklmnprstz])v(?=a)"), "w"),
)


Words = tuple[tuple[str, str], ...]


@frozen(eq=False)
class Spelling:
    """The article's own spelling of its places, with the tables of its language."""

    document: Document
    directions: Words
    """Words for parts of a city or state, with the English."""
    parts: dict[str, str]
    """The same, and other words that tell seats of one city apart."""
    endings: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, document: Document) -> Spelling:
        """Take the tables of an article's language."""
        cues = document.language.seats
        endings = sorted(cues.place_endings, key=lambda pair: -len(pair[0]))
        return cls(
            document=document,
            directions=cues.directions,
            parts={normalise(w): name for w, name in (*cues.directions, *cues.place_parts)},
            endings=tuple((normalise(word), name) for word, name in endings),
        )

    def latin(self, span: Span) -> str:
        """The name in a range in Latin letters: as it stands, or romanised."""
        source = self.document.source_span(span.start, span.stop).of(self.document.article.text)
        if _LATIN.search(source):
            return span.of(self.document.text)
        return " ".join(self._word(word) for word in source.split() if word[:1] != "(")

    def part(self, word: str) -> str:
        """The English for a part of a city, word for word, or else the words themselves."""
        whole = normalise(word).strip()
        if whole in self.parts:
            return self.parts[whole]
        return " ".join(self.parts.get(w, w) for w in whole.replace("-", " ").split())

    def word(self, name: str) -> str:
        """A name in Latin letters."""
        return name if _LATIN.search(name) else " ".join(map(self._word, name.split()))

    def _word(self, word: str) -> str:
        plain = normalise(word)
        if plain in self.parts:
            return self.parts[plain]
        for ending, name in self.endings:
            stem = plain[: -len(ending)]
            if plain.endswith(ending) and len(stem) > 1:
                return self._by_sound(_cut(word, stem)) + name
        return self._by_sound(word)

    @staticmethod
    def _by_sound(word: str) -> str:
        for letter, sound in _FLAPPED:
            word = word.replace(letter, sound)
        name = romanise(word)
        for pattern, written in _WRITTEN:
            name = pattern.sub(written, name)
        return name


def _cut(word: str, stem: str) -> str:
    """The beginning of a word that normalises to a stem."""
    for stop in range(len(word), 0, -1):
        if normalise(word[:stop]) == stem:
            return word[:stop]
    return stem
