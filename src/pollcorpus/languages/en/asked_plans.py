"""Words that tell, in English, that one party asks another to give it seats."""

from __future__ import annotations

_OFTEN = r"(?: (?:repeatedly|again|formally|also|already|now|publicly|openly|strongly))?"
# "asked the A to", "appealed to the A to", "demanded that the A"; those who persuade get them
ASKING = (
    rf"(?:want(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|press(?:es|ed|ing)?|pressur(?:es?|ed|ing|i[sz]ed|i[sz]ing)|expect(?:s|ed(?! to(?![a-z]))|ing)?|request(?:s|ed|ing)?|implor(?:e|es|ed|ing)|petition(?:s|ed|ing)?|beseech(?:es|ed)?|nudg(?:e|es|ed|ing)|t(?:ells?|old|elling)|would like|exhort(?:s|ed|ing)?|"
    rf"(?:appeal|writ|wrote|written|call|plead|lobb(?:y|i)|prevail|impress|insist|bargain)(?:s|es|ed|ing)?{_OFTEN} (?:to|on|upon|with)|"
    rf"(?:hop|insist|demand|ask|request|maintain|stress|urg|propos|suggest|plead|appeal)(?:e|es|s|ed|ing)?(?: that)?|(?:demands?|insistence|requests?|pleas?|wish|appeal|condition)(?: of (?:the )?[A-Za-z()]+(?: [A-Z][A-Za-z()]+)?)?(?: (?:is|was))? that|"
    rf"(?P<won>(?:(?<!to )|(?<=managed to )|(?<=able to ))(?:persuad(?:e|es|ed|ing)|forc(?:e|es|ed|ing)|convinc(?:e|es|ed|ing)|prevail(?:s|ed|ing)? (?:up)?on|compell?(?:s|ed|ing)|g[eo]t|made))|"
    rf"(?<=to )(?:persuade|force|convince|prevail (?:up)?on|compel|get|push|coax|nudge)|(?:bank|count|rel|depend|lean)(?:y|ies|ied|s|ed|ing)? (?:up)?on|pressure on|(?:set|given?|gave|giving|sets|gives|handed|issued|served)(?= [^.,;]{{1,40}} (?:an? )?(?:deadline|ultimatum|notice)))"
    rf"(?P<by>{_OFTEN} by)?(?: that)?(?: (?:the|its|their|his|her|senior|big|bigger|larger|ruling|ally,|partner,|allies,|ally|partner|alliance|brother|allies|leaders of|leadership of|those in)){{0,4}}"
)
_BASE = r"(?:give|allot|allocate|hand over|leave|spare|concede|accommodate|assign|grant|part with|cede|set aside|set apart|keep aside|earmark|let|allow|permit|vacate|offer|yield|reserve|make (?:room|way|space)|surrender|sacrifice)"
_HEADS = r"(?:(?:leaders?|leadership|general|secretary|minister|in-charge|high command|chief|president|supremo|party|national|state|central|top|senior|brass|unit|bosses|managers|negotiators|camp|alliance|combine) ){0,4}(?:(?-i:[A-Z])[A-Za-z.]* ){0,4}(?:(?:(?:an? )?(?:[a-z-]+ )?(?:deadline|ultimatum|notice)(?: (?:of|till|until|by) [^.,;]{1,24})?) )?"
# after the party that is asked
ASKED_TO = rf"{_HEADS}(?:(?:to|should|must|will|would|ought to|needs to|at least|also|now|both|either|first|instead|kindly) ){{0,4}}{_BASE}"
# after the party that is asked and whoever asks it: "was asked by the B for six"
ASKED_FOR = rf"{_HEADS}(?:for|to {_BASE})"
ASKED_OTHERS = r"(?:Left|smaller|other|allied|regional|its|small|minor|new) (?:parties|allies|partners|outfits|constituents|ally|partner)(?!(?:'s?)? (?:to|should|must|will|would))"
# after a party that others tell something: "has been told that it", "is being made to understand"
TOLD_ITSELF = r"(?:has|have|had|was|were|is|are|been|being|stands?) (?:(?:also|already|now|since|only|clearly|bluntly|politely|reportedly|been|being|reliably) ){0,3}(?:told|informed|assured|advised|warned|notified|promised|given to understand|made (?:to understand|aware)|conveyed|sounded out)(?![a-z])"
