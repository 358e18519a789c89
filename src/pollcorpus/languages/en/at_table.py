"""How English tells, in the sentences that follow, who else sat at a meeting: by what they did."""

from __future__ import annotations

from pollcorpus.languages.en.absence import (
    BRIEFING,
    BUT_ANOTHER_DID,
    ONLY_MINUTES,
    WHILE_ONE_DID_NOT,
    WITHOUT_COMING,
)
from pollcorpus.languages.en.membership import OF_A_TEAM

_SUBJECT = r"(?<!\bof )(?<!\bto )(?<!\bwith )(?<!\bfor )(?<!\bby )(?<!\bfrom )(?<!\babout )(?<!\bthat )(?<!\bthan )"
_ASIDE = r"(?:,(?! (?:and|but|or|after|before|while|when)\b)[^.;:\"{PERSONS}]{1,90},)?"
_ADVERBS = (
    r"(?:,? (?:too|also|then|later|alone|himself|herself|in turn|for (?:his|her) part|mostly|only|merely|quietly|"
    r"patiently|dutifully|duly|briefly|both|had|who),?){0,3}"
)
_IS_SAID = r"(?:(?:(?:is|was) (?:said|learnt|learned|believed|understood|reported)|claims?|claimed) to have )?"
_WHO = rf"{_SUBJECT}(?P<a>{{G}})(?!'s|'|-){_ASIDE}{_ADVERBS} {_IS_SAID}"
# what is done before others need not be done where they met
_ELSEWHERE = (
    r"(?![^.;]{0,80}\bbefore (?:the )?{O})"
    r"(?![^.;]{0,80}\b(?:reporters|journalists|newspersons|newsmen|media|press|mediapersons|television|channels?|tv|court|judge|bench|commission|"
    r"assembly|parliament|governor|speaker|rally|crowd|public|voters|villagers|police|at (?:a|an|another) (?:[a-z]+ )?(?:function|event|ceremony|programme)|to {O}|to {P}|in (?:a|the|his|her) (?:post|tweet|statement|letter|interview|speech|video))\b)"
)
_ONE = r"(?:a|an|the|his|her|its|their|two|three|four|another|some)"
_PAPER = (
    r"(?:reports?|presentation|notes?|charts?|lists?|resolutions?|papers?|drafts?|maps?|memorandum|dossier|surveys?|figures|file|"
    r"proposals?|conditions?|formula|accounts?|assessment|breakdown|feedback|names)"
)
_BESIDE = r"(?:(?:beside|next to|behind|opposite|across from|alongside) (?:him|her|them|{P})|(?:at|by) (?:his|her|their|{P}'s) (?:side|elbow)|(?:to|on|at) (?:his|her|{P}'s) (?:immediate )?(?:right|left))"
_SEAT = rf"(?:{_BESIDE}|at the same table|at the (?:far|other|head|back|foot)\b(?: end| side)?|on the (?:far|other) side|in the (?:room|hall|back row|front row)|in a corner|between (?:them|the two))"
_NOTES = (
    r"(?:took|taking|was taking|scribbled|jotted|wrote|noted) (?:down )?(?:(?:the|copious|detailed|careful|all|everyone's|their|a few) )*(?:notes|minutes|figures|names|points|demands|lists?|everything)\b|"
    r"(?:kept|wrote|recorded|typed)(?: out| up)? the (?:minutes|tally|score|count|board|record|notes|resolution|text|statement)\b|typed it\b|"
    r"did (?:(?:most|much|all|some) of )?the (?:talking|writing|explaining|introductions|translating|sums|arithmetic|listening)\b"
)
_OF_A_VOTE = r"(?:resolution|motion|proposal|vote|issue|question|amendment|draft)"
_SPEAKS = (
    rf"(?:presented|placed|tabled|produced|circulated|unrolled|spread out|distributed|handed (?:in|round)|put forward|laid out|pulled out|brought along) {_ONE} (?:[a-z0-9'-]+ ){{0,4}}{_PAPER}\b|"
    rf"read(?: out)? {_ONE} (?:[a-z0-9'-]+ ){{0,4}}(?:{_PAPER}|message|minutes)\b|handed in {_ONE} (?:[a-z]+ )?letter\b|lit the (?:[a-z]+ )?lamp\b|"
    rf"raised (?:an|the|a (?:[a-z]+ )?) ?objections?\b|objected(?= *[.,;]|$)|was the only (?:one|person|leader|voice) to (?:object|dissent|disagree|oppose it|speak against it)\b|"
    rf"(?:proposed|moved|gave|delivered|offered) (?:the|a) (?:customary )?(?:vote of thanks|motion)\b|(?:proposed|moved|seconded) (?:(?:the|a|his|her|its|one-line|{{P}}'s) ){{0,2}}(?:resolution|name|proposal|candidature|motion)\b|seconded (?:it|him|her|the|{{P}})(?![a-z])|"
    rf"acted as (?:the |an? )?(?:moderator|interpreter|translator|umpire|scribe|note-taker)\b|(?:moderated|translated|interpreted)(?= *[.,;]| for (?:him|her|them|{{P}})| the (?:discussion|session|talks))|"
    r"(?:pleaded (?:for|against)\b(?! (?:votes|funds|central))|spoke (?:in (?:favour|support)|against (?:it|the (?:resolution|motion|proposal|move|idea|tie-up|alliance|pact)))\b|backed (?:the (?:resolution|motion|proposal)|it)(?= *[.,;]|$))|"
    r"(?:reminded|cautioned|warned|assured|implored|asked|urged|begged) (?:the (?:others|members|meeting|gathering|delegates|committee|participants|house rules)|(?:his|her) colleagues|them|everyone|those present) (?:that|to|not to|of|against)\b|"
    r"told (?:the (?:others|meeting|gathering|delegates|committee|participants|comrades|session)|(?:his|her) colleagues|everyone|those present)\b|got up(?= *[.;]|$| to (?:say|ask|speak|object|protest|point)| and (?:said|asked|objected|protested|left|walked out|spoke))|"
    r"(?:took|asked|answered|fielded) the (?:first|last|only|most) questions?\b|had the (?:first|last|final) word\b|was the (?:loudest|quietest|most (?:vocal|outspoken|insistent|vehement))(?= *[.,;]|$| (?:there|of|in|among)\b)|was (?:the )?(?:loudest|most vocal)(?= *[.,;]|$)|"
    rf"(?:drafted|typed|dictated|wrote out|drew up) the (?:[a-z-]+ )?(?:resolution|statement|declaration|communique|text|minutes|draft)\b|explained (?:{_ONE} |{{O}}'s )(?:[a-z0-9'-]+ ){{0,3}}{_PAPER}\b|"
    rf"tried (?:in vain )?to (?:calm|pacify|placate|reason with|restrain|cool down) (?:him|her|them|{{P}}|both|the (?:two|others))(?![a-z])|described the (?:mood|atmosphere) (?:inside |in the room |there )?as\b|"
    rf"objected (?:to|that)\b|(?:opposed|objected|said so|spoken) (?:to it|there|at the {{NOUN}})(?= *[.,;]|$)|"
    r"(?:voted|spoke) (?:for|against|in favour of) (?:(?:it|the (?:[a-z-]+ )?(?:resolution|motion|proposal|move|idea|amendment|draft|decision|tie-up|alliance|pact)|[a-z]+ing)\b(?! (?:votes|funds|central)))|"
    rf"abstained(?: from (?:the vote|voting)| on the {_OF_A_VOTE})(?= *[.,;]|$| and\b| while\b)|(?:was|were) (?:(?:the (?:only )?(?:[a-z]+ )?)?(?:ones?|those|two|three|four|among those|among the [a-z]+) who) (?:abstained|dissented|objected|disagreed|demurred|opposed it|voted (?:for|against))\b|"
    rf"(?:chimed in|spoke up|interjected|butted in|demurred|concurred|dissented)\b|alone (?:suggested|objected|opposed|dissented|disagreed)\b|"
    rf"(?:agreed|disagreed|differed) with (?:him|her|them|{{P}})(?= *[.,;]|$)|argued (?:for|against) (?:it|him|her|{{P}})(?= *[.,;]|$)|"
    rf"(?:listened|nodded)(?= *[.,;]|$| in\b(?! to)| and\b| but\b| silently| quietly| patiently| without| throughout)|"
    rf"(?:kept|stayed|remained|sat) (?:quiet|silent|mum) (?:throughout|all through|through (?:it|the (?:meeting|talks|meal))|for the most part)|said (?:little|next to nothing)(?= *[.,;]|$)"
)
_COMES = (
    rf"(?:accompanied|assisted) (?:him|her|them|{{P}})(?![a-z]|'s|-)|(?:came|come|arrived|travelled|turned up|flew in|flown in) (?:along )?with (?:him|her|them|{{P}})(?!'s)(?= *[.,;]|$| and| from)|"
    rf"(?:joined (?:in|them|him|her|the (?:two|three|others|meeting|talks|discussion))|took part|listened in|participated|dialled in|logged (?:in|on)|followed it|looked in|came in) (?:[a-z]+ ){{0,2}}?(?:by|over|via|through|on) (?:an? |the )?(?:video|phone|telephone|speaker|speakerphone|zoom|conference (?:line|call)|screen|link)\b|"
    rf"(?:was|were) (?:patched in|dialled in|connected by|hooked up|called in|asked in|sent for|ushered in|at hand|on hand|of the company|in attendance|in the room|within earshot)(?= *[.,;]|$| (?:by|from|over|later|when|halfway|midway|too|as well|throughout|for|at|towards|after)\b)|"
    rf"(?:(?:was|were|is|are) (?:seated |sitting |placed |perched )?|sat |stood |stationed (?:himself|herself) ){_SEAT}|hovered\b|"
    rf"(?:had|has|got|took|was given|were given|found) (?:a|the|his|her|their) (?:seats?|chairs?|places?) (?:{_SEAT}|at the table)|shared (?:the |a )?(?:dais|table|platform|stage)(?= *[.,;]|$| with (?:him|her|them|the (?:new entrants|newcomers|new members|entrants|leaders)|{{P}}))|"
    rf"(?:was|were) (?:also )?(?:seen |seated |spotted |present |there )?on (?:the |stage|dais)(?:dais|stage|podium)?(?= *[.,;]|$| (?:too|as well|with|when|while|at the|during|for the)\b)|"
    r"(?:was|were) (?:also )?(?:(?:an? )?(?:part(?:y)? (?:of|to)|participant in)|privy to|involved in|in on) (?:the|that|this|those|these) (?:[a-z-]+ ){0,2}(?:meetings?|talks|discussions?|conversations?|huddle|interaction|deliberations|exchange|dialogue|parleys|consultations|session)(?= *[.,;]|$| (?:too|as well|with|which|that|at|in|on)\b)|"
    rf"(?:also )?(?:had a (?:bite|cup of tea|meal)|broke bread|tucked in|dug in|partook of the (?:meal|feast|dinner|lunch))(?= *[.,;]|$| with (?:him|her|them)\b| too\b)|"
    rf""
    rf"(?:completed|rounded off|made up|rounded out) the (?:delegation|team|trio|quartet|foursome|group|party|table)(?= *[.,;]|$)|figured among (?:the (?:participants|guests|invitees|attendees)|those (?:present|there|who (?:came|attended)))|"
    rf"(?:left|walked out|stepped out|slipped out|slipped away|rose to go|excused (?:himself|herself)) (?:early|midway|halfway|in a huff|before (?:it (?:ended|was over|broke up)|the (?:end|vote|meal|others|resolution|dessert|meeting (?:ended|broke up)|talks ended))|after (?:a few minutes|half an hour|an hour|ten minutes|the (?:first|opening)))|"
    rf"(?:made|put in) an? (?:[a-z-]+ )?appearance(?! (?:on|before|in (?:court|parliament|the house)|at (?:a|the) (?:rally|function|stadium))\b)|"
    rf"(?:came|arrived|reached|walked in|turned up|trooped in) (?:late|last\b(?! (?:week|month|year|night|{{D}}))|first|early|half an hour late|an hour late|halfway|midway)(?= *[.,;]|$| and| but| with| for| as| after)|came and went\b|"
    rf"(?:was|were) (?:the )?(?:first|last) to (?:arrive|leave|come|go|reach|walk in|emerge|sign|sit down|rise)\b|"
    rf"(?:left|departed|drove (?:off|away)|flew (?:out|off|back)|went (?:home|away)|walked off)[^.;,{{PERSONS}}]{{0,25}}? {WITHOUT_COMING} (?:the|a|their|that) {BRIEFING}(?![a-z])|"
    rf"(?:skipped|missed|stayed away from|did(?: not|n't) (?:attend|join|address|stay for|wait for)) the {BRIEFING} (?:after|following|that followed|which followed|held after|at the end of) (?:the|it|this|their)\b|"
    rf"{ONLY_MINUTES}(?! in {{L}})|"
    rf"(?:stayed|remained) (?:on|throughout|till the end|until the end|to the end|for (?:the )?(?:meal|dinner|lunch|tea))(?= *[.,;]|$| and| with)|signed (?:last|first|as (?:a )?witness(?:es)?)\b|"
    rf"served (?:them|him|her|{{P}}|the (?:guests|visitors)|(?:the )?(?:tea|coffee|lunch|dinner|sweets|snacks))\b|poured (?:the |out the )?(?:tea|coffee)\b"
)
_WITH = rf"\bwith {{NEAR}}(?P<with>{{G}}) (?:also )?(?:present|in attendance|taking notes|listening(?: in)?|looking on|watching|in the room|keeping the minutes|joining (?:in|late|them|by)\b|{_BESIDE})(?= *[.,;]|$| and| as| for| on| at| from| when| throughout| while)"
_OF_THOSE = r"(?P<one>{P}), (?:another|one|also (?:one|among)|among|who was (?:one|another)|who was among) (?:of |among )?(?:those|the (?:[a-z]+ )?(?:members|leaders|mps|mlas|participants|guests|invitees|few|others))(?: (?:who (?:attended|were (?:there|present|in the room)|took part)|(?:present|in attendance|in the (?:room|hall)|at the table|inside)))\b"
_HELPED = rf"(?P<helped>{{G}})(?!'s|'|-) (?:was|were) (?:assisted|helped|accompanied|seconded) by (?:[a-z-]+ |{{O}}(?:'s)? ){{0,6}}(?P<helper>{{G}})(?!'s|-){_ELSEWHERE}"
_MOVED = r"(?:proposed|moved) by (?:[a-z-]+ ){0,5}(?P<mover>{G})(?!'s|-)|\bseconded by (?:[a-z-]+ ){0,5}(?P<seconder>{G})(?!'s|-)"
# "the other members of the delegation were X and Y", "X and Y were on the party's side": of what the sentence before told of
_MEMBERS = (
    rf"\b(?:its|the|their)(?: (?:other|remaining|two|three|four|five))*(?: [a-z]+)? members(?: {OF_A_TEAM})? (?:were|are|included?|being) {{NEAR}}(?P<members>{{G}})(?!'s|-)|"
    rf"{_SUBJECT}(?P<members_were>{{G}})(?!'s|'|-){_ASIDE}{_ADVERBS} (?:was|were) (?:also )?(?:(?:among |one of )?(?:its|the)(?: (?:other|remaining|two|three|four|five))* members?(?= *[.,;]|$| {OF_A_TEAM})|(?:part )?{OF_A_TEAM})"
)
_FIRST = r"\b(?:first|last|next) to (?:leave|arrive|come|go|speak|emerge|walk in|reach|drive in) (?:was|is|were) (?P<first>{G})(?!'s|-)"

