"""How each cue of seats is compiled: by the place at which it is tried."""

from __future__ import annotations

import re
from functools import cache

from attrs import fields

from pollcorpus._text import normalise
from pollcorpus.extraction.kept import compiled as made_ready
from pollcorpus.extraction.needles import Family, Guarded
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.plugins.seat_cues import SeatCues

LETTERS = r"A-Za-z0-9\u0900-\u0963\u0970-\u097f"


def _re(text: str) -> re.Pattern[str]:
    return made_ready(normalise(text), ignores_case=True)


def _word(text: str) -> str:
    return rf"(?<![{LETTERS}])(?:{text})(?![{LETTERS}])"


_AS_WRITTEN = (
    "bare group of_person listed boundary increment total_after own_total aside stands_after "
    "stands_before from_seat goes_to party_has no_seat_after counted_after not_even_after "
    "stands_there relative absolute part_of drawn_after whose state_after state_before "
    "shared_by territory_after reservation more_or_fewer told_of of_giver responder threat "
    "resumes both_after of_group part_after hour_after most_after least_after own_demand "
    "after_party auxiliary apposed described got claiming beside_verb outright open_after "
    "named_for either risen_from onward_to shares_aside one_for offered offers bare_offer "
    "participle passive perfect swapped_for own_count possessor each_of persons_after "
    "nominated_for nominated_next nominee_for past_form news had nominated_in trusted_there "
    "of_whole urged be_given given left_to capital heads_clause then_party named_beside "
    "not_taking plural_after opened about_after up_to baseline_weak had_fielded adding "
    "shared_among raised_to offered_then raised_by takes_offer holds_firm in_part founded "
    "opens_parts part_for bargain_for gives_next acts_next in_return_it on_ticket_after "
    "after_verb branch_after branch_of opening proviso went_over and_who owned_list held_by "
    "alike house_told seats_where faced_there candidate_opened member_of sitting seats_which "
    "seat_again slighted in_district lies_within asked_alone quits else_after located_after "
    "lone_after event_after handed_on claimed_by of_its others_after"
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
    "located_before unyielding answers home_and own_office gives_up cited "
    "figure_moves led_by slighting met_before event_before seat_given_to on_ticket"
).split()
"""What ends right before something, and begins with a word."""
_SPACED = ("only first_few pronoun_before").split()
"""The same, with a space behind it."""
_NO_WORDS = (
    "verbs verb_follows role_before role_after between giving directions place_parts place_endings "
    "weights stem shortened parting referring ordinals nth article to_name strangers_between "
    "unknown_party unknown_taker other_before other_after"
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
        "unknown_party": re.compile(normalise(cues.unknown_party)),
        "unknown_taker": re.compile(normalise(cues.unknown_taker)),
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
