"""Counts in both languages: words, ranges, bounds, formulas, and what is no count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus._text import normalise
from pollcorpus.extraction.numbers import Count, find_counts
from pollcorpus.plugins import language


def counts(text: str, code: str) -> list[Count]:
    text = normalise(text)
    return list(find_counts(text, language(code).numbers, 0, len(text)))


@pytest.mark.parametrize(
    ("code", "text", "low", "high"),
    [
        ("en", "at least 10 seats", 10, None),
        ("en", "between 104 and 106 seats", 104, 106),
        ("en", "104-106", 104, 106),
        ("en", "10+ seats", 10, None),
        ("en", "up to 400", None, 400),
        ("en", "would not part with more than 90", None, 90),
        ("en", "would never hear of a number lower than 120", 120, None),
        ("en", "not less than 370 to 400 seats", 370, 400),
        ("en", "one hundred and five seats", 105, 105),
        ("en", "half a dozen seats", 6, 6),
        ("en", "two dozen", 24, 24),
        ("en", "twice as many as its four", 8, 8),
        ("en", "more than 32", 32, None),
        ("hi", "कम से कम 10 सीटें", 10, None),
        ("hi", "25 से ज्यादा सीटें", 25, None),
        ("hi", "6 से 7 सीटों पर", 6, 7),
        ("hi", "चार-पांच सीटें", 4, 5),
        ("hi", "ढाई सौ सीटें", 250, 250),
        ("hi", "सवा सौ सीटें", 125, 125),
        ("hi", "साढ़े तीन सौ सीटें", 350, 350),
        ("hi", "पौने दो सौ सीटें", 175, 175),
        ("hi", "एक सौ बीस सीटें", 120, 120),
        ("hi", "आधा दर्जन सीटें", 6, 6),
        ("hi", "२५ सीटें", 25, 25),
    ],
)
def test_bounds_are_as_exact_as_the_text(
    code: str, text: str, low: int | None, high: int | None
) -> None:
    (count,) = counts(text, code)
    assert (count.low, count.high) == (low, high)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "49.4% of the votes"),
        ("en", "30 per cent"),
        ("en", "the 243-member House"),
        ("en", "on March 27"),
        ("hi", "सुबह 11 बजे"),
        ("hi", "28 अक्टूबर को"),
        ("hi", "288 सदस्यीय सदन"),
        ("hi", "एक भी सीट"),
    ],
)
def test_shares_dates_and_houses_are_no_counts(code: str, text: str) -> None:
    assert counts(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "parts"),
    [
        ("en", "17-16-5-1-1", (17, 16, 5, 1, 1)),
        ("en", "50:50", (50, 50)),
        ("hi", "85-85-85", (85,) * 3),
    ],
)
def test_formulas_keep_their_figures_in_order(code: str, text: str, parts: tuple[int, ...]) -> None:
    (count,) = counts(text, code)
    assert count.parts == parts


@pytest.mark.parametrize(
    ("code", "text"), [("en", "two each"), ("en", "100 seats apiece"), ("hi", "दो-दो")]
)
def test_a_count_may_hold_for_each(code: str, text: str) -> None:
    (count,) = counts(text, code)
    assert count.each


@given(st.integers(1, 999), st.sampled_from(["en", "hi"]))
def test_a_figure_is_read_as_itself(number: int, code: str) -> None:
    (count,) = counts(f"{number} ", code)
    assert (count.low, count.high) == (number, number)


@given(st.text(max_size=60), st.sampled_from(["en", "hi"]))
def test_any_text_gives_counts_within_it(text: str, code: str) -> None:
    text = normalise(text)
    for count in find_counts(text, language(code).numbers, 0, len(text)):
        assert 0 <= count.span.start <= count.core.start < count.core.stop <= count.span.stop
        assert count.span.stop <= len(text)


def test_every_hindi_number_to_99_has_its_own_word() -> None:
    values = {value for _, value in language("hi").numbers.words}
    assert values >= set(range(1, 100))


@pytest.mark.parametrize("text", ["or one in ten", "Four in five of them", "one in every two"])
def test_a_share_of_so_many_is_no_count(text: str) -> None:
    assert counts(text, "en") == []


@pytest.mark.parametrize("text", ["four in 2019", "three in 24 Parganas", "two in Bihar"])
def test_but_a_number_in_a_year_or_a_place_is(text: str) -> None:
    assert counts(text, "en")[0].low in (2, 3, 4)
