"""What a corpus tells as facts about things, each with the article that says so.

The things and their properties are those of FollowTheMoney's model; what is
made of them is the business of its library.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha1
from itertools import chain

from attrs import frozen

from pollcorpus.interchange.records import (
    PERSON,
    Records,
    is_web_address,
    iso,
    plan_title,
    title_of,
    values,
)
from pollcorpus.models import (
    Actor,
    ActorKind,
    ActorRef,
    Affiliation,
    Article,
    Evidence,
    Meeting,
    MeetingReport,
    SeatPlan,
    SeatPlanReport,
)
from pollcorpus.models.meeting_report import decisive

_FOREIGN = re.compile(r"[^0-9a-zA-Z.\-]")


@frozen
class Fact:
    """A property's value, the article that says so, and the language of the value."""

    name: str
    value: str
    origin: str | None = None
    language: str | None = None


@frozen
class Thing:
    """An entity of a schema, with all that is told of it."""

    id: str
    schema: str
    facts: tuple[Fact, ...]

    @classmethod
    def of(cls, ident: str, schema: str, facts: Iterable[Fact | None]) -> Thing:
        """Keep each fact once; without an origin only what no article says."""
        told = dict.fromkeys(fact for fact in facts if fact is not None and fact.value)
        sourced = {(fact.name, fact.value) for fact in told if fact.origin}
        kept = (f for f in told if f.origin or (f.name, f.value) not in sourced)
        return cls(ident, schema, tuple(kept))


def entity_id(ident: str) -> str:
    """Return an id that FollowTheMoney takes: letters, digits, dots and hyphens.

    >>> entity_id("person:prashant-kishor"), entity_id("party:JD(U)")
    ('person-prashant-kishor', 'party-JD-U-a46fb7fa')
    """
    plain = ident.replace(":", "-", 1)
    if not _FOREIGN.search(plain) and plain[-1:].isalnum():
        return plain
    mark = sha1(ident.encode(errors="replace"), usedforsecurity=False).hexdigest()[:8]
    return f"{_FOREIGN.sub('-', plain).strip('-.')}-{mark}"


def article_id(ident: str) -> str:
    """Return the id of an article's entity."""
    return entity_id(f"article:{ident}")


def find_things(records: Records) -> Iterator[Thing]:
    """Yield articles, actors, memberships, meetings and seat plans, and the words for them."""
    seen: set[str] = set()
    for article in records.articles:
        yield _article(article)
    for actor in records.actors:
        seen.add(actor.id)
        yield _actor(actor)
        yield from _evidence(actor.id, "mentions", actor.mentions)
    for actor in records.actors:
        for number, post in enumerate(actor.affiliations):
            if _body(post):
                yield from _unseen(seen, _organisation_of(post))
                yield _membership(actor, post, number)
    for meeting in records.meetings:
        yield from _unseen(seen, map(_stub, _involved(meeting)))
        yield _event(meeting)
        yield from _absences(meeting)
        told = chain.from_iterable(report.evidence for report in meeting.reports)
        yield from _evidence(meeting.id, "evidence", told)
    for plan in records.seat_plans:
        yield from _unseen(seen, [_stub(plan.party)])
        yield _note(plan)
        told = chain.from_iterable(report.evidence for report in plan.reports)
        yield from _evidence(plan.id, "evidence", told)


def _unseen(seen: set[str], things: Iterable[tuple[str, Thing]]) -> Iterator[Thing]:
    """Yield the things that were not there yet."""
    for ident, thing in things:
        if ident not in seen:
            seen.add(ident)
            yield thing


# ---- articles and actors --------------------------------------------------------------------


def _article(article: Article) -> Thing:
    language, ident = article.language, article_id(article.id)
    facts = {
        "title": article.headline,
        "author": article.byline,
        "publisher": article.publisher,
        "publishedAt": iso(article.published),
        "sourceUrl": article.url if is_web_address(article.url) else None,
        "language": language,
        "fileName": article.source.source_id,
        "bodyText": article.text,
        "notes": _listed(_beside(article)),
    }
    return Thing.of(
        ident,
        "Article",
        (Fact(name, text, ident, language) for name, text in facts.items() if text),
    )


def _beside(article: Article) -> dict[str, str | None]:
    """Return what the model has no property for: inexact dates, times of day, other links."""
    published = article.published
    return {
        "published": None if published is None or iso(published) else str(published),
        "time": article.published_time,
        "dateline": article.dateline,
        "url": None if is_web_address(article.url) else article.url,
    }


