"""Rules that hold for every party, state and number."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.seats.plans import article, plans, reports

from pollcorpus.models import SeatCount

PARTIES = {
    "en": {
        "BJP": "the BJP",
        "INC": "the Congress",
        "RJD": "the RJD",
        "JDU": "the JD(U)",
        "BSP": "the BSP",
    },
    "hi": {"BJP": "भाजपा", "INC": "कांग्रेस", "RJD": "राजद", "JDU": "जदयू", "BSP": "बसपा"},
}
STATES = {
    "en": {
        "Bihar": "Bihar",
        "Jharkhand": "Jharkhand",
        "Uttar Pradesh": "Uttar Pradesh",
        "Assam": "Assam",
    },
    "hi": {"Bihar": "बिहार", "Jharkhand": "झारखंड", "Uttar Pradesh": "उत्तर प्रदेश", "Assam": "असम"},
}
LANGUAGES = st.sampled_from(["en", "hi"])
NUMBERS = st.integers(8, 79)
STATE = st.sampled_from(sorted(STATES["en"]))
TWO = st.lists(st.sampled_from(sorted(PARTIES["en"])), min_size=2, max_size=2, unique=True)


def enumeration(code: str, state: str, one: str, first: int, two: str, second: int) -> str:
    a, b, where = PARTIES[code][one], PARTIES[code][two], STATES[code][state]
    if code == "hi":
        return f"{where} विधानसभा चुनाव में {a} {first} और {b} {second} सीटों पर लड़ेगी।"
    return f"In the {where} Assembly election {a} will contest {first} seats and {b} {second}."


@settings(max_examples=60, deadline=None)
@given(LANGUAGES, STATE, TWO, NUMBERS, NUMBERS)
def test_other_parties_states_and_numbers_change_the_result_and_nothing_else(
    code: str, state: str, parties: list[str], first: int, second: int
) -> None:
    one, two = parties
    expected = {(one, state, first, first), (two, state, second, second)}
    assert plans(enumeration(code, state, one, first, two, second), code) == expected


PAST = {
    "en": [
        "In the 2015 {state} Assembly election {party} won {n} seats.",
        "{party} had contested {n} seats in {state} in 2015.",
        "Last time {party} bagged {n} seats in {state}.",
        "{party} was reduced to {n} seats in {state} in 2010.",
        "Five years ago {party} had got {n} seats in {state}.",
        "{party}, which fought {n} seats in {state} in 2015, has learnt its lesson.",
        "{party} finished the 2015 {state} election with {n} seats.",
        "An exit poll gives {party} {n} seats in {state}.",
        "{party} has {n} MLAs in the outgoing {state} Assembly.",
        "{party} needs {n} more seats for a majority in {state}.",
        "Of the Rajya Sabha seats from {state} {party} will contest {n}.",
        "{party} will get {n} berths in the new {state} cabinet.",
        "{party} will contest {n} wards in the municipal elections in {state}.",
    ],
    "hi": [
        "2015 के {state} विधानसभा चुनाव में {party} ने {n} सीटें जीती थीं।",
        "{party} 2015 में {state} की {n} सीटों पर लड़ी थी।",
        "पिछले चुनाव में {party} को {state} में {n} सीटें मिली थीं।",
        "{state} में {party} {n} सीटों पर सिमट गई थी।",
        "पांच साल पहले {party} को {state} में {n} सीटें मिली थीं।",
        "एग्जिट पोल में {party} को {state} में {n} सीटें मिलने का अनुमान है।",
        "{state} विधानसभा में {party} के {n} विधायक हैं।",
        "{state} में बहुमत के लिए {party} को {n} सीटें चाहिए।",
        "{state} से राज्यसभा की {n} सीटों पर {party} लड़ेगी।",
        "{state} की नई सरकार में {party} को {n} मंत्री पद मिलेंगे।",
        "{state} के नगर निगम चुनाव में {party} {n} वार्डों में लड़ेगी।",
    ],
}


@settings(max_examples=120, deadline=None)
@given(LANGUAGES, st.data(), st.sampled_from(sorted(PARTIES["en"])), STATE, NUMBERS)
def test_no_past_result_is_a_plan(
    code: str, data: st.DataObject, party: str, state: str, n: int
) -> None:
    shape = data.draw(st.sampled_from(PAST[code]))
    text = shape.format(party=PARTIES[code][party], state=STATES[code][state], n=n)
    assert plans(text, code, "2020-09-01") == set()


MANY = st.lists(st.sampled_from(sorted(PARTIES["en"])), min_size=2, max_size=5, unique=True)


def listed(code: str, state: str, shares: list[tuple[str, int]], shape: int) -> str:
    where = STATES[code][state]
    told = [(PARTIES[code][party], number) for party, number in shares]
    if code == "hi":
        if shape:
            lines = "\n".join(f"{party} - {number}" for party, number in told)
            return f"{where} विधानसभा चुनाव: किसे कितनी सीटें\n{lines}"
        rows = [f"{party} {number}" for party, number in told]
        return f"{where} विधानसभा चुनाव में {', '.join(rows[:-1])} और {rows[-1]} सीटों पर लड़ेगी।"
    if shape:
        lines = "\n".join(f"{party.removeprefix('the ')}: {number}" for party, number in told)
        return f"{where} Assembly election: who gets how many seats\n{lines}"
    rows = [f"{party} {number}" for party, number in told[1:]]
    first = f"{told[0][0]} will contest {told[0][1]} seats"
    return f"In the {where} Assembly election {', '.join([first, *rows[:-1]])} and {rows[-1]}."


@settings(max_examples=80, deadline=None)
@given(LANGUAGES, STATE, MANY, st.data(), st.integers(0, 1))
def test_the_order_of_an_enumeration_does_not_matter(
    code: str, state: str, parties: list[str], data: st.DataObject, shape: int
) -> None:
    shares = [(party, data.draw(NUMBERS)) for party in parties]
    expected = {(party, state, number, number) for party, number in shares}
    other = data.draw(st.permutations(shares))
    assert plans(listed(code, state, shares, shape), code) == expected
    assert plans(listed(code, state, other, shape), code) == expected


COUNTS = st.builds(
    lambda low, extra, kind: {
        "exact": SeatCount(low, low),
        "least": SeatCount(low, None),
        "most": SeatCount(None, low),
        "range": SeatCount(low, low + extra),
        "unknown": SeatCount(),
    }[kind],
    st.integers(0, 300),
    st.integers(0, 50),
    st.sampled_from(["exact", "least", "most", "range", "unknown"]),
)


@given(st.lists(COUNTS, max_size=8))
def test_sums_are_exact_and_what_is_unknown_is_no_zero(counts: list[SeatCount]) -> None:
    total = SeatCount.total(counts)
    assert total == SeatCount.total(reversed(counts))
    if counts and all(c.exact is not None for c in counts):
        assert total.exact == sum(c.exact or 0 for c in counts)
    if all(not c.known for c in counts):
        assert not total.known
    if any(c.at_most is None for c in counts):
        assert total.at_most is None


@settings(max_examples=30, deadline=None)
@given(LANGUAGES, STATE, TWO, NUMBERS, NUMBERS)
def test_every_claim_quotes_the_article(
    code: str, state: str, parties: list[str], first: int, second: int
) -> None:
    text = enumeration(code, state, parties[0], first, parties[1], second)
    for report in reports(text, code):
        for evidence in (*report.evidence, *report.seats.evidence, *report.party.evidence):
            assert evidence.span.of(article(text, code).text) == evidence.quote


def test_an_unknown_number_is_not_zero() -> None:
    text = "The BJP may field Smriti Irani from Amethi in the Lok Sabha election."
    (report,) = reports(text)
    assert report.seats.value == SeatCount()
    assert [claim.value for claim in report.constituencies] == ["Amethi"]


def test_one_plan_told_twice_is_one_report() -> None:
    text = "The BJP will contest 17 Lok Sabha seats in Bihar. In Bihar the BJP will fight 17 seats."
    assert len(reports(text)) == 1


def test_two_contradictory_numbers_are_two_reports() -> None:
    text = "The RLD wants 12 Lok Sabha seats in Uttar Pradesh. The SP has offered the RLD seven."
    assert {(p, low) for p, _, low, _ in plans(text)} == {("RLD", 12), ("RLD", 7)}


def test_the_election_is_the_next_one_after_publication() -> None:
    text = "The Congress will contest 70 Assembly seats in Bihar."
    elections = {r.election.value for r in reports(text, published="2020-10-05") if r.election}
    assert elections == {"Bihar Assembly 2020"}


def test_the_election_of_an_undated_article_follows_the_past_one_it_names() -> None:
    text = "The Congress will contest 70 Assembly seats in Bihar. In 2015 it had won 27 seats."
    elections = {r.election.value for r in reports(text, published=None) if r.election}
    assert elections == {"Bihar Assembly 2020"}


def test_a_sentence_without_end_is_passed_over_at_once() -> None:
    assert reports("BJP 17 JD(U) 16 seats and " * 2000) == ()
