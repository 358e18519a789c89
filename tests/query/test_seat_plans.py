"""Seat plans as they stood on a day, added up and laid out as a table."""

from __future__ import annotations

import pickle
import sys
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.samples import the_sample
from tests.seats.plans import article

import pollcorpus
from pollcorpus._display.words import told_apart
from pollcorpus.corpus import Corpus
from pollcorpus.errors import ArgumentError, MissingExtraError, UnknownNameError
from pollcorpus.models import SeatCount

BIHAR = (
    "2024-03-18",
    "Of Bihar's 40 Lok Sabha seats the BJP will contest 17, the JD(U) 16 and the LJP (Ram Vilas) seven.",
)
CROWDED = (
    "2024-03-18",
    "Of Bihar's 40 Lok Sabha seats the BJP will contest 17, the JD(U) 16 and the LJP (Ram Vilas) 11.",
)
WANTED = ("2024-01-05", "The JD(U) wants 17 Lok Sabha seats in Bihar.")
GOA = ("2024-03-20", "The BJP will contest two Lok Sabha seats in Goa.")
TARGET = ("2024-01-02", "The BJP has set itself a target of 370 seats in the Lok Sabha elections.")


def corpus_of(*texts: tuple[str, str]) -> Corpus:
    return Corpus.of(
        article(text, published=day, ident=f"a{number}") for number, (day, text) in enumerate(texts)
    )


def test_shares_of_partners_add_up_to_the_house() -> None:
    (sharing,) = corpus_of(BIHAR).seat_plans.sharings()
    assert (sharing.total, sharing.house) == (SeatCount(40, 40), 40)
    assert (sharing.over, sharing.left) == (0, 0)
    assert [plan.party.id for plan in sharing.plans] == ["party:BJP", "party:JDU", "party:LJPRV"]


def test_more_seats_than_there_are_over_book_a_territory() -> None:
    plans = corpus_of(CROWDED, GOA).seat_plans
    (sharing,) = plans.sharings()
    assert (sharing.over, sharing.left) == (4, None)
    assert {plan.territory for plan in plans.over_booked()} == {"Bihar"}
    assert len(plans.over_booked()) == 3


ASSEMBLY = "The RJD will contest 135 seats, the Congress 61, the CPI(ML) Liberation 20 and the VIP 15 in the Bihar assembly election."


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"{ASSEMBLY} The CPI gets nine and the CPI(M) four."),
        (
            "hi",
            "बिहार विधानसभा चुनाव में राजद 135 सीटों पर, कांग्रेस 61 सीटों पर, भाकपा (माले) 20 सीटों पर और वीआईपी 15 सीटों पर लड़ेगी। भाकपा को नौ सीटें और माकपा को चार सीटें मिलेंगी।",
        ),
    ],
)
def test_the_rest_of_a_deal_in_a_sentence_of_its_own_over_books_it(
    language: str, text: str
) -> None:
    plans = Corpus.of([article(text, language, "2025-10-12")]).seat_plans
    (sharing,) = plans.sharings()
    assert (sharing.total.exact, sharing.house, sharing.over) == (244, 243, 1)
    assert len(plans.over_booked()) == 6


@pytest.mark.parametrize(
    "text",
    [
        f"{ASSEMBLY} The BJP gets 101 and the JD(U) 101.",
        f"{ASSEMBLY} The LJP (Ram Vilas) gets 45 and the HAM 20.",
        "The BJP and the JD(U) will contest 101 seats each, the LJP (Ram Vilas) 29, the HAM six and the RLM six in the Bihar assembly election. The Congress gets 20 and the VIP 15.",
    ],
)
def test_large_shares_beside_a_house_shared_out_are_a_rivals(text: str) -> None:
    plans = corpus_of(("2025-10-12", text)).seat_plans
    assert len(plans.sharings()) == 2
    assert len(plans.over_booked()) == 0


def test_rivals_shares_in_one_sentence_are_no_sharing() -> None:
    text = (
        "In Bihar the BJP will contest 17 seats, the JD(U) 16 and the LJP (Ram Vilas) five, while "
        "the RJD will contest 26 and the Congress nine."
    )
    assert not list(corpus_of(("2024-03-20", text)).seat_plans.sharings())


def test_a_number_above_the_house_is_over_booked_by_itself() -> None:
    plans = corpus_of(("2024-01-02", "The BJP wants 50 Lok Sabha seats in Bihar.")).seat_plans
    (plan,) = plans.over_booked()
    assert plan.warnings


