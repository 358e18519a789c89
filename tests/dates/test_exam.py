"""How many of the date cases of a public collection are read, where that lies beside the repository.

They come from a voice assistant (Microsoft's Recognizers-Text, MIT licence),
which ends "from May to October" before October, and writes the month first
in figures with a year. News is read differently, so that a part of the cases
cannot be met; the bounds guard what is.
"""

import json
from collections import Counter
from datetime import date

import pytest

from pollcorpus import find_dates

BOUNDS = {
    ("en", "date"): 0.90,
    ("en", "daterange"): 0.80,
    ("hi", "date"): 0.90,
    ("hi", "daterange"): 0.80,
}
SPARE = 5


@pytest.fixture(scope="module")
def cases(shared):
    path = shared / "exams" / "dates" / "dev.jsonl"
    if not path.exists():
        pytest.skip(f"the collection of date cases is not here: {path}")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_most_cases_of_the_collection_are_read_and_nothing_else(cases):
    right, total, spare = Counter(), Counter(), Counter()
    for case in cases:
        found = [
            (f.start, f.stop, [f.date.earliest.isoformat(), f.date.latest.isoformat()])
            for f in find_dates(
                case["text"],
                published=date.fromisoformat(case["reference"]),
                language=case["language"],
            )
            if f.date is not None and f.date.earliest and f.date.latest
        ]
        for expected in case["expect"]:
            key = case["language"], expected["kind"]
            near = [
                days
                for low, high, days in found
                if low < expected["stop"] and expected["start"] < high
            ]
            total[key] += 1
            right[key] += any(days in expected["values"] for days in near)
        spare[case["language"]] += sum(
            all(high <= e["start"] or e["stop"] <= low for e in case["expect"])
            for low, high, _ in found
        )
    assert set(total) == set(BOUNDS)
    for key, bound in BOUNDS.items():
        assert right[key] / total[key] >= bound, key
    assert max(spare.values()) <= SPARE
