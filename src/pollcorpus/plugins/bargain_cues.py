"""Words of bargains over seats: pacts, offers and what becomes of them, and whose they are."""

from __future__ import annotations

from attrs import frozen

from pollcorpus.plugins.constituency_cues import ConstituencyCues


@frozen(kw_only=True, eq=False)
class BargainCues(ConstituencyCues):
    """How a language speaks of haggling over seats, and of those who haggle.

    All strings are regular expressions.

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
    opening: str = r"(?!)"
    """Opens a clause that a sentence only begins with: "After leaving the A, ..."."""
    several: str = r"(?!)"
    """Of what `both` finds, that which may mean more than two: "each", "all three"."""
    proviso: str = r"(?!)"
    """Between a count and a party, opens a condition about the party: " if the "."""
    branch_after: str = r"(?!)"
    """After a state's name, says that a party's branch there is meant: " unit", " इकाई"."""
    branch_of: str = r"(?!)"
    """Between a state's name and that of the party whose branch there is meant: " ", "'s "."""
    ratio_before: str = r"(?!)"
    """Ends before a formula, says that it is one: "the split is likely to be "."""
    among_before: str = r"(?!)"
    """Ends before two among whom a formula divides seats: "between the "."""
    own_party: str = r"(?!)"
    """A pronoun for the party of whoever speaks: "the party"."""
    member_of: str = r"(?!)"
    """Between a person and the party that the person is introduced with: ", founder of the "."""
    sitting: str = r"(?!)"
    """What is counted of those who sit in a house: "members"."""
    no_seats: str = r"(?!)"
    """In a cell of a table, says that a party gets none there: "nil"."""
    hour_at: str = r"(?!)"
    """Ends before a number of what happens at an hour: "went to bed at "."""
    level_at: str = r"(?!)"
    """Ends before a number at which a share stands: "settled at "."""
    else_before: str = r"(?!)"
    """Ends before a number that counts no seats: "a panel of ", "cut into "."""
    else_after: str = r"(?!)"
    """After a number, tells that it counts something else: " districts"."""
    other_before: str = r"(?!)"
    """Ends before a party's name that is only part of another's: "Socialist "."""
    other_after: str = r"(?!)"
    """After a party's name, tells that another body split from it is meant: " (Leninist)"."""
    untrue: str = r"(?!)"
    """A whole story of seats, denied with it: "reports that the A will get six are false"."""
    untrue_then: str = r"(?!)"
    """After what is told of seats, denies it in the same sentence: "but the A called it a lie"."""
    grievance: str = r"(?!)"
    """Speaks of a dispute about seats: who denies it does not deny that there are seats."""
    shortened: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Short names of bodies, and of which one they are where the article names it in full."""
