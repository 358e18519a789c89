"""Records, queries and corpora as a prompt shows them.

Records are looked at by their attributes alone, so that the models can call
this module, which lies below them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from pollcorpus._display.words import (
    Row,
    Whole,
    counted,
    few,
    rest,
    short,
    shorten,
    table,
    wrapped,
)

ROWS = 10
"""As many records of a query are shown."""
UNDATED = "undated"
UNNAMED = "election not named"
REMOTE = "remote"
"""Stands for the place of talks by telephone or video."""

# ---- rows of records ------------------------------------------------------------------------


def meeting_row(meeting: Any) -> Row:
    """When, whether, where, how many reports; who."""
    cells = (
        Whole(when_met(meeting)),
        Whole(status_unless_held(meeting)),
        where(meeting),
        Whole(reports_of(meeting)),
    )
    who = names_of(meeting.participants or meeting.organisations)
    return cells, tuple(map(Whole, who))


def status_of(meeting: Any) -> str:
    """Return whether a meeting was held, marked where none of its reports says so outright."""
    return marked(meeting.status.value, meeting.inferred)


def status_unless_held(meeting: Any) -> str:
    """Return the same, but nothing of what was surely held, as most meetings were."""
    status = status_of(meeting)
    return "" if status == "held" else status


def where(meeting: Any) -> str:
    """Return the place, or that people talked by telephone or video."""
    return str(meeting.place or (REMOTE if meeting.remote else ""))


def seat_plan_row(plan: Any) -> Row:
    """Which election, where, who, how many seats, how settled, how many reports; which seats.

    Where the most settled reports name no seats, those are shown that were named before.
    """
    election = plan.election or UNNAMED
    territory, *share = seat_plan_cells(plan)
    # an election to an assembly names its state, and leaves room for the party
    elsewhere = "" if election.startswith(f"{territory} ") else territory
    cells = (Whole(election), elsewhere, *share, Whole(reports_of(plan)))
    return cells, plan.constituencies or _named_before(plan)


def _named_before(plan: Any) -> tuple[str, ...]:
    """The seats of the last claim that names any, the first with how settled they were."""
    for claim in reversed(plan.history):
        if claim.constituencies:
            first, *others = claim.constituencies
            return (f"{claim.status.value}: {first}", *others)
    return ()


def seat_plan_cells(plan: Any) -> tuple[str, ...]:
    """Where, who, how many seats, how settled."""
    seats = str(plan.seats) if plan.seats.known else ""
    return plan.territory, plan.party.name, Whole(seats), Whole(plan.status.value)


def actor_row(actor: Any) -> Row:
    """The label, what it is, in how many articles; other forms."""
    forms = dict.fromkeys(form for _, form in actor.names if form != actor.name)
    articles = counted(len(actor.articles), "article")
    return (actor.name, actor.kind.value, articles), tuple(forms)


def article_row(article: Any) -> Row:
    """When, in which language, from where; its headline or first words."""
    source = article.publisher or article.source.source_id
    words = shorten(article.headline or article.body[:200], 100)
    return (when(article.published), article.language, source), (words,)


def names_of(actors: Iterable[Any]) -> tuple[str, ...]:
    """Return the labels of actors."""
    return tuple(actor.name for actor in actors)


def when(date: Any) -> str:
    """Return a date for people."""
    return UNDATED if date is None else str(date)


def when_met(meeting: Any) -> str:
    """Return a meeting's date for people, marked where none of its reports states it."""
    return marked(when(meeting.date), meeting.date is not None and meeting.date_inferred)


def when_told(report: Any) -> str:
    """Return the date that a report of a meeting gives, marked where its words do not."""
    claim = report.date
    return UNDATED if claim is None else marked(when(claim.value), claim.inferred)


def marked(told: str, inferred: bool) -> str:
    """Return what is told, marked where it is inferred."""
    return f"{told} (inferred)" if inferred else told


def reports_of(record: Any) -> str:
    """Count the reports of a record, its copies and its disagreements."""
    told = counted(len(record.articles), "report")
    differ = len(record.disagreements)
    return f"{told}, {counted(differ, 'disagreement')}" if differ else told


# ---- records --------------------------------------------------------------------------------


def _tag(name: str, *parts: str) -> str:
    return f"<{name} {' · '.join(part for part in parts if part) or 'empty'}>"


