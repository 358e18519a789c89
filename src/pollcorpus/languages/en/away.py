"""Constructions that tell, in English, who surely stayed away."""

from __future__ import annotations

from pollcorpus.languages.en.absentees import (
    ADVERB,
    ASIDE,
    COME,
    DAY,
    NOT,
    NOT_TO_COME,
    OTHERWISE,
    SAYS_OF_HIMSELF,
    STAYED,
    SUBJECT,
    THE,
    TO_STAY_AWAY,
)
from pollcorpus.languages.en.excepted import ALL_BUT, EXCEPTED
from pollcorpus.languages.en.replaced import REPLACED
from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_LACKING = r"(?:absent(?:ees?|ing)?|missing|no-shows?|conspicuous|nowhere to be seen|not (?:present|seen|there|in attendance)|skipped|stayed away|kept away|boycotted|missed|did(?: not|n't) (?:attend|come|turn up|show up|join|take part)|could(?: not|n't) (?:attend|come|make it|be there)|to (?:miss|skip|boycott|stay away|keep away)|(?:not|unlikely to be) (?:coming|attending)|unlikely to (?:come|attend|join|turn up)|not to (?:come|attend|join|turn up))"

_COMES = r"\b(?:come|came|coming|go|went|going|turn(?:s|ed)? up|accept(?:s|ed)|agreed to (?:come|attend))\b"

_KIN = r"(?:(?:his|her|their|any(?:one|body)?|a|the|one) ?(?:(?:of|from) )?(?:[a-z-]+ ){1,4}?)"
_THERE = r"(?:(?:was|were|had been|is|are) (?:there|present|in attendance|around|seen|to be seen|at the {NOUN})|came|attended|turned up|showed up|took part|joined|could (?:come|attend|make it|be there))"
_NOT_COME = r"(?:(?:did|could|can|will|would|was|am)(?: not|n't)(?: able to)? (?:attend|go(?= *[.,\";]| *$| (?:because|as|since|to (?:it|the {NOUN})|due|owing|for want|there(?! to)))|come(?= *[.,\";]| *$| (?:because|as|since|to (?:it|the {NOUN})|due|owing))|make it|be (?:there|present)|join them|take part|travel)|(?:was|am) unable to (?:attend|go|come|make it|be there|join)|had to (?:skip|miss|stay (?:away|back)))"

# after a body, or its meeting, of which a relative clause says who missed it
_MISSED = r"(?:skipped|boycotted|missed|stayed away from|kept away from|did(?: not|n't) (?:attend|turn up for|go to)|failed to attend|chose (?:to skip|not to attend)|gave a miss)"

# "with X, who was unwell, opting to rest at home"
_OPTING_OUT = (
    r"(?:(?:opting|choosing|preferring|deciding|electing) (?:not to (?:attend|come|join|turn up|be (?:there|present)|take part)|(?:instead )?to (?:(?:stay|keep|remain) (?:away|back|put|off|aloof|at home|home|indoors|in {L}|behind)|rest|recuperate|skip\b|boycott\b|give (?:it|the [a-z ]{1,30}) a (?:miss|skip)|send (?:a|an|his|her) [a-z]+))|"
    r"(?:staying|keeping) away(?= *[.,;]| *$| (?:from|because|as|owing|citing|due|over|to|on|in)\b)|skipping (?:it|the (?:[a-z-]+ )?{NOUN})|giving (?:it|the (?:[a-z-]+ )?{NOUN}) a (?:miss|skip)|boycotting (?:it|the (?:[a-z-]+ )?{NOUN})|"
    r"(?:refusing|declining|unable|failing) to (?:attend|come|join|turn up|be (?:there|present)|take part|make it)|"
    r"sending (?:word that (?:he|she|they|{P}) (?:(?:was|were) (?:unwell|ill|busy|away|held up|indisposed|in {L})|(?:could|would|can|will)(?: not|n't)|cannot)|(?:(?:a|his|her|their) )?(?:regrets|apologies)|(?:a|his|her|their) (?:[a-z]+ )?(?:letter|message|note|deputy|representative|emissary) (?:instead|in (?:his|her|their) (?:place|stead))))"
)

