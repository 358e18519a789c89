"""A small corpus whose records are written by hand, so that queries are tested alone."""

from __future__ import annotations

import pytest

from pollcorpus import Corpus
from pollcorpus.models import (
    Actor,
    ActorKind,
    ActorRef,
    Article,
    Claim,
    Disagreement,
    Evidence,
    Extraction,
    Meeting,
    MeetingReport,
    MeetingStatus,
    Mention,
    PartialDate,
    SeatCount,
    SeatPlan,
    SeatPlanReport,
    SeatPlanStatus,
    Segment,
    SegmentKind,
    Side,
    Source,
    Span,
)
from pollcorpus.resolve import Resolution


def person(slug: str, name: str, *, known: bool = True) -> ActorRef:
    return ActorRef(f"person:{slug}", name, ActorKind.PERSON, known)


PK = person("prashant-kishor", "Prashant Kishor")
SONIA = person("sonia-gandhi", "Sonia Gandhi")
RAHUL = person("rahul-gandhi", "Rahul Gandhi")
ASHA = person("asha-verma", "Asha Verma", known=False)
INC = ActorRef("party:INC", "Indian National Congress", ActorKind.PARTY)
RJD = ActorRef("party:RJD", "Rashtriya Janata Dal", ActorKind.PARTY)


def article(ident: str, language: str, day: str | None, publisher: str | None) -> Article:
    text = f"Report {ident} on talks"
    return Article(
        id=ident,
        source=Source(path=f"{ident}.txt", source_id=f"file-{ident}", digest=ident, format="plain"),
        language=language,
        text=text,
        segments=(Segment(SegmentKind.BODY, Span(0, len(text))),),
        published=PartialDate.parse(day) if day else None,
        publisher=publisher,
    )


ARTICLES = (
    article("one", "en", "2022-04-16", "The Ganga Courier"),
    article("two", "hi", "2022-04-17", None),
    article("three", "en", None, "Deccan Dispatch"),
)


def quoted(article: Article) -> tuple[Evidence, ...]:
    return (Evidence(article_id=article.id, span=Span(0, 6), quote=article.text[:6]),)


def mention(ref: ActorRef, text: str) -> Mention:
    return Mention(span=Span(0, 6), text=text, kind=ref.kind, actor=ref, rule="full name")


def actor(ref: ActorRef, articles: str, *forms: tuple[str, str]) -> Actor:
    told = tuple(articles.split())
    here = tuple(e for a in ARTICLES if a.id in told for e in quoted(a))
    return Actor(ref=ref, names=forms, articles=told, mentions=here)


def meeting(
    ident: str,
    day: str | None,
    place: str | None,
    people: tuple[ActorRef, ...],
    told: tuple[Article, ...],
    **rest: object,
) -> Meeting:
    status = rest.pop("status", MeetingStatus.HELD)
    reports = tuple(
        MeetingReport(
            article_id=a.id,
            status=Claim(value=status),
            place=Claim(value=place) if place else None,
            participants=tuple(Claim(value=ref) for ref in people),
            evidence=quoted(a),
        )
        for a in told
    )
    return Meeting(
        id=ident,
        status=status,
        date=PartialDate.parse(day) if day else None,
        place=place,
        participants=people,
        absentees=rest.pop("absentees", ()),
        organisations=rest.pop("organisations", ()),
        reports=reports,
        **rest,
    )


DISPUTE = Disagreement(
    about="attendance",
    subject=RAHUL,
    sides=(
        Side(value="present", articles=("one",), evidence=quoted(ARTICLES[0])),
        Side(value="absent", articles=("two",), evidence=quoted(ARTICLES[1])),
    ),
)
MEETINGS = (
    meeting(
        "m1",
        "2022-04-16",
        "10 Janpath",
        (PK, SONIA),
        ARTICLES[:2],
        host=SONIA,
        absentees=(RAHUL,),
        organisations=(INC,),
        disagreements=(DISPUTE,),
        agenda=("revival plan",),
        independent_reports=2,
    ),
    meeting("m2", "2022-05", "Patna", (PK, ASHA), ARTICLES[2:], status=MeetingStatus.PLANNED),
    meeting("m3", None, None, (RAHUL, ASHA), ARTICLES[2:]),
)


def plan(
    ident: str, party: ActorRef, election: str | None, territory: str, seats: SeatCount, *named: str
) -> SeatPlan:
    told = ARTICLES[2]
    status = SeatPlanStatus.WANTED if ident == "p1" else SeatPlanStatus.AGREED
    report = SeatPlanReport(
        article_id=told.id,
        party=Claim(value=party),
        election=Claim(value=election) if election else None,
        territory=Claim(value=territory),
        seats=Claim(value=seats),
        status=Claim(value=status),
        constituencies=tuple(Claim(value=seat) for seat in named),
        evidence=quoted(told),
    )
    return SeatPlan(
        id=ident,
        party=party,
        election=election,
        territory=territory,
        seats=seats,
        status=status,
        constituencies=named,
        reports=(report,),
    )


PLANS = (
    plan("p1", INC, "Lok Sabha 2024", "Bihar", SeatCount(9)),
    plan("p2", RJD, "Lok Sabha 2024", "Bihar", SeatCount(26, 26), "Aurangabad", "Patna Sahib"),
    plan("p3", INC, "Bihar Assembly 2020", "Bihar", SeatCount(70, 70)),
    plan("p4", INC, "Lok Sabha 2024", "India", SeatCount(370, 400)),
    plan("p5", RJD, None, "Jharkhand", SeatCount(None, 7)),
)
ACTORS = (
    actor(INC, "one two three", ("en", "Congress"), ("hi", "कांग्रेस")),
    actor(RJD, "three", ("en", "RJD")),
    actor(ASHA, "three", ("en", "Asha Verma"), ("hi", "आशा वर्मा")),
    actor(PK, "one two three", ("en", "Kishor"), ("hi", "प्रशांत किशोर")),
    actor(RAHUL, "one two three", ("en", "Gandhi"), ("hi", "राहुल गांधी")),
    actor(SONIA, "one two", ("en", "Sonia Gandhi"), ("hi", "सोनिया")),
)
MENTIONED = {
    "one": (INC, PK, SONIA, RAHUL),
    "two": (INC, PK, SONIA, RAHUL),
    "three": (INC, RJD, PK, ASHA, RAHUL),
}


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    """Two held meetings, a planned one, five seat plans, told by three articles."""
    extractions = tuple(
        Extraction(
            article=told, mentions=tuple(mention(ref, ref.name) for ref in MENTIONED[told.id])
        )
        for told in ARTICLES
    )
    resolution = Resolution(
        extractions=extractions, actors=ACTORS, meetings=MEETINGS, seat_plans=PLANS
    )
    return Corpus(resolution=resolution, as_read=ARTICLES)
