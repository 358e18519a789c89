"""What an article is about: the house, the state and the years that it speaks of most."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from pollcorpus.extraction.document import Document, Names, PlaceKind, PlaceMention, Sentence
from pollcorpus.extraction.seats.attributes import is_of_branch
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.states import CITIES, only_met_in, places_in, state_of, states_in
from pollcorpus.gazetteer import ElectionKind, State, gazetteer
from pollcorpus.models import SegmentKind

_NAMED = ((ElectionKind.LOK_SABHA, "lok_sabha"), (ElectionKind.ASSEMBLY, "assembly"))
YEAR = re.compile(r"(?<![\d-])(?:19|20)\d\d(?![\d%])")
_LEAD = 3
"""Sentences at the head of a report, which say what it is about."""
_FEW = 2
_SEVERAL = 3
_PART = 8
"""What one in so many sentences speaks of, an article is about."""
_MOST_PARTIES = 3
"""So many parties of one state count for it where little else does."""


def kind_in(text: str, cues: Compiled) -> ElectionKind | None:
    """The house that a stretch of text names; None when it names none or both."""
    found = [kind for kind, name in _NAMED if cues.has(name, text)]
    return found[0] if len(found) == 1 else None


def kind_spoken_of(document: Document, cues: Compiled) -> ElectionKind | None:
    """The house that an article is about: the one that it names most, and first."""
    score: Counter[ElectionKind] = Counter()
    for number, sentence in enumerate(document.sentences):
        if cues.has("elsewhere", sentence.text):
            continue
        weight = _weight(number, sentence)
        past = cues.has("past_time", sentence.text) or _tells_results(sentence.text, cues)
        for kind, name in _NAMED:
            found = cues.words[name].count(sentence.text)
            score[kind] += found * (1 if past else 3 * weight)
    return score.most_common(1)[0][0] if score.total() else None


def years_named(document: Document, cues: Compiled) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The years that a text names, and those among them that it calls past."""
    years: dict[int, None] = {}
    past: set[int] = set()
    for sentence in document.sentences:
        behind = cues.has("past_time", sentence.text) or _tells_results(sentence.text, cues)
        for found in YEAR.finditer(sentence.text):
            years[int(found[0])] = None
            if behind and not cues.has("future", sentence.text[found.end() : found.end() + 40]):
                past.add(int(found[0]))
    return tuple(years), tuple(past)


def _tells_results(text: str, cues: Compiled) -> bool:
    return cues.results.any_matches(text)


def is_of_other_elections(document: Document, cues: Compiled) -> bool:
    """Tell whether other elections are spoken of more than those of the two houses."""
    named = sum(cues.words[name].count(document.text) for _, name in _NAMED)
    head = [cues.words["sweetener"].sub(" ", s.text) for s in document.sentences[:_LEAD]]
    spoken = [cues.has("elsewhere", text) for text in head]
    # a berth that comes on top of a share counts only where an article opens with councils
    text = document.text if any(spoken) else cues.words["sweetener"].sub(" ", document.text)
    other = cues.words["elsewhere"].count(text)
    headed = spoken[:1] == [True] and other >= max(_SEVERAL, named)
    both = spoken[:_FEW] == [True] * _FEW  # the headline, too, or the lead goes on about them
    return headed or (both and other > named) or other > max(_FEW, named)


def is_of_forecasts(document: Document, cues: Compiled) -> bool:
    """Tell whether the head of an article, and more of it, speaks of polls and forecasts."""
    told = [n for n, s in enumerate(document.sentences) if cues.has("forecast", s.text)]
    many = max(_FEW, len(document.sentences) // _PART)
    headed = bool(told) and told[0] == 0
    return len(told) > (1 if headed else many) and told[0] <= _LEAD


def is_of_results(document: Document, cues: Compiled) -> bool:
    """Tell whether an article opens with results, and not with a division of seats."""
    head = [s.text for s in document.sentences[:_FEW]]
    told = any(cues.has("counted", text) for text in head)
    return told and not any(cues.has("formula", t) or cues.has("wish", t) for t in head)


def state_spoken_of(document: Document, names: Names, cues: Compiled) -> State | None:
    """The state that an article is about: the one that it names most, and first."""
    score: Counter[str] = Counter()
    sure: set[str] = set()
    for number, sentence in enumerate(document.sentences):
        weight = _weight(number, sentence)
        named = states_in(names, cues, document.text, sentence.start, sentence.stop)
        for mention, state in named:
            last = mention.span.stop + 45
            last = min(last, sentence.stop) if state.id in CITIES else last
            around = document.text[mention.span.stop : last]
            polls = kind_in(around, cues) is not None or cues.seat.search(around) is not None
            voting = cues.words["standing"].match(document.text, mention.span.stop + 1)
            told = polls or voting is not None
            capital = state.id in CITIES and (
                not told or only_met_in(mention.span, document.text, cues)
            )
            score[state.id] += 1 if capital else weight * (3 if polls else 2)
            lead = document.text[max(sentence.start, mention.span.start - 20) : mention.span.start]
            sure |= set() if capital and not cues.seat.search(lead) else {state.id}
        for mention in places_in(names, sentence.start, sentence.stop):
            score.update(_lies_in(mention, weight))
    # a capital where parties only meet is a territory where nothing else is
    sites = Counter({s: n for s, n in score.items() if s in CITIES and s not in sure})
    branches, homes = _of_branches(document, names, cues), _home_states(document, names)
    alone = branches if not score - sites else Counter()
    for found in (alone, score + homes - sites, branches, sites):
        if found:
            return gazetteer().states[found.most_common(1)[0][0]]
    return None


def _of_branches(document: Document, names: Names, cues: Compiled) -> Counter[str]:
    """The one state whose party branches an article speaks of: "the BJP's Bengal unit"."""
    text, found = document.text, Counter[str]()
    for mention in names.places:
        state = state_of(next(iter(mention.of_kind(PlaceKind.STATE)), None))
        if state and is_of_branch(text, mention.span.stop, names, cues):
            found[state.id] += 1
    return found if len(found) == 1 else Counter()


def _lies_in(mention: PlaceMention, weight: int) -> dict[str, int]:
    """Votes of a city or constituency for its state; parties sit in Delhi and Chandigarh."""
    states = {s.id for p in mention.places if (s := state_of(p)) is not None}
    if mention.of_kind(PlaceKind.STATE) or len(states) != 1:
        return {}
    state = states.pop()
    return {} if state in CITIES else {state: weight}


def _home_states(document: Document, names: Names) -> Counter[str]:
    """Regional parties speak of their own state, where nothing else does."""
    homes: dict[str, set[str]] = defaultdict(set)
    parties = document.known.parties
    for mention in names.mentions:
        party = parties.get(mention.actor.reference_id) if mention.actor else None
        if party and 0 < len(party.home_states) <= _FEW and party.level != "national":
            state = party.home_states[0]  # where it is at home most
            homes[state if state.startswith("IN-") else f"IN-{state}"].add(party.id)
    known = {s: len(own) for s, own in homes.items() if s in gazetteer().states and s not in CITIES}
    return Counter({s: min(number, _MOST_PARTIES) for s, number in known.items()})


def _weight(number: int, sentence: Sentence) -> int:
    if sentence.kind is SegmentKind.HEADLINE:
        return 4
    return 2 if number <= _LEAD else 1
