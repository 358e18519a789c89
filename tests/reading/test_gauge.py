"""How much of the files was read, for those who wait."""

from __future__ import annotations

import gzip
import tarfile
import zipfile
from pathlib import Path

import pytest

from pollcorpus.models import Article
from pollcorpus.reading import read_articles
from pollcorpus.reading.gauge import Gauge
from pollcorpus.reading.sources import find_files

TEXT = "Sonia Gandhi met Rahul Gandhi in Patna on {} June 2024. They spoke about seats.\n"


def fill(folder: Path, kind: str) -> Path:
    """Write twenty reports to a folder, in files or in a container of a kind."""
    texts = {f"{n:02}.txt": TEXT.format(n + 1) * 40 for n in range(20)}
    if kind == "folder":
        for name, text in texts.items():
            (folder / name).write_text(text)
        (folder / "none.txt").write_bytes(b"\0" * 5000)
    elif kind == "gz":
        for name, text in texts.items():
            with gzip.open(folder / f"{name}.gz", "wt") as file:
                file.write(text)
    elif kind == "zip":
        with zipfile.ZipFile(folder / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in texts.items():
                archive.writestr(name, text)
    else:
        plain = folder.with_name("plain")
        plain.mkdir()
        fill(plain, "folder")
        with tarfile.open(folder / f"a.{kind}", "w:gz" if kind == "tgz" else "w") as archive:
            archive.add(plain, "plain")
    return folder


@pytest.mark.parametrize("kind", ["folder", "gz", "zip", "tar", "tgz"])
def test_the_share_grows_to_all_of_it_and_nothing_else_changes(tmp_path: Path, kind: str) -> None:
    (folder := tmp_path / "news").mkdir()
    fill(folder, kind)
    gauge = Gauge(find_files(folder))
    assert gauge.share == 0
    shares, articles = [], []
    for item in read_articles(folder, gauge=gauge):
        shares.append(gauge.share)
        articles.append(item)
    assert articles == list(read_articles(folder))
    assert len([item for item in articles if isinstance(item, Article)]) == 20
    assert shares == sorted(shares)
    assert gauge.share == 1
    if kind in ("folder", "gz"):
        assert 0 < shares[0] < 0.2 and 0.3 < shares[10] < 0.7


def test_what_is_not_there_or_empty_is_no_share(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    for path in (tmp_path, tmp_path / "none.txt"):
        gauge = Gauge(find_files(path))
        list(read_articles(path, gauge=gauge))
        assert gauge.share == 1
