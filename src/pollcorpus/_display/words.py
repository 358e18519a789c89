"""Words, columns and tables in plain text, for two scripts."""

from __future__ import annotations

import re
import shutil
import sys
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import TypeAlias

Row: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]
"""A record in a table: its cells, and names of which as many follow as there is room for."""

_JOINERS = ("\u094d", "\u200d")
"""What ties the next letter to the one before: the sign of a missing vowel, a joiner."""

WIDTH = 100
"""Columns that a line fills where there is no terminal, so that documents are the same anywhere."""
_NARROWEST, _WIDEST = 60, 160
_CELL = 14, 32
"""Columns that a cell has at least, and before it takes room that is kept for names behind."""
_FOLLOWING = 12, 36
"""Columns that the names behind the cells have at least, and those that are kept for them."""


class Whole(str):
    """What says little when cut, such as a date, a count or who met: the others give way to it."""

    __slots__ = ()


def room() -> int:
    """Return how many columns a line may fill: as many as the terminal has, within bounds."""
    if not _is_terminal(sys.stdout):
        return WIDTH
    return min(max(shutil.get_terminal_size((WIDTH, 24)).columns, _NARROWEST), _WIDEST)


def _is_terminal(stream: object) -> bool:
    """Tell whether a stream is one; what takes its place need not know, and may be closed."""
    asked = getattr(stream, "isatty", None)
    return asked is not None and not getattr(stream, "closed", False) and bool(asked())


_IDENT = re.compile("a[0-9a-f]{16}")
_SHORT = 9
"""Characters of an article's id that are shown: enough to tell it from a million others."""


def short(ident: str) -> str:
    """Return the beginning of an article's id, which stands for it wherever one is asked for.

    >>> short("a17ef6211cd004594"), short("an-id-of-your-own")
    ('a17ef6211', 'an-id-of-your-own')
    """
    return ident[:_SHORT] if _IDENT.fullmatch(ident) else ident


def counted(number: int, noun: str) -> str:
    """Return a number with its noun.

    >>> counted(1, "report"), counted(2, "query"), counted(0, "day")
    ('1 report', '2 queries', '0 days')
    """
    if number == 1:
        return f"1 {noun}"
    plural = f"{noun}es" if noun[-1] == "s" else f"{noun}s"
    if noun[-1] == "y" and noun[-2] not in "aeiou":
        plural = f"{noun[:-1]}ies"
    return f"{number:,} {plural}"


def few(names: Iterable[object], limit: int = 3) -> str:
    """Join the first names, and count the rest.

    >>> few(["A", "B", "C", "D"])
    'A, B, C +1'
    """
    known = [str(name) for name in names]
    rest = f" +{len(known) - limit}" if len(known) > limit else ""
    return ", ".join(known[:limit]) + rest


def rest(number: int, shown: int) -> list[str]:
    """Return the line that counts what is not shown; no line when all is.

    >>> rest(1200, 20), rest(3, 3)
    (['  … and 1,180 more'], [])
    """
    return [f"  … and {number - shown:,} more"] if number > shown else []


def width(text: str) -> int:
    """Return how many columns of a terminal a text takes: combining signs take none.

    >>> width("हिंदी"), width("Hindi")
    (4, 5)
    """
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def pointed_at(text: str, position: int) -> str:
    """Repeat a text in one line, with a caret under one of its characters.

    >>> print(pointed_at("2022-13", 5))
        2022-13
             ^
    """
    line = "".join(c if c.isprintable() else " " for c in text)
    # a sign without a column of its own is pointed at through its letter
    pointed = line[position : position + 1]
    columns = width(line[:position]) - (pointed != "" and width(pointed) == 0)
    return f"    {line}\n    {' ' * max(columns, 0)}^"


def shorten(text: str, columns: int) -> str:
    """Bring a text to one line of at most so many columns; … marks what is cut.

    >>> shorten("Talks  on seats", 8), shorten("प्रत्याशियों की सूची", 6)
    ('Talks…', 'प्रत्या…')
    """
    return cut(" ".join(text.split()), columns)


