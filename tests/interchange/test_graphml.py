"""GraphML: the network of who met whom."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import networkx
import pytest
from attrs import evolve
from hypothesis import given, settings

import pollcorpus as pc
from pollcorpus.interchange import export, to_graphml
from pollcorpus.interchange.graphml import flat, write
from pollcorpus.testing import corpora

SPACE = {"g": "http://graphml.graphdrawing.org/xmlns"}
TYPES = {"name": str, "kind": str, "known": bool}
EDGES = {
    "weight": int,
    "disputed": int,
    "meetings": str,
    "dates": str,
    "articles": str,
    "evidence": str,
}


def through_a_file(graph: Any) -> Any:
    write(graph, stream := BytesIO())
    return networkx.read_graphml(BytesIO(stream.getvalue()))


def same(one: Any, other: Any) -> bool:
    edges = [{frozenset((a, b)): data for a, b, data in g.edges(data=True)} for g in (one, other)]
    return dict(one.nodes(data=True)) == dict(other.nodes(data=True)) and edges[0] == edges[1]


def test_the_network_opens_again_equal(corpus: pc.Corpus) -> None:
    graph = to_graphml(corpus)
    assert len(graph) > 20
    assert same(graph, through_a_file(graph))


@settings(max_examples=25)
@given(corpora())
def test_any_network_opens_again_equal(corpus: pc.Corpus) -> None:
    graph = to_graphml(corpus)
    assert same(graph, through_a_file(graph))


def test_it_is_the_network_of_the_corpus(corpus: pc.Corpus) -> None:
    network, graph = corpus.network(), to_graphml(corpus)
    assert set(network) == set(graph)
    for one, other, attributes in network.edges(data=True):
        told = graph.edges[one, other]
        meetings = attributes["meetings"]
        assert told["weight"] == attributes["weight"] == len(meetings)
        assert told["disputed"] == attributes["disputed"] <= len(meetings)
        assert told["meetings"].split() == [meeting.id for meeting in meetings]
        assert told["dates"].split() == [str(meeting.date or "unknown") for meeting in meetings]
        assert set(told["articles"].split()) == {a for m in meetings for a in m.articles}


def test_attributes_have_types(corpus: pc.Corpus) -> None:
    graph = through_a_file(to_graphml(corpus))
    for _, attributes in graph.nodes(data=True):
        assert {key: type(value) for key, value in attributes.items()} == TYPES
    for _, _, attributes in graph.edges(data=True):
        assert {key: type(value) for key, value in attributes.items()} == EDGES


def test_the_file_declares_every_attribute_that_it_has(corpus: pc.Corpus) -> None:
    export(corpus, "graphml", stream := BytesIO())
    root = ElementTree.fromstring(stream.getvalue())
    assert root.tag == f"{{{SPACE['g']}}}graphml"
    keys = {key.get("id"): key for key in root.findall("g:key", SPACE)}
    types = {"boolean", "int", "long", "float", "double", "string"}
    assert {key.get("attr.type") for key in keys.values()} <= types
    nodes = [node.get("id") for node in root.iterfind("g:graph/g:node", SPACE)]
    assert len(nodes) == len(set(nodes))
    for kind in ("node", "edge"):
        for element in root.iterfind(f"g:graph/g:{kind}", SPACE):
            used = [data.get("key") for data in element.findall("g:data", SPACE)]
            assert len(used) == len(set(used)) > 0
            assert {keys[key].get("for") for key in used} == {kind}
    for edge in root.iterfind("g:graph/g:edge", SPACE):
        assert {edge.get("source"), edge.get("target")} <= set(nodes)


def test_evidence_leads_to_the_words(corpus: pc.Corpus) -> None:
    texts = {article.id: article.text for article in corpus.articles}
    quotes = {e.quote for m in corpus.meetings for r in m.reports for e in r.evidence}
    for _, _, told in to_graphml(corpus).edges(data=True):
        for place in told["evidence"].split():
            article, _, span = place.partition("#char=")
            start, stop = map(int, span.split(","))
            assert texts[article][start:stop] in quotes


def test_a_query_of_meetings_has_a_network_too(corpus: pc.Corpus) -> None:
    some = corpus.meetings.between("2022-04", "2022-04")
    graph = to_graphml(some)
    assert 0 < len(graph) < len(to_graphml(corpus))
    export(some, "graphml", stream := BytesIO())
    assert same(graph, networkx.read_graphml(BytesIO(stream.getvalue())))


@pytest.mark.parametrize("name", ["bell \x07", "half \ud83d", "not a character \ufffe"])
def test_what_xml_has_no_character_for_is_marked(corpus: pc.Corpus, name: str) -> None:
    network = corpus.network()
    node = next(iter(network))
    network.nodes[node]["name"] = name
    graph = flat(network)
    assert "\ufffd" in graph.nodes[node]["name"]
    assert same(graph, through_a_file(graph))


def test_a_meeting_without_a_date_says_so(corpus: pc.Corpus) -> None:
    network = corpus.network()
    one, other, attributes = next(iter(network.edges(data=True)))
    attributes["meetings"] = tuple(evolve(m, date=None) for m in attributes["meetings"])
    dates = flat(network).edges[one, other]["dates"]
    assert set(dates.split()) == {"unknown"}
