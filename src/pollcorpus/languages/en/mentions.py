"""How English names somebody in telling what another did: whose message, whose door, whose name."""

from __future__ import annotations

from pollcorpus.languages.en.places import HOME

_TITLES = r"(?:(?:the|his|her|its|their|mr|mrs|ms|dr|[a-z]+'s|party|chief|minister|prime|home|president|leader|boss|supremo|{O}(?:'s)?|{L}(?:'s)?),? ){0,5}"
_SENDS = r"(?:message|letter|missive|note|greetings|regards|felicitations|condolences|good wishes|best wishes|invitation|invite|word|feelers?|proposal|reply|assurance)s?"
_BROUGHT = r"(?:deliver|carr|convey|bring|brought|hand|pass|relay|communicat|present|extend|read)[a-z]*"

# what somebody brought of another, who sent it: "delivered a message of X", "a letter for Y from X"
_SENT = (
    rf"(?P<keep>\b{_BROUGHT}(?: (?:over|on|out|to|him|her|them))* (?:[a-z-]+ ){{0,4}}?{_SENDS})"
    rf"(?: (?:for|to) {_TITLES}(?:{{P}}|[a-z]+),?)? (?:of|from|by) {_TITLES}{{P}}(?!'s|-|,? who\b)"
)
_SENT_ALONG = rf"(?P<keep>\b{_BROUGHT}) {_TITLES}{{P}}'s (?=(?:[a-z-]+ ){{0,2}}{_SENDS}\b)"

_DEALS = r"(?:handling|holding|leading|conducting|doing|managing|steering|overseeing|negotiating|speaking|acting|running|looking after)"
# for whom one acts: "X, who is handling the talks for Y, met Z"
_FOR_ANOTHER = (
    rf"(?P<keep>{{P}}), who (?:is|was|has been|had been)(?: also| now)? {_DEALS}\b[^,;.{{PERSONS}}]{{0,60}}? "
    r"(?:for|on behalf of) {P}(?!'s|-)(?:,(?! (?:and )?{P})|(?= ))"
)

_BESIEGES = (
    r"(?:gherao(?:ed|es|ing)?|la(?:y|id|ys|ying) siege to|march(?:ed|es|ing)? (?:to|on|towards)|picket(?:ed|s|ing)?|storm(?:ed|s|ing)?|barg(?:e|ed|ing) into|"
    r"(?:protest|demonstrat|agitat|dharna|sit-in|hunger strike|slogans?|fast|agitation|demonstration|march|rally)[a-z]*(?: (?:march|dharna))? (?:outside|at|in front of|before|near|opposite|to|towards)|"
    r"(?:raid|search|stone|pelt|vandalis|vandaliz|ransack|attack|surround|besieg)[a-z]*(?: stones)?(?: (?:at|on|of))?)"
)
_HOUSE = rf"(?:{HOME}|office|chamber|secretariat|camp)"
# at whose door others shout: "decided to gherao the residence of X", "a march to X's house"
_AT_THE_DOOR = (
    rf"(?P<keep>\b{_BESIEGES}) (?:the |an? )?(?:[a-z-]+ ){{0,2}}?{_HOUSE}s? of {_TITLES}{{P}}(?!'s|-)",
    rf"(?P<keep>\b{_BESIEGES}) {_TITLES}{{P}}'s (?:[a-z0-9-]+ |{{L}} ){{0,3}}?{_HOUSE}\b",
)

_LATER = r"(?:will|would|shall|'ll)(?: (?:also|now|soon|then|certainly|personally|definitely))*"
_MATTER = r"(?:it|this|that|these|them|(?:the|this|that|his|her|their|these|its|{O}'s|{P}'s) (?:[a-z-]+ ){0,3}?(?:matters?|issues?|demands?|concerns?|proposals?|grievances?|subject|suggestions?|requests?|feelings|sentiments|views?|points?))"
# with whom one is to raise it at another time: "he would take the demand up with X", said of a talk with Y
_RAISES = (
    rf"(?P<keep>\b{_LATER} (?:take (?:up )?{_MATTER}(?: up)? with|raise {_MATTER} (?:with|before)|convey {_MATTER} to|put {_MATTER} (?:to|before)|place {_MATTER} before|"
    r"discuss {_MATTER} with|apprise|inform|request|urge|write to|appeal to|impress upon|seek (?:[a-z]+ ){0,3}(?:from|of))) "
    rf"{_TITLES}{{P}}(?:{{SEP}}{{P}})?(?!'s|-)(?![^.;]{{0,60}}{{D}})"
).replace("{_MATTER}", _MATTER)
_RAISES_IT = rf"(?P<keep>)(?:{{P}} |\b(?:i|we|he|she|they) )?{_LATER} (?:speak|talk) (?:to|with) {_TITLES}{{P}}(?:{{SEP}}{{P}})? (?:about|on|over|regarding) {_MATTER}"

