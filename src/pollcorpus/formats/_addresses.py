"""The day that a page's address on the web bears: "https://.../2019/mar/06/talks.html"."""

from __future__ import annotations

import re

from attrs import frozen

from pollcorpus.formats._lines import Line
from pollcorpus.formats._page import HEAD, Page
from pollcorpus.formats._possible import is_possible
from pollcorpus.models import PartialDate, Span
from pollcorpus.models import SegmentKind as Kind

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_DAY = re.compile(
    r"[/_-](?P<year>19[0-9]{2}|20[0-9]{2})(?P<mark>[/-])(?P<month>[01]?[0-9]|[a-z]{3})(?P=mark)"
    r"(?P<day>[0-3]?[0-9])(?=[/_.?#-]|$)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]{4,400}", re.IGNORECASE)
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|mp4|pdf)\b", re.IGNORECASE)
_MOST_BEFORE = 24
_FOOT = 6


@frozen(kw_only=True)
class AddressDay:
    """The day in a page's own address, and where it stands in the page."""

    date: PartialDate
    span: Span


def day_in_address(address: str) -> PartialDate | None:
    """Read the day that an address bears, None if it bears none or several.

    >>> print(day_in_address("https://news.example/bihar/2019/mar/06/talks-12.html"))
    2019-03-06
    """
    if _PICTURE.search(address):
        return None
    found = {day for mark in _DAY.finditer(address) if (day := _read(mark))}
    return found.pop() if len(found) == 1 else None


def find_address_day(page: Page) -> AddressDay | None:
    """Find the day in an address that stands alone in a line of the page's head.

    In the foot a label must stand before it: there, bare ones are those of other reports.
    """
    last = len(page.lines)
    foot = {i for i in range(max(HEAD, last - _FOOT), last) if _is_labelled(page.lines[i])}
    found = [
        day
        for i in sorted({*range(min(HEAD, last)), *foot})
        if page.kinds[i] is not Kind.ALSO_READ and (day := _in_line(page, i))
    ]
    return found[0] if len({day.date for day in found}) == 1 else None


def _is_labelled(line: Line) -> bool:
    return not _ADDRESS.match(line.text) and _ADDRESS.search(line.text) is not None


def _in_line(page: Page, number: int) -> AddressDay | None:
    line: Line = page.lines[number]
    address = _ADDRESS.search(page.text, line.start, line.stop)
    if address is None or address.end() != line.stop:
        return None
    if address.start() - line.start > _MOST_BEFORE:
        return None
    date = day_in_address(address[0])
    return AddressDay(date=date, span=Span(*address.span())) if date else None


def _read(mark: re.Match[str]) -> PartialDate | None:
    month = mark["month"].lower()
    if not month.isdigit() and month not in _MONTHS:
        return None
    number = int(month) if month.isdigit() else _MONTHS.index(month) + 1
    try:
        date = PartialDate.from_parts(int(mark["year"]), number, int(mark["day"]))
    except ValueError:
        return None
    return date if is_possible(date) else None
