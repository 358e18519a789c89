"""How English says who signed a letter, is on a list, may be chosen or got a ticket."""

from __future__ import annotations

_ARE = r"(?:is|are|was|were|has been|have been)"
_LIST = r"\b(?:(?:first|second|third|fourth|fifth|next|final|new|latest|initial|probable|candidates?|its|the|{O}(?:'s)?) ){1,6}lists?"
_MET = r"\b(?:met|meets?|meeting|talks|huddle|attend(?:ed|ing)?|present|joined|conclave|called on|discuss\w*|dinner|lunch|breakfast|session|sat)\b"
_SOME = r"(?:[a-z0-9'-]+ ){0,3}?"
_WROTE = r"(?:(?:had |have |has )?(?:written|wrote|signed|authored|shot off|put their names)|signator(?:y|ies)|letter[- ]writers?|dissenters)"

# what one is chosen for, who need not be where that was done; a party's leader is one of those who choose
_CHOSE = (
    r"(?:pick(?:ed|s|ing)|ch(?:ose|osen|ooses|oosing)|nam(?:ed|es|ing)|nominat(?:ed|es|ing)|select(?:ed|s|ing)|declar(?:ed|es|ing)|announc(?:ed|es|ing)|project(?:ed|s|ing)|"
    r"field(?:ed|s|ing)|endors(?:ed|es|ing)|adopt(?:ed|s|ing)|approv(?:ed|es|ing)|propos(?:ed|es|ing)|back(?:ed|s|ing)|(?:settl|zero|decid|agre)(?:ed|es|ing)(?: in)? on)"
)
_TITLES = r"(?:(?:the|its|party|chief|prime|home|minister|president|leader|{O}(?:'s)?|{L}(?:'s)?),? ){0,5}"
_CHOSEN = r"(?:picked|chosen|named|nominated|selected|declared|announced|projected|fielded|endorsed|adopted|approved|proposed)"
_BEFORE = r"(?:(?!(?:by|with|to|and|or|of|after|before|when|who|that|on|at|in)\b)[a-z'-]+ |{O}(?:'s)? |{L}(?:'s)? ){0,5}"
_POST = (
    r"(?: [^.;,{PERSONS}]{0,60}?)?(?:\b(?:candidates?|nominees?|choice|standard-?bearer|mascot)\b|\b(?:minister(?:ial)?|campaign|poll|the|its) face\b|"
    r"\bfor (?:the )?(?:(?:top |high |constitutional )?(?:office|post|job)|(?:vice[- ]?)?president(?:ship)?|prime minister(?:ship)?|chief minister(?:ship)?|speaker)\b)"
)
_THEN_MET = r"(?![^;]{0,160}\b(?:and|then|later|before|when|who) (?:[a-z]+ly |also |then |later )?(?:met|meet|called|call|held|attend(?:ed)?|thank(?:ed)?|drove|went|join(?:ed)?|sat|was (?:also )?(?:present|there))\b|[^;]{0,80}\bin (?:his|her) presence\b)"
# what is done with names before one is chosen
_UNDER_TALK = r"(?:(?:being |under |in |up for )?(?:considered|consideration|discussed|discussion|circulation|contention|the (?:race|fray|reckoning|running|frame)|mentioned|floated|mooted|talked about)|doing the rounds|making the rounds|being (?:heard|whispered))"
_TAGGED = r"(?:(?!(?:met|held|told|said|who)\b)[a-z.'-]+ |{O}(?:'s)? |{L}(?:'s)? ){0,6}"
_CHOICE = (
    # "picked X as its nominee", "X was named the candidate"
    rf"|\b{_CHOSE} {_BEFORE}(?P<chosen>{{G}})(?!'s|'|-){_POST}{_THEN_MET}"
    rf"|(?P<was>{{G}})(?!'s|'|-)(?:,(?! (?:who|whose)\b)[^.;,{{PERSONS}}]{{1,90}},)? {_ARE}(?: (?:being|also|unanimously|formally|finally|later|jointly))* {_CHOSEN}(?! by\b){_POST}{_THEN_MET}"
)

_PICKED = (
    r"(?:finali[sz]ed|cleared|named|chosen|picked|short-?listed|fielded|announced|declared|nominated|selected|dropped|re-?nominated|repeated|retained|overlooked|left out|"
    r"(?:denied|given|refused|allotted) (?:a |the )?(?:party )?(?:tickets?|nominations?)|axed|on the list)"
)

