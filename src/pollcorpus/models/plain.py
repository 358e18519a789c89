"""Records as plain values: text, numbers, true, false, None, lists and dicts of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from pollcorpus.models.edtf import month_end, print_days

if TYPE_CHECKING:
    from pollcorpus.models.actor import Actor
    from pollcorpus.models.actor_ref import ActorRef
    from pollcorpus.models.article import Article
    from pollcorpus.models.dates import PartialDate
    from pollcorpus.models.disagreement import Disagreement
    from pollcorpus.models.evidence import Claim, Evidence
    from pollcorpus.models.meeting import Meeting
    from pollcorpus.models.meeting_history import MeetingStep
    from pollcorpus.models.meeting_report import MeetingReport
    from pollcorpus.models.same_meeting import SameMeeting
    from pollcorpus.models.seatplan import SeatPlan, SeatPlanReport

Plain: TypeAlias = dict[str, Any]
"""A record as JSON has it: text, numbers, true, false, null, lists and objects of them."""


def edtf(date: PartialDate | None) -> str | None:
    """Return a date's EDTF string, None for None."""
    return None if date is None else str(date)


def month_of(date: PartialDate | None) -> str | None:
    """Return the month of a date as EDTF, or the months or year that it may be in.

    None where no year is known.
    """
    if date is None or date.earliest is None or date.latest is None:
        return None
    end = month_end(date.latest.year, date.latest.month)
    return print_days(date.earliest.replace(day=1), end, "")


def meeting_outline(meeting: Meeting) -> Plain:
    """Outline a meeting as all its reports tell it."""
    return {
        "id": meeting.id,
        "date": edtf(meeting.date),
        "date_inferred": meeting.date_inferred,
        "status": meeting.status.value,
        "inferred": meeting.inferred,
        "place": meeting.place,
        "remote": meeting.remote,
        "time": meeting.time,
        "duration": meeting.duration,
        "host": meeting.host and meeting.host.name,
        "participants": _names(meeting.participants),
        "absent": _names(meeting.absentees),
        "disputed": _names(meeting.disputed),
        "people_inferred": _names(meeting.people_inferred),
        "organisations": _names(meeting.organisations),
        "agenda": list(meeting.agenda),
        "topics": list(meeting.topics),
        "articles": list(meeting.articles),
        "independent_reports": meeting.independent_reports,
        "history": [step.to_dict() for step in meeting.history],
        "disagreements": [d.to_dict() for d in meeting.disagreements],
        "evidence": _quotations(e for report in meeting.reports for e in report.evidence),
    }


def meeting_report_outline(report: MeetingReport) -> Plain:
    """Outline what one article says of a meeting."""
    people = (*report.participants, *report.absentees)
    return {
        "article": report.article_id,
        "date": edtf(report.date.value) if report.date else None,
        "date_inferred": report.date is not None and report.date.inferred,
        "status": report.status.value.value,
        "inferred": report.inferred,
        "place": _value(report.place),
        "city": _value(report.city),
        "remote": report.remote,
        "time": _value(report.time),
        "duration": _value(report.duration),
        "ordinal": _value(report.ordinal),
        "host": report.host.value.name if report.host else None,
        "participants": _values(report.participants),
        "absent": _values(report.absentees),
        "people_inferred": _values(claim for claim in people if claim.inferred),
        "organisations": _values(report.organisations),
        "agenda": _values(report.agenda),
        "topics": _values(report.topics),
        "evidence": _quotations(report.evidence),
    }


def step_outline(step: MeetingStep) -> Plain:
    """Outline a step of a meeting's history."""
    return {
        "date": edtf(step.date),
        "status": step.status.value,
        "articles": list(step.articles),
    }


