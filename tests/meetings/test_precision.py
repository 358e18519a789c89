"""Who was not there, and what nobody has said: false claims not to be made."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

from pollcorpus.extraction import extract
from pollcorpus.models import MeetingReport
from pollcorpus.reading import read_text

K, R, S, M = "Nitish Kumar", "Rahul Gandhi", "Sonia Gandhi", "Mamata Banerjee"
P, A, T, L = "Sharad Pawar", "Arvind Kejriwal", "Tejashwi Yadav", "Lalu Prasad Yadav"
U, AK, Y, MK = "Uddhav Thackeray", "Akhilesh Yadav", "Sitaram Yechury", "Mallikarjun Kharge"
PK, N, ST = "Prashant Kishor", "Narendra Modi", "M. K. Stalin"


def absent(meeting: MeetingReport) -> set[str]:
    return {claim.value.name for claim in meeting.absentees}


@pytest.mark.parametrize(
    ("text", "stayed_away", "came"),
    [
        (
            (
                "Nitish Kumar chaired a meeting of opposition leaders in Patna on Monday. "
                "Neither Mamata Banerjee nor Akhilesh Yadav turned up at the meeting."
            ),
            {M, AK},
            {K},
        ),
        (
            (
                "Nitish Kumar chaired a meeting of opposition leaders in Patna on Monday. "
                "None of Mamata Banerjee, Akhilesh Yadav and Sharad Pawar came."
            ),
            {M, AK, P},
            {K},
        ),
        (
            (
                "Nitish Kumar chaired a meeting of opposition leaders in Patna on Monday. "
                "Everyone except Sharad Pawar was present."
            ),
            {P},
            {K},
        ),
        (
            (
                "Nitish Kumar chaired a meeting of opposition leaders in Patna on Monday. "
                "All leaders barring Sharad Pawar and Akhilesh Yadav attended the meeting."
            ),
            {P, AK},
            {K},
        ),
        (
            (
                "Nitish Kumar chaired a meeting of opposition leaders in Patna on Monday. "
                "All but Mamata Banerjee attended."
            ),
            {M},
            {K},
        ),
        (
            (
                "पटना में सोमवार को नीतीश कुमार ने विपक्षी नेताओं की बैठक की अध्यक्षता की। "
                "न तो ममता बनर्जी और न ही अखिलेश यादव बैठक में पहुंचे।"
            ),
            {M, AK},
            {K},
        ),
        (
            (
                "पटना में सोमवार को नीतीश कुमार ने विपक्षी नेताओं की बैठक की अध्यक्षता की। "
                "शरद पवार को छोड़कर सभी नेता बैठक में मौजूद थे।"
            ),
            {P},
            {K},
        ),
        (
            (
                "पटना में सोमवार को नीतीश कुमार ने विपक्षी नेताओं की बैठक की अध्यक्षता की। "
                "बैठक में अखिलेश यादव के अलावा सभी नेता शामिल हुए।"
            ),
            {AK},
            {K},
        ),
        (
            (
                "पटना में सोमवार को नीतीश कुमार ने विपक्षी नेताओं की बैठक की अध्यक्षता की। "
                "ममता बनर्जी और अखिलेश यादव में से कोई भी बैठक में नहीं आया।"
            ),
            {M, AK},
            {K},
        ),
        (
            (
                "पटना में सोमवार को नीतीश कुमार ने विपक्षी नेताओं की बैठक की अध्यक्षता की। "
                "ममता बनर्जी समेत कोई भी मुख्यमंत्री बैठक में नहीं पहुंचा।"
            ),
            {M},
            {K},
        ),
    ],
)
def test_whoever_is_excepted_or_denied_stayed_away(
    text: str, stayed_away: set[str], came: set[str]
) -> None:
    (meeting,) = meetings(text)
    assert absent(meeting) == stayed_away
    assert came <= present(meeting)


@pytest.mark.parametrize(
    ("text", "host", "came"),
    [
        ("सोनिया गांधी ने अपने आवास 10 जनपथ पर सोमवार को प्रशांत किशोर के साथ बैठक की।", S, {S, PK}),
        ("राहुल गांधी ने लालू यादव और तेजस्वी यादव के साथ बैठक की।", None, {R, L, T}),
        (
            (
                "Pawar, Thackeray hold talks in Mumbai on Monday. Sharad Pawar and Uddhav Thackeray "
                "discussed seat sharing."
            ),
            None,
            {P, U},
        ),
        ("Rahul Gandhi held talks with Nitish Kumar on Monday.", None, {R, K}),
        ("Sonia Gandhi hosted Nitish Kumar for dinner on Monday.", S, {S, K}),
        ("नीतीश कुमार की ममता बनर्जी के साथ सोमवार को बैठक हुई।", None, {K, M}),
        ("राहुल गांधी और शरद पवार के बीच सोमवार को बैठक हुई।", None, {R, P}),
        ("नीतीश कुमार ने सोमवार को पटना में विपक्षी नेताओं की बैठक बुलाई।", K, {K}),
    ],
)
def test_a_host_is_somebody_who_is_said_to_host(
    text: str, host: str | None, came: set[str]
) -> None:
    meeting = meetings(text)[0]
    assert present(meeting) == came
    assert (meeting.host.value.name if meeting.host else None) == host


def test_a_relative_clause_has_a_subject_of_its_own() -> None:
    first, second = meetings("Sonia Gandhi met Mamata Banerjee, who had earlier met Sharad Pawar.")
    assert (present(first), present(second)) == ({S, M}, {M, P})


@pytest.mark.parametrize(
    "text",
    [
        "Rahul Gandhi did not meet Sharad Pawar but met Uddhav Thackeray on Monday.",
        "राहुल गांधी शरद पवार से नहीं मिले, लेकिन सोमवार को उद्धव ठाकरे से मिले।",
    ],
)
def test_whoever_was_not_met_leaves_the_one_who_was(text: str) -> None:
    (meeting,) = meetings(text)
    assert present(meeting) == {R, U}


@pytest.mark.parametrize(
    "text",
    [
        "Mamata Banerjee criticised the decision of Rahul Gandhi to boycott the session of Parliament.",
        "Arvind Kejriwal skipped the summons of the agency for the fifth time.",
        "Nitish Kumar will not take part in any Holi function this year.",
        "Sharad Pawar could not be reached for comment.",
        "Rahul Gandhi met Sharad Pawar on Monday. Uddhav Thackeray could not be reached for comment.",
        "Rahul Gandhi met Sharad Pawar on Monday. Arvind Kejriwal skipped the agency's summons again.",
        "Rahul Gandhi met Sharad Pawar on Monday. Nitish Kumar will not take part in a Holi function.",
        "राहुल गांधी ने सोमवार को शरद पवार से मुलाकात की। अरविंद केजरीवाल ईडी के समन पर पेश नहीं हुए।",
        "राहुल गांधी ने सोमवार को शरद पवार से मुलाकात की। उद्धव ठाकरे से बात नहीं हुई।",
        "राहुल गांधी ने सोमवार को शरद पवार से मुलाकात की। नीतीश कुमार होली नहीं मनाएंगे और किसी समारोह में शामिल नहीं होंगे।",
    ],
)
def test_whoever_stays_away_from_something_else_is_no_absentee(text: str) -> None:
    assert all(not absent(meeting) for meeting in meetings(text))


@pytest.mark.parametrize(
    ("text", "remote"),
    [
        ("Rahul Gandhi telephoned Sharad Pawar in Mumbai on Monday.", True),
        ("राहुल गांधी ने सोमवार को शरद पवार से फोन पर बात की। वह मुंबई में थे।", True),
    ],
)
def test_a_telephone_call_has_no_place(text: str, remote: bool) -> None:
    (meeting,) = meetings(text)
    assert meeting.remote is remote
    assert meeting.place is None


@pytest.mark.parametrize(
    "text",
    [
        "राहुल गांधी ने सोमवार को शरद पवार से मुलाकात कर कहा कि राशन घर तक पहुंचाए जाए।",
        "राहुल गांधी और शरद पवार की सोमवार को बैठक में तय हुआ कि अभियान चलाया जाए।",
    ],
)
def test_a_place_needs_a_name_or_a_building(text: str) -> None:
    (meeting,) = meetings(text)
    assert meeting.place is None


@pytest.mark.parametrize(
    "text",
    [
        (
            "Nitish Kumar's meeting of opposition parties, postponed from June 12, will be held in Patna "
            "on June 23. Rahul Gandhi and Mamata Banerjee will attend."
        ),
        (
            "The opposition meeting called by Nitish Kumar was originally scheduled for June 12 and will "
            "now be held in Patna on June 23. Rahul Gandhi will attend."
        ),
        "पटना में 12 जून की जगह अब 23 जून को नीतीश कुमार ने विपक्षी दलों की बैठक बुलाई है।",
    ],
)
def test_the_day_is_the_new_one_not_that_which_was_given_up(text: str) -> None:
    meeting = meetings(text)[0]
    assert meeting.date is not None
    assert str(meeting.date.value) == "2023-06-23"
    assert not absent(meeting)


def test_who_leads_is_present_and_who_is_met_with_leaders_is_a_side() -> None:
    (meeting,) = meetings(
        "योगी आदित्यनाथ ने सोमवार को दिल्ली में नरेंद्र मोदी और भाजपा के अन्य शीर्ष नेताओं से मुलाकात की।"
    )
    assert present(meeting) == {"Yogi Adityanath", N}


def test_who_skips_one_part_and_joins_later_is_no_absentee_and_who_chairs_is_there() -> None:
    (meeting,) = meetings(
        "Leaders of opposition parties met in Bengaluru on Tuesday. Nitish Kumar, Rahul Gandhi and "
        "Mamata Banerjee attended the meeting. Mallikarjun Kharge chaired the session. Sharad Pawar "
        "skipped the dinner on Monday evening and joined the others on the second day."
    )
    assert absent(meeting) == set()
    assert {K, R, M, MK} <= present(meeting)


def test_who_is_said_to_be_absent_in_a_sentence_is_not_present_by_another_word_of_it() -> None:
    (meeting,) = meetings(
        "पटना में सोमवार को नीतीश कुमार ने विपक्षी नेताओं की बैठक की अध्यक्षता की। राहुल गांधी और ममता बनर्जी "
        "इसमें शामिल हुए। शरद पवार पारिवारिक कार्यक्रम के कारण बैठक में नहीं आए।"
    )
    assert (present(meeting), absent(meeting)) == ({K, R, M}, {P})


def test_who_skips_a_dinner_did_not_dine_with_the_one_who_gave_it() -> None:
    text = (
        "Sharad Pawar skipped the dinner that Chief Minister Nitish Kumar gave on Monday evening "
        "and joined the others on the second day."
    )
    assert not [m for m in meetings(text) if P in present(m)]


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Akhilesh Yadav, son of Mulayam Singh Yadav, on Monday.",
        "Sharad Pawar met Akhilesh Yadav, considered close to Mulayam Singh Yadav, on Monday.",
        "Mulayam Singh Yadav's son and former chief minister Akhilesh Yadav met Sharad Pawar.",
        "Akhilesh Yadav, an emissary of Mulayam Singh Yadav, met Sharad Pawar on Monday.",
        "शरद पवार ने सोमवार को मुलायम सिंह यादव के बेटे अखिलेश यादव से मुलाकात की।",
        "शरद पवार ने सोमवार को मुलायम सिंह यादव के करीबी माने जाने वाले अखिलेश यादव से भेंट की।",
        "मुलायम सिंह यादव के पुत्र और पूर्व मुख्यमंत्री अखिलेश यादव शरद पवार से मिले।",
    ],
)
def test_whose_kin_or_aide_somebody_is_need_not_be_there(text: str) -> None:
    (meeting,) = meetings(text)
    assert present(meeting) == {P, AK}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Sharad Pawar to meet Mamata Banerjee again\n\nThe two lead opposition parties.",
            "planned",
        ),
        ("Sharad Pawar meets Mamata Banerjee again\n\nThe two lead opposition parties.", "held"),
    ],
)
def test_a_headline_with_an_infinitive_tells_of_a_plan(text: str, status: str) -> None:
    (meeting,) = meetings(text)
    assert meeting.status.value.value == status


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Sonia Gandhi and Uddhav Thackeray on Monday.",
        "शरद पवार ने सोमवार को सोनिया गांधी और उद्धव ठाकरे से मुलाकात की।",
    ],
)
def test_two_partners_are_met_together_unless_the_words_part_them(text: str) -> None:
    (meeting,) = meetings(text)
    assert present(meeting) == {P, S, U}


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        ("Nitish Kumar met Rahul Gandhi in Delhi on Monday.", None),
        ("Nitish Kumar allegedly met Rahul Gandhi in Delhi on Monday.", "sources"),
        ("Nitish Kumar is believed to have met Rahul Gandhi in Delhi on Monday.", "sources"),
        ("बताया जा रहा है कि नीतीश कुमार ने सोमवार को राहुल गांधी से मुलाकात की।", "sources"),
        ("नीतीश कुमार ने सोमवार को कथित तौर पर राहुल गांधी से मुलाकात की।", "sources"),
    ],
)
def test_what_is_told_as_hearsay_says_so(text: str, said_by: str | None) -> None:
    language = "en" if text.isascii() else "hi"
    (meeting,) = extract(read_text(text, published="2023-06-13", language=language)).meetings
    assert meeting.status.value.value == "held"
    assert meeting.status.evidence[0].said_by == said_by
