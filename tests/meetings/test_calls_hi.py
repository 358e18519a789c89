"""Hindi reports of calls, one after another, at homes and offices: whose, where, and who only spoke."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

_ON = "2022-08-09"


@pytest.mark.parametrize(
    ("text", "there", "place"),
    [
        (
            "मुख्यमंत्री नीतीश कुमार मंगलवार शाम राबड़ी देवी के आवास पहुंचे और तेजस्वी यादव से मिले।",
            {"Nitish Kumar", "Tejashwi Yadav"},
            "Rabri Devi's residence",
        ),
        (
            "सचिन पायलट रविवार को मल्लिकार्जुन खड़गे के घर गए और राहुल गांधी से बातचीत की।",
            {"Sachin Pilot", "Rahul Gandhi"},
            "Mallikarjun Kharge's residence",
        ),
        (
            "शिवपाल सिंह यादव सोमवार को अखिलेश यादव के घर पहुंचे और करीब एक घंटे तक बातचीत की।",
            {"Shivpal Singh Yadav", "Akhilesh Yadav"},
            "Akhilesh Yadav's residence",
        ),
        (
            "जितेंद्र सिंह ने सोमवार को कमलनाथ से दिल्ली स्थित आवास पर मुलाकात की।",
            {"Jitendra Singh", "Kamal Nath"},
            "Kamal Nath's residence",
        ),
        (
            "ओपी राजभर ने अखिलेश यादव से सोमवार को सरकारी आवास पर मुलाकात की।",
            {"Om Prakash Rajbhar", "Akhilesh Yadav"},
            "Akhilesh Yadav's residence",
        ),
    ],
)
def test_a_home_is_that_of_its_owner_who_need_not_be_met(
    text: str, there: set[str], place: str
) -> None:
    [one] = meetings(text, published=_ON)
    assert present(one) == there
    assert one.place is not None and one.place.value == place


def test_who_goes_on_from_a_home_has_met_its_owner() -> None:
    text = "सचिन पायलट सोमवार को मल्लिकार्जुन खड़गे के आवास पहुंचे और इसके बाद राहुल गांधी से मिले।"
    assert {frozenset(present(one)) for one in meetings(text, published=_ON)} == {
        frozenset({"Sachin Pilot", "Mallikarjun Kharge"}),
        frozenset({"Sachin Pilot", "Rahul Gandhi"}),
    }


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("मुंबई। उद्धव ठाकरे ने सोमवार को शरद पवार से एक होटल में मुलाकात की।", "Mumbai"),
        ("पटना। चिराग पासवान ने रविवार को लोजपा कार्यालय में पशुपति पारस से मुलाकात की।", "Patna"),
        ("लखनऊ। ओम प्रकाश राजभर ने रविवार को अखिलेश यादव से उनके दफ्तर में मुलाकात की।", "Lucknow"),
        ("रांची। शिबू सोरेन ने गुरुवार को मुख्यमंत्री आवास में लालू प्रसाद से मुलाकात की।", "Ranchi"),
        ("पटना। उपेंद्र कुशवाहा ने रविवार को विधानसभा परिसर में तेजस्वी यादव से मुलाकात की।", "Patna"),
        ("मुंबई। उद्धव ठाकरे ने सोमवार को पुणे के एक होटल में शरद पवार से मुलाकात की।", "Pune"),
        ("नई दिल्ली। डीके शिवकुमार ने कर्नाटक भवन में रणदीप सुरजेवाला से मुलाकात की।", "Karnataka Bhavan"),
        ("अखिलेश यादव मंगलवार को आजम खां से मिलने सीतापुर जेल पहुंचे।", "Sitapur"),
    ],
)
def test_a_house_without_a_name_is_where_the_report_is_from(text: str, place: str) -> None:
    [one] = meetings(text, published=_ON)
    assert one.place is not None and one.place.value == place


def test_an_office_where_somebody_speaks_to_the_press_is_no_place_to_meet() -> None:
    text = "भोपाल। कमलनाथ ने पार्टी कार्यालय में पत्रकारों से कहा कि वह सोमवार को अरुण यादव से मिले थे।"
    [one] = meetings(text, published=_ON)
    assert one.place is None


@pytest.mark.parametrize(
    ("then", "there"),
    [
        (
            "इसके बाद दोनों नेताओं ने राज्यपाल भगत सिंह कोश्यारी से मुलाकात की।",
            {"Eknath Shinde", "Devendra Fadnavis", "Bhagat Singh Koshyari"},
        ),
        (
            "दोनों नेता वहां से राजभवन पहुंचे और राज्यपाल भगत सिंह कोश्यारी से मिले।",
            {"Eknath Shinde", "Devendra Fadnavis", "Bhagat Singh Koshyari"},
        ),
        ("शिंदे ने बाद में शरद पवार से भी मुलाकात की।", {"Eknath Shinde", "Sharad Pawar"}),
    ],
)
def test_those_who_met_go_on_to_another_talk(then: str, there: set[str]) -> None:
    text = f"एकनाथ शिंदे ने गुरुवार को देवेंद्र फडणवीस से मुलाकात की। {then}"
    first, second = meetings(text, published=_ON)
    assert present(first) == {"Eknath Shinde", "Devendra Fadnavis"}
    assert present(second) == there


def test_a_telephone_call_is_none_of_the_meeting_told_before() -> None:
    text = (
        "जयपुर। मुख्यमंत्री अशोक गहलोत के आवास पर सोमवार को विधायक दल की बैठक हुई। "
        "राहुल गांधी और प्रियंका गांधी ने सचिन पायलट से फोन पर बात की।"
    )
    sat, called = meetings(text, published=_ON)
    assert present(sat) == {"Ashok Gehlot"}
    assert present(called) == {"Rahul Gandhi", "Priyanka Gandhi Vadra", "Sachin Pilot"}


@pytest.mark.parametrize(
    "then",
    [
        "भाजपा नेता नितेश राणे ने इस बैठक की आलोचना की।",
        "भाजपा नेता नितेश राणे ने भी इस मुलाकात का स्वागत किया।",
        "नितेश राणे भी उनके संपर्क में हैं।",
        "बैठक में नितेश राणे के बयान पर भी चर्चा हुई।",
        "पवार ने बताया कि नितेश राणे 20 अगस्त को पुणे आएंगे।",
        "नितेश राणे 20 अगस्त को पुणे पहुंचेंगे।",
    ],
)
def test_who_judges_a_meeting_or_comes_later_was_not_there(then: str) -> None:
    text = f"शरद पवार ने शनिवार को उद्धव ठाकरे से मुलाकात की। {then}"
    [one] = meetings(text, published=_ON)
    assert present(one) == {"Sharad Pawar", "Uddhav Thackeray"}


@pytest.mark.parametrize(
    ("then", "there"),
    [
        ("बैठक में राजनाथ सिंह ने चिट्ठी के समय पर सवाल उठाए।", {"Rajnath Singh"}),
        ("बैठक में वरिष्ठ नेता राजनाथ सिंह ने पद छोड़ने की पेशकश की।", {"Rajnath Singh"}),
        ("बैठक में शामिल होने से राजनाथ सिंह ने इनकार कर दिया था।", set[str]()),
    ],
)
def test_who_acts_in_a_meeting_is_there(then: str, there: set[str]) -> None:
    text = f"भाजपा कोर ग्रुप की सोमवार को बैठक हुई, जिसमें अमित शाह मौजूद थे। {then}"
    [one] = meetings(text, published=_ON)
    assert present(one) == {"Amit Shah"} | there


def test_who_came_on_another_day_was_there() -> None:
    text = (
        "विपक्षी दलों की बैठक मंगलवार को बेंगलुरु में हुई, जिसमें ममता बनर्जी और नीतीश कुमार शामिल हुए। "
        "शरद पवार पहले दिन बैठक में नहीं पहुंचे थे, लेकिन मंगलवार को उन्होंने हिस्सा लिया।"
    )
    [one] = meetings(text, published="2023-07-18")
    assert "Sharad Pawar" in present(one) and not absent(one)


def test_nobody_met_whom_others_did_not_come_to_see() -> None:
    assert meetings("अजय माकन सोमवार को जयपुर पहुंचे। सचिन पायलट उनसे मिलने नहीं आए।", published=_ON) == ()


@pytest.mark.parametrize(
    "denial",
    [
        "मंगलवार को उन्होंने अशोक गहलोत से मुलाकात की खबरों का खंडन किया।",
        "उन्होंने कहा कि अशोक गहलोत से उनकी मुलाकात की खबरें बेबुनियाद हैं।",
    ],
)
def test_a_denial_has_no_day_of_the_talk_told_before(denial: str) -> None:
    text = f"वसुंधरा राजे ने सोमवार को सतीश पूनिया से मुलाकात की। {denial}"
    told = {frozenset(present(one)): one for one in meetings(text, published=_ON)}
    assert told[frozenset({"Vasundhara Raje", "Satish Poonia"})].date is not None
    denied = told.get(frozenset({"Vasundhara Raje", "Ashok Gehlot"}))
    assert denied is None or denied.date is None


@pytest.mark.parametrize(
    "tried",
    [
        "शिवपाल सिंह यादव ने अखिलेश यादव से फोन पर बात करने की कई बार कोशिश की, लेकिन बात नहीं हुई।",
        "शिवपाल सिंह यादव ने अखिलेश यादव से मिलने का प्रयास किया, मगर संपर्क नहीं हो सका।",
    ],
)
def test_an_attempt_that_failed_is_no_talk(tried: str) -> None:
    assert meetings(tried, published=_ON) == ()


def test_a_partys_name_may_be_that_of_its_house() -> None:
    [one] = meetings("मुंबई। उद्धव ठाकरे ने गुरुवार को शिवसेना भवन में सांसदों के साथ बैठक की।", published=_ON)
    assert one.place is not None and one.place.value == "Shiv Sena Bhavan"


@pytest.mark.parametrize(
    "told",
    [
        "भगवंत मान की सोमवार को अखिलेश यादव से मुलाकात नहीं हो सकी, लेकिन दोनों ने फोन पर बात की।",
        "भगवंत मान और अखिलेश यादव की बैठक टल गई, मगर दोनों के बीच फोन पर लंबी बातचीत हुई।",
        "भगवंत मान और अखिलेश यादव की मुलाकात रद्द हो गई, हालांकि दोनों नेताओं ने टेलीफोन पर चर्चा की।",
    ],
)
def test_those_who_could_not_meet_and_telephoned_were_on_the_telephone(told: str) -> None:
    [found] = meetings(told)
    assert found.status.value.value == "held"
    assert present(found) == {"Bhagwant Mann", "Akhilesh Yadav"}


@pytest.mark.parametrize(
    "told",
    [
        "भगवंत मान और अखिलेश यादव की बैठक टल गई, मगर शरद पवार ने ममता बनर्जी से फोन पर बात की।",
        "भगवंत मान और अखिलेश यादव की मुलाकात नहीं हो सकी, लेकिन मान ने शरद पवार से फोन पर बात की।",
        "भगवंत मान और अखिलेश यादव की मुलाकात नहीं हो सकी, लेकिन दोनों ने फोन पर बात नहीं की।",
        "भगवंत मान और अखिलेश यादव की मुलाकात रद्द हो गई, हालांकि दोनों ने फोन पर बात करने की बात कही।",
    ],
)
def test_who_could_not_meet_has_not_met_by_another_call_or_none(told: str) -> None:
    for found in meetings(told):
        both = {"Bhagwant Mann", "Akhilesh Yadav"} <= present(found)
        assert not (both and found.status.value.value == "held")
