"""The gazetteer's tables hold together: ids, keys, spelling form, dates and seat sums."""

import csv
import re
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import pytest

Row = dict[str, str]

DATA = files("pollcorpus") / "gazetteer" / "data"
TABLES = sorted(file.name.removesuffix(".csv") for file in DATA.iterdir())
IDENTITY = {
    "assembly_seats": ("state_id", "name_en"),
    "aliases": ("table", "id"),
    "branches": ("party_id", "branch_id", "leader_id"),
    "allies": ("alliance_id", "party_id", "start"),
    "residents": ("place_id", "person_id", "start"),
    "official_residences": ("place_id", "role", "of_id"),
    "parts": ("place_id",),
    "headquarters": ("place_id", "party_id"),
    "quarters": ("name_en",),
}
"""What tells a row from all others, in tables without an id of their own."""
KEYS = (
    ("states", "successor_ids", "states"),
    ("constituencies", "state_id", "states"),
    ("constituencies", "successor_ids", "constituencies"),
    ("parties", "home_states", "states"),
    ("parties", "successor_ids", "parties"),
    ("parties", "parent_id", "parties"),
    ("persons", "home_state_id", "states"),
    ("state_leaders", "state_id", "states"),
    ("state_leaders", "party_id", "parties"),
    ("places", "state_id", "states"),
    ("assembly_seats", "state_id", "states"),
    ("elections", "state_id", "states"),
    ("memberships", "person_id", "persons"),
    ("memberships", "party_id", "parties"),
    ("memberships", "state_id", "states"),
    ("memberships", "constituency_id", "constituencies"),
    ("branches", "party_id", "parties"),
    ("branches", "branch_id", "parties"),
    ("branches", "leader_id", "persons"),
    ("allies", "alliance_id", "parties"),
    ("allies", "party_id", "parties"),
    ("residents", "place_id", "places"),
    ("residents", "person_id", "persons"),
    ("official_residences", "place_id", "places"),
    ("official_residences", "role", "offices_and_roles"),
    ("parts", "place_id", "places"),
    ("headquarters", "place_id", "places"),
    ("headquarters", "party_id", "parties"),
)
LISTS = {"aliases_en", "aliases_hi", "short_en", "short_hi", "forms_en", "forms_hi"} | {
    "abbr_en",
    "abbr_hi",
    "successor_ids",
    "home_states",
    "alias_en",
    "alias_hi",
}
HINDI = {
    "name_hi",
    "aliases_hi",
    "alias_hi",
    "short_hi",
    "forms_hi",
    "abbr_hi",
    "capital_hi",
    "hi",
}
PERIODS = (
    ("states", "valid_from", "valid_to"),
    ("parties", "founded", "dissolved"),
    ("persons", "birth_year", "death_year"),
    ("memberships", "start", "end"),
    ("elections", "polling_start", "polling_end"),
    ("elections", "polling_end", "result_date"),
    ("residents", "start", "end"),
    ("official_residences", "start", "end"),
    ("headquarters", "start", "end"),
    ("branches", "since", "since"),
    ("allies", "start", "end"),
)
DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?~?")
BROKEN_DEVANAGARI = re.compile(
    # a dependent sign that opens a word, two vowel signs in a row, one after a virama
    "(?:^|[ (;-])[\u0900-\u0903\u093c\u093e-\u094d]"
    "|[\u093e-\u094c\u0962\u0963]{2}|\u094d[\u093e-\u094d]"
)


@cache
def table(name: str) -> tuple[Row, ...]:
    """Read a table; each row has as many cells as the header."""
    text = (DATA / f"{name}.csv").read_bytes().decode()
    reader = csv.DictReader(text.splitlines(keepends=True), strict=True)
    rows = tuple(reader)
    assert all(None not in row and None not in row.values() for row in rows), name
    return rows


def identity(name: str, row: Row) -> str:
    """Return what tells a row from the others of its table."""
    return " ".join(row[column] for column in IDENTITY.get(name, ("id",)))


