"""Words that tell, in English, that a committee sat: by what it decided, or when it was called."""

from __future__ import annotations

_ON = r"(?:(?:late |early )?(?:on )?{D}(?: (?:night|evening|morning|afternoon))?)"
_ADVERBS = rf"(?:,? (?:which|has|have|had|also|then|later|finally|unanimously|formally|meanwhile|in {{L}}|at {{L}}|{_ON}),?){{0,4}}"
_DECIDED = (
    r"(?:resolved|decided|deliberated|took up|took stock|took note|discussed|debated|adopted|passed|approved|cleared|ratified|endorsed|"
    r"authori[sz]ed|empowered|elected|re-elected|abolished|amended|rejected|accepted|turned down|finali[sz]ed|shortlisted|"
    r"short-listed|went (?:through|over|into)|pored over|mulled|weighed|considered|reviewed|voted|"
    r"named|chose|picked|appointed|nominated|expelled|suspended|dropped|gave its (?:nod|approval|assent|consent)|put its (?:seal|stamp))(?![a-z])"
)
# a day after "to", "that", "signed" or "held" is one of what is decided
_DONE = r"(?:[a-z]+ed|held|sent|made|given|taken|fought|lost|won|struck|left|begun|began|took|gave|met)(?: (?:late|early|here|there|in {L}|by {P}))?(?: on)? {D}"
_WHAT = rf"(?:(?!\b(?:to|that|which|who|whom|whose|had|until|till|from|by|since|ahead|before|for|scheduled|slated|due)\b|\b{_DONE})[^.;:,\"]){{0,70}}?"
_SITS = r"(?:sits|sat|convenes|convened|reconvenes|reassembles|reassembled|regroups|gathers|assembles|assembled|resumes)(?![a-z])"
_CALLED = r"(?:called|convened|summoned|convoked|called together)"
# what a committee does of whom it wants something, on the day on which it sits
_ASKED = r"(?:asked|urged|requested|directed|instructed|mandated|entrusted|set up|constituted)(?![a-z])"
_BRIEFLY = r"[^.;:,\"{DATES}]{0,50}?"
_BODY = r"{O}(?: of (?:the )?{O})?(?: \([a-z]+\))?"
DECIDES = (
    rf"(?:{_BODY}{_ADVERBS} (?:{_DECIDED}{_WHAT}|{_SITS}{_BRIEFLY} ?(?:on )?)(?<!from ){{D}}(?!'s)|"
    rf"{_BODY},?(?: which)? {_ON},? {_ADVERBS}(?:{_DECIDED}|{_SITS}|{_ASKED})|"
    rf"(?:^|[,;] |\b(?:and|but) )(?:on )?{{D}}(?: (?:night|evening|morning|afternoon))?,? (?:the |its |his |her |their |[a-z]+'s )?{_BODY}{_ADVERBS} {_DECIDED}|"
    rf"{_BODY}(?: (?:has|have|had|was|were|is|are|been|now|also|again)){{1,3}} {_CALLED}{_BRIEFLY} (?:for|on) {{D}}|"
    rf"\b{_CALLED} (?:an? |the )?(?:(?:urgent |emergency |special |extended )?(?:meeting|session|sitting) of )?(?:the |its |his |her |their )?{_BODY} (?:to meet |to sit )?(?:in {{L}} )?(?:for|on) {{D}})(?:,? (?:in|at) {{L}})?"
)
