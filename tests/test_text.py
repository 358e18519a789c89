"""The normalised copy of a text, and the way back to the original."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus import _text
from pollcorpus._codepage import encode
from pollcorpus._text import Normalised, Span, normalise, starting_in

LETTERS = "aZ9 .\n'`\t\u2019\u201c\u00a0\u200d\u200c–कखगडढनमदपफञचङण\u093c\u0901\u0902\u094d\u0941\u0958\u095c\u0929०९ऑअॅेैआएाोौéЖ😀\x00\x1a\x7f\ufffd\u2060\u3000\u2212"
TEXTS = st.text(alphabet=LETTERS, max_size=60) | st.text(max_size=60)


def change_at(text: str, at: int) -> tuple[str, int]:
    """What stands at an offset after normalising, and how many characters that was."""
    for old, new in [*_text._LEGACY.items(), ("''", '"')]:
        if text.startswith(old, at):
            return new, len(old)
    if text[at + 1 : at + 2] == "\u094d":
        stops = _text._HALF_NASALS.get(text[at], "")
        if text[at + 2 : at + 3] and text[at + 2] in stops:
            return "\u0902", 2
    run = len(text) - at - len(text[at:].lstrip(text[at]))
    if "\u093e" <= text[at] <= "\u094c" and run > 1:
        return text[at], run
    return _text._SINGLE.get(text[at], text[at]), 1


def slowly_normalised(text: str) -> tuple[str, list[int]]:
    """A text normalised character by character, and the original offset of each that is left."""
    done, origins, at = "", [], 0
    while at < len(text):
        new, width = change_at(text, at)
        done += new
        origins += [at] * len(new)
        at += width
    return done, origins


@given(TEXTS)
def test_the_copy_is_what_one_pass_over_the_characters_makes(text: str) -> None:
    copy = Normalised(text)
    wanted, origins = slowly_normalised(text)
    assert copy.text == wanted
    assert copy.code == encode(wanted)
    assert [copy.span(at, at + 1).start for at in range(len(wanted))] == origins


@given(TEXTS)
def test_normalising_twice_changes_nothing_more_than_once(text: str) -> None:
    once = normalise(text)
    assert normalise(normalise(once)) == normalise(once)


@given(TEXTS, st.data())
def test_ranges_lead_back_to_ordered_spans_inside_the_original(
    text: str, data: st.DataObject
) -> None:
    copy = Normalised(text)
    start = data.draw(st.integers(0, len(copy.text)))
    stop = data.draw(st.integers(start, len(copy.text)))
    span = copy.span(start, stop)
    assert 0 <= span.start <= span.stop <= len(text)
    following = copy.span(stop, len(copy.text))
    assert span.stop <= following.stop


@given(TEXTS)
def test_the_whole_copy_leads_back_to_all_that_is_not_invisible(text: str) -> None:
    copy = Normalised(text)
    span = copy.span(0, len(copy.text))
    assert normalise(text[: span.start]) == ""
    assert normalise(text[span.stop :]) == "" or not copy.text


@given(TEXTS, st.data())
def test_offsets_go_there_and_back(text: str, data: st.DataObject) -> None:
    copy = Normalised(text)
    at = data.draw(st.integers(0, len(copy.text)))
    original = copy.span(at, at).start
    if original < len(text):
        assert copy.offset(original) <= at


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("खड़गे", "खडगे"),
        ("खड\u093cगे", "ख\u095cगे"),
        ("बाँग्ला", "बांग्ला"),
        ("हिन्दी", "हिंदी"),
        ("झारखण्ड", "झारखंड"),
        ("मुम्बई", "मुंबई"),
        ("१०", "10"),
        ("K\u00a0C", "K C"),
        ("Pawar\u2019s", "Pawar's"),
        ("17\u201318", "17-18"),
        ("क्\u200dया", "क्या"),
        ("हुुई", "हुई"),
    ],
)
def test_spellings_of_one_word_become_equal(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)


@pytest.mark.parametrize(
    ("one", "other"), [("राम", "रोम"), ("कल", "काल"), ("May", "may"), ("उन्हें", "उहें")]
)
def test_different_words_stay_different(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


def test_a_nukta_after_the_last_letter_of_a_range_belongs_to_it() -> None:
    copy = Normalised("बड़ ा")
    assert copy.span(0, 2).of(copy.source) == "बड़"


def test_a_span_that_stops_before_its_start_is_refused() -> None:
    with pytest.raises(ValueError, match="2 is before the start, 3"):
        Span(3, 2)


@given(st.lists(st.integers(0, 20)), st.integers(-1, 21), st.integers(-1, 21))
def test_what_starts_in_a_range_is_found_as_by_a_look_at_each(
    starts: list[int], first: int, last: int
) -> None:
    row = tuple(sorted(starts))
    found = starting_in(row, first, last, lambda start: start)
    assert found == tuple(start for start in row if first <= start < last)