# who is quoted on leaving sat there
_BROKE_UP = r"(?:the )?(?:[a-z-]+ )?(?:members|leaders|meeting|talks|session|legislators|participants|others|delegates|gathering|ministers|mps|mlas) (?:broke up|filed out|trooped out|dispersed|left(?= *[.,;\"]|$)|came out|walked out|rose|ended|stepped out)"
_OUTSIDE = r"(?:just )?outside (?:the|his|her|their|{P}'s) (?:[a-z-]+ ){0,3}(?:hall|room|venue|guest house|house|residence|bungalow|chamber|hotel|meeting|auditorium)(?![a-z])(?! (?:on|in) (?:{D}|{L}|another))"
_OUT = rf"(?:on (?:his|her|their|the|{{P}}'s) way out(?! of (?:the )?(?:party|{{O}}))|(?:as|when|while) {_BROKE_UP}|as (?:he|she|{{P}}) (?:walked|headed|made|strode|hurried) (?:to|for|towards) (?:his|her|the|{{P}}'s) (?:car|vehicle|lift)|{_OUTSIDE})"
# "X told reporters outside the hall", "said X, on his way out", "X came out to say"
_ON_THE_WAY = (
    rf"(?P<out>{{P}})(?!'s|'|-)(?:, [^.;,\"{{PERSONS}}]{{1,50}},)?(?: later| also)? (?:said|told [^.;,{{PERSONS}}]{{1,30}}|added|quipped|remarked),? {_OUT}|"
    rf"\b(?:said|added|quipped|remarked) (?:[a-z-]+ |{{O}}(?:'s)? ){{0,5}}?(?P<says>{{P}})(?!'s|'|-),?(?: [^.;,\"{{PERSONS}}]{{1,50}},)? {_OUT}|"
    rf"{_SUBJECT}(?P<emerged>{{P}})(?!'s|'|-)(?:,[^.;,{{PERSONS}}]{{1,60}},)? (?:came|stepped|walked) out (?:(?:of (?:it|the {{NOUN}})|first|next|last|later|smiling|beaming) )?(?:to (?:say|tell|announce|declare|confirm)|and (?:said|told|announced|declared))\b"
)
_LEAVING = r"(?P<leaving>{P})(?!'s|'|-)(?: later| also)? (?:said|told [^.;,{PERSONS}]{1,30}|added|quipped|remarked),? (?:while|on|as (?:he|she)(?: was)?|when) (?:le(?:aving|ft)|(?:coming|came|emerging|emerged|stepping|stepped|driving|drove|walking|walked)(?: out)?)(?= *[.,;\"]|$| (?:the|of|from|for|after|his|her|{P}'s|{L})(?![a-z]))(?! (?:for|{L}|the (?:party|alliance|{O})))"