def told_apart(names: Sequence[str], columns: int) -> list[str]:
    """Shorten names to so many columns, or to up to twice as many if they need that to differ.

    Where that is not enough, what is alike is left out of their midst.

    >>> told_apart(["Union of Farmers", "Union of Weavers"], 10)
    ['Union of Farmers', 'Union of Weavers']
    >>> told_apart(["Union of Farmers", "League of Weavers"], 10)
    ['Union of…', 'League of…']
    >>> told_apart(["All India Union of Farmers (East)", "All India Union of Farmers (West)"], 10)
    ['All India…(East)', 'All India…(West)']
    """
    ordered = sorted(" ".join(name.split()) for name in set(names))
    for room in range(columns, 2 * columns):
        shown = [shorten(name, room) for name in names]
        if not any(_may_be_several(name, ordered) for name in shown):
            return shown
    shown = [shorten(name, 2 * columns) for name in names]
    alike = (_may_be_several(name, ordered) for name in shown)
    shown = [
        _by_difference(name, ordered, columns) if same else short
        for name, short, same in zip(names, shown, alike, strict=True)
    ]
    # where words differ only far from their beginnings, nothing is cut
    several = {short for short, number in Counter(shown).items() if number > 1}
    return [name if short in several else short for name, short in zip(names, shown, strict=True)]


def _by_difference(name: str, ordered: Sequence[str], columns: int) -> str:
    """Show the beginning of a name, and its words from the first that is nobody else's."""
    name = " ".join(name.split())
    at = bisect_left(ordered, name)
    beside = (*ordered[max(0, at - 1) : at], *ordered[at + 1 : at + 2])
    common = max(map(partial(_shared, name), beside))
    start = name.rfind(" ", 0, common) + 1
    beginning = shorten(name[:start], columns).removesuffix("…").rstrip()
    return f"{beginning}…{shorten(name[start:], columns)}"


def _may_be_several(shown: str, ordered: Sequence[str]) -> bool:
    """Tell whether a name that was cut may stand for more than one of those in order."""
    beginning = shown.removesuffix("…")
    second = bisect_left(ordered, beginning) + 1
    if shown == beginning or second >= len(ordered):
        return False
    return ordered[second].startswith(beginning)


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def fitting(names: Sequence[str], columns: int, limit: int = 3) -> str:
    """Join as many of the first names as fit, and count the rest.

    >>> fitting(["Asha Verma", "Zubin Kotwalwala", "Om"], 16), fitting(["Asha Verma"], 6)
    ('Asha Verma +2', 'Asha…')
    """
    shown = (few(names, number) for number in range(limit, 0, -1))
    return next((text for text in shown if width(text) <= columns), cut(few(names, 1), columns))


