"""Who goes where with whom, who is to attend what, and who hands a governor a letter, in Hindi."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, sides


@pytest.mark.parametrize(
    "text",
    [
        "नीतीश कुमार और तेजस्वी यादव सोमवार को कोलकाता पहुंचे, जहां उन्होंने ममता बनर्जी से मुलाकात की।",
        "नीतीश कुमार और तेजस्वी यादव सोमवार को कोलकाता पहुंचे। यहां उन्होंने ममता बनर्जी से भेंट की।",
        "नीतीश कुमार और तेजस्वी यादव सोमवार को कोलकाता पहुंचे और उन्होंने ममता बनर्जी के साथ बैठक की।",
    ],
)
def test_those_who_met_are_the_two_who_came(text: str) -> None:
    assert companies(text) == [{"Nitish Kumar", "Tejashwi Yadav", "Mamata Banerjee"}]


def test_one_who_came_is_one() -> None:
    text = "नीतीश कुमार सोमवार को कोलकाता पहुंचे, जहां उन्होंने ममता बनर्जी से मुलाकात की।"
    assert companies(text) == [{"Nitish Kumar", "Mamata Banerjee"}]


def test_a_town_left_for_is_where_people_meet_then() -> None:
    text = "सिद्धारमैया मंगलवार को दिल्ली रवाना हो गए, जहां वह शाम को मल्लिकार्जुन खरगे से मिलेंगे।"
    (found,) = meetings(text)
    assert found.place and found.place.value == "New Delhi"


def test_who_talks_to_him_too_talks_to_whom_another_did() -> None:
    text = "राहुल गांधी ने रविवार को पटना में लालू प्रसाद यादव से मुलाकात की। सोमवार को भूपेश बघेल भी उनसे मिले।"
    assert companies(text) == [
        {"Rahul Gandhi", "Lalu Prasad Yadav"},
        {"Bhupesh Baghel", "Lalu Prasad Yadav"},
    ]


@pytest.mark.parametrize(
    "text",
    [
        "भाजपा की बैठक मंगलवार को जेपी नड्डा की अध्यक्षता में हुई।",
        "जेपी नड्डा रविवार को पटना आएंगे और प्रदेश कार्यसमिति की बैठक में शामिल होंगे।",
        "जेपी नड्डा सोमवार को रायपुर में होने वाले महाधिवेशन में हिस्सा लेने पहुंचेंगे।",
    ],
)
def test_who_chairs_or_is_to_attend_is_at_the_meeting(text: str) -> None:
    assert companies(text) == [{"J. P. Nadda"}]


@pytest.mark.parametrize(
    "text",
    [
        "योगी आदित्यनाथ सोमवार को गोरखपुर में किसान सम्मेलन में शामिल होंगे।",
        "नरेंद्र मोदी अगले सप्ताह हिरोशिमा में जी-7 शिखर सम्मेलन में भाग लेंगे।",
    ],
)
def test_who_is_to_attend_a_public_conference_meets_nobody(text: str) -> None:
    assert companies(text) == []


def test_who_boycotts_what_another_chairs_is_away() -> None:
    text = (
        "नीति आयोग की सातवीं बैठक रविवार को प्रधानमंत्री नरेंद्र मोदी की अध्यक्षता में हुई। तेलंगाना के मुख्यमंत्री "
        "के चंद्रशेखर राव ने इसका बहिष्कार किया और नीतीश कुमार कोरोना से उबरने का हवाला देकर नहीं आए।"
    )
    assert sides(text) == ({"Narendra Modi"}, {"K. Chandrashekar Rao", "Nitish Kumar"})


def test_to_call_off_all_else_calls_no_talk_off() -> None:
    text = (
        "गिरीश महाजन ने सोमवार शाम एकनाथ शिंदे से ठाणे में उनके घर पर मुलाकात की। शिंदे ने सोमवार को अपनी सभी बैठकें "
        "रद्द कर दी थीं।"
    )
    (found,) = meetings(text)
    assert found.status.value.value == "held"


@pytest.mark.parametrize(
    "text",
    [
        "शुभेंदु अधिकारी ने सोमवार को राज्यपाल सीवी आनंद बोस को ज्ञापन सौंपा।",
        "शुभेंदु अधिकारी ने सोमवार को राजभवन जाकर राज्यपाल सीवी आनंद बोस को विधायकों की सूची सौंपी।",
    ],
)
def test_who_hands_a_governor_a_letter_sees_the_governor(text: str) -> None:
    assert companies(text) == [{"Suvendu Adhikari", "C. V. Ananda Bose"}]


@pytest.mark.parametrize(
    "text",
    [
        "शुभेंदु अधिकारी ने सोमवार को राज्यपाल सीवी आनंद बोस को ईमेल से ज्ञापन भेजा।",
        "रमेश चेन्निथला ने कांग्रेस अध्यक्ष मल्लिकार्जुन खरगे को रिपोर्ट भेज दी।",
    ],
)
def test_what_is_sent_is_no_call(text: str) -> None:
    assert companies(text) == []


@pytest.mark.parametrize(
    "where", ["सूरत के एक होटल में हैं", "मानेसर के होटल में ठहरे हैं", "गुवाहाटी के एक रिसॉर्ट में डेरा डाले हैं"]
)
def test_who_is_lodged_elsewhere_is_at_no_meeting(where: str) -> None:
    text = (
        "उद्धव ठाकरे ने मंगलवार को मुंबई में विधायकों की बैठक बुलाई, जिसमें 33 विधायक पहुंचे। एकनाथ शिंदे कुछ विधायकों के साथ "
        f"{where}।"
    )
    assert companies(text) == [{"Uddhav Thackeray"}]


def test_rivals_whose_meetings_a_sentence_compares_meet_apart() -> None:
    text = "अजित पवार की बांद्रा में हुई बैठक में 32 और शरद पवार की वाईबी चव्हाण सेंटर में बुलाई बैठक में 16 विधायक पहुंचे।"
    assert companies(text) == [{"Ajit Pawar"}, {"Sharad Pawar"}]
