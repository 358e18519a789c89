"""Constituencies told in pairs with parties, refused, or fought by two allies."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports

Named = dict[str, list[str]]
RAJASTHAN = {"CPIM": ["Sikar"], "RLP": ["Nagaur"]}
BIHAR = {"HAMS": ["Gaya"], "RLM": ["Karakat"]}
FIVE = ["Banihal", "Bhaderwah", "Doda", "Nagrota", "Sopore"]


def named(text: str, published: str) -> Named:
    language = "en" if text.isascii() else "hi"
    found: dict[str, set[str]] = {}
    for report in reports(text, language, published):
        party = report.party.value.id.partition(":")[2]
        found.setdefault(party, set()).update(c.value for c in report.constituencies)
    return {party: sorted(names) for party, names in found.items() if names}


def nameless(text: str, published: str) -> bool:
    """Tell whether plans are read, and none of them with constituencies."""
    told = reports(text, "en" if text.isascii() else "hi", published)
    return bool(list(told)) and named(text, published) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Congress has left Sikar for the CPI(M) and Nagaur for the RLP in Rajasthan.",
            RAJASTHAN,
        ),
        ("Sikar has been given to the CPI(M) and Nagaur to the RLP in Rajasthan.", RAJASTHAN),
        (
            "In Rajasthan the CPI(M) will contest Sikar, the RLP Nagaur and the Congress 22.",
            RAJASTHAN,
        ),
        ("राजस्थान में कांग्रेस ने सीकर सीट माकपा और नागौर सीट आरएलपी के लिए छोड़ी है।", RAJASTHAN),
        ("राजस्थान में सीकर से माकपा और नागौर से आरएलपी चुनाव लड़ेगी।", RAJASTHAN),
        (
            "गुजरात की 26 में से 24 सीटों पर कांग्रेस और दो (भरूच व भावनगर) पर आप चुनाव लड़ेगी।",
            {"AAP": ["Bharuch", "Bhavnagar"]},
        ),
        (
            "बिहार में राजद भागलपुर सीट छोड़ने के एवज में बांका सीट मांग रहा है।",
            {"RJD": ["Banka"]},
        ),
        ("In Bihar Gaya and Karakat have gone to the HAM and the RLM respectively.", BIHAR),
        ("In Bihar the HAM and the RLM get one seat each, Gaya and Karakat.", BIHAR),
        (
            "In Assam the UPPL gets Kokrajhar, and the BJP the remaining 11.",
            {"UPPL": ["Kokrajhar"]},
        ),
    ],
)
def test_each_list_goes_to_the_party_of_its_pair(text: str, expected: Named) -> None:
    lead = "The Lok Sabha seats have been shared out. " if text.isascii() else "लोकसभा सीटें बंट गईं। "
    assert named(lead + text, "2024-03-18") == expected


@pytest.mark.parametrize(
    "text",
    [
        "The RJD has refused to part with Purnea and Katihar, sources said.",
        "Neither Purnea nor Katihar will go to the Congress, the RJD said.",
        "राजद ने कांग्रेस को पूर्णिया सीट देने से इनकार कर दिया है।",
        "कांग्रेस को पूर्णिया नहीं मिली।",
    ],
)
def test_seats_that_are_withheld_are_nobodys(text: str) -> None:
    tail = (
        " The Congress will contest nine Lok Sabha seats in Bihar."
        if text.isascii()
        else " बिहार में कांग्रेस नौ लोकसभा सीटों पर लड़ेगी।"
    )
    assert nameless(text + tail, "2024-03-18")


@pytest.mark.parametrize(
    "text",
    [
        "There will be friendly contests in Banihal, Doda, Bhaderwah, Nagrota and Sopore.",
        "In Banihal, Doda, Bhaderwah, Nagrota and Sopore both parties will field candidates.",
        "बनिहाल, डोडा, भद्रवाह, नगरोटा और सोपोर में दोनों दलों के बीच दोस्ताना मुकाबला होगा।",
    ],
)
def test_seats_fought_by_both_allies_are_of_both(text: str) -> None:
    lead = (
        "In the Kashmir assembly election the NC will fight 51 seats and the Congress 32. "
        if text.isascii()
        else "जम्मू-कश्मीर विधानसभा चुनाव में नेशनल कॉन्फ्रेंस 51 और कांग्रेस 32 सीटों पर लड़ेगी। "
    )
    assert named(lead + text, "2024-08-26") == {"JKNC": FIVE, "INC": FIVE}


@pytest.mark.parametrize(
    "text",
    [
        "Addressing a rally in Nashik, Uddhav Thackeray said the Shiv Sena (UBT) wants 21 seats.",
        "The Congress will contest every seat in Nashik and Pune districts, 14 in all.",
        "नासिक में सोमवार को शिवसेना (यूबीटी) ने कहा कि वह महाराष्ट्र में 21 सीटों पर लड़ेगी।",
    ],
)
def test_where_something_is_or_happens_is_no_seat(text: str) -> None:
    tail = " The Lok Sabha polls are near." if text.isascii() else " लोकसभा चुनाव करीब हैं।"
    assert nameless(text + tail, "2024-03-12")


def test_a_line_headed_by_a_party_ends_the_list_before_it() -> None:
    text = (
        "बिहार में राजद 26 और कांग्रेस 9 लोकसभा सीटों पर लड़ेंगे।\n"
        "राजद: गया, नवादा, जहानाबाद\nकांग्रेस: किशनगंज, कटिहार\nभाकपा: बेगूसराय\nमाकपा: खगड़िया"
    )
    assert named(text, "2024-03-29") == {
        "RJD": ["Gaya", "Jahanabad", "Nawada"],
        "INC": ["Katihar", "Kishanganj"],
        "CPI": ["Begusarai"],
        "CPIM": ["Khagaria"],
    }


def test_seats_of_candidates_whom_nobody_knows_are_their_partys() -> None:
    text = (
        "बिहार विधानसभा चुनाव के लिए भाजपा ने 27 उम्मीदवारों की सूची जारी की। "
        "जमुई से सुरेखा पाठक और बांका से दीनबंधु मंडल को टिकट मिला है।"
    )
    assert named(text, "2020-10-06") == {"BJP": ["Banka", "Jamui"]}


@pytest.mark.parametrize(
    "text",
    [
        "The SP has left Khair and Ghaziabad for the Congress in the assembly by-elections.",
        "उत्तर प्रदेश विधानसभा उपचुनाव में सपा ने खैर और गाजियाबाद कांग्रेस के लिए छोड़ी हैं।",
    ],
)
def test_seats_of_by_elections_are_in_no_plan(text: str) -> None:
    assert named(text, "2024-10-20") == {}


def test_a_common_word_is_no_seat_though_one_sounds_like_it() -> None:
    text = "बिहार विधानसभा चुनाव में भाजपा 27 सीटों पर लड़ेगी। रात में बंगले से निकलते हुए नेता ने यह कहा।"
    assert nameless(text, "2020-10-06")
