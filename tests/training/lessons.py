"""What annotated reports teach each of the models that decide on meetings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import define, field
from fitting import Answers, Choices
from reports import Report, key_of, name_of, score

from pollcorpus.extraction.meetings.fields import Dated, Placed
from pollcorpus.extraction.meetings.weighing.bodies import body_traits
from pollcorpus.extraction.meetings.weighing.confirming import Whole, occasion_traits
from pollcorpus.extraction.meetings.weighing.days import Chosen, days_near
from pollcorpus.extraction.meetings.weighing.deciding import Decider
from pollcorpus.extraction.meetings.weighing.links import link_traits, new_traits
from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.persons import standings
from pollcorpus.extraction.meetings.weighing.segments import segment_of, segments
from pollcorpus.extraction.meetings.weighing.sentences import sentence_traits, status_traits
from pollcorpus.extraction.meetings.weighing.settling import Settler
from pollcorpus.extraction.meetings.weighing.sites import sites_near
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread, Threads
from pollcorpus.extraction.weights import LogLinear
from pollcorpus.models import MeetingStatus

Meeting = dict[str, Any]


@define(eq=False)
class Lessons:
    """The examples of each model."""

    present: Answers = field(factory=Answers)
    absent: Answers = field(factory=Answers)
    tells: Answers = field(factory=Answers)
    same: Choices = field(factory=Choices)
    planned: Answers = field(factory=Answers)
    cancelled: Answers = field(factory=Answers)
    day: Choices = field(factory=Choices)
    site: Choices = field(factory=Choices)
    body: Answers = field(factory=Answers)
    holds: Answers = field(factory=Answers)
    member: Answers = field(factory=Answers)

    @classmethod
    def of(cls, reports: Iterable[Report]) -> Lessons:
        """What the reports teach of single sentences, and of occasions rightly put together."""
        made = cls()
        for report in reports:
            if report.usable and report.page is not None:
                _sentences(report, report.page, made)
                _occasions(report, report.page, made)
        return made

    def learn_confirming(self, reports: Iterable[Report], models: dict[str, LogLinear]) -> None:
        """Add what is to be learned from reports as models read them that have not seen them."""
        for report in reports:
            if report.usable and report.page is not None:
                _links(report, report.page, models, self)
                _wholes(report, report.page, models, self)


def _sentences(report: Report, page: Page, lessons: Lessons) -> None:
    """Who is present or absent in each sentence, and whether it tells of an occasion."""
    told, doubtful = _by_sentence(report)
    for scene in page.scenes:
        key = key_of(scene)
        if key in doubtful and key not in told:
            continue
        present: set[str] = set().union(*(p for _, p, _ in told.get(key, [])))
        absent = set().union(*(a for _, _, a in told.get(key, []))) - present
        lessons.tells.add(sentence_traits(page, scene), key in told, report.id)
        for standing in standings(page, scene):
            name = name_of(standing.actor)
            lessons.present.add(standing.traits, name in present, report.id)
            lessons.absent.add(standing.traits, name in absent, report.id)


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


def _occasions(report: Report, page: Page, lessons: Lessons) -> None:
    """Which sentences tell of the same occasion, and its status, day, place and bodies."""
    threads, of_meeting = Threads(), dict[int, Thread]()
    for number, segment in _segments(report, page):
        mine = of_meeting.get(number)
        _link(report, page, segment, mine, threads, lessons)
        of_meeting[number] = threads.add(segment, mine)
        status = report.meeting(number)["status"]
        traits = status_traits(page, segment.scene)
        lessons.planned.add(traits, status == "planned", report.id)
        lessons.cancelled.add(traits, status == "cancelled", report.id)
        bodies = {score.actor(n) for n in report.meeting(number).get("organisations") or []}
        for actor, traits in body_traits(segment):
            lessons.body.add(traits, name_of(actor) in bodies, report.id)
    chosen = Chosen()
    placed: list[Placed | None] = []
    for number, thread in sorted(of_meeting.items(), key=lambda pair: pair[1].number):
        chosen.add(_day(report, page, report.meeting(number), thread, chosen, lessons))
        placed.append(_place(report, page, report.meeting(number), thread, placed, lessons))


def _segments(report: Report, page: Page) -> Iterator[tuple[int, Segment]]:
    """What the sentences tell of each meeting, in the order of the text."""
    told, _ = _by_sentence(report)
    for scene in page.scenes:
        here = {name_of(s.actor): s.actor for s in standings(page, scene)}
        for number, present, absent in told.get(key_of(scene), []):
            there = frozenset(here[name] for name in present if name in here)
            away = frozenset(here[name] for name in absent if name in here)
            yield number, segment_of(scene, there, away)


def _link(
    report: Report,
    page: Page,
    segment: Segment,
    mine: Thread | None,
    threads: Threads,
    lessons: Lessons,
) -> None:
    """With which thread a segment goes on, of those that no segment beside it has taken."""
    able = [thread for thread in threads.recent if thread.last.scene is not segment.scene]
    if able and (mine is None or mine in able):
        cases = [link_traits(page, segment, thread, threads) for thread in able]
        cases.append(new_traits(page, segment, threads, able))
        right = able.index(mine) if mine else len(able)
        lessons.same.add(cases, right, report.id)


def _day(
    report: Report,
    page: Page,
    meeting: Meeting,
    thread: Thread,
    chosen: Chosen,
    lessons: Lessons,
) -> Dated | None:
    """Which day is the meeting's; none where none of those near is."""
    days = days_near(page, thread, MeetingStatus(meeting["status"]), chosen)
    date = meeting["date"]
    rights = [bool(date) and score.dates_exact(date, str(d.dated.date)) for d in days.every]
    right = rights.index(True) if True in rights else len(rights)
    lessons.day.add(days.cases(), right, report.id)
    return days.every[right].dated if right < len(rights) else None


