"""A glance at an article spares the reading of what tells of no meeting, and loses none."""

from __future__ import annotations

import pytest
from tests.meetings import newsrooms_en, newsrooms_hi

from pollcorpus.extraction import extract
from pollcorpus.extraction.document import Document
from pollcorpus.extraction.meetings import reader
from pollcorpus.extraction.meetings.weighing import Page
from pollcorpus.extraction.names import find_names
from pollcorpus.models import Article
from pollcorpus.reading import read_text

ROOMS = {"en": newsrooms_en, "hi": newsrooms_hi}
QUIET = {
    "en": "Prices rose. Traders said that rice was dear. The rains came late in the hills.",
    "hi": "दाम बढ़ गए। व्यापारियों ने कहा कि चावल महंगा है। पहाड़ों में बारिश देर से आई।",
}
UNNAMED = {
    "en": "The prime minister met the chief minister of Bihar, Nitish Kumar, in Delhi on Monday.",
    "hi": "प्रधानमंत्री ने सोमवार को दिल्ली में नीतीश कुमार से मुलाकात की।",
}


def article(code: str, text: str) -> Article:
    return read_text(text, published="2023-06-13", language=code)


def sentences(code: str) -> list[str]:
    """All sentences of a newsroom, with names for their letters."""
    room = ROOMS[code]
    names = {letter: forms[0] for letter, forms in room.PEOPLE.items()}
    tables = [table for table in vars(room).values() if isinstance(table, list)]
    return [s.format(**names) for table in tables for s in table if isinstance(s, str)]


@pytest.mark.parametrize("code", ROOMS)
def test_what_a_glance_passes_over_has_no_meeting_by_construction(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [f"{QUIET[code]} {sentence} {QUIET[code]}" for sentence in sentences(code)[::3]]
    documents = [Document.of(article(code, text)) for text in [*texts, QUIET[code], UNNAMED[code]]]
    glanced = [page_of(document) for document in documents]
    monkeypatch.setattr(reader, "worth_reading", lambda views, *_: len(views))
    passed_over = [d for d, page in zip(documents, glanced, strict=True) if page is None]
    whole = [page_of(document) for document in passed_over]
    assert not [r for page in whole if page for s in page.scenes for r in s.ruled if r.told]
    assert len(passed_over) < len(texts) / 2


def page_of(document: Document) -> Page | None:
    return reader.Reader.of(document).page(find_names(document), ())


@pytest.mark.parametrize("code", ROOMS)
def test_an_article_without_politicians_is_not_read(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    glance = reader.worth_reading
    monkeypatch.setattr(
        reader, "worth_reading", lambda *given: asked.append(glance(*given)) or asked[-1]
    )
    name = {"en": "Ramola Tirkey said so.", "hi": "रमोला तिर्की ने ऐसा कहा।"}[code]
    extract(article(code, f"{name} {QUIET[code]}"))
    extract(article(code, f"{UNNAMED[code]} {QUIET[code]}"))
    assert asked == [0, 1]
