"""How English names those of whose presence or contact it only seems to tell.

A question that is answered with no, or not at all; a promise that was not kept; a companion
who came to one place, and not to another.
"""

from __future__ import annotations

_THERE = (
    r"(?:there|present|in (?:the (?:room|{NOUN})|attendance)|at (?:the|that|this) (?:[a-z-]+ ){0,2}{NOUN}|attend(?:ed|ing)?|"
    r"taken part|participated|part of|joined|accompanied|come|came|with (?:him|her|them))"
)
_ADVERB = r"(?: (?:only|just|simply|flatly|also|curtly|firmly|however|merely))?"
_END = r"(?= *[.,;:!?)\"]| *$| (?:and|but|when|as|on|to)\b)"
_NO = (
    r"(?:(?:said|says|answered|replied|responded) (?:with )?(?:a (?:[a-z]+ )?)?(?:no|in the negative|negatively)|"
    r"(?:answer|reply|response) (?:was|is) (?:(?:a|an|in) )?(?:[a-z]+ )?(?:no|the negative|negative)|shook (?:his|her) head|denied it|"
    r"(?:did|would|does|could)(?: not|n't) (?:answer|reply|respond|say|comment|tell|confirm)|"
    r"(?:declined|refused) to (?:answer|reply|respond|say|comment|tell|confirm)|(?:gave|offered|made) no (?:answer|reply|response|comment)|"
    r"had no (?:answer|reply|comment)|(?:evaded|ducked|dodged|parried|sidestepped|avoided|skirted) (?:the|a|this|that)(?: [a-z]+)? (?:question|query)|"
    r"(?:kept|remained|stayed) (?:silent|mum|quiet)|walked (?:away|off))"
)
# who is asked about has not said or done what goes before: "asked whether X had come, Y said no"
_WHETHER = r"\b(?:whether|if) (?:[a-z-]+ |{O}(?:'s)? ){0,4}"
_CAME = rf"(?!'s|-)[^.;,{{PERSONS}}]{{0,40}}\b{_THERE}\b[^.;,{{PERSONS}}]{{0,40}}"
_ANSWERED_NO = (
    rf"|{_WHETHER}(?P<doubted>{{G}}){_CAME}, (?:[a-z-]+ |{{O}}(?:'s)? ){{0,5}}(?:{{P}})?{_ADVERB} {_NO}{_END}"
    rf"|\b{_NO} (?:when|on being|after being|to (?:a|the) (?:question|query)|when (?:[a-z]+ ){{1,2}})[^.;,{{PERSONS}}]{{0,40}}{_WHETHER}(?P<queried>{{G}}){_CAME}"
    rf"|\b(?:question|query) (?:of |as to )?{_WHETHER}(?P<open>{{G}}){_CAME} (?:was (?:left )?|were (?:left )?|remained |went |stayed )(?:unanswered|open|ignored)"
)

_CONTACT = r"(?:call|ring|phone|telephone|meet|see|visit|get back to|speak to|talk to|call on|contact)"
_NEVER = (
    r"(?:never|(?:did|has|had)(?: not|n't)|failed to|forgot to)(?: (?:did|do so|done so|call|called|ring|rang|phone|phoned|meet|met|come|came|kept? (?:it|the promise|his word|her word)|so))?"
    r"(?= *[.,;]| *$| back\b)"
)
_UNKEPT = (
    rf"|(?:(?P<complains>{{P}})(?!'s|-)(?:,[^.;,]{{1,120}},)? (?:said|says|alleged|claimed|complained|recalled|added)(?: that)? )?"
    rf"(?P<promised>{{P}})(?!'s|-) (?:had |has )?(?:promised|agreed|offered|assured (?:him|her|them)|undertaken|vowed) (?:that )?(?:to|(?:he|she) would) {_CONTACT} "
    rf"(?P<awaits>{{G}}|him|her|them)(?!'s|-)[^.;,{{PERSONS}}]{{0,40}},? (?:but|and|yet|though) (?:he |she |(?:then |later |apparently ))?{_NEVER}"
)

# without the place it is not told at which of the occasions before they were
_ELSEWHERE_ONLY = (
    r"|(?P<partly>{G})(?!'s|-),? (?:who )?(?:had )?(?:accompanied|joined|was with|were with|went with|travelled with) (?:him|her|them|{P})(?: (?:to|in|at))? {L},? (?:but|though|and) not (?:to |in |at )?{L}"
)

UNFOUNDED = _ANSWERED_NO + _UNKEPT + _ELSEWHERE_ONLY
