"""How English uses words of coming, sitting, speaking or joining for anything but a meeting.

Who "came in for praise", "joined the party" or "sat in the opposition" has come to none.
"""

from __future__ import annotations

_THE = r"(?:(?:the|a|an|his|her|its|their|any|either|another|that|this) )?"
_HALF = r"(?:[a-z-]+ ){0,2}?"
_POWER = r"(?:opposition|treasury benches|power|office|government|house|assembly|parliament|lok sabha|rajya sabha|council)"
_PUBLIC = r"(?:elections?|polls?|bypolls?|by-elections?|rall(?:y|ies)|protests?|yatra|march|agitation|campaign(?:ing)?|debate|discussion in|roadshow|procession|fast|dharna|bandh|contest|fray|race)"

_CAME = (
    rf"(?:came|come|coming) (?:in for|(?:back )?(?:in)?to (?:power|office|light|terms|blows|grief|know|{_THE}(?:rescue|aid|defen[cs]e|help|fore|conclusion|head|standstill|end))|in(?:to)? (?:force|effect|being|existence|the way|handy|conflict)|"
    r"under (?:attack|fire|criticism|pressure|scrutiny|flak)|down (?:heavily |hard )?(?:on|upon)|out (?:against|strongly|openly|in (?:support|favou?r|defen[cs]e|praise)|with)|up with|up (?:for|in|against)|close to|across(?: as)?|"
    r"(?:first|second|third|fourth|last) (?:in|with|there|behind)|a cropper|clean|of age|as (?:a|an|no|the)|amid|against|at a time|"
    r"from (?:behind|a (?:[a-z-]+ ){0,2}(?:family|background)|the (?:[a-z-]+ ){0,2}(?:community|caste|family|region|belt))|(?:just |only |barely )?(?:a|an|two|three|four|five|six|ten|\d+|several|some|few|{D}) ?(?:hours?|days?|weeks?|months?|years?|minutes?)? (?:after|before|ahead))"
)
# who has "joined the party" may have done so at a meeting, in a leader's presence
_JOINED = (
    rf"(?:join(?:ing|s)? {_THE}(?:{{O}}|{_HALF}(?:part(?:y|ies)|alliance|front|bloc|fold|coalition|camp|grouping|outfit|ranks))(?!'s|-)|"
    rf"join(?:ed|ing|s)? (?:{_THE}{_HALF}(?:government|ministry|cabinet|queue|chorus|bandwagon|service|college|university|school|bar|army|issue|probe|investigation|{_PUBLIC})|politics|hands|forces|as (?:a|an|the)|active))"
)
_SAT = rf"(?:sat|sits?|sitting) (?:(?:in|on|with) {_THE}{_POWER}|in (?:{_THE}{_POWER}|judg\w+|protest)|on (?:{_THE}{_HALF}(?:dharna|fast|hunger strike|fence|files?|bills?|protest|laurels|report|opposition benches|proposal|petition|resignations?|list)|it|them))"
_SPOKE = rf"(?:spoke|speaks) (?:out|up for|at {_THE}{_HALF}(?:rall(?:y|ies)|press conference|function|public meeting|event|seminar|news conference|roadshow|university)|for (?:a majority|millions|all)|volumes)"
_REST = (
    r"arrived at (?:a|an|any|the|some|no) (?:[a-z-]+ ){0,2}(?:decision|conclusion|formula|understanding|consensus|agreement|figure|settlement|compromise|deal|arrangement)|"
    r"across (?:the (?:state|country|board|nation|region|aisle|spectrum|political)|{L}|party lines|parties|constituencies|districts|india)|opposite (?:direction|number|views?|happened|effect|camps?)|next to (?:nothing|no|impossible)|beside (?:himself|herself|the point)|"
    rf"represent(?:s|ed|ing)? (?:{{L}}|(?:the |a |an )?(?:[a-z-]+ ){{0,3}}?(?:constituency|seat|segment|ward|community|state|people|interests|caste|face|will|aspirations|views?)|(?:{{O}} )?in {_THE}(?:{_POWER}|{_PUBLIC}|{{L}}))|representation|"
    rf"participat\w+ in {_THE}{_HALF}{_PUBLIC}|"
    r"led (?:the|his|her|its) (?:(?:[a-z-]+ )?(?:party|government|state|country|nation|campaign|protest|agitation|movement|rebellion|revolt|opposition|alliance|coalition|ministry|charge against|attack)|{O})(?!'s)|"
    r"welcomed the (?:[a-z-]+ )?(?:move|decision|development|verdict|judgment|step|announcement|outcome|alliance|pact|formation|statement|order|bill|proposal|resignation|appointment)|"
    r"(?:was|were) (?:also )?in (?:{O}|the (?:opposition|news|dark|lead|line|minority|thick|forefront|eye)|line|trouble|two minds|no mood|contention|agreement|poor health|possession|constant|fact)"
)
_CEREMONY = (
    r"(?:ceremon(?:y|ies)|swearing-in(?! of)|oath(?:-taking)?|function|wedding|marriage|engagement|reception|funeral|cremation|last rites|"
    r"rall(?:y|ies)|roadshow|yatra|inaugura\w+|launch|unveiling|press conference|news conference|press meet|seminar|felicitation|convocation|"
    r"(?:public|condolence|prayer) meetings?|puja|court|hearing|school|college|university|parliament|proceedings)"
)
_KIND = r"(?:(?!(?:meetings?|talks|huddle|conclave|dinner|lunch|breakfast|session|sitting|before|after|at|in|on|for|with|of|and|ahead|as|who)\b)[a-z'-]+ )"
_ATTENDED = rf"(?:attend(?:ed|s|ing)?|(?:was|were) (?:also )?present (?:at|for|during)) {_THE}{_KIND}{{0,3}}?{_CEREMONY}"
NOT_COMING = rf"(?:{_ATTENDED}|{_CAME}|{_JOINED}|{_SAT}|{_SPOKE}|{_REST})(?![a-z])"
