"""Words that tell, in English, of the next meeting, of one put off, and of days counted."""

from __future__ import annotations

from pollcorpus.languages.en.denying import WAVES_AWAY
from pollcorpus.languages.en.off import GIVEN_UP, NOT_HELD, RESCHEDULED
from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_WILL = (
    r"(?:will|would|shall|'ll|(?:are|is|were|was) (?:all |now |also |next |then )?(?:to|likely to|expected to|set to|due to|scheduled to|slated to|going to|planning to)|"
    r"plans? to|intends? to|(?:have |has |had )?(?:agreed|decided|resolved|promised|consented|arranged) to)"
)
_GET = r"(?:meet|meeting|sit|sit down|talk|confer|hold|have|huddle|dine|speak|get together|come together|gather|resume|convene)"
_ANEW = (
    r"(?:again|once more|once again|afresh|anew|(?:for )?(?:a|an|another|the|their) (?:second|third|fourth|next|final|last|fresh|further|decisive|follow-up) (?:time|round|meeting|sitting|session|huddle)|"
    r"another (?:time|round|meeting|sitting|session|huddle)|one more (?:time|round|meeting|sitting)|the talks)"
)
_ONWARD = rf"{_WILL}(?: [a-z]+){{0,3}} {_GET}\b[^.;]{{0,60}}?\b{_ANEW}\b"
_GO_TO = (
    rf"{_WILL}(?: [a-z]+){{0,3}} (?:meet|call on|see|visit|host|(?:sit(?: down)?|talk|confer|dine|lunch|huddle) with|(?:talk|speak) to|"
    r"(?:hold|have) (?:[a-z-]+ ){0,3}(?:talks?|discussions?|parleys|meetings?|consultations) with)"
)
_THEY = (
    r"(?:the (?:two|three|four|five|leaders|duo|trio|pair|sides|parties)|"
    r"both(?: leaders| sides| of them)?|they|he|she|all)(?: [a-z]+)?"
)
_MET = r"(?:met|held|had|huddled|called on|hosted|telephoned|phoned|rang|visited|received|spoke|dined|sat|conferred|discussed|talked|chaired|presided|attended)"

_OCCASION = r"(?:meetings?|meet|talks|conclave|huddle|summit|session|sitting|round|deliberations|discussions|consultations|parleys|dinner|lunch)"
_A_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|"
    r"\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|next (?:week|month))"
)
_AHEAD = r"(?:ahead of|before|prior to|in the run-up to)"
_THEN_MET = (
    rf",? {_AHEAD} (?:(?:[a-z0-9.()-]+(?:'s)? ){{1,6}}?{_OCCASION}|(?:talks|discussions|consultations))\b(?:(?!\b(?:which|who|that|where)\b)[^.;,]){{0,60}}?\b{_A_DAY}|"
    rf",? {_AHEAD} (?:the )?(?:[a-z]+day|tomorrow|next week)'s (?:[a-z0-9.()-]+ ){{0,5}}?{_OCCASION}\b"
)

# a full stop after an initial ends no sentence
ANY = r"(?:[^.;]|(?<=[ .][a-z])\.|(?<=^[a-z])\.)"
_OTHERS = r"(?:(?:his|her|their|the|a|an|[a-z.]+'s|(?:[a-z.]+ ){1,2}[a-z.]+'s) )?"
SET_OUT = r"(?:leaving|heading|departing|flying|setting out|setting off|proceeding|travelling|driving|going|rushing)"
# "met X ahead of his talks with Y", "met X, hours before leaving for Delhi to meet Y", "met X, a day
# before he was to meet Y"
_TO_OTHERS = (
    rf",? {_AHEAD} {_OTHERS}(?:[a-z-]+ ){{0,3}}?{_OCCASION} with\b|"
    rf",? (?:(?:[a-z]+ )?(?:hours?|minutes|days?|shortly|soon|just|right) )?before {SET_OUT}\b[^.;,]{{0,30}}? to (?:meet|see|call on)\b|"
    r",? (?:(?:[a-z]+ )?(?:hours?|minutes|days?|shortly|soon|just|right) )?before (?:he|she|they|the two|(?:[a-z.]+ ){0,2}?[a-z.]+)(?: himself| herself| too)? (?:was|were|is|are)(?: [a-z]+)? to (?:meet|see|call on|host|receive|(?:hold|have) (?:[a-z-]+ ){0,2}(?:talks?|discussions?|meetings?) with)\b|"
    r",? (?:while )?(?:on (?:his|her|their) way|en route)(?: to [a-z]+)? to (?:meet|see|call on)\b"
)
# as headlines have it: "X meets Y, to call on Z on Friday"
_NEXT_TO = (
    r", to (?:meet|see|call on|visit|host|(?:hold|have) (?:[a-z-]+ ){0,2}(?:talks?|discussions?|meetings?) with)"
    r"(?= (?!if\b|whether\b|how\b|that\b|what\b|why\b|who\b|the (?:demands?|challenge|deadline|needs?|target|situation)))"
)

