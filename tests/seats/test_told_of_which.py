"""Which number a doubt, a refusal or a part belongs to, and who shares a joint list."""

from __future__ import annotations

import pytest
from tests.seats.plans import Standing, in_short, reports, standing


def _told(text: str, language: str, day: str) -> Standing:
    return in_short(standing(text, language, day))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The JMM will fight 41 seats in Jharkhand and may leave six for the RJD.",
            {("JMM", 41, 41, "a"), ("RJD", 6, 6, "p")},
        ),
        (
            "The JMM has decided to fight 41 seats in Jharkhand; the RJD is likely to get six.",
            {("JMM", 41, 41, "a"), ("RJD", 6, 6, "p")},
        ),
        (
            "The JMM may fight 41 seats in Jharkhand and leave six for the RJD.",
            {("JMM", 41, 41, "p"), ("RJD", 6, 6, "p")},
        ),
        (
            "The JMM is expected to leave 28 seats in Jharkhand for the Congress and six for the RJD.",
            {("INC", 28, 28, "p"), ("RJD", 6, 6, "p")},
        ),
        (
            "झारखंड में झामुमो 41 सीटों पर लड़ेगा और छह सीटें राजद को दी जा सकती हैं।",
            {("JMM", 41, 41, "a"), ("RJD", 6, 6, "p")},
        ),
        (
            "झारखंड में कांग्रेस को 28 और राजद को छह सीटें दी जा सकती हैं।",
            {("INC", 28, 28, "p"), ("RJD", 6, 6, "p")},
        ),
    ],
)
def test_a_doubt_is_of_the_verb_that_it_stands_with(text: str, expected: Standing) -> None:
    language = "en" if text.isascii() else "hi"
    assert _told(text, language, "2024-10-10") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The Congress, which was ready to let the RJD have seven seats in Jharkhand, "
                "could not agree to 12."
            ),
            {("RJD", 7, 7, "p"), ("RJD", 12, 12, "w")},
        ),
        ("The RJD cannot accept seven seats in Jharkhand.", {("RJD", 7, 7, "p")}),
        (
            "The RJD will not settle for less than seven seats in Jharkhand.",
            {("RJD", 7, None, "w")},
        ),
        (
            "The JMM told the RJD that it could not spare more than seven seats in Jharkhand.",
            {("RJD", None, 7, "p")},
        ),
        (
            "The JMM told the RJD that it could have seven seats in Jharkhand.",
            {("RJD", 7, 7, "p")},
        ),
    ],
)
def test_what_one_refuses_is_what_the_other_wants_or_is_offered(
    text: str, expected: Standing
) -> None:
    assert _told(text, "en", "2024-10-10") == expected


@pytest.mark.parametrize(
    "text",
    [
        (
            "The JMM and the RJD put out a joint list of 30 candidates in Jharkhand, "
            "23 of the JMM and seven of the RJD."
        ),
        "The alliance named 30 candidates in Jharkhand: 23 from the JMM and seven from the RJD.",
    ],
)
def test_a_joint_list_is_shared_out(text: str) -> None:
    expected = {("JMM", 23, 23, "a"), ("RJD", 7, 7, "a")}
    assert _told(text, "en", "2024-10-10") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "मायावती और अखिलेश यादव ने कहा कि उत्तर प्रदेश में दोनों दल 37-37 सीटों पर लड़ेंगे।",
            {("BSP", 37, 37, "a"), ("SP", 37, 37, "a")},
        ),
        (
            (
                "Mamata Banerjee and Adhir Chowdhury announced that in West Bengal the two parties "
                "would fight 40 and two seats respectively."
            ),
            {("AITC", 40, 40, "a"), ("INC", 2, 2, "a")},
        ),
    ],
)
def test_both_parties_are_those_of_the_two_who_say_so(text: str, expected: Standing) -> None:
    language = "en" if text.isascii() else "hi"
    assert _told(text, language, "2019-01-12") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("राजद ने कांग्रेस से बिहार में कटिहार की सीट मांगी है।", {("RJD", "Katihar")}),
        ("बिहार में सुपौल की सीट कांग्रेस को मिली है।", {("INC", "Supaul")}),
        ("बिहार में सुपौल की सीट शेयरिंग पर कांग्रेस से बात होगी।", set()),
        ("बिहार में भाजपा और जदयू के बीच गया और नवादा सीट की अदला-बदली हुई है।", set()),
        (
            "बिहार में भाजपा ने जदयू को सीतामढ़ी सीट दी और बदले में नवादा सीट ली।",
            {("JDU", "Sitamarhi"), ("BJP", "Nawada")},
        ),
        (
            "बिहार में भाजपा को सीतामढ़ी सीट के बदले में नवादा सीट मिली है।",
            {("BJP", "Nawada")},
        ),
    ],
)
def test_one_named_seat_is_told_by_what_follows_it(
    text: str, expected: set[tuple[str, str]]
) -> None:
    found = {
        (r.party.value.id.partition(":")[2], c.value)
        for r in reports(text, "hi", "2024-03-10")
        for c in r.constituencies
    }
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of the 30 seats that the JMM gets in Jharkhand, 12 are in Kolhan.", set()),
        (
            "The JMM has fielded 81 candidates in Jharkhand.",
            {("JMM", 81, 81, "a")},
        ),
        (
            (
                "Left parties want five seats each from the JMM in Jharkhand, "
                "but it is ready to leave only two apiece."
            ),
            set(),
        ),
    ],
)
def test_a_number_is_of_a_whole_share(text: str, expected: Standing) -> None:
    assert _told(text, "en", "2024-10-10") == expected


