"""How English tells what is to come in the words of one who has just met others."""

from __future__ import annotations

from pollcorpus.languages.en.turns import ANY

_TALKS = r"(?:meetings?|talks|huddle|discussions?|consultations|parleys|deliberations|session|sitting|conclave|lunch|dinner|breakfast|telephone call|phone call)"
_THE = r"(?:(?:the|a|an|his|her|their|this|its|that) )?(?:[a-z0-9'-]+ ){0,4}?"
# what one has done with whom one has just met
SEEING = (
    r"(?:meeting(?: with)?|calling on|visiting|seeing|consulting|(?:receiving|hosting)(?= {P})|(?:talking|speaking) (?:to|with)|(?:conferring|huddling|dining|lunching|breakfasting|sitting down) with|"
    r"holding (?:[a-z-]+ ){0,3}(?:talks|discussions|consultations|parleys) with|(?:(?:being|remaining|staying|having been) )?(?:closeted|huddled) with)"
)
_LEAVING = (
    r"(?:(?:soon |shortly |immediately )?(?:after|following)|at the end of|(?:on )?(?:emerging|coming out|stepping out|walking out) (?:from|of)|on leaving)"
)
_SAID = (
    r"(?:said|says|told|announced|added|informed|disclosed|revealed|confirmed|indicated|hinted|stated|maintained|claimed|declared)"
)
_WILL = r"(?:will|would|shall|(?:is|are|was|were)(?: [a-z]+)? (?:to|likely to|expected to|scheduled to|slated to|set to|due to|going to))"
_COME_TOGETHER = (
    rf"(?:(?:meet|sit|gather|huddle|confer|call on|host|chair|convene|visit|resume (?:the )?{_TALKS})(?! (?:the )?(?:deadline|demands?|target|challenge|needs?))\b|"
    rf"(?:hold|have|attend|call|join|be) (?:[a-z0-9'-]+ ){{0,5}}?{_TALKS}\b)"
)
_FIXED = r"(?:has|have|had) been (?:called|convened|fixed|scheduled|summoned|set|planned)"
# "the committee would meet on Friday", "the next meeting will be held", "a meeting has been called"
_TO_COME = (
    rf"(?:{ANY}{{0,90}}?\b{_WILL}(?: [a-z]+){{0,2}} {_COME_TOGETHER}|"
    rf"{ANY}{{0,60}}?\b{_TALKS}\b{ANY}{{0,60}}?\b(?:{_WILL}(?: [a-z]+)? (?:be (?:held|called|convened)|take place|resume|continue|begin|start)|{_FIXED})\b|"
    rf"{ANY}{{0,60}}?\b{_WILL}(?: [a-z]+)? be {ANY}{{2,40}}?\bat (?:the |an? |their |its )(?:next )?(?:[a-z0-9'-]+ ){{0,4}}?{_TALKS}\b)"
)
# they speak of themselves: "We will meet again"
_OWN = r"[^.;]{0,90}\b(?:we|i|us|me|our|my|i'll|we'll)\b"
_PRESS = r"(?: (?:to )?(?:the )?(?:waiting )?(?:reporters|media|mediapersons|media persons|press|journalists|newspersons|newsmen|correspondents|pti|ani|ians|uni|ndtv|et|toi|bbc)\b)?(?: (?:here|later|on [a-z]+day|outside [a-z ]{2,20}))?"
_MET = rf"(?:{_LEAVING} (?:{SEEING}\b|{_THE}{_TALKS}\b)|, (?:who|and) (?:had )?(?:earlier |also |just )?(?:met|called on|had {_THE}{_TALKS} with|held {_THE}{_TALKS} with)\b)"

_SPEAKER = rf"(?!{SEEING}|{_LEAVING})(?:{_SAID} )?(?:[a-z.()'’-]+,? ){{1,9}}?(?:{_SAID} )?[^.;,]{{0,40}}?"
_REACHED = rf"(?: {_LEAVING} (?:(?:attending|chairing|addressing) )?{_THE}{_TALKS}\b)?"

# where a sentence ends what it tells of the one occasion and goes on with the other
SAID_ON_LEAVING = (
    # "after meeting X on Monday, Y said | the committee would meet on Friday"
    rf"^(?={ANY}{{0,200}}?(?:(?<![a-z]){_LEAVING} (?:{SEEING}\b|{_THE}{_TALKS}\b)|, who (?:had )?(?:met|called on)\b))"
    rf"(?:(?!\b{_WILL}\b){ANY}){{10,220}}?\b{_SAID}{_PRESS}{_REACHED}(?: that\b)?(?=,? (?!{SEEING}|{_LEAVING})(?!{_OWN}){_TO_COME})|"
    # "the committee will meet on Friday, | Y said after talks with X"
    rf"^(?P<ahead>)(?:[\"“'‘] ?)?(?!{_OWN}){_TO_COME}[^.;]{{0,90}}?,[\"”'’]*(?= {_SPEAKER}{_MET})"
)
