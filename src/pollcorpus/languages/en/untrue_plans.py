"""Words that tell, in English, that a story of seats is denied, or is a fake."""

from __future__ import annotations

from pollcorpus.languages.en.denying import DENIES, FALSE, IS, STORY

_STORY = rf"(?:{STORY}|news(?:paper)? (?:items?|reports?)|lists?|posts?|messages?|letters?|posters?|graphics?|tweets?|forwards?|screenshots?|impressions?)"
_CALLS = r"(?:call|term|dubb?|describ|label|brand|declar)(?:l?ed|ing|e?s)"
_TELLS = r"(?:,? (?:in|according to) which|that|of|about|on|over|claiming|saying|says?|said|suggesting|showing|shows?|purporting|giving|gives|allotting)"
# what a story says ends where something else is told; what should be is a demand, and no story
_SAYS = r"(?:(?!(?:,? but|,? while|,? though|,? although|,? whereas|,? and (?:said|says|added|that)|says|said|should|must|ought) )(?:[^.;,]|,(?! and ))){0,180}?"

# a story of seats that is denied with it
UNTRUE = (
    rf"{_STORY}(?: [a-z-]+){{0,3}}? ?{_TELLS} {_SAYS},? {IS} (?:(?:[a-z]+ly|later|also|since|being) )?(?:{FALSE}|{DENIES}(?![a-z]))|"
    rf"{_CALLS}(?: [a-z-]+){{0,3}}? {_STORY}(?: [a-z-]+){{0,2}}? {_TELLS} {_SAYS} {FALSE}|"
    rf"(?:fake|bogus|fabricated|forged|doctored|morphed|false|baseless|unfounded) (?:[a-z-]+ ){{0,2}}?{_STORY}(?: [a-z-]+){{0,3}}? {_TELLS} {_SAYS}(?=[.,;]|$| and | but | while )|"
    rf"(?:it|this|that) (?:is|was) {FALSE} (?:to (?:say|claim|suggest) )?that {_SAYS}(?=[.,;]|$| and | but | while )"
)
_OBJECT = rf"(?:it|this|that|them|so|(?:any|the|this|that|these|those|all|all such|such|both) (?:[a-z-]+ )?{_STORY})"
# after what is told of seats, in the same sentence
UNTRUE_THEN = (
    rf"(?:but|though|although|however|which|while)(?: [A-Za-z().'-]+){{1,6}}? (?:(?:has|have|had) )?(?:{_CALLS} {_OBJECT}(?: as)? {FALSE}|{DENIES} {_OBJECT}(?=[.,;]|$| as | on | and | saying ))|"
    rf"(?<=, )(?:a|an|the) (?:claim|charge|report|suggestion|story|rumou?r|assertion)(?: that| which)?(?: [A-Za-z().'-]+){{0,6}}? (?:(?:has|have|had) )?(?:{DENIES}|{IS} {FALSE})"
)
_OF_STORY = rf"(?:(?:any|the|this|that|these|those|all|all such|such|both) (?:[a-z-]+ )?{_STORY})"
_IT = rf"(?:it|this|that|{_OF_STORY})"
# of the story that the sentence before has told; who "rejects it" may only want more seats
UNTRUE_NEXT = (
    rf"{_CALLS} (?:them|{_IT})(?: as)? {FALSE}|(?:den(?:ied|ies)|refute[sd]|rubbishe[sd]|scotched|trashed|junked|debunked|contradicted) (?:them|{_IT})(?=[.,;]|$| as | on | and | saying )|"
    rf"{DENIES} {_OF_STORY}(?=[.,;]|$| as | on | and | saying )|{_IT} {IS} {FALSE}|(?:no|not an iota of|not a grain of|little) (?:truth|substance|basis) (?:in|to|for) (?:them|{_IT})"
)
