"""Which articles reprint one text: reports of one agency are one independent report.

Texts are compared by the runs of words that they share, relative to the
shorter one, since a reprint may be a part of a longer article. On news that
were cut, mixed and edited by a tenth this finds more than MinHash does, which
estimates what two texts share relative to both.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Set
from hashlib import blake2b
from itertools import chain
from typing import TypeAlias
from zlib import crc32

from attrs import frozen

from pollcorpus._text import caseless
from pollcorpus.models import Article

_WORD = re.compile(r"[0-9A-Za-z\u0900-\u0963\u0970-\u097f]+")
_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5)
"""A run of as many words as there are factors: two writers share few of them by chance."""
_BITS = 61
_KEPT = 4
"""One of so many runs is kept, chosen by its number: the same one in every article."""
_SAME = 0.4
"""Share of the shorter text's runs that a copy shares; independent reports stay below 0.2."""
_LEAST = 3
"""Fewer shared runs are a phrase."""
COMMON = 64
"""A run of more texts than this is likely a page's own words."""

Print: TypeAlias = frozenset[int]
"""The sampled numbers of a text's runs of words."""


@frozen
class Wording:
    """The words of a text, as texts are compared: a number for all of them, and its print."""

    number: int
    runs: Print

    @classmethod
    def of(cls, article: Article) -> Wording | None:
        """Look at an article's report; None where it has no words."""
        words = _WORD.findall(caseless(article.body))
        if not words:
            return None
        digest = blake2b(" ".join(words).encode(), digest_size=8).digest()
        return cls(int.from_bytes(digest, "big") >> 1, _runs(words))


def copy_groups(articles: Iterable[Article]) -> dict[str, str]:
    """Map each article's id to the least id among the articles that reprint its text.

    The time grows with the texts and with what they share, not with the
    number of pairs: of the texts that are hardly anything but common runs,
    the first by number stand for the others that hold such a run.
    """
    return grouped({article.id: Wording.of(article) for article in articles})


def grouped(wordings: Mapping[str, Wording | None]) -> dict[str, str]:
    """Group articles, given by their ids, as `copy_groups()` does."""
    prints = {wording.number: wording.runs for wording in wordings.values() if wording}
    team_of = teams_of(prints)
    teams: dict[int | str, list[str]] = defaultdict(list)
    for ident, wording in wordings.items():
        teams[team_of[wording.number] if wording else ident].append(ident)
    return dict(sorted((ident, min(team)) for team in teams.values() for ident in team))


def teams_of(prints: Mapping[int, Print]) -> dict[int, int]:
    """Map each text, by number, to one of those that are the same through others or directly."""
    leader = {number: number for number in sorted(prints)}
    kept = _telling(prints)
    holders: dict[int, list[int]] = defaultdict(list)
    for number in leader:
        own = kept[number]
        near = (holders[run] for run in own)
        for other, shared in Counter(chain.from_iterable(near)).items():
            if is_copy(shared, len(own), len(kept[other])):
                first, second = sorted((_root(leader, number), _root(leader, other)))
                leader[second] = first
        for run in own:
            if len(holders[run]) < COMMON:
                holders[run].append(number)
    return {number: _root(leader, number) for number in leader}


def is_copy(shared: int, one: int, other: int) -> bool:
    """Tell whether so many shared runs make one of two texts a copy of the other."""
    return shared >= max(_LEAST, _SAME * min(one, other))


def is_common_all_over(own: int, rare: int) -> bool:
    """Tell whether a text is hardly anything but what many texts share, and is compared by that."""
    return 3 * rare < own


def _telling(prints: Mapping[int, Print]) -> dict[int, Print]:
    """Leave out what many texts share, unless a text is hardly anything else."""
    counts = Counter(chain.from_iterable(prints.values()))
    common = {run for run, count in counts.items() if count > COMMON}
    return {number: _kept(own, common) for number, own in prints.items()}


def _kept(own: Print, common: Set[int]) -> Print:
    rare = own - common
    return own if is_common_all_over(len(own), len(rare)) else rare


def _runs(words: list[str]) -> Print:
    """Return the sampled numbers of a text's runs of words."""
    codes = [crc32(word.encode()) for word in words]
    last = len(_FACTORS) - 1
    a, b, c, d = _FACTORS
    runs = (
        (a * p + b * q + c * r + d * s) >> 16 & (1 << _BITS) - 1
        for p, q, r, s in zip(codes, codes[1:], codes[2:], codes[last:], strict=False)
    )
    return frozenset(run for run in runs if run % _KEPT == 0)


def _root(leader: dict[int, int], number: int) -> int:
    while leader[number] != number:
        number = leader[number]
    return number
