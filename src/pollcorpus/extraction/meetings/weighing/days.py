"""Which days may be an occasion's, and what speaks for and against each of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from attrs import define, evolve, field, frozen

from pollcorpus._text import Span
from pollcorpus.dates.meanings import Reading
from pollcorpus.extraction.meetings.backdrop import has_ended
from pollcorpus.extraction.meetings.entries import heading_of, opens_with_hour
from pollcorpus.extraction.meetings.fields import Dated
from pollcorpus.extraction.meetings.weighing.carried import (
    is_beyond_semicolon,
    is_of_clause,
    is_of_others,
)
from pollcorpus.extraction.meetings.weighing.given_days import Day, Support
from pollcorpus.extraction.meetings.weighing.near import (
    around,
    is_about,
    nearest_act,
    words_beside,
)
from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.scene import TELLING, Scene
from pollcorpus.extraction.meetings.weighing.sentences import relation
from pollcorpus.extraction.meetings.weighing.threads import Thread
from pollcorpus.models import DateMention, MeetingStatus, PartialDate

# sentences before and after an occasion that may give its day
_BEFORE, _AFTER = 4, 1
# what gives a day, that which says most of it first
_ORDER = "in0 in1 in2 ruled before1 after before2 before3 before4 last report".split()
_TOLD = ("in", "ruled")
_REPORT = "of the report's day"
_PAST = frozenset({"day before", "week before", "past"})
_WIDE = 7
_PEOPLE = 5
_BACK, _ON, _FIRST = 7, 5, 3
_LETTERS, _WORDS = 5, 2
_TWO = 2


@define(eq=False)
class Chosen:
    """The days chosen for the occasions so far: the last of them, and how often each was."""

    last: Dated | None = None
    any_yet: bool = False
    times: Counter[PartialDate] = field(factory=Counter)
    spans: set[Span] = field(factory=set)

    def add(self, dated: Dated | None) -> None:
        """Take note of the next occasion's day, or that it has none."""
        self.last, self.any_yet = dated, True
        if dated is not None:
            self.times[dated.date] += 1
            self.spans.add(dated.span)


@frozen(kw_only=True, eq=False)
class Days:
    """The days that may be an occasion's, and those chosen for the occasions told before."""

    page: Page
    thread: Thread
    status: MeetingStatus
    chosen: Chosen
    every: tuple[Day, ...]

    def cases(self) -> list[set[str]]:
        """What speaks for and against each, and at last what does for none of them."""
        return [*(day_traits(day, self) for day in self.every), _no_day(self)]


def days_near(page: Page, thread: Thread, status: MeetingStatus, chosen: Chosen) -> Days:
    """Return the days that may be the occasion's."""
    found: dict[PartialDate, list[Support]] = {}
    vague = all(s.scene.patterns.vague.search(s.scene.view.text) for s in thread.segments)
    for support in _supports(page, thread, status, chosen):
        if vague and support.side not in _TOLD:
            continue  # "weeks earlier, X had met Y"
        # constructions may count "the same day" from what was told of others
        counted = support.where == "ruled" and support.dated.near
        if support.where != "report" and not counted and is_of_others(page, thread, support.dated):
            continue
        if any(apart(page, thread, support.dated) for apart in (is_of_clause, is_beyond_semicolon)):
            continue
        date = support.dated.date
        if support.where == "report" and date != page.today and date in found:
            continue  # what the words around give a day, a morning's paper gives no other one
        if _may_be(support, status, page.today) and not _is_over(page, thread, support):
            found.setdefault(date, []).append(support)
    every = [
        Day(supports=tuple(sorted(some, key=lambda s: (s.turned, _ORDER.index(s.where)))))
        for some in found.values()
    ]
    # in an entry of a log no other day is meant than the one that it stands under
    if not any(day.inside for day in every):
        every = [day for day in every if day.is_logged] or every
    # the days of a stretch are no other days ("on Saturday and Sunday")
    whole = [day for day in every if day.is_stretch]
    kept = tuple(day for day in every if not any(_holds(stretch, day) for stretch in whole))
    return Days(page=page, thread=thread, status=status, chosen=chosen, every=kept)


def _holds(stretch: Day, day: Day) -> bool:
    return day is not stretch and day.inside and stretch.covers(day)


