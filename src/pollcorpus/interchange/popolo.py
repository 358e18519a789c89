"""Persons, organisations, memberships and meetings as Popolo.

Meetings are events with attendees. What Popolo has no field for (a date that
is less plain than a year, month or day, absentees, bodies that met, host,
agenda) stands in an event's `description`. The words that carry a record are
its `sources`: the address leads to the article and place, the note quotes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pollcorpus.interchange.records import (
    PERSON,
    Records,
    article_urn,
    is_web_address,
    iso,
    known,
    place_urn,
    title_of,
    urn,
)
from pollcorpus.models import Actor, Affiliation, Article, Evidence, Meeting
from pollcorpus.models.plain import Plain

CLASSES = ("persons", "organizations", "memberships", "events")
"""What a Popolo document holds, in this order."""

_OTHER_BODY = "body:"
"""What the ids of states, houses and other bodies begin with, which are known by name only."""


def to_popolo(records: Records) -> Iterator[tuple[str, Plain]]:
    """Yield each object with its class: persons, organizations, memberships, then events.

    Source: the Popolo Project, http://www.popoloproject.com/specs/.

    >>> from pollcorpus import sample
    >>> kind, person = next(to_popolo(sample()))
    >>> kind, person["id"].partition(":")[0]
    ('persons', 'person')
    """
    links = {a.id: a.url for a in records.articles if a.url is not None and is_web_address(a.url)}
    titles = {a.id: _title(a) for a in records.articles}
    sources = _Sources(links, titles)
    for actor in records.actors:
        if actor.kind is PERSON:
            yield "persons", _person(actor, sources)
    yield from _organizations(records.actors, sources)
    for actor in records.actors:
        for number, post in enumerate(actor.affiliations):
            yield "memberships", _membership(actor, post, number, sources)
    for meeting in records.meetings:
        yield "events", _event(meeting, sources)


class _Sources:
    """Where records come from: articles, and places in them."""

    def __init__(self, links: dict[str, str], titles: dict[str, str]) -> None:
        self.links = links
        self.titles = titles

    def articles(self, idents: Iterable[str]) -> list[Plain]:
        return [
            known({"url": self.links.get(i) or article_urn(i), "note": self.titles.get(i)})
            for i in dict.fromkeys(idents)
        ]

    def quoting(self, evidence: Iterable[Evidence]) -> list[Plain]:
        """Return the places of quotations, and the addresses of their articles that have one."""
        quoted = list(dict.fromkeys(evidence))
        linked = [e.article_id for e in quoted if e.article_id in self.links]
        return [{"url": place_urn(e), "note": _quoted(e)} for e in quoted] + self.articles(linked)


def _quoted(evidence: Evidence) -> str:
    said = f" ({evidence.said_by})" if evidence.said_by else ""
    return f"“{evidence.quote}”{said}"


def _title(article: Article) -> str:
    return article.headline or article.source.source_id


def _person(actor: Actor, sources: _Sources) -> Plain:
    return known(
        {
            "id": actor.id,
            "name": actor.name,
            "other_names": _other_names(actor),
            "sources": sources.articles(actor.articles),
        }
    )


def _other_names(actor: Actor) -> list[Plain]:
    forms = dict.fromkeys((*actor.labels, *actor.names))
    notes = [(form, language) for language, form in forms if form != actor.name]
    return [{"name": form, "note": f"in {language}"} for form, language in notes]


def _organizations(actors: Iterable[Actor], sources: _Sources) -> Iterator[tuple[str, Plain]]:
    there: set[str] = set()
    for actor in actors:
        if actor.kind is not PERSON:
            there.add(actor.id)
            kind = {"classification": actor.kind.value}
            yield "organizations", {**_person(actor, sources), **kind}
    for actor in actors:
        for post in actor.affiliations:
            for body in _bodies(post):
                if body["id"] not in there:
                    there.add(body["id"])
                    yield "organizations", body


def _bodies(post: Affiliation) -> Iterator[Plain]:
    """Yield the organisations of a membership: its own, and the party behind it."""
    if body := _body(post):
        yield body
    if post.party is not None:
        kind = post.party.kind.value
        yield {"id": post.party.id, "name": post.party.name, "classification": kind}


def _body(post: Affiliation) -> Plain:
    """Return the body in which somebody has a role, empty where there is none."""
    if post.party is not None and post.organisation in ("", post.party.name):
        kind = post.party.kind.value
        return {"id": post.party.id, "name": post.party.name, "classification": kind}
    if not post.organisation:
        return {}
    return {"id": f"{_OTHER_BODY}{post.organisation}", "name": post.organisation}


def _membership(actor: Actor, post: Affiliation, number: int, sources: _Sources) -> Plain:
    organization = _body(post).get("id")
    behind = post.party and post.party.id
    holder = "person_id" if actor.kind is PERSON else "member"
    member: Any = actor.id if actor.kind is PERSON else {"id": actor.id, "name": actor.name}
    area = post.constituency and {"name": post.constituency, "classification": "constituency"}
    return known(
        {
            "id": f"membership:{actor.id}:{number}",
            "label": str(post),
            "role": post.role,
            holder: member,
            "organization_id": organization,
            "on_behalf_of_id": None if behind == organization else behind,
            "area": area,
            "start_date": iso(post.start),
            "end_date": iso(post.end),
            "sources": [*sources.quoting(post.evidence), *_reference(post.source)],
        }
    )


def _reference(source: str) -> list[Plain]:
    """Return what the reference data rest on, which need not be an address."""
    if is_web_address(source):
        return [{"url": source}]
    return [{"url": urn("reference"), "note": source}] if source else []


def _event(meeting: Meeting, sources: _Sources) -> Plain:
    people = [ref for ref in meeting.participants if ref.kind is PERSON]
    host = meeting.host if meeting.host and meeting.host.kind is not PERSON else None
    return known(
        {
            "id": meeting.id,
            "name": title_of(meeting),
            "description": "; ".join(_details(meeting)),
            "classification": "meeting",
            "status": meeting.status.value,
            "start_date": iso(meeting.date),
            "location": meeting.place,
            "organization_id": host and host.id,
            "attendees": [{"id": ref.id, "name": ref.name} for ref in people],
            "sources": sources.quoting(e for report in meeting.reports for e in report.evidence)
            or sources.articles(meeting.articles),
        }
    )


def _details(meeting: Meeting) -> Iterator[str]:
    """Yield what Popolo has no field for."""
    bodies = [ref for ref in meeting.actors if ref.kind is not PERSON]
    texts = {
        "date": None if iso(meeting.date) or not meeting.date else str(meeting.date),
        "time": meeting.time,
        "duration": meeting.duration,
        "host": meeting.host and meeting.host.name,
        "organisations": ", ".join(ref.name for ref in bodies),
        "remote": "yes" if meeting.remote else "",
        "number": str(meeting.ordinal or ""),
        "topics": ", ".join(meeting.topics),
        "absent": ", ".join(ref.name for ref in meeting.absentees),
        "disputed": ", ".join(ref.name for ref in meeting.disputed),
        "agenda": ", ".join(meeting.agenda),
        "disagreements": ", ".join(d.about for d in meeting.disagreements),
    }
    yield from (f"{name}: {text}" for name, text in texts.items() if text)
