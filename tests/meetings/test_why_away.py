"""Those who stayed away for a reason, or by what others say of them, and those who came after all."""

from __future__ import annotations

import pytest
from tests.meetings.told import came_and_stayed_away

OPENING = (
    "Leaders of the opposition met at Mallikarjun Kharge's residence in Delhi on Wednesday. "
    "Sharad Pawar, Akhilesh Yadav and D Raja were present. "
)
CLOSING = " The meeting went on for two hours."


@pytest.mark.parametrize(
    "words",
    [
        # what kept them from coming is something else, and not what they stayed away from
        "Mamata Banerjee was absent owing to a court case.",
        "Mamata Banerjee could not make it due to a debate in parliament.",
        "Mamata Banerjee skipped it for a rally in Malda.",
        "Mamata Banerjee did not come; she had a court hearing in Kolkata.",
        "Mamata Banerjee could not join as she was addressing a rally.",
        "Mamata Banerjee was not there, as she had to attend a funeral in Asansol.",
        "Mamata Banerjee missed it due to a campaign in Goa.",
        "Mamata Banerjee preferred a function in Siliguri.",
        # word of it from them, or from their people
        "Mamata Banerjee said that the invitation had reached her too late.",
        "Mamata Banerjee had informed the Congress president of her absence.",
        "Mamata Banerjee had sought exemption from attending.",
        "Mamata Banerjee conveyed to Sonia Gandhi her inability to come.",
        "Mamata Banerjee's office said she was tied up with party work.",
        "Mamata Banerjee's chair was taken away when it was clear that she was not coming.",
        "Mamata Banerjee, asked to come, said that she saw no point in it.",
        '"I could not go because of a wedding in the family," Mamata Banerjee said.',
        "Derek O'Brien conveyed Mamata Banerjee's apologies.",
        "Derek O'Brien conveyed that Mamata Banerjee would not be able to attend.",
        "Derek O'Brien said Mamata Banerjee had some other engagements.",
        # others in their place
        "Derek O'Brien, deputising for Mamata Banerjee, was there.",
        "Mamata Banerjee skipped it; Derek O'Brien sat in her place.",
        "The Trinamool Congress was represented by Derek O'Brien, and not by Mamata Banerjee.",
        "Neither Mamata Banerjee nor her nephew was there.",
        "Nitish Kumar did not attend. Nor did Mamata Banerjee.",
        "Nor had Mamata Banerjee stirred out of her house.",
        # too late, or on the way
        "Mamata Banerjee got there at half past eleven, when the others had gone.",
        "By the time Mamata Banerjee arrived, the meeting was over.",
        "Mamata Banerjee was to attend but her helicopter could not take off.",
        "Fog at the airport prevented Mamata Banerjee from reaching Delhi.",
        "Mamata Banerjee left for Kolkata on Wednesday morning, hours before the meeting.",
        "Mamata Banerjee, who was invited, did not come down from Kolkata.",
        "Mamata Banerjee, who was in Malda, ignored the call.",
        "Mamata Banerjee absented herself.",
        "Mamata Banerjee, expected to come with him, has pleaded a bad back.",
    ],
)
def test_who_had_a_reason_stayed_away(words: str) -> None:
    came, away = came_and_stayed_away(OPENING + words + CLOSING)
    assert "Mamata Banerjee" in away
    assert not away & {"Derek O'Brien", "Sonia Gandhi", "Sharad Pawar", "Akhilesh Yadav"}
    assert "Mamata Banerjee" not in came


@pytest.mark.parametrize(
    "words",
    [
        "Mamata Banerjee came although she was unwell.",
        "Mamata Banerjee came, and so did Nitish Kumar, although he was unwell.",
        "Mamata Banerjee did not stay for the dinner.",
        "Mamata Banerjee postponed her trip to London for the meeting.",
        "Mamata Banerjee cancelled a rally in Malda to attend the meeting.",
        "Mamata Banerjee regretted that Naveen Patnaik could not come.",
        "Mamata Banerjee conveyed that Naveen Patnaik would not be able to attend.",
        "Mamata Banerjee said Naveen Patnaik had some engagements in Cuttack.",
        "Mamata Banerjee refused to be the candidate.",
        "Mamata Banerjee declined the offer of a post.",
        "Mamata Banerjee, who kept away from the NDA, sat next to Kharge.",
        "Mamata Banerjee, who missed the last two meetings because of ill health, sat beside Kharge.",
        "Nobody was absent, not even Mamata Banerjee, who had been in hospital.",
        "It is not that Mamata Banerjee was absent.",
        "Mamata Banerjee did not go to the airport.",
        "Mamata Banerjee did not attend the funeral because of ill health.",
        "Mamata Banerjee could not attend the rally as her flight was late.",
        "Mamata Banerjee ignored the call for a boycott.",
        "Mamata Banerjee would not come down from ten seats.",
        "Mamata Banerjee preferred a joint rally in Kolkata.",
        "Mamata Banerjee said the decision came too late.",
        "Mamata Banerjee reached only after the meeting had started.",
        '"I did not come here to seek anything," Mamata Banerjee said.',
        '"I will not go back on my word," Mamata Banerjee said.',
        "Kharge did not speak. Nor did Mamata Banerjee.",
        "Neither Mamata Banerjee nor her party has any objection.",
        "Mamata Banerjee was detained by the police on Tuesday.",
    ],
)
def test_who_came_or_did_something_else_did_not(words: str) -> None:
    assert "Mamata Banerjee" not in came_and_stayed_away(OPENING + words + CLOSING)[1]


def test_who_comes_after_staying_away_before_is_expected() -> None:
    text = (
        "Opposition meets today: Mamata Banerjee, Nitish Kumar to attend after skipping talks earlier\n\n"
        "Leaders of the opposition will meet at a hotel in Delhi at 3 pm today. "
    )
    assert not came_and_stayed_away(text)[1]


def test_who_could_not_come_to_what_is_put_off_is_absent_from_it() -> None:
    text = (
        "A meeting of the opposition that had been called for June 6 was put off as Mamata Banerjee "
        "and Nitish Kumar had expressed their inability to attend."
    )
    assert came_and_stayed_away(text)[1] == {"Mamata Banerjee", "Nitish Kumar"}


PLAN = (
    "Leaders of the opposition will meet at Mallikarjun Kharge's residence in Delhi on Friday. "
    "Sharad Pawar, Akhilesh Yadav and D Raja will be present. "
)


@pytest.mark.parametrize(
    "words",
    [
        "Those not coming include Mamata Banerjee.",
        "Among those unlikely to attend is Mamata Banerjee.",
        "Derek O'Brien will attend on behalf of Mamata Banerjee, who is unwell.",
        "Mamata Banerjee has to be in Malda for a function.",
    ],
)
def test_who_will_have_a_reason_is_to_stay_away(words: str) -> None:
    came, away = came_and_stayed_away(PLAN + words)
    assert away == {"Mamata Banerjee"}
    assert "Mamata Banerjee" not in came


@pytest.mark.parametrize(
    "words",
    [
        "Mamata Banerjee will be campaigning in Malda from Friday.",
        "Mamata Banerjee said she would be touring the state soon.",
        "Mamata Banerjee will attend on behalf of the alliance.",
    ],
)
def test_where_somebody_will_be_later_is_no_absence(words: str) -> None:
    assert not came_and_stayed_away(OPENING + words + CLOSING)[1]
