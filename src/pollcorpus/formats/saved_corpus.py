"""A corpus that was saved: it holds records, not articles to be read anew."""

from __future__ import annotations

from collections.abc import Iterator

from pollcorpus.models import Problem
from pollcorpus.plugins import Format, Raw, Recognition, Record

FILE = "pollcorpus corpus"
"""What the first line of a saved corpus says that the file is."""

_OPENING = f'{{"file":"{FILE}",'


def _recognise(raw: Raw) -> Recognition | None:
    if not raw.text.startswith(_OPENING):
        return None
    return Recognition(weight=100, why=f"the first line says {FILE!r}")


def _records(raw: Raw) -> Iterator[Record | Problem]:
    yield Problem(
        kind="saved corpus",
        path=raw.path,
        message="a saved corpus, not articles",
        advice="use pollcorpus.open()",
    )


FORMAT = Format(
    name="saved corpus",
    summary="what `Corpus.save()` writes: told as a problem, since `pollcorpus.open()` reads it",
    recognise=_recognise,
    records=_records,
)
