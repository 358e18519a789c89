"""Where a meeting was: the venue told afterwards, whose home is described, quarters, houses."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.models import ActorKind
from pollcorpus.reading import read_text


def place(text: str, published: str = "2019-03-06") -> str | None:
    """Where the first meeting of a text took place."""
    meeting, *_ = extract(read_text(text, published=published, language="en")).meetings
    return meeting.place.value if meeting.place else None


@pytest.mark.parametrize(
    ("after", "where"),
    [
        ("The venue was Hotel Blue Lagoon.", "Hotel Blue Lagoon"),
        ("Praful Patel came along. The venue of the meeting was Matoshree.", "Matoshree"),
        ("The venue was the former's house.", None),
        ("The venue was the latter's bungalow.", "Ahmed Patel's residence"),
        ("The venue was the veteran's bungalow.", "Ahmed Patel's residence"),
        ("They met at the Congress leader's flat.", "Ahmed Patel's residence"),
        ("The venue is yet to be fixed. The Congress will meet at Tilak Bhavan.", None),
        ("Sushma Swaraj met Arun Jaitley. The venue was Hotel Blue Lagoon.", None),
    ],
)
def test_the_venue_may_be_told_after_the_meeting(after: str, where: str | None) -> None:
    told = "PUNE: Sharad Pawar met Ahmed Patel on Monday and discussed the seats. "
    assert place(told + after) in (where, "Pune" if where is None else where)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Vaiko met Vijayakanth at the actor-politician's house", "Vijayakanth's residence"),
        ("Vaiko called on Vijayakanth at the DMDK founder's home", "Vijayakanth's residence"),
        ("Vaiko went to the veteran's house to meet K. Anbazhagan", "K. Anbazhagan's residence"),
        # whose it is nobody tells
        ("Vaiko and Vijayakanth met at the veteran's house", "Chennai"),
        ("Vaiko met Vijayakanth at the party president's house", "Chennai"),
    ],
)
def test_a_home_is_of_the_one_who_is_met_there_by_what_he_is_called(text: str, where: str) -> None:
    assert place(f"CHENNAI: {text} here on Monday.") == where


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("talks between Mayawati and Akhilesh Yadav at her Delhi home", "Mayawati's residence"),
        ("talks between Mayawati and Akhilesh Yadav at his house", "Akhilesh Yadav's residence"),
        # whom both of them see is at home
        (
            "talks that Mayawati and Akhilesh Yadav held with Ajit Singh at his house",
            "Ajit Singh's residence",
        ),
    ],
)
def test_one_of_two_who_meet_is_at_home_by_the_pronoun(text: str, where: str) -> None:
    before = "LUCKNOW: Jayant Chaudhary was not there. Ajit Singh was told of it. "
    assert place(f"{before}The deal was sealed in {text} on Monday.") == where


@pytest.mark.parametrize(
    ("at", "where"),
    [
        ("at a hotel in Gomti Nagar", "Lucknow"),
        ("at a farmhouse in Chhatarpur", "New Delhi"),
        ("at a hotel in Jubilee Hills", "Hyderabad"),
        ("at Hotel Blue Lagoon in Jubilee Hills", "Hotel Blue Lagoon"),
        ("in Ballia", "Ballia"),
        # a state, also as the seat that shares its name
        ("in Nagaland", None),
    ],
)
def test_a_house_in_a_quarter_is_in_its_city(at: str, where: str | None) -> None:
    assert place(f"Sharad Pawar met Ahmed Patel {at} on Monday.") == where


@pytest.mark.parametrize(
    ("at", "where"),
    [
        ("at ITC Maurya", "ITC Maurya"),
        ("at the Fairmont", "Fairmont"),
        ("at The Claridges", "Claridges"),
        ("at 3, Motilal Nehru Place", "3 Motilal Nehru Place"),
        ("at C-1/12, Pandara Park", "C-1/12 Pandara Park"),
        ("at 12A Mall Avenue", "12A Mall Avenue"),
        ("at the latter's Green Estate bungalow", "Green Estate"),
        ("in Tihar jail", "Tihar jail"),
        ("at the Siri Fort auditorium", "Siri Fort auditorium"),
        ("at the state guest house", "New Delhi"),
        ("at the airport lounge", "New Delhi"),
        # nothing but a direction
        ("on Park Street East", "Park Street"),
    ],
)
def test_buildings_and_addresses_of_many_forms_are_places(at: str, where: str) -> None:
    assert place(f"NEW DELHI: Sharad Pawar met Ahmed Patel {at} on Monday.") == where


def test_a_hotel_of_a_chain_is_nobody() -> None:
    text = "NEW DELHI: Sharad Pawar met Ahmed Patel at ITC Maurya on Monday."
    found = extract(read_text(text, published="2019-03-06", language="en"))
    people = [actor.name for actor in found.actors if actor.kind is ActorKind.PERSON]
    assert people == ["Sharad Pawar", "Ahmed Patel"]


def test_nobody_meets_in_the_jail_where_another_is_lodged() -> None:
    text = "Abhay Chautala, whose father is lodged in Tihar jail, met Sukhbir Badal on Monday."
    assert place(f"ROHTAK: {text}") != "Tihar jail"


def test_an_hour_of_a_log_without_a_day_is_of_the_day_of_the_report() -> None:
    entries = "9 pm: Counting is over.\n\n5:20 pm: HD Kumaraswamy meets Vajubhai Vala."
    text = f"Bengaluru, 6 March 2019\n\nLive updates from the city.\n\n{entries}"
    (meeting,) = extract(read_text(text, published="2019-03-06", language="en")).meetings
    assert str(meeting.date.value if meeting.date else None) == "2019-03-06"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("They were put up at JW Marriott. On Monday X met Y at the hotel.", "JW Marriott"),
        (
            "They were put up at Hotel Blue Lagoon. On Monday X met Y in the hotel.",
            "Hotel Blue Lagoon",
        ),
        ("X was taken to Beur jail. On Monday Y met X at the jail.", "Beur jail"),
        # another one
        ("They were put up at JW Marriott. On Monday X met Y at the hotel in Manesar.", "Manesar"),
    ],
)
def test_the_hotel_is_the_one_named_before(text: str, where: str) -> None:
    told = text.replace("X", "Sachin Pilot").replace("Y", "K.C. Venugopal")
    assert place(f"JAIPUR: {told}") == where


def test_a_quarter_is_known_by_the_office_in_it() -> None:
    met = "Rakesh Singh met Shivraj Singh Chouhan at the party's Arera Colony office"
    assert place(f"{met} on Monday.") == "Bhopal"


def test_every_entry_of_a_log_is_of_its_day() -> None:
    entries = (
        "9 pm: Counting is over.\n\n5:20 pm: HD Kumaraswamy meets Vajubhai Vala at Raj Bhavan.\n\n"
        "11:30 am: BJP MLAs elect BS Yeddyurappa their leader in the presence of Dharmendra Pradhan."
    )
    text = f"Bengaluru, 6 March 2019\n\nLive updates from the city.\n\n{entries}"
    met = extract(read_text(text, published="2019-03-06", language="en")).meetings
    assert {str(m.date.value if m.date else None) for m in met} == {"2019-03-06"}
