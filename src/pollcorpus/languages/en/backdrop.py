"""Words that go back behind what is told, in English."""

from __future__ import annotations

_PARTICIPLE = (
    r"(?:[a-z]{2,}(?:ed|en|wn)|met|gone|come|become|held|said|told|made|had|sat|won|lost|left|led|sent|"
    r"spent|kept|paid|put|cut|set|quit|begun|run|rung|got|sought|brought|bought|caught|taught|thought|"
    r"fought|felt|heard|stood|understood|found|read|lent|laid|done|dealt|built|let|seen)"
)
# what was before that which is told, by how it begins
EARLIER = r"^(?:a little |much |hours |a day )?earlier(?: in the (?:day|morning|evening|afternoon)| (?:on )?{D})? ?[¦,]"
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
# the day of what somebody did besides: "X, who joined the party on Friday, met Y"
NEWS_ON = (
    rf"[,¦] who (?:(?!\b{_TOGETHER})[^,.;¦{{DATES}}]){{1,120}}?{{D}}(?=(?:(?!\b{_TOGETHER})[^,.;¦]){{0,80}}(?:[,.;¦]|$))"
)
# a sentence that does not go on with the day told before it
TURNS_AWAY = (
    r"^(?!(?:later|earlier|then|thereafter|afterwards?|subsequently|soon|shortly|hours|minutes|after|before|following|he|she|they|it|his|her|their|"
    r"the (?:two|three|four|duo|trio|pair|meeting|talks|leaders|delegation)|both|also|and|but|at {D}|in the (?:morning|afternoon|evening)|that|this|these|there|from there|on the same)(?![a-z]))"
)
