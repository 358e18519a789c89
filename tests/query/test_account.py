"""The readable account of a corpus."""

from __future__ import annotations

from io import StringIO
from types import SimpleNamespace
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pollcorpus import Corpus, Problem, read_text, sample
from pollcorpus._display import account
from pollcorpus._display.words import Whole, room, shorten, table, width
from pollcorpus.testing import corpora


def test_the_account_tells_meetings_disputes_and_seats(corpus: Corpus) -> None:
    assert (
        "\n".join(account(corpus, columns=80))
        == """\
Corpus 3 articles (en 2, hi 1) · 6 actors · 3 meetings · 5 seat plans
Published from 2022-04-16 to 2022-04-17, but for 1 article without a known year

Meetings ───────────────────────────────────────────────────────────────────────
  2022-04-16  Prashant Kishor, Sonia Gandhi
              held · at 10 Janpath · host Sonia Gandhi · for Indian National
                Congress · 2 reports
              about revival plan
              absent: Rahul Gandhi (inferred)
              disputed: attendance of Rahul Gandhi
  2022-05     Prashant Kishor, Asha Verma
              planned · at Patna · 1 report
  undated     Rahul Gandhi, Asha Verma
              held · 1 report

Disagreements ──────────────────────────────────────────────────────────────────
  attendance of Rahul Gandhi — meeting of 2022-04-16, 10 Janpath, Prashant
    Kishor, Sonia Gandhi
    present
      file-one: “Report”
    absent
      file-two: “Report”

Seat plans ─────────────────────────────────────────────────────────────────────
  Bihar Assembly 2020
    Bihar  Indian National Congress  70  agreed  1 report
  Lok Sabha 2024
    Bihar  Indian National Congress  9+       wanted  1 report
    Bihar  Rashtriya Janata Dal      26       agreed  1 report
        Aurangabad, Patna Sahib
    India  Indian National Congress  370–400  agreed  1 report
  election not named
    Jharkhand  Rashtriya Janata Dal  up to 7  agreed  1 report"""
    )


def test_what_a_plan_came_from_is_told_day_by_day_where_it_changed() -> None:
    told = "\n".join(account(sample(), columns=100))
    assert "17       agreed    2 reports\n      · 2024-01-05 wanted 20+\n      · 2024-02-21" in told
    assert told.count("agreed    1 report\n      ·") == 0


def test_names_are_cut_only_as_far_as_the_line_needs() -> None:
    name = "Union of the Farmers and Weavers of the Upper Valley"
    rows = [(("Bihar", name, "17"), ("Katihar", "Sasaram"))]
    (narrow,), (wide,) = table(rows, columns=70), table(rows, columns=100)
    assert "…" in narrow and width(narrow) <= 70
    assert wide == f"  Bihar  {name}  17  Katihar, Sasaram"


def test_a_terminal_has_its_width_filled_and_a_file_a_usual_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert room() == 100
    terminal = SimpleNamespace(isatty=lambda: True)
    monkeypatch.setattr("sys.stdout", terminal)
    for columns, filled in (("132", 132), ("40", 60), ("500", 160)):
        monkeypatch.setenv("COLUMNS", columns)
        assert room() == filled


@pytest.mark.parametrize("closed", [True, False])
def test_what_stands_in_for_a_terminal_and_is_none_has_the_usual_width(
    monkeypatch: pytest.MonkeyPatch, closed: bool
) -> None:
    stream = StringIO()
    stream.close()
    monkeypatch.setattr("sys.stdout", stream if closed else SimpleNamespace(write=stream.write))
    assert room() == 100


