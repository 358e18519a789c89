"""Several meetings of a day: who goes round sees others by turns, in this city and that."""

from __future__ import annotations

import pollcorpus as pc

DAY = "2023-04-13"


def sizes(*texts: str, published: str = DAY) -> list[int]:
    articles = (pc.read_text(text, published=published) for text in texts)
    return sorted(len(meeting.reports) for meeting in pc.Corpus.of(articles).meetings)


def test_two_who_see_others_by_turns_have_several_meetings() -> None:
    told = "Nitish Kumar and Tejashwi Yadav met {} on Wednesday."
    again = "नीतीश कुमार और तेजस्वी यादव ने बुधवार को अरविंद केजरीवाल से मुलाकात की।"
    left = told.format("Arvind Kejriwal"), told.format("D Raja"), again
    assert sizes(*left) == [1, 2]
    houses = (
        told.format("Rahul Gandhi and Mallikarjun Kharge at Kharge's residence in New Delhi"),
        told.format("Arvind Kejriwal at his residence in New Delhi"),
    )
    assert sizes(*houses) == [1, 1]
    hindi = (
        "देवेंद्र फडणवीस और एकनाथ शिंदे ने बुधवार को अमित शाह से मुलाकात की।",
        "देवेंद्र फडणवीस और एकनाथ शिंदे ने बुधवार को जेपी नड्डा से मुलाकात की।",
    )
    assert sizes(*hindi) == [1, 1]


def test_a_house_or_a_report_of_all_tells_that_it_was_one_talk() -> None:
    told = "Nitish Kumar, Tejashwi Yadav and {} met{} on Wednesday."
    house = " at 10 Rajaji Marg"
    one, other = (told.format(who, house) for who in ("Rahul Gandhi", "Mallikarjun Kharge"))
    assert sizes(one, other) == [2]
    everybody = told.format("Rahul Gandhi, Mallikarjun Kharge", "")
    assert sizes(told.format("Rahul Gandhi", ""), everybody) == [2]


def test_who_came_along_with_one_of_two_parties_makes_no_other_talk() -> None:
    told = "Uddhav Thackeray met Sharad Pawar in Mumbai on Wednesday. {} was also present."
    assert sizes(told.format("Sanjay Raut"), told.format("Jayant Patil")) == [2]
    hindi = "बुधवार को मुंबई में उद्धव ठाकरे ने शरद पवार से मुलाकात की। जयंत पाटिल भी मौजूद थे।"
    assert sizes(told.format("Sanjay Raut"), hindi) == [2]
    assert sizes(told.format("Sanjay Raut"), told.format("Nana Patole")) == [1, 1]
    in_one_breath = "Uddhav Thackeray and Sharad Pawar met {} in Mumbai on Wednesday."
    by_turns = (in_one_breath.format("Sanjay Raut"), in_one_breath.format("Jayant Patil"))
    assert sizes(*by_turns) == [1, 1]


def test_reports_of_a_meeting_of_many_each_name_some() -> None:
    first = "Nitish Kumar, Rahul Gandhi, Mamata Banerjee, Sharad Pawar and Lalu Prasad Yadav"
    second = "Nitish Kumar, Rahul Gandhi, Mamata Banerjee, Uddhav Thackeray and D Raja"
    told = "{} met on Wednesday."
    assert sizes(told.format(first), told.format(second)) == [2]
    few = "Nitish Kumar, Rahul Gandhi, Mallikarjun Kharge and {}"
    assert sizes(*(told.format(few.format(who)) for who in ("D Raja", "Manoj Jha"))) == [2]


def test_two_cities_are_two_meetings_however_many_met() -> None:
    told = "Sharad Pawar, Uddhav Thackeray, Nana Patole and Jayant Patil met in {} on Wednesday."
    assert sizes(told.format("Mumbai"), told.format("Pune")) == [1, 1]
    hindi = "पुणे में बुधवार को शरद पवार, उद्धव ठाकरे, नाना पटोले और जयंत पाटिल की बैठक हुई।"
    assert sizes(told.format("Mumbai"), hindi) == [1, 1]
    assert sizes(told.format("Mumbai"), told.format("Mumbai, aides said,"), hindi) == [1, 2]


def test_two_of_many_are_not_taken_to_the_meeting_of_all_by_when_the_article_appeared() -> None:
    many = (
        "Nitish Kumar, Rahul Gandhi, Mamata Banerjee, Sharad Pawar and Arvind Kejriwal met in "
        "Patna on Wednesday."
    )
    assert sizes(many, "Arvind Kejriwal met Sharad Pawar.") == [1, 1]
    assert sizes(many, "अरविंद केजरीवाल ने शरद पवार से मुलाकात की।") == [1, 1]
    assert sizes(many, "Rahul Gandhi, Mamata Banerjee and Sharad Pawar met in Patna.") == [2]
    assert sizes(many, "Rahul Gandhi, Mamata Banerjee and Sharad Pawar met.") == [2]
    pair = "Arvind Kejriwal met Sharad Pawar on Wednesday."
    assert sizes(pair, "अरविंद केजरीवाल ने शरद पवार से मुलाकात की।") == [2]
