"""Whose seats are told of where parties give, ask or turn each other down in one sentence."""

from __future__ import annotations

import pytest
from tests.seats.plans import in_short, plans, reports, standing, written

SLIGHTED = [
    ("en", "The {a} quit the alliance in Bihar after the {b} ignored its demand for {n} seats."),
    ("en", "The {a} will go it alone in Bihar since the {b} refused to accept its demand for {n} seats."),
    ("en", "The {a} is upset in Bihar, as the {b} did not concede its claim to {n} seats."),
    ("en", "The {a} and the {b} share Bihar. The {b} turned down its demand for {n} seats, {a} men say."),
    ("hi", "{a} ने बिहार में गठबंधन छोड़ दिया, क्योंकि {b} ने उसकी {n} सीटों की मांग ठुकरा दी।"),
    ("hi", "{a} बिहार में अकेले लड़ेगी, क्योंकि {b} ने उसकी {n} सीटों की मांग खारिज कर दी।"),
]  # fmt: skip
NAMES = {"en": ("CPI", "RJD"), "hi": ("भाकपा", "राजद")}


@pytest.mark.parametrize(("language", "text"), SLIGHTED)
def test_what_another_will_not_hear_of_is_the_demand_of_who_asks(language: str, text: str) -> None:
    a, b = NAMES[language]
    told = plans(text.format(a=a, b=b, n=24), language, "2020-09-20")
    assert told == {("CPI", "Bihar", 24, 24)}


@pytest.mark.parametrize("verb", ["insisted on", "stuck to", "scaled down", "put forward"])
def test_a_party_that_does_something_else_with_its_demand_asks_itself(verb: str) -> None:
    text = f"The RJD met the CPI in Bihar and the latter {verb} its demand for 24 seats."
    assert {p for p, *_ in plans(text, published="2020-09-20")} <= {"CPI"}


def test_those_who_give_together_are_not_the_taker() -> None:
    text = (
        "After the RJD and the LJP gave it just three Lok Sabha seats, the Congress said "
        "it would fight 37 of the 40 seats in Bihar."
    )
    parties = {(p, low) for p, _, low, _ in plans(text, published="2009-03-10")}
    assert parties == {("INC", 3), ("INC", 37)}


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("The DMK sealed its pact with the Congress, which will contest {}.", "INC"),
        ("The DMK, which leads the alliance with the Congress, will contest {}.", "DMK"),
    ],
)
def test_a_clause_about_a_partner_counts_its_seats_state_by_state(text: str, party: str) -> None:
    told = text.format("nine Lok Sabha seats in Tamil Nadu and one seat in Puducherry")
    assert plans(told, published="2024-03-09") == {
        (party, "Tamil Nadu", 9, 9),
        (party, "Puducherry", 1, 1),
    }


def test_seats_are_named_for_the_number_of_their_own_clause() -> None:
    text = (
        "उत्तर प्रदेश में सपा ने कांग्रेस को 17 लोकसभा सीटों का प्रस्ताव दिया है, "
        "जबकि कांग्रेस मुरादाबाद और बिजनौर समेत 19 सीटें मांग रही है।"
    )
    assert written(reports(text, "hi", "2024-02-19")) == {
        "INC 17 P",
        "INC 19 W Bijnor, Moradabad",
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The AJSU had asked for 12 seats in Jharkhand. The JD(U) has got two seats: Jamshedpur West and Tamar."),
        ("hi", "झारखंड में आजसू ने 12 सीटें मांगी थीं। जदयू को दो सीटें मिली हैं — जमशेदपुर पश्चिम और तमाड़।"),
    ],
)  # fmt: skip
def test_what_a_sentence_says_of_its_list_counts_more_than_the_one_before(
    language: str, text: str
) -> None:
    told = written(reports(text, language, "2024-10-20"))
    assert "JDU A Jamshedpur West, Tamar" in told


@pytest.mark.parametrize("where", ["in Darjeeling", "in the Darjeeling hills", "in Kurseong"])
def test_a_part_of_the_state_left_to_another_is_no_part_of_the_giver_s_seats(where: str) -> None:
    text = f"The Trinamool will contest 291 seats in West Bengal, leaving three {where} to the Gorkha Janmukti Morcha."
    assert {(p, low) for p, _, low, _ in plans(text, published="2021-03-05")} == {
        ("AITC", 291),
        ("GJM", 3),
    }


def test_parts_of_a_party_s_own_seats_are_no_plans() -> None:
    text = "In West Bengal the Trinamool will contest 291 seats: 16 in Howrah and 31 in Kolkata."
    assert {low for _, _, low, _ in plans(text, published="2021-03-05")} == {291}


