"""What one sentence leaves open for the next: whose word it is, a proposal, the past."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class Mood:
    """What the sentences before leave open: hedged, proposed, about the past."""

    hedged: bool = False
    proposal: bool = False
    past: bool = False
    heard: int | None = None
    """The paragraph that tells seats by the word of unnamed sources, and goes on with others'."""
