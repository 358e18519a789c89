"""Whose a count is where several parties stand before it."""

from __future__ import annotations

import pytest
from tests.seats.plans import Standing, in_short, plans, reports, standing, statuses

from pollcorpus.extraction.seats.reach import Reach
from pollcorpus.extraction.seats.tokens import CountToken, PartyToken


def _seats(
    text: str, language: str = "en", day: str = "2024-03-05"
) -> set[tuple[str, int | None, int | None]]:
    return {(party, low, high) for party, _, low, high in plans(text, language, day)}


PAIRS = [("JD(U)", "JDU", "RJD", "RJD"), ("BJP", "BJP", "LJP", "LJP"), ("RJD", "RJD", "BSP", "BSP")]


@pytest.mark.parametrize(("one", "first", "other", "second"), PAIRS)
@pytest.mark.parametrize(
    "text",
    [
        "Both the {one} and the {other} will put up candidates in {n} Lok Sabha seats in Bihar.",
        "The {one} and the {other} will each contest {n} Lok Sabha seats in Bihar.",
        "The {one} and the {other} will both fight {n} Lok Sabha seats in Bihar.",
    ],
)
def test_what_both_contest_each_does(
    text: str, one: str, first: str, other: str, second: str
) -> None:
    for number in (13, 17):
        told = text.format(one=one, other=other, n=number)
        assert _seats(told) == {(first, number, number), (second, number, number)}


def test_what_both_contest_together_is_neithers() -> None:
    for number in (26, 34):
        text = (
            f"Both the BJP and the JD(U) will together contest {number} Lok Sabha seats in Bihar."
        )
        assert _seats(text) == set()


def test_what_both_contest_each_does_in_hindi() -> None:
    for number in (13, 17):
        text = f"बिहार में भाजपा और जदयू दोनों {number} लोकसभा सीटों पर लड़ेंगे।"
        assert _seats(text, "hi") == {("BJP", number, number), ("JDU", number, number)}
        assert _seats(text.replace("दोनों", "दोनों मिलकर"), "hi") == set()


@pytest.mark.parametrize(
    "goes_on", [", and will itself contest {own}", " and will contest the other {own} itself"]
)
def test_a_sentence_goes_on_about_who_gave_seats_away(goes_on: str) -> None:
    for one, other, own in ((9, 3, 28), (8, 4, 27)):
        text = (
            f"The RJD has left {one} Lok Sabha seats to the Congress and {other} to the CPI(ML) "
            f"in Bihar{goes_on.format(own=own)}."
        )
        assert _seats(text) == {("INC", one, one), ("CPIMLL", other, other), ("RJD", own, own)}


@pytest.mark.parametrize(
    "head",
    ["After the VCK and the MDMK", "Like the VCK", "Following the VCK, the MDMK and the CPI(M)"],
)
def test_parties_that_only_open_a_sentence_have_no_part_in_it(head: str) -> None:
    for number in (6, 7):
        text = (
            f"{head}, the CPI too has been allotted {number} seats by the DMK "
            "in the Tamil Nadu assembly polls."
        )
        assert _seats(text, "en", "2021-03-05") == {("CPI", number, number)}


@pytest.mark.parametrize("rest", ["the rest", "minor parties", "the remaining partners"])
def test_what_is_left_for_others_is_nobodys(rest: str) -> None:
    for big, small in ((22, 23), (24, 21)):
        text = (
            f"Under the offer {big} Lok Sabha seats are for the BJP, {small} for the Shiv Sena "
            f"and three for {rest} in Maharashtra."
        )
        assert _seats(text) == {("BJP", big, big), ("SHS", small, small)}


def test_who_left_seats_to_allies_does_not_have_them() -> None:
    for verb in ("left", "has left", "gave"):
        text = f"The Congress {verb} five seats to its allies in the Rajasthan assembly elections."
        assert _seats(text, "en", "2018-11-16") == set()


def test_a_states_name_may_stand_between_a_number_and_its_seats() -> None:
    text = "The BJP gave two Delhi assembly seats to the JD(U) and three to the LJP."
    assert _seats(text, "en", "2020-01-20") == {("JDU", 2, 2), ("LJP", 3, 3)}


def test_a_number_that_comes_down_from_another_is_the_new_one() -> None:
    text = "The CPI has had to bring its number down to {} seats from {} for the Kerala assembly polls."
    for new, old in ((25, 27), (23, 24)):
        assert _seats(text.format(new, old), "en", "2021-03-09") == {("CPI", new, new)}


@pytest.mark.parametrize(
    "says", ["says it can spare {n}", "is ready to spare {n}", "could leave it {n}"]
)
def test_what_can_be_spared_is_only_proposed(says: str) -> None:
    for number in (2, 3):
        text = f"The SP has demanded six seats in Madhya Pradesh; the Congress {says.format(n=number)} for the assembly polls."
        told = {
            r.seats.value.exact: r.status.value.value for r in reports(text, "en", "2023-10-18")
        }
        assert told == {6: "wanted", number: "proposed"}


def test_seats_that_a_party_is_advised_to_contest_are_proposed() -> None:
    for verb in ("advised", "urged"):
        text = f"Mamata Banerjee {verb} the Congress to fight 300 seats in the Lok Sabha polls."
        assert "agreed" not in statuses(text, "en", "2024-01-10")


