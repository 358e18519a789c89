"""In Hindi, what is only said of somebody, or of what did not come about, changes nothing else."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

FRONT = "महागठबंधन की बैठक सोमवार को पटना में हुई। बैठक में तेजस्वी यादव और मनोज झा शामिल हुए।"
MET = {"Tejashwi Yadav", "Manoj Jha"}


def status(text: str) -> str:
    [found] = meetings(text)
    return str(found.status.value.value)


@pytest.mark.parametrize(
    "told",
    [
        "मुकेश सहनी के बारे में बताया गया कि वह विदेश में होने से नहीं आ सके।",
        "मुकेश सहनी को लेकर कहा गया कि वे तबीयत खराब होने के कारण नहीं पहुंचे।",
        "मुकेश सहनी के बारे में सूचना दी गई कि वह बैठक में शामिल नहीं हो पाएंगे।",
    ],
)
def test_he_is_of_whom_others_tell_where_he_is(told: str) -> None:
    [found] = meetings(f"{FRONT} {told}")
    assert absent(found) == {"Mukesh Sahani"}
    assert present(found) == MET


@pytest.mark.parametrize(
    "decided",
    [
        "नेता चुनने का जिम्मा लालू प्रसाद को सौंपा गया।",
        "बैठक में उम्मीदवार तय करने का अधिकार लालू प्रसाद को देने का प्रस्ताव पारित हुआ।",
        "बैठक में लालू प्रसाद के प्रति आभार का प्रस्ताव पारित किया गया।",
        "बैठक में लालू प्रसाद के नेतृत्व में विश्वास जताया गया।",
        "बैठक में लालू प्रसाद को बधाई दी गई।",
    ],
)
def test_whom_others_thank_or_entrust_with_a_choice_need_not_be_there(decided: str) -> None:
    [found] = meetings(f"{FRONT} {decided}")
    assert present(found) == MET


@pytest.mark.parametrize(
    "cause",
    [
        "दिल्ली में राहुल गांधी से मिलने के कारण",
        "गया में राहुल गांधी के साथ सभा करने की वजह से",
        "राहुल गांधी की रैली में व्यस्त होने के चलते",
    ],
)
def test_who_detains_another_is_not_there(cause: str) -> None:
    [found] = meetings(f"{FRONT} अखिलेश प्रसाद सिंह {cause} नहीं आ सके।")
    assert present(found) == MET
    assert absent(found) == {"Akhilesh Prasad Singh"}


@pytest.mark.parametrize(
    "told",
    [
        "कांग्रेस की ओर से अखिलेश प्रसाद सिंह और शकील अहमद खान थे।",
        "कांग्रेस की तरफ से अखिलेश प्रसाद सिंह और शकील अहमद खान रहे।",
        "कांग्रेस की तरफ से वहां अखिलेश प्रसाद सिंह और शकील अहमद खान बैठे।",
    ],
)
def test_whoever_was_there_for_a_side_took_part(told: str) -> None:
    [found] = meetings(f"{FRONT} {told}")
    assert present(found) == MET | {"Akhilesh Prasad Singh", "Shakeel Ahmad Khan"}


@pytest.mark.parametrize(
    "told",
    [
        "पिछली बार इस सीट पर कांग्रेस की ओर से अशोक राम थे।",
        "कांग्रेस की ओर से मैदान में अशोक राम थे।",
    ],
)
def test_whoever_stood_for_a_side_did_not_take_part(told: str) -> None:
    [found] = meetings(f"{FRONT} {told}")
    assert present(found) == MET


@pytest.mark.parametrize(
    "call",
    [
        "तेजस्वी ने इस दौरान नीतीश कुमार को कई बार फोन किया, लेकिन उन्होंने फोन नहीं उठाया।",
        "तेजस्वी यादव ने नीतीश कुमार को पांच बार फोन लगाया, पर बात नहीं हो पाई।",
        "तेजस्वी यादव ने नीतीश कुमार से संपर्क करने की कोशिश की, लेकिन कोई जवाब नहीं मिला।",
    ],
)
def test_a_call_that_is_not_answered_is_none(call: str) -> None:
    [found] = meetings(f"{FRONT} {call}")
    assert present(found) == MET


def test_a_call_that_came_to_nothing_is_one() -> None:
    [found] = meetings(
        "सोनिया गांधी ने रविवार को ममता बनर्जी को फोन किया, लेकिन सीटों पर बात नहीं बन सकी।"
    )
    assert present(found) == {"Sonia Gandhi", "Mamata Banerjee"}
    assert found.status.value.value == "held"


@pytest.mark.parametrize(
    "text",
    [
        "उद्धव ठाकरे ने सोमवार को संजय राउत के साथ बैठक की और कहा कि पार्टी 100 से कम सीटों पर राजी नहीं होगी।",
        "तेजस्वी यादव ने सोमवार को मुकेश सहनी के साथ बैठक की और कहा कि पिछली बार जैसी गलती अब नहीं होगी।",
        "वसुंधरा राजे के बंगले पर सोमवार को प्रताप सिंह सिंघवी और अंशुमान सिंह भाटी पहुंचे। राजे ने मुख्यमंत्री पद पर चर्चा की बात से इनकार किया।",
        "संदीप पाठक सोमवार को मुकुल वासनिक से मिले। पाठक ने कहा कि पिछले एक महीने से कोई बैठक नहीं हुई थी।",
    ],
)
def test_what_else_will_not_be_or_has_not_been_calls_no_meeting_off(text: str) -> None:
    assert status(text) == "held"


@pytest.mark.parametrize(
    "text",
    [
        "राज ठाकरे और उद्धव ठाकरे की बैठक सोमवार को मुंबई में नहीं होगी।",
        "अखिलेश यादव और जयंत चौधरी की शनिवार को होने वाली बैठक अब नहीं होगी।",
        "अखिलेश यादव ने साफ किया कि कमलनाथ से उनकी कोई मुलाकात नहीं हुई।",
    ],
)
def test_a_meeting_that_will_not_be_or_has_not_been_is_off(text: str) -> None:
    assert status(text) == "cancelled"


@pytest.mark.parametrize(
    "text",
    [
        "रविवार को विधायक दल की बैठक होनी थी, लेकिन उसे रद्द कर दिया गया।",
        "घटक दलों के नेताओं की बैठक रविवार को होनी थी, मगर ऐन वक्त पर टल गई।",
        "रविवार को समन्वय समिति की बैठक बुलाई गई थी, लेकिन वह नहीं हो सकी।",
    ],
)
def test_a_bodys_meeting_that_was_due_and_is_off_is_told(text: str) -> None:
    before = "सोमवार को तेजस्वी यादव और मनोज झा पटना में मिले।"
    _, off = meetings(f"{before} {text}")
    assert off.status.value.value == "cancelled"
    assert str(off.date and off.date.value) == "2023-06-11"


def test_a_bodys_meeting_that_began_late_is_not_off() -> None:
    text = "विधायक दल की बैठक सुबह होनी थी, लेकिन शाम को शुरू हुई। बैठक में अजय माकन और हरीश रावत मौजूद रहे।"
    assert status(text) == "held"
