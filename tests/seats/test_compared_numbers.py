"""Numbers that only compare, ask or tell the hour, beside those that are shares."""

from __future__ import annotations

import pytest
from tests.seats.plans import Plan, plans


@pytest.mark.parametrize(
    ("published", "text", "shares"),
    [
        (
            "2024-02-20",
            "The Congress has demanded 12 Lok Sabha seats in Tamil Nadu from the DMK, three more than it contested in 2019.",
            {("INC", "Tamil Nadu", 12, 12)},
        ),
        (
            "2024-01-02",
            "In Bihar the LJP (Ram Vilas) would contest five Lok Sabha seats, one less than the undivided LJP did in 2019.",
            {("LJPRV", "Bihar", 5, 5)},
        ),
        (
            "2020-09-25",
            "The RJD, which contested 101 seats in 2015, wants to contest 150 in the Bihar assembly election, with the Congress getting 60.",
            {("RJD", "Bihar", 150, 150), ("INC", "Bihar", 60, 60)},
        ),
        (
            "2022-01-10",
            "The BJP aims to repeat its feat of last time and win 300 assembly seats in Uttar Pradesh.",
            {("BJP", "Uttar Pradesh", 300, 300)},
        ),
        (
            "2024-01-02",
            "The BJP and the JD(U), the two biggest constituents of the NDA in Bihar, will fight 17 Lok Sabha seats each.",
            {("BJP", "Bihar", 17, 17), ("JDU", "Bihar", 17, 17)},
        ),
        (
            "2021-03-05",
            "The DMK signed pacts with the VCK for six seats, the MDMK for six and the IUML for three in the Tamil Nadu assembly polls.",
            {
                ("VCK", "Tamil Nadu", 6, 6),
                ("MDMK", "Tamil Nadu", 6, 6),
                ("IUML", "Tamil Nadu", 3, 3),
            },
        ),
        (
            "2024-09-01",
            "The SP has asked for three assembly seats in Haryana and the CPI(M) for one.",
            {("SP", "Haryana", 3, 3), ("CPIM", "Haryana", 1, 1)},
        ),
        (
            "2024-08-26",
            "The Congress had come down from its demand for 40 assembly seats in Jammu and Kashmir.",
            {("INC", "Jammu and Kashmir", 40, 40)},
        ),
        (
            "2020-10-04",
            "The RJD will contest 144 seats in Bihar, the Congress 70 (and the Valmiki Nagar Lok Sabha by-poll) and the CPI six.",
            {("RJD", "Bihar", 144, 144), ("INC", "Bihar", 70, 70), ("CPI", "Bihar", 6, 6)},
        ),
        (
            "2020-10-04",
            "Between the BJP and the JD(U) the split of assembly seats in Bihar is likely to be 121-122.",
            {("BJP", "Bihar", 121, 121), ("JDU", "Bihar", 122, 122)},
        ),
        (
            "2020-10-04",
            "Sources in the RJD say ten assembly seats in Bihar were on the table for the VIP.",
            {("VIP", "Bihar", 10, 10)},
        ),
        (
            "2024-04-09",
            "The Congress will contest 17 Lok Sabha seats in Maharashtra. Its leaders went to bed at eleven.",
            {("INC", "Maharashtra", 17, 17)},
        ),
    ],
)
def test_what_compares_is_no_share_of_its_own(published: str, text: str, shares: set[Plan]) -> None:
    assert plans(text, published=published) == shares


def test_a_label_that_names_some_counts_none() -> None:
    text = (
        "The MVA has shared out Maharashtra's Lok Sabha seats.\nCongress: among others Nandurbar, "
        "Dhule and Akola.\nNCP (SP): Baramati, Shirur."
    )
    sizes = {plan[0]: plan[2] for plan in plans(text, published="2024-04-09")}
    assert sizes == {"INC": None, "NCPSP": 2}
