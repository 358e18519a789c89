"""Whom English names that politicians see in office, and do not meet as politicians."""

from __future__ import annotations

# a post or a place in politics, told beside a name
IN_POLITICS = (
    r"{O}|\b(?:m[lp]as?|mlcs?|mps?|cms?|pm|ministers?|ministry|premier|chancellor|president|presidents|vice-president|"
    r"governor|legislators?|lawmakers?|parliamentarians?|senators?|congress(?:man|woman|men)|speaker|deputy|mayor|councillors?|"
    r"party|parties|politic\w+|leaders?|leadership|supremo|opposition|rebels?|dissidents?|whip|convener|convenor|"
    r"general secretar(?:y|ies)|secretary of state|foreign secretary|spokes\w+|chairperson|candidates?|nominees?|"
    r"king|queen|prince|princess|sultan|emir|sheikh|chief|head of state|prime|dictator|junta|separatists?|"
    r"emissar(?:y|ies)|special envoy|negotiators?|interlocutors?|government|cabinet|elect(?:ed|ion|ions)|strategist|activists?)\b"
)

# people of business, office, science or the arts, or a public
_ROLE = (
    r"(?:(?:police|municipal|divisional|income tax|election) commissioner|(?:army|navy|naval|air force|police|intelligence) chief|"
    r"chief of (?:the )?(?:army|naval|air) staff|director[ -]general|dgp|(?:chief|home|cabinet|finance|private|principal|additional|health|revenue|education) secretary|collector|"
    r"district magistrate|superintendent of police|chief justice|justice|judge|advocate|lawyer|solicitor general|attorney general|"
    r"ceo|chief executive(?: officer)?|managing director|co-?founder|industrialist|businessm[ae]n|billionaire|tycoon|magnate|entrepreneur|banker|investor|"
    r"actor|actress|film-?maker|film director|singer|musician|author|writer|poet|editor|journalist|anchor|cricketer|footballer|wrestler|boxer|shuttler|"
    r"athlete|captain of the [a-z' ]{1,20}team|coach|scientist|economist|professor|academic|vice-chancellor|registrar|astronaut|doctor|surgeon|"
    r"national security advis[eo]r|nsa|(?:[a-z]+ )?ambassador|(?:[a-z]+ )?high commissioner|consul[ -]general|reserve bank governor|rbi governor|army general|archbishop|cardinal|bishop|pontiff|pope|seer)"
)
# "Google CEO X", "X, the chief executive of Google"
OUTSIDER = (
    rf"\b{_ROLE} (?:(?:mr|dr|ms|mrs|sir|shri|gen|general|justice)\.? )?(?P<titled>{{P}})|"
    rf"(?P<called>{{P}})(?:, | \(|,? who (?:is|was) | is | was )(?:(?:the|a|an|its|their) )?(?:(?:[a-z-]+|{{L}}|{{O}}) (?:and )?){{0,3}}?{_ROLE}\b(?! {{P}})"
)
OUTSIDER_TITLE = rf"\b{_ROLE}\b"

_PUBLIC = (
    r"(?:industry|industrialists?|businessm[ae]n|businesswomen|business (?:leaders?|community|heads?|chambers?|delegations?|representatives|people)|captains of industry|"
    r"chambers? of commerce|traders|merchants|exporters|manufacturers|entrepreneurs?|start-?ups?|investors?|bankers?|(?:top |global )?ceos|chief executives|executives|"
    r"economists?|experts?|scientists?|academics|academicians|scholars|intellectuals|vice-chancellors|professors|teachers|students|doctors|nurses|lawyers|advocates|"
    r"officials?|officers?|bureaucrats?|secretaries|district magistrates|collectors|stakeholders|policemen|police personnel|jawans|soldiers|troops|personnel|"
    r"journalists|reporters|editors|media(?:[ -]?persons?| fraternity)?|newspersons|newsmen|pressmen|"
    r"famil(?:y|ies)|family members|relatives|kin|parents|widow|victims?|survivors|the injured|evacuees|refugees|villagers|residents|locals|citizens|"
    r"farmers(?! leaders)|labourers|workers(?! part)|employees|fishermen|weavers|beneficiaries|youths?|women|children|"
    r"players|cricketers|athletes|sportspersons|medal(?:list|winner)s?|(?:cricket|hockey|football|national|indian|winning) team|squad|contingent|"
    r"artists?|artistes|actors|film-?makers|film personalities|film industry|filmdom|"
    r"diaspora|community members|members of the (?:[a-z-]+ ){0,3}community|devotees|pilgrims|priests|clerics|seers|bishops|imams|"
    r"ambassadors?|diplomats?|high commissioners?|envoys|ngos?|civil society|resident welfare)"
)
_SEES = (
    r"(?:met|meets?|meetings?|interact(?:ed|s|ing|ions?)?|talks?|talked|spoke|speaking|discussions?|consultations?|deliberations?|sessions?|conversations?|dialogue|"
    r"conferr?(?:ed|ing)?|review(?:ed|s)?|called on|calls on|received|hosted|invited|chair(?:ed|s|ing)|addressed|briefed|visited)"
)
# what a government looks into with its officials: "chaired a security review meeting"
_MATTER = (
    r"(?:security|law[- ]and[- ]order|flood|drought|disaster|relief|rescue|covid(?:-19)?|pandemic|preparedness|pre-?budget|crime|monsoon|heatwave|traffic|"
    r"infrastructure|(?:departmental|development|project|scheme|progress)(?= review))"
)
_REVIEW = rf"{_MATTER} (?:[a-z-]+ )?(?:review |situation |consultation |preparedness )?(?:meetings?|review|consultations?)"
# a politician's own sight of no politicians: "met industry leaders", "a delegation of traders called on X"
WITH_OUTSIDERS = (
    rf"\b{_SEES}\b[^.;{{PERSONS}}]{{0,70}}?\b(?:with|of|by|to|met|on|received|hosted|attended by)? ?(?:(?:[a-z-]+|{{D}}|{{L}}) ){{0,4}}?{_PUBLIC}\b|"
    rf"\b{_PUBLIC}\b[^.;{{PERSONS}}]{{0,60}}?\b(?:met|meets?|called on|calls on|meet with|interacted with|meeting with|talks with) {{P}}|"
    rf"\b(?:{_SEES}|held|holds|convened|took)\b[^.;,{{PERSONS}}]{{0,40}}?\b{_REVIEW}\b"
)

# politicians whom nobody names
POLITICIANS = (
    r"{O}|\b(?:(?<!industry )(?<!business )(?<!community )(?<!religious )(?<!union )(?<!student )(?<!farmer )(?<!farmers )(?<!spiritual )(?<!faith )(?<!tribal )leaders|"
    r"leadership|ministers|m[lp]as?|mlcs|mps|legislators|lawmakers|parliamentarians|senators|party|parties|all-party|allies|alliance|coalition|opposition|"
    r"counterparts?|prime minister|chief ministers?|president|(?<!lieutenant )(?<!lt )governor|office-bearers|functionaries|"
    r"rebels|dissidents|cabinet|legislature|parliamentary|politburo|working committee|core committee|high command|emissar(?:y|ies))\b"
)
