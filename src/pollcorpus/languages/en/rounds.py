"""Words and constructions that tell, in English, of one leader's calls one after the other."""

from __future__ import annotations

from pollcorpus.languages.en.on_leaving import SEEING
from pollcorpus.languages.en.turns import SET_OUT
from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_SIT = r"(?:talks|meetings?|discussions?|consultations|parleys|deliberations|lunch|dinner|breakfast|tea|coffee|a (?:word|chat|round))"
# as a timetable has it, without a subject
_CALLS = (
    r"(?:meets|calls on|sees|receives|hosts|visits|telephones|greets|confers with|dines with|lunches with|huddles with|"
    rf"(?:holds|has) (?:[a-z-]+ ){{0,4}}{_SIT} with|sits (?:down )?with|speaks (?:to|with)|drops in on|goes to (?:see|meet))"
)
_CALLED = (
    rf"(?:met|meeting|called on|calling on|saw|call on|courtesy (?:call|visit) (?:on|to)|held (?:[a-z-]+ ){{0,4}}{_SIT} with|had (?:[a-z-]+ ){{0,4}}{_SIT} with|"
    rf"(?:[a-z-]+ ){{0,3}}{_SIT} (?:[a-z-]+ ){{0,2}}?with|(?:[a-z-]+ ){{0,2}}{_SIT} (?:hosted|given|at the invitation) (?:by|of)|one-on-one with)"
)
_GOES = r"(?:reaches|arrives|lands|leaves|goes|flies|drives|heads|returns|walks|moves|proceeds|steps|comes|touches|checks|begins|starts|opens)"
_HOUR = r"(?:[-*>\u2022\u00b7] ?)?(?:(?:on|at|around|about|by) )?{D}(?:,? (?:{D}|ist|hrs|hours|onwards|sharp))*"

_SPELL = r"(?:day|morning|evening|afternoon|night|visit|trip|tour|stay|rounds?|calls?|itinerary|mission|outreach|journey|schedule|engagements|parleys|meetings|consultations|drive|leg|programme|sojourn)"
_THE = r"(?:(?:his|her|their|the|a|an|this|that|busy|long|hectic|packed|whirlwind|first|second|third|last|final|{D}(?:'s)?|{L}(?:'s)?|[0-9]+-day|two-day|three-day|day-long|unity) )*"
_BY = r"(?:with|at|by (?:meeting|calling on|visiting|seeing|dropping in on|going to (?:see|meet)))"
_ENDS = r"(?:round(?:ed|s|ing)? off|w(?:ound|inds?|inding) up|wrapp?(?:ed|s|ing) up|end(?:ed|s|ing)|clos(?:ed|es|ing)|capp(?:ed|ing)|conclud(?:ed|es|ing)|finish(?:ed|es|ing)|complet(?:ed|es|ing))"
_BEGINS = r"(?:began|begins|beginning|started|starts|starting|kick(?:ed|s|ing) off|open(?:ed|s|ing))(?: (?:off|out))?"

_LIST = r"(?:list|itinerary|schedule|diary|calendar|agenda|programme|roster|dance card)"
_IS_ON = r",? (?:is|are|will be|comes?|figures?|features?)(?: (?:also|next|too|still|then|now|high|first|last))* (?:on|in)"

# who receives one after the other, and who is received so
_ONE_BY_ONE = r"(?:separately|individually|alone|one by one|one after (?:the other|another)|in turn|by turns|in quick succession)"
_THEN = r"(?:then|later|also|thereafter|next|straight|directly|immediately|first|finally|afterwards|subsequently|onwards?)"
_DROVE = (
    r"(?:drove|went|walked|headed|proceeded|travelled|flew|rushed|moved|drives|goes|walks|heads|proceeds|travels|flies|rushes|moves|"
    r"driving|going|heading|proceeding|walking|dropped (?:by|in)|dropping (?:by|in)|(?:went|goes|drove|drives) on)"
)
_HOMES = r"(?:residences|homes|houses|bungalows|doors|doorsteps|offices|chambers)"
_HAVING = r"(?:hold(?:ing)?|having|had|held) (?:[a-z-]+ ){0,3}(?:talks|meetings?|discussions?|consultations|lunch|dinner|breakfast|tea|parleys) with"

