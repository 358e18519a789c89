"""Words and constructions that tell, in English, of those who stayed away."""

from __future__ import annotations

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
    r"\b(?:sent|sends|dispatched) (?:in )?(?:(?:a|an|his|her|their|only|good|best|written) )*(?:letters?|messages?|notes?|apologies|regrets|wishes|greetings|blessings|excuses)\b(?! (?:to|that|asking|inviting|warning|about|demanding))|"
    r"\b(?:was|were|has been|have been|had been) (?:given|granted) leave\b(?! to (?:appeal|speak|sue|amend))|"
    r"\b(?:sought|took|taken|asked for|requested) leave of absence|"
    r"\bsent (?:in )?(?:a|his|her|their) (?:letter|note|message|speech|statement) (?:that|which) (?:was|were) read\b|"
    r"\bsent (?:in )?(?:his|her|their) (?:views?|opinions?|comments|inputs|suggestions|advice|thoughts) (?:in writing|in a letter|by (?:letter|mail|e-?mail|post)|from {L})|"
    r"\btoo (?:ill|unwell|sick|weak|frail|busy|angry|upset|tired) to (?:travel|attend|come|join|go|take part)|"
    r"\b(?:had|has) (?:another|other|a prior|prior|a previous|an earlier|more pressing) (?:engagements?|commitments?|appointments?)|"
    r"\bkept off(?= *[.,;:]| *$| the (?:{NOUN}|proceedings))|"
    r"\b(?:boycotted|shunned|snubbed|ducked|dodged|avoided) (?:the|a|an|this|that|his|her|{D}(?:'s)?) (?:[a-z'-]+ ){0,3}(?:{NOUN}|function|event|ceremony|gathering)|"
    rf"\b(?:would|will|may|might){_NOT} be (?:travelling|coming|attending|joining|present|there|able)|"
    r"\b(?:had|has) to (?:cancel (?:his|her|their) (?:trip|visit|plans?)|stay (?:back|away|put)|skip|pull out|drop out|rush (?:back )?to|fly (?:back )?to)|"
    r"\b(?:put off|called off|deferred|postponed) (?:his|her|their) (?:trip|visit|journey|travel)"
    r")(?![a-z])"
)

ABSENCES = (
    Frame(
        name="missing was",
        kind=FrameKind.ABSENCE,
        pattern=r"\b(?:missing|absent|not (?:there|present|in attendance|seen)|conspicuously (?:absent|missing)|staying away|skipping it)(?: [a-z]+){0,3} (?:was|were|is|are) {x:G}",
    ),
    Frame(
        name="none of them came",
        kind=FrameKind.ABSENCE,
        pattern=rf"\bnone of (?:the|them|these|those)\b[^.;{{PERSONS}}]{{0,30}}{{x:G}}(?:,| -)? (?:{_CAME})",
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
