"""Long alternations made quick: alternatives that begin with the same letter are put together.

`re` tries the alternatives of `(?:met|saw|meets|sat)` one by one at each place of a text, of
`(?:m(?:et|eets)|s(?:aw|at))` first as many as there are letters, then those of one letter. Only
alternatives with the letter that stands at a place can match there, and they are still tried in
their order, so that a pattern finds what it found before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from attrs import frozen

_OPENING = r"\(\?(?:P<\w+>|-?i?:|[=!>]|<[=!])|\((?!\?)"
_TOKEN = re.compile(rf"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|{_OPENING}|.", re.DOTALL)
# what a pattern is cut at, outside escapes and classes
CUT = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
# other flags within a pattern, references to groups, conditions: such a pattern is left alone
INTRICATE = re.compile(r"\(\?(?!P<|-?i?:|[=!>]|<[=!])|\\[1-9]")
# to move a group that is remembered would change its number
_REMEMBERED = re.compile(r"\(\?P<|(?<!\\)\((?!\?)")
# letters beyond ASCII that `re` takes for one of it where case is ignored
_ALSO = {"i": "\u0130\u0131", "k": "\u212a", "s": "\u017f"}
_SPECIAL = frozenset(".^$*+?{}[]()|\\")
_REPEATED = frozenset("*+?{")
# fewer alternatives are tried as soon; letters by which the others are put together
_FEWEST, _LETTERS = 4, 2
# letters that a group which is written out may take
_LONGEST = 4000


@frozen(eq=False, slots=False)
class _Group:
    """A group: how it opens, whether case is ignored in it, and its alternatives."""

    opening: str
    ignores_case: bool
    alternatives: list[_Alternative]

    @cached_property
    def text(self) -> str:
        """The group with its alternatives put together."""
        return f"{self.opening}{_joined(self.alternatives, _LETTERS, self.ignores_case)})"

    def __str__(self) -> str:
        return self.text


_Alternative = list["str | _Group"]
"""Parts of a pattern: letters, classes, marks and whole groups."""


def by_letter(pattern: str, *, ignores_case: bool = False) -> str:
    """Return a pattern that finds the same, with the alternatives of each group put together.

    >>> by_letter("the (?:met|saw|meets|sat|s?poke)")
    'the (?:m(?:et|eets)|s(?:aw|at)|s?poke)'
    """
    if INTRICATE.search(pattern):
        return pattern
    found = _read(iter(_TOKEN.findall(pattern)), ignores_case)
    return _joined(found, _LETTERS, ignores_case)


def apart(pattern: str) -> tuple[str, ...]:
    """Return the outermost alternatives of a pattern, in order.

    >>> apart("the (?:met|saw)|(?:sat|(?:spoke|is (?:at|on)))")
    ('the (?:met|saw)', 'sat', 'spoke', 'is (?:at|on)')
    """
    if INTRICATE.search(pattern):
        return (pattern,)
    return tuple(_outermost(pattern))


def _outermost(pattern: str) -> Iterator[str]:
    depth = start = closed = 0  # where an alternative starts, and the first group in it closes
    for token in CUT.finditer(f"{pattern}|"):
        if token[0] == "(":
            depth += 1
        elif token[0] == ")":
            depth -= 1
            closed = closed or (0 if depth else token.end())
        elif token[0] == "|" and not depth:
            alternative = pattern[start : token.start()]
            if alternative.startswith("(?:") and closed == token.start():
                yield from _outermost(alternative[3:-1])
            else:
                yield alternative
            start, closed = token.end(), 0


def _read(tokens: Iterator[str], ignores_case: bool) -> list[_Alternative]:
    """Read alternatives up to the end of the group that they stand in."""
    found: list[_Alternative] = [[]]
    for token in tokens:
        if token == ")":
            break
        if token == "|":
            found.append([])
        elif token[0] == "(":
            ignored = ignores_case if "i" not in token[:4] else token[2] == "i"
            found[-1].append(_Group(token, ignored, _read(tokens, ignored)))
        else:
            found[-1].append(token)
    return found


def _joined(found: list[_Alternative], letters: int, ignores_case: bool) -> str:
    found = [spread for alternative in found for spread in _spread(alternative)]
    if len(found) < _FEWEST or not letters:
        return "|".join("".join(map(str, alternative)) for alternative in found)
    parts: list[str] = []
    alike: dict[str, list[_Alternative]] = {}
    for alternative in found:
        letter = _letter(alternative, ignores_case)
        if letter:
            alike.setdefault(letter, []).append(alternative[1:])
            continue
        # what begins with no letter may match wherever one does: nothing moves past it
        parts += _by_letter(alike, letters, ignores_case)
        parts.append("".join(map(str, alternative)))
        alike = {}
    return "|".join([*parts, *_by_letter(alike, letters, ignores_case)])


def _spread(alternative: _Alternative) -> Iterator[_Alternative]:
    """Write a group out with which an alternative begins, so that it begins with letters.

    "(?:is|are) given" is tried in the same order as "is given|are given".
    """
    first, *rest = alternative or [""]
    repeated = bool(rest) and rest[0] in _REPEATED
    if not isinstance(first, _Group) or first.opening != "(?:" or repeated:
        yield alternative
        return
    after = "".join(map(str, rest))
    if len(after) * len(first.alternatives) > _LONGEST or _REMEMBERED.search(first.text + after):
        yield alternative
        return
    for inner in first.alternatives:
        yield from _spread([*inner, *rest])


def _by_letter(
    alike: dict[str, list[_Alternative]], letters: int, ignores_case: bool
) -> Iterator[str]:
    for letter, after in alike.items():
        rests = [spread for rest in after for spread in _spread(rest)]
        joined = _joined(rests, letters - 1, ignores_case)
        first = _either_case(letter) if ignores_case else letter
        yield f"{first}(?:{joined})" if len(rests) > 1 else first + joined


def _either_case(letter: str) -> str:
    """A class of all that matches a letter where case is ignored.

    At a place where none of them stands, `re` passes over an alternative that opens with a
    class without a try, and with a letter whose case it ignores it does not.
    """
    if letter.lower() == letter.upper():
        return letter
    return f"(?-i:[{letter.lower()}{letter.upper()}{_ALSO.get(letter.lower(), '')}])"


def _letter(alternative: _Alternative, ignores_case: bool) -> str:
    """The letter with which an alternative begins that may be moved, or nothing."""
    first, *rest = alternative or [""]
    if isinstance(first, _Group) or len(first) != 1 or first in _SPECIAL:
        return ""
    if (rest and rest[0] in _REPEATED) or any(_REMEMBERED.search(str(part)) for part in rest):
        return ""
    if not ignores_case:
        return first
    # beyond ASCII, letters of one script may be written in several ways that match each other
    return first.lower() if first.isascii() or first.lower() == first.upper() else ""