def cells(name: str) -> Iterator[tuple[str, str, str]]:
    """Yield id, column and each part of each cell."""
    for row in table(name):
        for column, value in row.items():
            for part in value.split(";") if column in LISTS and value else [value]:
                yield identity(name, row), column, part


@pytest.mark.parametrize("name", TABLES)
def test_ids_are_unique_and_every_row_names_its_source(name: str) -> None:
    rows = table(name)
    ids = [identity(name, row) for row in rows]
    assert [ident for ident, count in Counter(ids).items() if count > 1] == []
    unsourced = [row for row in rows if not row["source"]]
    assert (unsourced, "" in ids) == ([], False)


@pytest.mark.parametrize("name", TABLES)
def test_text_is_nfc_without_stray_spaces_or_invisible_characters(name: str) -> None:
    faults = [
        (row, column, part)
        for row, column, part in cells(name)
        if part != part.strip()
        or "  " in part
        or not unicodedata.is_normalized("NFC", part)
        or any(unicodedata.category(char) in ("Cc", "Cf", "Cn", "Co") for char in part)
        or "\ufffd" in part
    ]
    assert faults == []


@pytest.mark.parametrize("name", TABLES)
def test_lists_have_no_empty_or_repeated_part(name: str) -> None:
    faults = [
        (identity(name, row), column)
        for row in table(name)
        for column in LISTS & row.keys()
        if row[column]
        and ("" in (parts := row[column].split(";")) or len(set(parts)) != len(parts))
    ]
    assert faults == []


@pytest.mark.parametrize("name", TABLES)
def test_hindi_forms_are_well_formed_devanagari(name: str) -> None:
    faults = [
        (row, column, part)
        for row, column, part in cells(name)
        if column in HINDI
        and part
        and (
            not re.search("[\u0904-\u0939\u0958-\u095f]", part)
            or re.search("[A-Za-z]", part)
            or BROKEN_DEVANAGARI.search(part)
        )
    ]
    assert faults == []


@pytest.mark.parametrize(("name", "column", "target"), KEYS)
def test_keys_lead_to_a_row(name: str, column: str, target: str) -> None:
    known = {row["id"] for row in table(target)}
    lost = [
        (row, part)
        for row, found, part in cells(name)
        if found == column and part and part not in known
    ]
    assert lost == []


@pytest.mark.parametrize(("name", "first", "last"), PERIODS)
def test_periods_end_after_they_begin(name: str, first: str, last: str) -> None:
    for row in table(name):
        for value in (row[first], row[last]):
            assert not value or DATE.fullmatch(value), (identity(name, row), value)
        if row[first] and row[last]:
            start, end = row[first].rstrip("~"), row[last].rstrip("~")
            shared = min(len(start), len(end))
            assert start[:shared] <= end[:shared], identity(name, row)


def test_a_part_lies_in_another_place_of_the_reference() -> None:
    names = {row["name_en"] for row in table("places")}
    own = {row["id"]: row["name_en"] for row in table("places")}
    lost = [r for r in table("parts") if r["whole_en"] not in names - {own[r["place_id"]]}]
    assert lost == []


def test_more_aliases_belong_to_a_row_and_are_new_to_it() -> None:
    for row in table("aliases"):
        (owner,) = (known for known in table(row["table"]) if known["id"] == row["id"])
        for code in ("en", "hi"):
            had = {owner[f"name_{code}"], *owner[f"aliases_{code}"].split(";")}
            assert had & set(filter(None, row[f"alias_{code}"].split(";"))) == set(), row["id"]


@pytest.mark.parametrize(("name", "home"), [("foreign", "persons"), ("foreign_parties", "parties")])
def test_those_from_abroad_have_a_country_and_are_nobody_at_home(name: str, home: str) -> None:
    known = {row["id"] for row in table(home)} | {row["name_en"] for row in table(home)}
    for row in table(name):
        assert re.fullmatch("[A-Z]{2}", row["country"]), row["id"]
        assert not {row["id"], row["name_en"]} & known, row["id"]
        assert row["name_hi"], row["id"]


