"""Whose seats are meant, and where, when the sentence says it in a roundabout way."""

from __future__ import annotations

import pytest
from tests.seats.plans import Plan, plans, reports

BIHAR = "Seat-sharing talks for the Lok Sabha polls in Bihar are over. "


def named(text: str, published: str) -> set[tuple[str, int | None, tuple[str, ...]]]:
    return {
        (
            report.party.value.id.partition(":")[2],
            report.seats.value.exact,
            tuple(sorted(claim.value for claim in report.constituencies)),
        )
        for report in reports(text, published=published)
    }


@pytest.mark.parametrize(
    ("language", "text", "share"),
    [
        (
            "en",
            "The BJP's Bengal unit has been set a target of 35 Lok Sabha seats by Amit Shah.",
            ("BJP", "West Bengal", 35, 35),
        ),
        (
            "en",
            "Bihar Congress leaders have been told to prepare for no more than eight Lok Sabha seats.",
            ("INC", "Bihar", None, 8),
        ),
        (
            "hi",
            "बिहार कांग्रेस ने लोकसभा चुनाव के लिए 11 सीटों की सूची आलाकमान को सौंपी है।",
            ("INC", "Bihar", 11, 11),
        ),
    ],
)
def test_a_partys_branch_speaks_of_its_state(language: str, text: str, share: Plan) -> None:
    assert plans(text, language) == {share}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Talks on the Lok Sabha seats of Jharkhand are over. The Bihar BSP chief said that the Congress had agreed to contest seven.",
        ),
        (
            "en",
            "The allies met over Jharkhand's Lok Sabha seats. Gujarat AAP leaders announced that the Congress would contest seven.",
        ),
        (
            "hi",
            "झारखंड की लोकसभा सीटों पर बात पूरी हुई। बिहार बसपा अध्यक्ष ने कहा कि कांग्रेस सात सीटों पर लड़ेगी।",
        ),
    ],
)
def test_the_branch_of_another_state_is_no_territory(language: str, text: str) -> None:
    assert plans(text, language) == {("INC", "Jharkhand", 7, 7)}


def test_branches_of_two_states_tell_of_neither() -> None:
    text = (
        "The Congress hopes for 120 Lok Sabha seats. The Bihar Congress and the Bengal Congress "
        "have sent their lists."
    )
    assert ("INC", "India", 120, 120) in plans(text)


def test_a_comma_after_what_opens_a_sentence_joins_no_parties() -> None:
    text = (
        "The allies have settled who contests which seats. After walking out of the INDIA bloc, "
        "Jayant Chaudhary's RLD will contest Baghpat and Bijnor in Uttar Pradesh."
    )
    assert named(text, "2024-02-10") == {("RLD", 2, ("Baghpat", "Bijnor"))}


def test_one_seat_that_is_given_needs_no_noun() -> None:
    text = "The seats are settled in Uttar Pradesh. The SBSP is likely to be given Ghosi."
    assert named(text, "2024-02-10") == {("SBSP", 1, ("Ghosi",))}


@pytest.mark.parametrize(
    "party",
    ["The NCP of Sharad Pawar", "The NCP faction led by Sharad Pawar", "Sharad Pawar's NCP"],
)
def test_a_split_party_is_told_by_its_leader(party: str) -> None:
    text = f"{party} wants 12 Lok Sabha seats in Maharashtra."
    assert plans(text) == {("NCPSP", "Maharashtra", 12, 12)}


def test_each_may_mean_the_three_named_before() -> None:
    text = (
        "Leaders of the Congress, the Shiv Sena (UBT) and the NCP (SP) spoke of seats in "
        "Maharashtra ahead of the assembly polls. According to them, each will fight 85."
    )
    assert plans(text, published="2024-10-22") == {
        ("INC", "Maharashtra", 85, 85),
        ("SHSUBT", "Maharashtra", 85, 85),
        ("NCPSP", "Maharashtra", 85, 85),
    }


def test_a_party_in_a_condition_gets_nothing() -> None:
    text = (
        "The Samajwadi Party wants seven assembly seats in Madhya Pradesh, a leader said, and "
        "will put up candidates in 50 if the Congress ignores it."
    )
    assert plans(text, published="2023-09-30") == {
        ("SP", "Madhya Pradesh", 7, 7),
        ("SP", "Madhya Pradesh", 50, 50),
    }


def test_a_sum_before_shares_in_brackets_is_nobodys() -> None:
    text = BIHAR + "That leaves ten for the RLSP (six), the HAM (two) and the VIP (two)."
    assert plans(text, published="2019-01-10") == {
        ("RLSP", "Bihar", 6, 6),
        ("HAMS", "Bihar", 2, 2),
        ("VIP", "Bihar", 2, 2),
    }


def test_a_sum_of_what_is_given_to_all_is_nobodys() -> None:
    text = (
        "The DMK has allotted 41 seats in Tamil Nadu to the Congress. With this the DMK has "
        "parted with 55 seats in all."
    )
    assert plans(text, published="2016-04-04") == {("INC", "Tamil Nadu", 41, 41)}


def test_what_a_party_thinks_enough_it_offers_to_the_other() -> None:
    text = (
        "The DMK allotted 41 seats to the Congress in Tamil Nadu. The Dravidian major had "
        "thought that 25 would do."
    )
    assert plans(text, published="2016-04-04") == {
        ("INC", "Tamil Nadu", 41, 41),
        ("INC", "Tamil Nadu", 25, 25),
    }


def test_whoever_is_named_with_a_party_behind_stands_for_it() -> None:
    text = (
        "Balram Sahay, founder of the Hill Voice Party, spoke of seats in Uttarakhand after "
        "meeting BJP leaders. Balram Sahay's party will fight 12 of the assembly seats."
    )
    assert not {plan for plan in plans(text, published="2021-12-01") if plan[0] == "BJP"}


