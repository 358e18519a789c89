"""What stands around Hindi plans, absences and gatherings changes nobody's part, nor the day."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

_A, _K = "Akhilesh Yadav", "Mallikarjun Kharge"
# a sentence, who is there, who stays away, and what becomes of it
_TOLD = (
    ("अखिलेश यादव सोमवार को मल्लिकार्जुन खड़गे से मिलेंगे", {_A, _K}, set(), "planned"),
    ("अखिलेश यादव और मल्लिकार्जुन खड़गे की बैठक सोमवार को होनी है", {_A, _K}, set(), "planned"),
    (
        "सोमवार को होने वाली अखिलेश यादव और मल्लिकार्जुन खड़गे की बैठक रद्द कर दी गई",
        {_A, _K},
        set(),
        "cancelled",
    ),
    ("अखिलेश यादव सोमवार को मल्लिकार्जुन खड़गे की बुलाई बैठक में नहीं पहुंचे", {_K}, {_A}, "held"),
    ("अखिलेश यादव ने सोमवार को मल्लिकार्जुन खड़गे के आवास पर हुई बैठक से दूरी बनाई", {_K}, {_A}, "held"),
    ("सोमवार को हुई इंडिया गठबंधन की बैठक में अखिलेश यादव बीमारी के चलते शामिल नहीं हुए", set(), {_A}, "held"),
    (
        "सोमवार को हुई इंडिया गठबंधन की बैठक में अखिलेश यादव और मल्लिकार्जुन खड़गे शामिल हुए",
        {_A, _K},
        set(),
        "held",
    ),
    ("सोमवार को मल्लिकार्जुन खड़गे के आवास पर इंडिया गठबंधन की बैठक हुई", {_K}, set(), "held"),
    ("अखिलेश यादव ने सोमवार को मल्लिकार्जुन खड़गे से मुलाकात की", {_A, _K}, set(), "held"),
)
_AROUND = """
    वाराणसी में रैली को संबोधित करने के बाद ~।
    रोड शो के बाद ~।
    संसद भवन परिसर में पत्रकारों से बात करने के बाद ~।
    संसद के शीतकालीन सत्र के दौरान ~।
    नरेंद्र मोदी के दौरे से पहले ~।
    योगी आदित्यनाथ के बयान पर मचे बवाल के बीच ~।
    नीतीश कुमार के एनडीए में लौटने के बाद ~।
    हेमंत सोरेन को जमानत मिलने के बाद ~।
    नरेंद्र मोदी की सरकार के खिलाफ ~।
    चुनाव की तारीखों के ऐलान के एक दिन बाद ~।
    सरकार गठन को लेकर ~।
    सूत्रों के मुताबिक ~।
    कांग्रेस महासचिव जयराम रमेश ने बताया कि ~।
    सपा-कांग्रेस गठबंधन पर संकट के बादल छंटते दिख रहे हैं। ~।
    मायावती ने कहा था कि बसपा अकेले लड़ेगी। ~।
    भाजपा नेता भूपेंद्र यादव ने रविवार को भोपाल में कार्यकर्ताओं को संबोधित किया। ~।
    ~। जयराम रमेश ने संवाददाताओं से बातचीत में यह जानकारी दी।
    ~। इसकी पुष्टि पार्टी महासचिव अविनाश पांडे ने की।
    ~। ओमप्रकाश राजभर पहले ही भाजपा के साथ जा चुके हैं।
    ~। अमरिंदर सिंह ने पिछले साल भाजपा का दामन थामा था।
    ~। उधर, हेमंत सोरेन ने रांची में कहा कि झारखंड में सीटों का बंटवारा हो चुका है।
    ~। योगी आदित्यनाथ और केशव प्रसाद मौर्य के बीच मतभेद की खबरें हैं।
