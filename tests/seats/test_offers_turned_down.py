"""Offers turned down or under way, not even one seat, and what two parties have together."""

from __future__ import annotations

import pytest
from tests.seats.plans import article, reports

from pollcorpus.extraction import extract

DAY = "2024-03-20"
Told = set[tuple[str, str, int | None, int | None, str]]


def _told(text: str, language: str) -> Told:
    return {
        (
            r.party.value.id.partition(":")[2],
            r.territory.value,
            r.seats.value.at_least,
            r.seats.value.at_most,
            r.status.value.value,
        )
        for r in reports(text, language, DAY)
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "hi",
            "ममता बनर्जी ने कांग्रेस का प्रस्ताव ठुकरा दिया और कहा कि पार्टी बंगाल की सभी 42 लोकसभा सीटों पर अकेले लड़ेगी।",
        ),
        (
            "hi",
            "ममता बनर्जी ने कांग्रेस के न्योते को खारिज करते हुए कहा कि उनकी पार्टी बंगाल की सभी 42 लोकसभा सीटों पर अकेले लड़ेगी।",
        ),
        (
            "hi",
            "कांग्रेस का ऑफर ठुकराते हुए ममता बनर्जी ने कहा कि पार्टी बंगाल की सभी 42 लोकसभा सीटों पर अकेले चुनाव लड़ेगी।",
        ),
        (
            "en",
            "The TMC dismissed the Congress proposal and said it would fight all 42 Lok Sabha seats in Bengal on its own.",
        ),
        (
            "en",
            "Mamata Banerjee turned down the Congress's overtures and said her party will contest all 42 Lok Sabha seats in Bengal alone.",
        ),
    ],
)
def test_who_turns_an_offer_down_fights_alone_and_not_who_made_it(language: str, text: str) -> None:
    assert _told(text, language) == {("AITC", "West Bengal", 42, 42, "agreed")}


def test_the_party_of_the_leader_who_turns_an_offer_down_is_his_own() -> None:
    text = (
        "अखिलेश यादव ने कांग्रेस का प्रस्ताव ठुकरा दिया और कहा कि उनकी पार्टी उत्तर प्रदेश की "
        "65 लोकसभा सीटों पर लड़ेगी।"
    )
    assert _told(text, "hi") == {("SP", "Uttar Pradesh", 65, 65, "agreed")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Arvind Kejriwal rejected the Congress's offer of three Lok Sabha seats in Delhi and said the AAP would fight all seven.",
        ),
        (
            "hi",
            "आप ने कांग्रेस का तीन सीटों का प्रस्ताव ठुकरा दिया और कहा कि वह दिल्ली की सभी सात लोकसभा सीटों पर लड़ेगी।",
        ),
    ],
)
def test_more_seats_than_an_offer_that_is_turned_down_are_wanted(language: str, text: str) -> None:
    assert _told(text, language) == {("AAP", "Delhi", 7, 7, "wanted")}


