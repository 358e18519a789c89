"""What every match of a pattern holds, as the pattern itself tells.

Patterns of a language are put together of the same groups again and again, so that what a group
needs is found out once, wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from pollcorpus.extraction.alternatives import CUT, INTRICATE

# the tree that the standard library makes of a pattern; it has no public name
_parser: Any = import_module("re._parser")
# a literal shorter than this tells too little
_SHORTEST = 2
# letters for private use: in a masked text each stands for something that is named
_MARKS = range(0xE000, 0xF900)
# of the texts that hold a literal, the share that holds it with one letter more
_SHARE = 0.3
# what more texts hold than this is not worth a look, unless a pattern needs nothing rarer
_COMMON = 0.05
# the share of masked texts that hold a mark of a row
_MARKED = 0.5
# so many ways to spell out a stretch of a pattern are looked for
_MOST = 300
# how a group begins that looks at what stands around, and how one that matches what is in it
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")
_OPENING = re.compile(r"\((?:\?(?:P<\w+>|-?:|-i:)|(?!\?))")
_REPEATED = frozenset("*+?{")
# the letter that stands for the first group of a pattern while the rest of it is read
_FIRST = 0x100000

Marks = tuple[int, int]
"""The first and the last of a row of marks, letters for private use."""
Needs = frozenset[str | Marks]
"""Literals and rows of marks; whatever matches a pattern holds one of them."""
_Spelled = list[str] | None
"""All that a part of a pattern matches, where that are a few literals."""
_Told = tuple[_Spelled, list[Needs]]
"""A part spelled out, if that can be done, and what it needs otherwise."""


@cache
def needs(pattern: str) -> tuple[Needs, ...]:
    """Return sets of literals; whatever matches the pattern holds one of each set.

    What most texts hold is left out, unless there is nothing else, or nothing but marks, which
    stand in most of the texts that are masked.

    >>> [sorted(literals) for literals in needs("(?:meet|greet) .{0,9}in (?:the )?hall")]
    [['in hall', 'in the hall'], ['greet ', 'meet ']]
    """
    _, found = _of_source(pattern)
    by_weight = sorted(dict.fromkeys(found), key=_weight)
    rare = [literals for literals in by_weight if _weight(literals) < _COMMON]
    if not any(map(_words_in, rare)):
        rare += [literals for literals in by_weight[len(rare) :] if _words_in(literals)][:1]
    return tuple(rare) or tuple(by_weight[:1])


def _words_in(literals: Needs) -> bool:
    return any(isinstance(literal, str) for literal in literals)


def _weight(literals: Needs) -> float:
    """The share of texts that may be expected to hold one of some literals, by their lengths."""
    return sum(_SHARE ** len(word.strip()) for word in literals if isinstance(word, str))


def _breadth(literals: Needs) -> float:
    """The same, with those counted in that hold a mark, as most texts do that are masked."""
    return _weight(literals) + _MARKED * sum(isinstance(one, tuple) for one in literals)


def each(literal: str | Marks) -> Iterable[str]:
    """Return a literal, or each mark of a row."""
    return [literal] if isinstance(literal, str) else map(chr, range(literal[0], literal[1] + 1))


@cache
def _of_source(source: str) -> _Told:
    """Tell of a pattern, or of what stands in a group, and read no group twice."""
    groups: list[_Told] = []
    if not INTRICATE.search(source):
        source = _without_groups(source, groups)
    return _of_sequence(_parser.parse(source), groups)


def _without_groups(source: str, groups: list[_Told]) -> str:
    """Put a letter in the place of each group, and add to `groups` what it tells."""
    kept, done = list[str](), 0
    for start, stop, choice in _groups(source):
        group, repeated = source[start:stop], source[stop : stop + 1] in _REPEATED
        kept.append(source[done:start])
        if group.startswith("(?:") and not choice and not repeated:
            kept.append(_without_groups(group[3:-1], groups))
        else:
            kept.append(chr(_FIRST + len(groups)))
            groups.append(_of_group(group))
        done = stop
    return "".join([*kept, source[done:]])


def _groups(source: str) -> Iterator[tuple[int, int, bool]]:
    """Yield where the outermost groups start and stop, and whether they are choices."""
    depth, start, choice = 0, 0, False
    for token in CUT.finditer(source):
        if token[0] == "(":
            if not depth:
                start, choice = token.start(), False
            depth += 1
        elif token[0] == "|":
            choice = choice or depth == 1
        elif token[0] == ")":
            depth -= 1
            if not depth:
                yield start, token.end(), choice


def _of_group(group: str) -> _Told:
    if group.startswith(_LOOKS):
        # "(?!)" stands where a language has no words for something
        return (None, [frozenset()]) if group == "(?!)" else ([""], [])
    opening = _OPENING.match(group)
    return _of_source(group[opening.end() : -1]) if opening else (None, [])


def _of_sequence(parsed: Any, groups: Sequence[_Told]) -> _Told:
    """Spell a sequence out, if that can be done, and tell what its parts need.

    What stands beside one another is spelled out as long as the ways to do so are few.
    """
    found: list[Needs] = []
    run, whole = [""], True
    for operation, value in parsed:
        spelled, inner = _of_part(str(operation), value, groups)
        if spelled is not None and len(run) * len(spelled) <= _MOST:
            run = [before + after for before in run for after in spelled]
            continue
        whole = False
        found += _telling(run)
        if spelled is None:
            found += inner
        run = spelled or [""]
    return run if whole else None, found + _telling(run)


def _telling(run: list[str]) -> list[Needs]:
    return [frozenset(run)] if min(map(len, run)) >= _SHORTEST else []


def _of_part(operation: str, value: Any, groups: Sequence[_Told]) -> _Told:
    if operation == "LITERAL":
        return _of_letter(value, groups)
    if operation == "FAILURE" or (operation == "ASSERT_NOT" and not len(value[1])):
        return None, [frozenset()]
    if operation in ("AT", "ASSERT", "ASSERT_NOT"):
        return [""], []
    if operation == "IN":
        return _of_class(value, groups)
    if operation == "SUBPATTERN" and not _changes_case(value):
        return _of_sequence(value[-1], groups)
    if operation == "BRANCH":
        return _of_choices([_of_sequence(branch, groups) for branch in value[1]])
    if operation in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, repeated = value
        spelled, found = _of_sequence(repeated, groups)
        if spelled is not None and (least, most) == (0, 1):
            return ["", *spelled], []
        return None, found if least else []
    return None, []


def _changes_case(group: Any) -> bool:
    """Tell whether case is ignored in a group alone."""
    return bool(group[1] & re.IGNORECASE)


def _of_letter(letter: int, groups: Sequence[_Told]) -> _Told:
    return groups[letter - _FIRST] if letter >= _FIRST else ([chr(letter)], [])


def _of_class(letters: Any, groups: Sequence[_Told]) -> _Told:
    if all(str(kind) == "LITERAL" for kind, _ in letters) and max(letters)[1] >= _FIRST:
        # choices of one letter or group each are read as a class
        return _of_choices([_of_letter(letter, groups) for _, letter in letters])
    if any(str(kind) not in ("LITERAL", "RANGE") for kind, _ in letters):
        return None, []
    ends = [value if str(kind) == "RANGE" else (value, value) for kind, value in letters]
    if all(first in _MARKS and last in _MARKS for first, last in ends):
        return None, [frozenset(ends)]
    alone = all(first == last for first, last in ends)
    return ([chr(first) for first, _ in ends] if alone else None), []


def _of_choices(choices: list[_Told]) -> _Told:
    spelled = [word for words, _ in choices for word in words or ()]
    if len(spelled) <= _MOST and all(words is not None for words, _ in choices):
        return list(dict.fromkeys(spelled)), []
    if all(found for _, found in choices):
        return None, [frozenset().union(*(min(found, key=_breadth) for _, found in choices))]
    return None, []
