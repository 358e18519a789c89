"""Words for days, months, times and their relations."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

Words = Mapping[str, int]


@frozen(kw_only=True, eq=False)
class DateCues:
    """Words for days, months, times and their relations.

    All keys are lower-case where the script has case, in natural spelling;
    a key may be a phrase of several words. `months` count from 1, `weekdays`
    from Monday, 0. Weak words also mean something else ("may", "sat") and
    count only beside a number or a preposition.
    """

    months: Words
    weak_months: Words = field(factory=dict)
    weekdays: Words
    weak_weekdays: Words = field(factory=dict)
    days: Words
    tensed_days: Words = field(factory=dict)
    numbers: Words = field(factory=dict)
    ordinals: Words = field(factory=dict)
    ordinal_suffixes: frozenset[str] = frozenset()
    of_words: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    at_words: frozenset[str] = frozenset()
    to_words: frozenset[str] = frozenset()
    and_words: frozenset[str] = frozenset()
    from_words: frozenset[str] = frozenset()
    ahead: str = "(?!)"
    back: str = "(?!)"
