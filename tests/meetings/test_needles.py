"""A guarded pattern finds what the plain one finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus.extraction.meetings.needles import Guarded, needles
from pollcorpus.extraction.meetings.patterns import patterns
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
