"""Plain Hindi reports: who is spoken of beside a meeting, or sits on a body, is not at it."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

_ON = "2023-06-15"


@pytest.mark.parametrize(
    ("before", "two"),
    [
        (
            "अखिलेश यादव और मायावती ने बुधवार को गठबंधन का एलान किया। मायावती ने कहा कि आकाश आनंद प्रचार संभालेंगे।",
            {"Akhilesh Yadav", "Mayawati"},
        ),
        (
            "देवेंद्र फडणवीस और उद्धव ठाकरे बुधवार को साथ नजर आए। ठाकरे ने बताया कि आदित्य ठाकरे वर्ली से लड़ेंगे।",
            {"Devendra Fadnavis", "Uddhav Thackeray"},
        ),
        (
            "हेमंत सोरेन और बाबूलाल मरांडी ने रांची में समझौते पर दस्तखत किए। प्रदीप यादव ने कहा कि सब ठीक है।",
            {"Hemant Soren", "Babulal Marandi"},
        ),
    ],
)
@pytest.mark.parametrize(
    "met",
    [
        "मंगलवार को दोनों नेताओं के बीच दिल्ली में दो घंटे बातचीत हुई थी।",
        "दोनों नेताओं की मंगलवार को दिल्ली में मुलाकात हुई थी।",
    ],
)
def test_of_whom_one_of_a_pair_only_speaks_is_no_side_of_it(
    before: str, two: set[str], met: str
) -> None:
    by_day = {str(m.date and m.date.value): present(m) for m in meetings(f"{before} {met}", _ON)}
    assert by_day["2023-06-13"] == two


def test_whom_both_named_is_a_side_where_no_pair_was_before() -> None:
    text = "तेजस्वी यादव ने कहा कि मुकेश सहनी साथ हैं। दोनों नेताओं की मंगलवार को पटना में मुलाकात हुई थी।"
    assert [present(m) for m in meetings(text, _ON)] == [{"Tejashwi Yadav", "Mukesh Sahani"}]


_SAT = "महागठबंधन की बैठक बुधवार को पटना में हुई। तेजस्वी यादव और मदन मोहन झा बैठक में मौजूद थे।"


@pytest.mark.parametrize(
    "body",
    [
        "इसके लिए पांच सदस्यों की एक समिति बनाई गई है जिसमें कांग्रेस के अखिलेश प्रसाद सिंह भी होंगे।",
        "घोषणापत्र के लिए एक कमेटी बनेगी जिसमें जगदानंद सिंह, मनोज झा और शकील अहमद खान शामिल होंगे।",
        "चुनाव प्रबंधन समिति की कमान जगदानंद सिंह को दी गई, जिसमें मनोज झा और शकील अहमद खान भी रहेंगे।",
        "सात सदस्यीय समिति गठित की गई है, जिसमें जगदानंद सिंह और मनोज झा रखे गए हैं।",
    ],
)
def test_who_is_to_sit_on_a_body_was_not_there(body: str) -> None:
    [found] = meetings(f"{_SAT} {body}", _ON)
    assert present(found) == {"Tejashwi Yadav", "Madan Mohan Jha"}


@pytest.mark.parametrize(
    "talks",
    [
        "राकांपा के साथ वार्ता 20 जून को मुंबई में होगी, जिसमें कांग्रेस की तरफ से बालासाहेब थोराट और राकांपा की तरफ से "
        + "जयंत पाटिल मौजूद रहेंगे।",
        "राकांपा से तालमेल के लिए बातचीत 20 जून को मुंबई में होगी, जिसमें कांग्रेस की ओर से बालासाहेब थोराट और राकांपा की ओर से "
        + "जयंत पाटिल हिस्सा लेंगे।",
    ],
)
def test_talks_whose_delegates_are_named_are_not_those_of_whom_one_spoke_before(talks: str) -> None:
    found = meetings(f"राहुल गांधी बुधवार को नागपुर पहुंचे। {talks}", _ON)
    by_day = {str(m.date and m.date.value): present(m) for m in found}
    assert by_day["2023-06-20"] == {"Balasaheb Thorat", "Jayant Patil"}


def test_delegates_nobody_knows_make_a_committee_meet_no_less() -> None:
    text = (
        "सुखबीर सिंह बादल ने बताया कि भाजपा के साथ समन्वय समिति की बैठक 18 जून को चंडीगढ़ में होगी। "
        "भाजपा की ओर से रमन शर्मा और मदन मित्तल इसमें भाग लेंगे। उन्होंने कहा कि अमरिंदर सिंह और "
        "प्रताप सिंह बाजवा की लड़ाई से लोग तंग आ चुके हैं।"
    )
    [found] = meetings(text, _ON)
    assert (str(found.date.value), found.status.value.value) == ("2023-06-18", "planned")
    assert not present(found) & {"Amarinder Singh", "Partap Singh Bajwa", "Sukhbir Singh Badal"}


@pytest.mark.parametrize("sent", ["चिट्ठी भेज कर", "पत्र भेजकर", "एक नोटिस भेज कर"])
def test_who_sends_a_letter_has_sent_nobody_in_their_place(sent: str) -> None:
    text = (
        "कांग्रेस विधायक दल की बैठक बुधवार को चंडीगढ़ में हुई। कुमारी सैलजा और किरण चौधरी मौजूद थीं। "
        f"ओमप्रकाश चौटाला ने जगन्नाथ पहाड़िया को {sent} कहा कि मौका मिले।"
    )
    assert all(not absent(found) for found in meetings(text, _ON))


@pytest.mark.parametrize(
    "told",
    [
        "जीतन राम मांझी और सम्राट चौधरी बैठक में शामिल हुए पर चिराग पासवान नजर नहीं आए।",
        "जीतन राम मांझी और सम्राट चौधरी पहुंचे पर लोजपा प्रमुख चिराग पासवान नहीं आए।",
        "जीतन राम मांझी और सम्राट चौधरी ने हिस्सा लिया, पर चिराग पासवान गैरहाजिर रहे।",
    ],
)
def test_who_came_but_for_others_did(told: str) -> None:
    [found] = meetings(f"राजग नेताओं की बैठक बुधवार को पटना में हुई। {told}", _ON)
    assert present(found) == {"Jitan Ram Manjhi", "Samrat Choudhary"}
    assert absent(found) == {"Chirag Paswan"}


def test_one_who_came_and_one_who_did_not_make_a_meeting() -> None:
    text = "राजग की बैठक में जीतन राम मांझी ने तो हिस्सा लिया पर लोजपा प्रमुख चिराग पासवान गैरहाजिर रहे।"
    [found] = meetings(text, _ON)
    assert (present(found), absent(found)) == ({"Jitan Ram Manjhi"}, {"Chirag Paswan"})
