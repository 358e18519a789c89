"""Words of talks that were not, of those who only tell of others', and of what came after all."""

from __future__ import annotations

from pollcorpus.languages.en.behind import SPURNED
from pollcorpus.languages.en.bidding import ELSEWHERE
from pollcorpus.languages.en.denying import DENIES, STORY
from pollcorpus.languages.en.judging import CRITICISES, FROWNS, HITS_OUT, MAKES_LIGHT, TAKES_A_DIG
from pollcorpus.languages.en.off import (
    CALLED_OFF,
    GIVEN_UP,
    JOURNEY_OFF,
    MEANT_BEFORE,
    MEANT_FOR,
    NOT_HELD,
)
from pollcorpus.languages.en.titles import TITLE

_TALK = r"(?:meeting|talks|audience|appointment|dinner|lunch|breakfast|huddle|call|discussions?|interaction|conversation)s?"
_MET = r"(?:meet|see|call on|talk to|speak to|get through to|(?:have|hold|get|secure|land) (?:an? |any )?(?:[a-z-]+ )?(?:talks|audience|meeting|appointment|word|time) with)"
_NOT = r"(?: not| never|n't)"

# a sentence with one of these tells of a talk as well, or that what was asked for was granted
_TALKED = (
    r"(?:\b(?:met|meets|(?:will|would)(?: also| then| later| first| now)? (?:meet|call on|see)|(?:is|are)(?: also)? (?:to|likely to|expected to|scheduled to|slated to|due to) (?:meet|call on|see)|to meet (?:him|her|them) (?:on|in|at)|held|hosted|received|called on|agree[sd]?|agreed|accept(?:ed|s)|grant(?:ed|s)|obliged|consented|gave (?:him|her|them) (?:time|an)|was given|were given|got (?:it|one|the)|fixed|confirmed|scheduled|took place|sat down)\b|"
    rf"\b(?:at|during|in|after|before|following) (?:the|a|an|his|her|their) (?:[a-z-]+ )?{_TALK}\b)"
)
_WISHED = (
    r"(?:\b(?:request|demand|solicit)(?:ed|s|ing)?|\b(?:sought|seeks?|seeking)|\b(?:ask|press|push|plead|appl(?:y|i)|beg|lobb(?:y|i)|angl|petition)(?:ed|s|es|ged|ging|ing)? for|\b(?:expressed|conveyed) (?:a|his|her|their|the) (?:[a-z]+ )?(?:desire|wish|keenness) for|\brequests? for)"
    rf"(?: (?:an?|the|some|another|any|his|her|urgent|early|formal|separate|one-on-one|private|personal|immediate|time|slot))* (?:[a-z-]+ )?(?:{_TALK}|time|slot|sit-down|one-on-one) (?:with|from|of)"
)
_WISHED_TO = r"(?:(?<!was )(?<!were )(?<!been )\basked|\brequest(?:ed|s)?|\b(?:asked|sought|requested) (?:for )?(?:time|permission|a chance|an opportunity)|\b(?:expressed|conveyed) (?:a|his|her|their|the) (?:[a-z]+ )?(?:desire|wish|keenness)) to (?:meet|see|call on|talk to|speak to)"
_ASKED_OF = rf"(?:(?:\b(?:request|ask|petition)(?:ed|s)?|\b(?:wrote|written|written a letter|sent a letter) to) {{NEAR}}{{G}}(?:,? (?:seeking|asking|requesting))? (?:for )?(?:an? |some )?(?:[a-z-]+ )?(?:{_TALK}|time|slot)(?= *[.,;]| *$| (?:on|to|but|and|in|at|this|{{D}})))"
# those of whom one asks for a meeting, and no more is told
_ASKED = rf"^(?:(?!{_TALKED})[^;]){{0,200}}?(?:(?:{_WISHED}|{_WISHED_TO}) (?![^.;{{PERSONS}}]{{0,32}}\b(?:and|but)\b){{NEAR}}{{G}}|{_ASKED_OF})(?!'s)(?![^;]{{0,160}}?{_TALKED})"
# "X met Y and sought an appointment with Z"
_ASKED_THEN = rf"\band (?:also |then |later |has |had )*(?:{_WISHED}|{_WISHED_TO}) {{NEAR}}{{G}}(?!'s)(?![^;]{{0,160}}?{_TALKED})"