def _actor(actor: Actor) -> Thing:
    names = chain(
        [Fact("name", actor.name, None, "en")],
        (Fact("name", form, None, language) for language, form in actor.labels),
        (Fact("alias", form, None, language) for language, form in actor.names),
    )
    labels = {actor.name, *(form for _, form in actor.labels)}
    kept = (fact for fact in names if fact.name == "name" or fact.value not in labels)
    proof = (Fact("proof", article_id(a), article_id(a)) for a in actor.articles)
    alone = (post for post in actor.affiliations if not _body(post) and actor.kind is PERSON)
    posts = (Fact("position", str(post), None, "en") for post in alone)
    facts = (*kept, *_kind(actor.ref), *posts, *proof)
    return Thing.of(entity_id(actor.id), _schema(actor.ref), facts)


def _stub(ref: ActorRef) -> tuple[str, Thing]:
    """Return what an actor's reference says of it."""
    facts = (Fact("name", ref.name, None, "en"), *_kind(ref))
    return ref.id, Thing.of(entity_id(ref.id), _schema(ref), facts)


def _schema(ref: ActorRef) -> str:
    return "Person" if ref.kind is PERSON else "Organization"


def _kind(ref: ActorRef) -> Iterator[Fact]:
    if ref.kind is not PERSON:
        yield Fact("classification", ref.kind.value)
    if ref.kind is ActorKind.PARTY:
        yield Fact("topics", "pol.party")


def _organisation_of(post: Affiliation) -> Iterator[tuple[str, Thing]]:
    """Yield the body of a membership, which may be known by name only, and the party behind it."""
    if post.party is not None:
        yield _stub(post.party)
    ident = _body(post)
    yield ident, Thing.of(entity_id(ident), "Organization", [Fact("name", post.organisation)])


def _body(post: Affiliation) -> str:
    """Return the id of the body in which somebody has a role; blank where there is none."""
    if post.party is not None and post.organisation in ("", post.party.name):
        return post.party.id
    return f"body:{post.organisation}" if post.organisation else ""


def _membership(actor: Actor, post: Affiliation, number: int) -> Thing:
    facts = {
        "member": entity_id(actor.id),
        "organization": entity_id(_body(post)),
        "role": post.role,
        "status": post.status,
        "startDate": iso(post.start) or "",
        "endDate": iso(post.end) or "",
        "summary": _listed(_details(post)),
        "sourceUrl" if is_web_address(post.source) else "publisher": post.source,
    }
    ident = entity_id(f"membership:{actor.id}.{number}")
    plain = (Fact(name, text) for name, text in facts.items())
    return Thing.of(ident, "Membership", (*plain, *_quoted(post.evidence)))


def _details(post: Affiliation) -> dict[str, str | None]:
    """Return what of a post has no field of its own, dates that are no days among it."""
    ends = {"from": post.start, "until": post.end}
    return {
        "constituency": post.constituency,
        "party": post.party.name if post.party else None,
        **{name: str(end) for name, end in ends.items() if end is not None and iso(end) is None},
        "why": post.why,
    }


def _quoted(evidence: Iterable[Evidence]) -> Iterator[Fact]:
    """Yield quotations, and the articles that they prove something by."""
    for e in evidence:
        article = article_id(e.article_id)
        yield Fact("description", e.quote, article)
        yield Fact("proof", article, article)


# ---- meetings and seat plans ----------------------------------------------------------------


def _involved(meeting: Meeting) -> Iterator[ActorRef]:
    yield from (*meeting.actors, *meeting.absentees, *meeting.disputed)
    yield from (ref for ref in (meeting.host,) if ref is not None)
    for report in meeting.reports:
        claims = (*report.participants, *report.organisations, *report.absentees)
        yield from (claim.value for claim in claims)
        yield from (claim.value for claim in (report.host,) if claim is not None)


def _event(meeting: Meeting) -> Thing:
    settled = (
        Fact("name", title_of(meeting), None, "en"),
        Fact("date", iso(meeting.date) or ""),
        Fact("location", meeting.place or ""),
        Fact("keywords", f"status: {meeting.status.value}"),
        *(Fact("keywords", topic) for topic in meeting.topics),
        *(Fact("involved", entity_id(ref.id)) for ref in meeting.actors),
        *(Fact("organizer", entity_id(ref.id)) for ref in (meeting.host,) if ref),
        Fact("keywords", f"number: {meeting.ordinal}" if meeting.ordinal else ""),
        Fact("summary", "" if not meeting.date or iso(meeting.date) else f"date: {meeting.date}"),
    )
    present = decisive(meeting.reports)
    told = (fact for report in meeting.reports for fact in _told(report))
    came = (fact for report in present for fact in _came(report))
    return Thing.of(entity_id(meeting.id), "Event", (*settled, *told, *came))


