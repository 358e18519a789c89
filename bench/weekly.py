"""How long it takes to add a week's articles to a corpus file, of invented news.

`python -m bench.weekly [ARTICLES [MORE]]` measures alone; `python -m bench` does too.
"""

import json
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from attrs import frozen

import pollcorpus as pc
from pollcorpus.gazetteer import gazetteer

ARTICLES, MORE = 20_000, 200
OUTLETS = 40
A_DAY = 12
"""Occasions of a day, of which each is told of by a few outlets."""
CITIES = ("Patna", "New Delhi", "Mumbai", "Lucknow", "Kolkata", "Bengaluru", "Pune", "Ranchi")
WORDS = 4000
"""Words that sentences beside the report are made of: few are frequent, as in any text."""


@frozen
class Costs:
    """Processor seconds to build a file, then to add to it; and those of comparing alone."""

    first: float
    second: float
    first_compared: float
    second_compared: float


def main(articles: int = ARTICLES, more: int = MORE) -> None:
    """Print what a first and a second build cost."""
    found = costs(articles, more)
    for number, built, compared in (
        (articles, found.first, found.first_compared),
        (more, found.second, found.second_compared),
    ):
        print(f"{number:,} articles, s {built:8.2f}, of these comparing {compared:.2f}")
    print(f"ratio {found.second / found.first:.4f}, by articles {more / articles:.4f}")


def costs(articles: int = ARTICLES, more: int = MORE) -> Costs:
    """Build a file of so many articles, and add so many of the week after them."""
    lines = list(reports(articles + more))
    with TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "campaign.pollcorpus"
        pc.build(_written(folder / "none.jsonl", lines[:1]), into=folder / "warm.pollcorpus")
        first = _seconds(_written(folder / "first.jsonl", lines[:articles]), file)
        second = _seconds(_written(folder / "second.jsonl", lines[articles:]), file)
    return Costs(*(cost for pair in zip(first, second, strict=True) for cost in pair))


def _written(path: Path, lines: list[str]) -> Path:
    path.write_text("\n".join(lines), "utf-8")
    return path


def _seconds(source: Path, file: Path) -> tuple[float, float]:
    """Return the seconds of a build, and of what it does once all is read."""
    read = [time.process_time()]
    start = time.process_time()
    pc.build(source, into=file, progress=lambda _: read.append(time.process_time()))
    done = time.process_time()
    return done - start, done - read[-1]


def reports(number: int, seed: int = 1) -> Iterator[str]:
    """Yield articles as JSON lines, day by day: reports of meetings, and other sentences."""
    random = Random(seed)
    people = [p.names.en for p in gazetteer().persons.values() if " " in p.names.en][:1500]
    weights = list(accumulate(1 / (n + 3) for n in range(len(people))))
    words = ["".join(random.choices("aeioklmnprstv", k=random.randint(2, 9))) for _ in range(WORDS)]
    often = list(accumulate(1 / (n + 5) for n in range(WORDS)))
    footers = [" ".join(random.choices(words, often, k=40)) for _ in range(OUTLETS)]
    day, told = date(2019, 1, 1), 0
    while told < number:
        circles = [
            dict.fromkeys(
                random.choices(people, cum_weights=weights, k=random.choice((2, 2, 3, 5)))
            )
            for _ in range(A_DAY)
        ]
        for _ in range(A_DAY * 4):
            outlet = random.randrange(OUTLETS)
            here = list(random.choice(circles))
            random.shuffle(here)
            own = (" ".join(random.choices(words, cum_weights=often, k=14)) for _ in range(8))
            text = f"{_meeting(random, here, day)} {'. '.join(own)}.\n{footers[outlet]}."
            appeared = day + timedelta(random.randint(0, 1)) if random.random() < 0.9 else None
            record = {"id": f"{told:07}", "text": text, "date": appeared and str(appeared)}
            yield json.dumps(record)
            told += 1
            if told == number:
                return
        day += timedelta(1)


def _meeting(random: Random, here: list[str], day: date) -> str:
    on = random.choice((f"on {day:%A}", f"on {day.day} {day:%B %Y}", f"on {day.day} {day:%B}"))
    others = " and ".join(here[1:]) or "party leaders"
    return f"{here[0]} met {others} in {random.choice(CITIES)} {on}."


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
