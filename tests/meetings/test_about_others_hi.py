"""In Hindi, of whom others talk, whom somebody judges, and which meeting is only led up to."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present


@pytest.mark.parametrize(
    "about",
    [
        "छगन भुजबल को लेकर",
        "छगन भुजबल और धनंजय मुंडे को लेकर",
        "छगन भुजबल के बारे में",
        "छगन भुजबल के मुद्दे पर",
        "छगन भुजबल की नाराजगी को लेकर",
        "छगन भुजबल के टिकट पर",
    ],
)
@pytest.mark.parametrize(
    "talk",
    [
        "देवेंद्र फडणवीस और अजित पवार ने सोमवार को ~ लंबी चर्चा की।",
        "देवेंद्र फडणवीस और अजित पवार के बीच ~ सोमवार को बातचीत हुई।",
        "देवेंद्र फडणवीस ने अजित पवार से सोमवार को ~ बात की।",
    ],
)
def test_of_whom_others_talk_takes_no_part(talk: str, about: str) -> None:
    [one] = meetings(talk.replace("~", about))
    assert present(one) == {"Devendra Fadnavis", "Ajit Pawar"}


def test_whom_somebody_takes_along_takes_part() -> None:
    [one] = meetings("प्रफुल्ल पटेल सोमवार को छगन भुजबल को लेकर अजित पवार के घर पहुंचे और उनसे मिले।")
    assert present(one) == {"Praful Patel", "Chhagan Bhujbal", "Ajit Pawar"}


@pytest.mark.parametrize(
    "judges",
    [
        "बाबूलाल मरांडी ने हेमंत सोरेन को भगोड़ा करार दिया।",
        "बाबूलाल मरांडी ने हेमंत सोरेन को डरा हुआ नेता बताया।",
        "बाबूलाल मरांडी ने चंपई सोरेन की जमकर तारीफ की।",
        "बाबूलाल मरांडी ने चंपई सोरेन पर तीखा हमला बोला।",
    ],
)
def test_who_judges_a_rival_is_not_at_the_meeting(judges: str) -> None:
    [one] = meetings(f"झामुमो विधायकों की बैठक सोमवार को हेमंत सोरेन के आवास पर हुई। {judges}")
    assert present(one) == {"Hemant Soren"}


def test_who_informs_another_at_a_meeting_is_there() -> None:
    [one] = meetings("कमलनाथ ने सोमवार को दिग्विजय सिंह से मुलाकात की। कमलनाथ ने उन्हें फैसले के बारे में बताया।")
    assert present(one) == {"Kamal Nath", "Digvijaya Singh"}


@pytest.mark.parametrize(
    "ahead",
    [
        "शनिवार को पटना में होने वाली महागठबंधन की बैठक से पहले",
        "महागठबंधन की शनिवार को पटना में होने वाली बैठक की तैयारियों के लिए",
        "17 जून को प्रस्तावित महागठबंधन की बैठक के सिलसिले में",
    ],
)
def test_a_meeting_ahead_is_another_than_the_talks_that_lead_up_to_it(ahead: str) -> None:
    found = meetings(f"{ahead} तेजस्वी यादव सोमवार को दीपांकर भट्टाचार्य से मिले।")
    told = {(str(m.date.value), m.status.value.value): present(m) for m in found if m.date}
    assert told == {
        ("2023-06-17", "planned"): set(),
        ("2023-06-12", "held"): {"Tejashwi Yadav", "Dipankar Bhattacharya"},
    }


def test_who_is_coming_comes_to_the_meeting_ahead() -> None:
    found = meetings(
        "रविवार को होने वाली झामुमो की केंद्रीय समिति की बैठक को लेकर हेमंत सोरेन ने सोमवार को सुप्रियो भट्टाचार्य के साथ "
        "चर्चा की। बैठक में कल्पना सोरेन भी रहेंगी।"
    )
    told = {m.status.value.value: present(m) for m in found}
    assert told == {"planned": {"Kalpana Soren"}, "held": {"Hemant Soren", "Supriyo Bhattacharya"}}


def test_a_meeting_that_was_held_before_on_another_day_is_another() -> None:
    found = meetings(
        "महायुति की रविवार को मुंबई में हुई बैठक के बाद अजित पवार सोमवार को दिल्ली में अमित शाह से मिले।"
    )
    assert [(str(m.date.value), present(m)) for m in found if m.date] == [
        ("2023-06-11", set()),
        ("2023-06-12", {"Ajit Pawar", "Amit Shah"}),
    ]


def test_who_sits_with_those_who_met_was_there() -> None:
    [one] = meetings("ओमप्रकाश राजभर सोमवार को अमित शाह से मिले। धर्मेंद्र प्रधान और सुनील बंसल भी साथ बैठे।")
    assert len(present(one)) == 4


def test_whose_home_it_is_too_is_nobody_who_was_named() -> None:
    [one] = meetings("राबड़ी आवास पर सोमवार को महागठबंधन की बैठक हुई। तेजस्वी यादव इसमें शामिल हुए।")
    assert present(one) == {"Tejashwi Yadav"}


@pytest.mark.parametrize(
    "why", ["कोरबा में प्रचार के चलते", "चुनाव प्रचार में व्यस्त होने के कारण", "नामांकन के सिलसिले में"]
)
def test_who_campaigns_elsewhere_is_absent(why: str) -> None:
    [one] = meetings(
        "सचिन पायलट ने सोमवार को रायपुर में कांग्रेस नेताओं की बैठक ली। दीपक बैज मौजूद रहे। "
        f"चरणदास महंत {why} नहीं पहुंचे।"
    )
    assert (present(one), absent(one)) == ({"Sachin Pilot", "Deepak Baij"}, {"Charan Das Mahant"})


def test_a_home_in_a_street_that_is_also_a_bodys_name_is_a_home() -> None:
    [one] = meetings("फारूक अब्दुल्ला के गुपकार स्थित घर पर सोमवार को पीएजीडी की बैठक हुई।")
    assert one.place and one.place.value == "Farooq Abdullah's residence"
