"""Who met whom: how often, and as a graph of networkx, which is an extra."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, TypeAlias

from pollcorpus._extras import load
from pollcorpus.models import ActorRef, Meeting, MeetingStatus
from pollcorpus.models.meeting_report import decisive
from pollcorpus.query.index import Index
from pollcorpus.query.keys import ranked
from pollcorpus.query.selection import as_json
from pollcorpus.store import facts

Graph: TypeAlias = Any
"""A `networkx.Graph`; networkx brings no types of its own."""
_COUNT_MET = """
    SELECT met.actor, met.times FROM (
        SELECT actor, COUNT(*) AS times FROM meeting_actor
        WHERE position IN (SELECT value FROM json_each(?)) AND tie = ? AND actor <> ? GROUP BY actor
    ) AS met JOIN actor_list AS a ON a.id = met.actor
    WHERE a.kind IN (SELECT value FROM json_each(?))
"""


def count_met(
    index: Index, meetings: Sequence[int], ref: ActorRef, tie: str, kinds: Sequence[str]
) -> Mapping[str, int]:
    """Count who else has a tie to meetings, by label; the most frequent come first."""
    asked = as_json(meetings), tie, ref.id, as_json(kinds)
    counts = index.shelf.rows(_COUNT_MET, asked)
    labels = index.names.labels(ident for ident, _ in counts)
    return ranked({labels.get(ident, ident): count for ident, count in counts})


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
