"""A pattern looked for by its alternatives finds what it finds as a whole."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus.extraction.alternatives import apart
from pollcorpus.extraction.choices import Choice
from pollcorpus.extraction.needles import Family

CONSTRUCTIONS = st.lists(
    st.sampled_from(
        ["met", "me", "(?<=did not )meet", "m[a-z]+ with", "meet(?:ing)?", "(?:sat|met) (?:a|at)"]
    ),
    min_size=1,
    max_size=4,
)
WORDS = st.lists(
    st.sampled_from("the met meeting with a at did not meet sat".split()), max_size=9
).map(" ".join)


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        ("met", ("met",)),
        ("met|(?:saw)", ("met", "saw")),
        ("(?:met|(?:saw|sat) x|(?:(?:is|was) at))", ("met", "(?:saw|sat) x", "(?:is|was) at")),
        ("(?:met|saw)?", ("(?:met|saw)?",)),
        ("(?P<x>met|saw)|[|)]", ("(?P<x>met|saw)", "[|)]")),
        (r"(?:met\|saw|[^]|)]sat)|(?:a) (?:b)", (r"met\|saw", "[^]|)]sat", "(?:a) (?:b)")),
        (r"(met|saw) \1|sat", (r"(met|saw) \1|sat",)),
        ("(?!)", ("(?!)",)),
    ],
)
def test_outermost_alternatives_are_told_apart(pattern: str, wanted: tuple[str, ...]) -> None:
    assert apart(pattern) == wanted


@given(CONSTRUCTIONS, WORDS)
def test_alternatives_find_what_their_choice_finds(constructions: list[str], text: str) -> None:
    source = "|".join(constructions)
    whole, choice = re.compile(source), Choice(f"(?:{source})", Family())
    spans = [match.span() for match in whole.finditer(text)]
    assert [match.span() for match in choice.finditer(text)] == spans
    first = choice.search(text)
    assert (first and first.span()) == (spans[0] if spans else None)
    middle = len(text) // 2
    later = [match.span() for match in whole.finditer(text, middle)]
    assert [match.span() for match in choice.finditer(text, middle)] == later


def test_a_match_knows_the_groups_of_its_own_alternative() -> None:
    choice = Choice("(?P<x>[a-z]+) left|(?P<y>[a-z]+) came", Family())
    found = [match.groupdict() for match in choice.finditer("one came, two left")]
    assert found == [{"y": "one"}, {"x": "two"}]


def test_what_only_looks_around_is_found_once() -> None:
    choice = Choice("(?=ab)|(?=b)", Family())
    assert [match.span() for match in choice.finditer("ab")] == [(0, 0), (1, 1)]
