"""What an article says outright, and what only the words around weigh for."""

from tests.meetings.told import meetings

from pollcorpus.extraction.meetings.weighing.stated import WEIGHED
from pollcorpus.models import MeetingReport


def _inferred(meeting: MeetingReport) -> dict[str, str]:
    """Whom no words name outright, and why they are claimed."""
    claims = (*meeting.participants, *meeting.absentees)
    return {claim.value.name: claim.why for claim in claims if claim.inferred}


def test_a_construction_states_a_meeting_and_those_it_names() -> None:
    (met,) = meetings("Rahul Gandhi met Sharad Pawar in Mumbai on Sunday.")
    assert not met.inferred
    assert not met.status.inferred
    assert _inferred(met) == {}


def test_whom_a_pronoun_means_is_inferred() -> None:
    (met,) = meetings("Nitish Kumar flew to Delhi on Monday. He met Sonia Gandhi in the evening.")
    assert set(_inferred(met)) == {"Nitish Kumar"}


def test_who_is_named_by_the_telling_sentence_is_quoted_by_it() -> None:
    (met,) = meetings(
        "Talks on seats took long. Akhilesh Yadav came out with a smile. Akhilesh Yadav met "
        "Rahul Gandhi at the latter's home on Monday."
    )
    quotes = {c.value.name: c.evidence[0].quote for c in met.participants}
    assert quotes["Akhilesh Yadav"].startswith("Akhilesh Yadav met")


def test_who_stays_away_by_clear_words_is_stated() -> None:
    (met,) = meetings(
        "Sonia Gandhi chaired a meeting of opposition leaders on Friday. Mayawati skipped it."
    )
    assert _inferred(met) == {}
    assert [claim.value.name for claim in met.absentees] == ["Mayawati"]


def test_what_weights_alone_find_is_inferred_and_says_why() -> None:
    (met,) = meetings(
        "Sonia Gandhi heard out leaders from Punjab on Friday. With her at the table over tea "
        "and files were Ambika Soni and Amarinder Singh, and the seat list was gone through."
    )
    assert all(why == WEIGHED for name, why in _inferred(met).items() if name != "Sonia Gandhi")
