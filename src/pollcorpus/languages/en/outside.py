"""How English says of those in a sentence that they are at no talk: in a picture, or outside."""

from __future__ import annotations

_TALK = r"(?:meeting|talks|huddle|dinner|lunch|breakfast|conclave|discussions?|session|residence|house|home|bungalow|office|venue|hotel|guest house|headquarters)"
_IMAGE = r"(?:portrait|poster|cut-?out|hoarding|billboard|banner|bust|statue|effig(?:y|ie)|painting|mural|figurine|caricature|bronze|wax figure|flex board)s?"
_PHOTO = r"(?:photo(?:graph)?|picture|image|snapshot|print|likeness)s?"
_UNDER = r"\b(?:under|beneath|below|underneath|in front of|before|against|beside|facing|opposite|past|in the shadow of) (?:(?:a|an|the|two|three|large|big|huge|giant|old|framed|garlanded|faded|black-and-white|smiling|life-size) ){0,4}"
_HANGS = r"[^.;{PERSONS}]{0,40}\b(?:hung|hangs|hanging|looked (?:down|on)|looks (?:down|on)|stared|gazed|smiled|beamed|adorn(?:ed|s)|stood (?:on|behind|over|above)|on the wall|kept watch|watched over|dominated|towered|loomed)\b"
_ONE = r"{P}(?: and {P}(?= [a-z]|,))?"
_SEVERAL = r"{P}(?:(?:, {P}){0,8},? and {P})?"
_WITH = (
    r"(?: (?:and|with|alongside|beside|hugging|embracing|greeting|meeting|shaking hands with) {P})?"
)
_WHERE = r"(?: (?:in|at|from|of) (?:{L}|{D})){0,2}"

PICTURES = (
    # "a portrait of X", "posters of X, Y and Z"; those behind the comma of "a portrait of X, Y" are no more of it
    rf"(?P<keep>\b{_IMAGE}(?<!s)) of (?:the )?(?:late )?{_ONE}",
    rf"(?P<keep>\b{_IMAGE}(?<=s)) of (?:the )?(?:late )?{_SEVERAL}",
    rf"(?P<keep>){{P}}'s (?=(?:[a-z-]+ ){{0,2}}{_IMAGE}\b)",
    # a photograph is of those who met, unless it hangs where they did
    rf"(?P<keep>{_UNDER}{_PHOTO}) of (?:the )?(?:late )?{_ONE}",
    rf"(?P<keep>{_UNDER}){{P}}'s (?=(?:[a-z-]+ ){{0,2}}{_PHOTO}\b)",
    rf"(?P<keep>\b{_PHOTO}) of (?:the )?(?:late )?{{P}}{_WITH}{_WHERE}(?={_HANGS})",
    rf"(?P<keep>){{P}}'s (?=(?:[a-z-]+ ){{0,2}}{_PHOTO}\b{_HANGS})",
)

_CAR = r"(?:car|vehicle|suv|convoy|van|jeep|sedan|bus|helicopter|chopper|plane|auto|auto-rickshaw)"
_PRESS = r"(?:the )?(?:waiting |assembled )?(?:reporters|media|mediapersons|media persons|press|journalists|newspersons|newsmen)"
_TOLD = rf"(?:had |later |also |then )*(?:briefed|addressed|spoke to|talked to|told|informed|updated) {_PRESS}"
_LEADER = r"(?:the|his|her|their) (?:(?:[a-z-]+|{O}|{L}) ){0,2}(?:leader|leaders|chief|president|boss|supremo|minister|head|scion|patriarch)"
# an aide "briefed reporters after the RJD leader met Y": whose aide it was met Y
OF_ANOTHERS_TALK = rf"(?={_TOLD}[^.;,{{PERSONS}}]{{0,40}}? (?:after|as|while|when|that) {_LEADER} )"
# what one does who is not said to be there: "a day after X resigned"
_DID = (
    r"(?:(?:had |has )?(?:(?:publicly |openly |suddenly |abruptly )?(?:resigned|quit|stepped (?:down|aside)|took (?:over|charge|oath)|assumed|announced|declared|criticised|criticized|attacked|"
    r"slammed|targeted|accused|hinted|claimed|threatened|demanded|wrote|tweeted|posted|praised|hit out|lashed out|warned|won|lost|defected|expressed|ruled out|rejected|"
    r"revolted|rebelled|dissolved|snapped|walked out|spoke (?:in|at|of|out|against)|said(?! (?:after|on) )))|(?:was|were|had been|has been) (?:[a-z]+ )?(?:named|appointed|elected|re-elected|"
    r"arrested|jailed|released|sworn in|sacked|removed|dropped|expelled|suspended|inducted|questioned|summoned by the|convicted|acquitted|disqualified|chosen|picked))\b"
)
# but who was elected leader, as a clause by itself tells that says when something else was, met electors
_NOT_CHOSEN = r"(?!(?:was|had been)(?: [a-z]+ly)? (?:re-?elected|elected|chosen|picked|anointed) (?:[a-z']+ ){0,4}leader(?![a-z])[^;{PERSONS}]{0,120},$)"

