"""Whether an article only hints at somebody being at an occasion, on a page of much else."""

from __future__ import annotations

import pytest
from tests.meetings.test_borne_out import MUCH_ELSE

from pollcorpus.extraction import _dates
from pollcorpus.extraction.document import Document
from pollcorpus.extraction.meetings.reader import Reader
from pollcorpus.extraction.meetings.weighing.confirming import LISTED, Whole
from pollcorpus.extraction.meetings.weighing.hinting import is_only_hinted
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread, Threads
from pollcorpus.extraction.names import find_names
from pollcorpus.reading import read_text

SPOKEN_OF = (
    "Nitin Gadkari spoke of what had been said to growers by Sharad Pawar before the meeting."
)
MET = "Nitin Gadkari met Sharad Pawar in Pune on Monday over the dues."
PARTIES = "".join(f" In ward {n} the BJP and the NCP blame each other." for n in range(2, 22))


def _hinted(
    words: str, likely: float, sure: float, share: float, listed: bool = False, more: str = ""
) -> bool:
    """Whether Sharad Pawar is only hinted at by a sentence amid much else."""
    text = MUCH_ELSE.format(words) + more
    document = Document.of(read_text(text, published="2023-06-14", language="en"))
    page = Reader.of(document).page(find_names(document), _dates(document))
    assert page is not None
    scene = next(scene for scene in page.scenes if "Pawar" in scene.view.sentence.text)
    there = frozenset(scene.view.named_persons(scene.view.text))
    actor = next(actor for actor in there if actor.name == "Sharad Pawar")
    thread = Thread(segments=[Segment(scene=scene, present=there, absent=frozenset())])
    whole = Whole(page=page, thread=thread, threads=Threads(), readings={})
    vars(whole).update(likely={actor: likely}, seen={actor: [(likely, None)] * 2})
    return is_only_hinted(whole, actor, {LISTED} if listed else set(), sure, share)


def test_whom_weights_are_not_sure_of_is_not_there_on_a_page_of_much_else() -> None:
    assert _hinted(SPOKEN_OF, 0.5, 0.6, 0.05)


@pytest.mark.parametrize(
    ("likely", "sure", "share"), [(0.7, 0.6, 0.05), (0.5, 0.8, 0.05), (0.5, 0.6, 0.2)]
)
def test_one_good_reason_is_enough(likely: float, sure: float, share: float) -> None:
    assert not _hinted(SPOKEN_OF, likely, sure, share)


def test_those_of_a_list_and_whom_a_construction_names_are_there() -> None:
    assert not _hinted(SPOKEN_OF, 0.5, 0.6, 0.05, listed=True)
    assert not _hinted(MET, 0.5, 0.6, 0.05)


def test_a_page_of_parties_tells_obliquely_who_was_there() -> None:
    assert not _hinted(SPOKEN_OF, 0.5, 0.6, 0.05, more=PARTIES)
