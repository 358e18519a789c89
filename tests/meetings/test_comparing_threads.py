"""Occasions of one page are compared with those of the same people, however many there are."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from pollcorpus.extraction.meetings.weighing.threads import _BESIDE, Thread, Threads

MANY = 4 * _BESIDE


def segment(number: int, *people: str) -> Any:
    """A sentence's part in an occasion, of which only some matters here."""
    sentence = SimpleNamespace(kind=None)
    scene = SimpleNamespace(
        number=number,
        acts=(),
        ruled=(),
        view=SimpleNamespace(sentence=sentence),
    )
    empty: frozenset[str] = frozenset()
    told = dict.fromkeys(
        (
            "absent",
            "near_days",
            "sides",
            "committees",
            "nouns",
            "places",
            "placed",
            "homes",
            "ordinals",
        ),
        empty,
    )
    own = {"present": frozenset(people), "pair": None, "talks": False}
    return SimpleNamespace(scene=scene, ruled=(), **own, **told)


def numbers(threads: list[Thread]) -> list[int]:
    return [thread.number for thread in threads]


def test_threads_are_compared_with_all_that_somebody_is_at_too() -> None:
    threads = Threads()
    first = threads.add(segment(0, "A", "B"))
    threads.add(segment(1, "C"))
    third = threads.add(segment(2, "B", "C"))
    threads.add(segment(3, "A"), first)
    threads.add(segment(4, "A"))
    assert numbers(threads.shared(first)) == [2, 3]
    assert numbers(threads.shared(third)) == [0, 1]
    assert [threads.elsewhere(who, first) for who in "ABC"] == [1, 1, 2]  # type: ignore[arg-type]


def test_of_very_many_the_nearest_are_compared() -> None:
    threads = Threads()
    for number in range(MANY):
        threads.add(segment(number, "A"))
    middle = MANY // 2
    near = [n for n in range(middle - _BESIDE, middle + _BESIDE + 1) if n != middle]
    assert numbers(threads.shared(threads.every[middle])) == near
    assert threads.elsewhere("A", threads.every[middle]) == MANY - 1  # type: ignore[arg-type]


def test_a_sentence_may_tell_of_several() -> None:
    threads = Threads()
    one, two = threads.add(segment(0, "A")), threads.add(segment(0, "B"))
    other = threads.add(segment(1, "C"))
    assert list(map(threads.share_sentence, (one, two, other))) == [True, True, False]
