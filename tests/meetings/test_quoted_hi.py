"""Hindi: who refuses to meet has met nobody, and who is quoted on others was not with them."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, present

from pollcorpus.models import MeetingStatus

UDDHAV, MAMATA, STALIN = "Uddhav Thackeray", "Mamata Banerjee", "M. K. Stalin"
HEMANT, NITISH, PAWAR = "Hemant Soren", "Nitish Kumar", "Sharad Pawar"


@pytest.mark.parametrize(
    "text",
    [
        "उद्धव ठाकरे ने सोमवार को मुंबई में हेमंत सोरेन और नीतीश कुमार से मिलने से इनकार कर दिया।",
        "उद्धव ठाकरे ने सोमवार को मुंबई में हेमंत सोरेन से मिलने से साफ मना कर दिया।",
        "उद्धव ठाकरे और शरद पवार ने सोमवार को हेमंत सोरेन से मिलने से इन्कार कर दिया।",
        "उद्धव ठाकरे ने हेमंत सोरेन और नीतीश कुमार के साथ बैठक करने से इंकार किया।",
        "उद्धव ठाकरे ने सोमवार को हेमंत सोरेन और नीतीश कुमार से मिलने का प्रस्ताव ठुकरा दिया।",
        "उद्धव ठाकरे ने हेमंत सोरेन और नीतीश कुमार से मुलाकात का अनुरोध सोमवार को ठुकरा दिया।",
        "हेमंत सोरेन और नीतीश कुमार से मिलने से उद्धव ठाकरे ने सोमवार को इनकार कर दिया।",
        "उद्धव ठाकरे ने हेमंत सोरेन और नीतीश कुमार को मिलने का समय देने से मना कर दिया।",
    ],
)
def test_who_refuses_to_meet_others_has_not_met_them(text: str) -> None:
    assert not meetings(text)


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (
            "उद्धव ठाकरे ने हेमंत सोरेन से मिलने से इनकार कर दिया और सोमवार को नीतीश कुमार से मुलाकात की।",
            {UDDHAV, NITISH},
        ),
        (
            "उद्धव ठाकरे ने पहले हेमंत सोरेन और नीतीश कुमार से मिलने से इनकार किया, लेकिन बाद में सोमवार को दोनों से मुलाकात की।",
            {UDDHAV, HEMANT, NITISH},
        ),
        (
            "उद्धव ठाकरे ने सोमवार को हेमंत सोरेन और नीतीश कुमार से मुलाकात की और मीडिया से बात करने से इनकार किया।",
            {UDDHAV, HEMANT, NITISH},
        ),
        (
            "उद्धव ठाकरे ने सोमवार को हेमंत सोरेन और नीतीश कुमार से मुलाकात में गठबंधन करने से मना कर दिया।",
            {UDDHAV, HEMANT, NITISH},
        ),
    ],
)
def test_who_meets_though_something_else_is_refused_has_met(text: str, there: set[str]) -> None:
    (meeting,) = meetings(text)
    assert present(meeting) == there
    assert meeting.status.value is MeetingStatus.HELD


MET = "ममता बनर्जी से स्टालिन की मुलाकात सोमवार को हुई"
CALLED_ON = "ममता बनर्जी ने सोमवार को स्टालिन से मुलाकात की"


@pytest.mark.parametrize("told", [MET, CALLED_ON])
@pytest.mark.parametrize(
    "words",
    [
        'शरद पवार ने कहा, "{}।"',
        "शरद पवार ने पत्रकारों से कहा, “{}।”",
        "शरद पवार ने बताया, '{}।'",
        'शरद पवार ने एक्स पर लिखा: "{}।"',
        "शरद पवार ने दावा किया: {}।",
        'शरद पवार ने पत्रकारों से बातचीत में कहा, "{}।"',
        'शरद पवार ने मंगलवार को पुणे में मीडिया से बातचीत के दौरान कहा, "{}।"',
        'शरद पवार ने कहा कि "{}।"',
        "शरद पवार ने दावा किया कि {}।",
        "शरद पवार ने कहा, {}।",
        'शरद पवार बोले, "{}।"',
        'शरद पवार और सुप्रिया सुले ने कहा, "{}।"',
    ],
)
def test_who_is_quoted_on_others_was_not_with_them(words: str, told: str) -> None:
    (meeting,) = meetings(words.format(told))
    assert present(meeting) == {MAMATA, STALIN}


def test_who_denies_that_others_met_was_not_to_be_with_them() -> None:
    text = 'शरद पवार ने कहा, "ममता बनर्जी से नीतीश जी की कोई मुलाकात नहीं हुई।"'
    assert all(present(found) == {MAMATA, NITISH} for found in meetings(text))


@pytest.mark.parametrize(
    "text",
    [
        'शरद पवार ने कहा, "मैंने सोमवार को ममता बनर्जी और स्टालिन से मुलाकात की।"',
        'शरद पवार ने कहा, "ममता बनर्जी और स्टालिन से मेरी मुलाकात सोमवार को हुई।"',
        'शरद पवार ने पत्रकारों से कहा: "ममता बनर्जी और स्टालिन ने सोमवार को मुझसे मुलाकात की।"',
        'शरद पवार ने बताया, "हम सोमवार को ममता बनर्जी और स्टालिन से मिले।"',
        'शरद पवार ने कहा कि "हमने सोमवार को ममता बनर्जी और स्टालिन से मुलाकात की।"',
        'शरद पवार ने कहा, "ममता बनर्जी और स्टालिन से हमारी मुलाकात सोमवार को हुई।"',
        # whose talk it was goes without saying
        'शरद पवार ने कहा, "सोमवार को ममता बनर्जी और स्टालिन से मुलाकात हुई।"',
        'शरद पवार ने सोमवार को ममता बनर्जी और स्टालिन से मुलाकात की और कहा, "बातचीत अच्छी रही।"',
        'शरद पवार ने सोमवार को ममता बनर्जी और स्टालिन से मुलाकात के बाद कहा, "बातचीत अच्छी रही।"',
    ],
)
def test_who_is_quoted_on_a_meeting_of_their_own_was_there(text: str) -> None:
    (meeting,) = meetings(text)
    assert present(meeting) == {PAWAR, MAMATA, STALIN}


@pytest.mark.parametrize("who", ["हमारे संवाददाता", "किसानों के एक प्रतिनिधिमंडल"])
def test_the_topic_meets_nobody_whom_somebody_without_a_name_meets(who: str) -> None:
    text = f"ममता बनर्जी कोलकाता में हैं। मुकुल रॉय से {who} ने बातचीत की।"
    assert all({"Mamata Banerjee", "Mukul Roy"} != people for people in companies(text))
