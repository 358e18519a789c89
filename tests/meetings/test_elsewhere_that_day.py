"""Who is to be somewhere else when others meet, and whom they only pick as a candidate."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

AHEAD = "The Congress will hold a meeting of its Rajasthan leaders in Jaipur on Wednesday. Ashok Gehlot will attend."
AHEAD_HI = "कांग्रेस नेताओं की बैठक बुधवार को भोपाल में होगी जिसमें कमलनाथ और दिग्विजय सिंह शामिल होंगे।"


@pytest.mark.parametrize(
    "told",
    [
        "Sachin Pilot has already said that he will be in Jodhpur.",
        "Sachin Pilot has said he will be in Jodhpur that day.",
        "Sachin Pilot told reporters that he would be in London on that day.",
    ],
)
def test_who_will_be_elsewhere_that_day_is_away(told: str) -> None:
    (found,) = meetings(f"{AHEAD} {told}")
    assert present(found) == {"Ashok Gehlot"}
    assert absent(found) == {"Sachin Pilot"}


@pytest.mark.parametrize(
    "told",
    [
        "Sachin Pilot has already said that he will be in Jaipur.",
        "Sachin Pilot has already said that he will be in Jaipur for the meeting.",
        "Sachin Pilot told reporters that he would be in Jodhpur on Friday.",
    ],
)
def test_who_will_be_there_or_elsewhere_on_another_day_is_not(told: str) -> None:
    assert absent(meetings(f"{AHEAD} {told}")[0]) == set()


MET = "Leaders of the UDF met in Kochi on Monday. V D Satheesan and P K Kunhalikutty attended."


@pytest.mark.parametrize(
    "told",
    [
        "Shashi Tharoor conveyed his regrets.",
        "Shashi Tharoor expressed his inability to attend.",
        "Shashi Tharoor had been asked to come along but replied that he was busy.",
    ],
)
def test_who_sends_regrets_or_replies_that_they_are_busy_is_away(told: str) -> None:
    (found,) = meetings(f"{MET} {told}")
    assert present(found) == {"V. D. Satheesan", "P. K. Kunhalikutty"}
    assert absent(found) == {"Shashi Tharoor"}


def test_who_regrets_something_else_is_not() -> None:
    found = meetings(f"{MET} Shashi Tharoor expressed his regrets over the violence.")
    assert absent(found[0]) == set()


@pytest.mark.parametrize(
    "told",
    [
        "Shashi Tharoor stayed back in New Delhi; Sunny Joseph filled in.",
        "Shashi Tharoor stayed back in New Delhi, with Sunny Joseph filling in.",
        "Shashi Tharoor stayed in New Delhi and Sunny Joseph came in his place.",
        "Shashi Tharoor could not come, but Sunny Joseph was there instead.",
    ],
)
def test_who_fills_in_for_another_is_there(told: str) -> None:
    (found,) = meetings(f"{MET} {told}")
    assert present(found) == {"V. D. Satheesan", "P. K. Kunhalikutty", "Sunny Joseph"}
    assert absent(found) == {"Shashi Tharoor"}


def test_who_comes_with_another_takes_nobodys_place() -> None:
    (found,) = meetings(f"{MET} Shashi Tharoor came with Sunny Joseph, and Hibi Eden joined them.")
    assert absent(found) == set()


@pytest.mark.parametrize(
    "told", ["are to sit again", "are to sit down together", "will meet again"]
)
def test_two_sides_that_will_sit_again_are_to_meet(told: str) -> None:
    text = f"The Congress and the Kerala Congress held talks in Kochi on Saturday. The two sides {told} on Friday."
    assert [found.status.value.value for found in meetings(text)] == ["held", "planned"]


def test_a_party_that_will_sit_in_opposition_meets_nobody() -> None:
    assert not meetings("The Congress will sit in opposition from Friday.")


def test_nobody_meets_where_only_somebody_else_will_be() -> None:
    text = "The UPA constituents will meet on Friday. Mamata Banerjee has already said that she will be in Kolkata."
    (found,) = meetings(text)
    assert found.place is None
    assert absent(found) == {"Mamata Banerjee"}


@pytest.mark.parametrize(
    "told",
    [
        "जीतू पटवारी ने पहले ही कह दिया है कि उस दिन वह इंदौर में रहेंगे।",
        "जीतू पटवारी उस दिन दिल्ली में रहेंगे।",
        "जीतू पटवारी ने बताया कि वह उस दिन इंदौर में रहेंगे।",
    ],
)
def test_who_will_be_elsewhere_that_day_is_away_in_hindi_too(told: str) -> None:
    (found,) = meetings(f"{AHEAD_HI} {told}")
    assert present(found) == {"Kamal Nath", "Digvijaya Singh"}
    assert absent(found) == {"Jitu Patwari"}


def test_who_will_be_in_the_town_of_the_meeting_is_not_away_in_hindi() -> None:
    found = meetings(f"{AHEAD_HI} जीतू पटवारी ने बताया कि वह उस दिन भोपाल में रहेंगे।")
    assert absent(found[0]) == set()


def test_one_who_was_there_and_says_what_was_not_raised_was_there() -> None:
    text = (
        "राहुल गांधी ने सोमवार को दिल्ली में भूपेश बघेल के साथ बैठक की। "
        "पीएल पुनिया, जो उस बैठक में थे, ने बताया कि नेतृत्व का जिक्र तक नहीं आया।"
    )
    (found,) = meetings(text)
    assert present(found) == {"Rahul Gandhi", "Bhupesh Baghel", "P. L. Punia"}
    assert absent(found) == set()


@pytest.mark.parametrize(
    "text",
    [
        "The BJP parliamentary board picked Jagdeep Dhankhar as its candidate for Vice-President at a meeting chaired by J P Nadda on Monday. Amit Shah took part.",
        "Jagdeep Dhankhar was named the party's candidate for Vice-President on Monday at a meeting hosted by J P Nadda. Amit Shah attended it.",
        "J P Nadda and Amit Shah met on Monday and settled on Jagdeep Dhankhar as the joint candidate.",
        "Amit Shah met J P Nadda on Monday and was told that Jagdeep Dhankhar was the party's first choice for the post.",
        "भाजपा संसदीय बोर्ड ने सोमवार को जेपी नड्डा की अध्यक्षता में हुई बैठक में जगदीप धनखड़ को उपराष्ट्रपति पद का उम्मीदवार चुना। बैठक में अमित शाह भी थे।",
        "जेपी नड्डा और अमित शाह की सोमवार को हुई बैठक में जगदीप धनखड़ के नाम पर मुहर लगी।",
    ],
)
def test_whom_others_pick_as_a_candidate_need_not_be_there(text: str) -> None:
    (found,) = meetings(text)
    assert present(found) == {"J. P. Nadda", "Amit Shah"}


@pytest.mark.parametrize(
    "text",
    [
        "Margaret Alva was named the opposition's candidate on Sunday and called on Sonia Gandhi on Monday.",
        "Margaret Alva, who was named the opposition's candidate on Sunday, called on Sonia Gandhi on Monday.",
    ],
)
def test_a_candidate_who_then_meets_somebody_does(text: str) -> None:
    (found,) = meetings(text)
    assert present(found) == {"Margaret Alva", "Sonia Gandhi"}


def test_a_leader_whom_legislators_elect_is_one_of_them() -> None:
    text = "Congress MLAs elected Siddaramaiah as their leader at a meeting in Bengaluru on Monday in the presence of D K Shivakumar."
    (found,) = meetings(text)
    assert present(found) == {"Siddaramaiah", "D. K. Shivakumar"}


def test_the_host_of_a_meal_meets_and_who_only_confirms_it_does_not() -> None:
    text = (
        "जयंत चौधरी सोमवार रात लखनऊ में अखिलेश यादव के यहां खाने पर थे। राजेंद्र चौधरी ने इस दावत की पुष्टि की।"
    )
    (found,) = meetings(text)
    assert present(found) == {"Jayant Chaudhary", "Akhilesh Yadav"}


def test_a_committee_that_sits_tonight_is_to_meet() -> None:
    text = "भाजपा की केंद्रीय चुनाव समिति आज रात फिर बैठ रही है। प्रधानमंत्री नरेंद्र मोदी इसमें रहेंगे।"
    (found,) = meetings(text)
    assert found.status.value.value == "planned"
    assert present(found) == {"Narendra Modi"}
