"""Annotated reports: articles, what a careful reader wrote down, and which sentences tell of it."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import define, field

from pollcorpus.extraction import _dates
from pollcorpus.extraction.document import Document
from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.reader import Reader
from pollcorpus.extraction.meetings.weighing import Page, Scene
from pollcorpus.extraction.names import find_names
from pollcorpus.models import ActorRef, Article
from pollcorpus.reading import read_articles, read_text

SHARED = Path(__file__).resolve().parents[3] / "shared"
GOLD = SHARED / "gold"
NEWS = SHARED / "text"


def _score() -> Any:
    spec = importlib.util.spec_from_file_location("score", GOLD / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["score"] = module
    spec.loader.exec_module(module)
    return module


score = _score()
_NO_LETTER = re.compile(r"\W+")
Told = dict[int, dict[str, tuple[set[str], set[str]]]]
"""For each meeting, the sentences that tell of it, each with those present and those absent."""


@define(eq=False)
class Report:
    """An annotated article.

    `told` says by which sentences the meetings of the gold are told, if that is known.
    """

    article: Article
    collection: str
    gold: dict[str, Any]
    told: Told | None
    _page: Page | None = field(default=None, init=False)
    _read: bool = field(default=False, init=False)

    @property
    def id(self) -> str:
        """The report's name in its collection."""
        return str(self.gold["id"])

    @property
    def language(self) -> str:
        """ISO code of its language."""
        return str(self.gold["language"])

    @property
    def held_out(self) -> bool:
        """True for a development report that is kept for examination."""
        ours = self.collection in ("dev1", "dev2", "real")
        return ours and int("".join(filter(str.isdigit, self.id))) % 3 == 0

    @property
    def usable(self) -> bool:
        """True if it is known which sentences tell of its meetings."""
        return self.told is not None or not self.gold["meetings"]

    @property
    def page(self) -> Page | None:
        """What constructions find in it."""
        if not self._read:
            self._read, self._page = True, page_of(self.article)
        return self._page

    def keep(self, page: Page | None) -> None:
        """Keep a page that has been read already."""
        self._read, self._page = True, page

    def number_of(self, occasion: Occasion) -> int:
        """The number in the gold of a meeting that is made of an occasion."""
        events = [meeting["event"] for meeting in self.gold["meetings"]]
        event = f"{self.id}-{id(occasion)}"
        if event not in events:
            events.append(event)
            self.gold["meetings"].append(
                {
                    "event": event,
                    "date": str(occasion.date) if occasion.date else None,
                    "status": occasion.status.value,
                    "place": max(occasion.places, key=lambda p: p.rank).name
                    if occasion.places
                    else None,
                    "organisations": [body.name for body in occasion.organisations],
                    "participants": [a.name for a in occasion.people if a not in occasion.absent],
                    "absent": [a.name for a in occasion.absent],
                }
            )
        return events.index(event)

    def meeting(self, number: int) -> dict[str, Any]:
        """A meeting of the gold."""
        found: dict[str, Any] = self.gold["meetings"][number]
        return found


def page_of(article: Article) -> Page | None:
    """Read an article up to the point where weights decide."""
    document = Document.of(article)
    names = find_names(document)
    return Reader.of(document).page(names, _dates(document)) if names.mentions else None


def name_of(actor: ActorRef) -> str:
    """The key by which the scorer knows an actor."""
    return str(score.actor(actor.name))


def key_of(scene: Scene) -> str:
    """A sentence's key in `told.jsonl`, where that may hold no text of others."""
    return _key(scene.view.sentence.text)


def _key(sentence: str) -> str:
    return hashlib.sha256("".join(sentence.split()).encode("utf-8")).hexdigest()[:12]


def practice() -> Iterator[Report]:
    """Yield short texts that constructions read rightly: what those tell of them is the gold.

    They are the texts of tests/meetings, for whose results the tests stand.
    """
    lines = Path(__file__).with_name("practice.jsonl").read_text("utf-8").splitlines()
    for number, record in enumerate(map(json.loads, lines)):
        article = read_text(
            record["text"], language=record["language"], published=record["published"]
        )
        page = page_of(article)
        gold = {"id": f"practice-{number}", "language": record["language"], "meetings": []}
        report = Report(article, "practice", gold, defaultdict(dict))
        report.keep(page)
        for scene in page.scenes if page else ():
            _learn(report, scene)
        yield report


