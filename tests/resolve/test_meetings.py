"""Which accounts become one meeting, and what the meeting then says."""

from __future__ import annotations

from datetime import date
from itertools import count, permutations

from pollcorpus.models import (
    ActorKind,
    ActorRef,
    Article,
    Claim,
    Evidence,
    Extraction,
    Meeting,
    MeetingReport,
    MeetingStatus,
    PartialDate,
    Segment,
    SegmentKind,
    Source,
    Span,
)
from pollcorpus.resolve import resolve

_numbers = count()
ANNA, BIMAL, CHAND, DEV, ELA = (
    ActorRef(f"person:{name}", name.title(), ActorKind.PERSON)
    for name in ("anna", "bimal", "chand", "dev", "ela")
)
PARTY = ActorRef("party:P", "P Party", ActorKind.PARTY)
OTHER = ActorRef("party:Q", "Q Party", ActorKind.PARTY)


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


def article(text: str, published: str | None) -> Article:
    number = next(_numbers)
    return Article(
        id=f"a{number}",
        source=Source(path=f"{number}.txt", source_id=str(number), digest="0", format="plain"),
        language="en",
        text=text,
        segments=(Segment(SegmentKind.BODY, Span(0, len(text))),),
        published=day(published) if published else None,
    )


def report(
    of: Article,
    *present: ActorRef,
    absent: tuple[ActorRef, ...] = (),
    bodies: tuple[ActorRef, ...] = (),
    on: str | None = None,
    place: str | None = None,
    status: MeetingStatus = MeetingStatus.HELD,
    ordinal: int | None = None,
    several: bool = False,
    remote: bool = False,
    host: ActorRef | None = None,
    moved: bool = False,
    former: str | None = None,
) -> MeetingReport:
    words = (Evidence(article_id=of.id, span=Span(0, len(of.text)), quote=of.text),)

    def claim(value: object) -> Claim:
        return Claim(value=value, evidence=words)

    return MeetingReport(
        article_id=of.id,
        status=claim(status),
        date=claim(day(on)) if on else None,
        place=claim(place) if place else None,
        participants=tuple(map(claim, present)),
        absentees=tuple(map(claim, absent)),
        organisations=tuple(map(claim, bodies)),
        ordinal=claim(ordinal) if ordinal else None,
        several=several,
        remote=remote,
        host=claim(host) if host else None,
        moved=moved,
        former=claim(day(former)) if former else None,
        evidence=words,
    )


def told(*present: ActorRef, published: str | None = "2030-05-02", **about: object) -> Extraction:
    source = article(f"report {next(_numbers)}", published)
    return Extraction(article=source, meetings=(report(source, *present, **about),))


def meetings(*extractions: Extraction) -> tuple[Meeting, ...]:
    return resolve(extractions).meetings


def test_reports_of_one_day_with_the_same_people_are_one_meeting() -> None:
    (meeting,) = meetings(
        told(ANNA, BIMAL, on="2030-05-01"), told(BIMAL, ANNA, CHAND, on="2030-05-01")
    )
    assert set(meeting.participants) == {ANNA, BIMAL, CHAND}
    assert meeting.independent_reports == 2


def test_one_leader_with_different_partners_on_a_day_has_two_meetings() -> None:
    found = meetings(told(ANNA, BIMAL, on="2030-05-01"), told(ANNA, CHAND, on="2030-05-01"))
    assert len(found) == 2


def test_accounts_of_one_article_stay_apart() -> None:
    source = article("two talks", "2030-05-02")
    both = (report(source, ANNA, BIMAL), report(source, ANNA, BIMAL))
    assert len(meetings(Extraction(article=source, meetings=both))) == 2


def test_attendance_that_is_both_claimed_and_denied_is_a_disagreement_and_no_value() -> None:
    (meeting,) = meetings(
        told(ANNA, BIMAL, CHAND, on="2030-05-01"),
        told(ANNA, BIMAL, absent=(CHAND,), on="2030-05-01"),
    )
    (dispute,) = meeting.disagreements
    assert (dispute.about, dispute.subject) == ("attendance", CHAND)
    assert [side.value for side in dispute.sides] == ["present", "absent"]
    assert all(side.evidence for side in dispute.sides)
    assert CHAND not in meeting.participants + meeting.absentees


def test_more_reports_decide_attendance_and_the_disagreement_stays_listed() -> None:
    (meeting,) = meetings(
        told(ANNA, BIMAL, CHAND, on="2030-05-01"),
        told(ANNA, BIMAL, CHAND, on="2030-05-01"),
        told(ANNA, BIMAL, absent=(CHAND,), on="2030-05-01"),
    )
    assert CHAND in meeting.participants
    assert len(meeting.disagreements) == 1