def test_every_table_is_explained_in_the_documentation() -> None:
    page = Path(__file__).parents[1] / "docs" / "reference-data.md"
    told = page.read_text("utf-8")
    assert [name for name in TABLES if f"`{name}.csv`" not in told] == []


def current_states() -> list[Row]:
    """The states and union territories of today."""
    return [r for r in table("states") if not r["valid_to"] and r["kind"] in ("state", "ut")]


def test_there_are_28_states_and_8_union_territories() -> None:
    assert Counter(row["kind"] for row in current_states()) == {"state": 28, "ut": 8}


@pytest.mark.parametrize(
    ("column", "total"), [("lok_sabha_seats", 543), ("rajya_sabha_seats", 233)]
)
def test_seats_of_the_states_sum_to_the_house(column: str, total: int) -> None:
    assert sum(int(row[column] or 0) for row in current_states()) == total


def test_each_state_has_the_constituencies_that_its_seats_say() -> None:
    numbers: dict[str, list[int]] = {row["id"]: [] for row in current_states()}
    for row in table("constituencies"):
        if row["status"] == "current":
            numbers[row["state_id"]].append(int(row["eci_no"]))
    for state in current_states():
        wanted = list(range(1, int(state["lok_sabha_seats"] or 0) + 1))
        assert sorted(numbers[state["id"]]) == wanted, state["name_en"]


def test_reserved_constituencies_are_as_many_as_the_law_says() -> None:
    kinds = Counter(r["reserved"] for r in table("constituencies") if r["status"] == "current")
    assert kinds == {"GEN": 412, "SC": 84, "ST": 47}


def persons_by_form() -> dict[str, list[Row]]:
    """The persons who bear each form of a name, short ones aside, in its exact spelling."""
    bearers: dict[str, list[Row]] = {}
    for row in table("persons"):
        columns = ("name_en", "name_hi", "aliases_en", "aliases_hi")
        forms = {form for column in columns for form in row[column].split(";") if form}
        for form in {unicodedata.normalize("NFC", form).casefold() for form in forms}:
            bearers.setdefault(form, []).append(row)
    return bearers


NAMESAKES = {
    ("chandra-prakash-joshi", "cp-joshi"): "the initials of one are the name of the other",
    ("chandra-shekhar", "chandrashekhar-azad-ravan"): "the press leaves the surname out",
    ("digvijay-singh", "digvijaya-singh"): "the press spells both alike",
    ("jai-prakash", "jai-prakash-rawat"): "the press leaves the surname out",
    ("john-f-fernandez", "john-fernandez"): "the press leaves the initial out",
    ("keshubhai-patel", "keshubhai-s-patel"): "the press leaves the initial out",
    ("s-sanjeev-kumar", "sanjeev-kumar"): "the press leaves the initial out",
    ("satyapal-singh", "satyapal-singh-saini"): "the press leaves the surname out",
    ("ashwani-kumar", "ashwini-kumar-chopra"): "the press leaves the surname out",
    ("chandra-sekhar-sahu", "chandrashekhar-sahu"): "one name in Hindi, two in English",
    ("jayant-chaudhary", "jayanta-chowdhury"): "one name in Hindi, two in English",
    ("jayanta-kumar-roy", "joyanta-roy"): "one name in Hindi, two in English",
    ("jayant-patil", "jayant-prabhakar-patil"): "the press leaves the middle name out",
    ("praful-khoda-patel", "praful-patel"): "the press leaves the middle name out",
    ("bhoopendra-singh", "bhupinder-singh"): "one name in Hindi, two in English",
    ("lakshman-singh", "laxman-singh"): "one name in Hindi, two in English",
    ("sanjeev-kumar", "sanjiv-kumar"): "one name in Hindi, two in English",
    ("satish-chandra-misra", "satish-mishra"): "one of them may be the other",
}
"""Persons of one name that `shared_name` does not mark, and why both bear it."""


