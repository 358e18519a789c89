"""Which party is meant where none is named: "it", "the party", "we", "its ally"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from pollcorpus._text import Span
from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.seats.bystanders import is_cited
from pollcorpus.extraction.seats.dealing import Dealing, words_of
from pollcorpus.extraction.seats.houses import houses_of
from pollcorpus.extraction.seats.shares import (
    UNNAMED,
    Share,
)
from pollcorpus.extraction.seats.tokens import (
    QUIET,
    PartyToken,
    Words,
    is_alliance,
)
from pollcorpus.models import ActorKind, ActorRef
from pollcorpus.plugins.seat_cues import PartyRole

_QUOTES = ('"', "\u201c", "'", "\u2018")
_KEPT = 40
"""Shares that a list of constituencies may go back to."""
_HEAD = 24
"""Characters of a sentence's head in which "its" may point ahead."""
_TALK = 6
"""Sentences before one in which several are named whom it only calls "them"."""
_INTRODUCED = 30
"""A leader so near to the party's name only introduces it."""
_FAR = 60
_WORD = re.compile("[\u0900-\u0963]+")
_THAT = 8
"""Characters before a pronoun in which what somebody says is opened: "that "."""


class Referents(Dealing):
    """Resolves pronouns and descriptions of parties."""

    def _with_pronouns(self, words: Words) -> Words:
        """Add what "it", "the party", "we" stand for, where the article lets us know."""
        text, sentence = words.text, words.sentence
        named = list(words.parties)
        found: list[PartyToken] = []
        for name, word in self.cues.referents.through(sentence.text):
            for m in word.pattern.finditer(text, sentence.start, sentence.stop):
                known = [p.span for p in (*named, *found)]
                met = any(span.start < m.end() and m.start() < span.stop for span in known)
                if met or self.sides.introduces(m.start()):
                    continue
                if name in ("ally", "others") and self._apposed(text, m.start(), m.end(), named):
                    continue
                actor = self._meant(name, m.start(), [*named, *found], sentence)
                if actor is not None:
                    role = self.cues.role(text, m.start(), m.end())
                    if self.cues.words["possessive"].fullmatch(m[0]):
                        role = PartyRole.HOLDER  # "against its demand of 17"
                    elif self._is_dealt_with(m, actor, named):
                        role = PartyRole.RECIPIENT
                    found.append(
                        PartyToken(
                            span=Span(m.start(), m.end()), actor=actor, role=role, pronoun=True
                        )
                    )
        found += self._leaders(words, [*named, *found])
        found += self._unknown(words) if words.counts and not (named or found) else ()
        tokens = sorted([*named, *found], key=lambda p: p.span)
        return evolve(words, parties=tuple(tokens))

    def _is_dealt_with(
        self, pronoun: re.Match[str], actor: ActorRef, named: list[PartyToken]
    ) -> bool:
        """Tell whether a pronoun is whom another party gives something: "A ने उसे दो सीटें दीं"."""
        before = [p for p in named if p.span.stop <= pronoun.start()]
        last = max(before, key=lambda p: p.span, default=None)
        given = self.cues.words["given_pronoun"].fullmatch(pronoun[0])
        return bool(given and last and last.role is PartyRole.ACTOR and last.actor != actor)

    def _leaders(self, words: Words, known: list[PartyToken]) -> list[PartyToken]:
        """Leaders who stand for their parties: "Chirag wants 40 seats"."""
        out = []
        named = [p for p in known if not p.pronoun]
        for span, actor in self.sides.leaders(words.sentence.start, words.sentence.stop):
            near = any(
                p.actor == actor and -_INTRODUCED < p.span.start - span.stop < _INTRODUCED
                for p in named
            )
            owns = any(self._owns(span, p.span) for p in named if p.actor != actor)
            if not near and not owns and not any(p.span.overlaps(span) for p in known):
                role = self.cues.role(words.text, span.start, span.stop)
                out.append(
                    PartyToken(span=span, actor=actor, role=role, pronoun=True, marked="leader")
                )
        return out

    def _unknown(self, words: Words) -> Iterator[PartyToken]:
        """What has the mark of a party where none is named, and nobody knows: "असपा ने"."""
        text, sentence = words.text, words.sentence
        for word in self.cues.unknown_taker.finditer(sentence.text):
            span = Span(*(sentence.start + at for at in word.span(word.lastgroup or 0)))
            plain = span.of(text) in self.seats.common or self.cues.no_seat.fullmatch(span.of(text))
            if not plain and not any(span.overlaps(name) for name in self._names(sentence)):
                role = self.cues.role(text, span.start, span.stop)
                yield PartyToken(span=span, actor=UNNAMED, role=role)

    def _owns(self, person: Span, party: Span) -> bool:
        """Tell whether a party is called a person's, who stands for no other: "X's A"."""
        text = self.document.text
        owned = self.cues.owner.fullmatch(text, person.start, party.start)
        return owned is not None and 0 < party.start - person.stop <= len(" वाली ")

    def _apposed(self, text: str, start: int, stop: int, named: list[PartyToken]) -> bool:
        """Tell whether a party's name stands beside its description: "its ally, the JD(U)"."""
        beside = self.cues.named_beside
        return any(
            beside.fullmatch(text[stop : p.span.start])
            if p.span.start >= stop
            else beside.fullmatch(text[p.span.stop : start])
            for p in named
        )

    def _meant(
        self, name: str, at: int, named: list[PartyToken], sentence: Sentence
    ) -> ActorRef | None:
        if name != "itself":
            return self._described(name, at, named, sentence)
        if self._ends_name(at, sentence):
            return UNNAMED
        if self.cues.has("leader", words_of(self.document.text, at)):
            return self._leader(at, named, sentence)
        if of_leader := self._of_leader(at, named, sentence) or self._of_claimant(at, sentence):
            return of_leader
        if others := self._of_others(at, named, sentence):
            return others
        before = [p for p in named if p.span.start < at and p.role is not PartyRole.SOURCE]
        last = max(before, key=lambda p: p.span, default=None)
        if last and last.actor == UNNAMED and last.span.start <= sentence.start + 2:
            return UNNAMED  # "Another new party ... said that it ..."
        before = [p for p in before if p.actor != UNNAMED and not self._is_snubbed(p, at, sentence)]
        near = self._named_near(at, before, named, sentence)
        return near or self._told_before(at, named, sentence)

    def _named_near(
        self, at: int, before: list[PartyToken], named: list[PartyToken], sentence: Sentence
    ) -> ActorRef | None:
        """The party of the sentence that "itself" is; None where none of it can be."""
        plain = [p for p in before if not is_alliance(p) and p.role is not PartyRole.ATTRIBUTE]
        told = [p for p in plain if self._opens_speech(p, at)]
        if told:
            return told[0].actor  # "the A believes it will get 20 and the B that it ..."
        if reacting := self._reacting(at, named, sentence):
            return reacting
        if dealing := self._dealing(at, before, plain, named, sentence):
            return dealing
        if resumed := self._resuming(at, plain):
            return resumed
        if before:
            acting = [p for p in plain if p.role is PartyRole.ACTOR]
            return (acting or plain or before)[-1].actor
        after = [
            p for p in named if p.span.start > at and p.role is PartyRole.HOLDER and not p.pronoun
        ]
        if after and self._points_ahead(at, sentence, after[0].span.start):
            return after[0].actor  # "Against its demand of 12, the Congress got nine"
        return None

    def _told_before(self, at: int, named: list[PartyToken], sentence: Sentence) -> ActorRef | None:
        """Whom the sentences before speak of: the subject of what is told, or whoever speaks."""
        if self.topic.subject and self.cues.has("own", sentence.text):
            return self.topic.subject
        # an alliance is seldom "it", and never "the party"
        returning = self.cues.in_return_it.fullmatch(self.document.text, sentence.start, at)
        opens = (at == sentence.start or returning) and not self.cues.source.verb_follows
        if opens and (taker := self._taker_asking(named, sentence)):
            return taker
        if speaker := self.sides.speaker(sentence.start, at):
            return speaker
        first = self.topic.subject if opens else None
        talk = [*([first] if first else []), *self.topic.holders]
        talk.sort(key=lambda a: a.kind is not ActorKind.PARTY)
        others = self._contrasted(at, named)
        return next((actor for actor in talk if actor not in others), None)

    def _ends_name(self, at: int, sentence: Sentence) -> bool:
        """Tell whether "the party" ends the name of one that nobody knows: "गोमंतक पार्टी को".

        That of a person whom nobody knows is no other either: "जोगी की पार्टी".
        """
        text, follows = self.document.text, self.cues.source.verb_follows
        lead = text[sentence.start : at].rsplit(None, 2)[-2:]
        if not follows or not self.cues.words["own_party"].match(text, at) or not lead:
            return False
        word, known = lead[-1], lead[-1] in self.seats.common
        if len(lead) > 1 and self.cues.owned.search(" ".join((*lead, ""))):
            word, known = lead[0], self.seats.is_common(lead[0])
        taken = any(span.start < at <= span.stop + 1 for span in self._names(sentence))
        return _WORD.fullmatch(word) is not None and not known and not taken

    def _contrasted(self, at: int, named: list[PartyToken]) -> set[ActorRef]:
        """Of whom a later clause tells something else: "the party wants six, but the BJP ..."."""
        doing = (PartyRole.HOLDER, PartyRole.ACTOR)
        later = (p for p in named if p.span.start > at and p.role in doing and not p.pronoun)
        boundary, text = self.cues.boundary, self.document.text
        return {p.actor for p in later if boundary.search(text, at, p.span.start)}

    def _points_ahead(self, at: int, sentence: Sentence, named: int) -> bool:
        """Tell whether a pronoun at a sentence's head may mean whom the sentence names later.

        Its subject means whom the sentence before was about.
        """
        text, follows = self.document.text, self.cues.source.verb_follows
        if at > sentence.start and self.cues.comma.fullmatch(
            text, at + len(words_of(text, at)), named
        ):
            return True  # "Unhappy with the 11 seats announced for it, the Congress ..."
        if self.cues.boundary.search(text, at, named):
            return False  # "the party wants six, but the BJP ..."
        owns = self.cues.words["possessive"].match(text, at) is not None
        joined = self.cues.next_label.search(text[at:named]) is not None
        # not "In Bihar, it wants 21 and the A"
        onward = at > sentence.start and "," in text[at:named] and not joined
        return at - sentence.start <= _HEAD and (follows or owns or onward)

    def _of_leader(self, at: int, named: list[PartyToken], sentence: Sentence) -> ActorRef | None:
        """The party of the person who is spoken of, or speaks: "his party"."""
        if self.cues.words["of_leader"].match(self.document.text, at) is None:
            return None
        if told := self._founded(at, named) or self._same_leader(at, named):
            return told
        introduced = [p for p in named if p.span.start < at and p.role is PartyRole.ATTRIBUTE]
        if introduced:
            return self._speaking_of(at, introduced, sentence).actor
        if at == sentence.start:
            before = self._spoken_of_before(sentence) or self._opener(sentence)
            return before or self._speaker(sentence, (-1,))
        return self.sides.speaker(sentence.start, at) or self._other_led(at, named, sentence)

    def _speaking_of(self, at: int, introduced: list[PartyToken], sentence: Sentence) -> PartyToken:
        """Whose leader goes on to speak: "the A chief met leaders of the B and said his party"."""
        first, last = introduced[0], introduced[-1]
        text = self.document.text
        said = self.cues.words["saying"].search(text, last.span.stop, at)
        joined = text[last.span.stop : said.start()].split()[-1:] if said else []
        goes_on = any(self.cues.words["conjunction"].fullmatch(word) for word in joined)
        opens = first.span.start - sentence.start < _HEAD
        return first if opens and goes_on else last

    def _other_led(self, at: int, named: list[PartyToken], sentence: Sentence) -> ActorRef | None:
        """The party of the one leader of the sentence before with whom another deals in this one.

        "X met Y on Friday. The A has given his party five seats": his who is not of the A.
        """
        before = self.document.sentences[max(0, self._at(sentence) - 1)]
        doing = {p.actor for p in named if p.span.start < at and not p.pronoun}
        if before.paragraph != sentence.paragraph or not doing:
            return None
        led = {actor for _, actor in self.sides.leaders(before.start, before.stop)} - doing
        if len(led) > 1:
            return UNNAMED
        return led.pop() if led else None

    def _of_claimant(self, at: int, sentence: Sentence) -> ActorRef | None:
        """The party of whom a sentence opens with and lets say what "the party" will do."""
        text, start = self.document.text, sentence.start
        opened = self.sides.leaders(start, min(at, start + _FAR))
        own = self.cues.words["own_party"].match(text, at)
        told = own and self.cues.that.search(text, max(start, at - _THAT), at)
        return opened[0][1] if told and opened and opened[0][0].start == start else None

    def _spoken_of_before(self, sentence: Sentence) -> ActorRef | None:
        """The party of whom sentences that open with "he" have gone on to speak, if any do."""
        at = first = self._at(sentence) - 1
        before = self.document.sentences
        while at > 0 and self._is_of_leader(before[at]):
            at -= 1
        if at == first or before[at].paragraph != sentence.paragraph:
            return None
        return self._led(before[at + 1])

    def _is_of_leader(self, sentence: Sentence) -> bool:
        """Tell whether a sentence goes on about a person: "He ...", '"...," he said'."""
        if self.cues.words["leader"].match(sentence.text):
            return True
        quoted = sentence.text[:1] in _QUOTES
        return quoted and all(self.cues.has(name, sentence.text) for name in ("leader", "saying"))

    def _opener(self, sentence: Sentence) -> ActorRef | None:
        """The party of the unnamed leader with whom the sentence before opens: "The A chief"."""
        before = self.document.sentences[max(0, self._at(sentence) - 1)]
        first = next(iter(self.sides.named(before.start, before.stop)), None)
        if before.paragraph != sentence.paragraph or first is None or not first[1].id:
            return None
        if first[0].start - before.start > _HEAD:
            return None
        role = self.cues.role(self.document.text, first[0].start, first[0].stop)
        return first[1] if role is PartyRole.ATTRIBUTE else None  # "The RLSP chief ... He ..."

    def _leader(self, at: int, named: list[PartyToken], sentence: Sentence) -> ActorRef | None:
        """The party of the person meant by "he": named in the sentence, or just before it."""
        introduced = [p for p in named if p.span.start < at and p.role is PartyRole.ATTRIBUTE]
        if introduced and self._is_source(introduced[-1], sentence):
            introduced = []  # "Sources in the RJD say ten seats were on the table for him"
        speaker = self.sides.speaker(sentence.start, at)
        if introduced or speaker:
            return introduced[-1].actor if introduced else speaker
        # who is named after an opening "he" is another: "He wants six, and B's A two"
        here = () if at == sentence.start and not self.cues.source.verb_follows else (0,)
        led = self._speaker(sentence, (*here, -1)) or self._led(sentence)
        return led or self._speaker(sentence, (0, 1))

    def _is_source(self, party: PartyToken, sentence: Sentence) -> bool:
        """Tell whether only unnamed men of a party are spoken of: "sources in the RJD"."""
        lead = self.document.text[max(sentence.start, party.span.start - _HEAD) : party.span.stop]
        return self.cues.has("sources", lead)

    def _led(self, sentence: Sentence) -> ActorRef | None:
        """The party of the leader whom the sentence before begins with."""
        before = self.document.sentences[max(0, self._at(sentence) - 1)]
        if before.paragraph != sentence.paragraph:
            return None
        leaders = self.sides.leaders(before.start, before.stop)
        if leaders:
            return min(leaders, key=lambda found: found[0])[1]
        return self._opener(sentence)

    def _other_side(self, words: Words, giver: ActorRef) -> list[ActorRef]:
        """Whom a giver that the text leaves without a taker deals with."""
        others = [p for p in words.parties if p.actor != giver and not is_alliance(p)]
        here = [p.actor for p in others if not is_cited(words, p, self.cues)]
        sources = [p for p in words.parties if p.role is PartyRole.SOURCE and not p.pronoun]
        leads = [words.text[max(0, p.span.start - _HEAD) : p.span.start] for p in sources]
        drawn = map(self.cues.drawn_before.search, leads)
        asked = {p.actor for p, found in zip(sources, drawn, strict=True) if found}
        if giver == UNNAMED and asked & {*here}:
            return []  # "Several want five each from the A, but it will leave them two"
        if not here and self._somebody(words, giver):
            return []
        if len({*here} - {UNNAMED}) > 1:  # "will go with the A if the B does not give six"
            acting = [p.actor for p in others if p.role is not PartyRole.SOURCE]
            here = [a for a in acting if a in here]
            if len({*here} - {UNNAMED}) != 1:
                return []  # "has given away 18: nine to the A, two to the B"
        tellers = {giver, *(p.actor for p in others if p.actor not in here)}
        talk = (a for a in self.topic.holders if a.kind is ActorKind.PARTY)
        takers = here or [a for a in talk if a not in tellers]
        return [a for a in takers if a != UNNAMED][:1]

    def _others_together(self, words: Words) -> list[ActorRef]:
        """Those just named together, but for who deals with them: "it has offered them two"."""
        plural, at = self.cues.words["plural"], self._at(words.sentence)
        here = {
            p.actor
            for p in words.parties
            if not (p.pronoun and plural.match(words.text, p.span.start))
        }
        for before in reversed(self.document.sentences[max(0, at - _TALK) : at]):
            named = dict.fromkeys(a for _, a in self.sides.named(before.start, before.stop))
            others = [a for a in named if a.id and a.kind is ActorKind.PARTY and a not in here]
            if len(others) > 1:
                return others
        return []

    def _somebody(self, words: Words, giver: ActorRef) -> bool:
        """Tell whether seats go to a name that is not known ("to the VIP")."""
        found = self.cues.to_name.finditer(words.text, words.sentence.start, words.sentence.stop)
        return any(
            not any(p.span.start <= m.start("name") < p.span.stop for p in words.parties)
            for m in found
        )

    def _remember(self, words: Words, shares: list[Share]) -> None:
        holders = [s.actor for s in shares]
        holders += [p.actor for p in words.parties if p.role not in QUIET]
        holders += [p.actor for p in words.parties]
        speaker = self.sides.speaker(words.sentence.start, words.sentence.stop)
        holders += [speaker] if speaker else []
        told = {s.number for s in shares}
        counts = [c.count for c in words.counts if c.count.span in told and not c.count.same]
        acting = (PartyRole.HOLDER, PartyRole.ACTOR)
        subjects = [p.actor for p in words.parties if p.role in acting and p.actor != UNNAMED]
        subjects += self._led_by_speaker(words)
        self.topic = evolve(
            self.topic,
            subject=subjects[0] if subjects else self.topic.subject,
            holders=tuple(
                a for a in dict.fromkeys([*holders, *self.topic.holders]) if a != UNNAMED
            )[:6],
            last_count=counts[-1] if counts else self.topic.last_count,
            told=self.topic.told + len(shares),
            houses=houses_of(shares) or self.topic.houses,
            shares=(*self.topic.shares, *((self._at(words.sentence), s) for s in shares))[-_KEPT:],
            planned=bool(shares)
            or (self.topic.planned and not words.counts and len(words.sentence.text) < 40),
        )