# "on Thursday, a meeting with X is lined up"
_WHEN = r"(?:(?:also|later|then|next|meanwhile|besides),?|(?:on|in|for|early|late)? ?(?:the )?(?:{D}|same day|evening|afternoon|morning)(?: (?:morning|evening|afternoon|night))?,?)"
_SET_FOR = (
    r"(?:on (?:the cards|the anvil|(?:his|her|the) (?:schedule|itinerary|agenda|list|diary))|lined up|planned|scheduled|slated|fixed|set(?! to)|arranged|in the works|"
    r"worked out|expected|to follow|due|likely)\b"
)
_ARRANGED = (
    r"(?:is|are|was|were|has been|have been|had been|will be)(?: (?:also|likely|being|now|tentatively|already|then))* "
    rf"(?:{_SET_FOR}|held\b|finali[sz]ed\b)"
)

# "Z followed on Monday", "Z did so a day later"
_TOO = r"(?:did (?:so|the same|likewise)|followed(?: suit)?)"

# "Z was summoned separately": by whom the one before had met
_CALLED_APART = r"(?:too,? |also,? )?(?:was|were|has been|had been)(?: (?:also|later|then|too))?,? (?:called|summoned|met|heard|received|seen)(?: (?:in|over))?,?(?: but)? separately\b(?!,? (?:by|with)\b)"

# what somebody had to do next: "before flying to Delhi to meet X, Y", "hours before he was to see X, Y"
BEFORE_MEETING = (
    r"^(?:[^.:;,{PERSONS}]{2,20}: )?(?:(?:just |only |barely )?(?:{D}|(?:[a-z]+ )?(?:hours?|minutes|days?)|soon|shortly|right|just) )?(?:"
    rf"(?:before|ahead of) {SET_OUT}\b[^.;,{{PERSONS}}]{{0,40}}?\bto|"
    r"before (?:he|she|they|the two|{P})(?: himself| herself| too)? (?:(?:is|are|was|were)(?: [a-z]+){0,2} to|left [^.;,{PERSONS}]{1,30} to)|"
    r"(?:while )?(?:on (?:his|her|their) way|en route)(?: to {L})? to) "
    r"(?:meet|see|call on|confer with|(?:hold|have) (?:[a-z-]+ ){0,3}(?:talks?|discussions?|consultations|meetings?) with)"
)

