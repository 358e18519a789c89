"""Which articles reprint one text: reports of one agency are one independent report."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from hashlib import blake2b

from pollcorpus._text import normalise
from pollcorpus.models import Article

_WORD = re.compile(r"[0-9A-Za-z\u0900-\u0963\u0970-\u097f]+")
_SHINGLE = 6
"""Words in a shingle: long enough that two writers hardly share one by chance."""
_KEPT = 4
"""One of so many shingles is kept, chosen by its hash: the same one in every article."""
_SAME = 0.5
"""Share of the shorter article's shingles that a copy shares."""
_COMMON = 64
"""A shingle of more articles than this is boilerplate and says nothing."""


def copy_groups(articles: Iterable[Article]) -> dict[str, str]:
    """Map each article's id to the least id among the articles that reprint its text.

    Articles are compared through the shingles they share, so the time grows
    with the texts and with what they share, not with the number of pairs.
    """
    prints = {article.id: shingles(article.body) for article in articles}
    leader = {ident: ident for ident in prints}
    for (one, other), shared in sorted(_shared(prints).items()):
        if shared >= _SAME * min(len(prints[one]), len(prints[other])):
            first, second = sorted((_root(leader, one), _root(leader, other)))
            leader[second] = first
    return {ident: _root(leader, ident) for ident in leader}


def shingles(text: str) -> frozenset[int]:
    """Return the sampled hashes of a text's runs of words."""
    words = [word.casefold() for word in _WORD.findall(normalise(text))]
    hashes = (_hash(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1))
    return frozenset(value for value in hashes if value % _KEPT == 0)


def _hash(words: list[str]) -> int:
    return int.from_bytes(blake2b(" ".join(words).encode(), digest_size=8).digest(), "big")


def _shared(prints: dict[str, frozenset[int]]) -> dict[tuple[str, str], int]:
    holders: dict[int, list[str]] = defaultdict(list)
    for ident in sorted(prints):
        for value in prints[ident]:
            holders[value].append(ident)
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for idents in holders.values():
        if 1 < len(idents) <= _COMMON:
            for i, one in enumerate(idents):
                for other in idents[i + 1 :]:
                    counts[one, other] += 1
    return counts


def _root(leader: dict[str, str], ident: str) -> str:
    while leader[ident] != ident:
        ident = leader[ident]
    return ident
