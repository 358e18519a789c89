"""How English names those who only stand behind what others do: employers, kin, questioners."""

from __future__ import annotations

from pollcorpus.languages.en.denying import STORY, WAVES_AWAY
from pollcorpus.languages.en.judging import NAUGHT
from pollcorpus.languages.en.titles import KIN

_AIDE = (
    r"(?:aides?|advis[eo]rs?|emissar(?:y|ies)|envoys?|(?:private |personal |political )?secretar(?:y|ies)|representatives?|associates?|confidante?s?|lieutenants?|"
    r"spokes(?:person|persons|man|men|woman|people)|loyalists?|supporters?|followers?|lawyers?|counsel|acolytes?|prot[eé]g[eé]s?|messengers?|interlocutors?|proxy|proxies|camp|faction)"
)
_ASKS = r"(?:asked|questioned|wondered|demanded to know|wants? to know|wanted to know|sought to know|asks|wonders)"
_DID = r"(?:[a-z]+ )?(?:{MEET}|(?:gone|went|go) to (?:meet|see)|held|meeting\b)"
_BEEN = r"(?:is|was|were|are|has been|had been|stood)"

_OF = r"(?:(?:close )?to|of|for) (?:(?:the|late|former|party|jailed|senior|chief minister|prime minister|minister|leader|president|chief|patriarch|supremo|founder|{O}(?:'s)?|{L}(?:'s)?) ){0,5}"

# whose aide, kin or party it is: "an aide of X met Y", "X's party and Y's held talks"
EMPLOYERS = (
    r"(?<!at ){P}'s (?P<keep>party|outfit|camp|faction|representatives?|emissar(?:y|ies)|envoys?|negotiators|managers|(?:(?:close|trusted|political|key) )?(?:confidante?s?|aides?|lieutenants?|associates?|pointsman))(?= (?:met|meets?|holds?|held|had (?:an?|another|his|her|one more)|(?:has|have|had|will|would) (?:met|meet|hold|held|had)|called on)\b| and (?:[a-z]+ ){0,2}(?:{P}'s|{O}))",
    rf"(?P<keep>\b(?:{_AIDE}|{KIN})) {_OF}{{P}}(?: and {{P}}(?= [a-z]))?(?!'s|'|, (?:{{P}}|[a-z]+ {{P}}))",
)

