"""What a Hindi report says a meeting decided, or somebody said after it, is not the meeting's."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

_ON = "2023-11-15"
_HELD = "राजस्थान कांग्रेस समन्वय समिति की बैठक मंगलवार को जयपुर में हुई, जिसमें सचिन पायलट मौजूद थे।"


@pytest.mark.parametrize(
    "told",
    [
        "बैठक में तय किया गया कि 20 नवंबर को कोटा में महारैली निकाली जाएगी।",
        "बैठक में निर्णय लिया गया कि 20 नवंबर से अभियान चलेगा।",
        "इसमें फैसला हुआ कि घोषणापत्र 20 नवंबर को जारी होगा।",
        "बैठक के बाद गोविंद सिंह डोटासरा ने पत्रकारों से कहा कि घोषणापत्र 20 नवंबर को आएगा।",
    ],
)
def test_what_will_be_done_on_a_day_is_no_meeting_of_that_day(told: str) -> None:
    [found] = meetings(f"{_HELD} {told}", published=_ON)
    assert (str(found.date.value), found.status.value.value) == ("2023-11-14", "held")
    assert found.place is not None and found.place.value == "Jaipur"
    assert "Sachin Pilot" in present(found)


def test_a_decision_that_is_told_first_dates_no_meeting() -> None:
    text = (
        "बैठक में निर्णय लिया गया कि 20 नवंबर को महंगाई के खिलाफ प्रदर्शन होगा। "
        "के सी वेणुगोपाल ने कांग्रेस मुख्यालय में हुई इस बैठक की अध्यक्षता की।"
    )
    [found] = meetings(text, published=_ON)
    assert (found.date, found.status.value.value) == (None, "held")


def test_the_next_meeting_that_was_decided_on_has_its_day() -> None:
    text = "महागठबंधन की बैठक मंगलवार को पटना में हुई। इसमें तय हुआ कि अगली बैठक 20 नवंबर को होगी।"
    found = meetings(text, published=_ON)
    assert {(str(m.date.value), m.status.value.value) for m in found} == {
        ("2023-11-14", "held"),
        ("2023-11-20", "planned"),
    }


@pytest.mark.parametrize(
    ("told", "others"),
    [
        ("बैठक के बाद पायलट ने कहा कि राहुल गांधी का जो आदेश होगा, वह सबको मान्य होगा।", set()),
        ("बाद में पायलट ने कहा कि मल्लिकार्जुन खरगे और सोनिया गांधी ही फैसला करेंगे।", set()),
        ("बैठक में तय हुआ कि वसुंधरा राजे के खिलाफ नया चेहरा उतारा जाएगा।", set()),
        ("बैठक के बाद पायलट ने कहा कि अशोक गहलोत भी बैठक में मौजूद थे।", {"Ashok Gehlot"}),
    ],
)
def test_of_whom_is_only_spoken_did_not_take_part(told: str, others: set[str]) -> None:
    [found] = meetings(f"{_HELD} {told}", published=_ON)
    assert present(found) == {"Sachin Pilot"} | others


def test_a_plan_in_a_quotation_leaves_the_talk_held() -> None:
    text = "सिद्धू के साथ बैठक के बाद हरीश रावत ने कहा, 'आलाकमान का जो आदेश होगा, वह मान्य होगा।'"
    [found] = meetings(text, published=_ON)
    assert found.status.value.value == "held"


def test_a_question_about_a_talk_tells_of_none() -> None:
    text = (
        "ममता बनर्जी ने मंगलवार को नरेंद्र मोदी से मुलाकात की, लेकिन जब उनसे सोनिया गांधी से "
        "मुलाकात के बारे में पूछा गया तो उन्होंने कहा कि यह जरूरी नहीं है।"
    )
    [found] = meetings(text, published=_ON)
    assert present(found) == {"Mamata Banerjee", "Narendra Modi"}


def test_a_leader_whose_camp_met_somebody_did_not() -> None:
    text = (
        "हुड्डा कैंप के 19 विधायकों ने सोमवार को हरियाणा प्रभारी विवेक बंसल से मुलाकात की और "
        "अब इन विधायकों ने के सी वेणुगोपाल से भी मुलाकात की है।"
    )
    assert all(
        "Bhupinder Singh Hooda" not in present(found) for found in meetings(text, published=_ON)
    )


@pytest.mark.parametrize(
    "put_off", ["अपनी सूची टाल दी", "फैसला दो दिन टाल दिया", "घोषणा स्थगित कर दी"]
)
def test_something_else_that_is_put_off_leaves_the_talk_held(put_off: str) -> None:
    text = f"चिराग पासवान सोमवार को अमित शाह से मिले थे, जिसके बाद लोजपा ने {put_off}।"
    [found] = meetings(text, published=_ON)
    assert (str(found.date.value), found.status.value.value) == ("2023-11-13", "held")


def test_an_invitation_for_a_weekday_is_for_the_next_one() -> None:
    text = (
        "राहुल गांधी ने मंगलवार को अशोक गहलोत और सचिन पायलट से बात की। "
        "शुक्रवार दोपहर दोनों नेताओं को फिर बुलावा है।"
    )
    assert ("2023-11-17", "planned") in {
        (str(m.date.value), m.status.value.value) for m in meetings(text, published=_ON)
    }


def test_a_day_before_counts_from_the_day_told_of() -> None:
    text = (
        "सर्वदलीय बैठक मंगलवार को दिल्ली में हुई, जिसमें मनमोहन सिंह और उमर अब्दुल्ला मौजूद थे। "
        "हालांकि एक दिन पहले ही उमर सोनिया गांधी से मिले।"
    )
    days = {frozenset(present(m)): str(m.date.value) for m in meetings(text, published=_ON)}
    assert days[frozenset({"Omar Abdullah", "Sonia Gandhi"})] == "2023-11-13"


@pytest.mark.parametrize(
    ("text", "day", "status"),
    [
        ("राजद की बैठक में शनिवार को होने वाली महारैली की रूपरेखा तय की गई।", None, "held"),
        ("राजद की बैठक में मंगलवार को सीट बंटवारे पर चर्चा हुई।", "2023-11-14", "held"),
    ],
)
def test_the_day_of_what_is_talked_about_is_not_the_meetings(
    text: str, day: str | None, status: str
) -> None:
    told = "तेजस्वी यादव और जगदानंद सिंह बैठक में मौजूद थे।"
    [found] = meetings(f"{text} {told}", published=_ON)
    assert (found.date and str(found.date.value)) == day
    assert found.status.value.value == status


def test_what_a_leader_tells_the_meeting_of_others_leaves_them_out() -> None:
    text = (
        "मंगलवार को नरेंद्र मोदी ने अपने नए मंत्रियों के साथ बैठक की और उस बैठक में मंत्रियों से कहा कि उन्हें "
        "रविशंकर प्रसाद और प्रकाश जावड़ेकर से सीखना चाहिए।"
    )
    [found] = meetings(text, published=_ON)
    assert present(found) == {"Narendra Modi"}


def test_who_takes_another_to_task_over_a_talk_had_no_part_in_it() -> None:
    text = "सुखबीर बादल ने अमित शाह से मुलाकात को लेकर मुख्यमंत्री भगवंत मान की आलोचना की।"
    assert all(
        "Sukhbir Singh Badal" not in present(found) for found in meetings(text, published=_ON)
    )


def test_whom_a_question_is_about_is_not_met() -> None:
    text = (
        "सचिन पायलट ने मंगलवार को राहुल गांधी से मुलाकात की। अशोक गहलोत से जुड़े सवाल पर पायलट ने कुछ नहीं कहा।"
    )
    [found] = meetings(text, published=_ON)
    assert present(found) == {"Sachin Pilot", "Rahul Gandhi"}


def test_a_talk_that_is_somebodys_is_theirs_whatever_stands_between() -> None:
    text = (
        "ओमप्रकाश राजभर ने मंगलवार को कहा कि वह जल्द ही अमित शाह से मिलेंगे। "
        "उन्होंने बताया कि 5 नवंबर को उनकी दिल्ली में जेपी नड्डा से मुलाकात हो चुकी है।"
    )
    held = [found for found in meetings(text, published=_ON) if found.status.value.value == "held"]
    assert [present(found) for found in held] == [{"Om Prakash Rajbhar", "J. P. Nadda"}]


@pytest.mark.parametrize(
    "text",
    ["आजम खान से मिलने सीतापुर जेल पहुंचे शिवपाल यादव।", "आजम खान से मिलने रामपुर गए शिवपाल यादव।"],
)
def test_who_went_to_see_another_may_stand_last(text: str) -> None:
    [found] = meetings(text, published=_ON)
    assert present(found) == {"Azam Khan", "Shivpal Singh Yadav"}


def test_one_first_and_another_afterwards_are_two_talks() -> None:
    text = "जीतन राम मांझी ने मंगलवार को पहले जेपी नड्डा और बाद में अमित शाह से मुलाकात की।"
    assert {frozenset(present(found)) for found in meetings(text, published=_ON)} == {
        frozenset({"Jitan Ram Manjhi", "J. P. Nadda"}),
        frozenset({"Jitan Ram Manjhi", "Amit Shah"}),
    }


def test_who_speaks_after_a_meeting_is_not_at_the_next_one() -> None:
    text = (
        "महागठबंधन की अगली बैठक 20 नवंबर को दिल्ली में होगी। मंगलवार को हुई बैठक के बाद मनोज झा ने यह जानकारी दी। "
        "इस बैठक में तेजस्वी यादव और अखिलेश प्रसाद सिंह मौजूद थे।"
    )
    by_day = {str(one.date.value): one for one in meetings(text, published=_ON)}
    assert present(by_day["2023-11-20"]) == set()
    assert present(by_day["2023-11-14"]) == {"Manoj Jha", "Tejashwi Yadav", "Akhilesh Prasad Singh"}
    assert by_day["2023-11-14"].place is None


@pytest.mark.parametrize(
    "called",
    [
        "बैठक के दौरान ही सोनिया गांधी ने शरद पवार को फोन किया।",
        "बैठक के बाद सोनिया गांधी ने शरद पवार से फोन पर बात की।",
    ],
)
def test_whom_somebody_telephones_from_a_meeting_is_not_at_it(called: str) -> None:
    text = f"कांग्रेस कार्यसमिति की बैठक मंगलवार शाम दस जनपथ पर हुई। {called}"
    found = meetings(text, published=_ON)
    assert [present(one) for one in found] == [
        {"Sonia Gandhi"},
        {"Sonia Gandhi", "Sharad Pawar"},
    ]


@pytest.mark.parametrize(
    "told",
    [
        "सचिन पायलट ने बैठक के बाद बताया कि दिसंबर में सदस्यता अभियान शुरू होगा।",
        "सचिन पायलट ने बैठक की समाप्ति के बाद कहा कि 25 नवंबर तक नाम दिल्ली भेज दिए जाएंगे।",
        "बैठक के बारे में जानकारी देते हुए सचिन पायलट ने बताया कि अगले महीने निकाय चुनाव होंगे।",
        "बैठक से निकलकर सचिन पायलट ने कहा कि दस दिनों में सूची आ जाएगी।",
        "सचिन पायलट ने मीटिंग के बाद कहा कि 20 नवंबर को बूथ सम्मेलन होंगे।",
    ],
)
def test_what_is_said_after_a_meeting_dates_neither_it_nor_who_came(told: str) -> None:
    text = (
        f"राजस्थान कांग्रेस समन्वय समिति की बैठक मंगलवार को जयपुर में हुई।\n\n{told} बैठक में अशोक गहलोत और "
        "रघु शर्मा ने हिस्सा लिया।\n\nगहलोत ने कहा कि समिति की अगली बैठक 28 नवंबर को होगी।"
    )
    by_day = {str(m.date.value): m for m in meetings(text, published=_ON)}
    assert by_day.keys() == {"2023-11-14", "2023-11-28"}
    assert {"Ashok Gehlot", "Raghu Sharma"} <= present(by_day["2023-11-14"])
    assert present(by_day["2023-11-28"]) == set()


@pytest.mark.parametrize(
    "came",
    [
        "अशोक गहलोत और रघु शर्मा बैठक में मौजूद रहे।",
        "बैठक में अशोक गहलोत और रघु शर्मा भी शामिल हुए।",
        "बैठक में अशोक गहलोत और रघु शर्मा ने भाग लिया।",
    ],
)
def test_who_has_come_is_at_none_that_is_still_to_come(came: str) -> None:
    text = (
        "राजस्थान कांग्रेस समन्वय समिति की बैठक मंगलवार को जयपुर में हुई। गोविंद सिंह डोटासरा 18 नवंबर को "
        f"दिल्ली में राहुल गांधी से मिलेंगे। {came}"
    )
    by_day = {str(m.date.value): present(m) for m in meetings(text, published=_ON)}
    assert {"Ashok Gehlot", "Raghu Sharma"} <= by_day["2023-11-14"]
    assert by_day["2023-11-18"] == {"Govind Singh Dotasra", "Rahul Gandhi"}


def test_who_is_to_come_is_at_the_one_still_to_come() -> None:
    text = (
        "राजस्थान कांग्रेस समन्वय समिति की बैठक 18 नवंबर को जयपुर में होगी। "
        "बैठक में अशोक गहलोत और रघु शर्मा भाग लेंगे।"
    )
    [found] = meetings(text, published=_ON)
    assert present(found) == {"Ashok Gehlot", "Raghu Sharma"}


def test_a_committee_that_sits_again_moves_no_meeting() -> None:
    text = (
        "राजस्थान कांग्रेस समन्वय समिति की बैठक मंगलवार को जयपुर में हुई। बैठक में अशोक गहलोत और रघु शर्मा ने "
        "हिस्सा लिया। समिति अब 28 नवंबर को फिर बैठेगी।"
    )
    found = meetings(text, published=_ON)[0]
    assert (str(found.date.value), found.status.value.value) == ("2023-11-14", "held")
