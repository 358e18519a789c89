"""How a meeting came about, step by step: planned, put off, called off, held."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from pollcorpus import _display
from pollcorpus.models.dates import PartialDate
from pollcorpus.models.meeting_report import MeetingReport, MeetingStatus
from pollcorpus.models.plain import Plain, step_outline


@frozen(kw_only=True)
class MeetingStep:
    """What reports told of a meeting at one time: its status, and the day for it.

    `date` is the most exact that they give, None where none does; `articles`
    are those that tell of it, in order.
    """

    status: MeetingStatus
    date: PartialDate | None
    articles: tuple[str, ...]

    def to_dict(self) -> Plain:
        """Return the step as plain values that `json` and data frames take."""
        return step_outline(self)

    def __repr__(self) -> str:
        return _display.meeting_step_repr(self)


def history_of(reports: Sequence[MeetingReport]) -> tuple[MeetingStep, ...]:
    """Return the steps that reports tell of, in the order in which they told of them first.

    That a meeting was held is the last, however late an article tells of its plan, but for
    a later report that denies it.
    """
    steps: list[MeetingStep] = []
    for report in reports:
        status = report.status.value
        date = report.date.value if report.date and not report.date.inferred else None
        near = (n for n, step in enumerate(steps) if step.status is status and _fits(step, date))
        known = next(near, None)
        if known is None:
            steps.append(MeetingStep(status=status, date=date, articles=(report.article_id,)))
        else:
            steps[known] = _with(steps[known], date, report.article_id)
    before = [step for step in steps if not (_is_held(step) or _denies(step, steps))]
    return (*before, *(step for step in steps if step not in before))


def _is_held(step: MeetingStep) -> bool:
    return step.status is MeetingStatus.HELD


def _denies(step: MeetingStep, steps: Sequence[MeetingStep]) -> bool:
    """Tell whether a step has it that what had been told of as held on its day never was."""
    told = (other for other in steps[: steps.index(step)] if _is_held(other))
    return step.status is MeetingStatus.CANCELLED and any(_fits(held, step.date) for held in told)


def _fits(step: MeetingStep, date: PartialDate | None) -> bool:
    return step.date is None or date is None or step.date.may_equal(date)


def _with(step: MeetingStep, date: PartialDate | None, article: str) -> MeetingStep:
    articles = tuple(dict.fromkeys((*step.articles, article)))
    finer = date if step.date is None or (date and step.date.contains(date)) else step.date
    return evolve(step, date=finer, articles=articles)
