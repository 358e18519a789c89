"""An article as its masked sentences, with what is true of all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from typing import overload

from attrs import evolve, field, frozen

from pollcorpus.extraction.seats.hints import Hint
from pollcorpus.extraction.seats.masked import View, view_of
from pollcorpus.extraction.seats.setting import Setting
from pollcorpus.extraction.seats.tokens import Words


class Views(Sequence[View]):
    """The masked sentences of an article, each masked when it is asked for."""

    def __init__(self, number: int, mask: Callable[[int], View]) -> None:
        self._number = number
        self._mask = cache(mask)

    def __len__(self) -> int:
        return self._number

    @overload
    def __getitem__(self, at: int) -> View: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[View, ...]: ...
    def __getitem__(self, at: int | slice) -> View | tuple[View, ...]:
        if isinstance(at, slice):
            return tuple(map(self._mask, range(*at.indices(self._number))))
        return self._mask(range(self._number)[at])


@frozen(kw_only=True, eq=False)
class Context:
    """The masked sentences of an article, and what its numbers are as a whole."""

    views: Views
    houses: frozenset[int]
    """How many seats the houses of the article's state have."""
    numbers: Counter[int]
    talk: int
    """How many sentences speak of seats."""
    year: int | None
    traits: frozenset[str]
    parting: frozenset[str]
    referring: frozenset[str]
    around: dict[int, frozenset[str]] = field(factory=dict, init=False)
    """What is told of each sentence as a whole, once somebody has asked."""

    def near(self, view: View, *steps: int) -> list[View]:
        """The sentences some steps from one, as far as there are any."""
        last = len(self.views)
        return [self.views[view.number + s] for s in steps if 0 <= view.number + s < last]


def context_of(
    setting: Setting, words: dict[int, Words], hints: dict[int, tuple[Hint, ...]]
) -> Context:
    """Mask the sentences of an article."""

    def mask(number: int) -> View:
        return view_of(setting, number, words.get(number), hints.get(number, ()))

    views = Views(len(setting.document.sentences), mask)
    scene, state = setting.scene, setting.scene.state
    sizes = (state.assembly_seats, state.lok_sabha_seats) if state else ()
    flags = {"elsewhere": scene.elsewhere, "counted": scene.counted, "forecast": scene.forecast}
    numbers = Counter(size_of(h) for told in hints.values() for h in told if not h.names)
    return Context(
        views=views,
        houses=frozenset(size for size in sizes if size),
        numbers=numbers,
        talk=_talk(setting, views),
        year=scene.published.year if scene.published else None,
        traits=frozenset(f"article {name}" for name, holds in flags.items() if holds)
        | {f"house {scene.kind.value if scene.kind else 'unsaid'}", f"state {state is not None}"},
        parting=setting.cues.source.parting,
        referring=setting.cues.source.referring,
    )


def with_rows(
    context: Context, setting: Setting, words: dict[int, Words], rows: dict[int, tuple[Hint, ...]]
) -> Context:
    """Mask lists of names, too, and what else is masked in the sentences that have some."""

    def mask(number: int) -> View:
        if number not in rows:
            return context.views[number]
        return view_of(setting, number, words.get(number), rows[number])

    views = Views(len(context.views), mask)
    return evolve(context, views=views, talk=_talk(setting, views))


def _talk(setting: Setting, views: Views) -> int:
    """Count the sentences with a word for seats that is no part of a name."""
    return sum(bool(views[number].nouns) for number in setting.spoken)


def size_of(hint: Hint) -> int:
    """The number that a hint is about, its lower end if it has one."""
    count = hint.count
    return count.low if count.low is not None else count.high or 0
