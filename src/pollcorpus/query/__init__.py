"""Chainable, typed, immutable views of a corpus: one per kind of record."""

from pollcorpus.query.actors import Actors
from pollcorpus.query.articles import Articles
from pollcorpus.query.attendance import Attendance, AttendanceRow
from pollcorpus.query.base import Query
from pollcorpus.query.concordance import Concordance, KwicLine
from pollcorpus.query.disputes import Disagreements
from pollcorpus.query.index import Index
from pollcorpus.query.meetings import Meetings
from pollcorpus.query.names import AnyActor
from pollcorpus.query.network import Graph
from pollcorpus.query.reports import AnyReport, Dropped, Pairs, Strikes, as_corrections
from pollcorpus.query.seat_plans import SeatPlans
from pollcorpus.query.seat_table import Bound, SeatTable
from pollcorpus.query.selection import QueryPlan
from pollcorpus.query.sharing import ClaimedSeat, SeatSharing
from pollcorpus.query.timeline import Timeline, TimelineRow
from pollcorpus.query.twins import Twins
from pollcorpus.query.view import View

__all__ = [
    "Actors",
    "AnyActor",
    "AnyReport",
    "Articles",
    "Attendance",
    "AttendanceRow",
    "Bound",
    "ClaimedSeat",
    "Concordance",
    "Disagreements",
    "Dropped",
    "Graph",
    "Index",
    "KwicLine",
    "Meetings",
    "Pairs",
    "Query",
    "QueryPlan",
    "SeatPlans",
    "SeatSharing",
    "SeatTable",
    "Strikes",
    "Timeline",
    "TimelineRow",
    "Twins",
    "View",
    "as_corrections",
]