def table(rows: Sequence[Row], *, indent: int = 2, columns: int | None = None) -> list[str]:
    """Align the cells of rows; a column that is blank in all of them is left out.

    Cells that are too long for the line are cut, the longest first.
    """
    columns = columns or room()
    filled = [column for column in zip(*(cells for cells, _ in rows), strict=True) if any(column)]
    left = columns - indent - 2 * len(filled) + 2
    fitted = _cut_to_fit(filled, left, _behind([names for _, names in rows if names]), columns // 3)
    aligned = zip(*map(padded, fitted), strict=True)
    lines = []
    for cells, (_, names) in zip(aligned, rows, strict=True):
        line = " " * indent + "  ".join(cells)
        left = max(columns - width(line) - 2, _FOLLOWING[0])
        lines.append(f"{line}  {fitting(names, left)}" if names else cut(line.rstrip(), columns))
    return lines


def _behind(rows: Sequence[Sequence[str]]) -> tuple[int, int]:
    """Return how many columns the names behind the cells have at least, and best.

    One name that is to stand whole, and how many more there are, have what they need.

    >>> _behind([["Bharatiya Janata"]]), _behind([[Whole("Bharatiya Janata")]])
    ((14, 18), (18, 18))
    """
    if not rows:
        return 0, 0
    enough, most = (min(max(width(few(names)) for names in rows), kept) for kept in _FOLLOWING)
    alone = (width(few(names, 1)) for names in rows if isinstance(names[0], Whole))
    enough = max([enough, *(wide for wide in alone if wide <= most)])
    return 2 + enough, 2 + most


def _cut_to_fit(
    filled: Sequence[Sequence[str]], columns: int, behind: tuple[int, int], third: int
) -> Iterator[list[str]]:
    """Yield the columns of a table, the longest cells cut so that names behind have room."""
    whole = [all(isinstance(cell, Whole) for cell in column) for column in filled]
    widths = [max(map(width, column)) for column in filled]
    free = columns - sum(wide for wide, kept in zip(widths, whole, strict=True) if kept)
    cuttable = [wide for wide, kept in zip(widths, whole, strict=True) if not kept]
    least, usual = _CELL
    enough, most = behind
    longest = min(
        _longest(cuttable, free - most, least=min(usual, third)),
        _longest(cuttable, free - enough, least=least),
    )
    for column, kept in zip(filled, whole, strict=True):
        yield list(column) if kept else [shorten(cell, longest) for cell in column]


def _longest(widths: Sequence[int], columns: int, *, least: int) -> int:
    """Return how long a cell may be so that cells of some widths fill at most so many columns.

    >>> _longest([10, 40, 20], 50, least=8), _longest([10, 40, 20], 12, least=8)
    (20, 8)
    """
    widest = max(widths, default=0)
    fit = (n for n in range(widest, least, -1) if sum(min(n, w) for w in widths) <= columns)
    return next(fit, least)


def padded(cells: Sequence[str]) -> list[str]:
    """Fill cells up with spaces to the widest of them."""
    longest = max(map(width, cells), default=0)
    return [cell + " " * (longest - width(cell)) for cell in cells]


def cut(line: str, columns: int) -> str:
    """Cut a line to at most so many columns; … marks what is cut.

    A line is cut between words if half of it or more is left, else between
    letters: signs stay with the letter that they belong to.
    """
    if width(line) <= columns:
        return line
    end = _letters_within(line, columns - 1)
    space = end if line[end : end + 1].isspace() else line.rfind(" ", 0, end)
    if space > 0 and 2 * width(line[:space]) >= columns:
        end = space
    return f"{line[:end].rstrip(' ,;:–-')}…"


def _letters_within(line: str, columns: int) -> int:
    """Return where to cut so that whole letters with their signs fill at most so many columns."""
    taken = end = 0
    for at, character in enumerate(line):
        joined = unicodedata.category(character)[0] == "M" or line[at - 1 : at] in _JOINERS
        if not joined:
            end = at
        taken += _columns(character)
        if taken > columns:
            return end
    return len(line)


def call(name: str, *arguments: object, **options: object) -> str:
    """Show a step of a query as it is written; options that are False are left out.

    >>> call("between", "2022-04", None), call("order_by", "date", reverse=True)
    ("between('2022-04', None)", "order_by('date', reverse=True)")
    """
    named = [f"{key}={value!r}" for key, value in options.items() if value is not False]
    return f"{name}({', '.join([*map(repr, arguments), *named])})"


def bracket(at: slice) -> str:
    """Show a slice as it is written.

    >>> bracket(slice(None, 3)), bracket(slice(1, None, 2))
    ('[:3]', '[1::2]')
    """
    ends = ["" if end is None else str(end) for end in (at.start, at.stop)]
    return f"[{':'.join([*ends, str(at.step)] if at.step is not None else ends)}]"


def wrapped(
    text: str, *, first: str = "", then: str = "", columns: int | None = None
) -> Iterator[str]:
    """Break a text into lines at spaces: the first starts with `first`, others with `then`.

    >>> list(wrapped("who met whom and when", first="- ", then="  ", columns=12))
    ['- who met', '  whom and', '  when']
    """
    columns = columns or room()
    line, empty = first, True
    for word in text.split():
        gap = "" if empty else " "
        if not empty and width(line) + 1 + width(word) > columns:
            yield line
            line, gap = then, ""
        line, empty = f"{line}{gap}{word}", False
    yield line
