"""What the numbers of a sentence count: seats, nominees, the seats of a whole house, or neither."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise

from attrs import evolve

from pollcorpus._text import Span
from pollcorpus.extraction.numbers import Count
from pollcorpus.extraction.seats.counting_else import counts_else, is_each
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.raising import risen
from pollcorpus.extraction.seats.tokens import CountToken, Unit

_PERCENT = 100
_LEAD = 45
"""Characters before a number in which it is said to be all of something, or all but."""
_SHARED = 80
"""Characters between a party and a total that is its own."""
_BESIDE = 40
"""Characters before a number in which it is said what it counts."""
_PACT = 12
"""Characters between a party and what it is said to ask or get: " for only "."""
_DIVIDED = 80
"""Characters before a formula in which seats are said to be divided."""


def counts_in(
    text: str, numbers: Iterable[Count], cues: Compiled, taken: Iterable[Span]
) -> list[CountToken]:
    """Find what numbers count seats or nominees; `taken` are the names of parties and the like."""
    out: list[CountToken] = []
    for count in numbers:
        if any(span.overlaps(count.core) for span in taken):
            continue
        token = _unit(text, count, cues, taken, out[-1:])
        if token is not None:
            out.append(token)
    return out


def _unit(
    text: str, count: Count, cues: Compiled, taken: Iterable[Span], before: Sequence[CountToken]
) -> CountToken | None:
    """Tell what a number counts; None when it is something else than seats.

    What the number before it counts, it may, too: "nine and one".
    """
    if cues.increment.match(text, count.core.stop):
        return None
    count = risen(_formula(text, count, cues), text, cues)
    noun = _noun(text, count, cues)
    counted = noun or _unnamed(text, count, cues, taken)
    if counted is None or _is_else(text, count, cues, *counted):
        return None
    unit, stop = counted
    weak = unit is not Unit.SEATS and cues.has("weak", count.core.of(text))
    joined = any(_goes_on(text, count, cues, one) for one in before)
    if weak and not joined and not _one_share(text, count, cues, taken):
        return None
    all_of = rf"(?:{cues.words['all_of'].source})\s?$"
    whole = re.search(all_of, _lead(text, count), re.IGNORECASE) is not None
    parted = cues.total_after.match(text, count.core.stop) is not None  # "सभी 47 सीटों में से 30"
    total = parted or (not whole and _is_summed(text, count, cues, taken))
    return CountToken(count=count, unit=unit, stop=stop, total=total, whole=whole and not parted)


def _lead(text: str, count: Count) -> str:
    """What stands before a number and may say of what it is all, or what it is all but."""
    return text[max(0, count.span.start - _LEAD) : count.span.start]


def _unnamed(
    text: str, count: Count, cues: Compiled, taken: Iterable[Span]
) -> tuple[Unit, int] | None:
    """What a number without a noun may count, and where it ends."""
    bare = _bare(text, count, cues, taken)
    lead = text[max(0, count.span.start - _BESIDE) : count.span.start]
    if bare and cues.list_before.search(lead):
        return Unit.NOMINEES, count.span.stop
    seats = (count.same or bare) and not _counts_other(text, count, cues)
    return (Unit.BARE, count.span.stop) if seats else None


def _is_else(text: str, count: Count, cues: Compiled, unit: Unit, stop: int) -> bool:
    """Tell whether a number that may count seats or nominees counts no party's."""
    if unit is not Unit.SEATS and (count.year_like or counts_else(text, count, cues)):
        return True
    if cues.of_group.match(text, count.core.stop) or is_each(text, count, cues):
        return True  # "seven to women", "every one of the 403"
    if unit is not Unit.NOMINEES:
        return False
    lead = text[max(0, count.core.start - _BESIDE) : count.core.start]
    # the first of more to come; "the other 86 names will be out on Friday"
    later = cues.words["named_later"].match(text, stop + 1)
    return later is not None or cues.first_few.search(lead) is not None


def _is_summed(text: str, count: Count, cues: Compiled, taken: Iterable[Span]) -> bool:
    """Tell whether a number is how many there are in all: "of the 243 seats"."""
    if count.parts or (count.each and cues.source.verb_follows):
        return False  # "के बीच 17-17 सीटों पर", but "five of the 39 seats each"
    summed = cues.total_before.search(_lead(text, count))
    return summed is not None and not _is_own_total(text, count, cues, taken)


def _is_own_total(text: str, count: Count, cues: Compiled, taken: Iterable[Span]) -> bool:
    """Tell whether a total is all that one party fights, asks for or gets, not a house's."""
    if cues.own_total.match(text, count.core.stop) is None:
        return False
    if not cues.source.verb_follows:
        return True  # "of these 92 belong to the A": whose so many are stands right after them
    ends = sorted(span for span in taken if span.stop <= count.core.start)
    if not ends or count.core.start - ends[-1].stop > _SHARED:
        return False
    between = [text[ends[-1].stop : count.core.start]]
    between += [text[one.stop : two.start] for one, two in pairwise(ends[-2:])]
    joined = (cues.has("conjunction", gap) or gap.strip() == "," for gap in between)
    return not any(joined)


