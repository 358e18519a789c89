"""Who and what is named in an article."""

from __future__ import annotations

from pollcorpus.extract.document import Document, Names


def find_names(document: Document) -> Names:
    """Find the actors and places that an article names."""
    return Names()