def test_a_name_of_several_persons_is_marked_or_has_a_reason() -> None:
    unmarked = {
        tuple(sorted(row["id"] for row in rows))
        for rows in persons_by_form().values()
        if len(rows) > 1 and any(row["shared_name"] == "0" for row in rows)
    }
    assert sorted(unmarked - NAMESAKES.keys()) == []
    assert sorted(NAMESAKES.keys() - unmarked) == []


def test_nobody_is_listed_twice() -> None:
    seats: dict[str, set[tuple[str, ...]]] = {}
    for post in table("memberships"):
        seat = post["constituency_id"] or post["constituency"]
        key = (post["role"], post["party_id"], post["state_id"], seat)
        if post["party_id"] and seat:
            seats.setdefault(post["person_id"], set()).add(key)
    twice = [
        (form, [row["id"] for row in rows])
        for form, rows in persons_by_form().items()
        if len(rows) > 1 and set.intersection(*(seats.get(row["id"], set()) for row in rows))
    ]
    assert twice == []
    codes = [
        code
        for column in ("wikidata", "ls_mpsno", "rs_mpcode")
        for code, count in Counter((column, r[column]) for r in table("persons")).items()
        if code[1] and count > 1
    ]
    assert codes == []


def test_no_membership_is_listed_twice() -> None:
    own = ("id", "source", "role_text")
    rows = [tuple(v for k, v in row.items() if k not in own) for row in table("memberships")]
    assert [row for row, count in Counter(rows).items() if count > 1] == []


def test_a_person_of_several_terms_holds_no_two_seats_of_one_house_at_once() -> None:
    terms: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for post in table("memberships"):
        if post["role"] == "mp" and post["start"] and post["end"] and "~" not in post["end"]:
            terms.setdefault((post["person_id"], post["org_id"]), []).append(
                (post["start"], post["end"])
            )
    overlapping = [
        key
        for key, held in terms.items()
        for (_, end), (start, _) in pairwise(sorted(held))
        if start < end[: len(start)]
    ]
    assert overlapping == []


PROVENANCE = re.compile(
    r"curated|wikidata|everypolitician|every-politician|in-rolls|vonter|tcpd|datameet"
    r"|india-votes|sansad|rajyasabha|eci|states\.csv|persons\.csv|prs|hindi wikipedia|hiwiki",
    re.IGNORECASE,
)


@pytest.mark.parametrize("name", TABLES)
def test_every_source_is_one_that_the_notice_explains(name: str) -> None:
    strange = {row["source"] for row in table(name) if not PROVENANCE.search(row["source"])}
    assert strange == set()


def test_loading_is_no_part_of_the_import_and_reads_a_table_when_it_is_asked_for() -> None:
    code = (
        "import sys, pollcorpus, pollcorpus.gazetteer.book as book, time;"
        "start = time.perf_counter(); known = book.gazetteer(); made = time.perf_counter() - start;"
        "from pollcorpus.gazetteer import tables;"
        "loaded = [n for n in ('persons', 'memberships') if getattr(tables, n).cache_info().misses];"
        "known.persons; after = tables.memberships.cache_info().misses;"
        "print(loaded, after, made < 0.05)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split("\n")[0] == "[] 0 True"


def test_every_state_party_place_and_constituency_has_a_hindi_name() -> None:
    for name in ("states", "constituencies", "parties", "places"):
        assert [row["id"] for row in table(name) if not row["name_hi"]] == []


def test_nobody_holds_an_office_after_death() -> None:
    died = {row["id"]: row["death_year"][:4] for row in table("persons") if row["death_year"]}
    late = [
        row["id"]
        for row in table("memberships")
        if row["person_id"] in died
        and (row["start"][:4] > died[row["person_id"]] or row["status"] == "current")
    ]
    assert late == []