_MET_ONCE = rf"(?:met|called on|called at|visited|saw|seen|spoke (?:to|with)|spoken (?:to|with)|talked (?:to|with)|(?:held|had) (?:[a-z-]+ ){{0,3}}{_TALK}(?: with)?)"
_HAS = r"(?: (?:has|have|had|also|even|ever|either|actually|secretly|really|so far))*"
# "neither A nor B met C", "C met neither A nor B"
_NEITHER = (
    rf"\bneither {TITLE}{{G}},? nor (?:{TITLE}{{G}}|[^.;,{{PERSONS}}]{{1,40}}?)(?!'s|-){_HAS} (?:{_MET_ONCE}|meet)\b(?=(?:(?! (?:after|when|while|before|during|following) )[^.;,]){{0,40}}[{{PERSONS}}])|"
    rf"\b(?:{_MET_ONCE}|talks|meeting)(?: with)? neither (?:with |on )?{TITLE}{{G}}(?!'s|-),? nor (?:with |on )?{TITLE}{{G}}(?!'s|-)"
)
_OTHER_THAN_MET = r"(?!'s|-|,? (?:is|was|are|were|should|would|will|must|has|had|can|could|ought|deserves?|who (?!(?:had |has )?(?:{MEET})))\b)"
# "met A and not B", "A, not B, met C", "it was not B but A who met C"
_ANOTHER = (
    rf"(?<=[{{PERSONS}}])(?:,? (?:and|but)|,) not (?:with |on |to )?{TITLE}{{P}}{_OTHER_THAN_MET}|(?<=[{{PERSONS}}]),? rather than (?:with |on |to )?{TITLE}{{P}}{_OTHER_THAN_MET}|"
    rf"\bnot (?:with |on |to )?{TITLE}{{P}},? but (?=(?:with |on |to )?{TITLE}{{P}})"
)
_SAY = r"(?:say|confirm|disclose|reveal|divulge|tell (?:reporters|the media|the press|journalists)|comment(?: on)?|clarify|specify|answer|be drawn)"
_UNSURE = (
    rf"(?:\b(?:declin|refus)(?:ed|es|ing) to {_SAY}|\b(?:would|did|could|will)(?: not|n't) {_SAY}|\b(?:evaded|dodged|ducked|parried|sidestepped) (?:a |the )?(?:questions?|queries|query)|"
    r"\b(?:is|was|remains|remained|are|were)(?: still)? (?:not (?:yet |immediately |still )?(?:known|clear|certain|confirmed|established)|unclear|unknown|uncertain)|\bno (?:word|confirmation|clarity|information)|\b(?:nobody|no one) (?:could|would) (?:say|confirm)|\bneither confirm(?:ed|s)? nor den(?:ied|y|ies))"
)
_THAT_MET = rf"(?:(?!\b(?:when|after|while|before|during|following|who|what|as|since)\b)[^.;,]){{0,80}}?\b{_MET_ONCE} {{NEAR}}{{G}}(?!'s|-)"
# nobody knows, or tells, that they have met
_UNKNOWN = (
    rf"{_UNSURE}(?: on| as to| about)? (?:whether|if|that) {_THAT_MET}|"
    rf"\bwhether {_THAT_MET}[^.;,{{PERSONS}}]{{0,40}} (?:is|was|remains|remained)(?: still)? (?:not (?:yet )?(?:known|clear|certain|confirmed)|unclear|unknown|uncertain|a mystery|anybody's guess)"
)

_MEETING = rf"(?:meeting|seeing|calling on|talking to|(?:(?:an?|any|his|her|their) )?(?:[a-z-]+ )?{_TALK} (?:with|between))"
# "no question of X meeting Y", "the question of X meeting Y does not arise"
_NO_QUESTION = (
    rf"\bno question of (?:(?:his|her|my|our|their|any|{TITLE}{{G}}(?:'s)?) )?(?:(?!not )[a-z]+ ){{0,2}}?{_MEETING} {{NEAR}}{{G}}|"
    rf"\bquestion of (?:(?:his|her|my|our|their|any|{TITLE}{{G}}(?:'s)?) )?(?:(?!not )[a-z]+ ){{0,2}}?{_MEETING} {{NEAR}}{{G}}[^.;,{{PERSONS}}]{{0,40}} (?:(?:does|did|do)(?: not|n't)(?: even)? arise|never arose)\b"
)
# "it is a lie that I met Y"
_NO_TRUTH = rf"\b(?:lie|lies|untrue|not true|false|nonsense|rubbish|fiction|baseless|absurd)(?: to (?:say|claim|suggest))? that (?:i|we|he|she|they)\b{_HAS} {_MET_ONCE} {{NEAR}}{{G}}(?!'s|-)"
# "has no plans to meet Y"
_NO_PLANS = (
    rf"\b(?:(?:has|have|had|with|is|are|was|were) no (?:[a-z]+ )?(?:plans?|intention|programme|wish|desire|schedule|proposal) (?:to {_MET}|(?:of|for) {_MEETING})|"
    rf"(?:does|do|did)(?: not|n't) (?:plan|intend|propose) to {_MET}) {{NEAR}}{{G}}"
)
_GIVE = r"\b(?:did|has|had|have|would|does|could)(?: not|n't) (?:give|given|grant|granted|spare|spared)"
_REFUSE = r"\b(?:refus(?:ed|es|ing)|den(?:ied|ies|ying)|declin(?:ed|es|ing))(?: to (?:give|grant|allow|spare|offer))?"
_TIME = r"(?:an? |any )?(?:[a-z]+ )?(?:time|appointments?|audience|slot)"
_NO_MORE = r"(?= *[.,;]| *$| {D}| (?:on|in|at|for|despite|till|until|when|as|because|according|to (?:meet|see|call on))\b)"
# "Y did not give X an appointment"
_NOT_RECEIVED = (
    rf"{_GIVE} {TITLE}{{G}} {_TIME}{_NO_MORE}|{_GIVE} {_TIME} to {TITLE}{{G}}(?!'s|-)|"
    rf"{_REFUSE} {TITLE}{{G}} (?:{_TIME}|a (?:[a-z]+ )?(?:meeting|hearing)){_NO_MORE}|{_REFUSE} {_TIME} to {TITLE}{{G}}(?!'s|-)|"
    rf"\bturn(?:ed|s|ing)? (?:away {TITLE}{{G}}(?!'s|-)|{TITLE}{{G}} away\b)"
)
_IN_VAIN = r"(?:(?:could|did|would)(?: not|n't)(?: get to)? (?:meet|see)|(?:failed|was unable|were unable) to (?:meet|see)|without (?:meeting|seeing)) (?:(?:him|her|them)\b|{G})"
# "waited at Y's house but could not meet him", "returned after waiting two days to see Y"
_WAITED = (
    rf"\bwait(?:ed|ing)\b[^.;{{PERSONS}}]{{0,50}}{{G}}[^.;{{PERSONS}}]{{0,70}}?\b{_IN_VAIN}|"
    r"\b(?:returned|left|went (?:back|home|away)|(?:flew|came|drove) back)\b[^.;{PERSONS}]{0,60}\bafter (?:waiting|a (?:[a-z-]+ )?wait)\b[^.;{PERSONS}]{0,40}? "
    rf"(?:to (?:see|meet|call on)|for (?:an? )?(?:[a-z-]+ )?(?:{_TALK}|time) with) {{NEAR}}{{G}}(?![^;]{{0,160}}?{_TALKED})"
)

