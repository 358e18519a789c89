"""A guarded pattern finds what the plain one finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus.extraction.meetings.patterns import patterns
from pollcorpus.extraction.needles import Guarded, needles
from pollcorpus.plugins import language

WORDS = st.lists(
    st.sampled_from("the met meeting with talks at home of dinner did not come was there".split()),
    max_size=12,
).map(" ".join)


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        ("(?:met|saw) x", {"met", "saw"}),
        ("(?:met)? with", {" with"}),
        ("[ab]+c*", set()),
        ("(?:meeting|[a-z]+)", set()),
        (r"\bhuddles?\b", {"huddle"}),
    ],
)
def test_needles_are_literals_of_every_match(pattern: str, wanted: set[str]) -> None:
    assert needles(pattern) == wanted


@given(WORDS)
def test_guarded_patterns_of_a_pack_find_what_plain_ones_find(text: str) -> None:
    for name, guarded in patterns(language("en").meetings).single.items():
        plain = re.search(guarded.source, text)
        found = guarded.search(text)
        assert (found and found.span()) == (plain and plain.span()), name


def test_a_pattern_is_compiled_on_first_use() -> None:
    guarded = Guarded(source="(?:broken")
    with pytest.raises(re.error):
        guarded.search("anything")


CASES = st.text("sSiIkK\u0130\u0131\u017f\u212a x", max_size=8)


@given(CASES)
def test_guarded_patterns_that_ignore_case_find_what_plain_ones_find(text: str) -> None:
    guarded = Guarded(source="sik|kiss", ignores_case=True)
    plain = re.search(guarded.source, text, re.IGNORECASE)
    found = guarded.search(text)
    assert (found and found.span()) == (plain and plain.span())


def test_many_needles_are_looked_for_all_at_once() -> None:
    names = [f"{letter}word" for letter in "abcdefghijklmnop"]
    guarded = Guarded(source="|".join(names))
    assert set(guarded.needs) == set(names)
    assert guarded.may_match("a kword here") and not guarded.may_match("a word here")
    assert not guarded.may_match("kword at the start", 1)
