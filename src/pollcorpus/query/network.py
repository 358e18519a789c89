"""Who met whom as a graph of networkx, which is an extra."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Any, TypeAlias

from pollcorpus._extras import load
from pollcorpus.models import ActorRef, Meeting, MeetingStatus
from pollcorpus.models.meeting_report import decisive
from pollcorpus.store import facts

Graph: TypeAlias = Any
"""A `networkx.Graph`; networkx brings no types of its own."""


def network_of(meetings: Iterable[Meeting], kinds: Sequence[str], *, undisputed: bool) -> Graph:
    """Join all actors of some kinds who were present at a held meeting with each other.

    Nodes are the actors' ids, with `name`, `kind` and `known`; edges carry
    `meetings`, in order, their number as `weight`, and as `disputed` in how
    many of these it is disputed that the two met.
    """
    graph = load("networkx", "network()", "network").Graph()
    together: dict[tuple[str, str], list[Meeting]] = defaultdict(list)
    nodes: dict[str, ActorRef] = {}
    for meeting in meetings:
        if meeting.status is MeetingStatus.HELD:
            here = _present(meeting, kinds, undisputed=undisputed)
            nodes |= here
            for pair in combinations(sorted(here), 2):
                together[pair].append(meeting)
    graph.add_nodes_from(_node(nodes[ident]) for ident in sorted(nodes))
    graph.add_edges_from(_edge(pair, together[pair]) for pair in sorted(together))
    return graph


def _present(meeting: Meeting, kinds: Sequence[str], *, undisputed: bool) -> dict[str, ActorRef]:
    here = facts.present(meeting, undisputed=undisputed)
    named = {ref.id: ref for ref in _named(meeting)}
    return {i: ref for i, ref in named.items() if i in here and ref.kind.value in kinds}


def _named(meeting: Meeting) -> Iterator[ActorRef]:
    yield from meeting.actors
    for report in decisive(meeting.reports):
        yield from (claim.value for claim in (*report.participants, *report.organisations))


def _node(ref: ActorRef) -> tuple[str, dict[str, object]]:
    return ref.id, {"name": ref.name, "kind": ref.kind.value, "known": ref.known}


def _edge(pair: tuple[str, str], meetings: Sequence[Meeting]) -> tuple[str, str, dict[str, object]]:
    disputed = sum(_is_disputed(meeting, pair) for meeting in meetings)
    known = {"meetings": tuple(meetings), "weight": len(meetings), "disputed": disputed}
    return (*pair, known)


def _is_disputed(meeting: Meeting, pair: tuple[str, str]) -> bool:
    """Tell whether reports contradict each other on one of two, or on the whole meeting."""
    return any(
        dispute.about == "status" or (dispute.subject is not None and dispute.subject.id in pair)
        for dispute in meeting.disagreements
    )
