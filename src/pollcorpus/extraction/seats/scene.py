"""Where an article's seats are, and in which election: its own frame of reference."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import date, timedelta
from functools import cache, cached_property

from attrs import frozen

from pollcorpus._text import Span, starting_in
from pollcorpus.extraction.document import Document, Names, Place, PlaceKind, PlaceMention, Sentence
from pollcorpus.extraction.seats.attributes import is_attribute, is_member, is_of_branch
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.gazetteer import Election, ElectionKind, State, gazetteer
from pollcorpus.models import SegmentKind

COUNTRY = "India"
CITIES = ("IN-DL", "IN-CH")
"""Territories that are also the places where the parties of others meet."""
_YEAR = re.compile(r"(?<![\d-])(?:19|20)\d\d(?![\d%])")
_LEAD = 3
"""Sentences at the head of a report, which say what it is about."""


@frozen(kw_only=True)
class Scene:
    """What an article is about: a house, a state or the whole country, a day."""

    published: date | None
    kind: ElectionKind | None
    state: State | None
    years: tuple[int, ...]
    past_years: tuple[int, ...]
    elsewhere: bool = False
    """The article is about by-elections, a council or municipalities."""
    counted: bool = False
    """The article opens with the results of an election."""
    forecast: bool = False
    """The article is about what polls or analysts foresee."""

    @classmethod
    def of(cls, document: Document, names: Names, cues: Compiled) -> Scene:
        """Read the frame of reference of an article."""
        day = day_of(document)
        years, past = _years(document, cues)
        kind = _kind(document, cues)
        return cls(
            published=day,
            kind=kind,
            state=_state(document, names, cues),
            years=years,
            past_years=past,
            elsewhere=_elsewhere(document, cues),
            counted=_counted(document, cues),
            forecast=_forecast(document, cues),
        )

    def election(self, kind: ElectionKind, state: State | None) -> Election | None:
        """The election that seats of a house are meant for."""
        where = state.id if state and kind is ElectionKind.ASSEMBLY else ""
        if kind is ElectionKind.ASSEMBLY and not where:
            return None
        names = _names_of(state) if where and state else ("",)
        if self.published:
            coming = (gazetteer().next_election(kind, self.published, name) for name in names)
            first = min(filter(None, coming), key=_polled, default=None)
            due = first is not None and first.result is None  # in some month, if at all
            return None if first and due and self.is_far(first) else first
        held = [e for e in gazetteer().elections if e.kind is kind and e.state in names]
        named = [e for e in held if e.year in self.years and e.year not in self.past_years]
        if named:
            return max(named, key=lambda e: e.year)
        if not self.years:
            return None
        later = [e for e in held if e.year >= max(self.years)]
        if max(self.years) in self.past_years:
            later = [e for e in later if e.year > max(self.years) or e.year not in self.past_years]
        return min(later, key=lambda e: e.year, default=None)

    @cached_property
    def over(self) -> frozenset[ElectionKind]:
        """The houses that were elected earlier in the year of publication."""
        day = self.published
        held = (
            e.kind
            for e in gazetteer().elections
            if day and e.year == day.year and e.polling.latest and e.polling.latest < day
        )
        return frozenset(k for k in held if k is ElectionKind.LOK_SABHA)

    def is_far(self, election: Election) -> bool:
        """Tell whether an election that the article does not name is years away."""
        day, polling = self.published, election.polling.earliest
        if day is None or polling is None or election.year in self.years:
            return False
        return (polling - day).days > _FAR

    def just_held(self, state: State | None) -> bool:
        """Tell whether a state has elected its assembly in the weeks before the news."""
        day = self.published
        if day is None or state is None:
            return False
        polled = (
            e.polling.latest
            for e in gazetteer().elections
            if e.kind is ElectionKind.ASSEMBLY and e.state in _names_of(state)
        )
        return any(last and 0 <= (day - last).days <= _WEEKS for last in polled)

    @property
    def country_just_voted(self) -> bool:
        """Tell whether the Lok Sabha has been elected in the weeks before the news."""
        day = self.published
        polled = (
            e.polling.latest for e in gazetteer().elections if e.kind is ElectionKind.LOK_SABHA
        )
        return any(day and last and 0 <= (day - last).days <= _WEEKS for last in polled)

    def of_day(self, state: State | None) -> State | None:
        """The state that seats lay in on the day of the news: another before it was divided."""
        day, since = self.published, state.valid_from if state else None
        if day is None or state is None or since is None or since.earliest is None:
            return state
        coming = self.election(ElectionKind.ASSEMBLY, state)
        if day >= since.earliest or (coming is not None and not self.is_far(coming)):
            return state
        return _divided(since.earliest) or state

    def house(self, kind: ElectionKind, state: State | None) -> int | None:
        """How many seats the house has in a territory; None when that is unknown."""
        if kind is ElectionKind.LOK_SABHA:
            return state.lok_sabha_seats if state else _LOK_SABHA
        return state.assembly_seats if state else None

    def likely_kind(self, state: State | None) -> ElectionKind | None:
        """The house that an article speaks of, or else the one that is elected next."""
        if self.published is None or state is None:
            return self.kind
        if self.kind is not None:
            own = self.election(self.kind, state)
            if own is None or not self.is_far(own):
                return self.kind
        return self._first_kind(state)

    def next_kind(self, state: State | None) -> ElectionKind | None:
        """The house that somebody who looks ahead speaks of: no Lok Sabha that has been elected."""
        kind = self.likely_kind(state)
        if kind is not ElectionKind.LOK_SABHA or self.published is None or state is None:
            return kind
        return kind if self.election(kind, state) else self._first_kind(state) or kind

    def _first_kind(self, state: State) -> ElectionKind | None:
        """The house of a state that is elected next, as far as is known."""
        coming = [self.election(kind, state) for kind in ElectionKind]
        known = [e for e in coming if e is not None and e.polling.latest]
        first = min(known, key=lambda e: e.polling.latest or date.max, default=None)
        return first.kind if first else None


_LOK_SABHA = 543
_WEEKS = 60
"""Days after polling in which shares told without more are results."""
_FAR = 900
"""Days between the news and an election that it cannot be about."""


def label(kind: ElectionKind, state: State | None, election: Election | None) -> str | None:
    """Name an election as `Lok Sabha 2024` or `Bihar Assembly 2020`."""
    if election is None:
        return None
    if kind is ElectionKind.LOK_SABHA:
        return f"Lok Sabha {election.year}"
    return f"{state.name} Assembly {election.year}" if state else None


def day_of(document: Document) -> date | None:
    """Return the first day on which an article may have been published."""
    published = document.article.published
    return published.earliest if published else None


def _years(document: Document, cues: Compiled) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The years that a text names, and those among them that it calls past."""
    years: dict[int, None] = {}
    past: set[int] = set()
    for sentence in document.sentences:
        behind = cues.has("past_time", sentence.text) or _tells_results(sentence.text, cues)
        for found in _YEAR.finditer(sentence.text):
            years[int(found[0])] = None
            if behind and not cues.has("future", sentence.text[found.end() : found.end() + 40]):
                past.add(int(found[0]))
    return tuple(years), tuple(past)