def _place(
    report: Report,
    page: Page,
    meeting: Meeting,
    thread: Thread,
    placed: list[Placed | None],
    lessons: Lessons,
) -> Placed | None:
    """Which place is the meeting's; none where it has none."""
    sites = sites_near(page, thread, MeetingStatus(meeting["status"]), placed)
    wanted = meeting.get("place")
    names = [score.place(site.placed.name) for site in sites.every]
    right = names.index(score.place(wanted)) if wanted and score.place(wanted) in names else None
    if right is None and wanted:
        return None  # a place that nothing near names teaches nothing of those that are named
    lessons.site.add(sites.cases(), len(names) if right is None else right, report.id)
    return None if right is None else sites.every[right].placed


def _links(report: Report, page: Page, models: dict[str, LogLinear], lessons: Lessons) -> None:
    """Which sentences tell of the same occasion, with those present whom models find there."""
    decider = Decider(page=page, models=models)
    told, _ = _by_sentence(report)
    threads, of_meeting = Threads(), dict[int, Thread]()
    for scene in page.scenes:
        reading = decider.reading(scene)
        for segment in segments(reading) if reading.counts else ():
            names = {name_of(actor) for actor in segment.present}
            here = told.get(key_of(scene), [])
            number = max(here, key=lambda m: len(names & m[1]), default=(None,))[0]
            mine = None if number is None else of_meeting.get(number)
            if number is not None:
                _link(report, page, segment, mine, threads, lessons)
            thread = threads.add(segment, mine)
            if number is not None:
                of_meeting[number] = thread


def _wholes(report: Report, page: Page, models: dict[str, LogLinear], lessons: Lessons) -> None:
    """Which threads that models find are occasions, and who takes part in them."""
    decider = Decider(page=page, models=models)
    wholes = decider.wholes()
    settler = Settler(page=page, models=models, readings=decider.readings)
    made = [as_meeting(settler, whole) for whole in wholes]
    gold = [m for m in report.gold["meetings"] if not m.get("doubtful")]
    right = {j: i for i, j in score.match(gold, made, score.meeting_likeness)}
    doubtful = [m for m in report.gold["meetings"] if m.get("doubtful")]
    spared = {j for _, j in score.match(doubtful, made, score.meeting_likeness)}
    misdated = _but_for_the_day(gold, made, right)
    for number, whole in enumerate(wholes):
        mine = right.get(number, misdated.get(number))
        if mine is None and number in spared:
            continue
        if report.collection == "practice" and mine is not None:
            continue  # short texts are too easily right to teach what makes a report right
        lessons.holds.add(occasion_traits(whole), number in right, report.id)
        if mine is not None:
            there = score.people(gold[mine], "participants")
            for actor, traits in whole.candidates():
                lessons.member.add(traits, name_of(actor) in there, report.id)


def _but_for_the_day(
    gold: list[Meeting], made: list[Meeting], right: dict[int, int]
) -> dict[int, int]:
    """Match what is left without its days."""
    left = [j for j in range(len(made)) if j not in right]
    rest = [i for i in range(len(gold)) if i not in right.values()]
    undated = [
        [{**meeting, "date": None} for meeting in some]
        for some in ([gold[i] for i in rest], [made[j] for j in left])
    ]
    return {left[j]: rest[i] for i, j in score.match(*undated, score.meeting_likeness)}


def as_meeting(settler: Settler, whole: Whole) -> Meeting:
    """An occasion that a settler has made, as the scorer reads it."""
    occasion = settler.occasion(whole)
    return {
        "date": str(occasion.dates[0].date) if occasion.dates else None,
        "status": occasion.status.value,
        "place": occasion.places[0].name if occasion.places and not occasion.phone else None,
        "participants": [a.name for a in occasion.people if a not in occasion.absent],
        "absent": [a.name for a in occasion.absent],
        "organisations": [a.name for a in occasion.organisations],
    }