_TOURS = r"(?:visits?|tour|trip|arrival|rally|rallies|roadshow|road show|yatra|public meetings?|padyatra|march|programmes?|reception|welcome|return|campaign)"
_FOR_IT = r"(?:ahead of|before|in view of|on the eve of|prior to|for|of|about|on|over|regarding|concerning|review(?:ed|ing)?|discuss(?:ed|ing)?|finali[sz](?:e|ed|ing)|plan(?:ned|ning)?)"
# whose visit a meeting is about: "ahead of the visit of X", "preparations for a rally of X"
_VISITED = (
    rf"(?P<keep>\b{_FOR_IT} (?:(?:the|an?|his|her|this|next|upcoming|forthcoming|proposed|scheduled|two-day|{{D}}(?:'s)?) )*(?:[a-z-]+ )?{_TOURS}) "
    rf"(?:of|by) {_TITLES}{{P}}(?:(?:, {{P}}){{0,6}},? and {{P}})?(?!'s|-)"
)
_PREPARED = (
    rf"(?P<keep>\b(?:preparations?|arrangements?|preparedness)) for (?:(?:the|an?|his|her|this|next|upcoming|forthcoming|proposed|mega|massive|{{D}}(?:'s)?|{{P}}'s) )*(?:[a-z-]+ )?{_TOURS}"
    rf"(?: (?:of|by) {_TITLES}{{P}}(?:,? and {{P}})?(?!'s|-))?"
)

# "stepped aside in X's favour"
_IN_FAVOUR = r"(?P<keep>)\bin {P}'s (?:favour|favor|stead|honour|memory|footsteps|shoes|defence|support)(?![a-z])"

# whom one meets in no occasion at all: "would not attend any meeting chaired by X"
_ANY_OF_HIS = rf"(?P<keep>\bany (?:[a-z-]+ ){{0,2}}(?:meeting|gathering|conclave|event|function|programme)s?) (?:chaired|convened|called|hosted|attended|held|addressed|organised|led) by {_TITLES}{{P}}(?!'s|-)"

MENTIONS = (
    _ANY_OF_HIS,
    _SENT,
    _SENT_ALONG,
    _FOR_ANOTHER,
    *_AT_THE_DOOR,
    _RAISES,
    _RAISES_IT,
    _VISITED,
    _PREPARED,
    _IN_FAVOUR,
)

_VERB_TO = (
    r"(?:send|submit|write|seek|launch|urge|request|ask|approach|petition|move|support|back|oppose|expel|suspend|appeal|thank|field|project|nominate|congratulate|felicitate|"
    r"recommend|forward|leave|hand over|demand|gherao|fight|authori[sz]e|condemn|support|honou?r|remove|replace|drop|name|campaign|intensify|step up|take on|corner|expose|boycott|welcome)"
)
_THERE = r"(?![^.;]{0,80}\b(?:meet|met|talks?|hold|attend\w*|present|call on|discuss\w*)\b)"
_HONOURS = (
    r"(?:thank|congratulat|hail|prais|urg|ask|authori[sz]|express|appreciat|condemn|laud|request|endors|repos|criticis|criticiz|demand|applaud|back|support|pledg|reiterat|affirm|reaffirm|seek|call)"
    r"(?:e|ed|es|s|ing)"
)
_OF_STATE = r"(?:resolutions?|motions?|vote of thanks|statement)"
_PAPER = r"(?:proposals?|recommendations?|reports?|suggestions?|formula|list|drafts?|findings|papers?|presentation|blueprint)"
_STANDS_BY = r"(?:(?:has|have) (?:already |openly |publicly |also )?(?:backed|endorsed|batted for|pitched for|rooted for|favoured)|defend(?:ed|s)|stood by|stands by|vouched for|rallied behind|rallies behind|sw(?:ore|ears) by|came out in (?:support|defence) of|reposed (?:full )?(?:faith|confidence|trust) in|expressed (?:full )?(?:faith|confidence) in|pledged (?:loyalty|support|allegiance) to)"
_WE = r"(?:i|we|us|me|my|our|ours|came|come|attend\w*|present|(?:was|were) there|agree\w*|assur\w*|promis\w*|listen\w*|heard|accept\w*|told|gave|given|with (?:him|her|them)|positive|patient\w*|joined|invit\w*|asked)"

