"""Constructions that tell, in Hindi, of a meeting as one of several: the one before, the second."""

from __future__ import annotations

from pollcorpus.languages.hi.letters import END, START
from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_WORD = r"[^ .।,;{PERSONS}{DATES}]+"
_BEFORE = r"(?:पिछली|पहली|इससे पहले की|इसके पहले की|(?:पिछले|पहले) (?:दौर|चरण) की)"
_NTH = r"(?:दूसरी|तीसरी|चौथी|पांचवीं|छठी|सातवीं)"
_HELD = r"(?:हुई|हो चुकी|संपन्न हुई|आयोजित (?:हुई|की गई)|बुलाई गई)"
_WHEN = rf"(?: {_WORD}){{0,3}}? {{D}}(?: {_WORD}){{0,5}}?"

OF_SERIES = Frame(
    name="of a series",
    kind=FrameKind.GATHERING,
    follows=True,
    # "(समिति की) पिछली बैठक 4 मई को हुई थी", "दूसरी बैठक सोमवार को हुई"
    pattern=(
        rf"{START}(?:{_BEFORE} {{NOUN}}{_WHEN} {_HELD} (?:थी|है)|{_NTH} {{NOUN}}{_WHEN} {_HELD}(?: (?:थी|है))?){END}"
    ),
)
