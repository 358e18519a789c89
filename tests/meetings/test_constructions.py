"""One sentence or two for each family of constructions: who met, who stayed away, and whether."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.models import MeetingReport
from pollcorpus.reading import read_text

K, R, S, M = "Nitish Kumar", "Rahul Gandhi", "Sonia Gandhi", "Mamata Banerjee"
P, A, Y, D = "Sharad Pawar", "Arvind Kejriwal", "Sitaram Yechury", "D. Raja"
U, AK, T, L = "Uddhav Thackeray", "Akhilesh Yadav", "Tejashwi Yadav", "Lalu Prasad Yadav"
MK, ST, KC = "Mallikarjun Kharge", "M. K. Stalin", "K. C. Venugopal"
N, SH, JP, RS = "Narendra Modi", "Amit Shah", "J. P. Nadda", "Rajnath Singh"

Told = tuple[set[str], set[str], str]


def meetings(text: str, language: str) -> tuple[MeetingReport, ...]:
    """The meetings of a text that was published on Monday, 12 June 2023."""
    return extract(read_text(text, published="2023-06-12", language=language)).meetings


def told(text: str, language: str) -> list[Told]:
    """Participants, absentees and status of each meeting of a text."""
    return [
        (
            {claim.value.name for claim in meeting.participants},
            {claim.value.name for claim in meeting.absentees},
            meeting.status.value.value,
        )
        for meeting in meetings(text, language)
    ]


STANDS_IN = (
    "बैठक में राहुल गांधी और शरद पवार मौजूद रहे। अखिलेश यादव बैठक में शामिल नहीं हुए, उनकी जगह तेजस्वी यादव आए।"
)


def test_who_came_in_somebodys_place_came_in_that_of_who_did_not() -> None:
    assert told(STANDS_IN, "hi") == [({R, P, T}, {AK}, "held")]


def held(*people: str) -> Told:
    return set(people), set(), "held"


def planned(*people: str) -> Told:
    return set(people), set(), "planned"


ENGLISH = [
    ("Bihar chief minister Nitish Kumar met Rahul Gandhi on Monday.", [held(K, R)]),
    (
        (
            "Nitish Kumar met Rahul Gandhi on Monday. He then held talks with Arvind Kejriwal. "
            "In the evening he called on Sharad Pawar."
        ),
        [held(K, R), held(K, A), held(K, P)],
    ),
    (
        (
            "During his three-day visit to Delhi, Nitish Kumar met Rahul Gandhi, Arvind Kejriwal, "
            "Sitaram Yechury and D Raja."
        ),
        [held(K, R), held(K, A), held(K, Y), held(K, D)],
    ),
    (
        (
            "Mamata Banerjee met Narendra Modi on Tuesday, Sonia Gandhi on Wednesday and "
            "Sharad Pawar on Thursday."
        ),
        [held(M, N), held(M, S), held(M, P)],
    ),
    (
        "The meeting was attended by Sonia Gandhi, Rahul Gandhi and Mallikarjun Kharge.",
        [held(S, R, MK)],
    ),
    (
        (
            "Congress president Mallikarjun Kharge hosted a dinner for INDIA bloc leaders on Monday. "
            "Those who attended included Sharad Pawar, Akhilesh Yadav and Tejashwi Yadav. "
            "Mamata Banerjee skipped the dinner."
        ),
        [({MK, P, AK, T}, {M}, "held")],
    ),
    (
        "Mallikarjun Kharge will chair a meeting of the Congress Working Committee on Friday.",
        [planned(MK)],
    ),
    (
        (
            "A meeting of INDIA bloc leaders will be held at Mallikarjun Kharge's residence on "
            "Tuesday. Mamata Banerjee and Akhilesh Yadav will not attend."
        ),
        [({MK}, {M, AK}, "planned")],
    ),
    ("Amit Shah and JP Nadda were closeted for two hours on Sunday.", [held(SH, JP)]),
    ("Rahul Gandhi spoke to Akhilesh Yadav over phone on Saturday.", [held(R, AK)]),
    ("Akhilesh Yadav received a phone call from Rahul Gandhi on Saturday.", [held(R, AK)]),
    (
        "A meeting between Rahul Gandhi and Akhilesh Yadav scheduled for Friday was called off.",
        [({R, AK}, set(), "cancelled")],
    ),
    ("Rahul Gandhi's meeting with Akhilesh Yadav lasted an hour.", [held(R, AK)]),
    ("Sharad Pawar drove to Matoshree on Saturday to meet Uddhav Thackeray.", [held(P, U)]),
    ("Sharad Pawar said that he would meet Uddhav Thackeray on Saturday.", [planned(P, U)]),
    (
        (
            "Opposition leaders including Sharad Pawar, Mamata Banerjee and MK Stalin met in Patna "
            "on Friday."
        ),
        [held(P, M, ST)],
    ),
    (
        (
            "The Congress Working Committee met on Friday with Mallikarjun Kharge in the chair. "
            "Sonia Gandhi and Rahul Gandhi were present but KC Venugopal stayed away."
        ),
        [({MK, S, R}, {KC}, "held")],
    ),
    (
        (
            "Prime Minister Narendra Modi met Sharad Pawar in Parliament on Wednesday. "
            "The meeting lasted 45 minutes. Praful Patel was also present."
        ),
        [held(N, P, "Praful Patel")],
    ),
    (
        "Emerging from the meeting with Amit Shah, Eknath Shinde said the talks were positive.",
        [held(SH, "Eknath Shinde")],
    ),
    (
        (
            "Amit Shah had met Nitish Kumar in Patna last week. The two are likely to meet again on "
            "Sunday."
        ),
        [held(SH, K), planned(SH, K)],
    ),
    (
        (
            "Uddhav Thackeray, accompanied by Sanjay Raut and Aaditya Thackeray, met Mamata Banerjee "
            "in Mumbai on Tuesday."
        ),
        [held(U, "Sanjay Raut", "Aaditya Thackeray", M)],
    ),
]

# somebody who tells of others, or was not asked, was not there
ASIDE = [
    (
        "Nitish Kumar met Rahul Gandhi at his residence on Monday, said Sitaram Yechury.",
        [held(K, R)],
    ),
    (
        "Nitish Kumar held talks with Rahul Gandhi on Monday, according to party leader D Raja.",
        [held(K, R)],
    ),
    (
        (
            "Nitish Kumar, Rahul Gandhi and Sharad Pawar met on Monday. Mamata Banerjee was not "
            "invited to the meeting."
        ),
        [held(K, R, P)],
    ),
    (
        "Two days after meeting Sonia Gandhi, Nitish Kumar called on Sharad Pawar in Mumbai.",
        [held(K, S), held(K, P)],
    ),
    (
        "Before talking to Mamata Banerjee, Akhilesh Yadav met Nitish Kumar in Patna on Monday.",
        [held(AK, M), held(AK, K)],
    ),
]
HOSTED = "The dinner that {verb} on Monday was attended by Rahul Gandhi and Sharad Pawar."
HINDI = [
    ("बिहार के मुख्यमंत्री नीतीश कुमार ने सोमवार को राहुल गांधी से मुलाकात की।", [held(K, R)]),
    (
        (
            "नीतीश कुमार सोमवार को दिल्ली में राहुल गांधी से मिले। इसके बाद उन्होंने अरविंद केजरीवाल "
            "से मुलाकात की। शाम को सीताराम येचुरी से भी मिले।"
        ),
        [held(K, R), held(K, A), held(K, Y)],
    ),
    ("बैठक में सोनिया गांधी, राहुल गांधी और मल्लिकार्जुन खड़गे शामिल हुए।", [held(S, R, MK)]),
    (
        (
            "कांग्रेस अध्यक्ष मल्लिकार्जुन खड़गे ने शुक्रवार को पार्टी की बैठक बुलाई है। इसमें राहुल गांधी "
            "और सोनिया गांधी भी शामिल होंगे।"
        ),
        [planned(MK, R, S)],
    ),
    (
        (
            "मल्लिकार्जुन खड़गे की अध्यक्षता में शुक्रवार को कांग्रेस कार्य समिति की बैठक हुई। बैठक में "
            "सोनिया गांधी और राहुल गांधी मौजूद थे, लेकिन केसी वेणुगोपाल नहीं पहुंचे।"
        ),
        [({MK, S, R}, {KC}, "held")],
    ),
    ("शनिवार को राहुल गांधी ने अखिलेश यादव से फोन पर बात की।", [held(R, AK)]),
    ("शरद पवार और उद्धव ठाकरे के बीच शनिवार को बैठक हुई।", [held(P, U)]),
    ("शरद पवार शनिवार को उद्धव ठाकरे से मिलने मातोश्री पहुंचे।", [held(P, U)]),
    ("शरद पवार शनिवार को उद्धव ठाकरे से मुलाकात करेंगे।", [planned(P, U)]),
    (
        "रविवार को हुई बैठक में नीतीश कुमार के अलावा तेजस्वी यादव और लालू प्रसाद यादव मौजूद रहे।",
        [held(K, T, L)],
    ),
    (
        ("शरद पवार के घर रविवार को राहुल गांधी और मल्लिकार्जुन खड़गे पहुंचे। तीनों नेताओं ने साथ लंच किया।"),
        [held(P, R, MK)],
    ),
    (
        "मंगलवार को अखिलेश यादव की राहुल गांधी के साथ होने वाली बैठक टल गई है।",
        [({AK, R}, set(), "cancelled")],
    ),
    (
        ("तेजस्वी यादव गैरहाजिर रहे जबकि नीतीश कुमार और लालू प्रसाद यादव शनिवार की बैठक में मौजूद थे।"),
        [({K, L}, {T}, "held")],
    ),
    (
        "भाजपा कोर ग्रुप की बैठक में अमित शाह, जेपी नड्डा और राजनाथ सिंह उपस्थित रहे।",
        [held(SH, JP, RS)],
    ),
    (
        "राहुल गांधी से मुलाकात के बाद अखिलेश यादव ने कहा कि सीटों पर बात बन गई है।",
        [held(R, AK)],
    ),
]

NONE = [
    ("en", "Rahul Gandhi addressed a rally in Patna on Friday."),
    ("en", "Rahul Gandhi addressed a press conference with Mallikarjun Kharge on Friday."),
    ("en", "Nitish Kumar refused to meet Amit Shah."),
    ("en", "If Nitish Kumar meets Rahul Gandhi, the alliance may change."),
    ("en", "Rahul Gandhi and Akhilesh Yadav will hold a joint press conference on Friday."),
    ("hi", "राहुल गांधी और तेजस्वी यादव ने शुक्रवार को पटना में रैली को संबोधित किया।"),
    ("hi", "नीतीश कुमार ने अमित शाह से मिलने से इनकार कर दिया।"),
    ("hi", "अगर नीतीश कुमार राहुल गांधी से मिलते हैं तो समीकरण बदल सकते हैं।"),
]


@pytest.mark.parametrize(("text", "wanted"), ENGLISH)
def test_english_constructions(text: str, wanted: list[Told]) -> None:
    assert told(text, "en") == wanted


@pytest.mark.parametrize(("text", "wanted"), ASIDE)
def test_those_aside_are_kept_apart(text: str, wanted: list[Told]) -> None:
    assert told(text, "en") == wanted


@pytest.mark.parametrize("verb", ["Nitish Kumar gave", "Nitish Kumar threw", "Nitish Kumar hosted"])
def test_who_gives_a_dinner_is_there(verb: str) -> None:
    assert told(HOSTED.format(verb=verb), "en") == [held(K, R, P)]


@pytest.mark.parametrize(("text", "wanted"), HINDI)
def test_hindi_constructions(text: str, wanted: list[Told]) -> None:
    assert told(text, "hi") == wanted


@pytest.mark.parametrize(("language", "text"), NONE)
def test_no_meeting_is_found_where_none_is_told(language: str, text: str) -> None:
    assert told(text, language) == []


def test_day_and_place_stand_in_the_clause_of_the_meeting() -> None:
    (meeting,) = meetings("Nitish Kumar met Rahul Gandhi in Patna on Friday.", "en")
    assert meeting.date is not None
    assert str(meeting.date.value) == "2023-06-09"
    assert meeting.place is not None
    assert meeting.place.value == "Patna"


def test_next_day_counts_from_the_meeting_before() -> None:
    first, second = meetings(
        "Mamata Banerjee met Narendra Modi on Tuesday. The next day she met Sonia Gandhi.", "en"
    )
    assert first.date is not None and second.date is not None
    assert [str(m.date.value) for m in (first, second) if m.date] == ["2023-06-06", "2023-06-07"]


def test_a_home_is_the_place_of_a_meeting_and_its_owner_the_host() -> None:
    (meeting,) = meetings("BJP leaders held a meeting at JP Nadda's residence on Sunday.", "en")
    assert meeting.place is not None
    assert meeting.place.value == "J. P. Nadda's residence"
    assert [claim.value.name for claim in meeting.participants] == [JP]


def test_meetings_of_a_series_are_told_apart_by_number() -> None:
    found = meetings(
        "The INDIA bloc's third meeting was held in Mumbai on August 31. "
        "The first meeting took place in Patna on June 23. The second meeting took place in "
        "Bengaluru on July 17.",
        "en",
    )
    assert [m.ordinal.value for m in found if m.ordinal] == [3, 1, 2]


def test_a_pronoun_is_marked_as_inferred() -> None:
    _, second = meetings(
        "Nitish Kumar met Rahul Gandhi on Monday. He then held talks with Arvind Kejriwal.", "en"
    )
    inferred = {claim.value.name: claim.inferred for claim in second.participants}
    assert inferred == {K: True, A: False}
