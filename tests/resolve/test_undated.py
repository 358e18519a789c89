"""Reports that leave open when a meeting was: with what they join a meeting, and when they do not."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
from attrs import evolve

import pollcorpus as pc
from pollcorpus.models import Meeting

PAIR = ("Akhilesh Yadav met Rahul Gandhi in Lucknow on Sunday.", "2023-07-03")
"""2 July 2023."""


def corpus(*told: str | tuple[str, str]) -> pc.Corpus:
    pairs = [(text, None) if isinstance(text, str) else text for text in told]
    articles = (
        pc.read_text(text, path=f"{number}.txt", published=published)
        for number, (text, published) in enumerate(pairs)
    )
    return pc.Corpus.of(articles)


def groups(*told: str | tuple[str, str]) -> int:
    return corpus(*told).meetings.count()


@pytest.mark.parametrize(
    "undated",
    [
        "Akhilesh Yadav called on Rahul Gandhi in Lucknow.",
        "Rahul Gandhi held talks with Akhilesh Yadav on Sunday.",
        "Rahul Gandhi held talks with Akhilesh Yadav on July 2.",
        "Akhilesh Yadav will meet Rahul Gandhi in Lucknow on Sunday.",
        "राहुल गांधी और अखिलेश यादव ने रविवार को मुलाकात की।",
        "अखिलेश यादव ने लखनऊ में राहुल गांधी से मुलाकात की।",
    ],
)
def test_what_else_is_told_joins_an_undated_report_that_inherits_the_day(undated: str) -> None:
    meeting = corpus(PAIR, undated).meetings.one()
    assert str(meeting.date) == "2023-07-02"
    assert not meeting.date_inferred
    own = next(r for r in meeting.reports if r.article_id != meeting.articles[0])
    assert own.date is not None
    assert own.date.inferred or "July 2" in undated


@pytest.mark.parametrize(
    "undated",
    [
        # nothing but two people who may meet often
        "Akhilesh Yadav met Rahul Gandhi.",
        "Akhilesh Yadav and Rahul Gandhi met last week.",
        "अखिलेश यादव ने राहुल गांधी से मुलाकात की।",
        # another day of the week, of the year, another city
        "Akhilesh Yadav met Rahul Gandhi in Lucknow on Friday.",
        "अखिलेश यादव ने शुक्रवार को लखनऊ में राहुल गांधी से मुलाकात की।",
        "Akhilesh Yadav met Rahul Gandhi in Lucknow on July 3.",
        "Akhilesh Yadav met Rahul Gandhi in New Delhi on Sunday.",
        "दिल्ली में रविवार को अखिलेश यादव और राहुल गांधी की मुलाकात हुई।",
        # the weekday does not go with the day in that year
        "Akhilesh Yadav met Rahul Gandhi in Lucknow on Friday, July 2.",
    ],
)
def test_an_undated_report_without_more_or_with_other_facts_stays_alone(undated: str) -> None:
    meetings = corpus(PAIR, undated).meetings
    assert [len(meeting.reports) for meeting in meetings] == [1, 1]


def test_three_who_are_all_may_be_together_again_and_again() -> None:
    three = (
        "Nitish Kumar, Lalu Prasad Yadav and Tejashwi Yadav met in Patna on Sunday.",
        "2023-07-03",
    )
    assert groups(three, "Nitish Kumar, Lalu Prasad Yadav and Tejashwi Yadav met.") == 2
    assert groups(three, "लालू प्रसाद यादव, तेजस्वी यादव और नीतीश कुमार की बैठक हुई।") == 2
    assert groups(three, "Nitish Kumar, Lalu Prasad Yadav and Tejashwi Yadav met in Patna.") == 1
    four = ("Nitish Kumar, Lalu Prasad Yadav, Rahul Gandhi and Tejashwi Yadav met.", "2023-07-03")
    assert (
        groups(four, "Nitish Kumar, Rahul Gandhi, Tejashwi Yadav and Lalu Prasad Yadav met.") == 1
    )


def test_two_of_the_many_at_another_meeting_may_have_met_otherwise() -> None:
    named = "Nitish Kumar, Rahul Gandhi, Mamata Banerjee, Sharad Pawar, Arvind Kejriwal"
    many = (f"{named} and Uddhav Thackeray met in Mumbai on Friday.", "2023-09-02")
    assert groups(many, "Arvind Kejriwal will meet Sharad Pawar in Mumbai.") == 2
    few = "Arvind Kejriwal met Sharad Pawar and Rahul Gandhi in Mumbai on Friday."
    more = f"{named}, M. K. Stalin, Hemant Soren and Uddhav Thackeray met in Mumbai on Friday."
    assert groups((more, "2023-09-02"), few) == 2
    assert groups(many, f"{named} and Uddhav Thackeray met in Mumbai on Friday.") == 1
    assert groups(many, "अरविंद केजरीवाल मुंबई में शरद पवार से मिलेंगे।") == 2
    most = "Nitish Kumar, Rahul Gandhi, Mamata Banerjee and Sharad Pawar met in {}."
    assert groups(many, most.format("Mumbai")) == 1
    assert groups(many, most.format("Bengaluru")) == 2


def test_of_several_meetings_one_must_be_singled_out() -> None:
    later = ("Akhilesh Yadav met Rahul Gandhi in Lucknow on Sunday.", "2024-02-19")
    assert groups(PAIR, later, "Akhilesh Yadav met Rahul Gandhi in Lucknow on Sunday.") == 3
    found = corpus(PAIR, later, "Akhilesh Yadav met Rahul Gandhi in Lucknow on July 2.").meetings
    assert [len(meeting.reports) for meeting in found] == [2, 1]
    elsewhere = ("Akhilesh Yadav met Rahul Gandhi in New Delhi on Monday.", "2024-02-20")
    undated = "रविवार को लखनऊ में अखिलेश यादव राहुल गांधी से मिले।"
    assert [len(m.reports) for m in corpus(PAIR, elsewhere, undated).meetings] == [2, 1]


def test_two_undated_reports_join_by_the_same_and_contradict_each_other_by_the_same() -> None:
    told = "Tejashwi Yadav met Hemant Soren in Ranchi on {}."
    assert groups(told.format("Monday"), "सोमवार को रांची में हेमंत सोरेन से तेजस्वी यादव मिले।") == 1
    assert groups(told.format("Monday"), told.format("Tuesday")) == 2
    assert groups(told.format("June 5"), told.format("Wednesday, June 5")) == 1
    assert groups(told.format("Friday, June 5"), told.format("Wednesday, June 5")) == 2
    dateline = "RANCHI, {} (PTI): Tejashwi Yadav met Hemant Soren in Ranchi."
    assert groups(dateline.format("June 5"), dateline.format("December 20")) == 2


def test_prints_of_one_text_that_name_other_days_of_the_week_tell_of_two_meetings() -> None:
    told = "K Chandrashekar Rao called Mamata Banerjee over the phone on {}."
    dated = ("K Chandrashekar Rao spoke to Mamata Banerjee over the phone on Sunday.", "2022-02-14")
    found = corpus(told.format("Wednesday"), told.format("Sunday"), dated).meetings
    assert sorted(len(meeting.reports) for meeting in found) == [1, 2]


def test_houses_and_hours_tell_meetings_apart() -> None:
    told = ("Uddhav Thackeray met Sharad Pawar at Matoshree on Friday at 10 am.", "2024-03-02")
    assert groups(told, "Uddhav Thackeray met Sharad Pawar at Silver Oak on Friday.") == 2
    assert groups(told, "Uddhav Thackeray met Sharad Pawar at Matoshree on Friday at 10 am.") == 1
    assert groups(told, "Uddhav Thackeray met Sharad Pawar at Matoshree on Friday at 6 pm.") == 2


def test_what_is_denied_contradicts_only_a_meeting_of_the_same_day() -> None:
    told = ("Chirag Paswan met Amit Shah in New Delhi on Friday.", "2024-02-10")
    denial = "Chirag Paswan denied that he had met Amit Shah in New Delhi{}."
    (meeting,) = corpus(told, denial.format(" on Friday")).meetings
    assert [d.about for d in meeting.disagreements] == ["status"]
    assert groups(told, denial.format("")) == 2


def test_a_vague_date_singles_out_no_meeting_either() -> None:
    june = ("Akhilesh Yadav met Rahul Gandhi in Lucknow on {} June 2023.", "2023-07-03")
    days = [(june[0].format(day), june[1]) for day in (5, 20)]
    assert groups(*days, ("Akhilesh Yadav met Rahul Gandhi in June 2023.", "2023-07-03")) == 3


PILE = (
    PAIR,
    ("Akhilesh Yadav met Rahul Gandhi in New Delhi on Wednesday.", "2023-05-11"),
    "Akhilesh Yadav met Rahul Gandhi in Lucknow on Sunday.",
    "रविवार को अखिलेश यादव ने राहुल गांधी से मुलाकात की।",
    "Akhilesh Yadav met Rahul Gandhi on July 2.",
)


def test_the_order_of_articles_does_not_matter() -> None:
    articles = list(corpus(*PILE).articles)
    found = {pc.Corpus.of(order).meetings[:] for order in permutations(articles)}
    assert len(found) == 1


def test_a_file_that_grows_holds_the_same_as_a_whole_one(tmp_path: Path) -> None:
    folder, file = tmp_path / "news", tmp_path / "a.pollcorpus"
    folder.mkdir()
    lucknow = "LUCKNOW, July 2 (PTI): Akhilesh Yadav met Rahul Gandhi at 6 pm on Sunday."
    for number, text in enumerate([lucknow, *(t for t in PILE if isinstance(t, str)), PAIR[0]]):
        (folder / f"{number}.txt").write_text(text)
        pc.build(folder, into=file)
    (folder / "dated.txt").write_text(f"{PAIR[0]} Published: 3 July 2023")
    pc.build(folder, into=file)
    assert pc.open(file) == pc.read(folder)


def why(meeting: Meeting) -> str:
    return str(meeting.why_same(*meeting.reports))


def test_why_same_tells_what_an_undated_report_was_joined_by() -> None:
    meeting = corpus(
        PAIR, "Akhilesh Yadav will meet Rahul Gandhi in Lucknow on Sunday."
    ).meetings.one()
    (step,) = meeting.why_same(*meeting.reports).steps
    assert (step.untimed, step.enough, step.days, step.weekday) == (True, True, None, 6)
    assert "both on a Sunday" in why(meeting)
    assert "both at Lucknow" in why(meeting)
    assert "one leaves open when it was; no other meeting shares as much with it" in why(meeting)
    assert "is inferred: another report of this meeting dates it" in why(meeting)
    assert meeting.why_same(*meeting.reports).to_dict()["steps"][0]["weekday"] == 6


def test_why_same_tells_of_two_dated_reports_what_it_told() -> None:
    meeting = corpus(
        PAIR, ("Rahul Gandhi met Akhilesh Yadav on Sunday.", "2023-07-03")
    ).meetings.one()
    (step,) = meeting.why_same(*meeting.reports).steps
    assert not step.untimed
    assert "leaves open" not in why(meeting)


def test_why_same_calls_direct_only_what_joins_by_itself() -> None:
    meeting = corpus(PAIR, "Akhilesh Yadav called on Rahul Gandhi in Lucknow.").meetings.one()
    told = meeting.why_same(*meeting.reports)
    assert repr(told).splitlines()[0].endswith(", directly")
    short = evolve(told, steps=(evolve(told.steps[0], enough=False),))
    assert repr(short).splitlines()[0].endswith(", only together with other reports")
