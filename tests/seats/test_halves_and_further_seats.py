"""Numbers told as half of a house, beside named seats, or left to others of a list."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports, written

LEAD = "Seat-sharing talks for the Lok Sabha elections went on in New Delhi on Sunday. "

TOLD = (
    ("The RJD has asked for half of the 40 seats in Bihar.", "RJD 20 W"),
    ("The NCP wants half of Maharashtra's 48 seats.", "NCP 24 W"),
    ("The RJD won half of the 40 seats in Bihar in 1991.", ""),
    ("The CPI has been given Begusarai, Banka and one more seat in Bihar.", "CPI 3 A Banka, Begusarai"),
    ("The CPI(M) wants Khagaria and one more seat in Bihar.", "CPIM 2 W Khagaria"),
    ("The Congress will contest all 25 seats in Rajasthan except Nagaur, which it has left to the RLP.", "INC 24 A; RLP A Nagaur"),
    ("The Congress will contest all 25 seats in Rajasthan barring Nagaur and Banswara.", "INC 23 A"),
    ("The BJP will contest all but one of the 14 seats in Jharkhand, leaving Giridih to the AJSU Party.", "AJSU A Giridih; BJP 13 A"),
    ("The BJP will fight 29 of Bihar's 40 seats, with six going to Chirag Paswan's Lok Janshakti Party (Ram Vilas) and five to the HAM, JP Nadda said on Monday.", "BJP 29 A; HAMS 5 A; LJPRV 6 A"),
    ("The JD(U) will contest 16 seats in Bihar, and the remaining seven will be shared by the HAM, the RLSP and the VIP.", "JDU 16 A"),
    ("The RJD gets five seats in Jharkhand, including Chatra, the Congress seven and the JMM Dumka.", "INC 7 A; JMM A Dumka; RJD 5 A Chatra"),
)  # fmt: skip
BOUNDS = (
    ("Anything less than ten seats in Bihar is unacceptable to the Congress.", "INC 10- W"),
    ("Anything below ten seats in Bihar will not do for the Congress.", "INC 10- W"),
    ("The Congress is unwilling to go below ten seats in Bihar.", "INC 10- W"),
    ("The LJP wanted ten seats in Bihar. The BJP would not hear of more than six.", "LJP -6 P; LJP 10 W"),
    ("The LJP wants ten seats in Bihar. The BJP is said to be thinking of six.", "LJP 10 W; LJP 6 P"),
    ("The RJD had promised Mukesh Sahani three seats in Bihar.", "VIP 3 P"),
    ("The VIP has been promised three seats in Bihar.", "VIP 3 P"),
    ("As promised, the RJD has given the VIP three seats in Bihar.", "VIP 3 A"),
)  # fmt: skip


HISTORY = (
    ("Sources said the RJD had offered the Congress six seats in Bihar. On Saturday the figure came up to nine.", "INC 6 P; INC 9 P"),
    ("The RJD offered the Congress six seats in Bihar. The number was later raised to nine.", "INC 6 P; INC 9 P"),
    ("The RJD will contest 26 seats in Bihar. The share of women went up to 30.", "RJD 26 A"),
    ("The RJD will contest 26 seats in Bihar. The number of its MLAs in the state has come down to 19.", "RJD 26 A"),
    ("The RJD will contest 26 seats in Bihar. The price of a quintal came up to 900.", "RJD 26 A"),
    ("The Congress wants ten seats in Bihar. An RJD leader said seven was what his party could spare.", "INC 10 W; INC 7 P"),
    ("The RJD will give the Congress six seats in Bihar. A senior RJD leader said seven was the limit.", "INC -7 P; INC 6 A"),
    ("The Congress has got six of the seats it wanted from the RJD in Bihar and is talking to the JMM about another four.", "INC 6 A"),
    ("The JD(U) gets 17 seats in Bihar. The JD(U) will accommodate the HAM within its quota, giving it one seat.", "HAMS 1 A; JDU 17 A"),
    ("The LJP has been allotted six seats by the BJP in Bihar, and Jitan Ram Manjhi's HAM two.", "HAMS 2 A; LJP 6 A"),
    ("Seventeen seats, including Gaya and Nawada, will be contested by the BJP in Bihar and the remaining 23 by the JD(U).", "BJP 17 A Gaya, Nawada; JDU 23 A"),
    ("The BJP and the JD(U) will together contest 30 seats in Bihar and 11 in Jharkhand, leaving ten to the LJP.", "LJP 10 A"),
    ("The NDA parties in Bihar will fight ten seats each.", ""),
    ("The LJP had at first been given three seats in Bihar. In the end, it will fight five and the BJP 17.", "BJP 17 A; LJP 3 A; LJP 5 A"),
    ("The BJP has conceded six seats to the LJP in Bihar. The LJP's opening bid was eight.", "LJP 6 A; LJP 8 W"),
    ("The Congress would like ten seats in Bihar. The RJD is understood to be agreeable to seven.", "INC 10 W; INC 7 P"),
    ("The Congress gets nine seats in Bihar, two short of what it had asked for.", "INC 11 W; INC 9 A"),
    ("The RJD will contest 26 seats in Bihar, including nine seats held by the BJP.", "RJD 26 A"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "plans"), [*TOLD, *BOUNDS, *HISTORY])
def test_a_number_is_worked_out_as_readers_do(text: str, plans: str) -> None:
    found = reports(LEAD + text, published="2024-02-14")
    assert written(found) == set(filter(None, plans.split("; ")))
