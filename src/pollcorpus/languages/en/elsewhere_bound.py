"""How English tells, beside a meeting, of those who were on their way, or whom others only name.

They travelled together, spoke to workers at an office, passed something on, were kept from
meeting anybody, were given a post along with somebody, or what had emerged was about them.
"""

from __future__ import annotations

from pollcorpus.languages.en.titles import TITLE

_ADVERBS = r"(?: (?:has|had|have|also|later|then|again|too|earlier|meanwhile|both|together|on {D}|{D}))*"
_WHO = rf"(?!'s|'|-)(?:,(?! (?:and|but)\b)[^.;,{{PERSONS}}]{{1,80}},)?{_ADVERBS} "
# nothing in the sentence has them there
_APART = (
    r"(?![^;]{0,200}\b(?:attend(?:ed|ing)?|took part|participat\w+|present|met|held|meeting|talks|sat (?:in|through|with|beside|next)|call(?:ed|ing) on|discuss\w*|"
    r"accompan\w+|join(?:ed|ing) (?:them|him|her|the (?:two|meeting|talks)))\b)"
)
_AUDIENCE = (
    r"(?:(?:the |his |her |their |local |party |assembled |a (?:large )?(?:gathering|crowd|group) of )*(?:workers|cadres?|supporters|voters|crowds?|students|farmers|volunteers|activists|jawans|devotees)|"
    r"(?:an? |two |three |several |(?:a )?series of |election |poll |public |street-?corner )+(?:rall(?:y|ies)|meetings?(?! (?:of|with) (?:(?:[a-z'-]+|{O}(?:'s)?) ){0,4}?(?:m[lp]as|mps|mlcs|legislators|lawmakers|ministers|leaders|functionaries|office-bearers|secretaries|presidents|chiefs)\b)|roadshows?|press conference|news conference|gatherings?|functions?)|(?:the |a )?(?:media|press|reporters|nation))"
)
_NEWS = r"(?:it (?:has |had )?(?:emerged|transpired|surfaced|became (?:clear|known|evident)|come to light|came to light|was (?:learnt|reported|revealed|announced))|(?:reports?|news|word|rumours) (?:had )?(?:emerged|surfaced|broke|spread|came|came in|trickled in|appeared))"