def _learn(report: Report, scene: Scene) -> None:
    """Take what constructions tell of a sentence for the truth."""
    assert report.told is not None
    for ruled in scene.ruled:
        if ruled.told:
            number = report.number_of(ruled.occasion)
            people = {a for telling in scene.tellings for a in telling.people}
            away = {a for telling in scene.tellings for a in telling.absent}
            present = {name_of(a) for a in people & ruled.occasion.people.keys()}
            absent = {name_of(a) for a in away & ruled.occasion.absent.keys()}
            report.told[number][key_of(scene)] = present - absent, absent


def reports(folders: list[Path]) -> Iterator[Report]:
    """Yield the development reports and those of further folders.

    A folder holds `gold.jsonl`, the articles as `ID.txt` or in `articles.jsonl`, and,
    where it is known, `told.jsonl`: the sentences that tell of each meeting, by their
    first words (`q`), or by a key (`k`) where their text belongs to others. A folder
    without articles annotates news that is shared and stays there.
    """
    ours = json_lines(Path(__file__).with_name("told.jsonl"))
    for name in ("dev1", "dev2", "real"):
        yield from _folder(GOLD / name, ours)
    yield from _collection("seeds", [SHARED / "seeds"], GOLD / "seeds.gold.jsonl", ours)
    yield from further(folders)


def further(folders: list[Path]) -> Iterator[Report]:
    """Yield the reports of further folders."""
    for folder in folders:
        told = folder / "told.jsonl"
        yield from _folder(folder, json_lines(told) if told.exists() else {})


def json_lines(path: Path) -> dict[str, dict[str, Any]]:
    """Read JSON lines by their ids."""
    lines = path.read_text("utf-8").splitlines()
    return {record["id"]: record for record in map(json.loads, filter(None, lines))}


def _folder(folder: Path, told: dict[str, dict[str, Any]]) -> Iterator[Report]:
    articles, gold = folder / "articles.jsonl", folder / "gold.jsonl"
    paths = [articles] if articles.exists() else sorted(folder.glob("*.txt"))
    if paths:
        yield from _collection(folder.name, paths, gold, told)
        return
    with tempfile.TemporaryDirectory() as place:
        yield from _collection(folder.name, [_shared(gold, Path(place))], gold, told)


def _shared(gold: Path, place: Path) -> Path:
    """Pick out of the shared news what is annotated."""
    if not NEWS.exists():
        raise FileNotFoundError(f"{NEWS} holds the texts that {gold} annotates, and is not there")
    known, picked = json_lines(gold), place / "articles.jsonl"
    with picked.open("w", encoding="utf-8") as out:
        for path in sorted(NEWS.glob("news_*.jsonl")):
            with path.open(encoding="utf-8") as lines:
                out.writelines(line for line in lines if json.loads(line)["id"] in known)
    return picked


def _collection(
    name: str, paths: list[Path], gold: Path, told: dict[str, dict[str, Any]]
) -> Iterator[Report]:
    known = json_lines(gold)
    for article in read_articles(*paths):
        if not isinstance(article, Article):
            continue
        ident = article.source.source_id
        if ident in known:
            labels = _told(told[ident], article) if ident in told else None
            yield Report(article, name, _without_year(known[ident], article), labels)


def _without_year(gold: dict[str, Any], article: Article) -> dict[str, Any]:
    """Leave out the year of days where the report's own is not told, though its annotator knew."""
    published = article.published
    if published is None or published.earliest is not None or not gold.get("published"):
        return gold
    year = gold["published"][:4]
    meetings = [
        {**m, "date": (m["date"] or "").replace(year, "XXXX") or None} for m in gold["meetings"]
    ]
    return {**gold, "meetings": meetings}


def _told(record: dict[str, Any], article: Article) -> Told:
    """Which sentences tell of which meeting; those that nobody finds any more are told of."""
    sentences = [sentence.text for sentence in Document.of(article).sentences]
    letters = {_key(text): _NO_LETTER.sub("", text) for text in sentences}
    meetings: Told = defaultdict(dict)
    for meeting in record["meetings"]:
        for sentence in meeting["s"]:
            key = _found(sentence, letters)
            if key is None:
                print(f"{record['id']}: no sentence {sentence.get('q') or sentence['k']}")
                continue
            present, absent = meetings[meeting["m"]].get(key, (set(), set()))
            present |= {score.actor(name) for name in sentence.get("present") or []}
            absent |= {score.actor(name) for name in sentence.get("absent") or []}
            meetings[meeting["m"]][key] = present, absent
    return dict(meetings)


def _found(sentence: dict[str, Any], letters: dict[str, str]) -> str | None:
    """The key of a sentence that is known by its key, or by its first words."""
    if "k" in sentence:
        return sentence["k"] if sentence["k"] in letters else None
    first = _NO_LETTER.sub("", sentence["q"])
    return next((key for key, text in letters.items() if first in text), None)
