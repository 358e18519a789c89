"""Words around the names of constituencies."""

from __future__ import annotations

from attrs import frozen

from pollcorpus.plugins.count_cues import CountCues


@frozen(kw_only=True, eq=False)
class ConstituencyCues(CountCues):
    """How a language names constituencies, and tells who has them or stands there.

    All strings are regular expressions for the normalised text, matched without regard
    to case but for those of names.
    """

    after_party: str
    """Between a party and a constituency where the verb is left out: "the MDMK Tiruchi"."""
    auxiliary: str
    """Between a constituency and the verb that tells who gets it: " has been "."""
    apposed: str
    """Between a number and the names that it counts: ", ", " namely "."""
    described: str
    """After names that only describe what follows: "the Kashi and Mathura agitations"."""
    claiming: str
    """Verbs of demand whose bare object is a constituency: "stakes claim to"."""
    beside_verb: str
    """Between a verb and a constituency that is its object."""
    led_by: str = r"(?!)"
    """Ends before a person whose party is not named: "the party led by "."""
    either: str = r"(?!)"
    """Between two constituencies of which a party gets one: " or "."""
    named_for: str = r"(?!)"
    """Between a verb of naming and the constituencies of those named: " its candidates for "."""
    open_after: str = r"(?!)"
    """After several, says that they come on top of others: " in addition"."""
    posts: str = r"(?!)"
    """What parties divide besides seats: "ministers", "members"."""
    others_after: str = r"(?!)"
    """After a name, goes on with how many seats there are besides: " and 34 other seats"."""
    outright: str = r"(?!)"
    """The same where the article has no word for seats: " claim to the "."""
    further: str
    """After a number, adds it to the constituencies named before it: "other seats"."""
    swapped_for: str
    """Between the seats that change hands after a verb of exchange."""
    open: str
    """Says that a list of constituencies is not the whole: "including"."""
    excepted_before: str
    """Before seats that are left out of what a party has: "all but ", "except for "."""
    excepted_after: str
    """The same where it follows: "को छोड़कर"."""
    instead_before: str
    """Before seats in whose place others are told: "instead of "."""
    instead_after: str
    """The same where it follows: " की जगह"."""
    in_return_before: str
    """Before seats that are given for others, and so change hands: "in return for "."""
    in_return_after: str
    """The same where it follows: " के बदले"."""
    swaps: str
    """Verbs of exchange, between whose objects a bare "for" stands."""
    from_seat: str
    """Between a candidate and the constituency that he or she stands in, or the other way round."""
    stands_after: str
    """Between a candidate and a constituency that a word for "from" follows ("को")."""
    stands_before: str
    """After such a constituency: "से", or what goes on to the next candidate."""
    goes_to: str = r"(?!)"
    """All that stands between a constituency and its party: " has gone to the ", " for the "."""
    party_has: str = r"(?!)"
    """The same where the party stands first: " gets ", " को "."""
    seats_which: str = r"(?!)"
    """After constituencies, opens a clause about them: ", which the "."""
    seat_again: str = r"(?!)"
    """Stands for the constituencies named last; the group `one` where it is only one."""
    lies_within: str = r"(?!)"
    """Between a district and the constituency in it: " की "."""
    asked_alone: str = r"(?!)"
    """After a constituency, shows that it is all that is asked for."""
    quits: str = r"(?!)"
    """After a party, says that somebody has left it: " छोड़कर"."""
    once_had: str = r"(?!)"
    """In such a clause, says that they were somebody's before: "were with"."""
    counted_before: str = r"(?!)"
    """Before a territory in which seats are counted, and which is no seat: "one in "."""
    counted_after: str = r"(?!)"
    """The same where it follows: " में एक"."""
    no_seat_before: str = r"(?!)"
    """Before a place where something is or happens, which is no seat: "a rally in "."""
    no_seat_after: str = r"(?!)"
    """After such a place: " district", " on Monday"."""
    stands_there: str = r"(?!)"
    """After a constituency, names somebody unknown who stands there: "से ... को टिकट"."""
    trusted_there: str = r"(?!)"
    """After a constituency, says that somebody is named there: " में ... को मौका दिया"."""
    ticket_from: str
    """After a constituency's name, says that somebody stands there: "से टिकट"."""
    ticket_verb: str
    """Between a candidate and the constituency that he or she is given or defends."""
    seats_where: str = r"(?!)"
    """After constituencies, opens what a party does there: ", where the "."""
    candidate_opened: str = r"(?!)"
    """Ends within the name of who stands somewhere: " से A "."""
    faced_there: str = r"(?!)"
    """After constituencies, says that somebody is faced there: " में ... के सामने"."""
    facing: str = r"(?!)"
    """Tells that somebody stands against another: "takes on"."""
    nominating: str = r"(?!)"
    """Verbs that name candidates, which stand before them: "fielded", "picked"."""
    nominated_for: str = r"(?!)"
    """Between a candidate and the constituency that such a verb names for: " for the "."""
    nominated_next: str = r"(?!)"
    """Goes on to the next candidate: ", ", " and "."""
    nominee_for: str = r"(?!)"
    """Before a constituency, speaks of a candidate there: "its nominee in "."""
    withdrawn: str = r"(?!)"
    """Says before or after a candidate that he or she is none any more, is the rival or lost."""
    independent: str = r"(?!)"
    """Beside a constituency, says that somebody stands there for no party: "निर्दलीय"."""
    located_before: str = r"(?!)"
    """Ends before a place where something is or happens, of whatever kind it is: "in "."""
    located_after: str = r"(?!)"
    """After a place, says the same: " में"."""
    lone_after: str = r"(?!)"
    """After a constituency, says that it alone is told of: " goes"."""
    somebody: str = r"(?!)"
    """A noun for a candidate whose name is not told: "a retired policeman"."""
    of_house: str = r"(?!)"
    """Ends the words before "from" and a constituency that somebody has a seat for: "the MP"."""
    nominated_in: str = r"(?!)"
    """Opens a clause about a constituency in which somebody is named: "In "."""
    seat_name: str
    """One name of a constituency as a list gives it, in up to three words."""
    directions: tuple[tuple[str, str], ...]
    """Words for the parts of a city or state that bear its name, with the English: "Uttar"."""
    place_parts: tuple[tuple[str, str], ...]
    """Other words that stand after a city's name in those of seats, with the English: "Cantt"."""
    place_endings: tuple[tuple[str, str], ...]
    """How the press spells the endings that many places share."""
    enumerates: str
    """All that stands before a list of seats already spoken of: "The eight are"."""
    no_seat: str
    """Words that look like a constituency's name and are none."""
    including: str
    """Opens a list of constituencies."""
    closing: str
    """Closes a list of constituencies that stands before it."""
    ticket: str
    """Says that somebody stands in what is named beside it: "ticket", "pitted"."""
    standing: str
    """Says that somebody stands for election, so that an unknown name may be a constituency."""
    nominees: str
    """Candidates: seats that these are named for need not be all that a party has."""
    plural_after: str
    """After a place's name, speaks of several seats: the place has them and is none."""
    contests_in: str
    """Ends before seats that are fought: "contest from ". Empty where verbs follow."""
    opened: str
    """Ends before a row of three names or more that are seats: " given ", ":"."""
    reservation: str
    """Marks after a constituency's name, as "(SC)"."""
