"""One party's seats counted state by state, in prose and in lists."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports

Row = tuple[str, int | None, int | None, int]

TOLD: list[tuple[str, str, str, list[Row]]] = [
    (
        "en",
        "2024-01-03",
        "New Delhi: The Congress has drawn up a wish-list of the Lok Sabha seats that it will seek from its allies, party sources said. In Uttar Pradesh it wants more than 10 seats, among them Amethi, Rae Bareli and Varanasi. In Bihar it has set its eyes on at least nine: Sasaram, Katihar and Kishanganj. In West Bengal the party will ask for six, including Jangipur and Baharampur, in Maharashtra for at least 20 and in Delhi for three or more.",
        [
            ("Uttar Pradesh", 10, None, 3),
            ("Bihar", 9, None, 3),
            ("West Bengal", 6, 6, 2),
            ("Maharashtra", 20, None, 0),
            ("Delhi", 3, None, 0),
        ],
    ),
    (
        "en",
        "2024-01-03",
        "New Delhi: These are the seats that the Congress is likely to bargain for in the Lok Sabha polls, according to sources:\nUttar Pradesh (10+): Amethi, Rae Bareli, Varanasi\nBihar (9+): Sasaram, Katihar, Kishanganj\nWest Bengal (6): Jangipur, Baharampur\nMaharashtra (20+)\nDelhi (3+)",
        [
            ("Uttar Pradesh", 10, None, 3),
            ("Bihar", 9, None, 3),
            ("West Bengal", 6, 6, 2),
            ("Maharashtra", 20, None, 0),
            ("Delhi", 3, None, 0),
        ],
    ),
    (
        "en",
        "2024-01-03",
        "New Delhi: The Congress will ask its allies for the following Lok Sabha seats, sources said.\n- Uttar Pradesh: Amethi, Rae Bareli, Varanasi\n- Bihar: Sasaram, Katihar, Kishanganj\n- Jharkhand: Ranchi, Khunti",
        [("Uttar Pradesh", None, None, 3), ("Bihar", None, None, 3), ("Jharkhand", None, None, 2)],
    ),
    (
        "en",
        "2024-03-02",
        "New Delhi: The BJP on Saturday announced its first list of 195 candidates for the Lok Sabha elections. The list has 51 names from Uttar Pradesh, 20 from West Bengal, 24 from Madhya Pradesh, 15 each from Gujarat and Rajasthan, 12 from Kerala, nine from Telangana and five from Delhi.",
        [
            ("India", 195, 195, 0),
            ("Uttar Pradesh", 51, 51, 0),
            ("West Bengal", 20, 20, 0),
            ("Madhya Pradesh", 24, 24, 0),
            ("Gujarat", 15, 15, 0),
            ("Rajasthan", 15, 15, 0),
            ("Kerala", 12, 12, 0),
            ("Telangana", 9, 9, 0),
            ("Delhi", 5, 5, 0),
        ],
    ),
    (
        "hi",
        "2024-03-02",
        "नई दिल्ली: भाजपा ने लोकसभा चुनाव के लिए 195 उम्मीदवारों की पहली सूची जारी की। इसमें उत्तर प्रदेश की 51, पश्चिम बंगाल की 20, मध्य प्रदेश की 24 और गुजरात की 15 सीटें शामिल हैं।",
        [
            ("India", 195, 195, 0),
            ("Uttar Pradesh", 51, 51, 0),
            ("West Bengal", 20, 20, 0),
            ("Madhya Pradesh", 24, 24, 0),
            ("Gujarat", 15, 15, 0),
        ],
    ),
    (
        "en",
        "2024-03-09",
        "The Congress is contesting 17 seats in Uttar Pradesh, nine in Bihar, seven in Jharkhand and 17 in Maharashtra in the Lok Sabha polls under its pacts with allies.",
        [
            ("Uttar Pradesh", 17, 17, 0),
            ("Bihar", 9, 9, 0),
            ("Jharkhand", 7, 7, 0),
            ("Maharashtra", 17, 17, 0),
        ],
    ),
    (
        "hi",
        "2024-03-09",
        "लोकसभा चुनाव में कांग्रेस यूपी में 17, बिहार में 9, झारखंड में 7 और महाराष्ट्र में 17 सीटों पर लड़ रही है।",
        [
            ("Uttar Pradesh", 17, 17, 0),
            ("Bihar", 9, 9, 0),
            ("Jharkhand", 7, 7, 0),
            ("Maharashtra", 17, 17, 0),
        ],
    ),
    (
        "en",
        "2024-01-03",
        "New Delhi: The Congress has fixed how many seats it will ask for. State-wise, the figures are: Uttar Pradesh 10, Bihar 9, Jharkhand 9, West Bengal 6 and Maharashtra 20, sources said of the Lok Sabha plan.",
        [
            ("Uttar Pradesh", 10, 10, 0),
            ("Bihar", 9, 9, 0),
            ("Jharkhand", 9, 9, 0),
            ("West Bengal", 6, 6, 0),
            ("Maharashtra", 20, 20, 0),
        ],
    ),
    (
        "hi",
        "2024-01-03",
        "नई दिल्ली: कांग्रेस सहयोगियों से लोकसभा की ये सीटें मांग सकती है, सूत्रों ने बताया।\nउत्तर प्रदेश (10+): अमेठी, रायबरेली, वाराणसी\nबिहार (9+): सासाराम, कटिहार, किशनगंज\nपश्चिम बंगाल: 6 सीटें, जंगीपुर और बहरामपुर समेत",
        [("Uttar Pradesh", 10, None, 3), ("Bihar", 9, None, 3), ("West Bengal", 6, 6, 2)],
    ),
]


@pytest.mark.parametrize(("language", "published", "text", "expected"), TOLD)
def test_each_state_has_its_own_plan(
    language: str, published: str, text: str, expected: list[Row]
) -> None:
    found = {
        (
            r.territory.value,
            r.seats.value.at_least,
            r.seats.value.at_most,
            len(r.constituencies),
        )
        for r in reports(text, language, published)
    }
    assert found == set(expected)
