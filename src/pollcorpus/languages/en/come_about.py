"""What has come about, in English, in a sentence that goes on with a plan or with a denial."""

from __future__ import annotations

from pollcorpus.languages.en.denying import DENIES, STORY

_PLAN = r"(?:will|would|shall|'ll|(?:is|are|was|were) (?:also |now |next |then |all |reportedly )?(?:to|likely to|expected to|set to|due to|scheduled to|slated to|going to|planning to|due (?:at|in|for|on))|plans? to|intends? to|hopes? to)"
_NOT_SURE = r"(?:reports?|reportedly|claim(?:s|ed)?|rumou?rs?|speculation|alleged(?:ly)?|sources|said to have|believed to have|if|whether|never|not|no|would have|could have|should have|might have)\b|n't\b"
_HAD_MET = (
    r"(?:met|saw|called on|visited|hosted|received|dined with|lunched with|sat down with|conferred with|huddled with|spoke (?:to|with)|spoken (?:to|with)|"
    r"(?:held|had) (?:[a-z-]+ ){0,4}?(?:talks|meetings?|discussions?|consultations|lunch|dinner|breakfast|parleys) with)"
)
_MEETING = (
    r"(?:meeting|seeing|calling on|visiting|hosting|holding [^.;,{PERSONS}]{0,30} with|(?:(?:a|an|his|her|their|the|{D}(?:'s)?) )?(?:[a-z-]+ ){0,3}?(?:talks|meeting|discussions?|consultations|lunch|dinner|breakfast|huddle|parleys|call) with)"
)
_DENIES = (
    r"(?:(?:said|says|claimed|insisted|maintained|told [^.;,{PERSONS}]{1,30}) (?:that )?(?:it (?:was|is) )?(?:(?:a|an|all|totally|completely|absolutely) )*(?:lie|untrue|not true|false|wrong|incorrect|nonsense|rubbish|baseless) (?:to (?:say|claim|suggest) )?that (?:he|she|they|it|{P})(?![a-z])|"
    rf"(?:flatly |strongly |however )?(?:{DENIES}|(?:ruled|rules) out) (?:having (?:ever )?(?:met|held|seen|called)|meeting|any|{STORY}|the possibility|that (?:he|she|they|{{P}}))(?![a-z])|"
    r"(?:has|have|had) (?:(?:so far|yet|still|also) )?(?:no (?:[a-z]+ )?(?:plans?|intention|appointment|meeting|talks)\b|not (?:yet )?(?:met|seen|spoken)\b)|(?:did|does|do|would|will|could)(?: not|n't) (?:meet|see|call on|plan to|intend to|talk to|speak to)\b|"
    r"(?:refused|declined) to (?:meet|see|call on|talk to|speak to)\b|left without (?:meeting|seeing)\b|(?:skipped|avoided) (?:meeting|seeing)\b)"
)
_ADVERB = r"(?: (?:also|later|then|however|has|had|have|however,|he|she|they|{P}|on {D}|{D}))*"

COME_ABOUT = (
    # "after meeting Y on Monday, X will meet Z on Friday"
    rf"^(?:[a-z,]+ ){{0,2}}?(?:after|following|fresh from|fresh off|on the heels of) {_MEETING} {{NEAR}}{{G}}(?:(?!\b{_PLAN}\b)[^.;]){{0,80}}?(?P<first>{{D}})(?:(?!\b{_PLAN}\b)[^.;]){{0,60}}?,(?=[^.;]{{0,60}}{{P}}[^.;]{{0,60}}?\b{_PLAN}\b(?:[^.;{{DATES}}]{{0,120}}(?P<then>{{D}}))?)"
    rf"|^(?:[a-z,]+ ){{0,2}}?(?:after having|having) (?:already |just |earlier )?{_HAD_MET} {{NEAR}}{{G}}(?:(?!\b{_PLAN}\b)[^.;]){{0,80}}?,(?=[^.;]{{0,60}}{{P}}[^.;]{{0,60}}?\b(?:{_PLAN}|{_DENIES}))"
    # "X, who met Y on Monday, has no plans to meet Z"
    rf"|(?<=[{{PERSONS}}]),? who (?:had |has )?(?:also |already |earlier |just |recently |only )?{_HAD_MET} {{NEAR}}{{G}}(?:(?!{_NOT_SURE})[^.;,]){{0,80}},(?={_ADVERB} (?:{_PLAN}|{_DENIES}))"
    # "X met Y on Monday and denied having met Z"
    rf"|^(?:(?!{_NOT_SURE}|\b{_PLAN}\b)[^.;]){{0,120}}?\b{_HAD_MET} {{NEAR}}{{G}}(?:(?!{_NOT_SURE}|\b{_PLAN}\b)[^.;]){{0,80}}?(?=(?:,? (?:and|but)|,|;){_ADVERB} {_DENIES}[^.;]{{0,80}}{{P}})"
)
# "X met Y, days after he had met Z"
AFTER_ANOTHER = r"(?:{D}(?: after)?|\b(?:days|weeks|months|hours|minutes|soon|shortly) after) (?=[^.;,]{0,50}{MEET})"
# "X and Y met and decided to hold a rally on Sunday", "... and will announce it on Sunday"
_NOT_MET = r"(?!(?:meet|sit|talk|reconvene|gather|return|(?:hold|have) (?:another|more|further|fresh|a fresh|a second|the next|talks|a meeting))(?![a-z]))"
RESOLVED = (
    r"\b(?:decided|agreed|resolved|vowed|pledged|promised|undertook|chose|opted|planned) (?:(?:unanimously|jointly|together|in principle) )?"
    rf"(?:to {_NOT_MET}[a-z]|that\b)|,? and (?:they |both |the two )?{_PLAN} (?:(?:now|then|soon|jointly|together|also) )?{_NOT_MET}[a-z]"
)
