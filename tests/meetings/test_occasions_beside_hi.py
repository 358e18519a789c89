"""Hindi reports of several occasions: in several towns, on listed days, of rivals, at a banquet."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, present

PAWAR, NITISH = "Sharad Pawar", "Nitish Kumar"


def spots(text: str) -> set[tuple[str | None, str | None]]:
    """Day and place of each meeting, published on Wednesday, 14 June 2023."""
    return {
        (str(m.date.value) if m.date else None, m.place.value if m.place else None)
        for m in meetings(text)
    }


@pytest.mark.parametrize(
    "text",
    [
        "जेपी नड्डा शुक्रवार को भोपाल और इंदौर में भाजपा नेताओं के साथ बैठक करेंगे।",
        "जेपी नड्डा शुक्रवार को भोपाल और इंदौर में पार्टी पदाधिकारियों के साथ अलग-अलग बैठकें करेंगे।",
    ],
)
def test_in_each_of_several_towns_there_is_a_meeting(text: str) -> None:
    assert spots(text) == {("2023-06-16", "Bhopal"), ("2023-06-16", "Indore")}


def test_each_town_has_its_day() -> None:
    text = "जेपी नड्डा गुरुवार को गया और शुक्रवार को भागलपुर में भाजपा नेताओं के साथ बैठक करेंगे।"
    assert spots(text) == {("2023-06-15", "Gaya"), ("2023-06-16", "Bhagalpur")}


@pytest.mark.parametrize(
    "text",
    [
        "शरद पवार इससे पहले 11 मई और 21 मई को नीतीश कुमार से मिले थे।",
        "शरद पवार ने नीतीश कुमार से 11 मई और 21 मई को मुलाकात की थी।",
    ],
)
def test_two_met_on_each_of_several_days(text: str) -> None:
    assert {day for day, _ in spots(text)} == {"2023-05-11", "2023-05-21"}
    assert companies(text) == [{PAWAR, NITISH}, {PAWAR, NITISH}]


def test_days_that_follow_each_other_are_one_sitting() -> None:
    text = "शरद पवार ने सोमवार और मंगलवार को मुंबई में पार्टी नेताओं के साथ बैठक की।"
    assert {day for day, _ in spots(text)} == {"2023-06-12/2023-06-13"}


@pytest.mark.parametrize(
    "dinner",
    [
        "शाम को उद्धव ठाकरे ने सभी नेताओं के सम्मान में रात्रिभोज दिया।",
        "रात में उद्धव ठाकरे ने नेताओं को डिनर पर बुलाया।",
    ],
)
def test_a_dinner_after_a_sitting_is_an_occasion_of_its_own(dinner: str) -> None:
    text = f"मुंबई में मंगलवार को विपक्षी गठबंधन इंडिया की बैठक शुरू हुई। {dinner}"
    assert companies(text) == [set(), {"Uddhav Thackeray"}]


def test_a_dinner_told_again_is_the_same() -> None:
    text = "सोनिया गांधी ने मंगलवार को विपक्षी नेताओं के लिए रात्रिभोज दिया। रात्रिभोज में शरद पवार आए।"
    assert len(meetings(text)) == 1


@pytest.mark.parametrize(
    "rivals",
    [
        "राजद खेमे में भी राबड़ी देवी के आवास पर विधायकों को बुलाया गया।",
        "उधर, राबड़ी देवी के आवास पर राजद के विधायक जुटे।",
    ],
)
def test_rivals_gather_apart(rivals: str) -> None:
    text = f"भाजपा विधायक दल की मंगलवार को पटना में बैठक हुई। सम्राट चौधरी मौजूद थे। {rivals}"
    first = meetings(text)[0]
    assert present(first) == {"Samrat Choudhary"}
    assert first.place and first.place.value == "Patna"


@pytest.mark.parametrize(
    "text",
    [
        "लोकसभा में मंगलवार को चर्चा के दौरान नरेंद्र मोदी और राहुल गांधी के बीच तीखी नोकझोंक हुई।",
        "विधानसभा में मंगलवार को बजट पर चर्चा के दौरान नीतीश कुमार और तेजस्वी यादव के बीच तकरार हुई।",
        "अखिलेश यादव ने मंगलवार को कहा कि कांग्रेस से बातचीत अच्छी चल रही है और अंत भला तो सब भला।",
        "अशोक गहलोत ने दावा किया कि भाजपा के कई विधायक उनके संपर्क में हैं।",
        (
            "पटना के गांधी मैदान में मंगलवार को नीतीश कुमार ने मुख्यमंत्री पद की शपथ ली। समारोह में राहुल गांधी और शरद पवार "
            "शरीक हुए। केंद्र की ओर से वेंकैया नायडू और राजीव प्रताप रूडी आए।"
        ),
    ],
)
def test_a_debate_an_oath_and_talks_that_go_on_are_no_meetings(text: str) -> None:
    assert meetings(text) == ()


def test_whoever_sulks_is_at_no_talk() -> None:
    text = (
        "देवेंद्र फडणवीस ने मंगलवार को नितिन गडकरी के घर पर जाकर उनसे मुलाकात की। एकनाथ खडसे, जो खुद दौड़ में थे, "
        "पार्टी की बैठक से पहले ही नाराज बताए जा रहे थे।"
    )
    assert companies(text) == [{"Devendra Fadnavis", "Nitin Gadkari"}]


def test_who_quarrels_at_a_meeting_is_there() -> None:
    text = "कांग्रेस विधायक दल की मंगलवार को बैठक हुई। बैठक में अशोक गहलोत और सचिन पायलट के बीच तीखी बहस हुई।"
    assert companies(text) == [{"Ashok Gehlot", "Sachin Pilot"}]
