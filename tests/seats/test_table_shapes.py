"""Tables and lists of parties and seats, in the shapes that pages leave of them."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans

Share = tuple[str, int | None, int | None]

SHAPES: list[tuple[str, str, str, list[Share]]] = [
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\nParty\nSeats\nBJP\n17\nJD(U)\n16\nLJP (Ram Vilas)\n5\n",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\nBJP\t17\nJD(U)\t16\nLJP (Ram Vilas)\t5\n",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\n| Party | Seats |\n| BJP | 17 |\n| JD(U) | 16 |\n| LJP (Ram Vilas) | 5 |\n",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\n17 - BJP\n16 - JD(U)\n5 - LJP (Ram Vilas)\n",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\n17: BJP\n16: JD(U)\n5: LJP (Ram Vilas)\n",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\n17 seats for the BJP\n16 seats for the JD(U)\n5 seats for LJP (Ram Vilas)\n",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\n* BJP to contest 17\n* JD(U) to contest 16\n* LJP (Ram Vilas) to contest 5\n",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\n• BJP: 17 seats\n• JD(U): 16 seats\n• LJP (Ram Vilas): 5 seats\n",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\n(1) BJP - 17, (2) JD(U) - 16, (3) LJP (Ram Vilas) - 5",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\nBJP -- 17; JD(U) -- 16; LJP (Ram Vilas) -- 5.",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\nBJP 17, JD(U) 16, LJP (Ram Vilas) 5",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\nBJP — 17 seats, JD(U) — 16 seats and LJP (Ram Vilas) — 5 seats.",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\nBJP will get 17\nJD(U) will get 16\nLJP (Ram Vilas) will get 5\n",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\nBJP\nSeats: 17\nJD(U)\nSeats: 16\nLJP (Ram Vilas)\nSeats: 5\n",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\n1. BJP: The biggest partner takes 17.\n2. JD(U): Nitish Kumar's party has 16.\n3. LJP (Ram Vilas): Chirag Paswan's outfit gets five.\n",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\nBJP = 17\nJD(U) = 16\nLJP (Ram Vilas) = 5\n",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
    (
        "en",
        "2024-01-02",
        "NDA announces seat-sharing for Bihar\nPatna: The NDA on Monday announced its seat-sharing for the Lok Sabha elections in Bihar. Here is the break-up of the 40 seats.\nBharatiya Janata Party: 17\nJanata Dal (United): 16\nLok Janshakti Party (Ram Vilas): 5\n",
        [("BJP", 17, 17), ("JDU", 16, 16), ("LJPRV", 5, 5)],
    ),
]


@pytest.mark.parametrize(("language", "published", "text", "expected"), SHAPES)
def test_a_table_tells_each_partys_share(
    language: str, published: str, text: str, expected: list[Share]
) -> None:
    found = {(party, least, most) for party, _, least, most in plans(text, language, published)}
    assert found == set(expected)
