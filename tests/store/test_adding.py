"""A few articles more, or fewer, give the file that comparing all articles anew gives."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.resolve.test_meetings import ANNA, BIMAL, CHAND, DEV, ELA, OTHER, PARTY, report

import pollcorpus.resolve.copies
import pollcorpus.resolve.joining
from pollcorpus.models import (
    ActorKind,
    ActorRef,
    AffiliationReport,
    Article,
    Claim,
    Corrections,
    Evidence,
    Extraction,
    MeetingStatus,
    Mention,
    PartialDate,
    SeatCount,
    SeatPlanReport,
    SeatPlanStatus,
    Segment,
    SegmentKind,
    Source,
    Span,
)
from pollcorpus.models.sources import source_key
from pollcorpus.resolve import UNCORRECTED
from pollcorpus.store import lines
from pollcorpus.store import settling as steps
from pollcorpus.store.fulltext import TABLE
from pollcorpus.store.reader import Reader
from pollcorpus.store.schema import schema, transaction
from pollcorpus.store.settling import adding
from pollcorpus.store.settling.adding import add_changed, can_add
from pollcorpus.store.writer import Writer

NARESH = ActorRef("person:naresh", "Naresh Choudhary", ActorKind.PERSON)
"""Whom a list knows by a name that articles also give to somebody unknown."""
PEOPLE = [ANNA, BIMAL, CHAND, DEV, ELA, NARESH]
DAYS = [None, None, "2030-05-01", "2030-05-02", "2030-05", "2030", "XXXX-05-01"]
PUBLISHED = [None, None, "2030-05-02", "2030-05-09", "2030", "XXXX-05-03"]
FEW = settings(
    max_examples=max(10, settings().max_examples // 12),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
"""Each example writes and reads files several times over, and takes most of a second."""
COPYING = (pollcorpus.resolve.copies, steps.copies, steps.laying)
JOINING = (pollcorpus.resolve.joining, steps.roll)
FOUND = [
    ("naresh-choudhury", "Naresh Choudhury", "Naresh Choudhury"),
    ("naresh-chaudhari", "Naresh Chaudhari", "नरेश चौधरी"),
    ("naresh-choudhary", "Naresh Choudhary", "Naresh  Choudhary"),
    ("anne-marie-toppo", "Anne-Marie Toppo", "Anne-Marie Toppo"),
    ("anne-marie-toppo", "Anne Marie Toppo", "Anne Marie Toppo"),
]
WORDS = "leader party seat talk alliance said told late early capital house list offer vote".split()


@st.composite
def extractions(draw: st.DrawFn, number: int) -> Extraction:
    random = draw(st.randoms(use_true_random=False))
    text = " ".join(sentence(draw(st.integers(0, 8))) for _ in range(draw(st.integers(0, 5))))
    article = Article(
        id=f"a{number}",
        source=Source(path=f"{random.randint(0, 3)}/{number}", source_id="", digest="", format=""),
        language=draw(st.sampled_from(["en", "hi"])),
        text=text,
        segments=(Segment(SegmentKind.BODY, Span(0, len(text))),),
        published=dated(draw(st.sampled_from(PUBLISHED))),
    )
    meetings = tuple(meeting(draw, article) for _ in range(draw(st.integers(0, 2))))
    named = [claim.value for told in meetings for claim in told.participants]
    return Extraction(
        article=article,
        mentions=tuple(mentions(draw, article, named)),
        affiliations=tuple(affiliations(draw, article, named)),
        meetings=meetings,
        seat_plans=tuple(plan(draw, article) for _ in range(draw(st.integers(0, 1)))),
    )


def sentence(seed: int) -> str:
    random = Random(seed)
    return " ".join(random.choice(WORDS) for _ in range(18)) + "."


def dated(text: str | None) -> PartialDate | None:
    return None if text is None else PartialDate.parse(text)


def meeting(draw: st.DrawFn, article: Article) -> object:
    here = draw(st.lists(st.sampled_from(PEOPLE), unique=True, max_size=4))
    found = [found_person(*form) for form in draw(st.lists(st.sampled_from(FOUND), max_size=1))]
    away = [p for p in draw(st.lists(st.sampled_from(PEOPLE), max_size=1)) if p not in here]
    return report(
        article,
        *here,
        *found,
        absent=tuple(away),
        bodies=tuple(draw(st.lists(st.sampled_from([PARTY, OTHER]), unique=True))),
        on=draw(st.sampled_from(DAYS)),
        place=draw(st.sampled_from([None, "New Delhi", "10 Janpath", "Patna"])),
        status=draw(st.sampled_from(MeetingStatus)),
        ordinal=draw(st.sampled_from([None, None, 3, 4])),
        several=draw(st.booleans()),
        host=draw(st.sampled_from([None, *here])),
        moved=draw(st.booleans()),
        former=draw(st.sampled_from([None, None, "2030-05-01", "2030-05-02"])),
    )


def found_person(ident: str, label: str, _: str) -> ActorRef:
    return ActorRef(f"person:found/{ident}", label, ActorKind.PERSON, False)


def mentions(draw: st.DrawFn, article: Article, named: Sequence[ActorRef]) -> Iterator[Mention]:
    forms = draw(st.lists(st.sampled_from(FOUND), max_size=2))
    told = [(found_person(*form), form[2]) for form in forms]
    told += [(ref, ref.name) for ref in dict.fromkeys(named)]
    if article.text and draw(st.booleans()):
        yield Mention(
            span=Span(0, 4),
            text=article.text[:4],
            kind=ActorKind.PERSON,
            actor=None,
            rule="short name",
            candidates=(ANNA, BIMAL, CHAND),
        )
    for at, (ref, text) in enumerate(told):
        yield Mention(
            span=Span(at, at + len(text)), text=text, kind=ref.kind, actor=ref, rule="role"
        )


def affiliations(
    draw: st.DrawFn, article: Article, named: Sequence[ActorRef]
) -> Iterator[AffiliationReport]:
    for person in dict.fromkeys(named):
        if person.kind is ActorKind.PERSON and draw(st.booleans()):
            yield AffiliationReport(
                person=person, role="minister", party=PARTY, evidence=(quoted(article),)
            )


def quoted(article: Article) -> Evidence:
    return Evidence(article_id=article.id, span=Span(0, 1), quote="x")


def plan(draw: st.DrawFn, article: Article) -> SeatPlanReport:
    words = (quoted(article),)
    election = draw(st.sampled_from([None, "Lok Sabha 2024", "Lok Sabha 2019"]))
    return SeatPlanReport(
        article_id=article.id,
        party=Claim(value=draw(st.sampled_from([PARTY, OTHER])), evidence=words),
        election=Claim(value=election, evidence=words) if election else None,
        territory=Claim(value=draw(st.sampled_from(["Bihar", "Punjab"])), evidence=words),
        seats=Claim(value=SeatCount(draw(st.sampled_from([4, 9, 60]))), evidence=words),
        status=Claim(value=draw(st.sampled_from(SeatPlanStatus)), evidence=words),
        evidence=words,
    )


@st.composite
def piles(draw: st.DrawFn) -> tuple[Extraction, ...]:
    """Some articles, of which some are reprints of others."""
    own = [draw(extractions(at)) for at in range(draw(st.integers(2, 7)))]
    copied = draw(st.lists(st.sampled_from(own), max_size=3))
    return (*own, *(reprint(extraction, f"b{at}") for at, extraction in enumerate(copied)))


def reprint(extraction: Extraction, ident: str) -> Extraction:
    """The same in another article."""
    source = evolve(extraction.article.source, path=f"b/{ident}")
    words = (Evidence(article_id=ident, span=Span(0, 1), quote="x"),)
    return evolve(
        extraction,
        article=evolve(extraction.article, id=ident, source=source),
        affiliations=tuple(evolve(a, evidence=words) for a in extraction.affiliations),
        meetings=tuple(evolve(m, article_id=ident) for m in extraction.meetings),
        seat_plans=tuple(evolve(p, article_id=ident) for p in extraction.seat_plans),
    )


PILES = piles()


class File:
    """A corpus file that articles are put into, and taken out of, as a build does."""

    def __init__(self, corrections: Corrections = UNCORRECTED) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        self.connection.executescript(f"{schema()}; {TABLE};")
        self.writer = Writer(self.connection)
        self.added = 0
        """How often it was not all compared anew."""
        if corrections:
            with transaction(self.connection):
                row = ("corrections", self.writer._printed(corrections))
                self.connection.execute("INSERT INTO corpus VALUES (?, ?)", row)

    def change(self, come: Iterable[Extraction], gone: Iterable[Extraction] = ()) -> None:
        writer = self.writer
        with transaction(self.connection):
            for extraction in gone:
                assert writer.remove_source(*source_key(extraction.article))
            for extraction in come:
                writer.remove_source(*source_key(extraction.article))
                writer.add_articles([extraction.article])
                if not writer.has(extraction.article.id):
                    writer.add_extractions([extraction])
            writer.unsettle()
        if can_add(self.connection):
            with transaction(self.connection):
                add_changed(self.connection, "here")
                writer.note_settled()
            self.added += 1
        else:
            self.compare_all()

    def compare_all(self) -> None:
        found = Reader(self.connection, "here").resolved_with_traces()
        with transaction(self.connection):
            self.writer.unsettle()
            self.writer.settle(*found)

    def exported(self) -> bytes:
        with TemporaryDirectory() as folder:
            target = Path(folder) / "a.jsonl"
            lines.save(Reader(self.connection, "here").contents(), target)
            return target.read_bytes()

    def tables(self) -> dict[str, list[tuple[object, ...]]]:
        """All rows, with the numbers that tell of the file's history put in order."""
        number = {}
        for kind in ("article", "actor", "meeting", "seat_plan"):
            counted = "SELECT position, ROW_NUMBER() OVER (ORDER BY position) FROM"
            number[kind] = dict(self.connection.execute(f"{counted} {kind}_list"))
        names = self.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        return {
            name: sorted(self._rows(name, number), key=repr)
            for (name,) in names.fetchall()
            if not name.startswith(("article_words", "sqlite", "problem", "changed"))
        }

    def _rows(self, table: str, number: dict[str, dict[int, int]]) -> Iterator[tuple[object, ...]]:
        kind = next((k for k in number if table.startswith(k)), "article")
        if table in ("account", "account_key", "compared"):
            yield from self._traces(table)
            return
        found = self.connection.execute(f"SELECT * FROM {table}")
        columns = [column[0] for column in found.description]
        for row in found:
            told = dict(zip(columns, row, strict=True))
            if table == "actor_article":
                yield number["actor"][told["actor"]], number["article"][told["position"]]
                continue
            if "position" in told:
                told["position"] = number[kind][told["position"]]
            if table in ("article", "article_list"):
                del told["number"]
            yield tuple(told.values())

    def _traces(self, table: str) -> Iterator[tuple[object, ...]]:
        if table == "compared":
            select = "SELECT article, wording, stands, written, since FROM compared"
        elif table == "account":
            select = """
                SELECT a.article, a.report, a.rounds, a.rank, one.rank, other.rank,
                  a.first_day, a.since, a.saying, a.facts
                FROM account AS a LEFT JOIN account AS one ON one.number = a.first_occasion
                LEFT JOIN account AS other ON other.number = a.occasion
            """
        else:
            select = """
                SELECT k.key, k.looks, k.first, k.last, a.rank, a.rounds
                FROM account_key AS k JOIN account AS a ON a.number = k.account
            """
        yield from self.connection.execute(select)


