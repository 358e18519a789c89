"""Whatever form of a name a reader knows leads to the one record."""

from datetime import date

import pytest

from pollcorpus.gazetteer import (
    Constituency,
    ElectionKind,
    Party,
    Person,
    Spot,
    State,
    gazetteer,
)
from pollcorpus.models import ActorKind

BOOK = gazetteer()


@pytest.mark.parametrize(
    "name",
    [
        "K. C. Venugopal",
        "K C Venugopal",
        "KC Venugopal",
        "K.C. Venugopal",
        "केसी वेणुगोपाल",
        "के सी वेणुगोपाल",
        "के. सी. वेणुगोपाल",
        "के.सी. वेणुगोपाल",
    ],
)
def test_initials_may_be_dotted_spaced_or_run_together_in_both_scripts(name: str) -> None:
    assert [record.id for record in BOOK.lookup(name)] == ["kc-venugopal"]


@pytest.mark.parametrize(
    "name",
    [
        *(
            "JD(U)",
            "JD (U)",
            "JD-U",
            "JDU",
            "Janata Dal (United)",
            "Janata Dal (U)",
            "Janata Dal-U",
        ),
        *("जदयू", "जद (यू)", "जेडीयू"),
    ],
)
def test_brackets_and_hyphens_in_a_partys_name_do_not_matter(name: str) -> None:
    assert [record.id for record in BOOK.lookup(name)] == ["JDU"]


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Adhir Ranjan Choudhury", "adhir-ranjan-chowdhury"),
        ("मल्लिकार्जुन खड़गे", "mallikarjun-kharge"),
        ("मल्लिकार्जुन खडगे", "mallikarjun-kharge"),
        ("Jayant Choudhary", "jayant-chaudhary"),
    ],
)
def test_usual_variants_of_spelling_lead_to_one_person(name: str, person: str) -> None:
    assert person in [record.id for record in BOOK.lookup(name)]


def test_one_name_may_belong_to_several_records() -> None:
    kinds = {type(record) for record in BOOK.lookup("Hazaribagh")}
    assert {Constituency, Spot} <= kinds


def test_a_middle_name_that_the_press_leaves_out_is_not_needed() -> None:
    assert "praveen-kumar-nishad" in [record.id for record in BOOK.lookup("प्रवीण निषाद")]


def test_an_unknown_name_finds_nothing_and_a_typo_gets_suggestions() -> None:
    assert BOOK.lookup("Nobody Whatsoever") == ()
    assert "Mamata Banerjee" in BOOK.suggest("Mamta Banerji")


def test_what_is_no_actor_has_no_kind_of_actor() -> None:
    parties = BOOK.parties
    assert parties["INC"].actor_kind is ActorKind.PARTY
    assert parties["NDA"].actor_kind is ActorKind.ALLIANCE
    assert parties["CWC"].actor_kind is ActorKind.COMMITTEE
    assert [parties[i].actor_kind for i in ("GOI", "LS", "IND", "PCC", "PDASP")] == [None] * 5


def test_records_refer_to_themselves_by_stable_ids() -> None:
    assert BOOK.persons["prashant-kishor"].ref.id == "person:prashant-kishor"
    assert BOOK.parties["INC"].ref.id == "party:INC"
    assert all(record.ref.known for record in BOOK.persons.values())


def test_ids_of_all_tables_are_unique_and_cross_references_hold() -> None:
    for party in BOOK.parties.values():
        assert not party.parent or party.parent in BOOK.parties
    for branch in BOOK.branches:
        assert branch.party in BOOK.parties and branch.branch in BOOK.parties
        assert branch.leader in BOOK.persons
    foreign = [person.id for person in BOOK.persons.values() if person.country != "IN"]
    assert len(foreign) > 100


@pytest.mark.parametrize(
    ("person", "day", "party"),
    [
        ("narendra-modi", date(2024, 1, 1), "BJP"),
        ("rahul-gandhi", date(2023, 1, 1), "INC"),
        ("nobody-at-all", date(2023, 1, 1), None),
    ],
)
def test_a_persons_party_on_a_day(person: str, day: date, party: str | None) -> None:
    assert BOOK.party_of(person, day) == party


def test_posts_of_a_person_on_a_day_leave_out_those_that_had_ended() -> None:
    roles = {p.role for p in BOOK.posts("nitish-kumar", date(2021, 6, 1))}
    assert "chief_minister" in roles
    assert len(BOOK.posts("nitish-kumar")) > len(BOOK.posts("nitish-kumar", date(2021, 6, 1)))


def test_the_next_election_after_a_day() -> None:
    general = BOOK.next_election(ElectionKind.LOK_SABHA, date(2022, 4, 16))
    state = BOOK.next_election(ElectionKind.ASSEMBLY, date(2022, 4, 16), "IN-GJ")
    assert general is not None and general.year == 2024
    assert state is not None and (state.year, state.seats) == (2022, 182)
    assert BOOK.next_election(ElectionKind.ASSEMBLY, date(2090, 1, 1), "IN-GJ") is None


def test_the_seats_of_the_states_add_up_to_the_lok_sabhas() -> None:
    current = [s for s in BOOK.states.values() if s.valid_to is None and s.lok_sabha_seats]
    assert sum(s.lok_sabha_seats or 0 for s in current) == 543
    assert len(BOOK.seats_of("IN-BR")) == 40


def test_records_are_of_their_types() -> None:
    assert isinstance(BOOK.lookup("Bihar")[0], State)
    assert isinstance(BOOK.lookup("Sonia Gandhi")[0], Person)
    assert isinstance(BOOK.lookup("Trinamool Congress")[0], Party)


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("Kerala Congress (B)", "KECB"),
        ("केरल कांग्रेस (बी)", "KECB"),
        ("Indian National League", "INL"),
        ("Kongunadu Munnetra Kazhagam", "KMNK"),
        ("Shiromani Akali Dal (Taksali)", "SADTK"),
        ("Azad Samaj Party", "ASPKR"),
    ],
)
def test_a_small_ally_is_no_part_of_the_party_whose_name_it_shares(name: str, party: str) -> None:
    assert [record.id for record in gazetteer().lookup(name)] == [party]


@pytest.mark.parametrize(
    ("person", "day", "party"),
    [
        ("dushyant-chautala", date(2019, 3, 1), "JJP"),
        ("akhilesh-yadav", date(2014, 3, 1), "SP"),
        ("akhilesh-yadav", None, "SP"),
        ("dushyant-chautala", None, None),
        ("nobody-at-all", date(2014, 3, 1), None),
    ],
    ids=["a post against a ticket", "an office alone", "ever", "two ever", "unknown"],
)
def test_a_persons_party_is_that_of_the_post_in_it_or_the_only_one_ever(
    person: str, day: date | None, party: str | None
) -> None:
    assert gazetteer().party_of(person, day) == party


@pytest.mark.parametrize(
    ("written", "whose"),
    [
        ("मंगनीलाल मंडल", "Mangani Lal Mandal"),
        ("शिवराजसिंह चौहान", "Shivraj Singh Chouhan"),
        ("भैरोंसिंह शेखावत", "Bhairon Singh Shekhawat"),
        ("जयराम ठाकुर", "Jai Ram Thakur"),
        ("जार्ज फर्नांडीज", "George Fernandes"),
        ("बीएस येद्दियुरप्पा", "B. S. Yediyurappa"),
    ],
)
def test_a_given_name_and_what_follows_it_may_be_one_word(written: str, whose: str) -> None:
    [found] = BOOK.actor_names.find(written)
    assert found.record.names.en == whose
