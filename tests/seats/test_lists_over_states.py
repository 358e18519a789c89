"""Constituencies named one after another: over several states, in several sentences, by givers."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports

Named = dict[tuple[str, str], tuple[int | None, set[str]]]

TOLD: list[tuple[str, str, Named]] = [
    (
        "en",
        "The AIMIM will contest Aurangabad in Maharashtra, Kishanganj in Bihar and Hyderabad in Telangana, its chief said on seat sharing.",
        {
            ("AIMIM", "Maharashtra"): (1, {"Aurangabad"}),
            ("AIMIM", "Bihar"): (1, {"Kishanganj"}),
            ("AIMIM", "Telangana"): (1, {"Hyderabad"}),
        },
    ),
    (
        "en",
        "The BSP will fight the Lok Sabha seats from Agra in Uttar Pradesh, Morena in Madhya Pradesh and Alwar in Rajasthan.",
        {
            ("BSP", "Uttar Pradesh"): (1, {"Agra"}),
            ("BSP", "Madhya Pradesh"): (1, {"Morena"}),
            ("BSP", "Rajasthan"): (1, {"Alwar"}),
        },
    ),
    (
        "hi",
        "आम आदमी पार्टी हरियाणा में कुरुक्षेत्र, गुजरात में भरूच और भावनगर तथा गोवा में दक्षिण गोवा सीट से चुनाव लड़ेगी।",
        {
            ("AAP", "Haryana"): (1, {"Kurukshetra"}),
            ("AAP", "Gujarat"): (2, {"Bharuch", "Bhavnagar"}),
            ("AAP", "Goa"): (1, {"South Goa"}),
        },
    ),
    (
        "en",
        "The AAP will contest only from Sirsa in Haryana, and the Congress will contest Chandigarh and both seats in Goa in the Lok Sabha elections.",
        {
            ("AAP", "Haryana"): (1, {"Sirsa"}),
            ("INC", "Chandigarh"): (1, {"Chandigarh"}),
            ("INC", "Goa"): (2, set()),
        },
    ),
    (
        "en",
        "The Congress will contest Valsad and one seat in Goa in the Lok Sabha elections.",
        {("INC", "Gujarat"): (1, {"Valsad"}), ("INC", "Goa"): (1, set())},
    ),
    (
        "en",
        "AAP and Congress seal pact, Delhi split 4-3\n\nThe AAP and the Congress announced their pact for the Lok Sabha elections in Delhi, Gujarat and Haryana.",
        {("AAP", "Delhi"): (4, set()), ("INC", "Delhi"): (3, set())},
    ),
    (
        "en",
        "Under the seat-sharing pact Baghpat and Bijnor have come to the RLD's share in Uttar Pradesh.",
        {("RLD", "Uttar Pradesh"): (2, {"Baghpat", "Bijnor"})},
    ),
    (
        "en",
        "The LJP (Ram Vilas) will contest the Lok Sabha seats Hajipur and Jamui in Bihar. Vaishali and Khagaria have gone to the LJP (Ram Vilas).",
        {("LJPRV", "Bihar"): (4, {"Hajipur", "Jamui", "Vaishali", "Khagaria"})},
    ),
]


@pytest.mark.parametrize(("language", "text", "wanted"), TOLD)
def test_each_list_is_counted_where_it_belongs(language: str, text: str, wanted: Named) -> None:
    found = {
        (r.party.value.id.partition(":")[2], r.territory.value): (
            r.seats.value.exact,
            {c.value for c in r.constituencies},
        )
        for r in reports(text, language, "2024-02-14")
    }
    assert found == wanted


NOT_THEIRS = [
    ("en", "The parties talked about seats. The Trinamool will give only {} and {}."),
    ("en", "Seats were discussed. The Trinamool is willing to part with only {} and {}."),
    ("en", "The Trinamool leaders discussed seats. A decision on {} and {} will come later."),
    ("en", "The Trinamool leaders said there was no agreement yet on the seats {} and {}."),
    ("hi", "तृणमूल कांग्रेस {} और {} सीट छोड़ेगी।"),
]
SEATS = {"en": ("Berhampore", "Malda South"), "hi": ("बहरामपुर", "मालदा दक्षिण")}


@pytest.mark.parametrize(("language", "text"), NOT_THEIRS)
def test_whoever_gives_or_still_talks_of_seats_does_not_get_them(language: str, text: str) -> None:
    found = reports(text.format(*SEATS[language]), language, "2024-02-14")
    assert [r for r in found if r.constituencies] == []


FULL = [
    "The NCP will contest four Lok Sabha seats in Maharashtra - Baramati, Raigad, Shirur and Nashik - adding that its claim on Satara stood.",
    "The JD(S) would get two Lok Sabha seats, Mandya and Hassan, while a decision on Kolar would be taken later.",
]


@pytest.mark.parametrize("text", FULL)
def test_no_plan_names_more_seats_than_it_has(text: str) -> None:
    for report in reports(text, "en", "2024-02-14"):
        most = report.seats.value.at_most
        assert most is None or len(report.constituencies) <= most
