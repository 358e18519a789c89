"""Which of the dates that a page bears is its publication date."""

from __future__ import annotations

from attrs import frozen

from pollcorpus.formats._page import Page
from pollcorpus.formats._stamps import Role
from pollcorpus.models import PartialDate, Span
from pollcorpus.models import SegmentKind as Kind

EARLIEST_YEAR = 1780
"""India's first newspaper, Hicky's Bengal Gazette, came out in 1780."""
LATEST_YEAR = 2100

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


def is_possible(date: PartialDate) -> bool:
    """Tell whether news can be of that date."""
    days = [day for day in (date.earliest, date.latest) if day is not None]
    return all(EARLIEST_YEAR <= day.year <= LATEST_YEAR for day in days)


def find_publication(page: Page, prefix: Publication | None = None) -> Publication | None:
    """Choose the best witness: the prefix, then the page's own lines, then the dateline.

    A month is made a day by a line that names one in it. A bare date above
    headline and breadcrumb is often the day of the visit; it gives way to
    any other.
    """
    witnesses = [w for w in (prefix, *_stamped(page), _from_dateline(page), *_masthead(page)) if w]
    if not witnesses:
        return None
    best = witnesses[0]
    finer = (w for w in witnesses[1:] if _refines(w.date, best.date))
    return next(finer, best)


def _stamped(page: Page) -> list[Publication]:
    stamps = sorted((s for s in page.stamps if s.role is not Role.MASTHEAD), key=lambda s: s.role)
    found = [Publication(date=s.date, source=_NAMES[s.role], span=s.span) for s in stamps]
    return [witness for witness in found if is_possible(witness.date)]


def _from_dateline(page: Page) -> Publication | None:
    if page.dateline is None or page.dateline.date is None:
        return None
    if not is_possible(page.dateline.date):
        return None
    return Publication(date=page.dateline.date, source="dateline", span=page.dateline.span)


def _masthead(page: Page) -> list[Publication]:
    """A date line on top counts unless a breadcrumb right below shows it to be the site's clock."""
    if Kind.NAVIGATION in page.kinds[:3]:
        return []
    found = [s for s in page.stamps if s.role is Role.MASTHEAD and is_possible(s.date)]
    return [Publication(date=s.date, source=_NAMES[s.role], span=s.span) for s in found]


def _refines(finer: PartialDate, date: PartialDate) -> bool:
    if date.earliest is None or date.earliest == date.latest:
        return False
    return finer.earliest is not None and finer != date and date.contains(finer)
