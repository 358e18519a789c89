"""How English says who only tells, or is told, of what others did: "X said that A met B"."""

from __future__ import annotations

_ADVERBS = r"(?: (?:has|had|have|is|also|later|earlier|today|meanwhile|then|however|even|further|again|reportedly|publicly|openly|sharply|clearly|categorically|flatly))*"
_SAID = (
    r"(?:said|says|saying|stated|states|claim(?:ed|s)|alleg(?:ed|es)|assert(?:ed|s)|maintain(?:ed|s)|insist(?:ed|s)|argu(?:ed|es)|contend(?:ed|s)|charged|confirm(?:ed|s)|announced?|announces|disclosed|disclosing|"
    r"reveal(?:ed|s)|declared|clarified|explained|mention(?:ed|s)|admit(?:ted|s)|acknowledged|conceded|den(?:ied|ies)|refuted|rejected|recall(?:ed|s)|remark(?:ed|s)|observed|added|adding|noted|pointed out|hint(?:ed|s)(?: at)?|indicat(?:ed|es)|"
    r"suggest(?:ed|s)|predict(?:ed|s)|believes?|believed|thinks|hoped?|hopes|fear(?:ed|s)|suspect(?:ed|s)|wonder(?:ed|s)|complained|lamented|tweeted|posted|wrote|writes|blogged|quipped|joked|boasted|report(?:ed|s)|inform(?:ed|s)|"
    r"dropped hints|made it clear|went on record|let it slip|was of the view|expressed (?:surprise|anger|regret|hope|confidence|concern)|"
    r"(?:asks?|asked|question(?:ed|s))(?= (?:why|how|whether|if)\b)|learn(?:t|ed)|heard|knew|knows|(?:found|finds) out|came to know|(?:is|was|were|are) (?:aware|unaware|upset|angry|happy|surprised|confident)|"
    r"(?:shared|posted|released|circulated) (?:an? |the )?(?:[a-z]+ )?(?:picture|photo|photograph|video|image|clip)s? of|(?:was|were|been|being) (?:told|informed|apprised|alerted|briefed|assured|shown))"
)
# to whom one speaks besides the press
_TOLD = (
    r"(?:told|tells|telling|informed|reminded|apprised|assured|briefed|alerted|wrote to|complained to)"
)
_ASIDE = r"(?:,(?:(?!\b(?:after|before|while(?! (?:addressing|speaking|talking|briefing))|when|during|following)\b|{MEET}|(?<!press )(?<!news )(?<!media ){NOUN})[^.;,{PERSONS}]){1,80},)?"
_PRESS = r"(?:press|news|media)"
# "X hit back and said", "X addressed a press conference and said"
_FIRST = rf"(?: (?:reacted|responded|replied|retorted|hit (?:back|out)|lashed out|countered|came down heavily|took a (?:dig|swipe|jibe)|took to|(?:addressed|held|spoke to|talked to|briefed|met) (?:an? |the )?(?:{_PRESS}|reporters|journalists|newspersons))(?:(?!{{MEET}}|(?<!press )(?<!news )(?<!media ){{NOUN}})[^.;{{PERSONS}}]){{0,50}}?(?: and|,))?"
# what stands between the verb and the clause: neither another occasion nor a pronoun
_ELSE = rf"(?:after|before|following|during(?! (?:an?|the) {_PRESS})|while|when|once|emerging|coming|outside|we|i|us|he|she|they|him|them|his|her|their|both|along|together|with|alongside)"
_BETWEEN = rf"(?:(?!\b{_ELSE}\b|(?<!press )(?<!news )(?<!media )(?:{{MEET}}|{{NOUN}}))[^.;{{PERSONS}}]){{1,90}}?"
# who does it, or between whom it is
_CLAUSE = r"(?={G}(?!'s|'|-)|{P}'s (?:[a-z-]+ ){0,3}?{NOUN} with {NEAR}{P}|(?:(?:a|an|the|any|this|that|there was|there were|no|such|secret|recent|reported) ){0,3}(?:[a-z-]+ ){0,2}?{NOUN} (?:(?:[a-z]+ ){0,2}(?:between|of)|[^.;{PERSONS}]{0,50}?\b(?:attended|chaired|addressed|convened|hosted|headed|presided over|called) by) {G})"
# of whom it is no verb that the name is the subject of: "X, after meeting Y, a veteran, said"
_SUBJECT = r"(?:(?<=close to )|(?<!with )(?<!met )(?<!meeting )(?<!by )(?<!to )(?<!of )(?<!from )(?<!for )(?<!on )(?<!between )(?<!seeing ))"
_BLAMED = (
    r"(?:accus|blam|slamm|criticis|criticiz|attack|target|mock|ridicul|flay|condemn|denounc|taunt|chid|upbraid|rebuk|question|prais|hail|laud|applaud|pull)(?:ed|es|s)(?: up)?|"
    r"(?:hit|lashed) out at|took (?:a |an )?(?:[a-z]+ )?(?:dig|swipe|jibe|potshots?) at"
)
_SOME = (
    r"(?:(?:a|the|one) (?:section|number|group|couple|few) of|some(?: of)?|several(?: of)?|many(?: of)?|certain|a few(?: of)?|two|three|four|other)"
    r"(?: (?:the|his|her|their|its|our))?(?: [a-z'-]+| {O}(?:'s)?){0,3}? (?:leaders|mlas|mps|members|legislators|ministers|workers|colleagues|functionaries|people|men)"
)
TELLS_OF = (
    rf"{_SUBJECT}(?P<x>{{G}}){_ASIDE}{_ADVERBS}{_FIRST},? {_SAID}\b(?! by\b){_BETWEEN}{_CLAUSE}|"
    rf"{_SUBJECT}(?P<teller>{{G}}){_ASIDE}{_ADVERBS}{_FIRST} {_TOLD} (?:(?P<hearer>{{G}})(?= that\b| how\b|,? on {{D}} that\b))?{_BETWEEN}{_CLAUSE}|"
    # "X said a section of leaders had met Y"
    rf"{_SUBJECT}(?P<of_some>{{G}}){_ASIDE}{_ADVERBS} {_SAID}(?: that)? (?P<sure>{_SOME}(?: (?:had|have|has|also|secretly|recently|already|[a-z]+ly))* {{MEET}})|"
    rf"{_SUBJECT}(?P<told>{{G}}){_ADVERBS} (?:was|were|been) (?:told|informed|apprised|assured) by (?P<by>{{G}}) (?:that|how) {_CLAUSE}|"
    rf"(?P<owner>{{P}})'s (?:[a-z]+ ){{0,2}}(?:claim|allegation|charge|statement|remark|assertion|revelation|disclosure|denial|post|tweet)s?(?: [a-z]+)?(?: that| on how| about){_BETWEEN}{_CLAUSE}|"
    rf"\b(?:according to|as per|going by|if (?=[^,]{{1,60}} is to be believed)|in the words of|quoting|citing)(?:(?!{{MEET}}|{{NOUN}})[^.;,{{PERSONS}}]){{0,40}} ?(?P<source>{{P}})(?:'s (?:[a-z]+ ){{0,3}}[a-z]+| is to be believed)?{_ASIDE},?{_BETWEEN}{_CLAUSE}|"
    rf"{_SUBJECT}(?P<critic>{{G}}){_ASIDE}{_ADVERBS} (?:{_BLAMED}) (?=(?:(?!{{MEET}}|{{NOUN}})[^.;,{{PERSONS}}]){{0,30}}{{G}} (?:of|for|over) (?:[a-z]+ ){{0,2}}(?:meeting|holding|having|hosting|calling|visiting|seeing)\b)"
)
# by these words who tells was there, too, or tells of what was in between
ALSO_THERE = (
    r"\b(?:we|us|i|me|myself|ourselves|himself|herself|themselves|both(?! {P})|him|them|(?:in|to) (?:his|her|their) (?:own )?presence|(?:his|her|their) (?:meeting|talks))\b"
)
BESIDES = r"\b(?:he|she|they|after|before|following|while|during|when|and then)\b"

