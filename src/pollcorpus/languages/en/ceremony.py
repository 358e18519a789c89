"""How English tells of public occasions at which nobody talks, and of who is asked of talks."""

from __future__ import annotations

from pollcorpus.languages.en.habits import HABIT, SEES_OFTEN

# what is told besides may be a talk, or a joining of a party, which count
_STRICKEN = r"(?! (?:(?:with|the|some|several|many|those|their|his|her) )*(?:[a-z]+-(?:hit|affected) )?(?:survivors|victims|injured|affected|bereaved|displaced|stranded|families|family of the|evacuees|inmates|patients|villagers|residents|locals|relatives|kin)\b)"
_TALK = (
    rf"\b(?:(?:met|meets?){_STRICKEN}|"
    r"(?<!public )(?<!election )(?<!poll )(?<!protest )(?<!condolence )(?<!mass )(?<!prayer )meetings?|talks?|talked|huddle\w*|closeted|discuss\w*|confer(?:red|s|ring)?(?! (?:the|an?|upon|on) [^.;,]{0,60}(?:award|ratna|padma|medal|title|degree|honou?r|doctorate))|deliberat\w+|consult\w*|"
    r"parleys?|conclave|summit|session|dinner|lunch|breakfast|tea|supper|call(?:ed|s|ing)? on|spoke (?:to|with)|speak(?:ing)? (?:to|with)|telephon\w*|phone\w*|"
    r"conversation|dialogue|negotiat\w+|thrash\w*|one-on-one|sworn|swearing-in|oath|inducted|membership|presence|join(?:ed|s|ing)? (?:the )?(?:{O}|party|fold|ruling))\b"
)
_MOURNING = (
    r"\b(?:(?:last|final) respects|(?:pay|pays|paid|paying|offer(?:ed|s|ing)?) (?:(?:his|her|their|rich|glowing|floral|last|final|the) ){0,3}(?:tributes?|homage)|mortal remains|last rites|"
    r"body of [^a-z.;,] (?:is|was|has|had|lay|draped)|(?:last|final) journey|funeral|cremat(?:ion|ed|orium)|burial|laid to rest|wreaths?|bier|pyre|coffin|cortege|casket|l(?:ay|ying|ies|ain) in state|"
    r"(?:body|remains|ashes) (?:is|was|were|has been|had been|will be|being) (?:[a-z]+ )?(?:kept|placed|brought|taken|flown|lying|laid|draped|buried|carried))\b"
)
_EVENT = (
    r"(?:protest(?! meeting)s?|protest march|dharna|demonstration|march|sit-in|rally|rallies|roadshow|road show|padyatra|foot march|yatra|hunger strike|fast|gherao|satyagraha|human chain|"
    r"vigil|procession|agitation|chakka jam|rail roko|inauguration|foundation[- ]laying|flag-off|unveiling|book launch|launch|convocation|prayer meeting|public meeting|parade|celebrations?)"
)
_AT_EVENT = (
    r"\b(?:at|during|in|on|joined|led|leading|leads|staged|staging|stage|addressed|addressing|attended|attending|held|holding|began|joining|launched|undertook|organised) "
    rf"(?:an?|the|his|her|their|its|this|that|{{D}}(?:'s)?|{{O}}(?:'s)?|{{L}}) (?:(?:[a-z-]+|{{O}}|{{L}}) ){{0,3}}?{_EVENT}\b(?!-)"
)
_COMPANY = r"\b(?:join(?:ed|s|ing)?|accompan(?:ied|ies|ying)|flank(?:ed|s|ing)|walked|marched|shar(?:ed|es|ing) (?:the |a )?(?:stage|dais|platform)|alongside|along with|together with|participated|took part|sat|were (?:also )?(?:present|seen))\b"
_PORT = r"(?:airport|airfield|aerodrome|air ?base|airstrip|tarmac|helipad|railway station|technical area)"
_GREETED = r"(?:receiv(?:ed?|es|ing)|welcom(?:ed?|es|ing)|greet(?:ed|s|ing)?|s(?:een|aw|ee|eeing) off|ceremonial welcome|red[- ]carpet|bid (?:him |her |them )?(?:farewell|goodbye|adieu))"

