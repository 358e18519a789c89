"""What holds of the meetings of every text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pollcorpus.extraction import extract
from pollcorpus.models import ActorRef, Claim, MeetingReport
from pollcorpus.reading import read_text

# both languages' forms of persons whom no title or gender tells apart in the templates
PERSONS = {
    "Sharad Pawar": "शरद पवार",
    "Rahul Gandhi": "राहुल गांधी",
    "Akhilesh Yadav": "अखिलेश यादव",
    "Tejashwi Yadav": "तेजस्वी यादव",
    "Uddhav Thackeray": "उद्धव ठाकरे",
    "Sitaram Yechury": "सीताराम येचुरी",
}
ENGLISH = [
    "{a} met {b} in Patna on Friday.",
    "{a} and {b} held talks on Friday. {c} was also present.",
    "The meeting was attended by {a}, {b} and {c}.",
    "{a} hosted a dinner on Monday. {b} attended it but {c} stayed away.",
]
HINDI = [
    "{a} ने शुक्रवार को पटना में {b} से मुलाकात की।",
    "{a} और {b} के बीच शुक्रवार को बैठक हुई। {c} भी बैठक में मौजूद थे।",
    "बैठक में {a}, {b} और {c} शामिल हुए।",
    "{a} ने सोमवार को बैठक बुलाई। बैठक में {b} शामिल हुए, लेकिन {c} नहीं पहुंचे।",
]
NEGATED = {
    "en": [
        "{a} met {b} on Friday. {c} did not attend the meeting.",
        "{a} convened a meeting on Friday. {b} was present but {c} skipped it.",
        "{a} and {b} met on Friday. {c} stayed away from the meeting.",
    ],
    "hi": [
        "{a} ने शुक्रवार को {b} से मुलाकात की। बैठक में {c} शामिल नहीं हुए।",
        "{a} ने बैठक बुलाई। {b} बैठक में मौजूद थे, लेकिन {c} नहीं आए।",
        "शुक्रवार की बैठक में {a} और {b} मौजूद रहे, जबकि {c} नदारद रहे।",
    ],
}
triples = st.permutations(list(PERSONS)).map(lambda names: tuple(names[:3]))


def found(text: str, language: str) -> tuple[MeetingReport, ...]:
    return extract(read_text(text, published="2023-06-12", language=language)).meetings


def filled(template: str, names: tuple[str, ...], language: str) -> str:
    forms = [PERSONS[name] if language == "hi" else name for name in names]
    return template.format(**dict(zip("abc", forms, strict=True)))


def shape(meeting: MeetingReport, rank: dict[str, int]) -> tuple[object, ...]:
    def places(claims: tuple[Claim[ActorRef], ...]) -> list[int]:
        return sorted(rank[claim.value.name] for claim in claims)

    return (
        places(meeting.participants),
        places(meeting.absentees),
        meeting.status.value,
        str(meeting.date.value) if meeting.date else None,
        meeting.place.value if meeting.place else None,
    )


@given(
    triples, triples, st.sampled_from([*((t, "en") for t in ENGLISH), *((t, "hi") for t in HINDI)])
)
def test_other_names_change_the_persons_and_nothing_else(
    one: tuple[str, ...], other: tuple[str, ...], choice: tuple[str, str]
) -> None:
    template, language = choice
    shapes = [
        [
            shape(meeting, {name: at for at, name in enumerate(names)})
            for meeting in found(filled(template, names, language), language)
        ]
        for names in (one, other)
    ]
    assert shapes[0] == shapes[1]
    assert shapes[0]


@given(triples, st.sampled_from([(lang, t) for lang, ts in NEGATED.items() for t in ts]))
def test_negated_attendance_is_never_participation(
    names: tuple[str, ...], choice: tuple[str, str]
) -> None:
    language, template = choice
    present: set[str] = set()
    absent: set[str] = set()
    for meeting in found(filled(template, names, language), language):
        present |= {claim.value.name for claim in meeting.participants}
        absent |= {claim.value.name for claim in meeting.absentees}
    assert names[2] not in present
    assert absent == {names[2]}


words = st.lists(
    st.sampled_from(
        "Sharad Pawar|Rahul Gandhi|met|talks|with|,|and|the meeting|did not attend|on Friday|.|"
        "in Patna|\n|residence|'s|will|“|शरद पवार|ने|से|मुलाकात|की|बैठक|में|शामिल|नहीं|।|सोनिया गांधी".split(
            "|"
        )
    ),
    max_size=40,
).map(" ".join)


@given(words, st.sampled_from(["en", "hi"]))
def test_evidence_quotes_the_article_exactly(text: str, language: str) -> None:
    article = read_text(text + " x", published="2023-06-12", language=language)
    for meeting in extract(article).meetings:
        claims: list[Claim[object]] = [*meeting.participants, *meeting.absentees, *meeting.agenda]
        claims += [c for c in (meeting.status, meeting.date, meeting.place, meeting.host) if c]
        quoted = [*meeting.evidence, *(e for claim in claims for e in claim.evidence)]
        assert quoted
        for evidence in quoted:
            assert evidence.span.of(article.text) == evidence.quote
        present = {claim.value.id for claim in meeting.participants}
        assert not present & {claim.value.id for claim in meeting.absentees}
