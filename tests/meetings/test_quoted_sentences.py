"""Which sentence is quoted for who was there, and for who stayed away."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.reading import read_text


@pytest.mark.parametrize(
    ("headline", "lead", "attended", "missed"),
    [
        (
            "Pawar, Thackeray attend Maha Vikas Aghadi meeting",
            "MUMBAI: Leaders of the Maha Vikas Aghadi met in Mumbai on Tuesday.",
            "Sharad Pawar, Uddhav Thackeray and Nana Patole attended the meeting.",
            "Jayant Patil did not attend it.",
        ),
        (
            "Jayant Patil skips Maha Vikas Aghadi meet",
            "MUMBAI: Leaders of the Maha Vikas Aghadi met in Mumbai on Tuesday.",
            "Sharad Pawar and Uddhav Thackeray attended the meeting.",
            "Jayant Patil did not attend it.",
        ),
        (
            "महा विकास आघाड़ी की बैठक में शरद पवार की 60 सीटों की मांग",
            "मुंबई: महा विकास आघाड़ी के नेताओं की मंगलवार को मुंबई में बैठक हुई।",
            "बैठक में उद्धव ठाकरे, नाना पटोले और शरद पवार शामिल हुए।",
            "जयंत पाटिल बैठक में नहीं आए।",
        ),
    ],
)
def test_the_sentence_that_says_so_is_quoted_before_a_headline(
    headline: str, lead: str, attended: str, missed: str
) -> None:
    text = f"{headline}\n\n{lead} {attended} {missed}"
    (report,) = extract(read_text(text, published="2024-05-15")).meetings
    assert len(report.participants) >= 2
    quoted = {e.quote for claim in report.participants for e in claim.evidence}
    assert quoted == {attended}
    assert {e.quote for claim in report.absentees for e in claim.evidence} <= {missed}
    assert report.absentees


def test_whom_only_the_headline_names_it_is_quoted_for() -> None:
    headline = "Sharad Pawar meets Rahul Gandhi in Mumbai"
    text = f"{headline}\n\nMUMBAI: The talks on Tuesday lasted for two hours."
    (report,) = extract(read_text(text, published="2024-05-15")).meetings
    assert {e.quote for claim in report.participants for e in claim.evidence} == {headline}
