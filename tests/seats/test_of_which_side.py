"""Whose a number is among two who deal: whoever presses, signs or goes on, and not the other."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans, reports, standing

_UP = "Uttar Pradesh"


@pytest.mark.parametrize(
    "text",
    [
        "The RLD has put pressure on the SP, demanding that it be given 33 seats in {state}.",
        "The RLD turned the heat on the SP, insisting that it get 33 seats in {state}.",
        "The RLD slammed the SP at a rally, saying it would contest 33 seats in {state}.",
        "The RLD, cross with and angry at the SP, let it be known that it wants 33 seats in {state}.",
        "The RLD will back the SP only if it is given 33 seats in {state}.",
        "The RLD has urged SP leader Shivpal Yadav to set aside 33 seats for it in {state}.",
        "The RLD is counting on the SP to spare it 33 seats in {state}.",
        "The RLD has set the SP a deadline of Friday to concede 33 seats in {state}.",
    ],
)
def test_seats_are_those_of_whoever_presses_another(text: str) -> None:
    assert {plan[:1] + plan[2:] for plan in plans(text.format(state=_UP))} == {("RLD", 33, 33)}


def test_who_only_tries_to_persuade_another_has_got_nothing() -> None:
    tries = "The RLD has been trying to persuade SP chief Akhilesh Yadav to give it 33 seats in UP."
    done = "The RLD persuaded SP chief Akhilesh Yadav to give it 33 seats in Uttar Pradesh."
    assert standing(tries, "en", "2024-01-02") == {("RLD", 33, 33, "wanted")}
    assert standing(done, "en", "2024-01-02") == {("RLD", 33, 33, "agreed")}


@pytest.mark.parametrize(
    "text",
    [
        "The VCK signed an agreement with the DMK to contest four seats in Tamil Nadu.",
        "The VCK reached an understanding with the DMK to fight from four seats in Tamil Nadu.",
    ],
)
def test_who_makes_a_pact_to_contest_contests(text: str) -> None:
    assert {plan[::2] for plan in plans(text)} == {("VCK", 4)}


def test_what_two_contest_each_stands_beside_what_they_leave() -> None:
    text = (
        "The Congress and the NCP have finished their talks in Maharashtra. The two parties will "
        "contest 125 seats each, leaving 38 for the allies."
    )
    found = {(party, least) for party, _, least, _ in plans(text, published="2019-09-25")}
    assert found == {("INC", 125), ("NCP", 125)}


def test_they_of_a_quotation_are_not_the_speaker() -> None:
    text = (
        "The SP and the Congress are far apart in Uttar Pradesh. SP vice-president Kironmoy Nanda "
        'called the Congress unreasonable. "We offered them 17 seats for the Lok Sabha polls," he '
        'said. "They now want 25 seats."'
    )
    assert {plan[::2] for plan in plans(text)} == {("INC", 17), ("INC", 25)}


def test_the_alliance_is_no_party_that_speaks_of_it() -> None:
    text = "The BJP will contest nine seats in Tamil Nadu. The alliance will win all 39, it said."
    assert {plan[::2] for plan in plans(text)} == {("BJP", 9)}


def test_seats_in_which_one_backs_another_are_not_its_own() -> None:
    assert not plans("The Shiv Sena will back the BJP in all 13 seats in Punjab.")


def test_who_takes_amiss_what_another_does_goes_on() -> None:
    text = (
        "Upset over the Congress naming men for seats that it had sought, the SP released a list "
        "of 22 candidates for Maharashtra, taking the number of its nominees to 31."
    )
    found = {plan[::2] for plan in plans(text, published="2024-10-20")}
    assert found == {("SP", 22), ("SP", 31)}


@pytest.mark.parametrize("office", ["AICC spokesman", "MPCC chief", "TPCC president"])
def test_a_committee_of_the_congress_speaks_for_it(office: str) -> None:
    text = (
        f"The Congress has broken off its talks. {office} Rakesh Nambiar said the party would "
        "contest 17 Lok Sabha seats in Telangana."
    )
    assert {plan[::2] for plan in plans(text)} == {("INC", 17)}


def test_in_return_the_giver_gets_seats() -> None:
    text = (
        "The Congress and the JD(S) will swap seats in Karnataka. The JD(S) will hand over Mysuru "
        "to the Congress and in return get Tumakuru."
    )
    found = {
        (report.party.value.id, place.value)
        for report in reports(text)
        for place in report.constituencies
    }
    assert found == {("party:INC", "Mysore"), ("party:JDS", "Tumkur")}


def test_seats_named_after_a_settled_number_are_part_of_it() -> None:
    text = "The AIUDF will settle for 21 seats in Assam. The Sonai and Algapur seats have gone to the AIUDF."
    assert {plan[2] for plan in plans(text, published="2021-03-04")} == {21}


def test_who_will_stand_alone_is_past_what_was_offered() -> None:
    text = (
        "The RSP, which was offered only three seats by the Left Front in West Bengal, announced "
        "that it would fight 12 seats alone."
    )
    assert ("RSP", 12, 12, "agreed") in standing(text, "en", "2024-01-02")


def test_a_tally_to_be_bettered_is_no_plan() -> None:
    text = "The BJP hopes to better its 2019 tally of 18 in West Bengal and has set its sights on 25 seats."
    assert {plan[2] for plan in plans(text)} == {25}


@pytest.mark.parametrize(
    "text",
    [
        "The NDA settled the Bihar Lok Sabha seats, with the BJP and the JD(U) getting 17 each.",
        "A formula is out for Bihar, with the BJP and the JD(U) to contest 17 Lok Sabha seats each.",
    ],
)
def test_with_two_getting_each(text: str) -> None:
    assert {plan[::2] for plan in plans(text)} == {("BJP", 17), ("JDU", 17)}


@pytest.mark.parametrize(
    "text",
    [
        "The Congress, the JD(S) and the BSP are fighting all the 28 Lok Sabha seats in Karnataka.",
        "Karnataka votes in April. The Congress, the JD(S) and the BSP will contest all the seats.",
    ],
)
def test_each_of_several_fights_all_seats(text: str) -> None:
    assert {plan[::2] for plan in plans(text)} == {("INC", 28), ("JDS", 28), ("BSP", 28)}


def test_several_who_fight_all_seats_as_allies_have_no_number() -> None:
    text = "The Congress and the JD(S) will fight all the 28 Lok Sabha seats in Karnataka together."
    assert not plans(text)


@pytest.mark.parametrize(
    "text",
    [
        "In Bihar, the CPI will contest one Lok Sabha seat (Begusarai) and the RSP one (Khagaria).",
        "In Bihar, the CPI (Begusarai) and the RSP (Khagaria) get one Lok Sabha seat each.",
    ],
)
def test_a_seat_in_brackets_is_that_of_the_party_before_it(text: str) -> None:
    found = {
        (report.party.value.id, place.value)
        for report in reports(text)
        for place in report.constituencies
    }
    assert found == {("party:CPI", "Begusarai"), ("party:RSP", "Khagaria")}


def test_of_which_tells_who_spares_how_many() -> None:
    text = "The VIP demanded ten Lok Sabha seats in Bihar, four of which the RJD is ready to spare."
    found = standing(text, "en", "2024-01-02")
    assert found == {("VIP", 10, 10, "wanted"), ("VIP", 4, 4, "proposed")}


def test_two_seats_for_each_of_two() -> None:
    text = "The Congress is ready to part with two seats for each of the CPI and the RSP in Kerala."
    assert {plan[::2] for plan in plans(text)} == {("CPI", 2), ("RSP", 2)}


def test_a_seat_that_is_not_among_those_offered_is_none_of_them() -> None:
    text = (
        "The CPI will get two Lok Sabha seats in Tamil Nadu. It is sore that Coimbatore is not "
        "among the two it has been offered."
    )
    assert not [place for report in reports(text) for place in report.constituencies]


def test_what_brackets_add_to_a_short_name_may_be_its_own() -> None:
    assert {p[0] for p in plans("HAM (Secular) has been allotted one seat in Bihar.")} == {"HAMS"}


def test_the_party_is_that_of_whoever_opened_the_sentence_before() -> None:
    text = (
        "The BJP will contest five Lok Sabha seats in Uttarakhand. AAP leader Rakesh Nambiar will "
        "speak in Haldwani. The party hopes to win two seats."
    )
    assert {plan[::2] for plan in plans(text)} == {("BJP", 5), ("AAP", 2)}


def test_all_seats_that_several_fight_together_are_nobodys_own() -> None:
    text = (
        "The BJP has settled with the JD(U) and the HAM in Bihar. The three parties will together "
        "contest all 40 Lok Sabha seats."
    )
    assert not plans(text)


def test_who_is_met_is_not_who_speaks() -> None:
    text = (
        "JD(S) president H D Deve Gowda wants ten Lok Sabha seats in Karnataka. "
        '"We have come down from 12 to ten," he said after his talks with Rahul Gandhi.'
    )
    assert {plan[0] for plan in plans(text)} == {"JDS"}


def test_all_the_seats_of_by_elections_are_no_house() -> None:
    text = (
        "By-polls to 11 seats in Uttar Pradesh will be held on Monday. The BJP, the SP and the BSP "
    )
    assert not plans(f"{text}have fielded their candidates on all the seats.")
    every = "The BJP and the SP are contesting all 403 seats in Uttar Pradesh."
    assert {plan[0] for plan in plans(every)} == {"BJP", "SP"}
