"""Constructions that tell, in English, without whom others met: "barring X, Y and Z met"."""

from __future__ import annotations

from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_SAVE = r"barring|minus|excluding|except(?: for)?|save(?: for)?|but for|with the exception of"
_BUT = rf"(?:{_SAVE}|without|sans|excepting|leaving (?:out|aside)|instead of|in (?:the )?place of|in the absence of)"
# of "all" others, which "apart from" alone does not tell
_EXCEPT = rf"(?:{_SAVE}|bar|other than|apart from|with the (?:sole|lone|notable) exception of)"
_ALL = r"\b(?:all|every|everyone|everybody|each|most|nearly all|almost all|almost every|the rest|others)\b"
# one, or two: a comma parts them from those who met
_THESE = r"{P}(?: (?:and|or) {P})?"
_MET = r"(?:{MEET}|{RECIPROCAL}|{ATTEND}|{NOUN})"
_HELD = r"(?:{MEET}|{RECIPROCAL}|began|started|went ahead|took place|(?:was|were) held|proceeded|got under way|sat down|carried on|opened)"

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

# those who are told of as the ones that others met without
ALL_BUT = (
    Frame(
        name="all but one came",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?:{_ALL}[^.;{{PERSONS}}]{{0,60}} (?:{_EXCEPT}|but) {{NEAR}}(?P<x>{{G}})(?!'s|-),? (?:{{ATTEND}}|came|come|went|turned up|(?:was|were) (?:at|in)\b|met)|(?P<apart>{{G}}) (?:apart|aside|excepted),? (?:{_ALL}|the)|(?:^|[.;,] )(?:{_EXCEPT}) {{NEAR}}(?P<without>{{G}})(?!'s|-)(?! (?:(?:also|both|all|had|have|will|would) )*(?:{{ATTEND}}|{{RECIPROCAL}}|{{MEET}}|came|were)),? [^.;{{PERSONS}}]{{0,50}}?(?:{_ALL}|the {{NOUN}}|the [a-z]+ (?:leaders|partners|allies|parties|constituents))"
        r")",
    ),
    Frame(
        name="the exceptions",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"{x:G}(?!'s|-)(?: alone)? (?:was|were|being) the (?:only |lone |sole |notable |two |three )*(?:exceptions?|absentees?|no-shows?)\b",
    ),
    Frame(
        name="without them",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"{_HELD}(?:(?!\b(?:said|told|cannot|can)\b)[^.;]){{0,100}}? without {{NEAR}}{{x:G}}(?!'s|-)(?= *[.,;]| *$)",
    ),
    Frame(
        name="while they were away",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"\bwith {NEAR}{x:G}(?!'s|-)(?: (?:also|already|now|again|too|reportedly|himself|herself))? (?:absent|away|abroad|missing|unwell|ill|indisposed|in (?:hospital|jail|custody|bed)|(?:still|back|stuck|away|stranded|held up) in {L}|at home|hospitali[sz]ed|out of (?:town|station|the country)|staying (?:away|back|put)|keeping away|not (?:there|present|attending)|busy (?:with|in|at)|busy [a-z]+ing|tied up|held up|stuck|stranded|campaigning|touring|travelling|recovering|recuperating|down with|on (?:a|an|his|her) (?:[a-z]+ )?(?:tour|visit|trip|pilgrimage|leave)|yet to (?:arrive|return)|unable to|unwilling to|refusing to (?:come|attend|join)|sulking)(?![a-z])|, {NEAR}(?P<absolute>{G})(?!'s|-) (?:(?:being|having been|staying|remaining|lying) (?:away|abroad|ill|unwell|indisposed|in {L}|in (?:hospital|jail|bed)|at home|back|put|out of|busy|tied|held|detained|down|on (?:a|an|his|her))|having (?:gone|left|pleaded|excused|pulled|backed|refused|declined|stayed|sent|begged|fallen|missed)|pleading|(?:still|back|away|ill|laid up|stuck) in {L})(?![a-z])|\bsans {NEAR}(?P<sans>{G})",
    ),
)