@contextmanager
def opened(corrections: Corrections = UNCORRECTED) -> Iterator[File]:
    file = File(corrections)
    try:
        yield file
    finally:
        file.connection.close()


@pytest.fixture(autouse=True)
def add_whatever_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adding, "MOST", 100.0)


def check(file: File) -> None:
    """Compare all anew, which must change nothing."""
    exported, tables = file.exported(), file.tables()
    file.compare_all()
    assert file.exported() == exported
    again = file.tables()
    for name in again:
        assert tables[name] == again[name], name


def in_batches(
    pile: Sequence[Extraction], random: Random, corrections: Corrections = UNCORRECTED
) -> None:
    with opened(corrections) as file:
        left = random.sample(pile, len(pile))
        while left:
            some = random.randint(1, len(left))
            file.change(left[:some])
            left = left[some:]
        check(file)


@FEW
@given(PILES, st.randoms(use_true_random=False))
def test_batches_give_what_all_at_once_give(pile: tuple[Extraction, ...], random: Random) -> None:
    in_batches(pile, random)


@FEW
@given(PILES, st.randoms(use_true_random=False))
def test_what_is_common_among_many_is_told_apart_in_batches_too(
    pile: tuple[Extraction, ...], random: Random
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        for module in (*COPYING, *JOINING):
            patch.setattr(module, "COMMON", 2)
        patch.setattr(steps.roll, "MARGIN", random.randint(0, 1))
        patch.setattr(steps.roll, "_MANY", 0)
        in_batches(pile, random)
        with opened() as file:
            file.change(pile)
            file.change((), random.sample(pile, random.randint(1, len(pile))))
            check(file)


@FEW
@given(PILES, st.randoms(use_true_random=False))
def test_what_goes_leaves_nothing_behind(pile: tuple[Extraction, ...], random: Random) -> None:
    with opened() as file:
        file.change(pile)
        gone = random.sample(pile, random.randint(1, len(pile)))
        file.change((), gone)
        check(file)
        file.change(gone)
        check(file)


@FEW
@given(PILES, st.randoms(use_true_random=False))
def test_a_changed_source_takes_its_old_versions_place(
    pile: tuple[Extraction, ...], random: Random
) -> None:
    with opened() as file:
        cut = random.randint(1, len(pile) - 1)
        file.change(pile[:cut])
        places = random.sample([e.article.source for e in pile[:cut]], min(cut, len(pile) - cut))
        new = [
            evolve(e, article=evolve(e.article, source=place))
            for e, place in zip(pile[cut:], places, strict=False)
        ]
        file.change(new)
        check(file)


@FEW
@given(PILES, st.randoms(use_true_random=False), st.data())
def test_corrections_bind_what_comes_later(
    pile: tuple[Extraction, ...], random: Random, data: st.DataObject
) -> None:
    keys = [(e.article.id, n) for e in pile for n in range(len(e.meetings))]
    if len(keys) < 4:
        return
    shuffled = data.draw(st.permutations(keys))
    join = [(shuffled[0], shuffled[1])]
    part = [(shuffled[1], shuffled[2])]
    if data.draw(st.booleans()):
        join.append((shuffled[2], shuffled[3]))
    in_batches(pile, random, Corrections(join=join, part=part))


@FEW
@given(PILES, st.randoms(use_true_random=False), st.data())
def test_what_is_left_out_is_left_out_whenever_it_comes(
    pile: tuple[Extraction, ...], random: Random, data: st.DataObject
) -> None:
    told = [(e.article.id, n, report) for e in pile for n, report in enumerate(e.meetings)]
    plans = [(e.article.id, n) for e in pile for n in range(len(e.seat_plans))]
    if not told or not plans:
        return
    named = [((i, n), claim.value.id) for i, n, report in told for claim in report.participants]
    corrections = Corrections(
        drop=data.draw(st.lists(st.sampled_from([(i, n) for i, n, _ in told]), max_size=3)),
        drop_plans=data.draw(st.lists(st.sampled_from(plans), max_size=3)),
        strike=data.draw(st.lists(st.sampled_from(named), max_size=3)) if named else [],
    )
    in_batches(pile, random, corrections)
