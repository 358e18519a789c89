"""Whom one article leaves unknown is who met the same leader that day, as others tell."""

from __future__ import annotations

from itertools import permutations

import pollcorpus as pc

DAY = "2025-09-20"
KNOWN = "Madhya Pradesh Chief Minister Mohan Yadav met Amit Shah in Delhi on Friday."
BARE = "Mohan Yadav met Amit Shah in Delhi on Friday."
HINDI = "मोहन यादव ने शुक्रवार को दिल्ली में अमित शाह से मुलाकात की।"


def corpus(*texts: str) -> pc.Corpus:
    return pc.Corpus.of([pc.read_text(text, published=DAY) for text in texts])


def people(*texts: str) -> set[str]:
    return {actor.id for actor in corpus(*texts).actors if actor.kind.value == "person"}


def test_whom_an_article_leaves_unknown_is_who_met_the_same_leader_that_day() -> None:
    (meeting,) = corpus(KNOWN, BARE, HINDI).meetings
    assert len(meeting.reports) == 3
    assert [p.id for p in meeting.participants] == ["person:mohan-yadav", "person:amit-shah"]
    assert people(KNOWN, BARE, HINDI) == {"person:mohan-yadav", "person:amit-shah"}


def test_another_day_or_another_leader_tells_nothing() -> None:
    assert "person:found/mohan-yadav" in people(KNOWN, BARE.replace("Friday", "Thursday"))
    assert "person:found/mohan-yadav" in people(KNOWN, BARE.replace("Amit Shah", "JP Nadda"))
    other = BARE.replace("Mohan", "Sohan")
    assert "person:found/sohan-yadav" in people(KNOWN, other)


def test_who_met_the_same_two_is_the_same_on_a_page_without_a_date() -> None:
    told = "{} {}, Lurinjyoti Gogoi and Akhil Gogoi met in Guwahati{}."
    known = told.format("Assam Congress president", "Bhupen Borah", " on Friday")
    dated = pc.read_text(known, published=DAY)
    for other in ("Bhupen Bora", "Bhupen Das"):
        undated = pc.read_text(told.format("", other, "").strip())
        persons = {a.id for a in pc.Corpus.of([dated, undated]).actors if "bhupen" in a.id}
        assert len(persons) == 1 + (other != "Bhupen Bora")


def test_an_article_that_names_both_tells_of_two() -> None:
    both = f"{BARE} Madhya Pradesh Chief Minister Mohan Yadav was in Bhopal."
    told = people(both)
    assert people(KNOWN, both) == told | {"person:mohan-yadav"}


def test_names_that_are_run_together_are_one_name() -> None:
    told = people(
        "Ram Naresh Mahto met Sonia Gandhi in Delhi on Friday.",
        "रामनरेश महतो ने शुक्रवार को दिल्ली में सोनिया गांधी से मुलाकात की।",
    )
    assert len(told) == 2


def test_the_order_of_articles_makes_no_difference() -> None:
    told = {
        repr(corpus(*texts).meetings.to_dicts()) for texts in permutations((KNOWN, BARE, HINDI))
    }
    assert len(told) == 1
