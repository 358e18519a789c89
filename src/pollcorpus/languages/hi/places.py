"""How homes are named, and how English writes words of names of buildings, and numbers."""

from __future__ import annotations

_STREET = r"(?:रोड|मार्ग|लेन|पथ|एवेन्यू|स्ट्रीट|एस्टेट|कॉलोनी|नगर|एनक्लेव|क्रीसेंट|हिल्स)"
STREET = rf"{_STREET}(?![\u0900-\u0963\u0970-\u097f])"
# somebody's home: of what kind or in which street, and what it is called
HOME = (
    rf"(?:(?:{{L}} )?(?:[^ .,]{{2,14}} ){{0,2}}?{_STREET} (?:स्थित |वाले |के |पर बने )?"
    r"|{L} (?:स्थित |वाले |में |के )?|[^ .,]{2,14} (?:स्थित|वाले) "
    # "अलवरपेट निवास"
    r"|(?!(?:साथ|बाद|लिए|अलावा|बीच|पास|सामने|खिलाफ|आगे|पहले|दौरान|समर्थन|नेतृत्व|बेटे|भाई|पिता|पत्नी|करीबी|नाम|ऊपर|कारण|चलते|विरुद्ध|बारे) )"
    r"[^ .,]{2,16} (?=(?:निवास|आवास|बंगले|कोठी|फ्लैट)(?![\u0900-\u0963\u0970-\u097f])))?"
    r"(?:(?:सरकारी|आधिकारिक|निजी|पैतृक|किराए के|नए|पुराने|राजकीय) )?"
    r"(?:आवासीय कार्यालय|आवास-कार्यालय|कैंप कार्यालय|शिविर कार्यालय|आवासों|आवास|घर|निवास|बंगले|बंगला|"
    r"फार्महाउस|फार्म हाउस|कोठी|मकान|फ्लैट|अपार्टमेंट|हवेली|डेरे|बैठकखाने|ड्राइंग ?रूम|ड्रॉइंग ?रूम)"
)
RESIDENCE = (
    rf"(?P<owner>{{P}}) (?:के (?:(?:इस |इसी |उस |उसी )?{HOME}|यहां|दरवाजे|दरबार|द्वार)"
    # "मुख्यमंत्री आवास", "लालू आवास"
    r"|की (?:चौखट|देहरी|कोठी|हवेली)|(?:आवास|निवास|हाउस)(?![\u0900-\u0963\u0970-\u097f]))"
    r"|(?!)(?P<of>{P})"
)
# "5 X रोड स्थित अपने आवास पर"
ADDRESS_BEFORE = r"{L} (?:स्थित|वाले|पर|में|के) $"

# of a party that is named, or of that which the sentence is about
HEADQUARTERS = (
    r"(?:(?P<town>{L})(?: में)?(?: स्थित| के)? )?(?:(?P<of>{O}) (?:के |पार्टी के |पार्टी )?|(?<![\u0900-\u0963\u0970-\u097f])(?:पार्टी|अपने) (?:के )?)"
    r"(?:राष्ट्रीय |केंद्रीय )?(?:मुख्यालय|केंद्रीय कार्यालय|राष्ट्रीय कार्यालय)(?![\u0900-\u0963\u0970-\u097f])"
)

# at a house that is not named, which is one place all the same
AT_A_HOUSE = (
    r"(?:मुख्यालय|(?:पार्टी|प्रदेश|केंद्रीय|राष्ट्रीय|कैंप|{O}|{O} के) (?:कार्यालय|दफ्तर|ऑफिस)|होटल|गेस्ट ?हाउस|अतिथि ?गृह|"
    r"रिसॉर्ट|रिजॉर्ट|रेस्तरां|क्लब|सभागार|ऑडिटोरियम|वॉर ?रूम|सर्किट हाउस) (?:में|पर)(?![\u0900-\u0963\u0970-\u097f])"
)
# one talk with several who are not in one room
CONFERENCE = (
    r"(?:वीडियो|विडियो|वर्चुअल|वर्चुअली|ऑनलाइन|टेली) ?-?(?:कॉन्फ्रेंस|कांफ्रेंस|कॉन्फ्रेंसिंग|कांफ्रेंसिंग|कॉल|बैठक|मीटिंग|लिंक|माध्यम)|"
    r"कॉन्फ्रेंस कॉल|कांफ्रेंस कॉल|जूम"
)

