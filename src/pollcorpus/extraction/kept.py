"""Patterns made ready: compiled, and what they need, as far as earlier runs have not done it.

A language has thousands of long patterns. To put their alternatives together, to find out what
they need and to compile them takes many seconds; to read all of that again takes a moment.
"""

from __future__ import annotations

import re
import zlib
from array import array
from functools import cache
from importlib import import_module
from typing import Any

from pollcorpus._shelf import Shelf, key, shelf_of
from pollcorpus.extraction.alternatives import by_letter
from pollcorpus.extraction.needs import Needs, needs

# what is kept follows from these modules, besides the version of Python
_MAKERS = ("extraction/alternatives.py", "extraction/needs.py", "extraction/kept.py")
# more alternatives than these are put together by their letters
_MANY = 16
# the steps in which the standard library compiles a pattern have no public names
_parser: Any = import_module("re._parser")
_compiler: Any = import_module("re._compiler")
_sre: Any = import_module("_sre")

_Frozen = tuple[str, int, int, dict[str, int], bytes]
"""A compiled pattern: its text, its flags, how many groups, their names, its packed code."""


def compiled(source: str, *, ignores_case: bool) -> re.Pattern[str]:
    """Compile a pattern, its alternatives put together where they are many."""
    if not can_keep():
        return re.compile(_quick(source, ignores_case), re.IGNORECASE * ignores_case)

    def made() -> _Frozen:
        return _frozen(_quick(source, ignores_case), ignores_case=ignores_case)

    return _thawed(_shelf().get(key("compiled", str(ignores_case), source), made))


@cache
def can_keep() -> bool:
    """Tell whether this Python compiles in steps that are known here; another does so each time."""
    tried = r"(?P<one>a|b)+(?:c{2,3}[^d-f\s])*?"
    try:
        return _thawed(_frozen(tried, ignores_case=True)) == re.compile(tried, re.IGNORECASE)
    except (AttributeError, TypeError, RuntimeError):
        return False


def needed_by(source: str) -> tuple[Needs, ...]:
    """Return the sets of literals that a pattern needs one of, each: see `needs`."""
    found: tuple[Needs, ...] = _shelf().get(key("needs", source), lambda: needs(source))
    return found


def _quick(source: str, ignores_case: bool) -> str:
    many = source.count("|") > _MANY
    return by_letter(source, ignores_case=ignores_case) if many else source


def _frozen(source: str, *, ignores_case: bool) -> _Frozen:
    """Compile a pattern as `re.compile` does, to what can be kept."""
    flags = int(re.IGNORECASE) * ignores_case
    tree = _parser.parse(source, flags)
    state, code = tree.state, array("I", map(int, _compiler._code(tree, flags)))
    packed = zlib.compress(code.tobytes(), 1)
    return source, flags | state.flags, state.groups - 1, dict(state.groupdict), packed


def _thawed(frozen: _Frozen) -> re.Pattern[str]:
    source, flags, groups, numbers, packed = frozen
    code = array("I", zlib.decompress(packed)).tolist()
    names = {number: name for name, number in numbers.items()}
    by_number = tuple(map(names.get, range(groups + 1)))
    made: re.Pattern[str] = _sre.compile(source, flags, code, groups, numbers, by_number)
    return made


@cache
def _shelf() -> Shelf:
    return shelf_of("patterns", *_MAKERS)
