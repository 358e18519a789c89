"""What is never furniture: lists of seats in every shape, sentences that begin like a button."""

import pytest

from pollcorpus.models import SegmentKind
from pollcorpus.reading import read_text

ENGLISH = "Imamganj Barachatti Tikari Amethi Bhagwanpur Ranchi Gaya Lucknow".split()
HINDI = "इमामगंज बाराचट्टी टिकारी अमेठी भगवानपुर रांची गया लखनऊ".split()
HEADS = {
    "page": "Dal releases its list\n\nPatna: The Dal on Tuesday released the list of seats that it will contest, party leaders said.\n\nHere it is:\n\n",
    "page without a paragraph": "Dal releases its list\n\nTuesday, October 6, 2030\n\n",
    "date prefix": " date 2030-10-06 ",
    "headline after the prefix": " date 2030-10-06 The list of the Dal:\n\n",
}
LISTS = {
    "lines": "\n".join,
    "paragraphs": "\n\n".join,
    "numbers": lambda names: "\n".join(f"{i}. {name}" for i, name in enumerate(names, 1)),
    "dashes": lambda names: "\n".join(f"- {name}" for name in names),
    "squares": lambda names: "\n".join(f"▪ {name} (SC)" for name in names),
    "candidates": lambda names: "\n".join(f"{name} - Ram Kumar" for name in names),
    "labels": lambda names: "\n".join(f"{name}: Ram Kumar" for name in names),
    "cells": lambda names: "\n".join(f"{i}\n{name}" for i, name in enumerate(names, 1)),
    "tabs": lambda names: "\n".join(f"{i}\t{name}\tSC" for i, name in enumerate(names, 1)),
    "commas": ", ".join,
    "counts": lambda names: "Dal - 12\nManch - 13\n" + "\n".join(names),
    "counts in cells": lambda names: "Dal\n121\nManch\n122\n" + "\n".join(names),
    "feed": lambda names: "<ul>" + "".join(f"<li>{name}</li>" for name in names) + "</ul>",
}
TAILS = {
    "nothing": "",
    "link": "\n\nAlso Read: Who is who",
    "tags": "\n\nTags: dal, manch",
    "share": "\n\nShare\nFacebook",
    "form": "\n\nLEAVE A REPLY\n",
    "titles": "\n\nRelated Stories\nWho is who",
}


@pytest.mark.parametrize("tail", TAILS)
@pytest.mark.parametrize("shape", LISTS)
@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("names", [ENGLISH, HINDI], ids=["english", "hindi"])
def test_seats_in_a_list_stay_in_the_report(names, head, shape, tail):
    article = read_text(HEADS[head] + LISTS[shape](names) + TAILS[tail])
    lost = "".join(s.span.of(article.text) for s in article.debris)
    assert [name for name in names if name in lost] == []
    assert SegmentKind.COUNTER not in {s.kind for s in article.segments}


@pytest.mark.parametrize(
    "sentence",
    [
        "Read the letter again, Asha Varma told the Manch.",
        "Also, read together, the two lists name nobody twice.",
        "Watch what they do, not what they say, he added.",
        "Share of seats in the hills was the sticking point.",
        "Photographs of the meeting were put out by the party.",
        "Sources close to Asha Varma said that the talks were over.",
        "Follow-up talks will be held on Monday.",
        "Comments by the Manch chief had angered the Dal.",
        "For the latest round of talks both sides sent new people.",
        "Published lists name nobody from the hills.",
        "Next on the list is the Manch.",
        "India will vote in April.",
        "Advertisement in two dailies named the candidates.",
        "पढ़ें और समझें, आशा वर्मा ने मंच से कहा।",
        "देखें तो दोनों सूचियों में कोई नाम दो बार नहीं है।",
        "फोटो बैठक के बाद पार्टी ने जारी किए।",
        "प्रकाशित सूची में पहाड़ का कोई नाम नहीं है।",
        "विज्ञापन देकर दल ने प्रत्याशियों के नाम बताए।",
    ],
)
@pytest.mark.parametrize("place", ["middle", "end"])
def test_sentence_that_begins_like_furniture_stays_in_the_report(sentence, place):
    report = "The Dal and the Manch met in Ranchi on Friday and shared out the seats of the state, they said."
    after = f"\n\n{report[:-12]}, people said." if place == "middle" else ""
    article = read_text(f"Seats shared\n\n{report}\n\n{sentence}{after}")
    assert sentence in article.body
