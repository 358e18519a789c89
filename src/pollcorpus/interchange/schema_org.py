"""Articles as schema.org NewsArticle, in JSON-LD.

An article's persons and parties are its `mentions`. What it tells of is its
`about`: meetings as events, with what this article says of them, and seat
plans as things with a name. Each quotation that carries one of them is a
`hasPart`, with its place in `text` as the fragment of its id (RFC 5147).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard

from pollcorpus.interchange.records import (
    PERSON,
    Records,
    Told,
    article_urn,
    day,
    is_web_address,
    iso,
    known,
    meeting_title,
    place_urn,
    plan_title,
    urn,
    values,
)
from pollcorpus.models import (
    ActorRef,
    Article,
    Evidence,
    Meeting,
    MeetingReport,
    MeetingStatus,
    SeatPlan,
    SeatPlanReport,
)
from pollcorpus.models.plain import Plain

CONTEXT = "https://schema.org"
"""Where the words of the vocabulary are explained."""
_ONLINE = f"{CONTEXT}/OnlineEventAttendanceMode"
"""What stands for talks by telephone or video."""


def to_schema_org(records: Records) -> Iterator[Plain]:
    """Yield each article of a corpus as a NewsArticle.

    Source: schema.org, https://schema.org/NewsArticle.

    >>> from pollcorpus import sample
    >>> article = next(to_schema_org(sample()))
    >>> article["@type"], article["inLanguage"]
    ('NewsArticle', 'en')
    """
    told = Told.by(records)
    for article in records.articles:
        yield known(_news_article(article, told))


def _news_article(article: Article, told: Told) -> Plain:
    return {
        "@context": CONTEXT,
        "@type": "NewsArticle",
        "@id": article_urn(article.id),
        "identifier": [
            _property("source_id", article.source.source_id),
            _property("sha256", article.source.digest),
            *([_property("url", article.url)] if _is_no_address(article.url) else []),
        ],
        "url": article.url if is_web_address(article.url) else None,
        "headline": article.headline,
        "inLanguage": article.language,
        "datePublished": _published(article),
        "publication": _publication(article),
        "dateline": article.dateline,
        "creditText": article.byline,
        "publisher": article.publisher and {"@type": "Organization", "name": article.publisher},
        "articleBody": article.body,
        "text": article.text,
        "mentions": [_actor(ref) for ref in told.actors.get(article.id, ())],
        "about": [
            *(_event(*pair) for pair in told.meetings.get(article.id, ())),
            *(_thing(*pair) for pair in told.plans.get(article.id, ())),
        ],
        "hasPart": [_quotation(*pair) for pair in told.quotations(article.id)],
    }


def _published(article: Article) -> str | None:
    """Return the date, with the time of day if that is known."""
    exact = day(article.published)
    if exact is None or article.published_time is None:
        return iso(article.published)
    return f"{exact}T{article.published_time}"


def _publication(article: Article) -> Plain | None:
    """Return what a date of publication cannot tell: one that is not so plain, as EDTF."""
    parts = []
    if article.published is not None and iso(article.published) is None:
        parts.append(f"date: {article.published}")
    if article.published_time and day(article.published) is None:
        parts.append(f"time: {article.published_time}")
    return {"@type": "PublicationEvent", "description": "; ".join(parts)} if parts else None


def _is_no_address(url: str | None) -> TypeGuard[str]:
    return bool(url) and not is_web_address(url)


def _event(meeting: Meeting, report: MeetingReport) -> Plain:
    """Return a meeting as one article tells it."""
    cancelled = report.status.value is MeetingStatus.CANCELLED
    present = values((*report.participants, *report.organisations))
    return known(
        {
            "@type": "Event",
            "@id": urn(meeting.id),
            "name": meeting_title(present),
            "eventStatus": f"{CONTEXT}/Event{'Cancelled' if cancelled else 'Scheduled'}",
            "keywords": [report.status.value.value, *values(report.topics)],
            "eventAttendanceMode": _ONLINE if report.remote else None,
            "startDate": day(report.date.value) if report.date else None,
            "location": report.place and {"@type": "Place", "name": report.place.value},
            "attendee": [_actor(ref) for ref in present],
            "organizer": report.host and _actor(report.host.value),
            "description": "; ".join(_details(report)) or None,
        }
    )


def _details(report: MeetingReport) -> Iterator[str]:
    """Yield what schema.org has no word for."""
    if report.date and day(report.date.value) is None:
        yield f"date: {report.date.value}"
    if report.time:
        yield f"time: {report.time.value}"
    if report.duration:
        yield f"duration: {report.duration.value}"
    if report.city:
        yield f"city: {report.city.value}"
    if report.ordinal:
        yield f"number: {report.ordinal.value}"
    if report.former:
        yield f"moved from: {report.former.value}"
    if absent := values(report.absentees):
        yield f"absent: {', '.join(ref.name for ref in absent)}"
    if agenda := values(report.agenda):
        yield f"agenda: {', '.join(agenda)}"


def _actor(ref: ActorRef) -> Plain:
    kind = "Person" if ref.kind is PERSON else "Organization"
    return {"@type": kind, "@id": urn(ref.id), "name": ref.name}


def _thing(plan: SeatPlan, report: SeatPlanReport) -> Plain:
    """Return a seat plan as one article tells it."""
    told = [f"{report.status.value.value}: {report.seats.value}"]
    if seats := values(report.constituencies):
        told.append(f"constituencies: {', '.join(seats)}")
    return {
        "@type": "Thing",
        "@id": urn(plan.id),
        "name": plan_title(plan),
        "description": "; ".join(told),
    }


def _quotation(record: Meeting | SeatPlan, evidence: Evidence) -> Plain:
    kind = "Event" if isinstance(record, Meeting) else "Thing"
    return known(
        {
            "@type": "Quotation",
            "@id": place_urn(evidence),
            "text": evidence.quote,
            "creditText": evidence.said_by,
            "about": {"@type": kind, "@id": urn(record.id)},
        }
    )


def _property(name: str, value: str) -> Plain:
    return {"@type": "PropertyValue", "propertyID": name, "value": value}