# what goes on in a House; its members may meet outside of it
_IN_HOUSE = (
    r"\b(?:(?:lok sabha|rajya sabha|assembly|vidhan sabha|legislative council|(?:upper |lower )?house|parliament) (?:met|assembled|reassembled|convened|reconvened)(?: again)? (?:at|for|on|in|this|after|amid)|"
    r"rose to (?:speak|demand|raise|make|ask)|the well of the house|(?<!lead the )(?<!leading the )(?<!led the )(?:treasury|opposition) benches|walked out of the (?:house|assembly|lok sabha|rajya sabha)|"
    r"(?:on the )?floor of the house|point of order|adjourned the (?:house|assembly|lok sabha|rajya sabha)|moved (?:an? )?(?:adjournment|privilege|no-confidence) (?:motion|notice))\b"
)
_APART_FROM_IT = r"\b(?:meetings?|talks|huddle\w*|closeted|conclave|dinner|lunch|breakfast|tea|called on|conferred|chambers?|legislature party|parliamentary party|met (?!at\b|for\b|on\b|in\b|this\b|again\b|after\b|amid\b|{D}))"
_BRAWL = r"\b(?:scuffl(?:e|es|ed|ing)|fisticuffs|came to blows|jostl(?:ed|ing)|push(?:ed|ing) and shov(?:ed|ing)|manhandl(?:ed|ing)|heckl(?:ed|ing)|pandemonium|rush(?:ed|ing) (?:in)?to the well|snatch(?:ed|ing) (?:the )?(?:papers|mike|microphone|bill))\b"
_PUBLIC = (
    # "X and Y made the announcement at a joint press conference"
    r"(?:\bat (?:an?|the|his|her|their|{D}'s) (?:[a-z-]+ ){0,3}(?:(?:press|news) conference|press meet|media briefing)\b|"
    rf"{_MOURNING}|{_BRAWL}|{_AT_EVENT}[^;]{{0,120}}?{_COMPANY}|{_COMPANY}[^;]{{0,120}}?{_AT_EVENT}|"
    rf"\b(?:flew|flown|fl(?:y|ies) (?:in|down)|land(?:ed|s)|arriv(?:ed|es)|reach(?:ed|es)|touched down|came by (?:air|train|road))\b[^;,]{{0,60}}? and (?:was|were) (?:[a-z]+ )?(?:received|welcomed|greeted|garlanded)\b|"
    rf"\b{_GREETED}\b[^;]{{0,80}}?\b{_PORT}\b|\b{_PORT}\b[^;]{{0,80}}?\b{_GREETED}\b)"
)

# at a home, or with somebody whom one goes to see, there may be talks after a ceremony; and who was
# at one may have missed talks
_AT_HOME = r"\b(?:(?<!press )(?<!news )conference|convention|executive|plenary|chintan|shivir|(?:training|party) camp|brainstorming|joining|skip\w*|boycott\w*|stay(?:ed|s|ing)? away|absen\w+|missed|instead|(?:did|could|would|will)(?: not|n't)|unable|residence|(?<!at )home|house|bungalow|(?:to|also|later|then) (?:see|meet|visit(?:ed)?|inquire|enquire|receive)|arriv\w+|reach\w+|hosted|received(?! (?:the|an?) )|visited {P})\b"
# who gets married, and who watches a match or a show, where they are told to have met
_WEDS = r"\b(?:(?:will|to|is to|are to|shall) (?:marry|wed|get married|get engaged)|(?:ties|tied|tie|tying) the (?:nuptial )?knot|(?:got|gets|getting) (?:married|engaged))\b"
_WATCHES = r"(?<!preferred to )(?<!chose to )(?<!opted to )\bwatch(?:ed|es|ing)? (?:the |a |an )?(?:[a-z-]+ ){0,3}?(?:final|finals|match|game|film|movie|parade|play|screening|launch|landing|show|performance|fireworks|race)\b"
_SCHEME = r"(?:schemes?|portals?|apps?|books?|bus(?:es)?|trains?|services?|projects?|campaigns?|programmes?|plants?|bridges?|roads?|highways?|website|logo|anthem|song|statues?|plaque|portrait|memoirs?|biograph(?:y|ies)|autobiography)"
_RITE = (
    rf"\b(?:(?:inaugurat|dedicat|commission)(?:ed|es|ing)|flagg?(?:ed|s|ing) off|(?:laid|lays?|laying) the foundation|cut(?:s|ting)? the ribbon|"
    rf"(?:unveil|launch|releas)(?:ed|es|s|ing) (?:(?:an?|the|his|her|its|new|two|three|several) )?(?:(?!of\b)[a-z-]+ ){{0,3}}{_SCHEME}|(?:hoist|unfurl)(?:ed|s|ing) the|"
    rf"presid(?:ed|es|ing) over (?:the|a|an) (?:[a-z-]+ ){{0,2}}(?:event|function|ceremony|programme|celebrations?)|(?:took|take|taking) a (?:holy )?dip|"
    rf"cast(?:s|ing)? (?:his|her|their) (?:votes?|ballots?|franchise)|(?:fil(?:ed|es|ing)|submitted) (?:his|her|their) (?:nominations?|papers)|"
    rf"confer(?:red|s|ring)? (?:the|an?|upon|on) [^.;,]{{0,60}}\b(?:awards?|ratna|padma|medals?|titles?|degrees?|honou?rs?|doctorates?)|"
    rf"(?:receiv(?:ed|es|ing)|accept(?:ed|s|ing)) (?:the|an?|his|her) [^.;,{{PERSONS}}]{{0,50}}\b(?:awards?|ratna|vibhushan|bhushan|shri|medals?|degrees?|doctorates?) from|"
    rf"(?:visit(?:ed|s|ing)?|prayed at|offered prayers (?:at|in)|worshipped at|darshan (?:at|of)) [^.;,{{PERSONS}}]{{0,60}}\b(?:temple|shrine|dargah|gurdwara|mosque|church|monastery|mutt|school|college|museum|market|relief camps?|polling (?:booth|station)|samadhi|exhibition|ghats?)|"
    rf"(?:attend(?:ed|ing|s)?|at|grac(?:ed|ing)|in) (?:the|a|an) (?:[a-z-]+ ){{0,2}}(?:wedding|marriage|housewarming|birthday party|engagement ceremony)|"
    rf"visit(?:ed|s|ing)? (?:the )?(?:[a-z]+-(?:hit|affected|ravaged|struck|stricken)|affected|flooded|inundated|devastated)|"
    rf"present in (?:the )?(?:court|courtroom|stadium|gallery))\b"
)


