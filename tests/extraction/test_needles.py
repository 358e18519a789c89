"""A guarded pattern finds what the plain one finds."""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus.extraction.meetings.patterns import patterns
from pollcorpus.extraction.needles import Family, Sieve
from pollcorpus.extraction.needs import needs
from pollcorpus.extraction.seats.compiling import compiled
from pollcorpus.plugins import language

WORDS = st.lists(
    st.sampled_from(
        "the met meeting with talks at home of dinner did not come was there \ue000 \ue601".split()
    ),
    max_size=12,
).map(" ".join)
PARTS = st.recursive(
    st.sampled_from(["met", "ab", "a", "[ab]", "[^a]", ".", r"\b", "x{2}", "(?=m)", "(?!a)"]),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"(?:{'|'.join(parts)})")
        | st.lists(inner, min_size=1, max_size=3).map("".join)
        | inner.map(lambda part: f"(?:{part})?")
        | inner.map(lambda part: f"(?:{part}){{1,2}}")
    ),
    max_leaves=8,
)

# a pack has more patterns than `re` remembers, which would compile all of them for each example
plainly = cache(re.compile)


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        ("(?:met|saw) x", [{"met x", "saw x"}]),
        ("(?:met)? with", [{" with", "met with"}]),
        ("[ab]+c*", []),
        ("(?:meeting|[a-z]+)", []),
        (r"\bhuddles?\b", [{"huddle", "huddles"}]),
        ("meet(?:ing|s)?(?! the press)", [{"meet", "meeting", "meets"}]),
        ("conference.{0,20}residence", [{"conference"}, {"residence"}]),
        ("(?i:MET) somebody else", [{" somebody else"}]),
        ("(?:(?:w)|m)et(?=(?:ing){2})", [{"met", "wet"}]),
        ("(?:x(?:(?:calm )?talk)){1,2}(?P<a> on)?.", [{"xcalm talk", "xtalk"}]),
        ("[\ue000-\ue5ff] left", [{(0xE000, 0xE5FF)}, {" left"}]),
    ],
)
def test_needs_are_sets_of_which_every_match_holds_one(pattern: str, wanted: list[object]) -> None:
    assert sorted(needs(pattern), key=str) == sorted(map(frozenset, wanted), key=str)


def test_what_most_texts_hold_is_needed_only_where_there_is_nothing_rarer() -> None:
    assert needs("on .{0,9}") == ({"on "},)
    assert needs("on .{0,9}Wednesday") == ({"Wednesday"},)


@given(PARTS, st.text("metabx ", max_size=12))
def test_any_pattern_finds_in_a_family_what_it_finds_alone(pattern: str, text: str) -> None:
    guarded = Family().pattern(pattern)
    plain = [found.span() for found in re.finditer(pattern, text)]
    assert [found.span() for found in guarded.finditer(text)] == plain
    assert guarded.count(text) == len(plain)
    assert guarded.sub("-", text) == re.sub(pattern, "-", text)


@given(WORDS)
def test_guarded_patterns_of_a_pack_find_what_plain_ones_find(text: str) -> None:
    found = patterns(language("en").meetings)
    frames = {frame.name: frame.pattern for frame in found.frames}
    for name, guarded in {**found.single, **frames}.items():
        plain = plainly(guarded.source).search(text)
        match = guarded.search(text)
        assert (match and match.span()) == (plain and plain.span()), name


@given(st.text("सीटटिकट ABcd 12", max_size=16), st.integers(0, 8), st.integers(8, 16))
def test_a_stretch_is_searched_as_the_plain_pattern_searches_it(
    text: str, start: int, stop: int
) -> None:
    for name, guarded in compiled(language("hi").seats).words.items():
        plain = plainly(guarded.source, re.IGNORECASE).search(text, start, stop)
        match = guarded.search(text, start, stop)
        assert (match and match.span()) == (plain and plain.span()), name


def test_a_pattern_is_compiled_on_first_use() -> None:
    guarded = Family().pattern("(?:met)")
    assert guarded.search("nothing of the kind") is None
    assert guarded._pattern is None
    assert guarded.search("they met") is not None
    assert guarded._pattern is not None


CASES = st.text("sSiIkK\u0130\u0131\u017f\u212a x", max_size=8)


@given(CASES)
def test_guarded_patterns_that_ignore_case_find_what_plain_ones_find(text: str) -> None:
    guarded = Family(ignores_case=True).pattern("sik|kiss")
    plain = re.search(guarded.source, text, re.IGNORECASE)
    found = guarded.search(text)
    assert (found and found.span()) == (plain and plain.span())


def test_a_pattern_added_later_is_looked_for_with_the_others() -> None:
    family = Family()
    first = family.pattern("first word")
    assert first.search("the first word") and not first.may_match("the second word")
    second = family.pattern("second word")
    assert second.search("the second word") and first.search("the first word")
    assert not second.may_match("the first word")


def test_only_a_stretch_of_a_text_counts() -> None:
    guarded = Family().pattern("(?:one|two) word")
    assert guarded.may_match("a one word here")
    assert not guarded.may_match("one word at the start", 1)
    assert not guarded.may_match("at the end one word", 0, 12)


def test_a_sieve_prepares_its_family_however_it_is_used_first() -> None:
    family = Family()
    sieve = Sieve([("talks", family.pattern("talks")), ("dinner", family.pattern("dinner"))])
    assert [thing for thing, _ in sieve.in_turn(lambda: "over dinner")] == ["dinner"]
