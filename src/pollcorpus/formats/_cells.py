"""Date lines made up of short cells: "Patna edition | Saturday, 16 April 2022 | Page 3".

Newspapers write into such a line what they like: their own name, an edition, a
page, a section, how long reading takes. What tells it is its shape: the date
stands alone between marks, the other cells are names, and none is a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from pollcorpus.formats._cues import WORD, cues
from pollcorpus.formats._dateline import is_source, names_place

_HARD = r"[|·•●▪■◆★♦►▶()\[\]{}\t—।॥~*]|//|\s{3,}"
_MARK = re.compile(rf"(?P<hard>{_HARD})|\s+[-/]+\s+|,\s*|;\s*|\s*:\s+|\s+:|\.\s+|^\s*[-/]+\s*")
_DATE = "\0"
_ASSERTED = re.compile(r"\s*(?:[:\-–—]|।\s*\S)")
_TOKEN = re.compile(rf"[{WORD}'’]+(?:\.[{WORD}]+)*")
_MOST_WORDS, _MOST_IN_CELL, _MOST_CELLS = 18, 7, 9
_FEW = 3


@frozen
class _Cell:
    """What stands between two marks; `hard` if those are bars or the like, no commas."""

    text: str
    hard: bool

    @property
    def words(self) -> list[str]:
        """Its words, the date left out."""
        return _TOKEN.findall(self.text.replace(_DATE, " "))


def is_row_of_cells(text: str, dates: list[tuple[int, int]], *, weekday: bool = False) -> bool:
    """Tell whether a line is cells with a date alone in one of them.

    `text` has no times of day left in it, `dates` are where the dates with
    their labels stand, `weekday` is True if one is said with the last.
    """
    if not dates or (not weekday and _heads_entry(text, dates[-1][1])):
        return False
    cells = list(_cells(_marked(text, dates)))
    if sum(len(cell.words) for cell in cells) > _MOST_WORDS or len(cells) > _MOST_CELLS:
        return False
    if any(_DATE in cell.text and not _is_lone(cell) for cell in cells):
        return False
    others = [cell for cell in cells if _DATE not in cell.text]
    return all(map(_is_name, others)) and not _of_occasion(cells)


def names_edition(text: str) -> bool:
    """Tell whether a text names but a place and furniture around it ("Bhopal edition |")."""
    kept = _TOKEN.sub(lambda w: "" if w[0].casefold() in _row_words(w[0]) else w[0], text)
    return names_place(kept)


def _row_words(word: str) -> frozenset[str]:
    """Furniture, and a number such as a page's."""
    return frozenset((word,)) if word.isdigit() else cues().row_words


def _heads_entry(text: str, stop: int) -> bool:
    """Tell if words follow a date's colon or dash, as in a chronicle ("3 March: talks fail")."""
    if not _ASSERTED.match(text, stop):
        return False
    rest = re.split(_HARD, text[stop:].lstrip(" :-–—।"))[0]
    words = _TOKEN.findall(rest)
    return len(words) > 1 and not all(
        w.isdigit() or w.casefold() in cues().row_words for w in words
    )


def _marked(text: str, dates: list[tuple[int, int]]) -> str:
    parts, at = [], 0
    for start, stop in dates:
        parts += [text[at:start], _DATE]
        at = stop
    return "".join([*parts, text[at:]])


def _cells(text: str) -> Iterator[_Cell]:
    at, opened = 0, True
    for found in _MARK.finditer(text):
        hard = found["hard"] is not None
        yield _Cell(text[at : found.start()].strip(), opened and hard)
        at, opened = found.end(), hard
    yield _Cell(text[at:].strip(), opened)


def _is_lone(cell: _Cell) -> bool:
    """A date is alone in its cell, but for a place or a word that leads to a day."""
    if not cell.words:
        return True
    before, _, after = cell.text.partition(_DATE)
    words = [part.casefold().strip(" .-–#") for part in (before, after) if part.strip(" .-–#")]
    return all(word in cues().day_words or is_source(word.title()) for word in words)


def _is_name(cell: _Cell) -> bool:
    """A cell holds a few words that are a name or known furniture, and no sentence."""
    words = cell.words
    if not words:
        return True
    folded = [word.casefold() for word in words]
    if len(words) > _MOST_IN_CELL or not cues().telling_words.isdisjoint(folded):
        return False
    if not all(word.isascii() for word in words):
        return True
    small = [w for w in words if w[0].islower() and w.casefold() not in cues().furniture_words]
    return not small or (cell.hard and len(words) <= _FEW)


def _of_occasion(cells: list[_Cell]) -> bool:
    """Tell whether a date is said to be that of a vote, a meeting or the like."""
    for i, cell in enumerate(cells):
        if _DATE in cell.text:
            near = [cell, *cells[max(0, i - 1) : i]]
            words = {word.casefold() for c in near for word in c.words}
            if not cues().occasion_words.isdisjoint(words) and cues().row_words.isdisjoint(words):
                return True
    return False