# what the public comes to, unless a party holds it for its own: "inaugurated the cooperative conclave"
_FAIR = (
    r"(?:\binaugurat(?:ed|es|ing) (?:the|an?|{D}(?:'s)?) (?:[a-z0-9'-]+ |{D}(?:-long)? ){0,4}?(?:conclave|summit|conference|convention|workshop|seminar|symposium|festival|fair|expo|exhibition|mela|fest|meet)\b|"
    r"(?:\b(?:the|an?|this|that)|{D}) (?:[a-z0-9'-]+ |{D}(?:-long)? ){0,4}?(?:festival|carnival|expo|exhibition|mela|marathon(?= *[.,;]| *$| (?:at|in|on|here|from|with|along)\b| {L}| {D})|tournament|book fair|trade fair|consultative workshop|seminar|symposium)\b)"
)
_OF_A_PARTY = r"(?:{O}|\b(?:party|party's|workers|cadres?|mlas?|mps|legislators|delegates|office-bearers|allies|alliance|coalition|chintan|shivir)\b)"
_TALKED = _TALK.replace("conclave|summit|session|dinner|lunch|breakfast|tea|supper|", "").replace("presence|", "")

_DEATH = r"(?:death|demise|passing|killing|murder|assassination|martyrdom|funeral|cremation|last rites|mortal remains|obituary)"
# who is dead
DEAD = (
    rf"\b{_DEATH} of (?P<death>{{P}})(?!'s|-)|(?P<whose>[^a-z .,;])'s (?:[a-z-]+ ){{0,2}}{_DEATH}\b"
    r"|(?P<died>[^a-z .,;])(?:,? along with [^.;{PERSONS}]{1,60})?,? (?:who )?(?:had |has )?(?:died|passed away|breathed (?:his|her) last|succumbed|was (?:killed|assassinated|murdered|shot dead|cremated|laid to rest)|were killed)\b"
)

