"""Constructions of Hindi reports: marks that tell who divides, gives, asks and turns down."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports

LEAD = "बिहार में लोकसभा चुनाव के लिए सीटों के बंटवारे पर रविवार को पटना में बात हुई। "

DEALS = (
    ("राजद और कांग्रेस में समझौता हुआ था। इसके तहत राजद को 26 और कांग्रेस को नौ सीटें दी गई थीं।", "RJD 26 A; INC 9 A"),
    ("भाजपा और जदयू के बीच 17-17 सीटों पर सहमति बनी है।", "BJP 17 A; JDU 17 A"),
    ("भाजपा-जदयू में बराबर-बराबर 17-17 सीटों पर लड़ने की सहमति बनी है।", "BJP 17 A; JDU 17 A"),
    ("भाजपा-जदयू 17-17 सीटों पर लड़ेंगी।", "BJP 17 A; JDU 17 A"),
    ("भाजपा और जदयू बराबर सीटों पर लड़ेंगे, यानी 17-17।", "BJP 17 A; JDU 17 A"),
)  # fmt: skip
OFFERS = (
    ("राजद ने छह सीटों की पेशकश की थी, जिसे कांग्रेस ने ठुकरा दिया था।", "INC 6 P"),
    ("राजद ने कांग्रेस से कहा है कि वह छह से ज्यादा सीटें नहीं देगा।", "INC -6 P"),
)
DEMANDS = (
    ("लोजपा भाजपा से सात सीटें मांग रही है और भाजपा ने अभी कुछ नहीं कहा है।", "LJP 7 W"),
    ("कांग्रेस 13 सीटों से नीचे उतरकर आठ सीटों पर राजी हो गई है।", "INC 8 A"),
)
EARLIER = (
    ("2019 में नौ सीटों पर लड़ी कांग्रेस को इस बार सात सीटें ही मिल सकती हैं।", "INC 7 P"),
    ("पिछले चुनाव में कांग्रेस को नौ सीटें मिली थीं।", ""),
    ("पिछले चुनाव में समझौता हुआ था, जिसके तहत कांग्रेस को नौ सीटें मिली थीं।", ""),
)
BOTH = (
    ("राजद 26 और कांग्रेस नौ सीटों पर लड़ेगी। भाकपा और माकपा को एक-एक सीट दी गई है। दो सीटों पर दोनों दलों में दोस्ताना मुकाबला होगा।", "RJD 26 A; INC 9 A; CPI 1 A; CPIM 1 A; RJD 2 A; INC 2 A"),
)  # fmt: skip
LINES = (
    ("बंटवारा इस प्रकार है:\nभाजपा – 17\nहम – 1 (गया)\nरालोमो – 1 (काराकाट)", "BJP 17 A; HAMS 1 A Gaya; RLM 1 A Karakat"),
    ("माले को आरा, काराकाट और नालंदा सीटें मिली हैं।", "CPIMLL 3 A Arrah, Karakat, Nalanda"),
    ("माले को जो पांच सीटें मिली हैं, उनमें आरा, काराकाट और नालंदा शामिल हैं।", "CPIMLL 5 A Arrah, Karakat, Nalanda"),
)  # fmt: skip


def told(text: str) -> set[str]:
    out = set()
    for report in reports(LEAD + text, "hi"):
        seats = report.seats.value
        low, high = seats.at_least, seats.at_most
        size = (
            f"{low}"
            if low == high
            else f"{'' if low is None else low}-{'' if high is None else high}"
        )
        names = ", ".join(sorted(c.value for c in report.constituencies))
        party = report.party.value.id.partition(":")[2]
        out.add(f"{party} {size} {report.status.value.value[0].upper()} {names}".strip())
    return out


@pytest.mark.parametrize(("text", "expected"), [*DEALS, *OFFERS, *DEMANDS, *EARLIER, *BOTH, *LINES])
def test_each_construction_tells_its_plans(text: str, expected: str) -> None:
    assert told(text) == set(filter(None, expected.split("; ")))


@pytest.mark.parametrize(
    "text",
    [
        "पप्पू यादव पूर्णिया से निर्दलीय लड़ेंगे।",
        "राजद और कांग्रेस की बची हुई पांच सीटों पर अगले महीने बात होगी।",
    ],
)
def test_what_is_nobodys_or_still_open_is_no_plan(text: str) -> None:
    assert told(text) == set()


def test_a_verb_before_its_number_keeps_it_from_the_next_party() -> None:
    text = "चिराग पासवान चाहते हैं सात सीटें, जीतन राम मांझी बोले- दो से कम पर नहीं लड़ेंगे।"
    assert told(text) == {"LJPRV 7 W", "HAMS 2- W"}