ROUNDS = (
    Frame(
        name="did so",
        kind=FrameKind.TALK,
        follows=True,
        pattern=(
            rf"(?:^|[,;] |\band )(?:while |but |and )?{{b:P}}(?!'s|-),? (?:{_TOO} (?:(?:on|in|at|a|the|early|late|later|next) )*{{D}}|{_CALLED_APART})"
        ),
    ),
    Frame(
        name="back to tell somebody",
        kind=FrameKind.TALK,
        pattern=(
            r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,20}\b(?:was|were|flew|drove|went|travelled|rushed|returned)\b(?: (?:back|straight|down|over|on))* (?:in|to) (?:{L}|the (?:national )?capital|town)[^.;{PERSONS}]{0,20}, "
            r"(?:briefing|meeting|seeing|calling on|apprising|updating|closeted with|in talks with|conferring with) {b:G}{NOTOWN}"
        ),
    ),
    Frame(
        name="goes across to somebody's",
        kind=FrameKind.TALK,
        pattern=(
            r"{a:G}(?!'s|-)[^.;{PERSONS}]{0,20}\b(?:gone|went|go|goes|drove|driven|walked|come|came)(?: (?:across|over|down|up|straight|round))+ to {b:P}'s"
            r"(?= (?:to|for|on|in|with|at|and|early|late|last|this|{D})|[,.;]|$| {D})"
        ),
    ),
    Frame(
        name="after meeting another",
        kind=FrameKind.TALK,
        follows=True,
        pattern=(
            rf"{{MEET}}{{NEAR}}{{P}}[^.;{{PERSONS}}]{{0,60}}\bafter (?:{SEEING}|{_HAVING}|"
            r"(?:an?|the|another|his|her|their) (?:[a-z-]+ ){0,3}{NOUN} with) {NEAR}{b:G}{NOTOWN}"
        ),
    ),
    Frame(
        name="goes on to a home",
        kind=FrameKind.TALK,
        follows=True,
        pattern=(
            rf"(?:,|;|\band|\bthen|\bbefore)(?: {_THEN}){{0,3}},? {_DROVE}(?: (?:straight|directly|over|down|across|on|off|back|next door)){{0,2}} "
            r"(?:to|at|by) {b:P}'s (?:{L} )?(?:[a-z]+ ){0,2}?(?:{HOME}|office|chamber|door|doorstep)\b"
        ),
    ),
    Frame(
        name="goes on to the home of",
        kind=FrameKind.TALK,
        follows=True,
        pattern=(
            rf"(?:,|;|\band|\bthen|\bbefore)(?: {_THEN}){{0,3}},? {_DROVE}(?: (?:straight|directly|over|down|across|on|off|back|next door)){{0,2}} "
            r"(?:to|at|by) the (?:{L} )?(?:[a-z]+ ){0,2}?(?:{HOME}|office|chamber) of (?!the late\b){NEAR}{b:P}{NOTOWN}"
        ),
    ),
    Frame(
        name="goes to the homes of",
        kind=FrameKind.TALK,
        pattern=rf"{{a:P}}(?!'s|-)[^.;{{PERSONS}}]{{0,30}}\b(?:{_DROVE}|visited|called at|went round|toured)(?: [a-z]+){{0,2}}? the (?:[a-z]+ )?{_HOMES} of {{NEAR}}{{b:G}}{{NOTOWN}}",
    ),
    Frame(
        name="and a talk with another",
        kind=FrameKind.TALK,
        follows=True,
        pattern=(
            rf"(?:,|;|:|\band)(?: {_THEN}| had| held| has| have| having| will have| will hold){{0,3}} (?:(?:an?|another|one|his|her) (?:(?:[a-z-]+|{{D}}) ){{0,3}}?|separate )"
            r"{NOUN} with {NEAR}{b:G}{NOTOWN}"
        ),
    ),
    Frame(
        name="then came a talk with",
        kind=FrameKind.TALK,
        follows=True,
        pattern=(
            r"\b(?:(?:then|next|later|afterwards|after that|thereafter)(?: {D})? (?:came|followed|there was|there followed)|(?:there|this|it|that|which) (?:was|were) followed by) "
            r"(?:an?|the|his|her|another|separate) (?:[a-z-]+ ){0,3}?{NOUN} with {NEAR}{b:G}{NOTOWN}"
        ),
    ),
    Frame(
        name="a talk is lined up",
        kind=FrameKind.TALK,
        follows=True,
        pattern=(
            rf"(?:^|[,;] |\band )(?:{_WHEN} )?(?:an?|another|his|her|one|separate|one more) (?:[a-z-]+ ){{0,3}}?{{NOUN}} with {{NEAR}}{{b:G}}(?!'s|-)(?: [^.;,{{PERSONS}}]{{1,25}})?"
            rf",? {_ARRANGED}"
        ),
    ),
    Frame(
        name="meetings are lined up",
        kind=FrameKind.TALK,
        follows=True,
        pattern=rf"^(?:{_WHEN} )?(?:separate )?(?:meetings|talks) with {{NEAR}}{{b:G}}(?!'s|-)(?: [^.;,{{PERSONS}}]{{1,25}})?,? {_ARRANGED}",
    ),
    Frame(
        name="lined up is a talk",
        kind=FrameKind.TALK,
        follows=True,
        pattern=rf"\b(?:also|next|then) (?:on (?:the cards|{_THE}{_LIST})|lined up|planned|scheduled|fixed|in the works)(?:,? (?:for |on )?{{D}})? (?:is|are) (?:an? |separate )?(?:[a-z-]+ ){{0,3}}?{{NOUN}} with {{NEAR}}{{b:G}}{{NOTOWN}}",
    ),
    Frame(
        name="somebody's visit to",
        kind=FrameKind.TALK,
        pattern=r"{a:P}'s (?:[a-z-]+ ){0,2}(?:presentation|pitch|courtesy call|courtesy visit|house call) (?:to|on|before) {NEAR}{b:G}{NOTOWN}",
    ),
    Frame(
        name="another between sides",
        kind=FrameKind.TALK,
        pattern=r"{NOUN}[^.]{0,160}(?:[,;]| and)[^.;{PERSONS}]{0,20}\b(?:another|an?other one|(?:a|the) (?:second|third|other)) between {NEAR}{m:M}{NOTOWN}",
    ),
    Frame(
        name="heard one by one",
        kind=FrameKind.TALK,
        pattern=rf"{{a:G}}(?!'s|-){{GAP}}\b(?:called|heard|received|met|seen|summoned|consulted|sounded out)(?: (?:in|over))? {_ONE_BY_ONE} by {{NEAR}}{{b:P}}{{NOTOWN}}",
    ),
    Frame(
        name="entry of a timetable",
        kind=FrameKind.TALK,
        follows=True,
        pattern=(
            rf"^(?:{_HOUR}(?: ?[:.,-]+ ?| )|[-*>\u2022\u00b7] ?)?(?:(?:then|later|next|also|again|finally|thereafter),? )?"
            rf"(?:{_GOES}\b[^.;{{PERSONS}}]{{0,60}}?(?:,|;| and| for| to| where| then)+ )?{_CALLS}{{NEAR}}{{b:G}}{{NOTOWN}}"
        ),
    ),
    Frame(
        name="entry with an hour",
        kind=FrameKind.TALK,
        follows=True,
        pattern=rf"^{_HOUR} ?[:.,-]+ ?(?:(?:then|later|next|also|again|finally|thereafter),? )?{_CALLED}{{NEAR}}{{b:G}}{{NOTOWN}}",
    ),
    Frame(
        name="ends the round with",
        kind=FrameKind.TALK,
        follows=True,
        pattern=rf"\b{_ENDS} {_THE}(?:[a-z-]+ )?{_SPELL}\b[^.;,{{PERSONS}}]{{0,25}}?\b{_BY} {{NEAR}}{{b:G}}{{NOTOWN}}",
    ),
    Frame(
        name="begins the round with",
        kind=FrameKind.TALK,
        follows=True,
        pattern=rf"\b{_BEGINS} {_THE}(?:[a-z-]+ )?{_SPELL}\b[^.;,{{PERSONS}}]{{0,25}}?\b{_BY} {{NEAR}}{{b:G}}{{NOTOWN}}",
    ),
    Frame(
        name="starts with somebody",
        kind=FrameKind.TALK,
        follows=True,
        pattern=rf"\b{_BEGINS} (?:first )?with {{b:G}}(?= (?:and|at|in|on|over|for|before|followed|then)\b|[,.;]|$| {{D}})",
    ),
    Frame(
        name="is on somebody's list",
        kind=FrameKind.TALK,
        pattern=rf"{{b:G}}(?!'s|-){_IS_ON} {{a:P}}'s (?:[a-z-]+ )?{_LIST}\b(?! of)",
    ),
    Frame(
        name="is on the list",
        kind=FrameKind.TALK,
        follows=True,
        pattern=rf"{{b:G}}(?!'s|-),? (?:is|are|comes?)(?: (?:also|too|still|then|now))* next (?:on|in) (?:the|his|her|their) (?:[a-z-]+ )?{_LIST}\b(?! of)",
    ),
    Frame(
        name="next on the list",
        kind=FrameKind.TALK,
        follows=True,
        pattern=rf"\b(?:next|also|still|first|last) (?:up )?(?:on|in) (?:the|his|her|their) (?:[a-z-]+ )?{_LIST}\b(?! of)[^.;{{PERSONS}}]{{0,20}}\b(?:is|are|will be|comes?|include|includes) {{b:G}}",
    ),
    Frame(
        name="and on another",
        kind=FrameKind.TALK,
        follows=True,
        pattern=r"\b(?:called|calls|calling|call) on {P}[^.;{PERSONS}]{0,60}(?:,| and|, and) (?:(?:then|later|finally) )?on {b:P}{NOTOWN}",
    ),
    Frame(
        name="having met",
        kind=FrameKind.TALK,
        pattern=(
            r"\b(?:having (?:already |earlier |first |just )?(?:met|called on|seen|visited|spoken (?:to|with)|held [^.;,{PERSONS}]{0,30}with|had [^.;,{PERSONS}]{0,30}with)|"
            r"(?:after|following) (?:(?:his|her|their|a|the|separate|brief|day-long|detailed) ){0,2}(?:[a-z-]+ ){0,2}(?:talks|meetings?|discussions?|consultations|lunch|dinner|breakfast|tea) with|"
            r"(?:after|on|before) (?:wrapping up|winding up|concluding|finishing|completing|rounding off) [^.;,{PERSONS}]{0,30}with)"
            r" {NEAR}{b:G}(?!'s|-)(?:[^.;,{PERSONS}]{0,40}?(?:,|,? and)(?: then| later)? with {NEAR}{G}){0,3}"
            r"[^.;{PERSONS}]{0,60}?(?:,| ¦) {a:G}(?!'s|-)(?= [a-z])"
        ),
    ),
    Frame(
        name="before setting out to meet",
        kind=FrameKind.TALK,
        pattern=rf"{BEFORE_MEETING} {{NEAR}}{{b:G}}(?!'s|-)[^.;{{PERSONS}}]{{0,60}}?(?:,| ¦) {{NEAR}}{{a:G}}(?!'s|-)(?= [a-z]| {{D}})",
    ),
    Frame(
        name="whom another met",
        kind=FrameKind.TALK,
        pattern=r"{b:G},? (?:with )?whom {a:G}(?!'s|-)(?: (?:had|has|have|also|later|earlier|recently|already|then|just|first|last|only|{D}|himself|herself|is|was|will|to|due|likely|scheduled|expected|and)){0,5} (?:met|seen|called on|visited|meet|see|call on|(?:spoken|spoke) (?:to|with)|(?:held|had|hold|have) (?:[a-z-]+ ){0,3}(?:talks|meetings?|discussions|dinner|lunch|breakfast)(?: with)?)(?![a-z])(?:[^.;,{PERSONS}]{0,12} (?:together |along )?with {c:G})?",
    ),
    Frame(
        name="a meal for",
        kind=FrameKind.TALK,
        pattern=r"{h:P}(?!'s|-)[^.;{PERSONS}]{0,30}\b(?:host(?:s|ed|ing)?|g[ai]ves?|giving|given|thr[eo]ws?|throwing|holds?|held|lays? on|laid on) (?:an?|the) (?:[a-z-]+ ){0,3}(?:dinner|lunch|luncheon|breakfast|high tea|tea|banquet|reception|iftar|supper) (?:for|in honou?r of) {NEAR}{a:G}{NOTOWN}",
    ),
    Frame(
        name="gives somebody a meal",
        kind=FrameKind.TALK,
        pattern=(
            r"{h:P}(?!'s|-)[^.;{PERSONS}]{0,30}\b(?:gave|gives?|giving|serv(?:ed|es?|ing)|fed|treat(?:ed|s|ing)?|had|has|have|having) {b:P}(?!'s|-) "
            r"(?!no )(?:over |in |to |for |a |an |some ){0,3}(?:[a-z-]+ )?(?:lunch|dinner|breakfast|(?:high )?tea|coffee|supper|a meal)\b"
        ),
    ),
    Frame(
        name="calls up",
        kind=FrameKind.CALL,
        pattern=r"{a:G}(?!'s|-)[^.;{PERSONS}]{0,30}\bcalled (?:up )?{b:P}(?!'s|-)(?= *[.;]| *$|,? (?:to (?:seek|ask|discuss|thank|congratulate|inform|tell|urge|request|invite|enquire|inquire|say|convey|assure|know)|late|later|again|(?:(?:on|at|from|over) the phone|first|twice|again|this|last))\b|,? (?:(?:on|at|from) )?(?:{D}|{L}))",
    ),
    Frame(
        name="rings somebody up",
        kind=FrameKind.CALL,
        pattern=r"{a:G}(?!'s|-)[^.;{PERSONS}]{0,30}\b(?:called|calls|rang|rung|phoned|phones|dialled) {b:P} up(?![a-z])(?! (?:for (?:a|the) |(?:on)?to (?:the|a|an)\b|on (?:the )?(?:stage|dais)))",
    ),
    Frame(
        name="was the next caller",
        kind=FrameKind.TALK,
        pattern=r"{b:G}(?!'s|-),? (?:was|were|is|will be) (?:the |among the )?(?:first|next|last|second|third|fourth|final|other|only)(?: [a-z]+){0,2} to (?:meet|call on|see|visit|be received by|drop in on|huddle with) {a:P}{NOTOWN}",
    ),
)

