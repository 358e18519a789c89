"""Words that tell of seats, shares and claims to them, in English."""

from __future__ import annotations

from pollcorpus.plugins.seat_cues import SeatCues

SEATS = SeatCues()
