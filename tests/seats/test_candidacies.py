"""Constituencies told with those who stand there, in a list of candidates or one by one."""

from __future__ import annotations

from collections import defaultdict

import pytest
from tests.seats.plans import reports

_BJP = "Patna: The BJP will contest 17 seats in Bihar in the Lok Sabha polls. "


def _named(text: str, language: str, published: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for report in reports(text, language, published):
        party = report.party.value.id.partition(":")[2]
        found[party] += [c.value for c in report.constituencies]
    return {party: sorted(names) for party, names in found.items() if names}


@pytest.mark.parametrize(
    "sentence",
    [
        "It has picked Asha Mehrotra for Begusarai, Dinkar Sahu for Darbhanga and Rupa Lal for Saran.",
        "The party's list includes Asha Mehrotra in Begusarai, Dinkar Sahu in Darbhanga and Rupa Lal in Saran.",
        "The party named Asha Mehrotra for the Begusarai seat; Dinkar Sahu for Darbhanga and Rupa Lal for Saran (SC).",
        "In Begusarai, it has fielded Asha Mehrotra. In Darbhanga the BJP has gone with Dinkar Sahu. In Saran, the BJP has dropped Om Lal and brought in Rupa Lal.",
    ],
)
def test_candidates_named_one_after_another_give_their_seats(sentence: str) -> None:
    assert _named(_BJP + sentence, "en", "2024-03-02") == {
        "BJP": ["Begusarai", "Darbhanga", "Saran"]
    }


@pytest.mark.parametrize(
    "clause",
    [
        "Giriraj Singh will run in Begusarai.",
        "Giriraj Singh is to take on Kanhaiya Kumar in Begusarai.",
        "Giriraj Singh has been given the ticket from Begusarai.",
        "Giriraj Singh is the BJP's choice for Begusarai.",
        "The BJP nominee in Begusarai is Giriraj Singh.",
    ],
)
def test_a_candidate_is_told_to_stand_in_many_ways(clause: str) -> None:
    assert _named(_BJP + clause, "en", "2024-03-02")["BJP"] == ["Begusarai"]


@pytest.mark.parametrize(
    "clause",
    [
        "The BJP has withdrawn its nominee in Begusarai.",
        "The candidate for Darbhanga will be announced later.",
        "The BJP is yet to name Giriraj Singh for Begusarai.",
        "The BJP named the MP from Begusarai, Giriraj Singh, for the post of state president.",
    ],
)
def test_what_is_no_candidacy_gives_no_seat(clause: str) -> None:
    assert _named(_BJP + clause, "en", "2024-03-02") == {}


def test_where_a_candidate_speaks_is_no_seat() -> None:
    clause = "The BJP candidate in Begusarai, Giriraj Singh, met reporters in Darbhanga."
    assert _named(_BJP + clause, "en", "2024-03-02") == {"BJP": ["Begusarai"]}


def test_a_candidate_in_another_state_is_no_part_of_the_share_told_before() -> None:
    text = (
        "New Delhi: The BJP will contest the Gandhinagar seat in Gujarat in the Lok Sabha polls with "
        "L.K. Advani as its candidate. The party also named Rajnath Singh for Lucknow and Murli "
        "Manohar Joshi for Kanpur."
    )
    found = {
        r.territory.value: sorted(c.value for c in r.constituencies)
        for r in reports(text, "en", "2014-03-20")
    }
    assert found == {"Gujarat": ["Gandhinagar"], "Uttar Pradesh": ["Kanpur", "Lucknow"]}


def test_names_in_brackets_are_seats_only_where_an_election_is_spoken_of() -> None:
    text = "Among those killed were Anju Rao (Evening Mail), Sanjiv Lal (Daily Post) and a driver."
    assert not reports(text, "en", "2001-10-01")


@pytest.mark.parametrize(
    ("text", "language", "party", "names"),
    [
        ("Patna: The RJD will contest Gaya, Arariya and Saran in the Lok Sabha polls in Bihar.", "en", "RJD", ["Araria", "Gaya", "Saran"]),
        ("पटना। लोकसभा चुनाव में राजद आरा, सिवान और गया सीट से लड़ेगा।", "hi", "RJD", ["Arrah", "Gaya", "Siwan"]),
    ],
)  # fmt: skip
def test_a_seat_spelt_otherwise_is_the_one_of_the_articles_state(
    text: str, language: str, party: str, names: list[str]
) -> None:
    assert _named(text, language, "2024-03-02")[party] == names


def test_all_seven_is_a_number() -> None:
    text = "नई दिल्ली। आम आदमी पार्टी लोकसभा चुनाव में दिल्ली की सातों सीटों पर अकेले लड़ेगी।"
    (report,) = reports(text, "hi", "2024-02-13")
    assert report.seats.value.exact == 7


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Asha Mehrotra is the BJP's candidate in Begusarai for the Lok Sabha election.", 1),
        ("The BJP has fielded Asha Mehrotra from Begusarai in the Lok Sabha election.", 1),
        ("The BJP may field Asha Mehrotra from Begusarai in the Lok Sabha election.", None),
        ("The BJP has fielded its people in seats including Begusarai for the Lok Sabha.", None),
        (
            "The BJP has fielded A. Lal from Begusarai and D. Sahu from Saran for the Lok Sabha.",
            None,
        ),
        (_BJP + "It has fielded Asha Mehrotra from Begusarai.", 17),
    ],
)
def test_the_one_seat_of_a_candidate_counts_as_one(text: str, number: int | None) -> None:
    told = {report.seats.value.exact for report in reports(text)} or {None}
    assert told == {number}


def test_a_seat_of_one_candidate_is_no_share_that_others_contradict() -> None:
    text = "The BJP has fielded Asha Mehrotra from Begusarai in the Lok Sabha election."
    (report,) = reports(text)
    assert report.of_nominees


@pytest.mark.parametrize(
    "sentence",
    [
        "It has fielded Asha Mehrotra and Giriraj Singh from Darbhanga and Begusarai.",
        "It has named Asha Mehrotra and Dinkar Sahu for Darbhanga and Begusarai.",
        "It has picked Asha Mehrotra and Giriraj Singh for Darbhanga and Begusarai, respectively.",
    ],
)
def test_candidates_named_together_give_all_their_seats(sentence: str) -> None:
    named = _named(_BJP + sentence, "en", "2024-03-02")["BJP"]
    assert sorted(named) == ["Begusarai", "Darbhanga"]


def test_a_seat_that_is_not_chosen_is_not_told() -> None:
    clause = "Giriraj Singh will contest from Begusarai and not from Nawada."
    assert _named(_BJP + clause, "en", "2024-03-02") == {"BJP": ["Begusarai"]}


@pytest.mark.parametrize("verb", ["are still to come", "are yet to be announced", "are awaited"])
def test_a_seat_without_a_candidate_is_not_told(verb: str) -> None:
    clause = f"Giriraj Singh will contest from Begusarai. Names for Nawada and Saran {verb}."
    assert _named(_BJP + clause, "en", "2024-03-02") == {"BJP": ["Begusarai"]}
