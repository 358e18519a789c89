"""Words that stand, in Hindi, for persons who have been named before."""

from __future__ import annotations

from pollcorpus.languages.hi.places import HOME
from pollcorpus.languages.hi.turns import SAME_SUBJECT, THEIR_SUBJECT
from pollcorpus.plugins.pronoun_cues import Number, Pronoun

# posts by which somebody is meant who has been named
_POSTS = (
    r"(?:(?:पूर्व|वरिष्ठ|दिग्गज) (?:सांसद|विधायक|मंत्री|केंद्रीय मंत्री|नेता|राज्यपाल|उपमुख्यमंत्री|डिप्टी सीएम|मुख्यमंत्री|सीएम)|"
    r"केंद्रीय मंत्री|राज्यसभा (?:सांसद|सदस्य)|लोकसभा सांसद|उपमुख्यमंत्री|डिप्टी सीएम)"
)

# as what three or more are meant who have been named
_SEVERAL = r"(?:नेता|नेताओं|दिग्गज|दिग्गजों|लोग|पर्यवेक्षक|पर्यवेक्षकों|दूत|दूतों|मंत्री|मंत्रियों|सांसद|सांसदों|विधायक|विधायकों|पदाधिकारी|पदाधिकारियों|मुख्यमंत्री|मुख्यमंत्रियों)"

# follows who was asked to come
ASKED = (
    r" को (?:भी )?(?:[^ .,;।{PERSONS}]+ ){0,4}?(?:न्योता|न्यौता|निमंत्रण|आमंत्रण|आमंत्रित|बुलावा|बुलाया)"
    r"(?: भी)?(?: (?:गया|गई|दिया|भेजा|मिला|था|थे|किया))"
)
# follows of whom somebody tells where they are: "X के बारे में बताया गया कि वह"
_TOLD_OF = (
    r" (?:के (?:बारे|संबंध|विषय) में|को लेकर|की बाबत) (?:[^ .,;।{PERSONS}]+ ){0,4}?"
    r"(?:बताया|कहा|सूचना|जानकारी|पता चला|खबर|दलील|सफाई)(?: (?:गया|जाता|जा रहा|दी|दी गई|थी|है|आई|मिली)){0,2},? कि ?$"
)
# follows who was due somewhere: "X को सोमवार को Y से मिलना था, लेकिन वह"
_WAS_TO = (
    r" को (?:भी )?(?:[^ .,;।{PERSONS}]+ ){0,5}?(?:{P} (?:से|के साथ|के) (?:[^ .,;।{PERSONS}]+ ){0,4}?)?"
    r"(?:मिलना|आना|जाना|पहुंचना|रहना|लौटना|(?:शामिल|शरीक) होना|(?:हिस्सा|भाग) लेना|शिरकत करना) (?:था|थे)(?![\u0900-\u0963])"
)
# follows who was asked to come, whose health or flight keeps them, or who feels or is due
# something: "he" means them next
BIDDEN = (
    r"(?: (?:की|के|का) (?:[^ .,;।{PERSONS}]+ ){0,2}?(?:तबीयत|तबियत|सेहत|स्वास्थ्य|उड़ान|उडान|फ्लाइट|विमान|ट्रेन|हेलीकॉप्टर|मां|पिता|पत्नी|पति|बेटे|बेटी|पैर|परिवार)(?![\u0900-\u0963])|"
    r" से (?:जब |यह )?(?:[^ .,;।{PERSONS}]+ ){0,3}?(?:पूछा|सवाल किया)(?: गया)?(?![\u0900-\u0963])|"
    rf"{ASKED}|{_TOLD_OF}|{_WAS_TO}| को (?:भी )?(?:[^ .,;।{{PERSONS}}]+ ){{0,4}}?(?:"
    r"उम्मीद|शिकायत|मलाल|इंतजार|आशंका|अफसोस|डर|भरोसा|मिलने की (?:चर्चा|उम्मीद|अटकल|अटकलें)|(?:न्योता|टिकट|समय) नहीं (?:मिला|मिली))"
    r" (?:है|था|थी|हैं|थे)(?![\u0900-\u0963])(?!,? कि ))"
)

# who says what has just been quoted: '," X ने पत्रकारों से कहा'
SPEAKS_AFTER = r"[\s,.।]*(?:[^ .;।\"{PERSONS}]+ ){0,5}?{P} (?:जी )?ने (?:[^ .;।\"{PERSONS}]+ ){0,5}?(?:कहा|बताया|दावा|जोड़ा|लिखा)"

