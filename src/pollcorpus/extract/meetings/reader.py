"""Reading an article sentence by sentence for the meetings that it tells of."""

from __future__ import annotations

from datetime import date

from attrs import define, evolve, field

from pollcorpus.extract.document import Document, Names
from pollcorpus.extract.meetings.claims import report
from pollcorpus.extract.meetings.discourse import Discourse
from pollcorpus.extract.meetings.fields import DAYS, Dated, date_of, day_in, places_of, status_of
from pollcorpus.extract.meetings.occasions import Occasion, joins
from pollcorpus.extract.meetings.patterns import ANY_DATE, ANY_PLACE, Patterns, patterns
from pollcorpus.extract.meetings.tellings import Telling, find_tellings
from pollcorpus.extract.meetings.view import View, masked_sentences
from pollcorpus.models import ActorKind, ActorRef, DateMention, MeetingReport, MeetingStatus, SegmentKind
from pollcorpus.plugins.meeting_cues import FrameKind

_ADDS = (FrameKind.PRESENCE, FrameKind.ABSENCE)
_TALKS = (FrameKind.TALK, FrameKind.CALL)


@define(kw_only=True, eq=False)
class Reader:
    """One pass over an article."""

    document: Document
    patterns: Patterns
    discourse: Discourse
    occasions: list[Occasion] = field(factory=list)
    views: list[View] = field(factory=list)

    @classmethod
    def of(cls, document: Document) -> Reader:
        """Prepare to read a document."""
        found = patterns(document.language.meetings)
        return cls(document=document, patterns=found, discourse=Discourse(patterns=found, on=_day(document)))

    def read(self, names: Names, dates: tuple[DateMention, ...]) -> tuple[MeetingReport, ...]:
        """Return the meetings of the document, in the order of their first evidence."""
        for view in masked_sentences(self.document, names, dates):
            self.discourse.settle(view)
            self.views.append(view)
            tellings = [
                part
                for telling in find_tellings(view, self.patterns, self.discourse.topic)
                for part in self._parted(telling)
            ]
            for telling in sorted(tellings, key=lambda t: t.kind in _ADDS):
                self._place(telling)
            together = next((tuple(t.people) for t in tellings if len(t.people) > 1), ())
            self.discourse.after(view, together)
        told = [occasion for occasion in self.occasions if _counts(occasion)]
        for occasion in told:
            self._inherit_date(occasion)
        return tuple(report(self.document, self.patterns, occasion) for occasion in told)

    def _place(self, telling: Telling) -> None:
        at = len(self.views) - 1
        status, dated = status_of(telling, self.patterns), date_of(telling, self.patterns)
        ordinal = self._ordinal(telling)
        known = self._known(telling, status, dated, ordinal, at)
        if known is None:
            if not _opens(telling, self.patterns):
                return
            if ordinal and not telling.organisations:
                telling.organisations |= dict.fromkeys(self._series())
            known = Occasion(kind=telling.kind, status=status, phone=telling.phone, ordinal=ordinal)
            self.occasions.append(known)
        known.take(telling, status, at)
        known.ordinal = known.ordinal or ordinal
        if dated:
            known.dates.append(dated)
            known.dates.sort(key=lambda d: not d.near)
        known.places += places_of(telling, self.patterns)
        if telling.noun and telling.kind is FrameKind.GATHERING:
            for placed in known.places:
                if placed.owner and placed.owner not in known.people and not telling.partners:
                    known.people[placed.owner] = (placed.sentence, "host at home")

    def _known(
        self,
        telling: Telling,
        status: MeetingStatus,
        dated: Dated | None,
        ordinal: int | None,
        at: int,
    ) -> Occasion | None:
        fitting = (
            occasion
            for occasion in sorted(reversed(self.occasions), key=lambda o: -o.at)
            if joins(telling, status, dated, ordinal, occasion, at - occasion.at)
        )
        return next(fitting, None)

    def _ordinal(self, telling: Telling) -> int | None:
        found = self.patterns.ordinal.search(telling.words)
        return dict(self.patterns.cues.ordinals).get(found["number"]) if found else None

    def _series(self) -> tuple[ActorRef, ...]:
        """Whose meetings have been numbered before."""
        numbered = (o for o in reversed(self.occasions) if o.ordinal and o.organisations)
        return tuple(next((o.organisations for o in numbered), ()))

    def _parted(self, telling: Telling) -> list[Telling]:
        """One telling for each partner, where a leader met several one after the other."""
        if telling.kind not in _TALKS or not self._each(telling):
            return [telling]
        for sides in (telling.partners, telling.subjects):
            if len(sides) > 1:
                rest = {a: via for a, via in telling.people.items() if a not in sides}
                return [
                    evolve(telling, people={**rest, one: telling.people[one]}, fresh=True)
                    for one in sides
                    if one in telling.people
                ]
        return [telling]

    def _each(self, telling: Telling) -> bool:
        """Leaders of different parties whom a tour takes in are met one by one."""
        if self.patterns.separate.search(telling.words):
            return True
        parties = [self.discourse.party(actor) for actor in telling.partners]
        apart = len(parties) > 2 and len(set(parties)) == len(parties)
        met = self.patterns.each.search(telling.view.text, telling.start, telling.stop)
        return apart and len(telling.subjects) == 1 and met is not None

    def _inherit_date(self, occasion: Occasion) -> None:
        if occasion.dates:
            return
        first = occasion.tellings[0].view
        here = self.views.index(first)
        for view in reversed(self.views[max(0, here - 3) : here]):
            near = view.sentence.paragraph == first.sentence.paragraph
            dated = day_in(view, self.patterns) if near or view.sentence.kind is SegmentKind.HEADLINE else None
            if dated and self._plausible(dated, occasion):
                occasion.dates.append(dated)
                return

    def _plausible(self, dated: Dated, occasion: Occasion) -> bool:
        published = self.document.article.published
        if not (published and published.latest and dated.date.earliest and published.earliest):
            return True
        if occasion.status is MeetingStatus.PLANNED:
            return dated.date.latest is None or dated.date.latest >= published.earliest
        return dated.date.earliest <= published.latest


def _day(document: Document) -> date | None:
    published = document.article.published
    return published.earliest if published else None


def _opens(telling: Telling, patterns: Patterns) -> bool:
    if patterns.private.search(telling.words):
        return False
    if telling.kind in _TALKS:
        return len(telling.people) + len(telling.organisations) >= 2
    if telling.kind is FrameKind.GATHERING:
        return bool(telling.people) or _anchored(telling, patterns)
    return telling.kind is FrameKind.PRESENCE and telling.noun and len(telling.people) > 1


def _anchored(telling: Telling, patterns: Patterns) -> bool:
    """A body's meeting counts where it has a day, a place, or is a committee's."""
    text = telling.view.text
    committee = any(o.kind is ActorKind.COMMITTEE for o in telling.organisations)
    if committee and patterns.sitting.search(telling.words):
        return True
    day = any(telling.view.date(c).kind in DAYS for c in ANY_DATE.findall(text))
    return bool(telling.organisations) and (day or ANY_PLACE.search(telling.words) is not None)


def _counts(occasion: Occasion) -> bool:
    if occasion.kind in _TALKS and len(occasion.people) >= 2:
        return True
    return bool(occasion.people or occasion.organisations)
