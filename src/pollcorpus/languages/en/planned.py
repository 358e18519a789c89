"""Constructions that tell, in English, of what parties, bodies and legislators plan, or held."""

from __future__ import annotations

from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_MEMBERS = (
    r"(?:leaders|leadership|top brass|brass|chiefs|heads|presidents|mps|mlas|mlcs|legislators|lawmakers|"
    r"parliamentarians|(?<!prime )(?<!foreign )(?<!finance )ministers|office-bearers|functionaries|representatives|negotiators|emissaries|"
    r"delegates|delegations?|parties|partners|allies|constituents|managers|observers|members|teams?|"
    r"general secretaries|secretaries|spokespersons|coordinators|in-charges|candidates|executive)"
)
_SIDE = (
    r"(?:{O}|(?<!the )opposition|the opposition|anti-bjp|anti-congress|non-bjp|non-congress|like-minded|regional|secular|ruling|"
    r"alliance|coalition|bloc|grouping|combine|left|newly[- ]elected|party|saffron party|grand old party|"
    r"two parties|three parties|four parties|both parties|\d+ parties|all parties|parties|rebel|dissident)(?:'s|s'|')?"
)
_BODY = (
    r"(?:(?:core|steering|co-?ordination|screening|campaign|manifesto|working|political affairs|"
    r"seat-sharing|seat sharing|alliance|high-level|high-powered|joint manifesto|central election|"
    r"state election|pradesh election|[a-z]+-member) (?:committee|panel|group|council)|"
    r"(?:legislature|legislative|parliamentary) party|(?<!parliamentary )national (?:executive|council)|state executive|politburo|polit bureau|"
    r"parliamentary board|core team)"
)
# the leaders of a side, or its parties
_SIDES = (
    rf"(?:{_SIDE} (?:[a-z-]+ ){{0,2}}{_MEMBERS}|{_MEMBERS} (?:of|from) (?:the |all |all the |various |\d+ |other |[a-z-]+ ){{0,3}}{_SIDE}|"
    r"(?:opposition|left|alliance|regional|like-minded|secular|two|three|both|\d+) (?:[a-z-]+ )?parties)"
)
# who meets: those, or a body of a side
_WHO = rf"(?:{_SIDES}|{_BODY}|{_SIDE} (?:[a-z-]+ ){{0,2}}(?:committee|panel|executive)|the (?:opposition|alliance|bloc|coalition))"
_DUE = (
    r"(?:to|set to|(?:all )?set to|slated to|scheduled to|due to|expected to|likely to|going to|supposed to|planning to|"
    r"gearing up to|preparing to)"
)
_WILL = (
    rf"(?:\b(?:will|would|shall)(?: also| now| then| again| once again| next| first| formally| both| all| jointly)?|(?:\b(?:is|are)(?: all| now| also| then)? )?\b{_DUE}(?: again)?|"
    r"\b(?:plans?|proposes?|intend|intends|(?:has |have )?(?:agreed|decided|resolved)) to)"
)
_GET = (
    r"(?:meet|gather|assemble|convene|huddle|sit|sit down|sit together|get together|come together|congregate|confer|"
    r"deliberate|brainstorm|dine|parley|reassemble|regroup|put their heads together|"
    r"(?:hold|have) (?:[a-z'-]+ |{O} ){0,5}(?:meetings?|meet|talks|huddle|conclave|discussions?|deliberations|consultations|round|session|parleys|dialogue))\b"
)
_OCCASION = (
    r"\b(?:meetings?|meet|talks|huddle|conclave|dinner|lunch|breakfast|parleys|deliberations|consultations|"
    r"round of (?:talks|discussions|negotiations)|brainstorming session|strategy session)\b"
)
_FIXED = (
    r"(?:\b(?:(?:will|would|shall)(?: now| also| then)? be|to be|(?:is|are) (?:[a-z]+ )?to be|likely to be|expected to be|being) "
    r"(?:held|convened|hosted|chaired|organi[sz]ed|called|attended|on\b)|"
    r"\b(?:will|would|to|due to|likely to|set to|scheduled to|expected to)(?: now)? (?:take place|begin|start|happen|commence)|\b(?:takes place|kicks off|gets under way|begins|starts)(?= [^.;{PERSONS}]{0,12}{D})|"
    r"\b(?:is|are|has been|have been|stands|now|been) (?:now |also |tentatively |next |likely )?(?:scheduled|slated|due|set|fixed|called|convened|summoned|planned|proposed|rescheduled|postponed|put off|advanced|deferred)"
    r"(?= (?:to be held |tentatively )?(?:for|on|to|from|at|in|{D}|later|next|by)\b|,? ?{D})|"
    r"\b(?:is|are)(?: now| likely)? (?:on |in [^.;{PERSONS}]{1,12} on |expected (?:on |in )?|next )?(?={D})|\b(?:scheduled|slated|called|convened|fixed|due|planned|set) for\b)"
)
# what a body does when it sits, which is told instead of its sitting
_DECIDE = (
    r"(?:take (?:stock|up|an? (?:final )?(?:call|decision|view)|the (?:final )?(?:call|decision))|decide|ratify|finali[sz]e|(?:iron|thrash|sort|work|chalk) out|"
    r"consider|discuss|approve|clear|choose|elect|pick|deliberate|review|draw up|go (?:into|through|over)|endorse|vet|debate|mull|"
    r"give (?:its|the) (?:final )?(?:nod|approval|assent)|put its (?:seal|stamp)|set its (?:seal|stamp))"
)
_DECIDED = r"(?:taken(?: up)?|decided|finali[sz]ed|cleared|placed|discussed|approved|ratified|settled|endorsed|picked|chosen|elected|vetted|debated)"
# a day that is the sitting's own
_ON_A_DAY = r"(?<! for )(?<! for the )(?<! before )(?<! before the )(?<! of )(?<! of the )(?<! in the )(?<! by )(?<! until )(?<! till )(?<! since )(?<! from )(?<! after )(?<! that ){D}"
_GAP = r'[^.;:?!"{PERSONS}]'
_ANY = r'[^.;:?!"{DATES}]'
_DECIDED_AT = rf"{{DECIDING_AHEAD}}{_ANY}{{0,40}}? (?:at|in|during) (?:the |an? |its |their |party's |next |crucial |emergency )*"
_TOLD = FrameKind.GATHERING
# what they did by themselves, on a day: "leaders of 15 parties met in Patna on Friday"
_MET = (
    r"(?:met|gathered|assembled|huddled|conferred|(?:sat|got|came) together|sat down|put their heads together|"
    r"held (?:an?|another|their|two|three|several) (?:[a-z'-]+ ){0,3}(?:meetings?|huddle|conclave|discussions?|round|session)|held (?:talks|discussions|consultations))"
    r"(?= *[.,;]| *$| (?:in|at|here|on|again|yesterday|late|early|under|to|for|over|ahead|before|behind|via|through|separately|{D}|{L})(?![a-z]))"
    r"(?! to (?:protest|demand|demonstrate|pay|mourn|celebrate|welcome|greet|felicitate))(?! for (?:an?|the|his|her) (?:[a-z]+ )?(?:protest|rally|march|dharna|sit-in|prayer|photo))"
)
_EARLIER = r"(?<!after )(?<!following )(?<!since )(?<!during )"

