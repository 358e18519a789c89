"""Words that tell, in English, whom those who speak of seats only meet, and at whose gathering."""

from __future__ import annotations

_TALKS = (
    r"(?:talks|discussions?|meetings?|parleys|consultations?|deliberations|negotiations|conversations?|dialogue|breakfast|lunch|dinner|tea|chat|"
    r"sat down|dined|lunched|conferred|huddled|closeted|call)"
)
_LETTER = r"(?:letters?|missives?|memorand(?:um|a)|e-?mails?|notes?|petitions?|representations?)"
_TITLE = (
    r"(?!(?:and|to|but|who|whom|whose|which|that|for|over|on|in|at|by|after|before|with|from|where|when|while|because|if|"
    r"said|says|saying|want\w*|demand\w*|seek\w*|sought|insist\w*|ask\w*|offer\w*|get\w*|got) )[A-Za-z.()'-]+ "
)
MET_BEFORE = (
    r"(?:(?P<saw>(?:met|meets?)(?: up)?(?: with)?)|meeting(?: with)?|call(?:s|ed|ing)? (?:up|on|up on)|dropped in on|"
    rf"{_TALKS} with|(?:spoke|speaks?|speaking|talk(?:s|ed|ing)?) (?:to|with)|r(?:a|i)ng(?:s|ing)?(?: up)?|(?:tele)?phon(?:es|ed|ing)|"
    rf"(?:wrote|writes?|written|writing) (?:[a-z]+ ){{0,2}}?to|{_LETTER} to|approach(?:es|ed|ing)|visit(?:s|ed|ing)?|in (?:the )?(?:presence|front) of|"
    rf"(?:accompanied|flanked) by) (?:{_TITLE}){{0,6}}?"
)
_AT = (
    r"(?:attend(?:s|ed|ing)?|skip(?:s|ped|ping)?|boycott(?:s|ed|ing)?|miss(?:es|ed|ing)?|left|leav(?:e|es|ing)|(?:walk|storm)(?:s|ed|ing)? out of|"
    r"(?:stay(?:s|ed|ing)?|kept|keep(?:s|ing)?) away from|absent from|snub(?:s|bed|bing)?|duck(?:s|ed|ing)?|join(?:s|ed|ing)?|host(?:s|ed|ing)?|chair(?:s|ed|ing)?|"
    r"address(?:es|ed|ing)?|at|after|during|before|ahead of|in|from|following|to|into|since|of|post|amid)"
)
EVENT_BEFORE = rf"(?P<saw>(?!))?(?:^|{_AT} )(?:(?:the|an?|this|its|their|today's|yesterday's|(?:[a-z]+day)'s|last|latest|recent|crucial|key|important|first|second|marathon|previous) ){{0,4}}"
_SORT = (
    r"(?:co-?ordination|core|steering|working|seat-sharing|state|national|executive|election|campaign|closed-door|joint|legislature|party|parliamentary|crucial|"
    r"key|leaders'|poll|high-level|emergency|first|second|third|last|latest|strategy|allies'|review|organi[sz]ational|legislators'|floor leaders'|group|committee|panel)"
)
EVENT_AFTER = (
    rf"(?:'s?)? (?:{_SORT} ){{0,3}}"
    r"(?:meetings?|meet|dinner|lunch|breakfast|conclave|huddle|sessions?|gathering|iftar|get-together|round ?table|talks|parleys|event|function|rally|"
    r"conference|convention|committee|panel|office|headquarters)(?![a-z])"
)
