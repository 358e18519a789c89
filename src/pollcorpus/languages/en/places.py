"""How English names somebody's home, and the streets that are called after a building."""

from __future__ import annotations

from pollcorpus.languages.en.unmet import BECAUSE, IS_OFF

# what somebody's home, or a room of it, is called
HOME = (
    r"(?:residence(?:-cum-office)?|home(?! (?:minist|secretar|affairs|department|state|district|turf|"
    r"town|guard|loan|front))|house(?! (?:of|panel|committee|arrest|speaker|leader|member))|bungalow|"
    r"farm ?house|place(?! (?:in|among|as|at the top|on the|of birth)\b)|apartment|flat|villa|mansion|cottage|quarters|"
    r"residential (?:office|complex|quarters)|camp office|door(?:step)?|"
    r"(?:drawing|living|sitting|dining)[ -]?room|parlour|lawns)"
)
# such words that mean a home also after "his", "her" or "the former's"
OWN_HOME = (
    r"(?:(?:own|official|private|rented|ancestral|family|government|{L}|[a-z-]+) ){0,3}"
    r"(?:residence|home(?! (?:minist|secretar|state|district|turf|town))|house(?! (?:of|arrest))|"
    r"bungalow|farm ?house|apartment|flat|villa|quarters|camp office|"
    r"(?:drawing|living|sitting|dining)[ -]?room|parlour|lawns)\b"
)
# whom others call by what he is, where his home is told; not an office that another may hold
_IS = (
    r"(?:veterans?|(?:octo|nona|septua|sexa)genarian|\d\d-year-old|patriarch|matriarch|stalwart|strong ?man|satrap|"
    r"heavyweight|doyen|elder|old man|rebel|dissident|turncoat|defector|host|socialist|communist|marxist|tribal|dalit|"
    r"politician|statesman|parliamentarian|lawmaker|legislator|m[lp]a|mlc|mp|mp-elect|mla-elect|ex-[a-z]+|"
    r"(?:[a-z]+-(?:turned-)?)?(?:politician|actor|star|monk)|leader(?: of the opposition)?|lop|speaker|"
    r"(?<!chief )(?<!prime )(?<!home )minister|(?:former|erstwhile|ousted|two-time|three-time|four-time|outgoing) (?:chief |prime |home )?minister)"
)
_LEADS = (
    r"(?:president|chief|supremo|boss|head|conven[eo]r|chair(?:man|person|woman)|in-charge|general secretary|secretary|"
    r"spokes(?:man|person|woman)|treasurer|vice-president|working president|state (?:president|chief|unit chief)|founder|functionary)"
)
DESCRIBED_OWNER = (
    rf"\bthe (?:(?!(?:party|two|three|both|state's|the|an?|was|is|were|at|in|on|to|with|for|from|of|by|and|or|who|that|met|left)\b)(?:[a-z-]+|{{L}}|{{O}}) ){{0,4}}?(?:{_IS}|{{O}} {_LEADS})"
    rf"(?='s {OWN_HOME})"
)
RESIDENCE = (
    r"(?P<owner>{P})(?:"
    # "X's Y Road house", "X's place"
    rf"(?:'s|') (?:{{L}} |[a-z0-9-]+ ){{0,4}}{HOME}\b"
    # "the X house", "the X family home"
    rf"|(?:(?<=^the .)|(?<= the .)|(?<= \"the .)) (?:family )?{HOME}\b"
    # "X, at whose Y house they met"
    rf"|,? (?:at|in|to|from|outside) whose (?:{{L}} |[a-z-]+ ){{0,3}}{HOME}\b"
    # "at X's on Monday"
    r"|(?:(?<= to .)|(?<= at .)|(?<= for .))'s(?= (?:in|on|at|this|late|early|and|with|for|{D})\b"
    r"| {D}|[.,;:]|$))"
    r"|\b(?:residence|home|house|bungalow|farm ?house|apartment|flat|"
    r"(?:drawing|living|sitting)[ -]?room) of (?:the |its |their )?(?:(?!and\b|or\b|in\b|on\b|who\b)(?:[a-z-]+|{L}|{O}) ){0,4}?(?P<of>{P})"
)
# "X drove to Y's house", where Y is seen
GONE_TO = (
    r"\b(?:(?:go|goes|going|went|gone|dr(?:ove|iv(?:e|es|ing|en))|rode|rush(?:ed|es|ing)?|flew|walk(?:ed|s|ing)?|"
    r"head(?:ed|s|ing)|proceed(?:ed|s|ing)|com(?:e|es|ing)|came|sped|return(?:ed|s|ing)|dash(?:ed|es)|sent) "
    r"[^.;,{PERSONS}]{0,30}?\bto|(?:arriv|turn|show|knock)(?:ed|es|s|ing) (?:up )?at|reach(?:ed|es|ing)?|visit(?:ed|s|ing)?|"
    r"call(?:ed|s|ing) at|dropp?(?:ed|s|ing) (?:by|in at|at)) "
    rf"[^.;,{{PERSONS}}]{{0,15}}{{P}}'s (?:[a-z0-9-]+ |{{L}} ){{0,3}}{HOME}\b"
)
# of a party that is named, or of that which the sentence is about; those in a town are others
_SEAT = r"(?:(?:national|central|main) )?(?:headquarters?|hq|head office|central office|national office)"
HEADQUARTERS = (
    rf"(?:(?P<of>{{O}})(?:'s)? |\b(?:the |its |their )?(?:party(?:'s)? |own )){_SEAT}\b"
    r"(?! here\b)(?:,? (?:in|at|on) (?P<town>{L}))?"
)
# "his home at 5 X Road", "his home, 5 X Road"
ADDRESS_AFTER = r"(?:,? (?:at|on|in)|,) (?:the )?{L}"
# at a house that is not named, which is one place all the same
# who "stayed at his home" was at his own, whoever is spoken of
AWAY_FROM_OWN = r"(?<!stayed at )(?<!stayed in )(?<!stayed put at )(?<!stayed back at )(?<!remained at )(?<!remained in )(?<!rested at )(?<!confined to )(?<!returned to )(?<!went back to )"