def _goes_on(text: str, count: Count, cues: Compiled, before: CountToken) -> bool:
    """Tell whether a number is the second of two without a noun: "nine and one"."""
    gap = text[before.count.core.stop : count.core.start]
    bare = before.unit is Unit.BARE and not before.total
    return bare and cues.words["conjunction"].fullmatch(gap.strip()) is not None


def _counts_other(text: str, count: Count, cues: Compiled) -> bool:
    """Tell whether a number without a noun tells of persons, a whole or an hour."""
    first, stop = count.core.start, count.core.stop
    lead = text[max(0, first - _BESIDE) : first]
    spelt = not text[first].isdigit()
    if spelt and cues.persons_after.match(text, stop) and cues.pronoun_before.search(lead):
        return True  # "the two were falling out"
    if cues.counted_whole.search(lead) or cues.hour_after.match(text, stop):
        return True
    lead = text[max(0, count.span.start - _BESIDE) : count.span.start]
    at_hour = cues.hour_at.search(lead) and not cues.level_at.search(lead)
    return bool(at_hour)  # "went to bed at eleven"


def _formula(text: str, count: Count, cues: Compiled) -> Count:
    """Read "17-23" as two shares when the word formula follows."""
    dashed = "-" in text[count.core.start : count.core.stop]
    halves = count.each and dashed and 2 * (count.low or 0) == _PERCENT
    if halves and cues.has("formula", text[count.span.stop : count.span.stop + 30]):
        return evolve(count, low=None, high=None, each=False, parts=(0,))
    if count.parts and len(set(count.parts)) == 1 and sum(count.parts) == _PERCENT:
        return evolve(count, parts=(0,))  # "50:50" shares out by halves and gives no number
    if count.low is None or count.high is None or count.low == count.high or not dashed:
        return count
    lead = text[max(0, count.core.start - _DIVIDED) : count.core.start]
    divided = cues.divides.search(lead) or cues.ratio_before.search(lead)
    if not divided and not cues.has("formula", text[count.span.stop : count.span.stop + 30]):
        return count
    return evolve(count, low=None, high=None, parts=(count.low, count.high))


def _noun(text: str, count: Count, cues: Compiled) -> tuple[Unit, int] | None:
    """The noun that a number counts, and where it ends."""
    noun = cues.noun.match(text, count.span.stop)
    if noun or cues.noun.match(text, count.core.stop):
        return Unit.SEATS, noun.end() if noun else count.span.stop
    nominee = cues.nominee.match(text, count.span.stop)
    return (Unit.NOMINEES, nominee.end()) if nominee else None


def _bare(text: str, count: Count, cues: Compiled, taken: Iterable[Span]) -> bool:
    """Tell whether a number's noun may be left out: nothing else that it counts follows."""
    shared = bool(count.parts) or count.each
    if shared and cues.has("formula", text[count.span.stop : count.span.stop + 30]):
        return True
    if cues.source.verb_follows and any(span.start - count.span.stop == 1 for span in taken):
        return True
    ends = (count.span.stop, count.core.stop)
    return any(cues.bare.match(text, end) is not None for end in ends)


def _one_share(text: str, count: Count, cues: Compiled, taken: Iterable[Span]) -> bool:
    """Tell whether a bare "one" may be a share: for each, for somebody, after a party's name."""
    if cues.excepted_before.search(_lead(text, count)):
        return True  # "all constituencies but one"
    at = count.core.start
    beside = any(
        0 <= at - span.stop <= 2
        or (at - span.stop <= _PACT and cues.bargain_for.match(text, span.stop))
        or (at - span.stop <= _PACT and cues.words["one_in"].match(text, span.stop + 1))
        for span in taken
        if span.stop <= at
    )
    if beside or count.each or cues.one_for.match(text, count.core.stop):
        return True
    if _is_fought(text, count, cues, taken):
        return True
    first = max(0, at - _BESIDE)
    got = cues.words["one_got"].finditer(text, first, at)
    only = cues.only.search(text[first:at]) is not None
    return only or any(found.end() == at - 1 for found in got)


def _is_fought(text: str, count: Count, cues: Compiled, taken: Iterable[Span]) -> bool:
    """Tell whether somebody is named right after where a number is fought: "एक (गया) पर हम"."""
    if not cues.source.verb_follows:
        return False
    found = _fought(cues.words["fought_in"].source).match(text, count.core.stop)
    return found is not None and any(span.start == found.end() for span in taken)


@cache
def _fought(words: str) -> re.Pattern[str]:
    """Where a number is fought, behind it and what stands in brackets."""
    return re.compile(rf"(?: ?\([^()]{{1,60}}\))? (?:{words}) ")