# at whom the anger of those who met is directed: "expressed no confidence in X", "sought X's ouster"
_AGAINST = (
    r"(?:(?:express|voic|declar)(?:ed|es|ing) (?:(?:their|his|her|total|complete|strong|deep|a) )*(?:no|lack of|loss of|want of|no-|dissatisfaction|displeasure|resentment|unhappiness|discontent|anger|disenchantment)(?: (?:confidence|faith|trust))? (?:in|with|at|against|over)|"
    r"(?:lost|losing|had no|have no) (?:(?:all|their|any|complete) )*(?:faith|confidence|trust) in|"
    r"(?:vent|air|pour|gave vent to|let out|spew)(?:ed|ing)?(?: out)? (?:(?:their|his|her|all) )*(?:ire|anger|grievances?|frustrations?|discontent|resentment|spleen|fury|rage) (?:against|at|on|about|over)|"
    r"(?:rais|unfurl|hoist)(?:ed|es|ing) (?:the|a) (?:banner|flag) of (?:open )?(?:revolt|rebellion) against|(?:train|turn)(?:ed|ing) (?:their|his) guns (?:on|at|against)|"
    r"(?:plott|conspir|rebell|revolt|up in arms|scheming|gang(?:ed|ing)? up)(?:ed|ing)? against|"
    r"(?:seek|sought|seeking|demand(?:ed|ing)?|press(?:ed|ing)?(?: for)?|push(?:ed|ing)?(?: for)?|pitch(?:ed|ing) for|clamour(?:ed|ing) for|insist(?:ed|ing) on|call(?:ed|ing) for) (?:the )?(?:immediate )?(?:ouster|removal|replacement|exit|resignation|scalp|head|expulsion|suspension|dismissal|sacking) of)"
)

NAMED_ASIDE = (
    # "met Y to lobby for X"
    rf"\b(?:to|and) (?:lobby|lobbied|bat|batted|canvass|plead|pleaded|root|rooted|pitch|pitched) for {_TITLES}(?P<lobbied>{{P}})(?!'s|-)|"
    rf"\b{_AGAINST} {_TITLES}(?P<against>{{P}})(?!'s|-)|"
    # "demanded X's removal", "wanted X out"
    r"\b(?:seek|sought|seeking|demand(?:ed|ing)?|press(?:ed|ing)? for|push(?:ed|ing)? for|want(?:ed|ing)?|insist(?:ed|ing)? on) (?:[a-z-]+ |{O}(?:'s)? ){0,4}(?P<ousted>{P})(?:'s (?:immediate )?(?:ouster|removal|replacement|exit|resignation|scalp|head|expulsion|suspension|dismissal|sacking)\b| (?:out|replaced|removed|sacked|changed|gone|to (?:go|quit|resign|step down))(?![a-z]))|"
    # "the meeting decided to send a memorandum to X", "a resolution thanking X"
    rf"\b(?:decid|resolv|agre|vot|threaten|plan|vow)(?:ed|es|ing)(?: (?:unanimously|also|in principle))? to (?!(?:send|depute) (?:(?!(?:to|for|from|of)\b)[a-z-]+ ){{0,4}}?{{P}}(?!'s)){_VERB_TO}\b[^.;,{{PERSONS}}]{{0,60}}?{_TITLES}(?P<turned>{{G}})(?!'s|-){_THERE}"
    rf"|\b{_OF_STATE} (?:[a-z]+ing )?{_HONOURS}\b[^.;,{{PERSONS}}]{{0,60}}?{_TITLES}(?P<resolved>{{G}})(?!'s|-)"
    # "a list drawn up by a panel headed by X"
    rf"|\b{_PAPER} (?:[a-z]+ )?(?:of|by|from) (?:the |an? |its )?(?:[a-z-]+ |{{O}} ){{0,4}}(?:headed|led|chaired) by {_TITLES}(?P<heads>{{P}})(?!'s|-)"
    rf"|\b{_STANDS_BY} {_TITLES}(?P<stands>{{G}})(?!'s|-)"
    # "in his letter to X", "he wrote to X"
    rf"|\b(?:in (?:his|her|their|an?|the|this) (?:[a-z-]+ )?letter|(?:resignation|open|[a-z]+-worded|{{P}}'s) (?:[a-z-]+ )?letter|wrote|written|writes|(?:shot|dashed|fired) off an? (?:[a-z-]+ )?letter) (?:addressed )?to {_TITLES}(?P<written>{{G}})(?!'s|-)(?![^;]{{0,120}}\b(?:met|meet|then|later|called|talks)\b)"
    # spoken of in what is quoted: "the world looks to X," Y told the meeting
    rf"|^\"(?![^\"]{{0,400}}?(?:\b{_WE}\b|{{NOUN}}|{{MEET}}))(?P<quoted>[^\"]{{1,400}})(?:\"|$)"
    rf"|{{SAID}}[^\";,{{PERSONS}}]{{0,40}}, \"(?![^\"]{{0,400}}?(?:\b{_WE}\b|{{NOUN}}|{{MEET}}))(?P<said>[^\"]{{1,400}})(?:\"|$)"
)
