"""Invented news in two languages: sentences, names, and what pages put around them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from attrs import frozen

from pollcorpus.gazetteer import gazetteer

PUBLISHERS = ("The Ganga Courier", "दैनिक संगम", "Deccan Dispatch")
BREAKS = ("\n", " ", "\n\n", "\r\n", "")


@frozen(kw_only=True)
class Room:
    """What one language's news is made of; words in braces are slots for names and numbers."""

    language: str
    titles: tuple[str, ...]
    heads: tuple[str, ...]
    sentences: tuple[str, ...]
    debris: tuple[str, ...]
    tails: tuple[str, ...]
    words: Mapping[str, tuple[str, ...]]

    def slots(self) -> dict[str, tuple[str, ...]]:
        """Return the words for each slot: those of the room, and names of the gazetteer."""
        return {**self.words, **_names(self.language)}


@cache
def _names(language: str) -> dict[str, tuple[str, ...]]:
    book = gazetteer()
    people = [p.names for p in book.persons.values() if p.tier == 1 and p.names.hi][:40]
    parties = [p.names for p in book.parties.values() if p.actor_kind and p.names.hi][:25]
    seats = [s.names for s in book.constituencies.values() if s.names.hi][:60]
    states = [s.names for s in book.states.values()][:20]
    unknown = {"en": ("Asha Verma", "Zubin Kotwalwala"), "hi": ("आशा वर्मा", "ज़ुबिन कोतवालवाला")}
    return {
        "person": unknown[language] + tuple(getattr(n, language) for n in people),
        "party": tuple(getattr(n, language) for n in parties),
        "seat": tuple(getattr(n, language) for n in seats),
        "state": tuple(getattr(n, language) for n in states),
    }


def filled(line: str, words: Mapping[str, list[str]], number: int) -> str:
    """Fill the slots of a line; slots of one name take its words in turn."""
    for slot, choices in words.items():
        parts = line.split(f"{{{slot}}}")
        line = parts[0]
        for at, part in enumerate(parts[1:]):
            line += choices[(number + at) % len(choices)] + part
    return line


def _with_marks(text: str) -> str:
    return "\ufeff" + text.replace(" ", "\u00a0", 3)


def _with_joiners(text: str) -> str:
    return text.replace("्", "्\u200d").replace(". ", ".\u200b ")


NOISES: tuple[Callable[[str], str], ...] = (
    str,
    _with_marks,
    _with_joiners,
    lambda text: text.replace("'", "\u2019").replace("-", "\u2013"),
    lambda text: text.replace("। ", " । ").replace(". ", "."),
    lambda text: text + text[: len(text) // 3],
)
"""What happens to texts on their way from a page to a file."""

_EN = Room(
    language="en",
    titles=("Talks on seats go to a second round", "{person} calls on {person}"),
    heads=(
        "Apr 16, 2022 Talks on seats go to a second round",
        "Updated: 26 April 2022, 9:05 pm IST",
        "PATNA, June 23 (Agency): ",
        "By Our Political Bureau | New Delhi",
    ),
    sentences=(
        "{person} met {person} at {place} on {day} to talk about the {state} election.",
        "{person}, {person} and {person} were at the meeting, which went on for {number} hours.",
        "{person} stayed away from the meeting that {person} had called.",
        "{party} and {party} leaders will meet again on {day}, sources said.",
        "{party} wants {number} of the seats in {state} in the next Lok Sabha election.",
        "Under the deal {party} will contest {number} seats and {party} the remaining {number}.",
        "{party} may give {number} to {number} seats to {party}, including {seat} and {seat}.",
        "{person} said that no meeting with {person} was planned.",
        "The meeting of {day} was put off, an aide of {person} said.",
        "Of {state}'s seats, {seat} stays with {party}.",
        "It rained for most of {day}.",
    ),
    debris=(
        "Also Read: {person} to tour {state}",
        "Advertisement",
        "(File photo of {person}. Agency)",
        "124 Shares Share Tweet",
        "Follow us on social media",
    ),
    tails=("Leave a Reply Your email address will not be published.", "Tags: {party}, {state}"),
    words={
        "place": ("10 Janpath", "Patna", "his residence", "a hotel", "New Delhi"),
        "day": ("Saturday", "April 16", "16 April 2022", "June 23-24", "last week", "Monday"),
        "number": ("17", "two", "about 370", "10+", "a dozen", "all 40"),
    },
)

_HI = Room(
    language="hi",
    titles=("सीटों पर दूसरे दौर की बातचीत", "{person} से मिले {person}"),
    heads=(
        "16 अप्रैल 2022 सीटों पर दूसरे दौर की बातचीत",
        "अपडेट: 26 अप्रैल 2022, रात 9:05 बजे",
        "पटना, 23 जून (एजेंसी)। ",
        "राजनीतिक ब्यूरो, नई दिल्ली",
    ),
    sentences=(
        "{person} ने {day} को {place} में {person} से मुलाकात की।",
        "बैठक में {person}, {person} और {person} मौजूद रहे और यह {number} घंटे चली।",
        "{person} की बुलाई बैठक में {person} शामिल नहीं हुए।",
        "सूत्रों के मुताबिक {party} और {party} के नेता {day} को फिर मिलेंगे।",
        "{party} {state} में लोकसभा की {number} सीटें चाहती है।",
        "समझौते के तहत {party} {number} सीटों पर और {party} बाकी {number} सीटों पर चुनाव लड़ेगी।",
        "{party} ने {party} को {seat} और {seat} समेत {number} सीटें देने की बात कही है.",
        "{person} ने कहा कि {person} से कोई बैठक तय नहीं है।",
        "{day} की बैठक टल गई है।",
        "{state} की {seat} सीट {party} के पास रहेगी।",
        "{day} को दिन भर बारिश होती रही।",
    ),
    debris=(
        "यह भी पढ़ें: {state} के दौरे पर {person}",
        "विज्ञापन",
        "(फोटो: {person}, एजेंसी)",
        "शेयर करें",
        "हमें फॉलो करें",
    ),
    tails=("अपनी प्रतिक्रिया दें", "टैग्स: {party}, {state}"),
    words={
        "place": ("10 जनपथ", "पटना", "अपने आवास", "एक होटल", "दिल्ली"),
        "day": ("शनिवार", "16 अप्रैल", "१६ अप्रैल २०२२", "23-24 जून", "पिछले हफ्ते", "सोमवार"),
        "number": ("17", "दो", "करीब 370", "दस से ज्यादा", "दर्जन भर", "सभी 40"),
    },
)

ROOMS: Mapping[str, Room] = {room.language: room for room in (_EN, _HI)}
