"""Constructions that tell, in English, who surely stayed away, and where they were instead."""

from __future__ import annotations

from pollcorpus.languages.en.excepted import ALL_BUT, EXCEPTED
from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_NOT = r"(?: not|n't| never)"
_OBLIGED = r"(?:did|does|do|could|would|will|can|had|has|have|was|were|is|are)"
_ADVERB = (
    r"(?: (?:also|too|however|though|meanwhile|himself|herself|themselves|again|reportedly|pointedly|simply|"
    r"eventually|finally|apparently|predictably|both|all|alone|instead|hence|then|thus|therefore|still|even|"
    r"politely|quietly|ultimately|already|as well|this time|once again|for (?:his|her|their) part),?)"
)
# what is told of a person before the verb: an apposition, or a clause, which may name others
_ASIDE = r"(?:,(?: (?:who|whose|whom)\b[^.;]{1,160}?|[^.;{PERSONS}]{1,90}?),)"
# a verb before the one that counts: "is cross and did not come"
_FIRST = (
    r"(?: (?:is|was|are|were|has|had|have|got|fell|felt|took|pleaded|cited|said|called|phoned|wrote|stayed|sent|remained)\b"
    r"[^.;,{PERSONS}]{0,70},? (?:and|but|so|and so|and hence|and therefore))"
)
_SUBJECT = rf"(?<!unlike ){{x:G}}(?!'s|-|' ){_ASIDE}?{_ADVERB}{{0,2}}{_FIRST}?{_ADVERB}{{0,2}} "

# an occasion that can be given a miss; no rally, no sitting of a house
_DAY = r"(?:{NOUN}|event|gathering|evening|occasion|proceedings|get-together|huddle|conclave|invitation|feast|party)"
_THE = r"(?:(?:the|this|that|a|an|his|her|their|its|both|all|{D}(?:'s)?|{P}'s|{O}(?:'s)?|{L}|[a-z'-]+) ){0,6}?"
_IT = rf"(?: (?:it|this one|that one|them both|this|the day)(?= *[.,;:)]| *$| (?:because|as|on|for|to|and|too)\b)| {_THE}{_DAY})"
_STOPS = r"(?= *[.,;:!?)\"]| *$| -| (?:because|as|owing|due|since|this|either|though|citing|saying|despite|today|yesterday|on account|out of|and|but|for want)\b|,? {P}| {D})"

