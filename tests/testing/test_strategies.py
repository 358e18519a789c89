"""The published strategies keep what the library promises."""

from __future__ import annotations

import gc
import pydoc
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import pollcorpus as pc
from pollcorpus import testing
from pollcorpus._collector import collector_paused

testing.register()
few = settings(max_examples=15, deadline=None)


@few
@given(testing.extractions())
def test_all_evidence_quotes_its_article(extraction: pc.Extraction) -> None:
    text = extraction.article.text
    for report in (*extraction.meetings, *extraction.seat_plans):
        for evidence in report.evidence:
            assert evidence.article_id == extraction.article.id
            assert evidence.span.of(text) == evidence.quote
    for mention in extraction.mentions:
        assert mention.span.of(text) == mention.text


@given(testing.partial_dates())
def test_dates_survive_their_edtf(date: pc.PartialDate) -> None:
    assert pc.PartialDate.parse(str(date)) == date


@given(testing.spans(50))
def test_spans_lie_within(span: pc.Span) -> None:
    assert 0 <= span.start <= span.stop <= 50


@given(testing.news_texts("hi"))
def test_hindi_texts_hold_devanagari(text: str) -> None:
    assert any("\u0900" <= character <= "\u097f" for character in text)


@given(testing.news_texts("en"))
def test_no_slot_is_left_open(text: str) -> None:
    assert "{" not in text


@pytest.mark.parametrize(
    "model",
    [
        "Article",
        "Evidence",
        "Extraction",
        "Meeting",
        "PartialDate",
        "SeatCount",
        "SeatPlan",
        "Span",
    ],
)
def test_hypothesis_knows_the_models(model: str) -> None:
    made = st.from_type(getattr(pc, model))

    @settings(max_examples=3, deadline=None, database=None)
    @given(made)
    def check(record: object) -> None:
        assert isinstance(record, getattr(pc, model))

    gc.collect()
    with collector_paused():  # what other tests have left behind is not this one's time
        check()


def test_registering_imports_nothing_heavy() -> None:
    code = (
        "import hypothesis, pollcorpus.testing as t, sys; t.register();"
        "print([m for m in ('pollcorpus.gazetteer', 'pollcorpus.corpus', 'cattrs')"
        " if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == "[]\n", done.stderr


def test_an_unknown_strategy_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'poems'"):
        testing.poems()


@pytest.mark.parametrize("model", ["Article", "Extraction", "Meeting", "SeatPlan", "Corpus"])
def test_examples_are_as_small_and_seldom_refused_as_hypothesis_asks_by_default(model: str) -> None:
    made = testing.corpora() if model == "Corpus" else st.from_type(getattr(pc, model))

    # the one health check that is left out depends on what else the machine does
    lenient = [HealthCheck.too_slow]

    @settings(max_examples=30, deadline=None, database=None, suppress_health_check=lenient)
    @given(made)
    def check(record: object) -> None:
        assert isinstance(record, getattr(pc, model))

    check()


def test_every_strategy_is_listed_and_explained() -> None:
    strategies = {name for name in testing.__all__ if name != "register"}
    assert strategies <= set(dir(testing))
    assert {name for name in strategies if f"`{name}`" not in str(testing.__doc__)} == set()


def test_help_lists_the_strategies() -> None:
    told = pydoc.render_doc(testing, renderer=pydoc.plaintext)
    assert "corpora(max_size" in told
    assert "Make meetings as they are resolved" in told


def test_without_hypothesis_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(testing, "corpora", raising=False)
    monkeypatch.setattr(testing, "find_spec", lambda _: None)
    with pytest.raises(ModuleNotFoundError, match=r"pip install pollcorpus\[testing\]"):
        testing.corpora  # noqa: B018
    told = pydoc.render_doc(testing, renderer=pydoc.plaintext)
    assert "corpora(max_size" not in told