_SAW = r"(?:met|meet|called on|call on|saw|see|visited|spoke (?:to|with))"
_DID = r"(?:(?:had|has|have|also|too|will|is to|later|then|earlier|himself|herself|{D}),? ){0,4}"
_AT_ANOTHER_HOUR = r"(?:{D}|(?:in the |late in the |early in the |at )?(?:morning|forenoon|noon|afternoon|evening|night)|later|earlier)(?![a-z])"
# "X met Y, hours after Z met him", "Z met him separately"
LIKEWISE = (
    rf"\b(?:hours?|minutes|days?|soon|shortly|{{D}}) (?:after|before) {{P}}(?!'s|-) {_DID}{_SAW} (?P<after>him|her)\b|"
    rf"{{P}}(?!'s|-) {_DID}{_SAW} (?P<beside>him|her)\b(?= (?:separately|individually|alone)\b)|"
    rf"^(?:and |but |even |then |later,? |soon )?{{P}}(?!'s|-) (?:too|also|as well) {_DID}{_SAW} (?P<too>him|her)\b|"
    rf"^(?:and |but |even |then |later,? |soon )?{{P}}(?!'s|-) {_DID}{_SAW} (?P<anon>him|her)(?= (?:too|as well|also|minutes (?:later|after)|soon (?:after|afterwards)|{{D}} later|hours later)(?![a-z]))|"
    rf"[;,] (?:and |while )?{{P}}(?!'s|-) {_DID}{_SAW} (?P<later>him|her)\b(?= (?:{{D}}|(?:[a-z]+ ){{0,3}}(?:hours?|minutes) (?:later|earlier)))|"
    rf"(?:[;,]|,? (?:and|while|whereas)) {{G}}(?!'s|-) {_DID}{_SAW} (?P<again>him|her)\b(?= {_AT_ANOTHER_HOUR})"
)

