"""What English says of somebody who may have stayed away: where they were, or what they did not do.

Any of it is said of those who came, too. It counts for those only who are told of right after
others met, and of whom nothing says that they were there.
"""

from __future__ import annotations

from pollcorpus.languages.en.absentees import ASIDE, OTHERWISE

_NOT = r"(?:\bnot\b|n't\b|(?<!would )(?<!will )(?<!can )(?<!could )\bnever\b|\bno longer\b|\bhardly\b)"
_BE = r"(?:was|is|were|are|remained|remains|stayed|stays|lay|had been|has been|will be|would be|'ll be|sat|kept)"
_THEIR = r"(?:a |an |the |his |her |{P}'s )?"

# what may stand before a verb, which begins no other subject
_AND = r"(?:(?!(?:the|a|an|his|her|their|its|that|who|which|when|whose) )[a-z'-]+ ){0,4}?"

# ---- what they did not do ----
_COME = (
    r"com(?:e|ing)|go(?:ne|ing)?|attend\w*|turn(?:ed)? up|show(?:n|ed)?|join\w*|appear\w*|arriv\w+|enter\w*|set foot|put in|"
    r"log\w*|dial\w*|make it|made it|able to\b|spared?|free\b|available|well enough|find (?:the )?time|stay (?:for(?! (?:the |a )?(?:[a-z]+ )?(?:dinner|lunch|breakfast|tea|meal|supper)\b)|long)"
)
_GO = (
    r"travel\w*|fl(?:y|own|ying)|driv(?:e|en)|walk\w*|cross\w*|climb\w*|board\w*|stir\w*|budge\w*|mov(?:e|ed) (?:from|out)|"
    r"le(?:ave|ft) (?:[a-z]+ )?(?:home|house|hospital|{L}|bed|room)|get (?:away|there|out|leave)"
)
_BE_THERE = r"there\b|present\b|around\b|among (?:them|(?:those|the)(?! (?:who (?:are|were|have been|had been) |to be |[a-z-]+ )?(?:invit|called|summoned|asked|bidden)))|with (?:them|him|her|{P})|seen\b|spotted|in town|in the (?:room|picture)"
_SIT_WITH = r"sit\b|sat\b|dine\w*|drink|tast\w+|touch\w*|grac\w+|take part|part(?:ake|icipat\w+)|(?:accept|answer|respond|take up)\w* [^.;,{PERSONS}]{0,20}\binvit\w+"
_DID_NOT = rf"(?:(?!\b(?:that|who|which|when|if|whether|why)\b)[^.;,{{PERSONS}}]){{0,45}}?{_NOT}(?: [a-z]+){{0,4}}? (?:{_COME}|{_GO}|{_BE_THERE}|{_SIT_WITH}){OTHERWISE}"

# ---- where or how they were ----
_ILL = (
    rf"(?:in|at|from) {_THEIR}(?:[a-z]+ )?(?:hospital|clinic|nursing home|bed|sickbed|quarantine)|hospitali[sz]ed|ill\b|unwell|sick\b|indisposed|bedridden|laid up|down with|nursing|"
    r"convalescing|recuperating|recovering|under (?:treatment|observation)|fasting|mourning|sulking(?! (?:since|over|ever|after)\b)"
)
_MISSING = r"(?:away|absen\w+|missing)\b(?! from)"
_ELSEWHERE = (
    r"elsewhere|abroad|overseas|at home|indoors|airborne|unavailable|incommunicado|out of (?:town|station|the (?:country|city|state|capital))|"
    rf"on (?:a|an|his|her|leave|tour|holiday|vacation|pilgrimage)\b|(?:in|at|from) {_THEIR}(?:[a-z]+ )?(?:court|jail|prison|custody|retreat)|under house arrest|"
    rf"on (?:dharna|a (?:sit-in|fast|hunger strike|padyatra|yatra|pilgrimage)|strike)\b|(?:in|at|on) {_THEIR}(?:[a-z]+ ){{0,2}}(?:padyatra|dharna|sit-in|yatra|tour|campaign trail)\b|"
    rf"at {_THEIR}(?:[a-z]+ ){{0,2}}(?:wedding|funeral|rally|function|farm\w*|village|constituency|temple|match|fair|shrine|ashram)"
)
_HELD_UP = r"stuck|stranded|held up|tied (?:up|down)|detained|delayed|grounded|marooned|snowed in|caught (?:up|in)"
_BUSY = r"busy\b|engaged|campaigning|canvassing|touring|travelling|holidaying|attending (?:a|an|his|her)|addressing|inaugurating"
_WAS = rf"{_AND}{_BE} (?:[a-z]+ly |said to be |reported to be |still |also |then |too |himself |herself |again |of course |as usual ){{0,2}}"
_WAS_ELSEWHERE = rf"{_WAS}(?:{_ILL}|{_ELSEWHERE}|{_HELD_UP}|{_BUSY})"
_AT = (
    r"(?:[a-z]+ ){0,2}(?:(?:is|was|are|were) (?:said|believed|reported|understood|learnt|stated) to (?:be|have been|be camping|have gone)|was|is|were|will be|would be|'ll be|remained|stayed|spent [^.;{PERSONS}]{1,25}|had gone|has gone|went|flew|drove|left|had left|is off|was off)"
    r"(?: (?:back|still|also|away|then|busy|up|on|off|out|down|over))? (?:in|at|to|for|near) (?!the (?:fray|race|contest|running|list))(?:[a-z]+ ){0,3}(?P<l>{L})"
    # and not to meet somebody there, nor after it
    r"(?![^.;]{0,60}\b(?:met|meet|meets|meeting|talks?|call(?:ed|s)? on|join(?:ed)?|attend(?:ed)?|held|confer(?:red)?|after|overnight)\b)"
)

