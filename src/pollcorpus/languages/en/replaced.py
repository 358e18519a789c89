"""Constructions that tell, in English, who did not come by who did, or by a chair kept for them."""

from __future__ import annotations

from pollcorpus.languages.en.absentees import IT
from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_INSTEAD_THERE = r"(?:came|come|attend(?:ed|s|ing)?|turned up|(?:was|were) (?:there|present)|took part|participated|sat in|joined|went|spoke|represented|stood in)"

# "by X", or "by his deputy X"
_BY = r"by (?:(?:the|its|his|her|their|party|[a-z-]+|{O}(?:'s)?) ){0,5}?{P}(?!'s|-)"
_ALSO_BY = rf"(?:,? and|,|;)(?: while)? {{NEAR}}(?P<%s>{{P}})(?!'s|-) {_BY}"

_SENDS = r"(?:sent|sends|deputed|deputes|dispatched|despatched|nominated|nominates|delegated|fielded|authori[sz]ed|chose)"
_THE_MEETING = r"(?:the|an?|{D}'s|this|that|his|her|its|their)\b [^.;,{PERSONS}]{0,60}?{NOUN}"
# what somebody does in the place of one told of before
_FILLS_IN = (
    r"(?:(?:who|has|had|will|would|then|later|instead|to) ){0,2}(?:(?:fill(?:s|ed|ing)?|st(?:ood|and|ands|anding)|step(?:s|ped|ping)?|deputi[sz](?:es|ed|ing|e)) in(?= *[.;,]| *$)|"
    r"(?:fill(?:s|ed|ing)? in|st(?:ood|and|ands|anding) in|step(?:s|ped|ping)? in|deputi[sz](?:es|ed|ing|e)|came|come|went|sat|signed|spoke|appeared|attend(?:s|ed|ing)?|turned up|(?:was|were) (?:there|present)|took part|taking part|sat in|joined)(?: (?:the|it|in|at|to|[a-z]+ing|{NOUN})){0,4} "
    r"(?:in (?:his|her|{P}'s) (?:place|stead)|for (?:him|her)|instead|on (?:his|her|{P}'s) behalf)|"
    r"represent(?:s|ed|ing)? (?:him|her|{P})(?= *[.;,]| *$| (?:at|there)\b))"
)