DESCRIBED = (
    # "among those who had written to her were X and Y", "X was one of the signatories along with Y"
    rf"|\b{_WROTE}\b[^.;]{{0,60}}?\b(?:(?:were|are|was|is)(?! (?:to|likely|expected|scheduled|slated|set|due|also to)\b)|include[sd]?|along with|like|such as|namely|including) {_SOME}(?P<wrote>{{G}})"
    rf"|(?P<signed>{{G}}),? {_ARE} (?:also )?(?:among|one of|part of) (?:the |those )(?=(?:[a-z0-9-]+ ){{0,4}}?{_WROTE}\b)"
    # "tickets have gone to X", "the names of X and Y are doing the rounds"
    rf"|\b(?:tickets?|nominations?|berths?|portfolios?)\b[^.;{{PERSONS}}]{{0,30}}?\b(?:gone|went|go|given|allotted|handed|allocated) to {_SOME}(?P<got>{{G}})"
    # "sounded out legislators about X and Y", "the letter that X had withheld"
    rf"|\b(?:sound|talk|spoke|speak|ask|complain|complaint|view|opinion|feedback|grievance|resentment|anger|doubt|concern|question|remark|rumour|speculat|report)[a-z]*\b[^.;,{{PERSONS}}]{{0,40}}(?:{{P}}[^.;,{{PERSONS}}]{{0,20}})? (?:about|regarding|against) (?!(?:[a-z'-]+ ){{0,4}}?{{NOUN}}){_SOME}(?P<about>{{G}})(?!'s|-)(?= *[.;]|$|,? (?:who|and (?:his|her|their)|for|in|over|as|on|after)\b)"
    rf"|\b(?:letters?|message|list|formula|proposal|draft|note|offer|demand|condition|statement|claim)s?(?: of [a-z]+)?,? (?:that|which) (?P<sent>{{P}})(?!'s|-) (?:(?:had|has) )?(?:withheld|sent|wrote|written|signed|made|put forward|set|laid down|drawn up|prepared|rejected|turned down|dictated|drafted)\b"
    # "X was appointed chief minister by Y"
    rf"|(?P<appointed>{{P}})(?!'s|'|-) {_ARE} (?:(?:{{D}}|on {{D}}|also|formally|later|finally|then) )*(?:appointed|named|nominated|dismissed|sacked|removed|reinstated|anointed) (?:as )?[^.;,{{PERSONS}}]{{0,60}} by {_TITLES}(?P<appoints>{{P}})(?!'s|-)(?= *[.;,]|$| (?:on|last|in|after|hours|late|early|{{D}}))"
    # "proposed the names of X and Y", "discussed the candidature of X"
    rf"|\b(?:propos|suggest|float|recommend|clear|approv|discuss|consider|moot|mention|finali[sz]|forward|shortlist|put forward|zeroed in on|okay|reject|oppos)(?:e|ed|es|s|ing)? (?:the |an? )?(?:names?|candidatures?|nominations?|elevation|induction|claims?) (?:of|for) {_SOME}(?P<proposed>{{G}})(?!'s|-)"
    rf"|\bnames? of {_SOME}(?P<named>{{G}}) {_ARE} (?:also )?(?:being )?(?:doing|mentioned|floated|discussed|considered|in|under|on)\b"
    # "the names being considered include X and Y", "X is emerging as the front-runner"
    rf"|\b(?:names?|probables|contenders|claimants|aspirants|choices) (?:(?:that|which) {_ARE} )?(?:also )?{_UNDER_TALK}\b[^.;{{PERSONS}}]{{0,60}}?\b(?:include[sd]?|are|were|is|was) {_SOME}(?P<mooted>{{G}}(?:(?:, | and |, and ){_TAGGED}{{G}}){{0,8}})"
    rf"|(?P<runs>{{G}})(?!'s|'|-)(?:,(?! (?:who|whose)\b)[^.;,{{PERSONS}}]{{1,90}},)? (?:{_ARE}|has|have|had)(?: (?:also|been|being|now|said|seen|to be|considered|reportedly|widely|emerging|emerged|learnt|as)){{0,5}} "
    rf"(?:(?:the|a|an|one of the|among the|among those|among|two|three|clear|top|main|other|leading|strong|likely|possible|new) ){{0,4}}(?:front[- ]?runners?|probables?|contenders?|claimants?|aspirants?|dark horses?|favourites?|names?(?= (?:(?:that|which) )?(?:{_ARE} )?(?:also )?(?:{_UNDER_TALK}|discussed|considered|mentioned|floated|suggested|proposed)))\b{_THEN_MET}"
    # "the first list has X, who won from A, and Y": whoever else is named is on it
    rf"|{_LIST}(?: (?:of|from|by|for) [^.,;{{PERSONS}}]{{1,40}}?)? (?:(?:is|was|also|now|likely|expected|set|to|may|could|will|would) ){{0,4}}(?:include[sd]?|including|feature[sd]?|features?|has|had|contain(?:s|ed)?|carr(?:y|ies|ied)|names?|named|comprise[sd]?)(?P<listed>(?:(?!{_MET})[^.]){{0,600}})(?=\.|$)"
    # "among those finalised are X from A and Y from B", "those dropped include Z"
    rf"|\b(?:those|names|candidates|nominees|faces|mlas|mps|legislators|ministers|ones)(?: (?:who|that|were|have|had|been|are|so far|already|now|to be))* {_PICKED}\b[^.;,{{PERSONS}}]{{0,40}}? (?:is|are|was|were|include[sd]?|(?:are|were) those of) {_SOME}"
    rf"(?P<picked>{{G}}(?:[^.;,{{PERSONS}}]{{0,40}}(?:, | and |, and )[a-z. ]{{0,30}}{{G}}){{0,8}})"
    rf"|\b(?:candidates|nominees|contenders|front-?runners|claimants|aspirants|probables) {_SOME}(?:include[sd]?|are|were) {_SOME}(?P<stand>{{G}})"
    + _CHOICE
)
_BESIDE = r"(?:accompan\w+|along with|together with|led by|headed by|joined by|flanked|assisted by|invited by|called by|hosted by|summoned by|driven by|escorted by|besides|including|like|such as|both|as well as|(?:came|come|gone|went|travell?ed|flown|arrived|reached|driven)(?: [a-z]+){0,2} with)"
_NO_MEETING = rf"(?!\b(?:{_BESIDE}|{{NOUN}}|{{MEET}}|{{ATTEND}}|{{RECIPROCAL}}|{{PHONED}}))"
# whom an aside tells of who met somebody: "X, seen as a rival of Y, met Z", "X, who was beaten by Y, met Z"
ASIDE_OF = (
    rf"|{{P}}, (?!{_BESIDE}|with |(?:had|has|having|barring|excluding|excepting|minus|unlike) )(?:who(?:se|m)?|an?|the|one of the|once|long|now|still|himself|herself|[a-z]+(?:ed|en|ing)|seen|known|told|sent|upset|close|loyal|opposed|sore|keen) "
    rf"(?:{_NO_MEETING}[^.;,{{PERSONS}}]){{0,70}}?(?P<aside>{{P}}(?:(?:,? and|, ) {{P}})?)(?!'s [a-z]+ and)(?=(?:{_NO_MEETING}[^.;,]){{0,60}}, (?:[a-z]+ |{{D}} ){{0,3}}?(?:{{MEET}}|{{RECIPROCAL}}|{{ATTEND}}|{{PHONED}}|held|drove|went|flew)(?![a-z]| (?:him|her|them|the (?:two|latter))\b))"
)
# the seat or town of somebody, which need not be known: "X of Manvi and Y of Sindhanur did not turn up"
OF_A_TOWN = (
    r"(?P<keep>{P}) of (?!(?:the|this|that|his|her|their|its|all|both|them|whom|which|late|[a-z]+ing)\b)[a-z]{4,}(?:[ -](?:north|south|east|west|central|rural|urban|city))?"
    r"(?=(?:,|,? and|,? but) {P}(?!'s)| *[.;]| *$| (?:did|was|were|had|could|stayed|skipped|kept|missed|attended|came)\b)"
)
# what is told of one in the midst of a list: "X and Y, who had worked through the night, and Z came along"
IN_A_LIST = (
    rf"(?P<keep>{{P}}), who (?:(?:had|has|have|is|are|was|were|did) )?(?:{_NO_MEETING}[^.;,{{PERSONS}}]){{3,90}}"
    r"(?=, (?:and|as well as) (?:[a-z-]+ |{O}(?:'s)? |{L} ){0,6}{P}(?!'s|-)(?: *[.;]|$| (?:on|at|in|late|over) |(?: (?:also|then|later|both|all|had))* (?:accompanied|were|{MEET}|{ATTEND}|{RECIPROCAL})(?![a-z])))"
)
# after a sentence about a letter, a list or a panel: "X and Y are some of them"
LISTS = rf"\b(?:{_WROTE}|letter|memorandum|petition|names of|the list|panel|committee of)\b(?![^.;]{0,200}\b(?:met|attended|present|talks)\b)"
LISTED_THEN = r"^(?P<x>{G}),? (?:(?:is|are|was|were) (?:some|one|among|a few|two|three|four)(?: of)? (?:them|those|the (?:signatories|members|names))|figure[sd]? (?:in|on|among) (?:it|them|the list))\b"
# who were to go with somebody, of whom it is told next: "X and Y, who were to accompany Z, stayed back"
TO_GO_WITH = (
    r"(?P<keep>{P}),? who (?:had been|have been|has been|was|were|is|are) (?:(?:to|supposed|due|expected|scheduled|slated|asked|invited|meant|also) ){1,3}"
    r"(?:accompany|join|go|travel|fly|come|be|represent|assist|escort)(?: along)?(?: with)? {P}(?:'s [a-z]+)?[^.;,{PERSONS}]{0,50},(?= (?:[a-z]+ly |however |later |then |also )?"
    r"(?:stayed|remained|did|didn't|could|couldn't|was|were|had|have|has|chose|opted|skipped|dropped|pulled|backed|missed|cancelled|will|kept|went|flew|got)\b)"
)