def seat_plan_outline(plan: SeatPlan) -> Plain:
    """Outline a seat plan as all its reports tell it."""
    return {
        "id": plan.id,
        "party": plan.party.name,
        "election": plan.election,
        "territory": plan.territory,
        "min": plan.seats.at_least,
        "max": plan.seats.at_most,
        "approximate": plan.seats.approximate,
        "status": plan.status.value,
        "constituencies": list(plan.constituencies),
        "articles": list(plan.articles),
        "house": plan.house,
        "won": plan.won,
        "warnings": list(plan.warnings),
        "history": [claim.to_dict() for claim in plan.history],
        "disagreements": [d.to_dict() for d in plan.disagreements],
        "evidence": _quotations(e for report in plan.reports for e in report.evidence),
    }


def seat_plan_report_outline(report: SeatPlanReport) -> Plain:
    """Outline what one article says of a seat plan."""
    seats = report.seats.value
    return {
        "article": report.article_id,
        "party": report.party.value.name,
        "election": _value(report.election),
        "territory": report.territory.value,
        "min": seats.at_least,
        "max": seats.at_most,
        "approximate": seats.approximate,
        "status": report.status.value.value,
        "constituencies": _values(report.constituencies),
        "evidence": _quotations(report.evidence),
    }


def actor_outline(actor: Actor) -> Plain:
    """Outline an actor."""
    return {
        "id": actor.id,
        "label": actor.name,
        "kind": actor.kind.value,
        "known": actor.known,
        "names": [{"language": language, "name": name} for language, name in actor.names],
        "articles": list(actor.articles),
        "first_mention": edtf(actor.first_mention),
        "last_mention": edtf(actor.last_mention),
        "mentions": len(actor.mentions),
    }


def article_outline(article: Article) -> Plain:
    """Outline an article, with its text and without its records."""
    return {
        "id": article.id,
        "source_id": article.source.source_id,
        "path": article.source.path,
        "format": article.source.format,
        "language": article.language,
        "published": edtf(article.published),
        "publisher": article.publisher,
        "url": article.url,
        "headline": article.headline,
        "byline": article.byline,
        "dateline": article.dateline,
        "body": article.body,
    }


def disagreement_outline(disagreement: Disagreement) -> Plain:
    """Outline a disagreement: who says what, in which words."""
    return {
        "about": disagreement.about,
        "subject": disagreement.subject and disagreement.subject.name,
        "sides": [
            {
                "value": side.value,
                "articles": list(side.articles),
                "evidence": _quotations(side.evidence),
            }
            for side in disagreement.sides
        ],
    }


def same_meeting_outline(answer: SameMeeting) -> Plain:
    """Outline why two reports are taken to tell of one meeting."""
    return {
        "direct": answer.direct,
        "through": [report.article_id for report in answer.through],
        "steps": [
            {
                "articles": [report.article_id for report in step.reports],
                "days": edtf(step.days),
                "days_stated": step.days_stated,
                "people": _names(step.people),
                "organisations": _names(step.organisations),
                "topics": list(step.topics),
                "place": step.place,
                "ordinal": step.ordinal,
                "moved": edtf(step.moved),
                "unnamed": step.unnamed,
                "untimed": step.untimed,
                "weekday": step.weekday,
                "time": step.time,
                "city": step.city,
                "enough": step.enough,
                "corrected": step.corrected,
            }
            for step in answer.steps
        ],
    }


def _value(claim: Claim[Any] | None) -> Any:
    return None if claim is None else claim.value


def _values(claims: Iterable[Claim[Any]]) -> list[str]:
    """The values of claims as text, each once."""
    return list(dict.fromkeys(str(claim.value) for claim in claims))


def _names(actors: Iterable[ActorRef]) -> list[str]:
    return [actor.name for actor in actors]


def _quotations(evidence: Iterable[Evidence]) -> list[Plain]:
    return [
        {
            "article": e.article_id,
            "start": e.start,
            "stop": e.stop,
            "quote": e.quote,
            "said_by": e.said_by,
        }
        for e in dict.fromkeys(evidence)
    ]
