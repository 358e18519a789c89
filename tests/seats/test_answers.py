"""What others say that a party will be given, and the number at which two of them meet."""

from __future__ import annotations

import pytest
from tests.seats.plans import in_short, reports, standing, written

DAY = "2025-09-14"
ANSWERED = (
    ("The Congress is demanding 70 seats in Bihar. RJD leaders said the party would not be given more than 55.", {("INC", 70, 70, "w"), ("INC", None, 55, "p")}),
    ("The CPI(ML) has demanded 40 seats in Bihar. RJD sources said it would be offered 19.", {("CPIMLL", 40, 40, "w"), ("CPIMLL", 19, 19, "p")}),
    ("The VIP wants 60 seats in Bihar. Tejashwi Yadav said it would not get more than 20.", {("VIP", 60, 60, "w"), ("VIP", None, 20, "p")}),
    ("The HAM wants 15 seats in Bihar but the BJP says it can be given only six.", {("HAMS", 15, 15, "w"), ("HAMS", 6, 6, "p")}),
    ("The RLM wanted 12 seats in Bihar, but the BJP did not agree to more than six.", {("RLM", 12, 12, "w"), ("RLM", None, 6, "p")}),
    ("कांग्रेस बिहार में 70 सीटें मांग रही है। राजद नेताओं का कहना है कि उसे 55 से ज्यादा सीटें नहीं दी जाएंगी।", {("INC", 70, 70, "w"), ("INC", None, 55, "p")}),
    ("लोजपा (रामविलास) बिहार में 40 सीटों पर अड़ी है। भाजपा उसे 25 सीटें देने को तैयार है।", {("LJPRV", 40, 40, "w"), ("LJPRV", 25, 25, "p")}),
    ("राजद ने माले को बिहार में 19 सीटों का ऑफर दिया है, लेकिन पार्टी 40 से कम सीटों पर राजी नहीं है।", {("CPIMLL", 19, 19, "p"), ("CPIMLL", 40, None, "w")}),
)  # fmt: skip
TOLD_ITSELF = (
    ("The CPI wants at least 12 seats in Tamil Nadu. The MDMK has been told that it cannot get more than 21.", {("CPI", 12, None, "w"), ("MDMK", None, 21, "p")}),
    ("The CPI wants 12 seats in Tamil Nadu. The VCK has been informed that it would be given only six.", {("CPI", 12, 12, "w"), ("VCK", 6, 6, "p")}),
)  # fmt: skip
IN_TWO_HOUSES = (
    ("In Andhra Pradesh, the TRS wanted 55 Assembly and 10 Lok Sabha seats but the TDP offered only 40 and seven.", {("BRS", 55, 55, "w"), ("BRS", 10, 10, "w"), ("BRS", 40, 40, "p"), ("BRS", 7, 7, "p")}),
    ("In Andhra Pradesh, the TRS wanted 55 Assembly and 10 Lok Sabha seats but the TDP is ready to leave only 40 Assembly and seven Lok Sabha seats.", {("BRS", 55, 55, "w"), ("BRS", 10, 10, "w"), ("BRS", 40, 40, "p"), ("BRS", 7, 7, "p")}),
)  # fmt: skip
SPEAKING_FOR_THEMSELVES = (
    ("The HAM wants 15 seats in Bihar. The RLM said it would be given six.", {("HAMS", 15, 15, "w"), ("RLM", 6, 6, "p")}),
    ("The HAM wants 15 seats in Bihar. Chirag Paswan said his party would be given 30 seats.", {("HAMS", 15, 15, "w"), ("LJPRV", 30, 30, "p")}),
)  # fmt: skip
MET_AT = (
    ("The Congress wanted 70 seats in Bihar. The RJD offered 50. They finally settled at 61.", {("INC", 70, 70, "w"), ("INC", 50, 50, "p"), ("INC", 61, 61, "a")}),
    ("The Congress had demanded 70 seats in Bihar but the RJD offered 50. After talks the two parties settled on 61.", {("INC", 70, 70, "w"), ("INC", 50, 50, "p"), ("INC", 61, 61, "a")}),
    ("कांग्रेस ने बिहार में 70 सीटों की मांग की थी लेकिन राजद ने 50 की पेशकश की। रविवार को दोनों दलों में 61 सीटों पर सहमति बनी।", {("INC", 70, 70, "w"), ("INC", 50, 50, "p"), ("INC", 61, 61, "a")}),
    ("हम (सेक्युलर) 15 और रालोमो बिहार में 12 सीटें मांग रहे हैं। सूत्रों के मुताबिक दोनों को सात-सात सीटें मिल सकती हैं।", {("HAMS", 15, 15, "w"), ("RLM", 12, 12, "w"), ("HAMS", 7, 7, "p"), ("RLM", 7, 7, "p")}),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [*ANSWERED, *TOLD_ITSELF, *IN_TWO_HOUSES, *SPEAKING_FOR_THEMSELVES, *MET_AT],
)
def test_what_a_party_is_told_it_may_get_is_its_own(
    text: str, expected: set[tuple[str, int | None, int | None, str]]
) -> None:
    language = "en" if text.isascii() else "hi"
    assert in_short(standing(text, language, DAY)) == expected


