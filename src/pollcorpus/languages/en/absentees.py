"""Words of staying away: of whom English tells it, and the verbs that tell it beyond doubt."""

from __future__ import annotations

from pollcorpus.languages.en.off import GIVEN_UP

NOT = r"(?: not|n't| never)"
OBLIGED = r"(?:did|does|do|could|would|will|can|had|has|have|was|were|is|are)"
ADVERB = (
    r"(?: (?:also|too|however|though|meanwhile|himself|herself|themselves|again|reportedly|pointedly|simply|"
    r"eventually|finally|apparently|predictably|both|all|alone|instead|hence|then|thus|therefore|still|even|"
    r"politely|quietly|ultimately|already|as well|this time|once again|for (?:his|her|their) part),?)"
)
# what is told of a person before the verb: an apposition, or a clause, which may name others
ASIDE = r"(?:,? (?:who|whose|whom)\b[^.;]{1,160}?,|, (?:asked|invited|requested|urged|expected|due|scheduled|supposed|tipped) (?:to|by) [^.;{PERSONS}]{0,40}{P}[^.;,{PERSONS}]{0,20},|,(?:[^.;{PERSONS}]|{P}(?='s\b)){1,90}?,)"
# a verb before the one that counts: "is cross and did not come"
FIRST = (
    r"(?: (?:is|was|are|were|has|had|have|got|fell|felt|took|pleaded|cited|said|called|phoned|wrote|stayed|sent|remained|"
    r"resigned|quit|wants|wanted|agreed|promised|accepted|flew|left|travelled)\b"
    r"[^.;,{PERSONS}]{0,70}(?:, (?:a|an|just|only|barely|not) [^.;,{PERSONS}]{1,40})?,? (?:and|but|so|and so|and hence|and therefore))"
)
# "his fellow observer, X, did not come"
_APPOSED = r"(?<=, .),"
_HAVING = r"(?:(?:(?:is|was|are|were) (?:said|reported|believed|understood|learnt|known) to )?(?:has|had|have) (?:(?:also|already|earlier|since|politely|reportedly|apparently|once again) )?)?"
SUBJECT = rf"(?<!unlike ){{x:G}}(?!'s|-|' )(?:{ASIDE}|{_APPOSED})?{ADVERB}{{0,2}}{FIRST}?{ADVERB}{{0,2}} {_HAVING}"

# an occasion that can be given a miss; no rally, no sitting of a house
DAY = r"(?:{NOUN}|meet(?= *[.,;:]| *$| (?:on|in|at|of|over|called|convened|today|tomorrow|due|as|but|and|for|to|amid|citing|here)\b| {D})|event|gathering|evening|occasion|proceedings|get-together|huddle|conclave|invitation|feast|party)"
THE = r"(?:(?:the|this|that|a|an|his|her|their|its|both|all|{D}(?:'s)?|{P}'s|{O}(?:'s)?|{L}|[a-z'-]+) ){0,6}?"
IT = rf"(?: (?:it|this one|that one|them both|this|the day)(?= *[.,;:)]| *$| (?:because|as|on|for|to|and|too)\b)| {THE}{DAY})"
STOPS = r"(?= *[.,;:!?)\"]| *$| -| (?:because|as|owing|due|since|this|either|though|citing|saying|despite|today|yesterday|on account|out of|and|but|for want)\b|,? {P}| {D})"

# how often, or when, between staying away and what from: "kept away for the second time from it"
_AGAIN = r"(?:,? (?:(?:once |yet )?again|altogether|completely|pointedly|for the (?:second|third|fourth|fifth|[a-z]+th|\d+[a-z]{2}) (?:(?:straight|consecutive|successive|running) )?time(?: (?:in|this|since) [^.;,{PERSONS}]{1,20}?)?|(?:on )?{D}),?)?"