_COME = (
    r"(?:attend(?:ed|ing)?|com(?:e|ing)|turn(?:ed)? up|show(?:n|ed)? up|appear(?=(?: there)?(?: *[.,;]| *$))|show (?:his|her|their) face|take part|taken part|participat(?:e|ed)|join (?:in|them|him|her)|"
    r"joined (?:in|them|him|her)|make it|made it|go(?:ne)?(?= *[.,;:]| *$| (?:there|either|because|as|with (?:him|her|them)|along|to (?:the|this|that|it|{D})))|travel|accompan(?:y|ied)|(?:be |been )?(?:there|present|in attendance|around|with (?:him|her|them)|part of it|"
    r"of the party|in town|in the (?:room|city|capital|country|state)|at the (?:table|{NOUN})|among (?:them|those|the [a-z]+)|to be seen|seen there|free|available)|put in an appearance|make the (?:trip|journey|drive|climb|flight|crossing)|(?:fly|drive|walk|ride|cross|climb)(?: (?:out|in|down|up|over|across))?(?= *[.,;]| *$| (?:to|at|by|for|from)\b)|look in|drop (?:in|by)|step in|sit (?:with (?:them|him|her|{P})|down|in|through)|dine|stir|honou?r the (?:invitation|appointment)|keep the (?:appointment|date)|respond to the (?:call|invit\w+|summons)(?= *[.,;]| *$)|(?:take up|accept|answer) (?:the|his|her|their) (?:invit\w+|summons|call)(?= *[.,;]| *$))"
)
_STAYED = (
    r"(?:"
    rf"{_OBLIGED}{_NOT}{_ADVERB}?(?: (?:able|willing|inclined|allowed|free|going|persuaded|prevailed upon|bother|care|wish|want|choose|deign|manage|find (?:the )?time|be (?:able|persuaded|prevailed upon)) to)?(?: be)? {_COME}"
    rf"(?! (?:empty-?handed|alone|unprepared|late|by (?:air|car|road|train|plane|helicopter)\b|to (?:the )?(?:lok sabha|rajya sabha|parliament|(?:upper |lower )?house|assembly|legislature|list|final|cut|cabinet|ministry|power|terms|polls|office|help|aid|rescue|conclusion|an? (?:agreement|understanding|deal))|up with|out (?:in|with|against)|in (?:parliament|the (?:house|assembly|race|fray|contest))|at the (?:rally|function)|the (?:rally|function|house|session of parliament)))|"
    rf"(?:skip(?:s|ped|ping)?|miss(?:es|ed|ing)?|boycott(?:s|ed|ing)?|shun(?:s|ned)?|snub(?:s|bed)?|duck(?:s|ed)?|dodged|sat out){_IT}|skipped{_STOPS}|"
    rf"(?:stay|keep)(?:s|ed|ing)? (?:away|off|aloof|clear|home|indoors)(?: (?:from|of){_IT}|{_STOPS})|kept (?:himself |herself |themselves )?(?:away|off|aloof|clear)(?: (?:from|of){_IT}|{_STOPS})|(?:remained|held|stood|stayed) (?:aloof|away)(?: from{_IT}|{_STOPS})|"
    rf"steer(?:ed|s) clear of{_IT}|(?:gave|gives|given|giving) [^.;]{{1,60}}? (?:a|the) (?:miss|skip|go-by|wide berth|cold shoulder)\b|"
    rf"absented (?:himself|herself|themselves) from{_IT}|distanced (?:himself|herself|themselves) from the (?:[a-z-]+ )?{{NOUN}}|"
    rf"(?:took|had) no part(?: in{_IT}|{_STOPS})|(?:arrived|came|reached|turned up|walked in|got there|showed up)\b[^.;,{{PERSONS}}]{{0,25}}(?:\b(?:once|after|when|only after|only when|as|by the time) (?:it|they|everyone|everybody|all|the (?:others|rest|{{NOUN}})|{{P}}) (?:was|were|had|had been) (?:already )?(?:over|done|ended|left|gone|dispersed|broken up|concluded|finished|parted)\b|\btoo late\b)|"
    r"(?:politely )?(?:turned down|declined|ignored|spurned|returned|said no to) (?:the|an|his|her|their|{P}'s|{O}'s) (?:[a-z-]+ ){0,2}(?:invit\w+|summons)(?! to (?:meet|see|visit|call|talk|speak|dine|lunch|sit down|have)\b)|"
    rf"(?:sent|had sent) (?:no more than|nothing but|only|just|merely) (?:a|an|his|her|their) (?:[a-z]+ ){{0,2}}(?:letters?|messages?|notes?|greetings|wishes|apologies|regrets|bouquets?|representative|deputy|emissary)(?! to (?!the (?:[a-z-]+ )?{{NOUN}}))|has sent (?:his|her|their) (?:regrets|apologies|excuses)|"
    r"(?:asked|sought|begged|wanted|requested) to be (?:left out|let off|excused|exempted|spared)|made (?:an|his|her|their) excuses?(?! and left)|"
    r"(?:refused|declined|wasn't willing|was unwilling|would not|could not be persuaded|did not) (?:to )?(?:leave|come out of|step out of|stir out of|get out of) (?:his|her|their|the) (?:[a-z]+ )?(?:room|house|home|residence|hotel|village|bed|bungalow|flat)|"
    rf"(?:failed|omitted|forgot|neglected|(?:was|were) unable|refused|declined|(?:chose|opted|preferred|decided|elected) not|never intended|had not intended) to (?:be )?{_COME}|(?:(?:was|were) (?:denied|refused) (?:permission|leave|bail|parole) to (?:attend|come|travel|go|join))|"
    rf"(?:attended|joined|went to|came to|was at|turned up (?:at|for)|(?:was|were) (?:seen|present) at) neither\b|left\b[^.;,{{PERSONS}}]{{0,25}} before (?:it|they|{_THE}{{NOUN}}|anyone|the others)(?: (?:began|started|sat|met|opened|came|arrived))?(?= *[.,;]| *$)|did(?: not|n't) stay for{_IT}|"
    rf"took a pass(?! at)(?: on{_IT})?|passed (?:it|this one) up|passed up{_IT}|passed on (?:it|this one)(?= *[.;,]| *$)|(?:sent|gave) back the (?:invit\w+|card)|refused to (?:sit|share a (?:table|room|meal)) (?:with|beside|across from|next to|at the same table)(?! as)|"
    r"turned back (?:half-?way|from|at|midway|mid-way)|cancelled(?= at the last| *[.;])|(?:cancelled|called off|dropped|drops|scrapped|put off|deferred) (?:his|her|their|the|a)? ?(?:trip|visit|journey|travel plans?|tour|flight)(?= *[.;,]| *$| at the last)|"
    r"missed (?:his|her|the|their) (?:flight|train|plane)(?= *[.,;]| *$| (?:and|from|because))|(?:was|were) the only (?:[a-z-]+ ){0,3}?(?:missing|absent|not there|not to (?:come|attend|join|turn up|show up)|to (?:miss|skip|stay away|keep away|decline|refuse)|who (?:did|could)(?: not|n't))|"
    r"(?:was|were|is|are) the (?:only|lone|big|notable|most notable|sole|prominent|conspicuous) (?:[a-z]+ )?(?:absentees?|no-shows?)|"
    r"(?:changed (?:his|her|their) minds? about (?:coming|going|attending))"
    r")"
)

