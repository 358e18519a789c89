"""How English tells, beside a meeting, of those who had no part in it.

They judge it from outside, want to know what was said, cannot be reached, stand for a seat, deal
with the police or the courts, or did something long before. Who "attended" is none of them,
whatever else is told of them.
"""

from __future__ import annotations

from pollcorpus.languages.en.denying import STORY, WAVES_AWAY
from pollcorpus.languages.en.judging import (
    CRITICISES,
    FROWNS,
    HITS_OUT,
    MAKES_LIGHT,
    NAUGHT,
    TAKES_A_DIG,
)
from pollcorpus.languages.en.titles import TITLE

_ADVERBS = r"(?: (?:has|had|have|also|later|then|again|too|however|meanwhile|sharply|strongly|openly|publicly|promptly|reportedly|immediately|even|on {D}|{D}))*"
_ASIDE = r"(?:,(?! (?:and|but|who (?:had |was |were )?(?:also |been )*(?:attend|present|there|joined|took part|sat|accompan|part of)))[^.;,{PERSONS}]{1,60},)?"
# nothing in the sentence has them there
_APART = (
    r"(?![^;]{0,200}\b(?:attend(?:ed|ing)?|took part|taken part|participat\w+|present|in attendance|sat (?:in|through|with|beside|next)|accompan\w+|emerg\w+|(?:coming|came|walk\w+|stepp\w+) out|(?:on|while|as (?:he|she)) le(?:aving|ft)|at the (?:[a-z-]+ )?table|"
    r"(?:at|during|in) (?:the|this|that|a|an) (?:[a-z-]+ ){0,3}{NOUN}|(?:after|following) (?:meeting|calling on|seeing|holding|having|(?:a|an) (?:[a-z-]+ ){0,3}{NOUN} with)|join(?:ed|ing) (?:them|him|her|the (?:two|meeting|talks)))\b)"
)
_WHO = rf"(?!'s|'|-){_ASIDE}{_ADVERBS} "

_MEETING = r"(?:meetings?|talks|huddle|parleys|conclave|get-together|bonhomie|tie-?up|truce|patch-?up|rapprochement|discussions|(?:latest |new )?(?:political )?(?:development|move|manoeuvre|drama)s?)"
_THE = r"(?:the|this|that|their|such|these) (?:[a-z-]+ ){0,2}?"
_TWO = r"(?:the (?:(?:two|three) )?(?:leaders|parties|men)|the (?:two|duo|pair|trio)|them|both(?: of them)?|{P}{SEP}{P})"
_JUDGES = (
    rf"{CRITICISES}|{TAKES_A_DIG}|{HITS_OUT}|{MAKES_LIGHT}|{FROWNS}|(?:dismiss|oppos|resent|envi|ru)(?:ed|es|s)|"
    r"(?:was|were|is) (?:[a-z]+ )?(?:(?:critical|dismissive|sceptical|skeptical|wary|unaware) of|(?:surprised|unimpressed|amused) (?:over|about|with|at|by))|"
    r"(?:express|voic)(?:ed|es) (?:[a-z]+ )?(?:surprise|shock|displeasure|anger|dismay|unhappiness|reservations?|concern|ignorance) (?:over|about|at|of)|react(?:ed|s)(?: [a-z]+)? to|(?:saw|sees|read|reads) (?:nothing|little|much|a conspiracy|a design|no) [^.;,{PERSONS}]{0,20}(?:in|into)|"
    r"(?:parri|evad|duck|dodg|sidestepp|field|avoid|skirt)(?:ed|es|s) (?:all |any |the )?(?:questions?|queries)(?: from [a-z]+)? (?:on|about)|(?:refus|declin)(?:ed|es) to (?:comment|speak|react|be drawn|say anything|read [a-z ]{1,20})(?: on| about| to| in| into)?|confirm(?:ed|s)"
)
_GREETS = r"(?:congratulat|greet|compliment|wish|warn|caution|advis)(?:ed|es|s)"
_BAD = (
    r"(?:an? |the |as |just |only |mere |merely |nothing but |all |another |little more than |no more than |complete |political )*"
    rf"(?:{NAUGHT}|meeting of (?:the )?(?:corrupt|desperate|defeated|opportunists|dynasts|thieves|rejected|losers)|routine|photo opportunity)"
)
_CALLS = r"(?:call|term|dubb|describ|brand|label)(?:ed|s|es|d|led)"
_KNOW = r"(?:(?:demand|want|ask|sought|seek|wish)(?:ed|s)? to know|ask(?:ed|s)|wonder(?:ed|s)|question(?:ed|s))"
_DONE = r"(?:discuss\w*|transpir\w+|happen\w*|decid\w+|talk\w*|cook\w*|up to|met|meet|meeting|worried|afraid|nervous|hurry|secretive)"

