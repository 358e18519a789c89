"""Phrases before the subject of an English sentence that end in a name: "Amid talk of X, Y met Z".

The name is in no list with the subject, though only a comma stands between the two.
"""

from __future__ import annotations

# a phrase of these may have a verb: "After the party dropped X, Y met Z"
_WITH_VERB = r"(?:[^,;]{0,30}\b)?(?:after|before|following|since|while|when|with)\b|(?:even |just )?as (?={P})"
_PREPOSITION = (
    r"(?:amid(?:st)?|despite|notwithstanding|ahead|in|on|at|over|under|against|for|from|upon|unlike|like|contrary|owing|due|thanks|given|"
    r"barely|within|hours|days|weeks|months|a day|{D}|as part|because|during|through|without|far|away)"
)
_MOOD = (
    r"(?:(?:still|deeply|clearly|visibly|apparently|reportedly|not|never|long|once|much) )?(?:upset|miffed|angry|annoyed|unhappy|peeved|irked|sore|piqued|disappointed|"
    r"cornered|stung|snubbed|ignored|rattled|worried|wary|keen|eager|anxious|unfazed|undeterred|unmoved|emboldened|encouraged|buoyed|sidelined|expelled|sacked|"
    r"dropped|suspended|replaced|defeated|faced|stunned|shaken|alarmed|concerned|impressed|inspired|prodded|nudged|pushed|accused|hit|caught|torn)"
)
# what somebody does who is in no list either; who is met or brought along so is told of elsewhere
_DOING = (
    r"(?!(?:meeting|seeing|joining|accompanying|including|hosting|calling|visiting|receiving|greeting|flanking|leading|being|having|talking|speaking|chairing|addressing|"
    r"attending|sitting|following|bringing|taking|barring|excluding|excepting|leaving|missing|king)\b)[a-z]+ing"
)
# nobody is told there to be or come together, or along with the subject
_NO_LIST = r"(?![^,;]{0,70}\b(?:are|were|was|is|sat|sit|came|stood|included?|names?|presence|absence|place|stead|behalf|company|along|together|besides|also)\b)"
_OPENS = rf"(?:[^,;:{{PERSONS}}]{{1,20}}[:–—-] )?{_NO_LIST}(?:{_PREPOSITION}|{_MOOD}|{_DOING})\b"

# a verb may stand between: "X on Friday met", "X and Y later called on"
_AND_MEETS = r"(?:and|&) {P}(?: (?:[a-z]+ly|also|too|later|had|have|will|would|are to|on {D}|{D}))* {MEET}"
FRONTED = rf"^(?:{_WITH_VERB}|{_OPENS})[^,;]{{0,80}}{{P}},(?= {{P}} (?:(?!and\b|or\b|&|from\b|of\b|\()|{_AND_MEETS}))"

# who is at odds with somebody is not with them
_QUARRELS = "rift ranks ties differences feud tussle row fight standoff battle war patience unhappy upset angry up disenchanted disillusioned dissatisfied".split()
_APART_WITH = "".join(f"(?<!{word} )" for word in _QUARRELS)
_TOGETHER = rf"(?:{{MEET}}|{{NOUN}}|{{RECIPROCAL}}|{{PHONED}}|{{HOME}}|{{ATTEND}}|{_APART_WITH}\bwith\b|\binvit(?:ing|ed|ation)\b)"
# what somebody did, or what became of them, that takes no part in a meeting
_TELLS = r"(?:(?:said|claimed|declared|announced|alleged|hinted|asserted|insisted|indicated|suggested|signalled|conceded|admitted)(?: [^.;,{PERSONS}]{1,30})? that|told (?:the )?(?:reporters|press|media|journalists|(?:a )?(?:rally|public meeting|television|news)))"
_NEWS = (
    r"(?:(?:claimed|declared|announced|alleged|hinted|asserted|warned|threatened|accused|attacked|criticis(?:ed|es)|criticiz(?:ed|es)|slammed|"
    r"lashed out|hit out|took a (?:dig|swipe)|praised|hailed|lauded|targeted|questioned|refused|declined|rejected|turned down|ruled out|denied|quit|resigned|stepped down|joined(?= (?:(?:the )?{O}|the (?:party|government|cabinet|alliance|saffron)))|"
    r"walked out of (?=(?:the )?{O}|the (?:alliance|party|government))|broke away|switched|defected|crossed over|rebelled|revolted|dumped|ditched|snapped|severed|"
    r"took oath|won|lost|filed|withdrew|retired|lambasted|blamed|offered to (?:resign|quit)|prepared to|decided to (?:quit|join|contest|resign|leave)|entered politics|floated|formed|launched)\b"
    r"|(?:was|were|is|being|got) (?:[a-z]+ly )?(?:arrested|sworn|elected|appointed|named|made|chosen|picked|declared|expelled|suspended|sacked|removed|dropped|replaced|denied|granted|released|questioned|summoned by|booked|raided|jailed|"
    r"convicted|acquitted|disqualified|nominated|re-?elected|anointed|elevated|inducted|defeated|stripped)\b)"
)
# where talks came to nothing, it may be by who was there
_AT_PEACE = r"(?![^;]{0,300}\b(?:ended|inconclusive|broke (?:up|down|off)|fail(?:s|ed)|deadlock(?:ed)?|collapsed|stormy|heated|adjourned|stalemate|dragged|called off|cut short|hit a)\b)"
# who was elected leader was so at a meeting, where the sentence begins with it
_NOT_CHOSEN = r"(?!(?:[a-z]+ ){0,3}after {P} (?:was|had been)(?: [a-z]+ly)? (?:re-?elected|elected|chosen|picked|anointed) (?:[a-z']+ ){0,4}leader(?![a-z]))"
_ALSO_THEN = r"(?:had |has |have |also |himself |herself |publicly |openly |recently |earlier |{D} |on {D} ){0,3}"
# of whom only the phrase before the subject speaks: "Amid talk of X ¦ Y met Z"
NAMED_BEFORE = (
    rf"|^{_OPENS}(?:(?!{_TOGETHER})[^,;¦]){{0,90}}?(?P<before>{{G}}) ¦"
    # whose own clause only tells when it was: "A day after X resigned, Y met Z"
    rf"|^{_AT_PEACE}{_NOT_CHOSEN}[^;¦]{{3,240}}?,? (?:(?:(?:just |only |barely )?(?:{{D}}|(?:[a-z]+ )?(?:hours?|minutes|days?|weeks?|months?)|soon|shortly|right) )?(?:after|before)|(?:even |just )?as(?! {{P}} {_ALSO_THEN}(?:said|told)\b)|even though|since) (?P<trails>{{P}}) {_ALSO_THEN}(?:{_TELLS}\b|{_NEWS}(?:(?!{_TOGETHER})[^,.;¦{{PERSONS}}]){{0,120}}(?=[,.;]|$))"
    rf"|^(?:(?:{{D}}|[a-z]+) ){{0,3}}?(?:after|before) (?P<marks>{{P}}) (?:(?!{_TOGETHER})[^,;¦{{PERSONS}}]){{3,90}},(?= (?:(?:the|[a-z'-]+|{{O}}(?:'s)?|{{L}}(?:'s)?) ){{0,8}}{{P}})"
)
