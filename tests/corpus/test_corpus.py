"""Making a corpus, adding to it, and what it says of itself."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pollcorpus as pc
from pollcorpus.testing import news_texts

few = settings(max_examples=15, deadline=None)


@pytest.fixture(scope="module")
def sample() -> pc.Corpus:
    return pc.sample()


def article(text: str) -> pc.Article:
    return pc.read_text(text, published="2022-04-18")


def test_the_sample_holds_both_languages_and_what_the_library_is_for(sample: pc.Corpus) -> None:
    assert sample.articles.in_language("en")
    assert sample.articles.in_language("hi")
    assert sample.meetings
    assert sample.seat_plans
    assert sample.disagreements
    assert repr(sample).startswith(f"<Corpus {len(sample.articles)} articles (en ")


def test_every_quotation_of_the_sample_is_exact(sample: pc.Corpus) -> None:
    texts = {article.id: article.text for article in sample.articles}
    evidence = [e for m in sample.meetings for r in m.reports for e in r.evidence]
    evidence += [e for p in sample.seat_plans for r in p.reports for e in r.evidence]
    evidence += [e for actor in sample.actors for e in actor.mentions]
    assert len(evidence) > 50
    for quoted in evidence:
        assert quoted.span.of(texts[quoted.article_id]) == quoted.quote


def test_a_corpus_reads_what_it_is_given(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Sonia Gandhi met Rahul Gandhi in Patna.", encoding="utf-8")
    corpus = pc.read(tmp_path / "one.txt")
    assert [a.source.source_id for a in corpus.articles] == ["one"]
    assert corpus.problems == ()


def test_what_cannot_be_read_is_listed(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    corpus = pc.read(tmp_path, tmp_path / "missing.txt")
    assert not corpus.articles
    assert [Path(problem.path).name for problem in corpus.problems] == ["empty.txt", "missing.txt"]
    assert repr(corpus).startswith("<Corpus: NOTHING WAS READ · 2 problems, the first: ")


def test_adding_gives_the_same_corpus_as_reading_at_once(tmp_path: Path) -> None:
    samples = Path(pc.__file__).parent / "samples"
    paths = sorted(path for path in samples.iterdir() if path.suffix == ".txt")
    grown = pc.read(*paths[:4]).add(*paths[4:])
    assert grown == pc.read(*paths)


def saved(corpus: pc.Corpus, path: Path) -> bytes:
    corpus.save(path)
    return path.read_bytes()


@pytest.mark.parametrize("seed", range(4))
def test_adding_in_any_batches_gives_the_same_bytes(tmp_path: Path, seed: int) -> None:
    text = "Asha Verma met Sonia Gandhi in Patna on 3 June 2024."
    (tmp_path / "broken.txt").write_bytes(b"\x00\x01")
    own = [article(text), article(text), article(text.replace("Patna", "Gaya"))]
    samples = Path(pc.__file__).parent / "samples"
    chance = random.Random(seed)
    given = chance.sample([*samples.iterdir(), tmp_path / "broken.txt", *own], len(own) + 10)
    corpus = pc.read(given[0])
    at = 1
    while at < len(given):
        some = chance.randint(1, 6)
        corpus = corpus.add(*given[at : at + some])
        at += some
    target = tmp_path / "saved.jsonl"
    assert saved(corpus, target) == saved(pc.read(*given), target)
    assert len(corpus.search("Patna AND Verma")) == 1
    copy = tmp_path / "copy.pollcorpus"
    corpus.save(copy)
    assert pc.open(copy) == corpus


def test_whoever_goes_on_adding_compares_only_what_is_new(
    sample: pc.Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = ("Asha Verma", "Sonia Gandhi", "Nitish Kumar", "Lalu Prasad Yadav")
    own = [article(f"{one} met Rahul Gandhi in Patna on 3 June 2024.") for one in people]
    corpus = sample.add(own[0]).add(own[1])

    def anew(*_: object) -> None:
        raise AssertionError("all was compared anew")

    for module in ("reader", "pile"):
        name = "resolve" if module == "pile" else "resolve_with_traces"
        monkeypatch.setattr(f"pollcorpus.store.{module}.{name}", anew)
    grown = corpus.add(own[2])
    further = grown.add(own[3])
    monkeypatch.undo()
    assert further == pc.Corpus.of([*sample.as_read, *own])
    assert grown == pc.Corpus.of([*sample.as_read, *own[:3]])
    assert corpus == pc.Corpus.of([*sample.as_read, *own[:2]])


def test_a_corpus_of_a_file_grows_without_it(tmp_path: Path, sample: pc.Corpus) -> None:
    sample.save(file := tmp_path / "a.pollcorpus")
    before = file.read_bytes()
    corpus = pc.open(file)
    own = article("Asha Verma met Sonia Gandhi in Patna on 3 June 2024.")
    assert corpus.add(own) == pc.Corpus.of([*sample.as_read, own])
    assert corpus == sample
    assert file.read_bytes() == before and len(list(tmp_path.iterdir())) == 1


def test_corrections_hold_for_what_is_added_again(sample: pc.Corpus) -> None:
    one, other = (meeting.reports[0] for meeting in sample.meetings[:2])
    corpus = sample.corrected(join=[(one, other)])
    for text in ("Asha Verma met Sonia Gandhi.", "Asha Verma met Rahul Gandhi."):
        corpus = corpus.add(article(text))
    assert len(corpus.meetings) == len(sample.meetings) - 1 + 2
    assert corpus.corrections == sample.corrected(join=[(one, other)]).corrections


def test_a_build_takes_paths_and_says_what_takes_articles(tmp_path: Path) -> None:
    own = article("Asha Verma met Sonia Gandhi.")
    with pytest.raises(pc.ArgumentError, match=r"add\(\) takes articles"):
        pc.build(own, into=tmp_path / "a.pollcorpus")  # type: ignore[arg-type]


def test_adding_leaves_the_corpus_as_it_was(tmp_path: Path, sample: pc.Corpus) -> None:
    (tmp_path / "more.txt").write_text("Asha Verma met Sonia Gandhi.", encoding="utf-8")
    before = len(sample.articles)
    assert len(sample.add(tmp_path).articles) == before + 1
    assert len(sample.articles) == before


def test_equal_content_is_one_article_and_both_files_are_kept(tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text("Sonia Gandhi met Rahul Gandhi in Patna.", encoding="utf-8")
    corpus = pc.read(tmp_path)
    assert len(corpus.articles) == 1
    assert [text.source.source_id for text in corpus.as_read] == ["one", "two"]
    assert [meeting.articles for meeting in corpus.meetings] == [(corpus.articles[0].id,)]


def test_the_order_of_reading_changes_no_record() -> None:
    samples = Path(pc.__file__).parent / "samples"
    paths = sorted(samples.iterdir())
    first = pc.read(*paths)
    for seed in range(3):
        shuffled = random.Random(seed).sample(paths, len(paths))
        assert pc.read(*shuffled).resolution == first.resolution


def test_several_processes_give_the_same_corpus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pollcorpus.extraction.many._FEW", 6)
    samples = Path(pc.__file__).parent / "samples"
    (tmp_path / "empty.txt").write_bytes(b"")
    paths = (tmp_path, samples, tmp_path / "missing.txt")
    seen: list[int] = []
    assert pc.read(*paths, jobs=2, progress=seen.append) == pc.read(*paths)
    assert seen == list(range(1, len(seen) + 1))
    assert len(seen) > 6


def test_few_articles_start_no_process(sample: pc.Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", None)
    assert pc.Corpus.of(sample.as_read, jobs=4).resolution == sample.resolution


def test_progress_counts_the_articles(sample: pc.Corpus) -> None:
    seen: list[int] = []
    pc.Corpus.of(sample.as_read, progress=seen.append)
    assert seen == list(range(1, len(sample.articles) + 1))


def test_mentions_quote_every_form_of_a_name(sample: pc.Corpus) -> None:
    quotes = {mention.text for mention in sample.mentions("Prashant Kishor")}
    assert "Prashant Kishor" in quotes
    assert "प्रशांत किशोर" in quotes


def test_a_corpus_can_be_a_dictionary_key(sample: pc.Corpus) -> None:
    assert {sample: 1}[pc.sample()] == 1


def test_a_fault_of_the_library_in_one_article_is_a_problem_and_the_rest_is_read(
    sample: pc.Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(article: pc.Article, **_: object) -> pc.Extraction:
        if article is sample.articles[0]:
            raise ZeroDivisionError("no way")
        return pc.Extraction(article=article)

    monkeypatch.setattr("pollcorpus.extraction.many.extract", fail)
    corpus = pc.Corpus.of(sample.as_read)
    assert len(corpus.articles) == len(sample.articles)
    (problem,) = corpus.problems
    assert problem.kind == "internal error"
    assert problem.path == sample.articles[0].source.path
    assert "ZeroDivisionError: no way" in str(problem)


def test_the_library_has_no_fault_in_the_sample(sample: pc.Corpus) -> None:
    assert not [problem for problem in sample.problems if problem.kind == "internal error"]


# ---- arguments that cannot be used ----------------------------------------------------------


def test_an_unknown_column_is_named_with_the_function_that_was_called(sample: pc.Corpus) -> None:
    with pytest.raises(pc.ArgumentError, match=r"read\(\) takes.*'datecolumn'.*date_column"):
        pc.read("page.txt", datecolumn="day")  # type: ignore[call-arg]
    with pytest.raises(pc.ArgumentError, match=r"add\(\) takes.*'colour'"):
        sample.add("page.txt", colour="red")  # type: ignore[call-arg]


@pytest.mark.parametrize("wrong", [["a.txt", "b.txt"], 3, None, b"a.txt"])
def test_what_is_no_path_is_an_error_before_anything_is_read(wrong: object) -> None:
    with pytest.raises(pc.ArgumentError, match="paths of files") as raised:
        pc.read("missing.txt", wrong)  # type: ignore[arg-type]
    assert isinstance(raised.value, TypeError)
    assert ("read(*paths)" in str(raised.value)) == isinstance(wrong, list)


def test_a_number_of_processes_is_a_number() -> None:
    with pytest.raises(pc.ArgumentError, match=r"a number of processes, from 1, not '2'"):
        pc.read("missing.txt", jobs="2")  # type: ignore[arg-type]


def test_saving_says_which_folder_is_missing(tmp_path: Path, sample: pc.Corpus) -> None:
    with pytest.raises(FileNotFoundError, match="there is no such folder; make it first") as raised:
        sample.save(tmp_path / "none" / "corpus.jsonl")
    assert raised.value.filename == str(tmp_path / "none")
    with pytest.raises(IsADirectoryError, match="name a file in it"):
        sample.save(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_disagreements_are_at_hand_as_on_records(sample: pc.Corpus) -> None:
    told = [d for record in (*sample.meetings, *sample.seat_plans) for d in record.disagreements]
    assert list(sample.disagreements) == told
    assert "attendance of Priyanka Gandhi Vadra" in repr(sample.disagreements)


# ---- rules for all inputs -------------------------------------------------------------------


@few
@given(news_texts())
def test_extraction_is_deterministic_and_quotes_exactly(text: str) -> None:
    if not text.strip():
        return
    told = article(text)
    found = pc.extract(told)
    assert found == pc.extract(told)
    for report in (*found.meetings, *found.seat_plans):
        for evidence in report.evidence:
            assert evidence.span.of(told.text) == evidence.quote
    for mention in found.mentions:
        assert mention.span.of(told.text) == mention.text


@few
@given(st.lists(news_texts(), min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_records_do_not_depend_on_the_order_of_articles(
    texts: list[str], shuffler: random.Random
) -> None:
    told = [article(text) for text in texts if text.strip()]
    first = pc.Corpus.of(told).resolution
    shuffler.shuffle(told)
    again = pc.Corpus.of(told).resolution
    assert again.meetings == first.meetings
    assert again.seat_plans == first.seat_plans
    assert again.actors == first.actors


@settings(max_examples=60, deadline=None)
@given(content=st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_any_bytes_give_an_article_or_a_problem(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("bytes") / "page.txt"
    path.write_bytes(content)
    corpus = pc.read(path)
    assert corpus.as_read or corpus.problems
    assert not [problem for problem in corpus.problems if problem.kind == "internal error"]
    assert len(list(corpus.outlines())) == len(corpus.as_read)


def test_prompts_that_look_into_no_properties_can_complete_what_a_corpus_holds() -> None:
    assert not hasattr(pc.Corpus, "__getattr__")
    for name in ("articles", "actors", "meetings", "seat_plans"):
        assert not isinstance(getattr(pc.Corpus, name), property)
        with pytest.raises(AttributeError):
            setattr(pc.sample(), name, ())
    assert "involving" in dir(pc.sample().meetings)
