"""Words and constructions that tell, in English, of those who stayed away."""

from __future__ import annotations

from pollcorpus.languages.en.absentees import COME
from pollcorpus.languages.en.denying import DENIES, STORY
from pollcorpus.languages.en.not_joining import not_joining
from pollcorpus.languages.en.off import CALLED_OFF, RESCHEDULED
from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_NOT = r"(?: not|n't)"
_OCCASION = r"(?:hall|room|meeting|talks|dinner|lunch|conclave|signing|ceremony|building|venue|gathering|session|sitting|huddle)"
_CAME = (
    r"(?:was|were|is|are) (?:in attendance|present|there|seen)|attended|came|turned up|showed up|took part|participated|"
    r"made it|could (?:come|attend|make it)|(?:will|would) (?:attend|come|join|be (?:there|present))"
)

# besides the plain ways of saying it
MORE_ABSENT = (
    r"(?:"
    r"\b(?:gave|gives?|giving) (?:[a-z'-]+ |{D}(?:'s)? |{O}(?:'s)? ){0,6}?(?:the|a) (?:miss|skip|go-by|pass)|"
    rf"\b(?:did|does|will|would|could|can|had|has){_NOT} (?:travel|accompany (?:him|her|them|{{P}})|accept(?:ed)? (?:the|an?|his|her) (?:[a-z]+ )?invit\w*|make the trip|made the trip|figure|"
    r"fly|sit in|log in|dial in|show (?:his|her|their) face|put in an appearance)(?= *[.,;:]| *$| (?:because|as|owing|for|on|at|to|from|this|either|or|and|though|due|in|with)\b)|"
    rf"\b(?:was|were|is|are|had been|have been){_NOT} (?:(?:in|at|inside) (?:the |that |this |{{D}}'s )?(?:[a-z'-]+ )?{_OCCASION}|among (?:them|those (?:present|there|who [a-z]+)|the (?:guests|invitees|participants|attendees|leaders|delegates))|"
    r"with (?:him|her|them)(?= *[.,;:]| *$| (?:when|at|this|on)\b)|in the party's team|to be seen)|"
    r"\b(?:was|were|is) (?:conspicuously|notably|pointedly) (?:not|missing)|"
    r"\b(?:stayed|remained|stays|remains|stuck|stranded|holed up|held up|tied down)(?: on| back| put| behind)? (?:in|at) {L}(?= (?:to|for|where|because|as|with|on|owing|citing|due|following|after|over|in)\b| *[.,;]| *$)|"
    r"\b(?:sent|sends|dispatched) (?:in )?(?:(?:a|an|his|her|their|only|good|best|written) )*(?:(?:letters?|messages?|notes?)\b(?! (?:to|that(?! (?:was|were) (?:to be )?read)|asking|inviting|warning|about|demanding))|(?:apologies|regrets|excuses)\b|(?:wishes|greetings|blessings)(?=,? (?:which|that) (?:was|were) read| instead))|"
    r"\b(?:was|were|has been|have been|had been) (?:given|granted) leave\b(?! to (?:appeal|speak|sue|amend))|"
    r"\b(?:was|were|has been|have been|had been) excused(?= *[.,;]| *$| from (?:attending|coming|it\b|the (?:[a-z-]+ )?{NOUN})| (?:because|as|owing|on (?:health|account|grounds))\b)|"
    r"\b(?:sought|took|taken|asked for|requested) leave of absence|"
    r"\bsent (?:in )?(?:a|his|her|their) (?:letter|note|message|speech|statement) (?:that|which) (?:was|were) read\b|"
    r"\b(?:sent|conveyed|offered) (?:his|her|their) (?:views?|opinions?|(?:good |best )?wishes|greetings|blessings) (?:in writing|(?:in|by|through) (?:a )?(?:letter|message|post|e-?mail))|"
    r"\bsent (?:in )?(?:his|her|their) (?:views?|opinions?|comments|inputs|suggestions|advice|thoughts) (?:in writing|in a letter|by (?:letter|mail|e-?mail|post)|from {L})|"
    r"\btoo (?:ill|unwell|sick|weak|frail|busy|angry|upset|tired) to (?:travel|attend|come|join|go|take part)|"
    r"\b(?:had|has) (?:another|other|a prior|prior|a previous|an earlier|more pressing) (?:engagements?|commitments?|appointments?)|"
    r"\b(?:chose|preferred|opted|decided) to (?:(?:stay|remain) (?:indoors|in {L}|put in {L}|behind)|rest|recuperate)\b|"
    r"\bplay(?:s|ed|ing)? (?:truant|hooky)\b|"
    r"\bkept off(?= *[.,;:]| *$| the (?:{NOUN}|proceedings))|"
    r"\b(?:boycotted|shunned|snubbed|ducked|dodged|avoided) (?:the|a|an|this|that|his|her|{D}(?:'s)?) (?:[a-z'-]+ ){0,3}(?:{NOUN}|function|event|ceremony|gathering)|"
    rf"\b(?:would|will|may|might){_NOT} be (?:travelling|coming|attending|joining|present|there|able)|"
    r"\b(?:had|has) to (?:cancel (?:his|her|their) (?:trip|visit|plans?)|stay (?:back|away|put)|skip|pull out|drop out|rush (?:back )?to|fly (?:back )?to)|"
    rf"\b{CALLED_OFF} (?:his|her|their) (?:trip|visit|journey|travel)|"
    rf"\bneither (?:came|comes|attended|attends|turned up|showed up|went|joined|took part|participated) nor\b|"
    rf"\b(?:failed to|did{_NOT}|would{_NOT}) show(?= *[.,;:]| *$)|\b(?:was|were|is|are){_NOT} going(?= *[.,;:]| *$)|\bwithout (?:attending|joining|taking part in) (?:the|this|that|it)\b|"
    r"\b(?:regretting|expressing|conveying|citing) (?:his|her|their) inability|\b(?:want(?:ed|s)? no part (?:in|of) (?:it|this|the)|refus(?:ed|es) to (?:be (?:a )?part of|sit (?:in|down|through)))\b|"
    r"\b(?:declin|turn|refus|reject|spurn|ignor)\w*(?: down)? (?:{P}|{O})(?:'s|') (?:[a-z-]+ ){0,2}invit\w*|"
    r"\b(?:chose|preferred|opted|decided) to (?:keep|stay) off\b|\bpreferred to (?:attend|address|inaugurate|watch|visit|campaign) (?:a|an|his|her)\b|"
    rf"\b(?:was|were|had been|has been|have been) (?:also |duly )?(?:invited|asked|called|requested|bidden)(?: (?:to (?:come|attend|join|be (?:there|present))|as well|too))?,? but (?:[a-z]+ ){{0,2}}(?:declined|refused|regretted|is (?:in|away|abroad)|was (?:in|away|abroad|ill|busy)|chose not to|(?:did|could|would|has|had|have|was|were){_NOT})|"
    r"\bstayed (?:back |on |put )?in (?:his|her|their) (?:hotel|room|suite|village|flat)\b|"
    rf"\b(?:is|was|are|were){_NOT} (?:travelling|flying)\b(?! (?:alone|by|with)\b)|"
    r"\b(?:has|have) (?:declined|said no|regretted)(?= *[.;]| *$)|"
    rf"\b(?:do|does|did){_NOT} (?:intend|plan|propose|want|wish|care) to (?:come|attend|go|join|be (?:there|present)|take part|participate)|"
    r"\b(?:has|have|had|with) no (?:plans?|intention|wish|desire|inclination|reason|time) (?:to (?:come|attend|go|join|be (?:there|present)|take part|participate)|of (?:coming|attending|going|joining|taking part|participating))|"
    r"\b(?:ruled out|decided against|thought better of|saw no (?:point|use|reason) in|sees no (?:point|use|reason) in) (?:coming|attending|going|joining|taking part|participating|travelling)|"
    rf"\b(?:was|were|is|are) (?:one of|among) (?:the )?(?:[a-z-]+ |\d+ ){{0,3}}(?:who|that) (?:(?:did|could|would|were|was|had){_NOT}(?= *[.,;]| *$| (?:be )?{COME})|stayed away|kept away|skipped|missed)|"
    rf"\b(?:was|were|is|are){_NOT} one of (?:them|the (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)|those)(?= *[.;]| *$| (?:who|present|there))"
    r")(?![a-z])"
)

