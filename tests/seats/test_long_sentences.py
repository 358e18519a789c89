"""The work that a long sentence takes grows no faster than what it tells times its parties."""

from __future__ import annotations

from collections import Counter

import pytest
from tests.seats.plans import plans

from pollcorpus.extraction.seats import governing
from pollcorpus.extraction.seats.reach import Reach

_PARTIES = (("BJP", "JD(U)"), ("Congress", "CPI"), ("LJP", "VIP"), ("CPI(M)", "RLSP"))


def _sentence(size: int) -> str:
    told = (
        f"the {one} gets {3 + at % 7} seats and the {other} wants {5 + at % 9} in Bihar"
        for at, (one, other) in enumerate(_PARTIES * (size // len(_PARTIES)))
    )
    return f"Patna: {', '.join(told)}."


def _table(size: int) -> str:
    rows = (f"{('BJP', 'Congress', 'RJD', 'LJP')[at % 4]} {1 + at % 9}" for at in range(size))
    return f"Patna: The seats are {', '.join(rows)} in Bihar."


def _work(text: str, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    done: Counter[str] = Counter()

    def counted(holder: object, name: str) -> None:
        plain = getattr(holder, name)

        def call(*given: object) -> object:
            done[name] += 1
            return plain(*given)

        monkeypatch.setattr(holder, name, call)

    with monkeypatch.context() as patch:
        monkeypatch = patch
        counted(governing, "stands_apart")
        counted(Reach, "cost")
        counted(Reach, "_gap")
        plans(text)
    return done


def test_twice_as_long_a_sentence_takes_about_four_times_the_work(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    short, long = (_work(_sentence(size), monkeypatch) for size in (8, 16))
    assert set(short) == {"stands_apart", "cost", "_gap"}
    for name, number in short.items():
        assert long[name] < 5 * number, name


def test_words_of_a_table_are_weighed_only_near_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    short, long = (_work(_table(size), monkeypatch) for size in (80, 160))
    assert 0 < long["_gap"] < 3 * short["_gap"]
