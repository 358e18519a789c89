"""Who sat at a meeting by what they did there, in Hindi; and lists of those who came."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

MEETING = "प्रदेश कांग्रेस कार्यसमिति की बैठक सोमवार को देहरादून में हुई। बैठक की अध्यक्षता करन माहरा ने की।"


@pytest.mark.parametrize(
    "told",
    [
        "यशपाल आर्य ने भी अपने विचार रखे।",
        "यशपाल आर्य ने राजनीतिक प्रस्ताव पेश किया।",
        "यशपाल आर्य देर से पहुंचे।",
        "यशपाल आर्य बीच में ही उठकर चले गए।",
        "यशपाल आर्य भी बोले।",
    ],
)
def test_whoever_speaks_comes_late_or_leaves_early_was_there(told: str) -> None:
    [found] = meetings(f"{MEETING} {told}")
    assert present(found) == {"Karan Mahara", "Yashpal Arya"}


@pytest.mark.parametrize(
    "told",
    [
        "यशपाल आर्य ने पत्रकारों के सामने अपने विचार रखे।",
        "यशपाल आर्य ने सदन में अपना पक्ष रखा।",
        "यशपाल आर्य ने कहा कि भाजपा घबराई हुई है।",
    ],
)
def test_whoever_speaks_elsewhere_was_not(told: str) -> None:
    [found] = meetings(f"{MEETING} {told}")
    assert present(found) == {"Karan Mahara"}


def test_a_heading_without_a_colon_opens_a_list_of_those_who_came() -> None:
    [found] = meetings(
        "मुख्यमंत्री सिद्धरमैया ने सोमवार रात बेंगलुरु में विपक्षी दलों के नेताओं को खाने पर बुलाया।\n\n"
        "कौन-कौन आए\n\n"
        "- कांग्रेस: सोनिया गांधी, राहुल गांधी\n"
        "- हेमंत सोरेन (झामुमो), जयंत चौधरी (रालोद)\n"
        "- उद्धव ठाकरे, महबूबा मुफ्ती\n"
    )
    assert present(found) == {
        "Siddaramaiah",
        "Sonia Gandhi",
        "Rahul Gandhi",
        "Hemant Soren",
        "Jayant Chaudhary",
        "Uddhav Thackeray",
        "Mehbooba Mufti",
    }


def test_leaders_of_allies_make_no_plan_of_what_was_held() -> None:
    [found] = meetings("एमके स्टालिन ने रविवार को चेन्नई में सहयोगी दलों के नेताओं के साथ बैठक की।")
    assert found.status.value.value == "held"
    assert found.date is not None
    assert str(found.date.value) == "2023-06-11"


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("विनोद तावड़े और चिराग पासवान के बीच सोमवार की रात होटल मौर्य में बैठक हुई।", "Hotel Maurya"),
        ("भाजपा प्रदेश कार्यसमिति की बैठक 25 जून को काशीपुर में होगी।", "Kashipur"),
    ],
)
def test_a_hotel_and_a_town_that_no_list_has_are_places(told: str, place: str) -> None:
    [found] = meetings(told)
    assert found.place is not None
    assert str(found.place.value) == place
    assert "Keshav Prasad Maurya" not in present(found)
