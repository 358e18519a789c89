"""All forms of date expressions: to import this module registers them with the grammar."""

from __future__ import annotations

from pollcorpus.dates import (
    calendar_forms,
    clock_forms,
    count_forms,
    figure_forms,
    part_forms,
    relative_forms,
    weekday_forms,
    year_forms,
)
from pollcorpus.dates.clock_forms import NO_DATE
from pollcorpus.dates.relative_forms import NOW
from pollcorpus.dates.year_forms import BARE_YEAR, YEAR

__all__ = [
    "BARE_YEAR",
    "NOW",
    "NO_DATE",
    "YEAR",
    "calendar_forms",
    "clock_forms",
    "count_forms",
    "figure_forms",
    "part_forms",
    "relative_forms",
    "weekday_forms",
    "year_forms",
]
