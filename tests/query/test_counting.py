"""Counting by several keys at once, and by outlet."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.samples import the_sample

import pollcorpus as pc
from pollcorpus.testing import corpora

KEYS = ("status", "year", "participants", "place", "topics", "publisher")


@settings(max_examples=20, deadline=None)
@given(corpora(), st.lists(st.sampled_from(KEYS), min_size=2, max_size=3, unique=True))
def test_several_keys_count_each_combination_of_their_values(
    corpus: pc.Corpus, keys: list[str]
) -> None:
    one, other, *further = keys
    counts = corpus.meetings.count_by(one, other, *further)
    singly: Counter[tuple[str | int | None, ...]] = Counter()
    for meeting in corpus.meetings:
        alone = corpus.meetings.where(lambda m, its=meeting: m.id == its.id)
        first, second, *rest = (list(alone.count_by(key)) for key in keys)
        combined = [(a, b) for a in first for b in second]
        singly.update([(*c, d) for c in combined for d in rest[0]] if rest else combined)
    assert counts == singly
    assert list(counts.values()) == sorted(counts.values(), reverse=True)


def test_a_function_stands_beside_a_field() -> None:
    meetings = the_sample().meetings
    counts = meetings.count_by("status", lambda meeting: len(meeting.reports) > 1)
    assert sum(counts.values()) == len(meetings)
    assert counts["held", True] == len(meetings.status("held").where(lambda m: len(m.reports) > 1))


TOLD = "Nitish Kumar met {} in Patna on Saturday."
OUTLETS = ("The Courier", "THE COURIER", "The Courier", "the courier", "Dispatch", None)


@pytest.fixture
def papers(tmp_path: Path) -> pc.Corpus:
    people = ("Lalu Prasad Yadav", "Rahul Gandhi", "M. K. Stalin")
    rows = [
        {"text": TOLD.format(people[n % 3]), "date": f"2024-03-0{n + 3}", "publisher": outlet}
        for n, outlet in enumerate(OUTLETS)
    ]
    (tmp_path / "told.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    return pc.read(tmp_path / "told.jsonl")


def test_an_outlet_is_one_however_its_name_is_capitalised(papers: pc.Corpus) -> None:
    assert papers.articles.count_by("publisher") == {"The Courier": 4, None: 1, "Dispatch": 1}
    assert papers.articles.count_by("publisher", "language")["The Courier", "en"] == 4
    assert [article.publisher for article in papers.articles[:2]] == ["The Courier", "THE COURIER"]


@pytest.mark.parametrize("kind", ["meetings", "actors"])
def test_records_are_counted_by_the_outlets_that_tell_of_them(papers: pc.Corpus, kind: str) -> None:
    query = getattr(papers, kind)
    counts = query.count_by("publisher")
    told = {a.id: a.publisher and a.publisher.casefold() for a in papers.articles}
    for outlet, number in counts.items():
        name = outlet and outlet.casefold()
        assert number == len(query.where(lambda r, n=name: n in {told[i] for i in r.articles}))


def test_what_is_counted_by_an_outlet_is_what_it_reports(papers: pc.Corpus) -> None:
    for outlet, number in papers.meetings.count_by("publisher").items():
        if outlet:
            assert len(papers.meetings.reported_by(outlet)) == number


def test_what_more_outlets_tell_of_comes_last_by_them(papers: pc.Corpus) -> None:
    numbers = [
        len({a.publisher and a.publisher.casefold() for a in papers.articles if a.id in m.articles})
        for m in papers.meetings.order_by("publisher")
    ]
    assert numbers == sorted(numbers)


def test_of_spellings_that_are_as_frequent_one_is_chosen_for_good(papers: pc.Corpus) -> None:
    two = [
        evolve(a, publisher=name) for a, name in zip(papers.articles, ("PTI", "Pti"), strict=False)
    ]
    for some in (two, two[::-1]):
        assert pc.Corpus.of(some).articles.count_by("publisher") == {"PTI": 2}
