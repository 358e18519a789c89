"""The documentation covers what is public, and its links lead somewhere."""

import inspect
import re
from pathlib import Path

import pytest

import pollcorpus
from pollcorpus.cli import main
from pollcorpus.extraction.weights import models
from pollcorpus.plugins import Language, languages
from pollcorpus.plugins.act_cues import ActCues
from pollcorpus.plugins.fact_cues import FactCues
from pollcorpus.plugins.meeting_cues import MeetingCues
from pollcorpus.plugins.name_cues import NameCues
from pollcorpus.plugins.page_cues import PageCues
from pollcorpus.plugins.seat_cues import SeatCues
from pollcorpus.query import Actors, Articles, Meetings, SeatPlans

ROOT = Path(__file__).parents[1]
PAGES = sorted([*(ROOT / "docs").glob("*.md"), ROOT / "README.md", ROOT / "NOTICE"])


def test_every_public_name_is_on_the_api_page() -> None:
    page = (ROOT / "docs" / "api.md").read_text("utf-8")
    documented = set(re.findall(r":: pollcorpus\.(\w+)", page))
    names = {name for name in pollcorpus.__all__ if not name.startswith("__")}
    assert sorted(names - documented) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_to_a_file(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)\)", page.read_text("utf-8"))
    local = [link for link in links if "://" not in link]
    assert [link for link in local if not (page.parent / link).exists()] == []


def test_every_table_of_a_language_is_on_the_page_of_languages() -> None:
    page = (ROOT / "docs" / "languages.md").read_text("utf-8")
    modules = (ROOT / "src" / "pollcorpus" / "plugins").glob("*_cues.py")
    assert [file.stem for file in modules if f"plugins.{file.stem}\n" not in page] == []


@pytest.mark.parametrize("cues", [SeatCues, MeetingCues, FactCues, ActCues, PageCues, NameCues])
def test_every_table_of_words_is_explained(cues: type) -> None:
    """In the words of its class, or beneath it."""
    for kind in cues.__mro__[:-1]:
        told, source = kind.__doc__ or "", inspect.getsource(kind)
        beneath = set(re.findall(r'^    (\w+): .*\n    """', source, re.MULTILINE))
        fields = set(re.findall(r"^    (\w+): ", source, re.MULTILINE))
        told_of = {name for name in fields if f"`{name}`" in told}
        assert sorted(fields - beneath - told_of) == []


@pytest.mark.parametrize("pack", languages(), ids=lambda pack: pack.name)
def test_every_model_is_on_the_page_of_languages(pack: Language) -> None:
    page = (ROOT / "docs" / "languages.md").read_text("utf-8")
    names = {*models(pack.meetings.weights), *models(pack.seats.weights)}
    assert names
    assert [name for name in sorted(names) if f"`{name}`" not in page] == []


def test_every_sample_is_explained_on_the_page_of_formats() -> None:
    page = (ROOT / "docs" / "formats.md").read_text("utf-8")
    samples = [file.name for file in (ROOT / "src" / "pollcorpus" / "samples").iterdir()]
    assert [name for name in samples if f"`{name}`" not in page] == []


@pytest.mark.parametrize("words", [["--help"], ["extract", "--help"], ["export", "--help"]])
def test_every_option_is_on_the_page_of_the_command_line(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(words)
    page = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out))
    assert "--date-column" in options
    assert [option for option in sorted(options) if f"`{option}" not in page] == []


def test_the_account_that_is_shown_is_what_the_command_prints(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")  # as wide as the page shows it
    page = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    shown = page.partition("## A readable account")[2].partition("```text\n")[2].partition("```")[0]
    main([])
    printed = capsys.readouterr().out.splitlines()
    assert len(shown.splitlines()) > 8
    assert [line for line in shown.splitlines() if line not in printed] == []


@pytest.mark.parametrize("view", [Actors, Articles, Meetings, SeatPlans])
def test_the_tutorial_shows_the_filters(view: type) -> None:
    page = (ROOT / "docs" / "tutorial.md").read_text("utf-8")
    filters = [name for name in vars(view) if not name.startswith("_")]
    assert len([name for name in filters if f".{name}(" in page]) * 2 > len(filters)
