"""Who asks for seats where somebody else is met, written to or gives the gathering."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans

PUBLISHED = "2025-09-20"

ENGLISH = [
    ("Chirag Paswan attended the NDA meeting on Friday and asked for 40 seats", "LJPRV", 40),
    ("Mukesh Sahani stayed away from the Mahagathbandhan meeting and wants 60 seats", "VIP", 60),
    ("Rajesh Ram walked out of the Mahagathbandhan meeting and demanded 70 seats", "INC", 70),
    ("Upendra Kushwaha met Amit Shah on Friday and sought 12 seats", "RLM", 12),
    ("Upendra Kushwaha called on Amit Shah and J P Nadda on Friday and sought 12 seats", "RLM", 12),
    ("Mukesh Sahani spoke to Tejashwi Yadav on Friday and asked for 60 seats", "VIP", 60),
    ("Rahul Gandhi wrote a letter to Lalu Prasad and asked for 70 seats", "INC", 70),
    ("A CPI delegation met Lalu Prasad at his residence and demanded 24 seats", "CPI", 24),
    ("D Raja told reporters after the INDIA bloc meeting that the CPI wants 24 seats", "CPI", 24),
    ("Chirag Paswan came to the BJP office in Patna and demanded 40 seats", "LJPRV", 40),
]
HINDI = [
    ("एनडीए की बैठक में चिराग पासवान ने बिहार में 40 सीटें मांगीं", "LJPRV", 40),
    ("उपेंद्र कुशवाहा ने एनडीए की बैठक के बाद बिहार में 12 सीटों की मांग की", "RLM", 12),
    ("मुकेश सहनी महागठबंधन की बैठक में नहीं आए और बिहार में 60 सीटों पर अड़े हैं", "VIP", 60),
    ("राहुल गांधी ने लालू प्रसाद को पत्र लिखकर बिहार में 70 सीटें मांगी हैं", "INC", 70),
    ("राहुल गांधी ने तेजस्वी यादव को फोन कर बिहार में 70 सीटें मांगीं", "INC", 70),
    ("कांग्रेस नेता राजद कार्यालय पहुंचे और बिहार में 70 सीटों की मांग रखी", "INC", 70),
    ("भाकपा ने तेजस्वी यादव के आवास पर बिहार में 24 सीटें मांगीं", "CPI", 24),
    ("महागठबंधन की समन्वय समिति की बैठक में भाकपा ने बिहार में 24 सीटें मांगीं", "CPI", 24),
]


@pytest.mark.parametrize(("told", "party", "seats"), ENGLISH)
def test_who_asks_is_the_subject_of_the_verb(told: str, party: str, seats: int) -> None:
    assert plans(f"{told} in Bihar.", published=PUBLISHED) == {(party, "Bihar", seats, seats)}


@pytest.mark.parametrize(("told", "party", "seats"), HINDI)
def test_who_asks_is_the_subject_of_the_verb_in_hindi(told: str, party: str, seats: int) -> None:
    assert plans(f"{told}।", "hi", PUBLISHED) == {(party, "Bihar", seats, seats)}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Sahani skips Grand Alliance meet, wants 60 seats", "en", ("VIP", 60)),
        ("Sahani meets Tejashwi, seeks 60 seats", "en", ("VIP", 60)),
        ("महागठबंधन की बैठक में सहनी की 60 सीटों की मांग", "hi", ("VIP", 60)),
        ("तेजस्वी से मिले सहनी, मांगीं 60 सीटें", "hi", ("VIP", 60)),
    ],
)
def test_who_asks_is_told_in_headlines_too(
    text: str, language: str, expected: tuple[str, int]
) -> None:
    body = {
        "en": "Mukesh Sahani was in Patna on Friday for the Bihar assembly election.",
        "hi": "मुकेश सहनी बिहार विधानसभा चुनाव को लेकर शुक्रवार को पटना में थे।",
    }
    party, seats = expected
    found = plans(f"{text}\n\n{body[language]}", language, PUBLISHED)
    assert found == {(party, "Bihar", seats, seats)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tejashwi Yadav met Mukesh Sahani on Friday and offered him 18 seats", ("VIP", 18)),
        ("Tejashwi Yadav met Mukesh Sahani on Friday and offered 18 seats", ("VIP", 18)),
        ("Mukesh Sahani met Tejashwi Yadav on Friday and was offered 18 seats", ("VIP", 18)),
        ("The RJD met the Congress on Friday and offered it 55 seats", ("INC", 55)),
        ("After meeting Rahul Gandhi, the RJD offered the CPI 24 seats", ("CPI", 24)),
        ("Mukesh Sahani met Tejashwi Yadav, who offered him 18 seats", ("VIP", 18)),
    ],
)
def test_who_is_met_is_given_what_the_other_offers(text: str, expected: tuple[str, int]) -> None:
    party, seats = expected
    assert plans(f"{text} in Bihar.", published=PUBLISHED) == {(party, "Bihar", seats, seats)}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The Congress met the RJD, which wants 140 seats in Bihar.", "en", ("RJD", 140)),
        (
            "Mukesh Sahani met the Congress, and the RJD wants 140 seats in Bihar.",
            "en",
            ("RJD", 140),
        ),
        ("At the NDA meeting a target of 225 seats was set for Bihar.", "en", ("NDA", 225)),
        (
            "After the BJP meeting, the party said it will contest 101 seats in Bihar.",
            "en",
            ("BJP", 101),
        ),
        ("राजद की बैठक में नेताओं ने बिहार में 140 सीटों की मांग की।", "hi", ("RJD", 140)),
        ("भाजपा की बैठक में बिहार की 121 सीटें जीतने का लक्ष्य रखा गया।", "hi", ("BJP", 121)),
    ],
)
def test_a_host_may_ask_or_aim_at_seats_too(
    text: str, language: str, expected: tuple[str, int]
) -> None:
    party, seats = expected
    assert plans(text, language, PUBLISHED) == {(party, "Bihar", seats, seats)}