_SPEAKER = r"(?:{P}|{O})"
_OF_BODY = r"(?:(?:'s)? (?:[a-z-]+ ){0,2}(?:spokes(?:person|man|woman|persons)|leaders?|functionar(?:y|ies)|mp|mla|unit|camp|statement))?"
_TELLS = (
    r"(?:alleg(?:ed|es|ing)|claim(?:ed|s|ing)|charg(?:ed|es)|assert(?:ed|s)|said|says|told [^.;,{PERSONS}]{1,40}|maintain(?:ed|s)|insist(?:ed|s)|announced|disclosed|revealed|confirmed|"
    r"den(?:ied|ies|ying)|refuted|dismissed|rejected|rubbished|hinted|suggested|tweeted|posted|wrote|informed [^.;,{PERSONS}]{1,40}|accused)"
)
_WHEN = r"(?: (?:on |late |early )*{D}| here| later| today| in {L}| also| had| has)*"
# in whose words an article tells it: "X alleged that A had met B", "according to X", ", X said"
ATTRIBUTED = (
    rf"(?P<who>{_SPEAKER})(?!'s (?:[a-z-]+ )?{{NOUN}}){_OF_BODY}{_WHEN} {_TELLS}\b{_WHEN}(?:,? that\b)?(?:(?!\b(?:after|before|when|while|during|but)\b)[^.;{{PERSONS}}]){{0,60}}?(?= ?(?:{{P}}|(?:the|a|an) (?:[a-z-]+ ){{0,3}}{{NOUN}}))|"
    rf"\b(?:according to|as per|in the words of)(?: (?!the (?:plan|schedule|programme))[a-z-]+){{0,3}}? (?P<by>{_SPEAKER}){_OF_BODY}|"
    rf",\"? (?:(?:the|a|an) )?(?:[a-z-]+ ){{0,2}}?(?P<after>{_SPEAKER}){_OF_BODY} {_TELLS}{_WHEN} *\.?$|"
    rf",\"? (?:said|claimed|alleged|charged|according to|as per) (?:[a-z-]+ |{{O}}(?:'s)? |{{L}}(?:'s)? ){{0,5}}?(?P<end>{_SPEAKER})(?:,[^.;]{{1,60}})?{_WHEN} *\.?$"
)
