"""Who is ill or abroad while two others talk misses nothing; who joins by video makes no call."""

from __future__ import annotations

from tests.meetings.told import absent, meetings, present

MET = "संजय राउत ने सोमवार को मुंबई में बालासाहेब थोरात से मुलाकात की। "


def test_who_is_ill_or_abroad_while_two_talk_misses_nothing() -> None:
    for beside in ("बीमार हैं", "इन दिनों विदेश में हैं", "विदेश दौरे पर हैं", "को बुखार है"):
        (meeting,) = meetings(MET + f"नाना पटोले {beside}।")
        assert present(meeting) == {"Sanjay Raut", "Balasaheb Thorat"}
        assert absent(meeting) == set()


def test_who_is_said_not_to_have_come_is_away() -> None:
    (meeting,) = meetings(MET + "नाना पटोले बीमार होने के कारण मुलाकात में शामिल नहीं हुए।")
    assert absent(meeting) == {"Nana Patole"}


def test_one_who_joins_by_video_makes_no_video_call_of_it() -> None:
    text = (
        "Nana Patole and Sanjay Raut met at the Taj hotel in Mumbai on Monday. "
        "Uddhav Thackeray joined them over video call."
    )
    (meeting,) = meetings(text)
    assert "Uddhav Thackeray" in present(meeting)
    assert not meeting.remote
