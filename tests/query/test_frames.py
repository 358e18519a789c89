"""Records as tables of other libraries."""

from __future__ import annotations

import csv
import json
import re
import sys
from datetime import date
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
from hypothesis import given, settings
from tests.samples import the_sample

import pollcorpus as pc
from pollcorpus.query import Query
from pollcorpus.testing import corpora


def queries(corpus: pc.Corpus) -> tuple[Query, ...]:
    return corpus.articles, corpus.actors, corpus.meetings, corpus.seat_plans


@settings(max_examples=20, deadline=None)
@given(corpora())
def test_a_table_holds_what_the_plain_rows_hold(corpus: pc.Corpus) -> None:
    for query in queries(corpus):
        rows = query.to_arrow().to_pylist()
        for row, plain in zip(rows, query.to_dicts(), strict=True):
            assert {key: row[key] for key in plain} == plain


@pytest.mark.parametrize("number", range(4))
def test_columns_have_the_types_of_what_they_hold(number: int) -> None:
    table = queries(the_sample())[number].to_arrow()
    assert not any(pyarrow.types.is_null(column.type) for column in table.schema)
    days = [name for name in table.column_names if name.endswith(("earliest", "latest"))]
    assert all(table.schema.field(name).type == pyarrow.date32() for name in days)


def test_a_date_comes_with_the_days_that_it_can_mean() -> None:
    (row,) = the_sample().meetings.between("2023-06-23", "2023-06-23")[:1].to_arrow().to_pylist()
    assert (row["earliest"], row["latest"]) == (date(2023, 6, 23), date(2023, 6, 23))


def test_pandas_keeps_lists_and_structs() -> None:
    frame = the_sample().meetings.to_pandas()
    assert str(frame["participants"].dtype).startswith("list<")
    assert "struct<" in str(frame["evidence"].dtype)
    assert len(frame) == len(the_sample().meetings)
    counts = frame.explode("participants")["participants"].value_counts()
    assert counts["Sonia Gandhi"] == the_sample().meetings.count_by("participants")["Sonia Gandhi"]


def test_polars_groups_by_what_a_list_holds() -> None:
    frame = the_sample().seat_plans.to_polars()
    assert frame["min"].sum() == sum(plan.seats.at_least or 0 for plan in the_sample().seat_plans)
    seats = {seat for plan in the_sample().seat_plans for seat in plan.constituencies}
    assert set(frame.explode("constituencies")["constituencies"].drop_nulls()) == seats


def test_a_parquet_file_gives_the_same_rows(tmp_path: Path) -> None:
    meetings = the_sample().meetings
    meetings.to_parquet(tmp_path / "meetings.parquet")
    again = pyarrow.parquet.read_table(tmp_path / "meetings.parquet")
    assert again.equals(meetings.to_arrow())


def test_no_record_still_gives_the_columns() -> None:
    none = the_sample().meetings[:0]
    assert none.to_arrow().schema == the_sample().meetings.to_arrow().schema
    assert list(none.to_polars().columns) == none.to_arrow().column_names


