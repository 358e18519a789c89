"""What has been made once is read again, and a file that cannot be read or written does no harm."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from pollcorpus._shelf import FOLDER, Shelf, key


def shelf(path: Path | None, stamp: bytes = b"one") -> Shelf:
    return Shelf(path=path, stamp=stamp)


def never() -> object:
    raise AssertionError("made again")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file that holds `5` for `five`, in a folder that was not there."""
    path = tmp_path / "caches" / "patterns"
    first = shelf(path)
    assert first.get(key("five"), lambda: 5) == 5
    first.write()
    return path


def test_what_was_made_is_read_by_the_next(path: Path) -> None:
    assert shelf(path).get(key("five"), never) == 5


def test_what_was_made_is_kept_before_it_is_written() -> None:
    one = shelf(None)
    assert one.get(key("five"), lambda: 5) == 5
    assert one.get(key("five"), never) == 5


def test_nothing_is_made_twice_because_it_is_nothing(path: Path) -> None:
    one = shelf(path)
    assert one.get(key("nothing"), lambda: ()) == ()
    one.write()
    assert shelf(path).get(key("nothing"), never) == ()


def test_two_that_write_keep_what_both_have_made(path: Path) -> None:
    left, right = shelf(path), shelf(path)
    left.get(key("six"), lambda: 6)
    right.get(key("seven"), lambda: 7)
    left.write()
    right.write()
    both = shelf(path)
    assert [both.get(key(name), never) for name in ("five", "six", "seven")] == [5, 6, 7]


def test_many_are_written_before_the_end(path: Path) -> None:
    one = shelf(path)
    for number in range(300):
        one.get(key(str(number)), partial(int, number))
    assert shelf(path).get(key("255"), never) == 255


def test_a_file_of_another_version_counts_as_empty(path: Path) -> None:
    other = shelf(path, b"two")
    assert other.get(key("five"), lambda: 55) == 55
    other.write()
    assert shelf(path, b"two").get(key("five"), never) == 55


@pytest.mark.parametrize("kept", [b"", b"one", b"oneof another kind", b"onei\x01\x00\x00\x00"])
def test_a_damaged_file_counts_as_empty(path: Path, kept: bytes) -> None:
    path.write_bytes(kept)
    one = shelf(path)
    assert one.get(key("five"), lambda: 55) == 55
    one.write()
    assert shelf(path).get(key("five"), never) == 55


def test_a_folder_that_cannot_be_made_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "caches").write_text("a file")
    one = shelf(tmp_path / "caches" / "patterns")
    assert one.get(key("five"), lambda: 5) == 5
    one.write()
    assert one.get(key("five"), never) == 5


def test_a_file_that_may_hold_few_begins_anew(path: Path) -> None:
    one = Shelf(path=path, stamp=b"one", most=2)
    assert one.get(key("six"), lambda: 6) == 6
    one.write()
    other = Shelf(path=path, stamp=b"one", most=2)
    assert other.get(key("seven"), lambda: 7) == 7
    other.write()
    assert shelf(path).get(key("seven"), never) == 7
    assert shelf(path).get(key("five"), lambda: 55) == 55


READS = """
import pollcorpus as pc
from pollcorpus.extraction import extract
text = "NEW DELHI, APRIL 16, 2022: Sonia Gandhi met Prashant Kishor at 10 Janpath on Saturday."
print(extract(pc.read_text(text)).meetings)
"""


def test_each_run_says_the_same_with_and_without_what_others_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = []
    for folder in (tmp_path, tmp_path, ""):
        monkeypatch.setenv(FOLDER, str(folder))
        done = subprocess.run(
            [sys.executable, "-c", READS], capture_output=True, check=True, text=True
        )
        said.append(done.stdout)
    assert re.search("Sonia Gandhi.*Prashant Kishor", said[0])
    assert said[0] == said[1] == said[2]
    tag = sys.implementation.cache_tag
    assert {path.name for path in tmp_path.iterdir()} == {f"patterns.{tag}", f"names.{tag}"}
