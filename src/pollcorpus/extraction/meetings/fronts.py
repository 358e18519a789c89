"""A sentence cut after a clause that only says after which meeting of others it was."""

from __future__ import annotations

from pollcorpus._text import starting_in
from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.needles import Guarded
from pollcorpus.models import Mention

# what stands for each letter of a person's name
_LETTER = "¤"


def end_of_front(
    sentence: Sentence, persons: tuple[Mention, ...], front_told: Guarded
) -> tuple[int, int] | None:
    """Where a clause ends that only tells of a meeting of others, and to which side it looks.

    "A day after X met Y in Pune, Z chaired a meeting of legislators." None of those whom the clause
    names is named again, and somebody or something else is what the sentence is about.
    """
    letters = list(sentence.text.lower())
    if len(letters) != len(sentence.text):
        return None
    here = starting_in(persons, sentence.start, sentence.stop, lambda person: person.span.start)
    for person in here:
        first, last = person.span.start - sentence.start, person.span.stop - sentence.start
        letters[first:last] = _LETTER * (last - first)
    found = front_told.search("".join(letters))
    if found is None:
        return None
    cut = sentence.start + found.end() + 1
    before = {person.actor for person in here if person.span.start < cut}
    after = {person.actor for person in here if person.span.start >= cut}
    if before & after or None in before | after:
        return None
    return found.end() + 1, 0 if found["ahead"] else -1
