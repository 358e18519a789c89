"""Who holds an office that an article speaks of: as it says, or as the reference data knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from attrs import define, field

from pollcorpus.extraction.document import PlaceKind, PlaceMention
from pollcorpus.extraction.meetings.patterns import ANY_PLACE, Patterns
from pollcorpus.extraction.meetings.view import View
from pollcorpus.gazetteer import Gazetteer, gazetteer
from pollcorpus.models import ActorRef

# posts of the reference data, as the packs' `same_title` calls them
_POSTS = {
    "chief_minister": "cm-post",
    "prime_minister": "pm-post",
    "deputy_chief_minister": "deputy-cm",
    "party_president": "head-post",
    "working_president": "head-post",
    "interim_president": "head-post",
    "home_minister": "home-post",
    "finance_minister": "finance-post",
    "defence_minister": "defence-post",
    "external_affairs_minister": "external-post",
    "railway_minister": "railway-post",
    "national_convener": "convener",
    "convener": "convener",
}
# how the packs' `same_title` calls a post held before, any leader, and whoever heads a party
_FORMER, _LEADER, _HEAD = "former", "leader-post", "head-post"
# posts by which somebody is known to be or to have been in government
_NAMED_POSTS = frozenset(post for post in _POSTS.values() if post not in (_HEAD, "convener"))
# posts of which there is one in the country
_NATIONAL = {
    frozenset({name}): role
    for role, name in _POSTS.items()
    if role.endswith("_minister") and role not in ("chief_minister", "deputy_chief_minister")
}


@define(kw_only=True, eq=False)
class Offices:
    """What an article has said people to be, and what they are known to be on its day."""

    patterns: Patterns
    on: date | None = None
    known: Gazetteer = field(factory=gazetteer)
    said: dict[ActorRef, set[str]] = field(factory=dict)
    held: dict[ActorRef, set[str]] = field(factory=dict)
    past: dict[ActorRef, set[str]] = field(factory=dict)

    def learn(self, view: View) -> None:
        """Remember the titles of a sentence."""
        for actor in view.named_persons(view.text):
            if actor not in self.held:
                self.held[actor] = set(_posts(self.known, actor, self.on))
                self.past[actor] = set(_past_posts(self.known, actor, self.on))
        for number, title in view.titles.items():
            for actor in view.who[number].actors:
                self.said.setdefault(actor, set()).update(self._facts(view, title))

    def party(self, actor: ActorRef) -> str | None:
        """The id of a person's party, as far as the reference data knows it."""
        return self.known.likely_party(actor.id.removeprefix("person:"), self.on)

    def parties_of(self, actor: ActorRef) -> set[str]:
        """The ids of all the parties that a person is known or said to be in."""
        person = actor.id.removeprefix("person:")
        posts = {post.of_party for post in self.known.posts(person, self.on)} - {""}
        said = self.said.get(actor, set())
        return posts or {fact.removeprefix("party:") for fact in said if fact.startswith("party:")}

    def parties_ever(self, actor: ActorRef) -> set[str]:
        """The ids of the parties for which a person is known to have held posts, on any day."""
        posts = self.known.posts(actor.id.removeprefix("person:"))
        return {post.of_party for post in posts} - {""}

    def _facts(self, view: View, title: str) -> Iterator[str]:
        yield from _canonical(self.patterns, title)
        yield _in_words(title)
        yield from (actor.id for actor in view.named(title))
        for char in ANY_PLACE.findall(title):
            yield from _place_names(view.place(char))

    def holder(
        self,
        view: View,
        title: str,
        of: str,
        known: list[ActorRef],
        others: list[ActorRef],
        topic: ActorRef | None,
    ) -> ActorRef | None:
        """Find whom of `known`, the latest first, an office means, or who of `others` is new.

        Any leader of a party is the `topic`, whom most is told of, before all others of it.
        """
        words = _canonical(self.patterns, title) - _canonical(self.patterns, "the")
        bodies = {actor.id for actor in view.named(of)}
        for char in ANY_PLACE.findall(of):
            bodies |= set(_place_names(view.place(char)))
        if of and not bodies:
            return None  # a body or a country that nothing is known of
        general = words & self.patterns.cues.head_titles
        if general and not bodies:
            same = [a for a in known if _in_words(title) in self.said.get(a, set())]
            return same[0] if len(same) == 1 else None
        if words == {_LEADER} and topic in known and self._is_of(topic, bodies):
            return topic
        told = next((a for a in known if self._is_said(a, words, bodies)), None)
        if told:
            return self._of_whole_party(title, words, bodies, known) or told if general else told
        # of those not said to be leaders the leader is whoever heads the party
        post = frozenset({_HEAD}) if words == {_LEADER} else words
        holders = [a for a in known if self._holds(a, post, bodies)]
        if holders or not general:
            return holders[0] if len(holders) == 1 else None
        members = [a for a in known if self._is_of(a, bodies)]
        if members:
            return members[0] if len(members) == 1 else None
        new = [a for a in others if self.party(a) is None and not self.parties_of(a)]
        return new[0] if len(new) == 1 else None

    def _of_whole_party(
        self, title: str, words: frozenset[str], bodies: set[str], known: list[ActorRef]
    ) -> ActorRef | None:
        """Who is known to head the party, if nobody named has been called just so.

        Beside its president the head of a state's unit is not "the party president".
        """
        if any(_in_words(title) in self.said.get(actor, set()) for actor in known):
            return None
        heads = [actor for actor in known if self._holds(actor, words, bodies)]
        return heads[0] if len(heads) == 1 else None

    def _is_said(self, actor: ActorRef, words: frozenset[str], bodies: set[str]) -> bool:
        facts = self.said.get(actor, set())
        if words == {_LEADER} and facts & self.patterns.cues.head_titles:
            words = frozenset()  # a party's president is a leader of it
        return words <= facts and (not bodies or self._is_of(actor, bodies))

    def _is_of(self, actor: ActorRef, bodies: set[str]) -> bool:
        """Tell whether somebody is said or known to be of one of some bodies or states."""
        facts = self.said.get(actor, set()) | self.held.get(actor, set())
        return not bodies.isdisjoint(facts)

    def _holds(self, actor: ActorRef, words: frozenset[str], bodies: set[str]) -> bool:
        held = self.held.get(actor, set())
        if _FORMER in words:
            words, held = words - {_FORMER}, self.past.get(actor, set())
            if not words:
                return False
        return words <= held and (not bodies or bool(bodies & held))

    def may_be(self, actor: ActorRef, title: str) -> bool:
        """Tell whether somebody may have the posts that some words name, or have had them.

        Of whom no post is known that may be so.
        """
        posts = _canonical(self.patterns, title) & _NAMED_POSTS
        facts = (self.said, self.held, self.past)
        known = set().union(*(told.get(actor, ()) for told in facts))
        return posts <= known or known.isdisjoint(_NAMED_POSTS)

    def incumbent(self, view: View, title: str, of: str) -> ActorRef | None:
        """Who held a post of the country or of a state, though the article has not said it."""
        words = frozenset(_canonical(self.patterns, title) - _canonical(self.patterns, "the"))
        if self.on is None:
            return None
        person = None
        if words in _NATIONAL and not of:
            person = self.known.holder(_NATIONAL[words], self.on)
        places = (view.place(char) for char in ANY_PLACE.findall(of))
        states = [state.id for place in places for state in place.of_kind(PlaceKind.STATE)]
        if words == {"cm-post"} and len(states) == 1:
            person = self.known.holder("chief_minister", self.on, states[0])
        return person.ref if person else None


