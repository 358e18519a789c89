"""Files, folders, archives: what is read, in which order, and what is told of the rest."""

import errno
import gzip
import io
import os
import tarfile
import zipfile
from pathlib import Path, PurePath
from threading import Thread

import pytest

import pollcorpus as pc
from pollcorpus.errors import ArgumentError
from pollcorpus.models import Article, Problem, Severity
from pollcorpus.reading import read_articles
from pollcorpus.reading.sources import find_files

REPORT = "The Dal and the Manch met in Ranchi on Friday and shared out the seats of the state."


def articles(*paths, **options):
    return [item for item in read_articles(*paths, **options) if isinstance(item, Article)]


def problems(*paths, **options):
    return [item for item in read_articles(*paths, **options) if isinstance(item, Problem)]


def test_folder_is_read_with_what_is_below_it_in_order_of_names(tmp_path):
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "a.txt", "b/d.txt", ".hidden.txt"):
        (tmp_path / name).write_text(f"{REPORT} {name}", encoding="utf-8")
    found = [a.source.source_id for a in articles(tmp_path)]
    assert found == ["a", "d", "c"]


def test_files_of_other_kinds_in_a_folder_are_named_once(tmp_path):
    for name in ("a.txt", "b.jpg", "c.py", "d.py", "e"):
        (tmp_path / name).write_text(REPORT, encoding="utf-8")
    (found,) = problems(tmp_path)
    assert (found.kind, found.severity) == ("skipped", Severity.WARNING)
    assert "4 files" in found.message
    assert ".py 2" in found.message
    assert found.message.endswith("the first are b.jpg, c.py, d.py")


def test_a_few_files_of_other_kinds_are_named_with_their_folders(tmp_path):
    (tmp_path / "b").mkdir()
    for name in ("a.txt", "b/page.html"):
        (tmp_path / name).write_text(REPORT, encoding="utf-8")
    (found,) = problems(tmp_path)
    assert found.message == "1 file of other kinds: b/page.html"


def test_file_given_by_name_is_read_whatever_its_suffix(tmp_path):
    path = tmp_path / "report.page"
    path.write_text(REPORT, encoding="utf-8")
    assert [a.source.source_id for a in articles(path)] == ["report.page"]


def test_missing_path_is_a_problem_and_the_pile_goes_on(tmp_path):
    good = tmp_path / "a.txt"
    good.write_text(REPORT, encoding="utf-8")
    items = list(read_articles(tmp_path / "none.txt", good))
    assert items[0].kind == "missing"
    assert items[0].path.endswith("none.txt")
    assert isinstance(items[1], Article)


def test_no_path_at_all_is_an_error():
    with pytest.raises(ArgumentError, match="at least one path"):
        read_articles()


def test_where_no_article_is_found_is_told(tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "a.jpg").write_bytes(b"\xff\xd8")
    (tmp_path / "head.csv").write_text("date,text\n", encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "a.zip", "w"):
        pass
    paths = [tmp_path / name for name in ("empty", "images", "head.csv", "a.zip")]
    found = [(p.kind, p.path, p.severity) for p in problems(*paths) if p.kind != "skipped"]
    assert found == [("no article", path.as_posix(), Severity.ERROR) for path in paths]


def test_saved_corpus_is_one_problem_that_says_how_to_open_it(tmp_path):
    lines = ['{"file":"pollcorpus corpus","version":1}', *['{"article":{}}'] * 9, '{"lines":10}']
    path = tmp_path / "out.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(lines).encode()))
    (found,) = problems(path)
    assert (found.kind, found.advice) == ("saved corpus", "use pollcorpus.open()")


def test_path_has_slashes_and_stem_is_the_source_id(tmp_path):
    path = tmp_path / "000_5ef7.x.txt"
    path.write_text(REPORT, encoding="utf-8")
    (article,) = articles(str(path))
    assert article.source.path == path.as_posix()
    assert article.source.source_id == "000_5ef7.x"