ONE_AND_THE_OTHER = (
    # a wish for one's own seats is none for another's
    ("The RJD won 75 seats in Bihar in 2020. This time it wants to contest 140, and the Congress may get 55.", {("RJD", 140, 140, "w"), ("INC", 55, 55, "p")}),
    ("बिहार में इस बार राजद 140 सीटों पर लड़ना चाहता है और कांग्रेस को 55 सीटें मिल सकती हैं।", {("RJD", 140, 140, "w"), ("INC", 55, 55, "p")}),
    # what was promised is not what is got
    ("The VIP was promised 60 seats in Bihar but got 15.", {("VIP", 60, 60, "p"), ("VIP", 15, 15, "a")}),
    ("वीआईपी को बिहार में 60 सीटों का वादा किया गया था लेकिन मिलीं 15।", {("VIP", 60, 60, "p"), ("VIP", 15, 15, "a")}),
    ("Jitan Ram Manjhi wanted 15 seats in Bihar but got six.", {("HAMS", 15, 15, "w"), ("HAMS", 6, 6, "a")}),
    # a bare "one"
    ("The CPI(ML) wants three seats in Bihar; Tejashwi Yadav is ready to give it one.", {("CPIMLL", 3, 3, "w"), ("CPIMLL", 1, 1, "p")}),
    ("The AJSU Party wants two seats in Jharkhand but the BJP is unlikely to give it more than one.", {("AJSU", 2, 2, "w"), ("AJSU", None, 1, "p")}),
    ("सहनी बिहार में तीन सीटें चाहते हैं, तेजस्वी उन्हें एक देने को तैयार हैं।", {("VIP", 3, 3, "w"), ("VIP", 1, 1, "p")}),
    # what a party's own leader only says it will get
    ("The RJD will get 20 seats in Bihar, Tejashwi Yadav said.", {("RJD", 20, 20, "w")}),
    ("राजद को बिहार में 20 सीटें मिलेंगी, तेजस्वी ने कहा।", {("RJD", 20, 20, "w")}),
    ("The LJP(RV) will get 29 seats in Bihar, Chirag Paswan announced.", {("LJPRV", 29, 29, "a")}),
    # "left" is a verb, "Left" a party
    ("The SP has left 17 seats, including Amethi and Rae Bareli, to the Congress in Uttar Pradesh.", {("INC", 17, 17, "a")}),
    ("In Bihar, the RJD will contest 26 seats, Congress nine and Left five.", {("RJD", 26, 26, "a"), ("INC", 9, 9, "a")}),
    ("AAP will contest four seats in Delhi - New Delhi, West Delhi, South Delhi and East Delhi - and the Congress three.", {("AAP", 4, 4, "a"), ("INC", 3, 3, "a")}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ONE_AND_THE_OTHER)
def test_each_number_is_told_of_whoever_it_is_said_of(
    text: str, expected: set[tuple[str, int | None, int | None, str]]
) -> None:
    language = "en" if text.isascii() else "hi"
    assert in_short(standing(text, language, DAY)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Congress and the NCP will have friendly contests in five seats in Maharashtra.",
        "On five seats in Bihar, the RJD and the Congress will have friendly fights.",
        "पांच सीटों पर बिहार में राजद और कांग्रेस के बीच दोस्ताना मुकाबला होगा।",
        "The Congress wants 10 seats of the JD(U)'s quota in Bihar changed.",
        "The Congress wants to change five of the seats allotted to it in Bihar.",
        "कांग्रेस बिहार में अपने कोटे की पांच सीटें बदलना चाहती है।",
    ],
)
def test_seats_fought_over_or_exchanged_are_no_number_of_a_plan(text: str) -> None:
    assert standing(text, "en" if text.isascii() else "hi", DAY) == set()


