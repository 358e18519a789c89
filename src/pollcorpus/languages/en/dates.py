"""Words for days, months, times and their relations, in English."""

from __future__ import annotations

from pollcorpus.plugins.date_cues import DateCues

DATES = DateCues()
