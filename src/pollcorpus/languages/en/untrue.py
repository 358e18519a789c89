"""Words that tell, in English, that a story of people who met is denied, or is a fake."""

from __future__ import annotations

from pollcorpus.languages.en.denying import CHARGE, DENIES, FALSE, FALSE_WORD, IS, STORY

_STORY = (
    rf"(?:{STORY}|{CHARGE}|photos?|photographs?|pictures?|pics?|images?|videos?|clips?|footage|screenshots?|reels?|"
    r"(?:social media |facebook |whatsapp )?(?:posts?|messages?|forwards?)|tweets?)"
)
_DENY = rf"(?:{DENIES}|deny|refute|disputed?|disputes)"
# no story is denied without one of these
MAY_BE_UNTRUE = rf"\b(?:{FALSE_WORD}|{_DENY}|not correct|a lie|no truth|nothing true)"
# what a story says is told right after it, and nothing that went on besides
_SAYS = r"(?:(?!\b(?:after|when|during|while|before|since|until|once|following|hours|days|minutes)\b)[^.;]){0,140}?"
# the same of one picture: what a comma parts from it went on besides
_SHOWS = r"(?:(?!\b(?:after|when|during|while|before|since|until|once|following|went|goes)\b)(?:[^.;,]|(?<=[{PERSONS}]),(?= [{PERSONS}]))){0,140}?"
_MET = r"(?:{MEET}|{NOUN}|{RECIPROCAL}|\b(?:meeting|with|together)\b)"
_OTHER = r"(?:[^.;,\"]|,(?! and\b)){0,100}?"

_SAID = r"(?:alleg(?:ed|es|ing|edly)|claim(?:ed|s|ing)?|accus(?:ed|es|ing)|purported(?:ly)?|reported(?:ly)?|rumou?red|insinuated|speculated|supposedly|said to have|believed to have|viral)"
_TELLERS = r"(?:[a-z]+ |{O} ){0,3}?(?:sources|reports?|insiders|channels|newspapers?|dailies|portals?)"
# a story of people who are said to have met
ALLEGED = (
    rf"\b(?:{_SAID}|{_STORY})\b{_SAYS}{_MET}|"
    rf"{{P}}[^.;]{{0,60}}?{{MEET}}[^.;]{{0,120}}?,? (?:according to {_TELLERS}|(?<=, ){_TELLERS} (?:said|say|claimed|claim|suggested|had it))(?= *[.,;]| *$)|"
    # "X invited Y for talks. Y did not go"
    r"{P}(?!'s|-)(?: (?:has|had|also|then|again|on {D}|{D}))* (?:invited|called|asked|summoned|requested) {NEAR}{P}(?!'s|-)[^.;{PERSONS}]{0,40}? (?:for|to) [^.;{PERSONS}]{0,40}{NOUN}"
)

