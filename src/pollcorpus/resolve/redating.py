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
    ReportKey,
)
from pollcorpus.resolve.accounts import days_from
from pollcorpus.resolve.placing import dating

_DAY = timedelta(days=1)
_NAMING = (DateKind.DATE, DateKind.RANGE, DateKind.RELATIVE, DateKind.WEEKDAY)
_WHY = "counted from the day of the report, which another report's date tells"
_Days = tuple[date, date]


def redated(
    extractions: Sequence[Extraction],
    meetings: Iterable[Meeting],
    meeting_ids: Mapping[ReportKey, str],
) -> dict[str, PartialDate]:
    """Tell when undated articles were written, as far as that is certain, by their ids.

    Where an article says "yesterday" of a meeting that another one dates, it
    is of the day after; where it says "on Saturday", of that day or the
    next. `seen_from()` gives its other meetings the days that their words
    mean.
    """
    dated = {m.id: day for m in meetings if (day := stated_day(m)) is not None}
    found: dict[str, PartialDate] = {}
    for extraction in extractions:
        if not is_open(extraction.article):
            continue
        ident = extraction.article.id
        days = {
            number: day
            for number in range(len(extraction.meetings))
            if (day := dated.get(meeting_ids.get((ident, number), "")))
        }
        published = written_on(extraction, days)
        if published is not None:
            found[ident] = published
    return found


def stated_day(meeting: Meeting) -> date | None:
    """Return the day on which a meeting was held, where a report states it."""
    claim = dating(meeting)
    held = meeting.status is MeetingStatus.HELD
    return claim.value.earliest if claim and held and claim.value.is_day else None


def is_open(article: Article) -> bool:
    """Tell whether an article's own words leave open when it appeared."""
    return article.published is None or article.published.earliest is None


def written_on(extraction: Extraction, days: Mapping[int, date]) -> PartialDate | None:
    """Return when an undated article was written, by the days of meetings that it tells of.

    `days` are those that other reports give, by the number of the article's
    own report. None where they tell nothing, or contradict each other.
    """
    if not days:
        return None
    told = _namings(extraction)
    windows: list[_Days] = []
    for number, day in days.items():
        report, mention = extraction.meetings[number], told[number]
        if mention and report.status.value is MeetingStatus.HELD:
            windows += _written(extraction.article, mention, day)
    first = max((window[0] for window in windows), default=None)
    last = min((window[1] for window in windows), default=None)
    return None if first is None or last is None or last < first else PartialDate.of(first, last)


def seen_from(extraction: Extraction, published: PartialDate) -> Extraction:
    """Date what an article tells by words such as "yesterday", as they were written on some days.

    These dates are marked as inferred.
    """
    pairs = zip(extraction.meetings, _namings(extraction), strict=True)
    reports = (_seen_from(report, mention, published) for report, mention in pairs)
    return evolve(extraction, meetings=tuple(reports))


def _namings(extraction: Extraction) -> list[DateMention | None]:
    dates = _with_meanings(extraction)
    return [_naming(dates, report) for report in extraction.meetings]


def _with_meanings(extraction: Extraction) -> Sequence[DateMention]:
    """Return the date expressions; those out of a file are read anew, which has no meanings."""
    if all(mention.meaning is not None for mention in extraction.dates):
        return extraction.dates
    from pollcorpus.extraction import dates_of

    return dates_of(extraction.article)


def _naming(dates: Iterable[DateMention], report: MeetingReport) -> DateMention | None:
    """The one expression by which a report names the day that it cannot tell."""
    if report.date is None:
        spans = [evidence.span for evidence in report.evidence]
    elif report.date.value.yearless:
        spans = [evidence.span for evidence in report.date.evidence]
    else:
        return None
    found = {
        mention.meaning: mention
        for mention in dates
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
        written = days_from(day, -_DAY * expression.offset)
        if expression.tensed:
            written = days_from(day, _DAY * abs(expression.offset))
        yield written, written
    elif isinstance(expression, Weekday) and expression.weekday == day.weekday():
        yield day, days_from(day, _DAY)


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