PLANNED_WORDS = (
    ("DECIDING_AHEAD", rf"{_WILL} (?:{_DECIDE}|be {_DECIDED})\b"),
    ("MEETING_AHEAD", rf"{_WILL} {_GET}|\b(?:meets|meet|sits|gathers?|huddles?|assembles?|(?:is|are) (?:meeting|gathering|huddling))\b"),
    ("FIXED", _FIXED),
    ("SUMMONS", r"\b(?:(?:has|have|had) (?:also |now )?(?:called|convened|summoned|scheduled|invited|asked)|calls|convenes|summons|(?:will|would) (?:host|convene|call|address|chair|hold)|to (?:host|convene|chair|hold)|(?:called|convened|summoned|invited|asked)(?= [^.;{PERSONS}]{0,80}\b(?:for|scheduled for|slated for) (?:the )?{D}))(?![a-z])"),
)

# whom a party sends to a meeting of its legislators, which is still to come: "named X and Y observers
# for Wednesday's legislature party meeting"
_SENT_AS = r"(?:deput(?:ed|es|e)|appoint(?:ed|s)?|nam(?:ed|es|e)|nominat(?:ed|es|e)|designat(?:ed|es)|assign(?:ed|s)|sent|sends?|sending|dispatch(?:ed|es)|rush(?:ed|es))"
_OBSERVERS = (
    r"(?:as )?(?:(?:the |its |two |three |party(?:'s)? |central |aicc |senior |{O}(?:'s)? ){0,4})observers? (?:for|to|at|to (?:attend|oversee|supervise|conduct|preside over)) "
    r"(?:the |an? |its |their |{D}(?:'s)? )*(?:[a-z'-]+ |{O}(?:'s)? ){0,5}?{NOUN}"
)
OBSERVERS_FOR = rf"\b{_SENT_AS}\b[^.;]{{0,120}}?\b{_OBSERVERS}"
# who sends them is there no more than a board that does
SENDS_OBSERVERS = rf"|(?P<sends_observers>{{P}})(?!'s|'|-)(?: (?:has|have|had|will|would|also|later|already|now|then|on {{D}}|{{D}}))* {_SENT_AS} (?=[^.;]{{0,60}}{{P}}[^.;]{{0,60}}\bobservers?\b)"

