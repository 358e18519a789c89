"""Who was at a meeting by how they are introduced, and who only tells of others', in Hindi."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies


@pytest.mark.parametrize(
    "how",
    [
        "में शामिल रहे",
        "में मौजूद रहे कांग्रेस के प्रदेश अध्यक्ष",
        "में हिस्सा लेने वाले",
        "में शामिल होने के बाद",
        "से निकले",
    ],
)
def test_who_speaks_of_a_committee_s_meeting_as_one_of_it_was_there(how: str) -> None:
    text = f"मंगलवार को कांग्रेस की चुनाव समिति की बैठक {how} नाना पटोले ने बताया कि बची हुई सीटों पर फिर बैठक होगी।"
    assert {"Nana Patole"} in companies(text)


def test_who_refuses_to_be_at_a_meeting_was_not_there() -> None:
    text = "मंगलवार को कांग्रेस की चुनाव समिति की बैठक में शामिल होने से इनकार करने वाले नाना पटोले ने टिकट बेचने का आरोप लगाया।"
    assert not any("Nana Patole" in company for company in companies(text))


def test_who_tells_that_another_called_ministers_in_was_not_there() -> None:
    told = (
        "भाजपा महासचिव राम माधव ने बताया कि मंगलवार को अमित शाह ने अपने सभी मंत्रियों को दिल्ली बुलाया था। "
        "शाह के साथ बैठक में कविंद्र गुप्ता भी मौजूद थे।"
    )
    assert companies(told) == [{"Amit Shah", "Kavinder Gupta"}]


@pytest.mark.parametrize("matter", ["इस मसले पर", "इन मुद्दों पर", "इस मामले को लेकर"])
def test_those_who_talk_of_this_matter_are_not_the_matter(matter: str) -> None:
    text = f"नीतीश कुमार और लालू प्रसाद की {matter} शुक्रवार को पटना में बैठक हुई थी।"
    assert companies(text) == [{"Nitish Kumar", "Lalu Prasad Yadav"}]


def test_the_two_who_talk_where_somebody_goes_are_who_comes_and_who_is_called_on() -> None:
    text = (
        "तेजस्वी यादव ने सोमवार को सपा अध्यक्ष अखिलेश यादव से मुलाकात की। इसके बाद वह बसपा प्रमुख मायावती से "
        "मिलने मॉल एवेन्यू पहुंचे, जहां दोनों के बीच करीब एक घंटे बातचीत हुई।"
    )
    assert companies(text) == [{"Tejashwi Yadav", "Akhilesh Yadav"}, {"Tejashwi Yadav", "Mayawati"}]


def test_to_come_to_town_is_no_meeting_though_the_headline_has_whom_somebody_will_meet() -> None:
    text = (
        "हेमंत सोरेन दिल्ली रवाना, सोनिया से मिलेंगे\n\nमुख्यमंत्री हेमंत सोरेन मंगलवार शाम दिल्ली रवाना हो गए। "
        "बुधवार को वह कांग्रेस अध्यक्ष सोनिया गांधी से मुलाकात करेंगे।"
    )
    assert companies(text) == [{"Hemant Soren", "Sonia Gandhi"}]
