"""All the seats of a party, told in a list; seats that are only held; parts of a whole."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports, written

_TS = "The Congress will contest 94 of Telangana's 119 Assembly seats, leaving three to the CPI. "


def _plans(text: str, published: str) -> set[str]:
    return written(reports(text, "en", published))


@pytest.mark.parametrize(
    "text",
    [
        "The CPI's three are Husnabad, Bellampalli and Wyra; it had held two of them once.",
        "The CPI's seats will be Husnabad, Bellampalli and Wyra, while the TDP has not said.",
        "The CPI's share comprises Husnabad, Bellampalli and Wyra; its cadres are not amused.",
    ],
)
def test_a_list_of_all_that_a_party_has_is_of_its_number(text: str) -> None:
    assert _plans(_TS + text, "2018-11-13") == {"INC 94 A", "CPI A Bellampalli, Husnabad, Wyra"}


def test_what_it_asked_for_besides_is_a_plan_of_its_own() -> None:
    text = "The CPI's three are Husnabad, Bellampalli and Wyra; it had pressed for Munugode too."
    assert _plans(_TS + text, "2018-11-13") == {
        "INC 94 A",
        "CPI A Bellampalli, Husnabad, Wyra",
        "CPI W Munugode",
    }


def test_seats_that_are_with_a_party_are_only_held_by_it() -> None:
    text = "The Congress is keen on Medak and Dubbak in Telangana, which are with the CPI."
    assert _plans(text + " It wants 94 assembly seats.", "2018-11-13") == {
        "INC W Dubbak, Medak",
        "INC 94 W",
    }


def test_seats_that_stay_with_a_party_are_its_own() -> None:
    text = "The BJP will contest 17 Lok Sabha seats in Bihar. Gaya, which will be with the HAM,"
    assert "HAMS A Gaya" in _plans(text + " was sought by it.", "2024-03-18")


def test_parts_of_a_whole_that_was_told_are_no_plans() -> None:
    text = (
        "The Punjab Lok Congress will contest 37 seats in the Punjab assembly election. It has got "
        "26 seats in Malwa, seven in Majha and four in Doaba."
    )
    assert _plans(text, "2022-01-31") == {"PLC 37 A"}


def test_two_numbers_that_make_no_whole_are_plans() -> None:
    text = (
        "The BSP will contest 37 seats in the Punjab assembly election. It wanted 26 seats, and "
        "then 30."
    )
    assert _plans(text, "2022-01-31") >= {"BSP 37 A"}


def test_one_and_the_other_are_the_two_named_first() -> None:
    text = (
        "The BSP and the JJP would fight the Haryana assembly election together, 40 seats for one "
        "and 50 for the other."
    )
    assert _plans(text, "2019-09-06") == {"BSP 40 A", "JJP 50 A"}


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("The party will back the CPI candidate in Kothagudem.", "CPI A Kothagudem"),
        ("The party will support the CPI's nominee in Kothagudem.", "CPI A Kothagudem"),
        ("The CPI, which was allotted Kothagudem, is unlikely to get Wyra.", "CPI A Kothagudem"),
        ("For Kothagudem, the CPI has lined up Sambasiva Rao.", "CPI A Kothagudem"),
    ],
)
def test_an_ally_s_candidate_is_the_ally_s(text: str, plan: str) -> None:
    first = "The Congress will contest 115 seats in the Telangana Assembly election. "
    assert _plans(first + text, "2023-10-15") == {"INC 115 A", plan}


_TS_ALL = "The Congress will contest 115 seats in the Telangana Assembly election. "


@pytest.mark.parametrize(
    "text",
    [
        "The CPI had sought Wyra, Munugode and Kothagudem but got only Kothagudem.",
        "The CPI wanted Wyra, Munugode and Kothagudem. It has been given Kothagudem.",
    ],
)
def test_what_is_got_of_what_was_asked_for_is_a_plan_of_its_own(text: str) -> None:
    assert _plans(_TS_ALL + text, "2023-10-15") == {
        "INC 115 A",
        "CPI W Kothagudem, Munugode, Wyra",
        "CPI A Kothagudem",
    }


@pytest.mark.parametrize(
    "text",
    [
        "The seats kept pending are Wyra, Miryalaguda and Kothagudem.",
        "The seats still to be decided are Wyra, Miryalaguda and Kothagudem.",
        "The seats in dispute are Wyra, Miryalaguda and Kothagudem.",
    ],
)
def test_seats_that_are_kept_open_are_nobody_s(text: str) -> None:
    first = "The Congress has named candidates for 100 of Telangana's 119 seats. "
    assert _plans(first + text, "2023-10-15") == {"INC 100 A"}


def test_a_candidate_s_seat_is_of_the_plan_that_names_it() -> None:
    text = (
        "The BJP will contest six Lok Sabha and 10 Assembly seats in Andhra Pradesh. It will contest "
        "Araku, Anakapalle, Rajahmundry, Narasapuram, Tirupati and Rajampet in the Lok Sabha "
        "election. Kiran Kumar Reddy will be the BJP's candidate in Rajampet."
    )
    seats = "Anakapalle, Araku, Narsapuram, Rajahmundry, Rajampet, Tirupati"
    assert _plans(text, "2024-03-13") == {f"BJP A {seats}", "BJP 10 A"}


def test_the_candidate_of_a_seat_is_named_after_it() -> None:
    text = "In Nizamabad Urban the party's candidate is Mohammed Shabbir Ali."
    assert _plans(_TS_ALL + text, "2023-10-15") == {"INC 115 A Nizamabad Urban"}


_NC = (
    "The NC will contest 51 of the 90 seats in Jammu and Kashmir and the Congress {0}. One seat each "
    "has been left for the CPI(M) and the Panthers Party. "
)
_FRIENDLY = "In the remaining five there will be a friendly contest. These are Banihal, Doda, "


def test_friendly_fights_beyond_the_shares_are_in_no_share() -> None:
    text = _NC.format(32) + _FRIENDLY + "Bhaderwah, Nagrota and Sopore."
    found = _plans(text, "2024-08-26")
    assert found == {"JKNC 51 A", "INC 32 A", "CPIM 1 A", "JKNPP 1 A"}


def test_friendly_fights_within_the_shares_are_told_of_both() -> None:
    text = (
        "The RJD will contest 144 of Bihar's 243 seats and the Congress 99. There will be a friendly "
        "fight in Sikandra and Kahalgaon."
    )
    seats = "Kahalgaon, Sikandra"
    assert _plans(text, "2020-10-14") == {f"RJD 144 A {seats}", f"INC 99 A {seats}"}


@pytest.mark.parametrize(
    "text",
    [
        "Like the Congress, the Mizo National Front will contest all 40 seats in Mizoram.",
        "As in the case of the Congress, the MNF has fielded candidates in all 40 seats in Mizoram.",
    ],
)
def test_who_is_like_another_fights_all_seats_too(text: str) -> None:
    assert _plans(text, "2018-11-12") == {"INC 40 A", "MNF 40 A"}


def test_who_is_like_another_may_have_another_number() -> None:
    text = "Like the Congress, the Mizo National Front will contest 35 seats in Mizoram."
    assert _plans(text, "2018-11-12") == {"MNF 35 A"}


def test_a_number_is_of_the_house_whose_size_is_told() -> None:
    text = (
        "The TRS will contest 42 Assembly constituencies and six Lok Sabha seats in Andhra Pradesh. "
        "The Congress hopes to win more than 200 seats in the 294-member House."
    )
    (found,) = (r for r in reports(text, "en", "2004-02-20") if r.party.value.id == "party:INC")
    assert found.territory.value == "Andhra Pradesh"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kodangal, the constituency that it would not give away, stays with the Congress.",
            {"INC 94 A Kodangal", "CPI 3 A"},
        ),
        (
            "Wyra, which the Congress had refused to part with, has gone to the CPI.",
            {"INC 94 A", "CPI 3 A Wyra"},
        ),
        ("The Congress refused to part with Wyra.", {"INC 94 A", "CPI 3 A"}),
        (
            "The Congress is ready to part with two seats for the smaller parties.",
            {"INC 94 A", "CPI 3 A"},
        ),
    ],
)
def test_what_is_not_given_up_leaves_the_shares_as_they_are(text: str, expected: set[str]) -> None:
    assert _plans(_TS + text, "2018-11-13") == expected


def test_who_wants_a_seat_for_his_party_wants_it() -> None:
    text = (
        "The CPI(M) has fielded candidates for 99 of West Bengal's 294 assembly seats. The RSP's "
        "Kshiti Goswami, who wants Domkal for his party, did not come."
    )
    assert _plans(text, "2016-03-07") == {"CPIM 99 A", "RSP W Domkal"}


def test_a_seat_of_the_assembly_is_known_without_a_word_for_candidates() -> None:
    text = (
        "The CPI(M) has fielded candidates for 99 of West Bengal's 294 assembly seats. Three are "
        "women. Its workers have been out since Monday, with paint and brushes and new flags. Surjya "
        "Kanta Mishra, who leads the party in the state, will be seen in Narayangarh once again."
    )
    assert _plans(text, "2016-03-07") == {"CPIM 99 A Narayangarh"}