def test_an_undated_report_takes_the_date_of_its_meeting_as_inferred() -> None:
    undated = told(ANNA, BIMAL, CHAND, DEV, published=None)
    (meeting,) = meetings(told(ANNA, BIMAL, CHAND, DEV, on="2030-05-01"), undated)
    (claim,) = (r.date for r in meeting.reports if r.article_id == undated.article.id)
    assert claim is not None
    assert (str(claim.value), claim.inferred) == ("2030-05-01", True)
    assert claim.evidence
    assert not meeting.date_inferred


def test_a_report_without_a_year_joins_only_meetings_of_its_season() -> None:
    summer = told(ANNA, BIMAL, CHAND, on="2030-06-01", published="2030-06-02")
    report = told(ANNA, BIMAL, CHAND, published="XXXX-06-03")
    assert len(meetings(summer, report)) == 1
    winter = told(ANNA, BIMAL, CHAND, on="2030-12-19", published="2030-12-20")
    assert len(meetings(winter, report)) == 2


def test_an_undated_report_that_fits_two_meetings_joins_neither() -> None:
    found = meetings(
        told(ANNA, BIMAL, on="2030-05-01"),
        told(ANNA, BIMAL, on="2030-06-01", published="2030-06-02"),
        told(ANNA, BIMAL, published=None),
    )
    assert len(found) == 3


def test_numbered_conclaves_join_by_their_number_and_never_across() -> None:
    found = meetings(
        told(bodies=(PARTY,), on="2030-05-01", ordinal=4),
        told(bodies=(PARTY,), published=None, ordinal=4),
        told(bodies=(PARTY,), published=None, ordinal=3),
    )
    assert sorted(len(m.reports) for m in found) == [1, 2]


def test_a_plan_never_overwrites_what_was_held() -> None:
    (meeting,) = meetings(
        told(ANNA, BIMAL, on="2030-05-01"),
        told(ANNA, BIMAL, on="2030-05-01", status=MeetingStatus.PLANNED, published="2030-04-30"),
    )
    assert meeting.status is MeetingStatus.HELD
    assert not meeting.disagreements


def test_several_occasions_told_at_once_do_not_join_a_single_one() -> None:
    found = meetings(
        told(ANNA, BIMAL, on="2030-05-01"), told(ANNA, BIMAL, published="2030-05-02", several=True)
    )
    assert len(found) == 2


def test_a_telephone_call_is_not_the_visit_of_that_day() -> None:
    found = meetings(
        told(ANNA, BIMAL, on="2030-05-01"), told(ANNA, BIMAL, on="2030-05-01", remote=True)
    )
    assert sorted(meeting.remote for meeting in found) == [False, True]


def test_an_address_wins_over_its_city_and_is_no_contradiction() -> None:
    (meeting,) = meetings(
        told(ANNA, BIMAL, on="2030-05-01", place="New Delhi"),
        told(ANNA, BIMAL, on="2030-05-01", place="10 Janpath"),
    )
    assert meeting.place == "10 Janpath"
    assert not meeting.disagreements


def test_the_order_of_articles_does_not_matter() -> None:
    pile = (
        told(ANNA, BIMAL, CHAND, on="2030-05-01"),
        told(ANNA, BIMAL, published=None),
        told(ANNA, CHAND, on="2030-05-01", absent=(DEV,)),
        told(ANNA, BIMAL, CHAND, DEV, bodies=(PARTY, OTHER), on="2030-05"),
    )
    results = {resolve(order).meetings for order in permutations(pile)}
    assert len(results) == 1


def test_a_reprint_adds_no_independent_report() -> None:
    words = " ".join(f"word{n}" for n in range(120))
    first, second = article(words, "2030-05-02"), article("By Desk " + words, "2030-05-02")
    (meeting,) = meetings(
        *(
            Extraction(article=a, meetings=(report(a, ANNA, BIMAL, on="2030-05-01"),))
            for a in (first, second)
        )
    )
    assert len(meeting.reports) == 2
    assert meeting.independent_reports == 1


def test_a_meeting_years_before_stays_its_own() -> None:
    found = meetings(
        told(ANNA, BIMAL, on="2030-05-01"), told(ANNA, BIMAL, on="2028", published="2030-05-02")
    )
    assert [m.date for m in found] == [
        PartialDate.of(date(2028, 1, 1), date(2028, 12, 31)),
        day("2030-05-01"),
    ]
