"""Which of the dates that a page bears is its publication date."""

from __future__ import annotations

from datetime import timedelta

from attrs import frozen

from pollcorpus.formats._addresses import find_address_day
from pollcorpus.formats._lead_dates import find_lead_day
from pollcorpus.formats._page import Page
from pollcorpus.formats._stamps import Role
from pollcorpus.formats._told_dates import find_told
from pollcorpus.models import PartialDate, Problem, Severity, Span
from pollcorpus.models import SegmentKind as Kind

_FAR = 31
"""Dates so many days apart cannot both be right; an update comes sooner as a rule."""

IN_ADDRESS = "address of the page"
"""What a date rests on that the page's address bears."""

_NAMES = {
    Role.PUBLISHED: "published line",
    Role.UPDATED: "updated line",
    Role.BARE: "date line",
    Role.MASTHEAD: "date above the headline",
}


@frozen(kw_only=True)
class Publication:
    """A publication date, what it rests on, and where it stands."""

    date: PartialDate
    source: str
    span: Span | None


def find_publication(page: Page, prefix: Publication | None = None) -> Publication | None:
    """Choose the best witness: the prefix, then the page's own lines, then the dateline.

    A month is made a day by a line that names one in it. A bare date above
    headline and breadcrumb is often the day of the visit; it gives way to
    any other. A witness far from the best one is told as a problem, and so
    is an update before the publication.
    """
    witnesses = [w for w in (prefix, *_stamped(page), _from_dateline(page)) if w]
    witnesses = witnesses or [*_told(page), *_masthead(page), *_addressed(page)] or _of_lead(page)
    if not witnesses:
        return None
    best = witnesses[0]
    if best.date.yearless:
        told = (*_told(page), *_masthead(page), *_addressed(page), *_of_lead(page))
        others = (*witnesses, *told)
        best = next((w for w in others if _completes(w, best)), best)
    rival = next((w for w in witnesses[1:] if _contradict(best, w)), None)
    if rival is not None:
        page.problems.append(_rivals(best, rival))
    finer = (w for w in witnesses[1:] if _refines(w.date, best.date))
    return next(finer, best)


def _contradict(best: Publication, other: Publication) -> bool:
    updated = other.source == _NAMES[Role.UPDATED] and best.source == _NAMES[Role.PUBLISHED]
    return are_rivals(best.date, other.date) or (updated and other.date.before(best.date))


def are_rivals(date: PartialDate, other: PartialDate) -> bool:
    """Tell whether two dates are too far apart to be those of one page.

    One without a year is as far from the other as in the year that fits best.
    """
    if date.is_day and date.earliest and other.yearless:
        reach = timedelta(days=_FAR)
        around = PartialDate.of(date.earliest - reach, date.earliest + reach)
        return not other.may_equal(around)
    if date.earliest is None or other.earliest is None or date.contains(other):
        return False
    return abs((date.earliest - other.earliest).days) > _FAR


def _rivals(best: Publication, other: Publication) -> Problem:
    return Problem(
        kind="rival dates",
        path="",
        message=f"the {best.source} says {best.date}, the {other.source} {other.date}",
        advice="the first was taken",
        severity=Severity.WARNING,
    )


def _stamped(page: Page) -> list[Publication]:
    """The page's lines, "published" before "updated" before bare ones.

    Below the report, lines may date other reports: such a one counts only
    if it fits a line in the head.
    """
    first = next((page.lines[i].start for i in page.open_lines()), len(page.text))
    stamps = sorted((s for s in page.stamps if s.role is not Role.MASTHEAD), key=lambda s: s.role)
    head = next((s for s in stamps if s.span.start < first), None)
    kept = [s for s in stamps if s.span.start < first or not head or _fits(s.date, head.date)]
    return [Publication(date=s.date, source=_NAMES[s.role], span=s.span) for s in kept]


def _fits(below: PartialDate, head: PartialDate) -> bool:
    if below.earliest is None or head.latest is None:
        return False
    return below.earliest <= head.latest and not are_rivals(head, below)


def _from_dateline(page: Page) -> Publication | None:
    if page.dateline is None or page.dateline.date is None:
        return None
    return Publication(date=page.dateline.date, source="dateline", span=page.dateline.span)


def _told(page: Page) -> list[Publication]:
    """The days that the report tells as its own, where they agree."""
    found = [Publication(date=t.date, source=t.source, span=t.span) for t in find_told(page)]
    return found if len({told.date for told in found}) == 1 else []


def _addressed(page: Page) -> list[Publication]:
    """The day in the page's own address."""
    found = find_address_day(page)
    return [Publication(date=found.date, source=IN_ADDRESS, span=found.span)] if found else []


def _of_lead(page: Page) -> list[Publication]:
    """The day of which the first paragraphs tell, the weakest witness of all."""
    lead = find_lead_day(page)
    return [Publication(date=lead.date, source="day of the lead", span=lead.span)] if lead else []


def _masthead(page: Page) -> list[Publication]:
    """A date line on top counts unless a breadcrumb right below shows it to be the site's clock."""
    if Kind.NAVIGATION in page.kinds[:3]:
        return []
    found = [s for s in page.stamps if s.role is Role.MASTHEAD]
    return [Publication(date=s.date, source=_NAMES[s.role], span=s.span) for s in found]


_NEAR = 3
"""A paper is dated so few days after its datelines, and before its updates."""


def _completes(whole: Publication, part: Publication) -> bool:
    """Tell whether a day of a known year is the one that another witness gives without a year."""
    day = whole.date.earliest
    if not whole.date.is_day or day is None:
        return False
    near = timedelta(days=_NEAR)
    return part.date.may_equal(PartialDate.of(day - near, day + near))


def _refines(finer: PartialDate, date: PartialDate) -> bool:
    if date.earliest is None or date.earliest == date.latest:
        return False
    return finer.earliest is not None and finer != date and date.contains(finer)
