"""Who in Hindi decides not to come, whose talk others blame, and what a meeting puts off or prolongs."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

AHEAD = "ममता बनर्जी ने शनिवार को दिल्ली में होने वाली विपक्ष की बैठक में"


@pytest.mark.parametrize(
    "decides",
    [
        "नहीं जाने का फैसला किया है।",
        "न जाने का निर्णय लिया है।",
        "शामिल न होने का ऐलान किया है।",
        "हिस्सा न लेने की घोषणा की है।",
        "भाग नहीं लेने का मन बना लिया है।",
        "शिरकत न करने की बात कही है।",
    ],
)
def test_whoever_decides_not_to_come_stays_away(decides: str) -> None:
    [found] = meetings(f"{AHEAD} {decides}")
    assert absent(found) == {"Mamata Banerjee"}
    assert present(found) == set()
    assert found.status.value.value == "planned"


@pytest.mark.parametrize(
    "decides",
    ["शामिल होने का फैसला किया है।", "जाने की घोषणा की है।", "न जाने का फैसला बदल दिया है।"],
)
def test_whoever_decides_to_come_does_not(decides: str) -> None:
    assert set().union(*map(absent, meetings(f"{AHEAD} {decides}"))) == set()


def test_whoever_is_sent_by_one_who_took_no_part_is_there() -> None:
    [found] = meetings(
        "नीतीश कुमार ने सोमवार को पटना में सहयोगी दलों की बैठक में भाग नहीं लिया, बल्कि विजय चौधरी को भेजा, "
        "जबकि चिराग पासवान इस बैठक में मौजूद थे।"
    )
    assert absent(found) == {"Nitish Kumar"}
    assert present(found) == {"Vijay Kumar Chaudhary", "Chirag Paswan"}


@pytest.mark.parametrize(
    "blames",
    [
        "लालू प्रसाद से मुलाकात को लेकर बिहार के मुख्यमंत्री नीतीश कुमार की आलोचना की।",
        "लालू प्रसाद से मुलाकात पर जदयू अध्यक्ष नीतीश कुमार को घेरा।",
        "राजद के लालू प्रसाद के साथ बैठक को लेकर नीतीश कुमार पर निशाना साधा।",
    ],
)
def test_whoever_blames_another_for_a_talk_was_not_at_it(blames: str) -> None:
    [found] = meetings(f"भाजपा नेता गिरिराज सिंह ने {blames}")
    assert present(found) == {"Lalu Prasad Yadav", "Nitish Kumar"}


@pytest.mark.parametrize(
    "told",
    [
        "राजद नेता शिवानंद तिवारी ने तेजस्वी यादव से चिराग पासवान से बात करने की अपील की।",
        "सुशील मोदी ने मुख्यमंत्री नीतीश कुमार से राज्यपाल से मिलकर स्थिति साफ करने की मांग की।",
        "मनोज झा ने जयराम रमेश से राज्य के मुख्यमंत्री से बात करके रास्ता निकालने का आग्रह किया।",
    ],
)
def test_whom_somebody_begs_to_talk_has_met_nobody_yet(told: str) -> None:
    assert not meetings(told)


def test_whoever_makes_a_demand_in_a_talk_was_there() -> None:
    [found] = meetings("सुदेश महतो ने सोमवार को अमित शाह से मिलकर सरना कोड लागू करने की मांग की।")
    assert present(found) == {"Sudesh Mahto", "Amit Shah"}


@pytest.mark.parametrize(
    "decided",
    [
        "बैठक में सदस्यता अभियान 31 मार्च तक बढ़ाने का फैसला हुआ।",
        "बैठक में परीक्षाएं 31 मार्च तक स्थगित करने का निर्णय लिया गया।",
        "बैठक में लॉकडाउन को 31 मार्च तक बढ़ाने पर सहमति बनी।",
    ],
)
def test_what_a_meeting_prolongs_or_puts_off_is_not_the_meeting(decided: str) -> None:
    [found] = meetings(
        f"जदयू की बैठक मंगलवार को हुई। {decided} बैठक में संजय झा और विजय चौधरी मौजूद रहे।",
        published="2024-03-07",
    )
    assert str(found.date.value) == "2024-03-05"
    assert found.status.value.value == "held"


def test_a_meeting_that_is_put_off_till_a_day_has_that_day() -> None:
    [found] = meetings(
        "राहुल गांधी और तेजस्वी यादव की बैठक 12 मार्च तक टाल दी गई है।", published="2024-03-07"
    )
    assert str(found.date.value) == "2024-03-12"


@pytest.mark.parametrize("country", ["इटली", "इटली की राजधानी रोम"])
def test_a_country_whose_name_ends_in_a_word_for_put_off_calls_nothing_off(country: str) -> None:
    [found] = meetings(f"प्रधानमंत्री नरेंद्र मोदी ने {country} में जॉर्जिया मेलोनी से मुलाकात की।")
    assert found.status.value.value == "held"


def test_a_talk_that_is_likely_is_still_to_come() -> None:
    [found] = meetings("शरद पवार और अजित पवार के बीच मुलाकात की संभावना है।")
    assert found.status.value.value == "planned"
