"""`pollcorpus export`: a corpus file, or what paths hold, for other programs."""

from __future__ import annotations

import json
import sys
from io import BytesIO
from pathlib import Path

import pytest

import pollcorpus as pc
from pollcorpus.cli import main
from pollcorpus.interchange import INTERCHANGE, export

REPORT = "Nitish Kumar met Lalu Prasad Yadav in Patna on 3 June 2024."


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("saved") / "sample.pollcorpus"
    pc.sample().save(path)
    return path


@pytest.mark.parametrize("name", INTERCHANGE)
def test_a_corpus_file_is_written_as_the_library_writes_it(
    saved: Path, tmp_path: Path, name: str
) -> None:
    assert main(["export", str(saved), "--format", name, "-o", str(tmp_path / "out")]) == 0
    export(pc.sample(), name, stream := BytesIO())
    assert (tmp_path / "out").read_bytes() == stream.getvalue()


def test_articles_are_read_first(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "monday.txt").write_text(REPORT)
    for path in (tmp_path, tmp_path / "monday.txt"):
        assert main(["export", "-f", "popolo", str(path)]) == 0
        sys.stdout.flush()
        (event,) = json.loads(capfdbinary.readouterr().out)["events"]
        assert event["location"] == "Patna"


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.parquet"])
def test_a_name_can_ask_for_the_whole_corpus(saved: Path, tmp_path: Path, name: str) -> None:
    assert main(["export", str(saved), "-o", str(tmp_path / name)]) == 0
    assert pc.open(tmp_path / name) == pc.sample()


@pytest.mark.parametrize("words", [[], ["-o", "out.json"]])
def test_without_a_format_the_command_is_wrong(
    saved: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["export", str(saved), *words])
    assert stopped.value.code == 2
    assert "--format is needed" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("out.csv", "in Python, meetings.to_csv('"),
        ("out.xlsx", "in Python, meetings.to_csv('out.csv')"),
        ("out.csv", "--format followthemoney-statements"),
        ("out.json", "-o out.jsonl or .parquet"),
        ("out.pollcorpus", "pollcorpus build PATH... -o out.pollcorpus"),
        (".", "-o FILE.jsonl or .parquet"),
    ],
)
def test_a_name_that_says_too_little_is_told_with_what_to_do(
    saved: Path, name: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["export", str(saved), "-o", name])
    error = capsys.readouterr().err
    assert name in error and told in error
    assert all(f"--format {known}" in error for known in INTERCHANGE)
    assert max(map(len, error.splitlines())) <= 130


def test_a_name_that_tells_the_format_needs_no_other_word(saved: Path, tmp_path: Path) -> None:
    pytest.importorskip("networkx")
    target = tmp_path / "met.graphml"
    assert main(["export", str(saved), "-o", str(target)]) == 0
    assert b"<graphml" in target.read_bytes()


def test_a_format_that_is_not_known_is_told_with_those_that_are(
    saved: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["export", str(saved), "--format", "popollo"])
    assert "graphml" in capsys.readouterr().err


def test_what_goes_wrong_is_one_line(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    half = tmp_path / "half.jsonl"
    half.write_text('{"file": "pollcorpus corpus", "version": 1}\n')
    target = str(tmp_path / "none" / "file")
    assert main(["export", str(half), "-f", "ninjs"]) == 1
    assert main(["export", str(saved), "-f", "ninjs", "-o", target]) == 1
    monkeypatch.setitem(sys.modules, "networkx", None)
    assert main(["export", str(saved), "-f", "graphml"]) == 1
    told = capsys.readouterr().err.splitlines()
    assert [line.partition(":")[0] for line in told] == ["error"] * 3
    assert "breaks off" in told[0]
    assert told[1] == f"error: {tmp_path / 'none'}: there is no such folder; make it first"
    assert "pollcorpus[network]" in told[2]


def test_problems_of_reading_are_told_beside(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "good.txt").write_text(REPORT)
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01")
    assert main(["export", str(tmp_path), "-f", "ninjs"]) == 1
    sys.stdout.flush()
    out, err = capfd.readouterr()
    assert len(out.splitlines()) == 1 and "bad.txt" in err


@pytest.mark.parametrize("words", [["export", "-f", "ninjs"], ["extract"]])
def test_problems_of_building_a_file_are_not_told_again_when_it_is_written(
    words: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "good.txt").write_text(REPORT)
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01")
    file = str(tmp_path / "a.pollcorpus")
    assert main(["build", str(tmp_path), "-o", file]) == 1
    capfd.readouterr()
    assert main([*words, file]) == 0
    sys.stdout.flush()
    out, err = capfd.readouterr()
    assert (len(out.splitlines()), err) == (1, "")
    assert main([file]) == 0
    assert "bad.txt" in capfd.readouterr().out


def test_the_help_names_every_format(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["export", "--help"])
    told = capsys.readouterr().out
    assert all(known.holds in told for known in INTERCHANGE.values())