# who is to meet others, or is on the way to them, as long as no headline tells it
TO_MEET = (
    r"(?:\b(?:will|may|might|is|are)(?: (?:also|then|later|first|too|now|next|likely|expected|scheduled|slated|due|set|be))*(?: to)? (?:meet|call on|see|visit|hold (?:[a-z-]+ ){0,3}(?:talks|meetings?|discussions|consultations))\b|"
    rf"\bwith {{NEAR}}{{G}}(?!'s|-)(?: [^.;,{{PERSONS}}]{{1,25}})?,? (?:is|are|has been|have been)(?: (?:also|likely|being|now|tentatively|already|then))* {_SET_FOR}|"
    r"\b(?:is|are)(?: also)? (?:meeting|calling on|seeing|hosting)\b|'s (?:{L} )?(?:schedule|itinerary|calendar|diary) (?:has|includes?|lists?|features?)\b|"
    rf"{BEFORE_MEETING}(?= |$)|"
    r"^(?:[a-z]+ |{D} )?(?:ahead of|prior to|in the run-up to|before (?:his|her|their|the|an?|{P}'s) (?:[a-z-]+ ){0,3}?(?:{NOUN}) with)\b|\b(?:is|was|are|were) in {L}(?: (?:on )?{D})? to (?:meet|see|call on)\b|"
    r"\b(?:flies|travels|heads|goes|leaves|drives|proceeds)(?: (?:on|back|straight))* (?:to|for) {L}(?:,? (?:on )?{D})?,? to (?:meet|see|call on|hold))"
)

