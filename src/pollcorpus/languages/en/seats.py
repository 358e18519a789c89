"""Words that tell of seats, shares and claims to them, in English."""

from __future__ import annotations

from pollcorpus.languages.en.asked_plans import (
    ASKED_FOR,
    ASKED_OTHERS,
    ASKED_TO,
    ASKING,
    TOLD_ITSELF,
)
from pollcorpus.languages.en.seat_talks import EVENT_AFTER, EVENT_BEFORE, MET_BEFORE
from pollcorpus.languages.en.unsettled_plans import (
    ANSWERS,
    SLIGHTS,
    SPURNED,
    UNACCEPTED,
    UNAGREED,
    UNYIELDING,
)
from pollcorpus.languages.en.untrue_plans import UNTRUE, UNTRUE_NEXT, UNTRUE_THEN
from pollcorpus.plugins.seat_cues import PartyRole, SeatCues, SeatVerb

_PAST_CONTEST = r"(?:contested|fought|fielded|put up|secured|run|tried)"
_PAST_SHARE = r"(?:got|received|given|gone|kept|taken|allotted|(?-i:left)|conceded|agreed|settled)"
_GIVES = r"(?:(?:giv(?:e|es|en|ing)|gave) away|(?:giv(?:e|es|en|ing)|gave)(?! in(?![a-z]))|allot(?:s|ted|ting)?|allocat(?:e|es|ed|ing)|hand(?:s|ed|ing)?(?: over)?|leav(?:e|es|ing)|(?-i:left)|spare[ds]?|conced(?:e|es|ed|ing)|accommodat(?:e|es|ed|ing)|assign(?:s|ed)?|grant(?:s|ed)?|promis(?:e|es|ed|ing))"
_GIVING = rf"(?:offer(?:s|ed|ing)?|{_GIVES})"
_OFFICE = (
    r"(?:president|chief|leaders?|supremo|head|spokes(?:man|person|woman)s?|MPs?|MLAs?|MLCs?|boss|patriarch|"
    r"veteran|general secretary|general secretaries|secretary|in-?charge|incharge|convenors?|conveners?|"
    r"chairman|chairperson|founder|workers?|cadres?|ministers?|nominees?|scion|president's|chief's|observers?|"
    r"strategists?|sources|insiders|functionar(?:y|ies)|legislators?|heavyweights?|rebels?|unit|high command|"
    r"leadership|headquarters|office|manifesto|government|camp followers|national president|state president|general)"
)

_REBUKES = r"(?:(?:criticis|criticiz|slamm?|attack|condemn|lambast|castigat|accus|blam|rebuk|dar|back|support|thank|fault|embarrass|irk|anger|upstag|sidelin|dump|ditch)(?:s|es|e|ed|ing)?)"
"""Before a party that somebody finds fault with or stands by, who may then tell of seats."""
_SLIGHTS = r"(?:(?:snubb?|spurn|rebuff|shunn?|jilt|junk|jolt|stun|surpris|shock|desert|abandon|forsak|betray|def[yi]|bypass|ignor|overlook|threaten|target|taunt|mock|rattl|needl|corner|squeez|outwit|cold-shoulder)(?:s|es|e|ed|ing)?)"
"""Before a party that somebody has no more to do with, or tries to hurt."""
_ALLY = r"(?:the |its |their |his |her |ally |rival |partner |ruling |then |old |long-time |former |(?:big|senior|junior|smaller) (?:brother|partner|ally),? )*"
_NOMINATES = (
    r"(?:field(?:s|ed|ing)?|(?:re-?)?nam(?:e|es|ed|ing)|(?:re-?)?nominat(?:e|es|ed|ing)|pick(?:s|ed|ing)?|ch(?:oose|ooses|ose|osen|oosing)|select(?:s|ed|ing)?|opt(?:s|ed|ing)? for|"
    r"settl(?:e|es|ed) (?:for|on)|gone (?:for|with)|repeat(?:s|ed|ing)?|put(?:s|ting)? up|announc(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|pit(?:s|ted|ting)?|deploy(?:s|ed|ing)?|"
    r"(?:brought|brings?|bringing|rop(?:e|es|ed|ing)) in|draft(?:s|ed|ing)? in|zero(?:es|ed|ing)? in on|(?:gave|given|gives?|handed|hands?|awarded) (?:the |its |a )?(?:party )?(?:tickets?|nomination) to|"
    r"lin(?:e|es|ed|ing) up|replac(?:e|es|ed|ing)|drop(?:s|ped|ping)?|unveil(?:s|ed|ing)?|trusted|preferred|retain(?:s|ed|ing)?|(?:has|have) put|"
    r"(?:lists?|names?|candidates|slate|line-?up|those (?:named|fielded|in the fray|on the list))(?: [a-z]+){0,4} (?:includ(?:es?|ed|ing)|would include|will include|feature[sd]?|ha(?:s|ve)|are|were)(?: (?:that|those) of)?)"
)
_OF_NAMES = r"(?: (?:the|its|their|all|as many as|about|around|over|more than|at least|nearly|just|only|another)){0,3}(?: (?:names?|lists?) (?:of|for))?(?: (?:the|its|their|all|as many as|about|around|over|more than|at least|nearly)){0,3} (?!the )[a-z0-9-]+(?: more| other)? (?:party )?(?:candidates|nominees|names|contestants)(?![a-z])"
"""After a verb, so many candidates: "finalised the names of 107 candidates"."""
_WILL = r"(?:(?:will|would|to|is|is to|is set to|is likely to|is expected to|may|is all set to|has decided to|has agreed to|and|also|again|now|in addition|once again|once more|yet again|himself|herself) ){0,4}"
_OF_SEAT = r"(?:(?:his|her|their|the (?:party|family|clan|family's|party's)) (?:[a-z-]+ ){0,3}(?:seat|constituency|segment|turf|ground|bastion|borough|stronghold|citadel|fief|fiefdom|bailiwick|backyard|home|base|fortress|nursery)(?: of|,)|the|its|reserved|unreserved|prestigious|high-profile|neighbouring|nearby|adjoining|adjacent|crucial|key|home|family|traditional|general|tribal|nearby|coastal|urban|next-door)"
_SOMEBODY_OF = r"(?:(?-i:[A-Z])[A-Za-z.]*(?: (?-i:[A-Z])[A-Za-z.]*){0,3} of (?:the )?)"
"""Between "for" and the party of whom something is for: "for X of the A"."""
_BODY = r"(?:Party|Dal|Committee|Morcha|Front|Manch|League|Parishad|Sena|Samiti|Council|Conference|Katchi|Kazhagam|Aghadi|Movement|Forum|Sangh|Sabha|Mancha|Gana Morcha|Parishat)"
"""Ends the name of a party that nobody need know."""
_FEW = r"(?:\d|an? (?:dozen|single|mere|handful)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)"
"""Begins a number."""
_NTH = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70}
_ORDINALS = (
    *((word, number) for number, word in enumerate(_NTH.split(), 2)),
    *(
        (f"{ten}-{word}", value + number)
        for ten, value in _TENS.items()
        for number, word in enumerate(["first", *_NTH.split()[:8]], 1)
    ),
)
"""From "second" on: who wants a second seat wants two in all."""

_LIST_NTH = "first|second|third|fourth|fifth|sixth|seventh|earlier|initial|latest|last"
_SOME_OF_THEM = (
    r"(?:women|(?:wom[ae]n|young|Muslim|Dalit|OBC|tribal|new|fresh) (?:candidates|nominees|faces|leaders)|Muslims|Dalits|OBCs|tribals|youths?|newcomers|turncoats|defectors|first-timers|debutants|rebels|independents|"
    r"(?:sitting|outgoing|present) (?:MLAs|MPs|legislators|members)|(?:(?:replac|chang|dropp|repeat|retain|renominat)(?:ed|ing|e|es)|(?:drop|repeat|retain)s?)(?: (?:its|the|their|sitting|outgoing|existing|old)){0,3} (?:candidates|nominees|MLAs|MPs|faces))"
)
"""Only some of a party's candidates: their number is no share."""

# what becomes of an offer that another improves on, or takes back in part
_RAISED = r"(?:raised|upped|increased|hiked|improved|revised|enhanced|stretched|lowered|reduced|cut|trimmed|pared|scaled)"