# on the sentence as printed: "met X on Monday and the two will meet again on Friday", "held a
# meeting on Monday and will call on Y on Friday", "met X on Monday ahead of the talks on Friday"
# "X meets Y, to take oath on Thursday"
_NEXT_DOES = (
    r", to (?:take (?:the )?oath|be sworn[- ]in|file|resign|quit|join|announce|address|launch|leave|return|campaign|release|unveil|stake claim|prove|face|attend|chair|fly|go|start|begin|kick off|contest|decide|hold (?:a |an )?(?:[a-z-]+ ){0,2}(?:rally|press|road ?show))\b"
    rf"[^.;,]{{0,50}}?\b{_A_DAY}"
)
PARTED = (
    rf"^(?:(?!\b{_WILL}\b)[^.;]){{2,60}}? (?:meets?|met|calls? on|called on|sees|hosts?|hosted|visits|visited|(?:holds?|held|has|had|in) (?:[a-z-]+ ){{0,2}}(?:talks?|discussions?) with)\b"
    rf"(?:(?!\b{_WILL}\b)[^.;]){{2,120}}?(?={_NEXT_TO}|{_NEXT_DOES})|"
    rf"^(?:(?!\b{_WILL}\b){ANY}){{0,160}}?\b(?:{_MET}|came|comes|took place)\b(?:(?!\b{_WILL}\b){ANY}){{0,120}}?(?={_THEN_MET}|{_TO_OTHERS})|"
    rf"\b(?:{_MET}|talks|meeting)\b[^.;]{{0,160}}?(?=(?:, and|,? but|, while|;| and) (?:{_THEY} )?{_ONWARD})|"
    # "the parties, which met in Patna on Monday, will meet again in Shimla"
    rf"^(?:[^.;]{{3,80}}? and [^.;,]{{3,40}}, who (?=(?:had |last |first )?(?:[a-z]+ )(?:in|at|on|over|for|here)\b)|[^.;,]{{0,60}}?\b(?:parties|leaders|allies|partners|constituents|ministers|m[lp]as|mps|committee|panel|bloc|alliance|front)\b[^.;,]{{0,40}}, (?:who|which) )(?:had |last |first )?{_MET}\b[^.;,]{{0,60}}?\b(?:{_A_DAY}|yesterday|last (?:week|month))[^.;,]{{0,20}},(?= {_WILL}(?: [a-z]+){{0,3}} {_GET}\b)|"
    rf"^(?:(?!\b{_WILL}\b)[^.;]){{0,160}}?(?<!\bhave )(?<!\bnot )\b{_MET}\b(?:(?!\b{_WILL}\b)[^.;]){{0,160}}?"
    rf"(?=(?:,? (?:and|but|while|whereas)|;) (?:(?!(?:and|but) )[^ ,.;]+ ){{0,5}}?{_GO_TO}\b)"
)
# "met X on Monday; he had met him in May too", "will meet on Thursday after their talks on May 9
# failed", "the talks follow a meeting of the two on May 7", "on Monday, followed by one on Friday"
_BACK = r"had (?:(?:also|last|earlier|previously|already|first|both|then) )*(?:met|held|called on|hosted|huddled|spoken|dined|seen|visited)"
_SOME_MEETING = rf"(?:[a-z0-9.()'-]+ ){{1,6}}?{_OCCASION}\b(?:(?!\b(?:which|who|that|where)\b)[^.;,]){{0,60}}?\b(?:on )?{_A_DAY}"
_OLD = r"(?:their|the (?:first|previous|earlier|last|second|initial)|an earlier|a previous|a first|the two parties'|the two leaders')"
_TOLD_OF = rf"\b(?:{_MET}|meets?|sit|gather|huddle|resume|call on|hosts?|{_OCCASION})\b"
# "met X on Monday, days after he had met Y": nobody knows on which
_LONG_AFTER = (
    rf", (?:just |barely |only |some )?(?:days|weeks|months|years) after (?:(?:he|she|they) (?:had )?(?:[a-z]+ly )?{_MET}|(?:his|her|their) (?:[a-z-]+ ){{0,3}}?{_OCCASION} with|(?:meeting|calling on|hosting|visiting))\b|"
    rf",? (?:(?:his|her|their) (?:first|second|third|maiden|next) (?:[a-z-]+ ){{0,3}}?)?since (?:he|she|they) (?:had |last )?{_MET}\b"
)
# one who met somebody went on to a sitting, or came from one: "met X and later chaired a meeting"
_SITTING = (
    r"(?:(?:chair(?:ed|s|ing)|presid(?:ed|es|ing) over|attend(?:ed|s|ing)|address(?:ed|es|ing)|conven(?:ed|es|ing)|(?:took|takes|taking) part in|participat(?:ed|es|ing) in|sat in on|joined)"
    r" (?!(?:the|this|that) (?:[a-z-]+ )?(?:meeting|session|huddle|conclave)\b(?! of\b))(?:an?|the|another|his|her|their|[a-z]+day's|[a-z]+'s) (?:[a-z0-9().'-]+ ){0,6}?(?:meeting|conclave|session|huddle|gathering|executive|committee|cwc|parliamentary board)\b|"
    r"(?:held|holds|holding|hosted|hosting) (?:an?|another|his|her|their) (?:[a-z0-9().'-]+ ){0,4}?(?:meeting|session|huddle) (?:of|with) (?!(?:them|him|her|each)\b)|"
    r"was (?:[a-z]+ly )?(?:re-?elected|elected|chosen|picked|anointed) (?:(?:as|its|their|the|new|party|legislature) ){0,4}leader\b)"
)
_CALL = (
    r"(?:met|meets|meeting|called on|calling on|calls on|visited|visiting|"
    r"(?:held|holds|holding|had|having) (?:[a-z-]+ ){0,3}(?:talks?|discussions?|consultations|lunch|dinner|breakfast) with) (?!(?:them|him|her|with|on|in|at|again)\b)"
)
_ON_TO = r"(?:(?:,? (?:and|but)|,? before|;)(?: (?:then|later|also|thereafter|afterwards|subsequently|earlier|separately|had|in the (?:evening|afternoon|morning)|at night))*,? )"
_OTHERS_DO = r"(?:(?:,? (?:while|whereas|even as)|, and|;) (?:(?!and\b)[a-z.'()-]+ ){1,8}?)"
_SAT_OR_MET = (
    rf"^(?:(?!\b{_WILL}\b){ANY}){{1,120}}?\b{_CALL}(?:(?!\b(?:{_WILL}|who)\b){ANY}){{2,140}}?(?=(?:{_ON_TO}|{_OTHERS_DO}){_SITTING})|"
    rf"^(?:(?!\b{_WILL}\b){ANY}){{1,120}}?\b{_SITTING}(?:(?!\b(?:{_WILL}|who)\b){ANY}){{0,140}}?(?={_ON_TO}{_CALL})"
)
TOLD_APART = (
    rf"{_SAT_OR_MET}|"
    rf"{_TOLD_OF}{ANY}{{2,200}}?(?={_LONG_AFTER})|"
    rf"{_TOLD_OF}[^.;]{{0,200}}?;(?= (?:and |but )?(?:he|she|they|it|both|the (?:two|duo|pair)|(?:[a-z.]+ ){{1,3}}?)(?: leaders)? ?{_BACK}\b)|"
    rf"{_TOLD_OF}[^.;]{{0,200}}?,(?= (?:and |but )?(?:they|both|the (?:two|duo|pair))(?: leaders)? {_BACK}\b)|"
    rf"{_TOLD_OF}[^.;]{{0,80}}?\b{_A_DAY}[^.;]{{0,60}}?(?=,? (?:even )?(?:after|since) {_OLD} (?:[a-z-]+ ){{0,3}}?{_OCCASION}\b[^.;,]{{0,60}}?\b{_A_DAY})|"
    rf"{_TOLD_OF}[^.;]{{0,80}}?\b{_A_DAY}[^.;]{{0,60}}?(?=,? (?:[a-z]+ days?|days|hours|a week) (?:before|ahead of|prior to) {_SOME_MEETING})|"
    rf"\b{_GO_TO}\b[^.;]{{0,80}}?\b{_A_DAY}(?=(?: (?:morning|afternoon|evening|night))?,? {_AHEAD} {_SOME_MEETING})|"
    rf"{_TOLD_OF}[^.;]{{0,80}}?\b{_A_DAY}[^.;]{{0,60}}?(?=,? (?:(?:to|and|which|that|will|would|is|it) ){{0,3}}(?:be )?followed by (?:an?|the|another|one)\b(?![^.;]{{0,40}}\bwith\b)[^.;]{{0,90}}?\b{_A_DAY})|"
    rf"\bfirst\b[^.;]{{0,120}}?\b{_A_DAY}[^.;]{{0,30}}?(?=,? (?:and|while|whereas|with) the (?:second|other|next)\b[^.;]{{0,60}}?\b{_A_DAY})|"
    r"\b(?:denied|rejected|dismissed|refuted|rubbished) (?:any|the|that|having|reports?|holding) [^.;]{2,80}?(?=,? (?:and|but) (?:said|added|asserted|clarified) (?:that )?(?:he|she|they|it) (?:will|would)\b)|"
    rf"{_OCCASION} (?:[a-z]+ )?(?:(?:was|were|is|are) (?:a |the )?(?:follow-up to|preceded by|in continuation of)|follow(?:s|ed)?|(?:comes?|came) (?:close )?(?:after|on the heels of))(?= (?:an?|the|his|her|their|[a-z']+s) [^.;]{{0,120}}?\b{_A_DAY})"
)
# "the next meeting will be held in Mumbai", "to be formed at the next meeting"
_NEXT_SET = (
    r"(?:the|their|its|our) next (?:[a-z-]+ ){0,2}(?:{NOUN}|round|sitting)\b(?: [^.;,{PERSONS}]{1,30}?)? "
    r"(?:will|would|is|to be|has been (?:fixed|set|scheduled|called|convened))\b|"
    r"(?:at|in|during|until|till|before|by) (?:the|their|its) next (?:[a-z-]+ ){0,2}(?:{NOUN}|round|sitting)\b"
)
NEXT_TIME = rf"\b(?:{_ONWARD}|{_NEXT_SET})"
# who only tells of it: "X said the next meeting would be held in Mumbai"
TELLS_OF_NEXT = rf"|(?P<tells_of_next>{{P}})(?!'s|'|-)(?: later| also| told [^.;,{{PERSONS}}]{{1,30}})? {{SAID}}[^.;{{PERSONS}}]{{0,90}}?\b(?:{_NEXT_SET})(?![^.;]{{0,80}}{{P}})"
# who goes on to somebody else is who met the first
WHO_SET_OUT = rf"^,? ?(?:(?:[a-z]+|{{D}}) )?(?:before {SET_OUT}\b[^.;,{{PERSONS}}]{{0,30}}?|(?:while )?(?:on (?:his|her|their) way|en route)(?: to {{L}})?) (?=to (?:meet|see|call on) )|^, (?=to (?:meet|see|call on|visit|host|hold|have) )"
WHOSE_NEXT = rf"^,? ?{_AHEAD} (?=(?:(?:the|a|an|{{D}}'s) )?(?:(?!(?:his|her|their|its)\b)[a-z-]+ ){{0,3}}?(?:{{NOUN}}) with (?:{{P}}|[a-z]+ (?:[a-z]+ )?{{P}}))"
# who went on to a sitting, or from one, and the part that so begins
ALSO_SAT = rf"^{_ON_TO}(?={_SITTING}|{_CALL})"
SAT_BESIDE = rf"^(?:{_ON_TO}(?:{_SITTING}|{_CALL})|{_OTHERS_DO}{_SITTING})"
THEIR_SUBJECT = rf"^,? ?(?:and|but|while),? (?={_GO_TO} {{G}})"
SAME_SUBJECT = rf"^,? ?(?:(?:and|but|while),? (?:(?:they|both|both leaders|both sides|the (?:two|duo|pair)(?: leaders)?) )?)?(?={_WILL}(?: [a-z]+){{0,3}} {_GET}\b)"

