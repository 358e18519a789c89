"""Which occasions an article tells of, by learned weights of what constructions and words say."""

from __future__ import annotations

from pollcorpus.extraction.meetings.weighing.deciding import decide
from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.scene import Ruled, Scene

__all__ = ["Page", "Ruled", "Scene", "decide"]