_QUERY = r"(?:about|on|to comment|to react|to respond|for (?:his|her|a) (?:reaction|comment|response|view))"
_OWN = r"(?![^,;]{0,120}\b(?:his|her|their|own|he|she|they|him)\b)"
_SAYS = r"(?:said|says|replied|told|called|termed|described|dismissed|quipped|remarked|commented|declined|refused|maintained|claimed|alleged|added|parried|evaded|chose|did not|had|wondered|dubbed|felt|took)"
# who is asked about what others did
ASKED = (
    rf"|(?P<on_whether>{{P}})(?!'s|'|-),? (?:(?:when |on being |if )?asked (?:on |about )?|quizzed (?:on |about )?|on |about )(?:whether|why|how|if|the (?:question|issue|possibility|prospects?|talk|reports?|speculation) (?:of|about|that|over))\b[^.;]{{1,160}}?, {_SAYS}\b"
    rf"|^(?:[^,;{{PERSONS}}]{{0,30}} )?(?:asked|questioned|quizzed|pressed) (?:by [a-z ]{{1,20}} )?{_QUERY}\b{_OWN}[^,;]{{1,160}}, (?:[^,;{{PERSONS}}]{{0,60}} )?(?P<asked>{{P}}),? {_SAYS}\b"
    rf"|^(?:commenting|reacting|responding|replying|referring)(?: (?:sharply|strongly))? (?:on|to|about|upon)\b{_OWN}[^,;]{{1,160}}, (?:[^,;{{PERSONS}}]{{0,60}} )?(?P<comments>{{P}}),? {_SAYS}\b"
    rf"|(?P<replies>{{P}}),? (?:said|was|made|gave|told) [^.;,{{PERSONS}}]{{0,60}}?(?:when|while|after being|on being|in reply to|in response to) (?:asked|questioned|a question|a query|queries|questions) (?:by [a-z ]{{1,20}} )?{_QUERY}\b{_OWN}"
)

_NEGOTIATIONS = r"(?:negotiations|talks|bargaining|parleys|consultations|discussions)"
_TASK = (
    rf"(?:\b(?:handl(?:ed|es|ing)|entrusted with|in[- ]charge of|tasked with|responsib(?:le|ility) for|look(?:s|ed|ing)? after|steer(?:ed|s|ing)|overs(?:ee|ees|aw|eeing)|spearhead(?:ed|s|ing)|head(?:ed|s|ing)? the|tightrope walk in)\b[^.;,]{{0,50}}\b{_NEGOTIATIONS}\b|"
    rf"\b{_NEGOTIATIONS} (?:were |was |are |being |had been )?(?:handled|steered|overseen|spearheaded|entrusted|looked after)\b|\b(?:out-of-court|settlement) {_NEGOTIATIONS}\b)"
)

_RULING = r"(?:mak|tak)es? (?:the |an? |all |any |every )?(?:[a-z-]+ ){0,2}(?:decisions?|call|choice)"
_CONSULTED = r"(?:consultations?|consulting|discussions?|talks|deliberations) with\b(?![^.;]{0,80}{D})"
# what is always done so, by whoever holds the posts: "X makes the final call after talks with Y"
_RULE = (
    rf"(?:\b{_RULING}\b[^;]{{0,120}}?\b{_CONSULTED}|\b{_CONSULTED}[^.;]{{0,80}}?,? {_RULING}\b|"
    r"\b(?:is|are) (?:usually |always |then )?(?:appointed|chosen|selected|decided|fixed|finali[sz]ed|made|taken|drawn up|set|named|framed) (?:[^.;,]{0,40} )?"
    rf"(?:in|after|upon|on|following|through) (?:[a-z-]+ ){{0,2}}{_CONSULTED})"
)
_ONCE = r"(?:{D}|\b(?:met|held|hold|will|called|spoke|told|was|were|had|has|have|telephoned|huddled|visited)\b)"
# what has come about once, besides what is to be done often
_OCCURS = r"(?:{D}|\b(?:met|held|called on|huddled|visited|telephoned|accompanied|attended|chaired|came|talks|after|following)\b)"

