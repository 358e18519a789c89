"""Words by which, in English, somebody who was not there judges what others did."""

from __future__ import annotations

CRITICISES = (
    r"(?:(?:mock|criticis|criticiz|ridicul|slamm|attack|target|question|flay|condemn|denounc|belittl|derid|lampoon|taunt|castigat|lambast|assail|decri)(?:ed|es|s|ing)|"
    r"slams?|decry)"
)
TAKES_A_DIG = r"(?:took|takes|taken|taking|aimed|fired|had) (?:an? )?(?:[a-z]+ )?(?:dig|swipe|jibe|jab|shot|aim|pot-?shot)s? (?:at|over|on)"
HITS_OUT = r"(?:hit|hits|hitting|lash(?:ed|es|ing))(?: back)? (?:back |out )(?:at|over)"
MAKES_LIGHT = (
    r"(?:(?:made|makes) (?:fun|light) of|downplay(?:ed|s)|(?:play|laugh|brush|shrugg?)(?:ed|es|s)(?: down| off| aside)?|(?:scoff|sneer|laugh)(?:ed|s) at)"
)
FROWNS = r"(?:was|were|is) (?:[a-z]+ )?(?:unhappy|upset|angry|irked|miffed|livid) (?:over|about|with|at|by)"
# what others' meeting is called
NAUGHT = (
    r"(?:farce|drama|stunt|gimmick|sham|photo[- ]?op\w*|waste|joke|flop|failure|eyewash|tamasha|circus|charade|betrayal|show|spectacle|ploy|conspiracy|distraction|non-event|non-starter|"
    r"desperat\w+|meaningless|futile|opportunis\w+|unholy|unnatural|premature|formality|marriage of convenience|"
    r"sell-?out|surrender|sinking ship|mismatch|hotch-?potch|khichdi|patchwork|fraud|deception|mockery|rag-?tag|death knell|(?:sign|admission|act) of|insult to)"
)
