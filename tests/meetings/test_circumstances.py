"""What stands around two who met changes neither who they are, nor that and when they met."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

_TOLD = {
    "en": (
        "Akhilesh Yadav met Mallikarjun Kharge on Monday",
        "Akhilesh Yadav held talks with Mallikarjun Kharge on Monday",
        "Akhilesh Yadav had a meeting with Mallikarjun Kharge on Monday",
    ),
    "hi": (
        "अखिलेश यादव ने सोमवार को मल्लिकार्जुन खड़गे से मुलाकात की",
        "सोमवार को अखिलेश यादव और मल्लिकार्जुन खड़गे की मुलाकात हुई",
    ),
}
_AROUND = {
    "en": """
        ~ and discussed seat sharing for the Lok Sabha polls.
        ~ and finalised seat sharing for the assembly polls in Uttar Pradesh.
        ~ to finalise candidates for the assembly election in Uttar Pradesh.
        ~, a day after the Election Commission announced the dates.
        ~ amid a row over tickets.
        ~ ahead of the Rajya Sabha elections.
        ~ in the Parliament House complex.
        ~ on the sidelines of the winter session of Parliament.
        ~ for the second time in a week.
        ~ and decided to hold a joint rally in April.
        ~ and decided to form a coordination committee.
        ~ and invited him to a rally in Lucknow.
        ~ and said later that the two parties would decide on the seats by April 10.
        ~ and ruled out any rift in the alliance.
        ~ and denied that there was any rift.
        ~ but failed to reach an agreement.
        ~, ending weeks of speculation.
        ~ after addressing a rally in Ghaziabad.
        ~ before leaving for Mumbai.
        ~, even as his party released a list of candidates.
        ~, with Assembly elections barely three months away.
        ~. Polling will be held on April 19.
        ~. It was their second meeting in a week.
        ~. A joint statement is expected soon.
        ~. The alliance has not been able to decide who will contest from Varanasi.
        Amid the tussle over seats, ~.
        Days after quitting the BJP-led alliance, ~.
        Even as the BJP stepped up its campaign, ~.
        Sources said ~.
        Speculation about an alliance grew after ~.
    """,
    "hi": """
        ~ और लोकसभा चुनाव के लिए सीट बंटवारे पर चर्चा की।
        ~, लेकिन सीटों पर सहमति नहीं बन सकी।
        ~। यह दोनों की एक हफ्ते में दूसरी मुलाकात है।
        ~। विधानसभा चुनाव के बाद यह उनकी पहली मुलाकात थी।
        ~। बैठक में सीट बंटवारे पर कोई फैसला नहीं हो सका।
        ~। मतदान 19 अप्रैल को होगा।
        ~। इससे पहले कांग्रेस ने अपने उम्मीदवारों की सूची जारी की थी।
        ~। गठबंधन में दरार की अटकलों को उन्होंने खारिज किया।
        लोकसभा चुनाव से पहले ~।
        सीट बंटवारे को लेकर जारी खींचतान के बीच ~।
        विपक्षी एकता की कोशिशों के तहत ~।
        राज्यसभा चुनाव से ठीक पहले ~।
        सूत्रों के मुताबिक ~।
    """,
}


@pytest.mark.parametrize(
    ("around", "language"),
    [(line.strip(), lang) for lang, texts in _AROUND.items() for line in texts.strip().split("\n")],
)
def test_two_have_met_on_a_day_whatever_else_is_told(around: str, language: str) -> None:
    for told in _TOLD[language]:
        text = around.replace("~", told)
        [one] = meetings(text, published="2024-03-07")
        assert one.status.value.value == "held", text
        assert present(one) == {"Akhilesh Yadav", "Mallikarjun Kharge"}, text
        assert not absent(one), text
        assert one.date and str(one.date.value) == "2024-03-04", text


@pytest.mark.parametrize(
    "text",
    [
        "~ announced on Monday that their parties would contest together in 2025, after a meeting in Lucknow.",
        "~ said on Monday, after talks at Sonia Gandhi's residence, that they would decide by June.",
        (
            "After talks with Akhilesh Yadav, Mallikarjun Kharge said on Monday that seats would be "
            "shared by April 10."
        ),
    ],
)
def test_the_day_on_which_two_speak_after_they_met_is_that_of_their_meeting(text: str) -> None:
    text = text.replace("~", "Akhilesh Yadav and Mallikarjun Kharge")
    [one] = meetings(text, published="2024-03-07")
    assert one.status.value.value == "held"
    assert one.date and str(one.date.value) == "2024-03-04"
