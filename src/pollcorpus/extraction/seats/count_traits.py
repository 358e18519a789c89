"""Traits of a number by which a model tells whether it counts the seats of a plan."""

from __future__ import annotations

from collections.abc import Iterator

from pollcorpus.extraction.seats.context import Context, size_of
from pollcorpus.extraction.seats.hints import Hint
from pollcorpus.extraction.seats.masked import COUNT, LEADER, PERSON, SIDES, YEAR, View

_SIZES = (1, 2, 5, 12, 40, 120, 300, 543)
_DISTANCES = (0, 1, 2, 4, 7, 12, 20)
_LARGE = 20


def count_traits(context: Context, view: View, at: int, hint: Hint) -> frozenset[str]:
    """The traits of the number that is a token of a sentence, but for what the rules see in it."""
    return frozenset(
        (
            *context.traits,
            *_beside(context, view, at),
            *_form(hint),
            *_among_numbers(context, view, at, hint),
            *_verbs(view, at),
            *_company(context, view, at),
            *around(context, view),
        )
    )


def row_traits(context: Context, view: View, at: int) -> frozenset[str]:
    """The traits of names that may be constituencies, which are a token of a sentence."""
    return frozenset(
        (
            *context.traits,
            *_beside(context, view, at),
            *_verbs(view, at),
            *_company(context, view, at),
            *around(context, view),
            *_persons(view, at),
        )
    )


def _persons(view: View, at: int) -> Iterator[str]:
    """How near persons are, who may stand for election somewhere."""
    persons = view.of_sort([PERSON, LEADER])
    before, after = [at - n for n in persons if n < at], [n - at for n in persons if n > at]
    yield f"person before {reach(min(before)) if before else '-'}"
    yield f"person after {reach(min(after)) if after else '-'}"


def reach(steps: int) -> str:
    """A distance in tokens, coarser the longer it is."""
    return next((f"{limit}" for limit in _DISTANCES if steps <= limit), "far")


def _beside(context: Context, view: View, at: int) -> Iterator[str]:
    """The words beside a number, one by one and together, and those of its clause."""
    for step in (1, 2, 3, 4):
        yield f"before {step} {view.text(at - step)}"
        yield f"after {step} {view.text(at + step)}"
    yield f"before {view.joined(at - 2, 1)}"
    yield f"after {view.joined(at + 1, 1)}"
    yield f"after {view.joined(at + 1, 1, 2)}"
    yield f"beside {view.joined(at - 1, 2)}"
    for step in range(1, 9):
        if at - step >= 0:
            yield f"left {view.text(at - step)}"
        if at + step < len(view.tokens):
            yield f"right {view.text(at + step)}"
    first, last = clause_of(context, view, at)
    for other in range(first, last):
        if other != at:
            yield f"clause {view.text(other)}"


def clause_of(context: Context, view: View, at: int) -> tuple[int, int]:
    """The tokens around one up to the next that parts clauses."""
    first, last = at, at + 1
    while first > 0 and view.text(first - 1) not in context.parting:
        first -= 1
    while last < len(view.tokens) and view.text(last) not in context.parting:
        last += 1
    return first, last


def _form(hint: Hint) -> Iterator[str]:
    """How a number is written and bounded."""
    count, value = hint.count, size_of(hint)
    size = sum(value > limit for limit in _SIZES)
    figures = len(count.core) <= len(str(value)) + 1
    yield f"size {size}"
    yield f"size {size} {figures}"
    yield f"figures {figures}"
    if count.low != count.high:
        yield "open" if None in (count.low, count.high) else "range"
    for name in ("approximate", "each", "same"):
        if getattr(count, name):
            yield name


