"""Where an article's seats are, and in which election: its own frame of reference."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from attrs import frozen

from pollcorpus.extraction.document import Document, Names
from pollcorpus.extraction.seats.about import (
    is_of_forecasts,
    is_of_other_elections,
    is_of_results,
    kind_spoken_of,
    state_spoken_of,
    years_named,
)
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.states import divided, names_of
from pollcorpus.gazetteer import Election, ElectionKind, State, gazetteer

COUNTRY = "India"


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
        years, past = years_named(document, cues)
        kind = kind_spoken_of(document, cues)
        return cls(
            published=day,
            kind=kind,
            state=state_spoken_of(document, names, cues),
            years=years,
            past_years=past,
            elsewhere=is_of_other_elections(document, cues),
            counted=is_of_results(document, cues),
            forecast=is_of_forecasts(document, cues),
        )

    def election(self, kind: ElectionKind, state: State | None) -> Election | None:
        """The election that seats of a house are meant for."""
        where = state.id if state and kind is ElectionKind.ASSEMBLY else ""
        if kind is ElectionKind.ASSEMBLY and not where:
            return None
        names = names_of(state) if where and state else ("",)
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
            if e.kind is ElectionKind.ASSEMBLY and e.state in names_of(state)
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
        return divided(since.earliest) or state

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

    def votes_for_both(self, state: State) -> bool:
        """Tell whether a state elects its assembly in the weeks when it elects the Lok Sabha."""
        polled = [e.polling.latest if e else None for e in self._coming(state)]
        first, second = polled
        return bool(first and second and abs((first - second).days) <= _WEEKS)

    def _first_kind(self, state: State) -> ElectionKind | None:
        """The house of a state that is elected next, as far as is known."""
        known = [e for e in self._coming(state) if e is not None and e.polling.latest]
        first = min(known, key=lambda e: e.polling.latest or date.max, default=None)
        return first.kind if first else None

    def _coming(self, state: State) -> list[Election | None]:
        """The elections of a state that come next, one of each house."""
        return [self.election(kind, state) for kind in ElectionKind]


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


def _polled(election: Election) -> date:
    return election.polling.latest or date.max
