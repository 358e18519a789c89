"""What is no meeting, who was not there, and what nobody has said: false claims not to be made."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.models import MeetingReport
from pollcorpus.reading import read_text

K, R, S, M = "Nitish Kumar", "Rahul Gandhi", "Sonia Gandhi", "Mamata Banerjee"
P, A, T, L = "Sharad Pawar", "Arvind Kejriwal", "Tejashwi Yadav", "Lalu Prasad Yadav"
U, AK, Y, MK = "Uddhav Thackeray", "Akhilesh Yadav", "Sitaram Yechury", "Mallikarjun Kharge"
PK, N, ST = "Prashant Kishor", "Narendra Modi", "M. K. Stalin"


def meetings(text: str) -> tuple[MeetingReport, ...]:
    """The meetings of a text that was published on Wednesday, 14 June 2023."""
    language = "en" if text.isascii() else "hi"
    return extract(read_text(text, published="2023-06-14", language=language)).meetings


def present(meeting: MeetingReport) -> set[str]:
    return {claim.value.name for claim in meeting.participants}


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


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar said he was ready to meet Rahul Gandhi.",
        "Mamata Banerjee is open to talks with Rahul Gandhi, an aide said.",
        "Sharad Pawar looks forward to the opportunity to meet Rahul Gandhi.",
        "Nitish Kumar had not yet met Rahul Gandhi.",
        "Arvind Kejriwal is willing to sit down with Rahul Gandhi.",
        "Arvind Kejriwal was eager to meet Sharad Pawar.",
        "Sharad Pawar said he would have met Uddhav Thackeray had there been time.",
        "Nitish Kumar is unlikely to meet Rahul Gandhi.",
        "There was no meeting between Rahul Gandhi and Sharad Pawar, an aide said.",
        "नीतीश कुमार ने कहा कि वह राहुल गांधी से मिलने को तैयार हैं।",
        "ममता बनर्जी राहुल गांधी से बातचीत के लिए तैयार हैं।",
        "नीतीश कुमार की राहुल गांधी से अभी तक मुलाकात नहीं हुई है।",
        "नीतीश कुमार राहुल गांधी से बातचीत करना चाहते हैं।",
        "नीतीश कुमार सोमवार को राहुल गांधी से मिल सकते हैं।",
        "शरद पवार ने कहा कि उनकी राहुल गांधी से कोई मुलाकात नहीं हुई।",
    ],
)
def test_readiness_and_hope_are_no_meeting(text: str) -> None:
    assert all(meeting.status.value.value != "held" for meeting in meetings(text))


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
        "Narendra Modi addressed a conference of traders in Mumbai on Monday.",
        "Narendra Modi addressed a gathering by video on Monday.",
        "Nitish Kumar called on the people to vote for Lalu Prasad Yadav's party.",
        "Yogi Adityanath held a review meeting with officials in Lucknow on Monday.",
        "Narendra Modi inaugurated the summit of startups in Mumbai on Monday.",
        "मुख्यमंत्री योगी आदित्यनाथ ने सोमवार को अधिकारियों के साथ समीक्षा बैठक की।",
        "प्रधानमंत्री नरेंद्र मोदी ने सोमवार को मुंबई में व्यापारियों के सम्मेलन को संबोधित किया।",
        "ममता बनर्जी ने बाढ़ पर चर्चा के लिए सोमवार को बैठक बुलाई है।",
    ],
)
def test_one_politician_alone_meets_nobody(text: str) -> None:
    assert meetings(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar and Rahul Gandhi wrote a letter that was discussed in the House.",
        "Mamata Banerjee praised Sharad Pawar as she received an award with Rahul Gandhi.",
        "Rohit Sharma and Gautam Gambhir might address the media together before the match.",
        "Narendra Modi visited the home of a scientist who had worked with Rahul Gandhi's father.",
        "Rahul Gandhi tied the knot of friendship with Akhilesh Yadav in the film.",
        "Sharad Pawar and Lalu Prasad Yadav have welcomed the idea of Mamata Banerjee.",
        "The lakhs were received by Sharad Pawar from Uddhav Thackeray as proceeds of crime.",
        "The coordination committee comprises Sharad Pawar, Tejashwi Yadav and Sonia Gandhi.",
        "Mamata Banerjee sent a letter to Rahul Gandhi.",
        "Sharad Pawar, with Uddhav Thackeray, paid tributes to the late leader.",
        "नीतीश कुमार और राहुल गांधी ने फिल्म देखी और पुरस्कार समारोह में तस्वीर खिंचवाई।",
        "शरद पवार के साथ उद्धव ठाकरे ने दिवंगत नेता को श्रद्धांजलि दी।",
        "ममता बनर्जी ने राहुल गांधी के साथ हुई घटना पर पत्र लिखा।",
    ],
)
def test_names_side_by_side_are_no_meeting(text: str) -> None:
    assert meetings(text) == ()


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
    "text",
    [
        "Sharad Pawar, Mamata Banerjee and other leaders of non-BJP parties met on Monday.",
        "Sharad Pawar and Mamata Banerjee met on Monday to discuss an anti-BJP front.",
        "Sharad Pawar and Mamata Banerjee met on Monday to plan a front against the BJP.",
        "सोमवार को गैर-भाजपा दलों के नेताओं शरद पवार और ममता बनर्जी ने बैठक की।",
        "भाजपा विरोधी मोर्चे पर शरद पवार और ममता बनर्जी ने सोमवार को बैठक की।",
    ],
)
def test_a_party_that_others_oppose_does_not_meet(text: str) -> None:
    (meeting,) = meetings(text)
    assert present(meeting) == {P, M}
    assert not meeting.organisations


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
    ("text", "language"),
    [
        ("Nitish Kumar and Tejashwi Yadav sat together on a flight to Delhi on Monday.", "en"),
        ("Nitish Kumar and Tejashwi Yadav were seated side by side at a function on Monday.", "en"),
        ("Nitish Kumar and Tejashwi Yadav took the same plane to Delhi on Monday.", "en"),
        ("सोमवार को नीतीश कुमार और तेजस्वी यादव एक ही विमान में साथ बैठे नजर आए।", "hi"),
        ("सोमवार को एक कार्यक्रम में नीतीश कुमार और तेजस्वी यादव अगल-बगल बैठे दिखे।", "hi"),
    ],
)
def test_people_side_by_side_on_a_flight_or_at_a_function_have_not_met(
    text: str, language: str
) -> None:
    assert not extract(read_text(text, published="2023-06-13", language=language)).meetings


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nitish Kumar and Tejashwi Yadav sat together on a flight and discussed seats.", "en"),
        ("Nitish Kumar took a flight to Delhi on Monday to meet Tejashwi Yadav.", "en"),
        ("नीतीश कुमार और तेजस्वी यादव एक ही विमान में साथ बैठे और सीटों पर बात की।", "hi"),
    ],
)
def test_people_who_talk_on_a_flight_have_met(text: str, language: str) -> None:
    assert extract(read_text(text, published="2023-06-13", language=language)).meetings


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


def test_who_speak_to_others_do_not_meet() -> None:
    for words in ("spoke to reporters", "spoke of the drought", "spoke at the convention"):
        text = f"Sharad Pawar and Ajit Pawar {words} on Monday."
        assert not extract(read_text(text, published="2023-06-13")).meetings, words
