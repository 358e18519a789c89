"""How English tells that those who sit for a party elect their leader, for which they meet."""

from __future__ import annotations

_WHEN_AND_HOW = r"(?: (?:was|were|is|are|has been|have been|stands|got|who|on|in {L}|{D}|here|late|today|later|then|unanimously|formally|duly|again|once more),?){0,6}"
_ELECTED = r"(?:re-?elected|elected|chosen|picked|selected|anointed)"
# what elects besides "elected" and "picked" itself, wherever that stands
CHOSEN_LEADER = r"(?:chosen|selected|anointed)(?: (?:unanimously|as|its|their|the|a|new|next|{O})){0,4} leader(?![a-z])"
_ELECT = rf"{{a:P}}(?!'s|-|')(?:,[^.;,{{PERSONS}}]{{1,80}},)?{_WHEN_AND_HOW} (?:unanimously )?{_ELECTED} (?:(?:unanimously|as|its|their|the|a|new|next) ){{0,4}}"
_SITTING = r"(?:legislators|lawmakers|m[lp]as|mps|(?:legislature|legislative|parliamentary) party)"
_THEIR = r"(?:(?:the|its|their|all|newly|elected|newly-elected|ruling|[0-9]+) )*"
# "X was elected leader of the party's MLAs", "... as the new leader of the Congress in the House"
ELECTED_LEADER = rf"{_ELECT}(?:leader|chairperson|chairman|chairwoman) of {_THEIR}(?:{{o:OG}}(?:'s|')?(?![a-z])|(?:[a-z']+ ){{0,2}}?{_SITTING}(?![a-z]))"
# "X was picked as the BJP legislature party leader"
ELECTED_ITS_LEADER = rf"{_ELECT}{{o:OG}}(?:'s|')?(?: {_SITTING}(?:'s|')?)? leader\b"
# the meeting at which they do so, as it is named once more
_MEETING = r"(?:meeting|meet|session|sitting)(?![a-z])"
ELECTORS = rf"\b(?:(?:legislature|legislative|parliamentary) party(?:'s)? {_MEETING}|(?:m[lp]as|mps|legislators|lawmakers)'? {_MEETING}|{_MEETING} of (?:the |all |its |newly elected |[0-9]+ ){{0,3}}(?:[a-z]+ |{{O}}(?:'s)? )?{_SITTING}(?![a-z]))"
