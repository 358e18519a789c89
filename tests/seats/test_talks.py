"""Shares told in talks: demands, offers, refusals, comparisons, and what pronouns stand for."""

from __future__ import annotations

import pytest
from tests.seats.plans import Plan, plans

TOLD: list[tuple[str, str, str, list[Plan]]] = [
    (
        "en",
        "2015-09-14",
        "New Delhi: Of the 243 seats in Bihar the BJP will fight 160. Ram Vilas Paswan's LJP gets 40, Upendra Kushwaha's RLSP 23 and Jitan Ram Manjhi's HAM 20, Amit Shah said on Monday. Some HAM candidates will contest on the BJP symbol.",
        [
            ("BJP", "Bihar", 160, 160),
            ("HAMS", "Bihar", 20, 20),
            ("LJP", "Bihar", 40, 40),
            ("RLSP", "Bihar", 23, 23),
        ],
    ),
    (
        "en",
        "2020-10-03",
        "Patna: Left with 100 seats in the last assembly, the RJD has taken 144 for itself in the Grand Alliance. Seventy have gone to the Congress. The CPI-ML has 19, the CPI six and the CPM four.",
        [
            ("CPI", "Bihar", 6, 6),
            ("CPIM", "Bihar", 4, 4),
            ("CPIMLL", "Bihar", 19, 19),
            ("INC", "Bihar", 70, 70),
            ("RJD", "Bihar", 144, 144),
        ],
    ),
    (
        "en",
        "2019-03-13",
        "Bengaluru: The Congress will contest 20 of Karnataka's 28 Lok Sabha seats and leave eight to the Janata Dal (Secular). The JD(S), which had wanted 12, got Mandya, Hassan, Tumkur and Shimoga among others.",
        [("INC", "Karnataka", 20, 20), ("JDS", "Karnataka", 12, 12), ("JDS", "Karnataka", 8, 8)],
    ),
    (
        "hi",
        "2024-03-20",
        "मुंबई। महाराष्ट्र की 48 लोकसभा सीटों में से भाजपा 32 पर अड़ी है। शिंदे की शिवसेना 22 और अजित पवार की एनसीपी 16 सीटें मांग रही है। 31-13-4 के फॉर्मूले पर बात बन सकती है।",
        [
            ("BJP", "Maharashtra", 32, 32),
            ("NCP", "Maharashtra", 16, 16),
            ("SHS", "Maharashtra", 22, 22),
        ],
    ),
    (
        "hi",
        "2021-03-08",
        "चेन्नई। डीएमके ने माकपा को छह सीटें देकर सीट बंटवारा पूरा कर लिया। तमिलनाडु में कांग्रेस को 25, भाकपा, वीसीके और एमडीएमके को छह-छह, आईयूएमएल को तीन सीटें मिली हैं। डीएमके खुद 173 सीटों पर उतरेगी।",
        [
            ("CPI", "Tamil Nadu", 6, 6),
            ("CPIM", "Tamil Nadu", 6, 6),
            ("DMK", "Tamil Nadu", 173, 173),
            ("INC", "Tamil Nadu", 25, 25),
            ("IUML", "Tamil Nadu", 3, 3),
            ("MDMK", "Tamil Nadu", 6, 6),
            ("VCK", "Tamil Nadu", 6, 6),
        ],
    ),
    (
        "en",
        "2022-01-25",
        "Chandigarh: Of the 117 seats in Punjab, the BJP will contest 65, Amarinder Singh's PLC 37 and the SAD (Sanyukt) 15. In 2017, as junior partner of the Akalis, the BJP had fought 23 and won three.",
        [("BJP", "Punjab", 65, 65), ("PLC", "Punjab", 37, 37), ("SADS", "Punjab", 15, 15)],
    ),
    (
        "en",
        "2019-01-05",
        "Mumbai: The Congress and the NCP have agreed on 40 of Maharashtra's 48 Lok Sabha seats, Ajit Pawar said. Each will fight 20. Talks continue on the other eight, of which the NCP wants five and the Congress is ready to spare three. In 2014 the Congress had contested 26 and the NCP 21.",
        [
            ("INC", "Maharashtra", 20, 20),
            ("NCP", "Maharashtra", 20, 20),
            ("NCP", "Maharashtra", 3, 3),
            ("NCP", "Maharashtra", 5, 5),
        ],
    ),
    (
        "en",
        "2020-10-02",
        "Patna: The BJP and the JD(U) have hammered out a 50:50 formula for Bihar under which the JD(U) would contest 122 seats and the BJP 121, sources in the NDA said. The LJP, to which the BJP had offered 27 seats, is sticking to its demand for 42.",
        [
            ("BJP", "Bihar", 121, 121),
            ("JDU", "Bihar", 122, 122),
            ("LJP", "Bihar", 27, 27),
            ("LJP", "Bihar", 42, 42),
        ],
    ),
    (
        "en",
        "2018-12-12",
        "Patna: Ram Vilas Paswan's LJP may get five Lok Sabha seats in Bihar instead of the seven it won in 2014. In addition Paswan may go to the Rajya Sabha.",
        [("LJP", "Bihar", 5, 5)],
    ),
    (
        "en",
        "2023-12-28",
        "Mumbai: Sanjay Raut said the Shiv Sena (UBT) would contest 23 Lok Sabha seats in Maharashtra. The Congress rejected the demand; Sanjay Nirupam said that the Sena (UBT) did not have 23 candidates.",
        [("SHSUBT", "Maharashtra", 23, 23)],
    ),
    (
        "en",
        "2024-01-25",
        "Patna: Of Bihar's 40 Lok Sabha seats, the RJD and the JD(U) want to fight 16 or 17 each and leave five or six for the Congress and the Left. The Congress is demanding 10, a JD(U) leader said.",
        [("INC", "Bihar", 10, 10), ("JDU", "Bihar", 16, 17), ("RJD", "Bihar", 16, 17)],
    ),
    (
        "hi",
        "2020-10-02",
        "पटना: बिहार में जदयू 122 और भाजपा 121 सीटों पर चुनाव लड़ सकती है। सूत्रों का कहना है कि लोजपा को भाजपा ने 27 सीटों का प्रस्ताव दिया है जबकि चिराग पासवान 42 सीटों पर अड़े हैं।",
        [
            ("BJP", "Bihar", 121, 121),
            ("JDU", "Bihar", 122, 122),
            ("LJP", "Bihar", 27, 27),
            ("LJP", "Bihar", 42, 42),
        ],
    ),
    (
        "hi",
        "2024-01-25",
        "पटना। बिहार की 40 लोकसभा सीटों में राजद और जदयू 16-16 सीटों पर लड़ना चाहते हैं। कांग्रेस ने 10 सीटों की मांग की है। भाकपा माले पांच सीटें चाहती है।",
        [
            ("CPIMLL", "Bihar", 5, 5),
            ("INC", "Bihar", 10, 10),
            ("JDU", "Bihar", 16, 16),
            ("RJD", "Bihar", 16, 16),
        ],
    ),
    (
        "hi",
        "2022-01-20",
        "लखनऊ। अपना दल (एस) को 14 और निषाद पार्टी को 17 सीटें मिलने की संभावना है। उत्तर प्रदेश विधानसभा चुनाव में भाजपा करीब 370 सीटों पर लड़ेगी। अनुप्रिया पटेल ने 30 सीटों की मांग की थी।",
        [
            ("ADS", "Uttar Pradesh", 14, 14),
            ("ADS", "Uttar Pradesh", 30, 30),
            ("BJP", "Uttar Pradesh", 370, 370),
            ("NISHAD", "Uttar Pradesh", 17, 17),
        ],
    ),
    (
        "hi",
        "2019-02-18",
        "मुंबई। भाजपा और शिवसेना के बीच लोकसभा चुनाव के लिए गठबंधन हो गया। महाराष्ट्र की 48 सीटों में से भाजपा 25 तो शिवसेना 23 सीटों पर चुनाव लड़ेगी। विधानसभा चुनाव में दोनों दल बराबर सीटों पर लड़ेंगे।",
        [("BJP", "Maharashtra", 25, 25), ("SHS", "Maharashtra", 23, 23)],
    ),
    (
        "hi",
        "2023-10-09",
        "भोपाल। भाजपा ने मध्य प्रदेश विधानसभा चुनाव के लिए 57 उम्मीदवारों की चौथी सूची जारी की। पार्टी अब तक 136 सीटों पर प्रत्याशी घोषित कर चुकी है। बसपा 230 में से 178 सीटों पर लड़ेगी।",
        [
            ("BJP", "Madhya Pradesh", 136, 136),
            ("BJP", "Madhya Pradesh", 57, 57),
            ("BSP", "Madhya Pradesh", 178, 178),
        ],
    ),
    (
        "en",
        "2022-01-13",
        "Lucknow: The BJP is set to leave 10 to 12 seats for Apna Dal (S) and about 15 for the NISHAD Party in Uttar Pradesh, according to people aware of the talks. It will itself fight in 375 or so.",
        [
            ("ADS", "Uttar Pradesh", 10, 12),
            ("BJP", "Uttar Pradesh", 375, 375),
            ("NISHAD", "Uttar Pradesh", 15, 15),
        ],
    ),
]


@pytest.mark.parametrize(("language", "published", "text", "expected"), TOLD)
def test_talks_give_the_plans_of_each_side(
    language: str, published: str, text: str, expected: list[Plan]
) -> None:
    assert plans(text, language, published) == set(expected)