def test_zip_and_tar_members_are_read_like_files(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("in/one.txt", REPORT)
        archive.writestr("../two.txt", REPORT + " Two.")
        archive.writestr("__MACOSX/three.txt", REPORT)
        archive.writestr("four.png", b"\x89PNG")
    with tarfile.open(tmp_path / "b.tar.gz", "w:gz") as archive:
        info = tarfile.TarInfo("x/one.txt")
        info.size = len(REPORT)
        archive.addfile(info, io.BytesIO(REPORT.encode()))
    found = articles(tmp_path / "a.zip", tmp_path / "b.tar.gz")
    names = [a.source.path.removeprefix(tmp_path.as_posix()) for a in found]
    assert names == ["/a.zip/two.txt", "/a.zip/in/one.txt", "/b.tar.gz/x/one.txt"]
    assert found[1].id == found[2].id
    assert [p.kind for p in problems(tmp_path / "a.zip")] == ["skipped"]


def test_gzipped_file_is_read(tmp_path):
    path = tmp_path / "one.txt.gz"
    path.write_bytes(gzip.compress(REPORT.encode()))
    (article,) = articles(path)
    assert (article.text, article.source.source_id) == (REPORT, "one")


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tgz", "a.txt.gz"])
def test_broken_archive_is_unreadable(tmp_path, name):
    (tmp_path / name).write_bytes(b"PK no archive at all")
    (found,) = problems(tmp_path / name)
    assert found.kind == "unreadable"


def test_truncated_gzip_is_unreadable(tmp_path):
    path = tmp_path / "one.txt.gz"
    path.write_bytes(gzip.compress(os.urandom(5000))[:-900])
    (found,) = problems(path)
    assert found.kind == "unreadable"


def test_member_that_would_grow_beyond_measure_is_not_opened(tmp_path, monkeypatch):
    monkeypatch.setattr("pollcorpus.reading.sources.MEMBER_LIMIT", 1000)
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.txt", "0" * 100_000)
        archive.writestr("fine.txt", REPORT)
    items = list(read_articles(tmp_path / "a.zip"))
    assert [getattr(i, "kind", "article") for i in items] == ["too large", "article"]


def test_single_article_beyond_measure_is_a_problem(tmp_path, monkeypatch):
    monkeypatch.setattr("pollcorpus.reading.PAGE_LIMIT", 100_000)
    path = tmp_path / "a.txt"
    path.write_text(REPORT * 2000, encoding="utf-8")
    assert [p.kind for p in problems(path)] == ["too large"]


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs symbolic links")
def test_folder_that_links_to_itself_is_read_once(tmp_path):
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert len(articles(tmp_path)) == 1


def test_a_pipe_in_a_folder_is_told_and_not_waited_for(tmp_path):
    (tmp_path / "a.txt").write_text(REPORT)
    os.mkfifo(tmp_path / "pipe.txt")
    (problem,) = problems(tmp_path)
    assert (PurePath(problem.path).name, problem.kind) == ("pipe.txt", "unreadable")
    assert list(find_files(tmp_path)) == [tmp_path / "a.txt"]


def test_a_pipe_that_is_named_itself_is_read(tmp_path):
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    writer = Thread(target=pipe.write_text, args=(REPORT,))
    writer.start()
    assert len(articles(pipe)) == 1
    writer.join()


def test_a_file_that_nobody_may_look_at_is_opened_to_see(tmp_path, monkeypatch):
    (tmp_path / "closed").mkdir()
    closed, other = tmp_path / "closed" / "a.txt", tmp_path / "b.txt"
    for path in (closed, other):
        path.write_text(REPORT)
    plain = os.stat

    def refused(path, *given, **options):
        if not isinstance(path, int) and PurePath(path).name == "a.txt":
            raise PermissionError(errno.EACCES, "Permission denied", os.fspath(path))
        return plain(path, *given, **options)

    monkeypatch.setattr("os.stat", refused)
    monkeypatch.setattr("pollcorpus.reading.sources.stat", refused)
    assert list(find_files(tmp_path)) == [other, closed]
    assert [len(articles(path)) for path in (tmp_path, closed)] == [2, 1]
    monkeypatch.setattr("pollcorpus.reading.sources.Files.open", lambda self, path: refused(path))
    assert [(p.kind, p.path) for p in problems(closed)] == [("unreadable", closed.as_posix())]


# ---- patterns -------------------------------------------------------------------------------


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.txt", "notes.md", "east/c.txt", "east/far/d.txt", "[2024].txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Leaders met in Patna on Monday, said {name}.")
    return tmp_path


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("*.txt", ["[2024].txt", "a.txt", "b.txt"]),
        ("[ab].txt", ["a.txt", "b.txt"]),
        ("?.txt", ["a.txt", "b.txt"]),
        ("**/*.txt", ["[2024].txt", "a.txt", "b.txt", "east/c.txt", "east/far/d.txt"]),
        ("e*", ["east/c.txt", "east/far/d.txt"]),
        ("*/**", ["east/c.txt", "east/far/d.txt"]),
        ("[2024].txt", ["[2024].txt"]),
    ],
)
def test_a_pattern_stands_for_what_it_matches(papers: Path, pattern: str, found: list[str]) -> None:
    for given in (str(papers / pattern), papers / pattern):
        corpus = pc.read(given)
        assert [
            Path(a.source.path).relative_to(papers).as_posix() for a in corpus.articles
        ] == found
        assert not corpus.problems


def test_a_pattern_that_matches_nothing_is_told(papers: Path) -> None:
    (problem, *_) = pc.read(papers / "*.jsonl").problems
    assert problem.message == "no file or folder matches this pattern"


def test_an_empty_path_is_not_the_folder_that_one_works_in(
    papers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(papers)
    assert pc.read(".").articles
    (problem,) = (corpus := pc.read("")).problems
    assert not corpus.articles and problem.message == "an empty path names no file or folder"
    assert "'.' for the folder" in problem.advice
    assert pc.build("", into=tmp_path / "none.pollcorpus").added == 0


def test_a_corpus_file_is_built_of_what_a_pattern_matches(papers: Path, tmp_path: Path) -> None:
    into = tmp_path / "some.pollcorpus"
    assert pc.build(papers / "[ab].txt", into=into).added == 2
    assert pc.build(papers / "?.txt", into=into).unchanged == 2
    with pytest.raises(pc.MissingFileError):
        pc.build(papers / "*.jsonl", into=tmp_path / "none.pollcorpus")
    assert not (tmp_path / "none.pollcorpus").exists()
