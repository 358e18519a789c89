"""Where a claim stands in an article, in whose words, and how surely it is known."""

from __future__ import annotations

from typing import Generic, TypeVar

from attrs import frozen

from pollcorpus import _display
from pollcorpus._text import Span

__all__ = ["Claim", "Evidence", "Span"]

T_co = TypeVar("T_co", covariant=True)


@frozen(kw_only=True)
class Evidence:
    """The exact words of an article that carry a claim.

    `span` counts code points of the article's text, and
    `span.of(article.text) == quote` always holds. `said_by` names whom the
    article gives as the source of the words: an actor's name, an agency, or
    "sources"; None when the article says it in its own voice.

    >>> from pollcorpus import extract, read_text
    >>> article = read_text("Sources said that Vaiko met M. K. Stalin on 4 May 2023.")
    >>> evidence = extract(article).meetings[0].status.evidence[0]
    >>> article.text[evidence.start : evidence.stop] == evidence.quote, evidence.said_by
    (True, 'sources')
    """

    article_id: str
    span: Span
    quote: str
    said_by: str | None = None

    @property
    def start(self) -> int:
        """First code point of the quotation in the article's text."""
        return self.span.start

    @property
    def stop(self) -> int:
        """Code point after the last one of the quotation."""
        return self.span.stop

    def __repr__(self) -> str:
        return _display.evidence_repr(self)


@frozen(kw_only=True)
class Claim(Generic[T_co]):
    """One value that one article gives, with the words that say so.

    `inferred` is True when the words do not state the value and the library
    concluded it (from another report of the same meeting, say). `why` then
    names the rule in a few words.

    >>> from pollcorpus import extract, read_text
    >>> told = "Vaiko is in Chennai. He met M. K. Stalin on 4 May 2023."
    >>> for claim in extract(read_text(told)).meetings[0].participants:
    ...     print(claim.value.name, claim.inferred, claim.why)
    Vaiko True pronoun
    M. K. Stalin False
    """

    value: T_co
    evidence: tuple[Evidence, ...] = ()
    inferred: bool = False
    why: str = ""

    def __repr__(self) -> str:
        return _display.claim_repr(self)
