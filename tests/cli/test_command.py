"""The command as a user runs it."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import pollcorpus
from pollcorpus.cli import main

ENGLISH = (
    "16 April 2022\nNew Delhi: Prashant Kishor met Sonia Gandhi and Rahul Gandhi at 10 Janpath "
    "on Saturday to talk about the next Lok Sabha election.\n"
)
HINDI = "पटना, 23 जून 2023: नीतीश कुमार ने शुक्रवार को राहुल गांधी और ममता बनर्जी के साथ बैठक की।\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "en.txt").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "hi.txt").write_text(HINDI, encoding="utf-8")
    return tmp_path


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **environment}
    command = [sys.executable, "-W", "error", "-m", "pollcorpus", *words]
    return subprocess.run(command, capture_output=True, env=env, check=False)


def test_extract_prints_one_object_per_article_in_the_promised_shape(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["extract", str(folder)]) == 0
    told = lines(capsys.readouterr().out)
    assert [one["article"]["source_id"] for one in told] == ["en", "hi"]
    assert [one["article"]["language"] for one in told] == ["en", "hi"]
    for one in told:
        assert list(one) == ["article", "actors", "meetings", "seat_plans"]
        assert list(one["article"]) == [
            "id", "source_id", "path", "format", "language", "published", "headline",
        ]  # fmt: skip
        for actor in one["actors"]:
            assert list(actor) == ["id", "label", "kind", "names"]
        for meeting in one["meetings"]:
            assert list(meeting) == [
                "meeting", "date", "date_inferred", "status", "inferred", "place",
                "participants", "absent", "people_inferred", "organisations", "evidence",
            ]  # fmt: skip
        for plan in one["seat_plans"]:
            assert list(plan) == [
                "plan", "party", "election", "territory", "min", "max", "approximate", "status",
                "constituencies", "evidence",
            ]  # fmt: skip


def test_extracted_evidence_quotes_the_article(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["extract", str(folder)])
    for one in lines(capsys.readouterr().out):
        text = (folder / f"{one['article']['source_id']}.txt").read_text(encoding="utf-8")
        quoted = [e for record in one["meetings"] + one["seat_plans"] for e in record["evidence"]]
        assert quoted
        for evidence in quoted:
            assert text[evidence["start"] : evidence["stop"]] == evidence["quote"]


def test_actors_of_both_scripts_are_labelled_in_english(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["extract", str(folder)])
    labels = {actor["label"] for one in lines(capsys.readouterr().out) for actor in one["actors"]}
    assert {"Prashant Kishor", "Sonia Gandhi", "Nitish Kumar", "Mamata Banerjee"} <= labels


def test_output_is_utf_8_whatever_the_console_says(folder: Path) -> None:
    done = run("extract", str(folder), PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert done.returncode == 0, done.stderr
    assert "नीतीश कुमार" in done.stdout.decode("utf-8")


def test_columns_of_a_container_can_be_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = f"kennung,inhalt\n7,{json.dumps(ENGLISH.strip())}\n"
    (tmp_path / "table.csv").write_text(table, encoding="utf-8")
    words = ["--text-column", "inhalt", "--id-column", "kennung", str(tmp_path / "table.csv")]
    assert main(["extract", *words]) == 0
    (told,) = lines(capsys.readouterr().out)
    assert told["article"]["source_id"] == "7"
    assert "Sonia Gandhi" in [actor["label"] for actor in told["actors"]]


def test_a_bad_file_does_not_stop_the_pile(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "broken.txt").write_bytes(b"\x00\x01\x02 no text")
    assert main(["extract", str(folder)]) == 1
    told = capsys.readouterr()
    assert [one["article"]["source_id"] for one in lines(told.out)] == ["en", "hi"]
    assert "broken.txt" in told.err


def test_a_path_that_is_not_there_is_trouble(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "no/such/file.txt"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "no/such/file.txt" in told.err


@pytest.mark.parametrize("words", [["extract"], ["--jobs", "0"], ["extract", "--fast", "x"]])
def test_a_wrong_command_is_status_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(words)
    assert left.value.code == 2
    assert "usage: pollcorpus" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--help"], ["extract", "--help"]])
def test_help_names_the_exit_status(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(words)
    assert left.value.code == 0
    assert "Exit status: 0" in capsys.readouterr().out


def test_version_is_the_librarys(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out == f"pollcorpus {pollcorpus.__version__}\n"


def test_several_processes_print_the_same(folder: Path) -> None:
    one, two = run("extract", str(folder)), run("extract", "--jobs", "2", str(folder))
    assert one.stdout == two.stdout
    assert one.returncode == two.returncode == 0


def test_output_does_not_depend_on_the_order_of_sets() -> None:
    samples = str(Path(pollcorpus.__file__).parent / "samples")
    outputs = {run("extract", samples, PYTHONHASHSEED=seed).stdout for seed in ("0", "1", "2")}
    assert len(outputs) == 1


def test_articles_with_equal_content_are_both_printed_with_the_same_records(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "en2.txt").write_text(ENGLISH, encoding="utf-8")
    main(["extract", str(folder)])
    first, second, _ = lines(capsys.readouterr().out)
    assert (first["article"]["source_id"], second["article"]["source_id"]) == ("en", "en2")
    assert first["meetings"] == second["meetings"]


def test_the_readable_account_names_who_met_where_and_when(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder)]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Corpus 2 articles (en 1, hi 1)")
    assert "2022-04-16" in told
    assert "Prashant Kishor" in told
    assert "10 Janpath" in told


def test_without_a_path_the_sample_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) in (0, 1)
    told = capsys.readouterr().out
    for title in ("Meetings ", "Disagreements ", "Seat plans "):
        assert title in told


def test_a_closed_pipe_is_no_error(folder: Path) -> None:
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(
        [sys.executable, "-m", "pollcorpus", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=env,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def piped(data: bytes, *words: str) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-W", "error", "-m", "pollcorpus", *words]
    return subprocess.run(command, input=data, capture_output=True, env=env, check=False)


def test_standard_input_is_read_as_a_file_would_be(folder: Path) -> None:
    done = piped(ENGLISH.encode(), "extract", "-", str(folder / "hi.txt"))
    sources = [one["article"]["source_id"] for one in lines(done.stdout.decode())]
    assert (sources, done.stderr, done.returncode) == (["hi", "<stdin>"], b"", 0)


def test_standard_input_may_hold_json_lines() -> None:
    rows = [json.dumps({"id": f"k{n}", "text": text}) for n, text in enumerate((ENGLISH, HINDI))]
    done = piped("\n".join([*rows, "broken"]).encode(), "extract", "-")
    sources = [one["article"]["source_id"] for one in lines(done.stdout.decode())]
    assert (sources, done.returncode) == (["k0", "k1"], 1)
    assert b"error: <stdin>, line 3: " in done.stderr


def test_empty_standard_input_is_told() -> None:
    done = piped(b"", "extract", "-")
    assert (done.stdout, done.returncode) == (b"", 1)
    assert b"<stdin>: the file is empty" in done.stderr


def test_an_empty_folder_is_trouble(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(tmp_path)]) == 1
    assert "no article was found" in capsys.readouterr().err


@pytest.mark.parametrize("command", [[], ["extract"]])
def test_a_terminal_shows_how_many_are_done(
    command: list[str], folder: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("pollcorpus.cli.progress._PAUSE", 0.0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    main([*command, str(folder)])
    told = capsys.readouterr().err
    assert "\r2 articles read, 2 extracted" in told
    assert told.endswith("\r\x1b[K")


def test_no_count_goes_into_a_file(folder: Path) -> None:
    assert run("extract", str(folder)).stderr == b""


def test_missing_text_column_is_named_with_those_that_are_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "a.csv"
    table.write_text("n,scraped\n1,x\n", encoding="utf-8")
    assert main(["extract", "--text-column", "nope", str(table)]) == 1
    assert "'nope' is not among the columns 'n', 'scraped'" in capsys.readouterr().err


def test_what_is_to_be_named_is_told_as_an_option(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "a.csv"
    table.write_text("n,scraped\n1,x\n", encoding="utf-8")
    file = tmp_path.parent / f"{tmp_path.name}.pollcorpus"
    for words in ([str(table)], ["extract", str(table)], ["build", str(table), "-o", str(file)]):
        assert main(words) == 1
        told = capsys.readouterr()
        said = " ".join((told.out + told.err).split())
        assert "name it with --text-column" in said and "text_column" not in said
    assert pollcorpus.open(file).problems[0].advice == "name it with text_column"


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("out.csv", "meetings.to_csv()"),
        ("out.XLSX", "meetings.to_csv()"),
        ("out.jsonl", "pollcorpus export out.pollcorpus -o out.jsonl"),
        ("out.parquet", "pollcorpus export out.pollcorpus -o out.parquet"),
    ],
)
def test_build_into_a_file_of_another_kind_is_a_wrong_command(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
    advice: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as raised:
        main(["build", str(folder), "-o", name])
    assert raised.value.code == 2
    told = capsys.readouterr().err
    assert "name it out.pollcorpus" in told and advice in told
    assert "build(into" not in told
    assert not (tmp_path / name).exists()


def test_build_makes_a_corpus_file_and_adds_only_what_is_new(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path_factory.mktemp("built") / "campaign.pollcorpus"
    assert main(["build", str(folder), "-o", str(file)]) == 0
    assert "2 articles added" in capsys.readouterr().out
    assert pollcorpus.open(file) == pollcorpus.read(folder)
    (folder / "more.txt").write_text("Leaders met in Patna on Monday to talk.")
    assert main(["build", str(folder), "-o", str(file)]) == 0
    assert "1 article added, 0 replaced, 2 there already" in capsys.readouterr().out


def test_build_ends_alike_while_a_problem_stands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, pile = tmp_path / "campaign.pollcorpus", tmp_path / "a.jsonl"
    good = '{"id": "1", "text": "Leaders met in Patna on Monday to talk."}\n'
    pile.write_text(good + "broken\n")
    command = ["build", str(pile), "-o", str(file)]
    assert main(command) == 1
    assert "'broken'" in capsys.readouterr().err
    assert main(command) == 1
    told = capsys.readouterr()
    assert "0 new problems" in told.out
    assert f"1 older problem with these paths: pollcorpus {file} --all" in told.err
    # another week is not to blame for it
    (tmp_path / "week2").mkdir()
    (tmp_path / "week2" / "b.txt").write_text("Leaders met in Delhi on Monday to talk.")
    assert main(["build", str(tmp_path / "week2"), "-o", str(file)]) == 0
    assert capsys.readouterr().err == ""
    assert main(["build", str(tmp_path), "-o", str(file)]) == 1
    pile.write_text(good)
    capsys.readouterr()
    assert main(command) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("command", [[], ["extract"], ["export", "-f", "ninjs"]])
def test_how_to_read_a_corpus_file_is_a_wrong_command(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    file = tmp_path / "campaign.pollcorpus"
    pollcorpus.sample().save(file)
    with pytest.raises(SystemExit) as stopped:
        main([*command, str(file), "--date-column", "day", "--id-column", "n"])
    assert stopped.value.code == 2
    told = capsys.readouterr().err
    assert f"--id-column, --date-column: {file} is a corpus file" in told
    assert "when it was built" in told


def test_build_says_what_is_wrong_with_its_file(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["build", str(folder), "-o", str(folder / "none" / "a.pollcorpus")]) == 1
    assert "there is no such folder; make it first" in capsys.readouterr().err
    (folder / "a.pollcorpus").write_text("no corpus")
    assert main(["build", str(folder), "-o", str(folder / "a.pollcorpus")]) == 1
    assert "error: " in capsys.readouterr().err


def test_a_slip_of_a_command_is_told_before_anything_is_read(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as raised:
        main(["bulid", "news/", "-o", "a.pollcorpus"])
    assert raised.value.code == 2
    with pytest.raises(SystemExit):
        main(["exract", "news/"])
    assert "did you mean 'extract'?" in capsys.readouterr().err


def test_a_slip_of_a_command_is_told_whatever_options_it_has(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["bild", "news", "-o", "x"])
    assert stopped.value.code == 2
    assert "did you mean 'build'?" in capsys.readouterr().err


def test_a_command_after_its_options_is_told_where_it_goes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["--text-column", "story", "extract", "pile.jsonl"])
    assert "write the command before its options" in capsys.readouterr().err


def test_help_is_a_word_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["help"]) == 0
    assert "--help" in capsys.readouterr().out


def test_an_option_that_is_none_is_still_a_wrong_command(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--output", "x"])
    assert stopped.value.code == 2
    assert "unrecognized arguments: --output" in capsys.readouterr().err


def test_a_corpus_file_is_shown_and_extracted_as_it_was_built(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path.parent / f"{tmp_path.name}.pollcorpus"
    assert main(["extract", str(folder)]) == 0
    told = capsys.readouterr().out
    assert main(["build", str(folder), "-o", str(file)]) == 0
    capsys.readouterr()
    assert main(["extract", str(file)]) == 0
    assert capsys.readouterr().out == told
    assert main([str(file)]) == 0
    shown = capsys.readouterr().out
    assert main([str(folder)]) == 0
    assert shown == capsys.readouterr().out
    assert "Prashant Kishor" in shown


def test_a_damaged_corpus_file_is_told_and_not_read_as_articles(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "campaign.pollcorpus"
    assert main(["build", str(folder), "-o", str(file)]) == 0
    file.write_bytes(file.read_bytes()[:5000])
    for words in ([str(file)], ["extract", str(file)]):
        assert main(words) == 1
        assert "error: the file is damaged" in capsys.readouterr().err


def test_a_broken_report_is_told_of_as_a_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken, empty = tmp_path / "broken.txt.gz", tmp_path / "empty.txt"
    broken.write_bytes(gzip.compress(b"Leaders met in Patna on Monday.")[:20])
    empty.touch()
    for file in (broken, empty):
        main(["extract", str(file)])
        told = capsys.readouterr().err
        assert file.name in told
        assert "save()" not in told
        assert "build()" not in told
