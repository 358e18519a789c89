"""The network of who met whom as GraphML, which Gephi, Cytoscape and yEd open.

Nodes have `name`, `kind` and `known`, edges `weight`, the number of meetings,
`disputed`, in how many of them reports contradict that the two met, and in
`meetings`, `dates`, `articles` and `evidence` what they rest on, in the order
of the meetings: GraphML has no lists, so that ids and dates stand in one text,
with blanks between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import IO, Any, Protocol

from pollcorpus._extras import load
from pollcorpus.models import Meeting
from pollcorpus.models.plain import Plain


class Connected(Protocol):
    """What has a network: a corpus, or a query of meetings."""

    def network(self) -> Any:
        """Return who met whom as a `networkx.Graph`."""


# XML has no character for these
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UNKNOWN = "unknown"


def to_graphml(records: Connected) -> Any:
    """Return the network of a corpus, or of a query of meetings, as GraphML can hold it.

    A `networkx.Graph` whose attributes are text, numbers, true and false.
    Needs the extra `network`. Source: GraphML, http://graphml.graphdrawing.org.

    >>> from pollcorpus import sample
    >>> graph = to_graphml(sample())
    >>> graph.edges["person:prashant-kishor", "person:sonia-gandhi"]["dates"]
    '2022-04-16 ...'
    """
    return flat(records.network())


def flat(network: Any) -> Any:
    """Return a copy of a network, as `Corpus.network()` makes it, without records in it."""
    graph = load("networkx", "GraphML", "network").Graph()
    for node, attributes in network.nodes(data=True):
        graph.add_node(_text(node), **{key: _plain(v) for key, v in attributes.items()})
    for one, other, attributes in network.edges(data=True):
        counts = {key: attributes[key] for key in ("weight", "disputed")}
        graph.add_edge(_text(one), _text(other), **counts, **_told(attributes["meetings"]))
    return graph


def write(graph: Any, stream: IO[bytes]) -> None:
    """Write a network that `to_graphml()` made."""
    load("networkx", "GraphML", "network").write_graphml_xml(graph, stream, encoding="utf-8")


def _told(meetings: Iterable[Meeting]) -> Plain:
    """Return what an edge rests on."""
    evidence = [e for m in meetings for report in m.reports for e in report.evidence]
    places = [f"{e.article_id}#char={e.start},{e.stop}" for e in evidence]
    return {
        "meetings": _text(" ".join(meeting.id for meeting in meetings)),
        "dates": " ".join(_UNKNOWN if m.date is None else str(m.date) for m in meetings),
        "articles": _text(_joined(a for m in meetings for a in m.articles)),
        "evidence": _text(_joined(places)),
    }


def _joined(words: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(words))


def _plain(value: object) -> object:
    return _text(value) if isinstance(value, str) else value


def _text(text: str) -> str:
    return _NO_XML.sub("\ufffd", text)