_INSTEAD_THERE = r"(?:came|come|attended|turned up|(?:was|were) (?:there|present)|took part|participated|sat in|joined|went|spoke|represented|stood in)"
_LACKING = r"(?:absent(?:ees?|ing)?|missing|no-shows?|conspicuous|nowhere to be seen|not (?:present|seen|there|in attendance)|skipped|stayed away|kept away|boycotted|missed|did(?: not|n't) (?:attend|come|turn up|show up|join|take part)|could(?: not|n't) (?:attend|come|make it|be there)|to (?:miss|skip|boycott|stay away|keep away)|not to (?:come|attend|join|turn up))"

SURELY_AWAY = (
    *EXCEPTED,
    Frame(
        name="surely stays away",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"{_SUBJECT}{_STAYED}(?![a-z])",
    ),
    Frame(
        name="did not, either",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?:^|[.;,] (?:but |while |and )?){{x:G}}(?!'s|-|' ){_ASIDE}?{_ADVERB}{{0,2}} (?:did|was|were){_NOT}(?: (?:either|however|though))?(?= *[.;]| *$)",
    ),
    Frame(
        name="not so",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"(?:^|[.;] )(?:but )?not so (?:with )?{NEAR}{x:G}(?!'s|-)(?= *[.;,]| *$)",
    ),
    Frame(
        name="absent, of whom it is told last",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=(
            rf"(?:^|[.;] |, )(?:(?:also|among|amongst|the|those|one|two|three|four|five|only|but|and|most|notably|prominent|notable|big|leaders?|invitees?|faces?|names?|who|had|were|was|have|has|chose|decided|other|others|lone|sole|conspicuous(?:ly)?) ){{0,5}}{_LACKING}\b"
            r"(?:(?!\b(?:said|told|says|added)\b)[^.;:]){0,200}? (?:was|were|is|are|included?|includes|being) (?!(?:attended|chaired|held|hosted|convened|called|presided|headed|led|joined|addressed|organi[sz]ed) )(?:(?!\b(?:by|with|of|from|to|between)\b)[^.;:,{PERSONS}]){0,40}{x:G}(?!'s|-)(?= *[.;]| *$|,? (?:who|whose|the|a|an|and|is|was|as)\b|,)"
        ),
    ),
    Frame(
        name="absent, of whom a list tells",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"{_LACKING}\b[^.;:]{{0,140}}(?:: ?| - ){{x:G}}(?= *[.;]| *$)",
    ),
    *ALL_BUT,
    Frame(
        name="instead of attending",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?:\b(?:instead of|rather than|without) (?:attending|joining|coming to|going to|taking part in){_IT}(?:(?! (?:and|but) )[^.;,]){{0,80}}, {{NEAR}}(?P<x>{{P}})(?!'s|-)|(?P<first>{{P}})(?!'s|-)[^.;{{PERSONS}}]{{0,60}} (?:instead of|rather than) (?:attending|joining|coming to|going to|taking part in){_IT})",
    ),
    Frame(
        name="in their place",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?:{_INSTEAD_THERE}\b[^.;]{{0,60}}? (?:in (?:the )?place of|instead of|in lieu of|on behalf of|in the stead of) {{NEAR}}(?P<y>{{P}})(?!'s|-)|{_INSTEAD_THERE}\b[^.;{{PERSONS}}]{{0,40}} in {{NEAR}}(?P<stead>{{P}})'s (?:place|stead|absence)|represented by {{NEAR}}{{P}},? (?:in (?:the )?place of|instead of|in the absence of) {{NEAR}}(?P<other>{{P}})(?!'s|-)|"
        r"(?P<sender>{P})(?!'s|-)[^.;,{PERSONS}]{0,30} (?:let|had|allowed|asked) {NEAR}{P}[^.;,{PERSONS}]{0,30} in (?:his|her) (?:place|stead)|(?P<kin>{P})'s (?:[a-z-]+ )?(?:nephew|niece|son|daughter|wife|brother|sister|aide|deputy|secretary|representative|emissary|lieutenant|nominee|proxy|colleague|number two)\b[^.;,]{0,20} (?:came|went|attended|sat in|sat|stood in|turned up|took part|was (?:there|present)|will (?:come|attend|go))(?: (?:in (?:his|her|{P}'s) (?:place|stead)|(?:for|instead of) (?:him|her|{P})|instead|on (?:his|her|{P}'s) behalf))|(?:^|[.;,] )in (?P<seat>{P})'s (?:place|stead|seat) (?:sat|came|stood|was|went|spoke|attended)\b|(?:^|[.;] )instead of (?P<lieu>{P}) (?:came|it was|there was|sat)\b|(?:^|[.;] )for {NEAR}(?P<came>{P}) (?:came|went|spoke|attended) {P}|(?:(?:fill(?:ed|ing)|stood|standing|step(?:ped|ping)|sat|sitting) in|deputi[sz](?:ed|ing)|substitut(?:ed|ing)) for {NEAR}(?P<for>{P})(?!'s|-))",
    ),
    Frame(
        name="a chair is kept",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"(?:\b(?:(?:empty|vacant|unoccupied) (?:chair|seat|place)s?\b|(?:chair|seat|place)s? (?:was|were|is|stood|lay|remained|stayed) (?:empty|vacant|unoccupied))[^.;:,{PERSONS}]{0,30}(?:: ?| - |,? that of|,? those of| (?:was|were) (?:that|those) of|(?: (?:was|were|had been))? (?:meant|kept|reserved|set|laid) for| belonged to) {NEAR}(?P<chair>{G})|\b(?:kept|left|leaving|keeping) (?:a|one|the|his|her) (?:[a-z]+ )?(?:chair|seat|place) (?:[a-z]+ )?(?:vacant|empty|free|reserved) for {NEAR}(?P<x>{G})(?!'s|-)|(?P<booked>{P})(?!'s|-)[^.;{PERSONS}]{0,30} seat[^.;{PERSONS}]{0,50}(?:[;,]| and| but) (?:it|which|that) (?:[a-z]+ )?(?:went|stayed|remained|was|flew|travelled|lay) (?:[a-z]+ )?(?:empty|vacant|unoccupied|unused)|\b(?:seat|chair|ticket|room)\b[^.;{PERSONS}]{0,50} for {NEAR}(?P<for>{P})[^.;{PERSONS}]{0,20}(?:[;,]| and| but) (?:it|which|that) (?:[a-z]+ )?(?:went|stayed|remained|was|flew|lay) (?:[a-z]+ )?(?:empty|vacant|unoccupied|unused))",
    ),
    Frame(
        name="but not",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"(?:\b(?:came|attended|there|present|joined|turned up)\b[^.;,{PERSONS}]{0,25},? (?:and |but )?(?P<not>{G})(?!'s|-) (?:not at all|absent|not)(?= *[.;,]| *$)|{P},? (?:and )?not {NEAR}(?P<it>{P}),? (?:who )?(?:sat|came|went|attended|was there|spoke|represented|turned up)|{P} rather than {NEAR}(?P<rather>{P})(?!'s) (?:sat|came|went|attended|was there|spoke|represented)|(?:came|attended|there|present|joined|turned up|sat in)[^.;,{PERSONS}]{0,20},? unlike {NEAR}(?P<unlike>{G})(?!'s|-)(?= *[.;,]| *$))|(?:{ATTEND}|came|{MEET}|there)(?:(?! (?:said|told|that) )[^.;]){0,80}?,? (?:but|and|though|although) not {NEAR}(?P<x>{G})(?!'s|-)(?= *[.;,]| *$)|(?:{P}|{G}),? but not {NEAR}(?P<inner>{P})(?!'s|-),? (?:attended|came|turned up|(?:was|were) (?:there|present)|took part|joined)|{ATTEND},? not {NEAR}(?P<last>{P})(?!'s|-)(?= *[.;]| *$)",
    ),
    Frame(
        name="explains why they were away",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"(?:(?P<x>{P})(?!'s|-)[^.;,{PERSONS}]{0,30} (?:explained|justified|defended|clarified|attributed|put down|blamed) (?:his|her|their) (?:absence|non-attendance|decision (?:not to (?:attend|come|go|join)|to (?:skip|stay away|keep away|boycott)))|\basked (?:about (?:his|her) absence|why (?:he|she|{P}) (?:had|did|was|has)(?: not|n't) (?:come|attended?|been there|there|present|turn(?:ed)? up|join(?:ed)?|gone?))[^.;]{0,90}?, {NEAR}(?P<asked>{P})(?!'s|-)|(?:^|[.;] )where (?:was|is) {NEAR}(?P<where>{P})(?= *\?)|(?:^|[.;] )where {NEAR}(?P<nobody>{P}) was,? (?:nobody|no one)|\b(?:why|that|nobody (?:knew|could say) where) {NEAR}(?P<why>{P})(?!'s|-) (?:was(?: not|n't) there|had(?: not|n't) come|did(?: not|n't) (?:come|attend|turn up|show up)|stayed away|was(?= *[.;]| *$)))",
    ),
    Frame(
        name="waited for and not come",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"(?:\bwait(?:ed|ing)\b[^.;,{PERSONS}]{0,40} for {NEAR}(?P<x>{P})(?!'s|-)[^.;]{0,40}\b(?:without (?:him|her|them|{P})|in vain|(?:he|she|who|{P}) (?:did(?: not|n't)|never) (?:come|came|turn up|turned up|show up|showed up|arrive|arrived))|(?P<kept>{P})(?!'s|-)[^.;,{PERSONS}]{0,20} kept (?:them|him|her|everyone|the others|{P}) waiting[^.;,{PERSONS}]{0,20} (?:and|but|only to) (?:never (?:came|turned up|showed up)|did not|not (?:come|turn up))|\b(?:efforts|attempts|pleas|appeals|requests) to (?:get|persuade|bring|convince|have) {NEAR}(?P<pleaded>{P})(?!'s|-)[^.;,{PERSONS}]{0,20} (?:come|attend|join|there)[^.;,{PERSONS}]{0,20} (?:failed|were (?:in vain|of no avail|futile)|came to nothing|did not (?:work|succeed)))",
    ),
    Frame(
        name="kept from coming",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"(?:\b(?:kept|keeps?|keeping|prevented|stopped|barred|detained|held) {NEAR}(?P<x>{G})(?!'s|-) (?:away|back|at home|from (?:attending|coming|joining|taking part|travelling|being there|going|making it))\b|\bdoctors?\b[^.;,{PERSONS}]{0,25} (?:told|advised|ordered|asked|forbidden|forbade|not (?:let|allowed|permitted)) {NEAR}(?P<told>{P})(?!'s|-) (?:not to|to (?:rest|stay|travel|come|go|leave)|rest|bed rest|from|against)|(?P<own>{P})'s (?:doctors?|physicians?)\b[^.;,{PERSONS}]{0,20} (?:(?:did not|didn't|had not|would not) (?:let|allow|permit)|(?:advised|told|asked|forbade|ordered)))",
    ),
    Frame(
        name="takes the chair meant for another",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"\btook (?:the (?:chair|seat|place) (?:meant|kept|reserved|set) for {NEAR}(?P<y>{P})(?!'s|-)|(?P<own>{P})'s (?:chair|seat|place)(?! in the (?:cabinet|house|ministry|assembly)| as\b))|\b(?:nothing|little) was seen of {NEAR}(?P<seen>{P})(?!'s|-)|\b(?:sat|signed|was there|came|spoke) (?:there |in )?for {NEAR}(?P<for>{P})(?!'s|-)(?= *[.;]| *$|, who\b)",
    ),
    Frame(
        name="no trace of them",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"(?:(?:^|[.;] )(?:and |but )?of {NEAR}(?P<x>{P}),? there (?:was|is) no (?:sign|trace|word|hint)|(?:^|[.;] )(?:but |and )?no (?P<none>{P})(?:, (?:though|however|either|again))?(?= *[.;]| *$)|\bcame with {NEAR}(?P<sorry>{P})'s (?:apologies|regrets|excuses)|(?:^|[.;] )(?:from {NEAR}(?P<from>{P})(?!'s|-),? (?:there )?(?:came|was|arrived)|all that (?:came|arrived) from {NEAR}(?P<all>{P}) was) (?:only |just |no more than |nothing but )?(?:a|an) (?:[a-z]+ ){0,2}(?:letter|message|note|bouquet|telegram|call|statement))",
    ),
    Frame(
        name="was to be there and was not",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=(
            r"{x:P}(?!'s|-),? (?:who )?(?:was|were|had been|is) (?:also )?(?:to have|due to|supposed to|meant to|expected to|scheduled to|slated to|billed to|to) (?:have )?(?:be|been|come|gone|go|join(?:ed)?|attend(?:ed)?|accompan(?:y|ied)|travel(?:led)?|sit|sat)\b[^.;,]{0,60}"
            r"(?:, (?:was|is) (?:(?!(?:the first|there|present|late|among|also|in time|on time|at the))[a-z]+)|,? (?:and|but) (?:[a-z]+ly )?(?:thought (?:the )?better of it|changed (?:his|her) mind|said no|did not|didn't|stayed|remained|was (?:held|taken|stuck|ill|unwell|away|in {L})|fell|cried off|dropped|pulled|backed|begged|declined|refused|sent))"
        ),
    ),
    Frame(
        name="asked and said no",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"{x:P}(?!'s|-),? (?:who )?(?:was|were|had been|has been) (?:also |too )?(?:asked|invited|called|requested|summoned|expected)(?: too| as well| to (?:come|attend|join|be there|be present|the {NOUN}))?(?:,|;| and| but)+ (?:[a-z]+ly )?(?:said no|declined|refused|stayed (?:home|away|back|in|put)|did not|didn't|was (?:in {L}|away|ill|unwell|busy)|(?:he|she) was (?:in {L}|away|ill|unwell|busy)|{P} was (?:in {L}|away|ill|unwell|busy))",
    ),
)

_BE = r"(?:is|was|are|were|has been|had been|remained|lay)"
_SICK = (
    rf"(?:{_BE}(?: [a-z]+)? (?:ailing|sick|under the weather|laid (?:up|low)|bedridden|in (?:bed|the icu|intensive care|quarantine|isolation)|admitted to [^.;,{{PERSONS}}]{{0,25}}hospital|on bed ?rest|confined to (?:bed|(?:his|her|the) (?:[a-z]+ )?(?:room|home|house|bed|residence))|convalescing|resting|asleep|hoarse|undergoing (?:treatment|surgery|tests)|"
    r"running a (?:high )?(?:fever|temperature)|nursing [^.;,{PERSONS}]{1,30})|(?:has|had|ran|developed|caught) an? (?:[a-z]+ ){0,2}(?:fever|cold|flu|temperature|infection|bad (?:back|knee)|sore throat|sprain|fracture)(?= *[.,;]| *$| (?:and|that))|(?:has|had) (?:the )?(?:flu|gout|covid|dengue|malaria|typhoid|pneumonia|conjunctivitis|laryngitis|jaundice|sciatica|chikungunya)|(?:had |has )?tested positive|slept through (?:it|the)|kept to (?:his|her) (?:room|bed|house)|"
    rf"(?:is|was) (?:said|reported|understood|stated|believed) to (?:be|have been) (?:ill|unwell|indisposed|down with|in hospital|abroad|busy|travelling)|{_BE} kept (?:at home|away|back|in {{L}}) by\b|{_BE} (?:excused|let off)(?= *[.,;]| *$| (?:on|for|because|as)\b)|(?:had )?pleaded (?!(?:for|with|guilty|not|that|before|in|to|innocence|ignorance|helplessness|his|her|their|the)\b)[a-z]+|"
    rf"{_BE} (?:advised|ordered|told|asked)(?: by [a-z ]{{3,20}})? (?:(?:bed |complete |some )?rest|not to travel|to (?:rest|isolate|stay (?:home|indoors|in bed))))"
)
_TRAVELS = (
    rf"(?:{_BE}(?: [a-z]+)? (?:overseas|out of (?:town|station|the (?:city|country|state|capital))|not in (?:town|the (?:city|capital|country|state))|on an? (?:[a-z-]+ ){{0,3}}(?:visit|tour|trip|pilgrimage|holiday|vacation|yatra|break)(?! (?:with|of) {{P}})|on (?:leave|tour|holiday|vacation|the campaign trail)|touring (?:{{L}}|the|his|her)|camping (?:in|at)|holidaying|airborne|mid-air|in mid-air|elsewhere|on (?:his|her) way to {{L}}(?! (?:and|to|for) (?:will |would )?(?:join|attend|meet|see|take part|the ))|(?:with|among|beside) (?:his|her) (?:[a-z]+ )?(?:family|wife|husband|mother|father|children|voters|constituents|people)(?= *[.,;]| *$| in {{L}})|observing (?:a|his|her) (?:[a-z]+ )?(?:fast|vow|silence)|at (?:[a-z]+ ){{1,4}}bedside)"
    r"|(?:would|will) be elsewhere(?= *[.,;]| *$)|(?:had|has) already (?:gone|left|flown|returned|travelled)(?: back)? (?:to|for) (?:{L}|his|her)(?![^.;]{0,40}\b(?:meet|see|attend|call on|join|talks|meeting|campaign|when)\b)|no longer (?:comes|attends|turns up|goes)(?= *[.,;]| *$| to)|has stopped (?:coming|attending)(?= *[.,;]| *$| to)|took the day off|found it more (?:urgent|important|useful) to)"
)
_OCCUPIED = (
    rf"{_BE}(?: [a-z]+)? (?:busy(?! (?:with|in) (?:the )?(?:[a-z-]+ ){{0,2}}(?:talks|negotiations|discussions|consultations|parleys))|tied (?:up|down)|held up|detained|caught up|engaged elsewhere|campaigning (?:in|for|at)|canvassing|stranded|snowed (?:in|under)|addressing (?:an?|two|three|his|her) [^.;,{{PERSONS}}]{{0,20}}(?:rally|rallies|crowd|workers)|attending (?:an?|his|her) [^.;,{{PERSONS}}]{{0,20}}(?:wedding|funeral|function|rally|ceremony|festival)|"
    r"at (?:an?|his|her) [^.;,{PERSONS}]{0,30}(?:wedding|funeral|cremation|function|ceremony|festival|fair|farmhouse|farm|village|constituency|match|hearing)|before (?:the |a )?(?:{O}|court|cbi|ed|enforcement directorate|commission|magistrate|tribunal|sit)(?= *[.,;]| *$| (?:that|on|at|in)\b)|in (?:jail|prison|judicial custody|police custody)|being (?:questioned|interrogated)|under house arrest|with (?:the )?(?:ed|cbi)(?: officials| sleuths)?|mourning|sulking)"
)
_HAD_TO = (
    r"(?:(?:(?:said|says|announced|explained|pleaded)\b[^.;,{PERSONS}]{0,12}(?:(?:he|she|they|{P}) )?)?(?:has|had|have) (?:an?|another|other|some|two|better|more (?:important|pressing)|urgent|pressing|prior|constituency|family|party|official|(?:his|her) own) ?[^.;,{PERSONS}]{0,25}?"
    r"(?:(?:wedding|funeral|rally|rallies|function|ceremony|hearing|programme|flight) to (?:attend|address|inaugurate|catch|go to)|(?:engagements?|commitments?|appointments?|business|work)(?: in {L}| elsewhere| to (?:do|attend to))(?= *[.,;]| *$)|things to do)|"
    r"(?:has|had) (?:a|an|the|his|her|two|three) [^.;,{PERSONS}{DATES}]{1,30} to (?:attend|present|address|inaugurate|host|see (?:to|off|through)|look after|finish|deliver|tend|catch|receive)(?= *[.,;]| *$| (?:in|at) {L})|had no time(?: for it| to spare)?(?= *[.;]| *$)|could(?: not|n't) get (?:leave|away|a (?:flight|seat|ticket)))"
)
_ELSEWHERE_THEN = (
    r"(?:(?:is|was|were|are) (?:still|back|away|also away) in {L}(?= *[.,;]| *$)|(?:is|was|were) in {L} (?:all day|at the time|at that (?:hour|time)|that (?:day|evening|morning|week)|when (?:they|the {NOUN}|{P})|the whole day)|spent (?:the|that) (?:day|evening|morning|afternoon|whole day) (?:in|at|on|inside) (?!the (?:meeting|talks))|"
    r"(?:followed|watched) (?:it|the proceedings|the [a-z]+)? ?(?:from|on) (?:{L}|afar|television|a distance|home)|(?:learnt|heard|learned|read) of it (?:from|on|in) (?:television|the (?:news|papers?|radio))|did(?: not|n't) leave {L}|refused to leave {L}|"
    r"(?:was|were) (?:at that (?:very )?(?:hour|time|moment) (?!there|present|in the)[a-z]+|(?!(?:there|present|with|among|the|chief|deputy|in the (?:chair|room|meeting)|one of|also|part|elected|sworn|made|named|appointed|host|leader|received|seen|met|at the (?:meeting|talks|table))\b)[^.;,{PERSONS}]{1,60}? (?:at (?:that|the) (?:very |same )?(?:time|hour|moment)|just then|that (?:day|evening|morning|afternoon|week|night))(?= *[.;,]| *$))|"
    r"(?:was|went|stayed|chose|preferred|found|flew|drove|spent|opened|visited|toured|addressed|attended|watched|inaugurated|travelled)\b(?![^.;]{0,60}\b(?:contest|candidate|seat|minister|elected)\b)[^.;,{PERSONS}]{1,60} instead(?= *[.;,]| *$))"
)

# follows what kept somebody away, who came all the same, or later
AFTER_ALL = (
    r"(?:[^.;]{0,140}? (?:and|but|though|before) (?:later |then |eventually |finally |did )?(?:join(?:ed|ing)? (?:the (?:others|rest|meeting|talks|leaders|group|deliberations|conclave|second)|them|in\b|later|on\b)|(?:came|arrived|turned up|attended)(?: [a-z]+){0,2} (?:later|late|on the (?:second|next|final) day|the next (?:day|morning)))|"
    r"[^.;{PERSONS}]{0,80}?,? (?:but|yet|and (?:still|yet|nevertheless)|though)(?: (?P<who>{P}))?(?: (?:he|she|they|still|nevertheless|nonetheless|did|then|eventually|finally|insisted and)){0,3} "
    r"(?:(?:came|come|turned up|made it)(?= *[.,;]| *$| (?:all the same|anyway|by|in|on|late|with|to the (?:[a-z]+ )?{NOUN}))|sat (?:through|in\b|down)|(?:attended|took part)(?= *[.,;]| *$| (?:in )?(?:it|the (?:[a-z]+ )?{NOUN}))|(?:was|were) (?:there|present)(?= *[.,;]| *$| at the (?:[a-z]+ )?{NOUN})|joined (?:in\b|them|the (?:others|rest|{NOUN}))))"
)

# where somebody was, or what held them, while others met
KEPT_ELSEWHERE = (
    Frame(
        name="was ill",
        kind=FrameKind.ABSENCE,
        instead=True,
        pattern=rf"{_SUBJECT}{_SICK}(?![a-z])",
    ),
    Frame(name="was on the road", kind=FrameKind.ABSENCE, instead=True, pattern=rf"{_SUBJECT}{_TRAVELS}(?![a-z])"),
    Frame(name="was busy", kind=FrameKind.ABSENCE, instead=True, pattern=rf"{_SUBJECT}{_OCCUPIED}(?![a-z])"),
    Frame(name="had other things to do", kind=FrameKind.ABSENCE, instead=True, pattern=rf"{_SUBJECT}{_HAD_TO}(?![a-z])"),
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
    Frame(name="was elsewhere then", kind=FrameKind.ABSENCE, instead=True, pattern=rf"{_SUBJECT}{_ELSEWHERE_THEN}(?![a-z])"),
)