def _told(report: MeetingReport) -> Iterator[Fact]:
    """Yield what one article says of a meeting, but for who came."""
    origin = article_id(report.article_id)
    yield Fact("proof", origin, origin)
    yield Fact("keywords", f"status: {report.status.value.value}", origin)
    if report.date:
        exact = iso(report.date.value)
        yield Fact("date", exact or "", origin)
        yield Fact("summary", "" if exact else f"date: {report.date.value}", origin)
    if report.remote:
        yield Fact("keywords", "remote", origin)
    if report.place:
        yield Fact("location", report.place.value, origin)
    if report.host:
        yield Fact("organizer", entity_id(report.host.value.id), origin)
    for name, claim in (("time", report.time), ("duration", report.duration)):
        if claim:
            yield Fact("summary", f"{name}: {claim.value}", origin)
    yield from (Fact("notes", claim.value, origin) for claim in report.agenda)


def _came(report: MeetingReport) -> Iterator[Fact]:
    origin = article_id(report.article_id)
    for claim in (*report.participants, *report.organisations):
        yield Fact("involved", entity_id(claim.value.id), origin)


def _absences(meeting: Meeting) -> Iterator[Thing]:
    """Yield a link to the meeting for each who is said to have stayed away."""
    told: dict[str, list[str | None]] = defaultdict(list)
    for ref in meeting.absentees:
        told[ref.id].append(None)
    for report in decisive(meeting.reports):
        for claim in report.absentees:
            told[claim.value.id].append(article_id(report.article_id))
    for ident, origins in told.items():
        ends = {"subject": entity_id(ident), "object": entity_id(meeting.id), "role": "absent"}
        facts = (Fact(name, text, origin) for origin in origins for name, text in ends.items())
        proof = (Fact("proof", origin, origin) for origin in origins if origin)
        link = entity_id(f"absent:{meeting.id}.{ident}")
        yield Thing.of(link, "UnknownLink", (*facts, *proof))


def _note(plan: SeatPlan) -> Thing:
    """A seat plan is a note on the party, since the model has nothing nearer."""
    details = {
        plan.status.value: str(plan.seats),
        "constituencies": ", ".join(plan.constituencies),
        "won": None if plan.won is None else str(plan.won),
    }
    return Thing.of(
        entity_id(plan.id),
        "Note",
        (
            Fact("name", plan_title(plan), None, "en"),
            Fact("entity", entity_id(plan.party.id)),
            Fact("description", _listed(details), None, "en"),
            *(Fact("notes", warning, None, "en") for warning in plan.warnings),
            *(fact for report in plan.reports for fact in _claimed(report)),
            *(Fact("proof", article_id(a), article_id(a)) for a in plan.articles),
        ),
    )


def _claimed(report: SeatPlanReport) -> Iterator[Fact]:
    """Yield what one article says of a seat plan: others may say otherwise."""
    origin = article_id(report.article_id)
    told = f"{report.status.value.value}: {report.seats.value}"
    seats = ", ".join(values(report.constituencies))
    yield Fact("summary", f"{told}; constituencies: {seats}" if seats else told, origin, "en")


def _evidence(ident: str, role: str, quoted: Iterable[Evidence]) -> Iterator[Thing]:
    """Yield a link from each article to what its words tell, with the words and their places."""
    by_article: dict[str, list[Evidence]] = defaultdict(list)
    for evidence in quoted:
        by_article[evidence.article_id].append(evidence)
    for article, quotations in by_article.items():
        origin = article_id(article)
        facts = [
            Fact("document", origin, origin),
            Fact("entity", entity_id(ident), origin),
            Fact("role", role, origin),
        ]
        for e in dict.fromkeys(quotations):
            said = f" ({e.said_by})" if e.said_by else ""
            facts.append(Fact("summary", f"{e.quote}{said}", origin))
            facts.append(Fact("recordId", f"char={e.start},{e.stop}", origin))
        yield Thing.of(entity_id(f"{role}:{ident}.{article}"), "Documentation", facts)


def _listed(details: Mapping[str, str | None]) -> str:
    return "; ".join(f"{name}: {text}" for name, text in details.items() if text)
