"""Constructions that tell, in English, of what parties and other bodies hold with each other."""

from __future__ import annotations

from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_TALKS = r"(?:meetings?|talks|huddle|discussions?|deliberations|consultations|parleys|negotiations|confabulations|round|sitting)"
_OF_TALKS = r"(?:talks|negotiations|discussions|parleys|consultations|deliberations|dialogue|seat-sharing)"
_WILL = (
    r"(?:will|would|shall|to|(?:is|are|was|were) (?:to|likely to|set to|scheduled to|expected to|due to|slated to))"
    r"(?: also| now| again| soon| then| next| first)?"
)
_MEETS = (
    rf"(?:met|meets?|(?:is|are|was|were|be) meeting|called on|sat (?:down )?(?:with|across)|conferred with|huddled with|"
    rf"{_WILL} (?:meet|call on|sit (?:down )?with|confer with|huddle with))"
)
_SOME = r"(?:the|its|their|all|top|senior|state|local|ally|allies|partner|partners|alliance|estranged|former|ruling|rival|leaders|leadership|representatives|negotiators|office-bearers|of|from|a|delegation|team|smaller)"
_MEMBERS = (
    r"(?:leaders|leadership|brass|delegation|team|panel|committee|negotiators|representatives|mps|mlas|legislators|lawmakers|"
    r"functionaries|emissaries|office-bearers|members|unit)"
)
# "met the BJP's X" names who was met, "met the Congress in 40 seats" tells of a contest
_NO_BODY = (
    r"(?!(?:'s|-)? ?(?:[a-z'-]+ ){0,4}[{PERSONS}]|-| (?:head-on|in (?:an? )?(?:[a-z-]+ ){0,2}(?:contest|fight|battle|finals?|match|clash)|halfway|demands?|deadline|"
    r"in (?:[a-z0-9]+ )?(?:seats|constituencies)|'s (?:demands?|challenge|offer|conditions?)))"
)
_NTH = r"(?:first|second|third|fourth|fifth|sixth|next|last|final|previous|earlier|fresh|opening|initial|preliminary|follow-up)"
_ONE_MORE = r"(?:another|one more|yet another|some more|a (?:new|further))"
_PARTED = r"(?:panels|committees|negotiators|negotiating teams|teams|delegations|representatives|leaders|sides|parties|allies|partners|camps)"
# who met before, without a name: "the two parties' seat panels"
_THE_BODY = r"the (?:[a-z-]+ )?(?:committee|panel|board|executive|council|core group|alliance|bloc|front|coalition|grouping|opposition|two)"
_THE_PANELS = (
    rf"(?:the|their|both|its)(?: (?:two|three|four|both|parties'|sides'|allies'|partners'|rival|seat|seat-sharing|poll|negotiation|negotiating|coordination|alliance|top|senior|state|central)){{0,4}} "
    rf"{_PARTED}(?: (?:of|from|of the|from the) (?:the )?(?:two|both|three)(?: (?:parties|sides|allies|partners|camps))?)?"
)
_SIT = r"(?:meet|met|sit|sat|talk|talked|confer|conferred|huddled?|gather(?:ed)?|assembled?)"
_ANEW = r"(?:again|once again|once more|afresh|for (?:a|the) (?:second|third|fourth|fifth|sixth) time)"
_GO_ON = rf"(?:{_WILL} (?:be )?(?:continued?|resumed?|go on|carry on|reconvened?)|resumes?(?! after))"
# what the talks that go on have come to: "remained inconclusive and"
_SO_FAR = r" (?:remain(?:ed|s)?|w(?:as|ere)|end(?:ed|s)|made|make|could|did|fail(?:ed|s)|ran|went|broke|ha(?:ve|s|d)|saw|yielded|produced)\b[^.;,{PERSONS}{DATES}]{0,60}?,? (?:and|but)(?: (?:they|it))?"
_TO_A_DAY = r"(?:(?!\b(?:since|until|till|ahead|before|poll|polling|voting|counting|vote)\b)[^.;{PERSONS}{DATES}]){0,60}{D}"

