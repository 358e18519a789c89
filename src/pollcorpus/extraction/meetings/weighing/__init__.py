"""Which occasions an article tells of, by learned weights of what constructions and words say."""

from __future__ import annotations

from pollcorpus.extraction.meetings.weighing.deciding import decide
from pollcorpus.extraction.meetings.weighing.scene import Page, Ruled, Scene
from pollcorpus.extraction.meetings.weighing.staging import scene_of

__all__ = ["Page", "Ruled", "Scene", "decide", "scene_of"]
