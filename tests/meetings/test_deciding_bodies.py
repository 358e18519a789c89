"""Committees of parties that decide something on a day, or are called for it: they sit on it."""

import pytest

import pollcorpus as pc

PUBLISHED = "2022-06-15"  # a Wednesday


def sittings(text):
    article = pc.read_text(text, language="en", published=PUBLISHED)
    return [
        (str(meeting.date.value), [claim.value.name for claim in meeting.organisations])
        for meeting in pc.extract(article).meetings
        if meeting.date
    ]


@pytest.mark.parametrize(
    ("text", "day", "body"),
    [
        ("The Congress Working Committee resolved on Sunday to back the strike.", "2022-06-12", "Congress Working Committee"),
        ("The CPI(M) Politburo took up the question of an alliance on Monday.", "2022-06-13", "CPI(M) Politburo"),
        ("The Shiv Sena's national executive passed four resolutions on Saturday.", "2022-06-11", "Shiv Sena National Executive"),
        ("The Congress Working Committee unanimously adopted the draft on June 10.", "2022-06-10", "Congress Working Committee"),
        ("On Sunday the Congress working committee ratified the pact.", "2022-06-12", "Congress Working Committee"),
        ("The BJP central election committee on Sunday finalised candidates for 40 seats.", "2022-06-12", "BJP Central Election Committee"),
        ("The Congress Working Committee resolved on Sunday that the party would fight alone.", "2022-06-12", "Congress Working Committee"),
        ("The CPI(M) Politburo discussed on Monday what it should do next.", "2022-06-13", "CPI(M) Politburo"),
        ("The BJP's parliamentary board sits on Friday.", "2022-06-17", "BJP Parliamentary Board"),
        ("The Congress Working Committee reassembles on Friday.", "2022-06-17", "Congress Working Committee"),
        ("The governing council of the AGP has been called for Saturday.", "2022-06-18", "Asom Gana Parishad Governing Council"),
        ("Lalu Prasad called the RJD's parliamentary board on Monday.", "2022-06-13", "Rashtriya Janata Dal Parliamentary Board"),
    ],
)  # fmt: skip
def test_a_committee_that_decides_on_a_day_sat_on_it(text, day, body):
    assert sittings(text) == [(day, [body])]


@pytest.mark.parametrize(
    "text",
    [
        "The Congress Working Committee decided to march in Jaipur on Sunday.",
        "The Congress Working Committee decided that the march should be on Sunday.",
        "The Congress Working Committee has cleared the list for the polls of June 10.",
        "The Congress Working Committee approved the deal signed on Sunday.",
        "The BJP parliamentary board cleared the names of those who resigned on Sunday.",
        "The CPI(M) Politburo in a statement on Sunday condemned the killing.",
        "The Congress Working Committee left for Surat on Sunday.",
        "The AICC on Monday approved the appointment of three secretaries.",
        "Congress decided on Sunday to field women in every district.",
    ],
)
def test_a_day_of_what_is_decided_and_a_party_that_decides_are_no_sitting(text):
    assert sittings(text) == []
