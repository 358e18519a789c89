"""The stop of an initial, or of a title, does not end the clause that tells where a date lies."""

import pytest

import pollcorpus as pc


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Asha Verma will meet D. Raja in Delhi on Friday, her party said.", "2022-11-04"),
        ("Asha Verma will meet P. K. Joshi in Delhi on Friday.", "2022-11-04"),
        ("Asha Verma met D. Raja in Delhi on Friday, her party said.", "2022-10-28"),
        ("आशा वर्मा शुक्रवार को डी. राजा से मुलाकात करेंगी।", "2022-11-04"),
        ("आशा वर्मा ने शुक्रवार को डी. राजा से मुलाकात की।", "2022-10-28"),
        ("Asha Verma would see the party chief, Mr. Ravi Joshi, on Friday.", "2022-11-04"),
        ("Ms. Asha Verma will call on Dr. Ravi Joshi and Smt. Rani Devi on Friday.", "2022-11-04"),
        ("Asha Verma met Prof. Ravi Joshi on Friday, her party said.", "2022-10-28"),
        ("आशा वर्मा शुक्रवार को डॉ. रवि जोशी से मुलाकात करेंगी।", "2022-11-04"),
        # a word's stop ends the clause all the same
        ("Asha Verma will go to Delhi. Ravi Joshi came on Friday.", "2022-10-28"),
    ],
)
def test_an_initial_ends_no_clause(text: str, day: str) -> None:
    (found,) = pc.find_dates(text, published="2022-11-02")
    assert str(found.date) == day