def test_a_party_that_nobody_knows_keeps_its_seats() -> None:
    for unknown in (
        "the Peasants and Workers of Konkan",
        "the Shetkari Kisan Dal",
        "the Vikas of Navbharat",
    ):
        text = f"The Swabhimani Paksha wants six Lok Sabha seats in Maharashtra and {unknown} five."
        assert _seats(text) == {("SWP", 6, 6)}


def test_the_two_are_those_spoken_of_and_not_whose_sources_speak() -> None:
    for low, high in ((3, 4), (5, 6)):
        text = (
            "Apna Dal (S) wants ten Lok Sabha seats in Uttar Pradesh; the NISHAD Party has asked for 12. "
            f"BJP sources said that the two may in the end get {low} to {high} each."
        )
        told = _seats(text)
        assert {("ADS", low, high), ("NISHAD", low, high)} <= told
        assert "BJP" not in {party for party, _, _ in told}


def test_a_house_named_in_the_next_clause_is_not_that_of_a_bare_number() -> None:
    for one, other in ((13, 8), (11, 10)):
        text = (
            f"Of Odisha's 21 Lok Sabha seats the BJP could get {one} and the BJD {other}, while in "
            "the assembly the BJD may contest 100 seats."
        )
        elections = {
            r.seats.value.exact: r.election.value
            for r in reports(text, "en", "2024-03-05")
            if r.election
        }
        assert elections[other] == "Lok Sabha 2024"
        assert elections[100] == "Odisha Assembly 2024"


def test_the_party_that_opens_a_sentence_is_the_subject_of_the_one_before() -> None:
    for party, ident in (("AAP", "AAP"), ("BSP", "BSP"), ("RJD", "RJD")):
        text = (
            f"The {party} has offered the Congress one Lok Sabha seat in Gujarat. "
            "The party hopes to fight eight seats in the state."
        )
        assert (ident, 8, 8) in _seats(text, "en", "2024-02-13")


@pytest.mark.parametrize(
    "signs",
    ["signed an agreement", "struck a deal", "has sealed a pact", "reached an understanding"],
)
def test_a_pact_for_seats_gives_them_to_whom_it_is_made_for(signs: str) -> None:
    for number in (6, 7):
        text = (
            f"CHENNAI, March 4: After marathon talks that went on for most of the week, the VCK {signs} "
            f"with the DMK for {number} seats in the Tamil Nadu assembly elections."
        )
        assert _seats(text, "en", "2021-03-04") == {("VCK", number, number)}


def test_he_is_the_leader_whom_the_sentence_before_began_with() -> None:
    for number in (30, 40):
        text = (
            "Chirag Paswan called on J P Nadda to talk of seats in the Bihar assembly polls. "
            f"He asked for {number} seats. Nitish Kumar said that there was time."
        )
        assert _seats(text, "en", "2020-09-20") == {("LJP", number, number)}


@pytest.mark.parametrize("place", ["residence", "house", "party office"])
def test_seats_are_not_of_those_at_whose_house_they_are_settled(place: str) -> None:
    text = f"Chirag Paswan came out of J P Nadda's {place} with five Lok Sabha seats in Bihar, and will contest them."
    assert "BJP" not in {party for party, _, _ in _seats(text)}


def test_both_parties_behind_a_count_are_not_guessed_in_hindi() -> None:
    for number in (37, 38):
        text = (
            "समझौते में कांग्रेस नहीं है, सपा ने कहा कि उत्तर प्रदेश में लोकसभा सीटों की बात तय है। "
            f"80 में से {number}-{number} सीटों पर दोनों दल लड़ेंगे।"
        )
        assert ("INC", number, number) not in _seats(text, "hi", "2019-01-12")


def test_a_way_is_reckoned_once_however_many_counts_compete(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reckoned: list[int] = []
    cost = Reach.cost

    def noted(reach: Reach, token: CountToken, party: PartyToken) -> float:
        reckoned[-1] += 1
        return cost(reach, token, party)

    monkeypatch.setattr(Reach, "cost", noted)
    for number in (6, 12):
        reckoned.append(0)
        plans(
            "the BJP will give 5 seats to the RJD and 6 to the JD(U) and " * number,
            "en",
            "2024-03-05",
        )
    few, many = reckoned
    assert 0 < few < many < 6 * few


WITH_ANOTHER_ASKING = (
    ("Talks with the TDP are stuck, with the BJP asking for eight Lok Sabha seats in Telangana.", {("BJP", 8, 8, "w")}),
    ("The Congress is in a bind in Karnataka, with the JD(S) adamant on 12 Lok Sabha seats.", {("JDS", 12, 12, "w")}),
    ("The talks dragged on in Assam, with the AGP wanting 30 seats.", {("AGP", 30, 30, "w")}),
    ("The alliance in Bihar is shaky, with the VIP angling for 25 Assembly seats.", {("VIP", 25, 25, "w")}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), WITH_ANOTHER_ASKING)
def test_who_is_told_to_ask_in_an_absolute_clause_asks(text: str, told: Standing) -> None:
    assert in_short(standing(text, "en", "2023-11-13")) == told
