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