# before the sentence, or long before it: who had done it did not do it at the meeting
_PAST = r"(?:(?:announc|demand|declar|criticis|criticiz|attack|slamm|target|accus|claim|threaten|question|describ|term|express|reject|oppos|resign|defect|revolt|rebel|dissolv|contest|merg|alleg|complain|switch|propos|suggest|predict|return|lament|campaign|warn)(?:ed|d)(?! (?:an?|the|its|his|her|their) (?:[a-z-]+ )?boycott\b)|ruled out|written|wrote|quit|walked out|stepped down|hit out|won|lost|led|raised|fallen out|switched|shot off|snapped|dared|vowed|floated|set a deadline|(?:called|dubbed) (?:it|him|her|them|the|this))"
_LONG_AGO = r"(?:in {D}|(?:last|that) (?:week|month|year|election|time)|(?:two|three|four|five|six|several|some|many|a few|\d+) (?:days|weeks|months|years) (?:ago|earlier|back)|(?:ahead of|before|after|during) (?:the )?(?:{D} |last |previous |general |assembly |lok sabha )+(?:polls?|elections?))"
_PARTY = r"(?:(?:the |his |her )?(?:{O}|party|alliance|coalition|government|cabinet|ministry|front|bloc|nda|grouping))"
_CHANGES = rf"(?:join(?:ed|s)|quit|left|leave(?:s)?|resigned from|walked out of|returned to|defected (?:from|to)|switched (?:from|to|over to)|crossed over to|moved to|deserted|dumped|ditched|rejoined|split|broke away from|parted ways with|was (?:expelled|suspended|dropped|sacked|removed) from) {_PARTY}"

# what is promised or done to somebody, or expected of them, in an election or a party
_GETS = r"(?:(?:accused of|blamed for|criticised|criticized|castigated|held responsible|taken to task|ridiculed|remembered|hailed)(?! by (?:him|her|them)\b)|promised|denied|passed over|entrusted with|tasked with|asked to (?:wait|step down|contest|campaign|explain|prepare)|given (?:a|the) (?:ticket|charge|task|post)|shifted (?:from|to)(?! {D})|eased out|sidelined|kept in the dark)"
_SOON = r"(?:certain|sure|likely|set|tipped|unlikely|expected|slated|poised|keen|all set) to (?:be (?:(?:re-?)?nominated|fielded|dropped|named|inducted|made|given|accommodated|replaced|elevated|denied|shifted)|contest|get|lose|win|join (?:the )?(?:{O}|party|cabinet)|switch|quit|resign|defect|retain|give up|campaign)"
_DENIES = rf"(?:{WAVES_AWAY}|play(?:ed|s|ing) down) (?:(?:any|all|the|these|such|media|as [a-z]+) )*(?:{STORY}|rift|differences|dissent|move|possibility|infighting|discord)\b(?![^.;]{{0,80}}\b(?:met|meeting|meet)\b)"

_SEAT = r"(?:(?:the|this|that|his|her|its) (?:[a-z-]+ ){0,2}?)?(?:seat|constituency|segment|{L})"
_HAVE = r"(?:{O}|party|alliance|front|bloc|it|they|congress)(?:'s)?(?: (?:has|have|had|also|is|are|was|were|will|may|might|would|likely|set|expected|planning|to|already|instead|again|reportedly))*"

_AGENCY = r"(?:ed|cbi|nia|sit|police|income tax department|enforcement directorate|agency|(?:supreme|high) court|court|speaker|election commission|{O})"
_DEALS = r"(?:(?:question|arrest|grill|quizz|summon|detain|book|chargesheet|rais|interrogat|disqualifi|convict|acquitt|sentenc)ed|granted (?:interim |anticipatory )?bail to|(?:issued|served|sent) (?:a |an |another |fresh )?(?:[a-z-]+ )?(?:notice|summons?) (?:to|on)|registered (?:a|an) (?:[a-z]+ )?case against)"

