"""A pattern whose alternatives are put together by their letters finds what it found before."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus.extraction.alternatives import by_letter
from pollcorpus.extraction.meetings.patterns import patterns
from pollcorpus.plugins import language

WORDS = st.sampled_from(
    [
        "met",
        "meets?",
        "me",
        "m",
        "sat",
        "saw",
        "s+",
        "",
        "[ms]",
        r"\w",
        "(?=m)s?",
        "(?<!s)m",
        "(?i:m)",
        "(?-i:Me|s|t)",
        "(?:me|s)t",
        "मिले",
        "मिली",
    ]
)
PATTERNS = st.recursive(
    WORDS,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=7).map(lambda parts: f"(?:{'|'.join(parts)})")
        | st.lists(inner, min_size=1, max_size=3).map("".join)
        | inner.map(lambda part: f"(?P<who>{part})" if "who" not in part else part)
        | inner.map(lambda part: f"({part})" if "who" not in part else part)
    ),
    max_leaves=16,
)
TEXTS = st.text("metsawM Sमिले", max_size=14)


@given(PATTERNS, TEXTS, st.booleans())
def test_any_pattern_finds_what_it_finds_as_written(
    pattern: str, text: str, ignores_case: bool
) -> None:
    try:
        plain = re.compile(pattern, re.IGNORECASE * ignores_case)
    except re.error:
        return  # a name given twice
    quick = re.compile(by_letter(pattern, ignores_case=ignores_case), plain.flags)
    assert [(m.span(), m.groups(), m.groupdict()) for m in quick.finditer(text)] == [
        (m.span(), m.groups(), m.groupdict()) for m in plain.finditer(text)
    ]


@pytest.mark.parametrize(
    ("pattern", "quick"),
    [
        ("met|saw|meets|sat", "m(?:et|eets)|s(?:aw|at)"),
        ("met|saw|meets", "met|saw|meets"),
        ("met|[sm]aw|meets|sat|seen", "met|[sm]aw|meets|s(?:at|een)"),
        ("met|s?aw|meets|sat", "met|s?aw|meets|sat"),
        ("met|(?P<a>s)|m(e)ets|sat|mit", "met|(?P<a>s)|m(e)ets|sat|mit"),
        (r"(?i:met)|saw|sits|sat|told", r"(?i:met)|s(?:aw|its|at)|told"),
        (r"(?s:met)|saw|sits|sat|told", r"(?s:met)|saw|sits|sat|told"),
        ("(?:is|are) met|saw|sat|it", "i(?:s met|t)|are met|s(?:aw|at)"),
        ("m(?:et|at) us|saw|[sm]|it", "m(?:et us|at us)|saw|[sm]|it"),
        ("(?:is|are)? met|saw|sat|it", "(?:is|are)? met|s(?:aw|at)|it"),
        (r"(m)\1|saw|seen|sat|sits", r"(m)\1|saw|seen|sat|sits"),
        (r"\||saw|[|)]|m\(|sat|met", r"\||saw|[|)]|m(?:\(|et)|sat"),
    ],
)
def test_only_what_begins_with_letters_is_moved(pattern: str, quick: str) -> None:
    assert by_letter(pattern) == quick


def test_letters_of_one_case_are_put_together_where_case_is_ignored() -> None:
    quick = "(?-i:[mM])(?:et|eets)|(?-i:[aA])te|(?-i:[tT])old"
    assert by_letter("met|Ate|Meets|told", ignores_case=True) == quick


@pytest.mark.parametrize("letter", "abcdefghijklmnopqrstuvwxyz")
def test_a_letter_of_either_case_is_all_that_matches_it(letter: str) -> None:
    plain, quick = (
        re.compile(source, re.IGNORECASE)
        for source in (letter, by_letter(f"{letter}|0|1|2|3", ignores_case=True))
    )
    every = "".join(map(chr, range(0xD800)))
    assert set(quick.findall(every)) - set("0123") == set(plain.findall(every))


@pytest.mark.parametrize("code", ["en", "hi"])
def test_the_patterns_of_a_pack_can_still_be_compiled(code: str) -> None:
    found = patterns(language(code).meetings)
    for name, guarded in found.single.items():
        plain, quick = re.compile(guarded.source), re.compile(by_letter(guarded.source))
        assert quick.groupindex.keys() == plain.groupindex.keys(), name
