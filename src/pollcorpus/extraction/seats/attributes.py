"""States that only tell whose office or whose branch of a party is meant: "the Bihar Congress"."""

from __future__ import annotations

from bisect import bisect_left

from pollcorpus.extraction.document import Names, PlaceMention
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.gazetteer import gazetteer
from pollcorpus.models import ActorKind, ActorRef


def is_attribute(text: str, at: int, names: Names, cues: Compiled) -> bool:
    """Tell whether a state's name that ends at an offset only tells of an office or a branch."""
    return cues.territory_after.match(text, at) is not None or _has_party(text, at, names, cues)


def is_of_branch(text: str, at: int, names: Names, cues: Compiled) -> bool:
    """Tell whether a state's name that ends at an offset tells of a party's branch there."""
    return cues.branch_after.match(text, at) is not None or _has_party(text, at, names, cues)


def _has_party(text: str, at: int, names: Names, cues: Compiled) -> bool:
    """Tell whether a party is named right after a state, one with branches in most states.

    One of a state or two is told of with the name of another only where it stands there.
    """
    lead = cues.branch_of.match(text, at)
    if lead is None:
        return False
    first = bisect_left(names.mentions, lead.end(), key=lambda mention: mention.start)
    return any(
        mention.start == lead.end() and _is_national(mention.actor)
        for mention in names.mentions[first : first + 1]
    )


def _is_national(actor: ActorRef | None) -> bool:
    if actor is None or actor.kind is not ActorKind.PARTY:
        return False
    party = gazetteer().parties.get(actor.reference_id)
    return party is not None and party.level == "national"


def is_member(text: str, mention: PlaceMention, cues: Compiled) -> bool:
    """Tell whether "MP" is a member of parliament rather than Madhya Pradesh."""
    if mention.text != "MP":
        return False
    lead = text[max(0, mention.span.start - 8) : mention.span.start]
    about = cues.about_before.search(lead) or cues.about_after.match(text, mention.span.stop)
    return about is None