def _posts(known: Gazetteer, actor: ActorRef, on: date | None) -> Iterator[str]:
    """What the gazetteer knows somebody to be on a day: posts, party and state."""
    person = actor.id.removeprefix("person:")
    for post in known.posts(person, on):
        if post.role in _POSTS:
            yield _POSTS[post.role]
            if post.of_party:
                yield f"party:{post.of_party}"
            state = known.states.get(post.state)
            if state:
                yield state.names.en
    party = known.likely_party(person, on)
    if party:
        yield f"party:{party}"


def _past_posts(known: Gazetteer, actor: ActorRef, on: date | None) -> Iterator[str]:
    """The posts that somebody held before a day and no longer holds on it, and of which states."""
    person = actor.id.removeprefix("person:")
    current = {post.role for post in known.posts(person, on)}
    for post in known.posts(person):
        last = post.end.latest if post.end else None
        ended = on is not None and last is not None and last < on
        if ended and post.role in _POSTS and post.role not in current:
            yield _POSTS[post.role]
            state = known.states.get(post.state)
            if state:
                yield state.names.en


def _in_words(title: str) -> str:
    """A title as it is worded: "the president" without a party is whoever was called just so."""
    return f"={title.removeprefix('the ').strip()}"


def _place_names(mention: PlaceMention) -> Iterator[str]:
    return (place.name for place in mention.places)


@lru_cache(1 << 12)
def _canonical(patterns: Patterns, title: str) -> frozenset[str]:
    """The words of a title, an office by one name; the same few titles are told again and again."""
    for pattern, name in patterns.cues.same_title:
        title = re.sub(pattern, name, title)
    return frozenset(filter(None, re.split(r"[\s,.()']+", title)))
