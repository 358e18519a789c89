"""What came of a plan: seats that a party won, as far as the reference data tell."""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import cache

from pollcorpus.gazetteer import ElectionKind, Membership, gazetteer
from pollcorpus.models.actor_ref import reference_id
from pollcorpus.resolve.seat_limits import COUNTRY, LOK_SABHA, seats_in

_SOON = 31
"""Days after the first members within which members come from the election itself."""


def won(party: str, election: str, territory: str) -> int | None:
    """How many seats a party won; None where the members known do not fill the house.

    Counted are the members with whom a Lok Sabha began, so that by-elections
    and changes of party leave no trace. Assemblies are not in the reference.
    """
    house = seats_in(election, territory)
    year = election.removeprefix(f"{LOK_SABHA} ")
    if house is None or not year.isdigit():
        return None
    members = _members().get(int(year), {}).get(territory)
    if members is None or members.total() != house:
        return None
    return members[reference_id(party)]


@cache
def _members() -> dict[int, dict[str, Counter[str]]]:
    """The members with whom each Lok Sabha began, by year, territory and party."""
    book = gazetteer()
    years = {e.id: e.year for e in book.elections if e.kind is ElectionKind.LOK_SABHA}
    out: dict[int, dict[str, Counter[str]]] = {}
    for house, posts in _houses().items():
        year = years.get(house)
        starts = [day for post in posts if (day := _start(post))]
        if year is None or not starts:
            continue
        first = min(starts)
        told = out.setdefault(year, {})
        for post in posts:
            start = _start(post)
            if start and (start - first).days <= _SOON and post.state in book.states:
                state = book.states[post.state].name
                for where in (state, COUNTRY):
                    told.setdefault(where, Counter())[post.party or ""] += 1
    return out


def _start(post: Membership) -> date | None:
    return post.start.earliest if post.start else None


def _houses() -> dict[str, list[Membership]]:
    out: dict[str, list[Membership]] = {}
    for post in gazetteer().memberships:
        if post.organisation.startswith("LS-"):
            out.setdefault(post.organisation, []).append(post)
    return out
