"""Numbers that the constituencies named beside them add to: "Mandya, Hassan and one more seat"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from pollcorpus._text import Span
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.exchanging import Place, place_of
from pollcorpus.extraction.seats.seat_names import SeatList, SeatName
from pollcorpus.extraction.seats.shares import Share
from pollcorpus.extraction.seats.tokens import CountToken, Words
from pollcorpus.models import SeatCount

_NEAR = 60
"""Characters between the number of a whole house and the seats that are left out of it."""


def added_to(words: Words, cues: Compiled, row: SeatList, share: Share) -> Share:
    """Add constituencies to the number that only goes on from them: "and two other seats"."""
    size, token = share.seats, next_to(words, cues, row)
    if size.at_least is None and size.at_most is None:
        return share
    if token is None or token.count.span != share.number:
        return share
    more = len(row.names)
    least = None if size.at_least is None else size.at_least + more
    most = None if size.at_most is None else size.at_most + more
    return evolve(share, seats=SeatCount(least, most, size.approximate))


def next_to(words: Words, cues: Compiled, row: SeatList) -> CountToken | None:
    """Return the number that goes on from constituencies; None where none does."""
    token = next((c for c in words.counts if c.start >= row.stop), None)
    if token is None:
        return None
    joined = cues.words["conjunction"].fullmatch(words.text[row.stop : token.start].strip(" ,"))
    further = cues.words["further"].match(words.text, token.count.core.stop + 1)
    return token if joined and further else None


def in_all(words: Words, cues: Compiled, names: Sequence[SeatName]) -> int:
    """How many seats a list names, and says that there are besides: "Gaya, Arrah and 12 more".

    Of "Gaya or Arrah" it is one.
    """
    if is_choice(words, cues, names):
        return 1
    stop = names[-1].span.stop
    number = next((n for n in words.numbers if n.core.start >= stop), None)
    if number is None or number.low is None or number.low != number.high:
        return len(names)
    joined = cues.words["conjunction"].fullmatch(words.text[stop : number.span.start].strip(" ,"))
    further = cues.words["further"].match(words.text, number.core.stop + 1)
    return len(names) + (number.low if joined and further else 0)


def is_choice(words: Words, cues: Compiled, names: Sequence[SeatName]) -> bool:
    """Tell whether names are those of which somebody gets one: "Gaya or Arrah"."""
    if len(names) < 2:
        return False
    gap = words.text[names[-2].span.stop : names[-1].span.start]
    return cues.either.fullmatch(gap) is not None


def gone_on_from(words: Words, cues: Compiled) -> Iterator[int]:
    """Yield where the names end that numbers go on from: "Amour and nine other seats"."""
    for token in words.counts:
        if not cues.words["further"].match(words.text, token.count.core.stop + 1):
            continue
        start = words.sentence.start
        lead = words.text[start : token.count.span.start].rstrip()
        for joined in cues.words["conjunction"].finditer(lead):
            if joined.end() == len(lead):
                yield start + len(lead[: joined.start()].rstrip(" ,"))


def taken_out(words: Words, cues: Compiled, row: SeatList, shares: list[Share]) -> None:
    """Take the seats that are left out of a whole house out of its number: "all 25 but Nagaur"."""
    whole = {c.count.span: c for c in words.counts if c.whole}
    if place_of(words, cues, row.start, row.stop) is not Place.EXCEPTED:
        return
    for at, share in enumerate(shares):
        size, token = share.seats.exact, whole.get(share.number)
        near = token is not None and 0 <= row.start - token.stop <= _NEAR
        if near and size is not None and size > len(row.names):
            left = size - len(row.names)
            shares[at] = evolve(share, seats=SeatCount(left, left, share.seats.approximate))


def is_open(words: Words, cues: Compiled, row: SeatList) -> bool:
    """Tell whether the text knows of more seats of a party than a row: "including Gaya".

    What is said so of another's seats, before its own party is named, tells nothing of them.
    """
    if len(row.names) > 1 and cues.open_after.match(words.text, row.stop):
        return True  # "demanded Gaya and Arrah in addition"
    named = [p.span for p in words.parties if not p.pronoun]
    before = [span for span in named if span.start < row.start]
    first = before[-1].start if len(before) > 1 else words.sentence.start
    after = (span.start for span in named if span.start >= row.stop)
    return cues.has("open", words.text[first : next(after, words.sentence.stop)])


Named = tuple[tuple[str, Span], ...]
"""Constituencies, and where each is named."""


def dealt_out(names: Named, share: Share, parties: int) -> list[Named]:
    """Give each of the parties that a number is told of its own names, where they suffice.

    "One seat each for the CPI and the CPI(M), Tiruppur and Madurai": fewer or more are
    what the text says of each of them.
    """
    size = share.seats.exact
    if size is None or len(names) != size * parties:
        return [names] * parties
    return [names[at * size : (at + 1) * size] for at in range(parties)]