def test_a_leader_who_gives_two_numbers_gets_neither() -> None:
    text = (
        "भाजपा तेलंगाना में 60 विधानसभा और 10 लोकसभा सीटें मांग रही है। "
        "चंद्रबाबू नायडू 45 और सात सीटें देने को तैयार हैं।"
    )
    assert {(p, low) for p, _, low, _ in plans(text, "hi", "2014-03-20")} == {
        ("BJP", 60),
        ("BJP", 10),
        ("BJP", 45),
        ("BJP", 7),
    }


def test_who_is_offered_seats_by_name_asks_for_more() -> None:
    text = "बिहार में उपेंद्र कुशवाहा को राजद ने 15 सीटें देने की पेशकश की, पर वे 35 सीटों की मांग पर अड़े रहे। रालोसपा पिछली बार 23 पर लड़ी थी।"
    assert in_short(standing(text, "hi", "2020-09-20")) == {
        ("RLSP", 15, 15, "p"),
        ("RLSP", 35, 35, "w"),
    }


def test_small_allies_are_no_party_of_the_talk() -> None:
    text = (
        "महाराष्ट्र में शिवसेना ने भाजपा को 119 सीटों का प्रस्ताव दिया। "
        "शिवसेना 151 और छोटे सहयोगी 18 सीटों पर लड़ेंगे।"
    )
    assert {(p, low) for p, _, low, _ in plans(text, "hi", "2014-09-20")} == {
        ("BJP", 119),
        ("SHS", 151),
    }


def test_of_all_the_seats_there_are_only_some_are_fought() -> None:
    text = "जम्मू-कश्मीर विधानसभा चुनाव में पीडीपी ने घाटी की सभी 47 सीटों में से 30 पर उम्मीदवार उतारे हैं।"
    assert {(p, low) for p, _, low, _ in plans(text, "hi", "2024-09-08")} == {("PDP", 30)}


def test_a_list_of_seats_is_laid_before_whoever_is_asked() -> None:
    text = "महाराष्ट्र में वंचित बहुजन आघाड़ी ने कांग्रेस के सामने 27 लोकसभा सीटों की सूची रखी है।"
    assert in_short(standing(text, "hi", "2024-02-25")) == {("VBA", 27, 27, "w")}


def test_candidates_named_for_some_seats_are_no_number() -> None:
    text = (
        "देहरादून: कांग्रेस ने टिहरी सीट पर धन सिंह नेगी और रामनगर से महेंद्र पाल को उतारा है। "
        "पार्टी सभी 70 सीटों पर उम्मीदवार घोषित कर चुकी है।"
    )
    assert written(reports(text, "hi", "2022-01-28")) == {"INC 70 A Ramnagar, Tehri"}


def test_having_fielded_tells_of_whoever_has() -> None:
    text = "Nominations in Maharashtra closed with the BJP having fielded 148 candidates, the Shiv Sena 80 and the NCP 53 in the assembly polls."
    assert {(p, low) for p, _, low, _ in plans(text, published="2024-10-29")} == {
        ("BJP", 148),
        ("SHS", 80),
        ("NCP", 53),
    }


def test_a_party_that_is_a_pronoun_too_asks_for_seats_by_name() -> None:
    text = "आप ने गुजरात में भरूच और भावनगर सीटें मांगी हैं, जबकि कांग्रेस उसे एक सीट देने को तैयार है।"
    assert in_short(standing(text, "hi", "2024-01-09")) == {("AAP", 2, 2, "w"), ("AAP", 1, 1, "p")}


@pytest.mark.parametrize("short", ["PMK", "VCK", "DMDK"])
def test_another_party_of_its_state_tells_that_letters_are_a_party_s(short: str) -> None:
    text = f"The AIADMK has allotted seven Lok Sabha seats and a Rajya Sabha berth to the {short}."
    assert {(p, low) for p, _, low, _ in plans(text, published="2019-02-19")} == {(short, 7)}


def test_letters_alone_are_nobody_s_far_from_home() -> None:
    text = "The SP has allotted seven Lok Sabha seats to the PMK."
    assert plans(text, published="2019-02-19") == set()


def test_a_party_of_old_lives_on_in_the_heir_that_the_article_names() -> None:
    text = "झारखंड में भाजपा 68 और लोजपा (रामविलास) एक सीट पर लड़ेगी। लोजपा को चतरा सीट मिली है।"
    assert written(reports(text, "hi", "2024-10-18")) == {"BJP 68 A", "LJPRV A Chatra"}


def test_the_party_of_a_person_is_not_the_one_named_before() -> None:
    text = "In Maharashtra Ramdas Athawale's RPI wants 10 seats and Jogendra Kawade's party two."
    assert {(p, low) for p, _, low, _ in plans(text, published="2024-10-16")} == {("RPIA", 10)}


