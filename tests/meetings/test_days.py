"""Which day a meeting gets: of its own words, of the story that it goes on with, or none."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings

import pollcorpus as pc

PUBLISHED = "2022-04-20"  # a Wednesday


def days(text: str, published: str | None = PUBLISHED) -> list[str | None]:
    found = pc.extract(pc.read_text(text, published=published)).meetings
    return [str(meeting.date.value) if meeting.date else None for meeting in found]


@pytest.mark.parametrize(
    "text",
    [
        "Sonia Gandhi met Sharad Pawar in Patna at 12 am on Saturday for a long meeting.",
        "सोनिया गांधी और शरद पवार की बैठक शनिवार को रात 12 बजे पटना में हुई।",
    ],
)
def test_a_meeting_at_midnight_keeps_its_hour(text: str) -> None:
    (meeting,) = pc.extract(pc.read_text(text, published=PUBLISHED)).meetings
    assert meeting.time is not None
    assert meeting.time.value == "00:00"


_FAR = {
    "en": "The price of onions rose. Traders blamed the rain. Farmers blamed the traders. "
    "Lorries stood idle. Markets closed early. Shops followed. Nobody bought anything. ",
    "hi": "प्याज महंगा हुआ। व्यापारी बारिश को दोष देते रहे। किसान व्यापारियों को। ट्रक खड़े रहे। "
    "मंडी जल्द बंद हुई। दुकानें भी। किसी ने कुछ नहीं खरीदा। ",
}


@pytest.mark.parametrize(
    ("language", "lead", "tail"),
    [
        ("en", "Sharad Pawar flew in on Monday.", "In the evening Sonia Gandhi met Sharad Pawar."),
        ("en", "Sharad Pawar flew in on Monday.", "After that meeting Sonia Gandhi met Lalu Prasad Yadav."),
        ("hi", "शरद पवार सोमवार को पहुंचे।", "शाम को सोनिया गांधी ने शरद पवार से मुलाकात की।"),
        ("hi", "शरद पवार सोमवार को पहुंचे।", "इसके बाद सोनिया गांधी ने शरद पवार से मुलाकात की।"),
    ],
)  # fmt: skip
def test_what_goes_on_with_the_story_has_its_day_however_far_back(
    language: str, lead: str, tail: str
) -> None:
    text = f"{lead} {_FAR[language]}{tail}"
    assert days(text) == ["2022-04-18"]


@pytest.mark.parametrize(
    "text",
    [
        "The party spoke on Monday. {en}Sonia Gandhi met Sharad Pawar recently.",
        "The rain came on Monday and the wind on Tuesday. {en}Sonia Gandhi met Sharad Pawar.",
        "पार्टी सोमवार को बोली। {hi}सोनिया गांधी हाल ही में शरद पवार से मिली थीं।",
    ],
)
def test_what_lies_in_some_past_has_no_day(text: str) -> None:
    assert days(text.format(**_FAR)) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Sonia Gandhi and Sharad Pawar held talks in Patna on Saturday and Sunday.",
        "सोनिया गांधी और शरद पवार की बैठक शनिवार और रविवार को पटना में हुई।",
    ],
)
def test_two_days_on_end_are_one_stretch(text: str) -> None:
    assert days(text) == ["2022-04-16/2022-04-17"]


def test_the_today_of_a_speech_is_not_the_day_of_the_story() -> None:
    text = (
        "On Sunday Sharad Pawar opened the session. "
        '"Today the state is proud," he told the hall. Sonia Gandhi met Sharad Pawar there.'
    )
    assert days(text) == ["2022-04-17"]


def test_where_only_the_month_of_the_report_is_known_a_meeting_is_of_that_month() -> None:
    text = "सोनिया गांधी आज अपने घर पर हैं। शरद पवार ने उनसे मुलाकात की।"
    assert days(text, "2022-04") == ["2022-04"]


@pytest.mark.parametrize(
    "text",
    [
        "सोनिया गांधी शरद पवार से दिवाली के बाद मुलाकात करेंगी।",
        "सोनिया गांधी शरद पवार से 30 अप्रैल से पहले मुलाकात करेंगी।",
    ],
)
def test_a_day_before_or_after_which_they_meet_is_not_theirs(text: str) -> None:
    assert days(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Sonia Gandhi left for Delhi after Saturday's meeting with Sharad Pawar.",
        "सोनिया गांधी शनिवार की शरद पवार से मुलाकात के बाद दिल्ली लौट गईं।",
    ],
)
def test_what_follows_a_meeting_leaves_it_its_day(text: str) -> None:
    assert days(text) == ["2022-04-16"]


@pytest.mark.parametrize(
    "text",
    [
        "7.45 pm\nThat is all for now.\n12.40 pm\nSonia Gandhi and Sharad Pawar have been closeted in Patna.",
        "शाम 7 बजे\nअभी के लिए इतना ही।\nदोपहर 12 बजे\nसोनिया गांधी और शरद पवार की पटना में बैठक चल रही है।",
    ],
)  # fmt: skip
def test_what_a_live_page_enters_under_an_hour_is_of_its_day(text: str) -> None:
    found = pc.extract(pc.read_text(text, published=PUBLISHED)).meetings
    assert [str(m.date.value) for m in found if m.date] == [PUBLISHED]
    assert found[0].date is not None
    assert found[0].date.inferred


def test_a_financial_year_is_no_day_of_a_meeting() -> None:
    text = (
        "Nirmala Sitharaman met Pankaj Chaudhary and Nitin Gadkari to discuss the Union Budget "
        "for 2023-24."
    )
    (meeting,) = meetings(text)
    assert meeting.date is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("had met Nitish Kumar on June 2 and announced the tie-up next day", "2023-06-02"),
        ("met Nitish Kumar on June 2 and left for Gaya the next day", "2023-06-02"),
    ],
)
def test_what_somebody_did_on_the_day_after_a_talk_is_not_its_day(words: str, day: str) -> None:
    before = "J. P. Nadda met Sharad Pawar on Saturday. "
    found = meetings(f"{before}Jitan Ram Manjhi {words}.")
    assert day in {str(one.date.value) for one in found if one.date is not None}
