"""A language's seat cues, compiled once."""

from __future__ import annotations

import re
from functools import cache, cached_property

from attrs import fields, frozen

from pollcorpus._text import normalise
from pollcorpus.extraction.alternatives import by_letter
from pollcorpus.extraction.needles import Family, Guarded, Sieve
from pollcorpus.plugins.seat_cues import PartyRole, SeatCues, SeatVerb

HOUSES_AND_DEALS = ("ticket", "formula", "lok_sabha", "assembly")
LETTERS = r"A-Za-z0-9\u0900-\u0963\u0970-\u097f"


@frozen(eq=False)
class Compiled:
    """The patterns of a language; each matches whole words."""

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
    in_part: re.Pattern[str]
    opens_parts: re.Pattern[str]
    raised_to: re.Pattern[str]
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
    party_has: re.Pattern[str]
    seat_name: re.Pattern[str]
    seat_part: re.Pattern[str]
    no_seat: re.Pattern[str]
    including: re.Pattern[str]
    closing: re.Pattern[str]
    separator: re.Pattern[str]
    stranger: re.Pattern[str]
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
                drawn = role is PartyRole.RECIPIENT and self.drawn_before.search(lead)
                return PartyRole.SOURCE if drawn else role
        for role, pattern in self.before:
            if pattern.search(lead):
                doer = role is PartyRole.SOURCE and self.absolute.match(text, stop)
                return PartyRole.HOLDER if doer and not self.away_from.search(lead) else role
        return PartyRole.HOLDER


_REFERENTS = (
    *("ally", "others", "first_of", "last_of", "national", "regional"),
    *("itself", "speaker"),
)


def _re(text: str) -> re.Pattern[str]:
    return re.compile(by_letter(normalise(text), ignores_case=True), re.IGNORECASE)


def _word(text: str) -> str:
    return rf"(?<![{LETTERS}])(?:{text})(?![{LETTERS}])"


_AS_WRITTEN = (
    "bare group of_person listed boundary increment total_after aside stands_after "
    "stands_before from_seat goes_to party_has no_seat_after counted_after not_even_after "
    "stands_there relative absolute part_of drawn_after whose state_after state_before "
    "shared_by territory_after reservation more_or_fewer told_of of_giver responder threat "
    "resumes both_after of_group part_after hour_after most_after least_after own_demand "
    "after_party auxiliary apposed described got claiming beside_verb risen_from onward_to "
    "shares_aside one_for offered offers bare_offer participle passive perfect swapped_for "
    "own_count possessor each_of persons_after nominated_for nominated_next nominee_for "
    "past_form news had nominated_in trusted_there of_whole urged be_given given left_to capital "
    "heads_clause then_party named_beside not_taking plural_after opened about_after up_to "
    "baseline_weak had_fielded adding shared_among raised_to takes_offer holds_firm in_part "
    "opens_parts bargain_for gives_next after_verb branch_after branch_of opening proviso "
    "member_of sitting seats_which seat_again lies_within asked_alone quits else_after "
    "located_after lone_after event_after"
).split()
"""Patterns that are compiled as they stand."""
_OPTIONAL = (
    "baseline_after excepted_after instead_after in_return_after ticket_verb dative "
    "ticket_from joined obliged"
).split()
"""The same, which a pack may leave empty."""
_LEANING = (
    "total_before excepted_before instead_before in_return_before baseline_before not_even "
    "counted_before no_seat_before most_before least_before both_before list_before "
    "agent_before counted_whole drawn_before urging divides contests_in that about_before "
    "away_from raised_from bargain_with ratio_before among_before hour_at level_at else_before "
    "located_before figure_moves met_before event_before"
).split()
"""What ends right before something, and begins with a word."""
_SPACED = ("only first_few pronoun_before").split()
"""The same, with a space behind it."""
_NO_WORDS = (
    "verbs verb_follows role_before role_after between giving directions place_parts place_endings "
    "weights stem shortened parting referring ordinals nth article to_name strangers_between "
    "other_before other_after"
).split()
"""Fields that are no pattern of their own, or are compiled with others."""


