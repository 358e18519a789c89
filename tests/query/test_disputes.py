"""Where reports contradict each other, the filters find what any of them says."""

from __future__ import annotations

import pytest

from pollcorpus import (
    ActorKind,
    ActorRef,
    Article,
    Claim,
    Corpus,
    Disagreement,
    Extraction,
    Meeting,
    MeetingReport,
    MeetingStatus,
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
from pollcorpus.models import Actor
from pollcorpus.reading import read_text
from pollcorpus.resolve import Resolution

ASHA = ActorRef("person:asha-verma", "Asha Verma", ActorKind.PERSON, known=False)
OMAR = ActorRef("person:omar-lal", "Omar Lal", ActorKind.PERSON, known=False)
INC = ActorRef("party:INC", "Indian National Congress", ActorKind.PARTY)


def article(ident: str) -> Article:
    return Article(
        id=ident,
        source=Source(path=f"{ident}.txt", source_id=f"{ident}-file", digest=ident, format="plain"),
        language="en",
        text=ident,
        segments=(Segment(SegmentKind.BODY, Span(0, len(ident))),),
    )


def report(ident: str, came: tuple[ActorRef, ...], away: tuple[ActorRef, ...]) -> MeetingReport:
    return MeetingReport(
        article_id=ident,
        status=Claim(value=MeetingStatus.HELD),
        date=Claim(value=PartialDate.parse("2022-04-16" if ident == "a" else "2022-04-17")),
        host=Claim(value=OMAR) if ident == "b" else None,
        participants=tuple(Claim(value=ref) for ref in came),
        absentees=tuple(Claim(value=ref) for ref in away),
    )


def disagreement(about: str, one: str, other: str, subject: ActorRef | None = None) -> Disagreement:
    sides = (
        Side(value=one, articles=("a",), evidence=()),
        Side(value=other, articles=("b",), evidence=()),
    )
    return Disagreement(about=about, subject=subject, sides=sides)


def plan_report(ident: str, status: SeatPlanStatus) -> SeatPlanReport:
    return SeatPlanReport(
        article_id=ident,
        party=Claim(value=INC),
        election=None,
        territory=Claim(value="Bihar"),
        seats=Claim(value=SeatCount(9)),
        status=Claim(value=status),
    )


@pytest.fixture(scope="module")
def disputed() -> Corpus:
    """One meeting that Asha Verma attended or not, held or cancelled; one plan that was settled."""
    meeting = Meeting(
        id="m",
        status=MeetingStatus.HELD,
        date=PartialDate.parse("2022-04-16"),
        place=None,
        participants=(OMAR,),
        absentees=(),
        organisations=(),
        reports=(report("a", (OMAR, ASHA), ()), report("b", (OMAR,), (ASHA,))),
        disagreements=(
            disagreement("attendance", "present", "absent", ASHA),
            disagreement("status", "held", "cancelled"),
            disagreement("date", "2022-04-16", "2022-04-17"),
        ),
    )
    plan = SeatPlan(
        id="p",
        party=INC,
        election=None,
        territory="Bihar",
        seats=SeatCount(9),
        status=SeatPlanStatus.AGREED,
        constituencies=(),
        reports=(plan_report("a", SeatPlanStatus.WANTED), plan_report("b", SeatPlanStatus.AGREED)),
    )
    articles = (article("a"), article("b"))
    resolution = Resolution(
        extractions=tuple(Extraction(article=told) for told in articles),
        actors=tuple(Actor(ref=ref, articles=("a", "b")) for ref in (ASHA, OMAR, INC)),
        meetings=(meeting,),
        seat_plans=(plan,),
    )
    return Corpus(resolution=resolution, as_read=articles)


def test_a_disputed_person_is_found_among_those_who_came_and_who_stayed_away(
    disputed: Corpus,
) -> None:
    meetings = disputed.meetings
    assert len(meetings.attended_by("Asha Verma")) == 1
    assert len(meetings.absent("Asha Verma")) == 1
    assert len(meetings.absent()) == 1
    assert [actor.name for actor in disputed.actors.met_with("Omar Lal")] == ["Asha Verma"]
    assert [actor.name for actor in disputed.actors.met_with("Asha Verma")] == ["Omar Lal"]


def test_what_is_settled_can_be_asked_for_alone(disputed: Corpus) -> None:
    meetings = disputed.meetings
    assert not meetings.attended_by("Asha Verma", undisputed=True)
    assert not meetings.absent("Asha Verma", undisputed=True)
    assert not meetings.absent(undisputed=True)
    assert len(meetings.attended_by("Omar Lal", undisputed=True)) == 1
    assert not disputed.actors.met_with("Omar Lal", undisputed=True)
    shown = repr(meetings.absent("Asha Verma", undisputed=True))
    assert shown == "Meetings.absent('Asha Verma', undisputed=True): 0 of 1"


def test_a_meeting_names_those_whose_attendance_is_open(disputed: Corpus) -> None:
    meeting = disputed.meetings.one()
    assert meeting.disputed == (ASHA,)
    assert "disputed: Asha Verma" in repr(meeting)
    assert meeting.to_dict()["disputed"] == ["Asha Verma"]
    assert disputed.meetings.count_by("disputed") == {"Asha Verma": 1}


def test_whom_most_reports_place_on_one_side_is_not_open(corpus: Corpus) -> None:
    meeting = corpus.meetings["m1"]
    assert meeting.disagreements[0].subject in meeting.absentees
    assert meeting.disputed == ()


def test_a_disputed_date_is_found_under_each_reports_own(disputed: Corpus) -> None:
    meetings = disputed.meetings
    assert len(meetings.on("2022-04-16")) == len(meetings.on("2022-04-17")) == 1
    assert len(meetings.between("2022-04-17", None)) == 1
    assert not meetings.on("2022-04-18")


def test_a_host_of_any_report_is_found(disputed: Corpus) -> None:
    assert len(disputed.meetings.hosted_by("Omar Lal")) == 1
    assert not disputed.meetings.hosted_by("Asha Verma")


def test_a_disputed_status_counts_as_either(disputed: Corpus) -> None:
    assert len(disputed.meetings.status("held")) == 1
    assert len(disputed.meetings.status("cancelled")) == 1
    assert not disputed.meetings.status("planned")


def test_what_a_party_wanted_is_found_after_the_deal_too(disputed: Corpus) -> None:
    plans = disputed.seat_plans
    assert len(plans.status("wanted")) == len(plans.status("agreed")) == 1
    assert not plans.status("wanted", settled=True)
    assert len(plans.status("agreed", settled=True)) == 1
    assert not plans.status("proposed")
    assert repr(plans.status("wanted", settled=True)).startswith(
        "SeatPlans.status('wanted', settled=True): 0 of 1"
    )


def test_whom_no_report_names_outright_is_found_unless_asked_for() -> None:
    text = "Nitish Kumar flew to Delhi on Monday. He met Sonia Gandhi in the evening."
    corpus = Corpus.of([read_text(text, published="2023-06-14")])
    assert len(corpus.meetings.attended_by("Nitish Kumar")) == 1
    assert not corpus.meetings.attended_by("Nitish Kumar", stated=True)
    assert len(corpus.meetings.attended_by("Sonia Gandhi", stated=True, undisputed=True)) == 1
    (meeting,) = corpus.meetings.stated()
    assert [ref.name for ref in meeting.people_inferred] == ["Nitish Kumar"]
    shown = repr(corpus.meetings.absent("Nitish Kumar", stated=True))
    assert shown == "Meetings.absent('Nitish Kumar', stated=True): 0 of 1"