def test_a_person_s_party_stands_for_itself_and_not_for_the_person_s_old_one() -> None:
    text = (
        "Jayant Patil's Peasants and Workers Party will contest four seats in Maharashtra. "
        "It had demanded six from the MVA."
    )
    assert {p for p, *_ in plans(text, published="2024-10-30")} == {"PWPI"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("तृणमूल कांग्रेस ने गोवा में महाराष्ट्रवादी गोमंतक पार्टी को 13 सीटें दी हैं।", set()),
        ("तृणमूल कांग्रेस ने कहा कि गोवा में पार्टी 27 सीटों पर लड़ेगी।", {("AITC", 27)}),
        ("तृणमूल ने कहा कि गोवा में इस बार पार्टी 27 सीटों पर लड़ेगी।", {("AITC", 27)}),
    ],
)
def test_a_party_that_nobody_knows_is_not_the_giver(text: str, expected: set[object]) -> None:
    assert {(p, low) for p, _, low, _ in plans(text, "hi", "2022-01-12")} == expected


def test_whoever_is_given_more_by_another_is_the_taker_again() -> None:
    text = (
        "बिहार में लोजपा को राजद ने पांच लोकसभा सीटें देने की पेशकश की, "
        "लेकिन भाजपा के साथ जाने पर उसे सात सीटें दी गई हैं।"
    )
    assert {p for p, *_ in plans(text, "hi", "2014-02-27")} == {"LJP"}


HEARSAY = [
    ("en", "The BJP will contest 17 seats and the JD(U) 16 in Bihar, sources said. {}",
     "The LJP (Ram Vilas) gets five seats.", "The LJP (Ram Vilas) will fight five seats, Chirag Paswan announced."),
    ("hi", "सूत्रों की मानें तो बिहार में भाजपा 17 और जदयू 16 सीटों पर लड़ेगी। {}",
     "लोजपा (रामविलास) को पांच सीटें मिलेंगी।", "चिराग पासवान ने घोषणा की कि लोजपा (रामविलास) पांच सीटों पर लड़ेगी।"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lead", "goes_on", "settled"), HEARSAY)
def test_a_paragraph_goes_on_with_what_it_has_from_sources(
    language: str, lead: str, goes_on: str, settled: str
) -> None:
    heard = standing(lead.format(goes_on), language, "2024-03-18")
    assert {status for *_, status in heard} == {"proposed"}
    told = standing(lead.format(settled), language, "2024-03-18")
    assert ("LJPRV", 5, 5, "agreed") in told


def test_what_sources_say_ends_with_the_paragraph() -> None:
    text = (
        "The Congress is likely to get nine seats in Bihar, sources said.\n\n"
        "The RJD will contest 26 seats in the Lok Sabha polls."
    )
    assert ("RJD", 26, 26, "agreed") in standing(text, "en", "2024-03-18")


ON_TOP = [
    ("en", "In Tamil Nadu the Congress gets nine Lok Sabha seats and Puducherry."),
    ("en", "The DMK gave the Congress nine Lok Sabha seats in Tamil Nadu plus Puducherry."),
    ("en", "In Tamil Nadu the Congress will contest nine Lok Sabha seats, besides the Puducherry seat."),
    ("en", "The Congress gets nine Lok Sabha seats in Tamil Nadu and the lone seat in Puducherry."),
    ("hi", "तमिलनाडु में कांग्रेस को नौ लोकसभा सीटें और पुडुचेरी मिली है।"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), ON_TOP)
def test_a_territory_of_one_seat_comes_on_top_of_a_number(language: str, text: str) -> None:
    told = reports(text, language, "2024-03-09")
    assert {(r.territory.value, r.seats.value.at_least) for r in told} == {
        ("Tamil Nadu", 9),
        ("Puducherry", 1),
    }
    assert "INC A Puducherry" in written(told)


@pytest.mark.parametrize(
    "text",
    [
        "The Congress will contest 10 Lok Sabha seats in Tamil Nadu and Puducherry.",
        "The Congress will contest 10 Lok Sabha seats in Tamil Nadu, including Puducherry.",
    ],
)
def test_a_territory_that_a_number_counts_in_comes_not_on_top(text: str) -> None:
    assert plans(text, published="2024-03-09") == {("INC", "Tamil Nadu", 10, 10)}


def test_two_numbers_without_a_noun_go_on_with_the_two_houses() -> None:
    text = (
        "In Andhra Pradesh the CPI will contest six Assembly and one Lok Sabha seats, "
        "and the CPI(M) nine and one."
    )
    told = reports(text, published="2004-03-20")
    counts = {
        (r.party.value.id[6:], r.election.value[:3], r.seats.value.at_least)
        for r in told
        if r.election
    }
    assert counts == {("CPI", "And", 6), ("CPI", "Lok", 1), ("CPIM", "And", 9), ("CPIM", "Lok", 1)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In Madhya Pradesh the Congress has named 144 candidates and the remaining 86 names will be out in two days."),
        ("en", "In Madhya Pradesh the Congress has named 144 candidates; 86 candidates will be announced later."),
        ("hi", "मध्य प्रदेश में कांग्रेस ने 144 प्रत्याशियों की घोषणा कर दी है और बाकी 86 नाम दो दिन में आएंगे।"),
    ],
)  # fmt: skip
def test_candidates_still_to_be_named_are_no_list(language: str, text: str) -> None:
    assert {low for _, _, low, _ in plans(text, language, "2023-10-18")} == {144}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In Madhya Pradesh the Congress named 86 candidates, who will file their papers on Friday."),
        ("hi", "मध्य प्रदेश में कांग्रेस ने 86 प्रत्याशियों की सूची जारी कर दी है, जो शुक्रवार को पर्चा भरेंगे।"),
    ],
)  # fmt: skip
def test_candidates_who_are_named_are_a_list(language: str, text: str) -> None:
    assert {low for _, _, low, _ in plans(text, language, "2023-10-18")} == {86}


