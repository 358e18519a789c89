"""Demands and offers in Hindi: what they come down or go up to, and where they stand."""

from __future__ import annotations

import pytest
from tests.seats.plans import Standing, in_short, standing

DAY = "2025-10-02"
LEAD = "बिहार विधानसभा चुनाव के लिए सीटों के बंटवारे पर रविवार को पटना में बात हुई। "


def _told(text: str) -> Standing:
    return in_short(standing(LEAD + text, "hi", DAY))


@pytest.mark.parametrize(
    "text",
    [
        "कांग्रेस ने 70 सीटों की मांग की थी, लेकिन उसने मांग घटाकर 58 कर दी है।",
        "कांग्रेस ने अपनी मांग 70 सीटों से घटाकर 58 कर दी है।",
        "कांग्रेस ने पहले 70 सीटें मांगी थीं और अब मांग 58 कर दी है।",
        "कांग्रेस ने अपनी मांग 70 सीटों से कम करके 58 सीटें कर दी हैं।",
    ],
)
def test_what_a_demand_comes_down_to_is_wanted(text: str) -> None:
    assert _told(text) == {("INC", 70, 70, "w"), ("INC", 58, 58, "w")}


@pytest.mark.parametrize(
    "text",
    [
        "राजद कांग्रेस को 58 सीटें देने पर अटका है।",
        "राजद कांग्रेस को 58 सीटें देने पर अड़ा हुआ है।",
        "राजद में कांग्रेस को 58 सीटें देने पर विचार चल रहा है।",
    ],
)
def test_what_a_party_will_only_give_is_on_offer(text: str) -> None:
    assert _told(text) == {("INC", 58, 58, "p")}


@pytest.mark.parametrize(
    "text",
    [
        "राजद ने 58 सीटें कांग्रेस के नाम कर दी हैं।",
        "राजद ने 58 सीटें कांग्रेस के लिए तय कर दी हैं।",
        "राजद ने कांग्रेस को 58 सीटें दे दी हैं।",
        "राजद ने कांग्रेस को 58 सीटें दी हैं।",
    ],
)
def test_what_has_been_given_is_agreed(text: str) -> None:
    assert _told(text) == {("INC", 58, 58, "a")}


@pytest.mark.parametrize(
    "text",
    [
        "कांग्रेस 70 सीटें मांग रही है, राजद 52 की पेशकश कर रहा है।",
        "कांग्रेस 70 सीटों पर अड़ी है जबकि राजद 52 की पेशकश कर रहा है।",
        "कांग्रेस 70 सीटें चाहती है लेकिन राजद का ऑफर 52 का है।",
    ],
)
def test_what_another_offers_in_answer_is_for_who_asks(text: str) -> None:
    assert _told(text) == {("INC", 70, 70, "w"), ("INC", 52, 52, "p")}


@pytest.mark.parametrize(
    "text",
    [
        "राजद ने कहा कि शाम तक बात नहीं सुलझी तो पार्टी 200 सीटों पर चुनाव लड़ेगी।",
        "राजद ने कहा कि नतीजा नहीं निकल पाया तो वह 200 सीटों पर उम्मीदवार उतारेगा।",
        "राजद ने कहा कि सहमति नहीं बनने पर वह 200 सीटों पर लड़ेगा।",
        "राजद ने कहा कि समझौता न होने की सूरत में वह 200 सीटों पर लड़ेगा।",
    ],
)
def test_what_hangs_on_a_condition_is_not_settled(text: str) -> None:
    assert _told(text) == {("RJD", 200, 200, "w")}


@pytest.mark.parametrize(
    "text",
    [
        "राजद चाहता था कि बात बने और कांग्रेस 52 सीटों पर लड़े।",
        "राजद का कहना है कि कांग्रेस 52 सीटों पर ही चुनाव लड़े, लेकिन कांग्रेस चुप है।",
    ],
)
def test_what_one_would_have_another_fight_is_proposed(text: str) -> None:
    assert ("INC", 52, 52, "p") in _told(text)


def test_what_one_tells_another_to_leave_is_what_it_wants() -> None:
    told = _told("तेजस्वी यादव ने राहुल गांधी को बुलाकर 12 सीटें छोड़ने को कहा।")
    assert told == {("RJD", 12, 12, "w")}


def test_where_one_means_to_beat_a_party_it_is_not_that_party_s_plan() -> None:
    told = _told("राजद ने कहा कि वह भाजपा को 60 सीटों पर हराएगा।")
    assert "BJP" not in {party for party, *_ in told}


@pytest.mark.parametrize(
    "text",
    [
        "भाजपा और जदयू ने रविवार को ऐलान किया। बिहार की 243 सीटों में से दोनों दल 101-101 सीटों पर लड़ेंगे।",
        "भाजपा के धर्मेंद्र प्रधान और जदयू के संजय झा मिले। प्रधान ने कहा कि दोनों दल 101-101 सीटों पर लड़ेंगे।",
    ],
)
def test_both_of_whom_the_talk_is_have_so_many_each(text: str) -> None:
    assert _told(text) == {("BJP", 101, 101, "a"), ("JDU", 101, 101, "a")}