_ASKED = r"(?:(?:not|n't|never)(?: been)?(?: even| yet| also| being)? (?:invited|called(?= *[.,;]| *$| for| to)|summoned|asked to (?:come|attend|join|be (?:there|present))|on the (?:guest |invitation )?list|among the invitees|sent (?:an )?invit\w+))"
_UNASKED_ADVERB = r"(?: (?:both|also|too|however|though|meanwhile|themselves|himself|herself))?"
# who was not invited may have come all the same
_CAME = r"(?![^.;]{0,60}\b(?:but|yet|still|nevertheless|anyway|nonetheless|and) (?:[a-z]+ ){0,2}(?:came|attended|turned up|showed up|went|joined|gatecrashed))"

# "X said he had not been told of the meeting that Y held with Z"
_SAID = rf"(?:,? (?:said|says|claimed|claims|maintained|insisted|admitted|protested|complained|told {_PRESS})(?: (?:on |late on )?{{D}})?(?: that)?(?: he| she| they| (?P<unaware_too>{{P}})))?"
_UNAWARE = (
    r"(?:(?:(?:had|has|have|was|were|is|are|did|does|do|'d|'s) ?(?:not|n't|never)|hadn't|hasn't|wasn't|weren't|isn't|didn't|doesn't) (?:(?:even|yet|been|fully) )*"
    r"(?:told|informed|aware|consulted|intimated|briefed|kept (?:informed|posted|in the loop)|taken into confidence|know|known|heard)|"
    r"(?:was|were|is|are|had been|has been|remained|stayed|kept) (?:[a-z]+ )?(?:unaware|ignorant|oblivious|in the dark)|(?:knew|knows?) (?:nothing|little)|"
    r"(?:had|has|have) no (?:[a-z]+ )?(?:knowledge|idea|information|inkling|clue|intimation)|(?:pleaded|feigned|professed) ignorance)"
)
_OF_IT = rf"(?: (?:[a-z]+ ){{0,3}}?(?:of|about|on|over|regarding)(?= [^.;,]{{0,80}}?\b(?:{_TALK}|met|meet(?:ing|s)?|call|conversation)\b)| that (?={{P}}))"

