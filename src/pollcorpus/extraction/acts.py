"""The words of a masked sentence, and the political acts that a language's lexicon finds there."""

from __future__ import annotations

import csv
import re
from functools import cache, cached_property
from importlib.resources import files
from typing import NamedTuple

from attrs import frozen

from pollcorpus._text import normalise
from pollcorpus.plugins.act_cues import ActCues

# a masked name, a word of either script, a number, or a mark
_WORD = re.compile(r"[\ue000-\uf7ff]|[a-z]+(?:'s\b)?|[\u0900-\u0963\u0970-\u097f]+|\d+|[^\sa-z0-9]")
_GAP = "…"
# words that a gap of a phrase may span
_WIDEST = 3

_END = ""

_Phrase = tuple[tuple[str, ...], str, bool]
"""The words after the first, the act, and whether there is a gap among them."""
_Lexicon = dict[str, tuple[dict[str, list[_Phrase]], list[_Phrase]]]
"""By the first word of phrases, those with a second by that, and the others; the longest first."""


class Act(NamedTuple):
    """A phrase of the lexicon: its words are those from `start` up to `stop`."""

    start: int
    stop: int
    kind: str


@frozen(kw_only=True, eq=False)
class Words:
    """The words of a text, where each starts, and the acts among them, in order.

    `kinds` holds for each word the act that it belongs to, or an empty string.
    """

    text: str
    texts: tuple[str, ...]
    acts: tuple[Act, ...]
    kinds: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.texts)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each word starts; few ask."""
        return tuple(found.start() for found in _WORD.finditer(self.text))


def words_of(text: str, cues: ActCues) -> Words:
    """Split a lower-case, masked text into words and look its acts up.

    >>> from pollcorpus.plugins import language
    >>> words = words_of("they thrashed it out over dinner", language("en").acts)
    >>> [(" ".join(words.texts[a.start : a.stop]), a.kind) for a in words.acts]
    [('thrashed it out', 'confer'), ('dinner', 'meal')]
    """
    texts = tuple(_WORD.findall(text))
    acts = tuple(_acts(texts, _lexicon(cues)))
    kinds = [""] * len(texts)
    for act in acts:
        kinds[act.start : act.stop] = [act.kind] * (act.stop - act.start)
    return Words(text=text, texts=texts, acts=acts, kinds=tuple(kinds))


def _acts(texts: tuple[str, ...], lexicon: _Lexicon) -> list[Act]:
    """The longest phrase at each word, none within another."""
    acts: list[Act] = []
    done = 0
    for at, opened in enumerate(map(lexicon.get, texts)):
        if opened is None or at < done:
            continue
        by_second, others = opened
        second = by_second.get(texts[at + 1], others) if at + 1 < len(texts) else others
        found = _longest(texts, at, second)
        if found is None and second is not others:
            found = _longest(texts, at, others)
        if found is not None:
            acts.append(found)
            done = found.stop
    return acts


def _longest(texts: tuple[str, ...], at: int, phrases: list[_Phrase]) -> Act | None:
    """The first of some phrases that go on from a word."""
    for rest, kind, gapped in phrases:
        stop = at + 1 + len(rest)
        if not gapped and texts[at + 1 : stop] == rest:
            return Act(at, stop, kind)
        if gapped and (stop := _stop(texts, at + 1, rest)):
            return Act(at, stop, kind)
    return None


def _stop(texts: tuple[str, ...], at: int, rest: tuple[str, ...]) -> int:
    """Where a phrase with gaps ends whose words go on at a word, or 0."""
    for number, word in enumerate(rest):
        if word != _GAP:
            if at >= len(texts) or texts[at] != word:
                return 0
            at += 1
        elif number + 1 < len(rest):
            ahead = texts[at : at + _WIDEST + 1]
            if rest[number + 1] not in ahead:
                return 0
            at += ahead.index(rest[number + 1])
    return at


@cache
def _lexicon(cues: ActCues) -> _Lexicon:
    """The phrases by their first and second words, the longest first."""
    package, name = cues.lexicon.split("/")
    table: dict[str, dict[tuple[str, ...], str]] = {}
    with files(package).joinpath(name).open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            for form in cues.forms(row["phrase"], row["act"]):
                first, *rest = _WORD.findall(normalise(form))
                table.setdefault(first, {}).setdefault(tuple(rest), row["act"])
    return {first: _by_second(phrases) for first, phrases in table.items()}


def _by_second(
    phrases: dict[tuple[str, ...], str],
) -> tuple[dict[str, list[_Phrase]], list[_Phrase]]:
    found: dict[str, list[_Phrase]] = {_GAP: [], _END: []}
    for rest, kind in sorted(phrases.items(), key=lambda phrase: -len(phrase[0])):
        found.setdefault(rest[0] if rest else _END, []).append((rest, kind, _GAP in rest))
    others = found.pop(_GAP) + found.pop(_END)
    return found, others
