"""Words right beside a number of seats, which tell what it counts."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True, eq=False)
class CountCues:
    """How a language tells of a number whether, and of what, it is a share.

    All strings are regular expressions for the normalised text, matched without regard to case.
    """

    between: str
    """Words between a number and its noun: "assembly", "more", "लोकसभा"."""
    bare: str
    """What follows a number whose noun is left out."""
    weak: str
    """Numbers that count seats only beside the noun, a party or "each": "one", "both"."""
    total_before: str
    """Before a number that counts a whole house: "a total of "."""
    total_after: str
    """The same where it follows: " member", "-seat"."""
    increment: str
    """After a number that only adds to another: "six seats more"."""
    of_group: str
    """After a number, says that so many of a party's candidates are women, Dalits, new faces."""
    part_after: str
    """After a number, says that it is only part of another: " of them reserved"."""
    hour_after: str
    """After a number, makes it an hour: " in the evening"."""
    most_before: str
    """Before a number, makes it a ceiling: "the most that it can give is "."""
    most_after: str
    """After a number, does the same: " was the limit"."""
    least_before: str
    """Before a number, makes it a floor: "the least that it will take is "."""
    least_after: str
    """After a number, does the same: " is the least"."""
    risen_from: str
    """Before a number that has gone up from itself to another: "from its "."""
    onward_to: str
    """After a number that goes up or down to another."""
    one_for: str
    """After a bare "one" that is a share: " to ", " in Goa"."""
    own_count: str
    """Between a party and the count that is its own whatever else it does: "'s "."""
    all_of: str
    """Before a number that is a whole house: "all 90"."""
    among_them: str
    """After a number, says that it is of more parties than one: "between them"."""
    not_even: str
    """Before a number that somebody does not even get: "even ", "एक भी" after it."""
    not_even_after: str
    """The same where it follows: " भी"."""
    part_of: str
    """Before a number that is only part of another: "including 19"."""
    each_of: str
    """After "one", where a whole is meant: "every one of the 403"."""
    list_before: str
    """Before a bare number of candidates: "a list of 31"."""
    only: str
    """Before a bare "one" that is a share: "only"."""
    counted_whole: str
    """After a bare number that only tells how many parties there are: "between the two"."""
    threshold: str
    """What a number is needed for, so that it is no share: a majority."""
    beyond: str
    """Says that a number is more than another: "more than", "से ज्यादा"."""
    below: str
    """Says that it is less: "fewer than", "से कम"."""
    more_or_fewer: str
    """After a number that is only what one share has more or fewer than another."""
    more: str
    """In such words, says that it is more, not fewer."""
    than: str
    """Ends such a comparison before what it is made with."""
    baseline_before: str
    """Before a number that a share is only compared with: "as against ", "down from "."""
    baseline_after: str
    """The same where it follows: "के मुकाबले"."""
    baseline_weak: str
    """Begins such words that also tell of a rise or a refusal: "from 19 to 26"."""
    up_to: str
    """Between the bounds of a range in words."""
    first_few: str
    """Before a count, says that it opens a longer list of candidates: "its first six"."""
    pronoun_before: str
    """Before a bare number in words, may make it stand for persons or parties: "the two"."""
    persons_after: str
    """After such a number, says what seats never do: " were drifting apart"."""
    nth: str = r"(?!)"
    """One seat more than somebody has, so that its ordinal (`nth`) counts all: "a third seat"."""
    ordinals: tuple[tuple[str, int], ...] = ()
    """The ordinals with their values."""