@pytest.mark.parametrize("library", ["pyarrow", "pandas", "polars"])
def test_a_missing_library_is_told_with_its_extra(
    library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    method = {"pyarrow": "to_arrow"}.get(library, f"to_{library}")
    with pytest.raises(pc.MissingExtraError) as raised:
        getattr(the_sample().meetings, method)()
    assert raised.value.package == library
    assert raised.value.extra in (library, "arrow")


def test_plain_rows_are_json() -> None:
    for query in queries(the_sample()):
        assert json.loads(json.dumps(query.to_dicts())) == query.to_dicts()


ROWS = {
    "timeline": lambda corpus: corpus.meetings.timeline(),
    "disagreements": lambda corpus: corpus.disagreements(),
    "finds": lambda corpus: corpus.kwic("Gandhi"),
}
"""Lists of what is no record."""


@pytest.mark.parametrize("name", ROWS)
def test_what_is_no_query_is_a_table_with_the_keys_of_its_rows(name: str, tmp_path: Path) -> None:
    rows = ROWS[name](the_sample())
    table, days = rows.to_arrow(), {"earliest", "latest"} if name == "timeline" else set()
    assert set(table.column_names) == {*rows.to_dicts()[0], *days}
    assert len(table) == len(rows) > 0
    for row, plain in zip(table.to_pylist(), rows.to_dicts(), strict=True):
        assert {key: row[key] for key in plain} == plain
    assert rows[:0].to_arrow().schema == table.schema
    assert list(rows.to_polars().columns) == list(rows.to_pandas().columns) == table.column_names
    rows.to_parquet(tmp_path / "rows.parquet")
    assert pyarrow.parquet.read_table(tmp_path / "rows.parquet").equals(table)


def test_a_timeline_has_the_days_that_a_date_can_mean() -> None:
    timeline = the_sample().meetings.timeline()
    first = next(row for row in timeline if row.date is not None and row.date.earliest)
    assert timeline.to_pandas()["earliest"][timeline.to_dicts().index(first.to_dict())] == (
        first.date.earliest
    )


@pytest.mark.parametrize("name", ["meetings", "seat_plans", "actors", "articles", *ROWS])
def test_a_csv_file_has_the_columns_of_the_table_and_a_line_for_each_row(
    name: str, tmp_path: Path
) -> None:
    rows = ROWS[name](the_sample()) if name in ROWS else getattr(the_sample(), name)
    rows.to_csv(tmp_path / "rows.csv")
    with (tmp_path / "rows.csv").open(encoding="utf-8-sig", newline="") as file:
        told = list(csv.DictReader(file))
    table = rows.to_arrow()
    assert [*told[0]] == table.column_names and len(told) == len(rows)
    for read, row in zip(told, table.to_pylist(), strict=True):
        for column, value in row.items():
            names = isinstance(value, list) and all(isinstance(one, str) for one in value)
            if names:
                assert read[column] == "; ".join(value)
            elif isinstance(value, list):
                assert len(json.loads(read[column])) == len(value)
            else:
                assert read[column] == ("" if value is None else str(value))


def test_a_spreadsheet_is_told_that_the_file_is_in_utf_8(tmp_path: Path) -> None:
    the_sample().articles.to_csv(tmp_path / "articles.csv")
    assert (tmp_path / "articles.csv").read_bytes().startswith(b"\xef\xbb\xbfid,")
    with pytest.raises(pc.MissingFileError, match="no such folder"):
        the_sample().articles.to_csv(tmp_path / "none" / "articles.csv")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("m.xlsx", "name it 'm.csv', which spreadsheets open"),
        ("m.XLS", "name it 'm.csv'"),
        ("m.csv.gz", "name it 'm.csv'"),
        ("m.parquet", "name it 'm.csv'"),
        ("campaign.pollcorpus", "name it 'campaign.csv'"),
    ],
)
def test_no_csv_is_written_under_the_name_of_another_kind_of_file(
    name: str, told: str, tmp_path: Path
) -> None:
    meetings = the_sample().meetings
    with pytest.raises(pc.ArgumentError, match=re.escape(told)):
        meetings.to_csv(tmp_path / name)
    with pytest.raises(pc.ArgumentError, match=re.escape(told)):
        the_sample().seat_plans.table("Lok Sabha 2024").to_csv(tmp_path / name)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["m.CSV", "m", "m.txt", "meetings of 2024.03"])
def test_csv_is_written_under_a_name_that_promises_nothing_else(name: str, tmp_path: Path) -> None:
    the_sample().meetings.to_csv(tmp_path / name)
    assert (tmp_path / name).read_bytes().startswith(b"\xef\xbb\xbfid,")


def test_no_parquet_is_written_under_the_name_of_another_kind_of_file(tmp_path: Path) -> None:
    with pytest.raises(pc.ArgumentError, match=r"to_parquet\(\) takes .* name it 'm\.parquet'"):
        the_sample().meetings.to_parquet(tmp_path / "m.csv")
    the_sample().meetings.to_parquet(tmp_path / "m.parquet")
    assert [file.name for file in tmp_path.iterdir()] == ["m.parquet"]