# "was stopped by the police on her way to meet Y"
_STOPPED = (
    r"\b(?:was|were|been) (?:stopped|detained|arrested|intercepted|prevented|barred|blocked|turned (?:back|away)|taken into custody|put under house arrest)\b[^.;{PERSONS}]{0,80}?"
    r"\b(?:on (?:his|her|their) way to|while (?:going|trying|attempting) to|when (?:he|she|they) (?:tried|wanted|attempted) to|before (?:he|she|they) could|from|to keep (?:him|her|them) from) "
    r"(?:meet|see|call on|meeting|seeing|calling on) {NEAR}{G}"
)
# "called X several times, but he was busy", "dials X, gets no reply"
_UNANSWERED = (
    r"{G}(?!'s|-)(?: (?:has|had|also|even|then|later|repeatedly|on {D}|{D}))* (?:(?:tried|tries|attempted|sought) to (?:call|reach|contact|telephone|phone|ring|get|speak (?:to|with)|talk to)(?: up)?|call(?:ed|s|ing)(?: up)?|"
    r"(?:tele)?phon(?:ed|es|ing)|dial(?:led|s|ling)|rang(?: up)?|rings(?: up)?) {NEAR}{G}(?!'s|-)[^.;]{0,60}?"
    r"\b(?:(?:did|could|does|do|would)(?: not|n't) (?:answer|respond|reply|return|pick|get through|reach|(?:take|call back)\b)|(?:was|were|is) (?:\"?busy|unavailable|not (?:available|reachable)|unreachable|out of reach|switched off)|"
    r"(?:got|gets?|received|receives) no (?:reply|response|answer)|no (?:reply|response|answer)\b|(?:went|remained|stayed) unanswered|(?:was|were|is)(?: not|n't) (?:answered|returned|picked up|taken))"
    r"(?![^;]{0,80}\b(?:later|eventually|finally|then|returned the call|called back)\b)"
)
# "X and Y had been asked to meet Z, but they refused"
_REFUSED = (
    r"{G}(?!'s|-) (?:(?:had|have|has|was|were|been|also|both|earlier|reportedly) ){1,3}(?:asked|invited|called|requested|summoned|urged|advised|told) to (?:come |go )?(?:and |to )?(?:meet|see|call on|talk to|speak to|sit with|join) "
    r"{NEAR}{G}[^.;{PERSONS}]{0,60}\bbut (?:{P} |they |he |she |both |both of them |the two )?(?:(?:have|had|has|politely|flatly|later) ){0,2}(?:refused|declined|did(?: not|n't)|would(?: not|n't)|chose not|stayed away|kept away|excused|turned)\b"
)
# persons in a match have by these words not met
UNMET = (
    # "X did not meet Y when she came, but A met B"
    r"(?:{G}(?!'s|-) (?:did|has|have|had)(?: not|n't) (?:meet|met|see|seen|call on|called on) {NEAR}{G}(?=[^.;]{0,80}[,;] (?:but|while|though|whereas|even as) [^.;]{0,40}{P}[^.;]{0,60}{MEET})|"
    # "nobody from the party met X"
    r"(?:^|[,;] |\b(?:but|and|that|said|says) )(?:nobody|no one|none|not one|no leader)(?: (?:from|of|in) [^.;,{PERSONS}]{1,30})? (?:has |have |had |ever |even )*(?:met|called on|saw|visited|spoke (?:to|with)|called) {NEAR}{G}|"
    rf"{ELSEWHERE}|{SPURNED}|{_NEITHER}|{_ANOTHER}|{_UNKNOWN}|{_NO_QUESTION}|{_NO_TRUTH}|{_NO_PLANS}|{_STOPPED}|{_REFUSED}|{_NOT_RECEIVED}|{_WAITED}|{_UNANSWERED}|"
    r"\bwithout (?:(?:even|so much as|actually|once|ever|first|formally) )?(?:meeting|seeing|calling on|talking to|speaking (?:to|with)|consulting|visiting|"
    rf"having (?:met|seen|called on|spoken to)|an? (?:[a-z-]+ )?{_TALK} with) {{NEAR}}{{G}}|"
    rf"\b(?:fail(?:ed|s|ing)?|(?:was|were|is|are) (?:unable|not able|not allowed|not permitted)|(?:never|not|n't) (?:got|get|manage|managed|able)|tried in vain|(?:was|were) (?:denied|refused) (?:a chance|an opportunity|permission|time)) to {_MET} {{NEAR}}{{G}}|"
    rf"\b(?:was|were|been) (?:denied|refused|not (?:given|granted)) (?:an? |any )?(?:{_TALK}|time) (?:with|by) {{NEAR}}{{G}}|"
    rf"\b(?:(?:got|received|secured|obtained|managed|given) no|(?:could|did)(?: not|n't) (?:get|secure|obtain)(?: an?| any)?|(?:failed|unable) to (?:get|secure|obtain)(?: an?| any)?) (?:appointment|audience|time|meeting) (?:with|from|to (?:meet|see)) {{NEAR}}{{G}}|"
    # "X has been waiting for an appointment with Y"
    rf"{{P}}(?!'s|-),?(?: (?:has|have|had|is|are|was|were|been|still|also|now|again|long|both|[a-z]+ly))* (?:wait(?:ed|ing|s)?|await(?:ed|ing|s)?|sought|seek(?:s|ing)?|ask(?:ed|ing|s)?|request(?:ed|ing|s)?)(?: (?:in|at) (?:the )?(?:{{L}}|capital))?(?: for)? (?:an? )?(?:appointment|audience|time)(?: slot)? (?:with|from) (?:(?!and\b)(?:[a-z-]+|{{O}}(?:'s)?|{{L}}) ){{0,5}}?{{P}}(?!'s|-)(?![^.;]{{0,120}}(?:(?<!to )|(?<=likely to )|(?<=expected to )|(?<=scheduled to )|(?<=due to )|(?<=set to )|(?<=agreed to )){{MEET}})|"
    r"\b(?:avoided|dodged|ducked|evaded|gave up|rul(?:e|ed|es|ing) out) (?:(?:(?:the )?(?:possibility|chance|prospect|question)s? of )?(?:him |her |his |their )?(?:meeting|seeing|calling on)|(?:(?:an?|any|the|all|further|more) )*(?:[a-z]+ )?(?:meeting|talks|dinner|lunch) with) {NEAR}{G}|"
    r"^(?:but |and )?had {G}[^.;,{PERSONS}]{0,40}\b(?:met|called on|seen|held|visited|spoken|sat|gone to (?:see|meet)|hosted)\b[^.;,{PERSONS}]{0,40}(?:{G})?(?=[^;]{0,140}\b(?:would|could|might)(?:n't| not)?(?: [a-z]+)? have\b)|"
    rf"\b{_TALK} (?:with|between) {{NEAR}}{{G}}[^.;,{{PERSONS}}]{{0,20}}\b(?:(?:was|were|is|are|has been|had been){_NOT} (?:even |yet |ever )?(?:on|part of|listed|included|scheduled|planned|fixed|sought|slated|in|among)\b|(?:did|does)(?: not|n't) (?:figure|feature)|(?:found|finds) no (?:mention|place))|"
    rf"\bno (?:[a-z-]+ ){{0,2}}{_TALK} (?:with|between) {{NEAR}}{{G}}[^.;,{{PERSONS}}]{{0,20}} (?:(?:was|were|is|are|has been|had been|would be|will be)(?: [a-z]+)? (?:planned|scheduled|fixed|slated|lined up|arranged|on the cards|in the offing|likely)|figures?)\b|"
    rf"\bif (?:only )?{{NEAR}}{{P}}(?!'s|-)(?: [a-z]+)? had (?:also |only |first )?{_MET_ONCE} {{NEAR}}{{G}}|"
    rf"{_ASKED}|{_ASKED_THEN}|"
    rf"^(?:but |and |however, )?there (?:was|were|is|are|has been|had been|will be|would be) no (?:[a-z-]+ )?{_TALK} with {{NEAR}}{{G}})"
)