_INSIDE = r"(?:at|in|inside) (?:a|an|the|its|their|his|her|{O}(?:'s)?) (?:(?:[a-z-]+|party's|{O}(?:'s)?|{L}) ){0,3}"
_OFFICES = r"(?:party|state|main|camp|{O}|{O}'s) office"
_INN = (
    r"(?:hotel|(?:guest|rest) ?house|resort|restaurant|club|auditorium|(?:airport|vip|departure) lounge|secretariat|"
    r"farm ?house|(?:conference|convention|community|banquet|meeting) (?:hall|room|centre|center)|state house|circuit house)"
)
AT_A_HOUSE = (
    rf"{_INSIDE}(?:headquarters?|hq|(?:head|central|national) office|{_OFFICES}|{_INN}|war ?room)\b"
)
# one that is in the city which is reported from; the chief offices of a party may be elsewhere
_TO_THE_PRESS = r"(?<!reporters )(?<!media )(?<!persons )(?<!journalists )(?<!press )(?<!newsmen )(?<!conference )"
AT_A_LOCAL_HOUSE = rf"{_TO_THE_PRESS}\b{_INSIDE}(?:{_OFFICES}|{_INN})\b"

# hotels whose name opens with a word of their chain, and names that stand without any such word
VENUE_OPENS = (
    r"(?<![A-Za-z])(?:[Hh]otel|JW|J W|Taj(?! Mahal)|ITC|Oberoi|Leela|Lalit|Grand Hyatt|Hyatt|Radisson|Novotel|Marriott|Ramada|"
    r"Sheraton|Westin|Clarks|Crowne Plaza|Holiday Inn|Courtyard|Four Points|Vivanta|Welcom[Hh]otel|Le Meridien|Pride Plaza|Lemon Tree)(?= [A-Z])"
)
VENUE_ALONE = (
    r"(?:at|in|from|to|into|inside|of|\bof) (?:[Tt]he |[A-Z][a-z]+'s )?(?P<name>(?:Oberoi|Sofitel|Trident|Lalit|Marriott|Radisson|"
    r"Hilton|Leela|Novotel|Sheraton|Westin|Hyatt|Fairmont|Claridges?|(?<=[Tt]he )Imperial|Le M[eé]ridien|Crowne Plaza|Holiday Inn|St Regis|"
    r"Four Seasons|Ritz-Carlton|Pullman|Ramada|ITC [A-Z][a-z]+|(?:Vivanta|Gateway)(?: by Taj)?|Lemon Tree|Peterhof|Western Court|"
    r"Kremlin|Shangri-La|Oval Office|Central Hall|\d{1,3},? Janpath))(?! [A-Z])(?![A-Za-z])"
)
# "at the hotel", of one that was named
INNS = frozenset({"hotel", "resort"})
THE_HOUSE = (
    r"\b(?:at|in|inside|to|into) the (?:(?:same|five-star|luxury|said) )?"
    r"(?P<kind>hotel|resort|guest house|club|jail|prison|hospital|farmhouse|palace|stadium|auditorium|convention centre)\b"
    r"(?! (?:in|of|near|at|owned|belonging|where [a-z]+ mlas)\b|'s)"
)
# a part of a town by which a house is told: "the party's X office", "his X home"
QUARTER = (
    r"(?:(?P<whose>'s|\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir))|\b[Tt]he) (?P<name>[A-Z][a-z-]+(?: [A-Z][a-z]+)?)"
    r"(?= (?:(?:state |party )?(?:office|headquarters)|house|residence|home|bungalow|farmhouse|flat|apartment)(?![a-z]))"
)
# words that make a street of the name of a building: "Teen Murti Lane"
STREET = r"(?:Road|Marg|Lane|Street|Path|Avenue|Crescent|Estate|Colony|Nagar)(?![A-Za-z])"
# what a building is called in which nobody is at home
PUBLIC_BUILDING = (
    r"(?<![A-Za-z])(?:(?:[Gg]uest|[Cc]ircuit|[Rr]est) [Hh]ouse|[Hh]otel|Club|Hall|Dome|Hospital|Auditorium|"
    r"[Aa]irport|Cent(?:re|er)|Kendra|[Rr]esort|[Aa]shram|[Ss]tadium|Annexe|Gymkhana|Sabhagar|Mandapam|Trident|"
    r"Oberoi|Sofitel|Lalit|Marriott|Radisson|Hilton|Leela|Novotel|Sheraton|Shangri-La|Hyatt|[Oo]ffice|"
    r"[Hh]eadquarters?)(?![A-Za-z])"
)
# where people sit, stand or travel side by side without meeting, unless they are told to talk
_SIDE_BY_SIDE = (
    r"(?:(?:sat|sits?|sitting|seated|stood|standing|seen|spotted|photographed|pictured|travel\w*|flew|flown|flying|"
    r"rode|riding|drove|arrived|returned|walked|were|are)\b[^.;]{0,40}?\b(?:together|side by side|next to|beside|"
    r"alongside|adjacent|with each other|with {P})|(?<!seat )(?<!seat-)(?<!power )(?<!power-)shar(?:e|es|ed|ing)|(?:took|tak(?:e|es|en|ing)|board(?:ed|ing)?|"
    r"caught|(?:was|were|be|been|is|are|found (?:himself|herself|themselves)) (?:on|aboard)) (?:the )?(?:same|one))"
)
_OCCASION = (
    r"(?:flight|plane|aircraft|chopper|helicopter|train|car|suv|bus|vehicle|aisle|row(?! (?:over|about|between))|function|event|"
    r"wedding|marriage|ceremony|programme|festival|puja|match|screening|premiere|exhibition|stage|dais|podium|platform|"
    r"(?:(?:lok|rajya) sabha|assembly|parliament)(?! (?:house\b|annexe|(?:by-?)?(?:election|poll)s?\b|seat|constituenc|segment|candidate|campaign))|"
    r"(?:in|inside|of) the (?:lower |upper )?house(?! of)|gallery|procession|parade)"
)
# greetings on the way are none either
_GREETED = (
    r"(?:exchang\w+ (?:[a-z]+ )?(?:greetings|pleasantries|smiles|niceties)|(?:came|come|ran|run|bump\w*) (?:face to face|across each other|into (?:each other|{P}))|greeted (?:each other|{P})|"
    r"(?:received|welcomed|greeted|saw off|seen off|seeing off) (?:[a-z-]+ |{O}(?:'s)? |{L}(?:'s)? ){0,5}{P}(?: on (?:his|her|their) arrival)?|(?:was|were) (?:received|welcomed|greeted|seen off)\b|shook hands|waved)"
)
_ON_THE_WAY = r"(?:airport|aerodrome|airstrip|helipad|tarmac|railway station|runway|lounge|flight|plane|aircraft|train)"
BY_CHANCE = (
    rf"\b(?:{_GREETED}\b[^.;]{{0,60}}?\b{_ON_THE_WAY}|{_ON_THE_WAY}\b[^.;]{{0,60}}?\b{_GREETED}|seated (?:next to|beside|alongside|near) (?:each other|one another|{{P}})(?![a-z])[^.;]{{0,40}}?\b{_OCCASION})\b"
    r"(?![^.;]{0,120}\b(?:meet|met|talk|discuss|spoke|speak|convers|conferr|meeting|negotiat|parley|deliberat|huddl|closeted))|"
    rf"\b{_SIDE_BY_SIDE}\b[^.;]{{0,50}}?\b{_OCCASION}\b"
    r"(?![^.;]{0,120}\b(?:meet|met|see\b|talk|discuss|spoke|speak|convers|conferr|meeting|negotiat|parley|deliberat|exchang|"
    r"words?\b|chat|huddl|closeted))"
)

