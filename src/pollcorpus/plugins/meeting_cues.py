"""Words that tell of meetings, of attending and of staying away."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class MeetingCues:
    """Words that tell of meetings, of attending and of staying away."""
