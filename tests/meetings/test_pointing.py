"""Where a meeting took place that its sentence does not name: here, there, at the same house."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.reading import read_text


def places(text: str) -> list[str | None]:
    """Where each meeting of a text took place."""
    language = "en" if text.isascii() else "hi"
    meetings = extract(read_text(text, published="2023-06-14", language=language)).meetings
    return [meeting.place.value if meeting.place else None for meeting in meetings]


_KOCHI = "The knot was cut in Kochi. Danish Ali and K C Venugopal talked it over there on Monday."
_SAME = (
    "On Sunday the cameras waited outside Sharad Pawar's residence. "
    "On Monday Ajit Pawar met Praful Patel in the same house."
)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (
            "Sharad Pawar returned from Nagpur. There he met Nitin Gadkari on Monday.",
            "Nagpur",
        ),
        (_KOCHI, "Kochi"),
        ("शरद पवार रविवार को नागपुर से लौटे। वहां सोमवार को वे नितिन गडकरी से मिले।", "Nagpur"),
    ],
)
def test_there_is_the_place_told_of_last(text: str, where: str) -> None:
    assert places(text) == [where]


def test_there_in_a_state_is_nowhere_in_particular() -> None:
    assert places("Sharad Pawar is in Assam. There he met Tarun Gogoi on Monday.") == [None]


@pytest.mark.parametrize(
    "text",
    [
        _SAME,
        "रविवार को कैमरे शरद पवार के आवास के बाहर थे। सोमवार को अजित पवार उसी घर में प्रफुल्ल पटेल से मिले।",
    ],
)
def test_the_same_house_is_the_one_told_of_last(text: str) -> None:
    assert places(text)[-1] == "Sharad Pawar's residence"


_GUWAHATI = "GUWAHATI, June 13: Seats are still open. "


@pytest.mark.parametrize(
    ("head", "text", "where"),
    [
        (_GUWAHATI, "Atul Bora and Ram Madhav spent an evening in the city on it.", "Guwahati"),
        (_GUWAHATI, "Sharad Pawar met Ajit Pawar in the Maharashtra capital.", "Mumbai"),
        ("पटना, 13 जून: ", "नीतीश कुमार ने राजधानी में लालू प्रसाद से मुलाकात की।", "Patna"),
    ],
)
def test_in_the_city_and_in_the_capital_are_places(head: str, text: str, where: str) -> None:
    assert places(head + text) == [where]


def test_the_dateline_is_not_the_capital_of_a_state_that_it_does_not_lead() -> None:
    text = "गया, 13 जून: नीतीश कुमार ने सोमवार को राजधानी में लालू प्रसाद से मुलाकात की।"
    assert places(text) != ["Gaya"]


@pytest.mark.parametrize(
    "text",
    [
        "Akhilesh Yadav met Rahul Gandhi on Monday, a day before the rally in Kannauj.",
        "Akhilesh Yadav, beaten in Kannauj, met Rahul Gandhi on Monday.",
        "Akhilesh Yadav met Rahul Gandhi on Monday to settle the Kannauj question.",
        "Akhilesh Yadav met Rahul Gandhi on Monday. He will return to Lucknow in the evening.",
        "Akhilesh Yadav met Rahul Gandhi on Monday before catching the plane to Lucknow.",
        "Akhilesh Yadav, who had toured Kannauj and Kanpur, met Rahul Gandhi on Monday.",
        "अखिलेश यादव ने सोमवार को राहुल गांधी से मुलाकात की। वह शाम को लखनऊ लौट गए।",
        "कन्नौज की रैली से एक दिन पहले अखिलेश यादव ने सोमवार को राहुल गांधी से मुलाकात की।",
    ],
)
def test_a_seat_a_rally_or_the_way_home_is_no_place_of_a_meeting(text: str) -> None:
    assert places(text) == [None]


def test_a_house_named_by_a_road_that_it_lies_off_has_no_name() -> None:
    text = "H D Kumaraswamy met B S Yediyurappa at a hotel off Race Course Road on Monday."
    assert places(text) == [None]


def test_a_dateline_may_stand_behind_an_agency() -> None:
    text = (
        "Press Trust of India / New Delhi June 13, 2023, 19:12 IST\n\n"
        "Sharad Pawar met Nitish Kumar here today to talk about seats."
    )
    assert places(text) == ["New Delhi"]
