"""The first articles of a search for what is frequent, without weighing all that have it.

BM25 weighs a word the more the oftener it stands in an article, and the
shorter this is. So cells of articles are looked through from the ones that can
weigh most, until no other can have an article that weighs more than those
found. What is found is what weighing all articles would give.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import heappop, heappush, nlargest
from itertools import pairwise, repeat
from typing import ClassVar

from attrs import evolve, field, frozen

from pollcorpus.query.conditions import Condition
from pollcorpus.query.weights import Asked, Atom, Weight, atoms_of, steps_of
from pollcorpus.store.frequent import LEAST, THERE, Cell, length_of
from pollcorpus.store.fulltext import searched_text
from pollcorpus.store.rows import Value
from pollcorpus.store.shelf import Shelf
from pollcorpus.store.tokens import words_of

_MANY, _FEWER = 5000, 4
"""What is found in fewer articles is soon weighed in all of them; other than
words alone and pairs of them in more."""
_LOOKED_AT, _ASKED = 4000, 6000
"""After so many articles, or cells, all are rather weighed: few fulfil the conditions."""
_PROBED, _READ = 10, 20
"""One article that is asked whether it has a term, or is read, counts like so many."""
_MOST = 4000
"""A cell of more articles is not taken apart."""
_PAIR = 2
"""Of two atoms it is worth while to ask whether they stand in the same articles."""
_RARE = LEAST - 1
"""What has no cell stands in an article so many times, if at all."""
_CLOSE = 1e-12
"""What differs by less of itself may differ by rounding alone."""

_COUNT = "SELECT COUNT(*) FROM (SELECT 1 FROM article_words WHERE article_words MATCH ? LIMIT {})"
_IN_CELLS = """
    SELECT r.position, d.sz{} FROM article_words_often AS w
    CROSS JOIN article_list AS r ON r.number = w.rowid
    CROSS JOIN article_words_docsize AS d ON d.id = w.rowid
    WHERE article_words_often MATCH ?{} LIMIT ?
"""
_WEIGHED = """
    SELECT r.position, w.rank FROM article_words AS w
    CROSS JOIN article_list AS r ON r.number = w.rowid
    WHERE article_words MATCH ?{} ORDER BY w.rank, r.position LIMIT ?