_MOCK = (
    rf"(?:{CRITICISES}|{TAKES_A_DIG}|{HITS_OUT}|{MAKES_LIGHT}|{FROWNS}|"
    r"(?:welcom|hail|prais|dismiss|laud|applaud|term|describ|call|dubb|defend|brand)(?:ed|es|s|ing)|(?:react|respond|object)(?:ed|s|ing)? (?:[a-z]+ )?to|comment(?:ed|s|ing)? on|"
    r"(?:rais(?:ed|es) questions|expressed [a-z]+) (?:on|about|over|at)|read (?:much|little|nothing|no meaning) into|(?:tweet|posted)(?:ed)? (?:about|on))"
)
# what follows the name of one who only looks on
ONLOOKER = (
    r"(?:,[^.;,{PERSONS}]{0,40},)?(?: (?:has|had|have|also|later|meanwhile|however|sharply|strongly|openly|publicly|again))* "
    rf"(?:{_MOCK} (?:[a-z]+ ){{0,3}}(?:{{P}}(?:{{SEP}}{{P}})?(?:'s|') (?:[a-z-]+ ){{0,4}}{{NOUN}}|(?:{{D}}(?:'s)? )?(?:[a-z-]+ ){{0,3}}{{NOUN}} (?:between|of) {{NEAR}}{{P}})|"
    rf"(?:(?:on )?{{D}},? )?{DENIES} (?:[a-z]+ ){{0,3}}?{STORY}\b[^.;,{{PERSONS}}]{{0,40}}? that "
    rf"{TITLE}{{P}}(?:{{SEP}}{{P}})?(?:(?!\b(?:when|after|while|before|during)\b)[^.;,{{PERSONS}}]){{0,40}}?\b(?:{_MET_ONCE}) {{NEAR}}{{P}}|"
    r"(?:sent|conveyed|tweeted|offered|extended) (?:(?:his|her|their|warm|best|hearty|[a-z]+'s) )*(?:greetings|congratulations|felicitations|(?:good |best )?wishes)\b(?! (?:in person|there))|"
    r"(?:was|were|is|are|remained|stayed) (?:(?!away|absent|missing)[a-z]+ ){0,2}(?:in|at|on|to) [^.;,{PERSONS}]{1,30},? (?:when|while|even as) {NEAR}{P}[^.;]{0,40}{MEET})"
)
# what stands on both sides of one who tells at the end what others did
TELLER_BEFORE = r"(?<!^)[,\"] (?:(?:{O}|{L}|[a-z'-]+)(?:'s)?[ -]){0,5}$"
TELLER_AFTER = (
    r" (?:(?:has|had|also|later) )?(?:said|says|told (?:reporters|the media|the press|newspersons|mediapersons|newsmen|journalists|{O}|[a-z ]{3,30}|news agency [a-z]+)|claimed|alleged|charged|asserted|stated|maintained|insisted|quipped|remarked|retorted|complained|argued|noted|pointed out|(?:was|were) (?:told|informed)|announced|confirmed|tweeted|disclosed|revealed|informed|posted|added|recalled|wrote)"
    r"(?: (?:here|later|today|earlier|on x|on twitter|on {D}|{D}|in {L}))*\.?$"
)
# what follows the name of one who begins a sentence by telling what is off
ANNOUNCES = (
    r"(?: (?:has|had|also|later|earlier|today))* (?:said|says|announced|confirmed|disclosed|revealed|informed|tweeted|posted|told [^.;,{PERSONS}]{1,30}?)"
    r"(?:,? (?:here|later|today|earlier|(?:on |late )*{D}|in {L}))*,?(?: that)? (?!(?:(?:on |late )*{D},? |(?:here|later|today|earlier),? )*(?:he|she|they|his|her|their|when|after|during|at|in)\b)(?=[^.;]{0,120}(?:{NOUN}|\b(?:will|would|to) (?:[a-z]+ )?(?:meet|sit|gather|huddle|decide|take (?:up|stock|an? (?:final )?(?:call|decision|view)|the (?:final )?(?:call|decision)))\b))"
)
TELLER_AFTER_ALL = r"^(?:after|before|when|while|following|emerging|speaking|talking|addressing|having|during|at|asked|responding|reacting)\b"

