"""Dates and addresses beside a number are looked up by place, however many an article has."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.seats.plans import article

from pollcorpus.extraction import _dates
from pollcorpus.extraction.document import Document
from pollcorpus.extraction.names import find_names
from pollcorpus.extraction.seats import reader_of
from pollcorpus.extraction.seats.reader import Reader

TEXT = (
    "The BJP will contest 17 seats in Bihar from June 3 to June 9 and the JD(U) 16 on June 12. "
    "On 14 June 2023 the RJD said at 3 pm that it wants 40 seats by Monday, 19 June."
)


def reader() -> Reader:
    document = Document.of(article(TEXT))
    found = reader_of(document, find_names(document), _dates(document))
    assert found is not None
    return found


READER = reader()


@given(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
def test_what_reaches_into_a_range_is_found_as_by_a_look_at_all(one: int, other: int) -> None:
    start, stop = sorted((one, other))
    assert len(READER.other) > 3
    every = [s for s in READER.other if s.start < stop and s.stop > start]
    assert READER.other_in(start, stop) == every
