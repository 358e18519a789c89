"""Reading names from a plain text."""

from collections.abc import Callable

import pytest

from pollcorpus.extraction.document import Document, Names
from pollcorpus.extraction.names import find_names
from pollcorpus.models import Article, PartialDate, Segment, SegmentKind, Source, Span

Reader = Callable[..., Names]


def article(text: str, language: str, published: str | None) -> Article:
    """Make an article whose text is all body."""
    return Article(
        id="a",
        source=Source(path="a", source_id="a", digest="", format="plain"),
        language=language,
        text=text,
        segments=(Segment(SegmentKind.BODY, Span(0, len(text))),) if text else (),
        published=PartialDate.parse(published) if published else None,
    )


@pytest.fixture(scope="session")
def read() -> Reader:
    """Find the names of a text."""

    def names(
        text: str, published: str | None = "2022-04-16", language: str | None = None
    ) -> Names:
        hindi = any("\u0900" <= letter <= "\u097f" for letter in text)
        code = language or ("hi" if hindi else "en")
        return find_names(Document.of(article(text, code, published)))

    return names


@pytest.fixture(scope="session")
def ids(read: Reader) -> Callable[..., list[str]]:
    """The ids of the actors that a text names, once each, in order."""

    def found(text: str, published: str | None = "2022-04-16") -> list[str]:
        names = read(text, published)
        return list(dict.fromkeys(m.actor.id for m in names.mentions if m.actor))

    return found
