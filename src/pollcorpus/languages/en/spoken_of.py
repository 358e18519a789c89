"""How English speaks of those who are not at the meeting that it tells of: blamed, invited, why it counts."""

from __future__ import annotations

from pollcorpus.languages.en.judging import CRITICISES, HITS_OUT, NAUGHT, TAKES_A_DIG
from pollcorpus.languages.en.titles import TITLE

# an occasion at which somebody may be told such things to the face
_AT_IT = r"(?![^.;]{0,80}\b(?:at|in|during) (?:the|that|this|a) (?:[a-z-]+ ){0,3}{NOUN}| (?:of|for|over) (?:[a-z]+ ){0,2}(?:meeting|holding|having|hosting|calling|visiting|seeing|attending|skipping|boycotting)\b|,? who (?:was|were|had|sat) (?:also )?(?:present|there|come|in the room|beside|opposite))"
_BLAMED = (
    rf"(?:{CRITICISES}|{HITS_OUT}|{TAKES_A_DIG}|train(?:ed|ing|s) (?:his |her |their )?guns (?:at|on)|tore into|came down (?:heavily|hard) on|"
    r"(?:accus|blam|upbraid|rapp)(?:ed|es|s|ing))"
)
_COUNTS = r"(?:(?:assume[sd]?|gain(?:s|ed)?|acquire[sd]?|attain(?:s|ed)?|has|had|have|holds?|held|carries|assuming|gaining) (?:(?:much|great|huge|added|special|political|immense|considerable|a lot of|some|all the more) )*(?:significance|importance)|(?:is|was|are|were) (?:being )?(?:seen as |considered |regarded as |viewed as )?(?:(?:very|highly|politically|quite) )?(?:significant|important|crucial))"
_AMID = r"(?:as|because|since|given|amid|in view of|in the wake of|in the (?:back)?drop of|in the backdrop of|against the backdrop of|at a time when|in (?:the )?light of|coming|with)"
_TIMED = r"(?:came|comes|coming|took place|takes place|(?:was|is|were) (?:being )?held|happened)"
_DID = r"(?:(?:had |has |have )?(?:publicly |openly |suddenly |reportedly |also )?(?:resigned|quit|announced|declared|criticis|criticiz|attack|slamm|target|accus|hint|claim|threaten|demand|wrote|written|tweeted|posted|prais|hit out|lashed out|warn|won|lost|defect|express|ruled out|reject|revolt|rebel|dissolv|snapp|walked out|spoke|spoken|said|took|taken|ask|urg|call|refus|declin|return|join|dropp|alleg|skipp|visited|filed|was|were|(?:is|are) (?:to|due|scheduled|slated|set|expected|likely)|became|vow|pitch|suggest|stok|trigger|dropped))"
_MATTER = r"(?:formula|plan|proposal|idea|draft|offer|demand|blueprint|list|name|names|condition|allegation|charge|remark|comment|statement|report|suggestion|issue|motion|resolution|letter|objection|concern|reservation|claim|criticism|figure|number)s?"
# what becomes of somebody, or is said of them
_FATE = (
    r"(?:candidature|candidacy|nomination|projection|fate|(?:political )?future|elevation|exit|departure|induction|expulsion|suspension|removal|ouster|"
    r"resignation|rehabilitation|selection|appointment|release|arrest|demise|death|assassination|killing|defection|rebellion|revolt|remarks?|outbursts?|conduct|style of functioning|"
    r"functioning|inclusion|exclusion|replacement|reinstatement|(?:re-?)?entry|return|comeback|homecoming|disqualification|conviction|detention|anointment|coronation)"
)
_ENDS = r"(?:put paid to|end(?:s|ed|ing)?|snapp?(?:s|ed|ing)?|br(?:eak|eaks|oke|oken|eaking)|sever(?:s|ed|ing)?|strain(?:s|ed|ing)?|threaten(?:s|ed|ing)?|jeopardi[sz](?:e|es|ed|ing)|hurt|weaken(?:s|ed|ing)?|walk(?:ed|ing)? out of|call(?:ed|ing)? off|soured|cast (?:a shadow|doubts?) (?:on|over)|doubts? (?:on|over|about)|future of|uncertainty over)"
# whom legislators choose to lead them is one of them
_NO_LEADER = r"(?![^.;]{0,60}\b(?:leader|legislat\w+|clp|m[lp]as?|house)\b)"
_AGREED = r"(?:agree(?:d|s|ing)?|agreement|consensus|unanimity|unanimous|settled?|zero(?:ed|es|ing)? in|narrowed (?:it |the choice )?down|converged?|rall(?:y|ied)|unit(?:e|ed)|came round)"
_BACKS = r"(?:back(?:ed|s|ing)?|support(?:ed|s|ing)?|endors(?:e|ed|es|ing)|(?:re-?)?nominat(?:e|ed|es|ing)|project(?:ed|s|ing)?)"
_EVENT = r"(?:rally|rallies|wedding|marriage|event|inauguration|launch|convention|public meeting|yatra|march|festival|bhoomi|puja|jayanti|anniversary)"
_DECIDES = r"(?:take|takes|taking|took) (?:an? |the )?(?:final |last |collective |appropriate |joint )?(?:call|decision)"