# what is left to somebody who need not be there: whom a body authorises to choose its leader
_CHOOSES = r"(?:to|for) (?:[a-z]+ ){0,2}?(?:choos|pick|nam|select|decid|elect|appoint|nominat|finali[sz]|announc|tak(?!\w* part)|identif|negotiat|hold|initiat|explor|work|fix|set|deal|form|mak)"
_CHOICE = r"(?:it|(?:the |all |any |this |that )?(?:final |ultimate )?(?:choice|decision|matter|issue|selection|call|question|authority|power|powers|responsibility)s?)"
_TASK = r"\b(?:tasks?|jobs?|responsibilit(?:y|ies)|works?|charge|details|modalities|specifics|negotiations|matter|onus|follow-up)(?: (?:of|for|to) [^.;,{PERSONS}]{1,60})?"
# nothing in a sentence tells of a talk, or of who was at one or not
_NO_TALK = r"(?![^;]{0,240}?(?:{MEET}|{NOUN}|{ATTEND}|{ABSENT}|{RECIPROCAL}|\bpresence\b))"
_SUBJECT = rf"^(?![^;]{{0,300}}?(?:{{MEET}}|{{NOUN}}|{{ATTEND}}|{{ABSENT}}|{{RECIPROCAL}}|\bpresence\b))(?:meanwhile|however|later|separately|earlier)?,? ?{TITLE}"
_MEANWHILE = r"(?:, (?:meanwhile|however|for (?:his|her) part|on the other hand|too),)?"
_UPSET = r"(?:upset|unhappy|miffed|angry|disgruntled|peeved|hurt|annoyed|irked|sulking|livid|displeased|dissatisfied) (?:over|about|with|at|since|after|by|for|that)"
_PARTIES = r"(?:(?:both|all|the|these|his|her|its|two|three|rival|ruling|opposition|state|central|union|former|previous|[a-z]+-led|[a-z]+-ruled|{L}|{O}(?:'s)?) ){0,4}(?:{O}|parties|party|government|alliance|opposition|coalition|front|bloc|centre|combine|regime|dispensation)"
_ATTACKS = r"(?:accus|blam|slamm|attack|criticis|criticiz|taunt|mock|ridicul|target|flay|condemn|denounc|lambast|warn|dar|challeng)(?:ed|es|s)|(?:hit|lash|hits|lashed|lashes) out at|tore into|took (?:a )?(?:dig|swipe|jibe|pot-?shots?)s? at|trained (?:his|her) guns (?:on|at)"
_LOOKS_INTO = r"(?:review|inspect|monitor|survey|overs)(?:ed|s|aw)|(?:took|takes) stock of|inaugurat(?:ed|es)|laid the foundation|flagged off|launched|unveiled|dedicated"
_HIS_WORK = r"(?:the |an? |his |her |its )?(?:[a-z-]+ ){0,4}?(?:law and order|situation|preparedness|arrangements|progress|relief|works?|projects?|schemes?|security|damage|supply|production|bridge|road|hospital|plant|campaign|helpline|website|portal)"

