"""Who is named beside those who met, and was not with them: left out, in a picture, outside."""

from __future__ import annotations

import pytest
from tests.meetings.told import sides

PUBLISHED = "2022-04-20"  # a Wednesday
MET = {"Sharad Pawar", "Uddhav Thackeray"}


@pytest.mark.parametrize(
    "text",
    [
        "Barring Mamata Banerjee, Sharad Pawar and Uddhav Thackeray met in Mumbai on Tuesday.",
        "Without Mamata Banerjee, Sharad Pawar and Uddhav Thackeray held talks in Mumbai on Tuesday.",
        "Excluding TMC chief Mamata Banerjee, Sharad Pawar and Uddhav Thackeray met in Mumbai on Tuesday.",
        "Minus Mamata Banerjee, Sharad Pawar and Uddhav Thackeray attended the meeting in Mumbai on Tuesday.",
        "Instead of Mamata Banerjee, Sharad Pawar and Uddhav Thackeray met in Mumbai on Tuesday.",
        "In the absence of Mamata Banerjee, Sharad Pawar and Uddhav Thackeray met in Mumbai on Tuesday.",
        "With Mamata Banerjee away, Sharad Pawar and Uddhav Thackeray met in Mumbai on Tuesday.",
        "Sharad Pawar and Uddhav Thackeray, barring Mamata Banerjee, met in Mumbai on Tuesday.",
        "ममता बनर्जी को छोड़कर शरद पवार और उद्धव ठाकरे मंगलवार की बैठक में मौजूद रहे।",
        "ममता बनर्जी के बिना ही शरद पवार और उद्धव ठाकरे ने मंगलवार को मुंबई में बैठक की।",
        "मंगलवार को मुंबई में शरद पवार और उद्धव ठाकरे की बैठक ममता बनर्जी के बगैर ही हुई।",
        "ममता बनर्जी की जगह उद्धव ठाकरे मंगलवार को मुंबई में शरद पवार की बैठक में पहुंचे।",
    ],
)  # fmt: skip
def test_one_without_whom_others_met_is_absent(text: str) -> None:
    assert sides(text) == (MET, {"Mamata Banerjee"})


@pytest.mark.parametrize(
    "text",
    [
        "Apart from Mamata Banerjee, Sharad Pawar and Uddhav Thackeray attended the meeting in Mumbai on Tuesday.",
        "Besides Mamata Banerjee, Sharad Pawar and Uddhav Thackeray attended the meeting in Mumbai on Tuesday.",
        "ममता बनर्जी के अलावा शरद पवार और उद्धव ठाकरे मंगलवार की बैठक में मौजूद रहे।",
    ],
)  # fmt: skip
def test_one_besides_whom_others_came_is_there(text: str) -> None:
    assert sides(text) == ({*MET, "Mamata Banerjee"}, set())


@pytest.mark.parametrize(
    "text",
    [
        "A portrait of Jawaharlal Nehru looked down as Sharad Pawar met Uddhav Thackeray in Mumbai on Tuesday.",
        "Under a poster of Sonia Gandhi, Sharad Pawar met Uddhav Thackeray in Mumbai on Tuesday.",
        "Sharad Pawar and Uddhav Thackeray met under Sonia Gandhi's portrait in Mumbai on Tuesday.",
        "A photograph of Sonia Gandhi with Rahul Gandhi in Delhi hung over the table at which Sharad Pawar met Uddhav Thackeray on Tuesday.",
        "सोनिया गांधी की तस्वीर के नीचे शरद पवार ने मंगलवार को मुंबई में उद्धव ठाकरे से मुलाकात की।",
        "मंगलवार को मुंबई में शरद पवार और उद्धव ठाकरे सोनिया गांधी के पोस्टर के नीचे मिले।",
    ],
)  # fmt: skip
def test_who_is_in_a_picture_on_the_wall_is_not_there(text: str) -> None:
    assert sides(text) == (MET, set())


def test_people_met_whose_picture_is_posted() -> None:
    text = "Sharad Pawar posted a picture of himself with Uddhav Thackeray after the two met in Mumbai on Tuesday."
    assert sides(text) == (MET, set())


@pytest.mark.parametrize(
    "text",
    [
        "In the car that took Sharad Pawar to the meeting with Uddhav Thackeray in Mumbai on Tuesday sat Praful Patel.",
        "Praful Patel drove Sharad Pawar to the meeting with Uddhav Thackeray in Mumbai on Tuesday.",
        "Praful Patel waited outside while Sharad Pawar met Uddhav Thackeray in Mumbai on Tuesday.",
        "Praful Patel, an aide of Sharad Pawar, briefed reporters after the NCP leader met Uddhav Thackeray in Mumbai on Tuesday.",
        "Unlike Praful Patel, Sharad Pawar and Uddhav Thackeray attended the meeting in Mumbai on Tuesday.",
        "प्रफुल्ल पटेल बाहर इंतजार करते रहे जबकि शरद पवार ने मंगलवार को मुंबई में उद्धव ठाकरे से मुलाकात की।",
    ],
)  # fmt: skip
def test_who_drives_waits_or_tells_of_it_is_not_there(text: str) -> None:
    assert sides(text) == (MET, set())
