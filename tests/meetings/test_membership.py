"""Who sits on a body or has been put on it: of those, nothing tells where they were."""

import pytest
from tests.meetings.told import absent, companies, meetings

TALKS = "Rahul Gandhi met Sharad Pawar in Mumbai on Sunday. "
BOTH = {"Rahul Gandhi", "Sharad Pawar"}


@pytest.mark.parametrize(
    "put",
    [
        (
            "The Congress has formed a panel on alliances. Mukul Wasnik is its convener; "
            "Ashok Gehlot and Bhupesh Baghel are members."
        ),
        "The party has set up a five-member committee headed by A. K. Antony.",
        "It is headed by Ashok Chavan, with Prithviraj Chavan and Sushilkumar Shinde as members.",
        "A. K. Antony will head the manifesto committee.",
        "A. K. Antony and Ambika Soni are on the two committees.",
        "The party also set up a secretariat. A. K. Antony is on the task force.",
        "Mukul Wasnik and Digvijaya Singh have been named to it.",
        "H. D. Kumaraswamy and D. K. Shivakumar have also been included in the new panel.",
        (
            "A steering committee will be led by A. K. Antony; Sitaram Yechury and M. K. Stalin "
            "will be its members."
        ),
    ],
)
def test_who_is_put_on_a_committee_is_not_at_the_meeting_told_of_beside_it(put: str) -> None:
    assert companies(TALKS + put) == [BOTH]


def test_who_was_to_be_on_it_and_did_not_come_is_away() -> None:
    text = (
        "A Congress panel met M. Karunanidhi in Chennai on Friday. P. Chidambaram was named to "
        "the panel but could not make it."
    )
    (meeting,) = meetings(text)
    assert absent(meeting) == {"P. Chidambaram"}


def test_what_was_chaired_is_a_meeting() -> None:
    text = "The BJP's parliamentary board met in Delhi on Sunday. It was chaired by Amit Shah."
    assert companies(text) == [{"Amit Shah"}]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (
            (
                "A committee of Mukul Wasnik, Ashok Gehlot and Bhupesh Baghel met Akhilesh Yadav "
                "in Lucknow on Monday."
            ),
            {"Mukul Wasnik", "Ashok Gehlot", "Bhupesh Baghel", "Akhilesh Yadav"},
        ),
        (
            (
                "The committee met in Delhi on Monday. Sitaram Yechury and T. R. Baalu, who are "
                "members, took part."
            ),
            {"Sitaram Yechury", "T. R. Baalu"},
        ),
    ],
)
def test_members_who_meet_or_attend_are_there(text: str, there: set[str]) -> None:
    assert companies(text) == [there]


@pytest.mark.parametrize(
    "put",
    [
        "मुकुल वासनिक समिति के संयोजक हैं, जबकि अशोक गहलोत और भूपेश बघेल सदस्य हैं।",
        "कांग्रेस ने अशोक चव्हाण की अध्यक्षता में समिति गठित की है।",
        "इसमें पृथ्वीराज चव्हाण और सुशील कुमार शिंदे को सदस्य बनाया गया है।",
        "समन्वय समिति में अशोक गहलोत और भूपेश बघेल को जगह दी गई है।",
        "संचालन समिति के प्रमुख ए के एंटनी होंगे और सीताराम येचुरी तथा एम के स्टालिन सदस्य रहेंगे।",
    ],
)
def test_in_hindi_too(put: str) -> None:
    assert companies(f"राहुल गांधी ने रविवार को मुंबई में शरद पवार से मुलाकात की। {put}") == [BOTH]


def test_whom_the_chair_of_a_committee_has_sit_with_it_is_there() -> None:
    text = "शरद पवार की अध्यक्षता वाली समिति की बैठक सोमवार को हुई, जिसमें सीताराम येचुरी शामिल हुए।"
    assert companies(text) == [{"Sharad Pawar", "Sitaram Yechury"}]