# whose talks with another are told: those of who acts, unless that is somebody who came to them
_WITH = r"(?:[a-z-]+ ){0,3}?{NOUN}(?: [^.;,{PERSONS}]{0,30})? with\b"
HIS_TALKS, HER_TALKS = (rf"\b{whose} (?={_WITH})" for whose in ("his", "her"))
WITH_NOBODY = rf"(?!{_WITH})"
GO_TO_TALKS = r"\b(?:present|attend\w*|join\w*|sat in|sit in|accompan\w*|part|there|with (?:him|her)|seen|involved|participat\w*|witness\w*|arranged|brokered|facilitated|set up) (?:[a-z]+ ){0,3}$|[{PERSONS}] (?:about|of|on|regarding|over) $"
WITHIN_TALKS = r"(?:^|[,;.:\"¦] )(?:(?!and\b|but\b)[a-z]+ ){0,2}(?:after|during|in|at|before|following|despite|since|on|over|ahead of) $"

_ON = r"(?:(?:the|next|this|coming|now|around|about|early|late|on|evening of|morning of|afternoon of) ){0,3}"
_HELD_THEN = (
    r"(?:will|would|shall|is|are|is to|are to)(?: now| instead)? (?:be held|take place|meet|sit|be on|happen|begin|start|gather|hold|assemble|scheduled|slated|set|likely|expected|planned)"
    r"\b[^.;{DATES}]{0,60}?{D}"
)
MOVED = (
    rf"(?:\b{RESCHEDULED}(?: (?:its|their|the|his|her) [^.;,{{DATES}}]{{1,40}}?)?(?:,? (?:again|now|instead|yet again|once more))?(?: by [^.;,{{DATES}}]{{1,20}})?(?:,? from [^.;,]{{0,20}}?{{D}}(?:,? [a-z]+)?)?,? (?:to|till|until|for) {_ON}{{D}}|"
    r"\b(?:will|would|shall|is to|are to) (?:instead|now)(?: instead)? (?:be held|take place|meet|sit|be on|happen|begin|start|gather|see|call on|hold|assemble|be|huddle|host|have)\b[^.;{DATES}]{0,60}?{D}|"
    r"\b(?:is|are|has been|have been|was|were|stands) now (?:been )?(?:scheduled|slated|set|fixed|due|to be held|to take place|expected|likely|planned|on)\b[^.;{DATES}]{0,40}?{D}|"
    rf"{{D}}(?: [a-z]+)?,? (?:instead of|rather than|in place of) {_ON}(?:(?:earlier|originally|previously) )?(?:(?:scheduled|planned|announced|fixed) )?(?:for |on )?{{D}}|"
    rf"\b(?:instead of|rather than) (?:on )?{_ON}{{D}},?[^.;{{DATES}}]{{0,60}}? on {_ON}{{D}}|"
    rf"\b{RESCHEDULED}(?: by {{D}})?,? (?:(?:and|it|they|which|but) ){{1,2}}{_HELD_THEN}|"
    r"\b(?:new|fresh|revised|next) dates? (?:for [^.;{DATES}]{0,30})?(?:is|are|was|will be|being|has been fixed(?: as| for)?) {D})"
)
# after what has been put off or called off
MOVED_THEN = rf"^(?:(?:but|and|instead|now),? )?(?:it|this|they|(?:both|the two)(?: leaders| sides)?|the (?:[a-z-]+ ){{0,2}}(?:{{NOUN}})) {_HELD_THEN}"
# which of the days of a match is the new one
MOVED_FIRST = r"^{D}"