def test_the_left_is_the_front_that_the_article_names() -> None:
    text = (
        "The Left Front and the Congress have divided the assembly seats of West Bengal. "
        "The Left retains 165 and the Congress 92."
    )
    assert plans(text, published="2021-03-04") == {
        ("LF", "West Bengal", 165, 165),
        ("INC", "West Bengal", 92, 92),
    }


def test_members_of_a_house_are_no_seats_to_fight() -> None:
    text = (
        "The BJP will fight 92 assembly seats in Assam and the AGP 26. In the House the BJP has "
        "60 members and the AGP 13."
    )
    assert plans(text, published="2021-03-04") == {
        ("BJP", "Assam", 92, 92),
        ("AGP", "Assam", 26, 26),
    }


def test_a_demand_that_is_not_given_up_stands() -> None:
    text = (
        "The Congress and the IUML met over Lok Sabha seats in Kerala. The IUML left without "
        "giving up its demand for three seats."
    )
    assert ("IUML", "Kerala", 3, 3) in plans(text)


def test_a_person_is_of_the_party_that_the_article_owns_to_him() -> None:
    text = (
        "Arvind Tolgay, founder of the Tipra Motha, spoke of seats in Tripura. He had met Himanta "
        "Biswa Sarma of the BJP on Wednesday. His party will fight 42 of the 60 assembly seats."
    )
    assert plans(text, published="2023-01-28") == {("TMP", "Tripura", 42, 42)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Narendra Modi attacked the Congress and claimed that the party would win 272 seats in the Lok Sabha elections.",
        ),
        (
            "hi",
            "मोदी ने कांग्रेस पर हमला किया और दावा किया कि पार्टी लोकसभा चुनाव में 272 सीटें जीतेगी।",
        ),
    ],
)
def test_the_party_is_that_of_whoever_claims_something_for_it(language: str, text: str) -> None:
    assert plans(text, language, "2014-01-20") == {("BJP", "India", 272, 272)}


def test_we_are_the_party_of_the_leader_who_is_said_to_speak() -> None:
    text = (
        'Seats are the talk in Uttar Pradesh. "We may win 400 assembly seats," the Samajwadi '
        'Party president said. The BJP\'s Yogi Adityanath said: "They will lose."'
    )
    assert ("SP", "Uttar Pradesh", 400, 400) in plans(text, published="2021-11-24")


@pytest.mark.parametrize(
    "text",
    [
        "बिहार विधानसभा चुनाव: राजद 143, कांग्रेस 61, वीआईपी 15, माले 20 सीट पर लड़ेगी",
        "बिहार विधानसभा चुनाव में सीटों का बंटवारा: राजद-143, कांग्रेस-61, माले-20, वीआईपी-15",
        "बिहार में राजद को 143, कांग्रेस को 61, वीआईपी को 15 और माले को 20 विधानसभा सीटें मिलीं।",
    ],
)
def test_short_names_are_parties_in_a_list_of_numbers(text: str) -> None:
    assert plans(text, "hi", "2025-10-16") == {
        ("RJD", "Bihar", 143, 143),
        ("INC", "Bihar", 61, 61),
        ("VIP", "Bihar", 15, 15),
        ("CPIMLL", "Bihar", 20, 20),
    }


def test_a_pronoun_is_a_party_where_seats_are_marked_as_its_own() -> None:
    text = "आप को दिल्ली में चार और कांग्रेस को तीन लोकसभा सीटें मिली हैं।"
    assert plans(text, "hi", "2024-02-25") == {("AAP", "Delhi", 4, 4), ("INC", "Delhi", 3, 3)}
    assert plans("क्या आप जानते हैं कि दिल्ली में लोकसभा की सात सीटें हैं?", "hi") == set()


_PACT = "आम आदमी पार्टी और कांग्रेस में समझौता हो गया है। "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("आप दिल्ली में चार लोकसभा सीटों पर लड़ेगी।", ("AAP", "Delhi", 4, 4)),
        ("आप गुजरात में भरूच और भावनगर लोकसभा सीटों से चुनाव लड़ेगी।", ("AAP", "Gujarat", 2, 2)),
        ("आप हरियाणा में तीन लोकसभा सीटें मांग रही है।", ("AAP", "Haryana", 3, 3)),
        ("आप गोवा की एक लोकसभा सीट पर लड़ना चाहती है।", ("AAP", "Goa", 1, 1)),
    ],
)
def test_a_pronoun_is_a_party_where_the_verb_agrees_with_one(
    text: str, expected: tuple[str, str, int, int]
) -> None:
    assert plans(_PACT + text, "hi", "2024-02-25") == {expected}


def test_what_goes_to_such_a_party_beside_another_is_not_the_others() -> None:
    text = "कांग्रेस गुजरात में 24 और आप दो लोकसभा सीटों पर लड़ेगी।"
    assert plans(_PACT + text, "hi", "2024-02-25") == {
        ("INC", "Gujarat", 24, 24),
        ("AAP", "Gujarat", 2, 2),
    }


@pytest.mark.parametrize(
    "text",
    [
        "क्या आप जानते हैं कि दिल्ली में सात लोकसभा सीटें हैं?",
        "आप बताइए कि सरकार दिल्ली की सात लोकसभा सीटों पर क्या करेगी।",
        "आप दिल्ली में देखेंगे कि सात सीटों पर क्या होता है।",
        "उमर अब्दुल्ला ने कहा कि अपनी पार्टी लोकसभा चुनाव की तैयारी कर रही है।",
    ],
)
def test_a_pronoun_stays_one_where_the_verb_agrees_with_it(text: str) -> None:
    assert plans(_PACT + text, "hi", "2024-02-25") == set()
