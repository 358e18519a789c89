"""A language's seat cues as they are matched."""

from __future__ import annotations

import re
from functools import cached_property

from attrs import frozen

from pollcorpus.extraction.needles import Family, Guarded, Sieve
from pollcorpus.plugins.seat_cues import PartyRole, SeatCues, SeatVerb

HOUSES_AND_DEALS = ("ticket", "formula", "lok_sabha", "assembly")
_REFERENTS = (
    *("ally", "others", "first_of", "last_of", "national", "regional", "alliance_meant"),
    *("itself", "speaker"),
)


@frozen(eq=False)
class Compiled:
    """The patterns of a language; those of `words` match whole words."""

    source: SeatCues
    words: dict[str, Guarded]
    verbs: tuple[tuple[SeatVerb, Guarded], ...]
    before: tuple[tuple[PartyRole, re.Pattern[str]], ...]
    after: tuple[tuple[PartyRole, re.Pattern[str]], ...]
    shortened: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]
    noun: Guarded
    seat: Guarded
    """The noun by itself: it stands wherever `noun` does, and is found much sooner."""
    nominee: Guarded
    nth: re.Pattern[str]
    raised_from: re.Pattern[str]
    takes_offer: re.Pattern[str]
    bargain_with: re.Pattern[str]
    bargain_for: re.Pattern[str]
    holds_firm: re.Pattern[str]
    gives_next: re.Pattern[str]
    acts_next: re.Pattern[str]
    owned_list: re.Pattern[str]
    held_by: re.Pattern[str]
    house_told: re.Pattern[str]
    alike: re.Pattern[str]
    went_over: re.Pattern[str]
    and_who: re.Pattern[str]
    on_ticket: re.Pattern[str]
    on_ticket_after: re.Pattern[str]
    in_return_it: re.Pattern[str]
    seat_given_to: re.Pattern[str]
    in_part: re.Pattern[str]
    opens_parts: re.Pattern[str]
    unyielding: re.Pattern[str]
    answers: re.Pattern[str]
    home_and: re.Pattern[str]
    own_office: re.Pattern[str]
    handed_on: re.Pattern[str]
    cited: re.Pattern[str]
    gives_up: re.Pattern[str]
    of_its: re.Pattern[str]
    claimed_by: re.Pattern[str]
    part_for: re.Pattern[str]
    raised_to: re.Pattern[str]
    offered_then: re.Pattern[str]
    raised_by: re.Pattern[str]
    founded: re.Pattern[str]
    urging: re.Pattern[str]
    divides: re.Pattern[str]
    urged: re.Pattern[str]
    bare: re.Pattern[str]
    group: re.Pattern[str]
    of_person: re.Pattern[str]
    of_whole: re.Pattern[str]
    listed: re.Pattern[str]
    boundary: re.Pattern[str]
    increment: re.Pattern[str]
    total_before: re.Pattern[str]
    total_after: re.Pattern[str]
    own_total: re.Pattern[str]
    dative: re.Pattern[str]
    negation: re.Pattern[str]
    most_before: re.Pattern[str]
    most_after: re.Pattern[str]
    least_before: re.Pattern[str]
    least_after: re.Pattern[str]
    after_party: re.Pattern[str]
    auxiliary: re.Pattern[str]
    apposed: re.Pattern[str]
    described: re.Pattern[str]
    got: re.Pattern[str]
    claiming: re.Pattern[str]
    beside_verb: re.Pattern[str]
    outright: re.Pattern[str]
    others_after: re.Pattern[str]
    open_after: re.Pattern[str]
    named_for: re.Pattern[str]
    led_by: re.Pattern[str]
    either: re.Pattern[str]
    risen_from: re.Pattern[str]
    onward_to: re.Pattern[str]
    shares_aside: re.Pattern[str]
    one_for: re.Pattern[str]
    offered: re.Pattern[str]
    offers: re.Pattern[str]
    bare_offer: re.Pattern[str]
    participle: re.Pattern[str]
    passive: re.Pattern[str]
    perfect: re.Pattern[str]
    swapped_for: re.Pattern[str]
    own_count: re.Pattern[str]
    possessor: re.Pattern[str]
    own_demand: re.Pattern[str]
    of_group: re.Pattern[str]
    part_after: re.Pattern[str]
    hour_after: re.Pattern[str]
    preamble: re.Pattern[str]
    opening: re.Pattern[str]
    ratio_before: re.Pattern[str]
    among_before: re.Pattern[str]
    member_of: re.Pattern[str]
    sitting: re.Pattern[str]
    hour_at: re.Pattern[str]
    level_at: re.Pattern[str]
    other_before: re.Pattern[str]
    other_after: re.Pattern[str]
    else_before: re.Pattern[str]
    figure_moves: re.Pattern[str]
    else_after: re.Pattern[str]
    threat: re.Pattern[str]
    proviso: re.Pattern[str]
    past_form: re.Pattern[str]
    news: re.Pattern[str]
    had: re.Pattern[str]
    resumes: re.Pattern[str]
    both_before: re.Pattern[str]
    both_after: re.Pattern[str]
    from_seat: re.Pattern[str]
    ticket_from: re.Pattern[str]
    ticket_verb: re.Pattern[str]
    nominated_for: re.Pattern[str]
    nominated_next: re.Pattern[str]
    nominee_for: re.Pattern[str]
    nominated_in: re.Pattern[str]
    waived: re.Pattern[str]
    stands_after: re.Pattern[str]
    stands_before: re.Pattern[str]
    goes_to: re.Pattern[str]
    seats_which: re.Pattern[str]
    seat_again: re.Pattern[str]
    lies_within: re.Pattern[str]
    asked_alone: re.Pattern[str]
    quits: re.Pattern[str]
    no_seat_before: re.Pattern[str]
    no_seat_after: re.Pattern[str]
    located_before: re.Pattern[str]
    located_after: re.Pattern[str]
    lone_after: re.Pattern[str]
    stands_there: re.Pattern[str]
    trusted_there: re.Pattern[str]
    seats_where: re.Pattern[str]
    faced_there: re.Pattern[str]
    candidate_opened: re.Pattern[str]
    party_has: re.Pattern[str]
    seat_name: re.Pattern[str]
    seat_part: re.Pattern[str]
    no_seat: re.Pattern[str]
    including: re.Pattern[str]
    closing: re.Pattern[str]
    separator: re.Pattern[str]
    stranger: re.Pattern[str]
    unknown_party: re.Pattern[str]
    unknown_taker: re.Pattern[str]
    owner: re.Pattern[str]
    owned: re.Pattern[str]
    aside: re.Pattern[str]
    joined: re.Pattern[str]
    shared_by: re.Pattern[str]
    obliged: re.Pattern[str]
    addressed: re.Pattern[str]
    relative: re.Pattern[str]
    absolute: re.Pattern[str]
    territory_after: re.Pattern[str]
    branch_after: re.Pattern[str]
    branch_of: re.Pattern[str]
    part_of: re.Pattern[str]
    drawn_before: re.Pattern[str]
    drawn_after: re.Pattern[str]
    whose: re.Pattern[str]
    each_of: re.Pattern[str]
    nominal: re.Pattern[str]
    more_or_fewer: re.Pattern[str]
    not_even: re.Pattern[str]
    not_even_after: re.Pattern[str]
    counted_before: re.Pattern[str]
    counted_after: re.Pattern[str]
    excepted_before: re.Pattern[str]
    excepted_after: re.Pattern[str]
    instead_before: re.Pattern[str]
    instead_after: re.Pattern[str]
    in_return_before: re.Pattern[str]
    in_return_after: re.Pattern[str]
    of_giver: re.Pattern[str]
    responder: re.Pattern[str]
    baseline_before: re.Pattern[str]
    baseline_after: re.Pattern[str]
    told_of: re.Pattern[str]
    only: re.Pattern[str]
    list_before: re.Pattern[str]
    first_few: re.Pattern[str]
    pronoun_before: re.Pattern[str]
    persons_after: re.Pattern[str]
    agent_before: re.Pattern[str]
    counted_whole: re.Pattern[str]
    state_after: re.Pattern[str]
    in_district: re.Pattern[str]
    slighting: re.Pattern[str]
    slighted: re.Pattern[str]
    state_before: re.Pattern[str]
    reservation: re.Pattern[str]
    be_given: re.Pattern[str]
    given: re.Pattern[str]
    left_to: re.Pattern[str]
    capital: re.Pattern[str]
    heads_clause: re.Pattern[str]
    then_party: re.Pattern[str]
    named_beside: re.Pattern[str]
    not_taking: re.Pattern[str]
    to_name: re.Pattern[str]
    plural_after: re.Pattern[str]
    contests_in: re.Pattern[str]
    opened: re.Pattern[str]
    next_label: re.Pattern[str]
    """Between two labels of one line."""
    comma: re.Pattern[str]
    strangers_between: re.Pattern[str]
    that: re.Pattern[str]
    about_before: re.Pattern[str]
    about_after: re.Pattern[str]
    up_to: re.Pattern[str]
    baseline_weak: re.Pattern[str]
    had_fielded: re.Pattern[str]
    adding: re.Pattern[str]
    shared_among: re.Pattern[str]
    after_verb: re.Pattern[str]
    away_from: re.Pattern[str]
    met_before: re.Pattern[str]
    event_before: re.Pattern[str]
    event_after: re.Pattern[str]

    @cached_property
    def verb_words(self) -> Sieve[SeatVerb]:
        """The verbs by their patterns."""
        return Sieve(self.verbs)

    @cached_property
    def results(self) -> Sieve[SeatVerb]:
        """The verbs that tell of what is done or past."""
        return Sieve((kind, word) for kind, word in self.verbs if kind.value in ("past", "done"))

    @cached_property
    def referents(self) -> Sieve[str]:
        """The names of the cues that stand for parties, in the order in which they are read."""
        return Sieve((name, self.words[name]) for name in _REFERENTS)

    @cached_property
    def at_a_glance(self) -> Sieve[str]:
        """The names of those words of which an article that tells whose seats are whose has one.

        They are looked for in whole articles, and with nothing else at once: most have none.
        """
        words = {"seat": self.seat, "nominee": self.nominee}
        words |= {name: self.words[name] for name in HOUSES_AND_DEALS}
        family = Family(ignores_case=True)
        return Sieve((name, family.pattern(word.source)) for name, word in words.items())

    def has(self, name: str, text: str) -> bool:
        """Tell whether a cue stands in a text."""
        return self.words[name].search(text) is not None

    def role(self, text: str, start: int, stop: int) -> PartyRole:
        """Tell the role of a party from what stands around its name."""
        window = text[stop : stop + 70].lstrip(" )")
        lead = text[max(0, start - 60) : start]
        for role, pattern in self.after:
            if role is not PartyRole.HOLDER and pattern.match(
                window if self.source.verb_follows else text[stop : stop + 70]
            ):
                if role is PartyRole.ATTRIBUTE and self.seat_given_to.search(lead):
                    return PartyRole.RECIPIENT  # "left Gaya to the A's X"
                drawn = role is PartyRole.RECIPIENT and self.drawn_before.search(lead)
                return PartyRole.SOURCE if drawn else role
        for role, pattern in self.before:
            if pattern.search(lead):
                if self.slighting.search(lead) and self.slighted.match(text, stop):
                    continue  # "spurns the A's offer of six"
                doer = role is PartyRole.SOURCE and self.absolute.match(text, stop)
                return PartyRole.HOLDER if doer and not self.away_from.search(lead) else role
        return PartyRole.HOLDER
