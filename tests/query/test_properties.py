"""Rules that hold for queries of every corpus."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pollcorpus import Corpus
from pollcorpus.testing import corpora, partial_dates

small = settings(max_examples=25, deadline=None)


@small
@given(corpora(), partial_dates(), st.data())
def test_a_filter_never_adds_and_keeps_the_order(corpus: Corpus, day, data: st.DataObject) -> None:
    meetings = corpus.meetings
    queries = [meetings.on(day), meetings.status("held"), meetings.with_disagreement()]
    queries += [meetings.independent_reports(at_least=2), meetings.where(lambda m: m.place)]
    if corpus.actors:
        actor = data.draw(st.sampled_from(list(corpus.actors)))
        queries += [meetings.involving(actor), meetings.absent(actor), meetings.attended_by(actor)]
    for query in queries:
        kept = {meeting.id for meeting in query}
        assert list(query) == [meeting for meeting in meetings if meeting.id in kept]


@small
@given(corpora(), st.data())
def test_filters_commute(corpus: Corpus, data: st.DataObject) -> None:
    day = data.draw(partial_dates())
    meetings = corpus.meetings
    assert meetings.on(day).status("held") == meetings.status("held").on(day)


@small
@given(corpora())
def test_whoever_is_present_or_absent_is_involved(corpus: Corpus) -> None:
    for actor in corpus.actors:
        involved = set(corpus.meetings.involving(actor))
        assert involved >= set(corpus.meetings.attended_by(actor))
        assert involved >= set(corpus.meetings.absent(actor))


@small
@given(corpora())
def test_counts_add_up(corpus: Corpus) -> None:
    counts = corpus.meetings.count_by("status")
    assert sum(counts.values()) == len(corpus.meetings)
    assert list(counts.values()) == sorted(counts.values(), reverse=True)