def meeting_repr(meeting: Any) -> str:
    """Show a meeting in one line."""
    who = few(names_of(meeting.participants or meeting.organisations))
    absent = f"absent: {few(meeting.absentees)}" if meeting.absentees else ""
    disputed = f"disputed: {few(meeting.disputed)}" if meeting.disputed else ""
    place = shorten(where(meeting), 28)
    facts = when_met(meeting), status_of(meeting), place, who, absent, disputed
    return _tag("Meeting", *facts, reports_of(meeting))


def meeting_step_repr(step: Any) -> str:
    """Show a step of a meeting's history in one line."""
    told = counted(len(step.articles), "report")
    return _tag("MeetingStep", when(step.date), step.status.value, told)


def seat_plan_repr(plan: Any) -> str:
    """Show a seat plan in one line."""
    facts = plan.election or UNNAMED, plan.territory, str(plan.seats), plan.status.value
    return _tag("SeatPlan", plan.party.name, *facts, few(plan.constituencies), reports_of(plan))


def seat_claim_repr(claim: Any) -> str:
    """Show a step of a plan's history in one line."""
    said = f"said by {few(claim.said_by)}" if claim.said_by else ""
    told = counted(len(claim.articles), "report")
    facts = claim.status.value, str(claim.seats), few(claim.constituencies), said, told
    return _tag("SeatClaim", when(claim.day), *facts)


def actor_repr(actor: Any) -> str:
    """Show an actor in one line."""
    forms = [form for _, form in actor.names]
    kind = actor.kind.value
    if forms and not actor.known and not any(form.isascii() for form in forms):
        kind += ", name romanised"
    return _tag("Actor", actor.name, kind, counted(len(actor.articles), "article"))


def article_repr(article: Any) -> str:
    """Show an article in one line."""
    (date, language, source), (words,) = article_row(article)
    return _tag("Article", date, language, shorten(source, 24), shorten(words, 60))


def source_name(article: Any) -> str:
    """Say which article one is: its date, publisher and name, and its title or first words."""
    (date, _, source), (words,) = article_row(article)
    parts = (date, article.publisher, shorten(source, 24), shorten(words, 60))
    return " · ".join(part for part in parts if part)


def disagreement_repr(disagreement: Any) -> str:
    """Show what is in dispute, and how many reports take each side.

    >>> from pollcorpus.models import Disagreement, Side
    >>> sides = Side(value="10", articles=("a", "b"), evidence=()), Side(
    ...     value="12", articles=("c",), evidence=())
    >>> Disagreement(about="seats", sides=sides)
    Disagreement(seats: 10 in 2 reports, 12 in 1)
    """
    told = [f"{side.value} in {side.independent_reports}" for side in disagreement.sides]
    told[:1] = [f"{side.value} in {reports_of_side(side)}" for side in disagreement.sides[:1]]
    return f"Disagreement({point_of(disagreement)}: {', '.join(told)})"


def reports_of_side(side: Any) -> str:
    """Count the reports that take a side: reprints of a text are one.

    >>> from pollcorpus.models import Side
    >>> reports_of_side(Side(value="10", articles=("a", "b"), evidence=(), independent_reports=1))
    '1 report (2 articles)'
    """
    told = counted(side.independent_reports, "report")
    printed = len(side.articles)
    return told if printed == side.independent_reports else f"{told} ({printed} articles)"


def point_of(disagreement: Any) -> str:
    """Say what is in dispute: "attendance of Asha Verma"."""
    about = disagreement.about
    return f"{about} of {disagreement.subject}" if disagreement.subject else str(about)


def meeting_title(meeting: Any) -> str:
    """Say in short which meeting one is: its date, its place and who met."""
    parts = [f"meeting of {when_met(meeting)}", meeting.place, few(meeting.participants, 2)]
    return ", ".join(part for part in parts if part)


def plan_title(plan: Any) -> str:
    """Say in short which seat plan one is: of whom, where and for which election."""
    return ", ".join(part for part in (plan.party.name, plan.territory, plan.election) if part)


# ---- what records are made of ---------------------------------------------------------------


def evidence_repr(evidence: Any) -> str:
    """Show the words, where they stand, and who said them."""
    said = f", said by {evidence.said_by}" if evidence.said_by else ""
    place = f"{short(evidence.article_id)}[{evidence.start}:{evidence.stop}]"
    return f"Evidence({shorten(evidence.quote, 60)!r}, {place}{said})"


