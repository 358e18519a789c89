"""Words that tell of meetings, of attending and of staying away, in English."""

from __future__ import annotations

from pollcorpus.languages.en.absence import (
    ABSENCES,
    BIDDEN,
    CAME_THOUGH_AWAY,
    MORE_ABSENT,
    NAMELESS_AWAY,
    NOT_AWAY,
    OF_ANOTHER,
    TO_MISS,
    UNINVITED,
)
from pollcorpus.languages.en.absentees import CAME
from pollcorpus.languages.en.at_table import AT_TABLE
from pollcorpus.languages.en.away import SURELY_AWAY
from pollcorpus.languages.en.backdrop import (
    AFTERWARDS,
    BY_THE_WAY,
    EARLIER,
    GONE_BACK,
    NEWS_ON,
    PASSING,
    TURNS_AWAY,
    TURNS_TO,
)
from pollcorpus.languages.en.behind import BEHIND, EMPLOYERS, OTHER_SIDE, WISHED_FOR
from pollcorpus.languages.en.bidding import BIDDING
from pollcorpus.languages.en.bodies import BODIES, BODIES_WORDS, ONGOING, THE_PARTIES
from pollcorpus.languages.en.by_description import TOLD_OF_AGAIN, UNNAMED
from pollcorpus.languages.en.called_in import CALLED_IN
from pollcorpus.languages.en.called_off import CANCELLED, DENIED, DENIED_OWN, OFF_BESIDE, STILL_ON
from pollcorpus.languages.en.ceremony import (
    ASKED,
    CAME_TO_IT,
    CAME_TOO,
    CEREMONY,
    DEAD,
    PUBLIC_TOLD,
    QUIET,
)
from pollcorpus.languages.en.come_about import AFTER_ANOTHER, COME_ABOUT, RESOLVED
from pollcorpus.languages.en.company import (
    IN_POLITICS,
    OUTSIDER,
    OUTSIDER_TITLE,
    POLITICIANS,
    WITH_OUTSIDERS,
)
from pollcorpus.languages.en.deciding import DECIDES
from pollcorpus.languages.en.described import (
    ASIDE_OF,
    DESCRIBED,
    IN_A_LIST,
    LISTED_THEN,
    LISTS,
    OF_A_TOWN,
    TO_GO_WITH,
)
from pollcorpus.languages.en.electing import (
    CHOSEN_LEADER,
    ELECTED_ITS_LEADER,
    ELECTED_LEADER,
    ELECTORS,
)
from pollcorpus.languages.en.elsewhere_bound import ELSEWHERE_BOUND
from pollcorpus.languages.en.fronted import FRONTED, NAMED_BEFORE
from pollcorpus.languages.en.fronts import FRONT_TOLD
from pollcorpus.languages.en.habits import HABIT
from pollcorpus.languages.en.houses import BESIDE_HOUSE, IN_HOUSE
from pollcorpus.languages.en.kept_elsewhere import AFTER_ALL, KEPT_ELSEWHERE
from pollcorpus.languages.en.labels import LABEL_LINE, LABELS, PUBLIC
from pollcorpus.languages.en.membership import MEMBERSHIP, TEAMS
from pollcorpus.languages.en.mentions import MENTIONS, NAMED_ASIDE
from pollcorpus.languages.en.no_part import NO_PART
from pollcorpus.languages.en.not_coming import NOT_COMING
from pollcorpus.languages.en.off import RESCHEDULED
from pollcorpus.languages.en.on_leaving import SAID_ON_LEAVING, SEEING
from pollcorpus.languages.en.one_for_another import COMES_TO_OTHER, MISSED_FOR
from pollcorpus.languages.en.others_act import OTHERS_ACT
from pollcorpus.languages.en.outside import OF_ANOTHERS_TALK, OUTSIDE, PICTURES
from pollcorpus.languages.en.paraded import PARADED, SHOWN
from pollcorpus.languages.en.places import (
    ADDRESS_AFTER,
    AT_A_HOUSE,
    AT_A_LOCAL_HOUSE,
    AWAY_FROM_OWN,
    BY_CHANCE,
    DESCRIBED_OWNER,
    GONE_TO,
    HEADQUARTERS,
    HELD_HERE,
    IN_TOWN,
    INNS,
    NO_SITE,
    OF_CAPITAL,
    OWN_HOME,
    PUBLIC_BUILDING,
    QUARTER,
    RESIDENCE,
    SAME_HOUSE,
    STAYS,
    STREET,
    THE_HOUSE,
    THERE,
    VENUE_ALONE,
    VENUE_OPENS,
    VENUE_TOLD,
)
from pollcorpus.languages.en.planned import (
    NO_PLAN,
    OBSERVERS_FOR,
    PLANNED,
    PLANNED_WORDS,
    SENDS_OBSERVERS,
)
from pollcorpus.languages.en.rounds import (
    ANEW,
    COME_TO_SEE,
    CONFERENCE,
    FOUND_WAITING,
    LIKEWISE,
    LISTED,
    NOMINEE,
    ONE_BY_ONE,
    ONWARD,
    ROUNDS,
    TO_MEET,
    VISITOR,
    WAITED,
)
from pollcorpus.languages.en.seeming import SEEMS_AWAY
from pollcorpus.languages.en.sittings import (
    ALIKE_TOWNS,
    ASIDE,
    FIRST,
    LAST,
    LISTED_DAYS,
    LISTED_TOWNS,
    MOVED_BACK,
    MOVED_BY,
    NTH,
    ON_END,
)
from pollcorpus.languages.en.skipped import SKIPPED
from pollcorpus.languages.en.speaking import (
    CAME_FROM,
    I_MET,
    LEFT_SITTING,
    MET_ME,
    PRESENTS,
    QUOTED_ON,
    SOME_MEETING,
    SPEAKER_DESCRIBED,
    SPEAKS_AFTER,
    SPOKEN,
    SPOKEN_OF,
)
from pollcorpus.languages.en.spoken_of import DEPARTED, SPOKEN_OF_ELSE
from pollcorpus.languages.en.tellers import ALSO_THERE, ATTRIBUTED, BESIDES, TELLS_OF
from pollcorpus.languages.en.turns import (
    AHEAD_OF,
    ALSO_SAT,
    AT_TALKS_WITH,
    BEFORE_THAT,
    BETWEEN_THEM,
    BOTH_CALL,
    DATED_SITTING,
    DENIED_ON,
    FORMER,
    FORMER_BESIDE,
    GO_TO_TALKS,
    GOES_TO_HOME,
    HER_TALKS,
    HIS_TALKS,
    MET_IN,
    MOVED,
    MOVED_FIRST,
    MOVED_THEN,
    NEXT_TIME,
    OBJECT_OF,
    OF_A_FAMILY,
    OFF,
    OFF_FRAMES,
    PARTED,
    RECKONED,
    RECKONED_AS,
    RECKONED_EDGE,
    RECKONED_LATER,
    SAME_ACTOR,
    SAME_SUBJECT,
    SAT_BESIDE,
    SAYS_OF_SELF,
    TELLS_OF_NEXT,
    THE_VISITORS,
    THEIR_SUBJECT,
    THEIR_TALKS,
    THEM,
    THEM_BOTH,
    THREE,
    TIME_MARK,
    TOLD_APART,
    WAS_MISSED,
    WHO_SET_OUT,
    WHOSE_NEXT,
    WITH_NOBODY,
    WITHIN_TALKS,
)
from pollcorpus.languages.en.unfounded import UNFOUNDED
from pollcorpus.languages.en.uninvolved import UNINVOLVED
from pollcorpus.languages.en.unmet import (
    AFTER_OFF,
    ANNOUNCES,
    EXCUSED,
    HELD_APART,
    INSTEAD,
    MET_ELSEWHERE,
    ONLOOKER,
    REFUSED,
    TELLER_AFTER,
    TELLER_AFTER_ALL,
    TELLER_BEFORE,
    TO_NOTHING,
    UNMET,
)
from pollcorpus.languages.en.untrue import ALLEGED, MAY_BE_UNTRUE, UNTRUE, UNTRUE_THEN
from pollcorpus.plugins.meeting_cues import Frame, FrameKind, MeetingCues, Reach
from pollcorpus.plugins.pronoun_cues import Number, Pronoun

# words that stand around a name and say what its bearer is
_TITLES = (
    "chief|minister|ministers|deputy|prime|president|vice-president|vice|working|interim|acting|"
    "national|general|secretary|secretaries|state|union|cabinet|finance|home(?= minister| secretary| affairs|-)|defence|external|affairs|"
    "law|railway|agriculture|industries|industry|education|health|public|works|social|welfare|"
    "parliamentary|law|rural|urban|water|power|civil|aviation|commerce|textiles|environment|labour|"
    "leader|leaders|leadership|supremo|boss|head|patriarch|matriarch|veteran|stalwart|strongman|"
    "scion|founder|co-founder|convener|convenor|chairperson|chairman|chairwoman|coordinator|"
    "spokesperson|spokesman|spokeswoman|treasurer|in-charge|incharge|observer|observers|strategist|"
    "poll|election|political|member|members|mp|mps|mla|mlas|mlc|mlcs|cm|pm|dcm|dycm|deputy cm|lop|"
    "former|ex|ex-|(?<!and )then(?! {P})|senior|junior|young|top|key|party|alliance|ally|allies|legislature|"
    "legislative|legislator|legislators|lawmaker|lawmakers|parliamentarian|parliamentarians|"
    "opposition|rajya|lok|sabha|vidhan|parishad|assembly|council|house(?! of)|upper|lower|unit|"
    "governor|lieutenant|lieutenant-governor|speaker|politician|actor-politician|actor-turned-politician|"
    "counterpart|colleague|colleagues|nephew|son|daughter|wife|brother|sister|uncle|father|mother|"
    "cousin|aide|aides|confidant|confidante|lieutenants|associate|rival|bete noire|"
    "mr|mrs|ms|shri|smt|sri|dr|prof|captain|capt|general|gen|col|maulana|mufti|swami|sadhvi|yogi|"
    "himself|herself|themselves|mahila|youth|student|wing|front(?! of )|morcha|cell|chief ministerial|candidate|"
    "central|committee|in charge|minister of state|mos|agency|adviser|advisor|security|"
    "organisation|organisational|organization|and general secretary|dalit|tribal|backward|maratha|jat|"
    "prominent|influential|powerful|rebel|dissident|disgruntled|estranged|jailed|ailing|outgoing|"
    "incumbent|elect|designate|newly elected|newly appointed|newly|two-time|three-time|ruling|"
    "principal|chief whip|whip|floor|group|regional|district(?<!in the district)|city(?<!in the city)|block|zonal|vice president|"
    # what a minister is of
    r"(?:municipal|municipalities|municipality|administration|resources|development|irrigation|forests?|mines|mining|geology|minerals|revenue|excise|transport|housing|tourism|fisheries|"
    r"animal|husbandry|cooperation|cooperatives|co-operation|food|supplies|consumer|energy|electricity|information|technology|communications|broadcasting|electronics|panchayati|panchayat|raj|sports|"
    r"culture|steel|coal|petroleum|fertili[sz]ers?|roads?|highways?|shipping|ports|women|child|minority|minorities|classes|jails?|prisons?|sugar|planning|skill|endowments?|registration|stamps|"
    r"handlooms?|dairy|horticulture|science|shakti|heavy|medical|higher|primary|school|sanitation|drinking|relief|rehabilitation|disaster|statistics|employment|training|soil|farmers|local|self-government)"
    r"(?=(?:,? (?:and )?[a-z-]+){0,4}? ministers?\b)"
)
_TITLE = rf"(?:{_TITLES})(?:'s|s')?"
_OWNED = r"(?:{O}|{L})(?:'s|'|-)?"
_BEFORE_NAME = (
    rf"(?:\b(?:the|a|an|his|her|its|their|our|one of) )?(?:(?:(?:{_OWNED}|\b{_TITLE})[ /-]|(?<=[a-z])-)"
    rf"(?:(?:of|for|in|from) (?:the )?(?:{_OWNED} )?)?(?:and (?!then\b)(?:(?<!{{L}} and )|(?={{L}}))(?=(?:{_OWNED}|{_TITLE})\b))?){{1,9}}"
)

# who belongs to somebody who need not be there
_KIN = (
    r"(?:sons?(?:-in-law)?|daughters?(?:-in-law)?|wife|widow|husband|brothers?(?:-in-law)?|sisters?|nephews?|nieces?|"
    r"uncle|aunt|father(?:-in-law)?|mother|cousins?|grandson|granddaughter|aides?|emissar(?:y|ies)|envoys?|"
    r"confidant|confidante|associates?|lieutenants?|loyalists?|secretary|advis[eo]rs?|representatives?|pointsman|"
    r"troubleshooter|prot[eé]g[eé]e?|acolyte|right-hand man|man friday|strategist|close|loyal|emissary|messenger|trustee)"
)

# between the verb of an occasion and its hour: nothing that begins to tell of something else
_LINKED = (
    r"(?:(?!\b(?:after|before|until|till|when|where|who|which|while|following|ahead|to|but|as|and(?! {P}))\b)"
    r"(?:[^.;:,]|,(?= (?:and |on |in |at )?[^ ][ ,.]))){0,90}?"
)
_ROUGHLY = (
    r"(?:(?:about|around|nearly|almost|over|roughly|approximately|some|more than|less than|at least|close to|"
    r"well over|just over|under|exactly|precisely|a little over) ){0,2}"
)
_NOUN = (
    r"\b(?:meetings?|talks|huddles?|dinner|lunch|breakfast|high tea|tea(?= (?:for|with) (?:[a-z-]+ ){0,3}(?:leaders|legislators|lawmakers|ministers|m[lp]as|mps|parties|allies)\b)|iftar|banquet|swearing-in|oath-taking|video ?conference|(?:virtual|online|all-party|leaders'|ministers'|round-?table|unity) conference|meet-up|phone call|telephone call|parleys?|confabulations?|deliberations?|discussions?|"
    r"consultations?|conclaves?|summits?|(?:strategy|brainstorming|marathon|closed-door|morning|evening|afternoon|review|inaugural|bargaining) sessions?|brainstorming|interactions?|dialogues?|"
    r"negotiations?|conversations?|chats?|sit-?downs?|luncheons?|rendezvous|tete-a-tete|pow-?wow|"
    r"audience|sittings?(?! (?:{P}|m[lp]as?|mps?|member|legislator|lawmaker|chief|minister|president|judge|councillor|government|duck))|retreat|one-on-ones?|one-to-ones?|face-to-face|encounter|(?:sessions?|rounds?|calls?)(?= (?:between|with)\b)|working (?:lunch|dinner|breakfast)|supper|get-?together|engagement|exchange|appointment(?! (?:as|letters?|to the post)\b)|"
    r"(?:breakfast|lunch|dinner|tea|executive|council|party|review|strategy|crucial|key|emergency|"
    r"state|opposition|bloc|alliance|legislature|coordination|committee|board|the|an?|{O}) (?:party )?meet)\b(?! the press)"
)
_MEET = (
    r"\b(?:met|meets?|(?<!the )(?<!a )(?<!this )(?<!that )meeting(?! (?:(?:on|in|at) [^.;,{PERSONS}]{1,24} (?:while|whereas|but|though|although|as)|while|whereas|but|though|although|(?:(?:to be|being|(?:that|which) (?:is|was|will be|is to be)) )?(?:chaired|convened|called|hosted|held|headed|led|presided|attended|scheduled|slated))\b)|(?:saw|sees?|seeing|seen(?! as\b| [a-z]+ing\b))(?! (?:[^.;,{PERSONS}]{0,30} )?[{PERSONS}](?:,? (?:and )?[{PERSONS}]){0,4} (?:being|getting|(?!(?:during|regarding|concerning|following|seeking|evening|morning)\b)[a-z]+ing)\b)|call(?:s|ed|ing)?(?: (?:separately|individually|jointly|again|also|first|next|later|personally))? on|drops? in on|dropped in on|"
    r"received|receives?|receiving|hosted|hosts?|hosting|consulted|consults?|"
    r"(?:confer|huddle|parley|interact|negotiate|dine|lunch|breakfast|deliberate|converse)(?:s|d|red|led|ed|ing|ring)? with|"
    r"(?:sat|sits?|sitting) (?:down )?(?:with|across|opposite)(?: from)?|(?:sat|sits?|sitting) down (?:[^.;]{0,30} )?with|"
    r"closeted with|(?<!\bwe )(?:was|were|is|are|be|has been|have been|had been) with|got together with|gets? together with|"
    r"(?:held|hold|holds|holding|had|has|have|having) (?:[a-z-]+ ){0,4}(?:talks|lunch|dinner|breakfast|tea|coffee) with|"
    r"(?:talk|speak|chat)(?:s|ed|ted|ing|ting)? (?:to|with)|spoke (?:to|with)|spoken (?:to|with)|"
    r"(?:discuss|thrash|thresh|hammer|talk|review|settle|finali[sz]e|mull|weigh|debate)(?:ed|es|ing|e|d|s)?(?: (?:out|over|up))? [^.;{PERSONS}]{1,60} with|visit(?:ed|s|ing)?|broke bread with|on the (?:phone|line|telephone) (?:with|to)|over (?:the )?(?:phone|telephone|video(?: link| call| conference)?) (?:with|to)|got through to|(?:spent|spending) (?:(?:[a-z-]+|{D}) ){1,5}with|paid (?:a|an) (?:[a-z-]+ )?(?:visit|call|courtesy call) (?:to|on)|caught up with|looked up|sought out|waited on|face to face with|played host to|laid out [a-z ]{0,20} for|threw (?:a|an) [a-z ]{0,15} for|(?:has|had|have|having|got|get) an appointment with|ran into|broke the ice with|opened talks with|wrapped up [^.;{PERSONS}]{0,30} with|shared (?:a )?(?:meal|table) with|compared notes with|"
    r"reach(?:ed)? out to|(?:went|gone|goes|going|go|came|come|comes|coming|arrived) to see|(?:ushered|taken|shown|called|driven|invited|escorted) (?:in )?(?:to (?:see|meet)|in to|into)|"
    r"(?:go|goes|going) over (?:[^.;]{1,40} )with|exchanged (?:views|notes) with|got on the line with|visited(?: (?:at|in) [^.;,{PERSONS}]{1,40})? by|"
    r"sound(?:ed)? out|brief(?:ed|s)?(?! (?:the )?(?:waiting |assembled )?(?:reporters|media|press|journalists|news))|apprised|(?:welcomed|greet(?:ed)?)(?![^.;]{0,60}\b(?:birthday|anniversary|(?:victory|win|success|elevation|appointment) in\b|on (?:the occasion|(?:x|twitter|facebook|social media)\b)|in an? (?:post|message|tweet)))|received by|met by|hosted by)(?![a-z])"
)
_PHONED = (
    r"\b(?:(?:(?:told|asked|informed|assured|urged|requested|congratulated|wished|consoled)\b[^.;,]{0,60}?|spoke|spoken|speaking|talked|talking|conferred|conversed) (?:over|on|by|via) (?:the |a )?(?:tele)?phone|"
    r"rang up|rang|ring up|(?:will|would|to) ring|rung up|telephoned|phoned|(?<!\bthe )(?<!\ba )(?<!\bover )(?<!\bby )(?<!\bvia )(?<!\bon )(?<!\bhis )(?<!\bher )(?:tele)?phones?|dialled|dialed|"
    r"called up|calls up|call up|made (?:a|the) (?:phone|telephone) ?call to|put (?:in )?a call to|"
    r"placed a call to)(?![a-z])"
)
_RECIPROCAL = (
    r"\b(?:met|meets?|will meet|(?:is|are|was|were) meeting|held [^.;]{0,40}(?:meeting|talks|discussions?|deliberations|consultations)|"
    r"had (?!(?:earlier |also |just |only |already |publicly )*(?:ruled|called|sought|broken|(?:reject|refus|demand|oppos|favour|skipp|boycott|question|criticis|criticiz|welcom|dismiss|suggest|propos|announc|suspend|postpon|cancell|stall|den)i?ed)\b)[^.;]{0,40}(?:meeting|talks|discussions?|lunch|dinner|breakfast|chat|word|conversation)|"
    r"(?:sat|sit|sitting) (?:down|together|across|for)|(?:got|get|getting) together|(?:came|come) face to face|huddled|conferred|"
    r"dined|lunched|breakfasted|(?:are|were) (?:closeted|in (?:a )?(?:huddle|meeting|conclave))|"
    r"spent [^.;]{0,40}(?:discussing|talking|together|hours?|minutes|evening|afternoon|morning|behind closed doors)|gathered|assembled|congregated|came together|come together|brainstormed|were in (?:the|one) room|trooped|filed in|shared (?:a )?(?:meal|table)|broke bread|went into (?:a )?(?:huddle|conclave)|were seen (?:in|together)|thrashed out|hammered out|(?:went|pored|mulled) over|struck hands|shook hands|"
    r"(?<!was )(?<!were )(?<!been )(?<!being )(?<!names )(?<!options )(?<!those )(?<!formulas )discuss(?:ed)?|spoke(?! (?:to|of|at|out|in support|in favour|first|next|last)\b|[^.;]{0,40} in (?:the )?(?:assembly|house|lok sabha|rajya sabha|parliament)\b)|talked(?! (?:to|of|at)\b)|deliberated|"
    r"put (?:their heads together|(?:his|her|their) (?:signatures?|names?))|signed (?:the|an?|on) (?:[a-z-]+ ){0,3}(?:pact|deal|agreement|accord|mou|memorandum|document|papers|letter of)|(?:exchanged|compared|traded) (?:views|notes)|talked (?:things|it) (?:over|through)|chatted|caught up|parleyed|took stock together)(?![a-z])"
)
_ATTEND = (
    rf"\b(?!{NOT_COMING})" + r"(?:attend(?:ed|s|ing)?|took part|taken part|take part|taking part|participated?|participating|"
    r"join(?:ed|ing|s)? (?:them|him|her|in|by (?:video|phone|telephone)|remotely|on (?:zoom|video|screen)|from {L}|via|over|through|virtually|online|the (?:two|meeting|talks|huddle|discussions?|deliberations|session|conclave)|{P})|"
    r"(?:was|were|is|are|be|been|being) (?:also |all |among those |both |already )*(?:present|there|in attendance|on the (?:other|opposite) side|(?:at|by) (?:his|her|their) side|across the table|at the (?:meeting|talks|table)|in (?:on )?the (?:[a-z-]+ ){0,2}(?:meeting|talks|huddle|discussions?)|part of (?:the|that|this|those|these|both) (?:[a-z]+ |{O} ){0,2}(?:team|meetings?|talks|delegation|side|discussions?|deliberations|consultations|negotiations|parleys|huddle|conversation|interaction)|seen (?:at|in) the (?:[a-z-]+ ){0,2}(?:meeting|talks|huddle|conclave|dinner|lunch)|with (?:them|him|her))|"
    r"(?<!who )represent(?:ed|s|ing)? (?:the party|his party|her party|their part(?:y|ies)|(?:the )?{O})(?= *[.,;]| *$| at (?:the|it|this)\b)|"
    r"sat in|sat through|sitting in|sit in|turned up|showed up|stood by|on hand|walked in|dropped in(?! (?:on|at)\b)|came along|came too|tagged along|(?:made|put in) an? (?:[a-z]+ )?appearance|looked in|was part of it|were part of it|were around|took (?:a seat|their places)|made it to|(?:has|have|had) confirmed (?:his |her |their )?(?:attendance|participation|presence)|(?:has|have) (?:also )?(?:agreed|consented|promised) to (?:come|attend|join|be (?:there|present)|take part|participate)(?! (?:the )?{O})|marked (?:his|her|their) presence)(?![a-z])"
)
_NOT_ATTEND = (
    r"\b(?:(?:did|does|do|will|would|could|can|has|have|had|was|were|is|are)(?: not|n't| neither)(?: be| been| have)?(?: also)?"
    r" (?:attend(?:ed|ing)?|(?:present|there)(?! on (?:the )?(?:dais|stage|podium)\b)|come|came|turn(?:ed)? up|show(?:n)? up|take part|taken part|participate|"
    r"make it(?! (?:to|into) (?:the |any )?(?:{O}|lok|rajya|assembly|house|parliament|cabinet|council|list|final|top|ministry|party))|made it(?! (?:to|into) (?:the )?(?:lok|rajya|assembly|house|parliament|cabinet|council|list|final|top|ministry))|join(?:ed)?(?! (?:the )?(?:{O}|party|politics|hands|issue|government|ranks))|go|going to (?:attend|join)|in attendance|coming|part of|travel|be there)|"
    r"skip(?:s|ped|ping)?(?: (?:it|out|them|both|this|that|these)\b|(?= (?:the|a|an|his|her|their|{D}|{O})?(?:'s)? ?(?:(?:[a-z'-]+|{O}) ){0,4}(?:{NOUN}|event|conference|ceremony|invitation|meet|session|programme|function|gathering|exercise|virtual))|(?= *[.,;]| *$))|"
    r"(?<!not )(?<!n\'t )(?<!cannot )(?<!afford to )stay(?:s|ed|ing)? away(?! from (?:the |a |an |any |active )?(?:last|previous|earlier|first|vote|voting|polls?|politics|public|contest|election|race|house|reforms?|controvers\w+)\b)|kept (?:himself|herself|themselves|itself) away|(?:dodg|avoid|evad|shunn|snubb|duck)ed (?:the|it|this|that)\b(?= *[.,;]| *$| (?:[a-z-]+ ){0,3}(?:{NOUN}|event|gathering))|(?:distanc(?:ed|ing) (?:himself|herself|themselves)|steer(?:ed|ing)? clear|st(?:ayed|aying) aloof) (?:from|of) (?:the |it\b|this )|let (?:the|it|this) (?:[a-z]+ ){0,2}pass|sat (?:it|this one|the [a-z]+) out|the only one (?:missing|absent|away|not (?:there|present))|sent (?:a|an|his|her|their) (?:[a-z]+ )?(?:representative|emissary|nominee|proxy|delegate|junior|deputy)|(?:give|gave|given|giving)(?:s)? (?:it|the (?:[a-z]+ ){0,3}|this|that) ?a miss|"
    r"(?:was|were|is|are|be|remained|remains) (?:(?:also|again|both|all|likewise|similarly|too) )?(?:conspicuous(?:ly)? (?:by (?:his|her|their) absence|absent)|absent|missing|away|unavailable|nowhere)|"
    r"(?:keep|kept|keeping|keeps) away from the (?:meeting|talks|conclave|dinner|huddle)|missed (?:the|it)|excused (?:himself|herself|themselves)|bowed out|pulled out|"
    r"declined (?:the invit|to (?:attend|come|join|take part|participate))|"
    r"(?:turned|turn) down the invit|refused to (?:attend|come|join)|abstain(?:ed)?|boycott(?:ed|s|ing)?|"
    r"backed out|begged off|opted out|opted to stay away|cried off|ducked|sent (?:his|her|their) (?:deputy|representative|emissary|son|nephew|daughter|regrets|apologies)|"
    r"(?:expressed|conveyed) (?:his|her|their) inability|regretted (?:his|her|their) inability|"
    r"(?:is|are|was|were|looks?|seems?|appears?) (?:unlikely|not likely|not expected|not going|not scheduled|not able|unable) to (?:attend|come|be (?:there|present)|join|take part|participate|turn up|make it|travel)|"
    r"(?:not|n't) (?:be )?able to (?:attend|come|make|join|travel|take part|participate|be)|(?:decided|chose|chosen|opted|elected) (?:not to (?:attend|come|go|join|take part|participate|be|travel)|against (?:attending|going|coming|joining|taking part|travelling))|"
    r"(?:declin|turn(?:ed)? down|refus|reject|spurn|ignor)\w*(?: down)? (?:the|an?|his|her|their|that|this) (?:[a-z']+ )?(?:invit\w*|request to (?:attend|come))|(?:stayed|remained|remains|stays|stayed back|stayed put|stuck) (?:on |back |put |holed up )?in {L}(?= *[.,;]| *$| (?:citing|because|for|and|with|as)\b)|"
    r"cit(?:ed|ing) (?:ill[- ]?health|illness|prior|other|pre-?|personal|a previous|previous|health|poor|another|a prior|his|her|their) ?(?:[a-z-]+ )?(?:engagements?|commitments?|reasons?|health|programmes?|appointments?)?|(?:to )?miss(?:ed|es|ing)? (?:the|it|this|that|out)\b|"
    r"cancell?ed (?:his|her|their) (?:trip|visit|plans?|travel|attendance|participation)|dropped out|did(?: not|n't) figure|(?:was|were) (?:[a-z]+ ){0,3}absentees?|sent (?:his|her|their) regrets|regretted\b(?! (?:the|that))|ruled (?:himself|herself|themselves) out|(?:was|were )?(?:kept|stayed) (?:away|out)(?! from (?:the |an? )?(?:last|previous|earlier|first|vote|voting|polls?|politics|public|contest|election|race)\b)(?! of (?:the (?:[a-z]+ )?(?:list|loop|invit\w+|ministry|cabinet|race|contest)|power|jail|the race|politics|trouble))|"
    r"(?:was|were|is|are) (?:busy|unwell|ill|abroad|indisposed|travelling(?! (?:to|with)\b)|tied up|down with|in hospital|hospitali[sz]ed|recuperating|recovering|out of (?:town|station|the (?:country|capital|state|city)|{L})|otherwise engaged|held up|preoccupied)|"
    r"(?:sought|took|taken|on) leave(?: of absence)?\b|(?:kept|keeps|keeping) (?:his|her|their) distance|(?:chose|preferred|opted|decided) to (?:stay|remain|sit out|keep away|skip)|(?:stayed|remained) (?:back )?(?:at home|put)|gave (?:[a-z']+ ){1,4}(?:a skip|a miss|the slip)|(?:did not|didn't) (?:fly|come) (?:down|over|in)|begged? to be excused|(?:was|were) (?:not |nowhere )(?:taken along|in sight|seen)|sent (?:no one|nobody)|no-show|nowhere to be seen|(?:gave|give|given) it a pass|(?:was|were) held up|could not (?:travel|be there|get away|make the)|sent word that (?:he|she|{P}) could not|(?:was|were) not (?:around|at the table|in the room|to be seen)|(?:was|were) the (?:notable|only|lone|prominent) absentees?|made (?:his|her|their) excuses|chose not to (?:come|attend)|preferred to stay|opted not to|too busy to|failed to (?:turn up|show up|attend|make it|appear|come)|would have (?:come|attended|joined|been there)|never (?:came|turned up|showed up|made it|attended|joined|arrived)|(?:plead(?:ed|ing|s)?|cit(?:ed|es|ing)|claim(?:ed|ing)|blam(?:ed|ing)) (?:[a-z'-]+ ){0,3}(?:ill|illness|ill-health|fever|flu|health|back|knee|injury|engagements?|commitments?|schedule|wedding|weather|fog|flight|work)\b|(?:chose|preferred|opted|decided) to (?:attend|address|visit|spend|campaign|be) [^.;{PERSONS}]{1,40} instead|(?:had|has|with) other (?:plans|engagements|business|commitments)|(?:let it be known|sent word|made it clear|informed [^.;{PERSONS}]{1,30}|conveyed) that (?:he|she|they|{P}) (?:would|will|could|can)(?: not|n't) (?:come|attend|be|make|join|travel)|(?:kept|keeps|keep|stays|stay|stayed) out of (?:it|the (?:meeting|talks|huddle|dinner|exercise|gathering|conclave))|found (?:an excuse|a reason|excuses)|keep(?:ing)? away|(?:was|were|is|are) not (?:among|one of) (?:the |those )(?:[a-z]+ ){0,3}(?:present|attend\w*|there|who (?:came|attended|took part|turned up|were)|participants|guests|invitees present)|(?:would|will) be unable to (?:attend|come|be (?:there|present)|join|take part|participate|make it|travel)|(?:wrote|written|writing|called|phoned|messaged|sent (?:a|an) (?:[a-z]+ )?(?:note|letter|message)) (?:in )?(?:to say|saying) (?:that )?(?:he|she|they|{P}) (?:could|would|can|will)(?: not|n\'t)|(?:did not|didn\'t|has not|never) (?:respond|reply|react)(?:ed)? to (?:the|an?|his|her|its|this|that) (?:[a-z\']+ )?invit\w+|turn(?:ed|s)? (?:his|her|their|its) back on (?:the|this|that|it)\b(?: {NOUN})?(?= ?(?:{NOUN}|[.,;]|$))|(?:was|were) (?:to have|due to have|supposed to have|meant to have|expected to have) (?:come|attended|joined|been there|taken part)|(?:chose|preferred|opted) to be (?:in|at|elsewhere|with)\b|stayed (?:back |on |put )?in (?:his|her|their) (?:constituency|home (?:state|town|district)|village|native)|stayed home|down with (?:[a-z-]+ ){0,2}(?:fever|flu|covid|dengue|malaria|cold|infection|pneumonia))(?![a-z])"
)
_CHAIR = (
    r"\b(?:chair(?:ed|s|ing)?|inaugurat(?:ed|es|ing)|presid(?:ed|es|ing)(?: over)?|preside over|conven(?:ed|es|ing|e)|called|calls?|calling|"
    r"summon(?:ed|s)?|host(?:ed|s|ing)?|held|holds?|hold|holding|(?:has|had|have|having|took|take|takes) (?:an?|another|two|three|several)|head(?:ed|s|ing)?|led|leads?|addressed|addresses|"
    r"address|organis(?:ed|es|ing)|(?<!was )(?<!were )(?<!been )(?<!not )(?<!n't )invited)(?![a-z])"
)