def test_the_days_of_publication_are_those_of_the_articles_that_tell_them() -> None:
    names = ("Asha Verma", "Ravi Rao", "Nitish Kumar", "Lalu Prasad Yadav")
    days = ("2022-04-16", "2022-04-18", None, "XXXX-06-05")

    def told(*which: int) -> str:
        articles = [read_text(f"{names[n]} spoke.", published=days[n]) for n in which]
        return "\n".join(account(Corpus.of(articles))).partition("\n")[2]

    assert told(0, 1).startswith("Published from 2022-04-16 to 2022-04-18")
    assert told(0, 2).startswith("Published on 2022-04-16, but for 1 article without a known year")
    assert "04-18, but for 2 articles without a known year" in told(*range(4))
    assert "Published" not in told(2)


def test_problems_and_duplicates_are_told(corpus: Corpus) -> None:
    problem = Problem(kind="unreadable", path="bad.txt", message="is no text", advice="left out")
    as_read = (*corpus.as_read, corpus.as_read[0])
    told = list(account(Corpus(resolution=corpus.resolution, as_read=as_read, problems=[problem])))
    assert told[-1] == "  error: bad.txt: is no text; left out"
    assert "1 article more with the same content as another" in told


def test_of_many_meetings_those_with_most_reports_are_told(corpus: Corpus) -> None:
    told = list(account(corpus, limit=1))
    assert "  2022-04-16  Prashant Kishor, Sonia Gandhi" in told
    more = " ".join(line.strip() for line in told)
    assert "… and 2 meetings more (1 planned, 1 held): told are those of most reports, " in more
    assert "of equal ones the latest; limit=None tells all" in more
    assert "  … and 2" not in "\n".join(account(corpus, limit=None))


def test_of_meetings_with_as_many_reports_the_latest_are_told_and_undated_ones_last() -> None:
    days = ("on 3 May 2022", "on 5 May 2022", "on 4 May 2022", "")
    papers = [read_text(f"Asha Verma met Nitish Kumar {day}.", published=None) for day in days]
    told = "\n".join(account(Corpus.of(papers), limit=2, for_all="--all"))
    assert "2022-05-05  " in told and "2022-05-04  " in told
    assert "2022-05-03" not in told and "undated" not in told
    assert "--all tells all" in told


def test_cells_that_say_little_when_cut_are_kept_whole() -> None:
    rows = [((Whole("2022-04-16 (inferred)"), "a long name " * 9, Whole("12 reports")), ("Asha",))]
    (line,) = table(rows, columns=60)
    assert line.startswith("  2022-04-16 (inferred)  a long") and line.endswith("12 reports  Asha")


@settings(max_examples=20, deadline=None)
@given(corpora())
def test_no_line_is_wider_than_asked_unless_a_word_is(corpus: Corpus) -> None:
    for line in account(corpus, columns=80):
        longest = max(map(width, line.split()), default=0)
        assert width(line) <= max(80, longest + 30)


@given(st.text(alphabet="abप्रत्याशीकि ं ्‍ ज़े", max_size=40), st.integers(2, 30))
def test_a_cut_never_parts_a_letter_from_its_signs(text: str, columns: int) -> None:
    line = " ".join(text.split())
    shown = shorten(text, columns)
    assert width(shown) <= columns or shown == line
    if shown != line:
        kept = shown.removesuffix("…")
        assert line.startswith(kept)
        rest = line[len(kept) :].lstrip(" ,;:–-")
        assert not kept or line[len(kept)] == " " or category(rest[0])[0] != "M"


def test_a_line_is_cut_between_words() -> None:
    assert shorten("लोकसभा चुनाव में गठबंधन की रणनीति", 16) == "लोकसभा चुनाव में…"
    assert shorten("Talks on the sharing of seats", 20) == "Talks on the…"
    assert shorten("Constituencies", 8) == "Constit…"


def test_the_account_says_why_reports_are_not_independent() -> None:
    text = "Nitish Kumar met Lalu Prasad Yadav in Patna on 3 June 2024 to share the seats of Bihar."
    copies = [read_text(f"{text}{end}", path=name) for name, end in (("a", ""), ("b", " He left."))]
    told = " ".join(" ".join(account(Corpus.of(copies))).split())
    assert "2 reports, 1 independent (texts that share much of their wording count once)" in told