# a body's session is told by the body's name: "on the second day of the national executive"
_NTH_DAY = r"(?:(?:first|second|third|fourth|last|final|opening|concluding|closing|inaugural) day|sidelines|margins|eve)"
# who speaks to a committee on a day sits with it
_ON = r"(?:(?:late |early )?(?:on )?{D})"
_MEMBERS_HERE = r"(?: (?:members|meeting|session))?(?: (?:here|in {L}|at {L}))?"
_OPENS = r"(?:addressing|speaking (?:at|to|before)|in (?:his|her) (?:opening |closing |concluding |presidential )?(?:address|speech|remarks|report) to)"
BODIES_WORDS = (
    (
        "TOLD",
        (
            rf"(?:\b(?:told|informed|briefed|assured|urged|warned|reminded|apprised|addressed|exhorted) (?:the |its |his |her )?{{O}}{_MEMBERS_HERE},? {_ON}(?!'s)|"
            rf"^{_ON}[ ,¦]{{1,3}}(?:the )?{{P}} (?:told|informed|warned|reminded|urged|addressed) (?:the )?{{O}}|"
            rf"^{_OPENS} (?:the |its |his |her )?{{O}}{_MEMBERS_HERE},? {_ON})"
        ),
    ),
    (
        "UNDERWAY",
        (
            r"\b(?:(?:beg[aiu]n|begins|open(?:ed|s)|conclude[ds]?|end(?:ed|s)|w(?:ound|inds) up|kick(?:ed|s) off|(?:got|gets) under ?way|went into its|entered its)\b|"
            rf"{_NTH_DAY} of )"
        ),
    ),
)

# whom a politician gathers
_OWN_SIDE = r"(?:m[lp]as|mps|mlcs|legislators|lawmakers|ministers|leaders|functionaries|office-bearers|secretaries|presidents|chiefs)"

_TOLD_THEM = r"(?:told|informed|warned|reminded|assured|exhorted|asked|directed|instructed|urged|advised|cautioned|pulled up|briefed)"

