"""What is no meeting: wishes, names side by side, people who only speak of or to each other."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

from pollcorpus.extraction import extract
from pollcorpus.reading import read_text

M, P = "Mamata Banerjee", "Sharad Pawar"


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar said he was ready to meet Rahul Gandhi.",
        "Mamata Banerjee is open to talks with Rahul Gandhi, an aide said.",
        "Sharad Pawar looks forward to the opportunity to meet Rahul Gandhi.",
        "Nitish Kumar had not yet met Rahul Gandhi.",
        "Arvind Kejriwal is willing to sit down with Rahul Gandhi.",
        "Arvind Kejriwal was eager to meet Sharad Pawar.",
        "Sharad Pawar said he would have met Uddhav Thackeray had there been time.",
        "Nitish Kumar is unlikely to meet Rahul Gandhi.",
        "There was no meeting between Rahul Gandhi and Sharad Pawar, an aide said.",
        "नीतीश कुमार ने कहा कि वह राहुल गांधी से मिलने को तैयार हैं।",
        "ममता बनर्जी राहुल गांधी से बातचीत के लिए तैयार हैं।",
        "नीतीश कुमार की राहुल गांधी से अभी तक मुलाकात नहीं हुई है।",
        "नीतीश कुमार राहुल गांधी से बातचीत करना चाहते हैं।",
        "नीतीश कुमार सोमवार को राहुल गांधी से मिल सकते हैं।",
        "शरद पवार ने कहा कि उनकी राहुल गांधी से कोई मुलाकात नहीं हुई।",
    ],
)
def test_readiness_and_hope_are_no_meeting(text: str) -> None:
    assert all(meeting.status.value.value != "held" for meeting in meetings(text))


@pytest.mark.parametrize(
    "text",
    [
        "Narendra Modi addressed a conference of traders in Mumbai on Monday.",
        "Narendra Modi addressed a gathering by video on Monday.",
        "Nitish Kumar called on the people to vote for Lalu Prasad Yadav's party.",
        "Yogi Adityanath held a review meeting with officials in Lucknow on Monday.",
        "Narendra Modi inaugurated the summit of startups in Mumbai on Monday.",
        "मुख्यमंत्री योगी आदित्यनाथ ने सोमवार को अधिकारियों के साथ समीक्षा बैठक की।",
        "प्रधानमंत्री नरेंद्र मोदी ने सोमवार को मुंबई में व्यापारियों के सम्मेलन को संबोधित किया।",
        "ममता बनर्जी ने बाढ़ पर चर्चा के लिए सोमवार को बैठक बुलाई है।",
    ],
)
def test_one_politician_alone_meets_nobody(text: str) -> None:
    assert meetings(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar and Rahul Gandhi wrote a letter that was discussed in the House.",
        "Mamata Banerjee praised Sharad Pawar as she received an award with Rahul Gandhi.",
        "Rohit Sharma and Gautam Gambhir might address the media together before the match.",
        "Narendra Modi visited the home of a scientist who had worked with Rahul Gandhi's father.",
        "Rahul Gandhi tied the knot of friendship with Akhilesh Yadav in the film.",
        "Sharad Pawar and Lalu Prasad Yadav have welcomed the idea of Mamata Banerjee.",
        "The lakhs were received by Sharad Pawar from Uddhav Thackeray as proceeds of crime.",
        "The coordination committee comprises Sharad Pawar, Tejashwi Yadav and Sonia Gandhi.",
        "Mamata Banerjee sent a letter to Rahul Gandhi.",
        "Sharad Pawar, with Uddhav Thackeray, paid tributes to the late leader.",
        "नीतीश कुमार और राहुल गांधी ने फिल्म देखी और पुरस्कार समारोह में तस्वीर खिंचवाई।",
        "शरद पवार के साथ उद्धव ठाकरे ने दिवंगत नेता को श्रद्धांजलि दी।",
        "ममता बनर्जी ने राहुल गांधी के साथ हुई घटना पर पत्र लिखा।",
    ],
)
def test_names_side_by_side_are_no_meeting(text: str) -> None:
    assert meetings(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar, Mamata Banerjee and other leaders of non-BJP parties met on Monday.",
        "Sharad Pawar and Mamata Banerjee met on Monday to discuss an anti-BJP front.",
        "Sharad Pawar and Mamata Banerjee met on Monday to plan a front against the BJP.",
        "सोमवार को गैर-भाजपा दलों के नेताओं शरद पवार और ममता बनर्जी ने बैठक की।",
        "भाजपा विरोधी मोर्चे पर शरद पवार और ममता बनर्जी ने सोमवार को बैठक की।",
    ],
)
def test_a_party_that_others_oppose_does_not_meet(text: str) -> None:
    (meeting,) = meetings(text)
    assert present(meeting) == {P, M}
    assert not meeting.organisations


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nitish Kumar and Tejashwi Yadav sat together on a flight to Delhi on Monday.", "en"),
        ("Nitish Kumar and Tejashwi Yadav were seated side by side at a function on Monday.", "en"),
        ("Nitish Kumar and Tejashwi Yadav took the same plane to Delhi on Monday.", "en"),
        ("सोमवार को नीतीश कुमार और तेजस्वी यादव एक ही विमान में साथ बैठे नजर आए।", "hi"),
        ("सोमवार को एक कार्यक्रम में नीतीश कुमार और तेजस्वी यादव अगल-बगल बैठे दिखे।", "hi"),
    ],
)
def test_people_side_by_side_on_a_flight_or_at_a_function_have_not_met(
    text: str, language: str
) -> None:
    assert not extract(read_text(text, published="2023-06-13", language=language)).meetings


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nitish Kumar and Tejashwi Yadav sat together on a flight and discussed seats.", "en"),
        ("Nitish Kumar took a flight to Delhi on Monday to meet Tejashwi Yadav.", "en"),
        ("नीतीश कुमार और तेजस्वी यादव एक ही विमान में साथ बैठे और सीटों पर बात की।", "hi"),
    ],
)
def test_people_who_talk_on_a_flight_have_met(text: str, language: str) -> None:
    assert extract(read_text(text, published="2023-06-13", language=language)).meetings


def test_who_speak_to_others_do_not_meet() -> None:
    for words in ("spoke to reporters", "spoke of the drought", "spoke at the convention"):
        text = f"Sharad Pawar and Ajit Pawar {words} on Monday."
        assert not extract(read_text(text, published="2023-06-13")).meetings, words


@pytest.mark.parametrize(
    "text",
    [
        "Nirmala Sitharaman takes the final decision on such demands following detailed consultations with Narendra Modi.",
        "Nirmala Sitharaman, after long talks with Narendra Modi, makes the final call on what the budget holds.",
        "The members are appointed by Narendra Modi after consultations with Rahul Gandhi.",
        "Sharad Pawar consults Ajit Pawar frequently on the affairs of the party.",
        "Kumari Selja of the Congress won 41 per cent of the votes. Bhupinder Singh Hooda was next with 22 per cent.",
        "Dattatreya Hosabale called for a discussion on the words. Shivraj Singh Chouhan of the BJP backed him.",
    ],
)
def test_rules_results_and_demands_are_no_meeting(text: str) -> None:
    assert meetings(text) == ()


def test_what_was_decided_after_talks_on_a_day_is_a_meeting() -> None:
    text = "Sharad Pawar takes the final decision after a discussion with Ajit Pawar on Monday."
    (meeting,) = meetings(text)
    assert present(meeting) == {P, "Ajit Pawar"}


def test_whoever_was_next_is_met_next() -> None:
    text = "Nitish Kumar met Sonia Gandhi on Monday. Sharad Pawar was next."
    assert [present(found) for found in meetings(text)] == [
        {"Nitish Kumar", "Sonia Gandhi"},
        {"Nitish Kumar", P},
    ]


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            "Her trip was followed by Narendra Modi going to Lahore to meet then-Prime Minister of Pakistan Nawaz Sharif.",
            [{"Narendra Modi", "Nawaz Sharif"}],
        ),
        (
            "S. Jaishankar was told of what an aide to then foreign minister Salman Khurshid had passed on.",
            [],
        ),
    ],
)
def test_who_held_a_post_then_is_met_only_if_somebody_meets_them(
    text: str, company: list[set[str]]
) -> None:
    assert [present(found) for found in meetings(text)] == company


@pytest.mark.parametrize(
    "text",
    [
        "After much deliberation and thought, Rahul Gandhi decided on Monday that D. K. Shivakumar would be the candidate.",
        "After months of deliberation, Rahul Gandhi chose D. K. Shivakumar over Siddaramaiah on Monday.",
        "Vijay Kumar Sinha posted a video on Monday in which he was sitting in front of Nitish Kumar's picture.",
    ],
)
def test_who_thinks_or_poses_alone_meets_nobody(text: str) -> None:
    assert not meetings(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ashok Gehlot saw Sachin Pilot walking out of the party office on Monday.",
        "Ashok Gehlot said on Monday he had seen Sachin Pilot and Rahul Gandhi getting into a car.",
        "Thanking Sonia Gandhi for the ticket, Sachin Pilot said he would decide after consultation with his supporters.",
    ],
)
def test_who_only_sees_what_somebody_does_has_not_met_them(text: str) -> None:
    assert not meetings(text)


@pytest.mark.parametrize("when", ["on Monday", "during the visit", "this evening", "regarding it"])
def test_who_sees_somebody_has_met_them(when: str) -> None:
    (found,) = meetings(f"Ashok Gehlot saw Sonia Gandhi {when}, aides said.")
    assert present(found) == {"Ashok Gehlot", "Sonia Gandhi"}
