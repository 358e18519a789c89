"""Words that tell, in English, that a meeting was called off or denied, or that something else was."""

from __future__ import annotations

from pollcorpus.languages.en.absence import DENIED_AWAY, STAYING_AWAY
from pollcorpus.languages.en.denying import CHARGE, DENIES, FALSE, IS, STORY, WAVES_AWAY
from pollcorpus.languages.en.off import CALL_OFF, GIVEN_UP, MEANT_FOR
from pollcorpus.languages.en.turns import NO_MEETING

_GOES_ON = r"\b(?:(?:after|when|while|during|before|since|following|as|emerging)\b|(?:in|at) (?:a |the |his |her |their )?(?:[a-z-]+ )?(?:talks|meeting|lunch|dinner) with\b)"

# "X put off her meeting with Y", unless to a day
_OWN = r"(?:(?:an?|the|his|her|their|its|all|any|both|this|that|{D}(?:'s)?|[a-z]+'s) ){0,2}"
_CALLS_OFF = r"(?:(?:put|puts|putting) off|postpon(?:ed|es|ing)|defer(?:red|s|ring)|shelv(?:ed|es|ing)|(?:calls|calling|cries|cried) off)"
_LEAVES = r"(?:back(?:ed|s|ing)|pull(?:ed|s|ing)) out of"
_TO_A_DAY = r"(?![^.;]{0,80}?\b(?:to|till|until|for) (?:the )?{D})"
_ACTIVE = (
    rf"{_CALLS_OFF} {_OWN}(?:[a-z-]+ ){{0,3}}{{NOUN}}(?=[^.;{{PERSONS}}]{{0,40}}\b(?:with|between|of)\b){_TO_A_DAY}|"
    rf"(?:forc|compell|prompt|driv|push)(?:ed|es|ing|s) [^.;]{{1,60}}? to {CALL_OFF} {_OWN}(?:[a-z-]+ ){{0,3}}{{NOUN}}{_TO_A_DAY}|"
    rf"(?:decided|chose|opted|resolved|had|agreed) to (?:call off|cancel|scrap|shelve) {_OWN}(?:[a-z-]+ ){{0,3}}{{NOUN}}|"
    rf"{_LEAVES} {_OWN}(?:[a-z-]+ ){{0,3}}{{NOUN}}(?= [^.;,{{PERSONS}}]{{0,20}}\bwith\b)"
)
# whose flight is cancelled comes to no meeting, which is held without them
_NOT_A_JOURNEY = "".join(
    f"(?<!{thing} {verb} )"
    for thing in ("flight", "train", "plane", "helicopter", "chopper")
    for verb in ("was", "is", "got", "being", "been")
)
CANCELLED = (
    r"\b(?:called off|(?:called|calls|calling) (?:it|them|this|that) off|put (?:it|them) off(?! (?:to|till|until|by|for)\b)|"
    rf"{_NOT_A_JOURNEY}cancel(?:l?ed|s|l?ing)?(?! (?:flights?|trains?)\b)|"
    r"fell through|put off indefinitely|(?:was|were|been|be|stands) (?:put off|postponed|deferred)(?! (?:to|till|until|by|for|from))|did not take place|"
    r"(?:will|would) not (?:now )?(?:take place|happen|go ahead)(?! (?:in|at|on|until|till|before|unless|today|tomorrow|this|{D}|{L})\b)|scrapped(?! (?:the|its|their|his|her|an?|all|any|this|that) (?:(?:[a-z-]+|{O}) ){0,3}?(?:mergers?|deals?|alliances?|lists?|tie-?ups?|pacts?|proposals?|schemes?|projects?|orders?|laws?|acts?|polic(?:y|ies)|contracts?|tenders?|decisions?|appointments?|nominations?|candidatures?|quotas?|tax(?:es)?|bills?|posts?|committees?|units?)\b)|was given up|were given up|dropped the (?:plan|idea)|deferred indefinitely|"
    r"never took place|will not now take place|is off|was off|(?:was|were|been|being) shelved|stands cancelled|never happened|did not happen|did not materiali[sz]e|failed to (?:materiali[sz]e|meet)|did not come off|"
    r"had to be dropped|was dropped|(?:could|can)(?: not|not|n't) (?:now )?(?:take place|be held|happen|go ahead|materiali[sz]e|come off)|den(?:ied|ies|ying) (?:having |to have )?(?:met|meeting|any(?! (?:rift|differences?|discord|split|role|wrongdoing|plans?|move|links?|trouble|rivalry|friction)\b))|"
    r"{NOUN}(?:(?!\b(?:but|though|although|while|after|deals?|alliances?|pacts?|tie-ups?|agreements?|mergers?|truce|support|promises?)\b)[^.;,]){0,80}? never (?:(?:really|actually|quite) )?(?:materiali[sz]ed|came (?:off|about|through)|got off the ground)|"
    rf"{_ACTIVE})\b"
)

