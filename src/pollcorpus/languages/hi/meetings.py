"""Words that tell of meetings, of attending and of staying away, in Hindi."""

from __future__ import annotations

from pollcorpus.plugins.meeting_cues import MeetingCues

MEETINGS = MeetingCues()
