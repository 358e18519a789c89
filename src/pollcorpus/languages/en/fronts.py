"""Clauses before an English sentence that tell of a meeting of others to say when: "A day after ...".

On the sentence as printed in lower case, where each letter of a person's name is a "¤".
"""

from __future__ import annotations

_COUNT = r"(?:an?|one|two|three|four|five|six|seven|ten|\d{1,2}|[a-z]+-[a-z]+|twenty|several|a few|just|only|barely|hardly|less than|more than|over|nearly|about)"
_AFTER = (
    rf"(?:(?:(?:{_COUNT} ){{0,3}}(?:days?|hours?|minutes|weeks?|months?|nights?)|soon|shortly|immediately|right|close)? ?(?:after|following)|"
    r"(?:close )?on the heels of|in the wake of)"
)
_NAME = r"¤{2,80}(?!¤)"
_MEETING = (
    r"(?:meetings?|meet|talks|conclave|huddle|summit|session|sitting|deliberations|discussions|consultations|parleys|dinner|lunch|breakfast|tea)"
)
_CALLS = (
    r"(?:met|called on|calls on|visited|hosted|received|(?:tele)?phoned|rang|dined with|lunched with|spoke (?:to|with)|conferred with|huddled with|"
    rf"(?:held|had) (?:[a-z-]+ ){{0,4}}{_MEETING}[a-z ]{{0,12}} with|to (?:meet|see|call on|confer with)|sat (?:down )?with|"
    rf"(?:went|drove|flew|travelled|rushed|came) to (?:[a-z]+ ){{0,2}}{_NAME}'s (?:[a-z]+ ){{0,2}}(?:house|home|residence|bungalow))"
)
_SOME = r"[^,;¤\"]{0,70}?"
_LIST = rf"{_NAME}(?:, [^,;¤]{{0,40}}{_NAME}){{0,12}}(?:,? (?:and|along with|with|as well as|besides) [^,;¤]{{0,40}}{_NAME})?"
# "X met Y", "X drove to Pune to call on Y", "X and Y met"
_THEY_MET = rf"{_SOME}{_LIST}(?!'s) ?{_SOME}\b(?:{_CALLS}\b{_SOME}{_LIST}|(?:met|huddled|conferred|held (?:a |their )?(?:[a-z-]+ ){{0,3}}{_MEETING}|sat (?:down )?together|dined together)(?! with)\b)"
# "X's talks with Y", "the meeting between X and Y"
_THEIR_TALKS = rf"{_SOME}(?:{_NAME}'s? (?:[a-z-]+ ){{0,3}}{_MEETING} with {_SOME}{_LIST}|{_MEETING} (?:between|of) {_SOME}{_LIST})"
_CAME = (
    r"(?:attended|chaired|convened|hosted|called|presided over|addressed|led|graced)(?: also)? by|"
    r"(?:was|were)(?: also)? (?:present|there|in attendance)|took part|participated|attended"
)
_MISSED = r"(?:skipped|missed|boycotted|gave a miss to|stayed away from|kept away from|avoided|gave a miss|(?:could|did) not attend|couldn't attend|didn't attend|chaired|convened|hosted|presided over|called|addressed|attended|led)"
_TO_COME = r"(?:will|would|is|are|was|were|may|might)(?: (?:also|not|be|now|likely|expected|set|due|scheduled|to)){0,4} (?:skip|miss|boycott|attend(?:ed by)?|chair(?:ed by)?|stay away from|host(?:ed by)?|address(?:ed by)?|convene)"
# "the meeting in Patna, which was attended by X, Y and Z", "a meeting called by X"
_SITTING = (
    rf"{_SOME}\b{_MEETING}\b{_SOME}(?:,? (?:that|which|where|at which|in which|to which)\b{_SOME})?(?:"
    rf"\b(?:attended|chaired|convened|hosted|called|presided over|addressed|led) by {_SOME}{_LIST}|"
    rf",? ?\b(?:which|that) {_SOME}{_LIST} (?:[a-z]+ ){{0,3}}?{_MISSED}\b|"
    rf",? ?\b(?:(?:at|in|to) )?(?:where|which|that) {_SOME}{_LIST} (?:[a-z]+ ){{0,3}}?(?:present|attended|took part|participated|there|in attendance))"
)
# what comes next has a subject: it goes on with no list and with nothing about the first
_NEW = (
    r", (?!(?:and|but|or|who|whom|whose|which|where|when|while|at which|in which|with|along|including|besides|among|on|in|at|over|to|for|from|by|"
    r"he|she|they|his|her|their|the (?:two|duo|pair|three|trio)|both|it|its|as well|after|before|following|amid|during)\b)"
    rf"(?! ?[^,;¤]{{0,40}}{_NAME}(?:, [^,;¤]{{0,40}}{_NAME}){{0,12}},? and [^,;¤]{{0,40}}{_NAME},)"
)
# what somebody else holds, or a body
_HELD = (
    r"(?:chair(?:ed|s)|presid(?:ed|es) over|conven(?:ed|es)|address(?:ed|es)|summon(?:ed|s)|(?:called|calls|held|holds|hosted|hosts|had|attended|attends) "
    rf"(?:(?:an?|the|his|her|its|their|another|back-to-back|[a-z']+s) )?[^,;¤]{{0,60}}\b(?:{_MEETING}|committee|executive)|"
    r"(?:committee|board|party|executive|council|panel|cabinet|legislators|mps|m[lp]as|leaders|bloc|alliance) [^,;¤]{0,20}?(?:met|meets|huddled|sat|gathered)\b)"
)
_MAIN = rf"(?=[^;¤]{{0,80}}?(?:{_NAME}[^;]{{0,120}}?)?\b{_HELD})"
_OPENS = r"^(?:[^,:;¤]{2,20}: )?"
_BEFORE = rf"{_OPENS}(?:{_COUNT} ){{0,2}}(?:(?:days?|hours?|minutes|weeks?) )?(?:before|ahead of|prior to)"
_AFTER_IT = rf"{_OPENS}{_AFTER}"
_THEN = rf"{_SOME}(?={_NEW}[^;]{{0,160}}?\b(?:{_HELD}|{_CALLS}))"
_LATER = rf"{_SOME}\b{_MEETING}\b{_SOME}, (?:which|that) (?:{_SOME}{_LIST} {_TO_COME}|{_TO_COME} {_SOME}{_LIST})\b"
# "hours after X was elected leader by the party's MLAs in Y, he met Z", "after being chosen leader, ..."
_CHOSEN = (
    rf"(?:(?:{_SOME}{_NAME}|he|she) (?:was|had been)|(?:being|having been|getting)|(?:his|her|{_SOME}{_NAME}'s) (?:unanimous )?(?:election|selection)) "
    r"(?:[a-z]+ly )?(?:re-?elected |elected |chosen |picked |named |selected |anointed )?(?:(?:as|its|their|the|new|party|legislature|to be|by) ){0,4}leader\b"
)
_MET_THEN = rf"[^,;¤\"]{{0,120}}?(?=, [^;]{{0,160}}?\b{_CALLS})"
# "ahead of Tuesday's legislature party meeting in Y, ..."
_A_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next week)"
_OF_ITS_DAY = rf"(?:the |an? |its )?(?:{_A_DAY}'s (?:[a-z.()'-]+ ){{0,5}}?{_MEETING}|(?:[a-z.()'-]+ ){{1,6}}?{_MEETING}(?! with\b){_SOME} (?:on|for) {_A_DAY})\b"
_RUN_UP = rf"{_OPENS}(?:hours )?(?:ahead of|before|prior to|in the run-up to)"
FRONT_TOLD = (
    rf"(?:(?P<ahead>{_BEFORE} {_LATER}|{_RUN_UP} {_OF_ITS_DAY})|{_BEFORE} {_SITTING}){_THEN}|"
    rf"{_AFTER_IT} {_CHOSEN}{_MET_THEN}|"
    rf"{_AFTER_IT} (?:(?:{_THEY_MET}|{_THEIR_TALKS}){_SOME}(?={_NEW}{_MAIN})|{_SITTING}{_THEN})"
)
