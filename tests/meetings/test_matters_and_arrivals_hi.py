"""Hindi reports of what people talked about, of who was yet to come, and of houses without a name."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, companies, meetings, present

BOTH = {"Akhilesh Yadav", "Jayant Chaudhary"}


@pytest.mark.parametrize(
    "matter",
    ["इस मुद्दे पर", "इसी मसले को लेकर", "कई मुद्दों पर", "विभिन्न मामलों को लेकर", "सीट बंटवारे पर"],
)
@pytest.mark.parametrize("sides", ["की", "के बीच"])
def test_a_matter_that_is_pointed_at_is_not_that_of_those_who_talk(sides: str, matter: str) -> None:
    text = f"अखिलेश यादव और जयंत चौधरी {sides} {matter} मंगलवार को लखनऊ में बातचीत हुई।"
    assert companies(text) == [BOTH]


def test_others_talk_about_whose_the_matter_is() -> None:
    text = "नीतीश कुमार की नाराजगी के मुद्दे पर अमित शाह और जेपी नड्डा ने मंगलवार को चर्चा की।"
    assert companies(text) == [{"Amit Shah", "J. P. Nadda"}]


@pytest.mark.parametrize(
    "before",
    [
        "राहुल गांधी के बुधवार को रांची पहुंचने से पहले",
        "राहुल गांधी के आगमन से पहले",
        "राहुल गांधी के लखनऊ दौरे से एक दिन पहले",
    ],
)
def test_whoever_is_yet_to_come_is_not_there(before: str) -> None:
    text = f"{before} अखिलेश यादव और जयंत चौधरी ने मंगलवार को बैठक की।"
    assert companies(text) == [BOTH]


def test_whoever_is_rung_up_before_coming_is_talked_to() -> None:
    text = "राहुल गांधी के पटना पहुंचने से पहले तेजस्वी यादव ने उनसे फोन पर बात की।"
    assert companies(text) == [{"Rahul Gandhi", "Tejashwi Yadav"}]


@pytest.mark.parametrize("came", ["दिल्ली पहुंचे", "दिल्ली पहुंच गए", "दिल्ली आ गए"])
def test_coming_to_town_is_no_meeting_though_a_headline_tells_of_one(came: str) -> None:
    text = (
        f"राज ठाकरे दिल्ली पहुंचे, शाह से होगी मुलाकात\n\nमनसे प्रमुख राज ठाकरे मंगलवार देर रात {came}। "
        "गुरुवार को वह केंद्रीय गृह मंत्री अमित शाह से मिलेंगे।"
    )
    assert companies(text) == [{"Raj Thackeray", "Amit Shah"}]


@pytest.mark.parametrize(
    "house",
    ["एक उद्योगपति के बंगले में", "एक मित्र के फार्म हाउस पर", "किसी कारोबारी के घर पर", "एक होटल में"],
)
def test_a_house_of_nobody_named_is_in_the_town_of_the_dateline(house: str) -> None:
    text = f"लखनऊ। अखिलेश यादव और जयंत चौधरी के बीच मंगलवार को {house} मुलाकात हुई।"
    (meeting,) = meetings(text)
    assert meeting.place and meeting.place.value == "Lucknow"


@pytest.mark.parametrize(
    ("who", "stayed"),
    [
        ("उनके करीबी कुछ विधायक", "नहीं आए"),
        ("चार विधायक भी", "नहीं पहुंचे"),
        ("उनके समर्थक विधायक", "नदारद रहे"),
    ],
)
def test_besides_whom_others_did_not_come_did_not_come_either(who: str, stayed: str) -> None:
    text = f"जयपुर में मंगलवार को कांग्रेस विधायक दल की बैठक में सचिन पायलट के अलावा {who} {stayed}।"
    (meeting,) = meetings(text)
    assert (present(meeting), absent(meeting)) == (set(), {"Sachin Pilot"})


@pytest.mark.parametrize("there", ["शामिल रहे", "मौजूद रहे", "शामिल", "उपस्थित"])
def test_who_was_there_and_tells_of_the_next_meeting_was_there(there: str) -> None:
    text = (
        f"मंगलवार को कांग्रेस कोर कमेटी की बैठक में {there} टीएस सिंहदेव ने बताया कि शुक्रवार को फिर बैठक होगी।"
    )
    assert {"T. S. Singh Deo"} in companies(text)


@pytest.mark.parametrize(
    "again",
    ["शुक्रवार को फिर बैठक होगी", "शुक्रवार को एक और बैठक बुलाई गई है", "फिर शुक्रवार को बैठक होनी है"],
)
def test_they_are_to_meet_again_on_a_day_that_is_told(again: str) -> None:
    text = f"कांग्रेस कोर कमेटी की मंगलवार को बैठक हुई। बैठक के बाद टीएस सिंहदेव ने कहा कि {again}।"
    held, planned = meetings(text)
    assert present(held) == {"T. S. Singh Deo"}
    assert (planned.status.value.value, str(planned.date and planned.date.value)) == (
        "planned",
        "2023-06-16",
    )


def test_a_talk_that_one_denies_to_have_taken_place_was_none() -> None:
    (meeting,) = meetings("कमलनाथ ने दिल्ली में अमित शाह से मुलाकात होने से साफ इनकार किया।")
    assert meeting.status.value.value == "cancelled"
    assert meeting.denied


def test_who_comes_back_to_a_party_before_its_leader_meets_the_leader() -> None:
    text = "मुकुल रॉय मंगलवार को ममता बनर्जी की मौजूदगी में तृणमूल कांग्रेस में लौट आए।"
    assert companies(text) == [{"Mukul Roy", "Mamata Banerjee"}]
