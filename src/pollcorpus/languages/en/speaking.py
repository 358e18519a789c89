"""How English tells what was said at a meeting, and who speaks of it to the press."""

from __future__ import annotations

_PRESS = r"(?:(?:the |a |to |with |at |waiting )*(?:reporters|journalists|newspersons|newsmen|mediapersons|media ?persons|media|press(?: conference| meet)?|news conference|presspersons|correspondents))"
_MEETING = r"(?:meeting|huddle|conclave|session|talks|parleys|discussions?|deliberations|get-?together)s?"
_AFTER = rf"(?:after|following|at the end of|on emerging from|emerging from|coming out of|soon after|outside) (?:the|this|that|an?|its|their|his|her|{{O}}(?:'s?)?) (?:[a-z0-9'-]+ |{{O}} ){{0,5}}?{_MEETING}\b"
# "briefing reporters after the meeting, X said": X had been in it
_TO_PRESS = rf"(?:briefing|addressing|speaking|talking|chatting|interacting|replying|responding)(?: to| with)? {_PRESS}(?: (?:here|later|in {{L}}))* {_AFTER}"
# "emerging from a joint sitting of the parties, X said"
_EMERGING = rf"(?:(?:soon |shortly )?(?:on )?(?:emerging|coming out|stepping out|walking out|fresh) (?:from|of) (?:the|this|that|an?|its|their|his|her|{{O}}(?:'s?)?) (?:[a-z0-9'-]+ |{{O}} ){{0,5}}?(?:{_MEETING}|sitting)\b)"
CAME_FROM = rf"^(?:(?:later|meanwhile),? )?(?:{_TO_PRESS}|{_EMERGING})[^;{{PERSONS}}]{{0,60}},[^.;,{{PERSONS}}]{{0,40}}(?P<x>{{P}})(?= {{SAID}})"

# what sits to decide or to agree: who speaks on leaving it was a member, or was asked
_SITTING = (
    r"(?:cabinet|all-party|(?:legislature|legislative|parliamentary) party|council of ministers|niti aayog|politburo|core (?:committee|group)|"
    r"(?:state|national|general|central) (?:executive|council|body)|(?:[a-z-]+ )?(?:committee|panel)|coalition|alliance|front|bloc|office-bearers|{O}(?:'s)?)"
)
_LEAVING = r"(?:after|following|at the end of|(?:on )?(?:emerging|coming out|stepping out|walking out) (?:from|of)|on leaving)"
_SAID_ON = r"(?:{SAID}|(?:was|is) quoted(?: as saying)?(?: by [a-z]+)?|as saying)"
# "X told reporters after the cabinet meeting", "... after a meeting of the core committee"
LEFT_SITTING = (
    rf"(?P<x>{{P}})(?!'s|-)(?:,[^.;,{{PERSONS}}]{{1,60}},)?(?: (?:later|also|here))? {_SAID_ON}(?: (?:to )?{_PRESS})?(?: (?:here|later|in {{L}}|outside {{L}}|(?:on )?{{D}}))* "
    rf"{_LEAVING} (?:attending |addressing )?(?:(?:the|this|that|an?|its|their|his|her|{{D}}'s) )?(?:[a-z0-9'-]+ ){{0,3}}?"
    rf"(?:{_SITTING} (?:[a-z-]+ ){{0,2}}?{_MEETING}|{_MEETING} (?:of|by) (?:the |its |his |their )?(?:[a-z'-]+ ){{0,3}}?{_SITTING})(?![a-z])(?! with\b)"
)

_MET = r"\b(?:met|meets?|meeting|talks|huddle|discuss\w*|attend\w*|present|joined|join|conclave|agreed|sat|called on|spoken? (?:to|with)|talked|conferred|consulted|dinner|lunch|between|assured (?:him|her|them|us)|told (?:him|her|them|us)|with (?:him|her|them|me|us)|(?:he|she|they|{P}) and (?:he|she|they|{P})(?![a-z]))"
_HEARERS = r"(?:(?:the|his|her|its|their|all|party|senior|fellow|newly|elected|{O}(?:'s)?|congress|ruling|assembled) )*(?:mps|mlas|mlcs|members|legislators|lawmakers|partymen|party workers|workers|cadres?|leaders|colleagues|ministers|office-bearers|functionaries|delegates|gathering|house|meeting|reporters|journalists|newspersons|newsmen|mediapersons|media|press)"
# of whom somebody only speaks: "X told the MPs that Y had done well"
SPOKEN_OF = rf"|\b(?:told|informed|reminded|apprised) {_HEARERS} (?:here |on {{D}} |{{D}} )?that (?P<told>(?:(?!{_MET})[^.;]){{0,300}})(?=[.;]|$)|\b(?:told|informed|assured|warned|conveyed to) (?:{{P}}|him|her|them)(?: (?:on|over|at|in|late|early|during|by) [^.;,{{PERSONS}}]{{1,30}})? that (?P<heard>(?:(?!{_MET})[^.;]){{0,300}})(?=[.;]|$)"
# "X, who told reporters that Y and Z had plotted against her, has called a meeting"
SPOKEN_OF += rf"|,? who (?:had |has |have )?(?:(?:later|also|earlier|recently) )?(?:told {_HEARERS}(?: here| on {{D}}| {{D}})?|alleged|claimed|complained|said|maintained|insisted|announced|accused) (?:that )?(?P<tells>(?:(?!{_MET})[^.;,]){{0,200}}),(?= )"
SPOKEN_OF += rf"|\b(?:was|were|been|being) (?:told|informed|assured|apprised)(?: by {{P}})?(?:,[^.;,]{{1,60}},)?(?: (?:on|over|at|in|late|early|during) [^.;,{{PERSONS}}]{{1,30}})? that (?P<learnt>(?:(?!{_MET}|\b(?:receives?|hosts?|sees|will see|expects)\b)[^.;]){{0,300}})(?=[.;]|$)"

