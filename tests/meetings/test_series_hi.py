"""Hindi reports that tell of more than one occasion: what went before, and what comes besides."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, companies, meetings, present

from pollcorpus.models import MeetingReport

PAWAR, RAHUL, NITISH = "Sharad Pawar", "Rahul Gandhi", "Nitish Kumar"
TEJASHWI, SAHANI, KHARGE = "Tejashwi Yadav", "Mukesh Sahani", "Mallikarjun Kharge"
COMMITTEE = (
    "महागठबंधन की समन्वय समिति की बैठक सोमवार को पटना में हुई। इसमें तेजस्वी यादव और मुकेश सहनी शामिल हुए। "
)


def _days(text: str) -> dict[str, MeetingReport]:
    return {str(m.date.value) if m.date else "": m for m in meetings(text)}


@pytest.mark.parametrize("noun", ["पिछली बैठक", "समिति की पिछली बैठक", "समिति की इससे पहले की बैठक"])
def test_the_meeting_before_is_one_of_the_same_body(noun: str) -> None:
    told = _days(f"{COMMITTEE}{noun} 4 मई को हुई थी, जिसमें सहनी नहीं आए थे।")
    assert set(told) == {"2023-06-12", "2023-05-04"}
    assert present(told["2023-06-12"]) == {TEJASHWI, SAHANI}
    before = told["2023-05-04"]
    assert (present(before), absent(before)) == (set(), {SAHANI})
    assert {o.value.name for o in before.organisations} == {
        "Mahagathbandhan (Bihar) coordination committee"
    }


@pytest.mark.parametrize(
    "second",
    ["पिछली मुलाकात 6 मई को पटना में हुई थी।", "यह दोनों की दूसरी बैठक थी। पहली बैठक 6 मई को हुई थी।"],
)
def test_the_talk_before_is_of_the_same_two(second: str) -> None:
    told = _days(f"राहुल गांधी और शरद पवार की मंगलवार को दिल्ली में बैठक हुई। {second}")
    assert {day: present(m) for day, m in told.items()} == {
        "2023-06-13": {RAHUL, PAWAR},
        "2023-05-06": {RAHUL, PAWAR},
    }


def test_parties_whose_leaders_nobody_names_talk_and_have_talked_before() -> None:
    told = _days(
        "भाजपा और शिवसेना के नेताओं के बीच सोमवार को दूसरे दौर की बातचीत हुई। "
        "पहले दौर की बातचीत पिछले सप्ताह हुई थी।"
    )
    assert set(told) == {"2023-06-12", "2023-06-05/2023-06-11"}


@pytest.mark.parametrize("talks", ["बातचीत जारी है", "बातचीत चल रही है", "वार्ता अंतिम दौर में है"])
def test_talks_that_go_on_for_weeks_are_no_meeting(talks: str) -> None:
    assert not meetings(f"राजद और कांग्रेस के बीच सीट बंटवारे पर {talks}।")


@pytest.mark.parametrize("link", [", जबकि ", ", वहीं ", "। "])
def test_two_bodies_that_sit_on_days_of_their_own_are_two_meetings(link: str) -> None:
    told = _days(
        f"कांग्रेस की स्क्रीनिंग कमेटी की बैठक 15 जून को दिल्ली में होगी{link}केंद्रीय चुनाव समिति की बैठक 18 जून को बुलाई गई है।"
    )
    assert set(told) == {"2023-06-15", "2023-06-18"}


@pytest.mark.parametrize("who", ["तीनों नेता", "तीनों पर्यवेक्षक"])
def test_the_three_are_those_named_before(who: str) -> None:
    told = companies(
        f"मल्लिकार्जुन खड़गे, राहुल गांधी और नीतीश कुमार शुक्रवार को मुंबई पहुंचे। {who} एक होटल में शरद पवार से मिले।"
    )
    assert told == [{KHARGE, RAHUL, NITISH, PAWAR}]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("राहुल गांधी का मंगलवार को शरद पवार से मुलाकात का कार्यक्रम है।", "planned"),
        ("राहुल गांधी का शनिवार को शरद पवार के साथ बैठक का भी कार्यक्रम है।", "planned"),
        ("राहुल गांधी और शरद पवार की मुलाकात रविवार को होनी थी, लेकिन वह हुई ही नहीं।", "cancelled"),
        ("राहुल गांधी और शरद पवार की बैठक रविवार को होनी थी, मगर नहीं हुई।", "cancelled"),
    ],
)
def test_what_is_on_the_programme_is_planned_and_what_did_not_come_about_is_off(
    text: str, status: str
) -> None:
    (meeting,) = meetings(text)
    assert present(meeting) == {RAHUL, PAWAR}
    assert meeting.status.value.value == status


@pytest.mark.parametrize(
    "after",
    [
        "जबकि गोपाल मंडल अस्वस्थ होने की वजह से शामिल नहीं हुए",
        "लेकिन रामनाथ रमन नहीं पहुंचे",
    ],
)
def test_who_came_is_not_away_where_somebody_unknown_is(after: str) -> None:
    (meeting,) = meetings(
        "जदयू विधायक दल की सोमवार को हुई बैठक में नीतीश कुमार और विजय कुमार चौधरी सहित पार्टी के सभी "
        f"विधायक मौजूद थे, {after}।"
    )
    assert present(meeting) == {NITISH, "Vijay Kumar Chaudhary"}
    assert present(meeting).isdisjoint(absent(meeting))


def test_who_is_in_town_and_does_not_come_is_away() -> None:
    (meeting,) = meetings(
        "एनडीए की बैठक सोमवार को पटना में हुई। उपेंद्र कुशवाहा पटना में मौजूद थे लेकिन बैठक में शामिल नहीं हुए।"
    )
    assert absent(meeting) == {"Upendra Kushwaha"}


@pytest.mark.parametrize(
    "then",
    [
        "की राहुल गांधी से मुलाकात के बाद ललन सिंह ने कहा कि सब ठीक है",
        "और राहुल गांधी की मुलाकात के बाद ललन सिंह ने कहा कि सब ठीक है",
        "और राहुल गांधी की मंगलवार को हुई मुलाकात के बाद ललन सिंह ने पत्रकारों से बात की",
    ],
)
def test_who_speaks_after_two_others_have_met_was_not_with_them(then: str) -> None:
    assert companies(f"नीतीश कुमार {then}।") == [{NITISH, RAHUL}]


def test_who_meets_another_after_two_have_met_was_not_with_them() -> None:
    text = "नीतीश कुमार की राहुल गांधी से मुलाकात के बाद ललन सिंह ने मल्लिकार्जुन खड़गे से भेंट की।"
    assert companies(text) == [{NITISH, RAHUL}, {"Rajiv Ranjan Singh", KHARGE}]


@pytest.mark.parametrize("post", ["मंत्री बनेंगे", "को उपमुख्यमंत्री बनाया जाएगा", "मंत्री पद की शपथ लेंगे"])
def test_who_gets_an_office_is_at_no_meeting_told_of_before(post: str) -> None:
    told = companies(f"आप के विधायक 23 जून को आतिशी की अगुवाई में बैठक करेंगे। कपिल मिश्रा {post}।")
    assert told == [{"Atishi"}]


def test_where_somebody_stayed_is_no_place_of_the_meeting_missed() -> None:
    (meeting,) = meetings(
        "आजम खान और अखिलेश यादव की बैठक बुलाई गई थी। आजम खान सीतापुर में होने के कारण बैठक में शामिल नहीं हो सके।"
    )
    assert meeting.place is None


@pytest.mark.parametrize(
    "why",
    [
        "की तबीयत ठीक नहीं थी इसलिए वे नहीं पहुंच सके",
        "की फ्लाइट लेट हो गई, इसलिए वे बैठक में शामिल नहीं हो पाए",
        "दिल्ली में थे, इसलिए वे बैठक में शामिल नहीं हो पाए",
    ],
)
def test_who_is_kept_from_coming_is_meant_by_they(why: str) -> None:
    (meeting,) = meetings(f"बैठक में अजित पवार, एकनाथ शिंदे और देवेंद्र फडणवीस शामिल हुए। छगन भुजबल {why}।")
    assert present(meeting) == {"Ajit Pawar", "Eknath Shinde", "Devendra Fadnavis"}
    assert absent(meeting) == {"Chhagan Bhujbal"}
    assert meeting.place is None


def test_the_second_meeting_of_a_body_is_another_than_the_first() -> None:
    told = _days(
        "भाजपा की केंद्रीय चुनाव समिति की पहली बैठक 9 मई को हुई थी। दूसरी बैठक सोमवार को हुई, जिसमें अमित शाह और "
        "जेपी नड्डा मौजूद थे।"
    )
    assert {day: present(m) for day, m in told.items()} == {
        "2023-05-09": set(),
        "2023-06-12": {"Amit Shah", "J. P. Nadda"},
    }


def test_who_met_somebody_missed_another_occasion() -> None:
    told = companies(
        "मनोहर लाल खट्टर ने रविवार को अनिल विज से मुलाकात की। विज शपथ ग्रहण समारोह में नहीं आए थे।"
    )
    assert told == [{"Manohar Lal Khattar", "Anil Vij"}]


def test_who_sits_in_a_meeting_is_not_on_the_telephone() -> None:
    told = companies(
        "एनडीए विधायक दल की बैठक से पहले नीतीश कुमार ने राहुल गांधी से फोन पर बात की। बैठक में सम्राट चौधरी और विजय "
        "सिन्हा भी मौजूद थे।"
    )
    assert told == [{NITISH, RAHUL}, {"Samrat Choudhary", "Vijay Kumar Sinha"}]


def test_one_is_met_in_the_day_and_another_in_the_evening() -> None:
    told = companies("राहुल गांधी ने दिन में शरद पवार और शाम को नीतीश कुमार से मुलाकात की।")
    assert told == [{RAHUL, PAWAR}, {RAHUL, NITISH}]


def test_what_is_now_to_come_is_not_what_has_been() -> None:
    told = _days(
        "कांग्रेस की प्रदेश चुनाव समिति की बैठक 9 जून को हुई थी। इसमें गोविंद सिंह डोटासरा, अशोक गहलोत और सचिन पायलट "
        "मौजूद थे। अब स्क्रीनिंग कमेटी की बैठक 16 जून को दिल्ली में होगी। इसकी अध्यक्षता गौरव गोगोई करेंगे।"
    )
    assert {day: present(m) for day, m in told.items()} == {
        "2023-06-09": {"Govind Singh Dotasra", "Ashok Gehlot", "Sachin Pilot"},
        "2023-06-16": {"Gaurav Gogoi"},
    }


def test_who_holds_a_meeting_of_his_own_or_leads_a_camp_is_not_at_it() -> None:
    (meeting,) = meetings(
        "भूपेंद्र सिंह हुड्डा के आवास पर सोमवार को कांग्रेस विधायकों की बैठक हुई जिसमें 31 विधायक पहुंचे। कुमारी सैलजा "
        "गुट के विधायक नहीं आए। किरण चौधरी ने अलग बैठक की।"
    )
    assert (present(meeting), absent(meeting)) == ({"Bhupinder Singh Hooda"}, set())


def test_what_is_talked_over_every_day_is_no_meeting() -> None:
    assert not meetings("मुकेश सहनी ने कहा कि उनकी तेजस्वी यादव से रोज बात होती है।")


CAME = "एनडीए की बैठक सोमवार को पटना में हुई। बैठक में सम्राट चौधरी, विजय सिन्हा और संजय झा शामिल हुए। "
THERE = {"Samrat Choudhary", "Vijay Kumar Sinha", "Sanjay Jha"}
CHIRAG, ARUN = "Chirag Paswan", "Arun Bharti"


@pytest.mark.parametrize(
    ("text", "more", "away"),
    [
        ("बैठक से चिराग पासवान के नदारद रहने पर विपक्ष ने तंज कसा।", set(), {CHIRAG}),
        (
            "चिराग पासवान से जब पूछा गया कि वे बैठक में क्यों नहीं आए तो उन्होंने कहा कि वे व्यस्त थे।",
            set(),
            {CHIRAG},
        ),
        ("चिराग पासवान ने अरुण भारती को अपने प्रतिनिधि के रूप में भेजा।", {ARUN}, {CHIRAG}),
        (
            "चिराग पासवान ने अरुण भारती को पार्टी के प्रतिनिधि के तौर पर बैठक में भेजा।",
            {ARUN},
            {CHIRAG},
        ),
        ("चिराग पासवान ने तबीयत ठीक न होने की बात कहकर बैठक से किनारा कर लिया।", set(), {CHIRAG}),
        ("चिराग पासवान की पार्टी का कोई प्रतिनिधि बैठक में नहीं आया।", set(), set()),
        ("चिराग पासवान ने बैठक से पहले ही पटना छोड़ दिया।", set(), set()),
        ("चिराग पासवान ने आखिरी समय पर अपना दौरा रद्द कर दिया।", set(), set()),
    ],
)
def test_who_sends_another_declines_or_is_elsewhere_is_not_there(
    text: str, more: set[str], away: set[str]
) -> None:
    (meeting,) = meetings(CAME + text)
    assert present(meeting) == THERE | more
    assert absent(meeting) == away
    assert meeting.status.value.value == "held"
