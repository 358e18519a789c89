"""Constructions that tell, in English, where somebody was, or what held them, while others met."""

from __future__ import annotations

from pollcorpus.languages.en.absentees import SUBJECT
from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_BE = r"(?:is|was|are|were|has been|had been|remained|lay)"
_SICK = (
    rf"(?:{_BE}(?: [a-z]+)? (?:ailing|sick|under the weather|laid (?:up|low)|bedridden|in (?:bed|the icu|intensive care|quarantine|isolation)|admitted to [^.;,{{PERSONS}}]{{0,25}}hospital|on bed ?rest|confined to (?:bed|(?:his|her|the) (?:[a-z]+ )?(?:room|home|house|bed|residence))|convalescing|resting|asleep|hoarse|undergoing (?:treatment|surgery|tests)|"
    r"running a (?:high )?(?:fever|temperature)|nursing [^.;,{PERSONS}]{1,30})|(?:has|had|ran|developed|caught) an? (?:[a-z]+ ){0,2}(?:fever|cold|flu|temperature|infection|bad (?:back|knee)|sore throat|sprain|fracture)(?= *[.,;]| *$| (?:and|that))|(?:has|had) (?:the )?(?:flu|gout|covid|dengue|malaria|typhoid|pneumonia|conjunctivitis|laryngitis|jaundice|sciatica|chikungunya)|(?:had |has )?tested positive|slept through (?:it|the)|kept to (?:his|her) (?:room|bed|house)|"
    rf"(?:is|was) (?:said|reported|understood|stated|believed) to (?:be|have been) (?:ill|unwell|indisposed|down with|in hospital|abroad|busy|travelling)|{_BE} kept (?:at home|away|back|in {{L}}) by\b|{_BE} (?:excused|let off)(?= *[.,;]| *$| (?:on|for|because|as)\b)|(?:(?:had|has) )?pleaded (?:(?:a|an|his|her) (?:bad|sore|weak) )?(?!(?:for|with|guilty|not|that|before|in|to|innocence|ignorance|helplessness|his|her|their|the)\b)[a-z]+|"
    rf"{_BE} (?:advised|ordered|told|asked)(?: by [a-z ]{{3,20}})? (?:(?:bed |complete |some )?rest|not to travel|to (?:rest|isolate|stay (?:home|indoors|in bed))))"
)
_TRAVELS = (
    rf"(?:{_BE}(?: [a-z]+)? (?:overseas|out of (?:town|station|the (?:city|country|state|capital))|not in (?:town|the (?:city|capital|country|state))|on an? (?:[a-z-]+ ){{0,3}}(?:visit|tour|trip|pilgrimage|holiday|vacation|yatra|break)(?! (?:with|of) {{P}})|on (?:leave|tour|holiday|vacation|the campaign trail)|touring (?:{{L}}|the|his|her)|camping (?:in|at)|holidaying|airborne|mid-air|in mid-air|elsewhere|on (?:his|her) way to {{L}}(?! (?:and|to|for) (?:will |would )?(?:join|attend|meet|see|take part|the ))|(?:with|among|beside) (?:his|her) (?:(?:ailing|sick|ill|bedridden|hospitali[sz]ed|unwell|aged) (?:mother|father)|(?:[a-z]+ )?(?:family|wife|husband|children|voters|constituents|people))(?= *[.,;]| *$| in {{L}})|observing (?:a|his|her) (?:[a-z]+ )?(?:fast|vow|silence)|at (?:[a-z]+ ){{1,4}}bedside)"
    r"|(?:would|will) be elsewhere(?= *[.,;]| *$)|(?:had|has) (?:gone|flown|left|driven|returned) (?:back )?(?:to|for) {L}(?= *[.;]| *$|,? (?:on |by |the )?(?:{D}|previous (?:night|evening|day))| (?:a|one) day (?:before|earlier)| before (?:it|they|the {NOUN}))|(?:was|is) [^.;,{PERSONS}]{0,40}(?:in|at) {L}(?:,| and) (?:stayed|remained|stays|remains) (?:there|put|on)(?= *[.;,]| *$)|(?:had|has) already (?:gone|left|flown|returned|travelled)(?: back)? (?:to|for) (?:{L}|his|her)(?![^.;]{0,40}\b(?:meet|see|attend|call on|join|talks|meeting|campaign|when)\b)|no longer (?:comes|attends|turns up|goes|travels|flies|takes (?:planes|flights)|leaves (?:home|the house|{L}))(?= *[.,;]| *$| to|,? and\b)|has stopped (?:coming|attending)(?= *[.,;]| *$| to)|(?:is|was) (?:yet to return|not (?:expected|due) (?:back|to return))(?: from {L})?|(?:has|had)(?: not|n't) (?:yet )?(?:returned|come back|got back) from {L}|(?:returns?|comes back|is (?:due |expected )?back|will (?:return|be back))(?: from {L})? only\b|took the day off|found it more (?:urgent|important|useful) to)"
)
_OCCUPIED = (
    rf"{_BE}(?: [a-z]+)? (?:busy(?! (?:with|in) (?:the )?(?:[a-z-]+ ){{0,2}}(?:talks|negotiations|discussions|consultations|parleys))|tied (?:up|down)|held up|detained(?! (?:by|under|for|along|and|as|on|during))|caught up|engaged elsewhere|occupied with (?:a|an|his|her|the)\b|(?:in|at) (?:{{L}}|[a-z]+) (?:for|to attend|attending) (?:a|an|his|her) (?:[a-z]+ ){{0,2}}(?:function|wedding|funeral|programme|rally|event|ceremony|treatment|check-?up|operation|surgery)|campaigning (?:in|for|at)|canvassing|leading (?:a|an|his|her) [^.;,{{PERSONS}}]{{0,20}}(?:dharna|sit-in|march|protest|padayatra|padyatra|rally|procession|yatra)|stranded|snowed (?:in|under)|addressing (?:an?|two|three|his|her) [^.;,{{PERSONS}}]{{0,20}}(?:rally|rallies|crowd|workers)|attending (?:an?|his|her) [^.;,{{PERSONS}}]{{0,20}}(?:wedding|funeral|function|rally|ceremony|festival)|"
    r"at (?:an?|his|her) [^.;,{PERSONS}]{0,30}(?:wedding|funeral|cremation|function|ceremony|festival|fair|farmhouse|farm|village|constituency|match|hearing)|before (?:the |a )?(?:{O}|court|cbi|ed|enforcement directorate|commission|magistrate|tribunal|sit)(?= *[.,;]| *$| (?:that|on|at|in)\b| {D})|in (?:jail|prison|judicial custody|police custody)|being (?:questioned|interrogated)|under house arrest|with (?:the )?(?:ed|cbi)(?: officials| sleuths)?|mourning|sulking(?! (?:since|over|ever|after)\b))"
)
_HAD_TO = (
    r"(?:(?:(?:said|says|announced|explained|pleaded)\b[^.;,{PERSONS}]{0,12}(?:(?:he|she|they|{P}) )?)?(?:has|had|have) (?:an?|another|other|some|two|better|more (?:important|pressing)|urgent|pressing|prior|constituency|family|party|official|(?:his|her) own) ?[^.;,{PERSONS}]{0,25}?"
    r"(?:(?:wedding|funeral|rally|rallies|function|ceremony|hearing|programme|flight) to (?:attend|address|inaugurate|catch|go to)|(?:engagements?|commitments?|appointments?|business|work)(?: in {L}| elsewhere| to (?:do|attend to))(?= *[.,;]| *$)|things to do)|"
    r"(?:had|has) (?:(?:some|an?|any|certain|several) )?(?:other|another|prior|previous|earlier|urgent|pressing|important|pre-?scheduled) (?:(?:important|pressing|party|official|personal) )?(?:engagements?|commitments?|appointments?|programmes?)(?= *[.,;]| *$| (?:in|at|to)\b)|"
    r"(?:preferred|chose|opted|elected) (?:to (?:attend|address|inaugurate|be at|go to) |for |)(?:a|an|his|her) [^.;,{PERSONS}]{0,30}(?:(?:rally|rallies|event|programme|roadshow)(?=[^.;,{PERSONS}]{0,20}(?: over (?:the|it|this)| instead))|(?<=attend a )(?:rally|event|programme)|(?<=address a )rally|function|wedding|funeral|fair|festival|puja|ceremony|farmhouse|temple)\b(?= *[.,;]| *$| (?:in|at|of|over|to|instead)\b)|"
    r"(?:has|had) (?:a|an|the|his|her|two|three) [^.;,{PERSONS}{DATES}]{1,30} to (?:attend|present|address|inaugurate|host|see (?:to|off|through)|look after|finish|deliver|tend|catch|receive)(?= *[.,;]| *$| (?:in|at) {L})|(?:had|has|have) to be (?:back )?(?:in|at) {L}(?= *[.,;]| *$| (?:for|because|that|on)\b)|(?:cited|citing) (?:ill[- ]?health|poor health|health (?:reasons|grounds|issues|problems)|(?:an? )?(?:illness|fever|cold|prior (?:engagement|commitment)s?|previous engagements?))(?= *[.;,]| *$| (?:and|to|for|as)\b)|had no time(?: for it| to spare)?(?= *[.;]| *$)|could(?: not|n't) get (?:leave|away|a (?:flight|seat|ticket)))"
)
_OWN_HOME = r"(?:(?:(?:his|her|their|the|{P}'s) (?:[a-z-]+ ){0,2}?|{L} )(?:home|house|residence|bungalow|farmhouse|farm|village|quarters|hotel|suite|room|flat)|home)\b"
# "remained holed up at his farmhouse", where nobody is told to have come
_STAYED_IN = (
    r"(?:(?:(?:remained|stayed|remains|stays|lay|was|were|has been|had been) (?:[a-z]+ly )?(?:holed up|shut (?:up|in)|cooped up|closeted|confined|locked (?:up|in))|holed (?:himself|herself|themselves) up|"
    r"(?:shut|locked|confined) (?:himself|herself|themselves)(?: up| in)?|(?:remained|stayed|remains|stays)(?: put| back| on| behind| inside| indoors)?) "
    rf"(?:at|in|inside|to|within) {_OWN_HOME}(?![^.;]{{0,40}},? where\b)(?! (?:of|to (?:meet|receive|see|hold|host|greet)|and (?:met|received|held|hosted|saw|spoke))\b)(?! with (?:{{NEAR}}{{P}}|[a-z ]{{0,25}}(?:m[lp]as|leaders|legislators|ministers)\b)))"
)
_ELSEWHERE_THEN = (
    r"(?:(?:is|was|were|are) (?:still|back|away|also away) in {L}(?= *[.,;]| *$)|(?:is|was|were) in {L} (?:all day|at the time|at that (?:hour|time)|that (?:day|evening|morning|week)|when (?:they|the {NOUN}|{P})|the whole day)|spent (?:the|that) (?:day|evening|morning|afternoon|whole day) (?:in|at|on|inside) (?!the (?:meeting|talks))|"
    r"(?:(?:was |were )?(?:following|watching|monitoring)|followed|watched|monitored) (?:it|the proceedings|the [a-z]+)? ?(?:(?:on|over) (?:a|an|the|his|her) (?:[a-z]+ )?(?:tablet|television|phone|screen|laptop|tv) )?(?:from|on) (?:{L}|afar|television|a distance|home)|(?:learnt|heard|learned|read) of it (?:from|on|in) (?:television|the (?:news|papers?|radio))|did(?: not|n't) leave {L}|refused to leave {L}|"
    r"(?:was|were) (?:at that (?:very )?(?:hour|time|moment) (?!there|present|in the)[a-z]+|(?!(?:there|present|with|among|the|chief|deputy|in the (?:chair|room|meeting)|one of|also|part|elected|sworn|made|named|appointed|host|leader|received|seen|met|at the (?:meeting|talks|table))\b)[^.;,{PERSONS}]{1,60}? (?:at (?:that|the) (?:very |same )?(?:time|hour|moment)|just then|that (?:day|evening|morning|afternoon|week|night))(?= *[.;,]| *$))|"
    r"(?:was|went|stayed|chose|preferred|found|flew|drove|spent|opened|visited|toured|addressed|attended|watched|inaugurated|travelled)\b(?! (?:also )?(?:there|present|with (?:them|him|her))\b)(?![^.;]{0,60}\b(?:contest|candidate|seat|minister|elected)\b)[^.;,{PERSONS}]{1,60} instead(?= *[.;,]| *$))"
)