_CALLED = rf"(?:{CALLED_OFF}|fell through|failed to materiali[sz]e)"
# people met, although or long after what had been called off
AFTER_OFF = (
    rf"\b(?:met|held (?:[a-z-]+ ){{0,3}}(?:talks|meeting)|sat down|came together|got together|took place|was (?:finally |eventually )?held|hosted|huddled|conferred)\b[^.;]{{0,80}}?\b(?:after|since|despite|although|though)\b[^.;]{{0,70}}?\b(?:(?:was|were|been|being|got|had) )*{_CALLED}|"
    rf"\bafter (?:being|having been) {_CALLED}\b[^.;]{{0,80}}\b(?:met|took place|(?:was|were) (?:finally |eventually )?held)\b|"
    rf"{_CALLED}\b[^.]{{0,100}}?(?:[;,]|\bbut\b|\band\b) (?:(?:the two|they|both|the two leaders|the leaders|the duo|the pair|it|the meeting) )?(?:then |later )?(?:finally|eventually|at last|ultimately) (?:met|sat down|got together|took place|was held|held talks)\b"
)

# what was to be, and did not come to be
TO_NOTHING = (
    r"\b(?:was|were|had been) (?:[a-z]+ )?(?:to|due to|scheduled to|supposed to|slated to|set to|expected to|meant to) (?:meet|see|call on|hold|have|host|sit|dine|confer|talk|visit)\b[^.;]{0,120}?\b(?:but|though|however)\b[^.;]{0,40}?"
    r"\b(?:(?:was|were|fell|took) (?:too |suddenly |down )?(?:unwell|ill|sick|indisposed|hospitali[sz]ed|held up|stranded|tied up)|(?:did not|didn't|could not|couldn't|never) (?:turn up|show up|come|arrive|happen|take place|materiali[sz]e|meet|see (?:him|her|them)|make it|travel)|"
    r"(?:refused|declined) to (?:meet|see|come)|(?:called|cried) (?:it )?off|(?:denied|dismissed|rejected|rubbished|junked|refuted|scotched) (?:it|this|them|(?:the|these|such|any) (?:[a-z]+ )?(?:reports?|claims?|rumou?rs?|speculation|news))|backed out|pulled out|fell through|came to nothing)"
    rf"|\b{JOURNEY_OFF}{MEANT_FOR}|{MEANT_BEFORE}{JOURNEY_OFF}"
)

