"""Fit the weights that decide on meetings, and try them on reports that they were not fitted on.

    python tests/training/fit_meetings.py [FOLDER ...] [--further] [--folds N] [--language en]

Without `--folds` the weights are written to the language packs. Each folder holds
more annotated reports (see `reports.py`); the development reports are used as well,
but for those held out. With `--further`, the weights of the packs are moved by what
the folders alone teach: so each folder teaches once.
"""

from __future__ import annotations

import argparse
import csv
import random
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lessons import Lessons, as_meeting
from reports import Report, further, practice, reports, score

import pollcorpus
from pollcorpus.extraction.meetings.weighing.deciding import Decider
from pollcorpus.extraction.meetings.weighing.settling import Settler
from pollcorpus.extraction.weights import LogLinear, models

PACKS = Path(pollcorpus.__file__).parent / "languages"
WEIGHTS = "pollcorpus.languages.{}/meetings.csv"
# how freely each model may follow its examples (the inverse of the penalty on weights)
FREEDOM = {
    "present": 0.033,
    "absent": 0.1,
    "tells": 0.017,
    "same": 0.033,
    "planned": 0.1,
    "cancelled": 0.3,
    "day": 0.1,
    "site": 0.1,
    "body": 0.1,
}
# models that further reports do not move: on reports held out they did worse for it
STEADY = frozenset({"absent", "planned", "cancelled"})
# models of what has been put together, from what the models before make of reports
CONFIRMING = {"holds": 0.05, "member": 0.1}
# parts of the reports that are read by models fitted to the others
PARTS = 3


Models = dict[str, LogLinear]


def fitted(every: list[Report], onto: Models) -> Models:
    """Fit all models to reports, those of `onto` by moving them."""
    lessons = Lessons.of(every)
    parts = _parts(every, PARTS)
    for part in range(PARTS):
        models = _fitted(Lessons.of(r for r in every if parts[id(r)] != part), FREEDOM, onto)
        lessons.learn_confirming((r for r in every if parts[id(r)] == part), models)
    return _fitted(lessons, FREEDOM | CONFIRMING, onto)


def _fitted(lessons: Lessons, freedom: dict[str, float], onto: Models) -> Models:
    there = {name: model for name, model in onto.items() if name in STEADY}
    moving = {name: free for name, free in freedom.items() if name not in there}
    return there | {
        name: getattr(lessons, name).fitted(free, onto.get(name)) for name, free in moving.items()
    }


def write(language: str, weights: Models) -> None:
    """Write models to a language pack."""
    path = PACKS / language / "meetings.csv"
    with path.open("w", encoding="utf-8", newline="") as lines:
        out = csv.writer(lines, lineterminator="\n")
        out.writerow(["model", "trait", "weight"])
        for name, model in sorted(weights.items()):
            out.writerow([name, "*", model.bias])
            out.writerows([name, trait, weight] for trait, weight in sorted(model.weights.items()))


def decided(report: Report, weights: Models) -> list[dict[str, Any]]:
    """The meetings that weights make of a report, as the scorer reads them."""
    if report.page is None:
        return []
    decider = Decider(page=report.page, models=weights)
    wholes = decider.wholes()
    settler = Settler(page=report.page, models=weights, readings=decider.readings)
    found = [as_meeting(settler, whole) for whole in wholes if decider.holds(whole)]
    return [{**meeting, "meeting": report.id} for meeting in found]


def cross_validate(
    every: list[Report], folds: int, onto: Models
) -> Iterator[tuple[Report, list[dict[str, Any]]]]:
    """Yield each report with what weights make of it that were fitted without it or its events.

    Reports held out are decided on by weights that are fitted to all others; practice
    is always learned from.
    """
    parts = _parts(every, folds)
    practised = [report for report in every if report.collection == "practice"]
    ours = [r for r in every if not r.held_out and r.collection != "practice"]
    for part in range(folds):
        weights = fitted([r for r in ours if parts[id(r)] != part] + practised, onto)
        yield from ((r, decided(r, weights)) for r in ours if parts[id(r)] == part)
    weights = fitted(ours + practised, onto)
    yield from ((r, decided(r, weights)) for r in every if r.held_out)


def _parts(every: list[Report], folds: int) -> dict[int, int]:
    """A part for each report, the same for those that tell of one event."""
    chance = random.Random(1)
    chosen: dict[str, int] = {}
    parts: dict[int, int] = {}
    for report in every:
        events = [meeting["event"] for meeting in report.gold["meetings"]]
        part = next((chosen[event] for event in events if event in chosen), chance.randrange(folds))
        chosen.update((event, part) for event in events if event not in chosen)
        parts[id(report)] = part
    return parts


def show(results: list[tuple[Report, list[dict[str, Any]]]]) -> None:
    """Print figures by collection and for what was held out."""
    columns: dict[str, list[tuple[Report, list[dict[str, Any]]]]] = defaultdict(list)
    for report, meetings in results:
        columns["held out" if report.held_out else report.collection].append((report, meetings))
        if not report.held_out:
            columns["(all others)"].append((report, meetings))
    for name, pairs in sorted(columns.items()):
        found = {
            r.id: {"article": {}, "actors": [], "seat_plans": [], "meetings": m} for r, m in pairs
        }
        figures = score.score([r.gold for r, _ in pairs], found, [])
        parts = [
            f"{key.removeprefix('meeting ')} {figures[key]['f1']:.3f} "
            f"(P {figures[key]['p']:.2f} R {figures[key]['r']:.2f})"
            for key in ("meetings", "meeting participants", "meeting absent")
        ]
        keys = ("meeting status", "meeting date, exact", "meeting place")
        parts += [
            f"{key.removeprefix('meeting ')} {figures[key]['rate']:.2f}"
            for key in keys
            if key in figures
        ]
        print(f"  {name:14} {len(pairs):4}", "  ".join(parts), flush=True)


def main() -> None:
    """Fit, or try by cross-validation."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--language", action="append")
    parser.add_argument("--further", action="store_true")
    asked = parser.parse_args()
    every = [*(further if asked.further else reports)(asked.folders), *practice()]
    for language in asked.language or ("en", "hi"):
        mine = [report for report in every if report.language == language]
        onto = models(WEIGHTS.format(language)) if asked.further else {}
        if asked.folds:
            print(language)
            show(list(cross_validate(mine, asked.folds, onto)))
        else:
            write(language, fitted([report for report in mine if not report.held_out], onto))


if __name__ == "__main__":
    main()
