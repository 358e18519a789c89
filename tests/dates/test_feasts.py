"""Feasts that follow the moon have the day of each year that the table gives."""

from __future__ import annotations

from datetime import date

import pytest

from pollcorpus import find_dates
from pollcorpus.dates.feasts import FEASTS, Movable
from pollcorpus.plugins import languages


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("They met on Diwali.", "2021-11-04"),
        ("They will meet on Diwali.", "2022-10-24"),
        ("Deepavali 2023", "2023-11-12"),
        ("on Gudi Padwa", "2022-04-02"),
        ("on Ram Navami last year", "2021-04-21"),
        ("on Makar Sankranti in 2024", "2024-01-14"),
        ("on Eid-ul-Fitr 2024", "2024-04-11"),
        ("Ganesh Chaturthi, 2022", "2022-08-31"),
        ("वे दिवाली पर मिलेंगे", "2022-10-24"),
        ("वे होली पर मिले थे", "2022-03-18"),
        ("गुड़ी पड़वा के दिन", "2022-04-02"),
        ("2023 में छठ पूजा पर", "2023-11-19"),
        ("रामनवमी पर शोभायात्रा निकली थी", "2022-04-10"),
        ("2024 की बकरीद", "2024-06-17"),
    ],
)
def test_feasts_are_found_in_the_year_that_is_meant(text: str, meant: str) -> None:
    (found,) = find_dates(text, published="2022-04-20")
    assert str(found.date) == meant


def test_a_feast_of_a_year_beyond_the_table_is_not_resolved() -> None:
    assert [found.date for found in find_dates("on Diwali 2060")] == [None]
    (found,) = find_dates("on Diwali 1999", published="2022-04-20")
    assert (found.text, found.date) == ("Diwali 1999", None)
    assert "no such day is known" in found.explain()
    (found,) = find_dates("on Diwali", published="1998-07-01")
    assert found.date is None


def test_the_table_gives_every_feast_one_season() -> None:
    for name in FEASTS:
        if name in ("eid al-adha", "eid al-fitr", "muharram"):
            continue
        days = [Movable(name).in_year(year) for year in range(2004, 2031)]
        assert all(days), name
        in_year = [day.timetuple().tm_yday for day in days if day is not None]
        assert max(in_year) - min(in_year) <= 31, name
    assert Movable("eid al-fitr").in_year(2022) == date(2022, 5, 3)
    assert Movable("eid al-fitr").in_year(2030) is None


def test_packs_name_only_feasts_of_the_table() -> None:
    for pack in languages():
        assert set(pack.dates.feasts.values()) <= set(FEASTS)
        assert len(set(pack.dates.feasts.values())) == len(FEASTS)
