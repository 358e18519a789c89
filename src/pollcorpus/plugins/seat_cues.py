"""Words that tell of seats, shares and claims to them."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class SeatCues:
    """Words that tell of seats, shares and claims to them."""
