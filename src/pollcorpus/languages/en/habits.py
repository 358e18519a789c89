"""How English tells of what people do again and again, or are to do: "will meet every week"."""

from __future__ import annotations

OFTEN = (
    r"(?:regularly|often|frequently|routinely|periodically|from time to time|at regular intervals|on a (?:regular|daily|weekly|monthly) basis|daily|weekly|fortnightly|monthly|"
    r"(?:every|each) (?:(?:other|alternate|single|two|three|few|first|second|last) )?(?:(?:days?|weeks?|months?|fortnight|quarter|year|morning|evening|afternoon|night)\b|[a-z]+day\b)|"
    r"(?:once|twice|thrice) (?:in )?(?:{D}|(?:a|an|every|each) (?:[a-z]+ )?(?:day|week|month|fortnight|quarter|year|days|weeks|months)\b))"
)
_AIM = r"(?:will|would|shall|should|must|may|can|could|(?:is|are|was|were) to|to)(?: (?:also|now|henceforth|then|both|all|thereafter|be))*"
_DOES = r"(?:meet(?:ing)?|sit(?: down)?|confer|talk|consult|convene|(?:hold(?:ing)?|have) (?:[a-z-]+ ){0,3}(?:meetings?|talks|consultations|discussions)|held)"
_SEES = r"(?:meets|calls on|visits|(?:speaks|talks) (?:to|with)|consults|confers with|holds (?:[a-z-]+ ){0,3}(?:meetings?|talks|consultations))"
# "the panel is to meet once a month", "they agreed to hold talks every week"
HABIT = (
    rf"\b{_AIM} {_DOES}\b[^.;,{{PERSONS}}]{{0,60}}?\b{OFTEN}(?![a-z-])|\b{_AIM} {OFTEN} {_DOES}\b|"
    rf"\b{_SEES} [^.;,]{{1,60}}? {OFTEN}|\b{OFTEN} {_SEES}\b|"
    # "has been hosting MLAs at her house every evening"
    rf"\b(?:has|have|had) been (?:meeting|seeing|hosting|receiving|calling on|consulting|talking to|holding (?:[a-z-]+ ){{0,3}}(?:meetings?|talks|consultations|discussions))\b[^.;]{{0,80}}?\b{OFTEN}(?![a-z-])"
)
_MAY_SEE = r"(?:meets?|call(?:s)? on|speaks? (?:to|with)|talks? (?:to|with)|consults?)"
# of which a sentence may tell that has nothing that came about once: "X meets Y every week"
SEES_OFTEN = rf"\b(?:{_MAY_SEE} [^.;,]{{1,60}}? {OFTEN}|{OFTEN} {_MAY_SEE}|{_MAY_SEE} (?:{OFTEN}|each other {OFTEN}) with)\b"