def test_who_is_named_after_an_opening_he_is_another() -> None:
    text = (
        "RLSP chief Upendra Kushwaha met reporters in Patna on Thursday. He has been promised four "
        "Lok Sabha seats in Bihar, it is learnt, and Mukesh Sahani's VIP two."
    )
    assert plans(text, published="2019-01-31") == {
        ("RLSP", "Bihar", 4, 4),
        ("VIP", "Bihar", 2, 2),
    }


@pytest.mark.parametrize(
    "offer",
    ["offered it three in Delhi", "offered the Congress three in Delhi"],
)
def test_who_asks_state_by_state_gives_something_in_return(offer: str) -> None:
    text = (
        f"The AAP asked the Congress for six Lok Sabha seats in Punjab, two in Haryana and {offer}."
    )
    assert plans(text, published="2024-01-09") == {
        ("AAP", "Punjab", 6, 6),
        ("AAP", "Haryana", 2, 2),
        ("INC", "Delhi", 3, 3),
    }


def test_both_are_the_two_that_the_sentence_before_names() -> None:
    text = (
        "The BJP and the Shiv Sena parted ways on Thursday. "
        "Both will now contest all 288 assembly seats in Maharashtra."
    )
    assert plans(text, published="2014-09-26") == {
        ("BJP", "Maharashtra", 288, 288),
        ("SHS", "Maharashtra", 288, 288),
    }


def test_the_left_is_not_what_has_been_left() -> None:
    text = (
        "The ISF had asked the Left for 45 seats in West Bengal. The Congress keeps 44 seats and the "
        "Left 33, the Left Front said."
    )
    assert standing(text, "en", "2026-03-10") == {
        ("ISF", 45, 45, "wanted"),
        ("INC", 44, 44, "agreed"),
        ("LF", 33, 33, "agreed"),
    }


def test_a_formula_that_is_kept_to_is_agreed() -> None:
    text = (
        "In Bihar the BJP and the JD(U) will stick to the arrangement of 17 Lok Sabha seats each."
    )
    assert {status for *_, status in standing(text, "en", "2024-01-09")} == {"agreed"}


@pytest.mark.parametrize(
    "fought",
    [
        "Both the BJP and the Congress have fielded candidates in all 68 seats",
        "Both the BJP and the Congress will contest in all the 68 constituencies",
        "The BJP and the Congress have each put up nominees in all 68 assembly seats",
    ],
)
def test_all_seats_of_a_house_are_fought_by_both(fought: str) -> None:
    text = f"{fought} of Himachal Pradesh."
    assert standing(text, "en", "2017-10-30") == {
        ("BJP", 68, 68, "agreed"),
        ("INC", 68, 68, "agreed"),
    }


def test_so_many_in_all_are_of_neither() -> None:
    text = "The JMM and the Congress will contest 70 seats in all in Jharkhand."
    assert plans(text, published="2024-10-20") == set()


@pytest.mark.parametrize("goes_on", ["is contesting 88 itself", "is now fighting 88"])
def test_who_gives_goes_on_to_fight(goes_on: str) -> None:
    text = f"The INLD has given two seats to the Akali Dal in Haryana and {goes_on}."
    assert plans(text, published="2014-10-01") == {
        ("SAD", "Haryana", 2, 2),
        ("INLD", "Haryana", 88, 88),
    }


def test_a_month_is_no_doubt() -> None:
    text = "The DMK on Monday allotted 41 seats to the Congress for the May 16 Tamil Nadu election."
    assert standing(text, "en", "2016-04-04") == {("INC", 41, 41, "agreed")}
    text = text.replace("on Monday allotted", "may allot")
    assert standing(text, "en", "2016-04-04") == {("INC", 41, 41, "proposed")}