# ---- what they did instead ----
_PLEADED = (
    r"(?:pleaded|cited|citing|pleading|complain\w+ of) (?!not|that|guilty)|"
    r"(?:has|had) (?:a|an|the|another|other|some|better|no time|a bad|his|her) [^.;,{PERSONS}]{0,30}?(?:fever|cold|flu|cough|knee|back|throat|wedding|funeral|engagement|commitment|appointment|programme|work|function|surgery|hearing|flight|headache|"
    r"things to do|guests?|fast|vow|train|to (?:attend|catch|address|look after|inaugurate))\b"
)
_SHUNNED = (
    rf"{_BE} (?:[a-z]+ )?(?:away|off|absent|missing) from|"
    r"skip\w*|boycott\w*|shun\w*|snubb?\w*|duck\w*|dodg\w+|gave (?:it|the [a-z ]+|this one) a miss|miss(?:ed|es)\b|"
    r"declin\w+\b(?! (?:the|an?|any|all|his|her|their) (?:[a-z-]+ )?(?:offers?|posts?|tickets?|jobs?|nominations?|demands?|proposals?|seats?|ministr(?:y|ies)|berths?|support|portfolios?|honours?|security|candidature)\b)(?! (?:any |all |further |immediate |requests? for |to offer |to make )*comments?)(?! to (?:be (?:drawn|quoted|named)|react|respond|reply|answer|go into|take questions|read|comment|say|name|speak|talk|give|divulge|discuss|elaborate|confirm|reveal|take))|refus\w+ to (?:come|go\b|attend|join|sit|leave|be (?:there|present|seen|part|a part)|travel)|(?:failed|unable) to (?:come|reach|make|attend|join|turn|get|find|catch)|cancelled"
)
_SENT = (
    r"regret\w*\b(?! (?:that|the|what|how|having)\b)|sent (?:[a-z]+ ){0,4}(?:regrets|apolog\w+|excuses|instead|(?:letter|message|note|representative|deputy|proxy|emissary)\b(?! to (?!the (?:[a-z-]+ )?{NOUN})))|sent word(?! that (?:he|she|they|{P}) (?:would|will)(?: not|n't) (?:contest|accept|agree|support|ally|fight|compromise|settle|yield|budge|quit|resign|seek|give|change))|sent {NEAR}{P} (?:instead|in (?:his|her) (?:place|stead)|with (?:his|her|a))|deputed"
)
_LEFT = (
    r"(?:preferred|chose) to (?!(?:sit|speak|come|attend|contest|be|say|go with)\b)|stayed (?:back|put|at home|behind|home)|"
    r"(?:learnt|learned|heard|read) of it|(?:followed|watched) (?:it|the)|flew (?:out|off|back|home)|had (?:already )?(?:left|flown|gone|returned)(?! (?:the |to (?:the )?)?(?:{O}|party|alliance|coalition|government|fold))|was to (?:have )?(?:com|been|attend|join)|no one (?:from|had)|nobody"
)
_INSTEAD = rf"{_AND}(?:{_PLEADED}|{_SENT}|{_LEFT})"
_SHUNS = rf"{_AND}(?:{_SHUNNED})"

# who stands first in a clause, with a title or a party before the name
_WHO = (
    r"(?:^|[.;:,\"] ?|\b(?:and|but|while|whereas|though|although|as|since|because|when|that|only|even|for) )"
    r"(?:(?!\b(?:with|by|to|of|from|between|against|about|than|like|unlike|without|said|told|met)\b)[^.;,:{PERSONS}]){0,45}{x:G}(?!'s|-|' )"
)

# "X did not turn up. Neither did Y of the other party": by what goes before, which tells an absence
_NOR = (
    r"^(?:(?:and|but) )?(?:nor|neither) (?:did|was|were|had|has|have|could|would|will|is|are) (?:(?!(?:with|by|of|from|between|against) )(?:[a-z-]+|{O}(?:'s)?|{L}) ){0,5}?(?P<nor>{G})(?!'s|-)"
    r"(?= *[.;,]| *$| (?:of|from) | who\b)"
)

SEEMS_AWAY = rf"{_NOR}|{_WHO}{ASIDE}?(?: (?:himself|herself|too|also|however|meanwhile|alone),?)? (?:(?P<not>{_DID_NOT}|{_SHUNS})|{_WAS}{_MISSING}|(?P<only>{_WAS_ELSEWHERE})|{_INSTEAD}|(?P<at>{_AT}(?![a-z])))"
