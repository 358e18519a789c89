"""Hindi newsrooms' short names of parties, with what brackets and "गुट" add to them."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans

NAMES = [
    ("बिहार", "माले", "CPIMLL"),
    ("बिहार", "भाकपा (माले)", "CPIMLL"),
    ("बिहार", "सीपीआई-एमएल", "CPIMLL"),
    ("बिहार", "लोजपा (रा)", "LJPRV"),
    ("बिहार", "एलजेपी (रा)", "LJPRV"),
    ("बिहार", "राष्ट्रीय लोजपा", "RLJP"),
    ("बिहार", "वीआईपी", "VIP"),
    ("बिहार", "जदयु", "JDU"),
    ("पश्चिम बंगाल", "वाम मोर्चे", "LF"),
    ("पश्चिम बंगाल", "फारवर्ड ब्लाक", "AIFB"),
    ("महाराष्ट्र", "वंचित आघाड़ी", "VBA"),
    ("महाराष्ट्र", "वंचित", "VBA"),
    ("महाराष्ट्र", "शेकाप", "PWPI"),
    ("महाराष्ट्र", "रिपाई (आठवले)", "RPIA"),
    ("महाराष्ट्र", "शिवसेना (शिंदे गुट)", "SHS"),
    ("महाराष्ट्र", "शिवसेना (ठाकरे)", "SHSUBT"),
    ("महाराष्ट्र", "शिवसेना ठाकरे गुट", "SHSUBT"),
    ("महाराष्ट्र", "राकांपा (अजित पवार गुट)", "NCP"),
    ("महाराष्ट्र", "राकांपा शरद गुट", "NCPSP"),
    ("महाराष्ट्र", "एनसीपी (शरद)", "NCPSP"),
    ("तमिलनाडु", "अद्रमुक", "AIADMK"),
    ("गोवा", "मगोपा", "MGP"),
    ("पंजाब", "शिअद (ब)", "SAD"),
    ("उत्तर प्रदेश", "प्रसपा (लोहिया)", "PSPL"),
    ("उत्तर प्रदेश", "अपना दल", "ADS"),
]


@pytest.mark.parametrize(("state", "name", "party"), NAMES)
def test_a_short_name_stands_for_its_party(state: str, name: str, party: str) -> None:
    given = f"{state} विधानसभा चुनाव में {name} को पांच सीटें मिली हैं।"
    assert {(p, low, high) for p, _, low, high in plans(given, "hi")} == {(party, 5, 5)}


def test_a_name_that_two_parties_had_one_after_the_other_is_the_one_of_the_day() -> None:
    given = "उत्तर प्रदेश विधानसभा चुनाव में अपना दल को पांच सीटें मिली हैं।"
    assert {p for p, *_ in plans(given, "hi", "2006-11-02")} == {"AD"}


@pytest.mark.parametrize("text", ["वह शिक्षा से वंचित रहे।", "बिहार के 20 लाख लोग राशन से वंचित हैं।"])
def test_whoever_goes_without_is_no_party(text: str) -> None:
    assert plans(f"महाराष्ट्र विधानसभा चुनाव में {text}", "hi") == set()


def test_a_name_that_nobody_knows_keeps_its_seats_whatever_its_brackets_say() -> None:
    given = "बिहार विधानसभा चुनाव में राजद की सहयोगी लोकहित (क) को चार सीटें मिली हैं।"
    assert "RJD" not in {p for p, *_ in plans(given, "hi")}
