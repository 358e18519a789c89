"""A page's furniture: what marks bylines, datelines, captions, links and other debris, in English."""

from __future__ import annotations

from pollcorpus.plugins.page_cues import PageCues

PAGES = PageCues()