NO_PART = (
    # "the legislators authorised X to choose their leader", "left the choice to X"
    rf"|(?<![a-z])(?:authori[sz]|empower)(?:ed|es|s|e|ing) {TITLE}(?:, )?(?P<authorised>{{G}})(?!'s|-),? {_CHOOSES}"
    rf"|(?P<empowered>{{G}})(?=(?!'s|'|-)(?: [a-z]+){{0,4}}? (?:(?:unanimously|formally|fully|also) )?(?:authori[sz]ed|empowered)(?: by (?:the )?(?:{{O}}|party|alliance|legislators|mlas|leaders|meeting|committee))? {_CHOOSES})"
    rf"|(?<![a-z])(?:leav(?:e|es|ing)|left) {_CHOICE}(?: (?:of|on|about|over|for|in) [^.;,{{PERSONS}}]{{1,60}}?)?(?: entirely| solely)? (?:to|with|in the hands of) {TITLE}(?:, )?(?P<left>{{G}})(?!'s|-)"
    # "it was left to X to work out the details", "it was decided that X would hold the talks"
    rf"|(?:\bit (?:was|is|has been|had been) (?:now )?|{_TASK} (?:(?:was|were|is|are|has been|have been|had been|will be|being) )?)(?:left|given|entrusted|assigned|handed over|handed) (?:(?:entirely|solely|now|back) )?to {TITLE}(?P<tasked>{{G}})(?!'s|-)"
    rf"|\b(?:decided|agreed|resolved|settled|concluded) that {TITLE}(?P<to_do>{{G}})(?!'s|'|-) (?:will|would|should|shall) (?!attend|join|be (?:there|present)|come|take part)"
    # "X took a dig at the meeting", "X congratulated the two"
    rf"|(?P<judges>{{P}})(?={_WHO}(?:{_JUDGES}) (?:(?:(?:any|all|the) )?(?:speculation|reports|rumours|talk|suggestions|queries|apprehensions|buzz)(?: [a-z]+)? (?:over|about|on|surrounding|around|regarding|of) )?(?:{_THE}{_MEETING}|(?:the )?(?:[a-z]+ )?(?:timing|purpose|outcome|need|significance|motive) of {_THE}{_MEETING}|{_TWO}(?!'s|-)(?= *[.,;]|$| (?:for|over|on|as|saying)\b)|that (?:the two(?: leaders)?|they|{{G}}) (?:had |have )?met){_APART})"
    rf"|(?P<greets>{{P}})(?={_WHO}{_GREETS} {_TWO}(?!'s|-)(?= *[.,;]|$| (?:well|luck|success|all|for|on|against|that|not)\b){_APART})"
    rf"|(?P<welcomes>{{P}})(?={_WHO}(?:welcom|hail|laud|prais|applaud|support|back|defend|endors|favour)(?:ed|es|s) {_THE}(?:move|development|initiative|idea|decision|step|announcement|tie-?up|patch-?up|alliance|pact|deal|bonhomie){_APART})"
    # "X called it a meeting of the corrupt"
    rf"|(?P<calls>{{P}})(?={_WHO}{_CALLS} (?:it|{_THE}(?:{{NOUN}}|{_MEETING}|alliance|pact|deal)) {_BAD}{_APART})"
    rf"|(?P<brands>{{P}})(?={_WHO}{_CALLS} (?:the|this|that|their) (?:(?:[a-z-]+|{{O}}) )?(?:alliance|pact|tie-?up|coalition|bloc|front|grouping|combine) (?:as )?(?:an?|the|nothing but|all) [a-z]{_APART})"
    # "X demanded to know what was discussed at the meeting"
    rf"|(?P<asks>{{P}})(?={_WHO}{_KNOW} (?:what|who|why|how|whether|if|where) (?:had (?:suddenly )?(?:brought|prompted|forced|made) (?:{_TWO}|the (?:two )?(?:rivals|parties|enemies|sides))|(?:[a-z-]+ ){{0,4}}?(?:(?:the two(?: leaders)?|they|both|{{G}})(?: [a-z-]+){{0,3}}? {_DONE}|(?:had |was |were |been )+{_DONE} (?:at|in|during|between))))"
    rf"|(?P<plays>{{P}})(?={_WHO}(?:said|says|maintained|insisted|felt)(?: that)? (?:there (?:was|is) nothing (?:[a-z]+ )?(?:about|in|to|wrong)|nothing (?:[a-z]+ )?(?:should|must|could|can) be read into|no (?:political )?meaning should be) )"
    rf"|{{NOUN}} (?:was|were|is|are) {_BAD},\"? (?:said|says|claimed|alleged|felt|quipped) {TITLE}(?P<scoffs>{{P}})"
    # "X accused both parties of ...", "X has been upset", "X is on a visit", "X reviewed the flood situation"
    rf"|{_SUBJECT}(?P<attacks>{{P}})(?!'s|'|-){_MEANWHILE}{_ADVERBS} (?:{_ATTACKS}) {_PARTIES}(?![a-z'])"
    rf"|{_SUBJECT}(?P<upset>{{P}})(?!'s|'|-){_MEANWHILE}{_ADVERBS} (?:(?:is|was|has been|had been|remains|remained)(?: [a-z]+)? )?{_UPSET}\b"
    rf"|^(?:meanwhile|however|later)?,? ?{TITLE}(?P<tours>{{P}})(?!'s|'|-){_MEANWHILE}{_ADVERBS} (?:is|was|will be|has been) (?:currently |now )?on (?:a|an|his|her) (?:(?:[a-z0-9-]+|{{D}}) ){{0,3}}(?:visit|tour|trip|yatra)\b(?![^;]{{0,240}}?(?:{{NOUN}}|{{P}}|\b(?:met|meet|meets|call(?:ed|s|ing)? on|attend\w*|where|during|absen\w+)\b))"
    rf"|{_SUBJECT}(?P<reviews>{{P}})(?!'s|'|-){_MEANWHILE}{_ADVERBS} (?:{_LOOKS_INTO}) {_HIS_WORK}(?![a-z])(?![^;]{{0,120}}\b(?:with|at) (?!officials|officers|bureaucrats))"
    rf"|{_SUBJECT}(?P<goes_home>{{P}})(?!'s|'|-){_MEANWHILE}{_ADVERBS} (?:left for|returned to|flew back to|went back to) (?:{{L}}|(?:his|her) (?:[a-z]+ )?(?:village|constituency|home)|[a-z]+ village)(?![a-z])"
    rf"|{_SUBJECT}(?P<favourites>{{G}})(?!'s|'|-){_MEANWHILE}{_ADVERBS} (?:is|are|was|were|remains?) (?:(?:also|now|still|being|clearly|widely|both|considered|seen(?: as)?|regarded as|believed to be|said to be|tipped as|among|one of|to be) ){{0,4}}(?:the )?(?:(?:main|top|leading|likely|other|strong|key) )?(?:front-?runners?|contenders?|favourites?|probables|aspirants?|claimants?|in the (?:race|running|reckoning|fray))\b"
    rf"|\b(?:left|leave|spared|conceded|reserved|earmarked|set aside) [^.;{{PERSONS}}]{{0,40}}?(?:{{L}}|seats?|constituenc(?:y|ies))[^.;{{PERSONS}}]{{0,40}}? for {TITLE}(?P<spared>{{G}})(?!'s|-)"
    rf"|\b(?:parties|party|alliance|bloc|{{O}}|they|it|two) (?:have|has|had) (?:also )?(?:left|spared|conceded|reserved) (?:{{L}},?(?: and)? )?{TITLE}(?P<kept_for>{{G}})(?!'s|-)"
    rf"|(?P<sour>{{P}})(?!'s|'|-){_ADVERBS} (?:is|was|were|are) (?:[a-z]+ )?{_UPSET} (?:(?:the|some|senior|certain|top|state|{{O}}(?:'s)?|{{L}}) ){{0,4}}(?:leaders?|ministers?|m[lp]as|mps|functionaries|emissaries|leadership|party|{{O}}) (?:had |have |has )?(?:{{MEET}}|held\b)"
    rf"|(?P<nobody>{{P}})(?!'s|'|-){_ADVERBS} (?:denied|denies|has denied)(?: (?:on )?{{D}})? (?:that (?:he|she|{{P}}) (?:had |has |have )?(?:ever )?|having )(?:met|held|had|spoken)\b[^.;,{{PERSONS}}]{{0,30}}\b(?:any|anyone|anybody|leaders|{{O}})\b[^.;{{PERSONS}}]*$"
    rf"|{_SUBJECT}(?P<stays_on>{{G}})(?!'s|'|-){_MEANWHILE}{_ADVERBS} (?:stayed (?:on|back|put)|(?:is|are|was|were) camping|continued to camp|camped|remained) in (?:{{L}}|the (?:[a-z]+ )?capital)(?= *[.,;]| *$)"
    rf"|{_SUBJECT}(?P<due>{{P}})(?!'s|'|-){_MEANWHILE}{_ADVERBS} (?:is|are|was|were) (?:expected|due|arriving|scheduled|likely|slated|set)(?: to (?:be|visit|reach|arrive|campaign|tour|land))? (?:in |at )?{{L}}(?![a-z])"
    # "X spoke on the issue in the assembly"
    rf"|(?P<speaks>{{G}})(?={_WHO}(?:spoke|speaks|raised|made|demanded|staged|said|will speak) (?:[a-z-]+ ){{0,8}}?(?:in|on the floor of|outside) (?:(?:the )?(?:assembly|house|parliament|lok sabha|rajya sabha|legislative council|{{L}} assembly))(?![a-z]| (?:part(?:y|ies)|polls?|elections?|members?|leaders?|floor leader|seats?|constituency|segments?)){_APART})"
    # "political analyst X said"
    rf"|\b(?:(?:political|poll|election|senior) )?(?:analyst|commentator|observer|psephologist|columnist|historian|academic|professor|pollster)s? (?P<analyst>{{P}})(?!'s|-)"
    # "in a post on X, P said", "hours after the meeting, X announced"
    rf"|(?:^|[.;] )(?:later |earlier |meanwhile,? )?in an? (?:[a-z-]+ )?(?:post|tweet|statement|letter|video|press release|blog|article|interview|message|facebook post|open letter)\b[^;,{{PERSONS}}]{{0,50}}[,¦] {TITLE}(?P<posts>{{P}})(?= (?:also |had |has )*{{SAID}}){_APART}"
    rf"|(?:^|[.;] )(?:a few |just |barely |some )?(?:{{D}}|hours|days|weeks|a day|minutes) (?:after|before|ahead of) {_THE}{_MEETING}[^.;,{{PERSONS}}]{{0,20}}[,¦] {TITLE}(?P<later>{{P}})(?=[^.;,{{PERSONS}}]{{0,12}} (?:{{SAID}}|tweeted|posted|wrote|addressed|held a press|hit out|attacked)){_APART}"
    # "a day after X met Y, Z said"
    rf"|^(?:[^.;,{{PERSONS}}]{{0,30}}\b)?(?:after|while|when|as) {TITLE}{{P}}(?!'s|-)[^.;,{{PERSONS}}]{{1,60}}{{P}}(?!'s|-)(?: [^.;,{{PERSONS}}]{{2,60}},|[^.;,{{PERSONS}}]{{0,60}} ¦) {TITLE}(?P<after_them>{{P}})(?![^.;,{{PERSONS}}]{{0,12}} {{MEET}})(?=[^.;,{{PERSONS}}]{{0,12}} (?:{{SAID}}|tweeted|posted|wrote|addressed|held a press|hit out|attacked)){_APART}"
    rf"|(?:^|[.;] )(?:addressing|speaking at|speaking during|campaigning) (?:(?:a|an|two|three|the|his|her) )?(?:[a-z-]+ ){{0,2}}?(?:rall(?:y|ies)|public meetings?|election meetings?|roadshow|function|party workers|workers|press conference)\b[^.;,{{PERSONS}}]{{0,50}}[,¦] {TITLE}(?P<rallies>{{P}})(?= (?:also )?{{SAID}}|[^.;,{{PERSONS}}]{{0,12}} (?:ridicul|attack|mock|hit|slam|accus|critic|target|lash|took))"
    # "X had arranged the meeting"
    rf"|(?P<arranged>{{G}})(?!'s|'|-){_ADVERBS}(?: (?:is|was|are|were) (?:learnt|believed|said|understood|reported) to)?(?: have| had)? (?:arranged|set up|brokered|facilitated|engineered|orchestrated|mediated|helped (?:to )?(?:arrange|set up|broker|facilitate)) (?:the|this|that|their|his|her|a) (?:[a-z-]+ ){{0,2}}(?:meetings?|talks|truce|patch-?up|deal|rapprochement)\b{_APART}"
    # "the meeting drew a sharp reaction from X"
    rf"|\b(?:reaction|response|criticism|flak|fire|ire|condemnation|praise|jibe|attack|comment|word)s?(?: [a-z]+)? (?:was |were )?(?:(?:immediately |yet )?(?:available |received |forthcoming )?)?from {TITLE}(?P<reaction>{{G}})(?!'s|-)"
    rf"|\b(?:efforts|attempts|calls|messages|text messages|e?-?mails?|questions|queries) (?:sent |made |put )?to (?:reach |contact |get in touch with )?{TITLE}(?P<unreached>{{G}})(?!'s|-)[^.;{{PERSONS}}]{{0,40}}\b(?:unsuccessful|unanswered|in vain|futile|failed|no response|went|remained|did not)"
    rf"|(?:^|[.;] )(?:replying|responding|reacting|in reply|in response|asked|when asked|on being asked) (?:to|about|on|whether|if) (?:(?:a|an|the|his|her) )?(?:(?:question|query|poser|remarks?|criticism|allegations?|charges?|statement|comments?)s? )?(?:(?:on|about|over|regarding|by|of|from) )?{TITLE}(?P<query>{{P}})(?![^.;,]{{0,40}}\b(?:there|present|attend\w*|came|come|in the room)\b)(?:'s [^.;,{{PERSONS}}]{{1,40}}|[^.;,{{PERSONS}}]{{0,40}})(?=[,¦] (?:[a-z-]+ |{{O}}(?:'s)? ){{0,5}}{{P}})"
    # "X joined the BJP in 2017", "X had accused them last week"
    rf"|(?P<changed>{{G}})(?=(?!'s|'|-)(?:, who [^.;{{PERSONS}}]{{1,80}},)?{_ADVERBS} {_CHANGES}(?: [^.;,{{PERSONS}}]{{0,30}}?)? {_LONG_AGO})"
    rf"|(?P<recent>{{G}})(?=(?!'s|'|-) (?:(?:has|had|have) )?(?:(?:only|just|very) )?(?:recently|since|lately|already|earlier) {_CHANGES}{_NO_TALK})"
    rf"|(?P<switched>{{G}})(?=(?!'s|'|-), who (?:had |has )?(?:recently |also |just )?{_CHANGES}[^.;,{{PERSONS}}]{{0,40}}, (?:(?:has|had|also|since|later|recently) )*(?:{_CHANGES}|merged)(?![^.;]{{0,80}}\b(?:presence|welcom\w+|hands of|by {{P}})))"
    rf"|(?P<backs>{{G}})(?=(?!'s|'|-)(?:, (?:who|both|all) [^.;{{PERSONS}}]{{1,60}},)?{_ADVERBS} (?:back(?:ed|s)|endorsed|sided with|(?:threw|thrown) (?:his|her|their) weight behind|(?:pledged|extended|announced|declared) (?:his |her |their )?(?:unconditional |outside )?support (?:to|for)) (?:the )?(?:{{O}}|(?:[a-z]+ )?(?:party|alliance|front|candidate|government))(?![a-z]|'s){_APART})"
    rf"|(?P<touch>{{G}})(?=(?!'s|'|-){_ADVERBS} (?:is|was|are|were|has been|remains?)(?: also| still| reportedly| said to be)* in (?:touch|contact|talks) with (?:the )?(?:{{O}}|(?:[a-z]+ )?party|opposition|high command)(?!'s| (?:leaders?|chief|president) {{P}}|[^.;]{{0,60}}\b(?:and|but) (?:(?:also|later|then|has|had|have) )*(?:met|called on|held|spoke|visited)\b))"
    rf"|(?P<had>{{G}})(?=(?!'s|'|-){_ASIDE} had (?:(?:also|earlier|recently|once|already|openly|publicly|repeatedly|even|long|last (?:week|month|year)|{{D}}|on {{D}}|in {{D}}),? ){{0,3}}(?:{_PAST}|{_CHANGES}|been (?:named|appointed|elected|arrested|expelled|sacked|dropped|denied|removed|suspended))\b{_APART})"
    rf"|(?P<denies>{{P}})(?={_WHO}{_DENIES}{_APART})"
    rf"|(?P<gets>{{G}})(?=(?!'s|'|-)(?:,(?! and\b)[^.;{{PERSONS}}]{{1,60}},)?{_ADVERBS} (?:(?:was|were|has been|have been|had been|is being) (?:[a-z]+ly )?{_GETS}|(?:is|are|was|were)(?: [a-z]+ly)? {_SOON})(?![a-z]){_APART})"
    rf"|(?P<skips>{{G}})(?=(?!'s|'|-)(?:,(?! and\b)[^.;]{{1,120}},)?{_ADVERBS} (?:skipped|missed|boycotted|stayed away from|kept away from|walked out of) (?:an?|another|two|several|many) (?:(?:party|government|official|public|recent|state|key|election|{{O}}'s?) ){{0,3}}(?:programmes?|functions?|events?|rall(?:y|ies))(?![a-z]))"
    # "the BJP has fielded X from the seat", "the seat is held by X"
    rf"|(?<![a-z]){_HAVE} (?:fielded|field|nominated|named|dropped|drop|renominated|renominate|repeated|repeat|announced (?:the )?(?:candidature|candidacy|name) of|denied (?:a )?tickets? to|given (?:a|the) (?:[a-z]+ )?ticket to) {TITLE}(?P<fielded>{{G}})(?!'s|-)(?=[^.;{{PERSONS}}]{{0,40}}\b(?:from|against|in|as (?:its|the|their|a|an)) |,? who (?:has |had )?(?:represent|won|lost|been (?:the |a )?(?:[a-z]+ )?m[pl]))"
    rf"|(?<![a-z]){_HAVE}(?<=[a-z])(?<!party)(?<!alliance)(?<!front)(?<!bloc)(?<!'s)(?<! it)(?<!they)(?<!congress) (?:fielded|re-?nominated) {TITLE}(?P<put_up>{{G}})(?!'s|-)"
    rf"|(?<![a-z]){_SEAT} (?:is|was|has been|had been)(?: [a-z]+){{0,3}} (?:held|represented|won|bagged|wrested|vacated|retained) by {TITLE}(?P<holds>{{P}})"
    rf"|(?P<represents>{{P}})(?=(?!'s|'|-),? (?:who )?(?:(?:also|now|currently|has|had) )*(?:represent(?:s|ed|ing)|nurs(?:es|ing)) (?:the )?{_SEAT}(?! (?:at|in) the (?:[a-z-]+ )?{{NOUN}})(?![a-z]))"
    rf"|(?P<polled>{{P}})(?=(?!'s|'|-) (?:had |has )?(?:polled|secured|won by|lost by|won from|lost from|trailed|led by) )"
    # "the ED questioned X"
    rf"|(?<![a-z]){_AGENCY}(?: (?:on )?{{D}}| has| had| also| in {{L}})* {_DEALS} {TITLE}(?P<accused>{{G}})(?!'s|-)"
    rf"|(?P<booked>{{G}})(?=(?!'s|'|-){_ADVERBS} (?:was|were|has been|had been|is being|was being) (?:[a-z]+ )?(?:arrested|questioned|grilled|summoned|booked|detained(?! in {{L}})|chargesheeted|raided|convicted|disqualified|granted bail|denied bail|released on bail) (?:by|in|on|under|for) )"
    # "he had told X about it a week ago", "he had informed X of his inability to come"
    rf"|(?:(?P<warns>{{P}})(?!'s|-)[^.;{{PERSONS}}]{{0,140}}?\b)?(?:had|has|have)(?: (?:already|also|earlier|well in advance))* (?:told|informed|intimated|apprised|notified|alerted|messaged|texted|(?:conveyed|explained|communicated) (?:it |this )?to) {TITLE}(?P<warned>{{G}})(?!'s|-)"
    r"(?: in advance| beforehand| earlier| over (?:the )?(?:phone|telephone))? (?:(?:about|of|regarding) (?:it|this|the same|(?:his|her|their) (?:[a-z-]+ ){0,2}?(?:absence|inability|engagements?|commitments?|programmes?|plans?|illness|travel|unavailability|difficulty|predicament|schedule|decision))(?![a-z])(?! to (?:quit|resign|leave|join|contest))|that (?:he|she|they|{P}) (?:could|would|will)(?: not|n't) (?:be able to )?(?:come|attend|make it|be (?:there|present|able)|join|travel))"
    # "he took over from X", "he has been at loggerheads with X"
    rf"|\b(?:at loggerheads|at odds|in a feud|locked in a (?:feud|tussle|battle|fight)|cross(?:ed|ing) swords|fallen out|fell out|parted ways|broken ranks|(?:had )?(?:earlier )?worked|served|once worked|an axe to grind|(?:has|have|had) (?:[a-z]+ )?differences|(?:reports|rumours|talk|speculation|news|buzz|signs) of (?:(?:an?|his|her|growing|deepening|simmering|serious) )*(?:differences|rift|feud|friction|tensions?|tussle)|(?:rivalry|turf war|power struggle)) with {TITLE}(?P<feud>{{G}})(?!'s|-)(?![^.;]{{0,60}}\bmet\b)"
    rf"|\b(?:took|takes|taking|taken) on {TITLE}(?P<takes>{{G}})(?!'s|-)(?= (?:for|over|on|saying|by|in)\b|,)"
    rf"|\b(?:faction|camp|party|government|cabinet|outfit|ministry|alliance|front|group|regime)(?:,? (?:which|that))?(?: (?:is|was|now|being))* (?:led|headed|founded|floated|run|controlled|backed) by {TITLE}(?P<leads>{{P}})(?!'s|-)(?![^;]{{0,100}}\b(?:{{MEET}}|held|hold|sat|attend))"
    rf"|\b(?:much will depend on|it (?:remains to be seen|is not (?:yet )?(?:clear|known)) (?:whether|if|what|how)|there (?:is|was) (?:[a-z]+ )?(?:speculation|talk|buzz) (?:that|about)) (?:(?:what|how|whether) )?{TITLE}(?P<depends>{{P}})(?!'s|-)(?![^.;]{{0,60}}\b(?:attend|join (?:the )?(?:{{NOUN}}|them)|meet|met)\b)"
)