_CONTACT = r"\b(?:met|meets?|meeting|word with|telephon\w*|phone\w*|spoke|spoken|called on|huddle\w*|closeted|sat|held)\b"
# of each of two camps, who do not come together
_EACH_ALONE = (
    r"(?=[^.;]{0,240}?{P}[^.;{PERSONS}]{0,60}(?:,|\band|&|\bwhile\b|\bas\b)[^.;{PERSONS}]{0,60}{P})[^.;]{0,300}?"
    r"\b(?:rival|parallel|separate|simultaneous|competing|counter) (?:[a-z-]+ ){0,2}(?:meetings|meets|conclaves|huddles|gatherings|conferences)\b"
    r"(?! (?:with|between)\b[^.;,{PERSONS}]{0,60}{P})"
)
# who was at a ceremony, which kept them from talks: "could not come as he was addressing a rally"
_KEPT_BY = (
    r"\b(?:(?:did|could|was|were|would|will)(?: not|n't)|skip\w*|miss(?:ed|ing)?|stay(?:ed|s|ing)? away|absen\w+|unable)\b[^.;]{0,60}?"
    r"\b(?:because|as|since|owing to|due to|on account of|citing|busy (?:with|in)|(?:it|the {NOUN}) for)\b"
)
# a sentence about what politicians come together for, and do not talk at; or that has no occasion
CEREMONY = (
    rf"^(?:(?!.{{0,600}}?(?:{_TALK}|{_KEPT_BY})).{{0,400}}?{_PUBLIC}|(?!.{{0,600}}?{_APART_FROM_IT}).{{0,400}}?{_IN_HOUSE}|"
    rf"(?!.{{0,600}}?(?:{_TALK}|{_AT_HOME})).{{0,400}}?{_RITE}|(?!.{{0,600}}?{_TALK}).{{0,400}}?(?:{_WEDS}|{_WATCHES})|"
    rf"(?!.{{0,600}}?(?:{_TALKED}|{_OF_A_PARTY}|{_AT_HOME})).{{0,400}}?{_FAIR}|"
    rf"(?!.{{0,400}}?(?:{{D}}|{_CONTACT})).{{0,400}}?{_TASK}|.{{0,400}}?{_RULE}|"
    rf"(?!.{{0,400}}?{_ONCE}).{{0,400}}?{SEES_OFTEN}|(?!.{{0,400}}?{_OCCURS}).{{0,400}}?(?:{HABIT})|{_EACH_ALONE})"
)
# whose home is none to meet at; and those who have come to a ceremony told of before
QUIET = rf"^(?!.{{0,600}}?{_TALK})"
_CAME = r"(?:attend(?:ed|s)?|grac(?:ed|e)|(?:was|were|is|are|be) (?:also )?(?:present|there) at|skip(?:ped|s)?|miss(?:ed|es)?|(?:stay|kept|keep)(?:ed|s)? away from|boycott(?:ed|s)?|witness(?:ed|es)?|did not attend)"
CAME_TO_IT = (
    rf"{QUIET}[^.;{{PERSONS}}]{{0,60}}?{{G}}(?!'s|'|-)[^.;{{PERSONS}}]{{0,60}}? {_CAME} the (?:[a-z-]+ ){{0,2}}(?:ceremony|function|event|programme|rally|roadshow|(?:press|news) conference|inauguration|celebrations?)\b|"
    rf"{QUIET}[^.;{{PERSONS}}]{{0,40}}?{{G}}[^.;{{PERSONS}}]{{0,20}}? (?:were|was) (?:also )?(?:present|there|in attendance)(?= *[.,;]| *$)"
)
CAME_TOO = (
    rf"{QUIET}[^.;{{PERSONS}}]{{0,80}}?\b(?:also|other|others|among|those|prominent|mourners|dignitaries|leaders)\b[^.;]{{0,80}}?"
    r"\b(?:present|attend\w*|paid|came|visited|reached|arrived|accompanied|joined|participated|took part|includ\w+|welcomed|greeted)\b|"
    rf"{QUIET}[^.;{{PERSONS}}]{{0,40}}?{{G}}[^.;{{PERSONS}}]{{0,20}}? (?:were|was) (?:also )?(?:present|there|in attendance|with (?:him|her|them))(?: (?:at|on) the (?:[a-z-]+ ){{0,2}}(?:function|event|programme|ceremony|occasion))?(?= *[.,;]| *$)"
)
# a sentence before those who came to what the public sees: an oath, a rally, a press conference
_NO_TALKS = _TALK.replace("|sworn|swearing-in|oath|", "|").replace("conclave|summit|session|", "conclave|")
PUBLIC_TOLD = (
    rf"^(?!.{{0,600}}?{_NO_TALKS}).{{0,300}}?\b(?:sworn in|(?:took|take|takes|taking) (?:the |his |her |their )?oath|administered the oath|"
    r"(?:address(?:ed|es|ing)?|h[eo]ld(?:ing)?|led|took out|held) (?:an?|the|his|her|two|three|several|{D}'s) (?:[a-z-]+ ){0,3}(?:rally|rallies|roadshow|(?:press|news) conference|press meet|public meetings?|yatra|march)|"
    r"at (?:an?|the|his|her|their|{D}'s) (?:[a-z-]+ ){0,3}(?:(?:press|news) conference|press meet|media briefing)|"
    r"address(?:ed|es|ing)? (?:the )?(?:media|reporters|mediapersons|newspersons|journalists|party workers))\b"
)
