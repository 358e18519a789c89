"""In Hindi, with whom a report goes on after those who came, and who is named without acting."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, present

TALKS = "राहुल गांधी ने सोमवार को श्रीनगर में पार्टी नेताओं के साथ बैठक की।"
CAME = "केसी वेणुगोपाल और तारिक हमीद कर्रा"


@pytest.mark.parametrize(
    "came",
    [
        f"इसमें {CAME} मौजूद रहे।",
        f"बैठक में {CAME} शामिल हुए।",
        f"इस दौरान प्रदेश प्रभारी {CAME} उपस्थित थे।",
    ],
)
@pytest.mark.parametrize(
    "then",
    [
        "इसके बाद वे फारूक अब्दुल्ला से मिले।",
        "इसके बाद वह फारूक अब्दुल्ला से मिले।",
        "इसके बाद उन्होंने फारूक अब्दुल्ला से मुलाकात की।",
    ],
)
def test_he_is_whose_meeting_it_was_and_not_who_came(came: str, then: str) -> None:
    assert companies(f"{TALKS} {came} {then}")[-1] == {"Rahul Gandhi", "Farooq Abdullah"}


def test_both_are_the_two_whose_meeting_it_was() -> None:
    talks = "राहुल गांधी और मल्लिकार्जुन खड़गे ने सोमवार को श्रीनगर में नेताओं के साथ बैठक की।"
    text = f"{talks} बैठक में {CAME} शामिल हुए। इसके बाद दोनों नेता फारूक अब्दुल्ला से मिले।"
    assert companies(text)[-1] == {"Rahul Gandhi", "Mallikarjun Kharge", "Farooq Abdullah"}


def test_they_are_who_came_where_the_meeting_was_nobodys() -> None:
    text = (
        f"सोमवार को श्रीनगर में कांग्रेस की बैठक हुई। बैठक में {CAME} शामिल हुए। इसके बाद वे फारूक अब्दुल्ला से मिले।"
    )
    assert companies(text)[-1] == {"K. C. Venugopal", "Tariq Hameed Karra", "Farooq Abdullah"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "नीतीश सरकार में मंत्री रहे मुकेश सहनी सोमवार को पटना आए। उन्होंने तेजस्वी यादव से मुलाकात की।",
            {"Mukesh Sahani", "Tejashwi Yadav"},
        ),
        (
            "अखिलेश यादव ने सोमवार को ओम प्रकाश राजभर से मुलाकात की और कहा कि योगी सरकार विफल रही।",
            {"Akhilesh Yadav", "Om Prakash Rajbhar"},
        ),
        (
            "नीतीश कुमार की सरकार से समर्थन वापस लेने के बाद जीतन राम मांझी ने सोमवार को अमित शाह से मुलाकात की।",
            {"Jitan Ram Manjhi", "Amit Shah"},
        ),
        (
            "भूपेंद्र सिंह हुड्डा को लेकर राहुल गांधी ने सोमवार को कुमारी सैलजा और रणदीप सुरजेवाला के साथ बात की।",
            {"Rahul Gandhi", "Kumari Selja", "Randeep Surjewala"},
        ),
    ],
)
def test_whose_government_or_matter_it_is_does_not_act(text: str, names: set[str]) -> None:
    assert companies(text) == [names]


@pytest.mark.parametrize(
    "text",
    [
        "मायावती ने सोमवार को सतीश चंद्र मिश्रा को बुलाकर फटकार लगाई।",
        "मायावती ने सोमवार को सतीश चंद्र मिश्रा को तलब कर जवाब मांगा।",
        "मायावती ने सोमवार को सतीश चंद्र मिश्रा को अकेले में बिठाकर बात की।",
    ],
)
def test_whoever_calls_another_in_meets_him(text: str) -> None:
    assert companies(text) == [{"Mayawati", "Satish Chandra Mishra"}]


@pytest.mark.parametrize(
    "text",
    [
        "अखिलेश यादव ने मंच पर डिंपल यादव को बुलाकर सम्मानित किया और कहा कि वह जीतेंगी।",
        "रामदास आठवले ने सोमवार को देवेंद्र फडणवीस से मिलने का समय मांगा।",
        "जीतन राम मांझी ने महागठबंधन की बैठक में बुलाए जाने की खबर को गलत बताया।",
    ],
)
def test_nobody_meets_by_what_is_no_meeting(text: str) -> None:
    assert not any(companies(text))


def test_whoever_met_another_and_made_a_demand_has_met_him() -> None:
    text = "रामदास आठवले ने सोमवार को नागपुर में देवेंद्र फडणवीस से मिलकर अपनी मांग रखी थी।"
    assert companies(text) == [{"Ramdas Athawale", "Devendra Fadnavis"}]


@pytest.mark.parametrize("went", ["के घर गईं", "से मिलने उनके घर पहुंचीं", "से उनके आवास पर मिलीं"])
def test_who_goes_to_ones_home_is_not_at_the_home_told_of_before(went: str) -> None:
    text = "लालू यादव ने सोमवार को शरद पवार से उनके सिल्वर ओक स्थित आवास पर मुलाकात की।"
    _, then = meetings(f"{text} ममता बनर्जी दोपहर में आदित्य ठाकरे {went}।")
    assert present(then) == {"Mamata Banerjee", "Aaditya Thackeray"}
    assert str(then.place and then.place.value) == "Aaditya Thackeray's residence"


@pytest.mark.parametrize(
    "due",
    [
        "डीके शिवकुमार को भी सोमवार को खरगे से मिलना था, लेकिन तबीयत खराब होने के कारण वह दिल्ली नहीं जा सके।",
        "डीके शिवकुमार को मल्लिकार्जुन खरगे से मिलना था, पर बीमार होने से वे नहीं आए।",
    ],
)
def test_who_was_due_to_meet_another_and_fell_ill_calls_off_that_talk_alone(due: str) -> None:
    met, off = meetings(f"सोमवार को सिद्धरमैया दिल्ली पहुंचे और मल्लिकार्जुन खरगे से मिले। {due}")
    assert present(met) == {"Siddaramaiah", "Mallikarjun Kharge"}
    assert met.status.value.value == "held"
    assert present(off) == {"D. K. Shivakumar", "Mallikarjun Kharge"}
    assert off.status.value.value == "cancelled"


def test_he_who_was_due_is_who_did_not_come() -> None:
    text = "सोमवार को मनीष तिवारी और प्रताप सिंह बाजवा की बैठक हुई। इसमें शमशेर सिंह दूलो को भी आना था पर वह नहीं आए।"
    [found] = meetings(text)
    assert present(found) == {"Manish Tewari", "Partap Singh Bajwa"}
    assert {claim.value.name for claim in found.absentees} == {"Shamsher Singh Dullo"}


@pytest.mark.parametrize(
    "went", ["मुख्यमंत्री राजभवन गए और आनंदीबेन पटेल से मिले", "मुख्यमंत्री शाम को आनंदीबेन पटेल से मिले"]
)
def test_the_chief_minister_who_goes_on_is_the_one_named(went: str) -> None:
    text = f"मुख्यमंत्री योगी आदित्यनाथ ने सोमवार को लखनऊ में जेपी नड्डा के साथ बैठक की। इसके बाद {went}।"
    assert companies(text)[-1] == {"Yogi Adityanath", "Anandiben Patel"}


def test_who_has_gone_over_to_another_is_not_at_the_meeting() -> None:
    text = (
        "पशुपति पारस ने सोमवार को सांसदों की बैठक बुलाई। बैठक में प्रिंस राज और चंदन सिंह आए, "
        "वहीं वीणा देवी और महबूब अली कैसर चिराग पासवान के साथ जा चुके हैं।"
    )
    [found] = meetings(text)
    assert present(found) == {"Pashupati Kumar Paras", "Prince Raj", "Chandan Singh"}
