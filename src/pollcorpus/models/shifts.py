"""Stretches of days moved by a length of time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from pollcorpus.models.edtf import month_end

if TYPE_CHECKING:
    from dateutil.relativedelta import relativedelta

_DAY = timedelta(days=1)


def shifted(
    earliest: date | None, latest: date | None, delta: relativedelta | timedelta
) -> tuple[date | None, date | None]:
    """Move both ends of a stretch; what ends with a month goes on doing so where it started one.

    >>> shifted(date(2022, 2, 1), date(2022, 2, 28), timedelta(days=31))
    (datetime.date(2022, 3, 4), datetime.date(2022, 3, 31))
    """
    months = latest is not None and latest == month_end(latest.year, latest.month)
    if months and latest and latest < date.max and earliest != latest:
        last: date | None = (latest + _DAY) + delta - _DAY
    else:
        last = latest and latest + delta
    first = earliest and earliest + delta
    return first, first if first and last and last < first else last
