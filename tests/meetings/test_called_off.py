"""What calls a meeting off, and what calls off or denies something else beside it."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

SIDES = frozenset({"Sharad Pawar", "Mamata Banerjee"})


def told(text: str) -> set[tuple[str, frozenset[str]]]:
    """The status and the people of each meeting."""
    return {(m.status.value.value, frozenset(present(m))) for m in meetings(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Mamata Banerjee put off her meeting with Sharad Pawar.",
        "Mamata Banerjee has put off Tuesday's meeting with Sharad Pawar.",
        "Mamata Banerjee deferred her talks with Sharad Pawar, a TMC leader said.",
        "Mamata Banerjee backed out of a meeting with Sharad Pawar on Tuesday.",
        "Sharad Pawar and Mamata Banerjee failed to meet on Tuesday.",
        "No such meeting between Mamata Banerjee and Sharad Pawar took place, the TMC said.",
        "Mamata Banerjee puts off meeting with Sharad Pawar",
        "Mamata Banerjee cancels meeting with Sharad Pawar",
        "ममता बनर्जी ने शरद पवार से मुलाकात टाली",
        "ममता बनर्जी के बीमार पड़ने से शरद पवार के साथ उनकी बैठक टालनी पड़ी।",
    ],
)
def test_what_one_side_puts_off_has_not_been_held(text: str) -> None:
    assert told(text) == {("cancelled", SIDES)}


def test_what_is_put_off_to_a_day_is_planned_for_it() -> None:
    (found,) = meetings("Mamata Banerjee put off her meeting with Sharad Pawar to Friday.")
    assert found.status.value.value == "planned"
    assert found.date is not None
    assert str(found.date.value) == "2023-06-16"


@pytest.mark.parametrize(
    "text",
    [
        "Reports of a rift are false, Sharad Pawar said after meeting Mamata Banerjee on Tuesday.",
        "Dismissing reports of differences, Sharad Pawar met Mamata Banerjee on Tuesday.",
        "Denying any rift in the alliance, Mamata Banerjee on Tuesday met Sharad Pawar.",
        (
            "Speaking to reporters after meeting Sharad Pawar on Tuesday, Mamata Banerjee ruled out "
            "an alliance with the Congress."
        ),
        "Amid talk of a split, which he has denied, Sharad Pawar met Mamata Banerjee on Tuesday.",
        "Mamata Banerjee rejected the seat-sharing formula in talks with Sharad Pawar on Tuesday.",
        (
            "Sharad Pawar on Tuesday met Mamata Banerjee and later denied that the meeting had "
            "anything to do with seats."
        ),
        "शरद पवार ने मंगलवार को ममता बनर्जी से मुलाकात के बाद कहा कि मतभेद की खबरें झूठी हैं।",
        "नाराजगी की खबरों को खारिज करते हुए शरद पवार ने मंगलवार को ममता बनर्जी से मुलाकात की।",
        "शरद पवार ने मंगलवार को ममता बनर्जी से मुलाकात की और भाजपा में जाने की बात से इनकार किया।",
        "शरद पवार ने ममता बनर्जी से मंगलवार को हुई मुलाकात में इस्तीफे की खबरों को गलत बताया।",
    ],
)
def test_who_denies_something_else_has_met(text: str) -> None:
    assert told(text) == {("held", SIDES)}


@pytest.mark.parametrize(
    "text",
    [
        "Mamata Banerjee met Sharad Pawar on Tuesday because her Monday flight was cancelled.",
        "Sharad Pawar met Mamata Banerjee on Tuesday but talks on seat-sharing did not take place.",
        (
            "Mamata Banerjee met Sharad Pawar on Tuesday but skipped the INDIA bloc meeting, which "
            "was later called off."
        ),
        "शरद पवार और ममता बनर्जी की बैठक मंगलवार को हुई, जबकि साझा रैली रद्द कर दी गई।",
        "शरद पवार और ममता बनर्जी मंगलवार को मिले, सीटों पर फैसला टाला गया।",
        "शरद पवार ममता बनर्जी से मंगलवार को मिले, जिसके बाद छह मंत्रियों ने इस्तीफा टाल दिया।",
    ],
)
def test_who_met_has_met_though_something_else_is_off(text: str) -> None:
    assert told(text) == {("held", SIDES)}


@pytest.mark.parametrize(
    "text",
    [
        "Mamata Banerjee has cancelled her Mumbai visit and her meeting with Sharad Pawar on Tuesday.",
        "Both Sharad Pawar and Mamata Banerjee have refuted rumours that they met on Monday.",
        "Sharad Pawar and Mamata Banerjee met on Monday, a report said, but both denied it.",
        "The BJP said Sharad Pawar had met Mamata Banerjee on Monday, a claim both have rejected.",
        "Reports that Sharad Pawar met Mamata Banerjee on Monday are wrong, the NCP said.",
        "ममता बनर्जी ने मुंबई का दौरा और शरद पवार के साथ बैठक रद्द कर दी।",
        "शरद पवार ने ममता बनर्जी से सोमवार को हुई मुलाकात की खबर को गलत बताया।",
    ],
)
def test_what_is_off_or_denied_with_something_else_has_not_been_held(text: str) -> None:
    assert told(text) == {("cancelled", SIDES)}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Mamata Banerjee was to meet Sharad Pawar on Sunday, but it was put off because he was "
            "unwell; the two finally met on Tuesday."
        ),
        (
            "Mamata Banerjee did not cancel her meeting with Sharad Pawar; the two met for an hour "
            "on Tuesday."
        ),
        "ममता बनर्जी और शरद पवार की बैठक, जो सोमवार को टल गई थी, मंगलवार को हुई।",
    ],
)
def test_who_met_in_the_end_has_met(text: str) -> None:
    assert told(text) == {("held", SIDES)}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Reports that Friday's meeting between Mamata Banerjee and Sharad Pawar has been "
            "cancelled are false, the NCP said."
        ),
        (
            "The NCP denied that Sharad Pawar's meeting with Mamata Banerjee on Friday had been "
            "called off."
        ),
        (
            "Mamata Banerjee will meet Sharad Pawar on Friday; the meeting had been put off last "
            "week because of the cyclone."
        ),
        "राकांपा ने इस खबर का खंडन किया कि शुक्रवार को शरद पवार और ममता बनर्जी की बैठक रद्द हो गई है।",
        "ममता बनर्जी शुक्रवार को शरद पवार से मिलेंगी; पिछले हफ्ते यह मुलाकात टल गई थी।",
    ],
)
def test_what_is_still_on_is_planned(text: str) -> None:
    (found,) = meetings(text)
    assert (found.status.value.value, present(found)) == ("planned", SIDES)
    assert found.date is not None
    assert str(found.date.value) == "2023-06-16"


@pytest.mark.parametrize(
    "text",
    [
        "शरद पवार मंगलवार को ममता बनर्जी से मिले। नीतीश कुमार से मुलाकात नहीं हुई।",
        "शरद पवार मंगलवार को ममता बनर्जी से मिले। उन्होंने नीतीश कुमार से मुलाकात नहीं की।",
    ],
)
def test_whom_the_next_sentence_has_not_met_does_not_undo_the_meeting(text: str) -> None:
    assert told(text) == {("held", SIDES)}


def test_who_will_not_meet_has_no_plan_to() -> None:
    assert told("ममता बनर्जी मुंबई दौरे में शरद पवार से नहीं मिलेंगी।") == set()


@pytest.mark.parametrize(
    "next_sentence",
    [
        "She denied that she wanted to be prime minister.",
        "She denied being in the race for prime minister.",
        "The TMC dismissed reports that it was unhappy with the Congress.",
        "Pawar rejected speculation that he would join hands with the BJP.",
    ],
)
def test_who_then_denies_something_else_has_met(next_sentence: str) -> None:
    text = f"Mamata Banerjee met Sharad Pawar in Mumbai on Tuesday. {next_sentence}"
    assert told(text) == {("held", SIDES)}


def test_a_denial_that_they_met_is_one() -> None:
    text = "Mamata Banerjee met Sharad Pawar on Tuesday. The TMC denied that the two had met."
    assert told(text) == {("cancelled", SIDES)}


@pytest.mark.parametrize(
    "text",
    [
        "Mamata Banerjee and Sharad Pawar held separate meetings with party workers on Tuesday.",
        "Mamata Banerjee and Sharad Pawar will hold parallel meetings in Mumbai on Friday.",
        "Mamata Banerjee camp, Sharad Pawar faction to hold rival meetings",
        "ममता बनर्जी और शरद पवार ने मंगलवार को कार्यकर्ताओं की अलग-अलग बैठकें कीं।",
    ],
)
def test_two_who_each_hold_a_meeting_do_not_meet(text: str) -> None:
    assert not any(people >= SIDES for _, people in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Mamata Banerjee and Sharad Pawar held separate meetings with Sonia Gandhi on Tuesday.",
        "ममता बनर्जी और शरद पवार ने मंगलवार को सोनिया गांधी के साथ अलग-अलग बैठक की।",
    ],
)
def test_who_meet_a_third_separately_have_met_the_third(text: str) -> None:
    found = told(text)
    assert {people for _, people in found} == {
        frozenset({"Mamata Banerjee", "Sonia Gandhi"}),
        frozenset({"Sharad Pawar", "Sonia Gandhi"}),
    }