REPLACED = (
    Frame(
        name="sends another to the meeting",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=(
            rf"(?P<y>{{P}})(?!'s|-)(?:,[^.;,{{PERSONS}}]{{0,40}},)?(?: (?:has|had|also|instead|then|later|only|however))* {_SENDS} {{NEAR}}{{a:G}}(?!'s|-)(?: as [^.;,{{PERSONS}}]{{1,30}})?"
            rf" (?:(?:to (?:attend|represent (?:him|her) (?:at|in))|(?:in)?to|for|at) {_THE_MEETING}|in (?:his|her) (?:place|stead))|"
            rf"{{m:G}}(?!'s|-)(?: (?:has|had|also|later|will|would))* represent(?:ed|s)? {{NEAR}}(?P<for>{{P}})(?!'s|-) (?:at|in) {_THE_MEETING}"
        ),
    ),
    Frame(
        name="represented, and another likewise",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?P<y>{{P}})(?!'s|-),? (?:who )?(?:was|were|is|will be) (?:[a-z]+ )?represented (?:at [a-z ]{{1,30}} |there )?{_BY}(?:{_ALSO_BY % 'second'})?(?:{_ALSO_BY % 'third'})?(?:{_ALSO_BY % 'fourth'})?",
    ),
    Frame(
        name="instead of attending",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?:\b(?:instead of|rather than|without) (?:attending|joining|coming to|going to|taking part in){IT}(?:(?! (?:and|but) )[^.;,]){{0,80}}, {{NEAR}}(?P<x>{{P}})(?!'s|-)|(?P<first>{{P}})(?!'s|-)[^.;{{PERSONS}}]{{0,60}} (?:instead of|rather than) (?:attending|joining|coming to|going to|taking part in){IT})",
    ),
    Frame(
        name="another fills in",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?P<y>{{P}})(?!'s|-)[^.{{PERSONS}}]{{2,90}}?(?:[;,]|[;,]? (?:and|but|so|with|while)) {{NEAR}}{{a:P}}(?!'s|-),? {_FILLS_IN}",
    ),
    Frame(
        name="in their place",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?:{_INSTEAD_THERE}\b[^.;]{{0,60}}? (?:in (?:the )?place of|instead of|in lieu of|on behalf of|in the stead of) {{NEAR}}(?P<y>{{P}})(?!'s|-)|{_INSTEAD_THERE}\b[^.;{{PERSONS}}]{{0,40}} in {{NEAR}}(?P<stead>{{P}})'s (?:place|stead|absence)|represented\b[^.;{{PERSONS}}]{{0,30}} by {{NEAR}}{{P}},? (?:and |but )?not (?:by )?{{NEAR}}(?P<not_by>{{P}})(?!'s|-)|represented by {{NEAR}}{{P}},? (?:in (?:the )?place of|instead of|in the absence of) {{NEAR}}(?P<other>{{P}})(?!'s|-)|"
        r"(?P<sender>{P})(?!'s|-)[^.;,{PERSONS}]{0,30} (?:let|had|allowed|asked) {NEAR}{P}[^.;,{PERSONS}]{0,30} in (?:his|her) (?:place|stead)|(?P<kin>{P})'s (?:[a-z-]+ )?(?:nephew|niece|son|daughter|wife|brother|sister|aide|deputy|secretary|representative|emissary|lieutenant|nominee|proxy|colleague|number two)\b[^.;,]{0,20} (?:came|went|attended|sat in|sat|stood in|turned up|took part|was (?:there|present)|will (?:come|attend|go))(?: (?:in (?:his|her|{P}'s) (?:place|stead)|(?:for|instead of) (?:him|her|{P})|instead|on (?:his|her|{P}'s) behalf))|(?:^|[.;,] )in (?P<seat>{P})'s (?:place|stead|seat) (?:sat|came|stood|was|went|spoke|attended)\b|(?:^|[.;] )instead of (?P<lieu>{P}) (?:came|it was|there was|sat)\b|(?:^|[.;] )for {NEAR}(?P<came>{P}) (?:came|went|spoke|attended) {P}|(?:(?:fill(?:ed|ing)|stood|standing|step(?:ped|ping)|sat|sitting) in|deputi[sz](?:ed|ing)|substitut(?:ed|ing)) for {NEAR}(?P<for>{P})(?!'s|-))",
    ),
    Frame(
        name="a chair is kept",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"(?:\b(?:(?:empty|vacant|unoccupied) (?:chair|seat|place)s?\b|(?:chair|seat|place)s? (?:was|were|is|stood|lay|remained|stayed) (?:empty|vacant|unoccupied))[^.;:,{PERSONS}]{0,30}(?:: ?| - |,? that of|,? those of| (?:was|were) (?:that|those) of|(?: (?:was|were|had been))? (?:meant|kept|reserved|set|laid) for| belonged to) {NEAR}(?P<chair>{G})|\b(?:kept|left|leaving|keeping) (?:a|one|the|his|her) (?:[a-z]+ )?(?:chair|seat|place) (?:[a-z]+ )?(?:vacant|empty|free|reserved) for {NEAR}(?P<x>{G})(?!'s|-)|(?P<booked>{P})(?!'s|-)[^.;{PERSONS}]{0,30} seat[^.;{PERSONS}]{0,50}(?:[;,]| and| but) (?:it|which|that) (?:[a-z]+ )?(?:went|stayed|remained|was|flew|travelled|lay) (?:[a-z]+ )?(?:empty|vacant|unoccupied|unused)|\b(?:seat|chair|ticket|room)\b[^.;{PERSONS}]{0,50} for {NEAR}(?P<for>{P})[^.;{PERSONS}]{0,20}(?:[;,]| and| but) (?:it|which|that) (?:[a-z]+ )?(?:went|stayed|remained|was|flew|lay) (?:[a-z]+ )?(?:empty|vacant|unoccupied|unused))",
    ),
    Frame(
        name="but not",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"(?:\b(?:came|attended|there|present|joined|turned up)\b[^.;,{PERSONS}]{0,25},? (?:and |but )?(?P<not>{G})(?!'s|-) (?:not at all|absent|not)(?= *[.;,]| *$)|{P},? (?:and )?not {NEAR}(?P<it>{P}),? (?:who )?(?:sat|came|went|attended|was there|spoke|represented|turned up)|{P} rather than {NEAR}(?P<rather>{P})(?!'s) (?:sat|came|went|attended|was there|spoke|represented)|(?:came|attended|there|present|joined|turned up|sat in)[^.;,{PERSONS}]{0,20},? unlike {NEAR}(?P<unlike>{G})(?!'s|-)(?= *[.;,]| *$))|(?:{ATTEND}|came|{MEET}|there)(?:(?! (?:said|told|that) )[^.;]){0,80}?,? (?:but|and|though|although) not {NEAR}(?P<x>{G})(?!'s|-)(?= *[.;,]| *$)|(?:^|[.;,] )(?:[a-z-]+ |{O}(?:'s)? ){0,8}?(?:were|was|came|sat|included|comprised) (?:[a-z-]+ ){0,4}?{G}(?:(?! (?:said|told|that) )[^.;{PERSONS}]){0,60},? (?:but|and|though) not {NEAR}(?P<side>{G})(?!'s|-)(?= *[.,;]| *$)|(?:{P}|{G}),? but not {NEAR}(?P<inner>{P})(?!'s|-),? (?:attended|came|turned up|(?:was|were) (?:there|present)|took part|joined)|{ATTEND},? not {NEAR}(?P<last>{P})(?!'s|-)(?= *[.;]| *$)",
    ),
    Frame(
        name="takes the chair meant for another",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"\btook (?:the (?:chair|seat|place) (?:meant|kept|reserved|set) for {NEAR}(?P<y>{P})(?!'s|-)|(?P<own>{P})'s (?:chair|seat|place)(?! in the (?:cabinet|house|ministry|assembly)| as\b))|\b(?:nothing|little) was seen of {NEAR}(?P<seen>{P})(?!'s|-)|\b(?:sat|signed|was there|came|spoke) (?:there |in )?for {NEAR}(?P<for>{P})(?!'s|-)(?= *[.;]| *$|, who\b)",
    ),
)
