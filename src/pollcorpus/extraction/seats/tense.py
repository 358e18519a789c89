"""When something is done with a count of seats, and how settled that is."""

from __future__ import annotations

from pollcorpus.extraction.seats.about import YEAR, kind_in
from pollcorpus.extraction.seats.bracketed import remark
from pollcorpus.extraction.seats.counting_else import counts_some, only_adds
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.exchanging import is_corrected, is_exchanged, not_even_one
from pollcorpus.extraction.seats.giving import is_outbid, outbids
from pollcorpus.extraction.seats.governing import stands_apart
from pollcorpus.extraction.seats.moods import Mood
from pollcorpus.extraction.seats.scene import Scene
from pollcorpus.extraction.seats.stances import (
    is_hedged,
    is_on_offer,
    is_unaccepted,
    said_with,
)
from pollcorpus.extraction.seats.tokens import CountToken, Unit, VerbToken, Words
from pollcorpus.extraction.seats.untrue import is_untrue
from pollcorpus.extraction.seats.waiving import is_waived
from pollcorpus.models import SeatPlanStatus
from pollcorpus.plugins.seat_cues import SeatVerb

_SETTLING = (SeatVerb.CONTEST, SeatVerb.GET, SeatVerb.GIVE, SeatVerb.NAME)
_STATUS = {
    SeatVerb.OFFER: SeatPlanStatus.PROPOSED,
    SeatVerb.DEMAND: SeatPlanStatus.WANTED,
    SeatVerb.AIM: SeatPlanStatus.WANTED,
}


_LEAD = 80
"""Characters before a count in which a condition holds for it."""
_FOR = 40
"""Characters around a count in which it is said what so many seats are needed for."""
_DATED = 16
"""Characters after a count in which its year stands."""
_OPENING = 24
"""Characters at a sentence's head in which a time holds for all of it ("In 2014, ...")."""


