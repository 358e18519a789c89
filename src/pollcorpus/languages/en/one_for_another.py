"""How English says in one sentence that somebody misses one occasion and comes to another."""

from __future__ import annotations

_MISSES = (
    r"(?:skip(?:s|ped|ping)?|miss(?:es|ed|ing)?|(?:stay|keep)(?:s|ed|ing)? away from|kept away from|g(?:a|i)ve(?:s|n)? a miss to|boycott(?:s|ed|ing)?|"
    r"(?:did|will|would|could|can|does)(?: not|n't) (?:attend|make it to|come to|be at|be there for|join|go to|take part in)|cannot (?:attend|make it to|come to|join))"
)
_COMES = (
    r"(?:(?:he|she|they) )?(?:(?:will|would|is|was|are|were|to|has|had|expected|likely|due|set|promised|also|still|later|instead|then|be) ){0,4}"
    r"(?:join(?:s|ed)?|attend(?:s|ed)?|(?:take|took) part in|c(?:o|a)me (?:to|for)|turn(?:ed)? up (?:at|for)|sit in on|sat in on|(?<=was )at|(?<=were )at|(?<=be )at|(?:present|there) (?:at|for))"
)
_THE = r"(?:the|a|an|that|this|his|her|their|its|[a-z]+'s)"
_MEAL = r"(?:dinner|lunch|luncheon|breakfast|tea|banquet|iftar|reception)"
_SITTING = r"(?:meetings?|meet|talks|conclave|summit|session|sitting|deliberations|discussions|huddle|round)"
_ONE = r"(?:one|next|second|other|follow-up)"
_WORDS = r"(?:[a-z0-9'-]+ ){0,4}?"


def _told(missed: str, other: str) -> str:
    return rf"\b{_MISSES} {_THE} {_WORDS}{missed}\b[^.;]{{0,120}}?(?=,? (?:and|but|though) {_COMES} {_THE} {_WORDS}{other}\b)"


# on the sentence as printed: "will skip the dinner | and join the conclave", "missed Monday's
# meeting | but attended the one on Friday"
MISSED_FOR = f"{_told(_MEAL, _SITTING)}|{_told(_SITTING, _MEAL)}|{_told(_SITTING, _ONE)}"
# whoever comes to the other is the one who missed the first
COMES_TO_OTHER = rf"^,? ?(?:and|but|though) (?!(?:he|she|they)\b)(?={_COMES} (?:{_THE}|{{D}}(?:'s)?) {_WORDS}(?:{_MEAL}|{_SITTING}|{_ONE})\b)"