# where somebody is for some time
STAYS = (
    r"\b(?:arriv(?:ed|es|ing) (?:in|at)|reach(?:ed|es|ing)|land(?:ed|s) (?:in|at)|touched down (?:in|at)|(?:flew|flown|flies) (?:down |in|over )?to|"
    r"(?:came|come|comes) (?:down |over )?to|(?:travelled|went|drove) (?:down |up |over )?to|(?:is|was|are|were|has been|have been|had been) (?:also |currently |now |already |both )?"
    r"(?:in|camping in|staying in|visiting|on a [a-z0-9 -]{0,30}?(?:visit|trip|tour) to)|camped in|stay(?:s|ed|ing) in|visit(?:s|ed|ing)|"
    r"(?:been|was|were|being) (?:rushed|sent|dispatched|despatched|deputed|flown) (?:down |over |back )?to) "
    r"(?:the )?(?:(?P<place>{L})|(?:(?:national |country's |state )?capital|city|town)\b(?! of))"
)

# where somebody is for whose sake a meeting is put off, or called off
_CAUSE = (
    rf"{IS_OFF}(?:(?!{{L}})[^.;]){{0,80}}?{BECAUSE} (?:(?!{{L}})[^.;,]){{0,40}}?{{P}}(?!'s)(?:(?! and (?:will|is|would)\b)[^.;,]){{0,60}}?{{L}}|"
    rf"^(?:but |and )?{BECAUSE} [^.;,]{{0,30}}?{{P}}(?!'s)[^.;,]{{0,60}}?{{L}}(?=[^.;,]{{0,40}},[^.;]{{0,140}}?{IS_OFF})"
)
# where nobody meets, whatever else is said there: a seat, a rally, the way to somewhere
_LIST = r"{L}(?:(?:,|,? and) {L}){0,6}"
_STAYED_AWAY = (
    r"\b(?:(?:did|could|would|will|may|might)(?: not|n't) (?:be able to )?(?:attend|come|join|make it|take part|participate|be (?:there|present)|turn up)|"
    r"unable to (?:attend|come|join|make it|be (?:there|present))|absent|missing|skip(?:ped|s)?|missed|stayed away|kept away|gave [^.;]{1,40} a miss)\b"
)
NO_SITE = (
    rf"{_CAUSE}|"
    r"\b(?:lodged|jailed|imprisoned|incarcerated|languishing|behind bars|serving [^.;,{PERSONS}]{1,40}|in custody|confined|admitted|hospitali[sz]ed|treated|treatment|recovering|recuperating|convalescing) (?:in|at|inside|to) (?:the )?{L}|"
    r"\b(?:mlas?|mps?|mlcs?|legislators?|lawmakers?|candidates?|nominees?|contest(?:s|ed|ing)?|elected|fielded|elections?|polls) "
    rf"(?:from|for|of) (?:the )?{_LIST}"
    r"|\b(?:candidates?|nominees?|tickets?|seats?|contest(?:s|ed|ing)?|defeated|beaten|represent(?:s|ed|ing)?|by-?polls?|"
    rf"bye?-?elections?|votes?|constituenc(?:y|ies)) (?:from |in |for |of )?(?:the )?{_LIST}"
    r"|{L} (?:mlas?|mps?|mlc|legislators?|lawmakers?|candidate|seats?|constituency|tickets?|question|by-?poll|bye?-?election|"
    r"(?:lok sabha |assembly )?(?:constituency|seat)|accord|agreement|cooperation|declaration|resolution|pact)\b"
    rf"|\b(?:rally|rallies|road ?shows?|public meetings?|bandh) (?:in|at|across) (?:the )?{_LIST}"
    rf"|\b(?:toured|touring) (?:the )?{_LIST}"
    r"|\b(?:attend(?:ed|ing|s)?|disrupt(?:ed|ing|s)?|stall(?:ed|ing|s)?|(?:session|sitting|proceedings) of) (?:the )?{L}(?= *[.,;]| *$| (?:on|and|till|until|from|during)\b)"
    r"|\b(?:before|prior to) (?:catching|boarding|taking) (?:[a-z]+ ){0,4}to {L}"
    # where one of them went afterwards
    r"|\bbefore (?:(?:he|she|they|{P}|the (?:latter|former|two|duo|leaders)) )?(?:left|leaving|flew|flying|took off|taking off|departed|departing|headed|heading|set off|setting off|proceeded|proceeding)(?: out| off)?(?: again)? (?:for|to) {L}(?! (?:for|to) (?:it\b|the (?:[a-z-]+ )?{NOUN}|meet|see|attend))"
    r"|\bon (?:the|his|her|their) (?:way|road) (?:back |home )?to {L}"
    r"|\b(?:before|to|will|would|later|then) (?:return(?:s|ed|ing)?|(?:fly|flies|flew|flying|head|heads|headed|heading|go|goes|went|going) back)"
    r"(?: home)? to {L}(?! (?:and|where|to)\b)|\bgot (?:back |home )+to {L}"
    r"|\b(?:is|are|was|were|being) still in {L}"
    r"|\b(?:protest(?:s|ed|ing)?|demonstrat(?:e|es|ed|ing|ion|ions)|agitat(?:e|ed|ing|ion)|dharnas?|sit-ins?|picket(?:s|ed|ing)?) (?:today |tomorrow |{D} |on {D} )?(?:in|at|outside|inside|near|on|in front of) (?:the )?(?:[a-z]+ )?{L}"
    r"|\b(?:sessions?|houses|members|sittings?|proceedings|address) (?:of|to) (?:the )?(?:current |ongoing |last )?{L}"
    # what they spoke of is to be held there
    r"|\b(?:discuss(?:ed|es|ing)?|talked about|reviewed|(?:agenda|venue|preparations|arrangements|strategy) (?:of|for)) "
    r"(?:(?!\b(?:at|during|in)\b)[^.;{PERSONS}]){0,50}?\b(?:meeting|conclave|session|summit|meet|conference|convention|plenary) (?:to be held |scheduled )?(?:in|at) (?:the )?{L}(?![^.;]{0,25}{D})"
    # where somebody was who did not come, or took part from there
    rf"|{_STAYED_AWAY}[^.;{{PERSONS}}]{{0,60}}?\b(?:as|because|since|for) (?:(?:he|she|they|{{P}}) )?(?:himself |herself |also )?(?:was|were|is|are|has|have|had|being) [^.;,{{PERSONS}}]{{0,25}}?\b(?:in|at|to) {{L}}"
    r"|\b(?:was|were|is|are) (?:away |still |busy |touring |campaigning )?in {L},? (?:and|but) (?:joined|attended|addressed|took part|participated)[^.;{PERSONS}]{0,60}? (?:by|via|through|over|virtually|online|remotely)\b"
    # where those before it were held: "its third after those in X and Y", "the first since X"
    r"|\b(?:after|since|following|like|unlike) (?:the )?(?:(?:(?:first|last|two|three) ){0,2}(?:those|ones?|that|earlier|previous|preceding) "
    rf"(?:(?:two|three|ones?|meetings?|conclaves?|sittings?|sessions?|held) ){{0,3}}(?:in|at) )?(?:the )?{_LIST}(?!'s|-)"
    # where somebody speaks to the press, unless that is after they met
    r"|\b(?:speaking|talking|spoke|talked|told|telling|address(?:ed|ing)|interact(?:ed|ing)|brief(?:ed|ing)|replying|respond(?:ed|ing)) (?:to |with )?(?:the )?(?:questions from |queries from )?"
    r"(?:reporters|(?:news ?|media ?)?persons|(?:local )?media|journalists|press|newsmen|scribes|a (?:press|news) (?:conference|meet|briefing)|a (?:rally|public meeting|gathering)|(?:party )?workers) "
    r"(?:[a-z]+ ){0,2}?(?:in|at) (?:the )?(?:[a-z]+ of )?{L}(?![^.;]{0,40}\b(?:after|following|later|when|as he|as she|emerging|coming out|soon)\b)"
    # where somebody did not go
    r"|\b(?:did|does|do|will|would|could|has|have|had)(?: not|n't) (?:go|come|travel|been|gone|drive|fly)(?: [a-z]+){0,2}? (?:to|at) (?:the )?{L}"
    r"|\b(?:did|does|do|will|would|could|has|have|had)(?: not|n't) visit(?:ed)? (?:the )?{L}|\bwithout (?:visiting|going to) {L}"
    # a body that no reference knows: "the Citizens' Forum Leh"
    r"|\b(?:body|council|association|union|front|forum|university|club|chamber|sangh|samiti|board) {L}"
    r"|{L} (?:(?!at\b|on\b|with\b|by\b|and\b|to\b|for\b|after\b|where\b)[a-z-]+ ){0,2}(?:alliance|front|council|forum|association|morcha|sangh|samiti|federation)\b"
    r"|\boff {L}|\bcame (?:straight |directly )?from {L}"
)