@cache
def compiled(cues: SeatCues) -> Compiled:
    """Compile a language's cues."""
    apart = _apart(cues)
    others = {*apart, *_NO_WORDS}
    plain = (f.name for f in fields(SeatCues) if f.name not in others)
    family = Family(ignores_case=True)

    def guarded(text: str) -> Guarded:
        return family.pattern(normalise(text))

    return Compiled(
        source=cues,
        words={name: guarded(_word(getattr(cues, name))) for name in plain}
        | {"giving": guarded(cues.giving)},
        verbs=tuple((kind, guarded(_word(text))) for kind, text in cues.verbs),
        before=tuple((role, _re(rf"(?<![{LETTERS}])(?:{t})$")) for role, t in cues.role_before),
        after=tuple((role, _re(t)) for role, t in cues.role_after),
        shortened=tuple((re.compile(text), idents) for text, idents in cues.shortened),
        noun=guarded(rf"[ -]?{cues.between}{cues.seat}(?![{LETTERS}])"),
        seat=guarded(rf"{cues.seat}(?![{LETTERS}])"),
        nominee=guarded(rf"[ -]?{cues.between}{cues.candidate}(?![{LETTERS}])"),
        nth=re.compile(normalise(cues.nth)),
        **apart,
    )


def _apart(cues: SeatCues) -> dict[str, re.Pattern[str]]:
    """The patterns that are no whole words: each is tried at a place of its own."""

    def written(name: str) -> str:
        return getattr(cues, name) or "(?!)"

    return {
        **{name: _re(getattr(cues, name)) for name in _AS_WRITTEN},
        **{name: _re(written(name)) for name in _OPTIONAL},
        **{name: _re(rf"(?<![{LETTERS}])(?:{written(name)})$") for name in _LEANING},
        **{name: _re(rf"(?<![{LETTERS}])(?:{written(name)})\s$") for name in _SPACED},
        **_beside(cues),
        **_of_names(cues),
    }


def _beside(cues: SeatCues) -> dict[str, re.Pattern[str]]:
    """The patterns right beside a verb, noun or clause, some on the side that the language has."""
    end = "" if cues.verb_follows else "$"
    return {
        "waived": _re(cues.waived + end),
        "negation": _re(cues.negation + end),
        "addressed": _re(rf"(?:{cues.addressed}){end}"),
        "nominal": _re(rf"(?:{cues.nominal})$"),
        "preamble": _re(rf"(?:{cues.preamble})$"),
    }


def _of_names(cues: SeatCues) -> dict[str, re.Pattern[str]]:
    """The patterns of names and of lists of them; those of names tell capitals."""
    joined, article = cues.conjunction, cues.article
    return {
        "seat_name": re.compile(rf"(?<![{LETTERS}])(?:{normalise(cues.seat_name)})(?![{LETTERS}])"),
        "seat_part": re.compile(rf"[ -](?:{_parts(cues)})(?![{LETTERS}])"),
        "no_seat": re.compile(rf"(?:{normalise(cues.no_seat)})$"),
        "including": _re(rf"(?:(?<![{LETTERS}])|(?=[:-]))(?:{cues.including})\s*"),
        "closing": _re(rf"\s*(?:{cues.closing})(?![{LETTERS}])"),
        "separator": _re(rf"\s*[,;/&]\s*(?:(?:{joined})\s)?{article}|\s(?:{joined})\s{article}"),
        "comma": _re(rf",\s{article}"),
        "next_label": _re(
            rf"[;,.|]\s*(?:(?:{joined})\s)?(?:\(?\d{{1,2}}[.)]\s*)?{article}$|\s(?:{joined})\s{article}$"
        ),
        "to_name": re.compile(normalise(cues.to_name)),
        "strangers_between": re.compile(normalise(cues.strangers_between)),
        "stranger": re.compile(normalise(cues.stranger)),
        "owner": re.compile(normalise(cues.owner)),
        "other_before": re.compile(rf"(?<![{LETTERS}])(?:{normalise(cues.other_before)})$"),
        "other_after": re.compile(normalise(cues.other_after)),
        "owned": re.compile(rf"(?<![{LETTERS}])(?:{normalise(cues.owner)})$"),
    }


def _parts(cues: SeatCues) -> str:
    """A part of a city as it stands in the name of a seat: "North East", "Cantt"."""

    def one_of(words: tuple[tuple[str, str], ...]) -> str:
        longest_first = sorted((normalise(word) for word, _ in words), key=len, reverse=True)
        return "|".join(map(re.escape, longest_first))

    direction = one_of(cues.directions)
    return rf"(?:{direction})[ -](?:{direction})|{direction}|{one_of(cues.place_parts)}"
