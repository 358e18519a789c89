"""How English tells of legislators who are shown to a governor or to a leader."""

from __future__ import annotations

from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_SUPPORTERS = r"(?:legislators|lawmakers|m[lp]as|mlcs|mps|councillors|supporters|loyalists|rebels|leaders|independents)"
_BEFORE = r"(?:before|in front of|in the presence of)"
SHOWN = rf"\b(?:parad(?:ed?|es|ing)|present(?:ed|s|ing)|produc(?:ed|es|ing)|lined up|marched)(?=[^.;]{{0,120}} {_BEFORE}(?![a-z]))"

PARADED = (
    Frame(
        name="parades before",
        kind=FrameKind.TALK,
        pattern=(
            rf"{{a:G}}(?!'s|-)[^.;{{PERSONS}}]{{0,60}}{{SHOWN}} [^.;,{{PERSONS}}]{{0,50}}?\b{_SUPPORTERS}\b(?: [^.;{{PERSONS}}]{{1,60}}?)? "
            rf"{_BEFORE} {{NEAR}}{{b:G}}{{NOTOWN}}"
        ),
    ),
    # "nine MLAs were presented before X"; who brought them is told of besides
    Frame(
        name="are paraded before",
        kind=FrameKind.GATHERING,
        grouped=True,
        pattern=(
            rf"\b{_SUPPORTERS}\b[^.;{{PERSONS}}]{{0,80}}? (?:was|were|are|been|being) (?:[a-z]+ )?{{SHOWN}}(?: by {{m:G}})?(?: [^.;,{{PERSONS}}]{{1,30}}?)? "
            rf"{_BEFORE} {{NEAR}}{{a:G}}(?!'s|-)(?: [^.;,{{PERSONS}}]{{1,25}}? by {{b:G}})?"
        ),
    ),
)