PLANNED = (
    Frame(
        name="observers are sent to a meeting",
        kind=_TOLD,
        ahead=True,
        pattern=rf"\b{_SENT_AS} {{NEAR}}{{a:G}}{_GAP}{{0,30}}? {_OBSERVERS}|\b{{b:G}} (?:(?:has|have|had|was|were|is|are|been) ){{1,2}}{_SENT_AS} {_OBSERVERS}",
    ),
    Frame(
        name="members are to meet",
        kind=_TOLD,
        ahead=True,
        pattern=rf"{{o:OG}}(?:'s|s'|')? (?:[a-z-]+ ){{0,2}}(?:{_MEMBERS}|{_BODY}|committee|panel){_GAP}{{0,40}}{{MEETING_AHEAD}}",
    ),
    Frame(
        name="leaders of parties are to meet",
        kind=_TOLD,
        ahead=True,
        pattern=rf"(?:{_MEMBERS}|{_BODY}|committee|panel) (?:of|from) (?:the |all |all the |various |other ){{0,3}}{{o:OG}}{_GAP}{{0,40}}{{MEETING_AHEAD}}",
    ),
    Frame(name="a side is to meet", kind=_TOLD, ahead=True, pattern=rf"\b{_WHO}{_GAP}{{0,45}}{{MEETING_AHEAD}}"),
    Frame(
        name="a side met",
        kind=_TOLD,
        grouped=True,
        pattern=rf"\b(?<!of )(?<!of the ){_SIDES}(?:,? (?:which|who|that))?(?: (?:also|too|then|later|had|have|has|earlier|first|last|jointly|again|on|in|late|early|{{D}}|{{L}})){{0,5}} {_MET}",
    ),
    Frame(
        name="panel is to meet leaders",
        kind=_TOLD,
        ahead=True,
        pattern=(
            r"\b(?:committee|panel|team|delegation)(?:,? (?:headed|led|chaired) by {a:P},?)?"
            rf"{_GAP}{{0,20}}(?:{_WILL} |\b)(?:meets?|hold (?:[a-z-]+ ){{0,3}}(?:talks|discussions) with) "
            rf"(?:the |senior |top )*(?:{{o:OG}}(?:'s)? (?:[a-z-]+ )?{_MEMBERS}|{_MEMBERS} of (?:the )?{{m:O}})"
        ),
    ),
    Frame(
        name="committee is to decide",
        kind=_TOLD,
        ahead=True,
        pattern=rf"{{o:O}}(?: of (?:the )?{{O}})?,? {{DECIDING_AHEAD}}{_ANY}{{0,80}}?{_ON_A_DAY}",
    ),
    Frame(
        name="a body is to decide",
        kind=_TOLD,
        ahead=True,
        pattern=rf"\b{_BODY}(?: of (?:the )?(?:party|front|alliance|coalition|{{O}}))?,? {{DECIDING_AHEAD}}{_ANY}{{0,80}}?{_ON_A_DAY}",
    ),
    Frame(
        name="committee is to have it",
        kind=_TOLD,
        ahead=True,
        pattern=rf"{{DECIDING_AHEAD}} (?:by|before|at|in) (?:the |its |a |party's )*{{o:O}}(?:'s meeting)?{_GAP}{{0,30}}?{_ON_A_DAY}",
    ),
    Frame(
        name="to be decided at a meeting",
        kind=_TOLD,
        ahead=True,
        pattern=rf"{_DECIDED_AT}{_OCCASION} (?:of|by) (?:the |its |their |party's |all )*(?:{{o:OG}}|{_WHO}){_GAP}{{0,30}}?{_ON_A_DAY}",
    ),
    Frame(
        name="to be decided at a side's meeting",
        kind=_TOLD,
        ahead=True,
        pattern=rf"{_DECIDED_AT}(?:{{o:OG}}(?:'s)?|{_WHO}) (?:[a-z'-]+ ){{0,2}}{_OCCASION}{_GAP}{{0,30}}?{_ON_A_DAY}",
    ),
    Frame(
        name="a body is called",
        kind=_TOLD,
        ahead=True,
        pattern=rf"\b{_BODY}(?: of (?:the )?(?:party|front|alliance|coalition|{{O}}))?,? (?:is|are|has been|have been|stands) (?:[a-z]+ )?(?:called|convened|summoned|scheduled|slated) (?:to meet )?(?:in {{L}} )?(?:for|on) (?:the )?{{D}}",
    ),
    Frame(
        name="meeting of a side is fixed",
        kind=_TOLD,
        ahead=True,
        pattern=rf"{_EARLIER}{_OCCASION} (?:of|by|for|among|between|with) (?:the |all |all the |its |their |party's )*(?:[a-z-]+ ){{0,3}}?(?:{{o:OG}}|{_WHO}|{_SIDE}){_GAP}{{0,60}}{{FIXED}}",
    ),
    Frame(
        name="side's meeting is fixed",
        kind=_TOLD,
        ahead=True,
        pattern=rf"(?:{{o:OG}}(?:'s|s'|')?|\b{_WHO}|\ball-party|\b{_SIDE}) (?:[a-z'-]+ ){{0,4}}{_OCCASION}{_GAP}{{0,60}}{{FIXED}}",
    ),
    Frame(
        name="the meeting is fixed",
        kind=_TOLD,
        follows=True,
        ahead=True,
        pattern=rf"(?:^|, |\band )(?:the|another|a second|a third|its|their) (?:[a-z-]+ ){{0,2}}{_OCCASION}{_GAP}{{0,60}}{{FIXED}}",
    ),
    Frame(
        name="X calls a meeting of a side",
        kind=_TOLD,
        ahead=True,
        pattern=rf"{{h:P}}(?!'s|-){_GAP}{{0,30}}{{SUMMONS}}{_GAP}{{0,30}}{_OCCASION} (?:of|for|with) (?:[a-z'-]+ ){{0,4}}?(?:{{o:OG}}|{_WHO}|{_SIDE}|{_MEMBERS})",
    ),
    Frame(
        name="X calls a body",
        kind=_TOLD,
        ahead=True,
        pattern=rf"{{h:P}}(?!'s|-){_GAP}{{0,30}}{{SUMMONS}} (?:the |a |an |all |his |her |its )*(?:{{o:OG}}(?:'s|s'|')? (?:[a-z-]+ ){{0,2}})?(?:{_MEMBERS}|{_BODY}|all-party {_OCCASION})",
    ),
    Frame(
        name="a side calls its own",
        kind=_TOLD,
        ahead=True,
        pattern=rf"(?:{{o:OG}}|\b{_WHO}|\bthe party|\bhigh command){_GAP}{{0,20}}{{SUMMONS}} (?:an? |its |the |all |all its |their |another |joint |emergency )+(?:[a-z-]+ ){{0,3}}(?:{_MEMBERS}|{_BODY}|{_OCCASION})",
    ),
    Frame(
        name="invited to the meeting",
        kind=_TOLD,
        ahead=True,
        pattern=rf"\b(?:{_WHO}|{_MEMBERS})(?: (?:of|from) {_GAP}{{0,20}})? (?:have been|has been|are|were) (?:[a-z]+ )?(?:invited|asked|called|summoned) (?:to|for) (?:attend )?(?:the|an?) {_GAP}{{0,30}}{_OCCASION}",
    ),
    Frame(
        name="invites to a meeting",
        kind=_TOLD,
        ahead=True,
        pattern=rf"{{h:P}}(?!'s|-){_GAP}{{0,60}}(?:{_WHO}|{_MEMBERS}){_GAP}{{0,30}}\b(?:inviting|invited|asking|requesting|urging) (?:them|all|each) {_GAP}{{0,20}}{_OCCASION}",
    ),
)

