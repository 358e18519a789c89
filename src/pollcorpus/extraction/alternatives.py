"""Long alternations made quick: alternatives that begin with the same letter are put together.

`re` tries the alternatives of `(?:met|saw|meets|sat)` one by one at each place of a text, of
`(?:m(?:et|eets)|s(?:aw|at))` first as many as there are letters, then those of one letter. Only
alternatives with the letter that stands at a place can match there, and they are still tried in
their order, so that a pattern finds what it found before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_OPENING = r"\(\?(?:P<\w+>|[=!>:]|<[=!])|\((?!\?)"
_TOKEN = re.compile(rf"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|{_OPENING}|.", re.DOTALL)
# flags within a pattern, references to groups, conditions: such a pattern is left alone
_INTRICATE = re.compile(r"\(\?(?!P<|[=!>:]|<[=!])|\\[1-9]")
# to move a group that is remembered would change its number
_REMEMBERED = re.compile(r"\(\?P<|(?<!\\)\((?!\?)")
_SPECIAL = frozenset(".^$*+?{}[]()|\\")
_REPEATED = frozenset("*+?{")
# fewer alternatives are tried as soon; letters by which the others are put together
_FEWEST, _LETTERS = 4, 2

_Alternative = list[str]
"""Parts of a pattern: letters, classes, marks and whole groups."""


def by_letter(pattern: str, *, ignores_case: bool = False) -> str:
    """Return a pattern that finds the same, with the alternatives of each group put together.

    >>> by_letter("the (?:met|saw|meets|sat|s?poke)")
    'the (?:m(?:et|eets)|s(?:aw|at)|s?poke)'
    """
    if _INTRICATE.search(pattern):
        return pattern
    return _read(iter(_TOKEN.findall(pattern)), ignores_case)


def _read(tokens: Iterator[str], ignores_case: bool) -> str:
    """Read alternatives up to the end of the group that they stand in."""
    found: list[_Alternative] = [[]]
    for token in tokens:
        if token == ")":
            break
        if token == "|":
            found.append([])
        elif token[0] == "(":
            found[-1].append(f"{token}{_read(tokens, ignores_case)})")
        else:
            found[-1].append(token)
    return _joined(found, _LETTERS, ignores_case)


def _joined(found: list[_Alternative], letters: int, ignores_case: bool) -> str:
    if len(found) < _FEWEST or not letters:
        return "|".join(map("".join, found))
    parts: list[str] = []
    alike: dict[str, list[_Alternative]] = {}
    for alternative in found:
        letter = _letter(alternative, ignores_case)
        if letter:
            alike.setdefault(letter, []).append(alternative[1:])
            continue
        # what begins with no letter may match wherever one does: nothing moves past it
        parts += _by_letter(alike, letters, ignores_case)
        parts.append("".join(alternative))
        alike = {}
    return "|".join([*parts, *_by_letter(alike, letters, ignores_case)])


def _by_letter(
    alike: dict[str, list[_Alternative]], letters: int, ignores_case: bool
) -> Iterator[str]:
    for letter, rests in alike.items():
        rest = _joined(rests, letters - 1, ignores_case)
        yield f"{letter}(?:{rest})" if len(rests) > 1 else letter + rest


def _letter(alternative: _Alternative, ignores_case: bool) -> str:
    """The letter with which an alternative begins that may be moved, or nothing."""
    first, *rest = alternative or [""]
    if len(first) != 1 or first in _SPECIAL or (rest and rest[0] in _REPEATED):
        return ""
    if any(_REMEMBERED.search(part) for part in rest):
        return ""
    if not ignores_case:
        return first
    # beyond ASCII, letters of one script may be written in several ways that match each other
    return first.lower() if first.isascii() or first.lower() == first.upper() else ""
