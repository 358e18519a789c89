"""What an article says of its dates that cannot be so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pollcorpus.models import Article, DateMention, Problem, Severity

_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def date_conflicts(article: Article, dates: Iterable[DateMention]) -> Iterator[Problem]:
    """Yield a problem for each date that does not fall on the weekday said with it, once each."""
    seen: set[tuple[str, str]] = set()
    for mention in dates:
        words = mention.text, str(mention.date)
        if not mention.contradicts_itself or words in seen or not mention.date:
            continue
        seen.add(words)
        day = mention.date.earliest
        assert day is not None
        yield Problem(
            kind="date conflict",
            path=article.source.path,
            record=article.source.record,
            message=f"{mention.text!r} does not agree, {day} is a {_WEEKDAYS[day.weekday()]}",
            advice="the date was kept; compare it with other reports",
            severity=Severity.WARNING,
        )