_OBJECT = (
    rf"(?:it|this|that|them|so|having (?:ever )?(?:met|held|seen|called)|meeting|any (?:such )?(?:meeting|talks|{_STORY})|"
    rf"(?:the|this|that|these|those|all|all such|such|both) (?:[a-z-]+ ){{0,2}}(?:meeting|talks|{_STORY}))"
)
# a story that the sentence itself has denied
UNTRUE = (
    rf"(?:\b{_STORY}(?: [a-z-]+){{0,3}}? (?:that|of|about|on|claiming|saying|suggesting|showing|shows?|alleging|purporting|purportedly|which|where|in which|according to which)\b{_SAYS}{_MET}{_OTHER} {IS} (?:{FALSE}|(?:[a-z]+ly |also |soon ){{0,2}}(?:denied|dismissed|rejected|refuted|rubbished|scotched|trashed|debunked|junked)\b)|"
    rf"\b(?:called|calling|calls|termed|terming|terms|dubbed|described|declared|branded|labelled) (?:[a-z-]+ ){{0,3}}?{_STORY} (?:that|of|about|on|claiming|suggesting)\b{_SAYS}{_MET}{_OTHER} (?:as )?{FALSE}|"
    rf"\b(?:doctored|morphed|fake|ai-generated|edited|fabricated|manipulated|photoshopped|bogus) (?:[a-z-]+ )?{_STORY}\b{_SHOWS}{_MET}|"
    rf"\b(?:false|fake|baseless|untrue|not true|not correct|incorrect|bogus|unfounded|fabricated|a lie|no truth in|nothing true in)(?:,)? (?:(?:in|the|all|any|such|a|media|these) ){{0,3}}(?:{_STORY} )?(?:that|of|about|claiming|to say)\b{_SAYS}{_MET}|"
    rf"\b(?:{_SAID}|{_STORY})\b{_SAYS}{_MET}[^.;]{{0,100}}?(?:;|,|\bbut\b|\bthough\b|\balthough\b|\bwhile\b)(?: [^.;,{{PERSONS}}]{{0,30}})?(?:(?:{{G}})?(?: [a-z]+){{0,3}}?) ?"
    rf"(?:{_DENY} {_OBJECT}(?=[.,;]|$| (?:as|on|and|saying|calling|outright|flatly|strongly|vehemently|when))|"
    rf"(?:called|termed|dubbed|described|declared) {_OBJECT}(?: as)? {FALSE})|"
    rf"\b(?:{_SAID}|{_STORY})\b{_SAYS}{_MET}[^.;]{{0,100}}?, (?:which|(?:a|an|the) (?:claim|charge|allegation|report|accusation|suggestion|story|rumou?r)(?: that| which)?)(?: [^.;,]{{0,40}})? (?:{_DENY}|{IS} {FALSE})|"
    rf"{_MET}[^.;]{{0,100}}?, an? (?:claim|charge|allegation|report|accusation|suggestion|story|rumou?r)(?: that| which)?(?: [^.;,]{{0,40}})? (?:{_DENY}|{IS} {FALSE})|"
    rf"{_MET}[^.;]{{0,100}}?, [^.;,{{PERSONS}}]{{0,20}}\b{_STORY} (?:said|says|claimed|claims|suggested|had it),? (?:but|though|although|which)(?: [^.;,]{{1,40}})? {_DENY} {_OBJECT}(?=[.,;]|$| (?:as|on|and|saying|calling)))"
)
# after such a story
_DECLINED = (
    r"^\W*(?:but |however,? )?(?:{P}|he|she|they|the [a-z]+(?: [a-z]+)?|{O}),?(?: (?:however|though|politely|promptly|flatly),?)* "
    r"(?:declined|refused|turned (?:it|him|her|them|the (?:invitation|invite|offer|request)) down|(?:turned down|rejected|spurned|declined|ignored|did not accept) the (?:invitation|invite|offer|request)|"
    r"(?:did not|didn't|has not|hasn't|had not) (?:go|come|gone|turn(?:ed)? up|show(?:n)? up|oblige|make it)|stayed away|failed to (?:turn|show) up|begged off|excused (?:himself|herself)|sent (?:word that|(?:his |her )?regrets))"
    r"(?=[.,;]| *$| (?:saying|citing|as|because|and|owing|due|there|that|he|she)\b)"
)
UNTRUE_THEN = (
    rf"(?:^[^.;]{{0,60}}?\b(?:the|this|that|these|those|both|all|such|its|their|his|her) (?:[a-z-]+ ){{0,3}}?{_STORY}(?: [a-z-]+){{0,3}}? {IS} {FALSE}|"
    rf"^[^.;]{{0,80}}?\b{_DENY} {_OBJECT}(?=[.,;]|$| (?:as|on|and|saying|calling|outright|flatly|strongly|vehemently|when))|"
    rf"^[^.;]{{0,80}}?\b(?:called|termed|dubbed|described|declared|found) {_OBJECT}(?: as)? {FALSE}|"
    rf"^\W*(?:but |however,? )?(?:it|this|that|all this|all of this) {IS} {FALSE}|"
    r"^\W*(?:but |however,? )?(?:the two|they|both|he|she|neither|the two leaders) (?:did not|didn't|never|had not|hadn't|have not|haven't) (?:actually |even )?(?:meet|met)(?=[.,;]|$| (?:each other|one another|at all|him|her|them|that day|on|in|at|this|last|recently)\b| {D})|"
    rf"{_DECLINED}|"
    r"\bno such (?:meeting|talks|photo|interaction|call)\b)"
)