_OPENS = r"^(?:addressing|speaking (?:at|during)|chairing|presiding over|inaugurating|opening|winding up)\b"
# what is said to a meeting is not yet when it was: "addressing a meeting, X said Y would fall in two days"
_SAYING = r"(?:said|told [a-z]+|announced|claimed|added|confirmed|declared|tweeted|indicated|hinted)\b"
_OF_ANOTHER_DAY = (
    rf"(?=[^;]*\b(?:would|will|is to|was to|had|have|has)\b[^;]*{{D}})(?=[^;]*(?:{_MET}|{{NOUN}}))"
    r"(?![^;]*\b(?:after|following|emerging from)\b[^.;,{PERSONS}]{0,30}{NOUN})"
)
# of a day on which somebody only said that he was not coming
_NOT_COMING = r"(?: here)?(?: that)? (?:{P}|they) (?:(?:will|would|could|was|were|is)(?: not|n't)|won't|cannot)\b"
_CONVENES = r"(?:be )?(?:conven|call(?! on the|ing| for)|chair|hold|meet|host|summon|attend|visit|sit|preside|talk|speak to)[a-z]*"
# what a meeting decides to do is no part of it: "met on Monday and resolved to bring a motion on Friday"
_TO_DO = (
    r"(?:announce|launch|begin|start|kick off|bring|move|table|submit|file|stage|observe|organi[sz]e|take out|release|publish|unveil|declare|name|"
    r"gherao|boycott|address|send|visit|approach|petition|leave|fly|hold (?:an? |its |the |statewide |nationwide |state-wide )?(?:[a-z-]+ )?(?:rall(?:y|ies)|protests?|dharna|agitation|march|demonstrations?|yatra|press conference|bandh))"
)
_NAMES = r"(?:named|appointed|deputed|nominated|designated|assigned|sent|dispatched|rushed)"
_DECIDES_ON = rf"(?:{_MET}|{{NOUN}}|{{CHAIR}})(?:(?!\b(?:decided|agreed|resolved)\b)[^.;]){{0,120}}\b(?:decided|agreed|resolved) (?:(?:unanimously|jointly|together) )?to {_TO_DO}(?![a-z])(?P<resolved>(?:(?!{_MET}|{{NOUN}})[^.;]){{0,80}})"
SPOKEN = (
    rf"{_OPENS}[^;{{PERSONS}}]{{0,160}}, [^.;,{{PERSONS}}]{{0,30}}{{P}}(?: (?:also|later))? {{SAID}}(?! (?:here )?(?:on )?{{D}})(?P<then>(?:(?!{_MET})[^;])*)$"
    rf"|{{P}}(?: (?:also|later))? (?:told|informed|reminded) (?:the (?:[a-z-]+ ){{0,2}}(?:meeting|conclave|session|members|mps|mlas|legislators)) that(?P<told>(?:(?!{_MET})[^;])*)$"
    # "on Tuesday he said that he would meet Y on Friday", of whom the other day is told
    rf"|^(?:late |early )?(?:on )?(?P<said>{{D}})(?: (?:evening|morning|night))? ?[¦,]? {{P}}(?: (?:also|later|had|has))? {_SAYING}{_OF_ANOTHER_DAY}"
    rf"|{{P}},? (?:late |early )?(?:on )?(?P<on>{{D}})(?: (?:evening|morning|night))? (?:also )?{_SAYING}{_OF_ANOTHER_DAY}"
    rf"|\b{_SAYING} (?:here )?(?:late |early )?(?:on )?(?P<by>{{D}})(?= (?:that|he|she|they|{{P}})(?![a-z])){_OF_ANOTHER_DAY}"
    rf"|{{P}},? (?:late |early )?(?:on )?(?P<refusing>{{D}})(?: (?:evening|morning|night))? (?:also )?{_SAYING}{_NOT_COMING}"
    rf"|\b{_SAYING} (?:here )?(?:late |early )?(?:on )?(?P<refused>{{D}})(?={_NOT_COMING})"
    # "he told the House on Monday that Y would convene a meeting", of whose day nothing is said
    rf"|\b(?:told|informed|apprised) (?!(?:(?:an?|the|its|his|her) )?(?:[a-z-]+ ){{0,2}}?(?:{{O}}|{{NOUN}}))[^.;,{{PERSONS}}{{DATES}}]{{2,40}}? (?:here )?(?:late |early )?(?:on )?(?P<hearing>{{D}})(?: (?:morning|afternoon|evening|night))? that (?=[^;]{{1,120}}?\b(?:would|will|is to|was to) (?:(?:soon|shortly|also) )?{_CONVENES}\b)"
    # "on Friday named X and Y observers for the meeting on Sunday"
    rf"|(?P<naming>{{D}})(?: (?:evening|morning|night|afternoon))?,? (?:(?:also|had|has) )?{_NAMES}\b[^;]{{0,60}}{{P}}(?=[^;]*(?:{{NOUN}}|{_MET})[^;]*{{D}})"
    rf"|{_DECIDES_ON}"
)

