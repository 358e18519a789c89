"""Articles as IPTC ninjs 3.0, news in JSON.

The report is the body of the role "body", the whole text that offsets count
in the one of the role "text". Persons, parties and meetings are `people`,
`organisations` and `events`; each quotation that tells of a meeting or a
seat plan is an associated item, with its place in the text as the fragment
of its URI (RFC 5147). A date of publication is a description of the role
"published", since ninjs has no place for a day without a time of day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pollcorpus.interchange.records import (
    PERSON,
    Records,
    Told,
    article_urn,
    day,
    is_web_address,
    known,
    place_urn,
    plan_title,
    title_of,
    urn,
)
from pollcorpus.models import ActorRef, Article, Evidence, Meeting, SeatPlan
from pollcorpus.models.plain import Plain

STANDARD = {
    "name": "ninjs",
    "version": "3.0",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#",
}
"""What an item says that it is."""
PUBLISHED, PUBLISHED_TIME, DATELINE = "published", "published_time", "dateline"
BODY, TEXT = "body", "text"
PUBLISHER, SOURCE_ID, DIGEST, LINK = "publisher", "source_id", "sha256", "url"

_ZONED = re.compile(r"(\d\d:\d\d)([+-]\d\d:\d\d|Z)")


def to_ninjs(records: Records) -> Iterator[Plain]:
    """Yield each article of a corpus as a ninjs item.

    Source: IPTC, ninjs 3.0, https://iptc.org/standards/ninjs/.

    >>> from pollcorpus import sample
    >>> item = next(to_ninjs(sample()))
    >>> item["type"], item["language"], [body["role"] for body in item["bodies"]]
    ('text', 'en', ['body', 'text'])
    """
    told = Told.by(records)
    for article in records.articles:
        yield known(_item(article, told))


def _item(article: Article, told: Told) -> Plain:
    actors = told.actors.get(article.id, ())
    return {
        "uri": article_urn(article.id),
        "standard": STANDARD,
        "type": "text",
        "language": article.language,
        "versionCreated": _moment(article),
        "headlines": _texts(("headline", article.headline)),
        "by": article.byline,
        "descriptions": _texts(
            (PUBLISHED, str(article.published) if article.published else None),
            (PUBLISHED_TIME, None if _moment(article) else article.published_time),
            (DATELINE, article.dateline),
        ),
        "bodies": [
            {**body, "contentType": "text/plain"}
            for body in _texts((BODY, article.body), (TEXT, article.text))
        ],
        "people": [_actor(ref) for ref in actors if ref.kind is PERSON],
        "organisations": [_actor(ref) for ref in actors if ref.kind is not PERSON],
        "events": [
            {"name": title_of(meeting), "rel": "reports", "uri": urn(meeting.id)}
            for meeting in told.meetings_in(article.id)
        ],
        "subjects": [
            {"name": plan_title(plan), "rel": "reports", "uri": urn(plan.id)}
            for plan in told.plans_in(article.id)
        ],
        "infoSources": article.publisher and [{"name": article.publisher, "role": PUBLISHER}],
        "renditions": [{"name": "web", "href": article.url}] if is_web_address(article.url) else [],
        "altIds": _texts(
            (SOURCE_ID, article.source.source_id),
            (DIGEST, article.source.digest),
            (LINK, None if is_web_address(article.url) else article.url),
        ),
        "associations": [_quotation(*pair) for pair in told.quotations(article.id)],
    }


def _moment(article: Article) -> str | None:
    """Return when the article appeared, if day, time of day and zone are known."""
    exact, zoned = day(article.published), _ZONED.fullmatch(article.published_time or "")
    return f"{exact}T{zoned[1]}:00{zoned[2]}" if exact and zoned else None


def _texts(*pairs: tuple[str, str | None]) -> list[Plain]:
    return [{"role": role, "value": value} for role, value in pairs if value]


def _actor(ref: ActorRef) -> Plain:
    return {"name": ref.name, "rel": "mentions", "uri": urn(ref.id), "literal": ref.kind.value}


def _quotation(record: Meeting | SeatPlan, evidence: Evidence) -> Plain:
    field = "events" if isinstance(record, Meeting) else "subjects"
    return known(
        {
            "name": "quotation",
            "rel": "evidence",
            "uri": place_urn(evidence),
            "type": "text",
            "by": evidence.said_by,
            "bodies": [{"value": evidence.quote}],
            field: [{"uri": urn(record.id)}],
        }
    )