def _supports(
    page: Page, thread: Thread, status: MeetingStatus, chosen: Chosen
) -> Iterator[Support]:
    for scene, where in around(page, thread, _BEFORE, _AFTER):
        if _goes_on_ahead(thread, scene) or (where == "after" and heading_of(scene.view)):
            continue
        for at, mention in scene.days:
            spoken = scene.quoted[at] and not where.startswith("in")
            if not spoken and is_about(thread, scene, scene.words.starts[at]):
                yield from _named(scene, at, mention, where, status, page.today)
    yield from _ruled(thread)
    first = thread.segments[0].scene
    if chosen.last is not None:
        yield Support(scene=first, dated=chosen.last, where="last")
    if page.story_day is not None and page.story_day.is_day:
        sentence = first.view.sentence
        dated = Dated(
            span=sentence.span, date=page.story_day, sentence=sentence, near=False, why=_REPORT
        )
        yield Support(scene=first, dated=dated, where="report")


def _goes_on_ahead(thread: Thread, scene: Scene) -> bool:
    """Tell whether what is to come only stands in one sentence with what was held that day."""
    first = thread.segments[0].scene.view
    return first.side > 0 and scene.view.sentence.stop == first.sentence.start


def _named(
    scene: Scene,
    at: int,
    mention: DateMention,
    where: str,
    status: MeetingStatus,
    today: PartialDate | None,
) -> Iterator[Support]:
    for date, turned in _readings(mention, status, today):
        dated = Dated(
            span=mention.span,
            date=date,
            sentence=scene.view.sentence,
            near=where.startswith("in"),
            why=mention.basis if mention.inferred else "",
        )
        yield Support(scene=scene, at=at, dated=dated, where=where, mention=mention, turned=turned)


def _readings(
    mention: DateMention, status: MeetingStatus, today: PartialDate | None
) -> Iterator[tuple[PartialDate, bool]]:
    """The day that words mean; if what took place lies ahead of the report, the other one too."""
    if mention.date is None:
        return
    yield mention.date, False
    meaning = mention.meaning
    if not isinstance(meaning, Reading) or not meaning.expression.needs_aim:
        return
    when, held = relation(mention.date, today), status is MeetingStatus.HELD
    if when == "future" if held else when in _PAST:
        other = evolve(meaning, aim=-1 if held else 1).resolve(today)
        if other is not None and other != mention.date:
            yield other, True


def _may_be(support: Support, status: MeetingStatus, today: PartialDate | None) -> bool:
    """Tell whether a day told of something else can be: what took place did so before the report.

    One that the first sentence of the occasion names rather shows that it is still to come.
    """
    date = support.dated.date
    if support.where == "in0" or status is not MeetingStatus.HELD or not today:
        return True
    return not (date.earliest and today.latest and date.earliest > today.latest)


def lies(dates: list[Dated], today: PartialDate | None) -> set[str]:
    """How the days chosen lie to that of the report: behind it, ahead of it or neither."""
    known = [relation(dated.date, today) for dated in dates if not dated.date.yearless]
    return {"behind" if when in _PAST else "ahead" if when == "future" else "" for when in known}


def _is_over(page: Page, thread: Thread, support: Support) -> bool:
    """Tell whether a sentence went back to a day, and what it went back to ended before.

    The words of a day that stands near are weighed themselves.
    """
    dated, first = support.dated, thread.segments[0].scene.view
    if support.mention is not None or dated.span not in page.behind:
        return False
    return has_ended(dated.sentence, first) and all(
        s.scene.view.sentence is not dated.sentence for s in thread.segments
    )


def _ruled(thread: Thread) -> Iterator[Support]:
    """The days that the constructions have given the occasion."""
    seen: set[PartialDate] = set()
    for segment in thread.segments:
        entry, told = segment.scene.view.entry, [r.occasion.dates[:1] for r in segment.ruled]
        for dated in chain(*told, [entry] if entry and not any(told) else []):
            if dated.date not in seen:
                seen.add(dated.date)
                yield Support(scene=segment.scene, dated=dated, where="ruled")


def _no_day(days: Days) -> set[str]:
    """What speaks for and against no day being known of the occasion."""
    thread, today = days.thread, days.page.today
    traits = {"none", f"none {days.status.value}"}
    traits.add(f"none in={min(sum(day.inside for day in days.every), 2)}")
    traits |= {f"none act={act}" for act in thread.acts}
    traits.add(f"none published={today is not None and today.is_day}")
    given = thread.ruled_days
    traits.add(f"none ruled={'not' if not given else given == {None}}")
    traits.add(f"none number={min(thread.number, 3)}")
    return traits