# one that has not been told of before
_ANY_MEETING = (
    r"an? (?!press|news|media|public)(?:(?!(?:after|before|on|in|at|the)\b)[a-z-]+ |{O}(?:'s)? ){0,4}{NOUN}"
)
SOME_MEETING = (
    r"(?:^(?:later,? |earlier,? )?(?:addressing|speaking at|chairing|presiding over|attending|inaugurating)|"
    r",? who (?:had |has )?(?:(?:also|earlier|recently|once|[a-z]+ly) )?(?:hosted|threw|thrown|given|gave|chaired|convened|attended|organised)|"
    r"\b(?:skipp?(?:ed|ing)|missed|boycotted|(?:stayed|kept) away from|(?:not|n't) (?:attend(?:ed)?|come to|go to|join)|absent from)) "
    + _ANY_MEETING
)

_SAID_SO = r"(?:said|says|told|tells|added|recalled|claimed|quipped|remarked|announced|revealed|disclosed|declared|wrote|tweeted|posted|explained|maintained)"
# who says what has just been quoted: '," X told reporters', '," said X'
SPEAKS_AFTER = rf"[\s,.]*(?:(?:a |the )?(?:[a-z-]+ |{{O}}(?:'s)? ){{0,4}}?{{P}}(?: [^.;\"{{PERSONS}}]{{0,60}}?)? {_SAID_SO}\b|{_SAID_SO} (?:[a-z-]+ |{{O}}(?:'s)? ){{0,5}}?{{P}})"
# what stands between a name and the word that ends a sentence in its words: ", X, the spokesman, said"
SPEAKER_DESCRIBED = rf"(?P<keep>, {{P}}), (?!who (?:was|were|had|has|also|attended|accompanied|took|met|sat|joined)\b)[^.;,{{PERSONS}}]{{2,60}},(?= (?:later |also |however |further )?(?:{_SAID_SO}|confirmed|indicated|hinted|informed|stated|insisted|asserted|clarified|noted)\b[^.;,{{PERSONS}}]{{0,50}}[.]?$)"
_ALSO = r"(?:(?:had|have|also|just|will|shall|would|again|already|recently|personally|later|then|first|myself|am (?:going|scheduled) to|am to|did|too) ){0,3}"
# "I met", of one who is quoted
I_MET = rf"(?<![a-z'])i(?= {_ALSO}(?:met|meet|meeting|call(?:ed)? on|spoke|speak|spoken|talked|saw|visited|telephoned|phoned|held|had (?:an? |the )?(?:[a-z-]+ ){{0,2}}(?:meeting|talks?|discussion|conversation|lunch|dinner|breakfast|tea|word)|discussed|hosted|invited)\b)"
MET_ME = r"(?=me\b)(?:(?<=\bmet )|(?<=\bcalled )|(?<=\bwith )|(?<=\bphoned )|(?<=\btelephoned )|(?<=\bspoke to )|(?<=\bcalled on )|(?<=\bcame to see )|(?<=\bcame to meet )|(?<=\bvisited ))me\b(?! (?:that|to|about)\b)"

# "made a detailed presentation at 10 Janpath before X", "presented his plan for the polls to X"
PRESENTS = (
    r"(?:(?:made|gave|delivered|makes|gives) (?:a|an|another|his|her|the|two|several) (?:[a-z'-]+ ){0,3}(?:presentation|pitch)s?|"
    r"(?:presented|unveiled|laid out|outlined|explained|set out) (?:a|an|his|her|the|their) (?:[a-z0-9'-]+ ){0,3}(?:plans?|blueprint|road ?map|strategy|proposals?|presentation|vision))"
    r"(?: (?:at|in|on|about|over|of|for|lasting|running)\b[^.;{PERSONS}]{0,60}?)? (?:to|before|in front of)"
)
# the day on which somebody said what is quoted: "I met X today," Y told reporters on Tuesday
QUOTED_ON = (
    r"\b(?:said|told|tweeted|posted|wrote|quipped|announced|claimed|declared|clarified|added|stated|remarked|confirmed|replied|informed)(?![a-z])"
    r"[^.;\"{PERSONS}{DATES}]{0,60}?(?:on |late |early |here ){0,3}(?P<day>{D})"
)