def claim_repr(claim: Any) -> str:
    """Show a claim's value, and what it rests on.

    >>> from pollcorpus.models import Claim
    >>> Claim(value="Patna"), Claim(value="Patna", inferred=True, why="the dateline")
    (Claim('Patna', 0 quotations), Claim('Patna', inferred: the dateline))
    """
    basis = counted(len(claim.evidence), "quotation")
    if claim.inferred:
        basis = f"inferred: {claim.why}" if claim.why else "inferred"
    return f"Claim({claim.value!r}, {basis})"


def meeting_report_repr(report: Any) -> str:
    """Show what one article says of a meeting."""
    people = [claim.value for claim in report.participants or report.organisations]
    return _tag(
        f"MeetingReport of {short(report.article_id)}:",
        when_told(report),
        marked(report.status.value.value, report.inferred),
        report.place.value if report.place else REMOTE if report.remote else "",
        few(people),
        f"absent: {few(c.value for c in report.absentees)}" if report.absentees else "",
        f"before: {report.former.value}" if report.former else "moved" if report.moved else "",
    )


def told_in_short(report: Any) -> str:
    """Say in a few words what a report of a meeting tells."""
    people = [claim.value for claim in report.participants or report.organisations]
    parts = (when_told(report), few(people))
    return ", ".join(part for part in parts if part)


def seat_plan_report_repr(report: Any) -> str:
    """Show what one article says of a seat plan."""
    return _tag(
        f"SeatPlanReport of {short(report.article_id)}:",
        str(report.party.value),
        report.election.value if report.election else "",
        str(report.territory.value),
        str(report.seats.value),
        report.status.value.value,
    )


def side_repr(side: Any) -> str:
    """Show one side of a disagreement, and its first words."""
    quote = f": “{shorten(side.evidence[0].quote, 60)}”" if side.evidence else ""
    return f"Side({side.value!r} in {reports_of_side(side)}{quote})"


def problem_repr(problem: Any) -> str:
    """Show a problem as its message reads."""
    return f"<Problem {problem.severity.value}: {problem}>"


def extraction_repr(extraction: Any) -> str:
    """Show how much an article says."""
    return _tag(
        f"Extraction of {extraction.article.id}:",
        counted(len(extraction.actors), "actor"),
        counted(len(extraction.meetings), "meeting"),
        counted(len(extraction.seat_plans), "seat plan"),
    )


# ---- queries and the corpus -----------------------------------------------------------------


def query_head(name: str, steps: Sequence[str], found: int, total: int) -> str:
    """Show a query as it is written, and how much it found."""
    written = name + "".join(step if step[0] == "[" else f".{step}" for step in steps)
    return f"{written}: {found:,} of {total:,}" if steps else f"{written}: {found:,}"


def query_repr(head: str, rows: Iterable[Row], found: int, notes: Iterable[str] = ()) -> str:
    """Show a query with its first records, a count of the rest, and what is remarkable."""
    lines = [head, *table(list(rows)), *rest(found, ROWS)]
    for note in notes:
        lines += wrapped(note, first="  ! ", then="    ")
    return "\n".join(lines)


def reference_repr(counts: Sequence[tuple[int, str]]) -> str:
    """Show how much a user's reference adds, and of how much of it there is something to tell.

    >>> reference_repr([(2, "person"), (1, "problem")])
    '<Reference 2 persons · 1 problem>'
    """
    return _tag("Reference", *(counted(number, noun) for number, noun in counts))


NOTHING_READ = "Corpus: NOTHING WAS READ"
"""What is said of a corpus of which nothing could be read."""


def corpus_repr(
    languages: Sequence[tuple[str, int]],
    counts: Sequence[tuple[int, str]],
    problems: int,
    first: object = "",
) -> str:
    """Show how much a corpus holds; of one that holds nothing, the first problem.

    >>> corpus_repr([("en", 2)], [(2, "article"), (3, "meeting")], 1)
    '<Corpus 2 articles (en 2) · 3 meetings · 1 problem>'
    >>> corpus_repr([], [(0, "article")], 1, "news: no such file")
    '<Corpus: NOTHING WAS READ · 1 problem: news: no such file>'
    """
    (articles, noun), *others = counts
    if problems and not articles:
        told = f"{counted(problems, 'problem')}{', the first' * (problems > 1)}: {first}"
        return f"<{NOTHING_READ} · {told}>"
    codes = ", ".join(f"{code} {number}" for code, number in languages)
    parts = [counted(articles, noun) + (f" ({codes})" if codes else "")]
    parts += [counted(number, noun) for number, noun in others]
    if problems:
        parts.append(counted(problems, "problem"))
    return _tag("Corpus", *parts)