_DENY = (
    rf"(?:{WAVES_AWAY}|ruled out(?! (?:going|coming|attending|joining|taking part|participating|travelling|visiting)\b)|"
    r"turn(?:ed|ing|s) down|spurn(?:ed|ing|s)|declin(?:ed|es|ing) (?:an?|the|his|her|their) invit\w+)"
)
DENIED = (
    NO_MEETING
    # "denied that X had been asked to stay away from the meeting", which took place
    + rf"|\b(?:{_DENY}\b(?![^.;]{{0,90}}\b(?:(?:stay|stayed|staying|keep|kept|keeping|left) (?:away|out|off)|skipp?\w*|boycott\w*|absent|absence|(?:not|never) (?:been )?(?:invited|asked|called)|uninvited|snubb?\w*|sidelined|walk(?:ed|ing)? out)\b[^.;]{{0,60}}\b(?:meeting|meet|talks|dinner)\b)(?![^.;{{PERSONS}}]{{0,40}}{{P}} (?:would|will|was going to|is going to|was to|is to|planned to|plans to) (?:be (?:there|present)|attend|join|come|go|take part)\b)"
    r"[^.;]{0,70}\b(?:met|meet|meeting|talks|call|spoken|called on|dinner)\b|"
    r"(?:there (?:was|were|had been|has been)|(?:had|held|have had)) no (?:such )?(?:meeting|talks|conversation|call) (?:with|between)\b|"
    r"(?:no truth|nothing true|false|baseless|fake|untrue)(?:(?!\b(?:after|when|while|during|before|since)\b)[^.;]){0,60}\b(?:met|meeting|talks)\b)"
)