# places that are pointed to: the one told of last, and that from which is reported
THERE = (
    r"(?:^|\. |[;,] |\b(?:and|but|it (?:is|was)) )there,? (?=(?:he|she|they|{P}|{O}|it|on|in|too|that|over)(?![a-z]))"
    r"|(?:\b(?:met|meets?|meeting|saw|seen|see|talks?|talked|spoke|discussed?|discussions|huddled|conferred|received|hosted|closeted|called on)\b"
    r"[^.;\"]{0,50}|{P} )(?<!is )(?<!was )(?<!are )(?<!were )(?<!been )(?<!be )(?<!not )(?<!from )(?<!out )(?<!up )\bthere"
    r"(?= (?:on|in the|over|at|for|with|late|early|today|yesterday|tomorrow|too|last|this|by|{D})(?![a-z])|[.,;]|$)"
)
_HOUSE = (
    r"(?:house|home|residence|bungalow|address|farm ?house|flat|apartment|villa|hotel|guest ?house|resort|building|hall|room|"
    r"office|complex|venue|place|spot|lawns)"
)
SAME_HOUSE = rf"\b(?:at|in|inside) (?:the|that) (?:very )?same (?:[a-z]+ )?{_HOUSE}\b"
# "The venue was X", "X was the setting for it"
_VENUE = r"(?:venue|setting|meeting[ -](?:place|point)|rendezvous)"
_WAS = r"(?:was|is|were|will be|would be|had been|(?:has been|was) (?:fixed|shifted|moved|changed|chosen)(?: as| to| at)?)"
VENUE_TOLD = (
    rf"^(?:and |but )?(?:the |its |their )?(?:meeting'?s? |talks' |dinner |lunch |original |chosen |actual |usual )?{_VENUE}"
    rf"(?: (?:of|for|chosen|fixed|picked|selected|this time)\b[^.;,{{PERSONS}}]{{0,40}}?)?(?:, too,)? {_WAS}(?! (?:not|yet|to|kept|undecided|changed from)\b)"
    rf"|^[^.;]{{1,60}} (?:was|is|will be|served as|was chosen as|has been chosen as) the {_VENUE}\b"
)
_GATHERING = (
    r"\b(?:met|meet(?:s|ing|ings)?|talks|held|hold|huddle\w*|closeted|call(?:ed|s) on|discuss\w*|gather\w*|conven\w*|received|hosted|"
    r"confer(?:red|s)?|sat|sitting|deliberat\w*|session|conclave|parleys|tea|lunch|dinner|breakfast)\b"
)
HELD_HERE = (
    rf"{_GATHERING}[^.;\"]{{0,60}}?(?<!from )(?<!came )\bhere\b(?! (?:is|are|to)\b)"
    rf"|\bhere\b[^.;\"]{{0,30}} (?:after|following|at the (?:close|end|conclusion) of) [^.;\"]{{0,60}}?{_GATHERING}"
)
IN_TOWN = (
    r"\b(?:in|at|inside) (?:the|a|one) (?:(?:[a-z]+ )?(?:hotel|guest ?house|resort|club|restaurant|farm ?house) in the )?city\b"
    r"(?! (?:of|council|corporation|police|unit|court|magistrate|limits)\b)(?:'s)?"
)
OF_CAPITAL = r"\b(?:in|to|at|reached|of) the (?:(?P<place>{L})(?:'s)?|state(?:'s)?) capital\b(?! (?:of|region|{L}))"
