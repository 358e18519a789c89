"""Constructions that tell, in English, without whom others met: "barring X, Y and Z met"."""

from __future__ import annotations

from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_BUT = r"(?:barring|without|minus|sans|excluding|excepting|except(?: for)?|save(?: for)?|but for|leaving (?:out|aside)|with the exception of|instead of|in (?:the )?place of|in the absence of)"
# one, or two: a comma parts them from those who met
_THESE = r"{P}(?: (?:and|or) {P})?"
_MET = r"(?:{MEET}|{RECIPROCAL}|{ATTEND}|{NOUN})"

EXCEPTED = (
    Frame(
        name="barring one, others met",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=(
            rf"(?:^|[.;:,(\"] |\b(?:but|and|though|while) ){_BUT} (?P<x>{_THESE})(?!'s|-),(?: (?:the )?[a-z-]+){{0,3}} "
            rf"{{P}}(?!'s|-)(?=[^.;]{{0,120}}{_MET})"
        ),
    ),
    Frame(
        name="others, barring one, met",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"{{P}}(?: and [a-z ]{{3,20}})?(?:,| -| \() ?(?:barring|minus|sans|excluding|excepting|leaving out) (?P<x>{_THESE})(?!'s)(?:,| -|\)) ?(?=[^.;]{{0,120}}{_MET})",
    ),
    Frame(
        name="with one away, others met",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=(
            rf"(?:^|[.;:,] )with (?P<x>{_THESE})(?!'s|-) (?:still )?(?:away|absent|missing|not (?:there|around|present|in attendance)|nowhere (?:to be seen|in sight)|staying away|in (?:jail|hospital)|abroad)\b"
            rf"[^.;,{{PERSONS}}]{{0,40}}, {{P}}(?!'s|-)(?=[^.;]{{0,120}}{_MET})"
        ),
    ),
)