SURELY_AWAY = (
    *EXCEPTED,
    Frame(
        name="committee missed by",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"{{o:O}}[^.;,{{PERSONS}}]{{0,60}}, which {{NEAR}}{{x:G}}(?!'s|-),?(?: (?:also|too|too,|again|alone|both))? {_MISSED}(?![a-z])",
    ),
    Frame(
        name="surely stays away",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"{SUBJECT}{STAYED}(?![a-z])",
    ),
    Frame(
        name="who did not come",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?<!unlike ){{x:G}}(?!'s|-|' ),? who{ADVERB}{{0,2}} (?:(?:has|had|have) )?{STAYED}(?![a-z])(?![^.;]{{0,60}}, (?:(?:later|then|also|instead) )?(?:spoke|talked|telephoned|phoned|called|rang|met|hosted|held|had)\b)",
    ),
    Frame(
        name="not of the team that met",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"{x:G}(?!'s|-),? (?:who )?(?:(?:was|were|is|are)(?: also)?(?: not|n't)(?: (?:a|even|also|among the))? (?:part|members?|with|in|included in)|(?:was|were|had been) (?:left out|kept out|dropped)|(?:did|does|could|would|will)(?: not|n't) (?:accompany|join|go with))(?: of| from)? (?:the|that|this|a|an) (?:(?:{O}(?:'s)?|{L}|[a-z-]+) ){0,4}?(?:delegation|team|group|contingent|entourage)(?= (?:that|which) )",
    ),
    Frame(
        name="the host away",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"{x:P}(?: -)? (?:himself|herself),? (?:(?:however|though|meanwhile|incidentally|at the time|then),? )?(?:was|is|had been) (?:(?:at the time|then|still|also) )?(?:not (?:there|present|at home|in (?:town|the (?:house|city|capital|country|room)))|away|abroad|absent|out of (?:town|station|the country)|on (?:a|an) (?:[a-z]+ )?(?:tour|visit|trip)|in {L}(?= *[.;]| *$|,? (?:at the time|then|on|for)\b))(?![a-z])",
    ),
    Frame(
        name="missed by",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?:{DAY}|meet)(?![a-z])(?:(?! (?:said|says|told|and|but|while|when|after|before)\b)[^.;,]){{0,90}}?,?(?: (?:which|that))?(?: (?:was|were|is|are|got|stood|(?:has|had|have) been|(?:is|are|was|were) (?:being|to be|likely to be|set to be|expected to be|due to be)|(?:will|would|may|might|could) be))?(?: (?:also|too|again|however|largely|pointedly|notably|[a-z]+ly))?"
        rf" (?:skipped|boycotted|missed|shunned|snubbed|ducked|(?:being )?given (?:a|the) (?:miss|skip|go-by|pass|wide berth)) by {{NEAR}}{{x:G}}(?!'s|-)",
    ),
    Frame(name="is to stay away", kind=FrameKind.ABSENCE, sure=True, pattern=TO_STAY_AWAY),
    Frame(
        name="says not to be coming",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"{SAYS_OF_HIMSELF}{NOT_TO_COME}(?![a-z])",
    ),
    Frame(
        name="is not going to it",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"{SUBJECT}(?:is|are|was|were){NOT} (?:going|coming) to {THE}{DAY}(?![a-z])",
    ),
    Frame(
        name="did not, either",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?:^|[.;,] (?:but |while |and )?){{x:G}}(?!'s|-|' ){ASIDE}?{ADVERB}{{0,2}} (?:(?:did|was|were|could){NOT}|will{NOT} be)(?: (?:either|however|though))?(?= *[.;:]| *$| -|,? (?:as|because|since|owing|being)\b)",
    ),
    Frame(
        name="one will be there, another will not",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?:{{ATTEND}}|{_COMES})[^.;{{PERSONS}}]{{0,60}}?(?:,|;|,? (?:and|but|while|though|although|whereas)) {{NEAR}}{{x:G}}(?!'s|-|' ){ASIDE}?{ADVERB}{{0,2}} (?:(?:did|was|were|could|will|would|has|had|is|are|may|might|can){NOT}|cannot)(?: be)?(?: (?:either|however|though))?(?= *[.;]| *$)",
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
    *REPLACED,
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
        pattern=r"(?:\b(?:kept|keeps?|keeping|prevented|stopped|barred|detained|held) {NEAR}(?P<x>{G})(?!'s|-) (?:away|back|at home|from (?:attending|coming|joining|taking part|travelling|being there|going|making it|reaching|flying|leaving|landing|taking off|getting))\b|\bdoctors?\b[^.;,{PERSONS}]{0,25} (?:told|advised|ordered|asked|forbidden|forbade|not (?:let|allowed|permitted)) {NEAR}(?P<told>{P})(?!'s|-) (?:not to|to (?:rest|stay|travel|come|go|leave)|rest|bed rest|from|against)|(?P<own>{P})'s (?:doctors?|physicians?)\b[^.;,{PERSONS}]{0,20} (?:(?:did not|didn't|had not|would not) (?:let|allow|permit)|(?:advised|told|asked|forbade|ordered)))",
    ),
    Frame(
        name="no trace of them",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"(?:(?:^|[.;] )(?:and |but )?of {NEAR}(?P<x>{P}),? there (?:was|is) no (?:sign|trace|word|hint)|(?:^|[.;] )(?:but |and )?no (?P<none>{P})(?:, (?:though|however|either|again))?(?= *[.;]| *$)|\b(?:came with|conveyed|brought|carried|bore|offered|read out) {NEAR}(?P<sorry>{P})'s (?:apologies|regrets|excuses|inability)|(?:^|[.;] )(?:from {NEAR}(?P<from>{P})(?!'s|-),? (?:there )?(?:came|was|arrived)|(?:all that|what) (?:came|arrived|had come) from {NEAR}(?P<all>{P}) was) (?:only |just |no more than |nothing but )?(?:a|an) (?:[a-z]+ ){0,2}(?:letter|message|note|bouquet|telegram|call|statement))",
    ),
    Frame(
        name="was to be there and was not",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=(
            r"{x:P}(?!'s|-),? (?:who )?(?:was|were|had been|is) (?:also )?(?:to have|due to|supposed to|meant to|expected to|scheduled to|slated to|billed to|to) (?:have )?(?:be|been|come|gone|go|join(?:ed)?|attend(?:ed)?|accompan(?:y|ied)|travel(?:led)?|sit|sat)\b[^.;,]{0,60}"
            r"(?:, (?:was|is) (?:(?!(?:the first|there|present|late|among|also|in time|on time|at the))[a-z]+)|,? (?:and|but) (?:[a-z]+ly )?(?:thought (?:the )?better of it|changed (?:his|her) mind|said no|did not|didn't|stayed|remained|(?:his|her) (?:[a-z]+ )?(?:flight|helicopter|chopper|plane|aircraft|train|car)\b (?:was|got|could not|couldn't|did not|didn't|broke)|was (?:held|taken|stuck|ill|unwell|away|in {L})|fell|cried off|dropped|pulled|backed|begged|declined|refused|sent))"
        ),
    ),
    Frame(
        name="neither they nor others",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"\bneither {{NEAR}}{{x:P}}(?!'s|-) nor (?:{_KIN}|[^.;,{{PERSONS}}]{{1,30}}?) {_THERE}(?![a-z])|\bneither {_KIN} nor {{NEAR}}(?P<last>{{P}})(?!'s|-) {_THERE}(?![a-z])",
    ),
    Frame(
        name="neither of two came",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"\bneither {{NEAR}}{{x:P}}(?!'s|-) nor {{NEAR}}(?P<and>{{P}})(?!'s|-)(?: (?:was|were|is|are|had been|has been|will be|could|would|will) (?:be )?{COME}{OTHERWISE}| {_THERE})(?![a-z])",
    ),
    Frame(
        name="says why in their own words",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"\bi {_NOT_COME}[^.;\"]{{0,90}}[,.?]?\"[,.]? (?:{{NEAR}}(?P<x>{{P}})(?!'s|-) {{SAID}}|{{SAID}} {{NEAR}}(?P<then>{{P}})(?!'s|-))|(?P<says>{{P}})(?!'s|-)[^.;,\"{{PERSONS}}]{{0,30}} {{SAID}}[^.;\"{{PERSONS}}]{{0,30}}[:,] \"[^.;\"]{{0,20}}\bi {_NOT_COME}",
    ),
    Frame(
        name="asked to come, sees no reason",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"{x:P}(?!'s|-),? (?:when |who (?:was|had been) )?(?:asked|invited|requested|called|urged) (?:to (?:come(?: along)?|attend(?: it)?|join(?: in| them| him| her)?|be (?:there|present))|along)[^.;,{PERSONS}]{0,25}, (?:[a-z]+ly )?(?:had |has )?(?:said|replied|answered|pleaded|wrote back|sent word)(?: that)? (?:he|she|they|{P}) (?:saw (?:no|little)|could not|couldn't|would not|wouldn't|had (?:better|other|another|no)|was (?:busy|ill|unwell|away|tied|in {L}))",
    ),
    Frame(
        name="nor did",
        kind=FrameKind.ABSENCE,
        pattern=r"^(?:nor|neither) (?:did|had|was|were|could|would|will|has) {NEAR}{x:G}(?!'s|-)(?= *[.;]| *$|, (?:who|whose|the|a|an)\b)",
    ),
    Frame(
        name="nor did they stir",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?:^|[;,] )(?:nor|neither)(?:, [^.;,{{PERSONS}}]{{1,30}},)? (?:did|had|was|were|could|would|will|has) {{NEAR}}{{x:G}}(?!'s|-) (?:be )?{COME}{OTHERWISE}(?![a-z])|(?:^|[;,] )nor(?:, [^.;,{{PERSONS}}]{{1,30}},)? (?:did|had|would|has) {{NEAR}}(?P<in>{{P}})(?!'s|-) (?:stirred|stir|moved|move|budged?) (?:out of|from)\b",
    ),
    Frame(
        name="among the absentees",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"{{x:G}}(?!'s|-|' ){ASIDE}?{ADVERB}{{0,2}}(?: (?:was|were|is|are|figured?))?(?: [a-z]+ly)? among (?:(?:the|those|its|their|a) )?(?:(?:[a-z-]+|\d+|{{O}}(?:'s)?) ){{0,4}}?(?:no-shows|absentees|missing|absent|(?:mlas|mps|leaders|legislators|ministers|members|those) (?:who )?(?:missing|absent|skipp(?:ed|ing)|boycott(?:ed|ing)|staying away|stayed away|kept away|missed))(?![a-z])",
    ),
    Frame(
        name="with somebody opting to stay away",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"\bwith {{NEAR}}{{x:G}}(?!'s|-|' ){ASIDE}?{ADVERB}{{0,2}} {_OPTING_OUT}",
    ),
    Frame(
        name="left at the gate",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"{{x:G}}(?!'s|-|' ){ASIDE}?[^.;{{PERSONS}}]{{0,90}}?\b(?:left|returned|went (?:back|away)|turned (?:back|away|around)|(?:drove|walked|rode) (?:off|away|back))\b[^.;,{{PERSONS}}]{{0,25}} without (?:entering|(?:going|stepping|walking|coming|getting) in(?:side)?|setting foot)(?= *[.,;]| *$| (?:the (?:[a-z-]+ )?(?:{{NOUN}}|hall|room|house|venue|office|building)|and|as|after|because|it|there)\b)",
    ),
    Frame(
        name="gone by the time they came",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"\b(?:by the time|when|before) {NEAR}{x:P}(?!'s|-)(?:,[^.;,{PERSONS}]{1,40},)? (?:finally |eventually |at last )?(?:arrived|came|reached|got there|turned up|walked in|landed)\b[^.;,{PERSONS}]{0,30}, (?:the (?:[a-z-]+ )?(?:{NOUN}|meet)|it|everything) (?:was|had|had been) (?:already |long |all |almost )?(?:over|ended|finished|concluded|broken up)\b",
    ),
    Frame(
        name="asked and said no",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"{x:P}(?!'s|-),? (?:who (?:too |also )?)?(?:was|were|had been|has been) (?:also |too )?(?:asked|invited|called|requested|summoned|expected)(?: too| as well| to (?:come(?: along)?|attend(?: it)?|join(?: in| them)?|be there|be present|the {NOUN}))?(?:,|;| and| but)+ (?:[a-z]+ly )?(?:said no|declined|refused|(?:replied|wrote back|sent word|said|pleaded) (?:that )?(?:(?:he|she|{P}) (?:was|were|had|saw|could not|couldn't|would not|wouldn't)\b(?! (?:be )?(?:happy|glad|coming|there|willing|honou?red))|a prior\b|(?:his|her|their|the) [^.;,{PERSONS}]{1,30} (?:was|were|had|could not|would not) (?!(?:on (?:the|his|her|its) way|late|delayed|coming)\b))|stayed (?:home|away|back|in|put)|did not|didn't|was (?:in {L}|away|ill|unwell|busy)|(?:he|she) was (?:in {L}|away|ill|unwell|busy)|{P} was (?:in {L}|away|ill|unwell|busy))",
    ),
)
