"""Stories of seats that their own sentence denies, or calls baseless, a fake or a rumour."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans

_SIX = {("INC", "Bihar", 6, 6)}

UNTRUE = [
    "Reports that the RJD will leave the Congress six seats in Bihar are baseless, he said.",
    "The report that the RJD has offered the Congress six seats in Bihar is false.",
    "The claim that the Congress will contest six seats in Bihar was dismissed by the RJD.",
    "Lalu Prasad called the reports of six seats for the Congress in Bihar baseless.",
    "A list giving the Congress six seats in Bihar is fake, the RJD said.",
    "A fake list says the Congress will contest six seats in Bihar.",
    "It is only a rumour that the Congress will contest six seats in Bihar.",
    "The Congress will contest six seats in Bihar, but the RJD called this a rumour.",
    "Reports said the Congress will contest six seats in Bihar, but the RJD denied it.",
    "कांग्रेस ने इन खबरों का खंडन किया कि वह बिहार में छह सीटों पर लड़ेगी।",
    "कांग्रेस ने इस बात से इनकार किया है कि वह बिहार में छह सीटों पर लड़ेगी।",
    "कांग्रेस ने कहा कि बिहार में छह सीटों पर लड़ने की खबर निराधार है।",
    "लालू प्रसाद ने कहा कि बिहार में कांग्रेस को छह सीटें देने की खबरें बेबुनियाद हैं।",
    "यह कहना गलत है कि राजद ने बिहार में कांग्रेस को छह सीटें दी हैं।",
    "राजद बिहार में कांग्रेस को छह सीटें देगा, यह महज अफवाह है।",
    "वायरल सूची, जिसमें कांग्रेस को बिहार में छह सीटें दी गई हैं, फर्जी है।",
]


@pytest.mark.parametrize("text", UNTRUE)
def test_what_a_sentence_denies_is_no_plan(text: str) -> None:
    assert plans(text, "en" if text.isascii() else "hi") == set()


TRUE = [
    "The Congress, which will contest six seats in Bihar, said the reports of a rift are baseless.",
    "The Congress said reports of a split were false and that it would contest six seats in Bihar.",
    "The Congress will contest six seats in Bihar and called the talk of a split a lie.",
    "The Congress did not deny that it will contest six seats in Bihar.",
    "The Congress will contest six seats in Bihar, though the BJP called the alliance a lie.",
    "कांग्रेस बिहार में छह सीटों पर लड़ेगी और गठबंधन टूटने की खबर निराधार है।",
    "कांग्रेस को बिहार में छह सीटें मिलने से नाराजगी की खबरें निराधार हैं।",
    "कांग्रेस ने फूट की खबरों का खंडन करते हुए कहा कि वह बिहार में छह सीटों पर लड़ेगी।",
    "कांग्रेस ने इस संभावना से इनकार नहीं किया कि वह बिहार में छह सीटों पर लड़ेगी।",
]


@pytest.mark.parametrize("text", TRUE)
def test_what_is_denied_beside_it_leaves_a_plan(text: str) -> None:
    assert plans(text, "en" if text.isascii() else "hi") == _SIX


@pytest.mark.parametrize(
    "text",
    [
        "There were reports that the Congress would get six seats in Bihar. He called them baseless.",
        "A news channel said that the Congress would get six seats in Bihar. The RJD denied it.",
        'Reports say the Congress may get six seats in Bihar. "There is no truth in this," he said.',
        "The Congress will get six seats in Bihar, a viral list says. The RJD rejected the list.",
        "बिहार में कांग्रेस को छह सीटें मिलने की खबर है। तेजस्वी यादव ने इसे कोरी अफवाह बताया।",
        "बिहार में कांग्रेस को छह सीटें मिलने की चर्चा रही। राजद ने इस खबर का खंडन किया है।",
    ],
)
def test_a_story_that_the_next_sentence_denies_is_no_plan(text: str) -> None:
    assert plans(text, "en" if text.isascii() else "hi", "2020-09-05") == set()


@pytest.mark.parametrize(
    "text",
    [
        "The Congress will get six seats in Bihar. It had denied any talks till Monday.",
        "The Congress will get six seats in Bihar, it was announced. He denied that he was upset.",
        "The Congress may get six seats in Bihar, reports say. The party rejected it.",
    ],
)
def test_what_the_next_sentence_denies_may_be_something_else(text: str) -> None:
    assert plans(text, "en", "2020-09-05") == _SIX