# "X said he would come but Y has let it be known that he will not": of Y in a clause of Y's own
_CLAUSE_OF = r"(?:(?<=\bbut .)|(?<=\band .)|(?<=\bwhile .)|(?<=\bwhereas .)|(?<=\bthough .)|(?<=\balthough .)|(?<=; .)|(?<=, .))"
_SAYS_OF_SELF = (
    rf"{_CLAUSE_OF}(?:, [^.;,{{PERSONS}}]{{1,50}},)? (?:(?:has|had|have|also|already|however|meanwhile|reportedly|too|later|since|only) ){{0,3}}"
    r"(?:said|says|confirmed|announced|declared|indicated|conveyed|intimated|maintained|insisted|hinted|pleaded|claimed|let it be known|made it (?:clear|known|plain)|sent word|"
    r"(?:informed|told) [^.;,{PERSONS}]{1,30})(?: (?:on )?{D})?(?: that)? $"
)
# "a meeting with X has been put off as he is away"
_PUT_OFF_AS = (
    rf"(?<=\bwith .)(?!'s|-)[^.;{{PERSONS}}]{{0,90}}?\b(?:(?:(?:has|have|had) been|was|were|is|are|stands|stood|got) {CALLED_OFF}|{RESCHEDULED}|"
    rf"(?:did|could){_NOT} (?:take place|be held|happen|materiali[sz]e|come off|come through)|fell through)(?: (?:to|till|until|for|by|on|at) [^.;,{{PERSONS}}]{{1,30}}?)?,? (?:as|because|since|when) $"
)
# whose seat, name or flight is told of before what "he" did: "X's flight was late and he missed it"
BIDDEN = (
    rf"{_SAYS_OF_SELF}|{_PUT_OFF_AS}|"
    r"'s (?:[a-z-]+ ){0,2}(?:names?|name ?plate|place card|chair|seat|flight|plane|train|car|convoy|helicopter|chopper)\b"
    r"[^.;{PERSONS}]{0,80}? (?:but|and|so|yet|though|when|since|because|as)(?: it (?:was|became) (?:clear|plain|known|certain) that)? $|"
    # whose people speak for them: "X's office said he was ill"
    r"'s (?:[a-z-]+ ){0,2}(?:office|aides?|spokes(?:man|woman|person)|secretary|staff|camp|doctors?|associates?|confidants?|loyalists|supporters|lawyers?|people)(?: (?:in|at) {L})?,? (?:(?:had|has|have|later|also|however) )*"
    r"(?:said|says|say|claim(?:ed|s)?|explain(?:ed|s)?|confirm(?:ed|s)?|insist(?:ed|s)?|maintain(?:ed|s)?|announced|pleaded|let it be known|(?:told|informed) [^.;,{PERSONS}]{1,30})(?:,? (?:on )?{D})?(?: that)? $"
)

# who stays away is yet to
TO_MISS = (
    r"\b(?:will|would|may|might|(?:decided|resolved|vowed|threatened|plans?|planning|likely|going|set|expected) to)"
    r"(?: (?:also|now|all|both|jointly|instead|again))* (?:boycott|skip|miss|shun|stay away|keep away|give (?:[a-z'-]+ ){1,5}a miss)\b"
    # "said that he would not attend", "was not going to the meeting"
    r"|\b(?:said|says|announced|declared|confirmed|indicated|asserted|reiterated|maintained|clear|told [^.;]{1,40}?)(?: here)?(?: (?:on )?{D})?(?: that)? "
    r"(?:{P}|they) (?:(?:also|too) )?(?:(?:would|will)(?: not|n't) (?:be )?|won't (?:be )?|(?:was|were|is|are)(?: not|n't) (?=going to|coming|attending|taking))"
    r"(?:attend(?:ing)?|tak(?:e|ing) part|participat(?:e|ing)|go(?:ing)? to|com(?:e|ing) to|join(?:ing)?)(?= (?:in |the |this |that |an? |any |it\b|{D}|{O}|{L}|{P}))"
)

