"""Actors of a corpus."""

from __future__ import annotations

from typing import Self

from attrs import frozen

from pollcorpus import _display
from pollcorpus.errors import UnknownNameError
from pollcorpus.models import Actor, ActorKind
from pollcorpus.query.arguments import enum_values, need_any
from pollcorpus.query.base import Query, Shape
from pollcorpus.query.conditions import Condition, column
from pollcorpus.query.names import AnyActor, unmentioned

_OFFERED = 1000
"""The names of so many actors are offered to a prompt."""
_SOME = 300
"""Whom somebody met at so many meetings is rather asked of each actor than looked up."""


@frozen(eq=False, repr=False)
class Actors(Query[Actor]):
    """The actors of a corpus: persons, parties, alliances, committees and other organisations.

    `actors["प्रशांत किशोर"]` is the actor of that name. `party` is a key that counts whom the
    reference data or an article knows to be of a party, at the time of the articles.

    >>> from pollcorpus import sample
    >>> sample().actors.of_kind("person").count_by("party")["Samajwadi Party"]
    1
    """

    _shape = Shape(
        kind="actor",
        model=Actor,
        noun="actor",
        row=_display.actor_row,
        columns={"label": "name", "party": lambda actor: actor.parties or None},
        sorts={
            "label": "r.name",
            "first_mention": "r.first_order",
            "last_mention": "r.last_order",
            **{key: f"r.{key}" for key in ("id", "name", "kind", "known", "articles", "mentions")},
        },
        counts={"label": "r.name", **{key: f"r.{key}" for key in ("id", "name", "kind")}},
        sizes={
            "articles": lambda actor: len(actor.articles),
            "mentions": lambda actor: len(actor.mentions),
            "parties": lambda actor: len(actor.parties),
        },
    )

    def _named(self, name: str) -> Actor:
        ref = self._index.names.find(name)
        found = self._select.narrowed(column("id", (ref.id,))).positions(0, 1)
        if found:
            return self._read(found)[0]
        if self._index.names.has(ref):
            reason = f"{ref} is an actor of the corpus, but none of {self._head}"
        else:
            reason = unmentioned(ref)
        raise UnknownNameError(name, "actor", reason=reason)

    def _ipython_key_completions_(self) -> list[str]:
        """Return the labels of the actors, and every form of their names."""
        some = list(self[:_OFFERED])
        labels = [actor.name for actor in some]
        forms = [form for actor in some for _, form in (*actor.labels, *actor.names)]
        return list(dict.fromkeys([*labels, *forms]))

    def of_kind(self, *kinds: ActorKind | str) -> Self:
        """Keep the actors of one of the kinds: "person", "party", "alliance", ...

        >>> from pollcorpus import sample
        >>> sample().actors.of_kind("alliance")["एनडीए"].name
        'National Democratic Alliance'
        """
        need_any(kinds, "kind of actor", "of_kind('party')")
        wanted = enum_values(ActorKind, "kind of actor", kinds)
        return self._kept(_display.call("of_kind", *wanted), column("kind", wanted))

    def met_with(self, actor: AnyActor, *, undisputed: bool = False) -> Self:
        """Keep the actors that took part in a held meeting together with another one.

        What any report says counts, also where as many others contradict;
        `undisputed=True` asks for the participants of `Meeting.participants`
        and `organisations` alone.

        >>> from pollcorpus import sample
        >>> "Sonia Gandhi" in [actor.name for actor in sample().actors.met_with("पीके")]
        True
        """
        ref = self._index.names.find(actor)
        tie = "settled-met" if undisputed else "met"
        step = _display.call("met_with", str(ref), undisputed=undisputed)
        select = f"SELECT 1 FROM meeting_actor WHERE actor = ? AND tie = ? LIMIT {_SOME}"
        few = len(self._index.shelf.once(select, (ref.id, tie))) < _SOME
        return self._kept_for(step, [ref], _met(ref.id, tie, few=few))


def _met(ident: str, tie: str, *, few: bool) -> Condition:
    """Ask for those who were at a held meeting at which somebody was, `few` if that are few."""
    here = "SELECT 1 FROM meeting_actor AS a WHERE a.position = b.position AND a.tie = b.tie"
    met = (
        "SELECT b.actor FROM meeting_actor AS a CROSS JOIN meeting_actor AS b"
        " ON b.position = a.position AND b.tie = a.tie"
        " WHERE a.actor = ? AND a.tie = ? AND b.actor <> a.actor"
    )
    return Condition(
        test="EXISTS (SELECT 1 FROM meeting_actor AS b WHERE b.actor = r.id AND b.tie = ?"
        f" AND b.actor <> ? AND EXISTS ({here} AND a.actor = ?))",
        values=(tie, ident, ident),
        source=f"SELECT position FROM {{list}} WHERE id IN ({met})" if few else "",
        source_values=(ident, tie) if few else (),
        few=few,
    )
