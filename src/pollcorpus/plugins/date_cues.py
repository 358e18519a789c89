"""Words for days, months, times and their relations."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class DateCues:
    """Words for days, months, times and their relations."""