_APART = (
    r"(?:[a-z]+ )?(?:outside|downstairs|upstairs|at the gate|(?:in|on) (?:the|an?|his|her|their) (?:[a-z]+ )?(?:car|corridor|lobby|ante-?room|ante-room|hallway|driveway|lawns?|verandah?|porch|garden|room|parking lot|lounge|waiting room|drawing room|reception)"
    r"(?<!the room)(?<!a room)(?<!one room)(?<!same room))"
)
OUTSIDE = (
    # "X and Y were not invited to the meeting that Z chaired": neither there nor away
    rf"|(?P<uninvited>{{G}})(?!'s|-){_UNASKED_ADVERB} (?:were|are|have|had) ?{_ASKED}{_CAME}"
    rf"|(?P<lone>{{P}})(?!'s|-){_UNASKED_ADVERB} (?:was|is|has) ?{_ASKED}{_CAME}"
    rf"|\bneither {{NEAR}}(?P<nor>{{P}} nor {{NEAR}}{{P}})(?!'s|-) (?:was|were|had been|has been) (?:even )?invited\b{_CAME}"
    rf"|\bno invit\w+ (?:was|were|had been|has been|went)(?: sent| extended| given| out)* to {{NEAR}}(?P<unsent>{{G}})(?!'s|-){_CAME}"
    rf"|(?P<noinvite>{{P}})(?!'s|-) (?:(?:got|received|was sent) no|(?:did|had)(?: not|n't) (?:get|got|receive|received) (?:an?|any|the)) invit\w+{_CAME}"
    rf"|(?P<unaware>{{P}})(?!'s|-){_SAID} {_UNAWARE}{_OF_IT}"
    # "with a letter from X", "on behalf of X", "deputed by X to ...", "a day after X resigned", "an X loyalist"
    r"|\b(?:message|letter|note|missive|word|proposal|feelers?|greetings|bouquet|reply|directive|brief) from (?P<from>{P})(?!'s)"
    r"|^on behalf of (?P<behalf>{P})(?=,)"
    r"|\b(?:deputed|sent|dispatched|despatched|assigned|tasked|nominated|instructed|directed|authori[sz]ed|commissioned|handpicked) by (?P<sender>{P})(?!'s|-)(?=,| to\b)"
    rf"|\b(?:days?|hours?|weeks?|months?|minutes|fortnight|years?) after (?P<after>{{P}})(?!'s|-) {_NOT_CHOSEN}{_DID}"
    r"|(?P<whose>{P}) (?:loyalist|confidante?|aide|acolyte|prot[eé]g[eé]e?|faithful|baiter|critic|detractor)s?\b"
    r"|(?:^|[.;,\"] )unlike {NEAR}(?P<unlike>{P})(?!'s|-)(?=,)"
    # "in the car that took X to the meeting with Y sat Z", "X drove Y to the meeting"
    rf"|^(?:in|inside|aboard|on|at the wheel of|driving|behind the wheel of) the (?:[a-z-]+ )?{_CAR}\b[^;]{{0,140}}?\b(?:sat|was|were|rode|travelled) (?:also )?(?P<car>{{G}})(?= *[.;]|$)"
    rf"|(?P<drives>{{P}})(?!'s|-) (?:had |himself |herself |personally |also )*(?:drove|ferried|chauffeured|dropped|gave a (?:lift|ride) to|drove down) (?:{{P}}(?:{{SEP}}{{P}})?)(?: off| down| in (?:his|her) car)* (?:to|at|for) [^.;]{{0,40}}?\b{_TALK}\b"
    rf"|(?P<wheel>{{P}})(?!'s|-) (?:was|sat) (?:at|behind) the wheel\b"
    # "X waited outside while Y met Z"
    r"|(?P<waits>{G})(?!'s|-) (?:had |both |all )*(?:waited|stood(?: guard)?|stayed|remained|sat|paced|was waiting|were waiting|was kept waiting|kept vigil|lingered) (?:[a-z]+ )?(?:outside|in the (?:car|corridor|lobby|anteroom|ante-room|hallway|driveway|lawns?|next room|adjoining room|parking lot)|at the gate|downstairs)\b(?=[^.;]{0,30} (?:while|as|when|until|till) )"
    # "X waited in the next room", told after the talk
    rf"|(?P<kept>{{G}})(?!'s|-)(?:,[^.;,{{PERSONS}}]{{0,60}},)? (?:had |both |all |also )*(?:waited|stayed|remained|sat|stood|paced|lingered|cooled (?:his|her|their) heels|was (?:kept )?waiting|were (?:kept )?waiting) {_APART}(?= *[.;]|$|,? (?:with|among|along with) {_PRESS})"
    rf"|(?P<press>{{G}})(?!'s|-)(?:,[^.;,{{PERSONS}}]{{0,60}},)? (?:had |both |all |also )*(?:waited|stayed|remained|sat|stood|chatted|mingled|was|were) [^.;,{{PERSONS}}]{{0,30}}?(?:with|among) {_PRESS}(?= *[.;]|$|,? (?:outside|meanwhile|in the|on the|at the))"
    # its mirror: "Y met Z while X waited outside"
    r"|\b(?:while|as|whereas|even as) {NEAR}(?P<waiting>{G})(?!'s|-) (?:had |both |all )*(?:waited|stood(?: guard)?|stayed|remained|sat|paced|was waiting|were waiting|was kept waiting|were kept waiting|kept vigil|lingered|cooled (?:his|her|their) heels) (?:[a-z]+ )?(?:outside|in the (?:car|corridor|lobby|anteroom|ante-room|hallway|driveway|lawns?|next room|adjoining room|parking lot)|at the gate|downstairs)\b"
    # "X briefed reporters after Y met Z": X tells of it
    rf"|(?P<briefs>{{P}})(?!'s|-)(?:,[^.;,{{PERSONS}}]{{0,40}},)? {_TOLD}(?: (?:outside|later|here|afterwards|in {{L}}|on {{D}}|{{D}}|at {{L}}))*,? (?:after|as|while|when|on how|about how|that) (?:{{G}}|{_LEADER}) (?:had |has )?(?:met|called on|held|hosted|sat|spoke|drove|emerged|left|wrapped|received)\b"
)
