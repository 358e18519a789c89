"""Stories of seats that their own sentence denies, or calls baseless, a fake or a rumour."""

from __future__ import annotations

from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.tokens import CountToken, Words


def is_untrue(words: Words, cues: Compiled, token: CountToken) -> bool:
    """Tell whether a count is part of what a story says that is denied.

    Who denies a quarrel over seats does not deny that somebody has them.
    """
    text, sentence = words.text, words.sentence
    for story in cues.words["untrue"].finditer(text, sentence.start, sentence.stop):
        if story.start() <= token.start < story.end():
            return not cues.has("grievance", story[0])
    then = cues.words["untrue_then"].search(text, token.stop, sentence.stop)
    if then is not None and not cues.has("grievance", text[sentence.start : then.start()]):
        return True
    return _is_denied_beside(words, cues, token)


def _is_denied_beside(words: Words, cues: Compiled, token: CountToken) -> bool:
    """Tell whether the clause of a count is what a report beside it says, which is denied."""
    text, sentence, denial = words.text, words.sentence, cues.words["denial"]
    if cues.source.verb_follows:
        found = denial.search(text, token.stop, sentence.stop)
        if found is None or words.clauses.between(token.stop, found.start()):
            return False
        return not cues.has("grievance", text[token.stop : found.start()])
    told = [*denial.finditer(text, sentence.start, token.start)]
    return bool(told) and not words.clauses.between(told[-1].end(), token.start)


def is_denied_after(told: Sentence, following: Sentence, cues: Compiled) -> bool:
    """Tell whether a sentence tells a story of seats that the next one calls untrue."""
    story = cues.has("untrue_next", following.text) and cues.has("story", told.text)
    return story and not cues.has("grievance", told.text)
