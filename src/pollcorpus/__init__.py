"""Who met whom, and which party gets which seats: records from campaign news in English and Hindi.

A `Corpus` is read from articles, or opened as it was saved; its queries are
narrowed step by step, and print what they hold:

    corpus = pollcorpus.sample()                        # articles that come with the library
    corpus = pollcorpus.read("articles/")               # files, folders and archives
    pollcorpus.build("crawl/", into="campaign.pollcorpus")     # a pile of any size, again and again
    corpus = pollcorpus.open("campaign.pollcorpus")

    corpus.meetings, .seat_plans, .actors, .articles    # queries
    corpus.search(...), .kwic(...), .timeline()         # words, and meetings by date
    corpus.disagreements, .problems                     # what to look at closely

>>> import pollcorpus
>>> meetings = pollcorpus.sample().meetings.involving("पीके", "Sonia Gandhi").on("2022-04-16")
>>> meetings
Meetings.involving('Prashant Kishor', 'Sonia Gandhi').on('2022-04-16'): 1 of ...
  2022-04-16  10 Janpath  ... reports, 1 disagreement  ...
>>> meetings.one().reports[0].participants[0].evidence[0]
Evidence('...', ...)

Everything is imported on first use, so that `import pollcorpus` costs
next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pollcorpus.building import build
    from pollcorpus.corpus import Corpus
    from pollcorpus.dates import find_dates
    from pollcorpus.errors import (
        AmbiguousNameError,
        ArgumentError,
        BusyError,
        CorrectionError,
        DateSyntaxError,
        FileError,
        FolderError,
        ForbiddenError,
        FormatError,
        MissingExtraError,
        MissingFileError,
        NoRecordError,
        NotOneError,
        PeriodError,
        PluginError,
        PollcorpusError,
        QuerySyntaxError,
        RecordError,
        UnknownNameError,
    )
    from pollcorpus.extraction import extract
    from pollcorpus.gazetteer import Reference
    from pollcorpus.models import (
        Actor,
        ActorKind,
        ActorRef,
        Affiliation,
        AffiliationReport,
        Article,
        Claim,
        Clue,
        Corrections,
        DateKind,
        DateMention,
        Disagreement,
        Evidence,
        Explanation,
        Extraction,
        Meeting,
        MeetingReport,
        MeetingStatus,
        Mention,
        PartialDate,
        Problem,
        SameMeeting,
        SeatCount,
        SeatPlan,
        SeatPlanReport,
        SeatPlanStatus,
        Segment,
        SegmentKind,
        Severity,
        Shared,
        Side,
        Source,
        Span,
        Standing,
    )
    from pollcorpus.opening import open_corpus as open
    from pollcorpus.opening import read, sample
    from pollcorpus.reading import read_text

__all__ = [
    "Actor",
    "ActorKind",
    "ActorRef",
    "Affiliation",
    "AffiliationReport",
    "AmbiguousNameError",
    "ArgumentError",
    "Article",
    "BusyError",
    "Claim",
    "Clue",
    "Corpus",
    "CorrectionError",
    "Corrections",
    "DateKind",
    "DateMention",
    "DateSyntaxError",
    "Disagreement",
    "Evidence",
    "Explanation",
    "Extraction",
    "FileError",
    "FolderError",
    "ForbiddenError",
    "FormatError",
    "Meeting",
    "MeetingReport",
    "MeetingStatus",
    "Mention",
    "MissingExtraError",
    "MissingFileError",
    "NoRecordError",
    "NotOneError",
    "PartialDate",
    "PeriodError",
    "PluginError",
    "PollcorpusError",
    "Problem",
    "QuerySyntaxError",
    "RecordError",
    "Reference",
    "SameMeeting",
    "SeatCount",
    "SeatPlan",
    "SeatPlanReport",
    "SeatPlanStatus",
    "Segment",
    "SegmentKind",
    "Severity",
    "Shared",
    "Side",
    "Source",
    "Span",
    "Standing",
    "UnknownNameError",
    "__version__",
    "build",
    "extract",
    "find_dates",
    "open",
    "read",
    "read_text",
    "sample",
]

__version__ = "0.1.0"

_ELSEWHERE = {
    "Corpus": ("corpus", "Corpus"),
    "build": ("building", "build"),
    "Reference": ("gazetteer", "Reference"),
    "extract": ("extraction", "extract"),
    "find_dates": ("dates", "find_dates"),
    "open": ("opening", "open_corpus"),
    "read": ("opening", "read"),
    "read_text": ("reading", "read_text"),
    "sample": ("opening", "sample"),
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    default = "errors" if name.endswith("Error") else "models"
    module, attribute = _ELSEWHERE.get(name, (default, name))
    value: object = getattr(import_module(f"{__name__}.{module}"), attribute)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