def _among_numbers(context: Context, view: View, at: int, hint: Hint) -> Iterator[str]:
    """How a number compares with the others, and with the size of the house."""
    value, houses = size_of(hint), context.houses
    counts = view.of_sort([COUNT])
    others = [size_of(h) for n in counts if n != at and (h := view.tokens[n].hint)]
    wholes = houses | {n for n in context.numbers if n >= _LARGE}
    traits = {
        "all of a house": value in houses,
        "more than a house": bool(houses) and value > max(houses),
        "makes up a whole": any(value + other in wholes for other in others),
        "sum of others": len(others) > 1 and value == sum(n for n in others if n < value),
        "not the greatest": any(n > value for n in others),
        "not the least": any(n < value for n in others),
        "first number": at == counts[0],
        "last number": at == counts[-1],
    }
    yield from (name for name, holds in traits.items() if holds)
    if houses:
        yield f"share {min(9, 10 * value // max(houses))}"
    yield f"said {min(context.numbers[value], 3)}"
    place = counts.index(at)
    gaps = {"since": counts[place - 1 : place + 1], "until": counts[place : place + 2]}
    for name, pair in gaps.items():
        if len(pair) > 1:
            gap = " ".join(view.text(n) for n in range(pair[0] + 1, pair[1])[:4])
            yield f"{name} number {gap}"


def _verbs(view: View, at: int) -> Iterator[str]:
    """What is done with seats before and after a number."""
    before, after = view.verb_before(at), view.verb_after(at)
    for name, verb in (("before", before), ("after", after)):
        if verb is not None:
            kind, where = verb
            first, last = sorted((where, at))
            side = any(view.tokens[n].sort in SIDES for n in range(first, last))
            yield f"verb {name} {kind}"
            yield f"verb {name} {kind} {reach(last - first)}"
            yield f"verb {name} {kind} side {side}"
    yield f"verbs {before[0] if before else '-'} {after[0] if after else '-'}"
    yield from (f"verb {kind}" for kind, _ in view.verbs)
    after_it = [n - at for n in view.nouns if 0 < n - at < 5]
    yield f"seats after {min(after_it, default='-')}"
    yield f"seats before {any(0 < at - n <= 8 for n in view.nouns)}"


def _company(context: Context, view: View, at: int) -> Iterator[str]:
    """How many parties and numbers there are, how near, and what years."""
    sides, counts = view.of_sort(SIDES), view.of_sort([COUNT])
    yield f"sides {min(len(sides), 4)}"
    yield f"numbers {min(len(counts), 5)}"
    yield f"sides {min(len(sides), 4)} numbers {min(len(counts), 5)}"
    yield f"leaders {min(len(view.of_sort([LEADER])), 2)}"
    yield f"pronouns {min(len(view.pronouns), 2)}"
    before = [at - n for n in sides if n < at]
    after = [n - at for n in sides if n > at]
    yield f"side before {reach(min(before)) if before else '-'}"
    yield f"side after {reach(min(after)) if after else '-'}"
    for n in view.of_sort([YEAR]):
        year, now = view.year(n), context.year
        if now:
            order = "past" if year < now else "now" if year == now else "later"
            yield f"year {order} {'before' if n < at else 'after'}"
        yield f"year {reach(abs(n - at))}"


def around(context: Context, view: View) -> frozenset[str]:
    """The traits of a sentence, the same for each of its numbers."""
    if view.number not in context.around:
        context.around[view.number] = frozenset(_around(context, view))
    return context.around[view.number]


def _around(context: Context, view: View) -> Iterator[str]:
    """The sentence as a whole, and those beside it."""
    sentence = view.sentence
    yield f"seats {bool(view.nouns)}"
    yield f"talk {min(context.talk, 6)}"
    yield f"talk near {sum(bool(v.nouns) for v in context.near(view, -2, -1, 1, 2))}"
    yield f"kind {sentence.kind.value}"
    yield f"sentence {min(view.number, 6)}"
    yield f"length {min(len(view.tokens) // 8, 5)}"
    yield f"ends {sentence.text[-1:]}"
    for other in context.near(view, -1):
        yield from (f"sentence before {token.text}" for token in other.tokens)
        yield from (f"verb in sentence before {kind}" for kind, _ in other.verbs)
    for other in context.near(view, 1):
        yield from (f"verb in sentence after {kind}" for kind, _ in other.verbs)
