"""Undated articles are placed by the meetings that they share with dated ones."""

from __future__ import annotations

from tests.resolve.test_meetings import ANNA, BIMAL, CHAND, DEV, told

from pollcorpus.models import MeetingStatus
from pollcorpus.resolve import place_articles, resolve


def test_an_undated_article_appeared_on_the_day_of_its_meeting_or_later() -> None:
    dated = told(ANNA, BIMAL, CHAND, DEV, on="2030-05-07", published="2030-05-08")
    undated = told(ANNA, BIMAL, CHAND, DEV, published=None)
    pile = (dated, undated)
    placed = place_articles([e.article for e in pile], resolve(pile).meetings)
    (claim,) = placed.values()
    assert list(placed) == [undated.article.id]
    assert (str(claim.value), claim.inferred) == ("2030-05-07/..", True)
    assert [e.article_id for e in claim.evidence] == [dated.article.id]


def test_a_planned_meeting_places_no_article() -> None:
    pile = (
        told(ANNA, BIMAL, CHAND, DEV, on="2030-05-09", status=MeetingStatus.PLANNED),
        told(ANNA, BIMAL, CHAND, DEV, published=None, status=MeetingStatus.PLANNED),
    )
    assert place_articles([e.article for e in pile], resolve(pile).meetings) == {}


def test_the_latest_shared_meeting_counts() -> None:
    undated = told(ANNA, BIMAL, place="Patna", published=None)
    second = told(CHAND, BIMAL, place="Patna", published=None)
    both = type(undated)(
        article=undated.article,
        meetings=(
            *undated.meetings,
            type(undated.meetings[0])(
                article_id=undated.article.id,
                **{
                    name: getattr(second.meetings[0], name)
                    for name in ("status", "participants", "place")
                },
            ),
        ),
    )
    pile = (
        told(ANNA, BIMAL, on="2030-05-07", place="Patna"),
        told(CHAND, BIMAL, on="2030-05-09", place="Patna", published="2030-05-10"),
        both,
    )
    placed = place_articles([e.article for e in pile], resolve(pile).meetings)
    assert str(placed[undated.article.id].value) == "2030-05-09/.."
