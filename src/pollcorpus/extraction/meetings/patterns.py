"""Patterns over masked sentences: macros expanded, compiled once for each language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property
from typing import TYPE_CHECKING

from attrs import frozen

from pollcorpus._text import normalise
from pollcorpus.extraction.choices import Choice
from pollcorpus.extraction.needles import Family, Guarded, Sieve
from pollcorpus.plugins.meeting_cues import Frame, FrameKind, MeetingCues, Reach
from pollcorpus.plugins.pronoun_cues import Pronoun

# a masked name is one character of the private use area; its offset there is its number
PERSON_AT, ORGANISATION_AT, PLACE_AT, DATE_AT, END_AT = 0xE000, 0xE600, 0xEC00, 0xF200, 0xF800
PERSON = f"[{chr(PERSON_AT)}-{chr(ORGANISATION_AT - 1)}]"
ORGANISATION = f"[{chr(ORGANISATION_AT)}-{chr(PLACE_AT - 1)}]"
PLACE = f"[{chr(PLACE_AT)}-{chr(DATE_AT - 1)}]"
DATE = f"[{chr(DATE_AT)}-{chr(END_AT - 1)}]"
ANY_NAME = re.compile(f"[{chr(PERSON_AT)}-{chr(END_AT - 1)}]")
ANY_PERSON = re.compile(PERSON)
ANY_ORGANISATION = re.compile(ORGANISATION)
ANY_PLACE = re.compile(PLACE)
ANY_DATE = re.compile(DATE)

# what a pack may call the words that tell of an occasion; a frame that has one needs it
OPENING = frozenset(
    "NOUN BODYNOUN MEET PHONED RECIPROCAL CHAIR HOME JOINED ARRIVED TOUCH "
    "MEETING_AHEAD DECIDING_AHEAD UNDERWAY TOLD FIXED SUMMONS "
    "HANDED CHOSE STAKED WENT SHOWN".split()
)
_TELLING = OPENING | frozenset("ATTEND ABSENT MISSED".split())
_TOKEN = re.compile(r"\\.|\[(?:\\.|[^\]])*\]|\{[^{}]*\}|[()|]")
_OF_PERSONS = re.compile(r"\{(?:[a-z]+:)?[PG]\}")
# for use within a character class
_IN_CLASS = {"PERSONS": PERSON[1:-1], "BODIES": ORGANISATION[1:-1], "DATES": DATE[1:-1]}
_MACRO = re.compile(r"\{(?:(?P<group>[a-z]+):)?(?P<name>[A-Z_]+)\}")


@frozen(kw_only=True, eq=False)
class CompiledFrame:
    """A frame with its pattern compiled.

    One `of_persons` needs a person to match, and every one of the words that it `needs`.
    """

    name: str
    kind: FrameKind
    pattern: Guarded
    reach: Reach
    follows: bool
    grouped: bool
    ahead: bool
    sure: bool
    instead: bool
    elects: bool
    to_office: str
    of_persons: bool
    needs: tuple[str, ...]


@frozen(kw_only=True, eq=False, slots=False)
class Patterns:
    """A language's meeting cues, compiled; those of `single` and `choices` are attributes, too."""

    cues: MeetingCues
    reductions: Sieve[None]
    frames: tuple[CompiledFrame, ...]
    pronouns: Sieve[Pronoun]
    single: dict[str, Guarded]
    choices: dict[str, Choice]
    agenda: tuple[Guarded, ...]
    topics: tuple[tuple[str, Guarded], ...]
    telling: dict[str, Guarded]

    if TYPE_CHECKING:
        departed: Choice
        described: Choice
        named_aside: Choice
        unmet: Choice
        tells_of: Choice
        untrue: Choice
        off_beside: Choice
        not_away: Choice
        at_table: Choice
        come_about: Choice

        def __getattr__(self, name: str) -> Guarded: ...

    def __attrs_post_init__(self) -> None:
        vars(self).update(self.single, **self.choices)

    @cached_property
    def frames_of(self) -> Sieve[CompiledFrame]:
        """The frames by their patterns."""
        return Sieve((frame, frame.pattern) for frame in self.frames)

    @cached_property
    def openings(self) -> Sieve[str]:
        """The names of those words with which an occasion may be told of first."""
        return Sieve((name, word) for name, word in self.telling.items() if name in OPENING)

    @cached_property
    def hints(self) -> Sieve[str]:
        """The names of patterns that tell of an occasion without such a word."""
        return Sieve((name, self.single[name]) for name in _HINTS)

    @cached_property
    def venue_names(self) -> Sieve[str]:
        """The names of patterns that find buildings, streets and towns."""
        return Sieve((name, self.single[name]) for name in _VENUES)

    @cached_property
    def venue_words(self) -> dict[str, str]:
        """How English writes words of venues."""
        return {normalise(word): form for word, form in self.cues.venue_words}

    @cached_property
    def weighed(self) -> Sieve[str]:
        """The names of patterns that speak for or against an occasion, or of what kind it is."""
        return Sieve((name, self.single[name]) for name in _WEIGHED)

    @cached_property
    def bringing(self) -> Sieve[None]:
        """What may mean politicians whom nobody names: by office, or as a group."""
        ahead = (frame.pattern for frame in self.frames if frame.ahead)
        words = (self.single["role"], self.single["parties"], *ahead)
        return Sieve((None, word) for word in words)


