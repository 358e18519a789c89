"""Words that tell of offers that are raised and turned down, and of parts of a share."""

from __future__ import annotations

from attrs import frozen

from pollcorpus.plugins.constituency_cues import ConstituencyCues


@frozen(kw_only=True, eq=False)
class BargainCues(ConstituencyCues):
    """How a language speaks of haggling over seats; all strings are regular expressions.

    A language may leave each of them out: then it matches nothing.
    """

    bargain_with: str = r"(?!)"
    """Ends before a party with which a pact for a number is made: "a deal with the "."""
    bargain_for: str = r"(?!)"
    """Between such a party and the number that it gets: " for "."""
    holds_firm: str = r"(?!)"
    """Begins a verb of demand that is also an answer to another's: "firm on nine"."""
    gives_next: str = r"(?!)"
    """After a party in a list of takers, makes it another giver: " 11 to "."""
    in_part: str = r"(?!)"
    """After a number that is only part of another, ends before the part's name: " of them in "."""
    opens_parts: str = r"(?!)"
    """Between a number and its parts, where no mark stands: " of which "."""
    takes_offer: str = r"(?!)"
    """Begins a verb of offering whose subject is whom it is made to: "unhappy with six seats"."""
    raised_from: str = r"(?!)"
    """Ends before an offer or demand that goes on to another: "raised its offer from "."""
    raised_to: str = r"(?!)"
    """Between the two: " to "."""