# "एक घंटे बाद Z उनसे मिले": whom the one told of before had met
_LATER = r"(?:{D} बाद|(?:[^ .,;।{PERSONS}]+ ){0,2}(?:घंटे|घंटा|घंटों|मिनट|मिनटों|देर) बाद|(?:इससे|उससे) (?:ठीक )?पहले|बाद में|इसके बाद|उसके बाद)"
_MET = r"(?= (?:[^ .,;।{PERSONS}]+ ){0,3}?(?:मिले|मिलीं|मुलाकात|भेंट|बातचीत)(?![\u0900-\u0963]))"
LIKEWISE = (
    rf"^{_LATER} (?:{{L}} में )?{{P}}(?: ने)?(?: भी)? (?P<then>उनसे){_MET}|"
    rf"^{{P}}(?: ने)?(?: भी)? {_LATER} (?:{{L}} में )?(?P<later>उनसे){_MET}|"
    # "Z भी उनसे बात कर चुके हैं": to whom another had been told to talk
    rf"^(?:[^ .,;।{{PERSONS}}]+ ){{0,6}}?{{P}}(?: ने)? भी (?:(?:{{D}}|{{L}}|को|में|[^ .,;।{{PERSONS}}]+) ){{0,4}}?(?P<too>उनसे)(?= (?:[^ .,;।{{PERSONS}}]+ ){{0,3}}?(?:मिले|मिलीं|मिल|मिलने|मुलाकात|भेंट|बातचीत|बात|मंत्रणा)(?![\u0900-\u0963]))"
)

# "Y के घर जाकर उनसे": the owner, who is named last
_AT_HOME = "|".join(
    f"(?<=[{{PERSONS}}] के {home} {gone} )"
    for home in ("घर", "आवास", "निवास", "बंगले", "घर पर", "आवास पर", "निवास पर", "यहां")
    for gone in ("जाकर", "पहुंचकर", "पहुंच कर")
)
# "दोनों नेताओं", and no "दोनों दल"
_BOTH = (
    r"{B}(?:इन )?दोनों(?: (?:नेताओं|नेता|दिग्गजों|दिग्गज|दावेदारों|दावेदार|मंत्रियों|मंत्री|सांसदों|सांसद|विधायकों|भाइयों|भाई|उपमुख्यमंत्रियों|शीर्ष नेताओं|वरिष्ठ नेताओं|बडे नेताओं|पर्यवेक्षकों|पर्यवेक्षक|मुख्यमंत्रियों|मुख्यमंत्री)){0,1}{E}(?! (?:{P}(?! (?:के|की|से|को|का){E})|दल|पार्टि|पक्ष|डिप्टी|उप|राज्य|देश|सदन|तरफ|ओर|गठबंधन|सीट|साथी|संगठन|खेमे|राजी|ही दल))"
)