# one of those told of before goes on to somebody else
ONWARD = (
    r"\b(?:also|too|later|then|earlier|separately|meanwhile|afterwards|thereafter|next|finally|previously|already|subsequently|"
    r"in turn|on (?:his|her|their) part|as well|hours (?:before|after))\b(?! (?:present|there|in attendance|joined|attended|at the))"
)

# "X met Y, and Z called on W", "X met Y, and Z joined them"
ANEW = r"{MEET}{NEAR}(?:{P}, ){0,8}{P}(?P<cut>,? (?:and|&) )(?={P}(?!'s|-) (?!(?:and|but|before|then|or|who)\b)(?:[a-z]+ ){0,2}?(?:{MEET}{NEAR}{P}|joined (?:in\b|them|him|her|{P})))"

# where people are seen off or heard, and nobody waits to talk
_NO_PLACE_TO_TALK = r"\b(?:airport|aerodrome|helipad|airstrip|railway|rally|meeting ground|grounds?|maidan|stadium|stage|dais|temple|shrine|dargah|gurdwara|mosque|church|funeral|crematorium|cremation|hospital|court|assembly|parliament|jail|prison|school|college)\b"
_THERE = rf"(?:(?!{_NO_PLACE_TO_TALK})[^.;{{PERSONS}}]){{0,90}}?"
# "X drove to the hotel, where Y was waiting"
WAITED = (
    rf"{{a:G}}(?!'s|-)[^.;{{PERSONS}}]{{0,40}}\b(?:went|drove|headed|walked|rushed|flew|hurried|motored|proceeded|moved|reached|arrived|came|driven|taken|escorted|whisked)\b{_THERE},? where {{NEAR}}{{b:G}}(?!'s|-) "
    r"(?:(?:was|were|had been)(?: already| also| both| all)? (?:waiting|seated|camping|putting up|staying|holed up|closeted)|(?:waited|awaited|received|hosted)(?: (?:him|her|them|{P}))?)(?![a-z])"
)
# "about 60 MLAs turned up to see X"
COME_TO_SEE = (
    r"\b(?:m[lp]as|mps|mlcs|legislators|lawmakers|ministers|leaders|district (?:presidents|chiefs)|office-bearers|rebels|dissidents)\b[^.;,{PERSONS}]{0,40}"
    rf"\b(?:turned up|trooped|came|went|gathered|assembled|queued up|lined up|drove|flocked|dropped in|landed)\b{_THERE} to (?:meet|see|call on|hear|confer with|rally behind|pledge (?:their )?(?:support|loyalty) to|express (?:their )?(?:support|solidarity) (?:to|for|with)) {{NEAR}}{{h:P}}(?!'s (?!{{HOME}})|-)"
)
FOUND_WAITING = rf"{{a:G}}(?!'s|-){_THERE}\bfound {{NEAR}}{{b:G}} (?:(?:already|there|both|all) ){{0,2}}(?:waiting|seated)\b"

