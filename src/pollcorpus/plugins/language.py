"""What a language is: tables and cues that the rest of the library asks for."""

from __future__ import annotations

from attrs import frozen

from pollcorpus.plugins.act_cues import ActCues
from pollcorpus.plugins.date_cues import DateCues
from pollcorpus.plugins.meeting_cues import MeetingCues
from pollcorpus.plugins.name_cues import NameCues
from pollcorpus.plugins.number_cues import NumberCues
from pollcorpus.plugins.page_cues import PageCues
from pollcorpus.plugins.seat_cues import SeatCues


@frozen(kw_only=True)
class Language:
    """A language pack: one folder, one constant.

    `code` is the ISO 639-1 code; `letters` a regular-expression character
    class of the script's letters, by whose share a text's language is told.
    `abbreviations` are words after whose full stop a sentence goes on,
    normalised and without the stop.
    """

    code: str
    name: str
    letters: str
    abbreviations: frozenset[str]
    pages: PageCues
    dates: DateCues
    numbers: NumberCues
    names: NameCues
    meetings: MeetingCues
    seats: SeatCues
    acts: ActCues
