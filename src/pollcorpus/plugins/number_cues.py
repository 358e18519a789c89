"""Number words, and the words that make a number exact, open, approximate or shared."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True, eq=False)
class NumberCues:
    """How a language writes counts.

    `words` pairs a word with its value; `fractions` pairs a word with what it
    adds to a following hundred or dozen, in quarters ("ढाई" is 10 quarters,
    "half a" 2); `odd` pairs a word with the quarters by which it changes the
    number after it ("साढ़े" is 2, "पौने" -1); `hundreds`, `thousands` and `dozens`
    are words for these. The other fields are regular expressions, written for
    the normalised text. `joiners` link the two ends of a range, which `between`
    opens, `ands` the words of one number. Those that end in `before` or `after`
    stand on that side of a number: they make it open (`at_least_…`, `at_most_…`),
    approximate (`about_…`) or that of each of several (`each_…`), or tell that it
    is no count (`not_…`). `same` and `twice` stand for the number told before, or
    double it. An empty expression matches nothing.
    """

    words: tuple[tuple[str, int], ...]
    hundreds: tuple[str, ...]
    thousands: tuple[str, ...]
    dozens: tuple[str, ...]
    fractions: tuple[tuple[str, int], ...] = ()
    odd: tuple[tuple[str, int], ...] = ()
    ands: str = ""
    joiners: str = ""
    perhaps: str = ""
    """Links the ends of a range of which the second is doubtful: ", possibly"."""
    between: str = ""
    at_least_before: str = ""
    at_least_after: str = ""
    at_most_before: str = ""
    at_most_after: str = ""
    about_before: str = ""
    about_after: str = ""
    each_before: str = ""
    each_after: str = ""
    same: str = ""
    twice: str = ""
    half: str = ""
    """Before a number, means half of it: "half of the"."""
    single: str = ""
    """An article that counts as one where "each" follows its noun: "a seat each"."""
    pronoun: str = ""
    """Words that end in a number and count nothing: "a difficult one"."""
    not_after: str = ""
    not_before: str = ""
