"""What a terminal shows while a file is built."""

from __future__ import annotations

import pytest

from pollcorpus.cli import progress
from pollcorpus.cli.progress import Rate
from pollcorpus.reading.gauge import Done


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    return now


def shown(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().err.rpartition("\r")[2].removesuffix("\x1b[K")


def test_the_time_left_is_reckoned_by_what_was_read_lately(
    clock: list[float], capsys: pytest.CaptureFixture[str]
) -> None:
    rate = Rate()
    rate.show(Done(1, 0.0))
    assert shown(capsys) == "1 articles done, 0 a second"
    # what is there already passes soon, what is new takes its time
    for second in range(1, 200):
        clock[0] += 1
        quick = min(second, 50)
        rate.show(
            Done(quick * 1000 + (second - quick) * 10, quick * 0.01 + (second - quick) * 0.001)
        )
    assert shown(capsys) == "51,490 articles done, 10 a second, 65% read, 6 min left"
    clock[0] += 1
    rate.show(Done(51_500, 1.0))
    assert "all is read and will be compared" in shown(capsys)


def test_while_the_share_stays_there_is_no_time_left(
    clock: list[float], capsys: pytest.CaptureFixture[str]
) -> None:
    rate = Rate()
    for done in (1, 21):
        rate.show(Done(done, 0.0))
        clock[0] += 2
    assert shown(capsys) == "21 articles done, 10 a second"