BEHIND = (
    # "X asked why Y had met Z"
    rf"|(?P<questions>{{P}})(?!'s|'|-)(?: (?:also|then|today|on {{D}}|{{D}}|later|had|has))* {_ASKS} (?:why|how|what made|on what basis|in what capacity|when) (?:(?!\b(?:he|she|they|him|her|them|i|we|me|us)\b)[^.;,{{PERSONS}}]){{0,30}}{{P}}(?!'s) {_DID}"
    # "the move, of which X is said to be the architect", "X was behind it"
    rf"|(?P<behind>{{P}})(?!'s|'|-) {_BEEN} (?:(?:clearly|also|really|actually|said to be|believed to be|allegedly|the (?:man|one|brain|brains|force|hand|mind|person|architect)) )*(?:behind|responsible for|to blame for|pulling the strings|the (?:mastermind|architect) (?:of|behind))\b(?! (?:closed|the meeting'?s? doors))"
    # "recalled how X and Y had worked together"
    rf"|\b(?:recall(?:ed|s|ing)|remember(?:ed|s)|reminded [^.;,{{PERSONS}}]{{1,30}} of) how {{NEAR}}(?P<bygone>{{G}})(?!'s|'|-) (?:(?!{{MEET}}|{{NOUN}})[^.;{{PERSONS}}]){{3,120}}(?=[.;]|$)"
    # "X, who met workers in A, called the meeting a farce"
    rf"|(?P<belittles>{{P}})(?!'s|'|-)(?:,? who (?![^.;,]{{0,40}}\b(?:attend|present|there|joined|took part|sat|came)\w*)[^.;]{{1,100}},)?(?: (?:also|later|then|on {{D}}|{{D}}))* (?:called|termed|dubbed|described|branded) (?:it|this|(?:the|this|that|their) (?:[a-z-]+ ){{0,2}}(?:{{NOUN}}|summit|event|conclave|move|exercise)) (?:as )?(?:(?:an?|the|just|nothing but|mere|merely|another|political|publicity|complete|total|big) ){{0,4}}{NAUGHT}\b"
    # "X and Y contest against each other", "X will contest from A"
    rf"|(?P<foes>{{G}})(?!'s|'|-)(?:,? who [^.;,]{{1,60}},)? (?:(?:will|would|are to|is to|are|is) )?(?:contest(?:s|ing)?|fight(?:s|ing)?|pitted|locked in a contest|face(?:s)?) (?:against )?(?:each other|one another|from|{{L}})\b"
    # "X denied the rumour while Y met Z"
    rf"|(?P<denies>{{P}})(?!'s|'|-)(?: (?:has|had|also|on {{D}}|{{D}}))* {WAVES_AWAY} (?:(?:the|all|any|these|such|this|that|media) )+[^.;,{{PERSONS}}]{{2,60}},? (?:and|while|whereas|even as|as) (?:[a-z'-]+ |{{O}} |{{L}} ){{0,5}}{{P}}(?!'s)(?: [a-z]+){{0,2}} {{MEET}}"
    # "X denied that he and Y had fallen out, and met Z"
    rf"|\b{WAVES_AWAY} (?:(?:[a-z]+ ){{0,3}}{STORY} )?(?:that|of|about|(?:any|all) [a-z]+ (?:with|between|from)) (?:(?!{{MEET}}|{{NOUN}})[^.;,{{PERSONS}}]){{0,40}}(?P<rift>{{G}})(?!'s|'|-)(?:(?!{{MEET}}|{{NOUN}}|{{RECIPROCAL}})[^.;,{{PERSONS}}]){{0,80}},? (?:and|but) (?:[a-z]+ ){{0,2}}{{MEET}}"
    # "X sent Y to meet Z"
    rf"|(?P<sends>{{P}})(?!'s|'|-)(?: (?:has|had|also|then|later|hurriedly|immediately|reportedly|on {{D}}|{{D}}))* (?:sent|rushed|deputed|dispatched|despatched|flew|tasked|assigned|deployed) (?:(?:[a-z-]+|{{O}}|{{L}}) ){{0,5}}{{G}}(?!'s|'|-)[^.;{{PERSONS}}]{{0,40}}?\b(?:to|with) (?:meet(?:ing)?|(?:talk|speak)(?:ing)? (?:to|with)|hold(?:ing)?|see|pacify(?:ing)?|placat(?:e|ing)|persuad(?:e|ing)|negotiat(?:e|ing)|call on)\b"
    # "the first visit by an Indian leader since X's"
    rf"|\b(?:first|only) [^.;,{{PERSONS}}]{{1,80}} (?:by|of) [^.;,{{PERSONS}}]{{1,40}} since (?P<since>{{P}})"
    # "X used to say that Y and Z would meet"
    rf"|(?P<always>{{P}})(?!'s|'|-) (?:used to|would often|has always|had always|always|keeps?|kept|has long|had long) (?:say(?:s|ing)?|said|claim(?:ed|s|ing)?|maintain(?:ed|s|ing)?|insist(?:ed|s|ing)?|argu(?:e|ed|es|ing)|predict(?:ed|s|ing)?|hop(?:e|ed|es|ing)) that (?:[a-z]+ ){{0,2}}{{G}}"
)
# what others are advised to do, or dreamt of, is not done
# what somebody is asked for, where it is a meeting
_TO_TALK = (
    r"(?:meet|meets|meeting|meetings|see|talk|talks|hold|sit|speak|call|conven\w+|dialogue|discuss\w*|negotiat\w+|consult\w*|"
    r"come|attend|join|invite|visit|summon)"
)
# what is only put forward: "X offered talks to Y", "the need for talks with Y"; "the proposed talks" are to be
_OF_TALKS = r"(?:(?:an?|any|the|further|[a-z]+(?:-[a-z]+)?) ){0,3}?(?:talks|dialogue|negotiations|discussions|meeting)\b"
_PUT_FORWARD = (
    r"|(?<!the )(?<!a )(?<!'s )(?<!his )(?<!her )(?<!their )(?:offer|propos|suggest)(?:ed|es|s|ing) "
    + _OF_TALKS
    + "|"
    r"(?:offers?|proposals?|calls?|pleas?|appeals?|needs?|scope|(?:pre-?)?conditions?|terms|ground rules) (?:of|for) "
    + _OF_TALKS
    + "|"
    r"(?:should|must|ought to|needs? to|has to|have to) be (?:an? )?(?:[a-z-]+ ){0,2}(?:talks|dialogue|negotiations|discussions|meeting)\b"
    rf"|(?:suggest|propos|recommend)(?:ed|s|es) that [^.;]{{0,60}}?\b(?:meet|sit|talk|speak|hold)\b|want(?:s|ed)? (?:[a-z-]+ ){{0,3}}{{P}}(?: and {{P}})? to (?:[a-z-]+ ){{0,2}}{_TO_TALK}\b"
)
# what is only asked about: "evaded a question on whether he would meet X"
_ASKED_ABOUT = r"|whether(?: or not)? {P}(?!'s|-) (?:(?:himself|herself|also|ever|too) )?(?:would|will|might|should|may|could|(?:was|were|is|are) (?:(?:also|still) )?(?:going|likely|planning|willing|due|set|to)|plan(?:s|ned)|intend(?:s|ed)|proposes?)\b"
WISHED_FOR = (
    rf"|(?:urged|appeal(?:ed|s))\b[^.;]{{0,80}}?\b{_TO_TALK}|ask(?:ed|s)? (?:him|her|them|{{P}}) to (?:[^.;]{{0,60}}? )?{_TO_TALK}"
    r"|(?:advis|counsell?|encourag|implor|begg|plead|coax|nudg|lik)(?:ed|es|s|e|ing|d)? (?:with |for )?(?:[a-z-]+ ){0,3}{P}(?: and {P})? to (?:meet|see|call on|talk|speak|sit|hold)"
    r"|(?:dream(?:s|ed|t|ing)?|prospects?|possibility|idea|thought|fears?|fearful|afraid|wary|in favour|likelihood) of (?:(?:a|an|any|the) )?(?:(?:[a-z-]+ ){0,2}{P}(?:'s)?(?: and {P})? (?:meeting|holding|calling on|talking|seeing|joining hands)|(?:[a-z-]+ ){0,2}(?:meeting|talks) (?:between|with))"
    + _PUT_FORWARD
    + _ASKED_ABOUT
)