_SET = (
    r"(?:scheduled|slated|planned|fixed|set|due|meant|called|convened|announced|listed|proposed|supposed|expected|to (?:be held|take place|meet|sit|happen|be))"
    r"(?: (?:to (?:be held|take place|meet|sit|happen|begin|be)|to have been held))?(?: in [^.;,{DATES}]{1,20})?(?: (?:for|on|as))?"
)
# the day that an occasion was planned for before; and such a day where it is told that it was put off
FORMER = (
    rf"(?:\b(?:earlier|originally|initially|previously) (?:been )?{_SET} {_ON}({{D}})|"
    rf"\b(?:was|were|had been) (?:to be|to have been) held {_ON}({{D}}) (?:earlier|originally|initially|previously|but)\b|"
    rf"\b{RESCHEDULED},? (?:[a-z]+ )?from {_ON}({{D}})|"
    rf"\b(?:instead of|rather than|in place of) (?:on )?{_ON}(?:(?:earlier|originally|previously) )?(?:(?:scheduled|planned|announced|fixed) )?(?:for |on )?({{D}}))"
)
FORMER_BESIDE = rf"(?:\bfrom {_ON}({{D}})|\b{_SET} {_ON}({{D}})|({{D}})'s (?:[a-z-]+ ){{0,3}}(?:{{NOUN}})|\b(?:{{NOUN}})[^.;,{{DATES}}]{{0,60}}? (?:on|of|for) {_ON}({{D}})(?! (?:as|after)\b))"