BODIES = (
    Frame(
        name="committee is told",
        kind=FrameKind.GATHERING,
        pattern=r"{a:P}(?!'s|-)(?:,[^.;,{PERSONS}]{1,40},)?(?: (?:also|later|had|has))? (?={TOLD})[a-z]+ (?:the |its |his |her )?{o:O}",
    ),
    Frame(
        name="a meeting is told",
        kind=FrameKind.GATHERING,
        pattern=(
            r"{h:P}(?!'s|-)(?:,[^.;,{PERSONS}]{1,40},)?(?: (?:also|later|then|had|has|on|{D}))* (?:"
            r"(?:told|informed|warned|reminded|assured|exhorted) (?:an?|the|his|her) (?:[a-z0-9'-]+ |{O}(?:'s)? ){0,4}?{NOUN}(?= of\b| in {L}| on {D}| {D}| here\b| that\b)|"
            rf"address(?:ed|es) an? (?:[a-z'-]+ ){{0,3}}?{{NOUN}} of (?:(?:[a-z'-]+|{{O}}(?:'s)?) ){{0,4}}?{_OWN_SIDE}\b)"
        ),
    ),
    Frame(
        name="a side is told",
        kind=FrameKind.GATHERING,
        pattern=(
            rf"{{h:P}}(?!'s|-)(?:,[^.;,{{PERSONS}}]{{1,40}},)?(?: (?:also|later|then|had|has|on|late|{{D}}))* {_TOLD_THEM} (?:(?:all )?(?:his|her|its|the) )?(?:[a-z0-9-]+ |{{O}}(?:'s)? |party's ){{0,4}}?{_OWN_SIDE}"
            r"(?: [^.;,{PERSONS}]{1,20})? (?:at (?:his|her|{P}'s|the party's?) (?:{L}|(?:[a-z]+ ){0,2}(?:residence|home|house|bungalow|office|headquarters))|behind closed doors)(?![a-z])"
        ),
    ),
    Frame(
        name="at a meeting of a side",
        kind=FrameKind.GATHERING,
        pattern=(
            r"(?:^|\" )(?:at|in|during) (?:an?|another|{D}'s) (?:[a-z'-]+ |{O}(?:'s)? ){0,4}?{NOUN} (?:of|with) (?:(?:[a-z'-]+|{O}(?:'s)?|{L}(?:'s)?) ){0,5}?"
            rf"{_OWN_SIDE}\b[^.;{{PERSONS}}]{{0,60}}?(?:,|{{D}}|{{L}}| ¦) (?:[^.;,{{PERSONS}}]{{1,40}} )?{{h:P}}(?!'s|-)(?: (?:also|reportedly|{{D}}|on))* (?:{_TOLD_THEM}|{{SAID}}|called|gave|laid|made|took|discussed|announced|decided|set)\b"
        ),
    ),
    Frame(
        name="convenes a body",
        kind=FrameKind.GATHERING,
        grouped=True,
        pattern=(
            rf"{{h:P}}(?!'s|-)(?:,[^.;,{{PERSONS}}]{{0,40}},)? (?:{_WILL} convene|(?:has|have|had) (?:also |now |already )?(?:convened|summoned|called)|convenes|convened|summoned|summons|called|calls|is convening)"
            r" (?:an? |the |its |his |her |their |{O}(?:'s)? |{L} |party's |urgent |emergency |crucial ){1,3}(?:[a-z-]+ ){0,3}?(?:secretariat|working committee|parliamentary (?:board|party)|legislature party|central committee|state committee|core committee|"
            r"national executive|state executive|executive committee|political affairs committee|national council|state council|general council|politburo|office-bearers|district (?:presidents|secretaries)|(?:steering|coordination|liaison|campaign) committee)(?! (?:member|meeting|president|chief|leader|secretary)s?\b)"
            r"(?=[^.;{PERSONS}]{0,50}{D})"
        ),
    ),
    Frame(
        name="committee is told on a day",
        kind=FrameKind.GATHERING,
        pattern=r"(?={TOLD})^[^a-z]{0,4}(?:on )?{D}[ ,¦]{1,3}(?:the )?{a:P} [a-z]+ (?:the )?{o:O}",
    ),
    Frame(
        name="committee is addressed",
        kind=FrameKind.GATHERING,
        pattern=rf"(?={{TOLD}}){_OPENS} (?:the |its |his |her )?{{o:O}}{_MEMBERS_HERE},? {_ON},? (?:[a-z-]+ ){{0,6}}{{a:P}}(?= [a-z])",
    ),
    Frame(
        name="committee goes into session",
        kind=FrameKind.GATHERING,
        pattern=r"{o:O}(?:'s)?(?: (?:meet|session|sitting|here))?,? {UNDERWAY}(?! (?:to|with an?|by|up|(?:a|an|the|its|all|his|their) (?!(?:[a-z]+ )?day))\b)",
    ),
    Frame(
        name="committee on its last day",
        kind=FrameKind.GATHERING,
        pattern=r"{UNDERWAY}(?<=of )(?:the |its |a |an )?(?:{D} |[a-z]+-day )?(?:party's )?{o:O}",
    ),
    Frame(
        name="committee is set down",
        kind=FrameKind.GATHERING,
        pattern=r"{o:O}(?:'s)?(?: meet(?:ing)?| session)? (?:is|are|has been|have been|had been)(?: (?:now|also|being|already|likely|to be|set to be))* (?:scheduled|slated|fixed|convened|called|held)\b(?! (?:to|by|off|after|up|out)\b)[^.;,{PERSONS}{DATES}]{0,40}{D}",
    ),
    Frame(
        name="body meets body",
        kind=FrameKind.TALK,
        pattern=(
            rf"{{a:OG}}(?:'s)?(?: (?:[a-z-]+ ){{0,2}}{_MEMBERS})?(?: (?:on|in|late|early|also|again|later|then|{{D}}|{{L}})){{0,4}}"
            rf"(?:,? (?:said|says) (?:on {{D}} )?(?:that )?(?:it|they))? {_MEETS}(?: {_SOME}){{0,4}} {{b:OG}}{_NO_BODY}"
        ),
    ),
    Frame(
        name="talks of two bodies",
        kind=FrameKind.TALK,
        pattern=r"{a:O}(?:-|–|/| - ){b:O} (?:[a-z-]+ ){0,2}{NOUN}(?=[^.;{PERSONS}]{0,80}{D})",
    ),
    Frame(
        name="bodies at their meeting",
        kind=FrameKind.TALK,
        pattern=(
            rf"(?P<a>{{O}}(?:{{SEP}}{{O}}){{1,5}})(?!'s|-)[^.;{{PERSONS}}]{{0,90}}?\b(?:at|in|during|after|following) "
            rf"(?:an?|their|the) (?:(?!(?:its|his|her)\b)[a-z-]+ ){{0,3}}?{_TALKS}(?: (?:held|here))?(?= (?:on |in {{L}} on |in {{L}} |late )?{{D}})"
        ),
    ),
    Frame(
        name="of a series",
        kind=FrameKind.GATHERING,
        follows=True,
        pattern=(
            rf"(?:^|[,;] |\b(?:and|but|while|though|as|after) )(?:(?:(?:an?|the|one|another) (?:two |three )?{_NTH}(?: and final| two| three)?|{_ONE_MORE}) (?:rounds?|meetings?|sittings?)"
            rf"(?: of (?:[a-z-]+ ){{0,2}}{_OF_TALKS})?(?! (?:of|between|with|by|in (?:an?|{{D}}))\b)|"
            r"the (?:first|second|third|previous one|earlier one|last one|other|others) (?:(?:was|were|had been|is|are|will be|took|takes)\b|(?=(?:on|in|at) )))"
            rf"{_TO_A_DAY}"
            # "the talks will resume on Friday"
            rf"|(?:^|[,;] |\b(?:and|but|while|though) )(?:(?:the|their|its) )?(?:[a-z-]+ )?{_TALKS}(?:,?{_SO_FAR})?,? {_GO_ON}{_TO_A_DAY}"
        ),
    ),
    Frame(
        name="meet again",
        kind=FrameKind.GATHERING,
        follows=True,
        pattern=(
            rf"(?:^|[,;] |\b(?:and|but|while|though) )(?:{_THE_PANELS}|{_THE_BODY}|they|it|(?=^)),?(?:(?:(?: |^){_WILL}| have| had)? {_SIT}(?: together| down)?,? {_ANEW}|(?:^| ){_WILL} (?:hold|have) (?:its|their|the|another|a) (?:(?:next|second|third|fresh|joint|follow-up|such|more) ){{1,3}}(?:meeting|round|sitting|session|conclave)| (?:had |have )?(?:last|first|previously|earlier) {_SIT})"
            rf"\b{_TO_A_DAY}"
        ),
    ),
)
# how far talks of many days have come
_CAME_TO_NOTHING = (
    r"(?:failed|collapsed|stalled|broken down|fallen (?:through|apart)|ended in (?:failure|(?:a )?deadlock)|come to (?:nothing|naught|a (?:halt|standstill))|"
    r"(?:reached|hit|run into) (?:a|an|rough) (?:[a-z]+ )?(?:dead end|deadlock|stalemate|impasse|dead-end|roadblock|road block|hurdle|snag|wall|weather)|yielded (?:no|nothing))"
)
_GOT_SOMEWHERE = r"(?:made (?:(?:no|little|some|much|good|significant|considerable) )*(?:headway|progress)|(?:reached|entered) (?:the|a|an|its|their) (?:[a-z]+ ){0,2}(?:stage|phase|round)|been (?:going on|under ?way|stuck|inconclusive))"
# talks that go on, and are no occasion by themselves
ONGOING = (
    rf"\b(?:is|are|was|were|be|been|being|remains?|remained) (?:(?:also|still|already|now|currently|reportedly|again|both|locked|engaged|involved|busy) )*"
    rf"(?:in|holding|having|engaged in|conducting|continuing|pursuing) (?:(?!(?:a|an|the)\b)[a-z-]+ ){{0,3}}{_OF_TALKS}\b|"
    rf"\b{_OF_TALKS} (?:[^.;{{DATES}}]{{0,40}} )?(?:is|are|were|was|have been|remain|remained) (?:still |now |also |currently |well )*(?:on|under ?way|in progress|going on|ongoing|continuing|at an? [a-z]+ stage|stuck|deadlocked)\b|"
    rf"\b{_OF_TALKS} (?:[^.;{{DATES}}]{{0,80}} )?(?:have|has|had) (?:(?:now|also|almost|all but|so far|virtually|reportedly|apparently|again|not) )*(?:{_CAME_TO_NOTHING}|{_GOT_SOMEWHERE})\b|"
    rf"\bcontinu(?:e|es|ed|ing) (?:[a-z-]+ ){{0,2}}{_OF_TALKS}\b"
)
# the two that the sentence before has named
_DO = r"(?:will|would|are|were|have|had|met|held|hold|meet|sat|also|last|agreed|failed|could|did)"
THE_PARTIES = rf"\bthe (?:parties|allies|partners|sides)(?= {_DO}\b)|(?:^|(?<=^but )|(?<=^and ))they(?= {_DO}\b)"