# who stands beside somebody that talks to the press is at no meeting
_PRESS = r"\b(?:told|addressed|addressing|briefed|briefing|facing|faced|spoke to|speaking to|talking to|met) (?:the )?(?:waiting |assembled )?(?:reporters|journalists|media|press|newspersons|newsmen|mediapersons)\b[^;]*|\b(?:press|news) conference\b[^;]*"

# who is seen to come out of the house, came late, or was the only one to come
_HOUSE = r"(?:house|residence|bungalow|venue|hotel|building|flat|apartment|farmhouse|premises|guest house)"
_SEEN = (
    rf"{_SUBJECT}(?P<seen>{{G}})(?!'s|'|-)(?:,[^.;,{{PERSONS}}]{{1,60}},)?(?:,? too,?|,? also,?)? (?:was|were)(?: also| later| too)? (?:seen|spotted|photographed|filmed|caught on camera) "
    rf"(?:leaving|coming out of|emerging from|stepping out of|entering|going into|walking (?:in|into|out of)|driving (?:in|into|out of)|arriving at) (?:the|that)(?: same)? (?:(?!party )[a-z-]+ )?{_HOUSE}(?= *[.,;]| *$| (?:on|in|at|around|late|after|later|with|shortly|by)\b| {{D}})|"
    r"(?P<only>{G})(?!'s|'|-) (?:was|were) the (?:only|lone|sole) (?:(?!(?:absentee|one missing)\b)[^.;,{PERSONS}]){1,50}? (?:to|who) (?:come|came|attend|attended|turn up|turned up|accept|accepted|join|joined|make it|made it)(?= *[.,;]| *$| (?:the|it|on|in|to|for)\b)|"
    r"(?P<late>{G})(?!'s|'|-) (?:flew in|arrived|came in|came|reached|turned up|walked in)(?: from {L})?,?(?: (?:half an hour|an hour|a little|well|rather|very|[a-z]+ minutes))? late(?= *[.,;]| *$|,? (?:and|but|because|as|owing)\b)"
)

AT_TABLE = (
    rf"{_LEAVING}|{_ON_THE_WAY}|{_PRESS}|{_WHO}(?:{_NOTES}|{_SPEAKS}|{_COMES}){_ELSEWHERE}|{_WITH}|{_HELPED}|{_OF_THOSE}|{_MEMBERS}|{_FIRST}|{_MOVED}|{_SEEN}|"
    rf"{BUT_ANOTHER_DID}|{WHILE_ONE_DID_NOT}"
)
