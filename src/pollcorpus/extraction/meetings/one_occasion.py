"""Which constructions of a sentence tell of the same occasion, and are put together."""

from __future__ import annotations

from pollcorpus.extraction.meetings.defaults import BY_A_HOME, GROUP_AT_HOME
from pollcorpus.extraction.meetings.patterns import Patterns
from pollcorpus.extraction.meetings.telling import RANK, Telling
from pollcorpus.extraction.meetings.view import View
from pollcorpus.plugins.constructions import Construction
from pollcorpus.plugins.meeting_cues import FrameKind


def put_together(found: list[Telling], view: View, patterns: Patterns) -> list[Telling]:
    """Put together what tells of the same occasion within a sentence.

    A talk that only marks the time of what a sentence tells is none of that.
    """
    marks = times_beside(view, patterns)
    _let_come(found)
    out: list[Telling] = []
    for telling in sorted(found, key=lambda t: (-RANK[t.kind], t.start)):
        same = [known for known in out if _same(known, telling, patterns)]
        same = [known for known in same if not _is_later(telling, known, marks)]
        partner = max(same, key=lambda known: _shared(known, telling), default=None)
        if partner is None:
            out.append(telling)
        else:
            partner.take(telling)
    return sorted(out, key=lambda t: t.start)


def times_beside(view: View, patterns: Patterns) -> list[tuple[int, int]]:
    """Where others are told of by the way: "after he met X, ...", "Y, who met X on Sunday, ..."."""
    cues = patterns.time_mark, patterns.aside
    return [found.span() for cue in cues for found in cue.finditer(view.text)]


def _let_come(found: list[Telling]) -> None:
    """Let who came to "the meeting", and the home it was at, only add to one told of before.

    "X met Y. Z was also in the meeting, which went on for hours at Y's house."
    """
    came = [t for t in found if t.kind is FrameKind.PRESENCE and t.definite and t.noun]
    for telling in found if came else ():
        if _AT_HOME.issuperset(telling.frames) and any(_is_adding(t, telling) for t in came):
            telling.kind, telling.partner_at = FrameKind.PRESENCE, -1


def _is_adding(came: Telling, telling: Telling) -> bool:
    """Tell whether somebody came to what is told at a home, of whom that is not told."""
    if telling.kind is FrameKind.TALK:
        return _overlap(telling, came) or bool(_shared(telling, came))
    others = came.people.keys() - telling.people.keys()
    return telling.kind is FrameKind.GATHERING and bool(others)


# constructions of a home at which somebody is
_AT_HOME = frozenset(
    {BY_A_HOME, Construction.AT_SOMEBODYS_HOME, GROUP_AT_HOME, Construction.MEETING_AT_HOME}
)


def _is_later(telling: Telling, known: Telling, marks: list[tuple[int, int]]) -> bool:
    """Tell whether somebody gathered others beside a talk: "after he met X, Y chaired one"."""
    alone = telling.kind is FrameKind.TALK and len(telling.people) == 1
    own = (telling.kind is FrameKind.GATHERING or alone) and not telling.definite
    if not own or known.kind is not FrameKind.TALK or known.partner_at < 0:
        return False
    return any(first <= known.partner_at < last < telling.stop for first, last in marks)


def _shared(known: Telling, telling: Telling) -> int:
    return len(known.people.keys() & telling.people.keys())


def _same(known: Telling, telling: Telling, patterns: Patterns) -> bool:
    if telling.kind in (FrameKind.TALK, FrameKind.CALL):
        if _goes_on(known, telling, patterns):
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


def _goes_on(known: Telling, telling: Telling, patterns: Patterns) -> bool:
    """Tell whether the same people meet one after the other in two constructions.

    Or who met go on together to somebody else: "X met Y, and the two called on Z", unless that
    one only was "with" them.
    """
    first, next_one = sorted((known, telling), key=lambda told: told.partner_at)
    if first.partner_at < 0 or first.partner_at == next_one.partner_at:
        return False
    acting, met = set(next_one.subjects), {*first.subjects, *first.partners}
    words = next_one.view.text, next_one.start, next_one.partner_at
    onward = acting == met and patterns.company_of.search(*words) is None
    same = acting == set(first.subjects) or onward
    return same and len(acting) > 1 and not set(first.partners) & set(next_one.partners)


def _apart(known: Telling, telling: Telling) -> bool:
    """Two bodies that the same clause lets meet each for itself."""
    bodies = known.organisations.keys(), telling.organisations.keys()
    return bool(all(bodies) and not bodies[0] & bodies[1] and not telling.people)


def _overlap(known: Telling, telling: Telling) -> bool:
    return known.start < telling.stop and telling.start < known.stop
