"""Legislators who elect their leader meet for it, whether or not that is said."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, present

OBSERVED = "Rajnath Singh and Vinod Tawde were present as observers."
OBSERVED_HI = "राजनाथ सिंह और विनोद तावड़े बतौर पर्यवेक्षक मौजूद रहे।"


@pytest.mark.parametrize(
    "words",
    [
        "Bhajan Lal Sharma was elected leader of the BJP legislature party here on Monday.",
        "Bhajan Lal Sharma was on Monday unanimously chosen as the new leader of the legislature party.",
        "Bhajan Lal Sharma, a first-time legislator, was picked as leader of the party's MLAs on Monday.",
        "Bhajan Lal Sharma has been elected BJP legislature party leader on Monday.",
        "Bhajan Lal Sharma was re-elected chairman of the BJP parliamentary party on Monday.",
    ],
)
def test_whom_legislators_elect_their_leader_met_them(words: str) -> None:
    (meeting,) = meetings(f"Jaipur: {words} {OBSERVED}")
    assert present(meeting) == {"Bhajan Lal Sharma", "Rajnath Singh", "Vinod Tawde"}
    assert meeting.status.value.value == "held"
    assert meeting.date is not None
    assert str(meeting.date.value) == "2023-06-12"


@pytest.mark.parametrize(
    "words",
    [
        "भजनलाल शर्मा को सोमवार को भाजपा विधायक दल का नेता चुना गया।",
        "भजनलाल शर्मा सोमवार को सर्वसम्मति से विधायक दल के नेता चुने गए।",
        "भाजपा विधायकों ने सोमवार को भजनलाल शर्मा को अपना नेता चुन लिया।",
        "सोमवार को भजनलाल शर्मा भाजपा विधायक दल के नए नेता निर्वाचित हुए।",
    ],
)
def test_whom_legislators_elect_their_leader_met_them_in_hindi(words: str) -> None:
    (meeting,) = meetings(f"जयपुर। {words} {OBSERVED_HI}")
    assert present(meeting) == {"Bhajan Lal Sharma", "Rajnath Singh", "Vinod Tawde"}
    assert meeting.date is not None
    assert str(meeting.date.value) == "2023-06-12"


@pytest.mark.parametrize(
    "words",
    [
        "Bhajan Lal Sharma wants to be elected leader of the BJP legislature party, but Narendra Modi has not made up his mind.",
        "Bhajan Lal Sharma was named leader of the opposition by J. P. Nadda on Monday.",
        "Rahul Gandhi was elected president of the Congress on Monday. Sonia Gandhi thanked the party.",
        "Bhajan Lal Sharma, who was elected leader of the Congress legislature party in 2018, faced a revolt.",
    ],
)
def test_who_is_put_at_the_head_otherwise_met_nobody_for_it(words: str) -> None:
    assert companies(f"Jaipur: {words}") == []


@pytest.mark.parametrize(
    "words",
    [
        "टीकाराम जूली को कांग्रेस विधायक दल का नेता बनाया गया है। मल्लिकार्जुन खड़गे ने सोमवार को यह नियुक्ति की।",
        "भजनलाल शर्मा ने सोमवार को अशोक गहलोत के सामने चुनाव लड़ने का दावा किया।",
        "अशोक गहलोत 2018 में कांग्रेस विधायक दल के नेता चुने गए थे। सचिन पायलट तब उपमुख्यमंत्री बने।",
    ],
)
def test_who_is_put_at_the_head_otherwise_met_nobody_for_it_in_hindi(words: str) -> None:
    assert companies(f"जयपुर। {words}") == []


@pytest.mark.parametrize(
    "text",
    [
        "Jaipur: Bhajan Lal Sharma was elected leader of the BJP legislature party on Monday. He then went to Raj Bhavan and staked claim to form the government before Governor Kalraj Mishra.",
        "जयपुर। भजनलाल शर्मा सोमवार को भाजपा विधायक दल के नेता चुन लिए गए। इसके बाद वह राजभवन पहुंचे और राज्यपाल कलराज मिश्र के सामने सरकार बनाने का दावा पेश किया।",
    ],
)
def test_whom_the_elected_then_meet_did_not_elect_them(text: str) -> None:
    assert companies(text) == [
        {"Bhajan Lal Sharma"},
        {"Bhajan Lal Sharma", "Kalraj Mishra"},
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Jaipur: Bhajan Lal Sharma was elected leader of the BJP legislature party on Monday. He later called on Governor Kalraj Mishra. At the legislature party meeting, held at the BJP office, Rajnath Singh was the observer.",
        "जयपुर। भजनलाल शर्मा सोमवार को भाजपा विधायक दल के नेता चुन लिए गए। इसके बाद वह राजभवन पहुंचे और राज्यपाल कलराज मिश्र के सामने सरकार बनाने का दावा पेश किया। पार्टी दफ्तर में हुई विधायक दल की बैठक में राजनाथ सिंह पर्यवेक्षक के तौर पर मौजूद थे।",
    ],
)
def test_the_meeting_of_those_who_elect_is_come_back_to(text: str) -> None:
    assert companies(text) == [
        {"Bhajan Lal Sharma", "Rajnath Singh"},
        {"Bhajan Lal Sharma", "Kalraj Mishra"},
    ]
