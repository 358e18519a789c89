"""Extraction reads any text: it never raises, and never quotes wrongly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus.extraction import extract
from pollcorpus.models import Article, Segment, SegmentKind, Source, Span

WORDS = (
    "0 1 2024 17 से लेकर से लड सीट सीटें सीटों पर भाजपा कांग्रेस बिहार नीतीश कुमार ने मुलाकात की बैठक में शामिल नहीं हुए को देगी "
    "और , . । ( ) : - % + \n BJP Congress Bihar Nitish Kumar Sonia Gandhi met will contest seats at least 10 each of the "
    "remaining meeting on Saturday April 16 did not attend , and said \" ' half a dozen hundred सौ डेढ़ to"
).split(" ")
NEWSY = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


def article(text: str, language: str) -> Article:
    return Article(
        id="a",
        source=Source(path="a.txt", source_id="a", digest="0", format="plain text"),
        language=language,
        text=text,
        segments=(Segment(SegmentKind.BODY, Span(0, len(text))),) if text else (),
    )


@given(NEWSY | st.text(max_size=120), st.sampled_from(["en", "hi"]))
def test_any_words_in_any_order_are_read_and_quoted_exactly(text: str, language: str) -> None:
    found = extract(article(text, language))
    evidence = [e for m in found.meetings for e in m.evidence]
    evidence += [e for plan in found.seat_plans for e in plan.evidence]
    for quoted in evidence:
        assert text[quoted.start : quoted.stop] == quoted.quote
    for mention in (*found.mentions, *found.dates):
        assert mention.span.of(text) == mention.text


@pytest.mark.parametrize("text", ["0 से लेकर 1 से लड", "", " ", "\ue000 met \ue001", "\x00"])
def test_odd_texts_that_once_or_might_upset_the_reader(text: str) -> None:
    for language in ("en", "hi"):
        assert extract(article(text, language)).article.text == text