# patterns one of which is found wherever something is told without a telling word
_HINTS = ("surely", "sitting", "sits", "absent", "joins", "gathers", "decides")
_VENUES = ("venue", "venue_opens", "venue_alone", "town", "quarter")
_OF_VENUES = ("venue_unnamed", "venue_stop", "street")
_PRINTED = """
    parted told_apart held_apart refused label_line turns_to sat_beside front_told
""".split()
_WEIGHED = """
    absent after_all another attending by_chance cancelled company definite denied doubtful each
    elsewhere
    fresh group headline_plan held hosting listing no_contact no_plan no_visit negated outsiders
    parties phone planned present private remarks separate sits sitting surely unreal visit weak
""".split()
_SINGLE = """
    cue role boundary bystander_before bystander_after mentioned_after source_before source_after
    subject_after oblique_after oblique_before same_actor says_of_self joined_by bidden
    speaks_after unnamed
    absent listing weak not_a_day since_before since_after several planned aside present
    fronted anew held cancelled denied unreal phone noun sitting sits visit no_visit arrives
    calls_on gives receives
    feminine group roll labels public joins takes_in negated body decides mutual no_plan attended
    gathers beside turn attending possessor contact no_contact doubtful goes_on separate each fresh
    superior went_with
    onward definite another this_one electors private by_chance habit outsiders here capital vague
    next_day
    same_day that_day
    days_together days_on_end days_listed towns_listed towns_alike banquet
    sitting_first sitting_last sitting_nth sitting_aside
    moved_by moved_back residence address_before address_after headquarters at_place from_place
    ordinal also remarks sources hosting company parties elsewhere surely after_all
    reason came_though of_another
    no_site there where_met same_house venue_told at_a_house the_house held_here in_town of_capital
    parts parts_weakly left_place stays headline_plan company_of had_along
    clock length no_clock apart_from_others
    journey visits likewise gone_to jointly conference stop stop_told stop_after along_with
    onlooker came_from left_sitting along spoken some_meeting lists listed_then teams
    ceremony came_too public_told came_to_it dead quiet mute
    to_meet to_miss in_house beside_house
    in_politics outsider outsider_title with_outsiders politicians
    teller_before teller_after teller_after_all announces
    also_there besides attributed other_side uninvolved whereabouts
    skipped had_declined excused instead met_but after_another resolved
    after_off was_due ongoing to_nothing others_came seems_away time_mark
    off still_on false alleged untrue_then next_time
    moved moved_first moved_then denied_on denied_own event_on former former_beside
    reckoned reckoned_later reckoned_edge counted_back ahead_of gone_back passing turns_away earlier
    met_in eve quoted_on dated_sitting go_to_talks within_talks by_the_way
    afterwards goes_to_home leaves side_by_side at_talks_with others_act was_missed
    was_there uninvited
""".split()
# each of many constructions that have no word in common
_CHOICES = """
    departed described named_aside unmet tells_of untrue off_beside not_away at_table come_about
""".split()


