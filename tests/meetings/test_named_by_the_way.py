"""Who is named in telling what others did is not with them: senders, those petitioned, those mooted."""

from __future__ import annotations

import pytest
from tests.meetings.told import met, together, told


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # whose message it is, and for whom one speaks
        (
            "Derek O'Brien called on M K Stalin on Monday and handed over an invitation from Mamata Banerjee.",
            {"O'Brien", "Stalin"},
        ),
        (
            "Randeep Surjewala met Lalu Prasad on Monday and delivered a message of Congress president Mallikarjun Kharge.",
            {"Surjewala", "Yadav"},
        ),
        (
            "Bhupesh Baghel, who is negotiating for Rahul Gandhi, met Akhilesh Yadav on Monday.",
            {"Baghel", "Yadav"},
        ),
        # to whom others are to turn
        (
            "M K Stalin chaired an all-party meeting on Monday, which decided to send a memorandum to Prime Minister Narendra Modi.",
            {"Stalin"},
        ),
        (
            "Congress MLAs met Kamal Nath on Monday and passed a resolution thanking Sonia Gandhi for her faith in them.",
            {"Nath"},
        ),
        (
            "Hemant Soren met Champai Soren on Monday. In a letter to Babulal Marandi he had sought an apology.",
            {"Soren"},
        ),
        # at whose door others shout
        (
            "The BJP core committee met under Sunil Jakhar on Monday and decided to gherao the residence of Bhagwant Mann.",
            {"Jakhar"},
        ),
        # with whom it is to be raised
        (
            "Dipankar Bhattacharya met Tejashwi Yadav on Monday. He said he would take up the demand with Rahul Gandhi.",
            {"Bhattacharya", "Yadav"},
        ),
        (
            'New Delhi: "I will speak to Narendra Modi about it," Amit Shah told reporters after a 20-minute meeting with Nitish Kumar on Monday.',
            {"Shah", "Kumar"},
        ),
        # whose visit it is about
        (
            "Himanta Biswa Sarma held a meeting with BJP MLAs on Monday ahead of the visit of Amit Shah.",
            {"Sarma"},
        ),
        (
            "The BJP state committee met under Sukanta Majumdar on Monday to review the preparations for a rally by Narendra Modi.",
            {"Majumdar"},
        ),
        # who is in the running
        (
            "Manohar Lal Khattar held a meeting with BJP MLAs in Bhopal on Monday. Among the names doing the rounds were Prahlad Patel and Narendra Singh Tomar.",
            {"Khattar"},
        ),
        # who waits apart, or is spoken of in a speech
        (
            "Amit Shah and Nitish Kumar met at a hotel in Patna on Monday. Sanjay Jha and Samrat Choudhary waited in the next room.",
            {"Shah", "Kumar"},
        ),
        (
            'The BJP state executive met in Lucknow on Monday. Keshav Prasad Maurya and Brajesh Pathak spoke. "The world looks to Narendra Modi with hope," Yogi Adityanath told the meeting.',
            {"Maurya", "Pathak", "Adityanath"},
        ),
    ],
)
def test_who_is_named_by_the_way_is_not_there(text: str, names: set[str]) -> None:
    assert together(text) == {frozenset(names)}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Babulal Marandi led a delegation to Raj Bhavan on Monday and submitted a memorandum to Governor C P Radhakrishnan.",
            {"Marandi", "Radhakrishnan"},
        ),
        (
            "Pinarayi Vijayan will meet Nitin Gadkari on Friday and raise the highway issue with him.",
            {"Vijayan", "Gadkari"},
        ),
        (
            "Om Birla met Gaurav Gogoi and K Suresh in his chamber on Monday after the House was adjourned.",
            {"Birla", "Gogoi", "Suresh"},
        ),
        (
            'Sanjay Raut met Sharad Pawar on Monday. "Jayant Patil came too and agreed to our demand," Raut said.',
            {"Raut", "Pawar", "Patil"},
        ),
    ],
)
def test_who_is_met_so_is_there(text: str, names: set[str]) -> None:
    assert together(text) == {frozenset(names)}


@pytest.mark.parametrize(
    "text",
    [
        "The Lok Sabha met at 11 am on Monday. As Om Birla took the chair, Gaurav Gogoi and K Suresh rose to demand a discussion.",
        "RJD's Bhai Virendra and BJP's Sanjay Saraogi came to blows in the assembly on Monday.",
        "Pinarayi Vijayan and Rahul Gandhi visited the landslide-hit Chooralmala on Monday and met survivors in the camp.",
        "The Congress will take out a protest march to Chief Minister Pramod Sawant's residence on Saturday, Amit Patkar said.",
    ],
)
def test_houses_brawls_and_visits_to_victims_are_no_meetings(text: str) -> None:
    assert together(text) == set()


def test_the_length_of_a_talk_may_stand_before_it() -> None:
    text = 'Mumbai: "It went well," Balasaheb Thorat told newsmen after a 40-minute meeting with Sharad Pawar on Monday.'
    assert together(text) == {frozenset({"Thorat", "Pawar"})}


def test_a_house_is_told_on_one_day_of_a_meeting_on_another() -> None:
    text = "New Delhi: Sambit Patra told reporters on Monday that Prime Minister Narendra Modi would convene a meeting of NDA chief ministers."
    assert told(text) == met("planned", None, None, "Modi")


@pytest.mark.parametrize(
    "text",
    [
        "Sachin Pilot, accompanied by Kisan Mahapanchayat chief Rampal Jat, met Ashok Gehlot on Monday and handed to him a list of names.",
        "Sachin Pilot, along with Kisan Mahapanchayat chief Rampal Jat, called on Ashok Gehlot on Monday.",
    ],
)
def test_whoever_accompanies_somebody_is_at_the_same_meeting(text: str) -> None:
    assert together(text) == {frozenset({"Pilot", "Jat", "Gehlot"})}