# who says so of themselves, or of whom it is said, here or at the beginning of the next sentence
UNINVITED = (
    r"(?:^[^.;{PERSONS}]{0,80}?|\b(?:as|because|since|for|that|saying|claiming|said|says) (?:[a-z]+ ){0,3}?)(?<![a-z])(?:i|we|he|she|they|(?P<named>{P}))(?: (?:too|also|himself|herself))? "
    r"(?:(?:was|were|had|has|have)(?: not|n't| never)(?: been)? (?:even |ever |formally |yet |so much as )?(?:invited|called(?! (?:on|up|upon|out|off)\b)|asked(?= *[.,;\"]| *$| to (?:come|attend|join|be)\b))|"
    r"(?:had |have |has )?(?:got|received|had) no invit)|"
    r"(?:^[^.;{PERSONS}]{0,40}?|\b(?:that|as|because|since|said) )(?:nobody|no one) (?:had |has )?(?:invited|called|asked) (?:me|us|him|her|them|(?P<whom>{P}))(?![a-z'])"
)
# "came although he was unwell": who is said to have come, right before why they might not have
CAME_THOUGH_AWAY = rf"(?:{_CAME}|arrived|joined|sat through)\b(?! to (?:know|learn|light)\b)[^.;]{{0,80}}?,? (?:although|though|even though|even as|despite the fact that|notwithstanding that) $"
# "X conveyed that Y would not come", which tells of Y alone
OF_ANOTHER = r"\b(?:sent word|let it be known|made it clear|informed [^.;{PERSONS}]{1,30}|conveyed|to say|saying|said|says|announced|explained|pleaded) (?:that )?(?!(?:to|by|with|from) ){NEAR}(?P<who>{P})(?!'s|-)[^.;,{PERSONS}]{0,60}$"
_WHY = r"(?:who|whose|now|still|currently|away|busy|down|touring|camping|travelling|recovering|recuperating|admitted|held up|stuck|on (?:a|an|his|her|leave)|in|at|the|an?)"
_THERE = r"(?:came|attended|turned up|showed up|(?:was|were) (?:there|present)|took part|participated|sat in|joined)"

# one character of what is denied or recalled, which ends where the teller goes on to somebody else
_SAID = r"(?:(?!,? (?:but|while|whereas|although|though)\b)[^.;])"

WITHOUT_COMING = (
    r"without (?:attending|joining|addressing|taking part in|waiting for|staying for|appearing at)"
)
ONLY_MINUTES = r"stayed(?: on| there| at the {NOUN})?(?: for)? (?:only|just|barely|hardly|about|around|nearly|less than|no more than|not more than|a mere|some) (?:{D}|[^.;,{PERSONS}]{1,20}?(?:minutes|hours?)\b)"
# what is held for the press after a meeting
BRIEFING = r"(?:(?!(?:and|or|but|meetings?|talks|dinner|lunch|huddle) )[a-z-]+ ){0,3}?(?:press (?:conference|meet|briefing)|news (?:conference|briefing)|media (?:briefing|interaction)|presser|photo session|photo-op)"

STAYING_AWAY = r"(?:skipp?\w*|boycott\w*|miss(?:ed|ing)|(?:stay|keep)(?:ed|ing)? away|kept away|been absent|absence|avoid\w*|snubb?\w*|shunn\w*|walk(?:ed|ing)? out)"
# "rejecting reports that he had skipped it", "contrary to reports that he stayed away"
DENIED_AWAY = (
    rf"\b(?:{DENIES}|contrary to|despite|notwithstanding) (?:(?:any|all|the|these|media) ){{0,3}}(?:that|having|{STORY}) "
    rf"(?:(?:that|of|about|having|had|his|her|their|he|she|they|{{P}}|{{P}}'s|would|will|been) ){{0,5}}?{STAYING_AWAY}\b"
)
_DENIED = (
    rf"{DENIED_AWAY}{_SAID}{{0,40}}|"
    rf"\b(?:expected|likely|tipped|reported|rumou?red|said|believed) to (?:have )?{STAYING_AWAY}\b[^.;{{PERSONS}}]{{0,80}}?(?:,|\bbut\b) (?:(?:but|he|she|finally|eventually|actually|did) )*(?:turned up|showed up|came|attended?|arrived|joined|took part|was (?:there|present))\b|"
)

_KIN = r"(?:{NEAR}|(?:his|her|their|its) (?:[a-z-]+ ){1,4})"
_DID = r"(?P<did>{G})(?!'s|-) (?:did|was|were|had)(?: (?:so|there|both|present))?(?= *[.;]| *$|, (?:and|as)\b)"
# "X did not turn up, but his nephew Y did", and "while X was not there, Y was"
BUT_ANOTHER_DID = rf"\b(?:but|though|although|however,?) {_KIN}{_DID}"
WHILE_ONE_DID_NOT = (
    rf"\b(?:while|though|although|even as|if) {{NEAR}}{{P}}(?!'s|-) "
    rf"(?:did|was|were|had|could)(?: not|n't)[^.;,{{PERSONS}}]{{0,30}}, {_KIN}{_DID}"
)

_THERE_TOO = r"(?:(?:was|were|is|are)(?: also| both| all)? (?:present|there\b|in attendance|among (?:those|the)\b|at the {NOUN})|attended|came\b|took part|participated|joined\b|turned up|sat in\b)"
# "X, who was unwell last week, was also present", "X came but did not stay for lunch"
CAME_THOUGH = (
    rf",? who (?:was|were|had|has|have|did|is|are|skipped|missed|boycotted|stayed|kept|could)\b[^.;{{PERSONS}}]{{1,120}}?, (?:also |both |all |too |nevertheless |nonetheless |eventually |finally )*{_THERE_TOO}|"
    rf"\b{_THERE_TOO}[^.;{{PERSONS}}]{{0,60}}(?: and|,? but|,? though) (?:he |she |they )?did(?: not|n't) (?:stay|wait|linger)|"
    r"\bskipp?(?:ed|ing) (?:lunch|dinner|breakfast|tea|a meal) (?:to|in order to) "
)
# "said that X would not be chief minister"
_SAID_OF_ANOTHER = (
    rf"\b(?:said|says|added|insisted|maintained|claimed|announced|asserted)(?: that)? {{NEAR}}{{P}}(?!'s|-) (?:would|will|should|could|can|must)(?: not|n't| never) "
    rf"(?!(?:be )?(?:{COME}|able|coming|attending|joining|travelling|participating|at\b|in\b|free|available))"
)

