"""How Hindi names parties and alliances whose own meeting only says when others met."""

from __future__ import annotations

_WORD = r"[^ .।;,{PERSONS}{DATES}]+"
_THEIRS = rf"(?: {_WORD})? (?:की|के) (?:{_WORD} ){{0,2}}(?:{{NOUN}})"
_BEFORE = r"से (?:(?:ठीक|कुछ दिन|कुछ घंटे) )?(?:पहले|पूर्व)"

UNINVOLVED = (
    # "X की बैठक से पहले A ने B से मुलाकात की"
    rf"(?P<next>{{O}}){_THEIRS} (?:{_BEFORE}|के बाद)(?=[^।.;]{{0,120}}(?:{{P}} (?:से|के साथ) |मिल)[^।.;]{{0,40}}(?:मुलाकात|मिल|बातचीत|चर्चा))"
    # "यह मुलाकात X की बैठक से पहले हुई"; "से एक दिन पहले" is a date as a whole
    rf"|(?:यह|ये|दोनों की|उनकी) (?:{{NOUN}}) [^।.;{{PERSONS}}]{{0,30}}?(?P<due>{{O}}){_THEIRS} (?:{_BEFORE}|{{D}} हुई)"
)
