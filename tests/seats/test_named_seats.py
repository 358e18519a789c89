"""The many ways in which newsrooms name the seats of a party."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports

from pollcorpus.models import SeatCount

NAMED: list[tuple[str, str, str, dict[str, list[str]]]] = [
    (
        "en",
        "2024-02-28",
        "Thiruvananthapuram: The CPI, which has four seats in Kerala's LDF, will contest from Mavelikkara, Thrissur, Wayanad and Thiruvananthapuram in the Lok Sabha polls.",
        {"CPI": ["Mavelikkara", "Thiruvananthapuram", "Thrissur", "Wayanad"]},
    ),
    (
        "en",
        "2024-03-18",
        "Patna: The LJP (Ram Vilas) will contest Hajipur, Vaishali, Samastipur, Khagaria and Jamui in the Lok Sabha polls in Bihar. Gaya has gone to the HAM and Karakat to the Rashtriya Lok Morcha.",
        {
            "LJPRV": ["Hajipur", "Jamui", "Khagaria", "Samastipur", "Vaishali"],
            "HAMS": ["Gaya"],
            "RLM": ["Karakat"],
        },
    ),
    (
        "en",
        "2024-10-25",
        "Mumbai: The Congress on Thursday released its first list of 48 candidates for the Maharashtra assembly polls. They include Nana Patole (Sakoli), Vijay Wadettiwar (Bramhapuri), Balasaheb Thorat (Sangamner) and Prithviraj Chavan (Karad South).",
        {"INC": ["Bramhapuri", "Karad South", "Sakoli", "Sangamner"]},
    ),
    (
        "en",
        "2024-10-25",
        "Mumbai: The Congress on Thursday released its first list of 48 candidates for the Maharashtra assembly polls. Nana Patole will contest from Sakoli, Vijay Wadettiwar from Bramhapuri and Balasaheb Thorat from Sangamner.",
        {"INC": ["Bramhapuri", "Sakoli", "Sangamner"]},
    ),
    (
        "en",
        "2024-10-25",
        "Ranchi: The BJP has fielded Babulal Marandi from Dhanwar and Champai Soren from Saraikela in the Jharkhand assembly elections.",
        {"BJP": ["Dhanwar", "Saraikela"]},
    ),
    (
        "en",
        "2024-10-20",
        "Ranchi: The AJSU Party will contest 10 seats in the Jharkhand assembly polls: Silli, Ramgarh, Gomia, Ichagarh, Mandu, Jugsalai, Dumri, Pakur, Lohardaga and Manoharpur. The JD(U) will contest Jamshedpur West and Tamar, and the LJP (Ram Vilas) Chatra.",
        {
            "AJSU": [
                "Dumri",
                "Gomia",
                "Ichagarh",
                "Jugsalai",
                "Lohardaga",
                "Mandu",
                "Manoharpur",
                "Pakur",
                "Ramgarh",
                "Silli",
            ],
            "JDU": ["Jamshedpur West", "Tamar"],
            "LJPRV": ["Chatra"],
        },
    ),
    (
        "en",
        "2024-01-02",
        "Kolkata: The TMC has offered the Congress two Lok Sabha seats in West Bengal, Baharampur and Maldaha Dakshin, both of which it holds.",
        {"INC": ["Baharampur", "Maldaha Dakshin"]},
    ),
    (
        "en",
        "2024-01-02",
        "Kolkata: Besides the Baharampur and Maldaha Dakshin seats offered by the TMC, the Congress wants Darjeeling, Raiganj and Purulia in West Bengal for the Lok Sabha polls.",
        {"INC": ["Baharampur", "Darjeeling", "Maldaha Dakshin", "Purulia", "Raiganj"]},
    ),
    (
        "en",
        "2021-03-10",
        "Kochi: The IUML has announced candidates for 25 seats in the Kerala assembly elections. P K Kunhalikutty will contest from Vengara and M K Muneer from Koduvally.",
        {"IUML": ["Koduvally", "Vengara"]},
    ),
    (
        "en",
        "2024-08-26",
        "Srinagar: The National Conference and the Congress will have friendly contests in Sopore, Banihal, Bhaderwah, Doda and Nagrota in the Jammu and Kashmir assembly elections.",
        {
            "JKNC": ["Banihal", "Bhaderwah", "Doda", "Nagrota", "Sopore"],
            "INC": ["Banihal", "Bhaderwah", "Doda", "Nagrota", "Sopore"],
        },
    ),
    (
        "en",
        "2024-02-24",
        "New Delhi: The AAP will contest New Delhi, West Delhi, South Delhi and East Delhi, and the Congress Chandni Chowk, North East Delhi and North West Delhi in the Lok Sabha polls.",
        {
            "AAP": ["East Delhi", "New Delhi", "South Delhi", "West Delhi"],
            "INC": ["Chandni Chowk", "North East Delhi", "North West Delhi"],
        },
    ),
    (
        "en",
        "2019-03-13",
        "Bengaluru: The JD(S) got eight Lok Sabha seats in Karnataka. These are Hassan, Mandya, Tumkur, Shimoga, Uttara Kannada, Bijapur, Bangalore North and Udupi Chikmagalur.",
        {
            "JDS": [
                "Bangalore North",
                "Bijapur",
                "Hassan",
                "Mandya",
                "Shimoga",
                "Tumkur",
                "Udupi Chikmagalur",
                "Uttara Kannada",
            ]
        },
    ),
    (
        "hi",
        "2024-10-25",
        "मुंबई। कांग्रेस ने महाराष्ट्र विधानसभा चुनाव के लिए 48 उम्मीदवारों की पहली सूची जारी की। नाना पटोले साकोली से, विजय वडेट्टीवार ब्रह्मपुरी से और बालासाहेब थोराट संगमनेर से लड़ेंगे।",
        {"INC": ["Brahmapuri", "Sakoli", "Sangamner"]},
    ),
    (
        "hi",
        "2024-10-25",
        "रांची। भाजपा ने झारखंड विधानसभा चुनाव में बाबूलाल मरांडी को धनवार और चंपाई सोरेन को सरायकेला से उतारा है।",
        {"BJP": ["Dhanwar", "Saraikela"]},
    ),
    (
        "hi",
        "2024-02-24",
        "भोपाल। मध्य प्रदेश में कांग्रेस ने लोकसभा चुनाव के लिए खजुराहो सीट सपा को दी है।",
        {"SP": ["Khajuraho"]},
    ),
    (
        "hi",
        "2024-10-20",
        "रांची। आजसू झारखंड विधानसभा चुनाव में 10 सीटों पर लड़ेगी। इनमें सिल्ली, रामगढ़, गोमिया, ईचागढ़ और मांडू शामिल हैं। जदयू को जमशेदपुर पश्चिमी और तमाड़ सीट मिली है।",
        {
            "AJSU": ["Gomia", "Ichagarh", "Mandu", "Ramgarh", "Silli"],
            "JDU": ["Jamshedpur West", "Tamar"],
        },
    ),
]


@pytest.mark.parametrize(("language", "published", "text", "expected"), NAMED)
def test_named_seats_go_to_the_party_of_their_phrasing(
    language: str, published: str, text: str, expected: dict[str, list[str]]
) -> None:
    found: dict[str, set[str]] = {}
    for report in reports(text, language, published):
        party = report.party.value.id.partition(":")[2]
        found.setdefault(party, set()).update(claim.value for claim in report.constituencies)
    assert {party: sorted(names) for party, names in found.items() if names} == expected


def test_a_seat_wanted_besides_those_agreed_is_a_plan_of_its_own() -> None:
    text = "The RJD got one Lok Sabha seat in Jharkhand. It wants to contest Chatra too."
    told = {r.status.value.value: [c.value for c in r.constituencies] for r in reports(text)}
    assert told == {"agreed": [], "wanted": ["Chatra"]}


def test_a_deal_told_by_names_alone_is_read() -> None:
    text = (
        "In Jharkhand, Dumka and Rajmahal have gone to the JMM and Ranchi and Hazaribagh to the "
        "Congress in the Lok Sabha deal."
    )
    told = {
        r.party.value.id.partition(":")[2]: [c.value for c in r.constituencies]
        for r in reports(text)
    }
    assert told == {"JMM": ["Dumka", "Rajmahal"], "INC": ["Ranchi", "Hazaribagh"]}


def test_who_gives_a_seat_gets_the_other() -> None:
    text = (
        "Congress gave up Kolhapur to the Shiv Sena (UBT) and got Amravati in the Lok Sabha "
        "seat-sharing deal."
    )
    told = {
        r.party.value.id.partition(":")[2]: [c.value for c in r.constituencies]
        for r in reports(text)
    }
    assert told == {"SHSUBT": ["Kolhapur"], "INC": ["Amravati"]}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The RJD will contest 26 seats in Bihar in the Lok Sabha election. {en}"),
        ("en", "The RJD has got 26 of the Lok Sabha seats in Bihar. {en}"),
        ("en", "The RJD will contest 26 Lok Sabha seats in Bihar. The RJD got the Purnea seat."),
        ("hi", "राजद बिहार में 26 सीटों पर लड़ेगी। पूर्णिया सीट राजद के खाते में गई है।"),
    ],
)
def test_one_seat_that_goes_to_a_party_joins_the_share_that_is_told(
    language: str, text: str
) -> None:
    seat = "The Purnea seat has gone to the RJD."
    (report,) = reports(text.format(en=seat), language, "2024-03-29")
    assert report.seats.value == SeatCount(26, 26)
    assert [claim.value for claim in report.constituencies] == ["Purnia"]
