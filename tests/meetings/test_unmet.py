"""Who by plain words did not meet: neither of two, the other of two, and what nobody knows."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies


@pytest.mark.parametrize(
    "text",
    [
        "Neither Akhilesh Yadav nor Mayawati met Sonia Gandhi in Lucknow on Monday.",
        "Neither Naveen Patnaik nor his deputies had met Amit Shah in Bhubaneswar on Monday.",
        "Lalu Prasad met neither Sharad Pawar nor Uddhav Thackeray in Mumbai on Monday.",
        "Lalu Prasad held talks with neither Sharad Pawar nor Uddhav Thackeray on Monday.",
        "न अखिलेश यादव और न मायावती सोमवार को लखनऊ में सोनिया गांधी से मिलीं।",
        "न तो अखिलेश यादव ने और न ही मायावती ने सोमवार को सोनिया गांधी से मुलाकात की।",
        "लालू प्रसाद सोमवार को मुंबई में न शरद पवार से मिले न उद्धव ठाकरे से।",
    ],
)
def test_neither_of_two_met(text: str) -> None:
    assert companies(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar declined to say whether he met Lalu Prasad in Patna on Monday.",
        "It is not known whether Sharad Pawar met Lalu Prasad in Patna on Monday.",
        "The party refused to confirm if Sharad Pawar had called on Lalu Prasad on Monday.",
        "There was no word on whether Sharad Pawar met Lalu Prasad in Patna on Monday.",
        "Whether Sharad Pawar met Lalu Prasad in Patna on Monday is not clear.",
        "शरद पवार ने यह बताने से इनकार कर दिया कि क्या वह सोमवार को लालू प्रसाद से मिले थे।",
        "यह स्पष्ट नहीं है कि शरद पवार सोमवार को पटना में लालू प्रसाद से मिले।",
        "यह पता नहीं चल सका कि शरद पवार सोमवार को लालू प्रसाद से मिले या नहीं।",
    ],
)
def test_what_nobody_knows_is_not_held(text: str) -> None:
    assert companies(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Lalu Prasad met Sharad Pawar and not Uddhav Thackeray in Mumbai on Monday.",
        "Lalu Prasad met Sharad Pawar but not Uddhav Thackeray in Mumbai on Monday.",
        "Lalu Prasad met Sharad Pawar, not Uddhav Thackeray, in Mumbai on Monday.",
        "Lalu Prasad held talks with Sharad Pawar and not with Uddhav Thackeray on Monday.",
        "It was not Uddhav Thackeray but Sharad Pawar who met Lalu Prasad in Mumbai on Monday.",
        "लालू प्रसाद सोमवार को मुंबई में शरद पवार से मिले, उद्धव ठाकरे से नहीं।",
        "लालू प्रसाद सोमवार को मुंबई में उद्धव ठाकरे से नहीं बल्कि शरद पवार से मिले।",
    ],
)
def test_one_met_and_not_the_other(text: str) -> None:
    assert companies(text) == [{"Lalu Prasad Yadav", "Sharad Pawar"}]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "Lalu Prasad met not only Sharad Pawar but also Uddhav Thackeray in Mumbai on Monday.",
            {"Lalu Prasad Yadav", "Sharad Pawar", "Uddhav Thackeray"},
        ),
        (
            "Lalu Prasad met Sharad Pawar on Monday but declined to say whether they discussed seats.",
            {"Lalu Prasad Yadav", "Sharad Pawar"},
        ),
        (
            "It is not known whether seats came up when Lalu Prasad met Sharad Pawar on Monday.",
            {"Lalu Prasad Yadav", "Sharad Pawar"},
        ),
        (
            "It is not clear whether Lalu Prasad, who met Sharad Pawar on Monday, will agree.",
            {"Lalu Prasad Yadav", "Sharad Pawar"},
        ),
        (
            "लालू प्रसाद सोमवार को शरद पवार से मिले, न कोई बयान दिया न सवालों के जवाब।",
            {"Lalu Prasad Yadav", "Sharad Pawar"},
        ),
        (
            "यह साफ नहीं है कि सोमवार को लालू प्रसाद और शरद पवार की मुलाकात में क्या बात हुई।",
            {"Lalu Prasad Yadav", "Sharad Pawar"},
        ),
    ],
)
def test_who_met_though_something_else_is_denied_or_unknown(text: str, met: set[str]) -> None:
    assert companies(text) == [met]


@pytest.mark.parametrize(
    "unmet",
    [
        "सोनिया गांधी ने मंगलवार को शरद पवार से मुलाकात नहीं की।",
        "सोनिया गांधी ने दिल्ली में शरद पवार से भेंट नहीं की।",
        "सोनिया गांधी सोमवार को शरद पवार से नहीं मिलीं।",
    ],
)
def test_who_by_the_first_words_of_a_hindi_sentence_is_not_met_is_not_met(unmet: str) -> None:
    other = "राहुल गांधी और तेजस्वी यादव की पटना में बैठक हुई।"
    assert companies(f"{unmet} {other}") == [{"Rahul Gandhi", "Tejashwi Yadav"}]