_WAS_TO = r"\b(?:(?:was|were) (?:[a-z]+ )?to|(?:was|were|had been) (?:[a-z]+ )?(?:due|scheduled|supposed|slated|set|expected|meant) to) (?:have )?(?:meet|met|see|seen|call on|hold|host|sit|dine|confer|talk|visit|speak)\b"
_MET_THEN = r"(?:met|saw|called on|visited|hosted|spoke to|sat down with|ended up (?:meeting|seeing)|(?:held|had) (?:[a-z-]+ ){0,2}(?:talks|meeting|discussions) with)"
# whom they were to meet, and whom they met instead
INSTEAD = (
    rf"{_WAS_TO}[^.;{{PERSONS}}]{{0,40}}{{G}}[^.;{{PERSONS}}]{{0,80}}\bbut\b(?P<then>(?: {{P}}| [a-z]+)? instead {_MET_THEN} [^.;{{PERSONS}}]{{0,30}}{{G}}|"
    rf"(?: {{P}}| [a-z]+)?(?: [a-z]+)? {_MET_THEN} [^.;{{PERSONS}}]{{0,30}}{{G}}[^.;{{PERSONS}}]{{0,40}}\binstead\b(?! of (?!him|her|them)))"
)

IS_OFF = rf"\b(?:{CALLED_OFF}|rescheduled|pushed back|adjourned)\b"
_OFF_OR_MOVED = rf"(?:{IS_OFF}|\b(?:moved|shifted) to\b)"
BECAUSE = r"\b(?:as|because|since|after|when|due to|owing to|because of|on account of|in view of|following|with)\b"
_DECLINED = r"(?:\b(?:declin|refus|skip|boycott|snub|shun|regret|pull(?:ed|ing)? out|inability|unable to|back(?:ed|ing)? out|opt(?:ed|ing)? out|stay(?:ed|ing)? away|said no|turned down)\w*)"
# for whose sake a meeting is put off, or called off, if they have not declined to come
# what is put off, and is none that people come to
_NO_OCCASION = r"(?!\b(?:decisions?|announcements?|choice|questions?|matters?|issues?|lists?|selection|names?|seats?)\b)"
EXCUSED = (
    rf"{_OFF_OR_MOVED}[^.;]{{0,80}}?{BECAUSE} (?P<x>[^.;]{{0,30}}?{{G}})(?![^.;]{{0,80}}?{_DECLINED})|"
    rf"^(?:(?:but|and|however),? )?{BECAUSE} (?P<first>[^.;,]{{0,30}}?{{G}})(?![^.;]{{0,80}}?{_DECLINED})(?:{_NO_OCCASION}[^.;]){{0,120}}?{_OFF_OR_MOVED}"
)

