"""Places keep all that a name may stand for, and no part of another name."""

from collections.abc import Callable

import pytest

from pollcorpus.extraction import extract
from pollcorpus.extraction.document import Names, PlaceKind
from pollcorpus.reading import read_text

Read = Callable[..., Names]


def test_a_name_may_be_a_city_and_a_constituency(read: Read) -> None:
    (place,) = read("The party wants Hazaribagh.").places
    assert {p.kind for p in place.places} == {PlaceKind.CITY, PlaceKind.CONSTITUENCY}
    assert place.of_kind(PlaceKind.CONSTITUENCY)[0].state == "Jharkhand"


def test_addresses_are_venues_with_their_city(read: Read) -> None:
    (place,) = read("They met at 10, Janpath in the evening.").places
    assert [(p.name, p.city) for p in place.places] == [("10 Janpath", "New Delhi")]


def test_a_state_in_a_partys_name_is_no_place(read: Read) -> None:
    assert read("The Jharkhand Mukti Morcha met.").places == ()
    assert [p.text for p in read("The party met in Jharkhand.").places] == ["Jharkhand"]


def test_a_residence_and_its_owner_are_both_found(read: Read) -> None:
    names = read("Congress leaders met at Sonia Gandhi's residence.")
    assert [p.text for p in names.places] == ["Sonia Gandhi's residence"]
    assert "person:sonia-gandhi" in [m.actor.id for m in names.mentions if m.actor]


def test_a_state_before_an_office_is_the_state(read: Read) -> None:
    assert [p.text for p in read("Bihar Chief Minister Nitish Kumar spoke.").places] == ["Bihar"]
    assert [p.text for p in read("बिहार के मुख्यमंत्री नीतीश कुमार बोले।").places] == ["बिहार"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("वह गया और दल में शामिल हो गया।", 0),
        ("नेता को मना लिया गया। तय किया गया कि सभा होगी।", 0),
        ("गया में सभा हुई। गया सीट पर बात बनी।", 2),
        ("औरंगाबाद, गया और नवादा में मतदान होगा।", 1),
        ("पटना और गया के लोग आए।", 1),
        ("राजद को गया और नवादा सीट मिली।", 1),
        ("वह दिल्ली को गया और लौट आया।", 0),
        ("उसे पटना भेजा गया और नवादा में सभा हुई।", 0),
        ("गया (सु) से नामांकन हुआ।", 1),
        ("गया के सांसद ने पद छोड़ा।", 1),
        ("यह माना गया के बाद बात बढ़ी।", 0),
    ],
)
def test_a_verb_is_no_city(read: Read, text: str, count: int) -> None:
    assert [place.text for place in read(text).places].count("गया") == count


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("दाम दो गुना बढ़े।", None),
        ("नेता ने सीधी बात की और धार तेज की।", None),
        ("गरीबों की योजना और दलित कोटा तय हुआ।", None),
        ("गुना से चुनाव लड़ेंगे।", "गुना"),
        ("सीधी सीट पर बात बनी।", "सीधी"),
        ("कोटा के सांसद आए।", "कोटा"),
        ("ठाणे और कल्याण पर दावा है।", "कल्याण"),
    ],
)
def test_a_common_word_is_a_place_only_where_it_is_spoken_of_as_one(
    read: Read, text: str, place: str | None
) -> None:
    found = [p.text for p in read(text).places]
    assert place in found if place else found == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Congress MP Digvijaya Singh came.", 0),
        ("The party MP said so.", 0),
        ("The BJP's MP spoke.", 0),
        ("The Congress lost in MP and Rajasthan.", 1),
        ("MP Congress chief Kamal Nath came.", 1),
    ],
)
def test_a_member_of_parliament_is_no_state(read: Read, text: str, count: int) -> None:
    assert [place.text for place in read(text).places].count("MP") == count


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("आशा वर्मा कृष्ण मेनन मार्ग स्थित आवास पर अमित शाह से मिलीं।", ["Asha Verma", "Amit Shah"]),
        ("आशा वर्मा ने अमित शाह के आवास पर मुलाकात की।", ["Asha Verma", "Amit Shah"]),
        ("Asha Verma met Amit Shah at Krishna Menon Marg.", ["Asha Verma", "Amit Shah"]),
        (
            "Asha Verma met Amit Shah at Sonia Gandhi's residence.",
            ["Amit Shah", "Asha Verma", "Sonia"],
        ),
    ],
)
def test_after_whom_a_street_is_named_is_nobody_in_the_report(text: str, people: list[str]) -> None:
    found = {actor.name for actor in extract(read_text(text, published="2024-05-14")).actors}
    assert len(found) == len(people)
    assert all(any(name.startswith(person) for name in found) for person in people)