DENIED_ON = (
    rf"(?:{{D}}(?: (?:evening|morning|night|afternoon))?,? (?:[a-z]+ ){{0,2}}{WAVES_AWAY}\b|"
    rf"\b{WAVES_AWAY} (?:late )?(?:on )?{{D}}(?= (?:that|having|reports?|any|claims?|rumou?rs?|media|speculation|the|he|she|they)\b))"
)
NO_MEETING = (
    r"\bno (?:such )?(?:meeting|talks|conversation|discussion|discussions|interaction)s? (?:[a-z]+ ){0,3}?"
    r"(?:(?:between|of|with) [^.;]{2,60}? )?(?:took place|taken place|was held|were held|been held|happened|occurred)\b"
)

# "X met Y on Tuesday, a day after he had met Z"
RECKONED = (
    r"{much:D}(?: (?P<way>after|before|prior to|ahead of))?"
    r"(?= [^.;,]{0,60}?(?:{MEET}|{NOUN}))"
)
# "a meeting with X that was fixed for Monday could not take place"
_OFF = rf"\b(?:{NOT_HELD}|{GIVEN_UP}|(?:was|is|stands) off)\b"
OFF = rf"\b(?:{NOT_HELD}|(?:was|were|had been|got|had to be) {GIVEN_UP})\b"
OFF_FRAMES = (
    Frame(
        name="meeting with another is off",
        kind=FrameKind.TALK,
        follows=True,
        pattern=(
            r"\b(?:an?|another|his|her|the|any|planned|proposed|scheduled|{D}'s) (?:[a-z'-]+ ){0,3}?{NOUN}[^.;{PERSONS}]{0,50}\bwith {NEAR}{b:G}"
            rf"(?!'s)(?=[^.;{{PERSONS}}]{{0,70}}{_OFF})"
        ),
    ),
)