_BUILDINGS = """
    भवन Bhavan, सदन Sadan, होटल Hotel, हाउस House, गेस्ट Guest, सर्किट Circuit, क्लब Club,
    सेंटर Centre, सभागार Sabhagar, परिसर Parisar, कोठी Kothi, पैलेस Palace, रिसॉर्ट Resort,
    रिजॉर्ट Resort, रोड Road, मार्ग Marg, पथ Path, लेन Lane, एवेन्यू Avenue, स्ट्रीट Street,
    आश्रम Ashram, स्टेडियम Stadium, ऑडिटोरियम Auditorium, फार्म Farm, मंडपम Mandapam, सौध Soudha,
    कुंज Kunj, कुटीर Kutir, हॉल Hall, एनेक्सी Annexe, निवास Niwas, गार्डन Garden, ट्रस्ट Trust,
    अस्पताल Hospital, जनपथ Janpath, डोम Dome, कॉटेज Cottage,
    राजभवन Raj Bhavan, राजनिवास Raj Niwas, विधानभवन Vidhan Bhavan, लोकभवन Lok Bhavan
"""
_WORDS = """
    सर्कुलर Circular, पोलो Polo, रेसकोर्स Race Course, फेयरमोंट Fairmont, फेयरमॉन्ट Fairmont,
    हिल्टन Hilton, ट्राइडेंट Trident, शांगरी-ला Shangri-La, हयात Hyatt, ग्रैंड Grand,
    ओबेरॉय Oberoi, ओबरॉय Oberoi, रिट्रीट Retreat, सेसिल Cecil, मैरियट Marriott, रेडिसन Radisson,
    इंपीरियल Imperial, लीला Leela, रॉयल Royal, पार्क Park, प्लाजा Plaza, क्लार्क्स Clarks,
    रीजेंसी Regency, इंटरनेशनल International, स्टेट State, वेस्ट West, ईस्ट East, नॉर्थ North,
    साउथ South, सेंट्रल Central, सिविल Civil, कन्वेंशन Convention, टाउन Town, प्रेस Press,
    राज Raj, व्हाइट White, गुरुद्वारा Gurdwara, कांग्रेस Congress, हरियाणा Haryana,
    महाराष्ट्र Maharashtra, तमिलनाडु Tamil Nadu, बंग Banga, आंध्र Andhra, गुजरात Gujarat,
    राजस्थान Rajasthan, पंजाब Punjab, बिहार Bihar, झारखंड Jharkhand, ओडिशा Odisha,
    केरल Kerala, उत्तराखंड Uttarakhand, मॉल Mall, माल Mall, तुगलक Tughlaq, स्ट्रैंड Strand,
    पार्लियामेंट Parliament, संसद Parliament, कैनाल Canal, बेली Bailey, फ्रेजर Fraser,
    ए A, बी B, सी C, डी D, ई E, एफ F, जी G, एच H, आई I, जे J, एल L, एम M, एन N, ओ O, पी P,
    आर R, एस S, टी T, यू U, वी V, वाई Y, यूटी UT, वीवीआईपी VVIP, वीआईपी VIP, एनएससीआई NSCI,
    स्टेशन Station, एयरपोर्ट Airport, न्यू New, ब्रिगेड Brigade, वायसराय Viceroy
"""
_NUMBERS = """
    एक 1, दो 2, तीन 3, चार 4, पांच 5, छह 6, सात 7, आठ 8, नौ 9, दस 10, ग्यारह 11, बारह 12,
    तेरह 13, चौदह 14, पंद्रह 15, सोलह 16, सत्रह 17, अठारह 18, उन्नीस 19, बीस 20, इक्कीस 21,
    बाईस 22, तेईस 23, चौबीस 24, पच्चीस 25, छब्बीस 26, सत्ताईस 27, अट्ठाईस 28, उनतीस 29, तीस 30
"""


def _pairs(table: str) -> tuple[tuple[str, str], ...]:
    """The pairs of a table: a word, a space, and how English writes it."""
    entries = (entry.split(maxsplit=1) for entry in table.split(","))
    return tuple((word, english.strip()) for word, english in entries)


VENUE_WORDS = _pairs(_BUILDINGS) + _pairs(_WORDS) + _pairs(_NUMBERS)

# where people sit, stand or travel side by side without meeting, unless they are told to talk
_OCCASION = (
    r"(?:फ्लाइट|विमान|हेलीकॉप्टर|हेलिकॉप्टर|ट्रेन|कार|गाडी|बस|सीट|पंक्ति|कतार|कार्यक्रम|समारोह|शादी|विवाह|आयोजन|उत्सव|पूजा|मैच|"
    r"मंच|सदन|लोकसभा|राज्यसभा|विधानसभा|संसद|जुलूस|परेड|यात्रा)"
)
BY_CHANCE = (
    rf"{_OCCASION} (?:में|पर|से|के दौरान)(?: [^ .।;]+){{0,6}}? (?:साथ|साथ-साथ|अगल-बगल|बगल में|आसपास)(?: [^ .।;]+){{0,3}}? "
    r"(?:बैठे|बैठीं|बैठी|दिखे|दिखीं|दिखी|नजर|सफर|पहुंचे|पहुंचीं|लौटे|लौटीं|आए|आईं|गए|गईं|सवार|रवाना|खडे|मौजूद)"
    r"(?![^.।;]{0,80}(?:बात|चर्चा|मुलाकात|बैठक|वार्ता|विमर्श|मंत्रणा|गुफ्तगू))"
    rf"|(?:एक ही|एक साथ|साथ-साथ) {_OCCASION} (?:में|पर|से)"
    r"(?![^.।;]{0,80}(?:बात|चर्चा|मुलाकात|बैठक|वार्ता|विमर्श|मंत्रणा|गुफ्तगू))"
)

# where somebody is for some time
_GONE = r"(?![\u0900-\u0963\u0970-\u097f])"
STAYS = (
    rf"(?P<place>{{L}}) (?:(?:पहुंचे|पहुंचीं|पहुंची|पहुंच गए|पहुंच गईं|आए|आईं|आई|आए हुए|आई हुई|गए|गईं|गई) (?:थे|थीं|थी|हैं|है|हुए)?"
    r"|(?:पहुंचे|पहुंचीं|पहुंची)|में (?:ही )?(?:हैं|थे|थीं|ठहरे|डेरा|मौजूद)|के (?:[^ ।.]+ ){0,3}?दौरे पर)"
    rf"{_GONE}"
)