PRONOUNS = (
    Pronoun(pattern=r"{B}मैंने{E}", number=Number.SPEAKER, rest=" ने"),
    Pronoun(
        pattern=r"{B}मेरी(?= (?:[^ .,;]+ ){0,4}?(?:मुलाकात|बातचीत|बात|बैठक|भेंट|चर्चा){E})",
        number=Number.SPEAKER,
        rest=" की",
    ),
    Pronoun(pattern=r"{B}मुझसे{E}", number=Number.SPEAKER, rest=" से"),
    Pronoun(pattern=THEIR_SUBJECT, number=Number.TOPIC, rest=" "),
    Pronoun(pattern=SAME_SUBJECT, number=Number.SAME, rest=" "),
    Pronoun(
        pattern=rf"(?<!{{O}} के ){{B}}(?:(?:यही|ये|वही|इन) )?तीनों {_SEVERAL}{{E}}(?! {{P}})",
        number=Number.THREE,
    ),
    Pronoun(
        pattern=rf"(?<!{{O}} के ){{B}}(?:(?:यही|ये|वही|इन) )?(?:चारों|पांचों) {_SEVERAL}{{E}}(?! {{P}})",
        number=Number.SAME,
    ),
    Pronoun(
        pattern=r"(?:^|(?<=, )|(?<= ))(?:तीनों|चारों|पांचों)(?= (?:[^ .,;।{PERSONS}]+ ){0,2}?(?:{P} (?:से|के|को|की)|ने |मिले|बैठे|जुटे|फिर मिल))",
        number=Number.SAME,
    ),
    Pronoun(pattern=rf"(?<!{{L}} )(?<!{{O}} )(?<!जहां )(?<!जिसमें ){_BOTH}", number=Number.PAIR),
    Pronoun(
        pattern=r"(?:{P} |{B})(?:दंपती|दंपति|दम्पति|दंपत्ति|पति-पत्नी|पिता-पुत्र|पिता-पुत्री|बाप-बेटे|बाप-बेटा|मां-बेटे|मां-बेटा|मां-बेटी|भाई-बहन|चाचा-भतीजे|चाचा-भतीजा){E}|{P} (?:बंधु|बंधुओं){E}",
        number=Number.KIN,
    ),
    # "X और Y कोलकाता पहुंचे, जहां उन्होंने Z से मुलाकात की"
    Pronoun(
        pattern=r"(?:^(?:यहां|वहां),? (?:(?:शाम|को|रात|सुबह|दोपहर|{D}),? ){0,3}|जहां (?:[^ .,;{PERSONS}]+ ){0,2}?|(?:पहुंचे|गए|आए) और )(?:वहां )?"
        r"उन्होंने(?= (?:[^ .,;{PERSONS}]+ ){0,6}?{P}(?:{SEP}{P}){0,4} (?:से|के साथ) (?:[^ .,;{PERSONS}]+ ){0,6}?(?:मुलाकात|भेंट|बैठक|बातचीत|चर्चा|मंत्रणा) (?:की|करेंगे)(?![\u0900-\u0963]))",
        number=Number.TWO,
        rest=" ने",
    ),
    Pronoun(pattern=r"{B}उन्होंने{E}", number=Number.TOPIC, rest=" ने"),
    Pronoun(
        pattern=r"(?:^|(?<=, )|(?<= ))वे{E}(?= )(?! (?:कुछ|भी नहीं|लोग|सीट|पार्टी|नेता))",
        number=Number.GROUP,
    ),
    Pronoun(
        pattern=r"(?:^|(?<=, )|(?<= ))(?:वह|वो){E}(?= )(?! (?:कुछ|भी नहीं|लोग|सीट|पार्टी|नेता|हुई|हो (?:ही )?नहीं (?:सकी|पाई)|टल (?:गई|गया)|रद्द|स्थगित))(?!(?:(?![ेएो]ंग|[।;,]).){0,120}?[ेएो]गी(?![\u0900-\u0963]))",
        number=Number.TOPIC,
    ),
    # "वह X से मिलने पहुंचे, जहां दोनों के बीच बातचीत हुई": once it is known who came
    Pronoun(pattern=rf"(?:(?<=जहां )|(?<=जिसमें )){_BOTH}", number=Number.PAIR),
    Pronoun(
        pattern=r"{B}उनका(?= (?:फोन|कॉल|संदेश)|[^.;।]{0,60}(?:मिलना|मिलने|मुलाकात|बैठक){E})",
        number=Number.TOPIC,
        rest=" का",
    ),
    Pronoun(
        pattern=r"{B}उनके(?= (?:[^ .,;]+ )?(?:मिलने|बैठने|जाने|आने|पहुंचने))", number=Number.TOPIC, rest=" के"
    ),
    # "उनकी जगह Y आए"
    Pronoun(
        pattern=r"{B}(?:उनकी|उनके|इनकी)(?= (?:जगह|स्थान पर|बदले|एवज में|प्रतिनिधि|नुमाइंदे))",
        number=Number.AWAY,
        rest=" की",
    ),
    # "पूर्व सांसद ने", of whom the sentences before are about
    Pronoun(
        pattern=rf"^(?:(?:इसके|उसके) बाद |फिर |बाद में )?(?:{{O}} (?:के )?|{{L}} (?:के )?)?{_POSTS}(?= ने [^।]{{0,80}}{{P}})",
        number=Number.TOPIC,
        rest="",
    ),
    Pronoun(pattern=rf"(?:{_AT_HOME})उनसे{{E}}", number=Number.LAST, rest=" से"),
    Pronoun(pattern=r"{B}उनसे{E}", number=Number.OTHER, rest=" से"),
    Pronoun(pattern=r"{B}उनके{E}", number=Number.OTHER, rest=" के"),
    Pronoun(
        pattern=r"{B}उनकी(?= (?:(?:[^ .,;]+ ){0,3}|(?:(?:{D}|{L}|{P}|को|में|से|पर|के|साथ|भी|फोन|लंबी|एक|पहली) ){4,8})(?:मुलाकात|बातचीत|बात|बैठक|भेंट|चर्चा|मीटिंग|गुफ्तगू){E})",
        number=Number.TOPIC,
        rest=" की",
    ),
    Pronoun(
        pattern=r"(?<![{PERSONS}] से )(?<![{PERSONS}] के साथ ){B}उनकी{E}",
        number=Number.OTHER,
        rest=" की",
    ),
    Pronoun(pattern=r"{B}(?:उन्हें|उनको){E}", number=Number.OTHER, rest=" को"),
    Pronoun(
        pattern=rf"{{B}}अपने(?= (?:{HOME}|यहां){{E}})",
        number=Number.TOPIC,
        rest=" के",
        reflexive=True,
    ),
    Pronoun(
        pattern=r"{B}पार्टी(?= (?:{D}|की (?:बैठक|मीटिंग)|के (?:नेताओं|नेता|वरिष्ठ|बडे|बड़े)))",
        number=Number.PARTY,
    ),
    Pronoun(pattern=r"{B}(?:गठबंधन|महागठबंधन|मोर्चे)(?= (?:की|के))", number=Number.ALLIANCE),
    Pronoun(pattern=r"{B}दोनों (?:दलों|पार्टियों|पक्षों|दल|पक्ष)(?= (?:के|की|में|ने))", number=Number.PARTIES),
)