_THINGS = (
    r"(?:flights?|planes?|trains?|choppers?|helicopters?|visits?|trips?|tours?|rall(?:y|ies)|roadshows?|press (?:conference|meet|briefing)s?|news conferences?|interviews?|public meetings?|engagements|appointments|"
    r"programmes?|protests?|bandhs?|strikes?|dharnas?|yatras?|march|functions?|events?|celebrations?|elections?|polls?|bypolls?|examinations?|exams?|sessions?|leave|holidays?|contracts?|tenders?|projects?|schemes?|"
    r"licen[cs]es?|leases?|auctions?|tickets?|registrations?|memberships?|ceremony|ceremonies|weddings?|debates?|hearings?)"
)
_BEEN = r"(?:was|were|is|are|got|stands|stood|(?:has|have|had) been|being|had to be)"
_NO_OCCASION = r"(?![^.;]{0,60}?\b(?:and|including|besides|with) (?:an?|his|her|their|the|all|other)? ?(?:[a-z-]+ ){0,3}{NOUN})"
# what is off, or has not come about, and is no meeting
_ELSE_IS_OFF = (
    rf"(\b{_THINGS}\b(?! (?:with|between))[^.;,{{PERSONS}}]{{0,40}}? {_BEEN} (?:[a-z]+ ){{0,2}}?{GIVEN_UP}\b){_NO_OCCASION}|"
    rf"(\b(?:{GIVEN_UP}|cancelling|calling off|postponing|cut short) {_OWN}(?:[a-z-]+ |{{L}} |{{D}} ){{0,3}}{_THINGS}\b(?!{MEANT_FOR})){_NO_OCCASION}|"
    r"(\b(?:talks|discussions?|agreement|decision|consensus|announcement) (?:on|about|over|regarding) [^.;,{PERSONS}]{2,40}? (?:(?:did|could)(?: not|n't)|never) (?:take place|took place|happen(?:ed)?|be held|come off)\b)|"
    rf"(\b(?:skipped|boycotted|missed|stayed away from|gave a miss to) [^.;,{{PERSONS}}]{{2,50}}{{NOUN}}, which (?:[a-z]+ ){{0,2}}?(?:[a-z]+ ){{0,1}}?{GIVEN_UP}\b)"
)
# who met tell that others are not to: "X met Y and said that a meeting of the panel had been put off"
_ANOTHER_IS_OFF = (
    r"(\b(?:that|said|says|announced|as|after|while|since|because|though|although|whereas|but|and)(?: on {D})?(?: that)?,? "
    r"(?:(?!(?:met|meet|who|which|whose)\b)(?:[a-z'-]+|{O}(?:'s)?|{L}(?:'s)?|{D}(?:'s)?),? ){1,7}?{NOUN}\b"
    rf"(?:(?!\b(?:met|meet|but|before|after|until)\b)[^.;{{PERSONS}}]){{0,100}}? {_BEEN} (?:[a-z]+ ){{0,2}}?{GIVEN_UP}\b)"
)
_FALSE = rf"{IS} (?:[a-z]+ )?{FALSE}"
_ANAPHORIC = r"(?!(?:it|this|that|so|them|having|any|the|these|those|both|all|such|his|her|their) ?(?:[a-z-]+ )?(?:reports?|claims?|charges?|allegations?|accusations?|stor(?:y|ies)|rumou?rs?|speculation)? *(?:[.,;]|$))"
_OF_TALK = r"\b(?:met|meet|meets|meeting|talks|talked|call|spoke|spoken|called on|dinner|together)\b"
_MEDIA_SAY_MET = rf"(?!(?:[a-z]+ ){{0,2}}?{STORY} (?:in|on|by|from|at) [^.;,{{PERSONS}}]{{1,40}}? that (?:(?!{_GOES_ON})[^.;,]){{0,80}}?{_OF_TALK})"
_TURNS_DOWN = rf"(?:{WAVES_AWAY}|turn(?:ed|s|ing) down|spurn(?:ed|s|ing)|(?:ruled|rules|ruling) out)"
# where what is denied is told, unless a list of persons goes on: "denied that A, B and C had met"
_ENDS_DENIAL = (
    r"[.;]|$|(?:(?<![{PERSONS}])|(?!,? (?:and )?{P}))(?:,(?! {P} and {P},)| and\b)|"
    r" (?:after|when|while|during|before|since|following|in|at)\b"
)
# what is denied, and is no meeting
_ELSE_DENIED = (
    rf"(\b{_TURNS_DOWN} (?!by\b){_ANAPHORIC}{_MEDIA_SAY_MET}(?:(?!{_GOES_ON}|{_OF_TALK})[^.;,]){{3,90}})(?={_ENDS_DENIAL})|"
    rf"(\b{DENIES} that (?:the|their|his|her) (?:[a-z]+ )?{{NOUN}} (?:had|has|was|is|were) (?:anything|about|related|linked|connected|political|aimed|meant|over|on)\b)|"
    rf"(\b{STORY} (?:of|about|on|over) (?:(?!{_OF_TALK})[^.;,]){{2,60}}, which (?:[a-z]+ ){{1,3}}?{DENIES}\b)"
)
_CHARGES = rf"(?:{STORY}|{CHARGE})"
# somebody has denied a charge of which only the article before tells, and is not the one who met
_CHARGE_APART = (
    rf"^(?:(?!{_OF_TALK})[^.;]){{0,120}}?(\b{DENIES} (?:(?:the|this|that|these|those|all|any|such|his|her|their) ){{1,2}}(?:(?!of\b)[a-z-]+ ){{0,2}}{_CHARGES})"
    r"(?=(?:,? (?:and|while|whereas|even as|as|after|before|when)|,(?= (?:[a-z]+ ){0,2}{P}(?! (?:said|says|added)\b))) (?!(?:that|he|she|they)\b|(?:[a-z]+ ){0,3}(?:never|not)\b)[^.;]{0,60}?{MEET})"
)
_ITSELF = r"\b(?:such|(?:took|taken|taking) place|happened|occurred|materiali[sz]ed|came about|anything of the (?:sort|kind)|did so|done so)\b"
# the same in a sentence that speaks of no meeting: "He denied that he wanted to be prime minister"
_DENIED_APART = (
    rf"^(?![^.;]{{0,300}}{_OF_TALK})[^.;]{{0,200}}?(\b{DENIES} (?:(?:any|all|the|these|media) ){{0,2}}(?:{STORY} )?(?:that|of|about|being|any|there (?:is|was|were))\b"
    rf"(?:(?!{_ITSELF})[^.;]){{12,120}})(?=[.;]|$)"
)
_CAME_ABOUT = (
    r"\b(?:met|called on|hosted|huddled with|conferred with|sat down with|(?:held|had) (?:[a-z-]+ ){0,4}?(?:talks|meeting|lunch|dinner|breakfast|discussions?|consultations|deliberations)|"
    r"(?:after|following|during) (?:meeting|(?:(?:a|an|the|his|her|their) |(?={D}))(?:[a-z{DATES}-]+ ){0,3}(?:meeting|talks|lunch|dinner|breakfast))|(?<!he was )(?<!he is )(?<!they were )(?<!been )(?<!being )(?:in|at) (?:a |the |his |her |their )?(?:[a-z-]+ )?(?:talks|meeting) with|(?:{NOUN}) (?:was|were) held)\b"
)
# somebody denies a meeting of his or her own: "Z denied having met the trader"
DENIED_OWN = (
    rf"\b{DENIES} (?:(?:(?:the|media|press|all|any|these|such) ){{0,2}}{_CHARGES} (?:that|of|about) |that )?"
    r"(?:ever )?(?:having (?:ever |even )?(?:met|spoken|talked|called on)|meeting(?: with| up with)? (?=[a-z{PERSONS}])(?!of\b|was\b|had\b|were\b|between\b|on\b|at\b|in\b)|"
    r"(?:calling on|talking to|speaking to|being in touch with)|(?:he|she|{P}) (?:had |has |have )?(?:ever |even |also )?(?:met|spoken (?:to|with)|talked (?:to|with)|called on)\b)"
)
# a calling off that has not been, or is denied
_NOT_YET = rf"(\b(?:(?:is|are)(?: not|n't)|(?:has|have)(?: not|n't) been|(?:will|would)(?: not|n't) be|(?:not|n't) being) (?:yet |being )?{GIVEN_UP}\b)"
_DENIED_OFF = (
    rf"(\b{DENIES}(?: (?:media |the |these |all |any )*{STORY})? (?:that|of|about|as)\b)[^.;]{{1,120}}?(\b{_BEEN} (?:[a-z]+ )?{GIVEN_UP}\b|'s (?:cancellation|postponement))|"
    rf"(\b{STORY} (?:that|of|about)\b)[^.;]{{1,120}}?(\b{_BEEN} (?:[a-z]+ )?{GIVEN_UP}\b[^.;,]{{0,20}}? {_FALSE})"
)
_NOT_OFF = (
    rf"{_NOT_YET}|{_DENIED_OFF}|(\b(?:was|were)(?: not|n't) {GIVEN_UP}\b)|(\b(?:did|does|do|would|will)(?: not|n't) {CALL_OFF}\b)|"
    rf"(\bcontrary to (?:[a-z]+ )?{STORY}\b[^.;,]{{0,80}}?{GIVEN_UP}\b)"
)
# what is not off is still to come
STILL_ON = rf"^(?![^;]{{0,300}}{_CAME_ABOUT})[^;]{{0,240}}?(?:{_NOT_YET}|{_DENIED_OFF})"
# had been off before a new day was set
_OFF_BEFORE = rf"\bwill (?:now |finally |also |then )*(?:meet|be held|hold|host|sit|take place|call on|visit)\b[^.]{{0,120}}?(\bhad been (?:[a-z]+ )?{GIVEN_UP}\b)"
_ELSE = rf"{_ELSE_IS_OFF}|{_ELSE_DENIED}"
# its groups are off, or denied, beside the occasion that is told of; who "denied that he had
# skipped the meeting" was at it
OFF_BESIDE = (
    rf"({DENIED_AWAY}[^.;]{{0,80}})|(\b{STORY} (?:that|of) [^.;]{{0,60}}?\b{STAYING_AWAY}\b[^.;]{{0,60}}? {_FALSE})|"
    rf"{_CAME_ABOUT}[^.;]{{0,160}}?(?:{_ELSE}|{_ANOTHER_IS_OFF})|(?:{_ELSE})[^.;]{{0,120}}?(?:{_CAME_ABOUT}|\bto (?:meet|see|call on|receive|hold talks)\b|\b(?:called|convened|chaired|attended|summoned) (?:an?|the|his|her|their|its) (?:[a-z-]+ ){{0,3}}{{NOUN}})|"
    rf"{_NOT_OFF}|{_OFF_BEFORE}|{_DENIED_APART}|{_CHARGE_APART}"
)
