"""How English names those at whose wish others meet, of whom others speak, or who are elsewhere."""

from __future__ import annotations

from pollcorpus.languages.en.titles import TITLE

_ONE = r"{P}(?: and {P})?"
_WISH = r"(?:behest|instance|insistence|request|bidding|suggestion|initiative|urging|prodding|prompting|advice|direction|directions|instructions?|orders?|command|nudging)"
_MEET = (
    r"(?:meet|see|call on|talk to|speak to|speak with|visit|sound out|reach out to|get in touch with|placate|pacify|negotiate with|sit down with|"
    r"(?:have|hold|open|begin|start) (?:[a-z-]+ ){0,3}(?:talks|discussions?|meeting|word|dialogue) with)"
)
# the one who wishes may be whom others come to see: "at X's request Y met him"
_NOT_MET = r"(?![^.;]{0,90}\b(?:him|her|them)\b)"
_SENDS = r"(?:asked|requested|urged|directed|instructed|advised|sent|deputed|dispatched|despatched|assigned|tasked|nudged|persuaded|authori[sz]ed|ordered|deployed|rushed|nominated|commissioned)"
_PERSUADE = r"(?:persuad|convinc|ask|request|urg|coax|nudg|press|pressur|prevail upon|advis|tell|get|induc|cajol)(?:e|ed|ing)?"
_ABOUT = (
    r"(?:nothing (?:more |further |else |new |much )?to (?:say|add|tell)|no comments?(?: to (?:make|offer))?|(?:refused|declined|refusing|declining) to (?:comment|speak|say (?:anything|much|a word)|be drawn)|(?:evaded|ducked|dodged|parried|skirted|avoided) (?:a |the |all )?(?:questions?|queries|query)|"
    r"(?:did|would|will)(?: not|n't) (?:say (?:anything|a word|much)|speak|comment|talk)|(?:spoke|remained|stayed|kept|was|were) (?:silent|mum|tight-lipped|evasive|non-committal|noncommittal)|kept (?:his|her|their) counsel|said (?:nothing|little|not a word)) (?:on|about|over|regarding)"
)
_SAID = r"(?:said|says|told (?:reporters|the media|the press|newspersons|mediapersons|journalists|{O}|[a-z ]{3,30})|claimed|alleged|asserted|stated|maintained|insisted|noted|pointed out|tweeted|revealed|disclosed|added|wrote)"
_SINGLE = r"(?= *[.,;]| *$| (?:or|and|on|at|in|who|after|before|as|when|but|though|while|either|however|{D})(?![a-z]))"

BIDDING = (
    # "at X's behest A met B", "A met B at the request of X"
    rf"|\b(?:at|on|upon|following|under|acting on|after) {TITLE}(?P<wish>{_ONE})(?:'s|') (?:[a-z]+ )?{_WISH}\b{_NOT_MET}"
    rf"|\b(?:at|on|upon|acting on|under) (?:the|repeated|express|explicit) (?:[a-z]+ )?{_WISH} (?:of|from|by) {TITLE}(?P<bids>{_ONE})(?!'s|'|-){_NOT_MET}"
    # "X asked A to meet B", "A was asked by X to meet B"
    rf"|(?P<asks>{{G}})(?!'s|'|-)(?:,[^.;,{{PERSONS}}]{{0,60}},)?(?: (?:had|has|have|also|then|later|reportedly|personally|already|earlier|on {{D}}|{{D}}))* {_SENDS} {TITLE}{{G}}(?: (?:on {{D}}|{{D}}))? (?:to (?:(?:go|fly|rush|travel|drive) (?:to {{L}} |down |over )?(?:and |to )?)?{_MEET} {{NEAR}}{{P}})"
    rf"|\b(?:asked|requested|told|urged|advised|instructed|directed) by {TITLE}(?P<asker>{{G}})(?!'s|'|-) to {_MEET}\b"
    # "A met B to persuade him to meet Z"
    rf"|\b(?:to|for|of|by|at|on) {_PERSUADE} (?:him|her|them|{TITLE}{{G}}|the (?:[a-z]+ ){{1,3}}) ?(?:to|into) (?:{_MEET}|meeting|calling on|seeing|holding talks with) {{NEAR}}(?P<aim>{{G}})(?!'s|-)"
    # "X said he had nothing to say about Y"
    rf"|\b{_ABOUT} (?:the issue of |the question of )?{TITLE}(?P<nothing>{{G}})(?!'s|'|-){_SINGLE}"
    # "X recalls Y as a mentor"
    rf"|\b(?:recall(?:s|ed|ing)?|remember(?:s|ed|ing)|invok(?:es|ed|ing)|reminisc(?:es|ed|ing) about|pa(?:id|ys|ying) (?:rich |glowing |floral )?tributes? to|likened (?:him|her|them|{{G}}) to) {TITLE}(?P<recalls>{{P}})(?!'s|'|-)(?! (?:(?:had|has|also|then|once|later) )*(?:met|telling|calling|saying|and {{P}} (?:had )?met)\b)"
    # "A has been meeting party leaders, X said"
    rf"|^{TITLE}{{G}}(?!'s|-)[^.;\"{{PERSONS}}]{{0,60}}\b(?:(?:has|have|had) been (?:secretly |quietly |often |regularly )?(?:meeting|in touch with|talking to|in contact with|speaking to|holding talks with)|(?:is|was|are|were) (?:secretly |quietly )?(?:meeting|in touch with|talking to)|(?:has |had |have )?(?:secretly )?(?:met|called on|(?:held|had) (?:[a-z-]+ ){{0,3}}(?:talks|meetings?|discussions?) with))\b[^.;\"{{PERSONS}}]{{1,90}}?,\"? {TITLE}(?P<teller>{{P}})(?= {_SAID}(?: (?:here|later|today|on {{D}}|{{D}}|in {{L}}))*\.?$)"
)
# "A was seen entering the house, but X was in Delhi": X was not met, and may be said to be away
ELSEWHERE = (
    r"(?:(?<=\bbut )|(?<=\bthough )|(?<=\balthough )|(?<=\bwhile )|(?<=\bwhereas )|(?<=\beven as )|(?<=\bwhen )){P}(?!'s|'|-)"
    r"(?=(?:,[^.;,{PERSONS}]{0,40},)? (?:himself |herself )?(?:was|is|has been|had been) (?:(?:then|still|already|away|himself|herself|busy|campaigning|touring|not there but|in fact|at that time|at the time|on {D}|{D}) )*in {L}(?: *[.,;]| *$| (?:on|at|for|that|all|then|since|with|attending|campaigning|and|{D})(?![a-z])))"
)
