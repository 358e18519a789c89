"""Days of undated articles, once another report dates a meeting that they tell of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from attrs import evolve

from pollcorpus.dates.meanings import Reading, RelativeDay, Weekday
from pollcorpus.models import (
    Article,
    Claim,
    DateKind,
    DateMention,
    Evidence,
    Extraction,
    Meeting,
    MeetingReport,
    MeetingStatus,
    PartialDate,
)
from pollcorpus.resolve.placing import dating

_DAY = timedelta(days=1)
_NAMING = (DateKind.DATE, DateKind.RANGE, DateKind.RELATIVE, DateKind.WEEKDAY)
_WHY = "counted from the day of the report, which another report's date tells"
_Days = tuple[date, date]


def redate(
    extractions: Sequence[Extraction],
    meetings: Iterable[Meeting],
    meeting_ids: Mapping[tuple[str, int], str],
) -> tuple[Extraction, ...]:
    """Date what undated articles tell by weekdays and the like, as far as that is certain.

    Where an article says "yesterday" of a meeting that another one dates, it
    is of the day after; where it says "on Saturday", of that day or the
    next. Seen from there its other meetings get the days that their words
    mean. These dates are marked as inferred.
    """
    dated = {m.id: day for m in meetings if (day := _stated_day(m)) is not None}
    return tuple(_redated(extraction, dated, meeting_ids) for extraction in extractions)


def _stated_day(meeting: Meeting) -> date | None:
    claim = dating(meeting)
    held = meeting.status is MeetingStatus.HELD
    return claim.value.earliest if claim and held and claim.value.is_day else None


def _redated(
    extraction: Extraction, dated: Mapping[str, date], meeting_ids: Mapping[tuple[str, int], str]
) -> Extraction:
    article = extraction.article
    if article.published is not None and article.published.earliest is not None:
        return extraction
    told = [_naming(extraction, report) for report in extraction.meetings]
    windows: list[_Days] = []
    for number, (report, mention) in enumerate(zip(extraction.meetings, told, strict=True)):
        day = dated.get(meeting_ids.get((article.id, number), ""))
        if day is not None and mention and report.status.value is MeetingStatus.HELD:
            windows += _written(article, mention, day)
    first = max((window[0] for window in windows), default=None)
    last = min((window[1] for window in windows), default=None)
    if first is None or last is None or last < first:
        return extraction
    published = PartialDate.of(first, last)
    reports = (
        _seen_from(report, mention, published)
        for report, mention in zip(extraction.meetings, told, strict=True)
    )
    return evolve(extraction, meetings=tuple(reports))


def _naming(extraction: Extraction, report: MeetingReport) -> DateMention | None:
    """The one expression by which a report names the day that it cannot tell."""
    if report.date is None:
        spans = [evidence.span for evidence in report.evidence]
    elif report.date.value.yearless:
        spans = [evidence.span for evidence in report.date.evidence]
    else:
        return None
    found = {
        mention.meaning: mention
        for mention in extraction.dates
        if mention.kind in _NAMING and mention.meaning is not None and _open(mention)
        if any(s.start <= mention.start and mention.stop <= s.stop for s in spans)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _open(mention: DateMention) -> bool:
    return mention.date is None or mention.date.yearless is not None


def _written(article: Article, mention: DateMention, day: date) -> Iterator[_Days]:
    """The days on which an article can have named a day as it does."""
    if article.published is not None and (known := _nearest(article.published, day)):
        yield known, known
        return
    reading = mention.meaning
    if not isinstance(reading, Reading):
        return
    expression = reading.expression
    if isinstance(expression, RelativeDay):
        written = day - _DAY * expression.offset
        if expression.tensed:
            written = day + _DAY * abs(expression.offset)
        yield written, written
    elif isinstance(expression, Weekday) and expression.weekday == day.weekday():
        yield day, day + _DAY


def _nearest(published: PartialDate, day: date) -> date | None:
    """The day of a dateline without a year, in the year that lies nearest."""
    if published.month is None or published.day is None:
        return None
    found = []
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            found.append(date(year, published.month, published.day))
        except ValueError:
            continue
    return min(found, key=lambda each: abs(each - day), default=None)


def _seen_from(
    report: MeetingReport, mention: DateMention | None, published: PartialDate
) -> MeetingReport:
    if mention is None or mention.meaning is None:
        return report
    found = mention.meaning.resolve(published)
    if found is None or found.yearless or found.approximate:
        return report
    words = Evidence(article_id=report.article_id, span=mention.span, quote=mention.text)
    return evolve(report, date=Claim(value=found, evidence=(words,), inferred=True, why=_WHY))
