"""Fit the weights that decide on meetings, and try them on reports that they were not fitted on.

    python tests/training/fit_meetings.py [FOLDER ...] [--folds N] [--language en]

Without `--folds` the weights are written to the language packs. Each folder holds
more annotated reports (see `reports.py`); the development reports are always
used, but for those held out.
"""

from __future__ import annotations

import argparse
import csv
import random
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from attrs import define, field
from reports import Report, key_of, name_of, practice, reports, score
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

import pollcorpus
from pollcorpus.extraction.meetings.weighing import decide
from pollcorpus.extraction.meetings.weighing.bodies import body_traits
from pollcorpus.extraction.meetings.weighing.choices import (
    day_traits,
    days_near,
    place_traits,
    places_near,
)
from pollcorpus.extraction.meetings.weighing.deciding import segment_of
from pollcorpus.extraction.meetings.weighing.links import Segment, Thread, Threads, link_traits
from pollcorpus.extraction.meetings.weighing.persons import standings
from pollcorpus.extraction.meetings.weighing.sentences import sentence_traits, status_traits
from pollcorpus.extraction.weights import LogLinear
from pollcorpus.models import MeetingStatus

PACKS = Path(pollcorpus.__file__).parent / "languages"
# how freely each model may follow its examples (the inverse of the penalty on weights)
FREEDOM = {
    "present": 0.033,
    "absent": 0.1,
    "tells": 0.017,
    "same": 0.033,
    "planned": 0.1,
    "cancelled": 0.3,
    "day": 0.1,
    "place": 0.1,
    "body": 0.1,
}
# reports in which a trait must occur, and how heavy it must weigh to be kept
RAREST, LIGHTEST = 3, 0.01
# how much more practice and the five first reports count than other reports
PRACTICE, FIRST = 5.0, 10.0


@define(eq=False)
class Examples:
    """What a model learns from: traits, the right answer, and the report of each example."""

    traits: list[frozenset[str]] = field(factory=list)
    answers: list[bool] = field(factory=list)
    sources: list[str] = field(factory=list)

    def add(self, traits: Any, answer: bool, source: str) -> None:
        """Add one example."""
        self.traits.append(frozenset(traits))
        self.answers.append(answer)
        self.sources.append(source)

    def fitted(self, freedom: float) -> LogLinear:
        """Fit a model to the examples."""
        numbers = {trait: n for n, trait in enumerate(self._frequent())}
        columns: list[int] = []
        ends = [0]
        for traits in self.traits:
            columns += sorted(numbers[trait] for trait in traits if trait in numbers)
            ends.append(len(columns))
        shape = (len(self.traits), len(numbers))
        matrix = csr_matrix((np.ones(len(columns)), columns, ends), shape=shape)
        model = LogisticRegression(C=freedom, solver="liblinear", max_iter=300, random_state=0)
        heed = [_heed(source) for source in self.sources]
        model.fit(matrix, self.answers, sample_weight=heed)
        weights = dict(zip(numbers, map(float, model.coef_[0]), strict=True))
        kept = {trait: round(w, 3) for trait, w in weights.items() if abs(w) >= LIGHTEST}
        return LogLinear(bias=round(float(model.intercept_[0]), 3), weights=kept)

    def _frequent(self) -> list[str]:
        seen: dict[str, set[str]] = defaultdict(set)
        for traits, source in zip(self.traits, self.sources, strict=True):
            for trait in traits:
                seen[trait].add(source)
        return sorted(trait for trait, sources in seen.items() if len(sources) >= RAREST)


def _heed(source: str) -> float:
    return FIRST if source.startswith("00") else PRACTICE if source.startswith("pr") else 1.0


def examples(every: list[Report]) -> dict[str, Examples]:
    """Collect the examples of all models."""
    found = {model: Examples() for model in FREEDOM}
    for report in every:
        if report.usable and report.page is not None:
            _sentences(report, found)
            _occasions(report, found)
    return found


def _sentences(report: Report, found: dict[str, Examples]) -> None:
    """Who is present or absent in each sentence, and whether it tells of an occasion."""
    assert report.page is not None
    told, doubtful = _by_sentence(report)
    for scene in report.page.scenes:
        key = key_of(scene)
        if key in doubtful and key not in told:
            continue
        present: set[str] = set().union(*(p for _, p, _ in told.get(key, [])))
        absent = set().union(*(a for _, _, a in told.get(key, []))) - present
        found["tells"].add(sentence_traits(report.page, scene), key in told, report.id)
        for standing in standings(report.page, scene):
            name = name_of(standing.actor)
            found["present"].add(standing.traits, name in present, report.id)
            found["absent"].add(standing.traits, name in absent, report.id)


_Told = dict[str, list[tuple[int, set[str], set[str]]]]


