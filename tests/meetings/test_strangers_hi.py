"""Of whom a Hindi report tells after a talk had no part in it, unless words of company say so."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

TALK = "सपा अध्यक्ष अखिलेश यादव ने सोमवार को लखनऊ में राहुल गांधी से मुलाकात की।"


@pytest.mark.parametrize(
    "beside",
    [
        "इस बीच ओम प्रकाश राजभर दिल्ली में भाजपा में शामिल हो गए।",
        "वहीं पल्लवी पटेल कांग्रेस में अपनी पार्टी का विलय करेंगी।",
        "मायावती दिल्ली में अपने आवास पर ही रहीं।",
        "उधर अनुप्रिया पटेल मिर्जापुर में कार्यकर्ताओं के बीच रहीं।",
        "बाद में अजय राय और राजेंद्र चौधरी ने समझौते की घोषणा की।",
        "जयंत चौधरी भाजपा के साथ सीटों के समझौते से खुश हैं।",
        "उनके चाचा शिवपाल यादव इटावा में प्रचार में जुटे थे।",
        "चिराग पासवान पटना लौट आए।",
        "पशुपति पारस ने कहा कि वे महागठबंधन के साथ हैं।",
    ],
)
def test_whoever_does_something_else_is_not_at_the_talk_told_of_before(beside: str) -> None:
    [found] = meetings(f"{TALK} {beside}")
    assert present(found) == {"Akhilesh Yadav", "Rahul Gandhi"}
    assert found.place is not None
    assert str(found.place.value) == "Lucknow"


@pytest.mark.parametrize(
    "beside",
    [
        "इस दौरान प्रियंका गांधी वाड्रा भी मौजूद रहीं।",
        "बातचीत में प्रियंका गांधी वाड्रा शामिल हुईं।",
        "थोड़ी देर बाद प्रियंका गांधी वाड्रा भी पहुंचीं।",
    ],
)
def test_whoever_came_too_is(beside: str) -> None:
    [found] = meetings(f"{TALK} {beside}")
    assert present(found) == {"Akhilesh Yadav", "Rahul Gandhi", "Priyanka Gandhi Vadra"}


def test_those_who_will_come_to_where_one_meets_unnamed_parties_belong_to_it() -> None:
    [found] = meetings(
        "राजग के घटक दलों के नेता मंगलवार शाम दिल्ली में प्रधानमंत्री नरेंद्र मोदी के साथ बैठेंगे। "
        "चिराग पासवान और जीतन राम मांझी ने आने की हामी भर दी है।",
        published="2023-07-17",
    )
    assert present(found) >= {"Narendra Modi", "Chirag Paswan", "Jitan Ram Manjhi"}