# the month in which others met, and which then lies behind
_IN_A_MONTH = r"(?:,? (?:(?:in|at|near) (?:the )?{L}|here|twice|thrice|again|once|last|also|too|earlier|separately|back|only|as recently as)){0,3},? (?:in|on) (?:early |late |mid-)?"
MET_IN = (
    rf"\blast (?:met|sat|gathered|huddled){_IN_A_MONTH}(?P<last>{{D}})|"
    rf"{{MEET}}{{NEAR}}{{G}}(?!'s|-){_IN_A_MONTH}(?P<seen>{{D}})|"
    rf"{{P}}(?!'s|-) (?:had |have |has |last |first |also |earlier |both )*(?:met|(?:held|had) (?:[a-z-]+ ){{0,3}}(?:talks|meetings?|discussions?))(?: each other)?{_IN_A_MONTH}(?P<met>{{D}})|"
    r"^(?:(?:and|but|back|early|late|earlier),? )?(?:in|on) (?:early |late |mid-)?(?P<first>{D}) ?[¦,]? {P}(?!'s|-) (?:(?:had|also|too|then|both|and {P}) )*(?:met|was in|were in|called|held|flew|travelled|visited|saw|hosted|received|went)\b"
)

# "called on X and from there went to the home of Y"
GOES_TO_HOME = (
    r"(?:,(?: {P}(?!'s|-))?|\b(?:and|then|before|after which))(?![a-z])[^.;{PERSONS}]{0,50}?\b(?:went|drove|walked|headed|proceeded|moved|rushed|travelled|crossed|strolled|"
    r"going|driving|walking|heading|proceeding|rushing) [^.;{PERSONS}]{0,60}$"
)

# with whom others were, too: "was also present at the meeting with Y", "accompanied X"
AT_TALKS_WITH = (
    r"\b(?:present|there|in attendance|attended|joined|sat in|part)(?: (?:at|in|during|on|of|for|when))?(?: {D}'s)? (?:the |{D}'s )(?:[a-z-]+ ){0,3}?{NOUN}(?: of {P})? with "
    r"(?:(?!\b(?:who|which|where|that)\b)[a-z.'-]+ |{O} ){0,6}?(?P<with>{G})|"
    # "Z will accompany him to the PM", "Z was with her during the talks with Y"
    r"\b(?:accompan(?:y|ied|ying)|with) {P} (?:(?:to (?:meet|see|call on)|when (?:he|she|{P}) (?:met|meets|called on|calls on)) (?P<to>{P})(?!'s|-)|to (?P<before>{P})(?= *[.,;]| *$| (?:on|in|at)\b)|(?:at|during|in|for|to) (?:the |his |her |{P}'s )?(?:[a-z-]+ ){0,2}?{NOUN} with (?P<beside>{P})(?!'s|-))|"
    r"{G}(?!'s|-)(?: (?:also|too|had|have|both))* (?:accompanied|(?:was|were)(?: also)? with) (?P<whom>{G})(?= *[.,;]| *$| (?:at|during|in|on|to the (?:meeting|talks)|throughout|all (?:along|through|the (?:time|while|way))|then|when|while|as|{D}))"
)

RECKONED_LATER = r"\b(?:before|prior to|ahead of)$"
RECKONED_AS = "{} ago"
RECKONED_EDGE = r",(?! and)|[;.¦]"

# what has the person named next for its object, who is then no subject
OBJECT_OF = (
    r"\b(?:with|to|of|from|at|on|against|between|among|into|over|"
    r"(?:meet|see|call|visit|consult|host|receiv|greet|telephon|phon|brief|thank|welcom|join)ing(?: on| up)?|"
    r"met|meets?|called|(?:tele)?phoned|rang|dialled|saw|sees?|visited|received|hosted|joined|consulted|"
    r"(?:accompanied|flanked|escorted|assisted|followed) by)(?: (?:the|former|fellow|both))? $"
)

# between whom somebody met and "him", whom the same one did something to: "X met Y and urged him"
SAME_ACTOR = (
    r"(?!,? (?:who|whose|whom|which)\b)(?:(?! (?:who|whose|whom|which|that|when|as|if|because|since)\b)[^.;\"{PERSONS}]){0,60}?"
    r"(?:,? (?:and|but|then|before|after|while|by|to)|,)(?: (?:then|also|later|had|has|to|not|even|[a-z]+ly)){0,2}"
    r" (?!(?:with|to|for|on|by|at|of|from|against|about|after|before|under|that)\b)[a-z-]+(?: (?:up|to|with|on|at|of|from|for|about))? "
)