@cache
def patterns(cues: MeetingCues) -> Patterns:
    """Compile the meeting cues of a language pack."""
    # those that find venues are tried on the plain text, all others on masked sentences
    macros, masked, plain, printed = _macros(cues), Family(), Family(), Family()

    def expanded(pattern: str) -> str:
        return normalise(_expand(pattern, macros))

    def compiled(pattern: str, family: Family = masked) -> Guarded:
        return family.pattern(expanded(pattern))

    return Patterns(
        cues=cues,
        reductions=Sieve((None, compiled(pattern)) for pattern in cues.reductions),
        frames=tuple(_frame(frame, compiled(frame.pattern)) for frame in cues.frames),
        pronouns=Sieve((pronoun, compiled(pronoun.pattern)) for pronoun in cues.pronouns),
        single={
            "persons": compiled("{G}"),
            **{name: compiled(getattr(cues, name)) for name in _SINGLE},
            # tried on sentences as printed, where no others are
            **{name: compiled(getattr(cues, name), printed) for name in _PRINTED},
            **{name: compiled(getattr(cues, name), plain) for name in (*_VENUES, *_OF_VENUES)},
        },
        choices={name: Choice(expanded(getattr(cues, name)), masked) for name in _CHOICES},
        agenda=tuple(compiled(pattern) for pattern in cues.agenda),
        topics=tuple((topic, compiled(pattern)) for topic, pattern in cues.topics),
        telling={name: compiled(f"{{{name}}}") for name in _TELLING if name in macros},
    )


def _frame(frame: Frame, pattern: Guarded) -> CompiledFrame:
    return CompiledFrame(
        name=frame.name,
        kind=frame.kind,
        pattern=pattern,
        reach=frame.reach,
        follows=frame.follows,
        grouped=frame.grouped,
        ahead=frame.ahead,
        sure=frame.sure,
        instead=frame.instead,
        elects=frame.elects,
        to_office=frame.to_office,
        of_persons=_OF_PERSONS.search(frame.pattern) is not None,
        needs=tuple(dict.fromkeys(_needed(frame.pattern))),
    )


def _needed(pattern: str) -> list[str]:
    """The telling words without which a frame matches nothing."""
    depth, found = 0, list[str]()
    for token in _TOKEN.finditer(pattern):
        if token[0] == "(":
            depth += 1
        elif token[0] == ")":
            depth -= 1
        elif token[0] == "|" and not depth:
            return []
        elif not depth and pattern[token.end() : token.end() + 1] not in ("?", "*"):
            name = token[0][1:-1].rpartition(":")[2]
            found += [name] * (name in _TELLING)
    return found


def _macros(cues: MeetingCues) -> dict[str, str]:
    macros = {"P": PERSON, "O": ORGANISATION, "L": PLACE, "D": DATE}
    macros |= {name: f"(?:{pattern})" for name, pattern in cues.words}
    separator, stop = macros.get("SEP", ", "), macros.get("STOP", "(?!)")
    macros |= {
        "G": f"{PERSON}(?:{separator}{PERSON}){{0,30}}",
        "OG": f"{ORGANISATION}(?:{separator}{ORGANISATION}){{0,30}}",
        "M": f"(?:{PERSON}|{ORGANISATION})(?:{separator}(?:{PERSON}|{ORGANISATION})){{0,30}}",
        # bounded gaps without a person: a clause's own words, and a few words
        "GAP": f"(?:(?!{stop})[^.;?!{PERSON[1:-1]}]){{0,90}}",
        "NEARO": f'(?:(?!{stop})[^.;:?!,"{PERSON[1:-1]}{ORGANISATION[1:-1]}]){{0,40}}',
        "NEAR": f'(?:(?!{stop})[^.;:?!,"{PERSON[1:-1]}]){{0,32}}',
    }
    return macros


def _expand(pattern: str, macros: dict[str, str]) -> str:
    def expansion(found: re.Match[str]) -> str:
        if found["name"] in _IN_CLASS:
            return _IN_CLASS[found["name"]]
        inner = _expand(macros[found["name"]], macros)
        return f"(?P<{found['group']}>{inner})" if found["group"] else f"(?:{inner})"

    return _MACRO.sub(expansion, pattern)


def groups_of(found: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Where the named groups of a match stand that have found something."""
    return (found.span(name) for name, words in found.groupdict().items() if words)
