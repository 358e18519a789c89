"""A glance at an article's sentences, which spares most articles the reading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pollcorpus.extraction.document import PlaceKind
from pollcorpus.extraction.meetings.patterns import Patterns
from pollcorpus.extraction.meetings.view import View
from pollcorpus.models import ActorKind, Mention


def worth_reading(views: Sequence[View], mentions: Iterable[Mention], patterns: Patterns) -> int:
    """Return how many sentences, from the first on, may lead to a meeting; 0 for most articles.

    Nobody meets without a politician or a body in the article, by name or by office, and no
    meeting is told of first after the last sentence that has a word for one.
    """
    if not any(map(_in_politics, mentions)):
        brought_in = patterns.bringing.any_matches
        if not any(brought_in(view.text) for view in views):
            return 0  # politicians may be meant without a name: by office, or as a group
    numbers = range(len(views), 0, -1)
    return next((n for n in numbers if _may_tell(views[n - 1], patterns)), 0)


def _in_politics(mention: Mention) -> bool:
    actor = mention.actor
    return mention.kind is not ActorKind.PERSON or (actor is not None and actor.known)


def _may_tell(view: View, patterns: Patterns) -> bool:
    """Tell whether a sentence may be the first to tell of a meeting, or open a list for one."""
    if not _may_name(view, patterns):
        return False
    if any(place.of_kind(PlaceKind.VENUE) for place in view.places):
        return True
    text = view.text
    return (
        patterns.openings.any_matches(text)
        or patterns.hints.any_matches(text)
        or text.endswith(":")
        or patterns.labels.search(text) is not None
    )


def _may_name(view: View, patterns: Patterns) -> bool:
    """Tell whether somebody may be meant in a sentence, by name or without one."""
    text = view.text
    return (
        bool(view.who or view.organisations)
        or patterns.cue.search(text) is not None
        or patterns.role.search(text) is not None
        or patterns.pronouns.any_matches(text)
    )