# who is to be elsewhere when others meet: "has already said that he will be in Tonk"
_NOT_FOR_IT = r"(?! (?:for|to) (?:it\b|this|that|the (?:[a-z]+ )?{NOUN}|attend|join|take|meet|see|be)| (?:by|until|till|before)\b)"
_THEN = r"(?:(?:on )?{D}|(?:on )?that (?:day|evening|morning|afternoon|night|date)|then|(?:on )?the same day|on the day|at the time|all that day)"
_SAID = r"(?:said|announced|indicated|hinted|conveyed|made (?:it )?(?:clear|known)|let it be known|(?:told|informed) (?:{P}|[^.;,{PERSONS}]{1,30}))"
_HE_WILL_BE = r"(?: that)? (?:he|she|they|{P})(?:'d|'ll| would| will) (?:[a-z]+ )?be (?:away )?(?:in|at) "
_WILL_BE_ELSEWHERE = (
    rf"(?:(?:has|had|have) (?:already {_SAID}{_HE_WILL_BE}{{L}}{_NOT_FOR_IT}|{_SAID}{_HE_WILL_BE}{{L}}(?= *[.;]| *$))|"
    rf"(?:(?:(?:has|had|have) )?{_SAID}{_HE_WILL_BE}|(?:will|would|'ll) be (?:away )?(?:in|at) ){{L}}(?! (?:for|to) (?:it\b|this|that|attend|join))(?: [^.;,{{PERSONS}}]{{1,40}})? {_THEN}(?= *[.,;]| *$))"
)