def test_seats_of_a_house_just_elected_are_results() -> None:
    text = "देहरादून। 70 सदस्यीय विधानसभा में भाजपा को 47 और कांग्रेस को 19 सीटें मिली हैं।"
    assert _told(text, "hi", "2022-03-21") == set()


def test_a_leaders_own_seats_are_part_of_the_list() -> None:
    text = (
        "HYDERABAD: The BRS on Monday announced candidates for 115 of the 119 seats. Party chief "
        "K. Chandrashekar Rao said it was ready. He will contest from Gajwel and Kamareddy."
    )
    assert _told(text, "en", "2023-08-22") == {("BRS", 115, 115, "a")}


def test_a_state_is_no_constituency_where_seats_lie_in_it() -> None:
    text = (
        "KOHIMA: The BJP on Thursday named nominees for the 20 seats it will contest in Nagaland. "
        "Chief Minister Neiphiu Rio said his party would release its list of 40 in a day or two."
    )
    assert not any(r.constituencies for r in reports(text, "en", "2023-02-02"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The JMM has offered two seats in Jharkhand to Mahesh Rathore.", set()),
        ("झामुमो ने महेश राठौर को झारखंड में दो सीटें दी हैं।", set()),
        (
            "JMM leader Mahesh Rathore wants two seats in Jharkhand.",
            {("JMM", 2, 2, "w")},
        ),
    ],
)
def test_a_party_does_not_introduce_whom_it_gives_seats(text: str, expected: Standing) -> None:
    language = "en" if text.isascii() else "hi"
    assert _told(text, language, "2024-10-10") == expected


def test_a_part_of_a_states_name_is_no_constituency() -> None:
    text = (
        "The Apna Dal (Sonelal) will contest two seats in Uttar Pradesh, Mirzapur and Robertsganj."
    )
    (found,) = reports(text, "en", "2019-03-20")
    assert {c.value for c in found.constituencies} == {"Mirzapur", "Robertsganj"}


def test_a_seat_kept_vacant_is_nobodys() -> None:
    text = (
        "The AAP named candidates for six of the seven Lok Sabha seats in Delhi, "
        "keeping the West Delhi seat vacant."
    )
    (found,) = reports(text, "en", "2019-03-20")
    assert found.constituencies == ()


def test_what_a_party_shares_with_small_ones_is_not_its_own() -> None:
    text = "महाराष्ट्र में 18 सीटें रिपब्लिकन पार्टी ऑफ इंडिया और अन्य छोटे दलों को दी गई हैं।"
    assert _told(text, "hi", "2019-10-02") == set()


def test_a_giver_without_a_name_gives_to_whom_it_talks_with() -> None:
    text = (
        "CHENNAI: The AIADMK on Saturday allotted 23 seats to the PMK for the Tamil Nadu polls. "
        "Talks with the BJP, which is asking for 30, are on; the ruling party is willing to give 20."
    )
    assert ("BJP", 20, 20, "p") in _told(text, "en", "2021-03-05")
