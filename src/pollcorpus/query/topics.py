"""What meetings are about: the topics of the language packs, by their names in each language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pollcorpus._text import caseless, normalise
from pollcorpus.plugins import languages
from pollcorpus.query.conditions import Condition, linked
from pollcorpus.store.shelf import Shelf


def topics() -> tuple[str, ...]:
    """Return what the language packs know that a meeting may be about, by name."""
    return tuple(sorted({topic for topic, _ in _worded()}))


def topics_called(text: str) -> tuple[str, ...]:
    """Return the topics of which a text, as a whole, is a name in one of the languages.

    >>> topics_called("सीट बंटवारा"), topics_called("Seat-sharing"), topics_called("seat")
    (('seat sharing',), ('seat sharing',), ())
    """
    # only what packs know is a pattern, so that no text is asked to be one
    printed = normalise(" ".join(text.split()))
    called = (t for t, words in _worded() if re.fullmatch(normalise(words), printed, re.I))
    return tuple(dict.fromkeys(called))


def telling_of(text: str) -> Condition:
    """Ask for meetings whose words hold a text, or a topic that it is a name of."""
    wanted = tuple(dict.fromkeys(map(caseless, (text, *topics_called(text)))))
    return linked("meeting_words", f"({' OR '.join([_HOLDS] * len(wanted))})", *wanted)


def note_on(text: str, shelf: Shelf) -> str | None:
    """Tell of which topics there are meetings, where there is none of what a text says."""
    if _any(shelf, text):
        return None
    found = [topic for topic in topics() if _any(shelf, topic)]
    others = f"; there are meetings about {', '.join(found)}" if found else ""
    return f"no meeting of the corpus is about {text!r}{others}"


_HOLDS = "instr(l.words, ?)"


def _worded() -> Iterator[tuple[str, str]]:
    return (pair for pack in languages() for pair in pack.meetings.topics)


def _any(shelf: Shelf, text: str) -> bool:
    told = telling_of(text)
    return bool(shelf.once(f"{told.source} LIMIT 1", told.source_values))