COME = (
    r"(?:attend(?:ed|ing)?|com(?:e|ing)|turn(?:ed)? up|show(?:n|ed)? up|appear(?=(?: there)?(?: *[.,;]| *$))|show (?:his|her|their) face|take part|taken part|participat(?:e|ed)|join (?:in|them|him|her)|join(?= *[.,;]| *$)|"
    r"joined (?:in|them|him|her)|make it|made it|go(?:ne)?(?= *[.,;:]| *$| (?:there|either|because|as|with (?:him|her|them)|along|to (?:the|this|that|it|{D})))|travel|accompan(?:y|ied)|(?:be |been )?(?:there|present|in attendance|around|with (?:him|her|them)|part of it|(?:in|on) (?:the|that|this|his|her|their) (?:(?:[a-z0-9-]+|{O}(?:'s)?) ){0,2}(?:delegation|deputation)|"
    r"of the party|in town|in the (?:room|city|capital|country|state)|at the (?:table|{NOUN})|among (?:them|those(?! (?:who (?:were|had been) )?(?:invited|called|asked|summoned|named|listed|chosen|elected|sworn)\b)|the (?!invite(?:es|d)\b)[a-z]+)|to be seen|seen there|free|available)|put in an appearance|leave (?:{L}|(?:his|her|their|the) (?:[a-z]+ )?(?:state|home|house|city|capital|constituency|hospital|bed))|reach (?:{L}|the (?:venue|capital|{NOUN}))|make the (?:trip|journey|drive|climb|flight|crossing)|(?:fly|drive|walk|ride|cross|climb)(?: (?:out|in|down|up|over|across))?(?= *[.,;]| *$| (?:to|at|by|for|from)\b)|look in|drop (?:in|by)|step in|sit (?:with (?:them|him|her|{P})|down|in|through)|dine|stir|honou?r the (?:invitation|appointment)|keep the (?:appointment|date)|respond to the (?:call|invit\w+|summons)(?= *[.,;]| *$)|(?:take up|accept|answer) (?:the|his|her|their) (?:invit\w+|summons|call)(?= *[.,;]| *$))"
)
# what follows "come" and the like where no meeting is stayed away from
OTHERWISE = r"(?! (?:empty-?handed|alone|unprepared|late|by (?:air|car|road|train|plane|helicopter)\b|to (?:the )?(?:lok sabha|rajya sabha|parliament|(?:upper |lower )?house|assembly|legislature|list|final|cut|cabinet|ministry|power|terms|polls|office|help|aid|rescue|conclusion|an? (?:agreement|understanding|deal))|up with|out (?:in|with|against)|in (?:parliament|the (?:house|assembly|race|fray|contest))|at the (?:rally|function)|the (?:rally|function|house|session of parliament)))"
# what others do who have come, and not those who came to know of something
CAME = r"came(?! (?:to (?:know|learn|hear|light|power|terms|blows|naught|nothing|pass|rest|believe|realise|regret|the (?:fore|rescue|conclusion|notice|aid))|up with|under (?:fire|attack)|across|out (?:with|in|against)|down (?:on|heavily|from|to)|close to)\b)"
_TO_COME = (
    r"(?:(?:will|would|shall)(?: (?:also|now|all|both|jointly|instead|again))?|"
    r"(?:is|are|was|were) (?:also |all |now )?(?:likely|set|expected|planning|going|all set|certain) to|"
    r"(?:(?:has|have|had) )?(?:decided|chosen|opted|resolved|vowed|threatened) to|(?:plans?|intends?) to)"
)
# "they said they would"
_SAID_THEY = r"(?: (?:said|announced|declared|confirmed|indicated|made it clear|asserted)(?: here| {D})?(?: that)? they(?: all| both)?)?"
_SAYS_SO = (
    r"(?:(?:has|had|have) )?(?:(?:also|already|later) )?(?:said|says|announced|declared|confirmed|indicated|made it clear|asserted|reiterated|maintained|"
    r"(?:told|informed)(?: [a-z-]+){1,4}?)(?: (?:here|later)|(?: (?:late )?on)? {D}| in {L})*(?: that)?"
)
# "X said he would not come", of whom the words of the verb that follows tell it
SAYS_OF_HIMSELF = rf"{{x:P}}(?!'s|-|' ){ASIDE}?(?:{ADVERB}{{0,2}} [^.;,{{PERSONS}}]{{1,80}},? and)?(?: (?:late )?(?:on )?{{D}})? {_SAYS_SO} {{other:P}}{ADVERB}{{0,2}} "
# of a headline: "X, Y to skip the meeting"
_IN_SHORT = rf"^(?:[a-z' -]{{2,30}}: )?(?P<head>{{G}}) (?:likely |set |all set |expected )?(?:to|may) (?:(?:skip|miss|boycott|shun|duck|sit out){IT}|(?:stay|keep) (?:away|off)(?: from{IT}|{STOPS})|give {THE}{DAY}(?:(?: on)? {{D}})? a (?:miss|skip)|not (?:attend|join){IT})"
_STAY_AWAY = rf"{_TO_COME} (?:(?:skip|miss|boycott|shun|duck|sit out){IT}|(?:stay|keep) (?:away|off|aloof)(?: from{IT}|{STOPS})|give {THE}{DAY}(?:(?: on)? {{D}})? a (?:miss|skip))"
# who is yet to stay away, and says so, perhaps
TO_STAY_AWAY = rf"{_IN_SHORT}|{{x:G}}(?!'s|-|' ){ASIDE}?{_SAID_THEY} {_STAY_AWAY}"
# what one says of oneself, of an occasion that is named
NOT_TO_COME = rf"(?:{_STAY_AWAY}|(?:(?:was|is|were|are|had been|has been|have been|would be|will be) (?:unable|not able)|had failed) to (?:attend|go to|take part in|participate in|come to|join|make it to|be (?:present |there )?at){IT}|(?:could|can)(?: not|n't) (?:make it to|be (?:present |there )?at|have (?:attended|joined|come to|gone to)){IT}|(?:(?:will|would|shall|could|can|was|is|were|are){NOT}|cannot|won't) (?:(?:be able to|be) )?(?:attend(?:ing)?|go(?:ing)? to|tak(?:e|ing) part in|participat(?:e|ing) in|com(?:e|ing) to|join(?:ing)?|(?:go|going|travel|travelling|come|coming|fly|flying) to {{L}} (?:for|to attend)){IT}|(?:is|was|were|are) (?:boycotting|skipping|missing|staying away from){IT})"
STAYED = (
    r"(?:"
    rf"{OBLIGED}{NOT}{ADVERB}?(?: (?:(?:been )?able|willing|inclined|allowed|free|going|persuaded|prevailed upon|bother|care|wish|want|choose|deign|manage|find (?:the )?time|be (?:able|persuaded|prevailed upon)) to)?(?: be)? {COME}{OTHERWISE}|"
    rf"(?:skip(?:s|ped|ping)?|miss(?:es|ed|ing)?|boycott(?:s|ed|ing)?|shun(?:s|ned)?|snub(?:s|bed)?|duck(?:s|ed)?|dodged|sat out){IT}|skipped{STOPS}|sat out (?:in|of) protest\b|"
    rf"(?:stay|keep)(?:s|ed|ing)? (?:away|off|aloof|clear|home|indoors)(?:{_AGAIN} (?:from|of){IT}|{STOPS})|kept (?:himself |herself |themselves )?(?:away|off|aloof|clear)(?:{_AGAIN} (?:from|of){IT}|{STOPS})|(?:remained|held|stood|stayed) (?:aloof|away)(?: from{IT}|{STOPS})|"
    rf"steer(?:ed|s) clear of{IT}|(?:gave|gives|given|giving) [^.;]{{1,80}}? (?:a|the) (?:miss|skip|go-by|pass(?! mark)|wide berth|cold shoulder)\b|"
    rf"excused (?:himself|herself|themselves)(?: from{IT}|{STOPS}| with (?:a|an|his|her|the)\b)|sent word that (?:he|she|they|{{P}}) (?:cannot|(?:could|would|can|will){NOT}|is (?:busy|unwell|ill|held up)|was (?:busy|unwell|ill|held up))\b|let {{NEARO}}(?:{{P}}|{{O}})?[^.;,{{PERSONS}}]{{0,30}} know\b[^.;,{{PERSONS}}]{{0,20}} that (?:he|she|they) (?:cannot|(?:could|would|can|will){NOT})\b|"
    rf"absented (?:himself|herself|themselves)(?: from{IT}|{STOPS})|distanced (?:himself|herself|themselves) from the (?:[a-z-]+ )?{{NOUN}}|"
    rf"(?:was|were|is|are)(?: [a-z]+ly)? (?:a )?no-shows?(?: (?:at|for){IT}|{STOPS})|(?:play(?:s|ed|ing)?) (?:truant|hooky)\b|gave{IT} the slip\b|"
    r"(?:sent|deputed|dispatched|despatched) (?:(?:his|her|their|only|just|merely|junior|senior|low-level|two) ){0,2}(?:representatives|emissaries|deputies|nominees|proxies|stand-ins|substitutes)(?= *[.;]| *$|,? (?:instead|in their (?:place|stead)|to (?:attend|represent|the (?:[a-z-]+ )?{NOUN})))|"
    rf"{OBLIGED}{NOT} join (?:the|his|her|their|other|fellow) (?:(?:[a-z-]+|{{O}}(?:'s)?|{{L}}|{{P}}'s) ){{0,4}}?(?:leaders|colleagues|mps|m[lp]as|mlcs|legislators|ministers|allies|delegation|team|group|others)\b(?= (?:who|that|as|when|in|at|on|for) )|"
    rf"(?:took|had) no part(?: in(?: {THE}(?:review|deliberations|discussions?|exercise|proceedings|consultations)\b|{IT})|{STOPS})|(?:arrived|came|reached|turned up|walked in|got there|showed up)\b[^.;,{{PERSONS}}]{{0,40}},?(?: (?:(?:only|long|well|just|hours|minutes) )?(?:once|after|when|as|by when|by the time|by which time) (?:it|they|everyone|everybody|all|most|the (?:others|rest|guests|hosts?|leaders|{{NOUN}})) (?:was|were|had|had been) (?:already )?(?:over|done|ended|left|gone|dispersed|broken up|concluded|finished|parted)\b|\btoo late\b)|"
    r"(?:politely )?(?:turned down|declined|ignored|spurned|returned|said no to) (?:the|an|his|her|their|{P}'s|{O}'s) (?:[a-z-]+ ){0,2}(?:invit\w+|summons)(?! to (?:meet|see|visit|call|talk|speak|dine|lunch|sit down|have)\b)|"
    rf"(?:sent|had sent) (?:no more than|nothing but|only|just|merely) (?:a|an|his|her|their) (?:[a-z]+ ){{0,2}}(?:letters?|messages?|notes?|greetings|wishes|apologies|regrets|bouquets?|representative|deputy|emissary)(?! to (?!the (?:[a-z-]+ )?{{NOUN}}))|(?:will|would|is to|are to|is likely to|plans to|intends to|has decided to|have decided to|decided to|has agreed to) (?:only |instead |just )?(?:send|depute) (?:only |just )?(?:a|an|his|her|their|the party's|some) (?:[a-z]+ ){{0,2}}(?:representatives?|deputy|emissary|nominee|proxy|stand-in|substitute)\b(?! (?:leader|chief|minister|speaker))(?! to (?:meet|see|talk|speak|negotiate|{{L}}|(?!the (?:[a-z-]+ )?{{NOUN}}|attend|represent|join|it|sit|take part)))|(?:(?:has |had )?sent|conveyed|expressed|offered|tendered)(?: to {{NEAR}}{{P}})? (?:his|her|their) (?:regrets(?! (?:over|about|at|for)\b)|apologies|excuses|inability to (?:attend|come|join|make it|be (?:there|present)))|"
    r"ignored (?:the|his|her|their|{P}'s|{O}'s) call(?= *[.;,]| *$| to (?:the|it|come|attend)\b)|(?:sought|asked for|requested|took|got|was granted) (?:an? )?exemption from (?:attending|coming|the (?:[a-z-]+ )?{NOUN})|"
    r"(?:had )?(?:told|informed|intimated|notified|apprised) (?:(?! that )[^.;,]){1,50} (?:about|of|regarding) (?:his|her|their) (?:absence|inability|unavailability|non-availability)\b|"
    r"(?:said|says|complained|claimed|pleaded)(?: that)? (?:(?:he|she|they|{P}) (?:had |was |were )?(?:(?:got|received) (?:the|his|her|an?) (?:[a-z]+ )?(?:invit[a-z]+|message|word|call|card|letter)|(?:been )?(?:told|informed|invited|asked)(?: (?:of|about) (?:it|the {NOUN}))?|(?:came to know|learnt|heard)(?: (?:of|about) (?:it|the {NOUN}))?)|the (?:invit[a-z]+|message|word|card|letter|news)\b[^.;,{PERSONS}]{0,20} (?:reached|came|arrived|got to)\b[^.;,{PERSONS}]{0,15}(?:{P}[^.;,{PERSONS}]{0,10})?) too late\b|"
    r"(?:asked|sought|begged|wanted|requested) to be (?:left out|let off|excused|exempted|spared)|made (?:an|his|her|their) excuses?(?! and left)|"
    r"(?:refused|declined|wasn't willing|was unwilling|would not|could not be persuaded|did not) (?:to )?(?:leave|come out of|step out of|stir out of|get out of) (?:his|her|their|the|{P}'s) (?:[a-z]+ )?(?:room|house|home|residence|hotel|village|bed|bungalow|flat)|"
    rf"(?:failed|omitted|forgot|neglected|(?:(?:was|were|is|are|been) )?unable|refused|declined|(?:chose|opted|preferred|decided|elected) not|never intended|had not intended) to (?:be )?{COME}|(?:(?:was|were) (?:denied|refused) (?:permission|leave|bail|parole) to (?:attend|come|travel|go|join))|"
    rf"(?:attended|joined|went to|came to|was at|turned up (?:at|for)|(?:was|were) (?:seen|present) at) neither\b|(?:left|stormed out|walked out|drove (?:off|away)|slipped away)\b[^.;,{{PERSONS}}]{{0,40}}(?:,? (?:just |barely |a few |some |two |three )?(?:hours|minutes|an hour|a day|shortly|well|long|much|soon))? before (?:it|they|(?!(?:the )?(?:dinner|lunch|breakfast|tea)\b){THE}{{NOUN}}|anyone|the others)(?: (?:began|started|sat|met|opened|came|arrived))?(?= *[.,;]| *$)|did(?: not|n't) stay for(?! (?:the |a )?(?:[a-z]+ )?(?:dinner|lunch|breakfast|tea|meal|supper|coffee)\b){IT}|"
    rf"took a pass(?! at)(?: on{IT})?|passed (?:it|this one) up|passed up{IT}|passed on (?:it|this one)(?= *[.;,]| *$)|(?:sent|gave) back the (?:invit\w+|card)|refused to (?:sit|share a (?:table|room|meal)) (?:with|beside|across from|next to|at the same table)(?! as)|"
    rf"turned back (?:half-?way|from|at|midway|mid-way)|cancelled(?= at the last| *[.;])|(?:{GIVEN_UP}|drops) (?:his|her|their|the|a)? ?(?:trip|visit|journey|travel plans?|tour|flight)(?= *[.;,]| *$| at the last)|"
    r"missed (?:his|her|the|their) (?:flight|train|plane)(?= *[.,;]| *$| (?:and|from|because))|(?:was|were) the only (?:[a-z-]+ ){0,3}?(?:missing|absent|not there|not to (?:come|attend|join|turn up|show up)|to (?:miss|skip|stay away|keep away|decline|refuse)|who (?:did|could)(?: not|n't))|"
    r"(?:was|were|is|are|(?:will|would) be) (?:(?:among|one of) )?(?:the|a|an) (?:(?:only|lone|big|biggest|notable|most notable|sole|prominent|most prominent|conspicuous|glaring|surprise|surprising|two|three|four|other|another|likely|known) ){0,3}(?:[a-z]+ )?(?:absentees?|no-shows?)\b|"
    r"(?:was|were|is|are) [^.;,{PERSONS}]{0,40}?(?:of|among) (?:those|the (?:few|[a-z]+ )?(?:absentees|leaders|legislators|m[lp]as|mps|members|ministers|invitees|others)) who (?:had |have |has )?(?:stayed away|kept away|skipped|missed|boycotted|failed to|declined|(?:did|could|would)(?: not|n't) (?:attend|come|turn up|show up|join|make)|(?:was|were) (?:absent|missing|not (?:there|present)))|"
    r"(?:announced|declared|proclaimed|(?:called|gave a call) for) (?:a|an|the|its|his|her|their) (?:[a-z-]+ )?boycott\b(?! (?:of|against) (?!(?:it|(?:the|this|that|{D}'s|{O}'s|[a-z-]+'s|his|her|their|all|any) (?:[a-z-]+ ){0,3}?(?:{NOUN}|deliberations|discussions?))(?![a-z])))|"
    r"(?:was|were|is|are) (?:nowhere to be (?:seen|found)|conspicuous(?:ly)? (?:by (?:his|her|their) absence|absent(?! from (?:the )?(?:list|poster|campaign|cabinet))|missing(?! from (?:the )?(?:list|poster|campaign|cabinet))))|"
    r"(?:changed (?:his|her|their) minds? about (?:coming|going|attending))"
    r")"
)