# "but Y has let it be known that he will not come": who speaks of himself, whoever else is named before
SAYS_OF_SELF = (
    r"(?!'s|'|-)(?:,[^.;,{PERSONS}]{1,40},)?(?: (?:has|had|have|also|later|already|on {D}|{D}|however|too|clearly|reportedly|politely))* "
    r"(?:said|says|confirmed|confirms|announced|declared|indicated|conveyed|maintained|insisted|clarified|asserted|hinted|replied|promised|agreed|"
    r"made it (?:clear|plain|known)|let it be known|sent word|(?:told|informed|assured) [^.;,{PERSONS}]{1,30}?)(?: (?:on )?{D}| here)?(?: that)? "
    r"(?P<who>he|she)(?= (?:too |also |himself |herself )?(?:would|will|won't|could not|couldn't|cannot|(?:was|is) (?:not|un|ill|busy|away|tied)|is coming|had no))"
)

# three who have been told of, and two whom somebody meets
THREE = (
    r"\b(?:(?:all|the) three(?: of them| leaders| men| women| ministers)?(?= (?:[a-z]+ed|had|have|met|meet|"
    r"will|were|are|sat|got|came|held|then|also|later|spoke|went|spent|left|would|did|drove|flew|rode|took|told)\b|[,.;]|$)|the trio\b)"
)
# two of whom the family is known by their names
OF_A_FAMILY = (
    r"\b(?:the )?(?:(?:father|mother)(?: and |-)(?:son|daughter)|uncle(?: and |-)nephew|aunt(?: and |-)nephew|"
    r"brother(?: and |-)sister|husband(?: and |-)wife|couple)(?: duo| pair)?(?= (?:had|have|met|meet|will|were|are|also|"
    r"then|later|called|held|drove|went|came|reached|arrived|spent|flew|left|attended|together|sat|jointly|both)\b)"
)
THEM_BOTH = (
    r"(?:(?<=\bon )|(?<=\bwith )|(?<=\bmet )|(?<=\bto )|(?<=\bsaw )|(?<=\bmeet )|(?<=\bhosted )|"
    r"(?<=\breceived )|(?<=\bjoined )|(?<=\binvited )|(?<=\bsummoned ))(?:both(?: of them)?|the (?:two|duo))"
    r"(?= (?:separately|individually|one|in|on|at|for|over|after|before|together|later|again|as|during|{D})(?![a-z]))"
)
# several whom somebody else meets
_MEETS = (
    "met meet meets receive received receives host hosted telephoned phoned "
    "saw see sees seen heard visit visits visited consulted joined briefed"
).split()
_MEETS += [
    f"{talk} with" for talk in "talks meeting discussions spoke speak huddled lunch dinner".split()
]
_MEETS += ["spoke to", "speak to", "called on", "call on"]
_MET_BEFORE = "|".join(rf"(?<=\b{word} )" for word in _MEETS)
THEM = (
    rf"(?:{_MET_BEFORE})them"
    r"(?= *[.,;]| *$| (?:separately|individually|together|later|again|today|tomorrow|here|there|on|in|at|for|over|after|before|during|{D})(?![a-z]))"
)
# those who met another together, and now meet one who is named: "the ministers will meet him again"
_GOES = r"(?:(?:will|would|also|later|then|again|now|had|have|earlier|are|were|to|due|likely|expected|scheduled|set) ){0,4}"
THE_VISITORS = (
    r"\bthe (?:ministers|mps|m[lp]as|legislators|lawmakers|emissaries|observers|chief ministers)"
    rf"(?= {_GOES}(?:meet|met|call on|called on|see|saw|brief|briefed|spoke to|spoken to|heard|consulted|report(?:ed)? to) (?:him\b|her\b|{{NEAR}}{{P}}))"
)
# "they last met in Patna on Friday"
BEFORE_THAT = r" (?:had )?(?:last|previously|earlier) (?:met|sat|gathered)\b"
# two who each met somebody, and go on together: "both leaders will meet X in Delhi on Thursday"
BOTH_CALL = (
    r"\b(?:both(?: the)?(?: of them|(?: {O}| party)? (?:leaders|men|(?:chief )?ministers))?|the (?:two|duo)(?:(?: {O}| party)? (?:leaders|men|(?:chief )?ministers))?|they(?: both)?)"
    rf"(?= {_GOES}(?:(?:together|jointly) )?(?:meet|call on|see|brief|report to|fly to {{L}} to meet)(?: together)? (?:(?!each\b|one\b)(?:[a-z'-]+|{{O}}(?:'s)?) ){{0,4}}?{{P}})"
)
# whose talks are told: "an earlier meeting between the two on May 3"
_TALKS_BETWEEN = "|".join(
    rf"(?<=\b{noun} between )"
    for noun in "meeting meetings talks round huddle session sitting interaction conversation discussion discussions encounter".split()
)
BETWEEN_THEM = (
    rf"(?:{_TALKS_BETWEEN})(?:the two(?= (?:on|in|at|had|has|was|were|is|will|held|since|this|last|earlier|over|that|which|came|comes|"
    r"took|ended|lasted|went|here|after|before|within|{D})(?![a-z]))|them(?![a-z]))"
)
# "their last meeting, on May 3, was inconclusive", and not "it was their second meeting in a week"
_THEIR = r"(?:their|the (?:two|duo|pair)'s|the two (?:leaders|parties)') "
_NAMED_SO = r"(?:meeting|talks|huddle|round|sitting|session|interaction|discussion|conversation)"
THEIR_TALKS = (
    rf"(?:(?<=^)|(?<=^and )|(?<=^but )|(?<=\bsince )|(?<=\bafter )|(?<=\bduring )|(?<=\bat )|(?<=\bin )|(?<=[,;] )){_THEIR}"
    r"(?=(?:first|second|third|fourth|last|previous|earlier|next|latest|most recent|maiden|initial) "
    rf"(?:[a-z-]+ ){{0,2}}?{_NAMED_SO}(?! (?:this|in (?:a|two|three|as many|under|less))\b))|"
    rf"(?:(?<=^after )|(?<=^since )){_THEIR}(?=(?:[a-z-]+ ){{0,2}}?{_NAMED_SO}\b)"
)
# before what is still to come: "ahead of his meeting with X on Thursday", "ahead of Thursday's talks"
_NEXT_OCCASION = r"(?:(?:(?:the|a|an|his|her|their|its|{P}'s|{O}(?:'s)?) )(?:(?:[a-z-]+|{O}(?:'s)?) ){0,4}?(?:{NOUN})|(?:talks|discussions|consultations)\b)"
AHEAD_OF = (
    r"\b(?:ahead of|before|prior to|in the run-up to|in preparation for|to prepare for) "
    rf"(?:{_NEXT_OCCASION}[^.;,¦{{DATES}}]{{0,60}}?,? {{D}}|(?:the )?{{D}}'s (?:{_NEXT_OCCASION}|(?:[a-z-]+ |{{O}}(?:'s)? ){{0,4}}?{{NOUN}}))|"
    rf"\b(?:before|ahead of) {SET_OUT}\b[^.;,{{PERSONS}}{{DATES}}]{{0,40}}?\bto (?:meet|see|call on) {{NEAR}}{{G}}(?:,? (?:in|at) (?:the )?(?:{{L}}|[a-z]+))?,? (?:on )?{{D}}|"
    r"\bbefore (?:he|she|they|{P}) (?:is|are|was|were)(?: [a-z]+){0,2} to (?:meet|see|call on) {NEAR}{G}(?:,? (?:in|at) (?:the )?(?:{L}|[a-z]+))?,? (?:on )?{D}|"
    r"^,? ?(?:(?:to|and|which|that|will|would|is|it) ){0,3}(?:be )?followed by [^.;{PERSONS}{DATES}]{0,80}{D}|"
    r"\bobservers? (?:for|to|at|to (?:attend|oversee|supervise|conduct)) (?:(?:the |an? |its |their )?(?:[a-z'-]+ |{O}(?:'s)? ){0,5}?{NOUN}[^.;,{PERSONS}{DATES}]{0,60}?{D}|(?:the )?{D}'s )"
)
# another occasion that is named in front to say when: "ahead of his talks with X, ..."
TIME_MARK = (
    r"^(?:(?:[a-z]+ |{D} )?(?P<apart>ahead of|prior to|before|in the run-up to)|(?P<long>(?:just |only |barely )?(?:days|weeks|months|years) after)|"
    r"(?:(?:[a-z]+ ){0,2}hours |minutes |soon |shortly |right |immediately |{D} )?(?:after|following|fresh from|on the heels of)) [^,;¦]{0,80}(?:,| ¦)"
)

