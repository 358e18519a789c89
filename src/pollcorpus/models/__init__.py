"""The frozen records: no input or output, no JSON."""

from pollcorpus.models.actor import Actor
from pollcorpus.models.actor_ref import ActorKind, ActorRef
from pollcorpus.models.affiliation import Affiliation, AffiliationReport, Standing
from pollcorpus.models.article import Article, Segment, SegmentKind, Source
from pollcorpus.models.corrections import Corrections, ReportKey, ReportPair
from pollcorpus.models.date_mention import DateKind, DateMention
from pollcorpus.models.dates import PartialDate
from pollcorpus.models.disagreement import Disagreement, Side
from pollcorpus.models.evidence import Claim, Evidence, Span
from pollcorpus.models.extraction import Extraction
from pollcorpus.models.meeting import Meeting
from pollcorpus.models.meeting_history import MeetingStep
from pollcorpus.models.meeting_report import MeetingReport, MeetingStatus
from pollcorpus.models.mention import Explanation, Mention
from pollcorpus.models.problem import Problem, Severity
from pollcorpus.models.same_meeting import SameMeeting, Shared
from pollcorpus.models.seat_claim import SeatClaim
from pollcorpus.models.seatplan import SeatCount, SeatPlan, SeatPlanReport, SeatPlanStatus
from pollcorpus.models.undated import Clue

__all__ = [
    "Actor",
    "ActorKind",
    "ActorRef",
    "Affiliation",
    "AffiliationReport",
    "Article",
    "Claim",
    "Clue",
    "Corrections",
    "DateKind",
    "DateMention",
    "Disagreement",
    "Evidence",
    "Explanation",
    "Extraction",
    "Meeting",
    "MeetingReport",
    "MeetingStatus",
    "MeetingStep",
    "Mention",
    "PartialDate",
    "Problem",
    "ReportKey",
    "ReportPair",
    "SameMeeting",
    "SeatClaim",
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
]