class Tense:
    """Tells past shares and results from plans, and how settled a plan is."""

    def __init__(
        self,
        words: Words,
        cues: Compiled,
        mood: Mood,
        year: int | None,
        scene: Scene,
    ) -> None:
        self.words = words
        self.cues = cues
        self.mood = mood
        self.year = year
        self.over = scene.over
        self.counted = scene.counted or cues.has("counted", words.sentence.text)
        self.forecast = scene.forecast or cues.has("forecast", words.sentence.text)
        self.text = words.sentence.text
        self.opened = self._behind(self.text[:_OPENING])
        self.goes_on = cues.words["backward"].match(self.text) is not None

    def is_past(self, token: CountToken, verb: VerbToken | None) -> bool:
        """Tell whether a count belongs to an earlier election, or is no share at all."""
        kind = verb.kind if verb else None
        if kind is SeatVerb.OTHER and token.count.parts:
            kind = None  # "go to the polls with a 20:40 formula"
        if kind in (SeatVerb.PAST, SeatVerb.OTHER) or self.forecast:
            return True
        if self._of_members(token, verb) or self._tells_of_old(remark(self.words, token)):
            return True
        clause = self._clause(token)
        told = self.counted and kind in (SeatVerb.GET, SeatVerb.DONE, None)
        if told and not self.cues.has("future", clause):
            return True
        if kind is SeatVerb.GET and self.cues.source.verb_follows and self._result(token, verb):
            return True
        if self._is_baseline(token):
            return self._compared(token, kind)
        opened = self.opened or self._absolute(token)
        behind = opened or self._behind(clause)
        if kind is SeatVerb.DONE:
            return self._done_then(verb)
        if kind is not SeatVerb.AIM and self._needed(token):
            return True
        if kind in (SeatVerb.DEMAND, SeatVerb.OFFER, SeatVerb.AIM):
            opened = kind is SeatVerb.AIM and self.opened and not self.cues.has("future", clause)
            return opened or self._dated_back(token)
        named = token.unit is Unit.NOMINEES and not self._fielded_then(verb)
        ahead = self.cues.has("future", clause) or named
        beside = verb is not None and not stands_apart(self.words, verb, token)
        present = self._present(verb) and beside
        return behind and not ahead and (opened or not present)

    def _done_then(self, verb: VerbToken | None) -> bool:
        """Tell whether what is done with seats was done at an earlier election."""
        told = self._behind(self.text) or any(v.kind is SeatVerb.PAST for v in self.words.verbs)
        if told or self.mood.past:
            return True
        if self.cues.has("under_deal", self.text):
            return False  # "had agreed on a formula, under which the LJP got 20"
        return self._had(verb) or not self._recent(verb)

    def _of_members(self, token: CountToken, verb: VerbToken | None) -> bool:
        """Tell whether a number goes on with those who sit: "A has 60 members and B 13"."""
        if token.unit is not Unit.BARE or (verb and verb.kind is not SeatVerb.HAVE):
            return False
        text, clause = self.words.text, self.words.clauses.around(token.start, self.words.sentence)
        before = (n for n in self.words.numbers if clause.start <= n.core.start < token.start)
        if any(self.cues.sitting.match(text, n.core.stop) for n in before):
            return True
        # "60 members" is how large a house is, and read as no number
        sat = self.cues.sitting.finditer(text, clause.start, token.start)
        return any(text[m.start() - 1].isdigit() for m in sat)

    def _dated_back(self, token: CountToken) -> bool:
        """Tell whether an earlier election follows right after a count: "wanted 200 in 2021"."""
        last = min(token.stop + _DATED, self.words.sentence.stop)
        after = self.words.text[token.stop : last].partition(";")[0]
        return self._behind(after)  # not "63, as in 2004"

    def _is_baseline(self, token: CountToken) -> bool:
        """Tell whether a count is only what a share is compared with: "16, as against 17"."""
        text = self.words.text
        if self.cues.baseline_after.match(text, token.count.core.stop):
            return True
        lead = text[max(self.words.sentence.start, token.start - _FOR) : token.start]
        found = self.cues.baseline_before.search(lead)
        if found is None or self.cues.up_to.search(token.count.core.of(text)):
            return False  # "from 19 to 26" is read as the 26 alone
        alone = self.cues.baseline_weak.match(found[0]) is None
        first = token.start - len(found[0])
        fallen = any(c.stop == first - 1 for c in self.words.counts)  # "to 25 seats from 27"
        return alone or fallen or self.cues.onward_to.match(text, token.stop) is not None

    def _own(self, token: CountToken) -> str:
        """The words around a count up to the next mark."""
        clause = self.words.clauses.around(token.start, self.words.sentence)
        text = self.words.text
        first = max(text.rfind(",", clause.start, token.start), clause.start)
        last = text.find(",", token.stop, clause.stop)
        return text[first : last if last >= 0 else clause.stop]

    def _compared(self, token: CountToken, kind: SeatVerb | None) -> bool:
        """Tell whether what a share is compared with was never talked of for this election."""
        if kind is SeatVerb.DONE or self._tells_of_old(self._own(token)):
            return True
        replaced = self.cues.instead_after.match(self.words.text, token.count.core.stop)
        return replaced is not None or kind not in _STATUS

    def _needed(self, token: CountToken) -> bool:
        """Tell whether a count only tells how many seats a majority takes."""
        clause = self.words.clauses.around(token.start, self.words.sentence)
        first = max(clause.start, token.start - _FOR)
        around = self.words.text[first : min(clause.stop, token.stop + _FOR)]
        return self.cues.has("threshold", around)

    def is_field(self, token: CountToken, verb: VerbToken | None) -> bool:
        """Tell whether "had fielded 148 candidates" tells of the election at hand."""
        named = token.unit is Unit.NOMINEES or (
            token.unit is Unit.BARE and any(c.unit is Unit.NOMINEES for c in self.words.counts)
        )  # "had fielded 148 candidates and the A 80"
        fielded = named and verb is not None and verb.kind is SeatVerb.PAST
        text = self.words.text[verb.span.start : verb.span.stop] if verb else ""
        pluperfect = fielded and self.cues.had_fielded.match(text) is not None
        return pluperfect and not self._behind(self.text)

    def _fielded_then(self, verb: VerbToken | None) -> bool:
        """Tell whether an auxiliary behind a verb says that candidates were fielded long ago."""
        text, follows = self.words.text, self.cues.source.verb_follows
        return bool(verb and follows and self.cues.had_fielded.match(text, verb.span.stop))

    def _result(self, token: CountToken, verb: VerbToken | None) -> bool:
        """Tell whether an earlier word of the sentence makes a plain "got" a result."""
        until = verb.span.start if verb else 0
        past = [v for v in self.words.verbs if v.kind is SeatVerb.PAST and v.span.start < until]
        if past and verb and self.cues.has("future", self._since(past[-1], verb)):
            return False  # "2020 में 70 सीटों पर लड़ी कांग्रेस को इस बार 55 मिल सकती हैं"
        return bool(past) or self._aorist(verb)

    def _since(self, earlier: VerbToken, verb: VerbToken) -> str:
        """The words from one verb on to the end of another."""
        return self.words.text[earlier.span.stop : verb.span.stop]

    def _aorist(self, verb: VerbToken | None) -> bool:
        """Tell whether "got" without an auxiliary stands beside a result: "मिलीं जबकि ... सिमटी"."""
        if verb is None:
            return False
        bare = self.cues.words["aorist"].fullmatch(verb.span.of(self.words.text))
        return bare is not None and any(v.kind is SeatVerb.PAST for v in self.words.verbs)

    def is_denied(self, token: CountToken, verb: VerbToken | None) -> bool:
        """Tell whether a clause says that seats are not contested or got, or it is untrue."""
        if is_untrue(self.words, self.cues, token) or self._came_to_nothing(token):
            return True
        if any(tells(self.words, self.cues, token, verb) for tells in (is_exchanged, only_adds)):
            return True
        if verb is not None and verb.kind in (SeatVerb.DEMAND, SeatVerb.OFFER):
            return is_waived(self.words, self.cues, token, verb)
        if verb is None or verb.kind not in _SETTLING or token.count.low != token.count.high:
            return False
        text = self.words.text
        if self._conditional(token):
            return False  # "if it is not given 42"
        if self.cues.source.verb_follows:
            lead = text[max(self.words.sentence.start, verb.span.start - 6) : verb.span.start]
            after = self.cues.negation.match(text, verb.span.stop)
            return after is not None or self.cues.negation.search(lead) is not None
        lead = text[max(self.words.sentence.start, verb.span.start - 30) : verb.span.start]
        return self.cues.negation.search(lead) is not None

    def _came_to_nothing(self, token: CountToken) -> bool:
        """Tell whether nobody gets a count: not "even one", nor what is turned down for more."""
        said = (not_even_one, is_outbid, is_corrected, counts_some)
        return any(tells(self.words, self.cues, token) for tells in said)

    def _conditional(self, token: CountToken) -> bool:
        """Tell whether a count is part of a condition, which opens before it or closes after."""
        text, span = self.words.text, self.words.clauses.around(token.start, self.words.sentence)
        first = max(span.start, token.start - _LEAD)
        last = min(token.stop + _LEAD, span.stop) if self.cues.source.verb_follows else token.start
        return self.cues.has("condition", text[first:last])

    def _threatens(self, token: CountToken, kind: SeatVerb | None) -> bool:
        """Tell whether seats are fought only if something happens: "will contest 40 if ..."."""
        found = self.cues.threat.match(self.words.text, token.stop)
        return kind in (SeatVerb.CONTEST, SeatVerb.NAME) and found is not None

    def _absolute(self, token: CountToken) -> bool:
        """Tell whether a clause adds to one about the past: "..., with the AAP getting four"."""
        start = self.words.clauses.around(token.start, self.words.sentence).start
        lead = self.words.without_asides(self.words.sentence.start, start)
        return self.cues.adding.search(lead) is not None and self._behind(lead)

    def _clause(self, token: CountToken) -> str:
        """The clause of a count without the asides that say something else."""
        clause = self.words.clauses.around(token.start, self.words.sentence)
        return self.words.without_asides(clause.start, clause.stop, token.count.core)

    def _behind(self, clause: str) -> bool:
        """Tell whether a clause names an earlier election or its year."""
        return self._tells_of_old(self.cues.words["recent"].sub("", clause))

    def is_dated(self, clause: str) -> bool:
        """Tell whether a clause names an earlier election, if only to compare with it."""
        return self._tells_of_old(clause)

    def _tells_of_old(self, clause: str) -> bool:
        """The same, where a mere comparison counts, too."""
        if self.cues.has("past_time", clause):
            return True
        years = [int(m[0]) for m in YEAR.finditer(clause)]
        if not years or self.year is None:
            return False
        return max(years) < self.year + (kind_in(clause, self.cues) in self.over)

    def _had(self, verb: VerbToken | None) -> bool:
        if verb is None:
            return False
        lead = self.words.text[
            max(self.words.sentence.start, verb.span.start - 12) : verb.span.start
        ]
        return self.cues.had.search(lead) is not None or self.cues.source.verb_follows

    def _present(self, verb: VerbToken | None) -> bool:
        """Tell whether a verb stands in the present: "gets", "to contest"."""
        if verb is None or self.cues.source.verb_follows:
            return False
        words = self.words.text[verb.span.start : verb.span.stop].casefold().split()
        return not any(self.cues.past_form.fullmatch(w) for w in words)

    def _recent(self, verb: VerbToken | None) -> bool:
        """A plain past without an election of its own tells the news: "the AGP got 26"."""
        if verb is None:
            return False
        return self.cues.news.fullmatch(verb.span.of(self.words.text)) is not None

    def status(self, token: CountToken, verb: VerbToken | None) -> SeatPlanStatus:
        """Tell how settled a plan is."""
        kind = verb.kind if verb else None
        if self.words.is_asked_for(token):
            return SeatPlanStatus.WANTED
        if kind in _STATUS:
            refused = kind is SeatVerb.DEMAND and is_unaccepted(self.words, self.cues, token)
            return SeatPlanStatus.PROPOSED if refused else _STATUS[kind]
        if is_on_offer(self.words, self.cues, token, verb):
            return SeatPlanStatus.PROPOSED
        if (
            self._conditional(token)
            or self._threatens(token, kind)
            or self.cues.has("wish", said_with(self.words, self.cues, token, verb))
            or outbids(self.words, self.cues, token)
        ):
            return SeatPlanStatus.WANTED
        return self._as_told(token, verb)

    def _as_told(self, token: CountToken | None, verb: VerbToken | None) -> SeatPlanStatus:
        """How settled is what nothing but the words of the sentence may call unsure."""
        unsure = self.hedged() or is_hedged(self.words, self.cues, token, verb)
        return SeatPlanStatus.PROPOSED if unsure else SeatPlanStatus.AGREED

    def hedged(self) -> bool:
        """Tell whether the sentence rests on unnamed sources or goes on with a proposal."""
        if self.cues.has("sources", self.text) or self._proposes() or self._is_heard():
            return True
        return self.goes_on and (self.mood.hedged or self.mood.proposal)

    def _is_heard(self) -> bool:
        """Tell whether a paragraph goes on with what it has from unnamed sources."""
        goes_on = self.mood.heard == self.words.sentence.paragraph
        return goes_on and not any(self.cues.has(name, self.text) for name in ("firm", "saying"))

    def _proposes(self) -> bool:
        """Tell whether the sentence speaks of a proposal that it does not call turned down.

        Who will stand alone has turned down what was offered.
        """
        open_still = not self.cues.has("alone", self.text)
        return open_still and self.cues.has(
            "proposal", self.cues.words["snubbed"].sub(" ", self.text)
        )

    def mood_status(self) -> SeatPlanStatus:
        """How settled a list is that this sentence introduces."""
        if self.cues.has("wish", self.text) or any(
            v.kind in (SeatVerb.DEMAND, SeatVerb.AIM) for v in self.words.verbs
        ):
            return SeatPlanStatus.WANTED
        return self._as_told(None, None)

    def tells_past(self, kinds: set[SeatVerb]) -> bool:
        """Tell whether this sentence introduces results or an earlier election's shares."""
        return SeatVerb.PAST in kinds or self._behind(self.text)

    def next_mood(self, past: bool, proposed: bool) -> Mood:
        """What the next sentence inherits."""
        told = self.cues.has("sources", self.text) and proposed
        return Mood(
            hedged=self.cues.has("sources", self.text) or (self.goes_on and self.mood.hedged),
            proposal=self._proposes() and not self.cues.has("firm", self.text),
            past=past or self.opened or (self.goes_on and self.mood.past),
            heard=self.words.sentence.paragraph if told or self._is_heard() else None,
        )
