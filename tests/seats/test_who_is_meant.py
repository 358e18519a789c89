"""Counts whose party or number is told only by what stands around them, in English."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans, reports, written

Share = tuple[str, int | None, int | None]
BIHAR = "The INDIA bloc in Bihar is dividing the state's 40 Lok Sabha seats. "

MEANT: list[tuple[str, list[Share]]] = [
    (
        BIHAR + "The RJD wants 26. The party may field nominees in 24; Nitish Kumar's JD(U) "
        "is expected to settle for nine.",
        [("RJD", 26, 26), ("RJD", 24, 24), ("JDU", 9, 9)],
    ),
    (
        BIHAR + "The RJD signed a pact with the Congress on Friday, allotting it nine seats.",
        [("INC", 9, 9)],
    ),
    (
        BIHAR + "The RJD on Saturday evening signed a long-awaited seat-sharing agreement with the "
        "Congress, giving it nine seats.",
        [("INC", 9, 9)],
    ),
    (
        BIHAR + "The CPI has been allotted two by the RJD, which itself will contest 26.",
        [("CPI", 2, 2), ("RJD", 26, 26)],
    ),
    (
        BIHAR + "The RJD and the Congress are partners, with the former getting 26 seats and the "
        "latter nine.",
        [("RJD", 26, 26), ("INC", 9, 9)],
    ),
    (
        BIHAR + "The RJD and the Congress sat together for long. Sources said that each could "
        "contest 15 to 16, which would leave three for the CPI(ML).",
        [("RJD", 15, 16), ("INC", 15, 16), ("CPIMLL", 3, 3)],
    ),
    (
        BIHAR + "The RJD and the Congress will fight an equal number of seats, 18, and no more.",
        [("RJD", 18, 18), ("INC", 18, 18)],
    ),
    (BIHAR + "The CPI is asking for a third seat.", [("CPI", 3, 3)]),
    (
        BIHAR + "The RJD is contesting 26 seats; so is the Congress.",
        [("RJD", 26, 26), ("INC", 26, 26)],
    ),
    (
        BIHAR + "The CPI wants six, but Congress insiders said that two is all that it will get.",
        [("CPI", 6, 6), ("CPI", 2, 2)],
    ),
    (
        BIHAR + "The CPI is digging in its heels over six seats while the RJD has made it known "
        "that it will not go below 26.",
        [("CPI", 6, 6), ("RJD", 26, None)],
    ),
    (
        BIHAR + "The Congress is seeking 12. The RJD wants it to settle for nine.",
        [("INC", 12, 12), ("INC", 9, 9)],
    ),
    (
        BIHAR + "The CPI has turned down an RJD proposal giving it two seats.",
        [("CPI", 2, 2)],
    ),
    (
        BIHAR + "The RJD has signed deals with the CPI and the CPI(M), giving them two seats "
        "each, and with the VIP and the Congress, which get three each.",
        [("CPI", 2, 2), ("CPIM", 2, 2), ("VIP", 3, 3), ("INC", 3, 3)],
    ),
    (
        BIHAR + "The CPI(ML) has asked its new partner, the Congress, for five seats.",
        [("CPIMLL", 5, 5)],
    ),
    (
        BIHAR + "The Congress has protested against the RJD's announcement of candidates for 31 "
        "seats, which left it with nine.",
        [("RJD", 31, 31), ("INC", 9, 9)],
    ),
    (
        BIHAR + "The RJD and the Congress will contest together, with the RJD conceding nine or "
        "ten seats.",
        [("INC", 9, 10)],
    ),
    (BIHAR + "The CPI has been accommodated in one seat.", [("CPI", 1, 1)]),
    (
        BIHAR
        + 'RJD leader Tejashwi Yadav said he had offered the Congress six seats. "They wanted 10. '
        'Now we will fight all 40 alone," he said.',
        [("INC", 6, 6), ("INC", 10, 10), ("RJD", 40, 40)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MEANT)
def test_a_count_goes_to_the_party_that_is_meant(text: str, expected: list[Share]) -> None:
    found = {(party, least, most) for party, _, least, most in plans(text, "en", "2024-01-02")}
    assert found == set(expected)


def test_letters_that_may_be_a_ranks_are_a_partys_where_seats_are_the_talk() -> None:
    text = (
        "The Congress will contest 17 of the 80 Lok Sabha seats in Uttar Pradesh. The SP is keen "
        "on the remaining 63."
    )
    found = {(party, least, most) for party, _, least, most in plans(text, "en", "2024-01-02")}
    assert found == {("INC", 17, 17), ("SP", 63, 63)}


def test_a_formula_divides_the_seats_that_it_follows() -> None:
    text = (
        "The Congress and the AAP have divided Delhi's seven Lok Sabha seats 3-4. In Gujarat, the "
        "AAP will contest two seats and the Congress 24, and in Haryana the AAP one."
    )
    found = {(party, where, most) for party, where, _, most in plans(text, "en", "2024-01-02")}
    assert found == {
        ("INC", "Delhi", 3),
        ("AAP", "Delhi", 4),
        ("AAP", "Gujarat", 2),
        ("INC", "Gujarat", 24),
        ("AAP", "Haryana", 1),
    }


def test_seats_of_a_part_of_a_whole_lie_where_the_whole_does() -> None:
    text = (
        "The AAP will contest all 13 Lok Sabha seats in Punjab, even as it is open to giving the "
        "Congress three seats out of seven in Delhi."
    )
    found = {(party, where, most) for party, where, _, most in plans(text, "en", "2024-01-02")}
    assert ("INC", "Delhi", 3) in found


@pytest.mark.parametrize(
    "text",
    [
        "Jupally Krishna Rao, who joined the Congress in August, will contest from Kollapur.",
        "Jupally Krishna Rao has been inducted into the Congress. Rao will contest from Kollapur.",
        "Jupally Krishna Rao and Ponguleti Reddy went over to the Congress. Rao will run in Kollapur.",
    ],
)
def test_who_has_gone_over_to_a_party_stands_for_it(text: str) -> None:
    listed = "The BRS has named candidates for 115 of Telangana's 119 assembly seats. "
    found = written(reports(listed + text, "en", "2023-10-15"))
    assert found == {"BRS 115 A", "INC A Kollapur"}


def test_who_has_floated_a_party_wants_seats_for_it() -> None:
    text = (
        "The SP will contest 62 Lok Sabha seats in Uttar Pradesh. Swami Prasad Maurya, who has "
        "floated the Rashtriya Shoshit Samaj Party, is eyeing Kushinagar."
    )
    found = written(reports(text, "en", "2024-03-01"))
    assert found == {"SP 62 A", "found/rashtriya-shoshit-samaj-party W Kushinagar"}


def test_a_minister_is_of_the_party_that_he_was_in_before_and_after() -> None:
    text = "The RJD wants 20 of Bihar's 40 Lok Sabha seats. Nitish Kumar wants 17 seats."
    assert written(reports(text, "en", "2022-10-06")) == {"RJD 20 W", "JDU 17 W"}


def test_the_league_is_the_muslim_league_where_this_is_named() -> None:
    text = (
        "The UDF is dividing Kerala's 140 assembly seats. The Indian Union Muslim League will be "
        "heard first. The League, which was given 27 seats in 2021, wants 30."
    )
    assert written(reports(text, "en", "2026-01-20")) == {"IUML 30 W"}
