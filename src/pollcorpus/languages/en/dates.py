"""Words for days, months, times and their relations, in English."""

from __future__ import annotations

from pollcorpus.languages.en.abbreviations import ABBREVIATIONS
from pollcorpus.languages.en.numbers import NUMBERS
from pollcorpus.languages.en.off import GIVEN_UP
from pollcorpus.plugins.date_cues import DateCues

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split()

_COUNTED = (
    r"seats?|votes?|people|persons?|workers?|members?|delegates?|leaders?|MLAs?|MPs?|candidates?|villages?|"
    r"crores?|lakhs?|thousands?|rupees?|notes?|kms?|kilomet\w+|met(?:re|er)s?|acres?|cases?|booths?|"
    r"students?|farmers?|families|houses|posts|jobs|points?|men|women|children|soldiers|supporters|others"
)
_DONE = (
    r"was|were|had|did|has|have|met|held|went|came|took|gave|made|left|won|lost|began|spoke|got|sat|saw|"
    r"paid|sent|broke|chose|drew|fell|flew|found|kept|led|rose|ran|sought|stood|threw|wrote|put|cut|hit|quit|"
    r"drove|rode|rang|shook|spent|struck|swept|swore|sworn|bade|became|brought|built|bought|caught|dealt|dined|ate|"
    r"fought|felt|flung|forgot|grew|heard|hid|knew|laid|lay|lent|meant|shot|sold|stuck|strode|taught|thought|tore|"
    r"understood|underwent|withdrew|woke|wound|wore|bound|fled|slipped"
)
_TOLD = (
    r"said|told|announced|added|stated|informed|claimed|tweeted|alleged|asserted|reported|clarified|declared|"
    r"confirmed|maintained|observed|reiterated|hinted|indicated|says?|tells?"
)
# what one does at a meeting: "to meet on Saturday" lies ahead where nothing else says otherwise
_PLANNED = (
    r"meet|hold|attend|visit|chair|discuss|decide|finali[sz]e|address|join|launch|begin|start|convene|host|release|"
    r"announce|file|contest|take place|take oath|hear|review|arrive|leave|return|unveil|present|table|inaugurate|"
    r"kick off|flag off|campaign|file|go|take up|take (?:a )?call|take stock|thrash out|firm up"
)
_COMING = (
    r"meeting|holding|chairing|visiting|convening|hosting|attending|addressing|leaving|arriving|returning|"
    r"travelling|going|launching|contesting|filing|flying|calling|gathering|sitting|seeing|receiving|joining|taking|"
    r"inviting|summoning|starting|beginning|opening|resuming"
)
# what lies ahead by the present tense, of one and of many: a timetable
_COMES = (
    r"meets|sits|takes place|restarts|gathers|reconvenes|convenes|reassembles|regroups|assembles|takes up|takes (?:his |her |the |their )?oath|begins|starts|opens|kicks off|"
    r"resumes|(?:follows|comes|goes)(?= on )|(?:comes|goes|drives|heads)(?= (?:back |again )?to (?-i:[A-Z]))|arrives|leaves|flies|returns|travels|(?-i:(?:sees|receives|calls on) (?=[A-Z]))|"
    r"holds|chairs|decides|hears|joins|attends|launches|gets down|rolls"
)
_COME = r"meet|restart|sit|gather|reconvene|begin|start|resume|arrive|leave|return|travel|hold|decide|open|see|fly|take up"
_SITTING = r"meeting|meet|round|sitting|session|talks|review|huddle|conclave"
_CALLED = (
    r"called|summoned|invited|convened|scheduled|fixed|sought|promised|agreed|planned|proposed"
)
# who met to do something, or came to, did both on the day that is said
_MET_TO = (
    r"\b(?:met|chaired|held|attended|presided|gathered|huddled|arrived|reached|flew|came|went|sat|visited|called on|hosted|drove|rushed|travelled|dashed|walked|turned up|dropped in|dropped by|took|brought|led|accompanied|escorted)"
    r"(?: to (?-i:[A-Z])[\w.'-]+)?"
    rf"(?: (?!(?:will|would|and|which|who|that|is|are|has|have|to)\b)[\w.'&-]+){{0,9}} to (?:{_PLANNED}|see|call on)\b"
)
# what had been set was so of a day that has passed
_HAD_BEEN_TO = (
    r"\bhad (?:(?:earlier|originally|initially|also|all) )?been (?:scheduled|slated|due|supposed|meant|expected|asked|invited|called|summoned|told)"
    r"(?: to (?-i:[A-Z])[\w.'-]+)? to (?:be )?\w+"
)
# what did not come about on its day, and what may have been given up before it
_UNDONE_SURELY = (
    r"(?:did not|didn't|never) (?:take place|happen|materiali[sz]e|come (?:off|about|through)|go ahead|turn up|show up|"
    r"come|arrive|appear)|never (?:took place|happened|came (?:off|about)|materiali[sz]ed|turned up|showed up|arrived)|"
    r"could not (?:take place|be held|happen|make it|come)|failed to (?:take place|turn up|show up|materiali[sz]e)|"
    r"fell through|stayed (?:at )?home|kept waiting"
)
_UNDONE = (
    rf"{_UNDONE_SURELY}|(?:was|were|got|had to be) (?:[a-z]+ )?(?:{GIVEN_UP}|aborted)|"
    r"(?:called|cried|put) (?:it |them )?off|backed out|pulled out|begged off|"
    r"(?:was|were|fell|took|had taken) (?:too |suddenly |down )?(?:unwell|ill|sick|indisposed|hospitali[sz]ed|held up|delayed|stranded|tied up)|"
    r"(?:did not|didn't|could not|couldn't) (?:meet|see|attend|make|travel|keep|reach)|(?:refused|declined) to (?:meet|see|come)"
)
# "said the meeting on Friday would decide": the day is of what is said, by the verb after it
_OF_THE_MEETING = (
    rf"(?: that)? (?:the|an?|its|his|her|their|another) (?:(?!(?:on|in|at|after|and|that)\b)[\w.'()-]+ ){{0,4}}?(?:{_SITTING})\b"
)
# "will boycott the meeting convened by X on Friday": this verb tells nothing of the day
_WHOSE_MEETING = r"(?:led|called|convened|hosted|chaired|headed|summoned|organi[sz]ed|addressed) by\b"
# "the expelled leaders", "newly-elected legislators", "like-minded parties"
_DESCRIBING = (
    r"(?:(?<=\bthe )|(?<=\ba )|(?<=\ban )|(?<=\bof )|(?<=\bwith )|(?<=\bits )|(?<=\bhis )|(?<=\bher )|(?<=\btheir )|(?<=\bthese )|(?<=\bthose )|"
    r"(?<=\bnewly[ -])|(?<=\brecently )|(?<=\blike-)|(?<=\bso-))"
)
_NO_VERB = r"(?:indeed|need|hundred|speed|seed|feed|breed|greed|creed|deed|united|unified|allied)"
# "Mufti to see PM on Friday"
_OF_A_HEADLINE = r"(?-i:[A-Z][\w.'-]*) to (?:see|call on|receive|brief|consult|confer|huddle|parley|sit down|talk|speak|dine|lunch)\b"
_ELECTION = r"elections?|polls?|bypolls?|by-?elections?|manifesto|mandate|verdict|electoral"

