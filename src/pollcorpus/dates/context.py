"""How the dates of one article help each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from attrs import evolve

from pollcorpus.dates.grammar import DATELESS
from pollcorpus.dates.meanings import OfYear, Reading, RelativeDay, Weekday, expression_of
from pollcorpus.dates.relations import Offset, Origin, SameUnit
from pollcorpus.models import DateKind, DateMention, PartialDate
from pollcorpus.models.edtf import MonthDay

_STORY_REACH = 1500
"""Characters back in which the day is looked for from which "two days later" counts."""
_BESIDE_REACH = 160
"""Characters back in which a day that is still to come is one from which "the day after" counts."""
_LEAD = 800
"""Characters from the start within which a report tells of the day on which it was filed."""
_FILED = "the day of the dateline, which the lead is taken to tell of"
_DATED = "a day that the text names with its weekday"
_FAR = 60
"""Days within which a day that is named with its weekday is taken to be of the same year."""
_BESIDE = 3
"""Days around a dated weekday in which an undated one is taken to lie."""
_NO_DAY_OF_STORY = (*DATELESS, DateKind.ELECTION)


def settle(
    mentions: Iterable[DateMention], published: PartialDate | None, *, of_report: bool = False
) -> tuple[DateMention, ...]:
    """Resolve what a mention alone cannot: by the mentions of the same text around it.

    "Two days later" counts from the day named before it. Where the day of
    publication is not known, a weekday that stands with its date ("on
    Wednesday (15 June)") places the other weekdays near it, and gives its
    year to dates that have none.

    A report is as a rule of the day on which it is filed: with `of_report`,
    the weekday that its lead tells of is taken for that of a dateline
    without a year. What rests on that is marked as inferred.
    """
    found = list(_told(list(mentions), published))
    if published is not None and published.is_day:
        return tuple(found)
    if published is not None and published.yearless:
        return tuple(_seen_in_any_year(found, published, of_report))
    reference = _reference(found, published)
    if reference is None:
        return tuple(found)
    return tuple(_beside(mention, reference) for mention in found)


# -- the story's own time ----------------------------------------------------------------------


def _told(mentions: Sequence[DateMention], published: PartialDate | None) -> Iterator[DateMention]:
    last: DateMention | None = None
    past: DateMention | None = None
    latest: DateMention | None = None
    for mention in mentions:
        counted_back = _is_counted_back(mention)
        if last is not None and mention.start - last.stop <= _STORY_REACH:
            base = past if past is not None and _looks_back(mention) else last
            mention = _counted_from(mention, base, published)
        if latest is not None:
            mention = _in_same_unit(mention, latest, published)
        if mention.date is not None and mention.kind not in _NO_DAY_OF_STORY:
            latest = mention
        if _names_day(mention):
            last = mention
            # "a day earlier", told twice, is the same day both times
            keeps = counted_back and past is not None
            is_past = mention.date is None or _is_past(mention, published)
            past = mention if is_past and not keeps else past
        yield mention


def _looks_back(mention: DateMention) -> bool:
    """Tell whether a day is the one before that of the story: "the previous day"."""
    offset = expression_of(mention.meaning)
    if not isinstance(offset, Offset) or offset.sign >= 0:
        return False
    return offset.origin is Origin.STORY_OR_WRITING


def _is_counted_back(mention: DateMention) -> bool:
    """Tell whether a day is told as so many before that of the story: "a day earlier"."""
    offset = expression_of(mention.meaning)
    return isinstance(offset, Offset) and offset.told and offset.sign < 0


def _names_day(mention: DateMention) -> bool:
    """Tell whether one can count from a mention: it names a day, be it not resolved as yet."""
    if mention.kind in _NO_DAY_OF_STORY or _is_counted_loosely(mention):
        return False
    if mention.date is not None:
        return mention.date.is_day
    expression = expression_of(mention.meaning)
    if isinstance(expression, Offset):
        return expression.base is not None
    return isinstance(expression, Weekday | RelativeDay)


def _is_counted_loosely(mention: DateMention) -> bool:
    """Tell whether a day is one that only a count of months or years gives."""
    reading = mention.meaning
    return isinstance(reading, Reading) and reading.expression.grain is not None


def _in_same_unit(
    mention: DateMention, latest: DateMention, published: PartialDate | None
) -> DateMention:
    """Give "the same year" the year of the date before it; one far off leaves it open."""
    reading, base = mention.meaning, latest.meaning
    if not isinstance(reading, Reading) or not isinstance(reading.expression, SameUnit):
        return mention
    if mention.start - latest.stop > _STORY_REACH or not isinstance(base, Reading):
        return evolve(mention, date=None)
    told = Reading(evolve(reading.expression, base=base.expression), base.aim)
    basis = f"the date told before as {latest.text!r}"
    return evolve(
        mention, meaning=told, date=told.resolve(published), anchor=latest.date, basis=basis
    )


def _counted_from(
    mention: DateMention, last: DateMention, published: PartialDate | None
) -> DateMention:
    reading, base = mention.meaning, last.meaning
    if not isinstance(reading, Reading) or not isinstance(base, Reading):
        return mention
    offset = reading.expression
    if not isinstance(offset, Offset) or not offset.told:
        return mention
    beside = offset.origin is Origin.STORY_OR_AHEAD and mention.start - last.stop <= _BESIDE_REACH
    if mention.date is not None and not beside and not _is_past(last, published):
        return mention
    told = Reading(
        evolve(offset, base=base.expression, origin=Origin.WRITING),
        base.aim,
        base.approximate or reading.approximate,
    )
    return evolve(
        mention,
        meaning=told,
        date=told.resolve(published),
        anchor=last.date,
        cue="",
        basis=f"the day told before as {last.text!r}",
    )


def _is_past(mention: DateMention, published: PartialDate | None) -> bool:
    """Tell whether a mention's day lies no later than publication."""
    day = published.latest if published is not None else None
    latest = mention.date.latest if mention.date is not None else None
    return latest is not None and (day is None or latest <= day)


# -- a day that the text itself dates ----------------------------------------------------------


def _reference(mentions: Sequence[DateMention], published: PartialDate | None) -> date | None:
    """The latest day that the text names with its weekday."""
    days = [
        mention.date.earliest
        for mention in mentions
        if mention.date is not None and mention.date.is_day and _has_weekday(mention)
    ]
    known = [day for day in days if day is not None]
    if published is not None:
        known = [day for day in known if published.contains(PartialDate.of(day))]
    return max(known, default=None)


def _has_weekday(mention: DateMention) -> bool:
    known = mention.kind is DateKind.DATE and mention.weekday is not None
    return known and not mention.contradicts_itself


def _beside(mention: DateMention, reference: date) -> DateMention:
    reading = mention.meaning
    unsure = mention.date is None or not mention.date.is_day
    if not unsure or not isinstance(reading, Reading) or mention.kind in _NO_DAY_OF_STORY:
        return mention
    expression = reading.expression
    if isinstance(expression, Weekday) and expression.week is None:
        shift = (expression.weekday - reference.weekday() + _BESIDE) % 7 - _BESIDE
        day = reference + timedelta(days=shift)
        return _dated(mention, PartialDate.of(day), reference)
    if isinstance(expression, OfYear) and mention.date is not None and mention.date.yearless:
        return _dated(mention, reading.resolve(PartialDate.of(reference)), reference)
    return mention


def _dated(mention: DateMention, found: PartialDate | None, reference: date) -> DateMention:
    if found is None:
        return mention
    return evolve(
        mention,
        date=found,
        anchor=PartialDate.of(reference),
        basis=_DATED,
    )


# -- a publication date without its year -------------------------------------------------------


def _seen_in_any_year(
    mentions: Sequence[DateMention], published: PartialDate, of_report: bool
) -> Iterator[DateMention]:
    """Resolve against a day of an unknown year what is the same in every year that it can be.

    A weekday can be placed where the text says which one the day is.
    """
    weekday = next((w for m in mentions if (w := _weekday_of_today(m)) is not None), None)
    if weekday is None:
        named = {_weekday_by_date(m, published) for m in mentions} - {None}
        weekday = named.pop() if len(named) == 1 else None
    assumed = _weekday_of_lead(mentions) if weekday is None and of_report else None
    days = _possible_days(published, weekday if assumed is None else assumed)
    for mention in mentions:
        sure = {_without_year(mention, day, weekday) for day in days}
        likely = {_without_year(mention, day, assumed) for day in days}
        found = next((f for f in (sure, likely) if len(f) == 1 and None not in f), None)
        if mention.date is None and found is not None:
            told = evolve(mention, date=next(iter(found)), anchor=published)
            yield told if found is sure else evolve(told, inferred=True, basis=_FILED)
        else:
            yield mention


def _weekday_of_lead(mentions: Sequence[DateMention]) -> int | None:
    """The weekday of what the first lines tell as done, or the one after where that is past too.

    A lead of Wednesday in a report that tells of Thursday as gone was filed on Thursday.
    """
    past = [(m.start, w) for m in mentions if (w := _past_weekday(m)) is not None]
    lead = next((weekday for start, weekday in past if start <= _LEAD), None)
    told = {weekday for _, weekday in past}
    return (lead + 1) % 7 if lead is not None and (lead + 1) % 7 in told else lead


def _past_weekday(mention: DateMention) -> int | None:
    reading = mention.meaning
    if not isinstance(reading, Reading) or not isinstance(reading.expression, Weekday):
        return None
    expression = reading.expression
    return expression.weekday if expression.needs_aim and reading.aim < 0 else None


def _weekday_of_today(mention: DateMention) -> int | None:
    reading = mention.meaning
    if isinstance(reading, Reading) and isinstance(reading.expression, RelativeDay):
        day = reading.expression
        return day.weekday if day.offset == 0 else None
    return None


def _weekday_by_date(mention: DateMention, published: PartialDate) -> int | None:
    """The weekday of publication, counted from a day that the text names with its weekday.

    Only days near it tell, with no February 29 between, which not every year has.
    """
    day = mention.date
    if mention.kind is not DateKind.DATE or mention.weekday is None or day is None:
        return None
    if not day.yearless or None in (day.month, day.day, published.month, published.day):
        return None
    ends = [_in_common_year(day), _in_common_year(published)]
    if None in ends or {2, 3} <= {end.month for end in ends if end}:
        return None
    distance = (ends[1] - ends[0]).days if ends[0] and ends[1] else _FAR
    return (mention.weekday + distance) % 7 if abs(distance) < _FAR else None


def _in_common_year(day: PartialDate) -> date | None:
    """A day of an unknown year in one without a February 29, None for that day."""
    try:
        return date(2001, day.month or 1, day.day or 1)
    except ValueError:
        return None


def _possible_days(published: PartialDate, weekday: int | None) -> list[date]:
    """A day of a leap year and of another; both on the weekday if that is known."""
    month, day = published.month, published.day
    if month is None or day is None:
        return []
    found: dict[bool, date] = {}
    for year in range(2000, 2028):
        leap = year % 4 == 0
        if day == 29 and month == 2 and not leap:
            continue
        candidate = date(year, month, day)
        if weekday is None or candidate.weekday() == weekday:
            found.setdefault(leap, candidate)
    return list(found.values())


def _without_year(mention: DateMention, day: date, weekday: int | None) -> PartialDate | None:
    reading = mention.meaning
    if not isinstance(reading, Reading) or reading.expression.alone:
        return None
    if weekday is None and not isinstance(reading.expression, RelativeDay):
        return None
    found = reading.resolve(PartialDate.of(day))
    if found is None or found.earliest is None or not found.is_day:
        return None
    part = MonthDay(found.earliest.month, found.earliest.day)
    return PartialDate(yearless=(part, part), approximate=found.approximate)