# what somebody turns down is neither held nor called off: "X spurned Y's offer of talks"
SPURNED = (
    r"{G} (?:(?:has|had|have|also|again|flatly|politely|on {D}|{D}) ){0,3}(?:turned down|rejected|spurned|declined|refused|dismissed|ignored|rebuffed) {NEAR}{P}(?:'s|') "
    r"(?:[a-z-]+ ){0,2}?(?:offer|proposal|suggestion|request|plea|overtures?|invitation|invite|call)s? (?:of|for|to) (?:(?:an?|any|fresh|further|early|peace|seat-sharing) )*(?:talks|dialogue|meeting|meet|talk|discussions?|negotiations|hold|sit down|come for|join)\b"
)
# rivals who gather as well: "the same day the opposition met in Bengaluru"
_MEMBERS = r"(?:parties|party|leaders|bloc|alliance|camp|faction|group|front|grouping|partners|allies|constituents|m[lp]as|mps|legislators|lawmakers|members)"
_RIVALS = r"(?:opposition|rival (?:alliance|bloc|camp|front|coalition|faction|group)|other (?:camp|side|alliance|faction|group)|ruling (?:alliance|coalition|front)|{O})"
_GATHERED = r"(?:met|meets|held (?:an?|its|their)|gathered|huddled|sat(?: down)?|(?:was|were) (?:meeting|holding|huddled|closeted)|assembled|convened)"
_MEANWHILE = r"(?:meanwhile|simultaneously|at the same time|around the same time|in parallel)"
_ACROSS_TOWN = r"(?:across (?:the )?(?:town|city|road|street)|elsewhere in (?:the )?(?:city|town|capital|{L})|in another part of (?:the )?(?:city|town|capital|{L})|(?:a few|a couple of|some|barely a|{D}|[a-z]+) (?:kilomet(?:re|er)s?|km|miles?|met(?:re|er)s) away|a stone's throw (?:away|from there))"
_OWN_MEETING = r"(?:(?:held|chaired|hosted|addressed|convened|presided over|threw) (?:an?|his|her|another|all)|(?:met|gathered|huddled with|sat with|conferred with) (?:his|her|party|all|{O}))(?![a-z])"
OTHER_SIDE = (
    rf"(?P<meanwhile>\b(?:{_RIVALS}(?:'s|')? (?:{_MEMBERS} ){{0,2}}|(?:{_MEMBERS}|those) (?:with|backing|supporting|siding with) {{P}} )?,? ?\b{_MEANWHILE},? {_GATHERED}\b|"
    rf"\b{_RIVALS}(?:'s|')?(?: {_MEMBERS}){{0,2}}, {_MEANWHILE}, {_GATHERED}\b|"
    rf"(?:^|[;,] (?:and |while )?)(?:{_MEANWHILE}|{_ACROSS_TOWN}),? {{P}}(?!'s|-)(?: (?:also|separately))? {_OWN_MEETING}|"
    rf"{{P}}, {_MEANWHILE}, {_OWN_MEETING})|"
    rf"\b{_RIVALS}(?: {_MEMBERS}){{0,2}} (?:also |too |, too, )?{_GATHERED}\b|"
    rf"\b(?:{_MEMBERS}|those) (?:with|backing|supporting|siding with|who (?:back|support|are with|sided with)) {{P}}(?: also| too)? {_GATHERED}\b|"
    r"\b(?:opposition|rival (?:alliance|bloc|camp|front))(?:'s)? (?:[a-z-]+ )?(?:meeting|conclave|huddle|meet|gathering)\b"
)
