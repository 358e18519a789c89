"""How Hindi tells of legislators who are shown to a governor or to a leader."""

from __future__ import annotations

from pollcorpus.languages.hi.letters import END
from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_SUPPORTERS = r"(?:विधायकों|सांसदों|समर्थकों|पार्षदों|नेताओं)"
_BEFORE = r"के (?:सामने|समक्ष|सम्मुख)"
SHOWN = rf"(?:(?:पेश|हाजिर|प्रस्तुत) (?:किया|कर)|परेड (?:कराई|करवाई|करायी|करा|की)){END}"

PARADED = (
    # "X ने राज्यपाल Y के सामने 41 विधायकों की परेड कराई"
    Frame(
        name="parades before",
        kind=FrameKind.TALK,
        pattern=rf"{{a:G}} ने (?:[^।.;{{PERSONS}}]{{0,60}} )?{{b:P}} {_BEFORE} [^।.;{{PERSONS}}]{{0,50}}{_SUPPORTERS} (?:को|की) (?:[^।.;{{PERSONS}}]{{1,20}} )?{{SHOWN}}",
    ),
    # "X ने 41 विधायकों को राज्यपाल Y के समक्ष पेश किया"
    Frame(
        name="parades them before",
        kind=FrameKind.TALK,
        pattern=rf"{{a:G}} ने [^।.;{{PERSONS}}]{{0,60}}{_SUPPORTERS} (?:को|की) (?:[^।.;{{PERSONS}}]{{1,30}} )?{{b:P}} {_BEFORE} (?:[^।.;{{PERSONS}}]{{1,20}} )?{{SHOWN}}",
    ),
)
