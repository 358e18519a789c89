"""Chainable, typed, immutable views of a corpus: one per kind of record."""

from pollcorpus.query.actors import Actors
from pollcorpus.query.articles import Articles
from pollcorpus.query.base import Query
from pollcorpus.query.concordance import Concordance, KwicLine
from pollcorpus.query.index import Index
from pollcorpus.query.meetings import Meetings
from pollcorpus.query.names import AnyActor
from pollcorpus.query.seat_plans import SeatPlans

__all__ = [
    "Actors",
    "AnyActor",
    "Articles",
    "Concordance",
    "Index",
    "KwicLine",
    "Meetings",
    "Query",
    "SeatPlans",
]