def test_who_turns_an_offer_down_and_asks_for_more_still_bargains() -> None:
    text = "The AAP rejected the Congress's offer of three Lok Sabha seats in Delhi and wants five."
    assert _told(text, "en") == {
        ("AAP", "Delhi", 3, 3, "proposed"),
        ("AAP", "Delhi", 5, 5, "wanted"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "राजद कांग्रेस को बिहार में छह लोकसभा सीटें ही दे रहा है।",
        "राजद कांग्रेस को बिहार में छह लोकसभा सीटें देना चाह रहा है।",
        "राजद कांग्रेस के लिए बिहार में सिर्फ छह लोकसभा सीटें छोड़ रहा है।",
        "राजद कांग्रेस को बिहार में छह लोकसभा सीटें देने को तैयार है।",
        "राजद कांग्रेस को बिहार में छह लोकसभा सीटें देना चाहता है।",
    ],
)
def test_what_a_party_is_giving_is_on_offer(text: str) -> None:
    assert _told(text, "hi") == {("INC", "Bihar", 6, 6, "proposed")}


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        (
            "कांग्रेस बिहार में आठ से कम लोकसभा सीटों पर मानने को तैयार नहीं है, जबकि राजद छह सीटें ही दे रहा है।",
            8,
            None,
        ),
        (
            "कांग्रेस बिहार में आठ लोकसभा सीटों से कम पर झुकने को तैयार नहीं, लेकिन राजद छह सीटें ही छोड़ रहा है।",
            8,
            None,
        ),
        (
            "कांग्रेस बिहार में आठ लोकसभा सीटें मांग रही है, लेकिन राजद छह सीटें ही दे रहा है।",
            8,
            8,
        ),
    ],
)
def test_what_one_gives_is_the_others_who_wants_more(
    text: str, least: int, most: int | None
) -> None:
    assert _told(text, "hi") == {
        ("INC", "Bihar", least, most, "wanted"),
        ("INC", "Bihar", 6, 6, "proposed"),
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Pashupati Kumar Paras, whose party was denied even one Lok Sabha seat in Bihar, resigned as minister.",
        ),
        ("en", "The RLJP, which was refused so much as one Lok Sabha seat in Bihar, has quit."),
        ("en", "The BJP refused the RLJP even a single Lok Sabha seat in Bihar."),
        (
            "en",
            "The SP is not ready to give the Congress even one Lok Sabha seat in Uttar Pradesh.",
        ),
        ("hi", "भाजपा हरियाणा में जजपा को एक भी लोकसभा सीट देने को तैयार नहीं है।"),
        ("hi", "राजद बिहार में वाम दलों और कांग्रेस को एक भी लोकसभा सीट देना नहीं चाहता।"),
    ],
)
def test_not_even_one_seat_is_no_plan(language: str, text: str) -> None:
    assert _told(text, language) == set()


def test_seats_that_are_denied_by_number_are_still_wanted() -> None:
    text = (
        "The RLJP, which was denied the five Lok Sabha seats it wanted in Bihar, has quit the NDA."
    )
    assert _told(text, "en") == {("RLJP", "Bihar", 5, 5, "wanted")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The DMK has allotted nine Lok Sabha seats in Tamil Nadu and one in Puducherry to the Congress.",
        ),
        (
            "en",
            "The DMK has left nine Lok Sabha seats in Tamil Nadu and the lone seat in Puducherry to the Congress.",
        ),
    ],
)
def test_a_territory_in_which_seats_are_counted_is_none_of_anothers(
    language: str, text: str
) -> None:
    plans = extract(article(text, language, DAY)).seat_plans
    named = {p.territory.value: [c.value for c in p.constituencies] for p in plans}
    assert named["Tamil Nadu"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The JMM and the Congress will contest 12 of Jharkhand's 14 Lok Sabha seats between them, leaving the remaining two to the RJD.",
        ),
        (
            "en",
            "In Jharkhand, the JMM-Congress combine will contest 12 of the 14 Lok Sabha seats and leave two to the RJD.",
        ),
        (
            "en",
            "The VXP and the JMM will contest 12 of the 14 Lok Sabha seats in Jharkhand between them, leaving two to the RJD.",
        ),
        (
            "hi",
            "झामुमो-कांग्रेस झारखंड की 14 में से 12 लोकसभा सीटों पर लड़ेंगे और दो सीटें राजद को दी गई हैं।",
        ),
        (
            "hi",
            "झामुमो और कांग्रेस झारखंड की 12 लोकसभा सीटें आपस में बांटेंगे और दो सीटें राजद को मिलेंगी।",
        ),
    ],
)
def test_what_two_parties_fight_together_is_neithers_own(language: str, text: str) -> None:
    assert _told(text, language) == {("RJD", "Jharkhand", 2, 2, "agreed")}


@pytest.mark.parametrize(
    "text",
    [
        "बिहार में कांग्रेस को राजद की पांच लोकसभा सीटें मंजूर नहीं।",
        "बिहार में कांग्रेस को पांच लोकसभा सीटें स्वीकार नहीं हैं।",
        "कांग्रेस ने साफ कर दिया है कि उसे बिहार में पांच लोकसभा सीटें मंजूर नहीं हैं।",
        "कांग्रेस ने बिहार में राजद की ओर से मिल रही पांच लोकसभा सीटें लेने से इनकार कर दिया है।",
    ],
)
def test_seats_that_a_party_will_not_take_are_what_it_was_offered(text: str) -> None:
    assert _told(text, "hi") == {("INC", "Bihar", 5, 5, "proposed")}
