"""Words that go back behind what is told, in English."""

from __future__ import annotations

_PARTICIPLE = (
    r"(?:[a-z]{2,}(?:ed|en|wn)|met|gone|come|become|held|said|told|made|had|sat|won|lost|left|led|sent|"
    r"spent|kept|paid|put|cut|set|quit|begun|run|rung|got|sought|brought|bought|caught|taught|thought|"
    r"fought|felt|heard|stood|understood|found|read|lent|laid|done|dealt|built|let|seen)"
)
# what was before that which is told, by how it begins
EARLIER = r"^(?:a little |much |hours |a day )?earlier(?: in the (?:day|morning|evening|afternoon)| (?:on )?{D})? ?[¦,]"
# "Soon afterwards the working committee sat", "Later in the day, ..."
AFTERWARDS = (
    r"^(?:(?:soon|shortly|immediately|right|an hour|hours|minutes|half an hour) )?(?:after(?:wards?| that| this| it)|thereafter|subsequently|later|then|next)(?![a-z])"
    r"|^(?:that|the same) (?:evening|night|afternoon)(?![a-z])"
)
# on the sentence as printed: "earlier in the day, ...", "after the meeting, ...", "in the evening"
_HOURS = r"(?:morning|forenoon|noon|afternoon|evening|night)"
TURNS_TO = (
    r"^(?:(?:a little|much|(?:[a-z]+ ){0,2}(?:hours?|minutes)|a day|soon|shortly|immediately|right|even|just) )?(?:earlier|later|afterwards?|thereafter|subsequently|then)(?![a-z])|"
    rf"^by (?:the )?(?:{_HOURS}|midnight|mid-?day|lunch(?:time)?)(?![a-z])|"
    r"^(?:(?:[a-z]+ )?(?:hours?|minutes|a day|shortly|soon|right|just|immediately|even) )?(?:before|ahead of|prior to|after|following) (?:the|this|that|these|it|his|her|their|[a-z]+day's) [^,;.]{0,60}?,|"
    rf"^(?:in the|(?:on )?(?:the same|that|this|late|early|[a-z]+day)|at) (?:[a-z]+day )?{_HOURS}(?![a-z])|^(?:late|early) (?:in the|at|on) "
)
# what "had been" before that which is told
GONE_BACK = (
    r"\bhad,? (?:(?:not|never|also|already|just|both|all|even|then|long|first|once|since|[a-z]+ly|(?:late )?(?:(?:on|in) )?{D}),? ){0,4}"
    rf"{_PARTICIPLE}\b"
)
# what is told in passing of one who is named before: "X, who had come back on Sunday, said"
PASSING = r"[,¦] who(?:se|m)?\b(?:[^,.;¦]|(?<=[ .][a-z])\.){1,200}"
_TOGETHER = (
    r"(?:met|meet\w*|talk\w*|call\w*|host\w*|visit\w*|saw|seen|see|receiv\w*|attend\w*|presen\w+|with|them|him|her|spoke|speak\w*|phon\w*|telephon\w*|"
    r"discuss\w*|chair\w*|presid\w*|conven\w*|held|hold\w*|arriv\w*|reach\w*|flew|fl(?:y|own)|land\w*|came|come\w*|return\w*|travel\w*|drove|went|back|in {L}|"
    r"sat|sit\w*|dined|lunch\w*|dinner|skip\w*|miss\w*|stay\w*|absen\w*|away|together|along|summon\w*|invit\w*|taken|brought|due|will|would)\b"
)
# the day of what somebody, or a party, did besides: "X, who joined the party on Friday, met Y"
NEWS_ON = (
    rf"(?:[,¦] who(?:m|se)?|{{O}},? which) (?:(?!\b{_TOGETHER})[^,.;¦{{DATES}}]){{1,120}}?{{D}}(?=(?:(?!\b{_TOGETHER})[^,.;¦]){{0,80}}(?:[,.;¦]|$))"
)
# a sentence that does not go on with the day told before it
TURNS_AWAY = (
    r"^(?!(?:later|earlier|then|thereafter|afterwards?|subsequently|soon|shortly|hours|minutes|after|before|following|he|she|they|it|his|her|their|"
    r"the (?:two|three|four|duo|trio|pair|meeting|talks|leaders|delegation)|both|also|and|but|at {D}|in the (?:morning|afternoon|evening)|that|this|these|there|from there|on the same)(?![a-z]))"
)

_MEETING = r"(?:meetings?|meets?|conclave|session|summit|plenary|convention|rall(?:y|ies)|polls?|elections?|by-?polls?)"
_EVENT = (
    rf"(?:{_MEETING}|violence|unrest|clash(?:es)?|riots?|killings?|attacks?|blasts?|floods?|protests?|bandh|function|event|programme|ceremony|"
    r"inauguration|wedding|road ?shows?|yatra|campaign|tragedy|accident|defeat|victory|win|loss|setback|rout|debacle|incidents?)"
)
_OF_IT = r"(?:(?:[a-z'-]+|{O}(?:'s)?|{D}(?:'s)?|{L}(?:'s)?) ){0,6}?"
_WHERE = (
    r"(?: (?:to be |being |was |is |will be )?(?:held|scheduled|planned|due|slated|convened|hosted|called|organised))?(?: (?:of|by) {O})?"
    r"(?: (?:on|for|last|next|this|later|the|{D}|[a-z]+ (?:week|month|year))){0,3} (?:in|at) (?:the )?{L}"
)
# where something else takes place, that gives the day or the reason of a meeting
BY_THE_WAY = (
    rf"\b(?:ahead of|before|prior to|on the eve of|in the run-?up to|to (?:discuss|plan|prepare for|attend|skip|boycott)|(?:discussed|planned|reviewed)) {_OF_IT}{_EVENT}{_WHERE}"
    rf"|(?:\b(?:days|weeks|months|hours)|{{D}}) after {_OF_IT}{_EVENT}{_WHERE}"
    rf"|\b(?:after|since|following|over|about|in the wake of|in view of|despite|amid) {_OF_IT}(?!{_MEETING}\b){_EVENT}{_WHERE}"
    rf"|\b(?:before|after|as|while|when|even as) (?:the |its )?(?:[a-z'-]+ |{{O}}(?:'s)? ){{0,4}}?(?:prepares?|prepared|gears? up|geared up|gets? ready|is set|are set|plans?|planned|meets?|met|gather(?:s|ed)?) (?:to (?:meet|gather|huddle|hold|host) )?[^.;,{{PERSONS}}]{{0,40}}?(?:in|at) {{L}}"
)