"""


@pytest.mark.parametrize("around", [line.strip() for line in _AROUND.strip().split("\n")])
def test_who_takes_part_and_when_is_told_whatever_stands_around(around: str) -> None:
    for told, there, away, status in _TOLD:
        text = around.replace("~", told)
        [one] = meetings(text, published="2024-03-07")
        assert (present(one), absent(one)) == (there, away), text
        assert one.status.value.value == status, text
        day = "2024-03-11" if status == "planned" else "2024-03-04"
        assert one.date and str(one.date.value) == day, text


@pytest.mark.parametrize(
    "text",
    [
        "राहुल गांधी के इस्तीफे के बाद सोमवार को अशोक गहलोत ने उनसे मुलाकात की।",
        "राहुल गांधी की रैली के बाद सोमवार को अशोक गहलोत ने उनसे मुलाकात की।",
        "सोमवार को राहुल गांधी के दौरे के दौरान अशोक गहलोत ने उनसे मुलाकात की।",
    ],
)
def test_somebody_named_first_whom_a_pronoun_means_then_takes_part(text: str) -> None:
    [one] = meetings(text, published="2024-03-07")
    assert present(one) == {"Rahul Gandhi", "Ashok Gehlot"}


def test_who_speaks_to_the_press_after_a_meeting_was_there() -> None:
    text = "सोमवार को भाजपा संसदीय बोर्ड की बैठक हुई। बैठक के बाद अमित शाह ने पत्रकारों से बात की।"
    [one] = meetings(text, published="2024-03-07")
    assert present(one) == {"Amit Shah"}


def test_ones_own_house_is_that_of_who_acts_in_the_clause() -> None:
    text = (
        "जयराम रमेश ने बताया कि मल्लिकार्जुन खड़गे ने सोमवार को अपने आवास पर कांग्रेस नेताओं की बैठक "
        "बुलाई, जिसमें राहुल गांधी और अशोक गहलोत शामिल हुए।"
    )
    [one] = meetings(text, published="2024-03-07")
    assert present(one) == {_K, "Rahul Gandhi", "Ashok Gehlot"}
    assert one.place and one.place.value == "Mallikarjun Kharge's residence"


@pytest.mark.parametrize(
    "town", ["अमेठी और रायबरेली सीटों पर फैसले से पहले", "इंडिया गठबंधन की मुंबई बैठक से पहले"]
)
def test_seats_and_another_meeting_are_not_where_two_met(town: str) -> None:
    [one] = meetings(f"{town} अखिलेश यादव ने मल्लिकार्जुन खड़गे से मुलाकात की।")
    assert one.place is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("जयपुर। मदन राठौड़ ने बुधवार को पार्टी मुख्यालय में भाजपा नेता भजनलाल शर्मा के साथ बैठक की।", "Jaipur"),
        (
            "नई दिल्ली। जेपी नड्डा ने बुधवार को पार्टी मुख्यालय में भाजपा नेता राजनाथ सिंह के साथ बैठक की।",
            "6A Deen Dayal Upadhyaya Marg",
        ),
        (
            "पटना। सम्राट चौधरी ने बुधवार को दिल्ली में भाजपा मुख्यालय में जेपी नड्डा के साथ बैठक की।",
            "6A Deen Dayal Upadhyaya Marg",
        ),
    ],
)
def test_a_partys_headquarters_are_those_of_the_town_that_is_told_of(
    text: str, place: str | None
) -> None:
    [one] = meetings(text, published="2024-03-07")
    assert (one.place.value if one.place else None) == place


@pytest.mark.parametrize(
    "then", ["अनिल विज शपथ ग्रहण में नहीं आए।", "अनिल विज ने शपथ ग्रहण समारोह का बहिष्कार किया।"]
)
def test_who_stays_away_from_a_swearing_in_misses_no_meeting(then: str) -> None:
    text = f"मनोहर लाल खट्टर ने रविवार को चंडीगढ़ में नायब सिंह सैनी से मुलाकात की। {then}"
    [one] = meetings(text, published="2024-10-18")
    assert not absent(one)
    assert present(one) == {"Manohar Lal Khattar", "Nayab Singh Saini"}


def test_a_sitting_of_parliament_ahead_is_not_where_parties_meet() -> None:
    text = (
        "संसद के मानसून सत्र से पहले रविवार को सरकार ने सर्वदलीय बैठक बुलाई। राजनाथ सिंह की अध्यक्षता में हुई "
        "बैठक में जेपी नड्डा और जयराम रमेश शामिल हुए।"
    )
    [one] = meetings(text)
    assert one.place is None


@pytest.mark.parametrize("camp", ["उनके समर्थक विधायक", "उनके समर्थक", "उनके गुट के विधायक"])
def test_who_stays_away_with_a_camp_is_absent(camp: str) -> None:
    text = f"उद्धव ठाकरे ने मंगलवार को विधायकों की बैठक बुलाई। एकनाथ शिंदे और {camp} बैठक में नहीं आए।"
    [one] = meetings(text)
    assert (present(one), absent(one)) == ({"Uddhav Thackeray"}, {"Eknath Shinde"})


def test_whom_a_meeting_picks_as_candidate_need_not_be_there() -> None:
    text = (
        "विपक्षी दलों की बैठक मंगलवार को हुई, जिसमें गोपालकृष्ण गांधी को उम्मीदवार बनाने का फैसला किया गया। "
        "बैठक में सोनिया गांधी और मनमोहन सिंह मौजूद थे।"
    )
    [one] = meetings(text)
    assert present(one) == {"Sonia Gandhi", "Manmohan Singh"}
