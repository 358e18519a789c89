"""What a search for words may have meant that finds nothing: other forms of a word."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from pollcorpus.store.shelf import Shelf
from pollcorpus.store.word_query import Term, WordQuery

_SHORT = 2
"""Too much begins with fewer letters."""


def unfound(query: WordQuery, shelf: Shelf) -> Iterator[str]:
    """Yield a note on each word that no article has as it is, while some have what begins so.

    That is what a word with an ending is, in Hindi above all: सीटों, and not सीट.
    """
    for term in query.terms:
        if term.begun or len(term.words[-1]) <= _SHORT or _is_there(term, shelf):
            continue
        if _is_there(evolve(term, begun=True), shelf):
            word = " ".join(term.words)
            begun = f'"{word}"*' if len(term.words) > 1 else f"{word}*"
            yield f"no article has {word!r} as it is; {begun} finds what only begins so"


def _is_there(term: Term, shelf: Shelf) -> bool:
    shelf.need_words()
    sql = "SELECT 1 FROM article_words WHERE article_words MATCH ? LIMIT 1"
    return bool(shelf.rows(sql, (term.expression,)))