# follows what kept somebody away, who came all the same, or later
AFTER_ALL = (
    # who skips a meal and joins the talks is not at the meal
    r"(?:(?! (?:the|his|her|their|{P}'s|{D}(?:'s)?) (?:[a-z-]+ ){0,2}?(?:dinner|lunch|breakfast|luncheon|tea|banquet|reception)\b[^.;]{0,90}? join(?:ed|ing)? the (?:meeting|talks|deliberations|conclave))[^.;]{0,140}? (?:and|but|though|before) (?:later |then |eventually |finally |did )?(?:join(?:ed|ing)? (?:the (?:others|rest|meeting|talks|leaders|group|deliberations|conclave|second)|them|in\b|later|on\b)|(?:came|arrived|turned up|attended)(?: [a-z]+){0,2} (?:later|late|on the (?:second|next|final) day|the next (?:day|morning)))|"
    r"[^.;{PERSONS}]{0,80}?,? (?:but|yet|and (?:still|yet|nevertheless)|though)(?: (?P<who>{P}))?(?: (?:he|she|they|still|nevertheless|nonetheless|did|then|eventually|finally|insisted and)){0,3} "
    r"(?:(?:came|come|turned up|made it)(?= *[.,;]| *$| (?:all the same|anyway|by|in|on|late|with|to the (?:[a-z]+ )?{NOUN}))|sat (?:through|in\b|down)|(?:attended|took part)(?= *[.,;]| *$| (?:in )?(?:it|the (?:[a-z]+ )?{NOUN}))|(?:was|were) (?:there|present)(?= *[.,;]| *$| at the (?:[a-z]+ )?{NOUN})|joined (?:in\b|them|the (?:others|rest|{NOUN}))))|"
    r"[^.;{PERSONS}]{0,80}?,? (?:joined|attended|took part|participated)(?: in)?(?: (?:the|it|this|others|proceedings|{NOUN}))* (?:online|virtually|remotely|digitally|(?:through|via|over|by) (?:the |a )?(?:video|zoom|phone|telephone))"
)

