"""Words that tell, in English, of a gathering that lasts for days, and of days told together."""

from __future__ import annotations

from pollcorpus.languages.en.off import RESCHEDULED

_GATHERING = (
    r"(?:meeting|meet|conclave|session|conference|convention|plenary|plenum|retreat|camp|shivir|baithak|executive|committee|"
    r"council|summit|huddle|talks|deliberations|discussions|consultations|brainstorming|brainstorm|workshop|adhiveshan|parleys|"
    r"negotiations|sitting|sittings|review|congress|gathering|sammelan|samvad|confabulations|stocktaking)(?![a-z])"
)
_NO_GATHERING = (
    r"(?!(?:[^ .;,]+ ){0,4}?(?:visits?|tours?|trips?|stay|sojourn|yatra|march|fast|strike|bandh|campaign|custody|remand|festival|programme|ceasefire|"
    r"(?:assembly|parliament|parliamentary|winter|monsoon|budget|special|house|legislature|council) session))"
)
# "two-day national executive meeting", "two days of talks"
_LONG = (
    rf"{{D}}(?:-long|,)? {_NO_GATHERING}(?:of |long )?(?:(?:[a-z'/&-]+|(?:{{O}}|{{P}}|{{L}})(?:'s|')?) ){{0,6}}?(?:{_GATHERING}|(?:{{O}}|{{L}})(?= (?:[a-z]+ ){{0,2}}(?:{{L}} )?(?:conclu|end|w[io]|beg|open|start|kick|got)))"
)
_A = r"(?:(?:a|an|the|its|their|his|her|this|that|another|(?:{O}|{P})'s?) (?:[a-z'-]+ ){0,3}?)?"
_SOME = r"[^.;{DATES}]{0,120}?"
_FEW = r"[^.;,{DATES}]{0,40}?"
_END = (
    r"\b(?:conclud(?:e|es|ed|ing)|clos(?:e|es|ed|ing)|ends?|ended|ending|wound up|winds? up|came to (?:an end|a close)|drew to a close|got over|gets over|"
    r"culminat(?:e|es|ed)|wrapp?(?:s|ed) up|wrap up|finish(?:es|ed)?|broke up|was over|were over)\b"
)
_BEGIN = (
    r"\b(?:beg[aiu]n|begins|beginning|start(?:s|ed|ing)?|open(?:s|ed|ing)?|commenc(?:e|es|ed|ing)|kick(?:s|ed|ing)? off|g[eo]ts? (?:under ?way|going|off)|"
    r"(?:was|is|were) (?:inaugurated|under ?way from)|inaugurat(?:ed|es)|took off|takes? place from|(?:will )?be held from)\b"
)
_FINAL = r"(?:(?:second|third|fourth|fifth) and )?(?:final|last|concluding|closing)"
LAST = (
    rf"(?:{_LONG}{_SOME}{_END}{_FEW} ?{{D}}|{_END} {_A}{_LONG}{_FEW} ?{{D}}|\b{_FINAL} day of {_A}{_LONG}{_FEW} ?{{D}}|"
    rf"{{D}},? (?:on )?(?:the|its) {_FINAL} day of {_A}{_LONG}|{{D}},? at the (?:end|close|conclusion) of {_A}{_LONG}|"
    rf"\b(?:at|after) the (?:end|close|conclusion) of {_A}{_LONG}{_FEW} ?{{D}})"
)
FIRST = (
    rf"(?:{_LONG}{_SOME}{_BEGIN}{_FEW} ?{{D}}|{_BEGIN} {_A}{_LONG}{_FEW} ?{{D}}|"
    rf"\b(?:first|opening|inaugural) day of {_A}{_LONG}{_FEW} ?{{D}}|{{D}},? (?:on )?(?:the|its) (?:first|opening|inaugural) day of {_A}{_LONG}|"
    rf"{_LONG}{_FEW} from {{D}}|\bfrom {{D}},? {_A}{_LONG})"
)
_NTH = r"(second|third|fourth|fifth|2nd|3rd|4th|5th)(?: and (?:final|last|concluding))?"
NTH = (
    rf"(?:\b(?:(?:went|moved|got|headed|stretched|spilled|spilt|continued|ran|rolled|extended) (?:over )?(?:in)?to|entered|enters|goes into) (?:its|the|a|their) {_NTH} day{_FEW} ?{{D}}|"
    rf"\b(?:on|during) (?:the|its) {_NTH} day of {_A}(?:{_LONG}|(?:(?:[a-z'-]+|{{O}}(?:'s)?|{{L}}) ){{0,6}}?{_GATHERING}){_FEW} ?{{D}}|"
    rf"{{D}},? (?:on )?(?:the|its) {_NTH} day of {_A}(?:{_LONG}|(?:(?:[a-z'-]+|{{O}}(?:'s)?|{{L}}) ){{0,6}}?{_GATHERING}))"
)
# "on the second day X met Y"
ASIDE = (
    r"\b(?:met|meets?|meeting|called on|calls on|sat down with|sat with|closeted with|(?:held|had|holds) (?:[a-z-]+ ){0,2}(?:talks|meeting|discussions|parleys) with|"
    r"huddled with|conferred with|dined with|had (?:lunch|dinner|breakfast|tea) with|spoke to|phoned|received|visited) (?:with )?(?:[a-z'-]+ ){0,3}?{P}|"
    r"\b(?:sat|met|talked|huddled|dined|closeted|conferred|spoke) (?:together|each other|one another|alone|separately)\b"
)
# "Friday or Saturday", "Friday, Saturday and Sunday"; two days joined by "and" are told apart elsewhere
_ON = r"(?:on )?"
ON_END = (
    rf"{{D}}(?:(?P<either>,? or(?: (?:else|maybe|possibly|perhaps|at the latest))?) {_ON}{{D}}|, {_ON}{{D}}(?:, {_ON}{{D}})?,? (?:and|&) {_ON}{{D}})"
)
_MOVED = rf"(?:{RESCHEDULED}|postponing|deferring|postpone|defer)"
MOVED_BY = rf"\b{_MOVED}(?: (?:again|once more|yet again|once again))?,? (?:(?:by|for) )?(?:another |at least )?{{much:D}}"
MOVED_BACK = r"^(?:advanced|brought forward|preponed|moved up)"
# "had met him on March 15 and April 20 too"
LISTED_DAYS = (
    r"(?:(?P<times>\b(?:twice|thrice|(?:two|three) times)\b[^.;{PERSONS}{DATES}]{0,40}?(?:{D})?(?: and a half)?,? (?:first )?on )|(?<!between )(?<!from )){D}"
    r"(?:(?:,|,? (?:and|&))(?: (?:(?P<anew>again|once more|once again)|then|later|earlier|also))?(?: on| in)? {D}){1,4}"
    r"(?= *(?:[.,;]|$)| (?:too|also|respectively|this|last|in|at|but|over|with|to discuss|as well)\b)"
)
# "met in Patna in June and Bengaluru in July"
_TOWN_THEN = r"{L},? (?:on |in |last |this |late |early )*{D}"
LISTED_TOWNS = rf"\b(?:in|at) {_TOWN_THEN}(?:(?:,|,? (?:and|then|before|followed by))(?: (?:then|later|again|next|earlier|also))?(?: (?:in|at))? {_TOWN_THEN}){{1,4}}"
# "will hold meetings in Patna and Gaya"
ALIKE_TOWNS = r"\b(?:meetings|reviews)\b(?:(?! (?:while|before|after|and) )[^.;,{PERSONS}{DATES}]){0,60}? (?:in|at) (?:both )?(?P<towns>{L}(?:, {L}){0,3},? and {L})"
