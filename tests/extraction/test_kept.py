"""A pattern that has been kept is the one that `re.compile` makes."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus.extraction.alternatives import by_letter
from pollcorpus.extraction.kept import _frozen, _thawed, can_keep, compiled, needed_by
from pollcorpus.extraction.needs import needs
from pollcorpus.extraction.seats.compiling import compiled as seat_cues
from pollcorpus.plugins import language

PATTERNS = [
    "met",
    "(?P<who>met|saw) (a)(?P<how>b)?",
    r"(?i:the) (?=[^a-c]{2,9}\b)x+?(?!y)(?<=x)",
    r"(a)(?(1)b|c)\1",
    "मिले|बैठक[\u0900-\u097f]*",
    "(?P<x>[\ue000-\ue0ff])(?: (?:and|with) (?P<y>[\ue000-\ue0ff]))*",
]

keeps = pytest.mark.skipif(not can_keep(), reason="this Python compiles in other steps")


@keeps
@pytest.mark.parametrize("ignores_case", [False, True])
@pytest.mark.parametrize("source", PATTERNS)
def test_a_kept_pattern_is_the_compiled_one(source: str, ignores_case: bool) -> None:
    wanted = re.compile(source, re.IGNORECASE * ignores_case)
    got = _thawed(_frozen(source, ignores_case=ignores_case))
    # `re` takes two patterns for equal only if text, flags and code are
    assert got == wanted
    assert (got.groups, got.groupindex) == (wanted.groups, wanted.groupindex)


@pytest.mark.parametrize("name", ["en", "hi"])
def test_all_cues_of_seats_are_what_they_would_be_without_it(name: str) -> None:
    family = seat_cues(language(name).seats).words
    for word in family.values():
        many = word.source.count("|") > 16
        source = by_letter(word.source, ignores_case=True) if many else word.source
        assert compiled(word.source, ignores_case=True) == re.compile(source, re.IGNORECASE)
        assert needed_by(word.source) == needs(word.source)


@keeps
@given(st.text(alphabet="ab|met() ?", max_size=20))
def test_what_is_no_pattern_is_refused_as_ever(source: str) -> None:
    try:
        wanted = re.compile(source)
    except re.error as told:
        with pytest.raises(re.error, match=re.escape(told.msg)):
            _frozen(source, ignores_case=False)
    else:
        assert _thawed(_frozen(source, ignores_case=False)) == wanted


@pytest.mark.skipif(
    sys.version_info >= (3, 14), reason="tried on Python 3.11 to 3.13; another may compile anew"
)
def test_the_steps_are_known() -> None:
    assert can_keep()


def test_a_match_knows_its_groups() -> None:
    found = compiled("(?P<who>[a-z]+) met (?P<whom>[a-z]+)", ignores_case=True).search("A met B")
    assert found is not None
    assert found.groupdict() == {"who": "A", "whom": "B"}
    assert found.lastgroup == "whom"