def _tells_results(text: str, cues: Compiled) -> bool:
    return cues.results.any_matches(text)


def _weight(number: int, sentence: Sentence) -> int:
    if sentence.kind is SegmentKind.HEADLINE:
        return 4
    return 2 if number <= _LEAD else 1


def _elsewhere(document: Document, cues: Compiled) -> bool:
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


_FEW = 2
_SEVERAL = 3
_PART = 8
"""What one in so many sentences speaks of, an article is about."""


def _forecast(document: Document, cues: Compiled) -> bool:
    """Tell whether the head of an article, and more of it, speaks of polls and forecasts."""
    told = [n for n, s in enumerate(document.sentences) if cues.has("forecast", s.text)]
    many = max(_FEW, len(document.sentences) // _PART)
    headed = bool(told) and told[0] == 0
    return len(told) > (1 if headed else many) and told[0] <= _LEAD


def _counted(document: Document, cues: Compiled) -> bool:
    """Tell whether an article opens with results, and not with a division of seats."""
    head = [s.text for s in document.sentences[:_FEW]]
    told = any(cues.has("counted", text) for text in head)
    return told and not any(cues.has("formula", t) or cues.has("wish", t) for t in head)


def _kind(document: Document, cues: Compiled) -> ElectionKind | None:
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


_NAMED = ((ElectionKind.LOK_SABHA, "lok_sabha"), (ElectionKind.ASSEMBLY, "assembly"))


def kind_in(text: str, cues: Compiled) -> ElectionKind | None:
    """The house that a stretch of text names; None when it names none or both."""
    found = [kind for kind, name in _NAMED if cues.has(name, text)]
    return found[0] if len(found) == 1 else None


def state_of(place: Place | None) -> State | None:
    """The state that a place is or lies in, as it is today."""
    if place is None:
        return None
    states = gazetteer().states
    state = states.get(place.id) or next(
        (s for s in states.values() if s.name == place.state), None
    )
    return _today(state)


@cache
def _names_of(state: State) -> tuple[str, ...]:
    """The ids of a state, that under which it was known before it was divided or renamed too."""
    return tuple(s.id for s in gazetteer().states.values() if _today(s) == state)


def _polled(election: Election) -> date:
    return election.polling.latest or date.max


def _today(state: State | None) -> State | None:
    """A state that was renamed or divided, under its name of today."""
    if state is None or state.valid_to is None:
        return state
    name = state.name.split(" (")[0]
    current = (s for s in gazetteer().states.values() if s.valid_to is None)
    return next((s for s in current if name in s.names.full), state)


@cache
def _divided(since: date) -> State | None:
    """The state of which a part became one of its own on a day, as it is today."""
    before = since - timedelta(days=1)
    ended = ((s, s.valid_to) for s in gazetteer().states.values() if s.valid_to)
    return next((_today(s) for s, until in ended if until.latest == before), None)


def places_in(names: Names, start: int, stop: int) -> tuple[PlaceMention, ...]:
    """The places that a range names."""
    return starting_in(names.places, start, stop, lambda place: place.span.start)


def states_in(
    names: Names, cues: Compiled, text: str, start: int, stop: int
) -> list[tuple[PlaceMention, State]]:
    """The states that a range names as such, not as somebody's office."""
    out = []
    for mention in places_in(names, start, stop):
        places = mention.of_kind(PlaceKind.STATE)
        state = state_of(places[0]) if places else None
        if state is None or is_member(text, mention, cues):
            continue
        if not is_attribute(text, mention.span.stop, names, cues):
            out.append((mention, state))
    return out


def _state(document: Document, names: Names, cues: Compiled) -> State | None:
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
    score.update(_home_states(document, names))
    # a capital where parties only meet is a territory where nothing else is
    sites = Counter({s: n for s, n in score.items() if s in CITIES and s not in sure})
    for found in (score - sites, _of_branches(document, names, cues), sites):
        if found:
            return gazetteer().states[found.most_common(1)[0][0]]
    return None


def only_met_in(city: Span, text: str, cues: Compiled) -> bool:
    """Tell whether a city is only where parties meet: "in Delhi to talk about seats in Goa"."""
    at = city.stop
    while text[at : at + 1] in (" ", ","):
        at += 1
    return cues.words["met_there"].match(text, at) is not None


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


_MOST_PARTIES = 3
"""So many parties of one state count for it where little else does."""


def _home_states(document: Document, names: Names) -> Counter[str]:
    """Regional parties speak of their own state, where nothing else does."""
    homes: dict[str, set[str]] = defaultdict(set)
    parties = document.known.parties
    for mention in names.mentions:
        party = parties.get(mention.actor.id.partition(":")[2]) if mention.actor else None
        if party and 0 < len(party.home_states) <= _FEW and party.level != "national":
            state = party.home_states[0]  # where it is at home most
            homes[state if state.startswith("IN-") else f"IN-{state}"].add(party.id)
    known = {s: len(own) for s, own in homes.items() if s in gazetteer().states and s not in CITIES}
    return Counter({s: min(number, _MOST_PARTIES) for s, number in known.items()})
