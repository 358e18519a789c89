"""Which articles reprint one text: reports of one agency are one independent report.

Texts are compared by the runs of words that they share, relative to the
shorter one, since a reprint may be a part of a longer article. On news that
were cut, mixed and edited by a tenth this finds more than MinHash does, which
estimates what two texts share relative to both.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain
from zlib import crc32

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
_COMMON = 64
"""A run of more articles than this is likely a page's own words."""

_Print = frozenset[int]


def copy_groups(articles: Iterable[Article]) -> dict[str, str]:
    """Map each article's id to the least id among the articles that reprint its text.

    The time grows with the texts and with what they share, not with the
    number of pairs.
    """
    words = {article.id: _words(article.body) for article in articles}
    leader = {ident: ident for ident in sorted(words)}
    whole: dict[tuple[str, ...], str] = {}
    for ident in leader:
        if words[ident]:
            leader[ident] = whole.setdefault(words[ident], ident)
    prints = _telling({i: _runs(words[i]) for i in leader if leader[i] == i})
    holders: dict[int, list[str]] = defaultdict(list)
    for ident, own in prints.items():
        near = (holders[run] for run in own)
        for other, shared in Counter(chain.from_iterable(near)).items():
            if shared >= max(_LEAST, _SAME * min(len(own), len(prints[other]))):
                first, second = sorted((_root(leader, ident), _root(leader, other)))
                leader[second] = first
        for run in own:
            if len(holders[run]) < _COMMON:
                holders[run].append(ident)
    return {ident: _root(leader, ident) for ident in leader}


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(caseless(text)))


def _runs(words: tuple[str, ...]) -> _Print:
    """Return the sampled numbers of a text's runs of words."""
    codes = [crc32(word.encode()) for word in words]
    last = len(_FACTORS) - 1
    a, b, c, d = _FACTORS
    runs = (
        (a * p + b * q + c * r + d * s) >> 16 & (1 << _BITS) - 1
        for p, q, r, s in zip(codes, codes[1:], codes[2:], codes[last:], strict=False)
    )
    return frozenset(run for run in runs if run % _KEPT == 0)


def _telling(prints: Mapping[str, _Print]) -> dict[str, _Print]:
    """Leave out what many articles share, unless an article is hardly anything else."""
    counts = Counter(chain.from_iterable(prints.values()))
    common = {run for run, count in counts.items() if count > _COMMON}
    rare = {ident: own - common for ident, own in prints.items()} if common else prints
    return {i: rare[i] if 3 * len(rare[i]) >= len(own) else own for i, own in prints.items()}


def _root(leader: dict[str, str], ident: str) -> str:
    while leader[ident] != ident:
        ident = leader[ident]
    return ident