def test_a_number_between_two_is_neither_s_own() -> None:
    text = "राजद और कांग्रेस के बीच 195 सीटों पर सहमति बन गई है। इनमें से राजद 140 और कांग्रेस 55 पर लड़ेगी।"
    assert {(party, least) for party, least, *_ in _told(text)} == {("RJD", 140), ("INC", 55)}


@pytest.mark.parametrize(
    "whose",
    [
        "सीमांचल विकास मोर्चा करीब",
        "रामबली चंद्रवंशी की अति पिछड़ा समाज पार्टी",
        "रामबली चंद्रवंशी का अति पिछड़ा हिंद दल कम से कम",
    ],
)
def test_seats_of_a_party_nobody_knows_are_not_those_of_the_one_before(whose: str) -> None:
    assert _told(f"राजद 140 सीटों पर लड़ेगा। {whose} 40 सीटों पर लड़ेगी।") == {("RJD", 140, 140, "a")}


@pytest.mark.parametrize(
    "few",
    [
        "जबकि माले को सिर्फ दो सीटें मिली हैं।",
        "जबकि माले के लिए महज दो सीटें छोड़ी गई हैं।",
        "और माले के खाते में महज दो सीटें आई हैं।",
    ],
)
def test_the_few_seats_of_another_are_no_part_of_those_told_before(few: str) -> None:
    told = _told(f"राजद 140 और कांग्रेस 60 सीटों पर लड़ेगी, {few}")
    assert told == {("RJD", 140, 140, "a"), ("INC", 60, 60, "a"), ("CPIMLL", 2, 2, "a")}


def test_the_few_of_them_that_are_singled_out_are() -> None:
    assert _told("राजद 140 सीटों पर लड़ेगा, जिनमें महज दस सीटें शहरी हैं।") == {("RJD", 140, 140, "a")}


@pytest.mark.parametrize(
    ("text", "plans"),
    [
        ("माले ने 40 सीटों की सूची राजद को सौंपी है।", {("CPIMLL", 40, 40, "w")}),
        ("माले ने तेजस्वी यादव को 40 सीटों की सूची दी है।", {("CPIMLL", 40, 40, "w")}),
        ("माले ने 40 सीटों की लिस्ट राजद को थमा दी है।", {("CPIMLL", 40, 40, "w")}),
        ("राजद ने माले को 40 सीटें सौंपी हैं।", {("CPIMLL", 40, 40, "a")}),
    ],
)
def test_whoever_hands_over_a_list_of_seats_wants_them(text: str, plans: Standing) -> None:
    assert _told(text) == plans


@pytest.mark.parametrize(
    "text",
    [
        "तेजस्वी यादव ने कहा कि एक-दो सीटों के लिए गठबंधन नहीं टूटेगा।",
        "तेजस्वी यादव ने कहा कि दो-चार सीटों की वजह से समझौता नहीं टूटेगा।",
        "तेजस्वी यादव ने कहा कि पांच सीटों के चलते कांग्रेस से बात नहीं बिगड़ेगी।",
    ],
)
def test_seats_over_which_no_alliance_breaks_are_no_plan(text: str) -> None:
    assert _told(f"राजद कांग्रेस को 58 सीटें देने को तैयार है। {text}") == {("INC", 58, 58, "p")}


def test_a_party_that_breaks_no_alliance_has_its_seats() -> None:
    assert _told("कांग्रेस 58 सीटों पर लड़ेगी और गठबंधन नहीं तोड़ेगी।") == {("INC", 58, 58, "a")}


@pytest.mark.parametrize(
    "text",
    [
        "वीआईपी प्रमुख मुकेश सहनी 60 सीटों की मांग से घटकर अब 24 सीटों पर आ गए हैं।",
        "वीआईपी की मांग 60 सीटों से घटकर दो दर्जन सीटों पर आ गई है।",
        "वीआईपी 60 सीटों की जिद छोड़कर 24 सीटों पर उतर आई है।",
    ],
)
def test_what_somebody_has_come_down_to_is_wanted(text: str) -> None:
    assert _told(text) == {("VIP", 60, 60, "w"), ("VIP", 24, 24, "w")}


@pytest.mark.parametrize("name", ["", "मुकेश सहनी की पार्टी "])
def test_whose_a_party_is_may_stand_before_its_name(name: str) -> None:
    text = f"कांग्रेस 70 सीटों पर दावा कर रही है, वहीं {name}वीआईपी को 20 से कम सीटें मंजूर नहीं हैं।"
    assert _told(text) == {("INC", 70, 70, "w"), ("VIP", 20, None, "w")}
