"""Rounds of calls as Hindi tells them: one subject with several verbs, homes, and who is meant."""

from __future__ import annotations

import pytest

from pollcorpus import extract, read_text
from pollcorpus.models import MeetingReport

# a Wednesday
PUBLISHED = "2024-06-12"
AKHILESH, RAJBHAR, RAHUL = "Akhilesh Yadav", "Om Prakash Rajbhar", "Rahul Gandhi"
KHARGE, PAWAR, NITISH = "Mallikarjun Kharge", "Sharad Pawar", "Nitish Kumar"
SHAH, NADDA, MAMATA = "Amit Shah", "J. P. Nadda", "Mamata Banerjee"


def _meetings(text: str) -> tuple[MeetingReport, ...]:
    return extract(read_text(text, published=PUBLISHED, language="hi")).meetings


def _people(meeting: MeetingReport) -> frozenset[str]:
    return frozenset(claim.value.name for claim in meeting.participants)


def _together(text: str) -> set[frozenset[str]]:
    return {_people(meeting) for meeting in _meetings(text)}


def _calls(hub: str, *others: str) -> set[frozenset[str]]:
    return {frozenset({hub, other}) for other in others}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "अखिलेश यादव ने सोमवार को मल्लिकार्जुन खरगे के आवास पर राहुल गांधी से मुलाकात की।",
            {AKHILESH, RAHUL},
        ),
        (
            "अखिलेश यादव ने सोमवार को राहुल गांधी से मल्लिकार्जुन खरगे के आवास पर मुलाकात की।",
            {AKHILESH, RAHUL},
        ),
        ("मल्लिकार्जुन खरगे के सरकारी बंगले पर सोमवार को राहुल गांधी से अखिलेश यादव मिले।", {AKHILESH, RAHUL}),
        (
            "अखिलेश यादव और राहुल गांधी की मुलाकात सोमवार को मल्लिकार्जुन खरगे के घर हुई। खरगे उस वक्त मुंबई में थे।",
            {AKHILESH, RAHUL},
        ),
        # the owner is there where the text says so
        (
            "अखिलेश यादव ने सोमवार को मल्लिकार्जुन खरगे के आवास पर राहुल गांधी से मुलाकात की। बैठक में खरगे भी मौजूद थे।",
            {AKHILESH, RAHUL, KHARGE},
        ),
        ("अखिलेश यादव सोमवार को मल्लिकार्जुन खरगे के घर पहुंचे और दोनों ने एक घंटे बात की।", {AKHILESH, KHARGE}),
    ],
)
def test_a_home_is_only_where_others_talk(text: str, people: set[str]) -> None:
    assert _together(text) == {frozenset(people)}


@pytest.mark.parametrize(
    ("text", "hub", "others"),
    [
        (
            "अखिलेश यादव ने मंगलवार को ओमप्रकाश राजभर से मुलाकात की, फिर राहुल गांधी से मिले और शाम को शरद पवार के घर पहुंचे।",
            AKHILESH,
            (RAJBHAR, RAHUL, PAWAR),
        ),
        (
            "नीतीश कुमार ने सोमवार सुबह शरद पवार से भेंट की, दोपहर में अमित शाह के साथ बैठक की और शाम को जेपी नड्डा से मिलने उनके आवास पहुंचे।",
            NITISH,
            (PAWAR, SHAH, NADDA),
        ),
        (
            "ममता बनर्जी गुरुवार को राहुल गांधी से मिलेंगी, इसके बाद शरद पवार के घर जाएंगी और शुक्रवार को अखिलेश यादव के साथ चर्चा करेंगी।",
            MAMATA,
            (RAHUL, PAWAR, AKHILESH),
        ),
        (
            "नीतीश कुमार पहले राहुल गांधी से मिले, फिर शरद पवार से और आखिर में अखिलेश यादव से।",
            NITISH,
            (RAHUL, PAWAR, AKHILESH),
        ),
        (
            "ममता बनर्जी ने मंगलवार को शरद पवार से मुलाकात की, अखिलेश यादव को फोन किया और शाम को राहुल गांधी से मिलीं।",
            MAMATA,
            (PAWAR, AKHILESH, RAHUL),
        ),
        (
            "नीतीश कुमार ने शरद पवार से बातचीत की और इसके बाद राहुल गांधी और अखिलेश यादव के साथ अलग-अलग बैठक की।",
            NITISH,
            (PAWAR, RAHUL, AKHILESH),
        ),
        (
            "नीतीश कुमार ने सोमवार को अमित शाह से भेंट की। फिर वे जेपी नड्डा के आवास पर पहुंचे और बजट पर चर्चा की।",
            NITISH,
            (SHAH, NADDA),
        ),
    ],
)
def test_one_subject_has_several_verbs(text: str, hub: str, others: tuple[str, ...]) -> None:
    assert _together(text) == _calls(hub, *others)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "नीतीश कुमार ने सोमवार को राहुल गांधी से मुलाकात की और बिहार की स्थिति पर चर्चा की। बैठक में शरद पवार भी थे।",
            {NITISH, RAHUL, PAWAR},
        ),
        ("नीतीश कुमार सोमवार को राहुल गांधी और शरद पवार से एक साथ मिले।", {NITISH, RAHUL, PAWAR}),
        (
            "नीतीश कुमार ने सोमवार को दिल्ली में जेपी नड्डा से मुलाकात की और उन्हें रिपोर्ट सौंपी। अमित शाह भी मौजूद रहे।",
            {NITISH, NADDA, SHAH},
        ),
    ],
)
def test_what_is_told_of_one_gathering_stays_together(text: str, people: set[str]) -> None:
    assert _together(text) == {frozenset(people)}


