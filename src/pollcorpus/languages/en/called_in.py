"""Constructions that tell, in English, whom an office-holder calls in, and who hands papers over."""

from __future__ import annotations

from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_CALLED = r"(?:called|summoned|invited|asked (?:to come )?over|driven|escorted|taken)"
_WHEN = r"(?:,? (?:(?:late |early )?(?:on )?{D}|this (?:morning|afternoon|evening)|today|last night|at [0-9.:]+ ?(?:am|pm|a\.m\.|p\.m\.)?))*"
_TELLS = r"(?:asked|told|invited|urged|requested|handed|gave|offered|advised|assured|informed|received|heard)"
_THEM = r"(?:him|her|them|the two|the duo|{P})"
_PAPER = r"(?:memorand\w+|petition|representation|charter|letters?|lists?|dossier|complaint|signatures)"
_TEAM = r"(?:delegation|deputation|team|group|contingent)"

CALLED_IN = (
    Frame(
        name="called to where somebody tells them",
        kind=FrameKind.TALK,
        pattern=(
            rf"{{a:G}}(?!'s|-)[^.;,{{PERSONS}}]{{0,20}}\b(?:was|were)(?: [a-z]+)? {_CALLED}(?: in| over| back)? (?:to|at|into) (?:the )?{{L}}{_WHEN},? where "
            rf"{{NEAR}}{{b:P}}(?!'s|-)(?: [a-z]+ly| also| then)? {_TELLS}(?: out)? {_THEM}(?![a-z])"
        ),
    ),
    Frame(
        name="calls somebody to a house and tells them",
        kind=FrameKind.TALK,
        pattern=rf"{{a:P}}(?!'s|-)(?: (?:has|had|have|then|later|also|{{D}}|on {{D}}))* (?:called|summoned|invited) {{NEAR}}{{b:G}}(?!'s|-)(?: over)? to (?:the )?{{L}}{_WHEN},? (?:and|where (?:he|she|{{P}})) (?:then |formally )?{_TELLS}(?: out)? {_THEM}(?![a-z])",
    ),
    Frame(
        name="team to somebody is made of",
        kind=FrameKind.TALK,
        pattern=rf"\b{_TEAM} (?:to|that (?:met|called on|will meet)|which (?:met|called on|will meet)) {{NEAR}}{{b:P}}(?!'s|-)[^.;,{{PERSONS}}]{{0,50}}? (?:comprised|comprises|included|includes|consisted of|consists of|was made up of|was (?:led|headed) by|is (?:led|headed) by) {{NEAR}}{{a:G}}(?!'s|-)",
    ),
    Frame(
        name="meal given for a guest",
        kind=FrameKind.TALK,
        pattern=r"\b(?:dinner|lunch|luncheon|banquet|reception|breakfast|iftar|tea)(?: party)?(?:,? (?:that|which))? {NEAR}{a:P}(?!'s|-)(?: (?:has|had|is|was|will|on {D}|{D}))* (?:gave|gives|given|giving|give|hosted|hosts|hosting|host|threw|held|holding|arranged) (?:{D} |on {D} )?(?:for|in honou?r of) {NEAR}{b:P}(?!'s|-)",
    ),
    Frame(
        name="paper handed over by a team",
        kind=FrameKind.TALK,
        pattern=(
            rf"\b{_PAPER}\b[^.;{{PERSONS}}]{{0,80}}? (?:was|were)(?: also| jointly)? (?:submitted|handed(?: over)?|presented|given) to {{NEAR}}{{b:P}}(?!'s|-)[^.;,{{PERSONS}}]{{0,40}}? by "
            rf"(?:(?:(?:a|an|the|its) )?(?:[a-z0-9-]+ |{{O}}(?:'s)? ){{0,4}}?{_TEAM}\b[^.;{{PERSONS}}]{{0,30}}? (?:led|headed) by )?{{NEAR}}{{a:G}}(?!'s|-)(?:,? (?:and |also |which |that )*(?:comprising|including|consisting of|comprised|included) {{NEAR}}(?P<c>{{G}}))?"
        ),
    ),
)
