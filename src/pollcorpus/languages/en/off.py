"""Words by which, in English, what was planned is off, or moved to another day."""

from __future__ import annotations

_PUT_OFF = r"put off|postponed|deferred"
_ENDED = r"called off|cancell?ed|scrapped|shelved"
# off for now or for good
CALLED_OFF = rf"(?:{_PUT_OFF}|{_ENDED})"
# who "dropped" something may have dropped in, or a hint
GIVEN_UP = rf"(?:{_PUT_OFF}|{_ENDED}|dropped)"
CALL_OFF = r"(?:call off|cancel|scrap|shelve|drop|put off|postpone|defer)"
# what was due, and has not come about
NOT_HELD = (
    r"(?:fell through|(?:could|did|does)(?: not|n't) (?:take place|happen|materiali[sz]e|be held|come (?:off|through)|go ahead)|"
    r"never (?:took place|happened)|failed to (?:take place|materiali[sz]e)|came to nothing)"
)
RESCHEDULED = (
    rf"(?:{_PUT_OFF}|re-?scheduled|put back|pushed(?: back| forward| ahead)?|moved(?: up| back| forward)?|shifted|advanced|brought forward|"
    r"preponed|delayed|adjourned|rearranged|held over)"
)
# the journey on which people were to meet: "cancelled his trip to Y, where he was to meet X"
JOURNEY_OFF = (
    rf"(?:{GIVEN_UP}|cancels|calls off|puts off) (?:his|her|their|the) (?:[a-z-]+ |{{L}} |{{D}} ){{0,3}}?"
    r"(?:trip|visit|tour|journey)"
)
_MEANT_TO = (
    r"(?:was|were|is|are|had been) (?:to|due to|scheduled to|slated to|expected to|supposed to|likely to|going to)"
)
MEANT_FOR = (
    r"[^.;,{PERSONS}]{0,40}?,? (?:where|when|during which|in the course of which|on which) (?:{P}|he|she|they) "
    rf"{_MEANT_TO} "
)
MEANT_BEFORE = rf"{{P}}, who {_MEANT_TO} [^.;]{{1,80}}?, (?:ha[sd] )?"