"""
_IN_CELL = "SELECT rowid FROM article_words_often WHERE article_words_often MATCH ? LIMIT ?"
_HAS = "EXISTS (SELECT 1 FROM article_words WHERE article_words MATCH ? AND rowid = w.rowid)"


def looked_for(shelf: Shelf, words: str) -> Asked | None:
    """Return what a search asks for, if its best articles are looked for without weighing all.

    That is what is frequent, in a file that is not of an older version.
    """
    asked = Asked.parse(words)
    if asked is None or not shelf.once(THERE):
        return None
    many = _MANY if asked.is_simple else _MANY * _FEWER
    ((having,),) = shelf.once(_COUNT.format(many), (words,))
    return asked if having >= many else None


def best_positions(
    shelf: Shelf, words: str, conditions: Sequence[Condition], number: int
) -> Sequence[int]:
    """Return the positions of so many articles, those in which the words weigh most first.

    Return none where that is not found sooner than by weighing all.
    """
    asked = looked_for(shelf, words) if number > 0 else None
    atoms = None if asked is None else atoms_of(shelf, asked)
    if asked is None or atoms is None:
        return ()
    kind = _LookingForPhrase if asked.is_long else _Looking
    looking = kind(shelf, asked, atoms, Weight.of(shelf), tuple(conditions))
    found = None
    if not asked.every and len(atoms) == _PAIR:
        found = _of_either(looking, number)
    found = found or looking.first(number) or ()
    return [at for at, _ in found]


def _of_either(looking: _Looking, number: int) -> Sequence[tuple[int, float]] | None:
    """Look for the articles with either of two terms, where few have both: these are weighed all.

    Return None where there are many.
    """
    both = looking.weighed(" AND ".join(atom.expression for atom in looking.atoms), _MOST + 1)
    if len(both) > _MOST:
        return None
    found = dict(both)
    for term, atom in zip(looking.asked.terms, looking.atoms, strict=True):
        alone = evolve(looking, asked=Asked((term,), True), atoms=[atom], apart=frozenset(found))
        having = atom.articles or 0
        first = alone.first(number) if having >= _MANY else None
        if first is None:
            if having >= _MANY * _FEWER:
                return None
            first = alone.weighed(atom.expression, number + len(both))
        found.update((at, weight) for at, weight in first if at not in found)
    return sorted(found.items(), key=lambda item: (-item[1], item[0]))[:number]


@frozen
class _Place:
    """Cells on one step of lengths: for each atom, the level of its times that is looked at."""

    step: int
    levels: tuple[int, ...]

    def further(self, upto: int) -> Iterator[_Place]:
        """Yield places one level down in one of the first atoms.

        Whoever goes on so with all atoms comes to each place once.
        """
        levels, last = self.levels, len(self.levels) - 1
        while last and not levels[last]:
            last -= 1
        for at in range(last, upto):
            yield _Place(self.step, (*levels[:at], levels[at] + 1, *levels[at + 1 :]))


class _Places:
    """Places to look at, those first where an article can weigh most; more may come meanwhile."""

    def __init__(self, rank: Callable[[_Place], tuple[float, int, tuple[int, ...]]]) -> None:
        self._rank = rank
        self._heap: list[tuple[float, int, tuple[int, ...]]] = []

    def add(self, places: Iterable[_Place]) -> None:
        """Take in more places."""
        for place in places:
            heappush(self._heap, self._rank(place))

    def __iter__(self) -> Iterator[tuple[float, _Place]]:
        """Yield each place behind the most that an article there can weigh."""
        while self._heap:
            most, step, levels = heappop(self._heap)
            yield -most, _Place(step, levels)


@frozen
class _Looking:
    """A search for the articles that weigh most."""

    shelf: Shelf
    asked: Asked
    atoms: Sequence[Atom]
    weight: Weight
    conditions: tuple[Condition, ...]
    apart: frozenset[int] = frozenset()
    """Positions of articles that are weighed elsewhere."""
    found: dict[int, float] = field(factory=dict, init=False)
    """Weights by positions."""
    _sets: dict[str, frozenset[int] | None] = field(factory=dict, init=False)
    _costs: ClassVar[int] = 1

    def weighed(self, expression: str, most: int) -> Sequence[tuple[int, float]]:
        """Let the engine weigh the articles that an expression finds: return so many of the first.

        Each is a position with its weight.
        """
        tests, values = self._tests(())
        rows = self.shelf.rows(_WEIGHED.format(tests), (expression, *values, most))
        return [(at, -rank) for at, rank in rows]

    def first(self, number: int) -> Sequence[tuple[int, float]] | None:
        """Return so many positions and weights; None where it would take too long to find them."""
        left, least = _LOOKED_AT, 0.0
        places = _Places(self._ranked)
        places.add(_Place(step, (0,) * len(self.atoms)) for step in steps_of(self.shelf))
        for asked, (most, place) in enumerate(places, 1):
            if least > most * (1 + _CLOSE):
                return self._sorted(number)
            often = self._often(place)
            left -= self._rest(place.step, often)
            if left < 0 or asked > _ASKED:
                return None
            upto, numbers = self._in_all(place.step, often)
            if numbers is None or numbers:
                inside = self._inside(place.step, often)
                if len(inside) > _LOOKED_AT // self._costs:
                    return None  # not all of them
                left -= len(inside) * self._costs
                least = self._take(inside, number)
            is_empty = numbers is not None and not numbers
            places.add(filter(self._is_there, self._further(place, upto, is_empty=is_empty)))
        return None

    def _often(self, place: _Place) -> Sequence[int]:
        """Return how often each atom is in the articles of a place."""
        pairs = zip(self.atoms, place.levels, strict=True)
        return [atom.at(place.step, level) for atom, level in pairs]

    def _further(self, place: _Place, upto: int, *, is_empty: bool) -> Iterator[_Place]:
        is_first = is_empty and len(self.atoms) == _PAIR and not any(place.levels)
        if is_first and self._apart(place.step):
            return self._one_each(place.step)
        return place.further(upto)

    def _apart(self, step: int) -> bool:
        """Tell whether no article of a length has cells of either atom."""
        tokens = ([t for some in a.cells[step].values() for t in some] for a in self.atoms)
        return not self.shelf.rows(_IN_CELL, (" AND ".join(map(_either, tokens)), 1))

    def _one_each(self, step: int) -> Iterator[_Place]:
        """Yield the places where one of two atoms has a cell, or none."""
        ends = [len(atom.times_on(step)) for atom in self.atoms]
        yield from (_Place(step, (level, ends[1])) for level in range(ends[0] + 1))
        yield from (_Place(step, (ends[0], level)) for level in range(ends[1]))

    def _rest(self, step: int, often: Sequence[int]) -> int:
        """Return how many articles are to be looked at where no cell has what is sought."""
        if any(often):
            return 0
        numbers = self._numbers([Cell("", 0, step).token])
        return _LOOKED_AT + 1 if numbers is None else len(numbers) * _PROBED

    def _take(self, inside: Sequence[tuple[int, float]], number: int) -> float:
        """Keep what articles weigh; return the least that so many of them do."""
        for at, weight in inside:
            if at in self.apart:
                continue
            self.found[at] = max(weight, self.found.get(at, 0.0))
        best = nlargest(number, self.found.values())
        return best[-1] if len(best) == number else 0.0

    def _sorted(self, number: int) -> Sequence[tuple[int, float]] | None:
        """Order what was found; None where only rounding tells which is first."""
        order = sorted(self.found.items(), key=lambda item: (-item[1], item[0]))
        weights = [weight for _, weight in order[: number + 1]]
        for one, other in pairwise(weights):
            if self.atoms[0].articles is None and other < one <= other * (1 + _CLOSE):
                return None
        return order[:number]

    def _ranked(self, place: _Place) -> tuple[float, int, tuple[int, ...]]:
        """Return a place behind the most that an article there can weigh, the greatest first."""
        most = 0.0
        for atom, level in zip(self.atoms, place.levels, strict=True):
            most += atom.most(place.step, level, self.weight)
        return -most, place.step, place.levels

    def _is_there(self, place: _Place) -> bool:
        """Tell whether all atoms have such a level; the last one is of what has no cell."""
        return all(
            level <= len(atom.times_on(place.step))
            for atom, level in zip(self.atoms, place.levels, strict=True)
        )

    def _in_all(self, step: int, often: Sequence[int]) -> tuple[int, frozenset[int] | None]:
        """Return the numbers of articles that are in all cells of a place, None where not known.

        Before them comes how many of the atoms are worth to be looked at further down: where
        the first ones have no article together, whatever is beside them does not matter.
        """
        together: frozenset[int] | None = None
        cells = sum(1 for times in often if times)
        if cells > 1:
            for at, (atom, times) in enumerate(zip(self.atoms, often, strict=True)):
                numbers = self._numbers(atom.cells[step][times]) if times else None
                if numbers is not None:
                    together = numbers if together is None else together & numbers
                    if not together:
                        return at + 1, together
        return len(self.atoms), together

    def _numbers(self, tokens: Sequence[str]) -> frozenset[int] | None:
        """Return the numbers of the articles in a cell, None where there are many."""
        match = _either(tokens)
        if match not in self._sets:
            found = self.shelf.numbers(_IN_CELL, (match, _MOST + 1))
            self._sets[match] = frozenset(found) if len(found) <= _MOST else None
        return self._sets[match]

    def _inside(self, step: int, often: Sequence[int]) -> Sequence[tuple[int, float]]:
        """Return the articles of a place, by their positions, with what they weigh."""
        rare = [atom for atom, times in zip(self.atoms, often, strict=True) if not times]
        shown, seen = ("", []) if self.asked.every else (f", {_HAS}" * len(rare), rare)
        tests, values = self._tests(() if seen else rare)
        match = self._match(step, often)
        sql = _IN_CELLS.format(shown, tests)
        told: tuple[Value, ...] = (*(a.expression for a in seen), match, *values, _LOOKED_AT + 1)
        return [
            (at, self.weight(self.atoms, self._times(often, has), length_of(size)))
            for at, size, *has in self.shelf.rows(sql, told)
        ]

    def _times(self, often: Sequence[int], has: Sequence[int]) -> Sequence[int]:
        """Return how often everything is in an article, of which is known what is there at all."""
        left = iter(has)
        return [times or _RARE * next(left, 1) for times in often]

    def _match(self, step: int, often: Sequence[int]) -> str:
        """Ask for the cells of a place; what is rare there has no cell."""
        told = list(zip(self.atoms, often, strict=True))
        here = [_either(atom.cells[step][times]) for atom, times in told if times]
        others = [
            token
            for atom, times in told
            if not times
            for tokens in atom.cells.get(step, {}).values()
            for token in tokens
        ]
        match = " AND ".join(here or [_either([Cell("", 0, step).token])])
        return f"({match}) NOT {_either(others)}" if others else match

    def _tests(self, rare: Sequence[Atom]) -> tuple[str, Sequence[Value]]:
        """Return what is asked of an article beside its cells."""
        tests = [condition.test for condition in self.conditions]
        values = [value for condition in self.conditions for value in condition.values]
        tests += [_HAS] * len(rare)
        values += [atom.expression for atom in rare]
        tests += [f"NOT {_HAS}"] * len(self.asked.without)
        values += self.asked.without
        return "".join(f" AND {test}" for test in tests), values


@frozen
class _LookingForPhrase(_Looking):
    """A search for a phrase of three words or more, no oftener in an article than two of them.

    How often it stands in an article is read there.
    """

    _costs: ClassVar[int] = _READ
    _done: set[int] = field(factory=set, init=False)
    """Steps of which all articles were looked at."""

    def _rest(self, step: int, often: Sequence[int]) -> int:
        if all(often) or step in self._done:
            return 0
        return super()._rest(step, ())

    def _ranked(self, place: _Place) -> tuple[float, int, tuple[int, ...]]:
        least = min(
            atom.most(place.step, level, self.weight)
            for atom, level in zip(self.atoms, place.levels, strict=True)
        )
        return -least, place.step, place.levels

    def _inside(self, step: int, often: Sequence[int]) -> Sequence[tuple[int, float]]:
        if all(often):
            rows = self._rows(self._match(step, often), ())
            times = self._read([at for at, _ in rows])
        elif step not in self._done:
            self._done.add(step)
            rows = self._rows(_either([Cell("", 0, step).token]), self.atoms[:1])
            times = repeat(_RARE)  # or it was found in cells before
        else:
            return []
        return [
            (at, self.weight(self.atoms[:1], [often], length_of(size)))
            for (at, size), often in zip(rows, times, strict=False)
            if often
        ]

    def _rows(self, match: str, having: Sequence[Atom]) -> Sequence[tuple[int, bytes]]:
        tests, values = self._tests(having)
        sql = _IN_CELLS.format("", tests)
        return self.shelf.rows(sql, (match, *values, _LOOKED_AT // _READ + 1))

    def _read(self, positions: Sequence[int]) -> Iterator[int]:
        """Yield how often the phrase stands in some articles."""
        (phrase,) = self.asked.terms
        articles = self.shelf.records("article", positions)
        return map(phrase.times_in, words_of(map(searched_text, articles)))


def _either(tokens: Sequence[str]) -> str:
    quoted = [f'"{token}"' for token in tokens]
    return f"({' OR '.join(quoted)})" if len(quoted) > 1 else quoted[0]