def test_an_empty_table_says_for_which_elections_there_are_plans() -> None:
    plans = corpus_of(BIHAR, GOA).seat_plans
    for asked in ("Lok Sabha 2020", "Bihar 2020", 2020):
        table = plans.table(asked)
        assert not table.parties
        (note,) = table.notes
        assert str(asked) in note and "it has plans for Lok Sabha 2024" in note
        assert f"  ! {note}" in repr(table).splitlines()
        assert "Lok Sabha 2024" in table._repr_html_()
    *_, note = plans.of("Congress").table("Lok Sabha 2024").notes
    assert note == "no plan here is for Lok Sabha 2024; no plan here names an election"
    assert plans.table("Lok Sabha 2024").notes == ()


def test_a_dispute_on_seats_says_whose_with_each_number_and_its_reports() -> None:
    sixteen = ("2024-03-18", "Of Bihar's 40 Lok Sabha seats the BJP will contest 16.")
    corpus = corpus_of(BIHAR, sixteen)
    (dispute,) = corpus.disagreements
    assert repr(dispute) == (
        "Disagreement(seats of Bharatiya Janata Party: 17 agreed in 1 report, 16 agreed in 1)"
    )
    line = "  seats of Bharatiya Janata Party — Bihar, Lok Sabha 2024"
    assert repr(corpus.disagreements).splitlines()[1] == line
    assert dispute.to_dict()["subject"] == "Bharatiya Janata Party"


def test_what_is_only_wanted_is_not_added_up() -> None:
    wanted = ("2024-03-18", "The BJP wants 30 Lok Sabha seats in Bihar and the JD(U) wants 25.")
    assert corpus_of(wanted).seat_plans.sharings() == ()


def test_a_constituency_of_two_partners_is_claimed() -> None:
    text = (
        "Seats in Bihar have been shared. The BJP gets Gaya, Nawada and Jamui and the JD(U) gets "
        "Gaya, Purnia and Banka in the Lok Sabha election."
    )
    (sharing,) = corpus_of(("2024-03-18", text)).seat_plans.sharings()
    (claimed,) = sharing.claimed
    assert claimed.constituency == "Gaya"
    assert {plan.party.id for plan in claimed.plans} == {"party:BJP", "party:JDU"}


def test_plans_stand_as_they_stood_on_a_day() -> None:
    plans = corpus_of(WANTED, BIHAR).seat_plans
    before = plans.as_of("2024-02")
    assert [(plan.party.id, plan.seats) for plan in before] == [("party:JDU", SeatCount(17, 17))]
    assert len(plans.as_of("2024-03-18")) == len(plans) == 3
    assert plans.of("JD(U)").one().given_up == 1


def test_a_table_has_parties_by_states_and_sums() -> None:
    table = corpus_of(BIHAR, GOA, TARGET).seat_plans.table("Lok Sabha 2024")
    assert table.states == ("Bihar", "Goa")
    assert table.parties[0].id == "party:BJP"
    assert table.cells["party:BJP", "Goa"].seats == SeatCount(2, 2)
    assert table.sums["party:BJP"] == SeatCount(19, 19)
    assert table.targets["party:BJP"].seats == SeatCount(370, 370)
    assert table.short_of("party:BJP") == 351
    assert len(table.to_dicts()) == 5


def test_a_table_is_the_same_whatever_the_order_of_articles() -> None:
    tables = {
        repr(corpus_of(*order).seat_plans.table("Lok Sabha 2024"))
        for order in permutations((BIHAR, GOA, TARGET))
    }
    assert len(tables) == 1


def test_an_unknown_number_is_empty_and_never_zero() -> None:
    fielded = ("2024-03-01", "The BJP may field Smriti Irani from Amethi in the Lok Sabha polls.")
    table = corpus_of(fielded).seat_plans.table("Lok Sabha 2024")
    assert table.sums["party:BJP"] == SeatCount()
    frame = table.to_pandas()
    assert frame.isna().all(axis=None)
    assert " 0" not in repr(table)


def test_a_table_converts_to_frames() -> None:
    table = corpus_of(BIHAR, WANTED).seat_plans.table("Lok Sabha 2024")
    assert table.to_pandas().loc["Bharatiya Janata Party", "Bihar"] == 17
    assert table.to_polars()["Bihar"].to_list() == [17, 16, 7]
    assert table.to_polars("exact")["party"].to_list()[0] == "Bharatiya Janata Party"


