"""Words for days, months, times and their relations."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

Words = Mapping[str, int]


@frozen(kw_only=True, eq=False)
class DateCues:
    """Words for days, months, times and their relations.

    Keys are in natural spelling, lower-case where the script has case, and
    may be phrases of several words. Numbers mean: months from 1, weekdays
    from Monday 0, days counted from today, ordinals from 1 with -1 the last,
    relations -1 the last, 0 this, 1 the next one, parts 1 early, 2 middle,
    3 late. Weak words also mean something else ("may", "sat", "मार्च") and
    count only where a number or a preposition supports them (`month_verbs`
    only where it stands before them, `weekday_verbs` only with a capital); tensed ones
    mean as well so many days ago as ahead ("कल"). A weekday's plural ("Sundays")
    counts only with a number; of relations, -2 and 2 are the nearest weekday
    back and ahead ("past", "coming") where -1 and 1 are of the last and the
    next week, and -3 is the one before ("previous day"); one of `beyond` says
    before a part of the day only that it was over ("till past midnight").

    `units` pairs a word with a unit (day, week, weekend, fortnight, month,
    quarter, half, year, decade, century, workday, hour, minute), to which an
    s is added for a plural. `fractions` add hundredths to the number that
    they stand by ("सवा दो" is 225), or are hundredths by themselves.
    `named_days` gives month and day, or month 0 and days from Easter, or
    month, n, weekday (the nth weekday, -1 the last) and maybe days after
    that. `feasts` gives for those that follow the moon their names in
    `pollcorpus.dates.feasts`. `small` pairs the class of a small word (of, in,
    on, at, from, to, and, between, close, the, a, ago, earlier, later, hence,
    before, after, few, couple, about, within, rest, every, ...) with its
    words. `collectives` are words for all of so many ("दोनों"), which no day of a
    month has for its number. `postpositions` tells that they follow what they govern.

    After the full stop of one of the `abbreviations` a clause goes on.

    The last fields are regular expressions for the normalised text: what
    tells before a range that one end was moved to the other (`moved`); what
    can follow a day without its month (`after_day`), and besides that one which is
    an ordinal (`after_ordinal`); what goes on after "a day before" that is no event
    (`after_beside`); what before a count of
    days makes it one from an event ("जीत के दो दिन बाद", `event_before`); what around a bare year
    makes it a date, a count, an election's name, or part of another
    (`title_before`: "Mission 2024"); and what tells that a
    clause lies ahead or back. `deciding` looks ahead where the date follows it
    ("decided to meet on Friday") and is past where it follows the date;
    `ahead_before` ends right before a date and settles it ("postponed to").
    `reported` is past too, but of the telling, so that it counts only close
    by; `neutral` starts a clause anew; what is `attributive` only looks like a verb ("the expelled
    leaders"); `ahead_next` and `back_next` stand
    right after a date and settle it. After a day that a verb ahead has set, `undone` tells
    that it has passed without what was planned ("was to meet on Friday, but could not").
    `verb_last` tells that a clause's verb follows its date.
    """

    months: Words
    weak_months: Words = field(factory=dict)
    month_verbs: frozenset[str] = frozenset()
    weekdays: Words
    weak_weekdays: Words = field(factory=dict)
    weekday_verbs: frozenset[str] = frozenset()
    weekday_plurals: Words = field(factory=dict)
    days: Words
    tensed_days: Words = field(factory=dict)
    numbers: Words = field(factory=dict)
    scales: Words = field(factory=dict)
    ordinals: Words = field(factory=dict)
    ordinal_suffixes: frozenset[str] = frozenset()
    decades: Words = field(factory=dict)
    units: Mapping[str, str] = field(factory=dict)
    relations: Words = field(factory=dict)
    beyond: frozenset[str] = frozenset()
    parts: Words = field(factory=dict)
    fractions: Words = field(factory=dict)
    dayparts: Words = field(factory=dict)
    meridiems: Words = field(factory=dict)
    named_days: Mapping[str, tuple[int, ...]] = field(factory=dict)
    feasts: Mapping[str, str] = field(factory=dict)
    small: Mapping[str, tuple[str, ...]] = field(factory=dict)
    collectives: Mapping[str, int] = field(factory=dict)
    skipped: tuple[str, ...] = ()
    abbreviations: frozenset[str] = frozenset()
    postpositions: bool = False
    moved: str = "(?!)"
    after_day: str = "(?!)"
    after_beside: str = "(?!)"
    after_ordinal: str = "(?!)"
    event_before: str = "(?!)"
    title_before: str = "(?!)"
    year_before: str = "(?!)"
    year_after: str = "(?!)"
    count_after: str = "(?!)"
    election_before: str = "(?!)"
    election_after: str = "(?!)"
    ahead: str = "(?!)"
    deciding: str = "(?!)"
    ahead_before: str = "(?!)"
    back: str = "(?!)"
    ahead_next: str = "(?!)"
    back_next: str = "(?!)"
    reported: str = "(?!)"
    neutral: str = "(?!)"
    attributive: str = "(?!)"
    undone: str = "(?!)"
    verb_last: bool = False
