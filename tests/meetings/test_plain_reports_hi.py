"""Plain Hindi reports that tell of two meetings, and of who only speaks of them."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, companies, meetings, present


def told(text: str) -> list[tuple[str, str | None, set[str]]]:
    """Status, date and participants of each meeting, published on Wednesday, 14 June 2023."""
    return [
        (m.status.value.value, str(m.date.value) if m.date else None, present(m))
        for m in meetings(text)
    ]


@pytest.mark.parametrize(
    "then",
    [
        "पार्टी के प्रदेश अध्यक्ष दिलीप जायसवाल ने यह जानकारी दी।",
        "यह जानकारी पार्टी के नेता दिलीप जायसवाल ने बुधवार को दी।",
        "दिलीप जायसवाल ने बुधवार को पत्रकारों को इसकी जानकारी दी।",
        "दिलीप जायसवाल ने कहा कि बैठक में उम्मीदवारों के नाम तय होंगे।",
        "दिलीप जायसवाल ने बताया कि इस बैठक में टिकटों पर फैसला लिया जाएगा।",
    ],
)
def test_who_only_announces_a_meeting_is_none_of_those_to_come(then: str) -> None:
    text = f"भाजपा संसदीय बोर्ड की बैठक 20 जून को दिल्ली में होगी। {then}"
    assert told(text) == [("planned", "2023-06-20", set())]


def test_who_tells_of_a_meeting_on_leaving_it_was_there() -> None:
    text = "भाजपा संसदीय बोर्ड की बैठक मंगलवार को हुई। बैठक के बाद अमित शाह ने यह जानकारी दी।"
    assert companies(text) == [{"Amit Shah"}]


def test_whose_party_was_not_invited_is_not_there_and_neither_is_the_party() -> None:
    (meeting,) = meetings(
        "विपक्षी दलों की बैठक मंगलवार को पटना में हुई। शरद पवार और लालू प्रसाद शामिल हुए। "
        "बदरुद्दीन अजमल की एआईयूडीएफ को बैठक में नहीं बुलाया गया।"
    )
    assert present(meeting) == {"Sharad Pawar", "Lalu Prasad Yadav"}
    assert not absent(meeting)
    assert not meeting.organisations


def test_a_call_to_one_of_those_who_met_is_a_talk_of_its_own() -> None:
    text = (
        "इंडिया गठबंधन की बैठक मंगलवार को हुई। बैठक में सोनिया गांधी और मल्लिकार्जुन खरगे शामिल हुए। "
        "शरद पवार ने फोन पर खरगे से बात की।"
    )
    assert companies(text) == [
        {"Sonia Gandhi", "Mallikarjun Kharge"},
        {"Sharad Pawar", "Mallikarjun Kharge"},
    ]


def test_what_was_said_before_on_the_telephone_has_no_day() -> None:
    text = (
        "अखिलेश यादव ने मंगलवार को राहुल गांधी से मुलाकात की। "
        "इससे पहले मायावती ने अखिलेश यादव से फोन पर बात की थी।"
    )
    assert told(text) == [
        ("held", "2023-06-13", {"Akhilesh Yadav", "Rahul Gandhi"}),
        ("held", None, {"Mayawati", "Akhilesh Yadav"}),
    ]


def test_a_meeting_at_a_home_before_that_of_a_body_is_another() -> None:
    text = (
        "भाजपा की केंद्रीय चुनाव समिति की बैठक सोमवार देर रात तक चली। बैठक में नरेंद्र मोदी और अमित शाह मौजूद रहे। "
        "इससे पहले जेपी नड्डा के आवास पर कोर ग्रुप की बैठक हुई थी।"
    )
    assert companies(text) == [{"Narendra Modi", "Amit Shah"}, {"J. P. Nadda"}]


def test_this_meeting_is_the_one_told_of_before_wherever_it_was() -> None:
    text = (
        "मंगलवार को राहुल गांधी ने लालू प्रसाद से मुलाकात की। "
        "मीसा भारती के आवास पर हुई इस मुलाकात में तेजस्वी यादव भी मौजूद थे।"
    )
    (meeting,) = meetings(text)
    assert present(meeting) >= {"Rahul Gandhi", "Lalu Prasad Yadav", "Tejashwi Yadav"}
    assert meeting.place is not None
    assert meeting.place.value == "Misa Bharti's residence"


@pytest.mark.parametrize(
    "then",
    [
        "डीके शिवकुमार एक घंटे बाद उनसे मिले।",
        "बाद में डीके शिवकुमार ने भी उनसे मुलाकात की।",
        "डीके शिवकुमार कुछ देर बाद उनसे मिले।",
    ],
)
def test_who_comes_later_meets_whom_the_first_met(then: str) -> None:
    text = f"सिद्धारमैया ने मंगलवार को केसी वेणुगोपाल से मुलाकात की। {then}"
    assert companies(text) == [
        {"Siddaramaiah", "K. C. Venugopal"},
        {"D. K. Shivakumar", "K. C. Venugopal"},
    ]


@pytest.mark.parametrize(
    "then", ["पार्टी के नेताओं की बैठक गुरुवार को बुलाई है।", "पार्टी नेताओं की बैठक 15 जून को बुलाई है।"]
)
def test_a_meeting_called_after_a_talk_is_still_to_come(then: str) -> None:
    text = f"मुकेश सहनी ने मंगलवार को लालू प्रसाद से मुलाकात की। सहनी ने {then}"
    assert told(text) == [
        ("held", "2023-06-13", {"Mukesh Sahani", "Lalu Prasad Yadav"}),
        ("planned", "2023-06-15", {"Mukesh Sahani"}),
    ]


def test_who_will_stay_away_from_a_body_s_meeting_was_not_missing_at_others_talk() -> None:
    talk, plan = meetings(
        "वीडी सतीसन ने मंगलवार को के सुधाकरन से मुलाकात की। "
        "यूडीएफ की बैठक 18 जून को होगी, लेकिन रमेश चेन्नितला ने कहा कि वह बैठक में नहीं आएंगे।"
    )
    assert not absent(talk)
    assert absent(plan) == {"Ramesh Chennithala"}


@pytest.mark.parametrize(
    "text",
    [
        "दुष्यंत चौटाला की अमित शाह से मुलाकात नहीं हो सकी।",
        "दुष्यंत चौटाला की सोमवार को अमित शाह से मुलाकात नहीं हो पाई।",
    ],
)
def test_talks_that_did_not_come_about_are_told_as_such(text: str) -> None:
    assert [(status, people) for status, _, people in told(text)] == [
        ("cancelled", {"Dushyant Chautala", "Amit Shah"})
    ]


def test_a_denial_and_what_others_claim_stand_beside_each_other() -> None:
    text = (
        "शरद पवार ने कहा कि मंगलवार को अमित शाह से उनकी कोई मुलाकात नहीं हुई। "
        "वहीं भाजपा सूत्रों का कहना है कि दोनों नेता मंगलवार देर शाम मिले थे।"
    )
    both = {"Sharad Pawar", "Amit Shah"}
    assert told(text) == [("cancelled", "2023-06-13", both), ("held", "2023-06-13", both)]


def test_a_denied_story_told_once_more_stays_denied() -> None:
    text = "शरद पवार ने अमित शाह से मुलाकात की खबरों को गलत बताया। खबरें थीं कि दोनों नेता सोमवार को मिले थे।"
    assert [status for status, _, _ in told(text)] == ["cancelled"]


def test_both_parties_that_talk_at_somebody_s_home_are_named() -> None:
    (meeting,) = meetings(
        "आम आदमी पार्टी और कांग्रेस के बीच सीट बंटवारे को लेकर मंगलवार को मुकुल वासनिक के आवास पर बैठक हुई।"
    )
    names = {claim.value.name for claim in meeting.organisations}
    assert names == {"Aam Aadmi Party", "Indian National Congress"}


def test_a_state_unit_s_executive_is_not_the_party_s_working_committee() -> None:
    (meeting,) = meetings("प्रदेश कांग्रेस कार्यकारिणी की बैठक 19 जून को रायपुर में होगी।")
    assert [c.value.name for c in meeting.organisations] == ["Indian National Congress"]


@pytest.mark.parametrize("day", ["16 जून को", "शुक्रवार को"])
def test_a_given_name_that_is_a_word_too_acts_where_it_opens_a_sentence(day: str) -> None:
    text = (
        "चिराग पासवान ने मंगलवार को पार्टी की बैठक की। बैठक में अरुण भारती भी मौजूद रहे। "
        f"चिराग {day} जीतन राम मांझी से मिलेंगे।"
    )
    assert told(text)[-1] == ("planned", "2023-06-16", {"Chirag Paswan", "Jitan Ram Manjhi"})


@pytest.mark.parametrize(
    "text",
    [
        "शरद पवार ने मंगलवार को अमित शाह के साथ सीटों पर बातचीत की।",
        "शरद पवार और अमित शाह के बीच मंगलवार को सीटों को लेकर चर्चा हुई।",
    ],
)
def test_talks_on_seats_are_about_their_sharing(text: str) -> None:
    (meeting,) = meetings(text)
    assert [claim.value for claim in meeting.topics] == ["seat sharing"]


@pytest.mark.parametrize(
    "then",
    [
        "बसपा का कोई प्रतिनिधि बैठक में नहीं आया।",
        "बसपा ने बैठक का बहिष्कार किया।",
        "बसपा बैठक में शामिल नहीं हुई।",
        "बसपा को बैठक में नहीं बुलाया गया।",
    ],
)
def test_a_party_that_stayed_away_did_not_meet(then: str) -> None:
    (meeting,) = meetings(
        "ओम बिरला ने मंगलवार को सर्वदलीय बैठक की अध्यक्षता की। "
        f"बैठक में राजनाथ सिंह और प्रह्लाद जोशी शामिल हुए। {then}"
    )
    assert len(present(meeting)) == 3
    assert not meeting.organisations


def test_of_whose_party_somebody_is_has_not_met() -> None:
    text = "गुलाम नबी आजाद की पार्टी डीपीएपी के नेता ताराचंद ने मंगलवार को भरत सिंह सोलंकी से मुलाकात की।"
    assert companies(text) == [{"Tara Chand", "Bharatsinh Solanki"}]


def test_a_party_that_will_not_come_is_not_whoever_was_named_before() -> None:
    text = (
        "अभिषेक बनर्जी ने मंगलवार को अखिलेश यादव से फोन पर बात की। "
        "टीएमसी ने कहा है कि वह कांग्रेस की ओर से बुलाई गई बैठक में शामिल नहीं होगी।"
    )
    assert [(present(m), absent(m)) for m in meetings(text)] == [
        ({"Abhishek Banerjee", "Akhilesh Yadav"}, set())
    ]


def test_who_joins_from_abroad_is_not_away() -> None:
    (meeting,) = meetings(
        "एके एंटनी और अंबिका सोनी मंगलवार को बैठक में शामिल हुए। "
        "राहुल गांधी विदेश में होने की वजह से वीडियो कॉन्फ्रेंसिंग के जरिए जुड़े।"
    )
    assert not absent(meeting)


def test_whose_family_is_called_on_is_not_met() -> None:
    text = "अखिलेश यादव ने मंगलवार को इरफान सोलंकी के घर जाकर उनके परिवार से मुलाकात की।"
    assert not any("Irfan Solanki" in people for people in companies(text))


def test_who_tells_of_another_s_visit_is_not_part_of_it() -> None:
    text = (
        "करण माहरा ने मंगलवार को हरीश रावत से मुलाकात की। माहरा ने बताया कि प्रभारी कुमारी सैलजा "
        "20 जून को देहरादून आएंगी और सभी नेताओं के साथ बैठक करेंगी।"
    )
    assert companies(text) == [{"Karan Mahara", "Harish Rawat"}, {"Kumari Selja"}]


def test_whom_one_of_two_namesakes_met_was_not_at_their_meeting() -> None:
    met, *others = companies(
        "रेवंत रेड्डी ने मंगलवार को राहुल गांधी से मुलाकात की। उत्तम कुमार रेड्डी भी उनके साथ थे। "
        "रेड्डी ने बाद में केंद्रीय मंत्री पीयूष गोयल से भी भेंट की।"
    )
    assert met == {"Revanth Reddy", "Rahul Gandhi", "N. Uttam Kumar Reddy"}
    assert others == [{"Piyush Goyal"}]


def test_whom_one_of_two_namesakes_met_one_by_one_have_not_met_each_other() -> None:
    _, *others = companies(
        "उद्धव ठाकरे ने सोमवार को अरविंद केजरीवाल से मुलाकात की। आदित्य ठाकरे उनके साथ थे। "
        "मंगलवार को ठाकरे ने सोनिया गांधी और मल्लिकार्जुन खरगे से अलग-अलग मुलाकात की।"
    )
    assert others == [{"Sonia Gandhi"}, {"Mallikarjun Kharge"}]


def test_talks_that_go_on_are_no_meeting() -> None:
    text = (
        "मोहम्मद सलीम ने सोमवार को अधीर रंजन चौधरी से मुलाकात की। "
        "सलीम ने कहा कि नौशाद सिद्दीकी से भी बात हो रही है।"
    )
    assert companies(text) == [{"Md. Salim", "Adhir Ranjan Chowdhury"}]


def test_a_building_named_with_a_state_headquarters_is_the_place() -> None:
    (meeting,) = meetings(
        "मोहम्मद सलीम ने सोमवार को अधीर रंजन चौधरी से कांग्रेस मुख्यालय विधान भवन में मुलाकात की।"
    )
    assert meeting.place is not None
    assert meeting.place.value == "Vidhan Bhavan"


def test_what_is_denied_of_parties_leaves_their_leaders_talk_held() -> None:
    text = (
        "देबी प्रसाद मिश्रा ने मंगलवार को नवीन पटनायक से मुलाकात की। "
        "उन्होंने बताया कि बीजद और भाजपा के बीच गठबंधन पर कोई बैठक नहीं हुई है।"
    )
    pair = {"Debiprasad Mishra", "Naveen Patnaik"}
    assert ("held", "2023-06-13", pair) in told(text)
    assert not any(status == "cancelled" and people for status, _, people in told(text))


@pytest.mark.parametrize(
    "then",
    [
        "दिग्विजय सिंह सोमवार को दिल्ली पहुंचे।",
        "दिग्विजय सिंह गुरुवार को दिल्ली पहुंचेंगे।",
        "दिग्विजय सिंह दिल्ली में हैं।",
    ],
)
def test_who_only_comes_to_town_meets_nobody(then: str) -> None:
    text = f"शशि थरूर ने सोमवार को सोनिया गांधी से मुलाकात की। {then}"
    assert companies(text) == [{"Shashi Tharoor", "Sonia Gandhi"}]


def test_who_had_come_before_had_met_the_same() -> None:
    text = "शशि थरूर ने सोमवार को सोनिया गांधी से मुलाकात की। इससे पहले अशोक गहलोत भी उनसे मिले थे।"
    assert companies(text)[1] == {"Ashok Gehlot", "Sonia Gandhi"}


def test_whom_one_is_still_to_meet_was_not_met_with_the_first() -> None:
    met, plan = told(
        "सम्राट चौधरी ने मंगलवार को चिराग पासवान से मुलाकात की। "
        "सम्राट ने कहा कि वह उपेंद्र कुशवाहा और जीतन राम मांझी से भी मिलेंगे।"
    )
    assert met == ("held", "2023-06-13", {"Samrat Choudhary", "Chirag Paswan"})
    assert plan[0] == "planned"