DATES = DateCues(
    abbreviations=ABBREVIATIONS,
    months={
        "january": 1, "february": 2, "april": 4, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10, "november": 11, "december": 12,
    },
    weak_months={
        "jan": 1, "feb": 2, "march": 3, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7,
        "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    },
    month_verbs=frozenset({"may", "march"}),
    weekdays={
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
        "sunday": 6,
    },
    weekday_plurals={
        "mondays": 0, "tuesdays": 1, "wednesdays": 2, "thursdays": 3, "fridays": 4, "saturdays": 5, "sundays": 6,
    },
    weak_weekdays={
        "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3,
        "fri": 4, "sat": 5, "sun": 6,
    },
    weekday_verbs=frozenset({"mon", "wed", "sat", "sun"}),
    days={
        "today": 0, "tonight": 0, "earlier today": 0, "later today": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1, "last night": -1,
        "the day before yesterday": -2, "day before yesterday": -2,
        "the day after tomorrow": 2, "day after tomorrow": 2, "day after tmrw": 2,
    },
    numbers={word: number for word, number in NUMBERS.words if number},
    scales={"hundred": 100, "thousand": 1000},
    ordinals={word: number for number, word in enumerate(_ORDINALS, 1)} | {"thirtieth": 30, "final": -1},
    ordinal_suffixes=frozenset({"st", "nd", "rd", "th"}),
    fractions={"half a": 50, "half an": 50, "one and a half": 150, "two and a half": 250, "one and half": 150, "two and half": 250, "three and half": 350, "three and a half": 350},
    decades={word: number * 10 for number, word in enumerate(_DECADES, 2)} | {"noughties": 2000},
    units={
        "day": "day", "days": "days", "mornings": "days", "evenings": "days", "nights": "days", "week": "week", "weeks": "weeks", "weekend": "weekend",
        "weekends": "weekend", "week end": "weekend", "fortnight": "fortnight", "fortnights": "fortnights", "month": "month",
        "months": "months", "quarter": "quarter", "quarters": "quarters", "year": "year", "years": "years",
        "calendar year": "year", "cy": "year", "decade": "decade", "decades": "decades",
        "century": "century", "centuries": "centurys", "half": "half", "business day": "workday",
        "business days": "workdays", "working day": "workday", "working days": "workdays",
        "hour": "hour", "hours": "hours", "hrs": "hours", "minute": "minute", "minutes": "minutes",
        "mins": "minutes",
    },
    relations={
        "last": -1, "previous": -3, "past": -2, "preceding": -3, "this": 0, "current": 0, "ongoing": 0,
        "next": 1, "coming": 2, "following": 1, "upcoming": 2, "forthcoming": 2,
        "ensuing": 2, "this past": -2, "this coming": 2, "this upcoming": 2, "this next": 2, "this very": 0,
    },
    beyond=frozenset({"past"}),
    parts={
        "early": 1, "start": 1, "beginning": 1, "mid": 2, "middle": 2, "late": 3, "end": 3,
    },
    dayparts={
        "morning": 1, "afternoon": 2, "evening": 3, "night": 4, "midnight": 4,
        "early morning": 1, "late night": 4, "late evening": 3, "forenoon": 1,
        "small hours": 1, "early hours": 1, "wee hours": 1, "dawn": 1, "dusk": 3, "noontime": 2,
    },
    meridiems={"am": 0, "pm": 12, "a.m": 0, "p.m": 12, "hrs": 0},
    feasts={
        "basant panchami": "basant panchami", "vasant panchami": "basant panchami", "saraswati puja": "basant panchami",
        "buddha purnima": "buddha purnima", "buddha jayanti": "buddha purnima", "chhath": "chhath", "chhath puja": "chhath",
        "chhat puja": "chhath", "diwali": "diwali", "deepavali": "diwali", "deepawali": "diwali", "dussehra": "dussehra",
        "dussera": "dussehra", "dasara": "dussehra", "vijayadashami": "dussehra", "vijaya dashami": "dussehra", "vijay dashami": "dussehra",
        "Eid-ul-Fitr": "eid al-fitr", "Eid-al-Fitr": "eid al-fitr", "Id-ul-Fitr": "eid al-fitr", "bakrid": "eid al-adha",
        "bakr-id": "eid al-adha", "bakra eid": "eid al-adha", "Eid-ul-Adha": "eid al-adha", "Eid-al-Adha": "eid al-adha", "Eid-ul-Zuha": "eid al-adha",
        "Id-ul-Zuha": "eid al-adha", "ganesh chaturthi": "ganesh chaturthi", "vinayaka chaturthi": "ganesh chaturthi", "gudi padwa": "gudi padwa",
        "ugadi": "gudi padwa", "guru nanak jayanti": "guru nanak jayanti", "gurpurab": "guru nanak jayanti", "guru purnima": "guru purnima",
        "hanuman jayanti": "hanuman jayanti", "holi": "holi", "janmashtami": "janmashtami", "karwa chauth": "karwa chauth",
        "karva chauth": "karwa chauth", "maha shivratri": "maha shivaratri", "mahashivratri": "maha shivaratri", "maha shivaratri": "maha shivaratri",
        "mahavir jayanti": "mahavir jayanti", "mahaveer jayanti": "mahavir jayanti", "makar sankranti": "makar sankranti",
        "makara sankranti": "makar sankranti", "muharram": "muharram", "onam": "onam", "raksha bandhan": "raksha bandhan",
        "rakshabandhan": "raksha bandhan", "ram navami": "ram navami", "rama navami": "ram navami",
    },
    named_days={
        "republic day": (1, 26), "independence day": (8, 15), "gandhi jayanti": (10, 2), "shastri jayanti": (10, 2),
        "ambedkar jayanti": (4, 14), "constitution day": (11, 26), "netaji jayanti": (1, 23), "parakram diwas": (1, 23),
        "vivekananda jayanti": (1, 12), "national youth day": (1, 12), "shivaji jayanti": (2, 19), "army day": (1, 15),
        "national voters' day": (1, 25), "voters' day": (1, 25), "martyrs' day": (1, 30), "hindi diwas": (9, 14),
        "maharashtra day": (5, 1), "bihar diwas": (3, 22), "kargil vijay diwas": (7, 26), "vijay diwas": (12, 16),
        "national unity day": (10, 31), "mahaparinirvan diwas": (12, 6), "good governance day": (12, 25),
        "women's day": (3, 8), "womens day": (3, 8), "yoga day": (6, 21), "world environment day": (6, 5), "human rights day": (12, 10),
        "labour day": (5, 1), "may day": (5, 1), "teachers' day": (9, 5), "teacher's day": (9, 5), "teachers day": (9, 5),
        "children's day": (11, 14), "childrens day": (11, 14), "doctors' day": (7, 1), "engineers' day": (9, 15),
        "earth day": (4, 22), "world aids day": (12, 1), "navy day": (12, 4), "friendship day": (8, 1, 6),
        "christmas": (12, 25), "christmas day": (12, 25), "xmas": (12, 25), "boxing day": (12, 26),
        "christmas eve": (12, 24), "new year's day": (1, 1), "new years day": (1, 1), "new year day": (1, 1),
        "new year's eve": (12, 31), "new years eve": (12, 31), "new year eve": (12, 31), "april fools' day": (4, 1), "april fool's day": (4, 1),
        "valentine's day": (2, 14), "valentines day": (2, 14), "halloween": (10, 31), "veterans day": (11, 11), "groundhog day": (2, 2),
        "saint patrick": (3, 17), "saint patrick's day": (3, 17), "st patrick's day": (3, 17), "st patricks day": (3, 17),
        "easter": (0, 0), "easter sunday": (0, 0), "good friday": (0, -2), "easter monday": (0, 1), "holy saturday": (0, -1),
        "maundy thursday": (0, -3), "palm sunday": (0, -7), "ash wednesday": (0, -46), "ascension day": (0, 39), "pentecost": (0, 49),
        "mother's day": (5, 2, 6), "mothers' day": (5, 2, 6), "mothers day": (5, 2, 6),
        "father's day": (6, 3, 6), "fathers' day": (6, 3, 6), "fathers day": (6, 3, 6),
        "thanksgiving": (11, 4, 3), "thanksgiving day": (11, 4, 3), "black friday": (11, 4, 3, 1), "cyber monday": (11, 4, 3, 4),
        "labor day": (9, 1, 0), "memorial day": (5, -1, 0), "martin luther king day": (1, 3, 0), "mlk day": (1, 3, 0),
        "columbus day": (10, 2, 0), "presidents' day": (2, 3, 0), "presidents day": (2, 3, 0), "president's day": (2, 3, 0),
    },
    small={
        "of": ("of",),
        "in": ("in", "during"),
        "on": ("on",),
        "at": ("at", "by", "since"),
        "before": ("before",),
        "after": ("after",),
        "from": ("from",),
        "to": ("to", "till", "until", "through", "up to", "upto"),
        "and": ("and",),
        "or": ("or", "or else", "or perhaps", "or possibly"),
        "noon": ("noon",),
        "between": ("between",),
        "the": ("the",),
        "a": ("a", "an", "one"),
        "ago": ("ago", "back"),
        "earlier": ("earlier", "prior"),
        "later": ("later",),
        "hence": ("hence",),
        "ie": ("i.e", "ie", "that is"),
        "every": ("every", "every other", "every second", "each", "alternate"),
        "same": ("same", "that same", "the very same", "that very"),
        "that": ("that",),
        "few": ("few", "a few", "several", "some"),
        "couple": ("couple", "a couple", "couple of", "a couple of"),
        "about": ("about", "around", "nearly", "almost", "roughly", "approximately", "circa"),
        "within": ("within", "in less than", "in under"),
        "rest": ("rest", "remainder", "rest of my"),
        "old": ("old", "aged"),
        "fiscal": ("fiscal", "fy", "financial year", "fiscal year"),
        "quarterly": ("q",),
        "halfly": ("h",),
        "start": ("starting", "commencing", "beginning on", "starting on"),
        "now": ("now",),
        "exactly": ("exactly", "precisely"),
        "sofar": ("so far", "to date", "till date"),
        "for": ("for",),
        "weekof": ("w/c", "w.c"),
        "oclock": ("o'clock", "oclock"),
    },
    skipped=(
        "august kranti", "india today", "usa today", "business today", "today's chanakya",
        "sunday times", "sunday guardian", "sunday express", "sunday standard", "friday prayers",
        "9/11", "26/11", "24/7", "long march", "super tuesday", "day one", "present day", "modern day",
    ),
    moved=r"\b(?:postpon|shift|mov|advanc|resched|defer|chang|prepon|put off|brought forward)\w*[^.]{0,30}$",
    after_day=r"(?:and|as|at|but|by|for|from|he|if|in|it|or|she|so|that|the|they|this|to|we|when|where|which|while|who|with|will)\b",
    after_beside=r"(?:(?:and|but|at(?! least)|in|to|with|over|when|where|while)\b|(?:that|this)(?= ?(?:[.,;]|\Z)| (?:he|she|they)\b))",
    after_ordinal=r"(?:was|were|is|are|had|has|have|did|before|after|again|itself|alone|when|on which)\b",
    title_before=r"\b(?:Mission|Vision|Agenda|Target|Roadmap|Operation|Project|Plan|Strategy|Formula|Route|Flight|Room|Flat|Gate|No\.?|Number|Rs\.?|₹)[ -]?",
    year_before=(
        r"(?:\b(?:in|since|of|by|till|until|from|during|before|after|around|between|through|year|late|early|mid|to|"
        r"and|or|than|for|circa|back in|end of|start of|until|unlike|like)|\() ?-?"
    ),
    year_after=r"\s?(?:\)|onwards?\b|itself\b|alone\b)|[-~ ](?:to )?(?:19|20)\d\d|,? (?:and )?(?:19|20)\d\d\b",
    count_after=rf"[\s-](?:\w+\s)?(?:{_COUNTED})\b|\s?[%+]|,\d|\.\d",
    election_before=rf"\b(?:Lok Sabha|Vidhan Sabha|Assembly|Parliament|(?:general|parliamentary|assembly|state) (?:elections?|polls?)|{_ELECTION})(?: (?:of|in|for))?,? (?:the )?",
    election_after=(
        rf"(?:'s)?[ -](?:(?!(?:in|on|at|to|and|with|after|before|as|but|the|when|where|by|from|that|who|which|for|of)\b)[\w()/-]+[ -]){{0,4}}(?:{_ELECTION}|Lok Sabha|Vidhan Sabha)\b"
    ),
    ahead=(
        r"\b(?:will|shall|won't|would|'ll)\b(?: (?!(?:was|were|had|is|are|said|that)\b)\w+){0,3}"
        r"|\b(?:is|are|was|were|be|being|been(?! to (?!be\b))) (?:(?:all|also|now|just|still|yet|again) )*"
        r"(?:likely|expected|slated|due|set|scheduled|poised|going|about|planning|preparing|to(?! have \w+(?:ed|ne|en)\b)) (?:to )?(?:be )?(?:\w+)?"
        r"|\b(?:is|are|be|has|have) (?:also |now )?(?:supposed )?to (?:be )?\w+"
        r"|\b(?:slated|scheduled|expected|likely|due|planned|fixed|convened|proposed) (?:to be \w+|to|for|on)\b|\b(?:called|summoned) for\b"
        rf"|(?<!to )\b(?:has|have) (?:(?:also|now|since|already|[a-z]+ly) )?(?:been )?(?:{_CALLED})\b"
        r"|\b(?:summoning|convening|inviting)\b"
        rf"|(?<!found )(?<!known )(?<!believed )(?<!said )(?<!claimed )(?<!alleged )(?<!appeared )(?<!seemed )(?<!seen )(?<!used )\bto be \w+"
        rf"|(?<!came )(?<!went )(?<!able )(?<!managed )(?<!failed )(?<!due )(?<!according )(?<!used )\bto (?:{_PLANNED})\b"
        rf"|\b(?:is|are) (?:also |now )?(?:{_COMING})\b"
        rf"|(?<!who )(?<!that )(?<!usually )(?<!typically )(?<!generally )(?<!normally )(?<!always )(?<!often )\b(?:{_COMES})\b"
        rf"|\b(?:they|we|leaders|parties|partners|sides|two|allies|MPs|MLAs|legislators|members) (?:{_COME})\b"
        r"|(?<!to )(?<!not )(?<!n't )(?<!could )(?<!the )\b(?:begin|gather|reconvene|resume|restart|arrive|get down)\b"
        r"|\b(?:beginning|starting|commencing) (?:on|from)\b"
        rf"|{_OF_A_HEADLINE}"
        r"|\bon the cards\b|\bin the offing\b|\blined up\b|\bpencilled in\b"
        r"|\b(?:(?-i:may)|might|must|should)\b(?! have\b)"
        r"|\bcould (?:also |still |even )?(?:be|come|happen|take|meet|decide|announce|emerge|figure|see|join|go|hold|end)\b(?![^.;]{0,40}\bonly (?:on|in|after)\b)(?: \w+){0,2}"
        r"|\bcan (?:be|come|meet|happen)(?: \w+){0,2}"
        r"|\b(?:expects?|expecting|awaits?|awaited|anticipates?)\b"
        rf"|\b(?:has|have) (?:a|an|its|his|her|their|another|one more) (?:(?!(?:and|who|which|that)\b)[\w'.-]+ ){{0,4}}(?:{_SITTING}|appointment|audience|date)\b"
        r"|\b(?:upcoming|forthcoming|deadline|ahead of)\b"
        r"|\b(?:likely|expected|due|possible|probable) (?:by|as early as|as soon as)\b"
    ),
    deciding=(
        r"\b(?:plans?|planning|intends?|wants?|hopes?|proposes?|decides?|decided|agreed|set|ready|asked|invited|directed|vows?|vowed|seeks?"
        r"|promise[sd]?|offers?|offered|told|urged|advised|requested|instructed|ordered) to (?:be )?\w+"
        r"|\b(?:asked|invited|told|directed|urged|requested|ordered|summoned) (?:(?!(?:to|and|who|that|about)\b)[\w.'-]+ ){1,5}to \w+"
    ),
    ahead_before=(
        r"(?<!thanked )(?<!blamed )(?<!except )(?<!as )\bfor $"
        r"|\b(?:postpon|shift|mov|advanc|resched|defer|prepon|adjourn|put off|pushed|brought forward)\w*(?: [\w']+){0,6} (?:to|till|until|for) $"
        rf"|\b(?<!at the )(?<!in the )next (?:[\w-]+ ){{0,2}}(?:{_SITTING}|hearing|stop) (?:is )?(?:on|for) $"
        rf"|\b(?:of|for|proposed|suggested|announced|demanded) (?:another|one more|a fresh|a further|the next) (?:\w+ ){{0,2}}(?:{_SITTING}) on $"
        r"|\b(?:given|gave|has|have)\b(?: [\w'.-]+){1,5} (?:until|till) $"
        r"|\b(?:prelude to|run-up to|in time for|eyes (?:are |will be )?on|prepar(?:e|es|ing|ations?) for) (?:the )?$"
        r"|\b(?:to plan|planning|plans)(?: for)? (?:the )?$"
        r"|\b(?:is|are|stays?|remains?|camps?)\b[^.;,]{0,40} (?:till|until) (?:the )?$"
        r"|\b(?:that|which) (?:opens|begins|starts|kicks off|convenes|commences|gets under ?way|takes place) (?:here )?(?:(?:on|from) )?$"
        r"|\b(?:decision|plans?|proposal|promise|agreement|pledge) to (?:meet|sit|gather|talk|reconvene) (?:again |once more |afresh |next )(?:on )?$"
        r"|\b(?:date|day) (?:is|was) now $|\bnext (?:date|day|hearing|round) is $|\b(?:is|are) (?:now |also |only |again )?on $"
    ),
    neutral=r"\b(?:that|but|while|whereas)\b",
    undone=(
        r"\b(?:was|were|had)\b[^.;]{1,160}\b(?:but|though|however|only for|when|before|until|as)\b[^.;]{0,60}?"
        rf"\b(?:{_UNDONE})\b|\b(?:was|were|had|that|which)\b[^.]{{1,160}}?\b(?:{_UNDONE_SURELY})\b"
    ),
    # who is told anything is at the meeting: "told a meeting of party leaders on Friday that"
    reported=rf"\b(?:{_TOLD})\b(?!{_OF_THE_MEETING})|\b(?:told|informed|tells|informs)\b",
    attributive=(
        rf"{_DESCRIBING}(?-i:[a-z]{{2,}}ed)(?= (?-i:[a-z]|M[LP]))"
        r"(?! (?:by|on|in|to|at|that|the|an?|for|from|of|with|and|or|his|her|their|him|them|it|up|out|over|as|but|until|till|last|this|here|yesterday|today)\b)"
    ),
    back=rf"{_MET_TO}|{_HAD_BEEN_TO}|\b(?!{_WHOSE_MEETING})(?:{_DONE}|since|(?!{_NO_VERB}\b)(?-i:[a-z]{{2,}}ed|[A-Z]{{2,}}ED))\b",
    # what "has been cancelled" was still to come, what "was cancelled" perhaps not
    ahead_next=(
        r"(?: (?!(?:and|but|as|after|before|when|while|who|which|that|was|were|had)\b)[\w'.-]+){0,4} (?:(?:has|have) (?:now |since |also |reportedly )?been|stands?|is being|now stands)"
        rf" {GIVEN_UP}\b"
    ),
    back_next=rf" (?:(?:also|again|further|formally|[a-z]+ly|has|have|had) )?(?:{_DONE}|{_TOLD}|[a-z]{{2,}}ed)\b",
)  # fmt: skip
