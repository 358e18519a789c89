"""Which constructions of a sentence tell of the same occasion, and are put together."""

from __future__ import annotations

from pollcorpus.extraction.meetings.telling import RANK, Telling
from pollcorpus.plugins.meeting_cues import FrameKind


def put_together(found: list[Telling], marks: list[tuple[int, int]]) -> list[Telling]:
    """Put together what tells of the same occasion within a sentence.

    A talk that only marks the time of what a sentence tells is none of that.
    """
    out: list[Telling] = []
    for telling in sorted(found, key=lambda t: (-RANK[t.kind], t.start)):
        same = [known for known in out if _same(known, telling)]
        same = [known for known in same if not _is_later(telling, known, marks)]
        partner = max(same, key=lambda known: _shared(known, telling), default=None)
        if partner is None:
            out.append(telling)
        else:
            partner.take(telling)
    return sorted(out, key=lambda t: t.start)


def _is_later(telling: Telling, known: Telling, marks: list[tuple[int, int]]) -> bool:
    """Tell whether somebody gathered others after a talk: "after he met X, Y chaired a meeting"."""
    alone = telling.kind is FrameKind.TALK and len(telling.people) == 1
    own = (telling.kind is FrameKind.GATHERING or alone) and not telling.definite
    if not own or known.kind is not FrameKind.TALK or known.partner_at < 0:
        return False
    return any(first <= known.partner_at < last <= telling.start for first, last in marks)


def _shared(known: Telling, telling: Telling) -> int:
    return len(known.people.keys() & telling.people.keys())


def _same(known: Telling, telling: Telling) -> bool:
    if telling.kind in (FrameKind.TALK, FrameKind.CALL):
        if _goes_on(known, telling):
            return False
        shared = known.people.keys() & telling.people.keys()
        inside = telling.people.keys() <= known.people.keys() and bool(shared)
        act = known.partner_at == telling.partner_at >= 0 and bool(shared)
        return (
            len(shared) >= 2 or inside or act or (not telling.people and _overlap(known, telling))
        )
    if telling.kind is FrameKind.ABSENCE:
        return known.kind is not FrameKind.CALL and not known.people.keys() & telling.absent.keys()
    return not known.phone and (
        _overlap(known, telling)
        or (known.clause == telling.clause and not _apart(known, telling))
        or bool(known.people.keys() & telling.people.keys())
    )


def _goes_on(known: Telling, telling: Telling) -> bool:
    """Tell whether the same people meet one after the other in two constructions."""
    if min(known.partner_at, telling.partner_at) < 0 or known.partner_at == telling.partner_at:
        return False
    same = set(known.subjects) == set(telling.subjects) and len(telling.subjects) > 1
    return same and not set(known.partners) & set(telling.partners)


def _apart(known: Telling, telling: Telling) -> bool:
    """Two bodies that the same clause lets meet each for itself."""
    bodies = known.organisations.keys(), telling.organisations.keys()
    return bool(all(bodies) and not bodies[0] & bodies[1] and not telling.people)


def _overlap(known: Telling, telling: Telling) -> bool:
    return known.start < telling.stop and telling.start < known.stop
