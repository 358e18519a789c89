"""Which words of an article, or of the reference, decided whom a mention names."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import chain

from pollcorpus._text import Span, caseless, normalise
from pollcorpus.extraction.names.cues import (
    APPOSITION,
    HONORIFIC,
    PUBLIC,
    RESPECT,
    ROLE,
    SPEECH,
)
from pollcorpus.extraction.names.scene import Scene, Sighting
from pollcorpus.gazetteer import Gazetteer
from pollcorpus.gazetteer.spelling import WORD, fold
from pollcorpus.models import ActorKind, ActorRef, Evidence, Mention

_IN_FULL = ("full name", "discovered")
_MOST = 6
"""A description is quoted up to so many words."""
_TELLING = HONORIFIC | PUBLIC | ROLE | RESPECT | SPEECH | APPOSITION


def find_mentions(scene: Scene) -> list[Mention]:
    """Return the sightings of a scene as records, in order, each with what decided."""
    ordered = sorted(scene.sightings, key=lambda s: (s.start, s.stop))
    reasons = _Reasons(scene, ordered)
    return [reasons.mention(sighting) for sighting in ordered]


class _Reasons:
    """Where each person of an article is first named in full, and by which words."""

    def __init__(self, scene: Scene, ordered: list[Sighting]) -> None:
        self._scene = scene
        self._first: dict[ActorRef, Sighting] = {}
        self._bearers: dict[str, dict[ActorRef, None]] = defaultdict(dict)
        for sighting in ordered:
            if sighting.actor is None or sighting.rule not in _IN_FULL:
                continue
            self._first.setdefault(sighting.actor, sighting)
            for at in range(sighting.first, sighting.last):
                self._bearers[sighting.words.folded[at]][sighting.actor] = None

    def mention(self, sighting: Sighting) -> Mention:
        """Return a sighting as a record, in offsets of the normalised text."""
        candidates = sighting.candidates
        if sighting.actor is None and sighting.kind is ActorKind.PERSON and not candidates:
            candidates = tuple(self._bearers.get(sighting.words.folded[sighting.first], ()))
        return Mention(
            span=Span(sighting.start, sighting.stop),
            text=sighting.surface,
            kind=sighting.kind,
            actor=sighting.actor,
            rule=sighting.rule,
            matched=self._matched(sighting),
            basis=self._basis(sighting, candidates),
            candidates=candidates,
        )

    def _basis(self, sighting: Sighting, candidates: tuple[ActorRef, ...]) -> tuple[Evidence, ...]:
        if sighting.rule == "discovered":
            return self._beside(sighting)
        if sighting.rule in _IN_FULL:
            return ()
        named = candidates if sighting.actor is None else (sighting.actor,)
        told = [self._first[actor] for actor in named if actor in self._first]
        return tuple(self._quoted(s, s.first, s.last) for s in told if s is not sighting)

    def _beside(self, sighting: Sighting) -> tuple[Evidence, ...]:
        """The words before and after a name that make it a person's."""
        words, before, after = sighting.words, sighting.first - 1, sighting.last
        near = [(before, before + 1)] if words.cue_at(before) & _TELLING else []
        if words.cue_at(after) & _TELLING:
            end = after + 1
            while words.cue[after] & APPOSITION and end < after + _MOST and words.spaced(end):
                end += 1
            near.append((after, end))
        return tuple(self._quoted(sighting, first, last) for first, last in near)

    def _quoted(self, sighting: Sighting, first: int, last: int) -> Evidence:
        words = sighting.words
        return self._scene.document.evidence(words.start[first], words.stop[last - 1])

    def _matched(self, sighting: Sighting) -> str:
        """The form of the reference that the words match, which may be spelled otherwise."""
        if sighting.rule not in ("full name", "name") or sighting.actor is None:
            return ""
        return _form_of(self._scene.known, sighting.actor.id, sighting.surface)


@lru_cache(maxsize=1 << 12)
def _form_of(known: Gazetteer, ident: str, surface: str) -> str:
    """The form of an actor's name that words match: the same, a spelling of it, or a longer one."""
    record = known.actor(ident)
    forms = record.names.full if record else ()
    if surface in forms:
        return surface
    folded = [(form, [fold(word) for word in WORD.findall(normalise(form))]) for form in forms]
    words = [fold(word) for word in WORD.findall(surface)]
    alike = [form for form, its in folded if its == words]
    same = (form for form in alike if caseless(form) == surface.casefold())
    longer = (form for form, its in folded if set(words) <= set(its))
    canonical = record.names.in_script_of(surface) if record else ""
    return next(chain(same, alike, longer), canonical)