# "asked why X, who is away in Japan, could not have said so", and not "why X, who is ill, had not come"
_ASKED_WHY = (
    rf"\b(?:asked|asks|asking|wondered|wonders|questioned|(?:demanded|wanted) to know|sought to know) why {{NEAR}}{{P}}(?!'s|-), who (?:is|was|has been|had been) [^.;,{{PERSONS}}]{{2,60}},"
    rf" (?!(?:had|has|did|does|was|is|could|would|will)(?: not|n't) (?:be |been |have )?(?:{COME}|able|attend))"
)
# "it was sent when X was in hospital": what others did then, and not that they met
_DONE_WHEN = (
    r"\b(?:sent|written|wrote|leaked|released|published|drafted|signed|issued|raised|timed|sprung|done|circulated|filed|lodged|announced|levelled) (?:[a-z]+ ){0,6}?"
    r"(?:when|while|at a time when|even as) {NEAR}{P}(?!'s|-) (?:was|were|is|are|lay|had been)\b[^.;,{PERSONS}]{0,40}"
)

# "came despite having said that he would not": a vow that who came has broken
_CAME_THOUGH_VOWED = (
    r"\b(?:came|attended|turned up|showed up|(?:was|were) (?:there|present)|arrived|joined|took part|participated|arrival|presence|attendance)\b[^.;]{0,60}?"
    r"\b(?:despite|in spite of|notwithstanding|though|although|as|since|because|after)\b(?: (?:he|she|they|{P}))? (?:having |had |has )?(?:(?:earlier|once|previously|repeatedly|often|publicly|himself|herself) )*"
    rf"(?:vow(?:ed|ing)?|sw(?:ore|orn)|resolv(?:ed|ing)|pledg(?:ed|ing)|threaten(?:ed|ing)|announc(?:ed|ing)|said|saying|declar(?:ed|ing)|insist(?:ed|ing)|maintain(?:ed|ing)|refus(?:ed|ing))\b{_SAID}{{0,100}}"
)

