"""Shares told in one sentence or over several, in both languages."""

from __future__ import annotations

import pytest
from tests.seats.plans import Plan, plans

TOLD: list[tuple[str, str, str, list[Plan]]] = [
    (
        "en",
        "2024-02-24",
        "New Delhi: The Aam Aadmi Party and the Congress on Saturday announced their seat-sharing arrangement for the Lok Sabha elections in Delhi, Gujarat, Haryana, Goa and Chandigarh. In Delhi, the AAP will contest from four seats - New Delhi, West Delhi, South Delhi and East Delhi - while the Congress will field candidates in Chandni Chowk, North East Delhi and North West Delhi, Mukul Wasnik said. In Gujarat, the Congress will fight 24 seats and the AAP two: Bharuch and Bhavnagar. In Haryana the Congress will contest nine seats and the AAP one, Kurukshetra. The Congress will contest both the seats in Goa and the lone seat in Chandigarh.",
        [
            ("AAP", "Delhi", 4, 4),
            ("AAP", "Gujarat", 2, 2),
            ("AAP", "Haryana", 1, 1),
            ("INC", "Chandigarh", 1, 1),
            ("INC", "Delhi", 3, 3),
            ("INC", "Goa", 2, 2),
            ("INC", "Gujarat", 24, 24),
            ("INC", "Haryana", 9, 9),
        ],
    ),
    (
        "en",
        "2024-02-21",
        "Lucknow: The Samajwadi Party and the Congress have reached an agreement for the Lok Sabha polls in Uttar Pradesh. The Congress will contest on 17 seats while the remaining 63 will go to the SP and other allies. The seats given to the Congress are Rae Bareli, Amethi, Kanpur Nagar, Fatehpur Sikri, Bansgaon, Saharanpur, Prayagraj, Maharajganj, Varanasi, Amroha, Jhansi, Bulandshahr, Ghaziabad, Mathura, Sitapur, Barabanki and Deoria.",
        [("INC", "Uttar Pradesh", 17, 17)],
    ),
    (
        "en",
        "2024-04-09",
        "Mumbai: The Maha Vikas Aghadi on Tuesday announced its seat-sharing formula for the 48 Lok Sabha constituencies in Maharashtra. The Shiv Sena (UBT) will contest 21 seats, the Congress 17 and the Nationalist Congress Party (Sharadchandra Pawar) 10, Sanjay Raut said.",
        [
            ("INC", "Maharashtra", 17, 17),
            ("NCPSP", "Maharashtra", 10, 10),
            ("SHSUBT", "Maharashtra", 21, 21),
        ],
    ),
    (
        "en",
        "2024-03-18",
        "Patna: The BJP will contest 17 seats in Bihar, while its ally Janata Dal (United) has been allotted 16 seats for the upcoming Lok Sabha elections. Chirag Paswan's Lok Janshakti Party (Ram Vilas) will contest five seats, while Jitan Ram Manjhi's Hindustani Awam Morcha and Upendra Kushwaha's Rashtriya Lok Morcha will fight on one seat each.",
        [
            ("BJP", "Bihar", 17, 17),
            ("HAMS", "Bihar", 1, 1),
            ("JDU", "Bihar", 16, 16),
            ("LJPRV", "Bihar", 5, 5),
            ("RLM", "Bihar", 1, 1),
        ],
    ),
    (
        "hi",
        "2024-03-18",
        "नई दिल्ली। लोकसभा चुनाव के लिए बिहार में एनडीए ने सीटों का ऐलान कर दिया है। भाजपा 17 और जदयू 16 सीटों पर चुनाव लड़ेगी। चिराग पासवान की लोजपा (रामविलास) को पांच सीटें दी गई हैं, जबकि जीतन राम मांझी की हम और उपेंद्र कुशवाहा की राष्ट्रीय लोक मोर्चा को एक-एक सीट मिली है।",
        [
            ("BJP", "Bihar", 17, 17),
            ("HAMS", "Bihar", 1, 1),
            ("JDU", "Bihar", 16, 16),
            ("LJPRV", "Bihar", 5, 5),
            ("RLM", "Bihar", 1, 1),
        ],
    ),
    (
        "hi",
        "2024-02-21",
        "लखनऊ: उत्तर प्रदेश में सपा और कांग्रेस के बीच सीटों का समझौता हो गया है। कांग्रेस 17 सीटों पर लड़ेगी और बाकी 63 सीटों पर सपा और अन्य सहयोगी दल चुनाव लड़ेंगे। कांग्रेस के खाते में रायबरेली, अमेठी, कानपुर, वाराणसी और मथुरा समेत 17 सीटें आई हैं। लोकसभा चुनाव के लिए सपा अब तक 32 उम्मीदवार घोषित कर चुकी है।",
        [("INC", "Uttar Pradesh", 17, 17), ("SP", "Uttar Pradesh", 32, 32)],
    ),
    (
        "en",
        "2024-03-11",
        "Amaravati: Under the deal the TDP will contest 144 Assembly and 17 Lok Sabha seats in Andhra Pradesh, the BJP six Lok Sabha and 10 Assembly seats, and Pawan Kalyan's Jana Sena two Lok Sabha and 21 Assembly seats.",
        [
            ("BJP", "Andhra Pradesh", 10, 10),
            ("BJP", "Andhra Pradesh", 6, 6),
            ("JSP", "Andhra Pradesh", 2, 2),
            ("JSP", "Andhra Pradesh", 21, 21),
            ("TDP", "Andhra Pradesh", 144, 144),
            ("TDP", "Andhra Pradesh", 17, 17),
        ],
    ),
    (
        "en",
        "2019-02-18",
        "Mumbai: Ending months of bickering, the BJP and the Shiv Sena on Monday announced that they will contest the coming Lok Sabha polls together in Maharashtra. Of the 48 seats in the state, the BJP will contest 25 and the Sena 23. For the Assembly elections later this year both parties will contest an equal number of seats after giving allies their share. In 2014 the BJP had won 23 seats and the Sena 18.",
        [("BJP", "Maharashtra", 25, 25), ("SHS", "Maharashtra", 23, 23)],
    ),
    (
        "en",
        "2019-01-12",
        "Lucknow: The Samajwadi Party and the Bahujan Samaj Party will contest 38 seats each in Uttar Pradesh in the Lok Sabha election, Mayawati and Akhilesh Yadav announced at a joint press conference. The two parties have left Amethi and Rae Bareli for the Congress. Two other seats have been left for allies.",
        [
            ("BSP", "Uttar Pradesh", 38, 38),
            ("INC", "Uttar Pradesh", 2, 2),
            ("SP", "Uttar Pradesh", 38, 38),
        ],
    ),
    (
        "hi",
        "2019-01-12",
        "लखनऊ: लोकसभा चुनाव में सपा और बसपा यूपी की 38-38 सीटों पर चुनाव लड़ेंगी। मायावती ने बताया कि अमेठी और रायबरेली की सीटें कांग्रेस के लिए छोड़ी गई हैं। दो सीटें अन्य सहयोगियों के लिए रखी गई हैं।",
        [
            ("BSP", "Uttar Pradesh", 38, 38),
            ("INC", "Uttar Pradesh", 2, 2),
            ("SP", "Uttar Pradesh", 38, 38),
        ],
    ),
    (
        "en",
        "2018-12-23",
        "New Delhi: BJP president Amit Shah announced on Sunday that the BJP and the JD(U) would contest 17 seats each in Bihar and Ram Vilas Paswan's LJP six in the 2019 general elections. Paswan will also be sent to the Rajya Sabha.",
        [("BJP", "Bihar", 17, 17), ("JDU", "Bihar", 17, 17), ("LJP", "Bihar", 6, 6)],
    ),
    (
        "en",
        "2023-10-15",
        "Guwahati: The Congress in Mizoram said it would contest all 40 seats in the November 7 Assembly election.",
        [("INC", "Mizoram", 40, 40)],
    ),
    (
        "en",
        "2016-03-04",
        "Kolkata: The Left Front and the Congress are close to an understanding in West Bengal. The Congress has demanded 100 seats but the CPI(M) is willing to leave no more than 80, a Left leader said on condition of anonymity.",
        [("INC", "West Bengal", 100, 100), ("INC", "West Bengal", None, 80)],
    ),
    (
        "en",
        "2024-01-10",
        "New Delhi: The Trinamool Congress is ready to give the Congress only two seats in West Bengal, Berhampore and Malda South, sources said, while the Congress wants six to eight.",
        [("INC", "West Bengal", 2, 2), ("INC", "West Bengal", 6, 8)],
    ),
    (
        "hi",
        "2024-01-10",
        "नई दिल्ली: पश्चिम बंगाल में तृणमूल कांग्रेस लोकसभा चुनाव के लिए कांग्रेस को सिर्फ दो सीटें देने को तैयार है, जबकि कांग्रेस छह से आठ सीटें चाहती है। सूत्रों ने यह जानकारी दी।",
        [("INC", "West Bengal", 2, 2), ("INC", "West Bengal", 6, 8)],
    ),
    (
        "en",
        "2024-04-01",
        "Addressing BJP workers, Prime Minister Narendra Modi set a target of 370 seats for the party and more than 400 for the NDA in the Lok Sabha elections.",
        [("BJP", "India", 370, 370), ("NDA", "India", 400, None)],
    ),
    (
        "hi",
        "2024-04-01",
        "प्रधानमंत्री नरेंद्र मोदी ने कहा कि इस बार लोकसभा चुनाव में भाजपा 370 सीटें जीतेगी और एनडीए 400 पार होगा।",
        [("BJP", "India", 370, 370)],
    ),
    (
        "en",
        "2021-03-10",
        "Chennai: The AIADMK has allotted 23 seats to the PMK, 20 to the BJP and six to the Tamil Maanila Congress. The DMDK, which had sought 41 seats, walked out.",
        [
            ("BJP", "Tamil Nadu", 20, 20),
            ("DMDK", "Tamil Nadu", 41, 41),
            ("PMK", "Tamil Nadu", 23, 23),
            ("TMCM", "Tamil Nadu", 6, 6),
        ],
    ),
    (
        "hi",
        "2022-01-13",
        "लखनऊ: समाजवादी पार्टी ने राष्ट्रीय लोकदल को 33 सीटें देने का फैसला किया है। ओमप्रकाश राजभर की सुभासपा को 18 और अपना दल (कमेरावादी) को 6 सीटें मिल सकती हैं। उत्तर प्रदेश विधानसभा में 403 सीटें हैं।",
        [
            ("ADK", "Uttar Pradesh", 6, 6),
            ("RLD", "Uttar Pradesh", 33, 33),
            ("SBSP", "Uttar Pradesh", 18, 18),
        ],
    ),
    (
        "en",
        "2018-11-12",
        "Hyderabad: The Congress-led Mahakutami finalised seat-sharing in Telangana: Congress - 94, TDP - 14, TJS - 8 and CPI - 3. The Telangana Assembly has 119 seats.",
        [
            ("CPI", "Telangana", 3, 3),
            ("INC", "Telangana", 94, 94),
            ("TDP", "Telangana", 14, 14),
            ("TJS", "Telangana", 8, 8),
        ],
    ),
    (
        "en",
        "2019-10-01",
        "Mumbai: The alliance partners have divided the 288 seats as follows:\nBJP: 146\nShiv Sena: 124\nSmaller allies: 18\nThe list was released on Tuesday.",
        [("BJP", "Maharashtra", 146, 146), ("SHS", "Maharashtra", 124, 124)],
    ),
    (
        "hi",
        "2019-10-01",
        "मुंबई: महाराष्ट्र विधानसभा चुनाव के लिए सीटों का बंटवारा इस तरह है-\n1. भाजपा: 146 सीटें\n2. शिवसेना: 124 सीटें\n3. छोटे सहयोगी: 18 सीटें",
        [("BJP", "Maharashtra", 146, 146), ("SHS", "Maharashtra", 124, 124)],
    ),
    (
        "en",
        "2024-08-21",
        "Srinagar: The National Conference and the Congress will fight the Jammu and Kashmir Assembly elections on a 51-32 formula, with one seat each left for the CPI(M) and the Panthers Party.",
        [
            ("CPIM", "Jammu and Kashmir", 1, 1),
            ("INC", "Jammu and Kashmir", 32, 32),
            ("JKNC", "Jammu and Kashmir", 51, 51),
            ("JKNPP", "Jammu and Kashmir", 1, 1),
        ],
    ),
    (
        "hi",
        "2018-12-23",
        "पटना: बिहार में एनडीए के बीच 17-17-6 का फॉर्मूला तय हो गया है। इसके तहत भाजपा और जदयू 17-17 सीटों पर तथा लोजपा 6 सीटों पर लोकसभा चुनाव लड़ेगी।",
        [("BJP", "Bihar", 17, 17), ("JDU", "Bihar", 17, 17), ("LJP", "Bihar", 6, 6)],
    ),
    (
        "en",
        "2023-11-20",
        "Jaipur: The Congress had won 99 seats in the 2018 Rajasthan Assembly polls while the BJP got 73. The BSP, which bagged six seats last time, is contesting 185 seats this time.",
        [("BSP", "Rajasthan", 185, 185)],
    ),
    (
        "hi",
        "2023-11-20",
        "जयपुर: 2018 के राजस्थान विधानसभा चुनाव में कांग्रेस ने 99 और भाजपा ने 73 सीटें जीती थीं। बसपा को छह सीटें मिली थीं। इस बार बसपा 185 सीटों पर चुनाव लड़ रही है।",
        [("BSP", "Rajasthan", 185, 185)],
    ),
    (
        "en",
        "2024-03-03",
        "Ranchi: In Jharkhand the JMM is likely to contest five of the 14 Lok Sabha seats, the Congress seven, the RJD one and the CPI(ML) one, sources said.",
        [
            ("CPIMLL", "Jharkhand", 1, 1),
            ("INC", "Jharkhand", 7, 7),
            ("JMM", "Jharkhand", 5, 5),
            ("RJD", "Jharkhand", 1, 1),
        ],
    ),
]


@pytest.mark.parametrize(("language", "published", "text", "expected"), TOLD)
def test_every_share_goes_to_its_party_and_state(
    language: str, published: str, text: str, expected: list[Plan]
) -> None:
    assert plans(text, language, published) == set(expected)


@pytest.mark.parametrize(
    ("text", "second"),
    [
        (
            "The Congress will contest 17 seats and the SP 63 in Uttar Pradesh.",
            ("SP", "Uttar Pradesh", 63, 63),
        ),
        (
            "In Uttar Pradesh, the Congress will contest 17 seats and SP 63.",
            ("SP", "Uttar Pradesh", 63, 63),
        ),
        ("The BJP will contest 17 seats in Bihar and the VIP three.", ("VIP", "Bihar", 3, 3)),
    ],
)
def test_an_abbreviation_with_two_meanings_takes_up_the_count(
    text: str, second: tuple[str, str, int, int]
) -> None:
    assert second in plans(text)
