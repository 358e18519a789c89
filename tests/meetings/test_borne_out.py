"""What weights alone find, where no construction tells of a meeting, needs words that speak of one."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings

from pollcorpus.extraction import _dates
from pollcorpus.extraction.document import Document
from pollcorpus.extraction.meetings.reader import Reader
from pollcorpus.extraction.meetings.weighing.borne_out import is_borne_out
from pollcorpus.extraction.meetings.weighing.confirming import Whole
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread, Threads
from pollcorpus.extraction.names import find_names
from pollcorpus.reading import read_text


@pytest.mark.parametrize(
    "text",
    [
        # statements in reply to each other
        "Jairam Ramesh on Tuesday hit out at Kiren Rijiju for calling the survey a sham. Rijiju had said so in Pune on Monday.",
        # the floor of a House
        "In the Lok Sabha, Sharad Yadav and T. R. Baalu asked Sushilkumar Shinde on Friday what he had told the States.",
        # side by side at a ceremony
        "Haribhau Bagade and Vasudev Devnani were among those present when the statue was unveiled at Jodhpur on Sunday.",
        # who was in office when
        "Atal Bihari Vajpayee took over from P. V. Narasimha Rao on May 16, 1996. His government lasted 13 days.",
    ],
)
def test_news_without_a_word_of_talks_or_parties_tells_of_no_meeting(text: str) -> None:
    assert meetings(text) == ()


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            "Sharad Pawar met Uddhav Thackeray in Mumbai on Monday.",
            {"Sharad Pawar", "Uddhav Thackeray"},
        ),
        (
            "नीतीश कुमार ने सोमवार को पटना में लालू प्रसाद यादव से मुलाकात की।",
            {"Nitish Kumar", "Lalu Prasad Yadav"},
        ),
    ],
)
def test_what_a_construction_tells_needs_nothing_else(text: str, company: set[str]) -> None:
    assert companies(text) == [company]


# a page of much else: what it says of people by the way is its only sentence of that kind
MUCH_ELSE = (
    "The monsoon reached the coast a week late. Farmers in the delta had waited for it since May. "
    "Prices of pulses rose by a tenth in the wholesale markets. Millers say that stocks will last. "
    "Reservoirs in the south are at a third of their capacity. Exports of rice fell once more. "
    "Economists put the growth of the sector at two per cent. Most wells were found dry. "
    "Tankers bring water to the hill towns twice a day. Diesel has added to the cost of pumping. "
    "{} "
    "Cotton is sown on a smaller area than a year ago. Sugar mills owe growers large sums. "
    "The insurance scheme covers only one in four of them. Fodder is short in the dry districts. "
    "Dairies have raised what they charge for milk. Vegetables come by train. "
    "Seed dealers report brisk sales all the same. Prices are expected to ease by September."
)


@pytest.mark.parametrize(
    "words",
    [
        # on a platform, or in a hall of many
        "Sharad Pawar was present at a seminar on irrigation with Nitin Gadkari.",
        # what is usual, wished or only offered
        "The finance minister discusses such demands with growers, and decides with Narendra Modi.",
        "The deputy chief minister, Ajit Pawar, offered talks to Raju Shetti.",
        '"Devendra Fadnavis will speak to Piyush Goyal about the stocks," an aide said.',
    ],
)
def test_what_a_page_of_much_else_says_by_the_way_is_no_meeting(words: str) -> None:
    assert meetings(MUCH_ELSE.format(words)) == ()


@pytest.mark.parametrize(
    ("words", "company"),
    [
        (
            "Ajit Pawar met Piyush Goyal in New Delhi on Monday over the stocks.",
            {"Ajit Pawar", "Piyush Goyal"},
        ),
        (
            "Narendra Modi chaired a meeting with Amit Shah and Piyush Goyal on Tuesday.",
            {"Narendra Modi", "Amit Shah", "Piyush Goyal"},
        ),
    ],
)
def test_a_meeting_that_is_told_clearly_stands_on_any_page(words: str, company: set[str]) -> None:
    assert companies(MUCH_ELSE.format(words)) == [company]


def _borne_out(text: str, alone: bool) -> bool:
    """Whether the last sentence of a text is borne out as what weights alone have found."""
    document = Document.of(read_text(text, published="2023-06-14", language="hi"))
    page = Reader.of(document).page(find_names(document), _dates(document))
    assert page is not None
    scene = page.scenes[-1]
    there = frozenset(scene.view.named_persons(scene.view.text))
    thread = Thread(segments=[Segment(scene=scene, present=there, absent=frozenset())])
    whole = Whole(page=page, thread=thread, threads=Threads(), readings={})
    return is_borne_out(whole, 0.9, alone)


TALK = "नरेंद्र मोदी ने सोमवार को नीतीश कुमार से मुलाकात की।"
PARTIES = "जदयू और भाजपा ने सोमवार को अपने कार्यकर्ताओं को मिठाई खिलाई।"
WISHED = "नरेंद्र मोदी और तेजस्वी यादव ने नीतीश कुमार को जन्मदिन की बधाई दी।"


def test_beside_a_talk_on_a_page_of_no_parties_words_have_to_say_that_people_met() -> None:
    assert not _borne_out(f"{TALK} {WISHED}", alone=False)
    assert _borne_out(f"{TALK} तेजस्वी यादव और नीतीश कुमार दो घंटे साथ बैठे।", alone=False)


def test_a_message_is_no_talk() -> None:
    assert not _borne_out(f"{TALK} राजू बिस्टा ने तेजस्वी यादव का संदेश साझा किया।", alone=False)


def test_on_a_page_of_parties_the_sentence_itself_has_to_speak_of_talks() -> None:
    told = "तेजस्वी यादव और नीतीश कुमार रविवार को मिले थे।"
    assert not _borne_out(f"{PARTIES} {told} {WISHED}", alone=True)
    assert _borne_out(f"{PARTIES} {told} {WISHED}", alone=False)
    assert _borne_out(f"{PARTIES} {WISHED} {told}", alone=True)