ELSEWHERE_BOUND = (
    # "X, who quit the party, was not invited"
    r"|(?P<uninvited>{G})(?=(?!'s|'|-),(?! (?:and|but)\b)[^.;,{PERSONS}]{1,80}, (?:(?:was|were|is|are|has|have|had)(?: not|n't) (?:been )?|(?:was|were) never )(?:even |yet |also )?(?:invited|asked to (?:come|attend|join)|called|on the (?:guest )?list)\b)"
    # "none of the former chiefs, X, Y and Z, was asked to come"
    r"|\bnone of [^.;{PERSONS}]{1,60}?(?P<none_of>{G})(?!'s|-),? (?:was|were|has been|have been|had been) (?:even |ever )?(?:asked|invited|called|consulted)\b"
    # "X and Y had travelled on the same flight"
    rf"|(?P<travels>{{G}})(?={_WHO}(?:travell?ed|flew|took|boarded|were|was|arrived|came|returned|landed|shared|left)(?: [a-z]+){{0,3}}? (?:on |in |by |aboard )?(?:the|a) same (?:flight|plane|aircraft|train|car|chopper|helicopter|special plane){_APART})"
    # "X went to the party office and addressed workers"
    rf"|(?P<addresses>{{G}})(?={_WHO}(?:(?:went|drove|headed|proceeded|reached|visited|arrived|flew)(?: [^.;,{{PERSONS}}]{{1,60}})? and )?(?:address(?:ed|es)|greeted|spoke to|interacted with|waved (?:at|to)|campaigned|held a roadshow|will address|is (?:to|scheduled to) address) {_AUDIENCE}{_APART})"
    # "X and Y have attacked him since"
    rf"|(?P<attacks>{{G}})(?={_WHO}(?:attacked|criticised|criticized|slammed|condemned|mocked|ridiculed|targeted|praised|defended|(?:hit|lashed) out at) (?:him|her|them|{{P}})(?!'s|-){_APART})"
    # "X had conveyed the same to Y"
    rf"|(?P<conveys>{{G}})(?={_WHO}conveyed (?:the same|this|it|as much|so)\b[^.;,{{PERSONS}}]{{0,40}}? to {TITLE}{{G}}{_APART})"
    rf"|\bconveyed (?:the same|this|it|as much|so)\b[^.;,{{PERSONS}}]{{0,40}}? to {TITLE}(?P<conveyed>{{G}})(?!'s|-)(?![^.;]{{0,80}}\b(?:meeting|talks|met|when)\b)"
    # "X, who is in Shimla with Y, spoke to Z"
    r"|[,¦] who (?:is|are|was|were|has been) (?:[a-z]+ ){0,2}(?:in|at|on|abroad)(?: [^.;,{PERSONS}]{1,60})? with (?:(?:his|her|their) [a-z-]+ )?(?P<kept>{G})(?=,| ¦)"
    # "after it emerged that those loyal to X had left"
    rf"|\b(?:after|when|as|since|amid) {_NEWS}(?: in {{L}})?(?: that| of)? (?P<emerged>[^;]{{1,200}})"
    # "X said he had not been allowed to meet the rebels"
    r"|(?P<barred>{G})(?=(?!'s|'|-)(?:,(?! (?:and|but)\b)[^.;,]{1,80},)?(?: [a-z]+){0,6}? (?:(?:not (?:been )?|never )allowed to|(?:stopped|prevented|barred|kept) from|denied permission to) (?:meet|meeting|enter|entering|see|seeing)\b)"
    # "X, who was made a secretary along with Y"
    rf"|\b(?:appointed|named|nominated|elected|chosen|sworn in|suspended|expelled|arrested|dropped|sacked|acquitted|jailed|raided)\b[^.;,{{PERSONS}}]{{0,50}}? (?:along|together) with {TITLE}(?P<along>{{G}})(?!'s|-)"
    # "after receiving the report of the observers X and Y"
    r"|\breports? (?:of|from|by|(?:submitted|prepared|given|filed) by) "
    r"(?:(?:the|its|his|their|party|central|state|senior|two|three|poll|observers?|in-?charges?|emissar(?:y|ies)|leaders?|general|secretar(?:y|ies)|{O}(?:'s)?) ){0,5}(?P<reporting>{G})(?!'s|-)"
    # "to the residence of X, where he was received by Y"
    rf"|\b(?:residence|home|house|bungalow) of {TITLE}(?P<owner>{{P}}),? where (?:he|she|they|{{P}}) (?:was|were) (?:[a-z]+ )?(?:received|met|welcomed|greeted|joined) by\b"
    # "they met on Monday and decided to attend the talks called by X"
    rf"|\b(?:met|sat|gathered|huddled)\b[^.;]{{1,120}}? and (?:unanimously )?(?:decided|agreed|resolved)(?: not)? to (?:attend|skip|boycott|join|stay away from)\b[^.;,{{PERSONS}}]{{0,60}}? (?:called|convened|hosted|summoned) by {TITLE}(?P<convening>{{G}})(?!'s|-)"
    # "the deal is to be announced jointly by X and Y"
    rf"|\b(?:announc\w+|declar\w+|statements?|manifesto|releas\w+)\b[^.;{{PERSONS}}]{{0,60}}? jointly by {TITLE}(?P<jointly>{{G}})(?!'s|-)"
    # "they reached Guwahati to join X"
    rf"|\b(?:reached|flew to|flown to|left for|travelled to|moved to|went to|gone to|headed (?:to|for)|landed in|drove to) {{L}}(?: (?:on )?{{D}})? (?:and joined|to join) {TITLE}(?P<camp>{{G}})(?!'s|-)(?! (?:at|for|in) (?:the |a |an )?(?:[a-z-]+ ){{0,2}}{{NOUN}})"
    # "ahead of the confidence vote sought by X"
    rf"|\b(?:confidence|trust|no-confidence|floor) (?:vote|motion|test) (?:sought|moved|faced|won|lost|tabled) by {TITLE}(?P<votes>{{P}})(?!'s|-)"
)