SEATS = SeatCues(
    seat=r"(?:seats?|constituenc(?:y|ies)|constitiences|segments?)",
    candidate=r"(?:candidates?|nominees?|contestants?|names|people who will|hopefuls)",
    article=r"(?:the\s)?",
    between=(
        r"(?:(?:Lok Sabha|assembly|Vidhan Sabha|parliamentary|LS|more|such|remaining|other|of the|of its|of these|"
        r"of those|of their|reserved|general|rural|urban|sitting|winnable|candidates in|of the state's|"
        r"of the [a-z]+'s|House|safe|key|crucial|the|of [A-Z][a-z]+(?: [A-Z][a-z]+)?'s|out of|of|total|available|unreserved|different|additional|prestigious|party|initial|(?-i:[A-Z][a-z]+|UP|MP)(?= (?:Lok Sabha|assembly|parliamentary|seats|constituencies))|\d{1,3})[ -]){0,4}"
    ),
    bare=(
        r"[ \t]*(?:\n|[,;:.!?()|\"/]|-(?![A-Za-z])|'|$)|\s(?:out )?of (?:the |its |(?:the )?(?:allies|partners|front|alliance|party|group|combine|bloc)'s? |a total of |[A-Z][A-Za-z' ]{1,20}'s |the state's )?(?:\d{1,3}(?!\d)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|twenty)(?= (?:in|to|for|with|there|and|while|but)(?![a-z])|[.,;])|(?:[a-z]+ )?[a-z-]+ (?:Lok Sabha |assembly |parliamentary |Vidhan Sabha |LS )?(?:seats|constituencies|segments))|\s(?:assembly|Lok Sabha|Vidhan Sabha|parliamentary|LS)(?=,? (?:and|plus|as well|seats|\d))|\s(?:and|to|for(?! (?:[a-z]+ |\d+ )?(?:years|days|months|weeks|hours))|from|in|while|whereas|with|but|each|apiece|respectively|as|"
        r"if|on|at|or|(?:are|were)(?! (?:[a-z]+ )?(?:women|men|Muslims?|Dalits?|new|fresh|sitting|from|graduates?|lawyers?|crorepatis?|young|under|below|above|held|won|lost|MLAs|MPs|reserved))|is|will|have|has|would|goes?|went|after|under|though|instead|this|because|when|before|"
        r"go|going(?= to)|include|includes|comprise|comprises|consist|consists|cover|covers|followed|follows|by|against|between|now|was|may|might|could|can|should|being|since|so|until|that|the|all|out|plus|again|too|either|ahead|anyway|because|although|given|once|no more|[a-z]+ly|"
        r"itself|themselves|alone|only|last|remain|if not|seats|earlier|among|meant|promised|allotted|offered|assigned|given|(?-i:left)|kept|more than it|it|they|he|she|we|without|despite|still|yet|also|today|yesterday|tomorrow|here|there|having|apart|besides|excluding|including|following|where|which|who|next|first|then|just|even|both|must|shall|do|does|did|had|won|remained|remains|stays?|comes?|came|looks?|seems?|sounds?|across|of them|of these|of those|of which|of whom|belongs? to(?= (?:the |its )?(?-i:[A-Z]))|(?:are|were) from(?= the (?!SC|ST|OBC|EBC|BC)(?-i:[A-Z]))|barring|except|over|per|versus|vs|within|under|minus|like|such|thus|hence)(?![A-Za-z])"
    ),
    weak=r"one|lone|single|solitary|a single|a lone|a solitary|sole|both|a",
    total_before=(
        r"(?:half|quarter) (?:past|to)\s|(?:instead of |rather than |(?:out of (?:the |its |their |a total of |total )*|(?:\d+|seats|one|two|three|four|five|six|seven|eight|nine|ten) of (?:all )?|"
        r"of (?:the (?:total |remaining |state's |house's |(?:allies|partners|front|alliance|party|group|combine|bloc)'s? |[a-z]+ )?|its |their |these |those |all the |[A-Z][a-z]+(?: [A-Z][a-z]+)?'s |total )|"
        r"total (?:number of seats )?(?:is |being )|strength of |House of ))"
    ),
    total_after=r"(?:[ -]member|-seat|[ -](?:strong|seater))",
    own_total=r"\s(?:belongs? to|(?:will |are to )?go to|went to|are with) (?:the |its )?(?-i:[A-Z])",
    increment=r"(?:(?<=by \d)|(?<=by \d\d)|(?<=by (?:one|two|six|ten))|(?<=by (?:four|five|nine))|(?<=by (?:three|seven|eight)))(?: seats?)? (?:to|from) (?:the |a )?(?:\d|[a-z]+(?:teen|ty)\b|ten|eleven|twelve|nine|eight|seven|six)|\s(?:more (?:Lok Sabha|assembly|parliamentary|LS|Vidhan Sabha) (?:seats?|constituenc(?:y|ies))(?! (?:each|in all))|(?:seats?|constituencies|candidates) more|more (?:seats?|constituencies)? ?(?:than|be|could|if)|additional|extra|seats? (?:short|fewer|less)|more (?:seats?|constituencies)(?=,? (?:and|to) (?:will |would |now |is now )?(?:contest|fight|field)[a-z]* (?:candidates |nominees )?(?:in )?(?:\d|[a-z]+(?:teen|ty)))|more (?:seats?|constituencies|candidates|nominees|names)(?=[^.;]{0,80} (?:taking|bringing|raising|pushing) (?:its|their|the|his|her) ))",
    verbs=(
        (
            SeatVerb.CONTEST,
            (
                r"(?:is|are|be) alone in(?= (?:all|every|each))|go(?:es|ing)? (?:into|to) (?:the |next [a-z]+'s |this [a-z]+'s )?(?:(?-i:[A-Z])[A-Za-z]+ ){0,3}(?:election|poll|fray|battle|contest)s?(?= (?:alone|solo|on its own|by itself))|"
                r"(?:is|are|was|were|be) in(?= (?:the (?:remaining|other) |all |every |only |just )\d)|contest(?:s|ing)?(?! between)|(?:be|being) (?:fought|contested)|defend(?:s|ing)?(?= (?-i:[A-Z]))|friendly (?:fights?|contests?|battles?)|fight(?:s|ing)?|in the (?:fray|field|ring|race(?! (?:for|to)(?![a-z])))|field(?:s|ing)?|fielding|"
                r"(?:has|have|having|has also|have also|has so far|have so far) (?:fielded|put up|nominated)|(?:has|have)(?: (?:its|their|his|her|[a-z]+)){0,3} (?:nominees?|candidates?) in|try(?:ing)? (?:its|their) luck|"
                rf"put(?:s|ting)? up (?:(?:its|their|his|her|a|an|own|(?!{_FEW}(?![a-z]))[a-z]+) ){{0,3}}(?:candidates?|nominees?)|"
                r"puts up|putting up(?= (?:its |their |as many as |about )?(?:\d|candidates|nominees))|run(?:ning)? in|battl(?:e|ing)|stand(?:ing)? in|(?:go(?:es|ing)?|went|gone) (?:it )?alone|take on|be (?:its|their|our) candidates|"
                r"will put up|to put up|plans to put up|be put up|will be on the ballot|go(?:es|ing)? for(?= \d| all| the)|enter(?:s|ing)? the fray|"
                r"go(?:es|ing)? solo|be fielded|(?:will|would|to) be (?:there |present )?in(?= (?:all|every|each|just|only|about|some|\d|[a-z-]+ (?:seats|constituencies|segments)))|mak(?:e|es|ing) (?:its|their) debut|B-forms? to|"
                r"(?:has|have) (?:already )?(?:given|handed|distributed) (?:out )?(?:B-forms?|tickets) (?:to|in)"
            ),
        ),
        (
            SeatVerb.GET,
            (
                r"(?:h[eo]lds?|holding|h[au]ngs?|hanging|cl[iu]ng(?:s|ing)?) on to(?= (?:the |its |all |both )?(?-i:[A-Z]))|cl[iu]ng(?:s|ing)? to(?= (?-i:[A-Z]))|"
                r"(?:has|have)(?= (?:the |its )?(?:remaining|other|balance)(?: (?:\d|[a-z]+)| seats))|(?:has|have|having) (?:bagged|cornered|extracted|wrested|wangled|wrung|pocketed)(?! (?:more )?(?:votes|victory))|(?:brings?|brought|bringing|cuts?|cutting|par(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|trim(?:s|med)?|bring down|lower(?:s|ed|ing)?) (?:its|their|his|her) (?:own )?(?:number|share|tally|quota|count|allocation)(?: of seats)? (?:down )?to|(?:share|tally|quota|number|figure|count|kitty|allocation|allotment)(?: (?:has|have|had|will|would|been|now|thus|also|of seats)){0,3} (?:come|came|comes) (?:down |up )?from (?:[a-z-]+|\d+)(?: seats)? to|gets?|getting|(?:can|may|might|could|must|shall|should)(?: only)? have|end(?:s|ing)? up with|will have|would have|to have|receiv(?:e|es|ing)|shares?|quota|kitty|(?:would|will)(?: then)? (?:go up|rise|climb|come down) to|go(?:es)? to|going to(?= (?:the |its |ally )?(?-i:[A-Z]))|gone to|"
                r"m(?:eet|eets|et|eeting) (?:midway|half-?way|somewhere in between|in the middle) at|settl(?:e|es|ed|ing) (?:for|at|on)|(?:stick(?:s|ing)?|stuck) (?:to|with)(?= (?:[a-z0-9:+-]+ ){1,4}(?:formula|ratio|arrangement|deal|pact|agreement)(?![a-z]))|walk(?:s|ed|ing)? away with|com(?:e|es|ing) (?:next|second|third|last|away) with|(?:biggest|largest|main|chief|major) [a-z]+ with|settling|content (?:itself |themselves )?with|(?:come|came|comes) up from (?:[a-z-]+|\d+)(?: seats)? to|(?:go|goes|went|gone|brought|bring|cut|move[sd]?|rise|rose|risen|shrink|shrunk|drop(?:s|ped)?) (?:down |up )?from (?:[a-z-]+|\d+)(?: seats)? to|(?:gone|go|goes|going|went|rise[ns]?|rose|climb(?:s|ed)?|come|came|drop(?:s|ped)?|shrunk|shrinks?) (?:up |down )?by (?:[a-z]+|\d+)(?: seats?)? to|(?:mak(?:e|es|ing) do|manag(?:e|es|ing)|live|get by|be happy|be content|do) with|(?:sign(?:s|ed|ing)?|str(?:ike|ikes|uck|iking)|ink(?:s|ed)?|reach(?:es|ed)?|clinch(?:es|ed)?|seal(?:s|ed)?|enter(?:s|ed) into|sew(?:s|n|ed) up|wrap(?:s|ped) up) (?:an? |the |its |his )?(?:[a-z-]+ )?(?:agreement|pact|deal|accord|understanding|tie-up|alliance|MoU)s?(?= (?:[^.;]{0,40} )?for )|satisf(?:y|ied) with|accommodat(?:e|ed|ing)|"
                r"(?:come|comes|came|coming|fall|falls|fell|fallen) (?:in)?to(?: the (?:share|kitty|lot|quota|account|basket) of|(?= (?:the |its |ally )*(?-i:[A-Z])[^,;.]{1,30}'s? (?:share|kitty|lot|quota|account|basket)(?![a-z])))|ke(?:ep|eps|eping|pt)|retain(?:s|ed|ing)?|reserved for|fall(?:s|en)? to|fell to|bags?|"
                r"agree(?:[ds]|ing)? (?:to|on|for|upon)|"
                rf"finali[sz](?:e|es|ed|ing)(?!{_OF_NAMES})|"
                r"seal(?:s|ed)?|clinch(?:es)? (?:a )?deal|land(?:s|ed)|come(?:s)? (?:its|their) way|(?:have|has)(?= (?:[a-z-]+|\d+) (?:seats )?(?:each|apiece))|(?:been|was|were|be) (?:talked|beaten|knocked|bargained|brought|whittled|pared|trimmed|scaled) down to|(?:persuaded|made|forced|prevailed upon|told|asked) to (?:accept|settle for|make do with|take)|"
                r"(?:figures?|numbers?|tally|count) (?:are|came|come|comes|went|goes|go|rose|is|was|stands|stood|would go|would then go)|pegged at|put at|fixed at|worked out|be left with|left with|leaving (?:it|them) with|signs? up for|signed up for|pencill?ed in|"
                r"clos(?:e|es|ed) at|pocket(?:s|ed|ing)?|meant for|(?:stay|remain|rest)(?:s|ed|ing)? with|entitled to|apportion(?:s|ed)?|carv(?:e|ed) up|parcell?ed out|divvied up|split|"
                r"(?:has|have|had) (?:now |since |also )?been (?:assigned|earmarked|reserved|promised|assured|guaranteed)|said yes to|consent(?:s|ed)? to|comes? to(?= \d)|adds? up to|cleared for|sign(?:s|ed|ing)? (?:up |on (?:the dotted line )?)?for(?= (?:the |just |only |as many as )?(?:\d|[a-z]+ (?:seats|constituencies)))|"
                r"(?:is|are|be)(?= (?:the |its ally the |ally )?(?-i:[A-Z])[A-Za-z().& -]{1,30}'s(?:[.,;]| and | while | but |$))|goes? to the share of|"
                r"(?:is|are|(?:will|would|to|should) (?:be|stay|remain|rest))(?: now)? with(?= (?:the |its ally )?(?-i:[A-Z]))|(?:has|have)(?: finally| eventually| also| now| however)? managed to (?:wrest|get|extract|secure|bag|wangle|squeeze|corner|clinch|retain|keep|win)(?= (?:as many as |at least |only |just )?(?:\d|[a-z]+ (?:seats|constituencies)))|belong(?:s|ed)? to|(?:is|are|now|was|were)(?: now)? (?:down|up|back) (?:to|at)(?= \d)|tak(?:e|es|en|ing) home|takes? the (?:rest|remaining)|has been left with|take(?:s|n)?|taking|will be (?:its|theirs|the)|account(?:s|ed|ing)? for|(?:will|would) be (?:down|up) (?:to|at)(?= )|accept(?:s|ed|ing)?|comprise|divid(?:e|ed)"
            ),
        ),
        (
            SeatVerb.GIVE,
            rf"(?:(?:surrender|sacrific|relinquish|vacat)(?:e|es|ed|s|ing)?|(?:giv(?:e|es|en|ing)|gave) up)(?= (?:the )?(?-i:[A-Z])[^,;.]{{1,50}} (?:to|for|in favour of) )|having (?:left|given|allotted|spared|ceded|conceded|parted with)|(?:gives?|gave|giving|given) up(?= (?-i:[A-Z][A-Za-z]+)(?: [A-Z][a-z]+)? (?:to|for|in favour of) )|{_GIVES}|let(?:s|ting)?(?= (?:the |its |ally )*(?-i:[A-Z])[^,;.]{{1,45}} have )|part(?:s|ed|ing)? with|ced(?:e|es|ed|ing)|yield(?:s|ed|ing)?(?= (?-i:[A-Z])[A-Za-z]+(?: [A-Z][a-z]+)? (?:to|for) )|distribut(?:e|ed|ing)|swap(?:s|ped|ping)?|exchang(?:e|es|ed)|share out|reserv(?:e|es|ed|ing)(?= (?:[a-z0-9-]+ ){{1,2}}(?:Lok Sabha |assembly )?seats?(?! for (?:SC|ST|OBC|women|scheduled)))|set(?:s|ting)? (?:aside|apart)|earmark(?:s|ed|ing)?|(?:kept|keeps?|keeping|puts?|putting) aside|ring-?fence[sd]?",
        ),
        (
            SeatVerb.OFFER,
            (
                rf"(?:not|never|hardly|[a-z]+n't)(?: [a-z]+)? (?:(?:ready|willing|prepared|inclined|going|agreeable) to|be) (?:accept|settle for|agree to|take|make do with|live with|(?:content|happy|satisfied) with)(?= (?:the |just |only |a mere |mere )*{_FEW})|"
                rf"(?:said|says|say|saying) no to(?= (?:the |just |only |a mere |mere )*{_FEW})|(?:(?:un|not )(?:happy|satisfied|pleased)|dissatisfied|discontented|upset|miffed|peeved|sore|sulking|angry) (?:with|at|over|about)(?= (?:the |just |only |being given |getting |getting only |a mere |mere )*{_FEW})|(?:spurn|reject)(?:s|ed|ing)?(?= (?:the |just |only |a mere |mere )*{_FEW})|"
                rf"(?:willing|ready|prepared|agreeable|inclined|open|able) to (?:go|stretch(?: itself)?|climb|come|move) (?:up to|to|as (?:far|high) as)(?= (?:about |around |even |at (?:the )?most )*{_FEW}(?! [a-z]+ (?:districts|states)))|(?:dr[ae]ws?|drawn|drawing) (?:the|a) line at(?= {_FEW})|put(?:s|ting)? (?:its|his|her|their) foot down at(?= {_FEW})|"
                rf"cap(?:s|ped|ping) (?:it|them|the (?:number|offer|share|figure|count)|its (?:share|offer)) at(?= {_FEW})|rul(?:e|es|ed|ing) out(?= (?:anything |a seat |giving )?(?:more|above|beyond|over) (?:than )?{_FEW})|"
                r"(?:is|was|would be|will be|being) (?:the|its|their|his) (?:very )?(?:limit|ceiling|maximum|outer limit|upper limit)|(?:is|are|was|were)(?: (?:said|believed|understood|learnt|reported|likely) to be| now)? (?:thinking of|considering|contemplating|mulling)(?= (?:about |around |some |just |only )?(?:\d|[a-z]+teen|[a-z]+ty|six|seven|eight|nine|ten|eleven|twelve|five|four|three|two))|(?:not|never|[a-z]+n't|nor)(?: even)? (?:hear of|think of|discuss|consider|contemplate)(?: (?:giving|conceding|parting with|leaving|sparing|anything|a seat|a number|a figure)){0,2}(?= (?:more|above|beyond|over)(?![a-z]))|(?:not|never|hardly|[a-z]+n't|refus(?:e|es|ed|ing) to|unwilling to|reluctant to)(?: [a-z]+){0,2} agreed?(?= (?:to |on |upon )?(?:anything |a seat )?(?:more|above|beyond|over)(?![a-z]))|(?:go|goes|going|went|gone|move|moved|look|budge) (?:any )?(?:beyond|above|past)|reconciled to (?:giving|handing|ceding|leaving|parting)(?: over| with)?|put(?= [^,;.]{1,20} before (?:the|its|him|her|it))|offer(?:s|ed|ing)?|(?:agreeable to|(?:willing|ready|prepared|agreeable) with)(?= (?:just |only |about |around |at (?:the )?most |up to )?(?:\d|[a-z]+(?: (?:seats|to|or|and)|[,.;])))|(?:willing|ready|prepared|agreeable|inclined) to (?:let(?= (?:the |its |ally )*(?-i:[A-Z])[^,;.]{1,45} have )|give|part with|leave|spare|concede|offer|allot|hand over|cede)|"
                r"propos(?:e|es|ed|ing|al|als)(?!(?: (?:about |some |at least |around )?(?:\d+|[a-z-]+)(?: (?:seats|constituencies))?(?: in (?-i:[A-Z])[a-z]+(?: (?-i:[A-Z])[a-z]+)?)? for (?:itself|himself|herself|themselves|(?:his|her|its|their) (?:own )?party)))|(?:not|refus(?:es|ed|ing) to|reluctant to|unwilling to|[a-z]+n't)(?: [a-z]+){0,2} (?:gone|moved|budged|yielded|go|budge|look)(?! (?:down )?from| (?:at |for |to )?(?:anything |a seat )?(?:less|fewer|below|lower|under)(?![a-z]))|"
                r"suggest(?:s|ed|ing)?|mooted|floated|being (?:mentioned|discussed|talked|whispered|considered)|be conceded|be given|(?:be|been) accommodated|"
                r"dangl(?:e|es|ed|ing)|(?:thinks?|thought|feels?|felt|believes?|believed|considers?|considered|reckons?|finds?)(?: that)?(?= (?:[a-z]+ ){0,2}(?:\d+|[a-z-]+)(?: seats)?,?(?: or [^,;.]{1,24},)? (?:is|was|are|were|would be|will be|would do|will do|should do|should be|would suffice|to be)? ?(?:ample|enough|fair|sufficient|plenty|reasonable|do|suffice|too many|more than enough|just right|about right|(?:would|will|should) (?:do|suffice))(?![a-z]))|(?:put|puts|lying|kept|is|are|was|were) on the table|on offer|tabled|ready to let go of|open to (?:giving|lending|parting|leaving|conceding|offering|sparing)|lend(?:s|ing)?|lent|counter-?\s?offers?|put(?= (?:only |just |a mere )?(?:[a-z-]+|\d+)(?: seats)? on the table)|doing the rounds|bandied about|(?:has|have|had)(?= [^,;.]{1,24} in mind for )"
            ),
        ),
        (
            SeatVerb.DEMAND,
            (
                r"(?:set(?:s|ting)?|fix(?:es|ed|ing)|put(?:s|ting)?|nam(?:es|ed|ing)|cit(?:es|ed|ing))(?= (?:[a-z-]+|\d+)(?: seats)? as (?:his|her|its|their|the) (?:bottom[ -]?line|minimum|floor|price|condition|least|asking price|demand))|"
                r"(?:press(?:es|ed|ing)?|push(?:es|ed|ing)?|nudg(?:es|ed|ing)|lobb(?:ies|ied|ying)|petition(?:s|ed|ing)|badger(?:s|ed|ing))"
                rf"(?= (?:the |its |ally |senior |partner |big |brother )*(?-i:[A-Z])[^,;.]{{1,40}}? for (?:at least |as many as |about |around |up to |no fewer than |not less than |the |another )*{_FEW})|"
                r"(?:wants?|wanted|wanting|ask(?:s|ed|ing)?|seeks?|seeking|sought|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|plead(?:s|ed|ing)?|insist(?:s|ed|ing)?(?: on)?|hop(?:es|ed|ing)|expect(?:s|ed|ing)?|deserv(?:es|ed)|keen|entitled|ought|would like)(?: that)?(?: (?:it|they|he|she|his party|her party|the party))?(?: (?:should|must))?(?: to)? (?:(?:be|being) (?:given|allotted|allocated|left|offered|assigned|granted|handed|accommodated|spared)|(?<=it )get|(?<=should )(?:get|have))|"
                r"(?:not|never|hardly|[a-z]+n't)(?: [a-z]+)?(?: (?:ready|willing|prepared|inclined|going|agreeable) to)? (?:accept|settle for|agree to|take|make do with|live with|be (?:content|happy|satisfied) with)(?= (?:anything |a seat |any number |a figure )?(?:less|fewer|below|under|lower|short))|"
                r"(?<!not )(?<!n't )(?<!never )(?<!hardly )(?<!longer )(?:willing|ready|prepared|inclined|open|happy|agreeable) to (?:settle (?:for|at)|make do with|accept|be (?:content|happy|satisfied) with|come down to|climb down to|scale down to|live with|do with|agree to)|(?:would|'d)(?: (?:also|now|still|even|gladly|happily|only|itself|just)){0,2}(?: have)?(?: (?:be|been) (?:content|happy|satisfied|pleased) with| settled? for| made? do with)|"
                r"(?:adamant|firm|inflexible|unyielding|rigid|obstinate)(?: (?:on|about|over|at|that|in its demand (?:for|of)|in its claim to|in demanding|in asking for))(?: (?:contesting|fighting|getting|having|being given|a share of))?|st(?:ands?|ood|anding) (?:firm|its ground) (?:on|at)|"
                r"(?:will|would) (?:do|suffice|be enough|be acceptable)(?= (?:for|to) )|(?:will|would) (?:satisfy|please|placate|appease|mollify)(?= )|"
                rf"(?:counter(?:s|ed|ing)?|repl(?:y|ies|ied)|respond(?:s|ed|ing)?) with(?= (?:just |only |about |around |a mere |a demand |a bid |a figure of )*{_FEW})|(?:been|being|was|were|is|are) (?:denied|refused)|denied(?= (?:(?:its|his|the|their) )?(?:[a-z0-9-]+)(?:,| seats| constituencies))|"
                r"(?:not|never|[a-z]+n't|refus(?:e|es|ed|ing) to|unwilling to|reluctant to|loath to)(?: [a-z]+){0,3} (?:go|come|climb|budge|settle|dip|drop|slip|fall|agree)(?: down)?(?: to)?(?: anything| a seat| a number| a figure)? (?:below|under|for (?:less|fewer|anything less|anything fewer) than|lower than)|"
                r"(?:pressure|heat|screws|squeeze) on(?= [^.,;]{1,40} for )|demand(?:s|ed|ing)?|want(?:s|ed|ing)?|ask(?:s|ed|ing)?(?: for)?|seek(?:s|ing)?(?! (?:re-?election|(?:a|an|another|his|her)(?: [a-z]+){0,2} term|votes|(?:a )?(?:fresh )?mandate)(?![a-z]))|sought|claim(?:s|ed|ing)?|hop(?:ed|es|ing) for|"
                r"insist(?:s|ed|ing|ence)?|ey(?:e|es|ed|eing|ing)|press(?:es|ed|ing) for|hold(?:s|ing)? out for|held out for|stak(?:e|es|ed|ing)|lay(?:s|ing)? claim|"
                r"pitch(?:es|ed|ing)?|push(?:es|ed|ing)?(?: for)?|(?:climb(?:s|ed|ing)?|(?:has|have|had|having|to|will|would|not|never|[a-z]+n't|since|now|already|also) come|comes|coming|came(?= down from (?:its|their|his|the))|step(?:s|ped|ping)?|scal(?:e|es|ed|ing)|budg(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|back(?:s|ed|ing)?)(?: (?:climb|itself|its demand|their demand|the demand|its claim))?(?: (?:down|away|off))?(?: in (?:stages|steps|phases|instalments))? from(?= (?:(?:its|their|the|his|her|a|an|initial|original|earlier|first|opening|old) ){0,3}(?:demand|claim|bid|ask|asking|\d|[a-z]+teen|[a-z]+ty|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen))|propos(?:e|es|ed|ing)(?=(?: (?:about |some |at least |around )?(?:\d+|[a-z-]+)(?: (?:seats|constituencies))?(?: in (?-i:[A-Z])[a-z]+(?: (?-i:[A-Z])[a-z]+)?)? for (?:itself|himself|herself|themselves|(?:his|her|its|their) (?:own )?party)))|st(?:uck|icks?) to(?= (?:its |their |his |her |the )?(?:\d|[a-z]+(?:ty|teen)(?![a-z])|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])|demand|claim))|stuck to|(?:gone|went|goes|go|came|come|comes|arrived|walked)(?: (?:in|there|along|back|to the (?:table|talks|meeting)))? with (?:(?:a|the|its|their|his|her) (?:list|demand|claim|figure|number|request|wish-?list)(?: (?:of|for))?)|keen on|hop(?:e|es|ed|ing) (?:for|to)|bargain(?:s|ed|ing)? for|"
                r"(?-i:Give|Allot|Leave|Spare|Offer|Concede) us(?= )|(?:not|[a-z]+n't|nor) (?:look at|accept|settle for|agree to(?! (?:anything |a seat )?(?:more|above|beyond|over)(?![a-z]))|consider)|gunning for|angl(?:e|ing) for|wish(?:es|ed)? list|bid for|lobby(?:ing)? for|"
                r"(?:put|puts|putting|sen[dt]s?|sending|handed|submitted|given|gave|turned) in(?= (?:a list of |the names of )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty) (?:names|seats|constituencies)))|put(?:s|ting)? in for|clamou?r(?:s|ed|ing)? for|(?:is|are|was|were|be) after(?= (?:\d|[a-z]+(?:ty|teen)(?![a-z])|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])))|set out (?:from|with|at)|bottom ?line|look(?:s|ed|ing) at|(?:not|never|[a-z]+n't|nor|refus(?:e|es|ed|ing) to)(?: even)? hear of(?: going| coming| anything| a seat| a number| a figure| a share)*(?= (?:below|under|less|fewer|lower))|hear of|fixated on|hanker(?:s|ed|ing)? (?:after|for)|plead(?:s|ed|ing)? for|"
                r"(?:opening|initial|original) (?:bid|demand|ask|claim) (?:was|is|had been)|(?:br(?:ing|ought|ings|inging)|cut(?:s|ting)?|par(?:e|ed|es|ing)|reduc(?:e|ed|es|ing)|lower(?:s|ed|ing)?|scal(?:e|ed|es|ing)|trim(?:s|med|ming)?|whittl(?:e|ed|es|ing))(?: down)? (?:the|its|their|this|that|his|her) (?:figure|number|demand|claim|ask|wish ?list|asking price)(?: for seats| of seats)?(?: down)? to|canvass(?:es|ed|ing)? for|bat(?:s|ted|ting)? for|root(?:s|ed|ing)? for|(?:mak|mad)(?:e|es|ing) a (?:strong )?(?:pitch|case|bid|claim|plea) for|(?<!no )(?<!any )(?<!the )(?<!little )needs?|expects?|(?:requests?|pleas?) for|(?:it|they|we|he|she)'d (?:now |still |rather |much |also |dearly |ideally )?(?:like|love)(?: to (?:take|have|get|keep|retain))?|would (?:now |still |rather |much |also |itself |only |most |most of all |very much |dearly |really |ideally )?(?:like|love)(?: to (?:take|have|get|keep|retain))?|(?:has|have|had)(?= [^,;.]{1,24} in mind)|(?:has|have|had) (?:its|their|his|her) (?:eyes?|hearts?|sights?) (?:set )?on|(?:spoken|speaks?|spoke|talked|talks?|talking|dreams?|dreamt|dreaming) (?:of|about)(?= (?:the |about |around |some |at least |no fewer than |as many as )?(?:\d|[a-z]+teen|[a-z]+ty|a dozen|six|seven|eight|nine|ten|eleven|twelve|five|four|three|two))|(?:had )?mentioned(?= (?:\d|[a-z]+teen|[a-z]+ty|a dozen|ten|eleven|twelve|six|seven|eight|nine))|hear of nothing (?:but|less)|want to (?:contest|fight)|"
                r"anything (?:short of|(?:less|fewer|lower) than|below|under)|(?:set|sets|setting|fixed|trained) (?:its|their|his|her|our) (?:sights|hearts?|eyes) on|wish-?lists?|shopping list|(?:(?:came|come|comes|coming)(?! (?:down )?to (?:the |its |ally )*(?-i:[A-Z]))|climb(?:s|ed)?|scaled?|pared|whittled|brought|bring|brings|"
                r"reduc(?:e|es|ed)|lower(?:s|ed)?|trim(?:s|med)?|toned|cut|watered) (?:itself |himself |herself |its demand |their demand |the demand |his demand |her demand |its claim |the figure |the number |it |that |this )?(?:down )?to|"
                r"(?:start|open)(?:s|ed|ing)? (?:out )?(?:with|at|from|by)|beg[aiu]n(?:s|ning)? (?:with|by|at)|rais(?:e|es|ed|ing) (?:its|their|the|his) (?:demand|claim|bid|pitch) to|d[iu]g(?:s|ging)? in (?:its|their|his|her) heels (?:at|on|for|over)|hopeful of(?: (?:getting|receiving|bagging|securing|winning|landing))?|"
                r"(?:(?:un|not )(?:willing|ready|prepared)|refus(?:e|es|ed|ing)|reluctant) to (?:come|climb|go|step|scale|budge)(?: down)?|deserv(?:e|es|ed)|(?:submit(?:s|ted)?|hand(?:s|ed)?(?: over)?|g[ai]ve[ns]?|sent|sends|forwarded|presented|gave|drew up|drawn up|prepared) (?:(?:it|them|him|the|its|their|a|an|own|initial|ally|leadership|(?-i:[A-Z][A-Za-z()]*)) ){0,5}(?:wish-?)?list (?:of|with|naming|containing|comprising|(?:that|which) (?:has|had|names|named|includes|included|contains|contained))|stick(?:ing)? to|sought|will not settle|not ready to settle|intent on|called for"
            ),
        ),
        (
            SeatVerb.AIM,
            (
                r"(?:believ(?:e|es|ed|ing)|thinks?|thought|claim(?:s|ed|ing)?|boast(?:s|ed|ing)?|predict(?:s|ed|ing)?|reckon(?:s|ed)?|confident|sure|certain|forecast(?:s|ing)?)(?: that)? (?:it|he|she|they|we|(?:his|her|their|the) (?:own )?party) (?:will|would|can|could|may|might) (?:get|take|have|secure|receive|end up with|finish with|return with|land)(?= (?:at least |about |around |over |more than |no fewer than |as many as |up to )?(?:\d|an? dozen|[a-z]+ty|[a-z]+teen|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])))|(?:ensur(?:e|es|ed|ing)|mak(?:e|ing) sure|see to it)(?: that)?(?: [A-Za-z()]+){1,4}? (?:wins?|gets?|bags?|secures?)|target(?:s|ed|ing)?|set(?:s|ting)? (?:itself|himself|herself|themselves|(?:the|his|her|its) party)|(?:puts?|pegs?|pegged) (?:his|its|her|their|the) (?:own )?(?:figure|number|tally|target|estimate|count) at|aim(?:s|ed|ing)?(?: to [^,;.]{1,40}? and win)?|(?:hop|want|seek|plan|look)(?:e|es|s|ed|ing)? to [^,;.]{1,40}? and win|goal|mission|(?:will|would|'ll|shall|to|must) win|of winning|"
                r"focus(?:s?es|s?ed|s?ing)?(?: on)?|vow(?:s|ed|ing)?(?: to win)?|win all|(?:will|would|shall|'ll|to) (?:secure|bag|cross|sweep|get more than|reach)|"
                r"concentrat(?:e|es|ed|ing) on|(?:we'll|they'll|he'll|it'll|(?:will|would|shall|must|may|might|can|could(?! (?:win|bag|net|cross|touch) (?:just|only|barely|a mere|no more))|to|should)(?: [\"']?(?!(?:only|hardly|barely) )[a-z]+ly[\"']?)?) (?:win|bag|cross|sweep|get past|notch up|net|touch|breach|romp home)|"
                r"(?:confident|sure|certain|capable) of (?:winning|bagging|crossing|getting|securing)|(?:confident|sure|certain) of(?= (?:at least |not less than |no less than |no fewer than |not fewer than |about |over |more than |all |taking )?(?:\d|an? dozen|[a-z]+ty|[a-z]+teen|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])))|hop(?:es|ing|ed) to (?:win|bag|cross|get)|sets? (?:itself )?(?:a |the )?(?:target|goal)|go past|cross(?:es|ing)? the \d+ mark|slogan|war cry|abki baar|why not(?= (?:all |the )?\d)|(?:not|never|[a-z]+n't) (?:stop|halt|rest) (?:short of|till|until|before|below|at)|(?:sets?|setting|put|puts|raised) (?:the|its|his|their) (?:own )?bar at|sees? (?:itself|himself|herself|themselves) (?:at|with|winning|getting|crossing)"
            ),
        ),
        (
            SeatVerb.NAME,
            (
                rf"(?:finali[sz](?:e|es|ed|ing)|okay(?:s|ed)|g(?:ives|ave|iven|iving) (?:its |the )?(?:nod|approval|clearance|assent) to)(?={_OF_NAMES})|"
                r"(?:tak|bring|rais|push)ing (?:its|their|the|the party's|his) (?:[a-z]+ ){0,2}?(?:tally|count|number|total|strength of the list|list)(?: of (?:its |declared )?(?:candidates|nominees|names|seats))?(?: so far)? to(?= \d| [a-z]+(?:[.,]| in| so))|"
                r"clear(?:s|ed|ing)|approv(?:e|es|ed|ing)|shortlist(?:s|ed)|selected|chosen|zeroed in on|announc(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|named|naming|names(?= (?:its|\d))|(?:list|lists) of|lists?(?:, [^,;.]{3,40},)? (?:(?:had|has|have|contained|contains|carried|carries|comprised|comprises|featured|features)(?: only| just| as many as)?|with)(?= (?:\d|[a-z]+ (?:names|candidates|nominees)))|list(?:s|ed)?|"
                r"nominat(?:e|es|ed|ing)|unveil(?:s|ed)?|(?:makes?|made) public|(?:put|puts|brought|brings) out (?=(?:its|their|a|the) )|tickets?|came out with|comes out with|read(?:s|ing)? out(?= [^.;]{0,40}(?:candidates|nominees)(?![a-z]))"
            ),
        ),
        (
            SeatVerb.DONE,
            rf"(?:had|having)(?: [a-z]+){{0,2}} {_PAST_SHARE}(?! up(?![a-z]))|contested|fought|fielded|put up|got|took(?= (?:just |only |all |as many as |a mere )?(?:\d{{1,3}}(?!\d)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)(?![a-z])))|received|ran in|won the right|end(?:ed) (?:up )?with|(?:was|were) left with|had(?! (?:told|said|made it|warned|informed|announced|declared|hinted|indicated|insisted|maintained|conveyed)(?![a-z]))|gave|allotted|(?-i:left)|was given|were given|tried (?:its|their) luck",
        ),
        (
            SeatVerb.HAVE,
            r"(?:has|have)(?= (?:just |only |got |a total of )?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|[a-z]+teen|[a-z]+ty)(?![a-z\d])(?! (?:MLAs|MPs|members|years)))",
        ),
        (
            SeatVerb.PAST,
            (
                r"used to (?:be|fight|contest|get|have|receive|field|keep)|could (?:(?:only|just|barely|hardly|at best) (?:win|bag|get|secure|manage|retain)|(?:win|bag|get|secure|manage|retain)(?= (?:just|only|barely|a mere|no more than)))|(?:stopp|halt|finish|stall)ed (?:short )?at|(?:was|were|got) stuck (?:at|on)|ended (?:up )?at|"
                rf"led (?:the |his |her |their )?(?-i:[A-Z])[A-Za-z()]+ to(?= (?:its |their |his |her )?(?:\d|[a-z]+ty(?![a-z])))|slump(?:s|ed|ing) to|(?:has|have|had|having) held|won|win(?:s|ning)?|bagged|winner of|winners? of|secured|lost|losing|loss|(?:was |were |been )?(?:reduced|restricted|confined|decimated) to|(?:was|were) (?:cut|slashed|whittled)(?: down)? to|"
                rf"reduc(?:ed|ing) (?:it|them|him|her|the (?-i:[A-Z])[A-Za-z()]+) to|(?:dropped|slid|slipped|slumped|crashed|plunged|plummeted|tumbled|sank|shrank|dwindled|shot up|jumped|climbed|rose|surged|leapt)(?: down| up)? to(?= (?:just |only |a mere )?(?:\d+|[a-z-]+)(?: seats?)?(?: in| from| at|[.,;]))|(?:managed|failed|went on|(?:was|were) (?:only )?able|struggled|(?:had )?hoped in vain) to (?:win|bag|secure|get|cross|retain|keep|hold)(?: just| only| barely)?|managed|finish(?:ed|ing) with|ending with|swept|sweeping|clinched|netted|picked up|mopped up|polled|"
                rf"returned|captured|capturing|emerged|emerging|victor(?:y|ies|ious)|drew a blank|scored|cornered|wrested|retained power|bagging|"
                rf"(?:had|having)(?: [a-z]+){{0,2}} {_PAST_CONTEST}|tasted|brought|runners?-up|runner-up|finished second|came second|led in|leads? in|were ahead|"
                rf"improved (?:its|their) tally|tally (?:was|stood|fell|rose|came|dropped)|unsuccessfully|did not (?:win|contest)|failed|opened (?:its|their) account"
            ),
        ),
        (
            SeatVerb.OTHER,
            (
                r"(?:support|back)(?:s|ed|ing)?(?= (?:the |its |ally )*(?-i:[A-Z])[^,;.]{1,50} (?:in|on|for) (?:the |all )*(?:remaining|other|rest|balance|"
                rf"{_FEW}))|"
                r"(?:has|have|had) (?:its |sitting |their |own |the )*(?:MLAs|MPs|legislators|members) (?:in|from)|"
                rf"(?:that|this|it) (?:now |still |would |will |only )?(?:leaves?|left)(?= (?:just |only |about )?{_FEW}[a-z0-9-]*(?: seats| constituencies)?(?:[.,;]| (?:to be|in dispute|undecided|unresolved|open|vacant|over)|(?: for)? (?:the |its |their |other |remaining |smaller )*(?:allies|partners|parties|others|friends)(?![a-z])))|"
                rf"(?:decisions?|call|clarity|suspense|uncertainty) (?:on|about|over|regarding)(?= (?:the |its |their |these |those )?(?:remaining |other )?{_FEW})|(?:seat[- ]?(?:sharing|adjustments?|allocation|distribution)|talks|negotiations|discussions|parleys)(?: (?:talks|deal|pact|agreement|arrangement|formula))? (?:for|on|in|over)(?= {_FEW})|"
                r"remain(?=[.;,])|remain(?:s|ed)? (?:to be|undecided|unfilled|open|vacant|unresolved)|den(?:y|ies|ied|ying)|g(?:ive|ave|iving|iven) up|surrender(?:s|ed)?|sacrific(?:e|es|ed)|forgo|part of its sacrifice|polling|vot(?:e|es|ed|ing)|go(?:es|ing)? to (?:the )?polls?|phases?|majority|half-?way mark|magic (?:figure|number|mark)|reserved|"
                r"(?:single[ -])?largest (?:party|outfit|bloc|group)(?: with)?|(?:row|rift|spat|squabbl\w+|wrangl\w+|haggl\w+|quarrel\w*|feud\w*|bicker\w*|tug-of-war|tug of war|clash\w*|rocks|heels|odds|loggerheads|horns|daggers drawn|stand-off|logjam|stalemate|impasse|cold war|showdown|talks stuck|hitch|snag) (?:over|on|about|for)|hold(?:s|ing)? up|strength|exit polls?|opinion polls?|survey(?:s|ed)?|project(?:s|ed|ion)|predict(?:s|ed|ion)|cover(?:s|ed|ing)?|comprises|holds|represent(?:s|ed|ing)?|"
                r"nominations? for|campaign(?:s|ed|ing)? (?:in|for)|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|spread (?:over|across)|voters|"
                r"standoff|in contention|contention|at stake|in dispute|deadlock|friction|contentious|sticking points?|disput(?:e|ed|es)|deadlock(?:ed)?|tussle|differences|stuck (?:on|over|at)|discuss(?:ed|ion|ions)|dominat(?:e|ed|es)|influence[sd]?|vacant|vacanc(?:y|ies)|delimitation|review(?:ed)?|issues? on|unresolved|undecided|pending|yet to be decided|reservation|tilts?|swing"
            ),
        ),
    ),
    verb_follows=False,
    role_before=(
        (
            PartyRole.SOURCE,
            r"(?:from|out of|off|at the cost of) (?:the |their )?(?:respective )?(?:shares?|quotas?|kitty|kitties|accounts?|pool|seats) of (?:the |its |ally )*",
        ),
        (
            PartyRole.RECIPIENT,
            r"(?:\d{1,3}|seats|constituencies|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|each|apiece) by (?:the |its |ally )*|(?:(?:will|would|to|should) be|stays?|stayed|remains?|remained|rests?|(?:[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)(?: seats)? (?:are|is)|(?:seats?|constituenc(?:y|ies)|segments?)(?: (?:in|of) (?-i:[A-Z])[a-z]+(?: [A-Z][a-z]+)?)? (?:are|is)(?: now| already| also)?|(?:are|is|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)(?: seats?)?) with (?:the )?[^,;.]{1,24}(?:,|,? and|,? while) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)(?: seats?)?|[0-9]) with (?:the |its |ally )*",
        ),
        (
            PartyRole.ATTRIBUTE,
            (
                r"(?:sources?|insiders?|functionaries|circles|partners?|all(?:y|ies)|constituents?|leaders?|chief|president|head|member|led|ruled|headed|backed|"
                r"minister|part|members|leadership|supremo) (?:in|within|from|of|by) (?:the )?"
            ),
        ),
        (
            PartyRole.SOURCE,
            (
                r"(?:according to|(?:(?:walk|cross|switch|jump|drift|defect)(?:ed|s|es|ing)(?: over| back| across)?|(?:gone|went|going|goes) over|loyal|opposed|hostile|allegiance|lost|losing|defeat) to|(?:pressure|heat|screws?|squeeze|ultimatum|deadline|blame|onus|patience|doors?|leaning|leans|leaned|rel(?:ies|y|ying)|depend(?:s|ing|ent)?|banking|banks|prevailed|counting|counts|turned|rounded) (?:up)?on|(?:miffed|upset|angry|unhappy|annoyed|peeved|displeased|irked|irritated|furious|aghast|impatient|(?:hit|hits|hitting|lash|lashed|lashes|lashing) (?:out|back)|dig|swipe|jibe|barb|fingers?) at|"
                rf"{_REBUKES}|{_SLIGHTS}|asked|asks|asking|ask|urg(?:ed|es|ing)|request(?:ed|s|ing)|press(?:ed|es|ing)|nudg(?:ed|es|ing)|push(?:ed|es|ing)|lobb(?:ied|ies|ying)|petition(?:ed|s|ing)|implor(?:ed|es|ing)|badger(?:ed|s|ing)|told|tells|informed|assured|warned|reminded|in|within|inside|from|against|over|with|than|unlike|alongside|(?<!contested )(?<!fought )(?<!demanded )(?<!sought )(?<!claimed )(?<!kept )(?<!retained )(?<!fielded )(?<!announced )(?<!released )(?<!declared )(?<!wanted )by|joining|joined|joins?|leaving|quit|left|and ally|despite|beat|beating|"
                r"defeat(?:ed|ing)?|tak(?:e|es|ing|en) on|took on|fac(?:e|es|ed|ing)(?: off with)?|up against|pitted against|challeng(?:e|es|ed|ing)|trust|tie-up with|between|rival|keep|keep out|oust|dislodge|fight) (?:the |its |their |his |ally |rival |partner |ruling |then |arch-rival |senior partner |(?:new |old |older |senior |junior |bigger |smaller |alliance |coalition |main )+(?:ally|partner|friend|brother),? |(?:ally|partner), )*"
            ),
        ),
        (
            PartyRole.RECIPIENT,
            rf"(?:(?:to|for|towards)|(?:will|would) (?:satisfy|please|placate|appease|mollify)|{_GIVING}|(?:(?:to|will|would|may|might|must|not) let|lets|letting|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?)|fall to|goes? to) (?:each of |both |that of |those of |the |its |their |his |ally |allies |partners?,? |new |old |junior |smaller |older |bigger |senior |friend |alliance |coalition |smaller ally |third |main |both |rival |party |ruling |third partner,? |key |ally, |state's |regional |(?:actor|film star|actor-politician|actor-turned-politician|superstar|strongman|veteran|former|union|deputy|cabinet|rebel) (?:chief minister |minister |leader |MP )?)*{_SOMEBODY_OF}?",
        ),
    ),
    # a list that only opens a sentence: "After the VCK and the MDMK, the CPI too ..."
    preamble=r"(?:^|[:.\"\u2014-]\s?)(?:after|following|besides|like|unlike|as with|as for|apart from|along with|in addition to)\s(?:the\s|its\s|allies\s)*",
    opening=r"[\"']?(?:after|before|having|with|as|while|since|though|although|despite|if|once|when|following|upon|unlike|by|in|under|amid|ahead of|besides|like|until|because|even as|instead of|(?-i:[A-Z])[a-z]+ing)\s",
    role_after=(
        (
            PartyRole.SOURCE,
            (
                r"(?:'s)? (?:(?:smaller|junior|minor|other|new|old|older|regional|long-time|alliance|coalition|senior|two|three|former) )*(?:ally|allies|partners?)(?![a-z])"
                r"| by (?:(?:not|only) )?(?:contest|fight|field|leav|vacat|conced|stay)[a-z]*ing(?![a-z])"
                r"|'s? (?:[a-z]+ ){0,2}(?:house|residence|bungalow|home|doorstep|office|chamber|farmhouse|drawing room)(?![a-z])"
            ),
        ),
        (
            PartyRole.RECIPIENT,
            r"'s(?=[.;)]|,(?! whose)|\s(?:and|while|but)\s(?:[a-z]+ (?:the|to|for)\b|(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)(?![a-z]))|$)",
        ),
        (PartyRole.RECIPIENT, r"'s? (?:list|share|quota|kitty|account|basket)(?![a-z])"),
        (
            PartyRole.ATTRIBUTE,
            rf"(?:'s?)?[ -](?:led|headed|ruled|backed|dominated|run|alliance|combine|fold|bloc|coalition)\b|(?:'s)? (?:(?:state|national|working|Bihar|UP|district|MP|former|senior|top|parliamentary|central|legislature|party|general|vice|interim|executive|unit|Rajya Sabha|Lok Sabha|poll|election|young|women|state unit|women's|youth) )*{_OFFICE}(?![a-z])|'s(?-i:(?: [A-Z][A-Za-z.]+){{2,3}})(?![A-Za-z'])",
        ),
        (PartyRole.HOLDER, r"'s? "),
    ),
    group=r"(?: \([^()]{1,45}\))?(?:(?:'s)?(?: (?:party|faction|group|camp|outfit)))?",
    led_by=r"(?:the|a) (?:(?:new|regional|breakaway|fledgling|smaller|state) )?(?:party|outfit) (?:that is |which is |now )?(?:led|headed|founded|floated|launched|helmed|run) by (?:(?:former|ex-|actor|film star|Union|state|chief|minister|Mr|Ms|Capt|Dr|actor-politician)[ .]+){0,4}",
    of_person=r"(?:'s?|-(?:led|headed)) (?:own |new |breakaway |fledgling |regional |newly formed |newly floated |Left-leaning )*(?:party|outfit|faction|group|camp)(?![a-z])",
    of_whole=r" of (?:the )?",
    divides=r"(?:divid(?:e|es|ed|ing)|split(?:s|ting)?|shar(?:e|es|ed|ing)(?: out)?|carv(?:e|es|ed|ing) up|parcel(?:led|ling) out)[^.;]{0,40}(?:seats|constituencies|them)(?: between them(?:selves)?)?,?\s",
    urging=r"(?:wants?|wanted|wanting|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|press(?:es|ed|ing)?|expect(?:s|ed|ing)?|persuad(?:e|es|ed|ing)|request(?:s|ed|ing)?|advis(?:e|es|ed|ing)|forc(?:e|es|ed|ing)|told|tells?|telling|nudg(?:e|es|ed|ing)|prevailed upon|would like)\s",
    urged=r" (?:to|should)(?![a-z])",
    nth=rf"(?<![A-Za-z])(?:[Aa]n?|its|their|one|the|that) (?:additional |extra |coveted )?(?P<nth>{'|'.join(word for word, _ in reversed(_ORDINALS))})(?: (?:Lok Sabha|assembly|parliamentary|LS|winnable|reserved|safe))?(?: (?:seat|constituency|segment)(?![a-z])|(?=[,;.]))",
    ordinals=_ORDINALS,
    boundary=(
        r";|--|\u2014| - |, (?:which|who|when|where|with)(?= )|(?:, )?\b(?:while|whereas|(?<!all )(?<!everything )but|although|though|even as|however|besides(?! (?:the |all |its |both )*(?:[a-z-]+|\d+) (?:Lok Sabha|parliamentary|LS|assembly|Vidhan Sabha)\b)|because|since(?! (?:19|20)\d\d)|after|before|as against|compared (?:to|with)|(?<!decided )(?<!ruled )(?<!dead )(?<!set )against)\b"
    ),
    listed=r"\s*(?:,|/|&|-|;)\s*(?:and |the |its |ally |allies |as well as |with )*|\s(?:and|or|as well as|along with|in addition to|apart from|plus|besides|&)\s(?:the |its |ally |allies |partner )*|\s",
    conjunction=r"and|or|&|plus|as well as|along with",
    stranger=r"\s(?:seats |constituencies )?(?:meant |promised |allotted |given |left |earmarked |reserved |set aside |kept |offered )?(?:to|for) (?:the |its ally |ally )?(?P<after>[A-Z])[\w()]*|(?:and|,|;) (?:the )?(?P<before>[A-Z])[\w()-]*(?: (?:and|of|[A-Z][\w()-]*)){0,5}(?:'s? (?:party|outfit|faction|group))? (?:on |in |with |from |gets |got |wants |seeks |demands |settles for )?",
    unknown_party=(
        r"(?=[A-Z])(?:(?<![\w.-])(?P<name>(?!(?:Mahila|Yuva|Youth|Legislature|Third|Communist|Political|The|A|Each|Every|This|That|Another|No) (?:Party|Morcha|Front))"
        r"(?:(?!The |A )[A-Z][\w.&-]+ ){1,5}(?:Party|Morcha|Sena|Dal|Front|League|Kazhagam|Katchi|Munnani|Manch|Parishad|Sangathan)(?: \([A-Z][A-Za-z .]{0,25}\))?)"
        r"|(?:(?:^|(?<=[\n.;,\"] )|(?<=[Tt]he )|(?<=that )|(?<=while )|(?<=and )|(?<=but ))(?P<short>(?![A-Z]*(?:CC|CWC|CEC|ECI|MLA|MP)\b)[A-Z]{3,7}(?:\([A-Z]{1,3}\))?)"
        r"(?= (?:(?:also|too|now|meanwhile) )?(?:(?:has|had|have) (?:been |also |earlier |already |so far |initially |now ){0,2}(?:demand|ask|seek|sought|want|given|allot|got|offer|left|agree|settle|stake|press|eye)|"
        r"(?:is|was) (?:also |now ){0,2}(?:eye|seek|demand|keen|likely|to |ask|press|push|bargain|insist|contest|expect|given|offer|allot|left|adamant|holding)|(?:will|would|may|could|might) (?:also )?(?:contest|fight|get|field|be |put|have)|"
        r"wants?|wanted|gets?|got|seeks?|sought|demands?|demanded|to contest|eyes|eyed)))"
        r"|(?<![\w.'-])(?P<owned>[A-Z][a-z]+'s (?:own |new |breakaway |fledgling )?(?:party|outfit|faction)(?![\w-])(?!,? (?:the |called |named )?[A-Z])))"
    ),
    owner=r"(?:[A-Z][A-Za-z.]+ ){0,3}[A-Z][A-Za-z.]+'s? ",
    aside=r" (?:--?|\u2014) [^-\u2014;.\n]{3,200} (?:--?|\u2014)(?= )|,\s(?:(?:to|for|from|with|of) (?:which|whom)|(?:after |by )?having|winners? of|victor in|with \d+(?! (?:(?:seats|constituencies) )?(?:going|for|to|left|set|reserved|earmarked|kept|meant|being)(?![a-z]))|down from|up from|which|who|whose|whom|led by|headed by|formed by|founded by|(?:currently |now |earlier |once |long |last |traditionally )?(?:held|represented) by|an ally|a partner|now|once)\s[^,;.]{0,140},|,\s(?:the|its|both|all|two|also) (?:[a-z-]+ ){0,4}(?:constituents|partners|allies|parties|members|outfits|players|forces|friends|rivals)(?![a-z])[^,;.]{0,80},(?=\s(?:will|would|are|were|have|had|may|to|get|contest|fight|field|share)\s)|,\s(?:including|among (?:them|which|these)|such as|namely|notably|mainly|mostly)\s[^.;:()]{3,160}?,(?=\s(?:to|for|by|will|would|are|were|have|has|go|goes|went)\s)|\([^()]{8,140}\)",
    comment=(
        r"(?:an? (?:[a-z-]+ )?(?:move|step|decision|development|gesture|compromise|arrangement|formula|number|figure) (?:that|which|likely|seen|bound|expected)|which|even as|even though|although|though|while|as)"
        r"(?= [^.;]{0,60}\b(?:likely|unlikely|may|might|could|expected|reportedly|talks|negotiat\w+|speculat\w+|buzz)\b)"
    ),
    hedge=(
        r"likely|unlikely|(?<!come what )(?-i:may)|might|could|is what one hears|one hears|word (?:is|has it)|word (?:in|from|at|around) [^.;,]{1,30} is|(?:we|one) (?:hear|gather|is told|are told)|has it that|grapevine|expected|expects|reportedly|tentative(?:ly)?|understood|learnt|learned|probabl[ey]|"
        r"possib(?:le|ly)|being mentioned|in the works|under (?:consideration|discussion)|being discussed|close to (?:a |the )?(?:deal|pact|agreement|finalis\w+)|"
        r"on the table|near(?:s|ing)? (?:a )?(?:deal|pact)|negotiat\w+|almost|more or less|(?<!end to )(?<!days of )(?<!weeks of )(?<!months of )(?<!ending )(?<!ended )(?<!end )(?<!all )(?<!amid )speculations?(?= (?:is|was|are|were|has it|had it|that|suggests?|of)(?![a-z]))|speculat(?:ed|ing|es?)(?![a-z])|it is being said|talk of|buzz|proposed|in principle|"
        r"broad(?:ly)? agree\w*|apparently|said to|set to|draft|not yet|yet to|informal(?:ly)?|no (?:final |firm |formal )?decision|undecided|under negotiation|being (?:considered|negotiated|weighed|finali[sz]ed)|can be given|(?:can|could) (?:have|take|get|keep|contest|expect|spare|give|offer|leave|part with|allot|concede|cede|be (?:spared|left|allotted|offered|conceded))|advis(?:es|ed|ing)|urg(?:es|ed|ing)|counsel(?:s|led)|exhorted|be willing|is learnt|are learnt|tipped to|in all likelihood|rumou?r\w*|according to reports|reports? (?:said|suggest\w*|claim\w*)|some reports"
    ),
    unaccepted=UNACCEPTED,
    unyielding=UNYIELDING,
    answers=ANSWERS,
    modal=r"likely|may|might|could|expected|expects|can (?:have|take|get|keep|spare|give|leave)",
    sources=r"sources?|people (?:aware|familiar|in the know)|insiders?|those (?:aware|privy|in the know)|on condition (?:of|that)|anonymity|a leader who|persons? (?:aware|privy)|party circles|aware of the (?:matter|development|talks)",
    firm=r"announced|official(?:ly)?|finali[sz]ed|sealed|signed|settled|declared|clinched|formally|inked|confirmed|agreed|worked out|concluded|wrapped up",
    wish=(
        r"(?:settle for|accept|agree to|content with|happy with|satisfied with|take) nothing (?:less|fewer|short|below|lower|under)|sought to|seeks? to|want(?:s|ed)? (?:(?:the party|it|them|us|him|her|the leadership|the high command|the (?-i:[A-Z])[A-Za-z()]+) )?to|wanting to|intend(?:s|ed)? to|intending to|intend|ready to (?:contest|fight|field)|prepar(?:ed|ing) to (?:contest|fight|field)|capable of|(?:has|have|had|having) the (?:strength|capacity|ability|base|muscle|might|wherewithal) to|in a position to|strong enough to|equipped to|keen to|keen on|plan(?:s|ned)? to|planning to|"
        r"hop(?:es?|ed|ing) to|should|must|ought to|threaten\w*|would like to|eager to|mull\w*|consider\w* (?:contesting|fielding)|gear\w* up|aspir\w+|insist\w* on|looking to|seek(?:s|ing)? to|will be seeking|determined to|wish(?:es)? to|warn\w*|willing to contest|(?:could|may|might) (?:even |also |well |now )?(?:go (?:it alone|solo)|(?:contest|fight) (?:alone|solo|on its own|independently))"
    ),
    own_demand=r"'s? (?:[a-z]+ ){0,3}?(?:announcement|declaration|release|list|lists|unveiling|publication|naming)(?: of (?:[a-z]+ ){0,2}(?:candidates|nominees|names|contestants))?(?: (?:for|in|of|on|from|to))? |(?:'s?)? (?:(?!(?:has|have|had|is|was|made|makes|make|will|would|may|an?|the|its|their|to) )[a-z-]+ ){0,2}?(?:demands?|claims?|bid|plea|request|pitch|insistence|call|clamour|wish) (?:for|to|of|on)(?: [a-z]+){0,3} |'s? (?:own |total |agreed |final )?(?:share|quota|kitty|tally|pool|allotment) of (?:the |just |only )?",
    of_group=r"\s(?:seats |constituencies )?(?:of (?:them|these|those|which) (?:are |were |being )?|(?:are|were) )reserved(?: seats| constituencies| ones|(?= ?[.,;])| for (?:the )?(?:scheduled|SCs?|STs?|SC/STs?|Dalits?|tribals?|women|OBCs?|backward))(?![a-z])|\s(?:names |candidates |seats |of them |more )?having been (?:set aside|earmarked|reserved|kept|added|dropped|named|replaced|changed|renominated|repeated)(?![a-z])|\s(?:out )?of (?:its|their|the|his|her|the party's|(?:the )?(?-i:[A-Z])[A-Za-z()]+(?: [A-Z][A-Za-z()]+)?'s) (?:\d+|[a-z-]+) (?:sitting |outgoing |present |current )?(?:MLAs|MPs|legislators|lawmakers|members|ministers|councillors|office-bearers)(?![a-z])|\s(?:(?:seats|tickets|constituencies|of (?:its|their|the|them|these)(?: \d+)?(?: [A-Za-z]+){0,3}) ){0,2}(?:(?:went|gone|will go|go|goes|are|is|were|given|reserved|set aside|earmarked) )?(?:to|for|are|were) (?:women|young|youths?|Muslims?|Dalits?|OBCs?|EBCs?|minorit(?:y|ies)|Brahmins?|Yadavs?|Rajputs?|Kurmis?|Lingayats?|Vokkaligas?|tribals?|newcomers|new faces|fresh faces|freshers|turncoats|defectors|graduates|doctors|lawyers)(?![a-z])",
    part_after=r"\s(?:seats |constituencies )?(?:now |currently |already )?(?:held|represented) by (?:the )?(?-i:[A-Z])|\s(?:seats |constituencies )?of (?:them|these|those|which|whom)\s(?:in|reserved|women|men|new|from|sitting|held|won|falls?|fall|are|were|being|with|seats|still|ministers|former|outgoing|present|first-timers|debutants|newcomers|young|fresh|Muslims?|Dalits?|OBCs?|EBCs?|SCs?|STs?|tribals?|Brahmins?|Yadavs?|turncoats|defectors|graduates|doctors|lawyers|under|below|above|over|aged|MLAs|MPs|legislators|members|councillors|crorepatis?|millionaires)(?![a-z])"
    rf"|\s(?:candidates |names |seats )?(?:in|on) the (?:{_LIST_NTH})(?: (?:list|one|lot|batch|phase|round|instal?lment))?(?=[,.;]|,? and )",
    hour_after=r"\s(?:in the (?:morning|evening|afternoon)|at night|o'clock|sharp|tonight|this (?:morning|evening|afternoon)|tomorrow|am|pm|a\.m|p\.m)(?![a-z])|(?:(?<=at \d)|(?<=at \d\d)|(?<=at (?:one|two|six|ten))|(?<=at (?:four|five|nine|noon))|(?<=at (?:three|seven|eight))|(?<=at eleven)|(?<=at twelve))\son (?:mon|tues|wednes|thurs|fri|satur|sun)day",
    most_before=r"the (?:most|maximum|highest)(?: [A-Za-z'()-]+){0,12} (?:is|was|are|were|would be|stood at|stands at)\s|(?:ceiling|upper limit|outer limit|limit|maximum)(?: [a-z']+){0,4} (?:is|was|at|of|as)\s|at (?:the )?(?:most|best|maximum|outside),?\s(?:[a-z']+ ){0,6}|a maximum of\s",
    most_after=r"(?: seats| constituencies)? (?:is|was) (?:all|what)(?: [a-z]+){2,6} at (?:best|(?:the )?most|the outside)(?![a-z])|(?: seats| constituencies)?,? (?:is|was|are|were|would be|will be|being|as) (?:the|its|his|her|their) (?:very )?(?:most|maximum|limit|ceiling|outer limit|upper limit|final limit)(?![a-z])|(?: seats| constituencies)? (?:at (?:the )?(?:most|best|maximum)|at the outside|tops)(?![a-z])",
    least_before=r"the (?:least|minimum|lowest)(?: [A-Za-z'()-]+){0,12} (?:is|was|are|were|would be)\s|(?:floor|bare minimum|minimum)(?: [a-z']+){0,4} (?:is|was|at|of|as)\s|at the (?:lowest|very least|least|minimum)\s",
    least_after=r"(?: seats| constituencies)?(?: of [^.,;]{3,24})?,? (?:is|was|are|were|being|as) (?:the|its|his|her|their) (?:very |bare )?(?:least|minimum|lowest|floor|bottom line)(?![a-z])|(?: seats| constituencies)?(?: in [^.,;]{3,24})? at (?:the )?(?:very |bare )?(?:least|minimum|lowest)(?![a-z])",
    after_party=r"\)?\s?(?:in |from |- |: |\()?(?:the )?",
    auxiliary=r"\s(?:seat )?(?:(?:has|have|had|will|would|is|was|may|could|been|be|too|also) )*",
    apposed=r"\s?[,:(\u2014-]\s?(?:the )?| (?:namely|viz\.?|of) ",
    described=(
        r" (?!(?:and|or|but|while|whereas|with|to|for|from|in|on|at|by|as|are|is|was|were|will|would"
        r"|has|have|had|may|might|could|can|go|goes|went|remain|remains|that|which|where|who|after"
        r"|before|because|if|this|last|next|too|also|only|seats?|constituenc|segment|both|each"
        r"|respectively|against|under|between|among|over|through|during|until|since|alone|though"
        r"|although|later|now|today|again|instead|should|must|being|been|be|[a-z]+ly"
        r"|assembly|parliamentary|reserved)\b)(?-i:[a-z])"
    ),
    got=r"got|received|gave|allotted|(?:was|were) given",
    claiming=r"claim|stak|ey(?:e|ing)|insist|press|push|h[eo]ld|keen|hanker|angl|lobb|pitch|clamou?r|gunning|fixated|(?:eyes?|hearts?|sights?) (?:set )?on",
    further=r"(?:more|other|others|additional|further|extra)(?![a-z])",
    either=r"(?: (?:seat|constituency|segment))?,? or (?:else )?(?:the )?",
    named_for=r"\s(?:(?:its|their|the|party|more|[a-z]+|\d{1,3}) ){0,3}(?:candidates|nominees) (?:for|in|from|to contest(?: from)?) (?:the )?",
    open_after=r"(?: (?:seats|constituencies))?,? (?:as well|in addition|besides|too)(?= (?:to|from|for)(?![a-z])|[.,;]|$)",
    posts=r"ministers?|ministry|ministries|cabinet|council|portfolios?|berths?|posts?|wards?|corporations?|chairmanships?|members?|MPs|MLAs|MLCs|legislators?|lawmakers?|votes?|party position|tally|strength|won|win|wins|bagged",
    others_after=r" and (?:\d{1,3}|[a-z]+(?:-[a-z]+)?) (?:other|more) (?:(?:Lok Sabha|assembly|parliamentary) )?(?:seats?|constituenc(?:y|ies)|segments?)(?![a-z])",
    outright=r"\s(?:(?:its |their |a )?(?:fresh )?claims? (?:to|over|on) )?(?:(?:both|only|just|at least) )?(?:the )?",
    beside_verb=r"\s?(?:\s(?:only|just|solely|merely))?(?:\s(?:from|in|for|to|on|over))?(?:\s(?:both|only|just))?(?:\sthe)?\s?",
    risen_from=r"(?<![a-z])from (?:its |their |the |just |only )?$",
    raised_from=r"(?:offer(?:s|ed)?|proposals?|bids?|demands?|claims?|asks?|asking)(?: [^\s,;.]+){0,9}? from (?:(?:an?|the|its|their|initial|original|earlier|first|just|only|mere|opening) )*",
    raised_to=r" to (?:just |only |a mere |about |around )?",
    offered_then=(
        r",?(?: and| but|,)? (?:then|later|finally|eventually|subsequently|afterwards|ultimately|at last|in the end|"
        r"(?:(?:then|later|finally) )?(?:raised|upped|increased|hiked|improved|revised) (?:it|this|that|the (?:offer|number|figure)|its offer) to|"
        r"(?:(?:then|later|finally) )?(?:went|came|moved) up to|(?:(?:then|later|finally) )?settled (?:for|on|at)) "
    ),
    raised_by=(
        r"(?: seats?| constituencies)?(?: (?:in|from|across) [\w ]{2,30})?,?(?: --?| \u2014)? (?:(?:(?:a|an) (?:figure|number|offer|bid|tally) )?(?:which|that) [^,;:.\d]{2,60}?"
        rf" {_RAISED}(?: up| down| upwards?)?"
        rf"|(?:and|but|before|until|though|while) [^,;:.\d]{{2,60}}? {_RAISED}(?: up| down)?"
        r" (?:it|this|that|the (?:offer|number|figure|bid))(?: up| down)?) to (?:just |only |a mere |about |around )?"
    ),
    founded=r"who (?:had |has |later |recently |then )?(?:float|found|form|launch|establish|revive|start)(?:ed|d)? (?:the |his own |her own )?$",
    onward_to=r"\s(?:(?:seats?|constituencies) )?to(?: just| only| a mere)? (?:\d|[a-z]+(?:[ ,.;-]|$))",
    shares_aside=r"\d{1,3}(?![\d%])(?: seats?| each| apiece)? (?:for|to|with) ",
    one_for=(
        r"(?:,\s(?-i:[A-Z])[\w -]{2,20},|\s\((?-i:[A-Z])[\w -]{2,20}\))?\s(?-i:to|for|with|by)\s"
        r"|\s(?:in|from)\s(?=(?-i:[A-Z]))"
    ),
    offered=r"'s? (?:[a-z-]+ ){0,3}",
    offers=r"offer|propos",
    bare_offer=r" (?:final |latest |last |first |initial |new |revised )?(?:offers?|proposals?)",
    participle=r"(?:ed|en|left|got|set|kept|put)(?: over| aside| apart)?$",
    passive=r"(?:been|be|was|were|being|is|are|get|gets)\s(?:(?!and |but |who |which |that |to )(?-i:[a-z])+\s){0,3}$",
    be_given=r"be(?:en)?\s",
    given=r"(?:given|left)$",
    left_to=r"left$",
    perfect=r"(?:has|have|had|will|would|may|could|can|to|not)\s(?:[a-z]+\s){0,2}$",
    swapped_for=r"\sfor\s$",
    own_count=r"'s? |,? ?\((?:with |on )?",
    possessor=r"'s? (?=(?-i:[a-z]))",
    past_form=r"[a-z]*ed|kept|left|given|gone|fell|got|gave|shares?|quota|kitty|tally|took",
    news=(
        r"got|received|gave|allotted|left|was given|were given|put up|fielded|ended with"
        r"|ended up with|was left with|were left with|(?:had|having) .*"
    ),
    shared_among=r"(?!)",
    after_verb=r"(?!)",
    under_deal=r"(?!)",
    had_fielded=r"ha(?:d|ving)",
    adding=r"\swith$",
    away_from=r"from\s?|(?:agreement|pact|deal|accord|understanding|arrangement|alliance|tie-up|tied up|allied|joined hands|MoU)(?: (?:on|last) [A-Z]?[a-z]+)? with (?:the |its |ally |senior |partner )*",
    had=r"(?<![a-z])had\s(?:[a-z]+\s)?$",
    parted_by=r"and|or",
    threat=r"[^,;.:()]{0,60}?\s(?<!even )(?:if (?!need|necessary|any|possible|required|asked)|unless |in case |in the event |provided |should (?:the|no|its|their|talks|negotiations) )",
    proviso=r"[^,;.]{0,40}\s(?:if|unless|in case|should|provided|once|until|when|after|before)\s(?:the\s|its ally\s|ally\s)?",
    condition=r"(?:if|unless|in case|should no|should the|(?-i:Had|Were)|failing which|otherwise)(?= )",
    past_time=(
        r"back when|when (?:it|they|the party) (?:was|were) (?:with|in|part of|an ally of|allied with)|(?:in|under|during) (?:its|their) (?:old|earlier|erstwhile|previous|former) (?:alliance|pact|tie-up|arrangement)|"
        r"(?:last|previous|earlier|outgoing|dissolved|preceding|current|present) (?:(?:two|three|few|Lok Sabha|general|assembly|parliamentary|state|Vidhan Sabha|national|Bihar|house) )*(?:elections?|polls?|time|house|assembly|contest|Lok Sabha|term)|"
        r"(?:last|previous|best|best-ever|present|current|existing|lowest|worst) (?:tally|count|score|haul|show|performance|strength) of|last time|(?:two|three|four|five|ten|six|seven|\d+) years (?:ago|earlier|back)|previously|back then|at that time|that year|in that election|this summer|this year's Lok Sabha|"
        r"last (?:year|summer|month's|year's)|earlier this year|then allies|the last election|when the two parties were|(?:recent|recently held|just-concluded|recently concluded) (?:Lok Sabha |assembly |general )?(?:elections?|polls?)|in the last|undivided (?:shiv )?sena|had swept|never (?:once |ever |been |had )?(?:got|given|won|contested|fought|received|allotted|fielded)"
    ),
    future=r"will|would|(?-i:may)|might|could(?! (?:only|just|barely|hardly|(?:win|bag|secure|manage|get|retain) (?:just|only|barely|a mere|no more)))|shall|must|should|can|likely|going to|set to|wants?|seeks?|seeking|demand(?:s|ing)?|to contest|to get|to fight|this time|now|'ll|has|have",
    recent=r"since (?:19|20)\d\d|(?:just |exactly |same )?as in (?:the )?(?:last elections?|(?:19|20)\d\d)|(?:than|compared (?:to|with)|as against|from)(?: the)?(?: [a-z0-9]+){0,4} (?:in (?:the )?)?(?:last (?:time|elections?)|(?:19|20)\d\d)|last (?:week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|round)",
    proposal=r"propos\w+|offer(?:ed|s)?|suggest\w*|blueprint|demand list|wish-?list|initial formula|fresh formula|new formula|counter-?offer",
    backward=r"(?:\"|')?(?:they|he|she|it|this|these|that|those|under (?:it|the|this|that)|according to (?:the|this|it|him|her|them)|as per|of these|in it|accordingly|thus|the sources|the leader|which|similarly|likewise|also|in the same)",
    all_of=r"all(?: of)?(?: the| its| these| those)?(?: state's| house's)?|(?:each and every one|every (?:single )?one|each(?: (?:single )?one)?) of (?:(?:the|its|these|those)(?: state's| house's)?|(?-i:[A-Z])[a-z]+(?: (?-i:[A-Z])[a-z]+)?'s)|(?:the )?entire",
    alliance_meant=r"the (?:(?:mega|grand|ruling|opposition|new|rainbow|four-party|three-party|two-party) )?(?:alliance|combine|coalition|bloc)(?= (?:will|would|is|was|has|had|hopes|aims|could|can|expects|plans|targets|should|must)(?![a-z]))",
    of_others=r"they|them",
    reacting=r"(?:upset|angry|angered|unhappy|miffed|peeved|annoyed|furious|sore|stung|smarting|irked|dissatisfied|disappointed|displeased|encouraged|buoyed|emboldened|undeterred|unfazed|impatient|frustrated|fed up|cut up|hurt|piqued|enraged)",
    itself=r"(?:(?<=for )|(?<=to ))him(?=[,.;]| and| at| in| on)|(?:(?:(?<!made )(?<!make )(?<!makes )(?<!making )(?<!find )(?<!found )(?<!finds )(?<!take )it|he|she|they)(?! (?:said|says|added|adds|told|claimed|asserted|noted|pointed|explained|maintained|declared that|announced that|(?:was|is|has been|had been|is being|was being|has also been|was also|is also) (?:decided|agreed|learnt|learned|understood|believed|reported|clear|unclear|felt|announced that|known|resolved|settled that|certain|possible|rumoured|speculated|reliably learnt|expected that|likely that)(?![a-z])))|(?<!by )itself|the party|the (?:committee|panel|CEC|board)(?= (?:(?:has|have|had|so far|already|also|thus far|earlier|now|today|formally) ){0,4}(?:clear|finalis|finaliz|approv|okay|shortlist|pick|select)(?:s|ed|es)? (?:[a-z0-9-]+ ){0,5}(?:names|candidates|nominees))|(?:his|her) (?:own )?party|their party|(?:its|their)(?= (?:own |total |initial |original |revised |new |first |second |third |fourth |previous |earlier |latest )?(?:share|quota|kitty|tally|demand|claim|list|target|wish-?\s?list|shopping list|bottom line|bid|pitch|candidates|nominees|leaders|leadership|negotiators|state unit|state leaders|managers)(?![a-z]))|their own party|the outfit|the (?:grand old|saffron|Left) (?:party|outfit|camp|side)|themselves|(?<!among )(?<!of )(?<!between )them)",
    ratio_before=r"(?:split|ratio|formula|pattern|division|break-?up|distribution|arrangement|numbers)(?: (?:of|for|in) [A-Za-z' ]{1,40}?)?(?: (?:is|was|are|will|would|could|may|might|be|likely|expected|set|to|at|of|in|as|now|thus|then|around|roughly|stands?|works? out)){1,5} (?:a )?",
    among_before=r"between (?:the |its )*",
    owned_list=(
        rf"'s? (?:own |share of |quota of |list of )?(?:{_FEW}[a-z0-9-]* )?(?:remaining |other )?(?:Lok Sabha |assembly |parliamentary )?(?:(?:seats|constituencies|segments|share|quota|kitty|tally|lot)(?: of [a-z0-9]+)? )?"
        r"(?:are|include|includes|will be|would be|comprises?|consists? of|covers?)(?: those of| the seats of| the| in)? "
    ),
    held_by=r"(?:is|are|was|were)(?: currently| already| traditionally| at present| presently| all| both)? (?:with|held by|represented by|in the hands of) ",
    may_give=r"(?:ready|willing|prepared|likely|unlikely|offer(?:s|ed|ing)?|reluctant|unwilling|asked|urged|told|expected|agreeable|open|inclined) to|may|might|could|can|would",
    house_told=r"(?: (?:assembly )?(?:seats|constituencies))? (?:in|of) the (?:[a-z]+ )?(?P<size>\d{2,3})[ -](?:member|seat|strong) (?:House|assembly|Vidhan Sabha|legislature)(?![a-z])",
    alike=r"(?:(?:and|but|just|much) )?(?:like|as with|as in the case of|as is the case with) (?:the |its ally |its rival )*",
    kept_open=(
        r"pending|undecided|undeclared|withheld|held (?:back|up|over)|vacant|blank|unannounced|disputed|contentious|contested by both|"
        r"in (?:dispute|doubt|abeyance|limbo|suspense)|under (?:dispute|discussion|negotiation)|yet to be|still to be|to be (?:decided|named|announced|settled)|not (?:yet )?(?:been )?(?:decided|named|announced|settled)|"
        r"stuck|sticking points?|unresolved|left (?:open|out)|problem|trouble|knotty|thorny|on hold"
    ),
    nominee_there=(
        r"(?:candidate|nominee|choice|pick|face|man|bet) (?:is|will be|would be)|"
        r"(?:is|will be|would be) (?:the |its |their )?(?:(?:party|(?-i:[A-Z])[A-Za-z()]+)'s? )?(?:[a-z]+ )?(?:candidate|nominee|choice|pick|face|bet)"
    ),
    went_over=(
        r"(?:,? who|,)? (?:(?:had|has|have|was|were|recently|just|also|since|only|then|earlier|last [a-z]+|this [a-z]+|formally|now|been|being|both|together|later) ){0,3}"
        r"(?:(?:re)?join(?:ed|s|ing)|(?:admitted|inducted|welcomed|taken|received) (?:in)?to|(?:switch(?:ed|es)?|cross(?:ed|es)?|defect(?:ed|s)?|migrated)(?: over)? to|(?:mov(?:ed|es)|shift(?:ed|s)?|jump(?:ed|s)?|gone|went|came) over to|"
        r"(?:float|launch|found|form|start|set up|establish)(?:ed|s|ing)?) (?:(?:the|his own|her own|his|her|a new party,?|their own) )?(?:(?:new|fledgling|own|ruling|opposition|party|outfit),? )?(?:the )?"
    ),
    and_who=r",? (?:and|along with|with|as well as)(?-i:(?: [a-z-]+){0,4}?) ",
    member_of=r"'s? (?:own |new |fledgling )?|,? (?:(?:the |its |a |an )?(?!former|ex-|expelled|suspended|then|rival|all|enemy|critic)(?:[a-z-]+ ){1,4})?(?:of|from) (?:the )?",
    sitting=r" (?:[a-z]+ )?(?:members|MLAs|MPs|legislators|lawmakers)(?![a-z])",
    hour_at=r"(?<![a-z])(?:at|by) ",
    level_at=r"(?:settl\w+|clos\w+|stand\w*|stood|peg\w*|fix\w*|put|cap\w*|tally|shares?|figures?|numbers?|quota|counts?|demand\w*|offer\w*|kept|keep\w*|aim\w*|firm|adamant|start\w*|beg[aiu]n\w*|open\w*|ended|stuck|arriv\w+|frozen?|limit\w*|unchanged|remain\w*|pitch\w*|retain\w*|was|is|were|are|be|h[oe]ld\w*|midway|half-?way|target\w*|look\w*|hint\w*|point\w*|it|them|seats|same) at ",
    other_before=r"(?:Socialist|Democratic|Revolutionary|Progressive|Secular|Real|Asli|Krantikari|Loktantrik|Pragatisheel|Navnirman|Ambedkarite|Swatantra|Azad) ",
    other_after=r" ?\((?:Leninists?|Bolsheviks?|Maoists?|Socialists?|Democratic|Secular|Revolutionary|Organi[sz]ation|Marxists?|Real|New|Original|Punar Surjit|Sanyukt|[A-Z])\)",
    else_before=(
        r"(?:panel|team|delegation|group|squad|batch|trio|quartet|jury|bench|cabinet|ministry|council|committee|sub-?committee|household|crowd|gathering|audience|staff|party|band|family|strength) of |"
        r"(?:number|share|proportion|percentage|tally|count|strength) of (?:(?:its|the|their|his|her|our|sitting|new|young) ){0,2}(?:MLAs|MPs|MLCs|members|legislators|lawmakers|women|votes?|voters|youths?|Muslims|Dalits|OBCs|ministers|workers|councillors|allies|parties)[^,;.]{0,32} (?:to|at) |(?:cut|split|carv(?:e|ed|ing)(?: up)?|divid(?:e|ed|ing)|broken|br(?:eak|oke)(?: up)?|tr[ie](?:furcat|sect)ed|partition(?:ed)?) (?:up )?into |(?:who|she|he)(?: is|'s| turns| turned| will be| was) "
        r"|(?:(?:could|can|did|does|do|will|would|may|has|have) ?(?:not|n't)(?: be)?(?: able to)?|unable to|struggl(?:e|es|ed|ing) to|hard put to|fail(?:s|ed|ing)? to|yet to) (?:find|found|muster|scrape (?:together|up)|come up with|dig up)(?: even| enough| so many as| as many as| more than)? "
    ),
    else_after=(
        r"(?: (?:seats?|constituenc(?:y|ies)))? (?:is |are |was |were |that |which )*(?:now |still |yet )*left to (?:be )?(?:decid|settl|resolv|sort|finali[sz]|agree|thrash|discuss|negotiat|clear|announc|nam)[a-z]*(?![a-z])|"
        r"[ -](?:(?:of its|of the|such|other|odd|more|or so|new|local|different|young|old|senior|big|small|public|joint) ){0,2}"
        r"(?:districts|blocks|tehsils|talukas?|mandals?|pockets|villages|towns|cities|booths|polling stations|panchayats|wards|divisions|zones|regions|states|UTs|union territories|provinces|countries|"
        r"parties|partners|allies|outfits|groups|factions|camps|rallies|meetings|speeches|roadshows|road shows|sittings|rounds|sessions|posts|berths|portfolios|ministries|terms|times|occasions|guarantees|promises|questions|points|reasons|conditions|demands|points?|pages|letters|words|lines|lists|phases|stages|"
        r"cars|buses|trains|helicopters|posters|flags|garlands|chairs|rooms|cups|glasses|kilometres|kilometers|miles|kms|feet|metres|acres|degrees|rupees|paise|years?|months?|weeks?|days?|hours?|minutes?|nights?|decades|generations|o'clock|"
        r"brothers|sisters|sons|daughters|nephews|cousins|friends|widows|wives)(?![A-Za-z])"
    ),
    shortened=((r"(?<![A-Za-z])(?:AICC|[A-Z]{0,3}PCC|[A-Z]{1,3}CC(?= (?:president|chief|working|spokes)))(?![A-Za-z])", ("INC",)), (r"(?<![A-Za-z])(?<!Shetkari )(?<!Kranti )Sanghatana(?![A-Za-z])", ("SWP",)), (r"(?<![A-Za-z])(?<!Tipra )(?<!TIPRA )Motha(?![A-Za-z])", ("TMP",)), (r"(?<![A-Za-z])(?<!Telugu )Desam(?![A-Za-z])", ("TDP",)), (r"(?<![A-Za-z])(?<!Muslim )(?<!Janata )(?<!Premier )League(?= (?:gets?|got|will|would|wants?|has|is|was|itself|leaders?|\d)|'s )|(?<=[Tt]he )League(?![A-Za-z-]| (?:of|match|table|title|game|stage|phase))", ("IUML",)), (r"(?<![A-Za-z])the Left(?! (?:parties|party|Democratic|outfits|allies|bloc|wing))", ("LF", "LDF")), (r"(?<![A-Za-z])(?<!Left )(?<!United )(?<!Democratic )Front(?= (?:chairman|chairperson|convenor|convener|leaders?|partners?|constituents?)(?![a-z]))", ("LF",))),
    own_party=r"the party|(?:his|her) (?:own )?party",
    several=r"each(?! of the two)|(?:all|the) (?:three|four|five)",
    both=r"(?:each of the|all|the) (?:three|four|five)(?: (?:main|big|major|alliance|coalition|(?-i:[A-Z])[A-Za-z]+)){0,2} (?:parties|partners|allies|constituents|outfits|sides)|all (?:three|four|five)(?= (?!of|the|seats|constituencies|assembly|Lok)[a-z]+)|each(?: of (?:them|the two|the three))?(?= (?:will|would|is|to|gets?|wants?|party|side|can|may|has|could|might|should|must|contests?|fights?|fields?|getting|contesting|fighting|fielding|taking))|both (?:parties|sides|partners|allies)|(?<![a-z] )both(?= (?:[a-z]+ )?(?:may|will|would|might|could|can|should|are|get|fight|contest)(?![a-z]))|the two (?:(?:biggest|bigger|largest|larger|main|major|senior|leading|big|principal|ruling|alliance|coalition) ){0,2}(?:parties|sides|partners|allies|outfits|friends)|the two(?= (?:[a-z]+ )?(?:may|will|would|might|could|can|should|are|get|fight|contest|have|had))",
    both_before=r"both (?:the )?",
    both_after=r"(?<![a-z])(?:each|both)\s(?!sides|parties)",
    jointly=r"together|jointly|in (?:an |a )?(?:alliance|tandem|tie-up|partnership|league)|as (?:allies|partners)|between them(?:selves)?|combined|in all(?! (?:the |of |its |their |these |those )*(?:\d|[a-z]+(?:teen|ty)?(?:-[a-z]+)? (?:seats|constituencies|assembly|Lok Sabha|segments)))|as one|a total of",
    among_them=r"between (?:them|themselves|each other)|among(?:st)? themselves",
    resumes=r"(?:,? (?:and|but|after|while|besides)|,) (?:in (?:return|exchange|lieu)(?: (?:get|gets|will|would|take|takes|wants?|receives?|for))?|to (?:contest|fight|field|keep|retain)|will|would|has|have|had|is to|is set|is likely|(?:is|are|was|were) (?:now |itself |themselves )?(?:contesting|fighting|fielding|keeping|retaining|holding|clinging|sticking|putting up|in the (?:fray|contest|race|field|ring))|puts? up|may|might|could|itself|now|then|also|taking|takes|retaining|taken|takes|got|gets|getting|bagged|received|wrested|secured|plans|wants|intends|hopes|aims|has decided|decided|kept|keeps|keeping|retains?|retained|contests?|contesting|fights?|fighting|fields?|fielding)(?![a-z])",
    shared_by=r"[^,;.]{0,24}\bshared(?: out)? (?:by|between|among|amongst)(?: the)?\s",
    friendly=r"friendly[\"']? (?:(?:but|and|yet) [a-z]+ )?(?:fights?|contests?|battles?)",
    fought_in=r"(?:in|on|for|at|over|across)(?: (?:as many as|at least|about|some|just|only|the|these|all))*",
    granted=(
        r"(?:(?:(?:would|will|should|had|has|was|is) (?:not|never|only|at (?:the )?(?:most|best))|can|could|may|might|cannot|won't|wouldn't|can't|couldn't)(?: (?:not|only|still|at (?:the )?(?:most|best)|likely to|be|been|have)){0,3} "
        r"(?:given|offered|allotted|allocated|left|conceded|spared|handed|accommodated|assigned)|"
        r"(?:would|will|had|has|was|is)(?: (?:now|also|already|likely to|to|be|been|have)){0,3} offered|"
        r"(?:will|would|can|could|may|might|should|cannot|won't|wouldn't|can't|couldn't)(?: (?:not|only|at (?:the )?(?:most|best))){0,2} (?:expect|get|have|receive)(?= (?:more than|over|above|at (?:the )?most|at best|not more|no more|only|just|a maximum|up to|[a-z0-9-]+(?: seats| constituencies)? (?:at (?:the )?(?:most|best)|and no more|maximum|tops)(?![a-z]))))"
    ),
    meets_at=r"settl(?:e|es|ed|ing) (?:at|on|for)|agree(?:d|s|ing)? (?:to|on|upon)|m(?:eet|eets|et|eeting) (?:midway|half-?way|somewhere in between|in the middle) at|finali[sz](?:e|es|ed)",
    own=r"itself|for its part|on its own",
    leader=r"he|she|him",
    ally=r"(?:(?:its|the|their|his) (?:new |old |older |junior |bigger |smaller |other |main |senior |only |biggest |key |regional |long-time |alliance )*(?:ally|partner|friend|alliance partner|coalition partner|other side|other party)|the (?:bigger|larger|smaller|senior|junior|stronger|weaker|elder|younger|older) (?:party|ally|partner|brother|sibling|outfit))",
    others=r"(?:two|three|four|five|six|several|various|some|many) (?:(?:smaller|small|minor|tiny|little|other|tribal|Dalit|Muslim|Left|Communist|regional|splinter|caste|local|fringe) )+(?:parties|outfits|groups|organisations|partners|fronts)|(?:another|a) (?:[a-z-]+ ){0,3}(?:new|newly formed|newly floated|regional|local|fledgling)(?: [a-z]+)? (?:party|outfit)|the (?:new|newly formed|newly floated|local|fledgling) (?:party|outfit)|the (?:ruling party|big brother|dominant partner)|(?<!of )(?<!of the )(?<!among )(?<!among the )smaller (?:outfits|groups|forces|players|fry)|(?:(?:its|the|their|his|other|smaller|small|tiny|little|minor|fringe|two|three|four|five|six|seven|several|remaining|all|some|both|bigger|larger|big|main|major|senior|junior|regional|local|new|old|traditional|alliance|coalition|long-time|pre-poll|northeastern|state-level) )*(?:allies|partners|smaller parties|other parties|other constituents|constituents|Left parties|independents?|others|the Left|(?-i:Left)(?= (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])))|associates|friendly parties|like-minded parties|rebels|small(?:er)? fry|minor parties|remaining (?:parties|partners|constituents)|(?:(?<=for )|(?<=to )|(?<=with ))the rest(?! of))",
    negation=r"(?:(?:n't|(?<![a-z])(?:not|never|no longer|nor|neither|without|denied|rul(?:ed|es|ing) out|wo n't|(?:refus|declin)(?:e|es|ed|ing) to|unlikely to|(?:unwilling|reluctant|loath|unprepared) to|in no mood to))(?: [a-z]+){0,2}\s?|(?<![a-z])(?:against|opposed to|averse to|balk(?:s|ed|ing)? at) )",
    denial=(
        r"(?<!not )(?<!n't )(?<!never )(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rubbish(?:es|ed|ing)?|refut(?:es|ed|ing)|scotch(?:es|ed|ing)?|trash(?:es|ed|ing)?|pooh-poohed|laughed off|scoffed at|debunk(?:s|ed)|contradict(?:s|ed)|no truth (?:in|to)|nothing to)"
        r"(?: (?:as )?[a-z]+){0,4}? (?:reports?|rumou?rs?|speculation|suggestions?|talk|claims?|stor(?:y|ies)|news|assertions?|whispers?|having)(?= )|(?<!not )(?<!n't )(?<!never )den(?:y|ies|ied|ying) that(?= )|"
        r"(?<!not )(?<!n't )(?<!never )den(?:y|ies|ied|ying)(?: (?:on [A-Z][a-z]+ ))? ?(?=that )|(?:there (?:is|was)|it (?:is|was)) (?:no question|out of the question|not true|untrue|wrong|false|incorrect)(?: to say)?(?= (?:of|that) )"
    ),
    speaker=r"(?:we|us|our party|ours|our)",
    respectively=r"respectively",
    own_office=(
        r"(?:(?:its|the party's|the party|party|state|state party|state unit|the outfit's) (?:(?:national|state|general|working|senior|youth|deputy|acting|interim|central|Lok Sabha|party|unit|executive|political|vice|district|former) ){0,3}"
        r"(?:president|chief|supremo|secretary|secretaries|vice-president|spokes(?:man|person|woman)|leader|convenor|convener|chairman|chairperson|general secretary|in-charge|incharge|treasurer|MP|MLA|founder|patron|functionary),? )$"
    ),
    formula=r"formula|(?:clos|seal|sign|struck|ink|clinch|finali[sz]|reach|wrapp)(?:e?d|ing)? (?:up )?(?:its |their |a |the |seat )?(?:deals?|pacts?|agreements?)|split|ratio|pattern|understanding|numbers(?= )|seat-?\s?sharing|break-?up|distribution|arrangement|pact|division|who gets what|who (?:fights|contests|gets) (?:what|where|how many)|share of seats|allocation|tie-up",
    open=r"including|such as|like|among|besides|also|as well as|some of|apart from",
    holding=r"has|have|had|holds?|held|with|currently|at present|members|MLAs|MPs",
    not_even=(
        r"(?:even|so much as|not)(?: (?:just|a))?\s|(?:denied|denying|refused|refusing)(?: (?:it|him|her|them)| (?:the )?(?-i:[A-Z])[A-Za-z()]+)?(?: an?)?\s"
    ),
    not_even_after=r"(?!)",
    part_of=r"(?:including|of which|of whom|among them|among which|barring|except)(?:\s(?:all\s)?(?:the|its|those|these|all))?\s?$",
    forecast=r"(?:a|the|one|another|latest|new|first|recent) (?:(?:opinion|pre-poll|snap|internal|private|national|state) )?(?:poll|survey|study) (?:by|of|for|commissioned|conducted|done|carried out|gives|gave|shows|showed|puts|put|has given|finds|found)(?= )|C-?Voter|Axis My India|Chanakya|Lokniti|CSDS|Matrize|Jan Ki Baat|ORG-MARG|Nielsen|exit polls?|opinion polls?|surveys?|pollsters?|psephologists?|projections?|projected|projects|predicts?|predicted|forecasts?|bookies|analysts?|trends",
    counted=r"election results?|results (?:are|were) (?:out|in|announced|declared)|counting of votes|votes (?:were|are being|have been) counted|vote count(?:ing)?|final tally|results:|declared results",
    question=r"who|whom|how many|which (?:party|parties|seats|constituencies|ones)|what share|whether",
    joined=r"\s(?:and|along with|together with)\s(?:the |its |other |some |their |his |a few |several |small |smaller |minor |two |three |four |five |six |seven |\d )*(?:parties|outfits|(?-i:Left)|others?(?! (?:\d|[a-z-]+ (?:seats|for|to|in)(?![a-z])))|smaller|allies|partners?|rest(?! (?:for|to|of|will|would|itself|are|is|go|goes)(?![a-z]))|remaining (?:allies|partners|parties|constituents|ones)|Independents?|like-minded)(?![a-z])",
    dative="",
    drawn_before=r"(?:from|out of|off|eating into) (?:the |its |their |ally )*",
    drawn_after=r"(?!)",
    in_former=r"in the former(?: state)?(?=[,;.]| (?:it|the|they|while|and|but)(?![a-z]))",
    in_latter=r"in the latter(?: state)?(?=[,;.]| (?:it|the|they|while)(?![a-z]))",
    first_of=r"(?<=for )one(?=,? and [^.;]{1,40} for the other)|the former(?=,? (?:(?:now|also|itself|alone) )?(?:and|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|[a-z]+ing|will|would|is|was|has|to|gets?|got|wants?|keeps?|may|can|contests?|taking|in|on)(?![a-z])|[.;,]| \d)|the first(?= (?:will|would|is|was|has|to|gets?|wants?|keeps?|may|can|contest))",
    last_of=r"the latter|(?<=for )the other(?=[.,;]|$| (?:but|though|while|in|as|after|and) )",
    aorist=r"(?!)",
    whose=r",\swhose\s(?:[a-z]+\s)?",
    given_to=r"it|them|him|her",
    national=r"the (?:bigger |larger )?national (?:party|outfit)",
    regional=r"the (?:regional|Dravidian|state|local) (?:party|outfit|ally|major|heavyweight|force|giant)",
    possessive=r"its|their|his|her",
    slights=SLIGHTS,
    named_later=r"(?:will|would|are to|are likely to|are expected to) (?:be (?:announced|named|declared|released|made public|finali[sz]ed|decided|out|known)|come|follow)(?: [a-z]+){0,2}? (?:later|soon|shortly|in|on|by|within|after|next|tomorrow)",
    tops_up=(
        r"(?: in (?-i:[A-Z])[a-z]+(?: (?-i:[A-Z])[a-z]+)?)?,? (?:plus|besides|along with|in addition to|as well as|apart from|and (?=the |its )) ?(?:the |its )?(?:(?:lone|only|sole|single|one) )?(?:Lok Sabha )?(?:(?:seat|constituency) (?:in|of) )?(?:the )?"
        r"|(?: seats)? and "
    ),
    each_of=r"(?:(?<=every one)|(?<=each one)|(?<=single one)) of ",
    list_before=r"lists? of (?:its |the )?",
    concord=r"consensus|unanimity",
    settles=r"finali[sz]\w+|agree\w*|consensus|seal(?:s|ed)?",
    only=r"only|just|merely",
    saying=r"said|says|saying|told|tells|announced|claimed|asserted|declared|added|insisted|revealed|confirmed|hinted|indicated|tweeted|wrote|pointed out",
    plural=r"(?<!among )(?<!of )(?<!between )them|they|(?:its|their|the) (?:[a-z]+ )?(?:partners|allies|junior partners)|the (?:two|three|other two|others)|the rest",
    agent_before=r"by (?:the |its |ally )*",
    counted_whole=r"(?:between|among|of|for|with|by|that|when|if|while|as|but|where|since|because|after|before|until|whether|how) the ",
    to_unknown=(
        r"(?:,? ?(?:(?:all of them|both|which|that|has|have|had|are|is|was|were|will|been|be|being) )*(?:left|given|gone|go|goes|going|allotted|conceded|allocated|ceded|handed(?: over)?|set aside|reserved|kept|earmarked|assigned|offered) )"
        rf"(?:to|for) (?:(?:the|its|their|a|new|small|smaller|tiny|local|ally|partner|outfit),? )*(?:(?-i:[A-Z])[A-Za-z.'-]+ ){{1,5}}?(?:of )?(?-i:{_BODY})"
    ),
    to_name=(
        r"(?<![\w])(?:(?<!according )to|accommodat\w+|giv(?:e|en|ing)|gave|offer\w*|allot\w*)(?: the| its ally| ally| its)* "
        r"(?P<name>[A-Z])(?!\w* (?:Minister|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday))"
    ),
    strangers_between=(
        r"(?:\s?,\s?(?:and |& )?|\s(?:and|&)\s)(?:the\s)?"
        r"(?:[A-Z][\w&().-]*\s){0,4}(?:[A-Z][\w&().-]*(?:,\s?(?:and |& )?|\s(?:and|&)\s)(?:the\s)?)?"
    ),
    that=r"that\s",
    named_beside=r"[ ,(:\u2014-]{0,3}(?:the\s)?",
    for_whom=r"to|for",
    not_taking=r"(?:to|for|towards|left)\s|leav(?:e|es|ing)\s[^\s,.]+\swith",
    threshold=r"majority|half-?way mark|magic (?:figure|number|mark)|to (?:form|cobble) (?:a|the|its|up) [a-z ]{0,12}government",
    relative=r",\s(?:which|who)\s",
    addressed=r"(?:to|before|with|from|towards) (?:the |its |his |their |ally |partner |senior |bigger )*",
    slighting=rf"{_SLIGHTS} {_ALLY}",
    slighted=r"'?s?'? (?:(?:[a-z-]+|\d+|\d+-seat) ){0,3}(?:offers?|proposals?|demands?|claims?|bids?|pleas?|requests?|plans?|lists?|suggestions?|formula|quota)(?![a-z])",
    absolute=r"\s(?:nam|announc|releas|declar|putt|claim)ing(?= )|\swith (?:only |just |a mere |barely )?(?:\d|an? |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?: itself| alone)?(?: [a-z]+ly| now| also)? (?:(?:hav|tak|gett|contest|fight|keep|retain|field|demand|seek|claim|hold|insist|settl|eye|want|bagg|receiv|conced|offer|leav|giv|ced|allott|refus|agree|accept|sign|manag|bargain|hop|press|push|look|mak|ask|want|aim|target|stak|angl|lobby|vy|gunn|root|pitch|bidd|clamour|hanker|claw|stick|stand|budg|spar|part|propos|rais|end|walk|opt)ing|(?:un)?willing to|ready to|prepared to|to (?:get|have|contest|fight|field|take|keep|settle|accept|agree|make do|be content)|reluctant to|(?:not|yet|unable|unlikely) (?:ready |willing |prepared )?to|left with|set to|likely to|expected to|slated to|poised to|tipped to|due to (?:get|contest|fight|field|have|receive|be given)|(?:allotted|allocated|assigned|offered|promised|given|accorded|handed)(?= (?:just |only |a mere |at least |about )?(?:\d|[a-z-]+(?: Lok Sabha| assembly)? seats))|content|adamant|firm on|keen on|stuck on|insistent on)(?![a-z])",
    telling=r"told|tells|telling|informed|informs|asked|asks|assured|assures|warned|warns|(?:conveyed|said|written|wrote|indicated|hinted|signalled|suggested|intimated|communicated|announced|(?:made|makes|making) (?:it |this |that )?(?:clear|known|plain)|sent word) to|reminded|urged|promised|accused|blamed",
    giving=r"(?!)",
    needed=r"(?!)",
    obliged=r"(?!)",
    lok_sabha=r"Lok Sabha(?! (?:by-?(?:polls?|elections?)|by elections?)(?![a-z]))|general elections?|parliamentary (?:elections?|polls?|constituenc\w+|seats?)|national elections?|LS (?:polls?|elections?|seats?)|Parliament (?:elections?|polls?)|MPs? seats",
    assembly=r"assembly|Vidhan Sabha|state elections?|state polls?|legislative assembly|state house",
    elsewhere=(
        r"by-?\s?elections?|by-?\s?e?polls?|bye-?\s?elections?|bye-?\s?polls?|bypolls?|Rajya Sabha(?! (?:MP|member)s? (?-i:[A-Z]))|legislative council|council (?:polls?|elections?|seats?)|MLCs?(?! (?-i:[A-Z]))|municipal\w*(?! (?:chair|councillor|president))|"
        r"panchayats?|civic (?:body|polls?|elections?)|corporation (?:polls?|elections?)|zilla parishad|upper house|biennial|president(?:ial)?(?: elections?| polls?)|vice-?president(?:ial)? (?:elections?|polls?)|student(?:s')? union|cabinet(?! (?:minister|colleague)s?(?![a-z]))|(?<!chief )(?<!prime )ministerial|berths?|BMC|GHMC|MCD|nagar nigam|mayoral\w*|mayors?(?! (?-i:[A-Z]))|local body|local bodies|gram|wards?|"
        r"in the corporation|star campaigners|office[- ]bearers|national executive|MBBS|medical|engineering|colleges?|universit(?:y|ies)|admissions?|airlines?|flights?|theatres?|stadiums?"
    ),
    excepted_before=r"(?:except(?:ing)?(?: for| in)?|barring|excluding|leaving (?:out|aside)|leave out|but for|save(?: for)?|minus|all but|everything but|with the exception of|(?:all|every|the) (?:[a-z]+ )?(?:seats?|constituenc(?:y|ies)) (?:but|other than|apart from))(?: the| its| (?:seats?|constituenc(?:y|ies)) of| those of| seats? like)?\s",
    excepted_after="",
    instead_before=r"(?:instead of|in place of|in lieu of|rather than|(?:and not|but not|not)(?: from| in| for)?)(?: the)?\s",
    instead_after="",
    in_return_before=r"(?:in (?:return|exchange|barter) for|as a swap for|as compensation for|to make up for|against)(?: the| giving up| leaving| ceding| conceding| parting with| the loss of| losing)*\s",
    in_return_after="",
    changing=r"(?:chang(?:e|es|ed|ing)|swap(?:s|ped|ping)?|exchang(?:e|es|ed|ing)|replac(?:e|es|ed|ing)|alter(?:s|ed|ing)?|review(?:s|ed|ing)?)(?: of)?(?: (?:at least|about|around|some|as many as|any))?",
    changed=r"changed|swapped|exchanged|replaced|altered|reviewed",
    swaps=r"(?:swap(?:s|ped|ping)?|exchang(?:e|es|ed|ing)|trad(?:e|es|ed|ing)|barter(?:s|ed|ing)?)",
    declines=r"not|never|neither|without|can ?not|[a-z]+n't|no (?:longer|account)|nor|unwilling|reluctant|refus\w+|declin\w+|loath|averse|(?:decided|ruled|set|dead) against|opposed to|balk\w+|in no mood|hardly|unlikely|rul(?:ed|es|ing) out",
    beyond=r"more than|over|above|beyond|upwards of",
    below=r"less than|fewer than|under|below|lower than",
    of_leader=r"(?:his|her) (?:own )?party",
    rest=r"(?:the|its) (?:rest|balance|remainder|remaining (?:seats|constituencies|ones)|other seats|seats left)(?: of (?:the (?:state|house|assembly|city|union territory)'s |the |its |these |(?:the )?[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?'s )(?:(?:[a-z]+ |\d{1,3} )?(?:(?:assembly|Lok Sabha|Vidhan Sabha|parliamentary) )?(?:seats|constituencies|segments)|\d{1,3}(?! [a-z]+s(?![a-z]))))?(?! of)|the remaining(?=[.,;]| (?:to|for|will|go|goes|going|itself)(?![a-z]))|the others(?= (?:to|go|for|will go|have gone|being))",
    more_or_fewer=r"\sshort of(?: (?:the|its|their|that of|what))?(?= )|\s(?:(?:seats?|constituencies) )?(?:more|fewer|less)(?: (?:seats?|constituencies))?(?: than(?: (?:the|its|their|that of|what))?)?(?![a-z])",
    more=r"more",
    than=r"than|short of",
    nominal=(
        r"(?:(?:(?<![A-Za-z])(?:an?|the|its|their|his|her|this|that|any|every|another|no|such)|'s)\s"
        r"(?:(?:latest|new|newest|fresh|revised|final|first|last|second|initial|original|earlier|formal|old|better|improved|generous|paltry|measly|insulting|verbal|written|tentative|standing|firm)\s){0,2})"
    ),
    proffers=(
        r"budg(?:e|es|ed|ing)|(?:improv|mov|go|gone|goes|went)(?:e|es|ed|ing)? (?:up |down )?(?:from|on|beyond|above)|stick(?:s|ing)? (?:to|by|with)|st(?:ands?|anding) by|ma(?:de|ke|kes|king)|float(?:s|ed|ing)?|tabl(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|repeat(?:s|ed|ing)?|sen[dt]s?|conveyed|put(?:s|ting)?|withdr[ae]w(?:s|n|ing)?|"
        r"came (?:up )?with|comes (?:up )?with|stuck to|sticks to|stands by|stood by|extend(?:s|ed|ing)?|presented|renew(?:s|ed|ing)?|sweeten(?:s|ed|ing)?|reviv(?:e|es|ed|ing)|revis(?:e|es|ed|ing)"
    ),
    responds=r"(?:rejected|turned down|spurned|refused|declined|dismissed|accepted|rebuffed|ridiculed|ignored|scorned|shot down|laughed off|brushed aside|welcomed|received|got|(?:not )?(?:un)?acceptable)",
    one_got=(
        r"(?:giv(?:e|es|en|ing)|gave|offer(?:s|ed|ing)?|leav(?:e|es|ing)|left|allot(?:s|ted|ting)?|allocated|spar(?:e|es|ed|ing)|conced(?:e|es|ed|ing)|grant(?:s|ed|ing)?|part(?:ed|ing)? with|"
        r"get(?:s|ting)?|got|receiv(?:e|es|ed)|keep(?:s|ing)?|kept|retain(?:s|ed)?|wants?|wanted|s(?:eeks?|ought)|demand(?:s|ed|ing)?|asked for|settl(?:e|es|ed) for|contest(?:s|ed|ing)?)"
        r"(?: (?:it|him|her|them|itself|the party))?(?: (?:just|at least|at most|(?:not |no )?(?:more|less|fewer) than))?"
    ),
    bargain_for=rf" (?:for|over|on) (?:just |only |a mere )?(?:\d{{1,3}}(?!\d)|{_FEW})",
    bargain_with=r"with (?:the |its ally |ally )?",
    holds_firm=r"firm |st(?:ands?|ood|anding) (?:firm|its)",
    untrue=UNTRUE,
    untrue_then=UNTRUE_THEN,
    untrue_next=UNTRUE_NEXT,
    story=r"reports?|reported|reportedly|rumou?rs?|rumou?red|speculat\w+|buzz|whispers?|gossip|claims?|claimed|news|channels?|said to|newspapers?|social media|viral",
    means_to=r"(?:(?:want(?:s|ed|ing)?|intend(?:s|ed|ing)?|plan(?:s|ned|ning)?|hop(?:es|ed|ing)|keen|eager|inclined|minded|would (?:like|love|prefer)|prefer(?:s|red)?|mean(?:s|t)?|aim(?:s|ed|ing)?|looking) to|in favour of|intends?|mull(?:s|ed|ing)?|consider(?:s|ed|ing)?|contemplat(?:es|ed|ing)|think(?:s|ing)? of|thought of|toy(?:s|ed|ing) with the idea of)(?: (?:only|just|[a-z]+ly))?\s$",
    proposal_that=r"(?:propos(?:al|als|es|ed|ition)|offer(?:s|ed)?|formula|suggestion)(?: (?:is|was|being))? that",
    aimed_before=r"(?:(?:targets?|goals?|mission|slogan|aim)(?: of (?:the )?(?-i:[A-Z])[\w()-]*(?: (?-i:[A-Z])[\w()-]*){0,3}(?= ))?(?:,| (?:for|in|of|to|this|the|its|his|at|is|was|are|remains?|stands|still|now|win|winning|get|getting|bag|bagging|cross|crossing|time|assembly|Lok Sabha|election|elections|poll|polls|state|next|coming|year|(?:19|20)\d\d|\d{1,3}[ -]member|House|been|has|party|set|itself)){0,9}[ -]?(?:[\"']+(?:[A-Za-z]+,? ){0,4})?|abki baar |(?:confident|sure|certain) of (?:winning |getting |bagging |crossing |taking )?(?:at least |not less than |no less than |no fewer than |not fewer than |more than |over |about )?)$",
    aimed_after=r"(?:[\"']|[ -]?plus|\+|[ -]paa?r| seats| this time| in (?:19|20)\d\d|,){0,4} (?:is|was|has been|remains) (?:the|its|their|his|our|what) (?:[a-z]+ )?(?:targets?|goals?|mission|slogan|aim|war cry)",
    meant_for=r"(?:in mind )?for(?: the| its ally| ally| its partner)*(?= )",
    one_in=r"(?:in|from) one(?! (?:of|to|on|for|by|way|or|seat|go|day)(?![a-z]))(?=[,;.]| [a-z]| \()",
    every_seat=r"(?:every (?:single )?(?:Lok Sabha |assembly |parliamentary |Vidhan Sabha )?(?:seat|constituency|segment)|all (?:of )?the (?:Lok Sabha |assembly |parliamentary |Vidhan Sabha )?(?:seats|constituencies|segments))(?! (?:of|in|from|across|where|that|it|they|we|he|she|which|held|won|there|but|except|barring|other|reserved|with)(?! the (?:state|country))(?![a-z]))",
    no_fewer=r"[\"']?(?:[ -]plus|\+|[ -]paa?r)",
    on_top=r"another",
    figure_moves=r"(?:the|that|this|its) (?:figure|number|offer|count|share|tally|quota)(?! of (?!seats))(?:,? (?!from|by)[a-z]+){0,4} (?:(?:go(?:es|ne)?|went|c[oa]mes?|r[io]se[ns]?|climb(?:s|ed)?|mov(?:e|es|ed))(?: up| down)?|(?:rais|increas|hik|revis|enhanc|reduc|lower|stretch|improv|settl|fix|pegg?)(?:e|es|ed)(?: up| down| upwards)?|cut|put|stands?|stood) (?:to|at) (?:about |around |just |only )?",
    before=r"had|earlier|previously|before|originally|initially|ahead of the (?:Lok Sabha|general|parliamentary|national) (?:polls?|elections?|vote)|in the (?:just-concluded|recent|recently held)",
    met_before=MET_BEFORE,
    event_before=EVENT_BEFORE,
    event_after=EVENT_AFTER,
    unagreed=UNAGREED,
    asking=ASKING,
    corrected=r"(?:(?<=, )|(?<=and )|(?<=but )|(?<=- ))not (?:the |for )?$",
    stand_there=r"(?:are|were|is|was|remain|remained|will be)(?: (?:now|still|also|left|currently|finally))* (?:in the (?:fray|field|race|ring)|contesting|vying|battling it out)",
    some_of_them=rf"{_SOME_OF_THEM}(?: (?:will|would|may|might|to|are|were|have|has|is|been|be|being|also|all)){{0,4}}(?: (?:fielded|nominated|named|contest|contesting|contested|fight|fighting|stand|standing|run|running|replaced|dropped|repeated|retained|renominated|in the fray|candidates|nominees)){{0,2}} (?:in|from|for|on)(?: (?:only|just|about|at least|as many as|around|the other|another|some))? $|"
    r"(?:yet|not|[a-z]+n't|unable|to|difference[sd]?|dispute|tussle|talks|stuck|deadlock|quarrel(?:ling)?|wrangling|question)(?: [a-z-]+){0,4}? (?:who|which (?:party|side|ally|of them|of the (?:two|three))) (?:will|would|should|shall|is to|gets to|has to|must)(?: finally)? (?:contest|fight|get|have|field(?: candidates)? (?:in|for)) (?:in |the (?:remaining |other |last )?|these |those |its |some |about |around )*$|"
    r"(?:withdr(?:aws?|ew|awn|awing)|pull(?:s|ed|ing)? (?:out|back)|t(?:akes?|aken|aking|ook) back|call(?:s|ed|ing)? back|drop(?:s|ped|ping)?)(?: (?:its|their|his|her|the|party|own|official))*(?: (?:candidates|nominees|nominations|men))? (?:from|in|of)(?: (?:only|just|about|as many as|another|the other))? $",
    ready_to_give=r"(?:willing|ready|prepared|agreeable|inclined) to (?:give|part with|leave|spare|concede|offer|allot|hand over|cede)",
    given_by=r"(?:was|were|been|be|being|is|are|got|gets?)(?: (?:only|just|finally|later|also|eventually))? (?:given|allotted|allocated|offered|left|assigned|granted|conceded|promised|handed|spared)(?: (?!who |which )[^\s,;.]+){1,6}? by (?:the |its |ally )*$",
    given_with=r"(?<=and )(?:leave|give|allot|allocate|spare|concede|offer|assign|cede|part with)|(?:leav|giv|allott|allocat|spar|conced|offer|assign|reserv)ing(?: aside)?",
    asked_to=ASKED_TO,
    asked_others=ASKED_OTHERS,
    asked_for=ASKED_FOR,
    out_of_size=r"(?:seats |constituencies )?(?:out )?of (?:the |its |the state's |a total of )?(?P<size>\d{2,3}) (?:assembly |Lok Sabha )?(?:seats|constituencies|segments)",
    choosing_body=r"Election Committee|Parliamentary Board|Screening Committee",
    told_itself=TOLD_ITSELF,
    in_district=r"\s?\((?:in |dist(?:rict|t)?\.? )?(?-i:[A-Z])[a-z]+(?:[ -](?-i:[A-Z])[a-z]+){0,2}(?: district)?\)|\sin (?:the )?(?-i:[A-Z])[a-z]+(?:[ -](?-i:[A-Z])[a-z]+)?(?: district)?(?=,\s|\sand\s)",
    spurned=SPURNED,
    unwelcome=r"(?:not|un|never|hardly|[a-z]+n't)(?: be)? ?acceptable|(?:will|would|can|could)(?:not|n't| not| never) be accepted",
    grievance=r"unhapp[a-z]+|upset|ang(?:ry|er)|resent[a-z]*|rifts?|differences|discontent|dissatisf[a-z]+|displeas[a-z]+|disput[a-z]+|quarrel[a-z]*|feud[a-z]*|sulk[a-z]*|dissent|rebellion|revolt|friction|split|tussle|trouble|cracks?|strain[a-z]*|pressure",
    takes_offer=r"(?:sa(?:id|ys?|ying) no|(?:not|never|hardly|[a-z]+n't) [a-z ]{0,40}(?:accept|settle for|agree to|take|make do with|live with|be content with|be happy with|be satisfied with)$|(?:un|not )(?:happy|satisfied|pleased)|dissatisf|discontent|upset|miffed|peeved|sore|sulking|angry|spurn|reject)",
    snubbed=(
        r"(?:reject(?:s|ed|ing)?|turn(?:s|ed|ing)? down|spurn(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|ridicul(?:e|es|ed|ing)|scorn(?:s|ed|ing)?|snub(?:s|bed|bing)?|"
        r"ignor(?:e|es|ed|ing)|rul(?:es|ed|ing) out|sh(?:oots|ot|ooting) down|laugh(?:s|ed|ing) off|brush(?:es|ed|ing) (?:aside|off)|sp(?:its|at) on|thr(?:ew|own|owing) out|scoff(?:s|ed|ing) at|trash(?:es|ed|ing)?)"
        r"(?: [^\s,;.]+){0,6}? (?:offers?|proposals?|overtures?|invitations?|feelers?|olive branch|entreat(?:y|ies))(?: (?:made |sent )?(?:from|by) (?:the |its |ally )*[A-Z][A-Za-z()]*)?"
    ),
    alone=r"alone|solo|on (?:its|their|his|her|our) own|single-?handed(?:ly)?|by itself|independently|without (?:any |an )?(?:all(?:y|ies)|alliance|partners?)",
    offer_meant=r"(?!)",
    responder="(?!)",
    of_giver="(?!)",
    allowed=(
        r"(?:it|they|he|she|the party) (?:(?:can|could|may|might|should|must|ought to)(?! ?(?:not |only |never |at (?:the )?most ){0,2}(?:spare|give|leave|part with|offer|allot|concede|cede|accommodate|go (?:beyond|above|over))(?![a-z]))|(?:would|will|'d|'ll) (?:only |now |just |not |never )?(?:get|be (?:given|allotted|offered|accommodated)|have to (?:settle|make do|be content|be happy|accept|take)))(?![a-z])"
    ),
    baseline_before=(
        rf"(?:(?:better|improv\w+(?: (?:up)?on)?|surpass\w*|match\w*|repeat\w*|exceed\w*|bettering) (?:its|their|his|the|the party's)(?: [a-z0-9-]+){{0,3}} (?:tally|count|score|figure|haul|total|show|performance|record|number) of|(?:its|their|his|the party's) (?:own )?(?:(?:19|20)\d\d|last|previous|earlier|best|best-ever|present|current|existing|lowest|worst)(?: (?:Lok Sabha|assembly|election|general election|best))? (?:tally|count|score|figure|haul|total|show|performance|record|number|strength) of|(?:as )?against|as opposed to|compared (?:to|with)|in contrast to|(?:up|down)(?: by [a-z0-9-]+)? from|in place of|rather than|instead of|{_FEW} (?:seats )?(?:more|fewer|less) than(?= the )|{_FEW} times(?= the )|(?:twice|double|thrice|half)(?= the )|(?:not|than)(?= the | its | their )|from)"
        r"(?: (?:the|its|their|an?|just|only|earlier|previous|current|present|original|existing))*\s"
    ),
    baseline_after="",
    baseline_weak=r"from|not|than",
    up_to=r"\sto\s",
    told_of=(
        r"\s(?:seats )?of which (?:(?:it|they|the party|(?:the )?(?-i:[A-Z])[A-Za-z()]+(?: (?-i:[A-Z])[A-Za-z()]+){0,2}) )?(?:(?:had|has|have|is|are|now|also|already|agreed to|decided to) ){0,4}|"
        r"(?P<all> (?:is|was|are|were) (?:all (?:that )?|what )(?:it|they|he|she|we|(?:his|her|their) party|(?:the )?(?:party|(?-i:[A-Z])[A-Za-z()]+(?: (?-i:[A-Z])[A-Za-z()]+){0,2})) (?:(?:will|would|can|could|may|might|is|was|has|had|been) ){0,2}(?:(?:to|ever) )?)|\s(?:(?:that|which) )?(?:(?:it|they|he|she|we|each|the party|the ally|its ally|the latter|the former|(?:the )?(?-i:[A-Z])[A-Za-z()]+(?: (?-i:[A-Z])[A-Za-z()]+){0,2}) )?"
        r"(?:(?:had|has|have|was|were|is|are|been|being|itself|himself|originally|initially|earlier|first|also|now|so far) ){0,4}"
    ),
    sweetener=(
        r"(?:an?|one|two|three|1|2|3|another|lone|some|additional|extra|such) (?:more |additional |extra |future )?"
        r"(?:Rajya Sabha|RS|legislative council|council|upper house|MLC|ministerial|cabinet) (?:seats?|berths?|nominations?|memberships?|tickets?|posts?|slots?|place)"
        r"|(?:Rajya Sabha|RS|legislative council|council|cabinet|ministerial) berths?|(?:Rajya Sabha|council) (?:MPs?|members?)"
        r"|(?:seats?|berths?|places?|slots?|nominations?|term|tickets?) (?:in|to|for|on) the (?:Rajya Sabha|legislative council|council|upper house|state cabinet|cabinet|ministry)"
        r"|(?:sen[dt]|nominat\w+|elevat\w+|accommodat\w+) (?:[A-Za-z.]+ ){0,4}(?:to|in) the (?:Rajya Sabha|legislative council|council|upper house|cabinet)"
    ),
    territory_after=r"(?:'s)? (?:(?:deputy |former |ex-|state |then )*(?:chief minister|CM|in-?charge|governor|minister|unit|police|government|president|chief|state president|state unit|PCC|affairs|bhawan|sadan|leaders?))(?![a-z])",
    branch_after=r"(?:'s)? (?:(?:former |ex-|state )*(?:unit|PCC|leaders)|party (?:president|chief|unit|leaders?))(?![a-z])",
    branch_of=r"(?:'s)? (?:former |ex-|state |then )*",
    state_after=r"\s(?:of them |each |seats )?(?:each )?(?:from|in|of|for)\s(?:the )?",
    state_before=r"\s(?:it |with |for |will be |has |gets )",
    capital=r"new\s",
    home_and=r"(?:kitty|share|quota|list|basket|tally) (?:also )?includes?\s|(?:the|this|their) state (?:and|as well as|plus|besides|along with) (?:the )?(?:neighbouring |adjoining |nearby |tiny )?(?:Union Territory (?:of )?)?",
    met_there=(
        r"(?:and|but|then|also|he|she|they|it)(?= (?-i:[a-z]))|to|on|for|over|about|where|who|which|that|after|before|ahead|with|during|this|last|late|early|earlier|while|"
        r"when|between|amid|as|soon|just|at|by|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow"
    ),
    heads_clause=r"(?:(?:(?:and|while) )?in)?",
    then_party=r"\s?,?\s(?:the\s)?",
    about_before=r"(?:in|of|for|across|from|both|and|\(|:)\s?",
    about_after=r"(?!)",
    country=r"across (?:the country|India)|nationwide|country-?wide|pan-India|all over (?:the country|India)|in the country|543|nationally",
    from_seat=r"\s?(?:\([^()]{1,30}\)\s?)?(?:will contest |to contest |would contest |is contesting |contesting |will fight |fighting |is fighting |has been fielded |fielded |being fielded |will be the candidate |as its candidate |as candidate |, )?from(?: the)? ",
    goes_to=(
        r"(?: (?:Lok Sabha |assembly |parliamentary )?(?:seats?|constituenc(?:y|ies)|segments?))?,?(?: (?:it|they|he|she|the party)(?= (?:has|have|had|will|would) ))?"
        r"(?: (?:has|have|had|was|were|is|are|will|would|may|could|to|also|now|been|be|being|again|then|both|all)){0,4}"
        r"(?: (?:gone|go|goes|going|went|given|left|allotted|allocated|conceded|ceded|handed(?: over)?|set aside|set apart|earmarked|reserved|kept(?: aside)?|assigned|offered|meant|vacated|spared|lent|falls?|stays?|rests?|remains?))?"
        r" (?:to|for|with|(?:contested|fought|claimed|kept|retained) by) (?:the |its |ally |allies |Mr ){0,2}(?:(?-i:[A-Z])[A-Za-z.]+(?: (?-i:[A-Z])[A-Za-z.]+){0,3}'s? |" + _SOMEBODY_OF + r")?"
    ),
    claimed_by=r"(?:is|are|was|were|has been|have been)(?: (?:also|now|being|equally|both))* (?:claimed|sought|wanted|demanded|eyed|coveted|staked claim to|asked for)(?: (?:also|as well|equally|too))? by (?:the |its ally |ally )?",
    gives_up=r"(?:(?:give|gives|gave|given|giving) up|(?:surrender|sacrific|relinquish|vacat)(?:e|es|ed|s|ing)?|(?:forgo|forgoes|forgoing|forwent|shed|sheds|shedding)|(?:give|gives|gave|given|giving) back|(?:part|parts|parted|parting) with)(?: (?:just|only|as many as|another|the))*\s",
    of_its=r"(?: (?:seats?|constituenc(?:y|ies)))?,? (?:out )?of (?:its|their|his|her)(?: (?:own|earlier|original|initial|quota of|share of|total of|allotted|already allotted))* ",
    cited=r"(?:according to|in the words of|as per|as told by|quoting|citing)(?: [A-Za-z.()'-]+){1,6} of (?:the )?|(?:said|says|added|claimed|admitted|recalled|remarked|explained)(?: (?-i:[A-Z])[A-Za-z.'-]*){1,4} of (?:the )?",
    handed_on=(
        r"(?:,| -{1,2}| \u2014)? (?:all of |both of |each of )?(?:which|that)(?: (?:has|have|had|was|were|is|are|will|would|both|now|been|being|be|just|since|also|recently)){0,4} "
        r"(?:given|handed|allotted|left|conceded|ceded|gone|went|go|goes|allocated|assigned|surrendered|sacrificed)(?: over| away| up)? (?:to|for) (?:the |its |ally |ally, )*(?-i:[A-Z])"
    ),
    seats_which=(
        r"(?: \((?:SC|ST)\))?(?: (?:Lok Sabha |assembly |parliamentary )?(?:seats?|constituenc(?:y|ies)|segments?))?"
        r"(?:,| -{1,2}| \u2014)? (?:all of |both of |each of )?(?:which|that)(?: both)? (?:the |its ally |ally )?"
    ),
    seat_again=(
        r"(?<![a-z])(?:(?P<one>(?:the|this|that) (?:(?:same|latter|Lok Sabha|assembly|parliamentary|reserved|prestigious|coveted) )?(?:seat|constituency))|"
        r"(?:both|these|those|the two|the three|all three|all four|both the|both these|these two|these three) (?:Lok Sabha |assembly )?(?:seats|constituencies))"
        r"(?![a-z-]| (?:of|in (?!the (?:Lok|assembly|coming|upcoming|next|elections?|polls?|general))|from|sharing|adjustment|count|tally|share|allocation|arrangement|distribution|pact|deal|talks))"
    ),
    asked_alone=r"(?=(?: seat| constituency)?(?:\s?[.;,)]| for (?:his|her|its|their|the|our) (?:own )?(?:party|outfit|side|camp)(?![a-z])|,? (?:too|as well|instead)(?![a-z])| (?:in|for|at|during) the (?:coming |upcoming |next )?(?:Lok Sabha|assembly|general|elections?|polls?)|\s*$))",
    once_had=r"had|(?:was|were)(?: then| once| earlier)? (?:with|contested|fought|kept|retained|claimed)",
    party_has=(
        r"(?: \([^()]{1,30}\))?(?: (?:will|would|is|are|was|were|has|have|may|could|to|also|now|be|been|being|only|just)){0,4}"
        r"(?: (?:contest(?:s|ing)?|fight(?:s|ing)?|get(?:s|ting)?|got|given|receive[sd]?|keep(?:s|ing)?|kept|retain(?:s|ed|ing)?|take(?:s|n)?|taking|ha(?:s|ve)|wants?|wanted|seeks?|sought|(?:(?<= is )|(?<= are )|(?<= was )|(?<= were )|(?<= be )|(?<= been )|(?<= being )|(?<= now )|(?<= only )|(?<= just )|(?<= also ))(?:allotted|left|conceded|offered)|stands?|fields?))?"
        r"(?: (?:from|in|with))?(?: (?:both|all|the|its|their|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|sitting|present|current|reserved|Lok Sabha|assembly|seats?|constituenc(?:y|ies)|of|from|in)){0,8} |: ?| - |, | \("
    ),
    seat_given_to=(
        r"(?:(?-i:left)|leaves?|leaving|goes|gone|went|gives?|given|gave|ced(?:e|es|ed|ing)|conced(?:e|es|ed|ing)|allot(?:s|ted)|vacat(?:e|es|ed|ing)|spar(?:e|es|ed|ing)|handed(?: over)?|reserved|earmarked|kept|set aside)"
        r"(?: (?:(?:the|its|one|just|only|a) )?(?:(?-i:[A-Z])[A-Za-z.()-]*(?:,? and|,)?|seats?|constituency|aside) ?){0,6}? (?:to|for) (?:the |its ally,? (?:the )?)*"
    ),
    on_ticket=r"(?:on|under|with) (?:the symbol of |the ticket of |a ticket from )?(?:the |an? |its )?|as (?:the |an? |its )(?:official |joint )?",
    on_ticket_after=r"(?:'s)? (?:party )?(?:tickets?|symbol|banner|candidates?|nominees?|quota)(?![a-z])",
    in_return_it=r"[\"']?(?:and |but )?(?:in (?:return|exchange|lieu|turn|(?:its|their|her|his) (?:place|stead))|for (?:this|that|these)|as compensation)(?: for (?:this|that|these|them|it))?,? ",
    acts_next=(
        r" (?:(?:will|would|may|is to|has decided to|itself|in turn|also|then|now|has|instead|in return) ){0,3}"
        r"(?:takes?|taken|taking|gets?|got|keeps?|kept|retains?|retained|contests?|fights?|fields?|receives?|bags?|settles?|moves? to|shifts? to|wants?|seeks?|gives?|gave|given|offers?|offered|leaves?|(?-i:left)|spares?|spared|cedes?|ceded|concedes?|conceded|hands?|handed|accommodates?|allots?|allotted|parts? with)(?![a-z])"
    ),
    gives_next=rf" (?:just |only |another )?{_FEW}[a-z0-9-]*(?: (?:seats?|constituencies))? (?:to|for) (?:the |its ally )?(?=(?-i:[A-Z]))",
    part_for=r"(?: (?:of (?:them|these|those|whom|which)|candidates|nominees|names|seats))*(?: (?:are|were|being|belong(?:ing)?|go|going))? (?:of|from|for|to|by|with) (?:the |its ally,? (?:the )?)?",
    out_of_whole=r"(?:out )?of (?:the|these|those|its|their|his)(?: \d+| [a-z-]+)? (?:seats|constituencies|segments|candidates|nominees)",
    opens_parts=r"\s(?:of which|of whom)\s",
    no_seats=r"nil|none|zero|no seats?|n/?a",
    in_part=r"(?: (?:seats?|constituencies))?(?: of (?:them|these|those|which))?(?: (?:are|is|being|fall|lie|come|located|were|will be))? (?:in|from) (?:the )?(?=(?-i:[A-Z]))",
    counted_before=(
        r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|both|each|lone|single|only one|seats?|constituenc(?:y|ies)|segments?)(?: each)? (?:in|from|of)(?: the)?\s|"
        # "44 seats, mostly in Malda and Hooghly": where they are, in so many districts
        r"(?:mostly|mainly|largely|chiefly|primarily|predominantly|principally|especially|particularly|(?:most|many|several|nearly all|almost all|all|some|(?:a|the) majority|(?:the )?bulk) of (?:them|these|those|which)|concentrated|located|spread|scattered|clustered) (?:(?:are|is|being|lie|fall) )?(?:in|from|across|around|along|over)(?: the)? (?:(?-i:[A-Z])[a-z]+(?: \d\d)?(?: (?-i:[A-Z])[a-z]+,)? )?"
    ),
    no_seat_before=(
        r"(?:(?:shift(?:s|ed|ing)?|mov(?:e|es|ed|ing)|switch(?:es|ed|ing)?|migrat(?:es|ed|ing)|relocat(?:es|ed|ing)|transferred|displaced|dislodged) (?:out |away )?(?:from|of)|moving out of|vacating|quitting)(?: the| his| her)?\s|"
        r"(?:want(?:s|ed|ing)?|ey(?:e|es|ed|eing)|seek(?:s|ing)?|sought|vying for|lobbying for|pressing for|hop(?:es|ed|ing) for|aspir(?:es|ed|ing) (?:for|to)|(?:contenders?|aspirants?|claimants?|hopefuls) for|denied|promised)(?: (?:the|a|party|Congress|BJP|his|her|their)){0,3} (?:tickets?|nomination) (?:for|from|in)(?: the)?\s|"
        r"(?:search|hunt|look(?:s|ed|ing)?|scout(?:s|ed|ing)?)(?: is)?(?: on)?(?: in [A-Za-z ]{1,20})? for (?:a|an|its|the)(?: [a-z]+)? (?:candidate|nominee|face) (?:for|from|in)(?: the)?\s|"
        r"(?:talks|negotiations|discussions|parleys) (?:are|is|were|was) (?:still |also )?(?:on|under way|underway|continuing|going on|in progress) (?:for|over|on|about)(?: the)?\s|(?:decisions?|talks|negotiations?|discussions?|agreement|consensus|deadlock|impasse|stalemate|tussle|dispute|wrangl(?:e|ing)|row|clarity|suspense|uncertainty|confusion|standoff|stand-off|logjam|parleys|consultations|haggling|bargaining)(?: (?:with|between) (?:the |its |ally )*(?-i:[A-Z])[\w().-]*(?: (?:and |the )*(?-i:[A-Z(])[\w().-]*){0,4})?(?: (?:yet|reached|still|also|is|was|has|have|had|on|over|continues?|remains?|collapsed|failed|broke down|broken down|fell through|stalled|foundered|deadlocked|stuck)){0,4} (?:on|over|about|regarding|for|around)(?: the)?\s|"
        r"(?:a|another|any|some|one more) (?:[a-z]+ )?(?:seat|constituency) (?:in|from)(?: the)?\s|seek(?:s|ing)? re-?election (?:from|in)(?: the)?\s|"
        r"(?:some|any|a few|several|many|more|other|certain|winnable|are|were|wants?|wanted|demands?|demanded|seeks?|sought|ask(?:s|ed|ing)? for|eyes|eyeing|insist(?:s|ed|ing)? on) (?:[a-z]+ )?(?:seats|constituencies) in(?: the)?\s|"
        r"(?:districts?|pockets?|areas?|villages|strongholds?|bastions?|belts?|regions?)(?: (?:of|in|like|such as|across|around|including)| where [^.;:()]{1,40})?:?(?: the)?\s|(?:sit|sits|sat|sitting)(?: down)?(?: again)? in\s|"
        r"(?:resign(?:s|ed|ing)?|vacat(?:e|es|ed|ing)|elected|won|returned|defeated|lost) (?:from|to|in)(?: the)?\s|(?:MPs?|MLAs?|MLCs?|legislators?|lawmakers?|parliamentarians?) (?:from|for|representing)(?: the)?\s"
        r"|(?:t(?:akes?|aken|aking|ook) back|withdr(?:aw|aws|ew|awn|awing)|pull(?:s|ed|ing)? (?:out|back)?|recall(?:s|ed)?)(?: [a-z]+){0,2} (?:candidate|nominee|man|choice|pick|nomination|name)s? (?:out of|in|from|for)(?: the)?\s"
        r"|(?:yet to|not(?: yet)?|[a-z]+n't(?: yet)?) (?:nam(?:e|ed)|announced?|declared?|decided?(?: on)?|finali[sz]ed?|cho(?:sen|ose)|pick(?:ed)?)(?: [A-Za-z]+){0,3} (?:in|from|for)(?: the)?\s|"
        r"(?:rall(?:y|ies)|meetings?|roadshows?|convention|conclave|press conference|reporters|media|journalists|mediapersons|crowd|gathering|workers|residence|house|home|office|headquarters|hotel|farmhouse|ashram|helipad)(?: of [^,;.]{1,40})? (?:in|at|from|of)(?: the)?\s"
        r"|(?:stuck|deadlock(?:ed)?|disputes?|differences|tussle|row|wrangling|tug-of-war|stand-?off|friction|disagreement|impasse|logjam|bickering) (?:over|on|about|in)(?: the)?\s"
        r"|(?:landed|arriv(?:ed|ing)|reach(?:ed|ing)|camp(?:ed|ing)|speaking|spoke|said|told|met|meeting|huddled|stayed|staying|hospitali[sz]ed|admitted|based|born|lives|living) (?:in|at)(?: the)?\s"
        r"|(?:left for|flew to|drove to|rushed to|travelled to|went to|came to|came from|returned to|returned from|back from|back in|hails? from|native of|reached|visited|visiting|toured|touring) (?:the )?"
        r"|(?:go|goes|going|gone) to(?: the)?\s|(?:fly|flies|flying|driv(?:e|es|ing)|travels?|travelling|rush|rushes|rushing)(?: down| up| back| straight)? (?:to|for)(?: the)?\s|leaves? for(?: the)?\s"
        r"|(?:speaks?|address(?:es|ed|ing)?|campaigns?|campaigned|campaigning|march(?:es|ed|ing)?|tours?)(?: (?:voters|people|farmers|workers|crowds?|gatherings?|women))? (?:in|at|across|through)(?: the)?\s"
        r"|(?:north|south|east|west|outside|outskirts|suburbs|voters|people|residents|traders|shopkeepers|tailors|weavers|farmers|villagers|youth|streets|lanes|bazaars?|towns?|city|villages?) of(?: the)?\s|(?:near|nearby|around|beyond|outside|towards?|via)(?: the)?\s"
        r"|(?:who|which (?:party|side|one|of (?:them|the two))) (?:gets?|will get|would get|should get|is to get|takes|keeps|will contest|contests|will fight|fights)\s"
        r"|(?:could not|can ?not|can't|couldn't|did not|didn't|yet to|failed to|have not|has not|had not|haven't|hasn't|hadn't|unable to)(?: yet)? (?:agreed?|decided?|settled?)(?:(?: on| over| upon)? (?:are|is|were|was|include|included)| on| over| upon| about)(?: the)?\s|(?:t(?:ake|akes|aken|aking|ook) a (?:call|decision|view)|no (?:agreement|consensus|decision|clarity|word|unanimity)(?: (?:has been |was |is |could be |yet ){0,2}(?:taken|reached|made|arrived at|found))?)(?: yet| so far)? (?:on|over|about)(?: the)?\s|"
        r"(?<!not )(?<!never )(?<!n't )(?:lost|forfeited) (?:its|their|his|her|the|all|any) (?:claims?|right) (?:to|on|over|for)(?: the)?\s|(?:nobody|no one|no candidate|no nominee|no face)(?: to field| yet)? (?:for|in)(?: the)?\s|(?:in dispute|disputed|contentious|unresolved|undecided)(?: seats| constituencies| ones)? (?:are|is|were|was|include|included)\s"
        r"|vacat(?:e|es|ed|ing) (?:his|her|my)(?: [a-z]+)?\s|(?:search of|looking for|look for|hunt(?:ing)? for) (?:a |an )?(?:[a-z]+ )?(?:candidate|nominee|face) (?:for|in|from)(?: the)?\s"
        r"|(?:represent(?:s|ed|ing)?|(?:which|who) (?:currently |now |already )?(?:has|holds))(?: the)?\s"
    ),
    no_seat_after=(
        r"(?: seats?)?(?:,[^.,;]{1,70},)? (?:is|are|was|were|has been|have been|had been)(?: (?:now|currently|presently|already|long|once|last|earlier|then|still|also|so far))?(?: (?:being )?(?:held|represented|won|bagged|swept|lost|retained) by(?! (?:itself|it)(?![a-z]))|(?<= was)(?: (?:once|earlier|then|last|so far))? with(?= (?:the )?(?-i:[A-Z]))|(?<= were)(?: (?:once|earlier|then|last|so far))? with(?= (?:the )?(?-i:[A-Z])))|"
        r"(?: (?:had|has|have))? (?:saw|seen|witness(?:ed)?|voted|polled|elected|returned)(?![a-z])|"
        r"(?:,[^.,;]{1,50},)? (?:is|are|was|were|does|do|did|has|have)(?:n't| not) (?:been )?(?:among(?:st)?|one of|part of|in|on|figur(?:e|ed)|find|featured?|included?|given|allotted|offered|conceded|left to)(?![a-z])|"
        r"(?: (?:seats?|constituenc(?:y|ies)))? (?:vacant|unfilled|undecided|in abeyance|on hold|pending|open (?:for|as|till|until|in case))(?![a-z])|(?: seats?)? (?:is|are|was|were|remains?) (?:still |yet )*(?:to come|awaited|pending|to be (?:named|announced|declared|decided|finali[sz]ed|filled|cleared))(?![a-z])|(?: seats?)? (?:(?:will|would|is|are|was|were) (?:(?:be|yet to be|to be) )?(?:announced|declared|named|decided|finali[sz]ed|released|out|known) (?:later|soon|shortly|separately|in due course|in a day or two)|(?:is|are|will) (?:to )?follow)(?![a-z])|"
        r"(?:'s)? (?:(?:Lok Sabha|Rajya Sabha|sitting|outgoing|former|then|two-time|three-time|Congress|(?-i:[A-Z]{2,6})) ){0,3}(?:districts?|divisions?|regions?|airport|railway station|highway|university|police|court|(?:central |district )?(?:jail|prison)|stadium|maidan|grounds?|town hall|bypass|market|bazaar|temple|mosque|express|declaration|agitation|violence|riots?|incident|MPs?|MLAs?|MLCs?|mayor|legislators?|lawmakers?|parliamentarian|collector|DM|SP|residence|bungalow|house|home|farmhouse|office)(?![a-z])"
        r"|(?: seat)? for (?:himself|herself|(?:his|her)(?: own| younger| elder| eldest)? (?:son|daughter|wife|husband|brother|sister|nephew|niece|father|mother|son-in-law|daughter-in-law|kin|family))(?![a-z])"
        r"|,? (?:has |had )?(?:remain(?:s|ed)?|is|was|are|were|became|become|stays?) (?:a|the|an|another)(?: [a-z]+)? (?:problem|bone|sticking|sore|issue|headache|thorn|flashpoint|hurdle|stumbling|hitch)(?![a-z])"
        r"| on (?:(?:late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|\d{1,2} [A-Z])"
        r"| (?:yesterday|today|this morning|last night|in the (?:morning|evening|afternoon))(?![a-z])"
        r"|(?: seats?| constituencies)?,? where [^.,;:]{1,50}? (?:is|are|was|were|remains?|has been|have been) (?:[a-z]+ ){0,2}(?:strong|stronger|strongest|weak|weaker|dominant|influential|powerful|popular|well-organi[sz]ed|entrenched|formidable|decisive)(?![a-z])"
    ),
    stands_after=r"(?!)",
    stands_before=r"(?!)",
    ticket_from="",
    ticket_verb=(
        r"\s?(?:\([^()]{1,30}\)\s?)?(?:, (?:who|whose|an?|the|its|his|her|son|daughter|wife|brother|former|sitting|currently|now)\s[^,.;:]{1,70})?,?\s(?:who )?(?:"
        r"(?:has |have |had |is |was |were |will )(?:also |again |now |once again |already |been |being |be ){0,3}(?:fielded|moved|shifted|sent|named|nominated|chosen|picked|renominated|repeated|pitted|put up) by (?:the |its |his |her )?(?:(?-i:[A-Z])[A-Za-z().'-]*(?: [A-Z][A-Za-z().'-]*){0,4}|party|high command|leadership) (?:in|from|for|to|at)|"
        r"(?:has |have |had |is |was |were |will )?(?:been |being |be )?(?:mov|shift|switch|transferr|relocat)(?:e[sd]?|es|ed|ing|s)? (?:base |seats? |out )?from (?:the )?(?-i:[A-Z])[A-Za-z-]+(?: (?-i:[A-Z])[A-Za-z-]+){0,2} to|"
        rf"{_WILL}(?:be seen|take the field|take guard|try (?:his|her) hand) (?:in|from|at)|"
        r"(?:has |have |had |is |was |will )?(?:also |again |now |been |being |be ){0,3}(?:given|gets?|got|handed) (?:the |a |another |yet another )?(?:party )?(?:[a-z]+ )?(?:tickets?|nomination|go|shot|chance|crack) (?:from|for|in|at)|"
        r"(?:is|are|was|were|will be|remains?|becomes?|being)(?: to be)? (?:the|its|their|his)(?: [A-Za-z()'.-]+){0,4}? (?:choice|pick|nominees?|candidates?|face|man|woman|bet|contestants?) (?:for|in|from|at)|"
        r"(?:has|have|had|is|are|was|were|will) (?:also |again |now |once again |already |been |being |be ){0,3}(?:given|allotted|handed|fielded in|moved to|shifted to|sent to|named for|pitted in|pitched in|assigned|nominated (?:in|for|from)|chosen (?:in|for|from)|picked (?:in|for|from)|renominated (?:in|from)|(?:repeated|retained|named|cleared|declared|announced) from)|"
        r"gets?|retains?|(?:will |to |would )?(?:defend|retain|stick to|shift to|move to|return to)|defends|stays?(?: put)? (?:in|at)|sticks? to|sticking to|sticks with|moves? to|shifts? to|returns? to|"
        rf"{_WILL}(?:(?:try|tries) (?:his|her|their) luck (?:in|from|at)|contest(?:s|ing)?(?= (?:{_OF_SEAT} )*(?-i:[A-Z]))|mak(?:e|es|ing) (?:his|her|their) (?:(?:electoral|poll|election|maiden|political|parliamentary|assembly|Lok Sabha|debut) ){{0,3}}(?:(?:debut|foray|entry|bow) )?(?:from|in)|in the (?:fray|ring) (?:from|in)|(?:(?:be )?seeking|seeks?) (?:re-?election|(?:a|an|his|her) (?:[a-z]+ ){1,2}(?:straight |successive |consecutive )?term) (?:from|in)|"
        r"(?:contest|contests|contesting|fight|fights|fighting) (?:the |this |an? )?(?:[A-Za-z]+ ){0,4}?(?:elections?|polls?|battle)(?: in (?:[A-Z][a-z]+ ?(?:and |& )?){1,4})? from|"
        r"(?:run|runs|running|stand|stands|standing|contest|contests|contesting|fight|fights|fighting|compete|be fielded|be the candidate|be the nominee|be in the (?:fray|ring|race|field|contest|fight)|enter the (?:fray|ring|race)|be up)(?: (?:again|afresh|once again|once more|yet again|this time|for the [a-z]+ time))?(?: (?:for|on) (?:the )?[A-Za-z()]+(?: ticket| symbol)?)? (?:in|from|for|at)|"
        r"(?:take on|takes on|taking on|face|faces|face off with|(?:is |are |be )up against|challenge|challenges|lock horns with|(?:(?:is|are|has been|have been|was|were|be) )?(?:pitted|pitched) against)(?: [^\s,;.]+){1,6}? (?:in|from|at))|"
        rf"(?:has |have |had |will |would |is to |to )?(?:also )?(?:fil(?:e|es|ed|ing)|submit(?:s|ted)?) (?:(?:his|her|their|the) )?(?:nominations?|papers)(?: papers)? (?:from|in|for))\s(?:{_OF_SEAT} )*"
    ),
    seats_where=r"(?: \([^()]{1,30}\))?(?: seat| constituency| segment)?,? where (?:the |its ally |ally |rival )*",
    facing=r"tak(?:es?|ing|en) on|fac(?:es?|ing)|up against|challenges?|lock horns|pitted against",
    nominating=_NOMINATES,
    nominated_for=rf" (?:from|for|in|at)(?: {_OF_SEAT})* ",
    nominated_next=r"(?:(?:,| seat,| constituency,)? (?:and|while|besides|followed by|plus)|,|;)(?: (?:and|while|also|then))? ",
    nominee_for=(
        rf"(?:candidate|nominee|contestant|choice|pick|face|(?:(?:its|the party)'?s? )man)(?: (?:will be|is|are))? (?:for|in|from|at)(?: {_OF_SEAT})* "
    ),
    located_before=r"(?:in|at|from|through|across|around|of|over|near|outside)(?: the)?\s",
    lone_after=r"\s(?:has|goes|is|was|stays|remains)(?![A-Za-z])",
    somebody=r"(?:candidate|nominee|newcomer|first-timer|debutant|outsider|turncoat|rebel|policem[ae]n|policewoman|constable|soldier|officer|bureaucrat|colonel|general|judge|lawyer|advocate|doctor|surgeon|teacher|professor|academic|scientist|engineer|farmer|trader|businessm[ae]n|businesswoman|industrialist|contractor|builder|actor|actress|singer|cricketer|footballer|wrestler|boxer|journalist|editor|writer|poet|priest|monk|seer|mahant|cleric|activist|worker|loyalist|veteran|leader|minister|MLA|MP|legislator|mayor|councillor|sarpanch|woman|man|youth|Dalit|Muslim|tribal|Brahmin|son|daughter|wife|widow|brother|sister|nephew|niece|father|mother|son-in-law|daughter-in-law|grandson|granddaughter|cousin|uncle|aide|relative)",
    of_house=r"(?:MPs?|MLAs?|MLCs?|members?|legislators?|lawmakers?|parliamentarians?|mayors?|representatives?)",
    withdrawn=r"(?:t(?:akes?|aken|aking|ook) back|withdr(?:aw|aws|ew|awn|awing)|pull(?:s|ed|ing)? (?:out|back)|recall(?:s|ed)?|yet to|(?:has|have|had|is|was|will) not|(?:has|have|had|is|was)n't|won't|instead of|rather than|against|lost|defeated|beat|beaten|trounced)",
    nominated_in=rf"(?:in|from|at|for)(?: {_OF_SEAT})* ",
    seat_name=r"[A-Z][A-Za-z.'-]+(?: (?:[A-Z][A-Za-z.'-]+|[IVX]+)){0,2}(?: \((?:SC|ST|Reserved|R|West|East|North|South|Urban|Rural)\))?",
    directions=(
        *(("North", "North"), ("South", "South"), ("East", "East"), ("West", "West")),
        *(("Central", "Central"), ("Urban", "Urban"), ("Rural", "Rural")),
        *(("Uttar", "North"), ("Dakshin", "South"), ("Purba", "East"), ("Purbo", "East")),
        *(("Paschim", "West"), ("Uttara", "North"), ("Dakshina", "South"), ("Purvi", "East")),
        *(("Paschimi", "West"), ("Madhya", "Central")),
    ),
    place_parts=(
        *(("City", "City"), ("Cantt.", "Cantonment"), ("Cantt", "Cantonment")),
        *(("Cantonment", "Cantonment"), ("Sadar", "Sadar"), ("Town", "Town"), ("Nagar", "Nagar")),
    ),
    place_endings=(),
    enumerates=(
        r"(?:and )?(?:one|two|three|four|some|most|many|half) (?:of|among) (?:the|these|those|its|their) [a-z0-9-]+(?: seats| constituencies)? (?:is|are)(?: the)?|"
        r"[\"']?(?:(?:and|while|of) )?(?:the|these|those|its|their|all|they|it|his|her|our|both|which|among them|in the fray|this|names)"
        r"(?: [a-z0-9'-]+){0,6}? (?:are|include|includes|were|will be|would be|being|comprise|comprises|consist of|cover|covers)(?: the| those of| from| in)*|"
        r"(?:these|they|the seats|the constituencies|seats|constituencies)(?: [a-z]+){0,3}\s?:|"
        r"(?:and )?(?:the|its|their|these|those|all)(?: other| remaining| first| said)?(?: [a-z-]+| \d{1,3})(?: seats| constituencies| segments| names| places)?\s?[:\u2014-]"
    ),
    no_seat=(
        r"[A-Za-z' -]*(?:Bureau|Service|Desk|Correspondents?|Reporter|Team|Network|Agency|Agencies|Caption|Photo|Edition|[Tt]ags|[Tt]opics|Department|Cell)|Chairman|Chairperson|President|Secretary|Convenor|Convener|Spokesperson|Spokesman|"
        r"The|A|An|In|It|He|She|They|We|Of|On|At|For|And|But|All|Its|Their|This|That|These|Those|Lok|Sabha|Assembly|Vidhan|Rajya|Union|State|"
        r"Chief|Minister|Ministers|Party|Congress|Alliance|Election|Elections|Polls|Seats?|Constituency|Constituencies|SC|ST|OBC|Muslim|Hindu|Dalit|"
        r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|"
        r"Sources?|Also|Besides|Meanwhile|However|While|According|Both|Each|Another|Other|Independents?|Left|Front|Democratic|India|NDA|UPA|"
        r"With|Without|Over|Neither|Nor|Not|No|What|Where|When|Which|Who|Whom|Whose|Why|How|From|To|By|As|After|Before|Among|Elsewhere|Only|Even|Apart|Against|"
        r"Under|Between|Instead|So|If|Or|Yet|Still|Then|Thus|Though|Although|Because|Since|Until|Unlike|Like|Despite|During|There|Here|These|His|Her|Our|My|Your|Mr|Mrs|Ms|Dr|"
        r"Marxists?|Communists?|Socialists?|Leftists?|Maoists?|Akalis?|Leaguers?|Congress(?:man|men|woman|women)|Comrades?|"
        r"MLAs?|MPs?|MLCs?|CM|PM|LoP|PCC|CLP|CEC|"
        r"One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Nothing|Nobody|Everything|Some|Many|Most|Several|Few|More|Just|Now|Today|Yesterday|Tomorrow|Once|Again|Asked|Told|Yes|Q|Ans|Perhaps|Maybe"
    ),
    including=r"(?:including|such as|namely|viz\.?|like|(?:seats|constituencies|segments) of|these are|they are|are as follows|among which are|among them)(?: the)?|:",
    closing=r"(?:Lok Sabha |assembly |parliamentary |Vidhan Sabha |LS )?(?:seats?|constituenc(?:y|ies)|segments?)",
    ticket=r"(?:tickets?|candidates?|nominees?|nominat\w+|field(?:ed|s|ing)?|fight(?:ing)? from|contest(?:ing|s)? from|contest (?:the|from)|to contest|pitted|named (?:from|for)|in the fray|put up|renominated|repeated|candidature|try (?:his|her) luck)",
    standing=r"elections?|polls?|tickets?|candidates?|nominees?|nominat\w+|seats?|constituenc(?:y|ies)|segments?|contest\w*|fielded",
    nominees=r"candidates?|nominees?|contestants?|hopefuls|names",
    refused=(
        r"(?:(?:(?:can ?not|can't|could not|couldn't|will not|won't|would not|wouldn't|do not|don't|did not|didn't|does not|doesn't|never|not going to|unwilling to|not ready to|refus(?:e|es|ed) to) "
        r"(?:be )?(?:accept(?:ed)?|agree(?:d)?(?: to| on)?|settle for|take|swallow)|not acceptable|unacceptable|reject(?:s|ed)|turn(?:s|ed) down|spurn(?:s|ed)|rebuff(?:s|ed)) ?(?:that|this|it|the (?:offer|number|figure|proposal)|to us|for us)"
        r"|(?:that|this|it|the (?:offer|number|figure|proposal)) (?:is|was|has been) (?:not acceptable|unacceptable|rejected|turned down|refused))"
    ),
    pronoun_before=r"the|these|those|we|us|you|they|them",
    persons_after=(
        r"(?:,[^.,;]{1,40},)?(?: (?:now|also|both|still|then|together|since|later))? "
        r"(?:were|are|have|had|did|do|don't|didn't|aren't|weren't|haven't|said|say|agree[ds]?|met|meet|talk(?:ed)?|spoke|speak|disagree[ds]?|get along|got along|part(?:ed)? ways|fell out|fall out|quarrel(?:l?ed)?|joined|tied|came together|come together|"
        r"decided|want|wanted|sat|sit|could|can|must|should|ought|to (?:settle|sit|talk|meet|agree|come together|join|work)|(?:will|would|may|might) (?:contest|fight|meet|talk|sit|decide|hold|discuss|join|part|work|agree|stay|jointly|also|together|again|soon|now|not|never|have to)|together|themselves|leaders|chiefs|men|women|sides|camps)(?![a-z])"
    ),
    region=(
        r"(?:of|in|from|across) the (?:[A-Za-z]+ )?(?:valley|division|belt|district|sub-?region|hill districts)(?:'s)?|of the region's"
        r"|(?:of|in|from|across|for) (?:the )?(?:north-?\s?east(?:ern)?(?! Delhi)|(?:seven|eight) sisters|(?:southern|south|north|northern|eastern|east|western|west|central) India|(?:southern|northern|eastern|western|hill|Hindi-speaking|Hindi heartland|coastal) states)(?:'s)?"
        r"|(?:in|of|from|across) (?:western|eastern|northern|southern|central|coastal) (?-i:(?!Delhi)[A-Z])[a-z]+"
    ),
    first_few=r"first|initial|next|another|second|further",
    waived=r"(?:(?:what|no|little) (?:use|point|good|sense) (?:is|was|would) (?:it|there) (?:to|in) |(?:what|no|little|hardly any) (?:use|point|sense) in |(?:not|never|n't|denied)(?: even| yet)? |(?:denied|denies) (?:that )?(?:(?:it|he|she|they|his party|her party|the party) )?(?:(?:had|has|have|was|were|is|are|ever|having|been|formally) )*|(?:gave|give|gives|giving|given) up (?:on )?|(?:dropp|abandon|relinquish|surrender|renounc|waiv|shelv|forgo)(?:e|es|ed|s|ing)? |(?:withdr[ae]w|forgo|forwent|drop)(?:s|n|ing)? |(?<!not )(?<!never )(?<!to )(?<!n't )(?:(?:back(?:s|ed|ing)?|climb(?:s|ed|ing)?|step(?:s|ped|ping)?|budg(?:e|es|ed|ing)|c(?:ome|ame|omes|oming)) (?:(?:down|off|out) )?(?:from|on|of) |(?:retreat(?:s|ed)?|moved? away) from )|no longer (?:has |makes |pressing |insisting on )?)(?:(?:its|the|their|his|her|any|a|all) )?(?:(?:earlier|old|original|own|long-standing) )?",
    plural_after=r"\s[A-Za-z ]{0,20}(?:seats|constituencies|segments)(?![A-Za-z])",
    contests_in=r"(?:contest|contesting|contests|fight|fighting)(?: from| in)?\s",
    opened=(
        r"(?:(?<![A-Za-z])(?:from|in|of|for|the|contest|contests|contesting|given|gets?|got|allotted|are|fight|seats?|constituencies)|[:(])\s*$"
    ),
    reservation=r"(?:\s?\((?:SC|ST|Reserved|R|Res|Gen|General)\))",
    weights="pollcorpus.languages.en/seats.csv",
    stem=6,
    parting=frozenset(
        ', ; but while whereas and after before though which who - — : " ( ) against'.split()
    ),
    referring=frozenset(
        "he her him his i it its my our party she the their them they us we".split()
    ),
)