# "skipped Monday's meeting too", "will not come for the August 30 meeting"
DATED_SITTING = r"{D}(?:'s)? (?!(?:condolence|memorial|prayer|public|protest|election|campaign) )(?:[a-z-]+ |{O}(?:'s)? ){0,4}?{NOUN}"

_MISSED_IT = (
    r"(?:(?:did|could|had|was|were)(?: not|n't) (?:be )?(?:attend(?:ed)?|come|turn(?:ed)? up|show(?:ed|n)? up|make it|made it|join(?:ed)?|take part|taken part|participate[d]?|present|there|in attendance|seen)|"
    r"(?:was|were|remained) (?:(?:also|again|both|conspicuously|notably|too|among) )*(?:absent|missing|conspicuous by|(?:the )?absentees)|(?<!has )(?<!have )(?:skipped|(?:stayed|kept) away|boycotted)|absented (?:himself|herself)|"
    r"failed to (?:attend|turn up|come|show up|make it|join)|gave (?:it|the [a-z ]{1,30}) a (?:miss|skip)|missed (?:it|the (?:[a-z-]+ )?{NOUN}))"
)
# who has stayed away already, in nobody's words of what they are going to do
WAS_MISSED = rf"^(?:(?!\b(?:said|says|told|informed|conveyed|announced|will|would|next|(?:is|are|was|were) to)\b)[^;])*?\b{_MISSED_IT}\b"
