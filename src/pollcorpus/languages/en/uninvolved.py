"""How English names parties that are not at a meeting: nobody of theirs came, or they comment on it."""

from __future__ import annotations

_ONE = r"(?:leaders?|representatives?|members?|mps?|mlas?|functionar(?:y|ies)|delegates?|ministers?|legislators?|person|one)"
_CAME = r"(?:attend(?:ed|s)?|came|(?:was|were|is|are)(?: [a-z]+)? (?:present|there|invited|seen|in attendance|called|part)|turned up|showed up|took part|participated|join(?:ed|s)?|went)"
_AWAY = (
    r"(?:(?:was|were|is|are|has been|had been)(?: not|n't)(?: [a-z]+)? (?:invited|represented|present|called|there|part of|at the)|(?:did|do|does|will|would)(?: not|n't) (?:attend|come|send|take part|join|participate|turn up)|"
    r"stayed away|kept away|skipped|boycotted|sent no(?: one|body)?\b|gave [^.;,]{1,40} a miss|was absent|were absent)"
)
_REACT = r"(?:welcomed|hailed|lauded|praised|criticised|criticized|slammed|mocked|dismissed|ridiculed|attacked|questioned|condemned|downplayed|played down|reacted to|commented on|hit out at|took (?:a|an) (?:dig|swipe|jibe|aim) at)"
_CALL = r"(?:termed|dubbed|described|branded)"
_ADVERBS = r"(?: (?:has|had|have|also|again|however|meanwhile|sharply|strongly|later|on {D}|{D}|,))*"
_BEFORE = r"(?:ahead of|before|prior to|on the eve of|in the run-up to)"
_MET = r"\b(?:met|called on|(?:talks|meeting|discussions) with)\b"
_COMES = r"(?:{NOUN})\b[^.;¦]{0,60}?\b(?:came|comes|was held|took place|assumes significance)\b"


def _due(name: str) -> str:
    """A body's own meeting: "the X conclave", "the meeting of X"."""
    return (
        rf"(?:the |a |its |their )?(?:[a-z-]+ )?(?:(?P<{name}>{{O}})(?:'s)?(?: [a-z-]+){{0,2}} (?:{{NOUN}}|meets?\b|is to meet|gathers?\b)"
        rf"|(?:{{NOUN}}) of (?:the )?(?P<{name}_of>{{O}}))"
    )


UNINVOLVED = (
    # "no leader of X attended", "nobody from X came"
    rf"\b(?:no|nobody|none|not one|not an?|not a single)(?: [a-z-]+){{0,2}}?(?: {_ONE})? (?:of|from) (?:the )?(?P<none>{{O}})(?:'s)?[^.;,{{PERSONS}}]{{0,40}}\b{_CAME}\b"
    rf"|\b(?:no|not one|not a single) (?P<no>{{O}}) {_ONE}\b[^.;,{{PERSONS}}]{{0,40}}\b{_CAME}\b"
    # "X was not invited", "X did not send anybody"
    rf"|(?P<away>{{OG}})(?!'s|-)(?: {_ONE})?{_ADVERBS} {_AWAY}"
    # "X welcomed the meeting", "X called it a drama"
    rf"|(?P<reacts>{{O}})(?!'s|-)(?: {_ONE})?{_ADVERBS} (?:{_REACT} (?:the |this |that |their |it\b)?(?:[a-z-]+ ){{0,3}}(?:{{NOUN}}|{{P}}|visit)|{_CALL} (?:the|this|that|their) (?:[a-z-]+ ){{0,2}}{{NOUN}}|(?:called|{_CALL}) (?:it|(?:the|this|that|their) (?:[a-z-]+ ){{0,2}}{{NOUN}}) (?:as |an? |just |nothing |the |mere))"
    # what only says when others met: "met Y ahead of the X meeting", "a day before X meets"
    rf"|(?:{_MET}|{_COMES})[^.;¦]{{0,100}}?\b{_BEFORE} {_due('next')}"
    rf"|^(?:[a-z]+ |{{D}} ){{0,2}}{_BEFORE} {_due('first')},(?=[^.;]{{0,120}}{_MET})"
)
