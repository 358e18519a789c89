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
