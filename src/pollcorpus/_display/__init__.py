"""All text for people: what records, queries, tables and the account of a corpus look like."""

from pollcorpus._display.account import account
from pollcorpus._display.records import (
    ROWS,
    actor_repr,
    actor_row,
    article_repr,
    article_row,
    corpus_repr,
    disagreement_repr,
    meeting_repr,
    meeting_row,
    query_head,
    query_repr,
    seat_plan_repr,
    seat_plan_row,
)
from pollcorpus._display.words import Row, bracket, call

__all__ = [
    "ROWS",
    "Row",
    "account",
    "actor_repr",
    "actor_row",
    "article_repr",
    "article_row",
    "bracket",
    "call",
    "corpus_repr",
    "disagreement_repr",
    "meeting_repr",
    "meeting_row",
    "query_head",
    "query_repr",
    "seat_plan_repr",
    "seat_plan_row",
]
