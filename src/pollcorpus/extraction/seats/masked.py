"""A sentence as a model sees it: names and numbers masked by what they are, words cut to stems.

No party's, person's or place's own name is left, so that what is learned of
one party holds for all.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from attrs import frozen

from pollcorpus._text import Span
from pollcorpus.extraction.document import PlaceKind, Sentence
from pollcorpus.extraction.seats.hints import Hint
from pollcorpus.extraction.seats.setting import Setting
from pollcorpus.extraction.seats.states import places_in, states_in
from pollcorpus.extraction.seats.tokens import Words
from pollcorpus.models import ActorKind, ActorRef

_WORD = re.compile(r"[A-Za-z]+(?:'s\b)?|[\u0900-\u0963\u0970-\u097f]+|\d[\d,]*|[^\sA-Za-z0-9]")
_YEAR = re.compile(r"(?:19|20)\d\d")
PARTY, ALLIANCE, OTHER_BODY, LEADER, PERSON = "PARTY", "ALLIANCE", "BODY", "LEADER", "PERSON"
DATE, COUNT, STATE, SEAT, PLACE, YEAR, FIGURE = (
    *("DATE", "COUNT", "STATE", "SEAT", "PLACE", "YEAR", "FIGURE"),
)
ROW = "ROW"
"""Names that may be constituencies, one or several."""
SIDES = frozenset([PARTY, ALLIANCE])


class Token(NamedTuple):
    """A stem, or a name or number masked by its sort; `actor` is whom it stands for."""

    text: str
    span: Span
    sort: str = ""
    actor: ActorRef | None = None
    hint: Hint | None = None


@frozen(kw_only=True, eq=False)
class View:
    """A masked sentence."""

    sentence: Sentence
    number: int
    tokens: tuple[Token, ...]
    pronouns: tuple[tuple[int, ActorRef], ...] = ()
    verbs: tuple[tuple[str, int], ...] = ()
    roles: dict[int, str]
    """What each party is in its clause, by the offset of its name."""
    nouns: tuple[int, ...]
    """Which tokens are words for seats."""

    def text(self, at: int) -> str:
        """A token's text; a mark where the sentence is over."""
        if at < 0:
            return "<s>"
        return self.tokens[at].text if at < len(self.tokens) else "</s>"

    def year(self, at: int) -> int:
        """The year that a token stands for."""
        start = self.sentence.start
        span = self.tokens[at].span
        return int(self.sentence.text[span.start - start : span.stop - start])

    def joined(self, first: int, *more: int) -> str:
        """The texts of several tokens, relative to the first."""
        return " ".join(self.text(first + step) for step in (0, *more))

    def of_sort(self, sorts: Iterable[str]) -> list[int]:
        """The places of tokens of some sorts."""
        return [at for at, token in enumerate(self.tokens) if token.sort in sorts]

    def verb_before(self, at: int) -> tuple[str, int] | None:
        """The last verb before a token."""
        return next((v for v in reversed(self.verbs) if v[1] < at), None)

    def verb_after(self, at: int) -> tuple[str, int] | None:
        """The first verb after a token."""
        return next((v for v in self.verbs if v[1] > at), None)


def view_of(setting: Setting, number: int, words: Words | None, hints: tuple[Hint, ...]) -> View:
    """Mask a sentence."""
    sentence = setting.document.sentences[number]
    tokens = tuple(_tokens(setting, sentence, hints))
    parties = words.parties if words else ()
    ends = [token.span.stop for token in tokens]
    return View(
        sentence=sentence,
        number=number,
        tokens=tokens,
        pronouns=tuple(
            (at, p.actor)
            for at, p in ((_place(ends, p.span.start), p) for p in parties if p.pronoun)
            if p.actor.id and tokens[at].sort != LEADER
        ),
        verbs=tuple(
            (v.kind.value, _place(ends, v.span.start)) for v in (words.verbs if words else ())
        ),
        roles={p.span.start: f"{p.role.value} {p.marked}" for p in parties},
        nouns=tuple(
            at
            for at, token in enumerate(tokens)
            if not token.sort and token.span.start in setting.nouns
        ),
    )


def _place(ends: list[int], offset: int) -> int:
    """Which token covers an offset, or follows it."""
    return min(bisect_right(ends, offset), len(ends) - 1)


def _tokens(setting: Setting, sentence: Sentence, hints: tuple[Hint, ...]) -> Iterator[Token]:
    """Yield what is named or counted in a sentence, and the words between."""
    text, stem = setting.document.text, setting.cues.source.stem
    at = sentence.start
    for name in sorted(_names(setting, sentence, hints), key=lambda token: token.span):
        if name.span.start < at:
            continue
        yield from _words(text, at, name.span.start, stem)
        yield name
        at = name.span.stop
    yield from _words(text, at, sentence.stop, stem)


def _words(text: str, start: int, stop: int, stem: int) -> Iterator[Token]:
    for found in _WORD.finditer(text, start, stop):
        span, word = Span(found.start(), found.end()), found[0].lower()
        if word[0].isdigit():
            sort = YEAR if _YEAR.fullmatch(word) else FIGURE
            yield Token(sort, span, sort)
        else:
            yield Token(word[:stem], span)


def _names(setting: Setting, sentence: Sentence, hints: tuple[Hint, ...]) -> list[Token]:
    """What is named or counted in a sentence; of two that overlap the more telling one."""
    start, stop = sentence.start, sentence.stop
    kept: list[Token] = []
    for token in _candidates(setting, start, stop, hints):
        if not any(token.span.overlaps(other.span) for other in kept):
            kept.append(token)
    return kept


def _candidates(
    setting: Setting, start: int, stop: int, hints: tuple[Hint, ...]
) -> Iterator[Token]:
    for span, actor in setting.sides.named(start, stop):
        sort = OTHER_BODY if not actor.id else PARTY
        sort = ALLIANCE if actor.kind is ActorKind.ALLIANCE else sort
        yield Token(sort, span, sort, actor if actor.id else None)
    leaders = dict(setting.sides.leaders(start, stop))
    for span in setting.sides.persons_in(start, stop):
        party = leaders.get(span)
        sort = LEADER if party else PERSON
        yield Token(sort, span, sort, party)
    for span in setting.other_in(start, stop):
        yield Token(DATE, span, DATE)
    for hint in hints:
        sort = ROW if hint.names else COUNT
        yield Token(sort, hint.count.core, sort, hint=hint)
    for mention, _ in states_in(setting.names, setting.cues, setting.document.text, start, stop):
        yield Token(STATE, mention.span, STATE)
    for place in places_in(setting.names, start, stop):
        sort = SEAT if place.of_kind(PlaceKind.CONSTITUENCY) else PLACE
        yield Token(sort, place.span, sort)