KEPT_ELSEWHERE = (
    Frame(
        name="was ill",
        kind=FrameKind.ABSENCE,
        instead=True,
        pattern=rf"{SUBJECT}{_SICK}(?![a-z])",
    ),
    Frame(name="was on the road", kind=FrameKind.ABSENCE, instead=True, pattern=rf"{SUBJECT}{_TRAVELS}(?![a-z])"),
    Frame(name="stayed in", kind=FrameKind.ABSENCE, instead=True, pattern=rf"{SUBJECT}{_STAYED_IN}"),
    Frame(name="was busy", kind=FrameKind.ABSENCE, instead=True, pattern=rf"{SUBJECT}{_OCCUPIED}(?![a-z])"),
    Frame(name="had other things to do", kind=FrameKind.ABSENCE, instead=True, pattern=rf"{SUBJECT}{_HAD_TO}(?![a-z])"),
    Frame(
        name="was elsewhere meanwhile",
        kind=FrameKind.ABSENCE,
        instead=True,
        pattern=r"(?:{x:P},? meanwhile,? |(?:while|whereas|as|; (?:but )?){NEAR}(?P<then>{P})(?!'s|-|')(?:,[^.;,{PERSONS}]{1,60},)? |(?:^|[.;,] )(?:at (?:that|the same|the) (?:very )?(?:hour|time|moment)|that (?:day|evening|morning|night)),? {NEAR}(?P<day>{P})(?!'s|-|') )(?:(?:was|is|were) (?:still |also )?(?:in {L}(?= *[.,;]| *$)|on the (?:campaign trail|road)|busy|abroad|touring|campaigning|addressing|resting|asleep|at home|recovering)|campaigned (?:in|at|for)|recovered|stayed (?:in|at|back|home)|toured|remained (?:in|at))",
    ),
    Frame(
        name="an ailing guest",
        kind=FrameKind.ABSENCE,
        instead=True,
        pattern=r"\b(?:an|the) (?:ailing|unwell|ill|indisposed|absent|convalescing|hospitali[sz]ed|recuperating) {x:P}(?!'s|-)|{own:P}'s (?:ill[- ]?|poor |failing )?health (?:did|does|would)(?: not|n't) (?:allow|permit|let)|{excuse:P}'s excuse (?:was|is)\b|{late:P}'s (?:[a-z]+ )?(?:flight|plane|train|chopper|helicopter|car|convoy) (?:was|got|had been|broke) (?:late|delayed|held up|stuck|down|cancelled|diverted)",
    ),
    Frame(name="will be elsewhere", kind=FrameKind.ABSENCE, instead=True, pattern=rf"{SUBJECT}{_WILL_BE_ELSEWHERE}(?![a-z])"),
    Frame(name="was elsewhere then", kind=FrameKind.ABSENCE, instead=True, pattern=rf"{SUBJECT}{_ELSEWHERE_THEN}(?![a-z])"),
)