# looks like staying away from the occasion told of, and is none
NOT_AWAY = (
    r"(?:" + BUT_ANOTHER_DID + rf"|(?<=[a-z]), {_KIN}{_DID}|" + _DENIED + r""
    # what follows a meeting is missed by who was at it, and who stays for minutes came
    rf"{_ASKED_WHY}|{_DONE_WHEN}|{_CAME_THOUGH_VOWED}|"
    rf"\bat (?:the|a|their|that) {BRIEFING}(?![a-z])[^.;,{{PERSONS}}]{{0,20}},? {{G}}(?!'s|-) "
    r"(?:(?:was|were)(?: all| both)? (?:conspicuous|missing|absent|nowhere|not (?:present|there|seen|around))|did(?: not|n't) (?:come|turn up|show up|appear))\b|"
    rf"\b(?:missing|absent|absence|nowhere) (?:(?:to be )?seen )?(?:from|at) (?:(?:the|a|their|that) )?{BRIEFING}(?![a-z])|"
    rf"\b(?:{WITHOUT_COMING}|(?:stay\w*|kept|keep\w*) away from|excused (?:himself|herself|themselves) from|skip\w*|miss(?:ed|ing)?|boycott\w*|(?:not|n't) (?:attend|join|address|stay for|wait for|come to|(?:present |seen )?at)|(?:unable|failed) to (?:attend|join|address|come to)) (?:(?:the|a|their|that|his|her|{{P}}'s|{{O}}'s) )?{BRIEFING}(?![a-z])|"
    # who leaves early was there: "left the meeting early, saying he had a flight to catch"
    rf"\b(?:left|(?:stormed|walked|slipped|stepped) out (?:of|from)|exited) (?:the|a|an|this|that) (?:(?:[a-z'-]+|{{O}}(?:'s)?|{{L}}(?:'s)?|{{D}}(?:'s)?) ){{0,6}}?(?:{{NOUN}}|meet)(?![a-z])(?! before)[^.;{{PERSONS}}]{{0,60}}?,? (?:saying|as|because|since|citing|claiming|for|to)\b{_SAID}{{0,60}}|"
    rf"\b{ONLY_MINUTES}|{CAME_THOUGH}|{_SAID_OF_ANOTHER}|"
    rf"\b(?:not true|untrue|incorrect|wrong|false|baseless|a lie|a canard|mischievous|no question|nonsense) (?:[a-z]+ ){{0,2}}(?:that|of|to say) {_SAID}{{0,100}}|"
    rf"\b{DENIES} (?:having |(?:[a-z]+ ){{0,3}}that (?:{{P}}|he|she|they) (?:had|have|has|was|were|would|will)? ?)(?:[a-z]+ ){{0,2}}(?:skipp\w+|stay\w*|keep\w*|kept|boycott\w*|miss\w*|avoid\w*|snub\w*|absent)"
    rf"{_SAID}{{0,40}}|"
    # who received somebody, who did not do something else
    r"\b(?:was|were|been) (?:[a-z]+ly )?(?:met|received|greeted|welcomed|joined|accompanied|stopped|briefed|escorted|seated|flanked) by {NEAR}{G}(?!'s|-)[^.;{PERSONS}]{0,60}? (?:and|but|yet|though) (?:did|would|could|was|were|had|has|will)(?: not|n't)\b[^.;,{PERSONS}]{0,60}|"
    r"\bunlike {P}|"
    # "nobody was absent, not even X", "it is not that X was missing"
    r"\b(?:nobody|no one|none(?: of them)?) (?:was|were) (?:absent|missing|away)\b[^.;]{0,60}|\b(?:it|this) (?:is|was) not (?:that|as if|because) {P}[^.;]{0,40}|"
    r"\b(?:stay(?:s|ed|ing)?|kept|keeps|keep|keeping|stood|remained) (?:away|aloof|off|out) (?:from|of) (?:the )?(?:[a-z]+-led )?{O}(?!'s| (?:[a-z-]+ ){0,2}(?:{NOUN}|meet|event))(?= *[.,;]| *$| (?:since|for|in|till|until|all|so)\b)|"
    r", who (?:had )?(?:skipped|missed|boycotted|(?:stayed|kept) away from|(?:did|could)(?: not|n't) attend|had not attended) (?:the |its |both |all )?(?:last|previous|earlier|preceding|first) (?:[a-z-]+ |{O} ){0,3}?(?:{NOUN}|meets?|ones?)(?![a-z])[^.;,{PERSONS}]{0,60}|"
    r"\b(?:calls?|appeals?|demands?|threats?|idea) (?:for|of|to) (?:an? |the )?boycott\w*[^.;{PERSONS}]{0,20}|"
    # of the time before: "X, Y to attend after skipping talks earlier"
    r"\b(?:attend|come|join|take part|participate|turn(?:ed)? up|came|attended|joined|return(?:ed)?|present|there)\b[^.;]{0,30}? after (?:having )?(?:skipping|missing|boycotting|staying away|keeping away|giving)\b[^.;{PERSONS}]{0,40}|"
    # who is sorry that somebody else did not come
    r"{P}(?!'s|-)[^.;,{PERSONS}]{0,20} (?:regret(?:s|ted)?|lament(?:s|ed)?|rued|bemoan(?:s|ed)|complain(?:s|ed)) that (?={NEAR}{P})|"
    # who fails to be at an airport or a temple has missed no meeting
    r"\b(?:not|n't|never) (?:go|gone|come|came|turn(?:ed)? up|show(?:n)? up|been|seen) (?:to|at) (?:the |{L} |a )*(?:[a-z]+ )?(?:airport|railway station|station|temple|mosque|shrine|gurdwara|dargah|police station|polling (?:station|booth)|school|village)\b|"
    # a journey that is put off for the sake of a meeting
    r"\b(?:cancel\w*|postpon\w+|put off|deferr?\w*|called off|cut short|scrapped|dropped|rescheduled|advanced) (?:his|her|their|a|an|the) (?:[a-z-]+ |{D}(?:'s)? )*(?:trips?|visits?|tours?|journey|rall(?:y|ies)|programmes?|plans?|flight|holiday|vacation)\b(?: (?:to|in|of) (?:{L}|[a-z]+))* (?:for (?:the|this|it)\b|(?:in order |so as )?to (?:attend|be|join|come|take part|participate|make)\b)|"
    # "he wanted Madhepura kept out of it"
    r"\b(?:want(?:ed|s)?|ask(?:ed|s)?|demand(?:ed|s)?|insist(?:ed|s)?)\b[^.;,{PERSONS}]{1,60}\b(?:kept|left|stay|keep) (?:out|away|off)\b|"
    # who is given a post by those who met
    r"{P}(?!'s|-),? (?:who )?(?:was|is|has been|had been|were)(?: (?:on {D}|{D}|then|also|unanimously|formally|today|later|again))* (?:named|appointed|chosen|picked|anointed|re-?elected|elected|declared|projected|endorsed|nominated|made) |"
    # whom a party sends beside another: "besides X, the party had deputed Y"
    r"\b(?:besides|apart from|alongside|along with|together with|in addition to) (?:[a-z-]+ |{O}(?:'s)? ){0,4}?{P}(?:(?:,| and) {P})*"
    r"(?=,? (?:the |its |his |her )?(?:party|{O}|alliance|front|high command|leadership) (?:had |has |have |will |would )?(?:also |be )?(?:sent|send|sending|deput(?:ed|ing|e)|nominat(?:ed|e)|dispatch(?:ed)?|despatched|fielded) [^.;{PERSONS}]{0,40}{P})|"
    rf"\brecall(?:ed|s|ing) (?:that|how|when) {_SAID}{{0,80}}|"
    # who finds fault with those who stayed away: "slammed the BJP for its boycott"
    r"\b(?:lambast|slam|critici[sz]|attack|flay|condemn|blam|rap|chid|hit out|lash|accus|deplor|rebuk|upbraid|castigat|assail|com(?:e|es|ing) down|came down|t(?:ake|ook|akes|aking) a (?:dig|swipe|jibe))[a-z]*\b[^.;,]{0,40}\b(?:for|over)\b[^.;,]{0,30}\b(?:boycott\w*|skipping|staying away|keeping away|absence)\b|"
    # of the time before, or of something else
    r"\bhad (?:also |earlier |previously )?(?:skipped|missed|boycotted|stayed away from|kept away from|not attended|given) (?:the |its |both |all )?(?:last|previous|earlier|preceding|first|second|{L}) (?:[a-z-]+ |{O} ){0,3}?(?:{NOUN}|meet|ones?)(?![a-z])|"
    r"\baway from (?:power|office|politics|public|active|the (?:limelight|media|public|state|country|party|spotlight|glare))(?![a-z])|"
    r"{P}(?!'s|-)[^.;{PERSONS}]{0,20}\b(?:attended|joined|participated|took part|addressed|spoke)(?: in| at| to)?(?: (?:it|the [a-z]+|them))? (?:virtually|online|remotely|digitally|(?:by|over|via|through|on) (?:video|zoom|phone|telephone|the phone|a video))[^.;{PERSONS}]{0,60}|"
    r"\bwithout {P}(?!'s)[^.;]{0,40}\bno [a-z -]{1,30}(?:is|was|would be|can be|could be) (?:possible|complete|viable)|"
    + not_joining(_OCCASION)
    + r""
    r"\b(?:(?:ruled out|against|without|decided against|no question of|far from) (?:skipping|boycotting|missing|staying away|keeping away|avoiding)|(?:not|n't|never) (?:[a-z]+ )?(?:skip(?:ped)?|boycott(?:ed)?|miss(?:ed)?|stay(?:ed)? away|keep away|kept away|be absent))\b[^.;]{0,20}|"
    r"\b(?:come|came|been|meet|met) face[ -]to[ -]face|\b(?:come|came) (?:to (?:power|terms|light|mind|blows|naught|nothing|pass|any|the (?:aid|rescue|fore|help|conclusion|notice|attention))|up (?:with|in|for|to (?:the|his|her))|out|forward|clean|across|under|true|cheap|eas(?:y|ily)|naturally|as (?:a|any|no)|on record|between|into (?:being|force|effect|play)|by (?:accident|chance))\b|"
    r"\bstay(?:ed|s|ing)? away from {L} (?:for|since|until|till)\b|"
    # "has stayed out of the negotiations so far"
    r"\b(?:stayed|kept|remained|keeping|staying) (?:out|aloof|away) (?:of|from) (?:the |all |any )?(?:[a-z-]+ )?(?:negotiations|talks|deliberations|parleys|process|discussions|bargaining) (?:so far|till now|until now|all along|altogether|throughout)(?![a-z])|"
    # "would not go below 151 seats", "did not come down from ten"
    r"\b(?:not|n't) (?:go|come) (?:below|beyond|above|back on|ahead with|soft on|along with|it alone|down (?:(?:from|to)(?! {L})|below|on|heavily|hard)|any (?:further|lower|higher)|for (?:an? |any )?(?:[a-z-]+ )?(?:alliance|tie-?up|elections?|polls?))(?![a-z])|"
    r"\b(?:was|were|has been|have been|had been) (?:[a-z]+ )?(?:ill|unwell|ailing|sick|indisposed|hospitali[sz]ed|in hospital|bedridden|abroad|away|down with [a-z]+) (?:for (?:(?:a|an|two|three|four|five|six|several|some|many|\d+|nearly|almost|over|about|long|the) ){1,3}(?:days?|weeks?|months?|years?|time)|last (?:week|month|year)|earlier (?:this|in)|(?:in|for) {D}|{D},? (?:but|and) (?:has|is)|since)(?![a-z])"
    r"(?![^.;]{0,80}{ABSENT})|"
    r"(?:\bvot(?:ed|ing)\b|\b(?:resolution|motion|amendment)\b)[^.;]{0,120}?\babstain(?:ed|ing)\b|"
    r"\b(?:ones?|those|two|three|four|[a-z]+ (?:members|others)) who abstain(?:ed)?\b(?! from (?:the )?{NOUN})|"
    r"\babstain\w*(?=[^.;{PERSONS}]{0,60}\b(?:vot(?:e|es|ed|ing)|ballot|division|resolution|motion|bill)\b)|"
    r"\bmiss(?:ed|es|ing)? (?:the|that|this|his|her|their|out on the|a|an|out on an?) (?:[a-z-]+ ){0,2}(?:deadline|target|mark|opportunit\w+|chances?|points?|cut|majority|berth|ticket|boat|vote|figure|irony|significance|trick|message)\b|"
    r"\b(?:skipp?(?:ed|ing)|missed|boycotted|absent from|missing from|(?:stayed|kept) away from|not attended|did not (?:attend|come to)) (?:the |its |their |both |all )?(?:last|previous|earlier|preceding) (?:[a-z-]+ |{O} |two |three ){0,3}?(?:{NOUN}|one|ones|event)(?=[^.;]{0,60}\b(?:(?:this time|will (?:attend|come|be there|join|take part|participate)|(?:is|are) (?:expected|likely|set|due) to|came|was there|attended|turned up|joined|present)\b))|"
    r"\b(?:absent|missing|absence|away|skipped) (?:from|on|in) (?:the |a |an |his |her |their |its |{O}'s |any )?(?:[a-z-]+ ){0,3}(?:lists?|photos?|photographs?|pictures?|frame|posters?|hoardings?|banners?|ground|streets?|scene|campaign|campaigning|manifesto|cabinet|ministry|rolls?|ballot|social media|public (?:life|view|eye)|news|narrative|speech|statement|tweet|map|constituency)(?![a-z])|"
    r"\b(?:not|n't|never|unable to|failed to|skipped|missed|boycotted)(?: (?:attend(?:ed)?|come to|join(?:ed)?|go to|make it to))? (?:the|a|an|his|her|their|{P}'s|{O}'s) (?:[a-z-]+ ){0,3}(?:(?:assembly|parliament|house|budget|winter|monsoon) (?:session|sitting|proceedings)|wedding|funeral|cremation|rally|rallies|consecration|inauguration|procession|march|roadshow|swearing-in of [^.;{PERSONS}]{0,20}governor|opening of|session of|book release)(?![a-z])|"
    r"\b(?:may|might|could|considering|mulling|weighing|thinking of|threaten(?:s|ed|ing)? to|toying with) (?:also |even )?(?:skip(?:ping)?|miss(?:ing)?|boycott(?:ing)?|stay(?:ing)? away|keep(?:ing)? away|giv(?:e|ing) (?:it|the [a-z]+) a miss)\b|"
    r"\b(?:not|n't|never) (?:come|came|turn(?:ed)? up|show(?:ed)? up|arrived?) (?:empty-?handed|alone|unprepared)\b|\bbusy (?:with|in) (?:the )?(?:[a-z-]+ ){0,2}(?:talks|negotiations|discussions|consultations|parleys)\b|"
    r"\bexcused (?:himself|herself|themselves) from (?:contesting|the (?:case|contest|race|hearing|matter|fray))|\bsit in (?:the )?opposition\b|"
    rf"\b(?:{STORY}|fears) (?:that|of|about) {_SAID}{{0,100}}\b(?:proved|turned out|(?:was|were|is|are) (?:[a-z]+ )?(?:belied|denied|dismissed|scotched|put to rest|wrong|false|unfounded|baseless|untrue|incorrect))|"
    r"\bwithout {P}(?!'s),? (?:the |its |their )?(?:{O}|party|alliance|coalition|front|bloc|state)\b[^.;]{0,30}\b(?:will|would|has|have|had|is|was|may|might)\b(?! (?:met|meet|held|sat))|"
    r"\b(?:skipp?(?:ed|ing)|missed|(?:stayed|kept) away from|absent from|absence from|not attended|did not (?:attend|turn up at)) (?:an?|the|another|two|several) (?:(?:party|government|official|public|recent|state|key|{O}'s?) ){0,3}(?:programmes?|functions?|events?|rall(?:y|ies))\b[^.;]{0,40}\b(?:last (?:week|month|year)|earlier|recently|{D}(?= had| has))|"
    r"\bwithout {P}(?!'s)[^.;]{0,60}\b(?:cannot|can't|could not|would not|will not|won't|impossible|incomplete|meaningless)\b|\b(?:cannot|can't|could not|impossible|no question)\b[^.;]{0,60} without {P}|"
    r"\bin the absence of (?:a|an|any) (?:[a-z-]+ ){1,4}(?:with|between|from|by) {P}|\b(?:all|everyone|everybody) (?:but|except) {P}(?:'s|' | (?:has|have|had) (?!(?:come|attended|joined|turned|been|said|agreed|confirmed)\b))|"
    r"\b(?:had )(?:skipped|missed|boycotted|(?:stayed|kept) away from|not attended) (?:a|an|the|{D}'s) [^.;,{PERSONS}]{0,60}\b(?:in|on|last|earlier) [^.;,{PERSONS}]{0,20}, (?:was|came|attended|joined|turned up)\b|"
    r"\b(?:not (?:there|present)|absent|missing) (?:in|from|inside) (?:the )?(?:parliament|(?:lower |upper )?house|assembly|court|lok sabha|rajya sabha)\b|(?:not (?:there|present)|absent) (?:in {L} )?when the (?:bill|budget|motion|resolution|vote|house|act)\b|"
    r"{P},? who (?:[a-z]+ ){0,3}?(?:uninvited|(?:had|was|were|has|have)(?: not|n't) (?:been )?(?:invited|asked|called))\b[^.;]{0,80}"
    r")"
)