def _by_sentence(report: Report) -> tuple[_Told, set[str]]:
    """The meetings that each sentence tells of, and sentences that tell of doubtful ones."""
    told: _Told = defaultdict(list)
    doubtful: set[str] = set()
    for number, sentences in (report.told or {}).items():
        for key, (present, absent) in sentences.items():
            if report.meeting(number).get("doubtful"):
                doubtful.add(key)
            else:
                told[key].append((number, present, absent))
    return told, doubtful


def _occasions(report: Report, found: dict[str, Examples]) -> None:
    """Which sentences tell of the same occasion, and its status, day, place and bodies."""
    page = report.page
    assert page is not None
    threads, of_meeting = Threads(), dict[int, Thread]()
    for number, segment in _segments(report):
        mine = of_meeting.get(number)
        for thread in threads.recent:
            traits = link_traits(page, segment, thread, threads)
            found["same"].add(traits, thread is mine, report.id)
        of_meeting[number] = threads.add(segment, mine)
        status = report.meeting(number)["status"]
        traits = status_traits(page, segment.scene)
        found["planned"].add(traits, status == "planned", report.id)
        found["cancelled"].add(traits, status == "cancelled", report.id)
        bodies = {score.actor(n) for n in report.meeting(number).get("organisations") or []}
        for actor, traits in body_traits(segment):
            found["body"].add(traits, name_of(actor) in bodies, report.id)
    for number, thread in of_meeting.items():
        _day_and_place(report, report.meeting(number), thread, found)


def _segments(report: Report) -> Iterator[tuple[int, Segment]]:
    """What the sentences tell of each meeting, in the order of the text."""
    assert report.page is not None
    told, _ = _by_sentence(report)
    for scene in report.page.scenes:
        here = {name_of(s.actor): s.actor for s in standings(report.page, scene)}
        for number, present, absent in told.get(key_of(scene), []):
            there = frozenset(here[name] for name in present if name in here)
            away = frozenset(here[name] for name in absent if name in here)
            yield number, segment_of(scene, there, away)


def _day_and_place(
    report: Report, meeting: dict[str, Any], thread: Thread, found: dict[str, Examples]
) -> None:
    assert report.page is not None
    status = MeetingStatus(meeting["status"])
    for day in days_near(report.page, thread):
        right = bool(meeting["date"]) and score.dates_exact(meeting["date"], str(day.dated.date))
        found["day"].add(day_traits(report.page, day, thread, status), right, report.id)
    wanted = meeting.get("place")
    for spot in places_near(report.page, thread):
        right = bool(wanted) and score.place(wanted) == score.place(spot.placed.name)
        found["place"].add(place_traits(spot, thread, status), right, report.id)


def fitted(every: list[Report]) -> dict[str, LogLinear]:
    """Fit all models to reports."""
    found = examples(every)
    return {model: found[model].fitted(freedom) for model, freedom in FREEDOM.items()}


def write(language: str, weights: dict[str, LogLinear]) -> None:
    """Write models to a language pack."""
    path = PACKS / language / "meetings.csv"
    with path.open("w", encoding="utf-8", newline="") as lines:
        out = csv.writer(lines, lineterminator="\n")
        out.writerow(["model", "trait", "weight"])
        for name, model in sorted(weights.items()):
            out.writerow([name, "*", model.bias])
            out.writerows([name, trait, weight] for trait, weight in sorted(model.weights.items()))


def decided(report: Report, weights: dict[str, LogLinear]) -> list[dict[str, Any]]:
    """The meetings that weights make of a report, as the scorer reads them."""
    if report.page is None:
        return []
    return [
        {
            "date": str(occasion.dates[0].date) if occasion.dates else None,
            "status": occasion.status.value,
            "place": occasion.places[0].name if occasion.places and not occasion.phone else None,
            "participants": [a.name for a in occasion.people if a not in occasion.absent],
            "absent": [a.name for a in occasion.absent],
            "organisations": [a.name for a in occasion.organisations],
            "meeting": report.id,
        }
        for occasion in decide(report.page, weights)
    ]


def cross_validate(
    every: list[Report], folds: int
) -> Iterator[tuple[Report, list[dict[str, Any]]]]:
    """Yield each report with what weights make of it that were fitted without it or its events.

    Reports held out are decided on by weights that are fitted to all others; practice
    is always learned from.
    """
    parts = _parts(every, folds)
    practised = [report for report in every if report.collection == "practice"]
    ours = [r for r in every if not r.held_out and r.collection != "practice"]
    for part in range(folds):
        weights = fitted([r for r in ours if parts[id(r)] != part] + practised)
        yield from ((r, decided(r, weights)) for r in ours if parts[id(r)] == part)
    weights = fitted(ours + practised)
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
    asked = parser.parse_args()
    every = [*reports(asked.folders), *practice()]
    for language in asked.language or ("en", "hi"):
        mine = [report for report in every if report.language == language]
        if asked.folds:
            print(language)
            show(list(cross_validate(mine, asked.folds)))
        else:
            write(language, fitted([report for report in mine if not report.held_out]))


if __name__ == "__main__":
    main()