# after somebody of whom only what is theirs may be there
_POSSESSED = r"(?:'s|')(?! (?:official |private )?(?:residence|home|house|bungalow|farmhouse)| (?:[a-z]+ )?(?:visitors?|guests?|hosts?|callers?|meetings?|talks|appointments?|schedule|interlocutors?)\b)|-led\b|-headed\b"

# words with which a sentence ends in its source
_SAYS = r"(?:have |has |had )?(?:said|says?|told|added|adds|claimed|claims?|confirmed|informed|revealed|stated|disclosed|indicated)"
_ABOUT_WHAT = (
    r"\bto (?:discuss|chalk out|work out|finalise|finalize|deliberate on|decide on|weigh|look for)"
    r" (?P<agenda>(?!(?:it|this|that|them|these|those|over|on|by|in|at|with|via|things|matters|face to face|and|further)\b(?! (?:[a-z-]+ )?(?:of|issue|matter|deal|alliance|question|plan|proposal|seats?|list|names?)))"
    r"(?:(?! with (?:[A-Z][A-Za-z.]+ ){1,2}[A-Z]| (?:over|on) (?:the )?(?:phone|telephone|video)"
    # ", party sources said", ", he told reporters"
    rf"|,? (?:according to|as per) |, (?:[A-Za-z()'-]+ ){{0,5}}(?:{_SAYS})(?![A-Za-z])"
    r")[^.;]){4,90})(?![A-Za-z0-9])"
)