ABSENCES = (
    Frame(
        name="absent with an aside, and another",
        kind=FrameKind.ABSENCE,
        pattern=rf"{{x:P}}, {_WHY} [^,.;{{PERSONS}}]{{2,90}},? (?:and|as well as|along with) {{NEAR}}{{P}}(?!'s|-)[^.;,{{PERSONS}}]{{0,30}}{{ABSENT}}",
    ),
    Frame(
        name="the chair of",
        kind=FrameKind.ABSENCE,
        pattern=r"\b(?:chair|seat|place|nameplate) of {NEAR}{y:P}[^.;,{PERSONS}]{0,20}\b(?:lay|was|were|is|remained|stayed|stood) (?:[a-z]+ )?(?:empty|vacant|unoccupied)",
    ),
    Frame(
        name="in the absence of",
        kind=FrameKind.ABSENCE,
        pattern=r"\bin the absence of {NEAR}(?P<y>{P}(?:(?:, {P}){0,8},? and {P})?)(?!'s|-)(?! (?:(?:also|both|all|had|have|will|would) )*(?:{MEET}|{RECIPROCAL}|{ATTEND}|held|came|were)(?![a-z]))",
    ),
    Frame(
        name="flight did not take off",
        kind=FrameKind.ABSENCE,
        pattern=r"{x:P}'s (?:[a-z]+ )?(?:flight|plane|aircraft|chopper|helicopter|train)\b[^.;,{PERSONS}]{0,20}\b(?:(?:was|were|got) (?:cancelled|grounded|diverted)|could not (?:take off|land|leave)|did not take off|never took off)",
    ),
    Frame(
        name="kept somewhere else",
        kind=FrameKind.ABSENCE,
        pattern=r"\b(?:fog|fever|flu|illness|ailment|infection|injury|surgery|cold|rain|storm|cyclone|floods?|weather|wedding|bereavement|work|duty|campaign|engagements?|commitments?|health)\b[^.;,{PERSONS}]{0,20}\b(?:kept|held|detained|confined|tied) {NEAR}{x:G} (?:down |up |back )?(?:in|at|to) (?:{L}|hospital|home|bed|the [a-z]+)(?![a-z])",
    ),
    Frame(
        name="but not another",
        kind=FrameKind.ABSENCE,
        pattern=rf"\b{_THERE}[^.;,{{PERSONS}}]{{0,25}},? but not {{NEAR}}{{x:G}}(?!'s|-)(?= *[.,;]| *$| who\b)",
    ),
    Frame(
        name="writes that they will not come",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"{x:P}(?!'s|-)(?:,? (?:who|whose)\b[^.;{PERSONS}]{1,120}?,|,[^.;,{PERSONS}]{1,80},)?[^.;,{PERSONS}]{0,20}\b(?:wrote to|written to|told|informed|called|phoned|telephoned|messaged|conveyed to) {NEAR}{P}(?!'s|-)[^.;{PERSONS}]{0,50}\b(?:(?:regretting|expressing|conveying) (?:his|her|their) inability|(?:expressing|conveying|with|and (?:expressed|conveyed)) (?:(?:his|her|their|deep) )*regrets?,? (?:at|over|for|that|about) (?:(?:not|his not|her not|their not) (?:being|be) able|(?:his|her|their) (?:inability|absence)|(?:he|she|they|{P}) (?:could|would|will|can)(?: not|n't))|to (?:say|convey) (?:that )?(?:he|she|they) (?:could|would|can|will)(?: not|n't))",
    ),
    Frame(
        name="waited for in vain",
        kind=FrameKind.ABSENCE,
        pattern=r"\b(?:(?:wait\w*|looked|sought) (?:[a-z]+ ){0,3}in vain|vain wait) for {NEAR}{y:G}(?!'s|-)",
    ),
    Frame(
        name="will represent another",
        kind=FrameKind.ABSENCE,
        pattern=r"{a:G}(?!'s|-)[^.;,{PERSONS}]{0,25}\b(?:will|would|to|is to|may|shall) (?:represent|stand in for|fill in for|deputi[sz]e for) {y:P}(?!'s|-)",
    ),
    Frame(
        name="missing was",
        kind=FrameKind.ABSENCE,
        pattern=r"\b(?:missing|absent|not (?:there|present|in attendance|seen)|conspicuously (?:absent|missing)|staying away|skipping it)(?: [a-z]+){0,3} (?:was|were|is|are) {x:G}",
    ),
    Frame(
        name="none of them came",
        kind=FrameKind.ABSENCE,
        pattern=rf"\b(?:none|not one|neither) of (?:the|them|these|those)\b[^.;{{PERSONS}}]{{0,30}}{{x:G}}(?:,| -)? (?:{_CAME})",
    ),
    Frame(
        name="asked and did not come",
        kind=FrameKind.ABSENCE,
        pattern=(
            r"{x:P}(?:, (?:who|whose)\b[^.;{PERSONS}]{0,140}?,)? (?:was|were|had been|has been) (?:also |too )?(?:asked|invited|requested|expected)"
            r"\b[^.;{PERSONS}]{0,40}?\bbut (?:did(?: not|n't)|has not|had not|never|could not|would not)(?= *[.,;]| *$| (?:come|attend|turn up|show up|go|join|respond)\b)"
        ),
    ),
    Frame(
        name="stays away, of whom more is told",
        kind=FrameKind.ABSENCE,
        pattern=r"{x:P}, (?:who|whose)\b[^.;{PERSONS}]{20,160}?, (?:also )?{ABSENT}",
    ),
    Frame(
        name="denied to attend",
        kind=FrameKind.ABSENCE,
        pattern=(
            r"\b(?:den(?:ied|ies|ying)|ruled out|scotched|dismissed)\b[^.;{PERSONS}]{0,40}?\b(?:that )?{x:P} (?:would|will|was going to|is going to|was to|is to|planned to|plans to) "
            r"(?:be (?:there|present|attending|coming)|attend|join|come|go|take part|participate|travel)\b"
        ),
    ),
    Frame(
        name="nor was",
        kind=FrameKind.ABSENCE,
        pattern=r"(?:^|[;,] )nor (?:was|were) (?:the {O}'s |{O}'s )?{x:G}(?= *[.,;]| *$| (?:there|present|in|at|among|of)\b)",
    ),
    Frame(
        name="chair kept for",
        kind=FrameKind.ABSENCE,
        pattern=r"\b(?:chairs?|seats?|place cards?|nameplates?|place) (?:[a-z]+ )?(?:reserved|placed|kept|meant|laid|set|marked|earmarked) for {NEAR}{y:P}[^.;{PERSONS}]{0,30}\b(?:empty|vacant|unoccupied|untouched|unused|unclaimed)",
    ),
    Frame(name="excepted", kind=FrameKind.ABSENCE, pattern=r"{x:P} (?:alone )?excepted\b"),
    Frame(
        name="represented",
        kind=FrameKind.ABSENCE,
        pattern=r"{x:P}(?!'s|-)[^.;{PERSONS}]{0,60}\b(?:was|is|will be|were)[a-z ]{0,12} represented(?= *[.,;]| *$| by [a-z])",
    ),
    Frame(
        name="on behalf of another",
        kind=FrameKind.ABSENCE,
        pattern=r"{a:P},? (?:on behalf of|in (?:the )?place of|in lieu of|instead of|standing in for|deputi[sz]ing for|filling in for) {y:P}(?= *[,.;]| *$| (?:and|who)\b)",
    ),
    Frame(
        name="comes in the place of",
        kind=FrameKind.ABSENCE,
        pattern=r"{a:G}(?!'s|-)[^.;,{PERSONS}]{0,20}\b(?:come|comes|coming|going|gone|goes|sat|there|attends|attending) (?:in (?:the )?place of|in lieu of|instead of|on behalf of) {y:P}(?!'s)",
    ),
    Frame(
        name="sends somebody unknown",
        kind=FrameKind.ABSENCE,
        pattern=r"{x:P}(?!'s|-)[^.;{PERSONS}]{0,60}\b(?:deputed|sent|sends|nominated|fielded|dispatched) [^.;,{PERSONS}]{1,50}\b(?:in (?:his|her) (?:place|stead)|instead|to (?:represent (?:him|her|the party)|attend)|on (?:his|her) behalf)\b",
    ),
    Frame(
        name="somebody unknown instead of",
        kind=FrameKind.ABSENCE,
        pattern=r"\b(?:instead of|in (?:the )?place of|in lieu of) {y:P},? [^.;{PERSONS}]{1,60}\b(?:came|attended|turned up|was (?:there|present)|represented|spoke|took part|participated|sat in)\b",
    ),
    Frame(
        name="none but",
        kind=FrameKind.ABSENCE,
        pattern=r"\b(?:only|alone) {x:P} (?:stayed|kept|was) (?:away|absent|missing)",
    ),
)

_SOME = r"(?:as many as|at least|nearly|about|around|over|more than|another|the (?:remaining|rest|other|others)|some|several|many|most|few|a few|half|a dozen|two dozen|a (?:section|number|group|handful)|none|[0-9]+|{D}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty)"
_MEMBERS = r"(?:m[lp]as?|mps|mlcs|legislators|lawmakers|ministers|leaders|members|councillors|corporators|others|dissidents|rebels|invitees|of them)"
# others who stay away, whom nobody names: "X was present but nine of the MLAs did not come"
NAMELESS_AWAY = (
    rf"(?P<keep>),? (?:but|though|although|while|whereas|even as) {_SOME}(?: {_SOME}){{0,2}}(?: of (?:the |its |his |their )?(?:[0-9]+|[a-z]+)?)?"
    rf"(?: (?:{{O}}(?:'s)?|party|rebel|elected|newly-elected|other|senior|state|cabinet)){{0,3}} {_MEMBERS}(?: (?:loyal|close) to (?:{{P}}|(?:the|him|her)\b[a-z -]{{0,25}}?))? {{ABSENT}}[^.;{{PERSONS}}]*"
)
