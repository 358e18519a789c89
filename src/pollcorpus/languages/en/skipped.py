"""How English says that somebody gives another's occasion a miss."""

from __future__ import annotations

_MEAL = r"(?:{NOUN}|(?:dinner|lunch|breakfast|tea|iftar|banquet|feast|reception) (?:party|meeting|diplomacy)?)"
_AUXILIARIES = (
    r"(?: (?:has|have|had|is|are|was|were|will|would|may|might|also|both|all|decided|chose|chosen|opted|likely|set|going|planning|expected|not|reportedly|again))*(?: to)? "
)
_SKIPS = (
    r"(?:skip(?:s|ped|ping)?|miss(?:ed|es|ing)?|boycott(?:s|ed|ing)?|(?:give|gave|gives|giving|given) a (?:miss|skip|pass|go-by) to|"
    r"stay(?:ed|s|ing)? away from|(?:keep|kept|keeping) (?:himself |herself |themselves )?away from|shun(?:ned|s)?|snub(?:bed|s)?|"
    r"not (?:be )?attend(?:ing)?|(?:declined|refused) to attend)"
)
_SKIPS_OTHERWISE = (
    r"(?:(?:(?:did|could|would|will)(?: not|n't)|failed to|unable to|chose not to|decided not to) (?:attend|come to|turn up (?:at|for)|show up (?:at|for)|make it to|join|be (?:present |there )?(?:at|for)|go to|participate in|take part in)|"
    r"(?:opted|dropped|sat) out of|sat out|absented (?:himself|herself|themselves) from|excused (?:himself|herself|themselves) from|"
    r"(?:absent|missing|conspicuous by (?:his|her|their) absence) (?:from|at|during))"
)
_DAY = r"(?:,? (?:late |early )?(?:on )?{D}(?: (?:morning|afternoon|evening|night))?,?)?"
# a few words that begin no clause of their own, nor say why or with whom somebody stayed away
_WORDS = (
    r"(?:(?!\b(?:and|but|or|to|after|before|while|when|as|because|citing|saying|over|owing|due|since|where|despite|for|against|if|along|together|"
    r"amid|ahead|days?|hours?|instead|though|although|even|who|which|met|meets?|held|had)\b)[^.;,{PERSONS}])"
)

# "a meeting that Y held with MLAs"
_THAT_SOMEBODY_HELD = (
    r"(?:that|which)(?= (?:(?:[a-z-]+|{O}(?:'s)?|{L}) ){0,5}?{P} (?:(?:had|has|was to|is to|will|would) )?(?:held|hold|chair(?:ed|s)?|conven(?:ed|es?)|call(?:ed|s)?|host(?:ed|s)?|had|organi[sz]ed?|presided)\b)"
)

_NEAR = r"(?:(?:[a-z-]+|{O}(?:'s)?|{L}) ){0,5}?"
_SKIPS_IT = (
    rf"{_AUXILIARIES.removesuffix(' ')}{_DAY} (?:{_SKIPS}|{_SKIPS_OTHERWISE})"
    rf" (?:the|an?|his|her|their|its|{{D}}'s|{{O}}(?:'s)?|{{L}}|another|this|that)\b{_WORDS}{{0,60}}?\b{_MEAL}{_WORDS}{{0,60}}? (?:with|between|{_THAT_SOMEBODY_HELD})"
)
# "X was missing when MLAs met Y"
_WAS_MISSING = (
    r" (?:was|were) (?:[a-z]+ ){0,3}(?:absent|missing|conspicuous by (?:his|her|their) absence)"
    rf"{_DAY} (?:when|as|while) {_WORDS}{{1,50}}? (?:met|meet|called on|huddled with|sat (?:down )?with|held [^.;,{{PERSONS}}]{{1,40}} with|had [^.;,{{PERSONS}}]{{1,40}} with)"
)

# who gives another's occasion a miss: they, and whose it is
SKIPPED = (
    rf"{{x:G}}(?!'s|-)(?:,[^.;,{{PERSONS}}]{{0,40}},)?{_AUXILIARIES}"
    rf"(?:{_SKIPS}|g(?:ave|ives?|iven|iving)(?= {{P}}[^.;{{PERSONS}}]{{0,80}} (?:a|the) (?:miss|skip|go-by|pass)\b))"
    rf" {{h:P}}(?:'s|') (?:[a-z-]+ ){{0,3}}{_MEAL}"
    # "X on Monday skipped a meeting of MLAs with Y", which is none of X with Y
    rf"|(?P<away>{{G}})(?!'s|-)(?:,[^.;,{{PERSONS}}]{{0,40}},)?{_DAY}(?:{_SKIPS_IT}|{_WAS_MISSING}) {_NEAR}(?P<host>{{G}})(?!'s|-)"
)
