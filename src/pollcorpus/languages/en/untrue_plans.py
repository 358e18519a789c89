"""Words that tell, in English, that a story of seats is denied, or is a fake."""

from __future__ import annotations

_STORY = (
    r"(?:reports?|news(?:paper)? (?:items?|reports?)|news|claims?|rumou?rs?|stor(?:y|ies)|speculations?|talk|gossip|assertions?|whispers?|lists?|posts?|messages?|letters?|posters?|graphics?|tweets?|forwards?|screenshots?|impressions?)"
)
_FALSE = (
    r"(?:(?:totally|completely|absolutely|entirely|all|just|simply|utterly|patently|wholly|pure|purely|mere|merely|only|nothing but|nothing more than|also|a|an|baseless and|false and|fake and|to be|being|as|clearly) ){0,4}"
    r"(?:false|fake|bogus|baseless|untrue|not true|not correct|not factual|incorrect|wrong|fabricated|forged|doctored|morphed|concocted|unfounded|groundless|fictitious|imaginary|misleading|mischievous|far from (?:the )?truth|without (?:any |a )?(?:basis|foundation|substance)|"
    r"figments? of|fabrications?|hoax(?:es)?|lies?|rumou?rs?|speculations?|conjectures?|gossip|canards?|fiction|humbug|nonsense|fake news)(?![a-z])"
)
_DENIED = r"(?:denied|dismissed|refuted|rubbished|scotched|trashed|junked|debunked|contradicted|rejected|quashed)"
_CALLS = r"(?:call|term|dubb?|describ|label|brand|declar)(?:l?ed|ing|e?s)"
_IS = r"(?:is|are|was|were|has been|have been|had been|turned out|turns out|proved|proves|remains?)"
_TELLS = r"(?:,? (?:in|according to) which|that|of|about|on|over|claiming|saying|says?|said|suggesting|showing|shows?|purporting|giving|gives|allotting)"
# what a story says ends where something else is told; what should be is a demand, and no story
_SAYS = r"(?:(?!(?:,? but|,? while|,? though|,? although|,? whereas|,? and (?:said|says|added|that)|says|said|should|must|ought) )(?:[^.;,]|,(?! and ))){0,180}?"

# a story of seats that is denied with it
UNTRUE = (
    rf"{_STORY}(?: [a-z-]+){{0,3}}? ?{_TELLS} {_SAYS},? {_IS} (?:(?:[a-z]+ly|later|also|since|being) )?(?:{_FALSE}|{_DENIED}(?![a-z]))|"
    rf"{_CALLS}(?: [a-z-]+){{0,3}}? {_STORY}(?: [a-z-]+){{0,2}}? {_TELLS} {_SAYS} {_FALSE}|"
    rf"(?:fake|bogus|fabricated|forged|doctored|morphed|false|baseless|unfounded) (?:[a-z-]+ ){{0,2}}?{_STORY}(?: [a-z-]+){{0,3}}? {_TELLS} {_SAYS}(?=[.,;]|$| and | but | while )|"
    rf"(?:it|this|that) (?:is|was) {_FALSE} (?:to (?:say|claim|suggest) )?that {_SAYS}(?=[.,;]|$| and | but | while )"
)
_OBJECT = rf"(?:it|this|that|them|so|(?:any|the|this|that|these|those|all|all such|such|both) (?:[a-z-]+ )?{_STORY})"
_DENY = r"(?:den(?:ied|ies)|refutes|refuted|rejects|rejected|dismissed|dismisses|rubbished|rubbishes|scotched|trashed|junked|debunked|contradicted)"
# after what is told of seats, in the same sentence
UNTRUE_THEN = (
    rf"(?:but|though|although|however|which|while)(?: [A-Za-z().'-]+){{1,6}}? (?:(?:has|have|had) )?(?:{_CALLS} {_OBJECT}(?: as)? {_FALSE}|{_DENY} {_OBJECT}(?=[.,;]|$| as | on | and | saying ))|"
    rf"(?<=, )(?:a|an|the) (?:claim|charge|report|suggestion|story|rumou?r|assertion)(?: that| which)?(?: [A-Za-z().'-]+){{0,6}}? (?:(?:has|have|had) )?(?:{_DENY}|{_IS} {_FALSE})"
)
_OF_STORY = rf"(?:(?:any|the|this|that|these|those|all|all such|such|both) (?:[a-z-]+ )?{_STORY})"
_IT = rf"(?:it|this|that|{_OF_STORY})"
# of the story that the sentence before has told; who "rejects it" may only want more seats
UNTRUE_NEXT = (
    rf"{_CALLS} (?:them|{_IT})(?: as)? {_FALSE}|(?:den(?:ied|ies)|refute[sd]|rubbishe[sd]|scotched|trashed|junked|debunked|contradicted) (?:them|{_IT})(?=[.,;]|$| as | on | and | saying )|"
    rf"{_DENY} {_OF_STORY}(?=[.,;]|$| as | on | and | saying )|{_IT} {_IS} {_FALSE}|(?:no|not an iota of|not a grain of|little) (?:truth|substance|basis) (?:in|to|for) (?:them|{_IT})"
)
GRIEVANCE = r"unhapp[a-z]+|upset|ang(?:ry|er)|resent[a-z]*|rifts?|differences|discontent|dissatisf[a-z]+|displeas[a-z]+|disput[a-z]+|quarrel[a-z]*|feud[a-z]*|sulk[a-z]*|dissent|rebellion|revolt|friction|split|tussle|trouble|cracks?|strain[a-z]*|pressure"
