"""What the reference tells of a person's posts, each with the party and the end of its time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from attrs import evolve

from pollcorpus._text import caseless
from pollcorpus.gazetteer import Gazetteer, Membership, Party, gazetteer
from pollcorpus.models import ActorKind, ActorRef, Affiliation, PartialDate

_HOUSE = "house"
_ASSEMBLY = "VS"


def known_affiliations(ref: ActorRef, book: Gazetteer) -> tuple[Affiliation, ...]:
    """Return the posts that the gazetteer lists for a person, none longer than the person lived."""
    if not ref.known or ref.kind is not ActorKind.PERSON:
        return ()
    ident = ref.id.removeprefix("person:")
    posts: Sequence[Membership] = book.posts(ident)
    person = book.persons.get(ident)
    if person and person.death_year:
        posts = [_ended(post, PartialDate.parse(str(person.death_year))) for post in posts]
    told = (_given_up(post, posts, book) for post in posts)
    return tuple(_affiliation(book, part) for post in told for part in _parts(post, book))


def said_while_alive(
    ref: ActorRef, said: Iterable[Affiliation], book: Gazetteer
) -> Iterator[Affiliation]:
    """Yield what articles say, without what those after a person's death say of former days."""
    person = book.persons.get(ref.id.removeprefix("person:")) if ref.known else None
    last = person.death_year if person else None
    for post in said:
        day = post.stated and post.stated.earliest
        if not (last and day and day.year > last):
            yield evolve(post, role=_role(post.role))


def _ended(post: Membership, death: PartialDate) -> Membership:
    """A post that ended with its holder's life at the latest."""
    limit = death.latest
    end = post.end
    if end is None and post.status == "ended":
        return post
    last = end and end.latest
    if end is None or (last and limit and (last > limit or (end.approximate and last == limit))):
        return evolve(post, end=death, status="ended")
    return post


def _given_up(post: Membership, posts: Iterable[Membership], book: Gazetteer) -> Membership:
    """A seat whose end is only computed ends when its holder is in another party."""
    if not (post.of_party and post.start and post.end and post.end.approximate):
        return post
    kin = _kin(post.of_party, book)
    first, last = post.start.latest, post.end.latest
    later = {
        other.start.earliest: other.start
        for other in posts
        if other.of_party and other.of_party not in kin and other.start and other.start.earliest
        if first and last and first < other.start.earliest <= last
    }
    return evolve(post, end=later[min(later)]) if later else post


def _kin(party: str, book: Gazetteer) -> set[str]:
    pairs = {(branch.party, branch.branch) for branch in book.branches}
    return {party} | {other for pair in pairs if party in pair for other in pair}


def _parts(post: Membership, book: Gazetteer) -> Iterator[Membership]:
    """A post in two where its party split off another during it: no party is older than itself."""
    party = book.parties.get(post.party)
    before = next((b.party for b in book.branches if party and b.branch == party.id), "")
    founded = party.founded if party else None
    if not (party and before and before != party.id and founded and post.start):
        yield post
        return
    started, day = post.start.latest, founded.earliest
    if not (started and day and started < day):
        yield post
        return
    ended = post.end and post.end.latest
    if ended and ended < day:
        yield evolve(post, party=before)
        return
    yield evolve(post, party=before, end=founded, status="ended")
    yield evolve(post, start=founded)


def _affiliation(book: Gazetteer, post: Membership) -> Affiliation:
    party = book.parties.get(post.of_party)
    seat = book.constituencies.get(post.constituency)
    place = seat.name if seat else post.constituency
    return Affiliation(
        role=post.role,
        organisation=_organisation(book, post),
        start=post.start,
        end=post.end,
        status=post.status,
        party=party.ref if party else None,
        constituency=(place.title() if place.isupper() else place) or None,
        source=post.source,
    )


def _organisation(book: Gazetteer, post: Membership) -> str:
    """Name the body of a post: a party by its label, a government by its state."""
    state = book.states.get(post.state)
    if post.organisation_kind == _HOUSE and post.organisation == _ASSEMBLY and state:
        return f"{state.name} Legislative Assembly"
    party: Party | None = book.parties.get(post.organisation)
    if party:
        return party.names.en
    return state.name if state else post.organisation


def _role(words: str) -> str:
    """The reference's key for an office that an article names in another script than Latin."""
    return words if words.isascii() else _roles().get(caseless(words), words)


@cache
def _roles() -> dict[str, str]:
    """The offices of the reference by their Hindi words; those of several offices are left out."""
    found: dict[str, set[str]] = {}
    for office in gazetteer().offices:
        for form in office.forms_hi:
            found.setdefault(caseless(form), set()).add(office.id)
    return {form: idents.pop() for form, idents in found.items() if len(idents) == 1}
