"""Words that tell of seats, shares and claims to them."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from pollcorpus.plugins.bargain_cues import BargainCues


class SeatVerb(Enum):
    """What is done with seats; the word that governs a number of them."""

    CONTEST = "contest"
    """A party fights them: settled unless hedged."""
    GET = "get"
    """A party gets, keeps or is left with them: settled unless hedged."""
    GIVE = "give"
    """One side gives them to another: settled unless hedged."""
    NAME = "name"
    """Candidates or seats are announced."""
    OFFER = "offer"
    """They are on offer or suggested in talks."""
    DEMAND = "demand"
    """A party asks for them."""
    AIM = "aim"
    """A party means to win them."""
    DONE = "done"
    """A plain past form that tells of an earlier election where the sentence does."""
    PAST = "past"
    """A result, or a share in an earlier election."""
    HAVE = "have"
    """A party has seats: by the shares told beside it, or else in a house."""
    OTHER = "other"
    """Anything else that counts seats: polling, majorities, strength in a house."""


class PartyRole(Enum):
    """What a party is in a clause about seats, told by the words next to it."""

    HOLDER = "holder"
    RECIPIENT = "recipient"
    ACTOR = "actor"
    """Does something: the giver of what is given, the holder of what is contested."""
    SOURCE = "source"
    """From whom, with whom, against whom: never the holder."""
    ATTRIBUTE = "attribute"
    """Only describes a person or an alliance ("Congress leader", "BJP-led")."""


@frozen(kw_only=True, eq=False)
class SeatCues(BargainCues):
    """How a language speaks of seats; all strings are regular expressions.

    They are written for the normalised text and matched without regard to
    case. `verbs` are tried together, the longest match at a place wins.
    `verb_follows` is True where the verb that governs a number stands after
    it. `role_before` and `role_after` tell a party's role from what stands
    next to its name. `boundary` splits a sentence into clauses, `listed` is
    what may stand between the members of a list.
    """

    seat: str
    """A noun for what a number of a share counts: "seats", "सीटें"."""
    candidate: str
    """A noun for those whose number may be told instead: "nominees"."""
    article: str
    """May stand before a name, with the space behind it."""
    verbs: tuple[tuple[SeatVerb, str], ...]
    verb_follows: bool
    role_before: tuple[tuple[PartyRole, str], ...]
    role_after: tuple[tuple[PartyRole, str], ...]
    preamble: str
    """Before the first of some parties at a sentence's head, of which it does not go on to tell."""
    group: str
    """Words that go with a party's name: "party", "faction", "पार्टी", "गुट"."""
    of_person: str
    """Between a person's name and `group`: "'s", "की"."""
    boundary: str
    listed: str
    conjunction: str
    """Joins the last member of a list."""
    stranger: str
    """A name beside a count that may be a party nobody knows.

    The groups `before` and `after` begin at the name, which ends where the
    count begins, or follows it.
    """
    owner: str
    """A leader's name before a party in a list: "Thol Thirumavalavan's VCK"."""
    aside: str
    """A relative clause or another aside about the name before it."""
    comment: str
    """Begins what may come of it, or goes on meanwhile: ", a move that", "जिससे"."""
    hedge: str
    """Says that nothing is settled: "likely", "शायद"."""
    sources: str
    """Gives unnamed people as the source: "sources", "insiders"."""
    firm: str
    """Says that it is settled: "announced", "औपचारिक"."""
    wish: str
    """Says that somebody only wants it: "seeks to", "चाहती"."""
    own_demand: str
    """Between a party and a number that it demands, whatever others do: "'s claim to "."""
    got: str
    """Plain past forms of getting and giving, which may tell the news."""
    shares_aside: str
    """Tells shares in an aside: "(101 each for the BJP and the JD(U))"."""
    offered: str
    """Between a party and its offer: "the BJP's first offer"."""
    offers: str
    """Verbs and nouns of offering."""
    bare_offer: str
    """A party's offer without the mark of its owner: " final offer"."""
    participle: str
    """Ends a participle, which is passive after "be" and nothing by itself."""
    passive: str
    """Before a verb in the passive."""
    be_given: str
    """Begins a passive verb that is known by its first word: "been "."""
    given: str
    """Ends a verb of giving that is passive unless its doer and the recipient say otherwise."""
    left_to: str
    """Ends the one of these whose plain past has the same form: "left"."""
    perfect: str
    """Before a verb that its subject does: "has so far "."""
    possessor: str
    """After a party that only has what another acts on: "'s offer"."""
    past_form: str
    """A word that is no present, in a verb or a noun of getting: "kept", "quota"."""
    news: str
    """A plain past that tells the news as often as an earlier election: "got", "had won"."""
    shared_among: str
    """After the last of some parties, says that they divide what follows: "के बीच"."""
    after_verb: str
    """Between a verb and a count that follows it, where verbs otherwise stand last."""
    under_deal: str
    """Says that shares are those of a deal spoken of, however long ago it was struck."""
    had_fielded: str
    """Begins a verb that tells how many candidates were fielded before: "had fielded"."""
    adding: str
    """Ends before a clause that only adds to the one before: "..., with"."""
    away_from: str
    """Ends before a party that somebody leaves, whatever is said of it: "from "."""
    had: str
    """Ends before a verb that tells what was so before: "had ". Empty where verbs follow."""
    parted_by: str
    """Joins what is listed between a party and a count: "and", "or"."""
    threat: str
    """After seats that a party fights, says what has to happen for it: " alone if "."""
    condition: str
    """Says that it depends on something: "if ", "unless "."""
    past_time: str
    """Puts what is told into an earlier election or house: "last time"."""
    future: str
    """Forms that look ahead, so that a past year beside them is only a comparison."""
    recent: str
    """What takes the past out of a year or "last": "last week"."""
    proposal: str
    """Says that it is on offer: "proposed", "पेशकश"."""
    backward: str
    """Opens a sentence that goes on about what the one before it tells."""
    itself: str
    """Stands for a party spoken of, as a pronoun does: "it", "उसे"."""
    both: str
    """Stands for the two parties that the talk is of, one by one: "each"."""
    both_before: str
    """Before two parties, says that a count is of each: "both the "."""
    both_after: str
    """After two parties, says the same: "दोनों"."""
    jointly: str
    """Says that a count is of several parties together."""
    resumes: str
    """Goes on about the subject after what it gives: " and will"."""
    shared_by: str
    """Between a number and the parties that have it together: "14 will be shared by"."""
    friendly: str
    """A fight between allies: what its seats are is told of both, and how many of neither."""
    own: str
    """Points a pronoun back to the subject of the sentence before: "itself"."""
    leader: str
    """Stands for a leader, and so for his or her party."""
    ally: str
    """The other side of a bargain: "its new ally"."""
    others: str
    """Parties that are not named: "smaller allies", "the Left parties"."""
    negation: str
    """Stands before a verb of contesting or getting, or after it, and denies it."""
    denial: str
    """Says that a report of what follows, or of what went before where verbs follow, is untrue."""
    speaker: str
    """Stands for the party of whoever is quoted: "we", "हमें"."""
    respectively: str
    """Says that counts and parties are listed in one order."""
    formula: str
    """Speaks of a division of seats without the word: "formula", "बंटवारा"."""
    holding: str
    """Tells of strength in a house rather than of a plan: "has 12 seats"."""
    forecast: str
    """Opens what a poll or an analyst foresees."""
    counted: str
    """Says that votes have been counted: what parties get then are results."""
    question: str
    """Asks what is not told: "who contests how many of the 288 seats"."""
    joined: str
    """After a party, adds unnamed others to it: "and its allies"."""
    dative: str
    """Marks a recipient, and also who is obliged to do something ("को")."""
    drawn_before: str
    """Before a party out of whose share seats are taken: "from the "."""
    drawn_after: str
    """After such a party: "के कोटे की"."""
    in_former: str = r"(?!)"
    """Says that seats are those of the first of two states: "in the former"."""
    in_latter: str = r"(?!)"
    """Says that they are those of the last: "in the latter"."""
    first_of: str
    """Stands for the first of two parties: "the former"."""
    last_of: str
    """Stands for the last party named: "the latter"."""
    aorist: str
    """A plain past of getting, which tells the news or a result."""
    whose: str
    """Opens an aside about a leader whose party it names: ", whose MDMK"."""
    given_to: str
    """A pronoun that is no possessive nor reflexive: "for it"."""
    possessive: str
    """A pronoun before what its party asks for or has: "its demand"."""
    national: str
    """Stands for the one party of a bargain that stands in the whole country."""
    regional: str
    """Stands for the one that stands in a state or two."""
    concord: str
    """Names what all sides come to, and nobody alone: "consensus"."""
    settles: str
    """Verbs by which an alliance settles seats among its members, which are no share of its own."""
    saying: str
    """Says that somebody is quoted or reported: "said", "told", "कहा"."""
    plural: str
    """Stands for several parties at once: "them", "its partners"."""
    agent_before: str
    """Before the doer of what a passive verb tells: "by the "."""
    to_name: str
    """Gives to somebody: the group `name` is where a name begins, known or not."""
    strangers_between: str
    """All between two parties of a list, where a third or part of a name is not known."""
    that: str
    """Ends before the subject of what is told: "that "."""
    named_beside: str
    """Between a party's description and its name: "its ally, the JD(U)"."""
    for_whom: str
    """Before a pronoun, may give it something: "to", "for"."""
    not_taking: str
    """From the word before a pronoun on, not what a giver does: "leaves it with"."""
    relative: str
    """Opens a clause about the name before it: ", which"."""
    addressed: str
    """Ends before a party that a demand is put to, or follows it where verbs follow: "to the "."""
    absolute: str
    """After "with" and a party, makes it the doer: "taking", "set to"."""
    telling: str
    """Between two parties, shows that the first is the one that "it" speaks of: "told"."""
    giving: str
    """Begins an active verb of giving, whose unmarked subject is the giver ("देगी")."""
    needed: str
    """A verb of demand whose subject is marked like a recipient ("चाहिए")."""
    obliged: str
    """Follows a verb whose subject is marked like a recipient: "छोड़नी होंगी"."""
    lok_sabha: str
    """Names that house or its elections: "Lok Sabha", "general election"."""
    assembly: str
    """Names a state's house or its elections."""
    elsewhere: str
    """Elections that no seat plan is about: by-elections, councils, municipalities."""
    declines: str
    """Refuses to go beyond a number, or below it: "not", "unwilling"."""
    of_leader: str
    """The party of the person spoken of: "his party"."""
    rest: str
    """What is left of a house when the shares told are taken out, without its number."""
    nominal: str
    """Ends before an offer or a proposal that is spoken of and not made: "an ", "its latest "."""
    proffers: str
    """Verbs whose subject makes the offer that follows: "made", "tabled"."""
    responds: str
    """After an offer, says that it is taken or turned down: by the one it was made to."""
    offer_meant: str
    """A relative that stands for what has been offered: "which", "जिसे"."""
    responder: str
    """After a party that may answer an offer, and not only make it ("ने")."""
    snubbed: str
    """Turns down an offer, with whose it is: "spurned the A's offer", "का प्रस्ताव ठुकरा"."""
    alone: str
    """Says that a party stands without allies: its seats are settled, whatever was on offer."""
    of_giver: str
    """After a party whose offer the count beside it is ("की"); empty where "'s" tells it."""
    allowed: str
    """After "told the B that it", says what B may have: "can have", "would get only"."""
    told_of: str
    """Between a number and the verb of a clause about it: "the six (it had been) offered"."""
    sweetener: str
    """A berth elsewhere that only comes on top of a share: "and a Rajya Sabha seat"."""
    territory_after: str
    """After a state's name, says that it is only an attribute ("के मुख्यमंत्री")."""
    slighting: str
    """Right before a party that somebody slights: "snubs the "."""
    slighted: str
    """Right after it, that it is only what the party offers or wants: "'s offer"."""
    state_after: str
    """Between a count and the state that it belongs to: " in ", " from "."""
    state_before: str
    """Between a state and its count: " में "."""
    capital: str
    """The country's capital, where parties meet, other than the territory around it: "New "."""
    met_there: str
    """After such a city, says that it is only where parties meet: "on Monday", "में हुई बैठक"."""
    heads_clause: str
    """All before a city that heads a clause about its seats: "In", "और"."""
    then_party: str
    """All between such a city and a party: ", the "."""
    about_before: str
    """Before "MP", shows that a state is meant: "in "."""
    about_after: str
    """After it, does the same: " में"."""
    country: str
    """Says that seats are those of the whole country: "nationwide", "देशभर"."""
    refused: str
    """Says of the offer in the sentence before that it is turned down."""
    region: str
    """Says that seats are those of a part of a state: "the valley's 47"."""
    of_whole: str = r"(?!)"
    """Between a leader's faction and the party that it is a part of: " of the "."""
    divides: str = r"(?!)"
    """Ends before a formula, says that seats are divided by it: "split the seven seats "."""
    urging: str = r"(?!)"
    """Ends before whom somebody wants to do something: "wants ", "asked "."""
    urged: str = r"(?!)"
    """After whom somebody wants to do something: " to "."""
    alliance_meant: str = r"(?!)"
    """Stands for the one alliance that the talk is of: "the combine"."""
    of_others: str = r"(?!)"
    """In what somebody is quoted to say, never stands for the speaker's own side: "they"."""
    reacting: str = r"(?!)"
    """Opens a sentence with how its subject, named later, takes what another does: "upset "."""
    waived: str
    """Gives up what was asked for: before a verb of demand, or after it where verbs follow."""
    weights: str = ""
    """The CSV resource ("package/name.csv") of what a model has learned of reports on seats."""
    stem: int
    """Words are compared by so many of their first letters."""
    parting: frozenset[str]
    """Words and marks that part clauses."""
    referring: frozenset[str]
    """Words that refer to a party or its leader named before, cut to their stems."""
