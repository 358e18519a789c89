"""A date in the hands of somebody at a prompt: what else it is compared with, printed, subtracted."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from pollcorpus import ArgumentError, PartialDate, SeatCount
from pollcorpus.testing import partial_dates

APRIL = PartialDate.parse("2022-04")


def test_a_day_or_text_is_compared_like_a_date() -> None:
    assert APRIL.contains(date(2022, 4, 16)) and APRIL.contains("2022-04-16")
    assert date(2022, 4, 16) in APRIL and "2022-05-01" not in APRIL
    assert APRIL.may_equal("2022") and not APRIL.may_equal(date(2022, 5, 1))
    assert APRIL.before("2022-05") and APRIL.overlaps(date(2022, 4, 30))


def test_what_is_no_date_is_told() -> None:
    with pytest.raises(ArgumentError, match=r"before\(\) takes text such as"):
        APRIL.before(2022.5)  # type: ignore[arg-type]


def test_no_number_of_days_lies_between_two_dates() -> None:
    with pytest.raises(TypeError, match="unsupported operand"):
        APRIL - PartialDate.parse("2022-03")  # type: ignore[operator]


@given(partial_dates())
def test_a_date_is_printed_in_columns_as_its_text_is(day: PartialDate) -> None:
    assert f"{day:>30}" == f"{day!s:>30}"


def test_a_count_is_printed_in_columns_and_never_less_than_none() -> None:
    assert f"{SeatCount(3, 4):>6}|" == "   3–4|"
    for ends in ((-1, None), (None, -1)):
        with pytest.raises(ValueError, match="-1"):
            SeatCount(*ends)