def test_allies_named_before_a_friendly_contest_both_have_its_seats_by_name() -> None:
    text = (
        "The RJD will contest 143 seats and the Congress 61 in Bihar, "
        "with friendly fights in Bachhwara, Vaishali and Sikandra."
    )
    assert standing(text, "en", DAY) == {("RJD", 143, 143, "agreed"), ("INC", 61, 61, "agreed")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "बिहार में भाजपा ने हम को गया और रालोमो को काराकाट सीट दी है। जीतन राम मांझी खुश हैं।",
            {"HAMS A Gaya", "RLM A Karakat"},
        ),
        ("लोकसभा चुनाव में राजद को गया, नवादा और जमुई सीट मिली है।", {"RJD A Gaya, Jamui, Nawada"}),
        ("बिहार में लोकसभा सीटें तय हैं। श्रेय भाजपा को गया और जदयू को भी फायदा हुआ।", set()),
    ],
)
def test_a_seat_that_is_also_a_verb_is_one_where_it_is_given_in_turn(
    text: str, expected: set[str]
) -> None:
    assert written(reports(text, "hi", "2024-02-14")) == expected


WITH_ASIDES = (
    ("The AAP asked for five seats in Haryana. The Congress, which won none there, has offered it two.", {("AAP", 5, 5, "w"), ("AAP", 2, 2, "p")}),
    ("The HAM wants 15 seats in Bihar. But the BJP, the senior partner, is unwilling to give it more than six.", {("HAMS", 15, 15, "w"), ("HAMS", None, 6, "p")}),
    ("The RLM wants 12 seats in Bihar. The BJP, still to name its list, is ready to leave it four seats.", {("RLM", 12, 12, "w"), ("RLM", 4, 4, "p")}),
    # who is told to want something for itself is no giver
    ("The HAM wants 15 seats in Bihar. The RLM, which left the fold, said it wants 12.", {("HAMS", 15, 15, "w"), ("RLM", 12, 12, "w")}),
)  # fmt: skip
RAISED_BY_ANOTHER = (
    ("The HAM was offered four seats in Bihar, which the BJP later raised to six.", {("HAMS", 4, 4, "p"), ("HAMS", 6, 6, "p")}),
    ("The Congress was offered 40 seats in Bihar, a figure that Tejashwi Yadav improved to 52.", {("INC", 40, 40, "p"), ("INC", 52, 52, "p")}),
    ("The CPI(ML) was first offered 12 seats in Bihar, but the RJD then raised it to 18.", {("CPIMLL", 12, 12, "p"), ("CPIMLL", 18, 18, "p")}),
    ("The Congress demanded 70 seats in Bihar, which it later cut to 60.", {("INC", 70, 70, "w"), ("INC", 60, 60, "w")}),
    # its own number is another party's own
    ("The Congress will contest 61 seats in Bihar, and the RJD raised its tally to 143.", {("INC", 61, 61, "a"), ("RJD", 143, 143, "a")}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WITH_ASIDES + RAISED_BY_ANOTHER)
def test_what_another_gives_or_raises_is_not_its_own(
    text: str, expected: set[tuple[str, int | None, int | None, str]]
) -> None:
    assert in_short(standing(text, "en", DAY)) == expected


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("B. S. Yediyurappa, who floated the Karnataka Janata Paksha after quitting the BJP, said his party would contest 200 seats in Karnataka.", "KJP"),
        ("B. S. Yediyurappa, who had launched the Karnataka Janata Paksha after a row with the BJP, said his party would contest 200 seats in Karnataka.", "KJP"),
        ("The BJP chief, who met those who floated ideas, said his party would contest 200 seats in Karnataka.", "BJP"),
    ],
)  # fmt: skip
def test_his_party_is_the_one_that_he_has_founded(text: str, party: str) -> None:
    assert in_short(standing(text, "en", DAY)) == {(party, 200, 200, "a")}
