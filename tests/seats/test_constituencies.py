"""Constituencies named in rows, lists, headings and candidacies."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports

TOLD: list[tuple[str, str, str, dict[str, list[str]]]] = [
    (
        "en",
        "2024-03-29",
        "Patna: The seat-sharing deal in the INDIA bloc in Bihar for the Lok Sabha polls was announced on Friday. The RJD will contest 26 seats, the Congress nine and the Left parties five.\nRJD (26): Gaya, Nawada, Jehanabad, Aurangabad, Buxar, Pataliputra, Munger\nCongress (9): Kishanganj, Katihar, Bhagalpur, Muzaffarpur, Samastipur\nCPI(ML): Arrah, Karakat, Nalanda",
        {
            "RJD": ["Aurangabad", "Buxar", "Gaya", "Jahanabad", "Munger", "Nawada", "Pataliputra"],
            "INC": ["Bhagalpur", "Katihar", "Kishanganj", "Muzaffarpur", "Samastipur"],
            "CPIMLL": ["Arrah", "Karakat", "Nalanda"],
        },
    ),
    (
        "en",
        "2024-03-29",
        "Patna: Kishanganj, Katihar and Bhagalpur have gone to the Congress in the Lok Sabha seat-sharing in Bihar. The RJD has kept Gaya, Nawada and Jamui.",
        {"INC": ["Bhagalpur", "Katihar", "Kishanganj"], "RJD": ["Gaya", "Jamui", "Nawada"]},
    ),
    (
        "en",
        "2024-03-29",
        "Patna: The nine seats that the Congress has got for the Lok Sabha polls are:\n1. Kishanganj\n2. Katihar\n3. Bhagalpur\n4. Muzaffarpur",
        {"INC": ["Bhagalpur", "Katihar", "Kishanganj", "Muzaffarpur"]},
    ),
    (
        "en",
        "2024-03-29",
        "Mumbai: The Congress will contest 17 Lok Sabha seats - Nandurbar, Dhule, Akola, Amravati, Nagpur, Bhandara-Gondiya and Gadchiroli-Chimur among them, it was announced on Tuesday. The Shiv Sena (UBT) will fight in Jalgaon, Parbhani, Nashik, Palghar and Kalyan.",
        {
            "INC": [
                "Akola",
                "Amravati",
                "Bhandara-Gondiya",
                "Dhule",
                "Gadchiroli-Chimur",
                "Nagpur",
                "Nandurbar",
            ],
            "SHSUBT": ["Jalgaon", "Kalyan", "Nashik", "Palghar", "Parbhani"],
        },
    ),
    (
        "en",
        "2024-03-02",
        "New Delhi: The BJP on Saturday named its first candidates for the Lok Sabha polls. Prime Minister Narendra Modi will contest from Varanasi, Amit Shah from Gandhinagar and Rajnath Singh from Lucknow. Smriti Irani has been fielded from Amethi again.",
        {"BJP": ["Amethi", "Gandhinagar", "Lucknow", "Varanasi"]},
    ),
    (
        "hi",
        "2024-03-02",
        "नई दिल्ली: भाजपा ने लोकसभा चुनाव के लिए उम्मीदवारों की पहली सूची जारी की। वाराणसी से नरेंद्र मोदी, गांधीनगर से अमित शाह और लखनऊ से राजनाथ सिंह चुनाव लड़ेंगे। अमेठी से स्मृति ईरानी को टिकट मिला है।",
        {"BJP": ["Amethi", "Gandhinagar", "Lucknow", "Varanasi"]},
    ),
    (
        "hi",
        "2024-03-29",
        "पटना: लोकसभा चुनाव के लिए महागठबंधन में सीटों का बंटवारा हो गया है।\nराजद (26): गया, नवादा, जहानाबाद, औरंगाबाद, बक्सर\nकांग्रेस (9): किशनगंज, कटिहार, भागलपुर, मुजफ्फरपुर\nभाकपा माले: आरा, काराकाट, नालंदा",
        {
            "RJD": ["Aurangabad", "Buxar", "Gaya", "Jahanabad", "Nawada"],
            "INC": ["Bhagalpur", "Katihar", "Kishanganj", "Muzaffarpur"],
            "CPIMLL": ["Arrah", "Karakat", "Nalanda"],
        },
    ),
    (
        "en",
        "2024-03-18",
        "Here is who fights where in Bihar:\nBJP - 17 seats\nPaschim Champaran, Purvi Champaran, Aurangabad, Madhubani\nJD(U) - 16 seats\nValmiki Nagar, Sitamarhi, Jhanjharpur, Supaul\nThe Lok Sabha polls begin on April 19.",
        {
            "BJP": ["Aurangabad", "Madhubani", "Paschim Champaran", "Purvi Champaran"],
            "JDU": ["Jhanjharpur", "Sitamarhi", "Supaul", "Valmiki Nagar"],
        },
    ),
    (
        "en",
        "2024-03-18",
        "Chennai: The Congress, which has been allotted nine seats (Tiruvallur, Cuddalore, Mayiladuthurai, Sivaganga, Tirunelveli, Krishnagiri, Karur, Virudhunagar and Kanniyakumari) in Tamil Nadu, will begin its campaign for the Lok Sabha election on Monday.",
        {
            "INC": [
                "Cuddalore",
                "Kanniyakumari",
                "Karur",
                "Krishnagiri",
                "Mayiladuthurai",
                "Sivaganga",
                "Tirunelveli",
                "Tiruvallur",
                "Virudhunagar",
            ]
        },
    ),
    (
        "en",
        "2024-03-09",
        "The RLD has been given two Lok Sabha seats, Baghpat and Bijnor, by the BJP in Uttar Pradesh. The SP had offered it seven seats including Muzaffarnagar, Kairana and Mathura.",
        {"RLD": ["Baghpat", "Bijnor", "Kairana", "Mathura", "Muzaffarnagar"]},
    ),
]


@pytest.mark.parametrize(("language", "published", "text", "expected"), TOLD)
def test_constituencies_go_to_the_party_that_gets_them(
    language: str, published: str, text: str, expected: dict[str, list[str]]
) -> None:
    found: dict[str, set[str]] = {}
    for report in reports(text, language, published):
        party = report.party.value.id.partition(":")[2]
        found.setdefault(party, set()).update(c.value for c in report.constituencies)
    assert {party: sorted(names) for party, names in found.items() if names} == expected