def day_traits(day: Day, days: Days) -> set[str]:
    """What speaks for and against a day being the occasion's."""
    best, status = day.best, days.status.value
    today = days.page.story_day if best.where == "report" else days.page.today
    when = relation(day.dated.date, today)
    traits = {f"best={best.where}", f"when={when}", f"status={status}"}
    traits |= {f"has={support.side}" for support in day.supports if not support.turned}
    traits |= {f"when={when} {status}", f"best={best.where} {status}", f"best={best.where} {when}"}
    traits |= {_wide(day.dated.date), _as_ruled(day, days.thread), f"turned={best.turned} {status}"}
    traits |= set(_beside_others(day, days))
    if best.where == "report":
        traits |= {f"rw={word}" for s in days.thread.segments for word in s.scene.stems}
        traits.add(f"others={min(len(days.every) - 1, 2)}")
    if best.mention is not None:
        traits |= _worded(best, best.mention)
    return traits | set(_on_page(day, days)) | _from_afar(day, days)


def _on_page(day: Day, days: Days) -> Iterator[str]:
    """How often the page names it, and whether it is the first day that it tells of."""
    named = days.page.days
    date, side = day.dated.date, day.best.side
    yield f"count={min(named[date], 3)} {side}"
    yield f"lead={next(iter(named), None) == date} {side}"


def _from_afar(day: Day, days: Days) -> set[str]:
    """The words that tell of the occasion, where they do not name the day themselves."""
    side = day.best.side
    if side == "in":
        return set()
    first = days.thread.segments[0].scene
    starts = first.terms[:_FIRST]
    traits = {f"own {side}={stem}" for stem in first.stems} | {f"start {side}={s}" for s in starts}
    return traits | ({f"clock {day.best.where}"} if opens_with_hour(first.view) else set())


def _wide(date: PartialDate) -> str:
    wide = date.earliest and date.latest and (date.latest - date.earliest).days > _WIDE
    return "wide" if wide else "narrow"


def _as_ruled(day: Day, thread: Thread) -> str:
    """Whether the constructions have given the occasion the same day."""
    given = thread.ruled_days
    if not given:
        return "ruled=not"
    if given == {None}:
        return "ruled=undated"
    return f"ruled={day.dated.date in given} of {min(len(given), _TWO)}"


def _beside_others(day: Day, days: Days) -> Iterator[str]:
    """What other days there are, and whether another occasion has this one or its words."""
    rivals = min(sum(other.inside for other in days.every if other is not day), _TWO)
    side = day.best.side
    yield f"rivals={rivals} {side}"
    if any(other.inside and day.covers(other) for other in days.every if other is not day):
        yield f"covers {side}"
    for support in (s for s in day.supports if s.where == "ruled"):
        sentence = support.dated.sentence
        own = any(s.scene.view.sentence is sentence for s in days.thread.segments)
        yield f"near={support.dated.near}"
        yield f"why={support.dated.why}"
        yield f"ruled own={own}"
        yield f"ruled own={own} rivals={rivals}"
    chosen = days.chosen
    if chosen.any_yet:
        yield f"taken={min(chosen.times[day.dated.date], _TWO)} {side}"
    if any(s.mention is not None and s.mention.span in chosen.spans for s in day.supports):
        yield "words taken"
        yield f"words taken {side}"


def _worded(support: Support, mention: DateMention) -> set[str]:
    """The words that name the day, and those around them."""
    scene, at, kind = support.scene, support.at, mention.kind.value
    traits = {f"kind={kind}", f"best={support.where} {kind}", f"days={min(len(scene.days), 3)}"}
    traits |= words_beside(scene, at) | nearest_act(scene, at, TELLING)
    traits |= {f"{how} {support.side}" for how in _among(scene, at)}
    traits |= {f"left={stem}" for stem in scene.stems[max(0, at - _BACK) : at]}
    traits |= {f"right={stem}" for stem in scene.stems[at + 1 : at + 1 + _ON]}
    people = scene.stems[max(0, at - _PEOPLE) : at + _PEOPLE + 1].count("P")
    traits.add(f"P={min(people, _TWO)}")
    if scene.quoted[at]:
        traits.add("quoted")
    if mention.inferred:
        traits.add("inferred")
    words = mention.text.lower().split()[:_WORDS]
    return traits | {"words=" + " ".join(word[:_LETTERS] for word in words)}


def _among(scene: Scene, at: int) -> Iterator[str]:
    """Where a day stands among the days of its sentence."""
    others = [other for other, _ in scene.days if other != at]
    yield "only" if not others else "first" if at < min(others) else "later"
    starts = [(act[0], act[1]) for act in scene.telling_acts]
    if others and starts:
        mine, *rest = (
            min(min(abs(day - start), abs(day - stop + 1)) for start, stop in starts)
            for day in (at, *others)
        )
        yield "nearest" if mine <= min(rest) else "farther"