_NOT_SURE = (
    r"\b(?:reports|reportedly|claims?|claimed|rumou?rs?|speculation|alleged(?:ly)?|sources|said to have|den(?:y|ied|ies|ying)|fake|false|if|whether|never|not|(?:was|were) to|"
    rf"(?:would|could|should|might) have|{CALLED_OFF}|ruled out)\b|n't\b"
)
_SURELY_MET = (
    r"\b(?:met|called on|huddled with|conferred with|dined with|lunched with|hosted|sat down with|"
    r"(?:held|had) (?:[a-z-]+ ){0,4}?(?:talks|meeting|lunch|dinner|breakfast|discussions?|consultations|deliberations|parleys))\b"
)
_AGO = r"(?:(?:a|an|one|two|three|four|five|some|several|many|few|just|barely|only|hours|days|day|hour|week|weeks|month|months|minutes|soon|shortly|or|of|even|couple) ){0,5}after"
_WHILE = r"(?:but|while|whereas|though|although|even as|even though|and|however)"
_NO_OTHER = r"(?!(?:him|her|them|it|each|one|both|the (?:two|latter|former|leader|leaders|chief|duo))\b)"
_AT_ODDS = rf"(?:{GIVEN_UP}|adjourned)"
_CAME_TO_NONE = rf"(?:(?:was|were|is|has been|had been|got|stands|had to be) (?:[a-z]+ ){{0,2}}?{_AT_ODDS}|{NOT_HELD})"
# "her meeting with X was put off", "Y cancelled her meeting with X"
_OTHER_IS_OFF = (
    rf"(?:(?:an?|another|his|her|their|the|any|[^;,]{{2,40}}'s) (?:[a-z'-]+ ){{0,4}}?{_TALK}\b(?: [a-z]+){{0,4}}? with {_NO_OTHER}[^;]{{2,90}}? {_CAME_TO_NONE}|"
    rf"(?:[^;,]{{2,60}}? )?(?:{_AT_ODDS}|backed out of|pulled out of) (?:an?|his|her|their|the|all|any) (?:[a-z'-]+ ){{0,4}}?{_TALK}\b(?: [a-z]+){{0,4}}? with {_NO_OTHER}|"
    rf"[^;,]{{2,60}}? {_WAS_TO} [^;,]{{2,80}},? but [^;,]{{0,40}}?{_CAME_TO_NONE})"
)
_TIE = r"(?:talks|meeting|tie-?ups?|alliances?|pact|truck|coalition|understanding|seat[- ]sharing|merger|dialogue|negotiations?|reconciliation|deal|truce|support|discussions?|contacts?)"
# "Y ruled out any talks with the Congress", which is no denial of what others did
_OTHER_REFUSES = (
    r"(?!(?:he|she|they|it|both|neither|the (?:two|latter|former|leaders?|duo))\b)[^;,]{2,60}? (?:(?:has|had|have|also|again|flatly|publicly|categorically|firmly) ){0,3}(?:"
    rf"(?:ruled out|rules out|rejected|spurned|turned down|said no to|dismissed|(?:closed|shut) the doors? on) (?:(?:any|an?|all|the|possibility|chances?|prospects?|idea|offer|proposal|question|of|for|further|more|fresh|political|electoral|pre-poll|post-poll|his|her|their|new) ){{0,6}}{_TIE}\b|"
    rf"(?:refused|declined) (?:any |an? )?(?:{_TIE} with\b|to (?:(?:ally|align|tie up|join hands|talk|hold talks|have talks|negotiate) with|talk to|meet|see)\b (?!him\b|her\b|them\b|the (?:two|duo)))|"
    rf"denied (?:any|having|holding|being in)(?: [a-z-]+){{0,3}}? {_TIE} with {_NO_OTHER})"
)
# "X skipped the meeting at Y's home and met Z"
_MISSED = (
    r"(?:skipped|boycotted|stayed away from|kept away from|gave a miss to|missed|absented (?:himself|herself|themselves) from|"
    r"(?:was|were) (?:absent from|(?:not|neither) (?:present|seen) (?:at|in|during))|(?:did not|didn't|could not|couldn't) (?:attend|join|come to|turn up (?:at|for)|take part in|make it to))"
)
# the same where nothing more is said of what they missed: "X stayed away and hosted a lunch for MLAs"
_KEPT_AWAY = r"(?:stayed away|kept away|skipped it|gave it a miss|(?:did not|didn't|could not|couldn't) (?:attend|come|turn up|show up)|(?:was|were) (?:absent|not present))"
_WENT_ELSEWHERE = (
    r"(?:(?:instead|later|then|also|had|separately|earlier) ){0,2}(?:met(?! (?:him|her|them))|(?:spoke|talked) (?:to|with)(?! (?:him|her|them|reporters|the (?:media|press)))|telephoned|called on|hosted|dined with|(?:held|had) (?:[a-z-]+ ){0,3}?(?:talks|meeting|lunch|dinner|breakfast|discussions?) with)"
)
# when they did: "X stayed away and, the very next day, met Y"
_SOON = (
    r"(?:,? ?(?:on |in |by |only |just |barely )?(?:(?:the |that )?(?:very )?(?:next|same|following)(?: day)?|that|(?:a|an|one|two|three|few|some) (?:days?|hours?)|hours|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"(?: (?:morning|afternoon|evening|night|later|after))?,?)?"
)
MET_ELSEWHERE = rf"^(?:and|but|,|;),? (?=(?:(?:on |in |the |very )*(?:{{D}}|{_SOON}),? )?{_WENT_ELSEWHERE} {{NEAR}}{{G}})"
# what came about, up to where the sentence goes on with what others refuse, or did not come about
# with another; or such a thing, up to what came about
_A_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})"
)
_AT_HOUR = rf"(?:(?:late |early )?(?:on )?{_A_DAY}(?:'s)?(?: (?:morning|forenoon|afternoon|evening|night|noon))?,? )"
# a full stop after an initial ends no sentence
_ANY = r"(?:[^.;]|(?<=[ .][a-z])\.)"
# who met somebody in the same sentence, each on a day told of: "; on Monday it was the turn of Z"
_MET_HIM = (
    r"(?:met|called on|saw|visited|hosted|received|was closeted|were closeted|sat (?:down )?with|talked (?:to|with)|spoke (?:to|with)|"
    r"was with|were with|huddled with|conferred with|dined with|(?:held|had) (?:[a-z-]+ ){0,4}?(?:talks|meeting|lunch|dinner|breakfast|discussions?|consultations))"
)
_IS_TO_MEET = (
    r"(?:(?:will|would|is to|are to|is due to|are due to|is likely to|are likely to|is scheduled to|are scheduled to) (?:[a-z]+ )?(?:meet|sit|gather|huddle|assemble|call on|see|host|hold|convene|address|visit|talk)|"
    r"meets|sits|gathers|huddles|assembles|(?:has|have) (?:convened|called|summoned|invited|asked)|(?:has|have) been (?:called|asked|invited|convened|summoned|scheduled)|(?:meeting|talks|dinner) (?:is|are) (?:on|set|scheduled|slated|fixed|planned))"
)
_NOT_BOTH = r"(?!(?:he|she|they|it was (?:also|only|not|then|there)|both|all|his|her|their|neither|none|the (?:two|three|duo|trio|pair|latter|former|leaders?|meeting|talks))\b)"
_DID_SO = (
    rf"{_NOT_BOTH}(?:it was (?:then )?the turn of\b|(?:[a-z.'()-]+ ){{1,8}}?(?:{_MET_HIM}|did (?:so|the same|likewise)|followed(?: suit)?|"
    r"(?:was|were|had been) (?:at|to) |(?:drove|went|flew|came|travelled) to |dropped (?:in|by))\b(?! (?:him|her|them|him|each)\b))"
)
_ANOTHER_DAY = (
    rf"(?:{_AT_HOUR}{_DID_SO}|{_DID_SO}{_ANY}{{0,80}}?\b{_A_DAY}|"
    rf"(?:a|the|another) (?:second|third|next|follow-up|fresh|further|similar) (?:meeting|round|sitting|session|huddle){_ANY}{{0,40}}?\b{_A_DAY})"
)
# who is to meet on another day: "... on Monday, while the working committee will sit on Friday"
_AND_OTHERS = r",? (?:and|while|whereas|but) (?!(?:he|she|they|it|both|will|would|is|are|his|her|their|its|then|later|the (?:two|meeting|leaders?))\b)"
# who gathers the own side, and who meets somebody else meanwhile
_HAVE_OWN = (
    r"(?:met|meeting|addressed|addressing|huddled with|hosted|hosting|(?:chaired|chairing|held|holding) an? (?:[a-z-]+ )?(?:meeting|lunch|dinner|huddle) (?:of|with|for)) [^.;,]{0,40}?"
    r"\b(?:m[lp]as|mps|mlcs|legislators|lawmakers|leaders|ministers|functionaries|office-bearers|chiefs|presidents|secretaries)\b"
)
_MEET_OTHERS = rf"(?!(?:he|she|they|it|his|her|their|the (?:two|three|others?|leaders?))\b)[^;,]{{2,60}}? {_MET_HIM}\b(?! (?:him|her|them|reporters|journalists|the (?:media|press|two)|mediapersons|newspersons)\b)"
HELD_APART = (
    rf"^(?:(?:(?!{_NOT_SURE}){_ANY}){{4,120}}?\b{_HAVE_OWN}[^.;,]{{0,80}}(?=,? (?:while|whereas|even as|at the same time) {_MEET_OTHERS})|"
    rf"(?:while|even as) (?:(?!{_NOT_SURE}){_ANY}){{4,120}}?\b{_HAVE_OWN}[^.;,]{{0,80}}(?=, {_MEET_OTHERS})|"
    rf"(?:(?!{_NOT_SURE})[^;]){{0,200}}?{_SURELY_MET}(?:(?!{_NOT_SURE}|{_SURELY_MET})[^;]){{2,160}}?(?=(?:(?:,|;|) (?:{_WHILE}|{_AGO})|;) (?:{_OTHER_IS_OFF}|{_OTHER_REFUSES}))|"
    rf"(?:{_AGO}|while|although|though|even as|even though) (?:{_OTHER_IS_OFF}|{_OTHER_REFUSES})[^;,]{{0,80}}(?=, (?:(?!{_NOT_SURE})[^;]){{0,120}}?{_SURELY_MET})|"
    rf"(?:(?!{_NOT_SURE})[^;]){{2,100}}?\b{_MISSED} [^;,]{{3,120}}?(?=,? (?:and|but){_SOON} {_WENT_ELSEWHERE}\b|; (?:he|she|they) {_WENT_ELSEWHERE}\b)|"
    rf"(?:(?!{_NOT_SURE})[^;]){{2,100}}?\b{_KEPT_AWAY}(?=,? (?:and|but){_SOON} {_WENT_ELSEWHERE}\b|; (?:he|she|they) {_WENT_ELSEWHERE}\b)|"
    rf"(?:(?!{_NOT_SURE})[^;]){{2,100}}?, who (?:had )?{_KEPT_AWAY}(?=, {_WENT_ELSEWHERE}\b)|"
    rf"(?:(?!{_NOT_SURE})[^;]){{2,100}}?, who (?:had )?{_MISSED} [^;,]{{3,120}}?(?=, {_WENT_ELSEWHERE}\b)|"
    rf"(?:(?!{_NOT_SURE}){_ANY}){{4,200}}?\b{_MET_HIM}\b(?:(?!{_NOT_SURE}){_ANY}){{0,120}}?\b{_A_DAY}\b(?:(?!{_NOT_SURE}){_ANY}){{0,60}}?(?=(?:;|,)(?: (?:and|while|but|whereas))? {_ANOTHER_DAY})(?=;|, (?:and|while|but|whereas) )|"
    rf"(?:(?!{_NOT_SURE}){_ANY}){{4,200}}?\b{_IS_TO_MEET}\b(?:(?!{_NOT_SURE}){_ANY}){{0,120}}?\b{_A_DAY}\b(?:(?!{_NOT_SURE}){_ANY}){{0,60}}?(?=(?:;|{_AND_OTHERS}){_ANY}{{4,160}}?\b{_IS_TO_MEET}\b{_ANY}{{0,120}}?\b{_A_DAY})"
    r")"
)
REFUSED = rf"^[,;]? ?(?:{_WHILE} |{_AGO} )?{_OTHER_REFUSES}(?!.{{0,200}}{_SURELY_MET})"
