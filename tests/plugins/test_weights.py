"""Log-linear models add up weights, and are read from tables of a package."""

from __future__ import annotations

import math
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.plugins.tables import written

from pollcorpus.extraction.weights import LogLinear, models
from pollcorpus.plugins import Language, languages

HEAD = "model,trait,weight"
MEETINGS = set("tells present absent same planned cancelled day site body holds member".split())
weights = st.floats(-30, 30)


def test_what_was_not_seen_in_training_weighs_nothing() -> None:
    model = LogLinear(bias=0.5, weights={"met": 2.0})
    assert model.probability({"new", "newer"}) == model.probability(())


def test_without_weights_everything_is_as_likely_as_not() -> None:
    assert LogLinear().probability({"met"}) == 0.5


@given(weights, st.dictionaries(st.text(max_size=3), weights), st.randoms())
def test_the_order_of_traits_changes_no_digit(
    bias: float, table: dict[str, float], chance: Random
) -> None:
    model = LogLinear(bias=bias, weights=table)
    traits = list(table)
    likely = model.probability(traits)
    chance.shuffle(traits)
    assert model.probability(traits) == likely
    assert 0 <= likely <= 1


@pytest.mark.parametrize("weight", [1e308, -1e308, 1e6, -1e6])
def test_no_weight_is_too_heavy(weight: float) -> None:
    likely = LogLinear(weights={"a": weight}).probability({"a"})
    assert math.isclose(likely, float(weight > 0), abs_tol=1e-9)


def test_models_are_read_by_name_with_their_bias(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [HEAD, "absent,*,-1.5", 'absent,"L1=,",0.25', "present,word=मिले,3"]
    found = models(written(tmp_path, monkeypatch, "two_models", "weights.csv", lines))
    assert found.keys() == {"absent", "present"}
    assert (found["absent"].bias, found["absent"].weights) == (-1.5, {"L1=,": 0.25})
    assert (found["present"].bias, found["present"].weights) == (0.0, {"word=मिले": 3.0})


def test_a_weight_that_is_no_number_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resource = written(tmp_path, monkeypatch, "worded", "weights.csv", [HEAD, "absent,*,heavy"])
    with pytest.raises(ValueError, match="heavy"):
        models(resource)


def test_a_table_that_is_not_there_is_an_error_and_no_empty_model() -> None:
    with pytest.raises(FileNotFoundError, match=r"nothing\.csv"):
        models("pollcorpus.languages.en/nothing.csv")


@pytest.mark.parametrize("pack", languages(), ids=lambda pack: pack.code)
def test_every_language_has_weights_for_each_question_on_meetings(pack: Language) -> None:
    found = models(pack.meetings.weights)
    assert found.keys() == MEETINGS
    assert all(model.weights for model in found.values())
