"""A known person is taken for nobody else, nor anybody else for a known person."""

from collections.abc import Callable

import pytest

from pollcorpus.extraction.document import Names
from pollcorpus.models import ActorKind

Ids = Callable[..., list[str]]
Read = Callable[..., Names]


def persons(found: list[str]) -> list[str]:
    return [ident for ident in found if ident.startswith("person:")]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("AAP MP Sanjay Singh spoke in Patna.", "person:sanjay-singh-aap"),
        ("The Trinamool's Sanjay Singh spoke in Patna.", "person:found/sanjay-singh"),
        ("आप के सांसद संजय सिंह ने कहा।", "person:sanjay-singh-aap"),
        ("Chief Minister Mohan Singh of the Congress spoke.", "person:found/mohan-singh"),
    ],
)
def test_the_party_or_office_beside_a_name_tells_namesakes_apart(
    ids: Ids, text: str, person: str
) -> None:
    assert persons(ids(text, "2023-05-02")) == [person]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        # another Patel is called so for short only
        ("प्रफुल्ल पटेल ने अमित शाह से दिल्ली में बात की।", "person:praful-patel"),
        ("अमित शाह ने दिल्ली में प्रफुल्ल पटेल से मुलाकात की।", "person:praful-patel"),
        # a name that many bear as their own stays anybody's
        ("मोहन सिंह ने अमित शाह से दिल्ली में बात की।", "person:found/mohan-singh"),
        ("दिनेश पटेल ने अमित शाह से दिल्ली में बात की।", "person:found/dinesh-patel"),
        # as newsrooms write them, whom the reference writes otherwise
        ("बालासाहेब थोराट अमित शाह से मिले।", "person:balasaheb-thorat"),
        ("केटी रामाराव अमित शाह से मिले।", "person:kt-rama-rao"),
        ("वीडी सतीसन अमित शाह से मिले।", "person:vd-satheesan"),
    ],
)
def test_who_bears_a_name_for_short_is_no_rival_to_whose_own_it_is(
    ids: Ids, text: str, person: str
) -> None:
    assert sorted(persons(ids(text, "2023-05-02"))) == sorted([person, "person:amit-shah"])


def test_who_has_died_is_not_who_speaks_today(ids: Ids) -> None:
    text = "The Union minister Harsh Vardhan said masks were cheap. The Congress in UP disagreed."
    assert "person:harsh-vardhan" not in ids(text, "2020-03-10")


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Congress president Mallikarjun Kahrge chaired it.", "person:mallikarjun-kharge"),
        ("Congress leader Manmauhan Singh came.", "person:manmohan-singh"),
        ("Congress leader Yashwant Singha came.", "person:found/yashwant-singha"),
        ("Congress leader Mina Sinh Rathwa came.", "person:found/mina-sinh-rathwa"),
    ],
)
def test_a_misspelt_name_is_near_in_letters_as_well_as_in_sound(
    ids: Ids, text: str, person: str
) -> None:
    assert persons(ids(text, "2012-05-02")) == [person]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("DMK leaders met TR Alagiri in Madurai.", "TR Alagiri"),
        ("भूपेंद्र सिंह खुरपाल ने कहा कि कांग्रेस जीतेगी।", "भूपेंद्र सिंह खुरपाल"),
        ("Congress leader Sonia Gandhi Chopra came.", "Sonia Gandhi Chopra"),
    ],
)
def test_a_known_name_with_words_around_it_is_another_name(
    read: Read, text: str, name: str
) -> None:
    found = [(m.text, m.rule) for m in read(text).mentions if m.kind is ActorKind.PERSON]
    assert found == [(name, "discovered")]


@pytest.mark.parametrize(
    "text",
    [
        "कांग्रेस के राहुल गांधी आए। राहुल झुनझुनिया ने बैठक छोड़ी।",
        "भाजपा नेताओं से मिलकर बल्लू मोदी ने दुकान खोली।",
        "The BJP met. Zublin Modi opened a shop.",
    ],
)
def test_one_word_of_an_unknown_name_is_nobody_known(read: Read, text: str) -> None:
    short = [m for m in read(text).mentions if m.rule in ("short name", "known by one name")]
    assert short == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("कांग्रेस और बिलारुख अब्दुल्ला की बात हुई।", "बिलारुख अब्दुल्ला"),
        ("एचजी टिमटिमवाडी के घर नेता पहुंचे।", "एचजी टिमटिमवाडी"),
        ("नीरज ढिंगोसिया ने भाजपा का दामन थामा।", "नीरज ढिंगोसिया"),
        ("Former CM Kalyan Bhimsen Rao of the BJP left.", "Kalyan Bhimsen Rao"),
        ("Congress leader Dharmapuri Lingam spoke.", "Dharmapuri Lingam"),
    ],
)
def test_unknown_persons_with_one_known_part_are_found(read: Read, text: str, name: str) -> None:
    assert [m.text for m in read(text).mentions if m.rule == "discovered"] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "सब ने थैंक्यू मोदी कहा।",
        "राष्ट्रपति ने समझाइश दे कर भेजा।",
        "नेता दुकान और रेजिंग डे समारोह में गए।",
    ],
)
def test_a_loose_word_before_a_surname_makes_no_person(read: Read, text: str) -> None:
    assert [m.text for m in read(text).mentions if m.rule == "discovered"] == []


def test_a_lost_apostrophe_makes_no_new_person(ids: Ids) -> None:
    assert persons(ids("Omar Abdullahs uncle spoke to the Congress.")) == ["person:omar-abdullah"]
