"""A place in an article that names an actor, and why it was taken to name that one."""

from __future__ import annotations

from attrs import field, frozen

from pollcorpus import _display
from pollcorpus.models.actor_ref import ActorKind, ActorRef
from pollcorpus.models.evidence import Evidence, Span


@frozen(kw_only=True)
class Explanation:
    """Why a mention names an actor, or is left open.

    `rule` is the mention's, `sentence` says it to people, and `basis` holds
    the other words of the article that decided, if any did: where a person
    is named in full, or the party beside a name.
    """

    rule: str
    sentence: str
    actor: ActorRef | None
    basis: tuple[Evidence, ...] = ()

    def __str__(self) -> str:
        return self.sentence


@frozen(kw_only=True)
class Mention:
    """A place in an article that names an actor.

    `actor` is None when the words name somebody whom the article does not
    let us identify (a bare "Gandhi" with two Gandhis about); `candidates`
    then holds who might be meant. `rule` tells which rule decided, in one or
    two words: "full name", "short name", "discovered" ... `matched` is the
    reference's form that the words match, and `basis` holds the words
    elsewhere in the article that the rule rests on.

    >>> from pollcorpus import extract, read_text
    >>> for mention in extract(read_text("Sharad Pawar came late. Pawar left early.")).mentions:
    ...     print(mention.text, mention.actor.id, mention.rule)
    Sharad Pawar person:sharad-pawar full name
    Pawar person:sharad-pawar short name
    """

    span: Span
    text: str
    kind: ActorKind
    actor: ActorRef | None
    rule: str
    article_id: str = ""
    matched: str = ""
    basis: tuple[Evidence, ...] = ()
    candidates: tuple[ActorRef, ...] = field(default=())

    @property
    def start(self) -> int:
        """First code point of the mention in the article's text."""
        return self.span.start

    @property
    def stop(self) -> int:
        """Code point after the last one of the mention."""
        return self.span.stop

    @property
    def evidence(self) -> Evidence:
        """The mention's own words, and where they stand."""
        return Evidence(article_id=self.article_id, span=self.span, quote=self.text)

    def explain(self) -> Explanation:
        """Say which rule and which words decided whom the mention names.

        >>> from pollcorpus import extract, read_text
        >>> found = extract(read_text("Nitish Kumar met Lalu Prasad in Patna."))
        >>> print(found.mentions[0].explain())
        "Nitish Kumar" is Nitish Kumar: a full name of the reference.
        """
        return Explanation(
            rule=self.rule,
            sentence=_display.explanation(self),
            actor=self.actor,
            basis=self.basis,
        )

    def __repr__(self) -> str:
        return _display.mention_repr(self)