# one word of somebody's calls that makes each of those named a call of its own
ONE_BY_ONE = (
    r"one[- ](?:on|to)[- ]one|in quick succession|back[- ]to[- ]back|(?:a|the) (?:series|slew|string|flurry|round|spate) of|successive(?:ly)?|"
    rf"(?:on|in) (?:the|his|her|their|{{P}}'s) (?:[a-z-]+ )?{_LIST}"
)
# one talk with several who are not in one room
CONFERENCE = (
    r"\b(?:(?:a|an|the|this|that|one|via|over|by|through|on|during) (?:[a-z0-9-]+ |{D} ){0,3}?"
    r"(?:(?:video|virtual|online|zoom|remote|web|tele)[- ]?(?:meeting|conference|conferencing|session|huddle|summit|call|link|"
    r"chat|interaction|discussion)|conference call|group call|joint call|zoom|skype|webex|google meet)|"
    r"(?:virtual|online|video) (?:meeting|conference|session|huddle)|(?:tele|video)-?conferenced)(?![a-z])"
)
# what says by itself that a call is to come
LISTED = rf"(?:is|are)(?: (?:also|next|too|still|then|now))* (?:on|in) (?:the|his|her|their|{{P}}'s) (?:[a-z-]+ )?{_LIST}"

# who goes round, by what they are there
VISITOR = r"\bthe visiting (?:[a-z-]+ ){0,2}(?:leader|dignitary|president|premier|minister|guest|politician|chief|supremo|nominee|candidate|envoy|emissary|delegate)\b(?! {P})"
# and by what they stand for
NOMINEE = r"\bthe (?:{O}(?:'s)? |opposition(?:'s)? |ruling (?:party|alliance)(?:'s)? |joint |common |consensus )*(?:presidential |vice[- ]presidential )?(?:nominee|candidate)\b(?! {P}|s\b| (?:for|of|from|in|has to|should|must|who)\b)"
