"""A page's furniture: what marks bylines, datelines, captions, links and other debris."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class PageCues:
    """A page's furniture: what marks bylines, datelines, captions, links and other debris."""