MEETINGS = MeetingCues(
    weights="pollcorpus.languages.en/meetings.csv",
    words=(
        (
            "SEP",
            r"(?:,? (?:and|&|as well as|along with|alongside|together with|besides|plus|or|and also|as also)(?: with)?(?: the)? |,? and (?:[a-z]+ ){0,4}(?:including|like|such as) |,? (?:who (?:was|were|is|had been) )?(?:accompanied|joined|flanked) by |, (?:along |together )?with (?={P}(?:(?:,| and|, and) {P}){0,5}, [a-z])|,? (?:and )?(?:also )?(?:comprising|including|consisting of|which included|that included|besides) (?:the )?(?={P})|, (?:the )?|; (?:and )?(?={P}(?:[,;.]| and |$))|/| - )",
        ),
        (
            "NOTOWN",
            r"(?!'s (?!(?:official |private )?(?:residence|home|house|bungalow|farmhouse))|-led|-headed|-run|' )",
        ),
        (
            "STOP",
            r" (?:said(?! to have\b)|says|saying|told|tells|telling|claimed|claims|alleged|tweeted|wrote|asked|added|adding|announced|whether|if|unless|who (?:did|had) not) ",
        ),
        ("WITH_NOBODY", WITH_NOBODY),
        *PLANNED_WORDS,
        ("SHOWN", SHOWN),
        *BODIES_WORDS,
        ("NOUN", _NOUN),
        ("MEET", _MEET),
        ("PHONED", _PHONED),
        ("RECIPROCAL", _RECIPROCAL),
        ("ATTEND", _ATTEND),
        ("ABSENT", _NOT_ATTEND + "|" + MORE_ABSENT),
        ("CHAIR", _CHAIR),
        ("HANDED", r"\b(?:handed(?: over| in)?|hands? over|presented|gave|submitted|delivered|tendered)(?![a-z])"),
        ("WENT", r"\b(?:drove|went|rushed|walked|flew|travelled|traveled|came|headed|marched|trooped|proceeded|hurried) [^.;,{PERSONS}]{0,30}?\b(?:to|at) (?:the )?{L}"),
        ("STAKED", r"\b(?:stak(?:e|es|ed|ing)|laid|laying) (?:(?:his|her|their|its|the|a|party's|formal) )*claims?(?![a-z])"),
        ("CHOSE", r"\b(?:(?:elected|re-elected|chose|picked|named)(?![a-z])|" + CHOSEN_LEADER + ")"),
        (
            "SAID",
            (
                r"(?:said|told|says|stated|added|stressed|reiterated|asserted|claimed|described|insisted|maintained|explained|"
                r"declared|announced|disclosed|argued|urged|called|exhorted|suggested|proposed|pointed out|informed|charged)"
            ),
        ),
        ("ORDINAL", r"\b(?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th) (?:such |joint |formal |opposition |{O} ){0,2}(?:meeting|meet|conclave|session|huddle)\b"),
        (
            "HOME",
            r"(?:official |private |[a-z]+ road |{L} )?(?:residence|home|house|bungalow|farmhouse|place|apartment|quarters|camp office|residential office)",
        ),
    ),
    cue=(
        r"\b(?:m[e]e?t(?:s|ings?)?|talks?|talked|saw|see|seen|seeing|call(?:s|ed|ing)? (?:on|up)|received?|hosted|confer|huddle|"
        r"parley|confabul|deliberat|discuss|consult|conclave|summit|session|brainstorm|interact|"
        r"dialogue|negotiat|conversation|chat|rounds?\b|(?:first|second|third|one) (?:was|were|had|will|on)\b|sat|sit|sitting|luncheon|lunch|dinner|breakfast|audience|retreat|"
        r"phone|telephon|rang|spoke|word with|attend|took part|take part|participat|join|present|there|"
        r"skip|absent|absence|stay|miss|away|invit|conven|chair|presid|summon|huddl|gather|get together|got together|"
        r"closeted|with|across|among|along|signed|signature|pact|drop|visit|greet|welcom|pulled|boycott|summon|called (?:its|all|the|his|her)|make it|executive|committee|residence|home|house|put|names to|next|followed|turn of|stop|halt|callers|visitors|confirmed|deputed|nominated|represent|dial|rung|led|agreement|deal|stood|turned|on hand|bungalow|so (?:was|were|did|had)|as (?:did|was|were|had|has)|reminded|addressed|chat)"
    ),
    noun=r"{NOUN}",
    no_plan=NO_PLAN,
    off=OFF,
    off_beside=OFF_BESIDE,
    still_on=STILL_ON,
    false=MAY_BE_UNTRUE,
    alleged=ALLEGED,
    untrue=UNTRUE,
    untrue_then=UNTRUE_THEN,
    after_off=AFTER_OFF,
    was_due=r"\b(?:(?:was|were) (?:[a-z]+ )?(?:to|due|scheduled|slated|supposed|expected|meant)|had been (?:[a-z]+ )?(?:due|scheduled|slated|fixed|planned))\b",
    ongoing=ONGOING,
    come_about=COME_ABOUT,
    after_another=AFTER_ANOTHER,
    resolved=RESOLVED,
    onlooker=ONLOOKER,
    bidden=BIDDEN,
    unnamed=UNNAMED,
    described=MEMBERSHIP + DESCRIBED + ASIDE_OF + OUTSIDE + SPOKEN_OF + ASKED + BIDDING + SENDS_OBSERVERS + SPOKEN_OF_ELSE + BEHIND + UNFOUNDED + NO_PART + ELSEWHERE_BOUND + TELLS_OF_NEXT + NAMED_BEFORE,
    named_aside=NAMED_ASIDE,
    departed=DEPARTED,
    came_from=CAME_FROM,
    left_sitting=LEFT_SITTING,
    at_table=AT_TABLE,
    spoken=SPOKEN,
    some_meeting=SOME_MEETING,
    ceremony=CEREMONY,
    came_too=CAME_TOO,
    public_told=PUBLIC_TOLD,
    came_to_it=CAME_TO_IT,
    dead=DEAD,
    quiet=QUIET,
    in_politics=IN_POLITICS,
    outsider=OUTSIDER,
    outsider_title=OUTSIDER_TITLE,
    with_outsiders=WITH_OUTSIDERS,
    politicians=POLITICIANS,
    listed_then=LISTED_THEN,
    lists=LISTS,
    teams=TEAMS,
    skipped=SKIPPED,
    was_missed=WAS_MISSED,
    announces=ANNOUNCES,
    tells_of=TELLS_OF,
    attended=r"^(?:[^.;{PERSONS}]{0,60})?{P}[^.;]{1,200}? (?:were (?:also |all )?(?:present|there|in attendance|with (?:him|her))|(?:also |all )?(?:attended|took part|participated|sat in)(?= *[.,;]|$| (?:in )?(?:it|the (?:[a-z-]+ ){0,2}{NOUN})\b))|^(?:Also|also) (?:present|in attendance) were ",
    also_there=ALSO_THERE,
    besides=BESIDES,
    attributed=ATTRIBUTED,
    other_side=OTHER_SIDE,
    uninvolved=UNINVOLVED,
    teller_after=TELLER_AFTER,
    teller_after_all=TELLER_AFTER_ALL,
    teller_before=TELLER_BEFORE,
    to_nothing=TO_NOTHING,
    unmet=UNMET,
    excused=EXCUSED,
    instead=INSTEAD,
    held_apart=HELD_APART,
    front_told=FRONT_TOLD,
    refused=REFUSED,
    parted=PARTED + "|" + SAID_ON_LEAVING,
    told_apart=TOLD_APART + "|" + MISSED_FOR,
    time_mark=TIME_MARK,
    quoted_on=QUOTED_ON,
    dated_sitting=DATED_SITTING,
    next_time=NEXT_TIME,
    moved=MOVED,
    moved_first=MOVED_FIRST,
    moved_then=MOVED_THEN,
    former=FORMER,
    former_beside=FORMER_BESIDE,
    denied_on=DENIED_ON,
    denied_own=DENIED_OWN,
    reckoned=RECKONED,
    gone_back=GONE_BACK,
    passing=PASSING,
    by_the_way=BY_THE_WAY,
    turns_away=TURNS_AWAY,
    event_on=NEWS_ON,
    earlier=EARLIER,
    afterwards=AFTERWARDS,
    turns_to=TURNS_TO,
    sat_beside=SAT_BESIDE,
    others_act=OTHERS_ACT,
    goes_to_home=GOES_TO_HOME,
    leaves=r"\b(?:from|(?:left|leaving|departing|departed)(?: from)?|out of)(?: [a-z]+\.?)? ?$",
    side_by_side=r"\b(?:while|whereas|even as|at the same time|meanwhile|simultaneously)\b",
    at_talks_with=AT_TALKS_WITH,
    met_in=MET_IN,
    reckoned_later=RECKONED_LATER,
    reckoned_as=RECKONED_AS,
    reckoned_edge=RECKONED_EDGE,
    ahead_of=AHEAD_OF,
    go_to_talks=GO_TO_TALKS,
    within_talks=WITHIN_TALKS,
    decides=DECIDES,
    sits=r"\b(?:sat|sit|sits|met|meets?|meeting|took up|take up|takes up|gone over|went over|go over|voted|decided|resolved|cleared|approved|discuss(?:ed|es)?|deliberat\w+|put (?:its|their) heads? together|convene[ds]?|gather(?:ed|s)?|huddled|sitting|session|finali[sz]ed|ratified|endorsed|adopted|passed|chaired|presided|with {P} (?:in the chair|presiding|joining)|rose|broke up|emerged|assemble[ds]?)\b",
    visit=r"\b(?:guests?|plates?|supper|table|back (?:at|in)|returned|(?:go|drive|walk|proceed|travel|head)(?: (?:straight|directly|over|down|across|on|later|first|next|also|alone))* to|convoy|motorcade|cars|over (?:biryani|tea|coffee|kebabs?|dosas?|idlis?|a meal|chai|lunch|dinner|breakfast)|went|goes?|going|gone|drove|drives?|driven|driving|ride|rode|arriv\w+|reach\w*|came|comes?|coming|head(?:ed|s|ing)|knock\w*|turned up|showed up|landed|dropped|drops?|left|leaving|emerg\w+|stepp\w+|walk\w+|rush\w+|flew|stayed|stay|spent|waited|call(?:ed|s|ing)? (?:at|on)|trooped|filed|gather\w*|assembl\w+|congregat\w+|met|meets?|closeted|huddled|sealed|settled|decided|agreed|struck|clinched|discuss\w*|talk\w*|hammered|thrashed|finali[sz]ed|touched|sought|visit\w*|was at|were at|were seen|was seen|turn of|invited|summoned|ushered|over|taken|took|dined|hosted|received|welcomed|greeted|drawn up|worked out|firmed up|stitched(?: up| together)?|cemented|formali[sz]ed|shook hands|held)\b",
    no_visit=r"\b(?:shot|guards?|assassin\w*|proceeds of|laundering|directorate|protest\w*|dharna|demonstrat\w+|police|raid\w*|cbi|search\w*|security|ston(?:e|es|ed)|outside|reporters|journalists|media|notice|summons|custody|house arrest|vandal\w+|effig\w+|evict\w*|vacate\w*|allotted|funeral|last respects|condol\w+|tribute\w*|wedding|birthday)\b",
    gives=r"(?P<host>{P})(?!'s|-)(?:,? who)?(?: (?:has|had|have|also|later|then|on {D}|{D}|is to|was to|will|would)){0,3} (?:hosted|hosts?|gave|gives?|(?:is|was) (?:hosting|giving|throwing)|threw|throws?|laid on|held|holds?|call(?:ed|s)?(?! on)|convened?|convenes|chaired|chairs?|organi[sz]ed?|arranged?)\b|{NOUN}[^.;,{PERSONS}]{0,60}\b(?:hosted|called|convened|thrown|summoned|organi[sz]ed|arranged|held) by {NEAR}(?P<by>{P})(?!'s|-)|\b(?:accepted|turned down|declined|spurned|rejected|ignored|refused|got|received|at) {NEAR}(?P<bidding>{P})'s (?:[a-z-]+ )?invit\w+",
    calls_on=r"\b(?:(?:held|holds|holding|had) (?:[a-z-]+ ){0,3}(?:talks|discussions?|parleys|consultations) with|met|meets?|(?:called|calls|calling|call) on(?! by\b)|visit(?:ed|s|ing)?(?! by\b)|saw|sees?|seeing|drop(?:s|ped) in on|went to|came to)\b|\b(?:hosted|called|convened|thrown|summoned|chaired|received|welcomed|greeted) by {P}",
    receives=r"\b(?:(?:held|holds|holding|had) (?:[a-z-]+ ){0,3}(?:talks|discussions?|parleys|consultations) with|met|meets?|saw|sees?|seeing|received?|receives|hosted|hosts)\b",
    arrives=r"\b(?:drives (?:straight |over )?to|arrives at|reaches|goes to|heads (?:straight |over )?(?:to|for)|walks (?:over )?to|(?:lunch|dinner|breakfast|tea|coffee|supper) (?:was|is|will be)|went|drove|ride|rode|drive to|arrived|reached|came|head(?:ed|s|ing)|knocked|turned up|landed|dropped by|stepped out|emerged|walked|rushed|flew|called at|spent|stayed)\b",
    group=r"\b(?:guests|cars|convoy|motorcade|vehicles|suvs|politicians|dissenters|rebels|dissidents|loyalists|parliamentarians|heads of (?:the )?parties|chief ministers|leaders|leadership|mps|mlas|legislators|lawmakers|ministers|emissaries|delegation|brass|functionaries|allies|partners|seniors|colleagues|representatives|negotiators|interlocutors|office-bearers|managers|team|delegates|parties|core group|chiefs)\b",
    mutual=r"\b(?:met|meet|meets|together|face to face|lunch|dinner|tea|breakfast|huddled|closeted|talked|conferred|discussed)\b|{NOUN}",
    roll=r"\b(?:present|attend\w*|participants?|participated|took part|who (?:came|was there|were there|all|was who)|invitees|line-up|roll[- ]call|at the table|in the room|guests?|guest list|delegation|team|members)\b",
    label_line=LABEL_LINE,
    labels=LABELS,
    public=PUBLIC,
    body=r"\b(?:(?:core|working|steering|coordination|election|screening|high-level|high-powered|disciplinary|manifesto|organising|political affairs|central|state|cabinet) (?:committee|group|panel|board)|parliamentary board|poli ?t ?bureau|politburo|(?:national|state|party) executive|executive committee|legislature party|parliamentary party|cabinet committee|council of (?:ministers|chief ministers)|all-party)\b",
    joins=r"\b(?:join(?:ed|s|ing)? (?:the )?(?:{O}|(?:ruling |saffron |grand old |regional )?(?:party|camp|fold))|(?:was|were|been|being|is) (?:(?:formally|also|later|today|on {D}|{D}) ){0,2}(?:inducted|admitted|welcomed|taken|drafted|brought) (?:in)?to (?:the )?(?:{O}|party|[a-z ]{0,12}(?:fold|camp))|(?:switched|crossed|walked|moved|went|came|defected|shifted) (?:over |across |back )?(?:from (?:the )?{O} )?(?:in)?to (?:the )?{O}|(?:took|accepted|received|given|handed) (?:the |its |party |primary )*membership|took the plunge into {O}|inducted(?! (?:in)?to (?:(?:the|his|her|their|an?) )?(?:[a-z'-]+ ){0,2}(?:cabinet|ministry|council|government|team)\b))(?![a-z])",
    takes_in=r"\b(?:inducted|admitted|taken|drafted|brought|received|enrolled|roped)\b[^.;{PERSONS}]{0,90}\bby (?:[a-z-]+ ){0,4}{P}|\b(?:presence|welcom\w+|hands of|membership|flanked|alongside|at a (?:function|ceremony)|handed|garland\w*|scarf|stole|before)\b",
    negated=r"\b(?:not(?! only)|never|nor|neither|nobody|no one|unlikely|failed to|refus\w+ to|declin\w+|absen\w+|missing|no-shows?|stayed away|kept away|skipped|instead of|in (?:the )?place of|on behalf of|except|barring|save for|all but|everyone but|against (?:attending|going|coming))\b|n't\b",
    gathers=r"{NOUN} (?:of|with|between)\b|\b(?:met|meet|meets|sat|sit|sits|across|huddled|closeted|conferred|gathered|assembled|spent [^.;{PERSONS}]{0,30} with|face to face|hosted|dined|summoned|called (?:his|her|in|over)|briefed|took stock)\b",
    turn=r"\b(?:turn|(?:next|first|last|then|later|afterwards|thereafter)(?! (?:{SAID}|told (?!{NEAR}{P})|tweeted|posted|clarified|denied|admitted|explained|quipped|remarked|conceded)\b)|followed|rounded off|wound up|began with|started with|drop(?:ped|s)? (?:by|in)|visitors?|callers?|guests?|hosts?|hosted|(?:his|her) (?:list|diary|itinerary|schedule|appointments?)|stop|port of call|on the line|rang|phoned|came calling|received|welcomed|in the (?:morning|evening|afternoon|forenoon)|over (?:lunch|dinner|breakfast|tea))\b",
    beside=r"\b(?:came with|come with|arrived with|along with|came along|next to|beside|alongside|flank\w+|opposite|across|with (?:him|her|them)|by (?:his|her) side|also)\b",
    attending=rf"\b(?!{NOT_COMING})" + r"(?:" + CAME + r"|arrived|sat|sits|negotiated (?:for|on behalf of)\b|spoke|speaks|told the|across|opposite|beside|next to|flank\w+|sent(?! (?:a|an|his|her|their|its|the|in|word|out|no|regrets|apologies)\b)|walked in|called in|was called|were called|turned up|showed up|stayed (?:on|till|until)|waiting|awaited|addressed (?:them|the (?:legislators|mlas|mps|gathering|meeting|members|leaders))|(?:first|last) to (?:arrive|come|reach|leave)|flown in|(?:was|were) (?:also )?(?:there|around|present|in(?= *[.,;:]| *$| on (?:the|it)\b))|in the room|at the table|took (?:his|her) (?:seat|place)|on (?:his|her|their|the other) side|did the talking|kept the minutes|took notes|sat through|looked on|spoke for|proposed (?:a|an|the|that)|suggested (?:a|an|the|that)|made (?:it in time|his presence felt|a presentation|an intervention)|left (?:early|midway|in a huff|without|before|after)|had (?:a|his|her) say|came with|came for|came in|came too|flew in|drove in|dial(?:led|s)? in|logs? in|hook(?:ed)? up|tun(?:e|ed) in|called in|led (?:them|it)|moved the|proposed the|seconded|told those present|briefed the|summed up|among (?:them(?!,? (?:is|are|was|were|remain|stay)\w* (?:(?:still|now|all|also|camping|holed up|lodged|staying|currently) )*(?:with|in|at) (?!the (?:meeting|talks|table|meet|huddle|dinner)))|those present|those who came|the guests)|in tow|taking along|represent\w*|stood in|accompan\w+|with (?:him|her|them)|joined|joining|participat\w+|attend\w*|logged (?:in|on)|dialled in|took the chair|preside[sd]?|chair(?:ed|s)|steered|moderated|presided|opened the|summed up|read out|welcomed|led (?:his|her|its|the))\b",
    went_with=r"\b(?:went|drove|flew|travelled|traveled|came|arrived|walked|headed|rushed|proceeded|landed|marched)\b[^.;,{PERSONS}]{0,40}?\b(?:along |together )?with (?:[^.;,{PERSONS}]{0,30} )?$",
    superior=r"(?:'s|') {P}",
    possessor=r"(?:'s|')(?! (?:and|,))|-led\b|-headed\b|-",
    contact=r"{NOUN}|\b(?:met|meet|meets|meeting|with(?= (?:[a-z']+ ){0,2}{P})|together|face to face|sat|sit|sitting|lunch|dinner|tea|breakfast|phone|telephone|line|audience|appointment|door|doorstep|guest|guests|visit|visited|visitor|call|called on|received|receive|receives|hosted|huddled|closeted|discussed|discuss|talked|spoke|conferred|across|opposite|to see|saw(?= {P})|seen(?= {P})|drove|residence|home|house|bungalow|table|joined|present|attended)\b",
    after_all=AFTER_ALL,
    reason=r"\b(?:because|as(?! (?:well|many|much|part|the|an?)\b)|since|owing to|due to|on account of|citing|in view of|thanks to|given|(?:skipped|missed|gave) (?:it|this|the {NOUN})(?: a (?:miss|skip))? (?:for|to)|(?:had|has|have) to|busy with|tied up with|held up (?:by|in|at)|preoccupied with)\b|; (?:he|she|they|{P}) (?:had|has|was|is)\b",
    came_though=CAME_THOUGH_AWAY,
    of_another=OF_ANOTHER,
    surely=r"\b(?:(?:first|second|third|next|last|final|other|only|main) (?:stop|halt|port of call|caller|visitor)|met|meets?|meeting|meetings|huddled?|closeted|conferred|parleys?|talks|confabulations|conclave|dinner|lunch|breakfast|luncheon|tea|coffee|sit-?down|rendezvous|tete-a-tete|audience|appointment|face to face|called on|calls on|call on|sat|sit|sits|sitting|gathered|got together|phoned|telephoned|telephone|phone call|on the phone|on the line|consultations|deliberations|negotiations|discussions|one-on-one|closed doors|in the room|across (?:it|from|the table)|at the table|drove to|driven to|knocked (?:on|at)|door|doorstep|(?:struck|shook) hands|spent|(?:went|came|flew|drove|gone|come|fly|go) [^.;]{0,30}to (?:see|meet|persuade|placate|pacify|mollify|appease|coax|cajole)|to see|(?:was|were) (?:also )?there with|present|part of the [^.;]{0,20}(?:team|delegation|side))\b",
    no_contact=r"^[^.;{PERSONS}]{0,60}{O}(?:'s|')? (?:[a-z]+ ){0,2}(?:m[lp]as|mps|leaders|team|delegation|panel|legislators|observers|emissaries) (?:meets?|met|calls? on|called on|sees?) {P}(?:,| and) {P}|\b(?:sworn[ -]in\b[^.;]{0,80}\b(?:in the audience|witness\w*|look(?:ed|ing) on|watch(?:ed|ing)|in attendance)|skip(?:s|ped|ping)?|snub\w*|boycott\w*|(?:stay|keep)(?:s|ed|ing)? away|kept away|absent|absence|miss(?:ed|es|ing)?|murder\w*|killed|shot dead|accident|fir|laundering|objected|plans to visit|rally|rallies|rapport|ties|relations|relationships?|equations?|friendship|bonhomie|campaign(?:ed|ing)|compar\w+|succeed\w*|defeat\w*|son of|daughter of|tweet\w*|stage|dais|photo|picture|award\w*|prizes?|trophy|felicitat\w+|honou?red|actors?|actress|songs?|book|biograph\w+|tributes?|homage|condol\w+|funeral|died|death|the late|born|married|wedding|birthday|tournament|captain|coach|cricket\w*|ceremony|convocation|court|arrest\w*|film|match)\b|-led",
    doubtful=r"\b(?:announced|submitted|comment\w*|repl(?:y|ied)|prais\w+|trust|contest(?:ed|ing)?|against|accus\w+|critici\w+|slam\w*|attack\w*|blam\w+|replac\w+|resign\w*|elected|candidates?|ticket|list of|letter|wrote|statement|government|cabinet|late|knot|schemes?|speech|case|probe|budget)\b",
    sitting=r"\b(?:meetings?|meet|meets|met|session|huddled?|conclave|summit|sitting|sat|sit|dinner|lunch|breakfast|retreat|gather(?:ed|s)?|assembled?|(?:get|got|come|came) together|put their heads together|conferred?|convene[ds]?)\b",
    contractions=(("won't", "will not"), ("can't", "can not")),
    reductions=(
        # with whom somebody came: "X, who had come with Y, met Z"
        r"(?P<keep>{P}), who (?:had |has )?(?:also )?(?:(?:come|came|arrived|reached [a-z]+|travelled|flown|flew|driven|drove)(?: down| over| in| along| here| to {L})? (?:along |together )?with|accompanied) {P}(?: (?:to|from|in|at|on) (?:{L}|{D}|the (?:trip|visit|tour|flight))){0,2},(?= (?:[a-z-]+ ){0,2}{MEET})",
        # the aide who tells of a talk: "X, an aide of Y, briefed reporters after the RJD leader met Z"
        rf"{{P}},? (?:(?:an?|the|close|trusted|long-time|political|personal|who (?:is|was)) )*{_KIN} (?:of|to) (?P<keep>{{P}}),? {OF_ANOTHERS_TALK}",
        # whose kin or aide somebody is: "X, an aide of Y,", "X, considered close to Y,"
        rf"(?P<keep>{{P}}),? (?:(?:an?|the|only|elder|younger|eldest|youngest|one of the|who (?:is|was)|also|now|once|both|considered|believed|known|said|seen|regarded|thought|reckoned|to be|as|being|long-time|close|trusted|former|political|personal|private|key|chief) )*{_KIN} (?:of|to) (?:(?:[a-z'-]+|{_OWNED}) ){{0,5}}{{P}}(?!'s [a-z]+ and)(?:,(?! (?:and )?{{P}})|(?=, )|(?=[.;]|$| [a-z]))",
        # one who is named as another's: "X's son Y"
        rf"{{P}}'s (?:[a-z-]+ ){{0,2}}{_KIN}(?:,? and [a-z-]+(?: [a-z]+){{0,2}})?,? (?P<keep>{{P}})(?!'s [a-z]+ and)",
        *EMPLOYERS,
        # whose followers do as they do: "X and 18 MLAs loyal to him skipped it"
        r"(?P<keep>{P}),? (?:and|along with|together with) (?:[a-z0-9-]+ ){0,4}(?:m[lp]as?|mps|mlcs?|legislators|lawmakers|leaders|supporters|ministers|councillors|corporators|workers|rebels) (?:(?:who (?:are|were) )?(?:loyal|close|aligned|allied|faithful|owing allegiance) (?:to|with)|backing|supporting|siding with) (?:him|her)\b(?!self)",
        # whose men others are: "MLAs loyal to X met"
        r"(?P<keep>\b(?:m[lp]as?|mps|mlcs?|legislators|lawmakers|leaders|supporters|ministers|councillors|corporators|members|rebels|men)) (?:(?:who (?:back|backed|support|supported|swear by)|supporting|backing|siding with) |(?:who (?:are|were) )?(?:loyal|close|aligned|faithful|owing allegiance) to )(?:{O} (?:leader|chief|president) |(?:deputy )?chief minister )?{P}(?! (?:and|or) {P})(?!'s|-)",
        # by whose surname brothers are called: "the Chautala brothers, X and Y"
        r"\b(?:the |both )?(?:{P}|[a-z]+) (?:brothers|sisters|siblings|cousins|duo|trio|twins)(?: of {L})?(?:,| -|:| \()? ?(?P<keep>{P}(?:,| and|, and) {P})(?! and {P})\)?",
        # whom others oppose or leave out: "non-X parties", "a front against X", "barring X"
        r"(?P<keep>\b(?:non|anti))[- ](?:{O}[,/ ]{1,2}(?:and |or )?(?:non|anti)[- ])?{O}",
        r"(?P<keep>\b(?:against|opposed to|opposing|other than|barring|excluding|except(?: for)?|minus|sans|unlike|defeat|oust|dislodge|unseat|counter|take on|taking on|stop|corner|challenge)) (?:the |both the )?(?:(?:ruling|saffron) )?{O}(?:(?:,| and| or) (?:the )?{O}){0,2}(?!'s|'|-)",
        # titles before a name: "West Bengal chief minister X", "the NCP's X"
        rf"(?P<titles>{_BEFORE_NAME})(?P<keep>{{P}})",
        r"(?P<keep>{P}|{O}) ?\((?:[^()]{0,50})\)",
        *PICTURES,
        *MENTIONS,
        # "the Reddy brothers, X and Y, at his house"
        r"(?:\b(?:the|both) )?(?:[a-z-]+ )?\b(?:brothers|sisters|siblings|cousins|couple|duo)(?:,| -| :)? (?P<keep>{P},? (?:and|&) {P})(?!'s|-)(?: -(?= )|,(?= (?:at|in|on|here|over|for|to)\b))?",
        IN_A_LIST,
        # in whose company somebody met others: "X, accompanied by farm union chief Y, met Z"
        r"(?P<keep>{P}, )(?:who was |(?:and )?he was |along with|together with|flanked|joined|accompanied|assisted)(?:accompanied )?(?: by)? (?:(?:the|[a-z'.-]+|{O}(?:'s)?|{L}(?:'s)?) ){1,8}(?={P}(?:{SEP}{P}){0,4}, (?:had |has |also |later |then |on {D} |{D} )*(?:met|called on|held|visited|handed)\b)",
        r"\"(?P<keep>{P})(?: [a-z]+)?\"",
        r"\b(?:his|her|their) (?:[a-z]+ )?(?:mother|father|son|daughter|brother|sister|wife|husband|uncle|nephew|cousin|niece|son-in-law|brother-in-law|grandson),? (?P<keep>{P}),?",
        r"(?P<keep>)\b(?:the |on behalf of the )?{P} (?:family|parivar|clan|camp|loyalists?|faction|group)\b",
        # what is called by somebody's name: "after the X government fell", "the X episode"
        r"(?P<keep>\b(?:the|an?|erstwhile|previous|then|outgoing|minority)) {P}(?:-{P})? (?=(?:government|ministry|cabinet|regime|administration|dispensation|era|years|episode|affair|row|controversy|factor|wave|formula|briefing|doctrine)\b)",
        r"(?P<keep>{O}),? of which [^.;,]{0,80},",
        # of whom a body is made up: "the core group, which includes X and Y, will meet"
        r"(?P<keep>{O}|\b(?:committee|group|panel|team|council|board|body)),? (?:which|that|whose members|of which) (?:also )?(?:includes?|comprises?|consists of|has|have|are|(?=[^.;]{2,160} (?:is|are) (?:also )?(?:a )?members?,))(?! (?:been|been |to|already|also|now|not|decided|met|held|called|failed|sought|yet|so|won|lost|given|taken|made) )[^.;]{2,160}?,(?= (?:will|would|is to|is set to|is likely to|is expected to|is scheduled to|has been called|met|meets|sat|held|holds|was to|were to|gathered) )",
        r"\b(?:ms|mr|mrs|dr|shri|smt|sri|sh|capt|captain|prof)\.? (?P<keep>{P})",
        r"(?P<keep>{P}) (?:ji|saheb|sahib|sahab|jr|sr)\b",
        # an office before a comma: "the Congress spokesman, X,"
        rf"\b(?:the|a|its|their|his|her|party's) (?!(?:(?:ruling|opposition|grand old) )?(?:party|alliance|opposition|legislature|assembly|council|house|committee|front|state|union|elections?|polls?|organisation|cabinet|unit),)(?=[^,;{{PERSONS}}]{{0,80}}\b(?:{_TITLES}|envoy)\b)(?:(?:{_TITLE}|{_OWNED}|of|for|in|us|special|envoy|[a-z]+'s)(?: |(?=,)|-(?=elect\b|designate\b))){{1,9}}, ?(?P<keep>{{P}})(?:,(?! (?:and )?{{P}}))?",
        # "X of the BJP", "X from the CPI(M)"
        r"(?P<keep>{P}) (?:of|from) (?:the )?(?:{O}|{L})(?:'s)?(?: (?:" + _TITLES + r")\b){0,3}",
        OF_A_TOWN,
        TO_GO_WITH,
        # who speaks for which side: "X for the Congress and Y for the RJD held talks"
        r"(?P<keep>{P}) for (?:the )?{O}(?=(?:,| and|, and) (?:[^.;,{PERSONS}]{0,40} )?{P} for (?:the )?{O})",
        r"(?P<keep>{P}(?:,| and|, and) {P}) for (?:the )?{O}(?= (?:held|met|sat|had|were|will|have|are|took part|attended|signed|began|spoke)\b)",
        # who met, and nobody else who might have: "X, not Y, met Z", "it was X and not Y who met Z"
        r"(?P<keep>{P}),? (?:and )?not {P},? (?=(?:(?:had|has|will|also|who|was) ){0,2}{MEET})",
        r"(?:^|(?<=[,;] )|(?<=that ))it (?:was|is) (?P<keep>{P}),? (?:(?:and )?not {P},? )?who (?=(?:(?:had|has|will|also) ){0,2}{MEET})",
        # what one may do alone: "after much deliberation"
        r"(?P<keep>)\bafter (?:much|long|lengthy|careful|due|considerable|prolonged|great|serious|(?:days|weeks|months|years|a lot|a great deal) of) (?:deliberation|consideration|thought|thinking)(?: and (?:much |careful )?(?:deliberation|consideration|thought|reflection))?(?! (?:with|between|among|amongst|in|at|by)\b),?",
        # after whom a hall is named: "at the X memorial"
        r"(?P<keep>\b(?:at|in|inside|outside|near) the) (?:late )?{P}(?= (?:memorial|auditorium|(?:town |community |convention )?hall|stadium|ground|maidan|airport|hospital|college|university|institute|foundation|(?:convention |community )?cent(?:re|er)|complex|park|road|chowk|samadhi|museum|library|bhavan|bhawan)\b)",
        # whose side they are on: "X and Y, who are with Z, stayed away"
        r"(?P<keep>{P}),? (?:who|both of whom|all of whom) (?:is|are) (?:still |all |both |also |now )?(?:with|loyal to|close to|opposed to|aligned with|considered close to|said to be close to|known to be close to|seen as close to) {P},",
        NAMELESS_AWAY,
        # who tells at the end of a sentence: ", X, an expert on Bihar, said"
        SPEAKER_DESCRIBED,
        # asides between commas: "X, the chief minister,", "X, who heads the BJP in Assam,"
        rf"(?P<keep>{{P}}),(?= (?:(?:[a-z']+|{_OWNED}) ){{0,6}}(?:{_TITLES})\b)(?: (?:a|an|the|another|himself|herself|both|its|his|her|their|also|and|one of|of|for|in|from|at|to|as|{_TITLE}|{_OWNED}|\(?{{O}}\)?|party's|old|long-time|charge|organisation|same|all)(?![a-z])){{1,12}}(?:,(?! (?:and )?{{P}})|(?=, )|(?=\.|;|$| and {{P}}))",
        r"(?P<keep>{P}),? (?:who|which|whose) (?!(?:is|was|had been|has been) (?:not|also|expected|due|supposed|scheduled|invited|absent|unable|present|among|part of (?:the|a|his|her|their|that|it)\b|there|missing|unwell|ill|abroad|busy|away|travelling|to have|to attend|to come|held up)\b)(?:is|was|had been|has been|heads|leads|headed|led|looks after|handles|represents|represented|belongs|runs|holds|party|outfit|oversees|(?<=whose ){O}(?= (?:has|had|is|was|holds|won|rules|runs|got|commands|controls|recently|also|now|bagged|quit|left|split|fought|contested|drew|lost)\b))(?![a-z])[^,;.{PERSONS}]{0,90}(?:,(?! (?:and )?{P})|(?=, )|(?=\.|;|$))",
    ),
    role=(
        r"\b(?:the|his|her) (?P<of>(?:{O}|{L})(?:'s)? )?(?P<title>(?:(?:deputy )?(?:chief minister|cm)[ -](?:designate|elect)|(?:new|outgoing|incumbent|sitting|ousted|newly (?:elected|appointed|sworn-in)) (?:deputy )?chief minister(?! (?:will|would|should|must|could|may|might|is to|was to|candidate|face|designate))|(?:former|then|union|state|deputy|national|party|working|interim|{O})?[ ]?(?:chief minister|prime minister|home minister|finance minister|defence minister|external affairs minister|foreign minister|railways? minister|deputy chief minister|cm|pm|deputy cm|president|chief|supremo|boss|patriarch|veteran|leader|head|convener|convenor|national president|party president|party chief|strategist|poll strategist|governor|captain|chairperson|scion|general secretary|in-charge|minister)|deputy(?= (?:had|have|has|met|will|were|are|and|also|who|at|in|on|to)\b|[,.]|$)))\b(?! (?:{P}|minister|of|ministers|in-charge|for|and general)|-|'s (?:party|office|post|chair|son|job|aide|team|camp|remark|statement)|(?:ial)? (?:face|faces|candidates?|candidature|hopefuls?|aspirants?|contenders?|nominees?|probables?|material|ambitions?|dreams?|prospects?|post|job|chair|slot|berth|gaddi|race|issue|question)\b|-in-waiting)"
    ),
    same_title=(
        (r"\b(?:former|erstwhile|outgoing|ousted)\b", "former"),
        (r"^deputy$", "deputy-cm"),
        (r"\b(?:chief minister|cm)[ -](?:designate|elect)\b", "cm-to-be"),
        (r"\bdeputy chief minister\b|\bdeputy cm\b|\bdycm\b", "deputy-cm"),
        (r"\bchief ministers?\b|\bcm\b", "cm-post"),
        (r"\bprime minister\b|\bpm\b", "pm-post"),
        (r"\bhome minister\b", "home-post"),
        (r"\bfinance minister\b", "finance-post"),
        (r"\bdefence minister\b", "defence-post"),
        (r"\bexternal affairs minister\b|\bforeign minister\b", "external-post"),
        (r"\brailways? minister\b", "railway-post"),
        (
            r"\b(?:president|chief|supremo|boss|head|heads|patriarch|chairperson|chairman|chairwoman|leads|headed|national president)\b",
            "head-post",
        ),
        (r"\bleaders?\b", "leader-post"),
        (r"\b(?:convener|convenor)\b", "convener"),
        (r"\b(?:poll |political |election )?strategist\b", "strategist"),
        (r"\b(?:new|newly|elected|appointed|sworn-in|incumbent|sitting)\b", " "),
        (r"\b(?:party|state|national|working|interim|union|the|his|her)\b", " "),
    ),
    head_titles=frozenset({"head-post", "leader-post", "convener"}),
    speaks_after=SPEAKS_AFTER,
    pronouns=(
        Pronoun(pattern=I_MET, number=Number.SPEAKER),
        Pronoun(pattern=MET_ME, number=Number.SPEAKER),
        Pronoun(pattern=ALSO_SAT, number=Number.ACTING, rest=" "),
        Pronoun(pattern=r"^(?:later,? |then,? |earlier,? )?the (?:(?:two|three|four|central|party|{O}) )*(?:observers|emissaries|negotiators|interlocutors|envoys)(?= (?:also|then|later|had|have|met|held|are (?:to|likely|scheduled|expected)|will|called|spoke|drove|flew|sounded|sat|reached|arrived|went)\b)", number=Number.ACTING),
        Pronoun(pattern=THEIR_SUBJECT, number=Number.TOPIC, rest=" "),
        Pronoun(pattern=WHO_SET_OUT, number=Number.TOPIC, rest=" is "),
        Pronoun(pattern=WHOSE_NEXT, number=Number.TOPIC, rest="'s "),
        Pronoun(pattern=MET_ELSEWHERE, number=Number.TOPIC, rest=" "),
        Pronoun(pattern=COMES_TO_OTHER, number=Number.TOPIC, rest=" "),
        Pronoun(pattern=SAME_SUBJECT, number=Number.SAME, rest=" "),
        Pronoun(pattern=THREE, number=Number.THREE),
        Pronoun(pattern=BOTH_CALL, number=Number.CALLERS),
        Pronoun(pattern=r"\b(?:the same (?:two|three|four|five|six|set of|group of)?(?: ?(?:leaders|people|men|faces|group|persons|politicians))?(?= (?:had|have|met|meet|will|were|are|sat|gathered|assembled|got|came|held|also)\b)|(?:all|the) (?:four|five|six)(?: of them| leaders| men| ministers)?(?= (?:had|have|met|meet|will|were|sat|gathered|got|came|held|then|also|later|discussed|spoke|talked|went|huddled|agreed|spent|left|emerged|conferred)\b)|the quartet\b)", number=Number.SAME),
        Pronoun(
            pattern=r"\b(?:the two (?:senior |top |{O} |union |veteran |party )?(?:leaders|men|women|chief ministers|politicians|ministers|claimants|contenders|rivals|veterans|stalwarts|brothers|cousins|heavyweights|satraps|chiefs|presidents|observers|emissaries|negotiators|mps|mlas)|the duo|both (?:the )?(?:leaders|men|of them)|both(?= (?:had|were|have|met|sat|felt|discussed|compared|exchanged|spoke|talked|conferred|agreed|then|held|spent|shared|reviewed|are|will|remained)\b)|they both|the two(?: of them)?(?= (?:first|last|previously|earlier|recently|again|together|next|flew|travelled|headed|proceeded|arrived|reached|landed|returned|called|compared|traded|conferred|huddled|deliberated|chatted|dined|lunched|breakfasted|reviewed|mulled|pored|parleyed|reportedly|are|remained|drove|emerged|came|left|broke|put|then|had|have|met|were|are|sat|discussed|talked|spoke|then|also|will|did|went|held|agreed|shared|later|exchanged|spent|would|got|came|has|is|was)\b|[,.;]|$)|"
            + THEM_BOTH
            + "|"
            + BETWEEN_THEM
            + ")",
            number=Number.PAIR,
        ),
        Pronoun(pattern=THEIR_TALKS, number=Number.PAIR, rest="'s "),
        Pronoun(pattern=OF_A_FAMILY, number=Number.KIN),
        Pronoun(pattern=rf"\bthey(?={BEFORE_THAT})", number=Number.SAME),
        Pronoun(pattern=rf"\bthey(?!{BEFORE_THAT})" + r"(?= (?:last|previously|first|flew|travelled|headed|proceeded|landed|returned|met|meet|held|had (?:met|held|a)|sat|discussed|talked|spoke|(?:will|would|shall) (?:also |then |later |now )?(?:(?:fly|travel|drive|go|head|proceed|leave)(?= (?:[a-z]+ )?(?:to|for) [^.;,{PERSONS}]{1,40}(?:to|and|where)\b)|meet|brief|see|call on|hold|sit|huddle|confer|report|attend|join|be present|take part|participate|address|visit|speak|talk|interact)|attended|took part|are (?:to|likely|slated|scheduled|expected|set|due)|were (?:closeted|at|with|together|joined|received|there)|also met|received|hosted|invited|summoned|consulted|went|drove|called|spent|stayed|left|then|came|reached|arrived|emerged|agreed|had|both|exchanged|compared|conferred|traded|chatted|huddled|reviewed|dined|(?:announced|made|broke) (?:it|this|the [a-z]+|their [a-z]+)))", number=Number.SEVERAL),
        Pronoun(pattern=r"\bhe\b", number=Number.TOPIC, gender="male"),
        Pronoun(pattern=r"\bshe\b", number=Number.TOPIC, gender="female"),
        Pronoun(pattern=r"\bhim\b", number=Number.OTHER, gender="male"),
        Pronoun(
            pattern=r"(?=her\b)(?:(?<=\bmet )|(?<=\bsaw )|(?<=\bwith )|(?<=\bon )|(?<=\bto )|(?<=\bsee )|(?<=\bmeet )|(?<=\bjoined )|(?<=\breceived )|(?<=\btelephoned )|(?<=\bby ))her\b(?= (?:were|was|are|is|who|had|have|separately|individually|one|when|as|but|while|though|twice|again|by|with|a|an|too|also|first|next|then)\b)|\bher\b(?! {D} (?:of|in|as)\b)(?= (?:on|at|in|over|and|for|to|earlier|later|before|after|during|today|yesterday|last|here|there|{D})\b|[.,;]|$| {D})",
            number=Number.OTHER,
            gender="female",
        ),
        Pronoun(
            pattern=rf"{AWAY_FROM_OWN}\bhis (?={OWN_HOME})",
            number=Number.OWNER,
            gender="male",
            rest="'s ",
        ),
        Pronoun(
            pattern=rf"{AWAY_FROM_OWN}\bher (?={OWN_HOME})",
            number=Number.OWNER,
            gender="female",
            rest="'s ",
        ),
        # "X was at Y's house, his first meeting with him in a month"
        Pronoun(pattern=r"(?<=, )his (?=(?:first|second|third|fourth|maiden|last) (?:[a-z-]+ ){0,2}?(?:meeting|talks|conversation|interaction|visit) with\b)", number=Number.TOPIC, gender="male", rest="'s "),
        Pronoun(pattern=r"(?<=, )her (?=(?:first|second|third|fourth|maiden|last) (?:[a-z-]+ ){0,2}?(?:meeting|talks|conversation|interaction|visit) with\b)", number=Number.TOPIC, gender="female", rest="'s "),
        # "attacked X over his meeting with Y"
        Pronoun(pattern=r"(?:(?<=[{PERSONS}] over )|(?<=[{PERSONS}] for ))(?:his|her) (?=(?:[a-z-]+ ){0,2}(?:meetings?|talks|dinner|lunch|huddle)\b)", number=Number.LAST, rest="'s "),
        Pronoun(pattern=THEM, number=Number.THEM),
        Pronoun(pattern=THE_VISITORS, number=Number.THEM),
        Pronoun(pattern=HIS_TALKS, number=Number.TALKS, gender="male", rest="'s "),
        Pronoun(pattern=HER_TALKS, number=Number.TALKS, gender="female", rest="'s "),
        Pronoun(pattern=r"\bhis (?!own\b){WITH_NOBODY}(?=(?:[a-z]+ )?(?:visitors?|guests?|hosts?|callers?|meeting|talks|appointments?|schedule|calendar|itinerary|list|diary|agenda|next stop|first stop|interlocutors?)\b)", number=Number.OTHER, gender="male", rest="'s "),
        Pronoun(pattern=r"\bher (?!own\b){WITH_NOBODY}(?=(?:[a-z]+ )?(?:visitors?|guests?|hosts?|callers?|meeting|talks|appointments?|schedule|calendar|itinerary|list|diary|agenda|next stop|first stop|interlocutors?)\b)", number=Number.OTHER, gender="female", rest="'s "),
        Pronoun(pattern=VISITOR, number=Number.HUB),
        Pronoun(pattern=TOLD_OF_AGAIN, number=Number.DESCRIBED),
        Pronoun(pattern=NOMINEE, number=Number.HUB),
        Pronoun(pattern=DESCRIBED_OWNER, number=Number.HOST),
        Pronoun(pattern=r"\bthe latter(?='s\b)", number=Number.LAST),
        Pronoun(pattern=r"\bthe former(?='s\b)", number=Number.FORMER),
        Pronoun(pattern=r"^its (?=(?:[a-z-]+ ){0,2}(?:legislators|lawmakers|m[lp]as|mps|legislature party|parliamentary party)\b)", number=Number.PARTY, rest="'s "),
        Pronoun(pattern=r"\b(?:the|his|her) party(?='s\b| (?:is|has|will|leadership|leaders?|brass|held|met|called|convened|meets)\b| on {D})", number=Number.PARTY),
        Pronoun(pattern=r"\bthe (?:ruling )?(?:alliance|bloc|front|coalition|grouping)\b", number=Number.ALLIANCE),
        Pronoun(pattern=r"\b(?:the two|both(?: the)?|two) (?:parties|sides|allies|partners|outfits|camps)\b|" + THE_PARTIES, number=Number.PARTIES),
        Pronoun(pattern=SAME_SUBJECT, number=Number.PARTIES, rest=" "),
        Pronoun(pattern=THEIR_TALKS, number=Number.PARTIES, rest="'s "),
    ),
    frames=(
        Frame(name="sent to talk", kind=FrameKind.TALK, pattern=r"\b(?:has|have)(?: now| also| since)? (?:sent|deputed|dispatched|despatched|rushed|assigned|tasked|directed|authori[sz]ed|detailed|asked) {a:G}(?!'s|-)[^.;{PERSONS}]{0,40}?\b(?:to|with) (?:meet(?:ing)?|(?:talk|speak)(?:ing)? (?:to|with)|hold(?:ing)? [^.;,{PERSONS}]{0,20}with|pacify(?:ing)?|placat(?:e|ing)|persuad(?:e|ing)|negotiat(?:e|ing) with|call on) {b:G}(?!'s|-)"),
        Frame(name="subject meets object", kind=FrameKind.TALK, pattern=r"(?<!represented )(?<!representing ){a:G}(?!'s|-|/| -){GAP}{MEET}(?:, among others,)?{NEAR}{b:G}{NOTOWN}"),
        Frame(name="somebody told of in an aside meets", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-), who(?:se)? [^.;,{PERSONS}]{2,60}{P}[^.;,{PERSONS}]{0,60}, (?:(?:will|would|had|has|also|now|later|then|earlier|is to|was to|on {D}|{D}) ){0,4}{MEET}{NEAR}{b:G}{NOTOWN}"),
        Frame(name="and with another", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-){GAP}{MEET}{NEAR}{P}[^.;{PERSONS}]{0,40}\band (?:later |then |also )?with {NEAR}{b:G}{NOTOWN}"),
        Frame(name="who met", kind=FrameKind.TALK, pattern=r"{a:P},? who(?:,? (?:had|has|have|will|also|earlier|recently|later|already|then|just|himself|herself|on|last|this|week|month|in turn|subsequently|thereafter|{D})){0,4},? (?:met|called on|visited|(?:held|had) (?:[a-z-]+ ){0,3}(?:talks|meetings?|discussions) with|meet|meets){NEAR}{b:G}{NOTOWN}"),
        Frame(name="and met", kind=FrameKind.TALK, follows=True, pattern=r"(?:\band|(?<=\bbut)|(?<!\bmeanwhile)(?<!\bhowever)(?<!\btoo)(?<!\bthough),(?! (?:meanwhile|however|too|though),)|;|\bthen|\bbefore)(?! (?:who|which|whose|whom|that)\b)(?: (?!(?:m[lp]as|mps|mlcs|legislators|lawmakers|leaders|ministers|members|parties|allies|functionaries|observers|representatives|chiefs|heads|presidents|councillors|parliamentarians|workers)\b)(?:[a-z-]+|{D}|{L})){0,7}? (?:met|received|(?:slated|scheduled|expected|likely|due|set) to (?:meet|call on|hold talks with|see|visit)|(?:will|would|is to|may|shall|to|can|might) (?:also |then |later )?(?:be meeting|meet|see|call on|hold talks with|sit down with|talk (?:to|with)|speak (?:to|with)|call up|telephone|visit)|called on|calling on|meeting|visited|held (?:[a-z-]+ ){0,3}(?:talks|meetings?|discussions) with|had (?:[a-z-]+ ){0,4}(?:talks|tea|lunch|dinner|breakfast|meeting|chat|word) with|sat down with|spoke (?:to|with)|talked (?:to|with)|conferred with|huddled with|dropp(?:ed|ing) in on|spent (?:(?:[a-z-]+|{D}) ){1,5}with|paid (?:a|an) (?:[a-z-]+ )?(?:visit|call) (?:to|on)|(?:went|drove|walked|flew|headed|proceeded)(?: [a-z]+| {O}){0,5}? to (?:see|meet|call on)){NEAR}{b:M}{NOTOWN}"),
        Frame(name="then another", kind=FrameKind.TALK, follows=True, pattern=r"{P}[^.;{PERSONS}]{0,40}\b(?:followed by|(?<! to )(?<! of )(?<! by )(?<! as )(?<! the )(?<! with )(?<! from )(?<! under )(?<! for )then|and later|(?<!joined )later|and finally|after that|thereafter)\b(?: (?:with|to|it was|came|on|saw|met|called on|by)\b)?{NEAR}{b:G}(?= (?:in|at|on|{D})|[.,;]|$)"),
        Frame(name="round began", kind=FrameKind.TALK, follows=True, pattern=r"\b(?:meetings?|talks|tour|round|day|schedule|itinerary|calls|visit|parleys|consultations)[^.;{PERSONS}]{0,20}\b(?:began|begins?|started|starts?|kicked off|kicks off|opened|opens|ended|ends|concluded|wound up|closed) (?:\b[a-z]+ ){0,4}?(?:with|at) {NEAR}{b:P}(?! (?:[a-z]+ly |also )?[a-z]{2,}ing\b)"),
        Frame(name="somebody's next stop", kind=FrameKind.TALK, pattern=r"{a:P}'s (?:first|next|last|final|second|third|other|only|main) (?:stop|halt|destination|port of call|call|appointment|engagement|meeting|visit|caller|visitor|guest|host)\b[^.;{PERSONS}]{0,30}\b(?:was|is|will be|being|were)(?: with| to| on| at)? {NEAR}{b:P}"),
        Frame(name="next in turn", kind=FrameKind.TALK, follows=True, pattern=r"(?:{b:P} (?:was|came|is|comes|will be) next\b(?! (?:with(?! {P})|best|highest|behind|to (?:speak|address|take|be)|on the (?:podium|stage|dais))\b))"),
        Frame(name="the turn of", kind=FrameKind.TALK, follows=True, pattern=r"(?:\bnext (?:was|came|is|to come|in line (?:was|is))|\bturn of|\bturn to (?:meet|see)) {b:G}"),
        Frame(name="appointment was with", kind=FrameKind.TALK, follows=True, pattern=r"\b(?:appointment|meeting|engagement|call|date|talks)s?[^.;{PERSONS}]{0,30}\b(?:was|is|were|are|will be|being) with {NEAR}{b:G}"),
        Frame(name="next stop", kind=FrameKind.TALK, follows=True, pattern=r"\b(?:stop|halt|destination|port of call)[^.;{PERSONS}]{0,12}\b(?:was|is|will be|being) {NEAR}{b:P}"),
        Frame(name="and another on a day", kind=FrameKind.TALK, follows=True, pattern=r"{D}[^.;{PERSONS}]{0,15}(?:,| and)(?: with)? {b:P} (?=(?:on |in the |at |later |this ){0,2}{D}(?!,? (?:[a-z]+ed|met|will|would|has|had|is|was|held|flew|said|went|left|drove|spoke|saw|came)\b))"),
        Frame(name="and on another day", kind=FrameKind.TALK, follows=True, pattern=r"{MEET}{NEAR}{G}(?: [^.;,{PERSONS}]{0,20})?(?:, and|;|,| and) (?:on |in |at )?(?:{D}|{L}),? {b:G}(?= *[.;]| *$|,? (?:and )?(?:on|in|at) (?:{D}|{L}))"),
        Frame(name="and another elsewhere", kind=FrameKind.TALK, follows=True, pattern=r"(?:\b(?:will|would|may|(?:is|are|was|were) (?:to|likely|due|scheduled|slated|set|expected))\b[^.;{PERSONS}]{0,20})?\b(?:met|meet|meets|meeting|see|saw|seeing|call on|called on|calling on|visit|visited|visiting|(?:talks|lunch|dinner|breakfast|tea|meetings?) with|hosted|received|spoke to|talk to){NEAR}{G}[^.;{PERSONS}]{0,40}(?:{D}|{L}|morning|afternoon|evening|night|noon|breakfast|lunch|tea|dinner|first|earlier)[^.;{PERSONS}]{0,10}(?:, and|, then|,| and then| and)(?: with)? {b:G} (?=(?:(?:on|in|at|over|early|later|next) [^.;{PERSONS}]{0,12}(?:{D}|{L}|morning|afternoon|evening|night|noon|lunch|tea|dinner|day)|later|{D}|{L}))"),
        Frame(name="somebody's turn", kind=FrameKind.TALK, follows=True, pattern=r"\b(?:was|is|came|be|comes) {b:P}'s turn\b(?! to (?:meet|see|call|visit|host))"),
        Frame(name="passive meeting", kind=FrameKind.TALK, pattern=r"(?<!represented )(?<!representing ){a:G}{GAP}\b(?:received|(?<!dinner )(?<!lunch )(?<!luncheon )(?<!breakfast )(?<!party )(?<!tea )(?<!meeting )(?<!meet )(?<!reception )(?<!conclave )(?<!iftar )hosted|met|joined(?: (?!and\b|the\b)(?:[a-z]+|{D})){0,3}?|invited over|called on|called upon|visited|seen|greeted|welcomed|briefed|ushered in) by {NEAR}{b:G}{NOTOWN}"),
        Frame(name="hosts somebody", kind=FrameKind.TALK, pattern=r"{h:P}(?!'s|-)[^.;{PERSONS}]{0,30}\b(?:hosted(?! by)|hosts|hosting|host|played host to|threw [^.;{PERSONS}]{0,30} for|laid out [^.;{PERSONS}]{0,30} for) {NEAR}{b:G}{NOTOWN}"),
        Frame(name="hosted by", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-)[^.;{PERSONS}]{0,40}\b(?:was|were|been|being) (?:hosted|invited (?:over|home)) by {NEAR}{h:P}{NOTOWN}"),
        Frame(name="after meeting", kind=FrameKind.TALK, pattern=rf"\b(?:after|before|while|on|upon|following|within {{D}} of) {SEEING} {{NEAR}}{{b:G}}(?:,| ¦)? (?:[^.;,{{PERSONS}}]{{0,40}},? )?{{a:G}}(?!'s|-)(?= [a-z])(?! (?:in|at|on(?! {{D}})|of|and|or|with|for|to|over|by)\b)"),
        Frame(name="after a meeting with", kind=FrameKind.TALK, pattern=r"\b(?:after|following|before|during|at|in|on emerging from|emerging from|coming out of|stepping out of|fresh from|ahead of|prior to|on the heels of) (?:[a-z'-]+ |{D}(?:-long|'s)? ){0,5}?{NOUN} with {NEAR}{b:G}(?!'s|-)(?: at {P}'s)?[^.;{PERSONS}]{0,40}?(?:,| ¦) {a:G}(?!'s|-)"),
        Frame(name="said after meeting", kind=FrameKind.TALK, pattern=rf"{{a:P}}(?!'s|-)[^.;{{PERSONS}}]{{0,30}}{{SAID}}[^.;{{PERSONS}}]{{0,60}}\b(?:(?:after|on|following|before|while) {SEEING}|(?:after|following|during|at|in|before|emerging from|coming out of) (?:[a-z'-]+ |{{D}}(?:-long)? ){{0,5}}?{{NOUN}} with) {{NEAR}}{{b:G}}{{NOTOWN}}"),
        Frame(name="said on leaving a home", kind=FrameKind.TALK, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,20}{SAID}[^.;{PERSONS}]{0,60}\b(?:coming|stepping|walking|emerging|driving|leaving|came|stepped|emerged)(?: out)?(?: of| from)? {NEAR}{b:P}'s (?:{L} )?(?:{HOME}|office|chamber)\b"),
        Frame(name="day after meeting", kind=FrameKind.TALK, pattern=r"(?:^|[,\"] )(?:[a-z0-9' -]{0,20}(?:{D} )?)?(?:after|before) (?:he|she|they) (?:had )?(?:met|called on|saw|visited|received|hosted|spoke (?:to|with)|held talks with|sat down with) {NEAR}{b:G}[^.;{PERSONS}]{0,40}(?:,| ¦) {a:P}"),
        Frame(name="gives time", kind=FrameKind.TALK, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,20}(?:\b(?:gave|granted|gives|set aside|found time for|entertained|called (?:over|in)|summoned|summons|invited over) {NEAR}{b:P}(?!'s|-)(?= (?:an?|the|some|half|two|three|a few|{D})? ?(?:[a-z-]+ )?(?:{D}|hours?|minutes|audience|hearing|time|appointment|over\b|to (?:his|her|the|{L}|{P})|home|on {D})))"),
        Frame(name="has somebody over", kind=FrameKind.TALK, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,20}\b(?:had|has) {NEAR}{b:G} (?:over|to (?:himself|herself))\b"),
        Frame(name="hears somebody out", kind=FrameKind.TALK, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,20}\b(?:heard out|hears out) {NEAR}{b:G}(?!'s|-)"),
        Frame(name="hears somebody's case", kind=FrameKind.TALK, pattern=r"{a:P}(?!'s|-)[^.;]{0,60}\b(?:heard|hears) {b:P} out\b"),
        Frame(name="given time by", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-)[^.;{PERSONS}]{0,20}\b(?:was|were) (?:given|granted|promised) [^.;{PERSONS}]{0,25} by {NEAR}{b:P}{NOTOWN}"),
        Frame(name="pays a visit", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-)[^.;{PERSONS}]{0,20}\b(?:paid|pays|paying|pay) {b:P} (?:a|an|his|her|another) (?:[a-z-]+ )?(?:visit|call)\b"),
        Frame(name="led a delegation to", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-)[^.;{PERSONS}]{0,20}\b(?:led|leads|headed|took|leading) (?:a|an|the) (?:[a-z-]+ |{O} ){0,3}(?:delegation|team|group)[^.;{PERSONS}]{0,40}\b(?:to|to meet|to see|that met|which met|before) {NEAR}{b:P}{NOTOWN}"),
        Frame(name="visitor was", kind=FrameKind.TALK, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,12}\b(?:had|has|received|gets|got) (?:a|an|another|two|three|few|some) (?:[a-z-]+ )?(?:visitors?|callers?|guests?)(?: [a-z]+| {D}){0,3} ?[:,-] ?{b:G}"),
        Frame(name="turn to meet", kind=FrameKind.TALK, pattern=r"{a:P}'s turn to (?:meet|see|call on|visit|sit with|talk to) {NEAR}{b:P}{NOTOWN}"),
        Frame(name="visit to a home", kind=FrameKind.TALK, pattern=r"{a:P}'s (?:[a-z-]+ ){0,3}(?:visit|trip|drive|dash|arrival|call) (?:to|at) {NEAR}{b:P}'s (?:{L} )?(?:{HOME}|door|doorstep|office)\b"),
        Frame(name="ushered in", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-)[^.;{PERSONS}]{0,20}\b(?:ushered|shown|taken|called|escorted|closeted|holed up|locked|walked|waited|walks) (?:in|into|inside|in to|to|for [a-z ]{1,20} in) {NEAR}{b:P}'s (?:office|chamber|room|cabin|{HOME})\b"),
        Frame(name="goes and tells", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-)[^.;{PERSONS}]{0,30}{WENT}(?! (?:for|to)\b)[^.;{PERSONS}]{0,40}?(?:,| and)(?: (?:also|personally|formally|then))? (?:(?:told|informed|apprised|assured|requested|urged|warned)|(?:conveyed|handed(?: over)?|submitted|tendered|presented|complained|poured) [^.;,{PERSONS}]{1,40} to|complained to|(?:apologi[sz]ed|reported) to) (?:the )?{NEAR}{b:G}(?!'s|-)(?![^.;]{0,40}\b(?:phone|telephone|letter|message|video)\b)"),
        Frame(name="makes a case before", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-)[^.;{PERSONS}]{0,30}\b(?:presented|submitted|handed(?: over)?|made|placed|put|unveiled|pitched|outlined|explained|poured|aired|unburdened|narrated|ran) [^.;{PERSONS}]{1,50}\b(?:to|before|with|past) {NEAR}{b:G}(?!'s|-)(?=[^.;{PERSONS}]{0,40}(?:\b(?:at|in) (?:the |his |her )?(?:{L}|[a-z ]{0,20}(?:{HOME}|hotel|office))|in person|over (?:lunch|dinner|breakfast|tea)))"),
        Frame(name="stakes claim before", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-){GAP}{STAKED}(?: to [^.;,{PERSONS}]{1,40})? (?:before|with|to) {NEAR}{b:P}{NOTOWN}"),
        Frame(name="hands over to", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-),?[^.;{PERSONS}]{0,60}{HANDED} {NEAR}{b:P}(?!'s|-) (?:a|an|the|their|his|her|its|two|three) [^.;{PERSONS}]{0,40}\b(?:lists?|letters?|memorand\w+|petition|representation|charter|papers|document|proposal|note|signatures)\b"),
        Frame(name="hands a paper to", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-),?[^.;{PERSONS}]{0,60}{HANDED} [^.;{PERSONS}]{1,40}\b(?:lists?|letters? of support|memorand\w+|petition|representation|charter|signatures)\b[^.;{PERSONS}]{0,40} to {NEAR}{b:P}(?!'s|-)"),
        # "X handed over a letter withdrawing support to P"
        Frame(name="hands over a letter", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-),?[^.;{PERSONS}]{0,60}\b(?:handed(?: over)?|hands? over|gave|presented|delivered) (?:a|an|the|their|his|her|its|two|three) [^.;{PERSONS}]{0,40}?\bletters?\b[^.;{PERSONS}]{0,60}? to {NEAR}{b:P}(?!'s|-)"),
        Frame(name="hands in a resignation", kind=FrameKind.TALK, pattern=r"{a:P}(?!'s|-),?(?:[^.;{PERSONS}]{0,60}\bhanded(?: over| in)?|[^.;{PERSONS}]{0,60}\b(?:went|drove|driven|reached|arrived|headed|walked|rushed|travelled)\b[^.;{PERSONS}]{0,60}\b(?:submitted|tendered|gave|presented|handed)(?: over| in)?) (?:in )?(?:(?:his|her) )(?:[a-z]+ )?resignation\b(?: letters?)?(?: [a-z]+)? to {NEAR}{b:P}(?!'s|-)"),
        # "submitted her resignation to Governor X", whom one sees for it; to others it may be sent
        Frame(name="hands a governor", kind=FrameKind.TALK, to_office="governor", pattern=r"{a:G}(?!'s|-),?[^.;{PERSONS}]{0,80}{HANDED}(?: in)? [^.;{PERSONS}]{0,60}?\b(?:resignations?|letters?|claim|list|papers)\b(?:[^.;]{0,60}?{P}[^.;{PERSONS}]{0,30})?[^.;{PERSONS}]{0,40} to {NEAR}{b:P}(?!'s|-)(?![^.;]{0,40}\b(?:by|through|via) (?:fax|e-?mail|post|courier|messenger|speed))"),
        Frame(name="goes to tell", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-),?[^.;{PERSONS}]{0,40}\b(?:went|gone|goes|go|drove|driven|drive|drives|flew|flown|fly|flies|rushed|rush|walked|travelled|headed|head|reached|reach|came|come|called)\b[^.;,{PERSONS}]{0,50}\bto (?:ask|request|urge|persuade|apprise|inform|tell|thank|congratulate|invite|placate|pacify|mollify|dissuade|convince|brief|consult|reassure|coax|cajole|appease|woo|win over|bring round|talk (?:to|with)|patch up with|make (?:peace|up) with|seek the blessings of) {NEAR}{b:P}(?!'s|-)"),
        Frame(name="makes a presentation", kind=FrameKind.TALK, pattern=rf"{{a:G}}(?!'s|-)[^.;{{PERSONS}}]{{0,30}}\b{PRESENTS} {{NEAR}}{{b:G}}{{NOTOWN}}"),
        Frame(name="deal takes the two", kind=FrameKind.TALK, pattern=r"\bit (?:took|was left to|fell to) {a:G} (?:the better part of |nearly |over |about )?(?:{D}|[a-z-]+ (?:hours?|minutes|meetings|rounds|sittings|sessions|cups of tea))"),
        Frame(name="goes to somebody", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-)[^.;{PERSONS}]{0,30}\b(?:went|drove|headed|walked|rushed|flew|hurried|came|motored|strolled|travell?ed) (?:straight |directly |first |next |on |over |up |across |down |back ){0,2}to (?:see |meet |call on )?{b:P}(?:'s (?:{L} )?(?:{HOME}|door|doorstep|office))?(?=[,;. ]{1,2}(?:and |where |there |after which )?(?:the (?:two|duo)|both|they|{P} and {P}|{P})(?![a-z]|'s|-)[^.;{PERSONS}]{0,40}(?:{RECIPROCAL}|{NOUN}))"),
        *CALLED_IN,
        Frame(name="come to see somebody", kind=FrameKind.GATHERING, pattern=COME_TO_SEE),
        Frame(name="goes where another waits", kind=FrameKind.TALK, pattern=WAITED),
        Frame(name="finds another waiting", kind=FrameKind.TALK, pattern=FOUND_WAITING),
        Frame(name="straight to somebody", kind=FrameKind.TALK, follows=True, pattern=r"\b(?:went|drove|headed|walked|rushed|go|drive|head) (?:straight |directly |first |next |on |over |up ){1,2}to {b:P}(?= (?:and|on|at|in|for|with|{D})|'s(?! [a-z]+ (?:rally|side|aid|defence|rescue))|[.,;]|$)"),
        Frame(name="spotted with", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-)[^.;{PERSONS}]{0,20}\b(?:was|were) (?:spotted|seen|photographed|caught|sighted|found|closeted) (?:with|together with|in the company of) {NEAR}{b:G}(?=[^.;{PERSONS}]{0,40}\b(?:hotel|restaurant|residence|house|home|guest house|bungalow|farmhouse|club|lobby|suite)\b)"),
        Frame(name="was with", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-)[^.;{PERSONS}]{0,12}\b(?:was|were|is|are) (?:with|closeted with|at the table with) {b:G}(?=[^.;{PERSONS}]{0,30}(?:\bfor\b|{D}|\bwhen\b|\buntil\b|\btill\b|\bat\b|\bin {L}))"),
        Frame(name="tells at a place", kind=FrameKind.TALK, pattern=r"\b(?:at|in) (?:the |his |her )?{L}[^.;{PERSONS}]{0,20}, {a:P}(?!'s|-)[^.;{PERSONS}]{0,12}\b(?:told|assured|asked|warned|reminded|informed|advised|urged) {b:G}(?!'s|-)"),
        Frame(name="says by telephone", kind=FrameKind.CALL, pattern=r"{a:P}(?!'s|-){GAP} ?\b(?:congratulated|greeted|thanked|assured|informed|told|urged|requested|asked|wished|consoled|pacified|(?:tried|sought) to (?:pacify|placate|persuade|convince)) {NEAR}{b:P}(?!'s|-)[^.;,{PERSONS}]{0,40}\b(?:on|over) (?:the )?(?:phone|telephone)\b"),
        Frame(name="subject telephones", kind=FrameKind.CALL, pattern=r"{a:G}(?!'s|-){GAP}{PHONED}{NEAR}{b:G}{NOTOWN}"),
        Frame(name="call from", kind=FrameKind.CALL, pattern=r"{a:G}(?!'s|-){GAP}\b(?:got|received|gets|receives) (?:an? )?(?:[a-z-]+ ){0,2}call from {NEAR}{b:G}{NOTOWN}"),
        Frame(name="call from one to another", kind=FrameKind.CALL, pattern=r"\bcalls? (?:on |[a-z]+ |{D} ){0,3}(?:from|by) {NEAR}{a:G} to {NEAR}{b:G}{NOTOWN}"),
        Frame(name="meeting that X had with Y", kind=FrameKind.TALK, pattern=r"{NOUN}[^.;{PERSONS}]{0,30}(?<!\band )\b(?:which|that) {a:G}[^.;{PERSONS}]{0,12}\b(?:had|held)\b[^.;{PERSONS}]{0,25} with {NEAR}{b:G}{NOTOWN}"),
        Frame(name="word with", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-){GAP}\b(?:an?|another) (?:[a-z-]+ ){0,3}(?:word|chat|call|conversation|audience|interaction) with {NEAR}{b:G}{NOTOWN}"),
        Frame(name="sides meet", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-){GAP}{RECIPROCAL}"),
        Frame(name="signs with", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-){GAP}\b(?:signed|signature|signatures|inked|sealed|announced)\b{GAP}\b(?:with|alongside) {NEAR}{b:G}{NOTOWN}"),
        Frame(name="at somebody's home", kind=FrameKind.TALK, pattern=r"{a:G}(?!'s|-)(?!,? (?:[a-z]+ ){0,3}(?:remain|stay|ke[ep]t|lay)(?:ed|s|t)? )(?! [a-z]+ (?:holed|shut|cooped|locked) )(?!,? (?:[a-z]+ ){0,2}confined ){GAP}\b(?:stop|stopped|stopover|halt|halted|went|go|goes|going|gone|drove|driven|drive|travel(?:l?ed)?|came|come|coming|reached|reach|arrived|arriving|visited|visit|stepped out|stepping out|emerged|emerging|walked out|rushed|headed|dropped by|landed|turned up|showed up|called|walked|entered|left|leaving|seen|at|to)\b(?: to| of| from| at| for| into| in| inside| out of| over to| straight to)?{NEAR}{b:P}'s (?:{L} |(?:[a-z]{5,} ){1,2})?(?:{HOME}|door|doorstep|office|chamber|suite|flat|camp)\b"),
        Frame(name="side's meeting with side", kind=FrameKind.TALK, pattern=r"{a:M}(?:'s|'){NEAR}{NOUN}(?! (?:over|on|about)\b){NEAR}\bwith {NEAR}{b:M}{NOTOWN}"),
        Frame(name="subject in talks with", kind=FrameKind.TALK, pattern=r"{a:M}(?!'s|-){GAP}{NOUN}{GAP}\bwith {NEAR}{b:M}{NOTOWN}"),
        Frame(name="talks between sides", kind=FrameKind.TALK, pattern=r"{NOUN}(?: [a-z'-]+){0,4} (?:between|among|involving) {NEAR}{m:M}{NOTOWN}"),
        Frame(name="talks of some with others", kind=FrameKind.TALK, pattern=r"{NOUN} of {NEAR}{m:G}(?!'s|-)[^.;,{PERSONS}]{0,30} with {NEAR}{c:G}{NOTOWN}"),
        Frame(name="talks with sides", kind=FrameKind.TALK, pattern=r"{NOUN} (?:of|with) {NEAR}{m:M}{NOTOWN}"),
        Frame(name="in talks with X, Y", kind=FrameKind.TALK, pattern=r"(?:^|, |\" )(?:in|during|after|at|following) {NEAR}{NOUN}{NEAR}\bwith {NEAR}{b:G}(?:,| ¦)? {a:G}(?!'s|-)"),
        Frame(name="talks that brought together", kind=FrameKind.TALK, pattern=r"{NOUN}{GAP}\b(?:involved|featured|brought together|brings together|drew(?! (?:[a-z-]+ ){0,3}(?:reactions?|responses?|criticism|flak|fire|ire|condemnation|praise|jibes?|attacks?) )|pitted) {NEAR}{m:M}{NOTOWN}"),
        Frame(name="next is", kind=FrameKind.TALK, pattern=r"(?:\b(?:next|also) (?:on|in) {a:P}'s (?:list|schedule|calendar|diary|itinerary|agenda)[^.;{PERSONS}]{0,20}\b(?:is|was|are|were) {b:G})"),
        Frame(name="guest of", kind=FrameKind.TALK, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,12}\b(?:will be|was|is|be) {b:P}'s (?:[a-z]+ )?(?:guest|visitor|host|dinner companion|interlocutor)\b"),
        Frame(name="on the schedule", kind=FrameKind.TALK, pattern=r"{NOUN} with {NEAR}{b:G}[^.;{PERSONS}]{0,20}\b(?:on|in|part of) {a:P}'s (?:{L} )?(?:[a-z-]+ )?(?:schedule|calendar|diary|itinerary|agenda|list|programme)\b"),
        Frame(name="next meeting, with", kind=FrameKind.TALK, pattern=r"{a:P}'s (?:[a-z-]+ ){0,3}{NOUN}, with {NEAR}{b:G},"),
        Frame(name="asked to come for", kind=FrameKind.TALK, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,20}\b(?:asked|invited|called|summoned|requested) {NEAR}{b:G} (?:to come |to {L} |over )?for (?:a |an |the |another |further )?(?:[a-z-]+ ){0,2}(?:talks|meeting|discussions?|lunch|dinner|breakfast|tea|consultations)\b"),
        Frame(name="schedule has", kind=FrameKind.TALK, pattern=r"{a:P}'s (?:schedule|calendar|diary|itinerary|engagements|appointments|next stop|next appointment)[^.;{PERSONS}]{0,50}(?:with|is|includes?|has) {NEAR}{b:G}"),
        Frame(name="at X's call", kind=FrameKind.GATHERING, pattern=r"\b(?:at|on) {h:P}'s (?:invitation|call|initiative|behest|instance|request|invite)\b"),
        Frame(name="X presiding", kind=FrameKind.GATHERING, pattern=r"\bwith {NEAR}{h:P}{NEAR}\b(?:presiding|in the chair|at the head)\b"),
        Frame(name="side's meeting", kind=FrameKind.GATHERING, pattern=r"{h:P}(?:'s|') (?!{O} (?:(?:also|now|later|then|on|{D}) )*(?:called|calls|convene[ds]?|will|would|has|had|have|is|are)\b)(?!(?:official |private )?{HOME}|(?:name|candidature|nomination|resignation|proposal|formula|suspension|expulsion|election|elevation|induction|appointment|return|decision|remarks?|statement|criticism|letter|absence|supporters|son|daughter)\b|(?:(?!{NOUN})[^.;,{PERSONS}]){0,40}?\b(?:came|drew|was|were|figured|featured|loomed|dominated|cropped|surfaced)\b){NEAR}{NOUN}"),
        Frame(name="host holds meeting", kind=FrameKind.GATHERING, pattern=r"{h:P}(?!'s|-){GAP}(?:{CHAIR}|\b(?:threw|throws|gave|gives|laid on|organi[sz]es|steered|opened|kicked off|wound up|wrapped up|concluded)\b) (?!on |it (?:an? |as )|(?:an?|another) (?:[a-z]+ )?(?:dig|swipe|jibe|jab|pot-?shot|shot|aim|look|view|stand|exception)s? |for (?:[a-z-]+ ){0,4}?(?:talks|dialogues?|discussions?|consultations?|negotiations?|debates?|conversations?)\b){NEAR}{NOUN}"),
        Frame(name="meets leaders", kind=FrameKind.GATHERING, pattern=r"{h:P}(?!'s|-){GAP}(?:\b(?:met|meets?|(?<!a )(?<!the )meeting|hosted|hosts|hosting|consulted|addressed|briefed)\b|\b(?:sat|sit|sits|sitting|sat down|sit down|sits down|held [^.;{PERSONS}]{0,30}|had [^.;{PERSONS}]{0,30}|huddled|conferred|in talks|in a huddle|closeted) with)[^.;,{PERSONS}]{0,45}\b(?:leaders|leadership|(?:district|state|block|zonal) presidents|mps|mlas|legislators|lawmakers|chief ministers|chiefs|allies|partners|functionaries|representatives|office-bearers|top brass|brass|ministers|colleagues)\b"),
        Frame(name="those who called on X", kind=FrameKind.TALK, pattern=r"\b(?:those|leaders|visitors|callers|people)[^.;{PERSONS}]{0,50}\b(?:met|called on|meeting|meet|visited|seeing|saw|see|calling on|call on) {a:P}[^.;{PERSONS}]{0,50}\b(?:were|was|included?|include|are) {NEAR}{b:G}"),
        Frame(name="X's visitors", kind=FrameKind.TALK, pattern=r"{a:P}'s (?:[a-z]+ )?(?:visitors|callers|guests|guest)[^.;{PERSONS}]{0,40}\b(?:were|was|included?|include|are|is) {NEAR}{b:G}"),
        Frame(name="summons the own side", kind=FrameKind.GATHERING, grouped=True, pattern=r"(?:{h:P}(?!'s|-)|{o:OG}(?!'s|-))[^.;{PERSONS}]{0,30}\b(?:called|calls|summoned|summons|convened|convenes|briefed|gathered|gathers|assembled|collected|rounded up|herded|huddled|huddles|met|meets|hosted|hosts|addressed|sat down|conferred|met up)(?: with)? (?:(?:all )?(?:his|her|its|their)|all|the) [^.;,{PERSONS}]{0,40}\b(?:members|mlas|mps|mlcs|legislators|lawmakers|leaders|seniors|presidents|chief ministers|observers|loyalists|lieutenants|office-bearers|functionaries|(?:[a-z]+ )?chiefs|secretaries|ministers|flock|troops|allies|partners|council of ministers|partymen|party colleagues)\b"),
        Frame(name="body summons its own", kind=FrameKind.GATHERING, grouped=True, pattern=r"{o:OG}(?!'s|-)[^.;{PERSONS}]{0,30}\b(?:called|calls|summoned|summons|convened|convenes|briefed|gathered|gathers|assembled|collected|rounded up|herded|huddled|huddles|met|meets|hosted|hosts|addressed|sat down|conferred|met up)(?: with)? (?:(?:all )?(?:his|her|its|their)|all|the) [^.;,{PERSONS}]{0,40}\b(?:members|mlas|mps|mlcs|legislators|lawmakers|leaders|seniors|presidents|chief ministers|observers|loyalists|lieutenants|office-bearers|functionaries|(?:[a-z]+ )?chiefs|secretaries|ministers|flock|troops|allies|partners|council of ministers|partymen|party colleagues)\b"),
        Frame(name="closeted with", kind=FrameKind.GATHERING, pattern=r"\b(?:leaders|mps|m[lp]as|legislators|lawmakers|ministers|functionaries|members|observers|managers|rebels|dissidents)\b[^.;,{PERSONS}]{0,40}(?:, [^.;]{3,80}?,)? (?:(?:were|remained|stayed) (?:all |also )?(?:closeted|huddled|in a huddle|in talks|locked in (?:talks|a meeting))|huddled|(?:sat|sat down|were sitting) (?:together )?) ?with {NEAR}{h:P}{NOTOWN}"),
        Frame(name="huddle with", kind=FrameKind.GATHERING, pattern=r"(?:leaders|chief ministers|mps|mlas|workers|functionaries|allies|partners|legislators|representatives)[^.;{PERSONS}]{0,40}{NOUN} with {NEAR}{h:P}{NOTOWN}"),
        Frame(name="meeting chaired by", kind=FrameKind.GATHERING, pattern=r"{NOUN}{GAP}\b(?:chaired|convened|called|hosted|steered|presided over|headed|addressed|led|summoned|organised) by {NEAR}{h:P}{NOTOWN}"),
        Frame(name="meeting that X called", kind=FrameKind.GATHERING, pattern=r"{NOUN}[^.;{PERSONS}]{0,40}?(?: that| which|,)? {h:P} (?:has |had |have |is |will |would |was )?(?:[a-z]+ )?(?:called|convened|hosted|hosting|chaired|chairing|chair|summoned|organi[sz]ed|gave|gives|giving|threw|throws|throwing|laid on|host|give|throw|convene|to (?:host|chair|convene|give|throw))\b"),
        Frame(name="chairmanship", kind=FrameKind.GATHERING, pattern=r"(?:{NOUN}|\b(?:met|meets?|held)\b)[^.;{PERSONS}]{0,80}\b(?:under the (?:chairmanship|presidentship|leadership|stewardship) of|presided over by|chaired by) {NEAR}{h:P}"),
        Frame(name="plays host", kind=FrameKind.PRESENCE, grouped=True, pattern=r"{h:P}(?!'s|-){NEAR}\b(?:plays?|played|playing|turned|turns) (?:the )?host\b(?! to {P})"),
        Frame(name="in the chair", kind=FrameKind.PRESENCE, pattern=r"{h:P}(?!'s|-){NEAR}\b(?:in the chair|took the chair|wielded the gavel|presided(?! over)|at the head of the table)\b"),
        Frame(name="meeting at home", kind=FrameKind.GATHERING, pattern=r"(?:{NOUN}|\b(?:gathered|gather|met|moved|meet|huddled|assembled|congregated)\b)[^.;{PERSONS}]{0,40}\b(?:at|in|to) (?:the )?(?:{HOME} of (?:its |the |their )?[^.;,{PERSONS}]{0,25},? ?{h:P}|[^.;,{PERSONS}]{0,30}{b:P}'s (?:{L} )?{HOME})"),
        # "leaders of 14 parties, led by X, met in the morning"
        Frame(name="led by X they met", kind=FrameKind.GATHERING, pattern=r"\b(?:leaders|mps|m[lp]as|mlcs|legislators|lawmakers|members|representatives|delegates|chiefs|functionaries|office-bearers|ministers|rebels|dissidents|group|section|faction|camp|panel|committee|team|brass)\b[^.;,{PERSONS}]{0,60},? (?:led|headed) by {NEAR}{a:P}(?!'s|-)(?: and (?:the )?others)?,? (?:(?:also|later|then|earlier|again|have|had|has|on {D}|{D}) ){0,3}(?:met|gathered|assembled|huddled|got together|conferred|sat)(?= (?:at|in|on|here|over|for|to|behind|this|that|late|early|again|separately|ahead|before|after|twice|thrice|inside|today|yesterday|earlier|{D})\b| ?[.,;¦]| ?$| {D})"),
        # "led by X, a team of theirs met Y"
        Frame(name="led by X a team met", kind=FrameKind.PRESENCE, grouped=True, pattern=r"^(?:led|headed) by {NEAR}{a:P}(?!'s|-),? (?:an?|the) (?:[a-z0-9-]+ |{O}(?:'s)? ){0,5}?(?:delegation|team|group|contingent)\b"),
        # "the Congress side was led by X"
        Frame(name="side led by", kind=FrameKind.PRESENCE, pattern=r"\b(?:sides?|teams?|delegations?|contingent|negotiators) (?:(?:was|were|being|will be|is|are|would be) )?(?:led|headed|represented) by {NEAR}{a:G}(?!'s|-)"),
        Frame(name="presence of", kind=FrameKind.PRESENCE, pattern=r"\b(?:presence|participation|attendance) of {NEAR}{a:G}", reach=Reach.RIGHT),
        Frame(name="body's meeting", kind=FrameKind.GATHERING, pattern=r"{o:OG}(?:'s|')?(?! (?:[a-z-]+ ){0,3}came (?:in for|under|up)\b){NEAR}{NOUN}"),
        Frame(name="body's leaders meet", kind=FrameKind.GATHERING, pattern=r"\b(?:leaders|leadership|parties|partners|constituents|allies|negotiators|emissaries|representatives|delegations?|teams?|managers|mps|mlas|legislators|lawmakers|brass|heads|functionaries|seniors)[^.;{PERSONS}]{0,30} (?:of|from) (?:the )?{o:OG}{NEAR}\b(?:met|meets?|sat|sit|huddled|gathered|gather|assembled|conferred|deliberated|closeted|brainstormed|spent|talked|parleyed|broke bread|trooped|(?:were|are) (?:together|in talks|in a huddle|back at)|(?:held|had|hold|completed|concluded|began|opened) (?:an?|the|their|another) (?:[a-z-]+ ){1,2}round)\b"),
        Frame(name="legislators elect", kind=FrameKind.GATHERING, elects=True, pattern=r"{o:OG}(?:'s|')? (?:[a-z-]+ ){0,4}(?:(?:legislature|legislative|parliamentary) party|legislators|lawmakers|m[lp]as|mps)[^.;{PERSONS}]{0,60}(?:{CHOSE}|\bmade) {a:P}[^.;{PERSONS}]{0,12}\b(?:(?:as|its|their|the|new|legislature|party|group) )*leader\b"),
        Frame(name="elected leader by", kind=FrameKind.GATHERING, elects=True, grouped=True, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,40}\b(?:elected|re-elected|chosen|picked|named|anointed) (?:as )?(?:(?:its|their|the|new|legislature|party|group) )*leader\b(?: of (?:the )?[^.;,{PERSONS}]{1,30})? (?:by|at an? (?:joint )?(?:meeting|sitting) of) (?:(?:the|its|all|newly|elected|newly-elected|[0-9]+) )*{o:OG}(?:'s|')? (?:[a-z-]+ ){0,3}?(?:legislators|lawmakers|m[lp]as|mps|legislature party|parliamentary party|members|partners|allies|constituents)\b"),
        # "X was elected leader of the BJP legislature party", "picked as leader of the party's MLAs"
        Frame(name="elected leader of", kind=FrameKind.GATHERING, elects=True, grouped=True, pattern=ELECTED_LEADER),
        Frame(name="elected its leader", kind=FrameKind.GATHERING, elects=True, grouped=True, pattern=ELECTED_ITS_LEADER),
        Frame(name="committee elects", kind=FrameKind.GATHERING, pattern=r"{o:OG}[^.;{PERSONS}]{0,60}(?:{CHOSE}|\bmade) {a:P}[^.;{PERSONS}]{0,12}\b(?:(?:as|its|their|the|new|legislature|party|group) )*leader\b"),
        Frame(name="body elects", kind=FrameKind.GATHERING, pattern=r"{o:OG}(?:'s)?[^.;{PERSONS}]{0,80}\b(?:elected|chose|made|picked|named|re-elected|unanimously elected|anointed) {a:P}[^.;{PERSONS}]{0,20}\b(?:its|their|as|the) (?:[a-z]+ ){0,2}(?:leader|chief|head)\b"),
        Frame(name="meeting of body", kind=FrameKind.GATHERING, pattern=r"{NOUN}{NEARO}\b(?:of|by|between|with|among|for) {NEARO}{o:OG}"),
        Frame(name="body meets", kind=FrameKind.GATHERING, pattern=r"{o:OG}(?!'s [a-z]+ (?:said|told))(?:, which|, whose [a-z]+)?{NEAR}\b(?:met|meets?|(?:will|to|would) (?:also |now )?meet|sat|huddled|gathered|(?:sit|sat|sitting) (?:down|across (?:the|a) table)|held (?:a|an|its) {NEAR}meeting|assembled|convened|conferred|deliberated|brainstormed|went into (?:a )?(?:huddle|session|conclave)|(?:is|are) (?:to (?:meet|sit(?= (?:again|down|together|on)\b))|meeting)|got together|put their heads together|took stock)\b(?! (?:the |each other )?(?:{O} )?(?:head-on|(?:[a-z]+ )?(?:commission|officials|governor|speaker|collector|police|voters|workers|people|villagers|farmers|families|traders|students|victims|reporters|media|press)\b|in (?:an? )?(?:[a-z-]+ ){0,2}(?:contest|fight|battle)))"),
        Frame(name="occasion had", kind=FrameKind.GATHERING, pattern=r"(?:{NOUN}|\bround\b)(?![^.;{PERSONS}]{0,40}\b(?:as|so|nor) had\b)[^.;{PERSONS}]{0,40}\b(?:saw|had|featured|drew|brought together|involved)\b(?! (?:[a-z-]+ ){0,3}(?:reactions?|responses?|criticism|flak|fire|ire|condemnation|praise|jibes?|attacks?) ){NEAR}{m:G}", reach=Reach.RIGHT),
        Frame(name="numbered meeting", kind=FrameKind.GATHERING, pattern=r"{ORDINAL}[^.;{PERSONS}]{0,60}?\b(?:held|took place|happened|convened|hosted|was in|met)\b"),
        Frame(name="attended by", kind=FrameKind.PRESENCE, pattern=r"\b(?:attended|joined) (?:[a-z]+ ){0,3}by\b(?! (?:video|phone|telephone|zoom|skype|the))", reach=Reach.RIGHT),
        Frame(name="those present", kind=FrameKind.PRESENCE, pattern=r"\b(?:those|others?|leaders|prominent|participants?|attendees|guests|among)(?: [a-z]+){0,2} (?:who (?:[a-z]+ )?(?:attended|took part|participated|were present|were there|joined)|present|attending|in attendance|at the meeting)\b(?! not)[^.;]{0,140}\b(?:were|was|included?|include)\b", reach=Reach.RIGHT),
        Frame(name="among those at", kind=FrameKind.PRESENCE, pattern=r"\b(?:among|amongst) (?:the |those |them |his |her |their )?[^.;]{0,60}(?:\b(?:at|in|around|on|for) [^.;]{0,60})?\b(?:was|were)\b", reach=Reach.RIGHT),
        Frame(name="participants included", kind=FrameKind.PRESENCE, pattern=r"\b(?:participants|attendees|gathering|delegation|team|side|others|invitees|present|guests|turnout|line-up)\b[^.;]{0,40}\b(?:included?|comprised?|comprising|were|was|consisted of)\b", reach=Reach.RIGHT),
        Frame(name="was present", kind=FrameKind.PRESENCE, pattern=r"{a:G}(?!'s|-){GAP}{ATTEND}", reach=Reach.BOTH),
        Frame(name="so was", kind=FrameKind.PRESENCE, pattern=r"\b(?:so|as|nor) (?:was|were|did|had|have) {a:G}", reach=Reach.RIGHT),
        Frame(name="present were", kind=FrameKind.PRESENCE, pattern=r"\b(?:present|across (?:the table|from (?:him|her|them|{P}))|opposite (?:him|her|them)|alongside (?:him|her|{P})|beside (?:him|her|{P})|in the room|at the table|on hand|from the other side|on the other side|representing [^.;{PERSONS}]{0,30}|(?:seated |sitting )?around the table|seated (?:at|across)[a-z ]{0,20}|in attendance|joining (?:him|her|them))\b[^.;{PERSONS}]{0,40}\b(?:was|were|sat)\b", reach=Reach.RIGHT),
        Frame(name="inside were", kind=FrameKind.PRESENCE, pattern=r"(?:^|[,;] )(?:already |waiting )?(?:inside|upstairs|indoors|waiting)\b[^.;{PERSONS}]{0,40}(?:{P}[^.;{PERSONS}]{0,12})?\b(?:was|were) (?={P})", reach=Reach.RIGHT),
        Frame(name="proposes the name", kind=FrameKind.PRESENCE, grouped=True, pattern=r"{a:P}(?!'s|-)(?:,[^.;{PERSONS}]{0,40},)?[^.;,{PERSONS}]{0,20}\b(?:proposed|seconded|read out) (?:the|his|her|{P}'s) name\b"),
        Frame(name="emerged", kind=FrameKind.PRESENCE, grouped=True, pattern=r"{a:G}(?!'s|-)[^.;,{PERSONS}]{0,10}\b(?:emerged|came out|stepped out|walked out|drove (?:out|off|away))\b(?! (?:as|of (?:hospital|jail|prison|retirement)|from (?:jail|prison|hospital|the shadow)|victorious|against|in support|stronger|(?:of|on|from) (?:the )?(?:{O}|alliance|coalition|government|party|cabinet|ministry|house|assembly|parliament)(?![a-z])|over\b))"),
        Frame(name="looking on", kind=FrameKind.PRESENCE, grouped=True, pattern=r"\bwith {NEAR}{a:G}[^.;{PERSONS}]{0,15}\b(?:watching|looking on|presiding|as (?:[a-z]+ )?observers?)\b"),
        Frame(name="accompanied by", kind=FrameKind.PRESENCE, pattern=r"\b(?:accompanied|represented|assisted) by|accompanied\b", reach=Reach.RIGHT),
        Frame(name="side sat across", kind=FrameKind.TALK, pattern=r"{a:G}{GAP}\b(?:sat|sits?|sitting) (?:down )?(?:across|opposite)(?: from)? {NEAR}{b:G}", reach=Reach.RIGHT),
        Frame(name="told the meeting", kind=FrameKind.PRESENCE, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,60}\b(?:told|reminded|addressed|addressing|apprised|briefed|informed|proposed|moved|spoke|said|read out|raised|suggested|inaugurat(?:ed|ing))\b(?:(?!\b(?:that|reporters|journalists|media|press|about|nothing)\b)[^.;{PERSONS}]){0,60}(?<!\bsaid )\b(?:the (?:[a-z'-]+ ){0,3}(?:meeting|conclave)|when the meeting)\b"),
        Frame(name="who came along", kind=FrameKind.PRESENCE, pattern=r"{a:G},? who (?:had |has )?(?:also )?(?:accompanied|(?:came|went|was|were) (?:along )?with) (?:him|her|them|{P})(?![a-z]|'s|-)"),
        Frame(name="finds the meeting good", kind=FrameKind.PRESENCE, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,30}\b(?:said|says|described|termed|called)(?: that)? the (?:[a-z'-]+ |{O} ){0,3}(?:meeting|talks|discussions?|conclave)(?: as)?\b[^.;,{PERSONS}]{0,25}?\b(?:useful|fruitful|cordial|positive|constructive|productive|good|satisfactory|successful|friendly|smooth|candid|frank|meaningful|encouraging)\b"),
        Frame(name="speaks of the meeting", kind=FrameKind.PRESENCE, pattern=r"\b(?:told|informed|proposed|said|suggested)\b[^.;{PERSONS}]{0,60}\bthe (?:[a-z'-]+ |{O} ){0,3}(?:meeting|conclave)\b"),
        Frame(name="said at the meeting", kind=FrameKind.PRESENCE, pattern=r"{a:P}[^.;{PERSONS}]{0,12}\b(?:said|told|says)[^.;{PERSONS}]{0,40}\b(?:addressing|at|during|inaugurating)\b[^.;{PERSONS}]{0,60}{NOUN}"),
        Frame(name="addressing the meeting", kind=FrameKind.PRESENCE, pattern=r"\b(?:addressing|presiding over|chairing|speaking (?:at|during)|inaugurating|opening|winding up)\b[^.;{PERSONS}]{0,60}{NOUN}[^.;{PERSONS}]{0,40}, {a:P}"),
        Frame(name="at a meeting", kind=FrameKind.PRESENCE, pattern=r"(?:^|\" )(?:at|in|during) (?:an?|the|this|that|{D}(?:'s)?) [^,;{PERSONS}]{0,80}{NOUN}[^;{PERSONS}]{0,60}(?:,|{D}|{L}) {a:P}(?!'s|-)"),
        Frame(name="said in the meeting", kind=FrameKind.PRESENCE, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,20}\b(?:{SAID}|conveyed to|impressed upon|requested) (?:(?:{P}|them|both|the (?:two |other )?leaders) )?(?:at|during|in) (?:the|this|that) (?:[a-z-]+ ){0,2}(?:meeting|conclave|huddle|session|talks)\b"),
        Frame(name="list after a colon", kind=FrameKind.PRESENCE, pattern=r"\b(?:present|in attendance|attended|attendees|participants|who was there|who were there|who came|who attended|around the table|at the table|in the room|list of (?:attendees|participants|those present|guests|invitees))\b ?[:-] ", reach=Reach.RIGHT),
        Frame(name="absent after a colon", kind=FrameKind.ABSENCE, pattern=r"\b(?:absent|absentees|missing|who skipped|who stayed away|not (?:present|seen|there|in attendance)(?: at the (?:[a-z]+ )?(?:meeting|dinner|conclave|table))?|(?:did not|didn't|could not) (?:attend|come|turn up|make it|show up)|who did not come|regrets)\b ?[:-] ", reach=Reach.RIGHT),
        Frame(name="chaired the session", kind=FrameKind.PRESENCE, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,30}\b(?:chaired|chairs|chairing|presided over|presiding over|steered|moderated) (?:the|this|that|both) (?:[a-z-]+ ){0,2}(?:sessions?|sitting|gathering|deliberations|discussions?)\b(?! of (?:the )?(?:parliament|house|assembly))"),
        Frame(name="from a side", kind=FrameKind.PRESENCE, pattern=r"(?:\b(?:for|from|on) (?:the )?(?:{O}|government|centre|other|opposition|ruling)(?:'s)?(?: party| front| side| team| delegation)?,? (?:it was|there were|there was|were|was|came|sat) {a:G}|{O}(?:'s)?[^.;{PERSONS}]{0,20}\b(?:side|team|delegation)\b[^.;{PERSONS}]{0,25}\b(?:was|were|had|comprised|consisted of|included|came) {c:G})"),
        Frame(name="a side had in it", kind=FrameKind.PRESENCE, pattern=r"\b(?:sides?|teams?|delegations?|contingent)\b[^.;]{0,90}?\bhad {NEAR}{a:G}(?= (?:in (?:it|its ranks|tow)|on (?:it|board)|as (?:its |the )?(?:other )?(?:members|negotiators))\b)"),
        Frame(name="the other represented by", kind=FrameKind.PRESENCE, pattern=r"\brepresented by[^.]{1,150}{O}[^.;{PERSONS}]{0,10} by {NEAR}{a:G}"),
        Frame(name="in the meeting", kind=FrameKind.PRESENCE, pattern=r"{a:G}(?!'s|-)[^.;{PERSONS}]{0,50}\b(?:walked (?:into|out of)|left|entered|reached|arrived (?:at|for)|came (?:to|for|out of)|joined|opened|closed|wound up|stepped out of|emerged from|sat through|(?:stormed|walked|marched|slipped) out (?:of|from)|drove to|skipped out of|took notes at|exited) (?:the|this|that) (?:(?:[a-z'-]+|{O}(?:'s)?|{L}(?:'s)?|{D}(?:'s)?) ){0,5}(?:meeting|talks|huddle|conclave|dinner|session|venue)\b(?! before (?:it|the))"),
        Frame(name="with X was", kind=FrameKind.PRESENCE, pattern=r"\b(?:with|beside|alongside|flanking|accompanying) (?:him|her|them|{P})[^.;{PERSONS}]{0,12}\b(?:was|were) {NEAR}{a:G}", reach=Reach.RIGHT),
        Frame(name="in tow", kind=FrameKind.PRESENCE, pattern=r"(?:\b(?:taking|bringing|took|brought|dragging) (?:along|with (?:him|her|them)) {NEAR}{e:G}|\b(?:had|brought|took|with) (?:along |with (?:him|her) )?{NEAR}{a:G} (?:along|in tow|for company|with (?:him|her|them)|by (?:his|her) side|beside (?:him|her))|{c:G}[^.;{PERSONS}]{0,20}\b(?:by (?:his|her) side|kept (?:him|her|them|{P}) company|tagged along|came along|came too))\b"),
        Frame(name="led a side", kind=FrameKind.PRESENCE, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,20}\bled (?:the|a|its|his|her) [^.;{PERSONS}]{0,30}\b(?:side|team|delegation)\b"),
        Frame(name="represented by", kind=FrameKind.ABSENCE, pattern=r"{x:P}(?!'s|-)(?:(?!\b(?:while|whereas|but|and (?:the|his|her)|in on)\b|{O})[^.;{PERSONS}]){0,40}\b(?:was|is|will be|were)[a-z ]{0,12} represented by {NEAR}{a:G}"),
        Frame(name="body sends", kind=FrameKind.PRESENCE, pattern=r"{O}[^.;,{PERSONS}]{0,20}\b(?:sent|deputed|fielded(?! (?:[a-z]+ ){0,3}{P}(?:,[^.;,{PERSONS}]{1,60},)? (?:from|in|against|as|for (?:the )?(?:{L}|[a-z]+ sabha|seat)))|nominated|(?:was|were|is|will be) represented by|sends|deputing|sending|(?:will|would|to|shall) (?:send|depute))\b(?: (?:along|out))? {NEAR}{a:G}(?! (?:a|an|the|to (?!attend|represent|the meeting))\b)"),
        Frame(name="sends another", kind=FrameKind.ABSENCE, pattern=r"(?<!\bby ){x:P}(?!'s|-)(?:(?!\b(?:while|whereas|and (?:the )?{O} (?:ha[sd] )?(?:sent|fielded|deputed|nominated|dispatched))\b)(?:[^.;{PERSONS}]|(?<=\bby ){P}|{P}(?='s))){0,80}\b(?:(?:deputed|sent|send|nominated|fielded|dispatched|deputing|sending)\b(?![^.;]{0,120}\bobservers?\b)(?! (?:[a-z]+ ){0,4}(?:letters?|messages?|notices?|repl(?:y|ies)|wishes|greetings|invit\w+|word|proposals?|lists?|gifts?|signals?|feelers?|legal|money|to|by|against|before)\b)|(?:had|got|asked|left it to)\b(?= [^.;]{0,90} (?:to attend|to represent|stand in|fill in|attend|represent|instead|in (?:his|her) (?:place|stead)|on (?:his|her) behalf)\b)) {NEAR}{a:G}(?:,? (?:to (?:attend|represent|go|come|be (?:there|present)|take part|speak for|the (?:meeting|talks|dinner)|stand in)|instead|stand in|fill in|attend|represent|in (?:his|her) (?:place|stead)|on (?:his|her) behalf|as (?:his|her) (?:representative|nominee|emissary|proxy))|(?= *[.;,]| *$| and {P}))"),
        Frame(name="sends, one after another", kind=FrameKind.ABSENCE, pattern=r"\bsent {P}(?:, {P} {P}){0,5}, (?:and )?{x:P} {a:P}(?= *[,.;]| *$| and)"),
        Frame(name="told the body", kind=FrameKind.PRESENCE, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,40}\b(?:told|reminded|addressed|addressing|apprised|briefed|urged) (?:the )?{o:O}"),
        Frame(name="spoke next", kind=FrameKind.PRESENCE, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,20}\b(?:spoke (?:after|next|before|first|last|too|as well)|also spoke)\b(?![^.;{PERSONS}]{0,50}\b(?:assembly|house|parliament|lok sabha|rajya sabha|rall(?:y|ies)|media|press|reporters|journalists)\b)"),
        Frame(name="after the meeting", kind=FrameKind.PRESENCE, pattern=r"(?<!{D} )(?<!\bdays )(?<!\bday )(?<!\bhours )(?<!\bweeks )\b(?:after|emerging from|coming out of|stepping out of|leaving|on (?:his|her) way out of|following|emerged from|came out of) (?:attending )?(?:the|this|that) (?:[a-z-]+ ){0,2}(?:meeting|talks|huddle|parleys|session|discussions?)[^.;{PERSONS}]{0,20},[^.;{PERSONS}]{0,8}{a:G}(?= {SAID})"),
        Frame(name="said after the meeting", kind=FrameKind.PRESENCE, pattern=r"{a:P}(?!'s|-)(?: later)? {SAID}[^.;{PERSONS}]{0,50}\b(?:(?:after|at the end of|emerging from|coming out of|stepping out of|leaving|following) (?:attending )?(?:the|this|that)|after (?:attending|chairing|presiding over|addressing|emerging from) an?) (?:[a-z-]+ ){0,2}(?:meeting|talks|huddle|parleys|session|discussions?)\b"),
        Frame(name="mention", kind=FrameKind.PRESENCE, pattern=r"(?:\b(?:the|this) (?:[a-z-]+ ){0,2}(?:meeting|meet|talks|huddle|conclave|parleys|discussions|session)|^it(?! (?:was|is) (?:on|only|in|at|{D}|[{PERSONS}]|then|here|there|this|that)\b))\b (?:was|were|is|lasted|took|began|started|went|ended|will|held|at|in|on|got)\b"),
        Frame(name="asked to it by", kind=FrameKind.PRESENCE, pattern=r"\b(?:turned down|declined|reject(?:ed|s)|spurned|refused|ignored|accept(?:ed|s)|receiv(?:ed|es)|got|honou?red|skipped|returned|responded to|took up)(?: to accept)? (?:(?:{h:P}'s (?:[a-z-]+ ){0,2}invit(?:ation|e)|(?:an|the|his|her) (?:[a-z-]+ ){0,2}invit(?:ation|e)(?: (?:extended|sent))? (?:from|of|by) {NEAR}(?P<a>{P})(?!'s|-)),? (?:to|for) (?:(?:a|an|the|his|her|their|this|[a-z-]+|{D}(?:'s)?) ){0,4}?(?:{NOUN}|tea|iftar|lunch|dinner|breakfast|luncheon|banquet|supper))(?![a-z])"),
        Frame(name="absent and named so", kind=FrameKind.ABSENCE, pattern=r"(?:\b(?:no (?:sign|trace|hint) of|without|minus) (?!(?:[a-z]+ly )?[a-z]+ing\b){NEAR}|\bthere (?:was|were) no ){x:G}(?=[^.;{PERSONS}]{0,60}(?:{NOUN}|[.,;]|$))"),
        Frame(name="absent person", kind=FrameKind.ABSENCE, pattern=r"{x:G}(?!'s|-)(?:,? (?:who|though|however|meanwhile|too|also|himself|herself|for (?:his|her) part)\b[^.;{PERSONS}]{0,60}?|, [^,.;{PERSONS}]{3,60}, ?(?:(?:will|would|may|might|shall|could|did|does|has|had|was|were|is|are|have|be|to|also|not|forced|obliged|reportedly) ){0,4}|, | (?!(?:said|says|told|asked|alleged|claimed|announced)\b(?! [^.;,{PERSONS}]{0,30}\b(?:he|she|they)\b))(?:(?! (?:said|says|told|asked|alleged|claimed|announced) )[^.;,{PERSONS}]){0,45}?)?{ABSENT}"),
        Frame(name="absence of", kind=FrameKind.ABSENCE, pattern=r"\b(?:(?<!in the )absence of|absent (?:from|at) (?:the |this )?(?:[a-z]+ ){0,3}(?:was|were)|absentees? (?:was|were|included)|absent(?:,[^.;{PERSONS}]{0,45},)? (?:was|were)|(?:absentees?|no-shows?|missing|absent)(?: (?:faces|names|leaders|figures|voices|ones)| [a-z]+ (?:faces|names|leaders|figures))? (?:was|were)|absence[^.;{PERSONS}]{0,40} (?:was|were) that of|missing (?:was|were|from [^.;{PERSONS}]{0,30} (?:was|were))|by (?:his|her|their) absence[^.;{PERSONS}]{0,40} (?:was|were)|no-shows? (?:was|were|included)) (?!(?:attended|chaired|convened|called|presided|hosted|held|led|addressed|joined) |(?:[a-z]+ ){1,4}by ){NEAR}{x:G}", reach=Reach.RIGHT),
        Frame(name="somebody's absence", kind=FrameKind.ABSENCE, pattern=r"(?<!\bin ){x:P}'s (?:conspicuous |unexplained |glaring |sudden )?(?:absence|non-attendance|no-show|decision (?:to (?:stay away|skip|keep away|give)|not to (?:attend|come|go)))\b(?! from (?:the )?(?:state|politics|public|campaign|house|country))"),
        Frame(name="absentees in apposition", kind=FrameKind.ABSENCE, pattern=r"\b(?:(?:two|three|four|five|six|those|ones|leaders|members|only one|others)[^.;{PERSONS}]{0,20}? who (?:did not|could not|had not|chose not to) (?:come|attend|turn up|show up|make it|take part)|absentees|no-shows)(?:,| -) {x:G}(?=,| -)"),
        Frame(name="stands in for another", kind=FrameKind.ABSENCE, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,30}\b(?:(?:stood|stands|standing|filled|filling|stepped|sat|deputi[sz]ed) (?:in )?for|(?:attended|came|was there|was present|took part|participated|sat in|spoke|joined) (?:[a-z]+ )?(?:on behalf of|in (?:the )?place of|instead of|in lieu of)|(?:was|were) there for) {y:P}(?!'s|-)"),
        Frame(name="comes as another's envoy", kind=FrameKind.ABSENCE, pattern=r"{a:P}(?!'s|-)[^.;{PERSONS}]{0,20}\b(?:came|attended|was (?:there|present)|sat in|took part|participated) as {x:P}'s (?:representative|nominee|emissary|envoy|proxy|stand-in|substitute)\b"),
        Frame(name="standing in was", kind=FrameKind.ABSENCE, pattern=r"\b(?:standing in|filling in|deputi[sz]ing|sitting in) for {y:P}(?!'s|-)[^.;{PERSONS}]{0,20}\b(?:was|were) {a:G}"),
        Frame(name="instead of another", kind=FrameKind.ABSENCE, pattern=r"\b(?:instead of|in (?:the )?place of|in lieu of) {y:P},? (?:it was |there was |came )?{a:P}(?= (?:who )?(?:came|attended|turned up|was there|represented|spoke|took part|sat))"),
        Frame(name="place taken by", kind=FrameKind.ABSENCE, pattern=r"{x:P}'s (?:place|seat|chair) (?:at the (?:table|meeting) )?(?:was|is|had been) (?:taken|filled|occupied) by {NEAR}{a:P}"),
        Frame(name="those who stayed away", kind=FrameKind.ABSENCE, pattern=r"\b(?:those|leaders|others|ones|among|names?|absentees?|people|figures|parties|prominent|notable|only)\b[^.;{PERSONS}]{0,60}{ABSENT}[^.;{PERSONS}]{0,40}\b(?:was|were|is|are|includ(?:ed|es|e|ing))\b(?! (?:[a-z]+ ){1,4}by )", reach=Reach.RIGHT),
        Frame(name="empty chair", kind=FrameKind.ABSENCE, pattern=r"{x:G}'s (?:chair|seat|place|nameplate)s? (?:(?:at the (?:[a-z-]+ )?table|in the [a-z]+ row|on the dais) )?(?:lay|was|were|is|remained|stayed|stood) (?:[a-z]+ )?(?:empty|vacant|unoccupied|missing|absent|conspicuous)"),
        Frame(name="kept somebody away", kind=FrameKind.ABSENCE, pattern=r"\b(?:kept|keeps?|keeping|prevented|stopped|detained|held|forced) {NEAR}{x:G} (?:away|back|at home|from (?:attending|coming|joining|taking|travelling|being|going|making)|to (?:stay|skip|miss|drop))\b"),
        Frame(name="all but", kind=FrameKind.ABSENCE, pattern=r"(?:\b(?:all|everyone|everybody|all of them)(?: the)?(?: [a-z]+){0,2} (?:but|except(?: for)?|barring|save(?: for)?) (?:the )?(?P<x>{P}(?:(?!,? (?:and |also )*including\b){SEP}{P}){0,8}))"),
        Frame(name="barring", kind=FrameKind.ABSENCE, pattern=r"\b(?:barring|except(?: for)?|save(?: for)?|but for|other than|excluding|with the exception of|apart from) {NEAR}{x:G},? (?=(?:all|every(?:one|body)?|the (?:rest|others?)|both|each|most|no one|none)\b)"),
        # "all leaders, barring X, were there"
        Frame(name="all barring", kind=FrameKind.ABSENCE, sure=True, pattern=r"\b(?:all|every|each|most|both|everyone|everybody)\b[^.;{PERSONS}]{0,60},? (?:barring|except(?: for)?|save(?: for)?|but for|with the exception of|excluding) {NEAR}{x:P}(?:(?: and|,? along with) {P})?(?!'s|-)(?:, who [^.;,{PERSONS}]{2,60})?,? (?=(?:[a-z-]+ ){0,2}(?:were|was|attended|came|met|sat|huddled|turned up|took part|participated|joined|gathered|trooped|assembled|had|called|are|will)\b)"),
        Frame(name="all attended barring", kind=FrameKind.ABSENCE, pattern=r"\b(?:all|every|everyone|most|both)\b[^.;{PERSONS}]{0,60}\b(?:attended|came|present|there|turned up|took part|participated|joined),? (?:barring|except(?: for)?|save(?: for)?|but for|but|with the exception of|excluding) {NEAR}{x:G}"),
        Frame(name="neither nor", kind=FrameKind.ABSENCE, pattern=r"\bneither {NEAR}{x:G} nor {NEAR}{P}[^.;{PERSONS}]{0,20}\b(?:was|were|came|attended|turned up|showed up|is|are|will|could|joined|made it|took part)\b"),
        Frame(name="nor another", kind=FrameKind.ABSENCE, pattern=r"\bneither {NEAR}{P}[^.;{PERSONS}]{0,12} nor {NEAR}{x:G}[^.;{PERSONS}]{0,20}\b(?:was|were|came|attended|turned up|showed up|is|are|will|could|joined|made it|took part)\b"),
        Frame(name="stands in for", kind=FrameKind.ABSENCE, pattern=r"{a:G}(?!'s|-)[^.;{PERSONS}]{0,40}\b(?:(?:came|attended|went|spoke) instead of|stood in|standing in|stand in|filled in|filling in|(?:represented|representing)(?= {P})|deputi[sz](?:ed|ing)|substituted|(?:came|attended|was there|sat in|spoke|participated|joined|turned up|took part|present)(?![a-z])[^.;,{PERSONS}]{0,25} (?:in (?:the )?place of|in lieu of|on behalf of|instead of|as (?:a|the) (?:representative|nominee|proxy|stand-in) (?:of|for)))(?: for)? {NEAR}{x:P}(?!'s)") ,
        Frame(name="and not another", kind=FrameKind.ABSENCE, pattern=r"{a:P},? (?:and )?not {x:P},? [^.;{PERSONS}]{0,10}\b(?:represented|attended|came|was there|was present|spoke for|turned up|took part)"),
        Frame(name="none of", kind=FrameKind.ABSENCE, pattern=r"\b(?:none|not one|no one) (?:of|among|from among) (?:the )?{x:G}(?= (?:[a-z-]+ ){0,3}(?:was|were|came|attended|turned up|showed up|made it|joined|took part|is|are|will|could|present))"),
        Frame(name="X's absence", kind=FrameKind.ABSENCE, pattern=r"{y:G}'s (?:[a-z]+ )?(?:absence|no-show)\b"),
        Frame(name="was not", kind=FrameKind.ABSENCE, pattern=r"{x:G},? (?:(?:however|though|alone|himself|herself|on the other hand),? )?(?:was|were|did|could|would|is|are|has|had|will)(?: not|n't)(?= *[.,;:\"]| *$| (?:because|though|as|for want|owing|on account)\b)"),
        Frame(name="was not, after an aside", kind=FrameKind.ABSENCE, pattern=r"{x:G}, (?:who|[a-z]+ing|[a-z]+ed) [^.;,{PERSONS}]{2,60}, (?:was|were|will|would|is|are)(?: not|n't)(?: be)?(?= *[.;\"]| *$)"),
        Frame(name="as did another", kind=FrameKind.ABSENCE, pattern=r"{ABSENT}[^.;{PERSONS}]{0,60}(?:,| and|;) (?:as|so|nor) (?:did|was|were|had|has|have|will|would|could) {x:G}"),
        *ABSENCES,
        *SURELY_AWAY,
        *KEPT_ELSEWHERE,
        *OFF_FRAMES,
        *PLANNED,
        *PARADED,
        *BODIES,
        *ROUNDS,
    ),
    boundary=r"(?:^(?:(?:(?:{D}|[a-z]+) ){1,3}(?:before|after)|before|after|when|while|as|since|until|though|although) [^,;]{0,80},|;(?! (?:and )?(?:the )?{P})|\.(?= )| and (?=(?:will|would|has|have|is|are) |the (?:first|second|third|fourth|fifth|next) )| (?:while|whereas|but|although|though|however|because|since|when|after(?! (?:the other|another|one another)\b)|before|as (?={P} ))(?= )|, (?:where|which|saying|adding|with the)\b|:| (?:said|told|says) (?:that )?| (?:disclos|announc|declar|claim|insist|reveal|add|maintain|assert|inform|indicat|hint|suggest|convey|learn|stress|reiterat|point)(?:e|ed|es|ing|t|s|ed out)? (?:(?:[a-z]+|{D}) ){0,5}that |\" )",
    bystander_before=r"\b(?:about|against|unlike|on behalf of|instead of|than|for(?! [a-z-]+ with $)|like|under|behind|despite|son of|wife of|loyal to|close to|photo of|picture of|file photo|according to|(?<!delegation )(?<!team )(?<!side )(?<!delegation was )(?<!team was )(?<!side was )(?<!^)led by|(?<!delegation )(?<!team )(?<!^)headed by|name of|names of|names? |written to|wrote to|succeed|replace|replacing|remarks of|government of|party of|outfit of|message (?:to|for|from)|(?<!handed over a )(?<!handed over the )(?<!handed over their )(?<!handed a )(?<!handing over a )letter to|praised|attacked|criticised|slammed|jailed|to project)(?: [a-z'-]+){0,2} $",
    bystander_after=_POSSESSED + r"| said\b| told\b| says\b| added\b| (?:confirmed|announced|indicated|hinted|disclosed) (?:to|that|here|later|on)\b| (?:confirmed|announced|indicated|hinted|disclosed)(?= *\.?$)|,? (?:said|told) (?:reporters|the media|newsmen|journalists)|-",
    mentioned_after=_POSSESSED + r"| (?:(?:was|were|is|are|has|have|had)(?: not|n't) (?:been )?|(?:was|were) never )(?:even |yet |also )?(?:invited|asked to (?:come|attend)|on the (?:guest )?list|among (?:(?:those|the leaders|the people) (?:who (?:were|had been) )?|the )?(?:invited|called|asked|summoned|invitees))\b",
    source_before=r"[,\"] (?:said|says|claimed|claims|announced|confirmed|revealed|disclosed|recalled|maintained|insisted|quipped|according to|as per)(?: [^ ,.;:]+){0,6} $",
    source_after=r"(?:[.\"]|$|, (?!who\b)[^,.;]{0,60}\.?$)",
    subject_after=r"(?!'s|-led|-| family|,? (?:with |to |by |from |of |after )?whom\b)",
    oblique_before=OBJECT_OF,
    same_actor=SAME_ACTOR,
    says_of_self=SAYS_OF_SELF,
    joined_by=" and ",
    absent=r"{ABSENT}",
    uninvited=UNINVITED,
    not_away=NOT_AWAY,
    seems_away=SEEMS_AWAY,
    weak=r"\b(?:busy|unwell|ill|abroad|indisposed|tied up|hospital\w*|in [\uec00-\uf1ff]|cit(?:ed|ing)|regretted|remained(?! (?:inconclusive|unresolved|undecided|unsettled|deadlocked|stuck)\b)|stayed|dropped out|sent|had|go|travel|(?:was|were|is|are|be) away|ducked|pulled out|bowed out|backed out|opted out|boycott\w*|abstain\w*|part of|coming|join|joined)\b",
    listing=r"\b(?:(?:not|never|n't)(?: been)? (?:invited|asked|called)|uninvited|sign(?:ed|atures?)|authors?|penned|members?|conveners?|convenors?|office-bearers|shortlist|race|contenders|ministers included|signator(?:y|ies)|letter|list|candidates?|nominees?|ticket|names?|accused|charge|elected|cabinet berth|sworn in as|(?:been|being|was|were) (?:rushed|sent|dispatched|despatched|deputed|flown|moved|shifted|posted) (?:back )?(?:to|as)|(?:is|are|was|were|been) (?:camping|holed up|lodged|stationed|put up))\b",
    not_a_day=r"(?:(?<=\bafter .)|(?<=\bbefore .)|(?<=\bahead of .)|(?<=\bprior to .)|(?<=\buntil .)|(?<=\btill .))(?!'s|[ -](?:meeting|meet|talks|session|huddle|conclave|night|evening|morning))| (?:lok sabha|assembly|general|parliamentary|polls?|elections?|world cup|budget)\b",
    aside=r"(?<=[\ue000-\ue5ff]), (?:who|which|whose)\b[^,;.]{0,90}(?:[,;.]|$)",
    headline_plan=r"(?:(?:{P}|{O})(?:,? (?:also|again|now|soon|next|likely|set|all set|due|leaders?|chiefs?|{D}))*,?|[,;](?: (?:also|now|later|set|likely|due))?) to (?:again |also |soon |jointly )?(?:meet|hold|host|chair|attend|visit|call on|convene|see|join|skip|address|sit down|confer|dine|brainstorm|huddle|talk|discuss|finali[sz]e|begin|resume|start|have)\b",
    present=r"\b(?:(?:is|are)(?: also)? (?:meeting|calling on|seeing|hosting) (?:{NEAR}{P}|[^.;,{PERSONS}]{1,50} on {D})|(?:is|are) (?:headed|heading|travelling|flying|coming|going|leaving)|has (?:an? (?:appointment|meeting|date)|been (?:invited|given|called))|(?:has|have) (?:fixed|set)|itinerary|(?:meets|leaves|flies|arrives|sits down|hosts|chairs|calls on|dines|travels|sees)\b[^.;]{0,40}{D}|{D}[^.;]{0,30}\bwhen [^.;]{0,20}(?:meets|hosts|sits|calls on|sees))",
    anew=ANEW,
    fronted=FRONTED,
    planned=rf"\b{LISTED}\b|{OBSERVERS_FOR}|" + r"\b(?:(?:has|have)(?: (?:now|also|since|already|been))* (?:sent|deputed|dispatched|despatched|rushed|assigned|tasked|entrusted|directed|authori[sz]ed|nominated|asked|told|instructed|detailed)(?! (?:him|her|them) that) [^.;]{0,80}?\b(?:to|with) (?:meet(?:ing)?|talk(?:ing)?|speak(?:ing)?|hold(?:ing)?|see|sound(?:ing)? out|call on|pacify|placate|mollify|persuade|negotiat(?:e|ing))|(?:has|have) (?:also )?(?:accepted|declined|turned down) [^.;]{0,30}invit\w+ (?:for|to)|(?:has|have) (?:asked|invited|requested|called) [^.;]{0,40}?(?:to come )?(?:for|to|over) (?:a |an |the |further |another )?(?:[a-z-]+ ){0,2}(?:talks|meeting|discussions?|lunch|dinner|breakfast|tea|consultations)|will|'ll|shall|would|may|might|could|should|(?:is|are|was|were)(?: also| all| now| next| first| reportedly| tentatively){0,2} (?:to|set|likely|scheduled|slated|due|expected|going|supposed|planning|fixed|preparing|keen)|to be (?:held|attended|chaired|convened)|(?:has|have) (?:called(?! on\b)|convened|summoned|been (?:called|convened|summoned|scheduled|invited|fixed))|(?:plans?|proposes?|proposed|agreed|agrees|decided|about) to|upcoming|forthcoming|ahead of|scheduled (?:for|on)|slated for|(?<!at the )(?<!in the )next (?:meeting|round)|is (?:next|with)|(?:schedule|itinerary|calendar|diary) (?:has|includes?|lists?|features?)|on the cards|(?:is|are|has been|have been)(?: (?:also|being|now|already|tentatively))* (?:lined up|planned|in the works|arranged|on the anvil)|on (?:his|her) (?:schedule|calendar|itinerary)|called for (?:{D}|tomorrow|later)|tomorrow)\b",
    held=r"\b(?:(?:told|informed|assured|warned|reminded|exhorted|asked) (?:(?!(?:will|would|that|to)\b)[a-z'-]+ |{O}(?:'s)? |{L} |{P} ){1,6}?(?:at|during|in) (?:an? |the |his |her )?(?:[a-z0-9-]+ ){0,3}{NOUN}(?=[^.;,]{0,40} (?:that|to)\b)|(?:told|informed|assured|warned|reminded|exhorted|asked) (?:an? |the |his |her )(?:[a-z0-9'-]+ ){0,3}{NOUN} of(?= [^.;,]{0,60} (?:that|to)\b)|said (?:at|during|in) (?:an? |the )(?:[a-z0-9-]+ ){0,3}{NOUN}(?=[^.;,]{0,40} that\b)|was held|were held|took place|has met|have met|had met|last (?:met|sat|gathered)|met|had (?:an?|another|one|two|three|four|several|separate|long|brief|detailed|fruitful|breakfast|lunch|dinner|talks|tea) (?:[a-z-]+ ){0,4}?(?:with|between)(?! {P} (?:lined up|planned|scheduled|pencilled))|(?:said|says|told|announced|claimed|added|declared|asserted|maintained)(?: (?:(?!(?:will|would|to|be)\b)[a-z]+|{P}|{D}),?){0,5} (?:after|following|(?:on )?emerging from) (?:an? |the |his |her |their )?(?:{D}(?:-long)? )?(?:[a-z0-9-]+ ){0,3}{NOUN}|concluded|ended|lasted|got over|broke up|went on|(?<!be )held|happened|came (?:a day )?(?:after|hours)|(?<!be )(?<!being )(?:hosted|attended|chaired|convened|called on|spoke|telephoned|addressed|took part|discussed|reviewed|visited|sat|gathered|huddled|conferred|dined|joined|presided|gave|skipped|boycotted|stayed away)\b(?:(?!\b(?:will|would|shall|may|might|could|should|is|are|to|has|have|tomorrow|next)\b)[^.;]){0,120}?\bahead of|(?:flew|went|drove|driven|arrived|reached|came|travelled|gone|drive|called) [^.;]{0,50}to (?:meet|see|greet))\b",
    denied=DENIED,
    cancelled=CANCELLED,
    unreal=r"\b(?:(?:did|does|do|has|have|had|could|can|would|will|was|were)(?: not|n't) (?:yet |even |so far |directly |personally |actually |ever |also )?(?:meet|met|hold|held|have|had|see|seen|call|get (?:to|an?|any|time)|been (?:to|at|in|with|able|called|held|convened|any)|talk|spoken|speak|sit)|(?:refus|declin)(?:ed|es|ing) to (?:meet|see|hold)|yet to (?:meet|hold|see)|never met|(?:ready|willing|eager|keen|prepared|happy|free|open|anxious|reluctant|unwilling|inclined|likes?|love|lov(?:e|ed)|wants?|wanted|wish(?:es|ed)?|hop(?:e|es|ed|ing)|long(?:s|ed)|offer(?:s|ed)?|tried|trying|attempt(?:s|ed)?|waiting|waited|look(?:s|ed|ing)? forward) (?:to|for|on) (?:an? |any |the |his |her |have |hold |holding |having )*(?:[a-z-]+ ){0,2}(?:meet|meeting|meetings|see|talk|talks|talking|dialogue|sit|sitting|speak|speaking|discuss\w*|negotiat\w+|conversation|consultations|opportunity)|(?:opportunity|chance|occasion|desire|willingness|readiness|permission) to (?:meet|see|talk|speak|sit)|met (?:(?:his|her|their) (?:match|death|end|fate|waterloo|maker|nemesis)|with (?:an accident|resistance|opposition|protests?|success|failure|criticism|approval))|meet (?:the|his|her|their|a|all|these|any|this|that|its|such) (?:[a-z-]+ )?(?:targets?|demands?|challenges?|needs?|deadline|expectations?|criteria|requirements?|goals?|promises?|aspirations?)|(?:match|final(?! (?:phase|round|stage|list|call|touch|decision|talks|meeting|lap|leg|hours?|days?|shape|push|draft|nod|tally|list))|semi-?final|tournament|court|bout)[^.;]{0,20},? [^.;]{0,12}met|met (?:while|when they|as students|at (?:school|college|university))|receiv\w+ (?:an?|the) (?:[a-z-]+ ){0,3}(?:awards?|honou?rs?|prizes?|medals?|degrees?)|(?:in )?favou?r(?:ed|s)? (?:of )?(?:an? |any |the )?(?:talks|dialogue|meeting|negotiations|discussions)|call(?:s|ed|ing)? for (?:an? |the )?(?:talks|dialogue|meeting|negotiations)|welcom\w+ (?:the|his|her|this|that|any|an?) (?:[a-z]+ ){0,2}(?:idea|thought|move|decision|statement|step|proposal|remarks?|suggestion|initiative|verdict|judg\w+|announcement|prospect|entry|return|support|order|bill)|welcom(?:ed|es|ing) (?:it|this|that|the same)(?= *[.,;]| *$)|persuaded to|(?:would|could|might|should|ought to) have (?:met|held|spoken|seen|talked|sat|called on|attended|joined|gone|come|been (?:at|in|with|there|present))|(?:unlikely|(?:not|n't) (?:likely|expected|scheduled|going|planning|able|ready|willing)) to (?:meet|see|hold|speak|talk|sit|visit|call)|proceeds of|laundering|without (?:meeting|holding)|(?:stopped|prevented|barred|blocked|restrained|disallowed|debarred|dissuaded|banned|kept) (?:[^.;,]{0,30} )?from (?:meeting|seeing|calling on|talking to|holding)|promis(?:ed|es) to (?:meet|see|call on)(?![^.;]{0,60}{D})|want(?:s|ed)? to (?:meet|see|hold)|wish(?:es|ed)? to (?:meet|see)|hop(?:es|ed|ing) to (?:meet|see)|seek(?:s|ing)? (?:a|an|time|another)[^.;]{0,20}(?:meeting|appointment)|sought [^.;]{0,20}(?:meeting|appointment|time)(?![^.;]{0,60}\b(?:and|but) (?:(?:also|then|later|he|she|they|{P}) ){0,2}(?:will|would|is|are|was|were|may|has|had|met|called)\b|[^.;]{0,60}, which (?:[a-z]+ )?(?:took place|was (?:held|granted|given)|happened|came about)\b)|demand(?:ed|s|ing) (?:a|an|that)|(?<!\bdecide )(?<!\bsee )(?<!\bconsider )(?<!\bdiscuss )(?<!\bdetermine )(?<!\bexplore )(?<!\bascertain )(?<!\bfind out )(?<!\bwork out )(?<!\bas )if |unless |\bwhether {P}(?!'s|-) (?:(?:had|has|have|also|ever|actually|really|even|too|already|secretly) ){1,4}(?:met|called on|seen|spoken|talked|visited|held|had (?:talks|a meeting))\b|often (?:meet|met)|at least once a|every (?:week|month|day)|(?:should|must|ought to|need(?:s|ed)? to|has to|have to|had better) (?:now |also |first |directly |himself |herself )?(?:meet|talk|speak|sit|see|hold|call|discuss|consult|reach)|series of (?!(?:[a-z-]+ )?(?:meetings|talks) with (?:{O} |the |[a-z]+ ){0,3}{P})(?:meetings|talks|discussions)|several (?:rounds|meetings)|used to meet|regularly (?:meet|met)|rul(?:ed|es) out(?! (?:an?|any|the) (?:[a-z-]+ )?(?:alliance|tie-?up|merger|pact|coalition|split|rift|understanding|return|comeback|change|truck)\b)|no (?:meeting|audience|appointment|talks|conversation|interaction)|(?:nobody|no one|none|no leader)(?: (?:from|of|in) [^.;,{PERSONS}]{1,30})? (?:has |have |had |ever |even )*(?:met|called|saw|visited|contacted|approached|spoke|phoned|rang)|(?:has|have|had)(?: not|n't) attended (?:a|any|the)(?: [a-z'-]+){0,3} (?:meetings?|meet) since|prevent(?:ed)?|would (?:soon |also )?(?:speak|talk) (?:to|with)"
    + WISHED_FOR
    + ")",
    phone=r"\b(?:phone|phones|phoned|telephone|telephoned|telephonic|telephonically|rang|dialled|dialed|called up|calls up|video call|phone call|over the line)\b",
    journey=r"(?:{D} (?:visit|trip|tour|stay)|\b(?:(?:on|during|in the course of|for|pay|paying|paid|begin|begins|began|beginning|undertake|undertakes|of) (?:a|an|the|his|her|their|this) (?:(?:[a-z0-9'-]+|{D}) ){0,4}(?:visit|trip|tour|stay|sojourn)|(?:-day|[0-9]+-day|day-long|official|state|maiden|bilateral|working|whirlwind|goodwill) (?:visit|trip|tour)|visit(?:s|ed|ing)?(?: to)? (?:{L}|the (?:national )?capital)|(?:arriv(?:e|es|ed|ing) (?:in|at|here)|reach(?:es|ed|ing)?|land(?:s|ed|ing)? in|fl(?:y|ies|ew|ying) (?:in)?to|leav(?:e|es|ing) for|left for|head(?:s|ed|ing)? (?:to|for)|travel(?:s|l?ed|l?ing)? to|come(?:s)? to|came to|coming to|go(?:es|ing)? to|went to|be in|camping in|camped in) (?:{L}|here|the (?:national )?capital|town)|itinerary|(?:his|her|their|packed|hectic|busy) (?:[a-z-]+ )?(?:schedule|programme|engagements|diary|calendar)|engagements|appointments|lin(?:ed|ing) up|rounds? of (?:meetings|calls|talks|consultations)|outreach|reach(?:ed|ing)? out to|(?:seek|seeks|seeking|sought|drum up|drumming up|garner|garnering|canvass|canvassing|enlist|mobili[sz]e|muster|mustering|rally|rallying) (?:[a-z'-]+ ){0,2}(?:support|backing|votes)|(?:in|over|during) the (?:past|last) (?:few |[a-z]+ )?(?:days|weeks?|month|fortnight)|so far))(?![a-z])",
    jointly=r"\b(?:together|jointly|joint|delegations?(?!-level)|(?:along|together) with|accompanied|flanked|in the presence of|trio|both of them|(?:was|were|is|are) with|(?:two|three|four) of them|(?:a|an|the|this|that|one|another|final|last|first|crucial|key|marathon|late-night) (?:[a-z-]+ ){0,3}(?:meeting|huddle|session|sitting|discussion|dinner|lunch|breakfast|meal|tea|conclave|conversation|conference call|strategy) with|over (?:dinner|lunch|breakfast|tea|coffee|a meal)|(?:for|lasted|lasting|spent)(?: [a-z]+){0,3} {D}(?! (?:visit|trip|tour|stay|programme))|hosts?|hosted|threw|(?:hours?|minutes)-long|[a-z0-9]+-(?:hours?|minutes?)|at (?:[^.;,]{1,30}'s |the |his |her |their )(?:[a-z]+ ){0,2}{HOME}|" + rf"{AT_A_HOUSE})",
    visits=r"\b(?:sp(?:oke|oken|eaks?|eaking) (?:to|with)|call(?:ed|s|ing)?(?: [a-z]+)? on|visit(?:ed|s|ing)?|dropp(?:ed|ing) in on|drops? in on)\b",
    likewise=LIKEWISE,
    gone_to=GONE_TO,
    to_meet=TO_MEET,
    to_miss=TO_MISS,
    had_declined=r"\bhad\b",
    conference=CONFERENCE,
    stop=r"(?:,? (?:in|at|on|over|the|a|same|next|early|late|later|earlier|also|finally|with|his|her|their|own|official|day|days|that|this|for|an|hour|hours|minutes|morning|afternoon|evening|night|noon|midnight|nearby|another|different|city|lunch|dinner|tea|breakfast|coffee|office|party|secretariat|headquarters|hotel|club|lounge|hospital|half|nearly|about|over|around|first|after|of|{D}|{L}|{O}|{HOME}|{P}'s(?: [a-z]+)? {HOME})){0,10}(?:,? (?:and|then|before|followed by|as well as)\b|[,;]){1,2}(?:,? (?:separate|separately|meeting|talks|then|lastly|afterwards|thereafter|next|in|at|on|over|the|a|same|next|early|late|later|earlier|also|finally|with|his|her|their|own|official|day|days|that|this|morning|afternoon|evening|night|noon|midnight|nearby|another|different|city|lunch|dinner|tea|breakfast|coffee|office|party|secretariat|headquarters|hotel|club|lounge|hospital|half|nearly|about|over|around|first|after|of|{D}|{L}|{O}|{HOME}|{P}'s(?: [a-z]+)? {HOME})){0,10},? ",
    stop_after=r"[.,;]|$| (?:in|at|on|over|early|late|later|earlier|afterwards|thereafter|second|last|together|jointly|separately|alone|the (?:same|next)|first|next|and|then|before|after|for|of|{D}|{L}|{O})(?![a-z])",
    along_with=r"(?:,? )?\bwith (?:[^.;,{PERSONS}]{0,60} )?$",
    stop_told=r"{D}|{L}|{HOME}|(?:, (?:and )?|\b(?:and|as well as) )(?:also )?(?:with|on)\b|\bseparate(?:ly)?\b|\b(?:then|later|finally|next|followed by|morning|afternoon|evening|night|noon|lunch|dinner|tea|breakfast)\b|\bfirst(?:,| and\b)",
    apart_from_others=r"^(?:and |but |quite )?separately ?[,¦]",
    separate=rf"\b(?:{ONE_BY_ONE})\b|" + r"\b(?:separately|separate (?:meetings|talks)|individually|one by one|one after (?:the other|another)|in turn|by turns|turn by turn|one-on-one meetings|respectively|(?:at|in) their (?:(?:respective|official|own|party) )*(?:residences|homes|houses|bungalows|offices|headquarters)|during (?:the|his|her|a|their) (?:[a-z-]+ |{D} ){0,3}(?:visit|trip|stay|tour)|(?:not|never) together|the (?:[a-z]+ )?(?:residences|homes|houses|bungalows|offices) of(?= {P}, {P}| {P} and)|meetings with|callers|visitors|among those who (?:met|called on)|took turns|back-to-back|a string of|a flurry of|whirlwind)\b",
    goes_on=r"(?!,? who,? (?:in turn|then|later|subsequently|thereafter|also|had|has|will|met|called|held|spoke|rang|telephoned)\b)[^.;]{0,40}(?:,| and| but| then| (?:before|after) [a-z]+ing\b| (?:followed|preceded) by\b| after (?:an?|his|her|another)\b)(?! who| which| whose)",
    had_along=r"^(?:and |also |there |then )?{P} (?:was|were|had been) (?:also |then |again )?with {G}(?: (?:at|all) (?:the|that) (?:time|while)| throughout| (?:during|in|at) (?:the|this) {NOUN})?[.]?$",
    company_of=r"\b(?:(?:was|were|is|are) (?:also |already |there )?with|received|welcomed|greeted|joined|accompanied|escorted|ushered)\b",
    parts=r"(?:(?<![\uec00-\uf7ff] )\band\b|\band\b(?! [\uec00-\uf7ff])|\b(?:then|before|after|while|whereas|but|followed by|having|later|earlier)\b(?! (?:in|that) the )|;)",
    parts_weakly=r",(?! where)",
    each=r"\b(?:met|meets?|meeting|call(?:ed|s|ing)? on|saw|seen|see)\b",
    onward=ONWARD,
    fresh=r"\b(?:another|second|fresh|new|next(?! to\b)|again|further|later|one more|separate|earlier|also (?:met|meets?|meet|called|held)|previous|last (?:meeting|met)|before (?:coming|landing|that|flying|arriving|leaving)|had (?:already )?(?:met|seen|called))\b",
    definite=r"(?:(?<!ahead of )(?<!before )(?<!prior to )\b(?:the|this|that|said) (?:[a-z-]+ ){0,2}(?:meeting|meet|talks|huddle|conclave|parleys|discussions|deliberations|session|interaction|conversation)\b(?! (?:between|with|of|among|for) )|^it (?:(?:was|is)(?! (?:(?:on|only|in|at|then|here|there|this|that)\b|{D}|{P}))|lasted|will be|took)|\bat the table\b|\bacross the table\b)",
    # "The two-hour meeting at the Constitution Club was attended by X and Y"
    electors=ELECTORS,
    this_one=r"^(?:the|this) (?:(?:[a-z-]+|{D}) ){0,3}(?:meeting|meet|talks|huddle|conclave|parleys|discussions|deliberations|session)(?:,? (?:held |hosted |convened )?(?:at|in|by) [^.,;]{2,60}?,?| here| {D}){0,2} (?:was|were) (?:also |reportedly ){0,2}(?:attended|chaired|presided over|joined)\b",
    another=r"\b(?:another|one more|second|next|fresh|yet another|separate|similar|parallel|rival|(?:his|her|its|their) own) (?:such |[a-z-]+ |{O} ){0,2}(?:meeting|meet|round|huddle|session|sitting)",
    by_chance=BY_CHANCE,
    habit=HABIT,
    in_house=IN_HOUSE,
    beside_house=BESIDE_HOUSE,
    private=r"\b(?:(?:pre|post)-lunch|adjourn\w*|(?:question|zero) hour|(?:private|leaked|viral|purported|taped|recorded) (?:conversation|chat|call)|flood-hit|rain-hit|quake-hit|riot-hit|affected (?:areas|districts|villages)|(?:talks|meetings?|discussions?|consultations?|deliberations|conversations?|speaking|talking|consulting) (?:with |to )?(?:his|her|their|my|own|close|the) (?:own |close |many )?(?:supporters|well-wishers|followers|family|kin|relatives|friends|voters|constituents)|relief camps?|hospital|the injured|shrine|press conference|news conference|press meet|(?:brief(?:ed|ing)?|met|meeting|talking to|interaction with|interacting with|chat with) (?:the )?(?:reporters|journalists|newspersons|mediapersons|media)|rally|rallies|roadshow|public meetings?|interview|inaugurat(?:e|ed|ion|ing) (?:of |the |a )|funeral|wedding|lok sabha session|session of parliament|parliament session|budget session|winter session|monsoon session|joint sitting|joint session|proceedings|court)\b",
    hosting=r"\b(?:host\w*|conven(?:e|ed|es|ing)\b|summon\w*|invit\w*|call(?:s|ed|ing)? (?:an?|the|for|his|her|its|[a-z-]+ [a-z-]*) ?(?:[a-z-]+ ){0,4}(?:meet|meeting|huddle|conclave|session|summit|dinner|talks)|called by|at the call|'s (?:invitation|call|initiative|behest|instance|request|invite)|laid out|threw|organi[sz]ed)",
    company=r"\b(?:(?:party|opposition|state|senior|top|national|regional|political|alliance|bloc|rebel|dissident|coalition|central|{O}|{L})(?:'s|')? (?:[a-z-]+ ){0,2}(?:leaders|leadership|brass|chiefs|functionaries|office-bearers|heads|unit|managers|observers)|leaders|chief ministers|mps|mlas|mlcs|legislators|lawmakers|parliamentarians|allies|partners|rebels|dissidents|emissaries|delegation|counterparts?|ministers|office-bearers|functionaries|(?:district|state|block|city|zonal|mandal|divisional|constituency|unit) (?:presidents|in-?charges|conven[eo]rs|coordinators|secretaries)|general secretaries|colleagues|core group|seniors|parties|(?:the )?(?:[a-z]+ )?family|(?:first|ruling) family|all-party|legislature party|parliamentary party|parliamentary board|cabinet committee|(?:working|election|core|coordination|steering|executive) committee|parties)\b",
    parties=r"\b(?:(?:opposition|non|anti|secular|left|alliance|coalition|ruling|regional|like-minded|partner|constituent|friendly|rival|smaller|\d+|[a-z]+teen|twenty-\w+) (?:[a-z-]+ ){0,2}(?:parties|leaders|partners|allies|chief ministers|constituents)|(?:leaders|heads|representatives|chiefs) of (?:all |the |various |\d+ |[a-z]+ ){0,3}(?:[a-z]+ )?parties|all-party|(?:alliance|coalition|seat-sharing) (?:partners|talks)|(?:new|the) partners|allies)\b",
    elsewhere=r"(?<!attend a )(?<!attend an )(?<!attend the )(?<!addressing a )(?<!was at a )(?<!had a )(?<!had an )(?<!in . for a )\b(?:summons|holi|diwali|eid|iftar party|festival|(?<!family )function|celebrations?|parliament|house proceedings|the house|proceedings|budget|question hour|debate|vote|voting|hearing|court|interrogation|questioning|probe|rally|campaign|procession|inauguration|consecration|ceremony|match|(?:talk |road|fashion |tv )show|parade|yatra|march|bandh|strike|award|temple|wedding|funeral|condolence|contest|advocates?|counsel|lawyers?|petition\w*|bench|reached for|available for comment)\b",
    outsiders=r"\b(?:presentation ceremony|match|innings|wickets?|captaincy|dressing room|stadium|spinners?|batters?|batsm[ae]n|bowlers?|pacers?|all-rounders?|coach|selectors?|world cup|olympics?|medal|justices?|bench|advocate|solicitor general|editor|anchor|economists?|experts?|industry|industrialists?|bureaucrats?|officials|officers|stakeholders|ceos?|chief executive|billionaire|bankers?|traders|envoys?|ambassadors?|doctors|students|players|cricketers?|athletes?|startups?|investors?)\b",
    here=r"\bhere\b",
    capital=r"\b(?:in|to) the (?:national )?capital\b",
    vague=r"(?:^,? ?(?:just |barely |only |some )?(?:days|weeks|months|years) after\b|^[^.;]{0,50}\bsince (?:he|she|they|{P})(?![a-z])|^earlier ?[¦,] ?(?=[^.;]{2,60} had (?:also |already |separately )?(?:met|held|called|spoken|visited|had|hosted|seen))|\b(?:recently|(?:a )?few (?:days|weeks|months) ago|in the past|(?:days|weeks|months|years) (?:ago|earlier|back|before(?! {D}))|some time ago|earlier this (?:month|year|week)|previously|last (?:month|year|week))\b)",
    next_day=r"(?:the )?(?:very )?(?:next|following) (?:day|morning|evening|afternoon|night)|a day later|twenty-four hours later",
    same_day=r"\b(?:the |that )(?:very )?same (?:day|morning|afternoon|evening|night)\b|\bthat (?:very )?(?:day|morning|afternoon|evening|night)\b|\b(?:later|earlier) (?:in the|that) (?:day|morning|afternoon|evening|night)\b|\bhours (?:later|after|earlier)\b",
    that_day=r"\b(?:in|during) the (?:morning|forenoon|afternoon|evening)\b|\bat (?:noon|night|midnight|dawn|dusk)\b|\b(?:over|at) (?:breakfast|lunch|dinner)\b|\b(?:later|then|thereafter|afterwards?|subsequently|meanwhile)\b|\b(?:soon|shortly|right|immediately) (?:after|before)\b|\b(?:after|before|following) (?:the|this|that|his|her|their) (?:[a-z-]+ ){0,2}(?:meeting|talks|huddle|session|discussions?|deliberations|lunch|dinner|call)\b|\bfrom there\b|\bwhen (?:the [a-z]+|they|he|she|all|{G}) (?:had|were|was) (?:left|gone|done|over|finished)\b",
    days_on_end=ON_END,
    days_listed=LISTED_DAYS,
    towns_listed=LISTED_TOWNS,
    towns_alike=ALIKE_TOWNS,
    sitting_first=FIRST,
    sitting_last=LAST,
    sitting_nth=NTH,
    sitting_aside=ASIDE,
    moved_by=MOVED_BY,
    moved_back=MOVED_BACK,
    days_together=r"(?P<first>{D}) (?:and|&) (?:on )?(?P<last>{D})",
    residence=RESIDENCE,
    stays=STAYS,
    no_site=NO_SITE,
    there=THERE,
    same_house=SAME_HOUSE,
    venue_told=VENUE_TOLD,
    at_a_house=AT_A_LOCAL_HOUSE,
    the_house=THE_HOUSE,
    inns=INNS,
    where_met=r",? where\b|\bto (?:meet|see|call on|talk to|hold talks with|confer with)\b",
    held_here=HELD_HERE,
    in_town=IN_TOWN,
    of_capital=OF_CAPITAL,
    address_after=ADDRESS_AFTER,
    headquarters=HEADQUARTERS,
    street=STREET,
    venue=(
        r"(?<=[A-Za-z0-9] )(?:(?:[Gg]uest|[Cc]ircuit|[Rr]est) [Hh]ouse|Hotel|hotel|Bhawan|Bhavan|House(?! (?:panel|committee|speaker|members?|leaders?|majority))|"
        r"Club|Hall|Road|Marg|Lane|Dome|Cottage|[Hh]ospitals?|Avenue|Street|Path|Pratishthan|[Aa]uditorium|Airport|airport|Centre|Center|Sadan|Niwas|Nivas|Kendram?|"
        r"Bhaban|Bha[vw]anam|Sadanam|Smarakam?|Mandir(?:am)?|Mandap|Mantapa|Kalakshetra|Natyagriha|Rangmandir|Vatika|"
        r"(?:[Cc]entral )?(?:[Jj]ail|[Pp]rison)|(?P<numbered>Place|Park|Estate|Enclave|Crescent|Colony|Nagar|Row|Square|Layout|Lines|Vihar|Extension|East|West)|"
        r"Palace|palace|Resort|resort|Bagh|Kothi|Kutir|Ashram|ashram|Stadium|stadium|Annexe|Gymkhana|Sabhagar|Parisar|Mandapam|Lodge|"
        r"Farm(?! (?:laws?|bills?|loans?|sector))|farm|[Ff]armhouse|Complex|Nilayam|Arivalayam|Soudha|Gardens?|(?P<drop>[Bb]ungalow))(?![A-Za-z])"
    ),
    venue_opens=VENUE_OPENS,
    venue_unnamed=r"(?<![A-Za-z])(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Ss]ome|[Oo]ne|[Aa]nother|[Aa]ny) $",
    venue_alone=VENUE_ALONE,
    town=(
        r"(?<![A-Za-z])(?:at|in|near) (?P<name>(?!(?:Parliament|Opposition|English|Hindi|Urdu|Tamil|Telugu|Bengali|Marathi|Congress|Government|Cabinet|Assembly|Council|House|"
        r"Legislature|Centre|State|Union|Budget|Question|Zero|Lok|Rajya|Vidhan|Article|Section|Schedule|Constitution|Court|Supreme|God|Lord|Islam|Hindu\w*|Muslim\w*|"
        r"Pakistan|China|Nepal|Bhutan|Russia|America|Britain|England|France|Germany|Japan|Israel|Iran|Iraq|Qatar|Ukraine|Canada|Australia|Bangladesh|Myanmar|Afghanistan|Gaza|Kashmir|Brazil|Italy|Switzerland|Yemen|Syria|Egypt|Libya|Vietnam|Turkey|Saudi|Chile|Denmark|Sweden|Norway|Poland|Lebanon|Spain|Portugal|Greece|Austria|Mexico|Cambodia|Laos|Malaysia|Indonesia|Thailand|Mauritius|Maldives|Kenya|Nigeria|Oman|Jordan|Kuwait|Bahrain|Sri Lanka|Korea|Scotland|Ireland|Zealand|Ceylon|Hollywood|Bollywood|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Sunday|Monday|Tests?|Asia|Africa|"
        r"UK|US|USA|UAE|UN|EU|BRICS|SAARC|NATO|Question|Phase|Round|Part|Chapter|Class|Twitter|Facebook|India|Bharat|North|South|East|West|Central|Raj|"
        r"[A-Z]{2,}\b|[A-Z][a-z]*(?:tion|ment|ness|ism|ship|ers|ists)\b))[A-Z][a-z]{3,}(?:[ -](?!(?:University|Partners|Jail|Hospital|College|School|Developers|Broking|Studios|Bank|Company|Police|Assembly|Party|Council|Corporation|Limited|Times|Express)\b)[A-Z][a-z]{2,})?)(?=(?: (?:town|city|village))? (?:on|yesterday|today|tomorrow|late|last|this|where|earlier|here)\b|[.,;])"
    ),
    quarter=QUARTER,
    venue_public=PUBLIC_BUILDING,
    venue_stop=(
        r"(?:At|In|On|From|To|The|A|An|Inside|Outside|Near|Behind|Later|Then|After|Before|When|Where|While|Meanwhile|Earlier|And|But|For|With|By|Of|As|Into|Over|"
        r"His|Her|Their|Its|This|That|Both|VIP|PWD|State|Govt|Government|Today|Yesterday|Tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|"
        r"January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|"
        r"Upper|Lower|Full|Opera|Publishing|Media|Open|Random|Sabha|Legislative|Wall|Dalal|High|Silk|Real|US|National|Space|Research|Informatics|Data|App|Health|Medical|Training|Care|Control|Coordination|Satellite|Association|Police|CM|PM|CM's|PM's|Minister|Mr|Ms|Mrs|Dr|Shri|"
        r"Meets?|Met|Visits?|Reach(?:es|ed)?|Arrives?|Leaves?|Holds?|Says|Skips?|Calls?|Go(?:es)?|Via|Via:|New|Old|Big)"
    ),
    from_place=r"from\b",
    left_place=r"\b(?:from (?:the |neighbouring |nearby |distant |faraway )?(?:[a-z]+ of )?|(?:back|return(?:ed|ing|s)?|fresh|home|recover(?:ed|ing)) from (?:[a-z'-]+ ){1,4}(?:to|in|of) |(?:stay|remain)(?:ed|ing|s)? (?:back |put |on |behind |holed up |confined )?(?:in|at|to) (?:(?:his|her|their|the|{P}'s) (?:[a-z]+ )?{HOME} (?:in|at|near) )?|(?:stuck|held up|busy|preoccupied|away|holed up|camping|vacationing|holidaying) (?:in|at) |(?:left|leav(?:es?|ing)|bound|headed|set out|set off|flew out|took off|proceed(?:ed|ing)) for )(?P<place>{L})(?!(?:,? (?:on )?{D})?,? (?:(?:from )?where\b|(?:to|and) (?:also |then )?(?:meet|met|see|saw|call|hold|held|confer)|for (?:an? |the )?(?:[a-z-]+ )?(?:{NOUN})))",
    at_place=r"\b(?:at|in|into|to|near|from|reached|inside|(?:left|leaves?|leaving|headed|heads|bound|set out|off) for) (?:the |a |his |her |its |their |party's |'|\")?(?:[a-z'-]+ ){0,3}['\"]?(?P<place>{L})",
    ordinal=r"\b(?P<number>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th)(?: such| joint| formal| opposition| {O})? (?:meeting|meet|conclave|session|huddle|round)\b",
    ordinals=tuple(
        (word, n)
        for n, pair in enumerate(
            [
                "first/1st",
                "second/2nd",
                "third/3rd",
                "fourth/4th",
                "fifth/5th",
                "sixth/6th",
                "seventh/7th",
                "eighth/8th",
                "ninth/9th",
                "tenth/10th",
            ],
            1,
        )
        for word in pair.split("/")
    ),
    clock=rf"(?:{{RECIPROCAL}}|{{MEET}}){_LINKED}\b(?:at|around|about) {_ROUGHLY}{{told:D}}|^(?:on [^ ]{{1,2}} )?at {_ROUGHLY}{{before:D}}(?: on [^ ])?,? {{M}}",
    no_clock=r"\b(?:until|till|up to|before|after|past|since) (?:about |around |well |nearly |the )?{told:D}",
    length=(
        rf"(?:{{RECIPROCAL}}|{{MEET}}){_LINKED}\b(?:for|lasting) {_ROUGHLY}{{told:D}}"
        rf"|\bspent {_ROUGHLY}{{before:D}}[^.;]{{0,40}}\b(?:with|together|discussing|talking|behind)\b"
    ),
    agenda=(_ABOUT_WHAT,),
    topics=(
        ("presentation", r"\b(?:presentation|blueprint|road ?map)s?\b"),
        ("seat sharing", r"\b(?:seat|ticket)[- ](?:sharing|distribution|adjustment|allocation|arrangement|deal|pact|talks|division)\b|\bshar(?:e|ing) of seats\b|\bnumber of seats\b"),
        ("government formation", r"\b(?:government formation|form(?:ing|ation of)? (?:a |the |the new |a new )?(?:coalition )?government|cabinet (?:formation|expansion|berths?)|portfolios?|swearing-in|floor test)\b"),
        ("candidates", r"\b(?:candidates?|nominees?|ticket distribution|list of candidates)\b"),
        ("presidential election", r"\b(?:presidential|vice[- ]presidential) (?:election|poll|polls|candidate|nominee)\b"),
        ("opposition unity", r"\b(?:opposition unity|anti-bjp (?:front|alliance)|third front|federal front|united front|joint opposition|unit(?:e|ing) the opposition)\b"),
        ("joining the party", r"\b(?:join(?:ed|ing|s)? the (?:[a-z]+ )?party|inducted into|merge[rd]?)\b"),
        ("leadership", r"\b(?:leadership (?:issue|change|tussle|crisis|question)|party (?:president|chief) (?:election|poll)|organisational (?:elections?|polls|changes))\b"),
        ("alliance", r"\b(?:alliance|tie-up|pre-poll pact|coalition)\b"),
    ),
    several=(
        r"\b(?:two|three|four|five|six|several|many|multiple|a (?:series|string|spate|number|slew|flurry) of|rounds of|couple of|various|numerous|repeated|back-to-back|some) "
        r"(?:more |other |further |such |successive |consecutive |separate )*(?:rounds of )?(?:{O} )?(?:[a-z-]+ )?(?:meetings|talks|huddles|discussions|parleys|rounds|sittings|deliberations|consultations|times|occasions)\b"
    ),
    since_before=rf"\b(?:since (?:the )?(?:early |mid-?|late )?|{RESCHEDULED} from (?:the (?:earlier |original )?)?|(?:originally|earlier|initially|previously) (?:been )?(?:scheduled|slated|planned|fixed|set|due|meant|to be held)(?: to be held)?(?: for| on)? (?:the )?|instead of (?:on )?)$",
    sources=(
        r"\b(?:sources?|people (?:aware|familiar|close|in the know)|persons? familiar|insiders|reportedly|allegedly|purportedly|"
        r"it (?:is|was|has been) (?:being )?(?:learnt|learned|said|believed|understood|alleged|rumou?red)|"
        r"(?:is|are|was|were) (?:said|believed|learnt|learned|understood|reported|rumou?red|alleged) to|"
        r"unconfirmed|(?:media|news|press|according to) reports|grapevine|rumou?rs?|speculation)\b"
    ),
)