# what is no plan of politicians: whom the public meets, other bodies, wishes
NO_PLAN = (
    r"\b(?:rall(?:y|ies)|roadshows?|workers|cadres?|voters|people|public|villagers|citizens|residents|masses|youths?|students|women|"
    r"deadlines?|targets?|demands? (?:a|an|that|for)|demand(?:ed|s|ing)|criteria|challenges?|expectations|protest\w*|dharna|sit-in|march|"
    r"fans|squad|selection|selectors|cricket|match|final(?! (?:call|decision|list|round|touches|shape|nod|say|meeting|talks|word|view|approval))|semi-?final|teams? will meet|tournament|world cup|"
    r"g-?20|g-?7|g-?8|brics|quad|nato|asean|saarc|sco|opec|united nations|unsc|un general|european|eu|imf|world bank|"
    r"monetary policy|gst|collegium|standing committee|select committee|joint parliamentary|public accounts|business advisory|privileges|ethics|"
    r"niti aayog|inter-state|zonal council|commission|tribunal|supreme court|high court|judges?|shareholders?|board of directors|"
    r"assembly (?:will|to|is)|parliament (?:will|to|is)|session of (?:the )?(?:parliament|assembly|house)|"
    r"foreign ministers|heads of (?:state|government)|diplomats?|envoys?|union leaders|farmers?|farm leaders|traders|"
    r"if|unless|whether|should|must|could|might|wants?|wanted|urg(?:ed|es|ing)|seek(?:s|ing)?|sought|hop(?:e|es|ed|ing)|propos(?:al|ed that)|suggest(?:ed|s)|"
    r"no (?:meeting|talks)|not (?:meet|be held|been)|every|each|often|usually|regularly|always|once in|ever)\b"
)