def test_a_table_is_written_for_a_spreadsheet(tmp_path: Path) -> None:
    table = corpus_of(BIHAR, GOA).seat_plans.table("Lok Sabha 2024")
    table.to_csv(tmp_path / "table.csv")
    lines = (tmp_path / "table.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].split(",") == ["party", *table.to_pandas().columns]
    assert [line.split(",")[0] for line in lines[1:]] == [party.name for party in table.parties]
    for line, row in zip(lines[1:], table.to_polars().rows(), strict=True):
        assert line.split(",")[1:] == ["" if seats is None else str(seats) for seats in row[1:]]


@pytest.mark.parametrize("package", ["pandas", "polars"])
def test_a_missing_package_is_named_with_its_extra(
    package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    table = corpus_of(BIHAR).seat_plans.table("Lok Sabha 2024")
    with pytest.raises(MissingExtraError, match=rf"pollcorpus\[{package}\]"):
        getattr(table, f"to_{package}")()


def test_a_table_is_asked_for_its_own_parties_and_known_bounds() -> None:
    table = corpus_of(BIHAR, GOA, TARGET).seat_plans.table("Lok Sabha 2024")
    assert table.short_of("Bharatiya Janata Party") == table.short_of("party:BJP") == 351
    assert pickle.loads(pickle.dumps(table)).short_of("party:BJP") == 351
    assert table.short_of("भाजपा") == table.short_of("BJP") == 351
    for name in ("Ganga Morcha", "Congress"):
        with pytest.raises(UnknownNameError, match=r"; it has: Bharatiya Janata Party, "):
            table.short_of(name)
    with pytest.raises(UnknownNameError, match=r"did you mean Bharatiya Janata Party\?$"):
        table.short_of("Bharatiya Janta Prty")
    with pytest.raises(UnknownNameError, match="least, most, exact"):
        table.to_polars("leest")


def test_a_table_needs_a_single_election() -> None:
    other = ("2020-09-01", "The BJP will contest 110 Assembly seats in Bihar.")
    with pytest.raises(UnknownNameError, match="may be any of"):
        corpus_of(BIHAR, other).seat_plans.table("Bihar")


def test_a_table_is_of_the_only_election_if_none_is_given() -> None:
    unnamed = ("2024-03-18", "The JD(U) wants 4 seats in Jharkhand.")
    plans = corpus_of(BIHAR, GOA, unnamed).seat_plans
    assert plans.table() == plans.table("Lok Sabha 2024")


def test_a_share_that_the_article_tells_elsewhere_stands_beside_the_sharing() -> None:
    day, deal = BIHAR[0], "The VCK gets two seats in Tamil Nadu, the CPI two and the CPI(M) two."
    first = (
        "The DMK has allotted nine seats to the Congress in Tamil Nadu for the Lok Sabha election."
    )
    rest = "Leaders of the parties met in Chennai in the morning and signed the pact."
    (sharing,) = corpus_of((day, f"{first} {rest} {deal}")).seat_plans.sharings()
    assert [plan.party.id for plan in sharing.beside] == ["party:INC"]
    assert repr(sharing).endswith("33 left \u00b7 told beside: Indian National Congress 9>")
    apart = corpus_of((day, first), (day, f"{deal[:-1]} for the Lok Sabha election."))
    assert [one.beside for one in apart.seat_plans.sharings()] == [()]


def test_a_table_without_an_election_tells_which_there_are() -> None:
    other = ("2020-09-01", "The BJP will contest 110 Assembly seats in Bihar.")
    plans = corpus_of(BIHAR, other).seat_plans
    told = r"Lok Sabha 2024 \(3 plans\), Bihar Assembly 2020 \(1 plan\)"
    with pytest.raises(ArgumentError, match=told) as error:
        plans.table()
    assert error.value.where == "SeatPlans.table()"
    assert plans.for_election("Lok Sabha 2024").table().election == "Lok Sabha 2024"
    with pytest.raises(ArgumentError, match="no plan here names an election"):
        plans.in_state("Goa").table()


def test_a_sum_over_states_is_as_settled_as_its_least_settled_share() -> None:
    wanted = ("2024-03-18", "The BJP wants 4 seats in Jharkhand in the Lok Sabha election.")
    (bjp,) = [
        line
        for line in repr(corpus_of(BIHAR, GOA, wanted).seat_plans.table()).splitlines()
        if line.startswith("Bharatiya Janata Party")
    ]
    assert "4!" in bjp
    assert bjp.split()[-1].endswith("!")


def test_a_disputed_share_is_marked_in_a_table_and_so_is_its_sum() -> None:
    other = (BIHAR[0], "The JD(U) will contest 14 Lok Sabha seats in Bihar, it was announced.")
    shares = (BIHAR[0], "The JD(U) will contest one Lok Sabha seat in Goa, it was announced.")
    table = corpus_of(BIHAR, other, shares, GOA).seat_plans.table()
    lines = repr(table).splitlines()
    (jdu,) = (line.split() for line in lines if line.startswith("Janata Dal (United)"))
    assert jdu[-3].endswith("*") and jdu[-2] == "1" and jdu[-1].endswith("*")
    assert "*" not in next(line for line in lines if line.startswith("Bharatiya"))
    assert lines[-1] == "* disputed"
    assert "(* disputed)" in table._repr_html_()
    assert [row["disputed"] for row in table.to_dicts()].count(True) == 1
    assert "disputed" not in repr(corpus_of(BIHAR, GOA).seat_plans.table())


def test_a_table_explains_the_marks_that_it_has_and_no_others() -> None:
    settled = corpus_of(BIHAR, GOA).seat_plans.table()
    assert not {"proposed", "wanted", "number", "disputed"} & {*repr(settled).split()}
    assert "<caption>Seat plans for Lok Sabha 2024</caption>" in settled._repr_html_()
    wanted = (BIHAR[0], "The BJP wants 4 seats in Jharkhand in the Lok Sabha election.")
    assert repr(corpus_of(BIHAR, wanted).seat_plans.table()).splitlines()[-1] == "! wanted"


def test_parties_whose_names_begin_alike_can_be_told_apart_in_a_table() -> None:
    text = (
        "The CPI will contest two seats, the CPI(M) three seats and the CPI(ML) Liberation four "
        "seats in Bihar in the Lok Sabha election."
    )
    lines = repr(corpus_of(("2024-03-18", text), GOA).seat_plans.table()).splitlines()
    rows = {line.split("  ")[0] for line in lines if line.startswith("Communist")}
    assert len(rows) == 3
    assert "Communist Party of India (Marxist)" in rows
    assert max(map(len, lines)) <= 100


PARTS = st.lists(
    st.sampled_from(["All", "India", "Krantikari", "Morcha", "जनता", "दल"]), max_size=9
)


@given(st.sets(PARTS.map(" ".join).filter(bool), min_size=1, max_size=6), st.integers(4, 30))
def test_no_two_parties_look_alike(names: set[str], columns: int) -> None:
    ordered = sorted(names)
    assert len(set(told_apart(ordered, columns))) == len(ordered)


def test_long_names_that_differ_at_their_ends_are_cut_in_their_midst() -> None:
    front = "All India Progressive Front of the Farmers, Weavers and Workers of"
    east, west = told_apart([f"{front} the East", f"{front} the West"], 30)
    assert (east, west) == (
        "All India Progressive Front…East",
        "All India Progressive Front…West",
    )


def test_a_table_prints_in_a_notebook_with_everything_escaped() -> None:
    table = pollcorpus.sample().seat_plans.table("Lok Sabha 2024")
    html = table._repr_html_()
    assert html.count("<tr>") == len(table.parties) + 1
    assert "<td>9+!</td>" in html
    assert max(map(len, repr(table).splitlines())) <= 100


def test_a_seat_of_two_partners_is_claimed_but_over_books_nothing() -> None:
    text = (
        "In Bihar, the RJD will contest 26 Lok Sabha seats and the Congress nine."
        " The RJD will contest from Purnea. The Congress will contest from Purnea and Katihar."
    )
    plans = corpus_of(("2024-03-29", text)).seat_plans
    (sharing,) = plans.sharings()
    assert [one.constituency for one in sharing.claimed] == ["Purnia"]
    assert len(plans.over_booked()) == 0


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Mangaldoi", {2019, 2024}),
        ("Darrang-Udalguri", {2019, 2024}),
        ("कलियाबोर", {2024}),
        ("Sonitpur", {2019}),
        ("Silchar", set()),
    ],
)
def test_a_seat_that_was_drawn_anew_is_found_by_either_name(asked: str, found: set[int]) -> None:
    plans = corpus_of(
        (
            "2024-03-05",
            "The BJP will contest Darrang-Udalguri and Kaziranga in the Lok Sabha polls.",
        ),
        ("2019-03-05", "The BJP will contest Mangaldoi and Tezpur in the Lok Sabha polls."),
    ).seat_plans
    elections = {plan.election for plan in plans.naming(asked)}
    assert elections == {f"Lok Sabha {year}" for year in found}


def test_a_party_that_articles_name_and_that_has_no_plan_is_told() -> None:
    plans = the_sample().seat_plans
    assert plans.of("RJD").notes == ("the corpus has no seat plan of Rashtriya Janata Dal",)
    assert plans.of("RJD", "BJP").notes == ("the corpus has no seat plan of Rashtriya Janata Dal",)
    assert plans.of("BJP").notes == ()
    # whom no article names, the query says already
    (note,) = plans.of("DMK").notes
    assert "no article here mentions" in note
