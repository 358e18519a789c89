"""How settled a plan is."""

from __future__ import annotations

import pytest
from tests.seats.plans import statuses


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "The BJP will contest 110 seats in Bihar, the party announced.", "agreed"),
        ("en", "The Congress has settled for 70 seats in Bihar.", "agreed"),
        ("en", "The Congress is likely to get 70 seats in Bihar.", "proposed"),
        ("en", "The RJD has offered the Congress 58 seats in Bihar.", "proposed"),
        ("en", "The Congress may be given 70 seats in Bihar, sources said.", "proposed"),
        ("en", "The Congress wants 75 seats in Bihar.", "wanted"),
        ("en", "The LJP has demanded 42 seats in Bihar.", "wanted"),
        ("en", "The BJP has set a target of 150 seats in Bihar.", "wanted"),
        ("en", "The Congress is strong enough to fight all 243 seats in Bihar.", "wanted"),
        ("en", "The LJP has the strength to contest 143 seats in Bihar.", "wanted"),
        ("en", "The BJP is in a position to contest 243 seats in Bihar alone.", "wanted"),
        ("en", "If talks fail, the LJP will contest 143 seats in Bihar.", "wanted"),
        ("en", "The RJD wants to leave the Congress 58 seats in Bihar.", "proposed"),
        ("en", "The RJD is thinking of giving 58 seats in Bihar to the Congress.", "proposed"),
        ("en", "The Congress wants the RJD to leave it 75 seats in Bihar.", "wanted"),
        (
            "en",
            "The RJD kept to its proposal that the Congress should take 58 seats in Bihar.",
            "proposed",
        ),
        ("en", '"Fifty-eight seats in Bihar for the Congress" is what one hears.', "proposed"),
        ("en", "Word is that the Congress will get 58 seats in Bihar.", "proposed"),
        ("en", "The Congress will fight 70 seats in Bihar this time, come what may.", "agreed"),
        ("en", "The Congress proposed 75 seats in Bihar for itself.", "wanted"),
        ("en", "The Congress sticks to 75 seats in Bihar.", "wanted"),
        ("en", "The Congress had gone in with a list of 75 seats in Bihar.", "wanted"),
        ("en", "The Congress will declare 75 candidates in Bihar if it is refused.", "wanted"),
        ("hi", "राजद की ओर से बिहार में मिल रही 50 सीटें कांग्रेस को मंजूर नहीं हैं।", "proposed"),
        ("hi", "बिहार में कांग्रेस को मिल रही 50 सीटों को राजेश राम ने नाकाफी बताया।", "proposed"),
        ("hi", "बताया जाता है कि बिहार में कांग्रेस को 60 सीटें मिलेंगी।", "proposed"),
        ("hi", "बिहार में भाजपा 110 सीटों पर चुनाव लड़ेगी।", "agreed"),
        ("hi", "बिहार में कांग्रेस को 70 सीटें दी गई हैं।", "agreed"),
        ("hi", "सूत्रों के मुताबिक बिहार में कांग्रेस को 70 सीटें मिलेंगी।", "proposed"),
        ("hi", "बिहार में कांग्रेस को 70 सीटें मिल सकती हैं।", "proposed"),
        ("hi", "राजद ने बिहार में कांग्रेस को 58 सीटों की पेशकश की है।", "proposed"),
        ("hi", "लोजपा बिहार में 42 सीटें मांग रही है।", "wanted"),
        ("hi", "कांग्रेस बिहार में 75 सीटों पर लड़ना चाहती है।", "wanted"),
        ("hi", "भाजपा ने बिहार में 150 सीटें जीतने का लक्ष्य रखा है।", "wanted"),
    ],
)
def test_words_tell_how_settled_a_plan_is(language: str, text: str, status: str) -> None:
    assert statuses(text, language, "2020-09-05") == {status}
