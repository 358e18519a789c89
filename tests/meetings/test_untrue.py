"""Stories of people who met that are denied, or fakes: what they tell of was not held."""

from __future__ import annotations

import pytest

import pollcorpus as pc


def told(text: str) -> list[tuple[str, frozenset[str]]]:
    read = pc.read_text(text, published="2025-10-08", language="en" if text.isascii() else "hi")
    return [
        (found.status.value.value, frozenset(claim.value.name for claim in found.participants))
        for found in pc.extract(read).meetings
    ]


NITISH_SONIA = frozenset({"Nitish Kumar", "Sonia Gandhi"})


@pytest.mark.parametrize(
    "text",
    [
        "Fact check: A viral post saying that Nitish Kumar met Sonia Gandhi on Monday is false.",
        "Reports that Nitish Kumar met Sonia Gandhi in Delhi on Monday are baseless, the JD(U) said.",
        "It is not true that Nitish Kumar met Sonia Gandhi in Delhi on Monday, the JD(U) said.",
        "Nitish Kumar rubbished as fake news that he had met Sonia Gandhi in Delhi on Monday.",
        "A morphed photo shows that Nitish Kumar met Sonia Gandhi in Delhi on Monday.",
        "The BJP claimed that Nitish Kumar had met Sonia Gandhi on Monday, but both denied it.",
        "The BJP alleged that Nitish Kumar met Sonia Gandhi on Monday, a charge the JD(U) denied.",
        "The BJP alleged that Nitish Kumar had met Sonia Gandhi on Monday. Both denied the charge.",
        "A clip showing Nitish Kumar meeting Sonia Gandhi on Monday is viral. The clip is doctored.",
        "A post claims that Nitish Kumar met Sonia Gandhi in Delhi on Monday. The claim is false.",
        "The JD(U) denied that Nitish Kumar and Sonia Gandhi had met on Monday.",
        "Sanjay Jha denied that Nitish Kumar and Sonia Gandhi had held talks on Monday.",
        "A spokesperson denied that the two leaders, Nitish Kumar and Sonia Gandhi, had met on Monday.",
        "The JD(U) rejected reports that Nitish Kumar and Sonia Gandhi had met in Delhi on Monday.",
        "Denying that Nitish Kumar and Sonia Gandhi had met, the JD(U) said the story was planted.",
        "The JD(U) called reports of a meeting between Nitish Kumar and Sonia Gandhi baseless.",
        "जदयू ने सोमवार को नीतीश कुमार और सोनिया गांधी की मुलाकात से इनकार किया।",
        "नीतीश कुमार ने सोनिया गांधी से मुलाकात की बात को नकार दिया।",
        "यह सच नहीं है कि नीतीश कुमार और सोनिया गांधी सोमवार को मिले थे।",
        "दावा किया जा रहा है कि नीतीश कुमार सोमवार को सोनिया गांधी से मिले। यह दावा गलत है।",
        "वायरल वीडियो में नीतीश कुमार सोनिया गांधी से मिलते दिख रहे हैं। यह वीडियो फर्जी है।",
        "नीतीश कुमार और सोनिया गांधी की सोमवार को हुई मुलाकात की खबर झूठी है, जदयू ने कहा।",
        "भाजपा ने आरोप लगाया कि नीतीश कुमार सोमवार को सोनिया गांधी से मिले, लेकिन दोनों ने इससे इनकार किया।",
        "भाजपा ने दावा किया कि नीतीश कुमार सोमवार को सोनिया गांधी से मिले। जदयू ने इस दावे को खारिज किया।",
        "नीतीश कुमार की सोमवार को सोनिया गांधी से मुलाकात की बात सिर्फ प्रचार है, जदयू ने कहा।",
        "नीतीश कुमार और सोनिया गांधी की सोमवार को हुई मुलाकात की खबर महज शिगूफा है।",
        "भाजपा ने दावा किया कि नीतीश कुमार सोमवार को सोनिया गांधी से मिले। जदयू ने कहा कि यह कोरा प्रचार है।",
        "कहा जा रहा है कि नीतीश कुमार सोमवार को सोनिया गांधी से मिले, लेकिन यह सिर्फ दुष्प्रचार है।",
    ],
)
def test_what_a_denied_story_tells_of_was_not_held(text: str) -> None:
    assert told(text) == [("cancelled", NITISH_SONIA)]


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar met Sonia Gandhi in Delhi on Monday. Both denied reports of a rift.",
        "Nitish Kumar denied the charge and met Sonia Gandhi in Delhi on Monday.",
        "Nitish Kumar met Sonia Gandhi on Monday but denied that the RJD and the JD(U) had drifted apart.",
        "The BJP called the meeting between Nitish Kumar and Sonia Gandhi a farce and the charges false.",
        "Nitish Kumar met Sonia Gandhi in Delhi on Monday. The claim of a rift is false, he said.",
        "Reports say Nitish Kumar met Sonia Gandhi on Monday. Both denied that seats were discussed.",
        "The claim of a rift was false, a leader said after Nitish Kumar met Sonia Gandhi on Monday.",
        "A photo went viral after Nitish Kumar met Sonia Gandhi on Monday. The photo is not fake.",
        "After a morphed photo of a rally went viral, Nitish Kumar met Sonia Gandhi on Monday.",
        "Sources claim Nitish Kumar met Sonia Gandhi on Monday. They did not meet the press.",
        "नीतीश कुमार सोमवार को सोनिया गांधी से मिले और नाराजगी की खबरों को झूठा बताया।",
        "खबर है कि नीतीश कुमार सोमवार को सोनिया गांधी से मिले। यह गलत समय पर हुआ।",
        "नीतीश कुमार सोमवार को दिल्ली में सोनिया गांधी से मिले। दोनों ने नाराजगी की खबरों को गलत बताया।",
        "नीतीश कुमार ने सोमवार को सोनिया गांधी से चुनाव प्रचार पर बात की। प्रचार सिर्फ बिहार में होगा।",
        "नीतीश कुमार सोमवार को सोनिया गांधी से मिले। जदयू ने कहा कि यह अच्छी मुलाकात रही।",
        "नीतीश कुमार और सोनिया गांधी की सोमवार को फोन पर बात भी हुई, पर कोई बैठक नहीं हुई।",
    ],
)
def test_who_met_may_deny_something_else(text: str) -> None:
    assert told(text) == [("held", NITISH_SONIA)]