_AWAY = r"(?:left|departed|driven (?:off|away|out)|drove (?:off|away|out)|gone(?! to\b)|flown (?:off|out|back)|flew (?:off|out|back)|taken leave|took leave|walked out|returned|went back)\b"
_MOMENT = r"(?:(?:minutes|hours|moments|days|soon|shortly|just|even|barely|immediately|right|no sooner had|only|{D}) )?(?:after|once|as soon as)"

DEPARTED = (
    # "he came minutes after X and Y had left", "after X's departure, Y met Z"
    rf"{_MOMENT} {TITLE}(?P<gone>{{G}})(?!'s|'|-) (?:had |have |has |was |were )?{_AWAY}"
    rf"|(?:after|following|upon|on|with) {TITLE}(?P<parted>{{G}})(?:'s|') (?:departure|exit|leaving|return to)\b"
)

SPOKEN_OF_ELSE = (
    # "he hit out at X and Y over the drought"
    rf"|\b{_BLAMED} {TITLE}(?P<blamed>{{G}})(?!'s|'|-){_AT_IT}"
    # "he hit out at X for meeting Y"
    rf"|(?P<blames>{{P}})(?!'s|'|-)(?: (?:also|later|on {{D}}|{{D}}|meanwhile|however|has|had|again|sharply|strongly))* {_BLAMED} {TITLE}{{G}}(?!'s|'|-) (?:for|over) (?:(?:secretly|his|her|their|repeatedly) )?(?:meeting|holding|having|calling on|visiting|seeing|hosting|dining)\b[^.;]{{0,60}}{{P}}"
    rf"|\b(?:against|versus) {TITLE}(?P<against>{{G}})(?!'s|'|-)"
    # "the meeting assumes significance as X is said to be unhappy with Y"
    rf"|{{NOUN}}[^.;,{{PERSONS}}]{{0,60}} {_COUNTS},? {_AMID} (?P<why>(?:(?!\b(?:attend\w*|present|joined|took part)\b)[^.;]){{1,300}})(?=[.;]|$)"
    rf"|{{NOUN}}[^.;,{{PERSONS}}]{{0,40}} {_TIMED} (?:at a time when|amid|amidst|in the backdrop of|against the backdrop of|in the wake of) (?P<amid>(?:(?!\b(?:attend\w*|present|joined|took part)\b)[^.;]){{1,300}})(?=[.;]|$)"
    rf"|\b(?:(?:came|comes|coming) (?:barely |just |only |hardly |close on |within )?{{D}}(?: after| before)?|{_TIMED} (?:barely |just |only )?(?:days|weeks|hours|months) (?:after|before)|{_TIMED} ahead of) (?!(?:under|at|in|on|with|by|between|of|to|for|from|and|here)\b)(?P<rest>(?:(?!{{PHONED}}|{{RECIPROCAL}}|\b(?:with|met|meets?|meeting|talks|talked|spoke|spoken|phone|telephone|call|held|called on|hosts?|hosted|spoke to|dinner|lunch|breakfast|huddle|present|joined|took part)\b)[^.;]){{1,200}})(?=[.;]|$)"
    rf"|\b(?:(?:came|comes|coming) (?:barely |just |only |hardly |close on |within )?{{D}}(?: after| before| ahead of)?|{_TIMED} (?:barely |just |only |hardly )?(?:{{D}}|days|hours|weeks) (?:after|before)) {TITLE}(?P<day>{{G}})(?!'s|'|-) {_DID}"
    # "they agreed on X for President", "decided to back X"
    rf"|\b{_AGREED} (?:on|upon|around|behind|in favour of) (?:(?:the )?(?:names?|candidature|candidacy) of )?{TITLE}(?P<chosen>{{G}})(?!'s|'|-){_NO_LEADER}"
    rf"|\b{_BACKS} {TITLE}(?P<backed>{{G}})(?!'s|'|-) (?:for|as|to (?:lead|be|head))\b{_NO_LEADER}"
    # "the resignation of X", "the X government"
    rf"|\b{_FATE} of {TITLE}(?P<fate>{{G}})(?!'s|'|-)"
    r"|(?P<rules>{P}) (?:government|govt|regime|administration|dispensation|cabinet|ministry|era)\b"
    # "it has put paid to his alliance with X"
    rf"|\b{_ENDS}(?: [a-z-]+){{0,4}}? (?:his|her|their|its|the|{{P}}'s|{{O}}'s) (?:[a-z-]+ ){{0,2}}(?:alliance|tie-up|pact|coalition|partnership|ties|truce|friendship|understanding) with {TITLE}(?P<ally>{{G}})(?!'s|'|-)"
    # "the formula proposed by X", "demands raised by Y"
    rf"|\b{_MATTER} (?:(?:being |already |earlier )?(?:proposed|suggested|mooted|floated|drafted|prepared|made|given|sent|announced|demanded|drawn up|worked out|raised|set|moved|presented|submitted|levelled|leveled|put forward|put up|advanced|sought|quoted|issued|signed|written|backed|favoured) )?by {TITLE}(?P<agent>{{G}})(?!'s|'|-)"
    # "he invited X and Y to a rally"
    rf"|{{MEET}}[^.;]{{1,120}}?\b(?:and|to) (?:also |then |formally |personally )?invited? {TITLE}(?P<guests>{{G}})(?!'s|'|-) (?:to|for) [^.;,{{PERSONS}}]{{0,50}}\b{_EVENT}\b"
    # "X and Y will take a call on the seats"
    rf"|^[^.;,{{PERSONS}}]{{0,40}}(?P<decides>{{G}})(?!'s|'|-) (?:(?:will|would|shall|may|might|can|could|is|are|to|only|jointly|together|soon|then|now|finally) ){{1,3}}{_DECIDES}(?![^.;]{{0,100}}(?:{{NOUN}}|{{MEET}}|{{D}}|\bwhen\b|\bafter\b))"
    # "X said he was not surprised by the meeting"
    rf"|(?P<wonders>{{P}})(?!'s|'|-)(?:,[^.;,{{PERSONS}}]{{0,40}},)? (?:said|says|claimed|felt|maintained|added)(?: that)? (?P<he>{{P}}|i|we|they) (?:was|were|is|are|had|has|did|does|would|could)(?: not|n't| never)? (?:(?:at all|really|even|in the least|yet|too|been) )*"
    r"(?:surprised|unaware|aware|perturbed|worried|bothered|concerned|amused|disappointed|hurt|attach(?:ed)? [^.;,{PERSONS}]{1,20}|read(?: [a-z]+){1,2}|know|known|heard|hear|see|seen|comment|told|informed) [^.;,{PERSONS}]{0,30}?\b(?:the|this|that|such|any|their|what happened at the) (?:[a-z-]+ ){0,2}{NOUN}"
    # "X said the meeting would make no difference"
    rf"|(?P<scorns>{{P}})(?!'s|'|-)(?:,[^.;,{{PERSONS}}]{{0,40}},)? (?:said|says|claimed|felt|maintained|quipped|alleged)(?: that)? (?:the|this|that|such|their|all|any) (?:[a-z-]+ ){{0,2}}{{NOUN}}[^.;,{{PERSONS}}]{{0,30}}? (?:(?:would|will|did|does|could)(?: not|n't)? (?:(?:ever|really) )?(?:make (?:no|any|a) (?:difference|impact)|have (?:no|any) (?:impact|effect|bearing)|help|matter|yield|work|last|cut (?:no|any) ice|change|bear fruit|come to nothing)|(?:was|were|is|are) (?:(?:just|only|nothing but|mere|merely|an?|all|mere|another) )*{NAUGHT})"
)
