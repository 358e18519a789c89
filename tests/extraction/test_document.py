"""Sentences of both languages, with offsets that lead back to the article."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus.extraction.document import Document, split_sentences
from pollcorpus.models import Article, Segment, SegmentKind, Source, Span
from pollcorpus.plugins import language


def sentences(text: str, code: str) -> list[str]:
    short = language(code).abbreviations
    return [
        text[a:b] for a, b, _ in split_sentences(text, 0, len(text), short) if text[a:b].strip()
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("They met. They left.", ["They met.", "They left."]),
        ("K. C. Venugopal met Dr. Rao. He left.", ["K. C. Venugopal met Dr. Rao.", "He left."]),
        ("The talks ended.The two left.", ["The talks ended.", "The two left."]),
        ("About 2.5 lakh came. Why? No!", ["About 2.5 lakh came.", "Why?", "No!"]),
        ("The I.N.D.I.A. bloc met.\nIt rose.", ["The I.N.D.I.A. bloc met.", "It rose."]),
        ('"We met." He smiled.', ['"We met."', "He smiled."]),
        ("He wrote on X. They left.", ["He wrote on X.", "They left."]),
        ("He called on S.\nThey left.", ["He called on S.", "They left."]),
    ],
)
def test_english_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text, "en") == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("बैठक हुई। वे गए।", ["बैठक हुई।", "वे गए।"]),
        ("बैठक हुई . वे गए .", ["बैठक हुई .", "वे गए ."]),
        ("बैठक हुई.नेता पहुंचे.", ["बैठक हुई.", "नेता पहुंचे."]),
        ("के.सी. वेणुगोपाल आए। डॉ. राव गए।", ["के.सी. वेणुगोपाल आए।", "डॉ. राव गए।"]),
        ("एम. के. स्टालिन नहीं आए", ["एम. के. स्टालिन नहीं आए"]),
    ],
)
def test_hindi_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text, "hi") == parts


def article(text: str, code: str = "hi") -> Article:
    return Article(
        id="a",
        source=Source(path="a.txt", source_id="a", digest="0", format="plain"),
        language=code,
        text=text,
        segments=(Segment(SegmentKind.BODY, Span(0, len(text))),) if text else (),
    )


@given(st.text(alphabet="aB. \n।?क़ड़ँ\u200d’", max_size=80), st.sampled_from(["en", "hi"]))
def test_sentences_are_ordered_and_evidence_quotes_exactly(text: str, code: str) -> None:
    document = Document.of(article(text, code))
    at = 0
    for sentence in document.sentences:
        assert at <= sentence.start <= sentence.stop <= len(document.text)
        at = sentence.stop
        evidence = document.evidence(sentence.start, sentence.stop)
        assert evidence.quote == text[evidence.start : evidence.stop]


@given(st.text(alphabet="aB. \n।?क", max_size=80))
def test_no_letter_falls_between_sentences(text: str) -> None:
    document = Document.of(article(text))
    told = "".join(sentence.text for sentence in document.sentences)
    assert [c for c in told if c.isalnum()] == [c for c in document.text if c.isalnum()]


def test_a_line_of_dots_is_looked_at_once() -> None:
    text = "Seats" + "." * 200_000 + "40"
    started = time.process_time()
    assert list(split_sentences(text, 0, len(text), frozenset())) == [(0, len(text), False)]
    assert time.process_time() - started < 2


SET = """\
The Front's steering committee met on Monday, and its leaders went over the list of
seats that each of the parties had asked for, among them those that Mamata
Banerjee wants for hers. No date was set for the next meeting of the two sides,
though a source in the party of the chief minister, which has twenty of them, and
in the Congress said that it would be before the session opens.
THE NEXT STEP
On Tuesday two of them see the Speaker.
"""


def test_a_text_set_to_a_width_has_sentences_across_its_lines() -> None:
    found = sentences(SET, "en")
    assert [sentence.split()[-1] for sentence in found] == ["hers.", "opens.", "STEP", "Speaker."]


def test_lines_of_a_list_are_sentences_of_their_own() -> None:
    text = "apples\noranges and pears\nthe last of the plums\na few figs\n"
    assert len(sentences(text, "en")) == 4
