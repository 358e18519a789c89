"""Words that tell of meetings, of attending and of staying away."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from pollcorpus.plugins.pronoun_cues import Pronoun
from pollcorpus.plugins.site_cues import SiteCues


class FrameKind(Enum):
    """What a construction tells of an occasion.

    A TALK has sides, a CALL is one by telephone, a GATHERING a body or a
    host; PRESENCE and ABSENCE add to an occasion that is told of nearby.
    """

    TALK = "talk"
    CALL = "call"
    GATHERING = "gathering"
    PRESENCE = "presence"
    ABSENCE = "absence"


class Reach(Enum):
    """Where the persons stand that a construction is about, besides its groups."""

    NONE = "none"
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


@frozen(kw_only=True, eq=False)
class Frame:
    """A family of constructions, as a pattern over a masked sentence.

    In the pattern `{P}`, `{O}`, `{L}` and `{D}` stand for one person,
    organisation, place or date, `{G}` for a list of persons, `{M}` for one of
    persons and organisations, `{OG}` for one of organisations, `{GAP}` and
    `{NEAR}` for a few words without a person, within a character class `{PERSONS}` and
    `{DATES}` for any of these, other names in braces for the pack's own `words`. `{a:G}`
    names a group: `a` and `b` are sides, `h` is the host, `m` a mixed list, `o` organisations,
    `x` absent persons.
    `reach` tells on which side of the match more persons of the same role are
    to be gathered. A frame that `follows` leaves out its subject, which is
    that of the talk told before it in the sentence, or else the topic. One that
    is `grouped` tells of politicians who are there without a name, and one `ahead`, on a
    day to come, of what they plan. One that is `sure` leaves no
    doubt that whom it names absent was, and one `instead` tells where they were meanwhile; by one
    that `elects` a party chose its leader, for which its legislators met. One `to_office` tells
    something only with a partner whose title has such a word. More follows from some
    names (see `~pollcorpus.plugins.constructions.Construction`).
    """

    name: str
    kind: FrameKind
    pattern: str
    reach: Reach = Reach.NONE
    follows: bool = False
    grouped: bool = False
    ahead: bool = False
    sure: bool = False
    instead: bool = False
    elects: bool = False
    to_office: str = ""


@frozen(kw_only=True, eq=False)
class MeetingCues(SiteCues):
    """What a language says of meetings: tables of words, and patterns made of them.

    Patterns are matched on masked, lower-case sentences (see `Frame`).

    * `words` pairs names with what patterns mean by them in braces, `contractions` are words
      that a sentence has spelt out before patterns see it.
    * `cue` picks the sentences that are worth a closer look, `noun` finds the
      words for meetings, `sitting` those for a body's own.
    * `reductions` take titles and asides from a name, so that lists of persons stand together; each
      has a group `keep`. `role` finds an office that stands for a person ("the chief minister") by
      its groups `title` and `of`; words of `same_title` count as one, those for an office held
      before as "former", for any leader "leader-post"; `head_titles` need a body. `pronouns` are
      persons; `subject_after` and `oblique_after` tell by what follows a name whether it acts or is
      acted on, `oblique_before` by what stands before one, `same_actor` is what stands between an
      object and a pronoun whose verb has the same subject, `says_of_self` what stands between one
      who says what he will do and "he", with what follows, `joined_by` between two who act
      together, `speaks_after` finds who speaks after
      the end of a quotation, and `bidden` by what follows one whom "he" means next; who is named
      `also` is mentioned by the way, and is not who "both" are later; where several have
      only `attended`, the report goes on with whose meeting it was; who is `unnamed` is told of
      by no more than a description.
    * `frames` are the constructions. `boundary` parts clauses; `bystander_before` and
      `bystander_after` are what stands next to a name whose bearer is no participant as a rule,
      `mentioned_after` what follows one of whom only what is theirs may be there, `source_before`
      and `source_after` what stands on both sides of one who tells of others; `goes_on` parts two
      verbs of one subject.
      Groups of `described` are persons who are only said to be members of a body, to have signed
      something or to have got a ticket, and so is a group of `listed_then` after what `lists` them,
      but groups called `members` after a sentence of `teams` that met somebody are persons there;
      in groups of `named_aside` are those to whom others turn, or of whom a quotation speaks.
      A sentence about a `ceremony` tells of no meeting: people mourn, march or welcome a guest
      together, or negotiate as a task; so does one of who `came_too` after it, or
      `came_to_it` after what is `public_told`: an oath, a rally, a press conference. Groups of
      `dead` are persons who have died, in whose homes nobody meets where a sentence is `quiet`.
      Nobody is told to have met where no construction tells it and a sentence is `mute`.
      Words that place a name `in_politics`, the groups of an `outsider` and an `outsider_title`
      tell apart who meets; one who is alone meets no politician if `with_outsiders`, and no
      `politicians` are told of.
      An `onlooker` pattern follows who only comments on others' talks, `teller_before` and
      `teller_after` stand around who ends a sentence by telling of them, unless it starts with
      `teller_after_all`; who `announces` begins one. The groups of `tells_of` are who tells, or is
      told, of others in the clause right after it, unless they were `also_there`; what is
      `besides` is not in that clause. The groups `who` and `by` of `attributed` are in whose words
      what follows is told, its other groups in whose what goes before is. The `other_side` is
      told to gather, too; bodies in groups of `uninvolved` are not there. Persons in an `unmet`
      match did not meet; those of the group `x`, or `away`, of `skipped` stay away from the
      occasion of `h`, or `host`, and for the sake of those of a group of `excused` it is put off
      or called off; `after_off`,
      people met after all, `was_due`, they were to meet and may have, `to_nothing`, they were to
      meet and did not, and `instead`, somebody met others `then`.
      Talks that are `ongoing` are no occasion unless a day or a place is named.
      Those of the group `x` of `came_from` speak to the press after a meeting of theirs, those of
      that of `left_sitting` after one of a body, which need not be told of otherwise, those of
      a group of `at_table` sat at one that this sentence or those before tell of; a sentence after
      a talk that names others without a word of `along` tells of no part of it; days and
      places in a group of `spoken` are what is said to one; `some_meeting` is told of first.
    * A `fronted` clause ends in a name that is in no list with the next, and so does one before
      which the group `cut` of `anew` stands: "X met Y, and Z called on W". An occasion told in
      the `present`, outside a headline, is planned, and so is a `headline_plan` in one. An
      `aside` says nothing of whether an occasion took place.
    * Searched in the clause of an occasion: `planned`, `held`, `cancelled`, `denied`; `to_meet` (in
      the words of a match: people are to meet, whatever else is said); `to_miss` (in a sentence:
      who stays away is yet to); `had_declined` (in one: they had said so
      before); `in_house` (a house sits) and `beside_house` (what members do
      beside that); `unreal` (wishes, habits, denials); `no_plan` (what is no plan of unnamed
      politicians); `phone`; `separate` and `each` (one meeting with each partner), `journey`
      (rather one with each of those called on), `visits` (one with each of two from different
      parties), `likewise` (a pronoun in a group of it means who was met before, too, and in
      `again` whom the same word meant before), `jointly` (one with all of them), `conference`
      (one by video or telephone), `stop` (what stands between those met at two stops of a round),
      with `stop_told` in it and `stop_after` behind the second (who comes `along_with` the first
      is at no other stop);
      `onward` (another, if one of those told of before meets somebody else); `fresh` (perhaps
      another meeting than the last), `another` (surely another), `this_one` (the last, surely),
      `electors` (that of those who elect a leader, if such an election was told of),
      `definite` (the one told of); `private` and `outsiders` (no meeting of politicians);
      `by_chance` (people sit or travel side by side, which is no talk); `habit` (what they are to
      do again and again); `absent`; `not_away` (what looks like an absence and is none: a denial, a
      vote, an illness long past, an occasion before); `others_came` (what parts those who came from
      a clause that somebody stayed away); `seems_away` (what may be an absence of its group `x`,
      right after others met: by what they did `not` do, by `only` having been elsewhere, or `at`
      the place `l`, or of its group `nor`, right after somebody else's absence);
      `whereabouts` (where its group `x` was, who missed nothing where two talked);
      `weak` (an absence only where a meeting is named), `elsewhere` (an absence from something
      else, unless it stands behind a `reason`), `after_all` (who was away came later),
      `came_though` (right before what "he" was: who is meant came all the same), `of_another`
      (somebody tells of `who` that they stay away); `listing` (a list of names that is no
      attendance); whoever is in the `company_of` one told of before, meant by a pronoun, only came
      too, and so did whom such a one `had_along`, where a sentence tells no more; `parts` of a
      sentence that tell of one meeting each begin with such a word, or with one of `parts_weakly`
      where there is none; `company` (politicians who make a lone person's occasion a meeting);
      `parties` (parties and leaders that meet without a name). `hosting`, searched in the words
      of a match, says that somebody is host. `remarks` are made on a meeting
      by somebody who was not there. `tail` is how many characters after the match still tell of its
      time.
    * Where no frame fits, `contact` words next to two persons make a talk
      where the clause is `surely` about one and has no word of `no_contact`, nor a `doubtful` one.
      A list on one side of such a word is that of those who came, unless the word is `mutual`.
    * Whoever is named where somebody came (`visit`) to another's home meets
      the owner, unless `no_visit`; so does a `group`. `arrives` words may leave
      their subject out; the `host` of `gives` is who has others come, and who `calls_on` somebody
      is at the other's home,
      and who `receives` several may be at the own; `gone_to` somebody's home
      are those who see the owner, whom a pronoun after it means;
      a `feminine` verb has a woman for its subject. A committee, or a `body` without a known
      name, sits where it has a word of `sits`; a committee in a `decides` match sat on its
      day. One with a `group` that `gathers` meets it. Who `joins` a party meets those before
      whom that is done, as `takes_in` tells.
    * Next to a meeting, those named with an `attending` word came, but no
      `possessor`, nor a `superior` whose deputy is named, and nobody in a `negated` clause; who is
      named `beside` another goes with what was told before, and whom somebody `went_with`
      met the same people; whose `turn` it is meets the one
      who goes round; lines after a `roll` and a colon list who came.
    * `ordinal` has a group `number` that `ordinals` reads.
    * `next_day` and `same_day` count from the day before; `that_day` goes on
      with the day of the story ("in the evening", "after that");
      `days_together` has groups `first` and `last`, two days joined by "and";
      `days_on_end` joins more of them, or such as are `either` the day; on each of those that
      are `days_listed` the same people met, and so they did in each of the `towns_listed`, and
      on the same day in each of the towns of the group `towns` of `towns_alike`;
      a `banquet` is none of what it is beside;
      `sitting_first`, `sitting_last` and `sitting_nth` hold the length of a gathering in days
      and its first or last day, or one of which a group tells the number, and `sitting_aside`
      tells of two who met beside it; `moved_by` has a group `much`, by which something was put
      off, or where `moved_back` fits the match brought forward;
      `vague` leaves a meeting undated, `not_a_day` follows a year that is no day;
      `since_before` and `since_after` stand beside the day on which a series began. `several`
      tells of more than one occasion at once.
    * `weights` is a CSV resource ("package/name.csv") of learned models that weigh what is found;
      without one the constructions decide alone.
    * `clock` and `length` join a time of day, or a length of time, to the words that tell of the
      occasion, where these are no noun; they have groups of one date each. A date of another
      kind is a "·" there. `no_clock` has a group `told`, a time of day before or after which
      something was.
    * `agenda` patterns (on the sentence as printed) have a group `agenda`;
      `topics` pair what a meeting may be about, in one vocabulary for all
      languages, with its words; `sources` marks what unnamed people say.
    """

    words: tuple[tuple[str, str], ...] = ()
    contractions: tuple[tuple[str, str], ...] = ()
    cue: str = "(?!)"
    noun: str = "(?!)"
    reductions: tuple[str, ...] = ()
    role: str = "(?!)"
    same_title: tuple[tuple[str, str], ...] = ()
    head_titles: frozenset[str] = frozenset()
    pronouns: tuple[Pronoun, ...] = ()
    frames: tuple[Frame, ...] = ()
    boundary: str = "(?!)"
    bystander_before: str = "(?!)"
    bystander_after: str = "(?!)"
    mentioned_after: str = "(?!)"
    source_before: str = "(?!)"
    source_after: str = "(?!)"
    ceremony: str = "(?!)"
    came_too: str = "(?!)"
    public_told: str = "(?!)"
    came_to_it: str = "(?!)"
    dead: str = "(?!)"
    quiet: str = "(?!)"
    mute: str = "(?!)"
    in_politics: str = ""
    outsider: str = "(?!)"
    outsider_title: str = "(?!)"
    with_outsiders: str = "(?!)"
    politicians: str = "(?!)"
    onlooker: str = "(?!)"
    described: str = "(?!)"
    named_aside: str = "(?!)"
    came_from: str = "(?!)(?P<x>)"
    left_sitting: str = "(?!)(?P<x>)"
    at_table: str = "(?!)"
    along: str = ""
    spoken: str = "(?!)"
    some_meeting: str = "(?!)"
    lists: str = "(?!)"
    teams: str = "(?!)"
    listed_then: str = "(?!)"
    teller_before: str = "(?!)"
    teller_after: str = "(?!)"
    teller_after_all: str = "(?!)"
    announces: str = "(?!)"
    tells_of: str = "(?!)"
    also_there: str = "(?!)"
    besides: str = "(?!)"
    attributed: str = "(?!)"
    other_side: str = "(?!)"
    uninvolved: str = "(?!)"
    unmet: str = "(?!)"
    skipped: str = "(?!)(?P<x>)(?P<h>)"
    excused: str = "(?!)(?P<x>)"
    instead: str = "(?!)(?P<then>)"
    after_off: str = "(?!)"
    was_due: str = "(?!)"
    ongoing: str = "(?!)"
    to_nothing: str = "(?!)"
    subject_after: str = "(?!)"
    oblique_after: str = "(?!)"
    oblique_before: str = "(?!)"
    same_actor: str = "(?!)"
    says_of_self: str = "(?!)(?P<who>)"
    joined_by: str = "(?!)"
    bidden: str = "(?!)"
    unnamed: str = "(?!)"
    speaks_after: str = "(?!)"
    also: str = "(?!)"
    attended: str = "(?!)"
    absent: str = "(?!)"
    not_away: str = "(?!)"
    others_came: str = "(?!)"
    seems_away: str = "(?!)(?P<x>)(?P<l>)(?P<not>)(?P<nor>)"
    whereabouts: str = "(?!)(?P<x>)"
    listing: str = "(?!)"
    weak: str = "(?!)"
    not_a_day: str = "(?!)"
    since_before: str = "(?!)"
    since_after: str = "(?!)"
    planned: str = "(?!)"
    aside: str = "(?!)"
    present: str = "(?!)"
    headline_plan: str = "(?!)"
    fronted: str = "(?!)"
    anew: str = "(?!)(?P<cut>)"
    tail: int = 0
    held: str = "(?!)"
    cancelled: str = "(?!)"
    denied: str = "(?!)"
    unreal: str = "(?!)"
    no_plan: str = "(?!)"
    phone: str = "(?!)"
    sitting: str = "(?!)"
    sits: str = "(?!)"
    visit: str = "(?!)"
    no_visit: str = "(?!)"
    arrives: str = "(?!)"
    calls_on: str = "(?!)"
    gives: str = "(?!)(?P<host>)"
    receives: str = "(?!)"
    feminine: str = "(?!)"
    group: str = "(?!)"
    mutual: str = "(?!)"
    turn: str = "(?!)"
    gathers: str = "(?!)"
    negated: str = "(?!)"
    joins: str = "(?!)"
    takes_in: str = "(?!)"
    body: str = "(?!)"
    decides: str = "(?!)"
    roll: str = "(?!)"
    beside: str = "(?!)"
    attending: str = "(?!)"
    possessor: str = "(?!)"
    superior: str = "(?!)"
    went_with: str = "(?!)"
    contact: str = "(?!)"
    no_contact: str = "(?!)"
    doubtful: str = "(?!)"
    goes_on: str = "(?!)"
    separate: str = "(?!)"
    journey: str = "(?!)"
    visits: str = "(?!)"
    to_meet: str = "(?!)"
    to_miss: str = "(?!)"
    had_declined: str = "(?!)"
    in_house: str = "(?!)"
    beside_house: str = "(?!)"
    likewise: str = "(?!)(?P<x>)"
    gone_to: str = "(?!)"
    jointly: str = "(?!)"
    conference: str = "(?!)"
    stop: str = "(?!)"
    stop_told: str = "(?!)"
    stop_after: str = "(?!)"
    along_with: str = "(?!)"
    company_of: str = "(?!)"
    had_along: str = "(?!)"
    parts: str = "(?!)"
    parts_weakly: str = "(?!)"
    each: str = "(?!)"
    fresh: str = "(?!)"
    onward: str = "(?!)"
    definite: str = "(?!)"
    another: str = "(?!)"
    this_one: str = "(?!)"
    electors: str = "(?!)"
    private: str = "(?!)"
    by_chance: str = "(?!)"
    habit: str = "(?!)"
    hosting: str = "(?!)"
    company: str = "(?!)"
    parties: str = "(?!)"
    elsewhere: str = "(?!)"
    surely: str = "(?!)"
    after_all: str = "(?!)"
    reason: str = "(?!)"
    came_though: str = "(?!)"
    of_another: str = "(?!)(?P<who>)"
    outsiders: str = "(?!)"
    vague: str = "(?!)"
    next_day: str = "(?!)"
    same_day: str = "(?!)"
    that_day: str = "(?!)"
    days_together: str = "(?!)"
    days_on_end: str = "(?!)(?P<either>)"
    days_listed: str = "(?!)"
    towns_listed: str = "(?!)"
    towns_alike: str = "(?!)(?P<towns>)"
    banquet: str = "(?!)"
    sitting_first: str = "(?!)"
    sitting_last: str = "(?!)"
    sitting_nth: str = "(?!)"
    sitting_aside: str = "(?!)"
    moved_by: str = "(?!)(?P<much>)"
    moved_back: str = "(?!)"
    ordinal: str = "(?!)"
    ordinals: tuple[tuple[str, int], ...] = ()
    remarks: str = "(?!)"
    clock: str = "(?!)"
    length: str = "(?!)"
    no_clock: str = "(?!)(?P<told>)"
    agenda: tuple[str, ...] = ()
    topics: tuple[tuple[str, str], ...] = ()
    several: str = "(?!)"
    sources: str = "(?!)"
    weights: str = ""
