"""Words around names: honorifics, roles, verbs of speech, what is no person, in Hindi."""

from __future__ import annotations

from pollcorpus.plugins.name_cues import NameCues

NAMES = NameCues()