def test_who_is_met_at_the_next_stop_is_not_at_home_at_the_first() -> None:
    text = "अखिलेश यादव ने मंगलवार को राहुल गांधी से मुलाकात की और शाम को शरद पवार के घर पहुंचे।"
    places = {_people(m): m.place.value if m.place else None for m in _meetings(text)}
    assert places == {
        frozenset({AKHILESH, RAHUL}): None,
        frozenset({AKHILESH, PAWAR}): "Sharad Pawar's residence",
    }


@pytest.mark.parametrize("words", ["को भी न्योता था", "को भी बुलाया गया था", "को निमंत्रण भेजा गया था"])
@pytest.mark.parametrize("pronoun", ["वे", "वह"])
def test_who_was_asked_to_come_is_meant_by_a_pronoun_after_it(words: str, pronoun: str) -> None:
    text = "शरद पवार की अध्यक्षता में मंगलवार को हुई बैठक में राहुल गांधी और अखिलेश यादव पहुंचे। "
    (meeting,) = _meetings(text + f"नीतीश कुमार {words}, मगर {pronoun} नहीं आए।")
    assert _people(meeting) == {PAWAR, RAHUL, AKHILESH}
    assert [claim.value.name for claim in meeting.absentees] == [NITISH]


def test_who_goes_round_stays_the_topic_where_only_partners_are_named() -> None:
    text = (
        "नीतीश कुमार गुरुवार को अमित शाह से मिलेंगे। शुक्रवार को राहुल गांधी के साथ बैठक प्रस्तावित है। "
        "शरद पवार से वे रविवार को ही मिल चुके हैं।"
    )
    assert frozenset({NITISH, PAWAR}) in _together(text)


def test_who_came_in_their_place_came_for_the_one_who_was_away() -> None:
    text = (
        "सोमवार को हुई बैठक में राहुल गांधी और अखिलेश यादव मौजूद थे, पर नीतीश कुमार की गैरमौजूदगी चर्चा में रही। "
        "उनकी जगह ललन सिंह आए।"
    )
    (meeting,) = _meetings(text)
    assert _people(meeting) == {RAHUL, AKHILESH, "Rajiv Ranjan Singh"}
    assert [claim.value.name for claim in meeting.absentees] == [NITISH]


def test_one_who_declines_may_be_named_before_the_verb() -> None:
    text = (
        "विपक्षी दलों की रविवार की बैठक में शामिल होने से नीतीश कुमार ने मना कर दिया। "
        "बैठक में शरद पवार, राहुल गांधी और अखिलेश यादव शरीक हुए।"
    )
    (meeting,) = _meetings(text)
    assert _people(meeting) == {PAWAR, RAHUL, AKHILESH}
    assert [claim.value.name for claim in meeting.absentees] == [NITISH]


@pytest.mark.parametrize(
    ("text", "hub", "others"),
    [
        (
            "नीतीश कुमार ने मंगलवार को शरद पवार से उनके दफ्तर में मुलाकात की। इसके बाद वह राहुल गांधी के पास गए।",
            NITISH,
            (PAWAR, RAHUL),
        ),
        (
            (
                "नीतीश कुमार सोमवार को जेपी नड्डा से मिले। पूर्व केंद्रीय मंत्री ने इसके बाद अमित शाह से "
                "भी बात की और मंगलवार को शरद पवार के घर डिनर पर गए।"
            ),
            NITISH,
            (NADDA, SHAH, PAWAR),
        ),
        (
            "नीतीश कुमार सोमवार को शरद पवार से मिले। अखिलेश यादव भी मौजूद थे। मंगलवार को वह राहुल गांधी से मिले।",
            NITISH,
            (RAHUL,),
        ),
    ],
)
def test_who_goes_round_may_be_meant_in_many_ways(
    text: str, hub: str, others: tuple[str, ...]
) -> None:
    assert _calls(hub, *others) <= _together(text)


def test_a_meeting_that_is_expected_on_a_day_is_planned() -> None:
    (meeting,) = _meetings("नीतीश कुमार के गुरुवार को अमित शाह से मिलने की उम्मीद है।")
    assert _people(meeting) == {NITISH, SHAH}
    assert meeting.status.value.value == "planned"
