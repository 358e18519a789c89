"""From text to article: id, language, publication date, and what is doubtful."""

import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus.errors import FormatError, PluginError
from pollcorpus.models import Article, PartialDate, Problem, SegmentKind, Severity
from pollcorpus.reading import read_articles, read_text

ENGLISH = "The Dal and the Manch met in Ranchi on Friday and shared out the seats of the state."
HINDI = "पटना में दल और मंच के नेता शुक्रवार को मिले और सीटों का बंटवारा कर लिया।"
MARATHI_SCRIPT_OF_ANOTHER = "அவர்கள் வெள்ளிக்கிழமை சந்தித்து தொகுதிகளைப் பங்கிட்டனர் என்று கூறினார்."


def write(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def lines(*records):
    return "\n".join(json.dumps(record) for record in records)


# -- identity -----------------------------------------------------------------------------------


def test_id_is_made_of_the_content_alone(tmp_path):
    (tmp_path / "x").mkdir()
    first, second = read_articles(
        write(tmp_path, "a.txt", ENGLISH), write(tmp_path / "x", "b.txt", ENGLISH)
    )
    assert first.id == second.id == read_text(ENGLISH).id
    assert first.source != second.source


def test_id_tells_texts_titles_and_dates_apart():
    ids = {
        read_text(ENGLISH).id,
        read_text(HINDI).id,
        read_text(ENGLISH, title="Seats shared").id,
        read_text(ENGLISH, published="2031-03-14").id,
    }
    assert len(ids) == 4


def test_record_has_its_own_id_and_number(tmp_path):
    path = write(tmp_path, "a.jsonl", lines({"id": "k", "text": ENGLISH}, {"text": HINDI}))
    found = [(a.source.source_id, a.source.record) for a in read_articles(path)]
    assert found == [("k", 0), ("a-1", 1)]


# -- publication date -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "given_as", ["2031-03-14", date(2031, 3, 14), PartialDate.parse("2031-03-14")]
)
def test_date_given_by_the_caller_outweighs_the_page(given_as):
    article = read_text(f" date 2030-01-01 {ENGLISH}", published=given_as)
    assert (str(article.published), article.published_from) == ("2031-03-14", "metadata")


@pytest.mark.parametrize(
    ("zone", "kept"),
    [
        (None, "20:15"),
        (timezone(timedelta(hours=5, minutes=30)), "20:15+05:30"),
        (UTC, "20:15+00:00"),
    ],
)
def test_the_hour_that_the_caller_gives_is_kept(zone, kept):
    article = read_text(ENGLISH, published=datetime(2031, 3, 14, 20, 15, tzinfo=zone))
    assert (str(article.published), article.published_time) == ("2031-03-14", kept)
    midnight = datetime(2031, 3, 14, tzinfo=zone)
    assert read_text(ENGLISH, published=midnight).published_time is None


@pytest.mark.parametrize(
    ("opening", "published", "source"),
    [
        (" date 2031-03-14 ", "2031-03-14", "date prefix"),
        ("date 2031-03-14", "2031-03-14", "date prefix"),
        ("date 2031-03-14\n", "2031-03-14", "date prefix"),
        ("date 2031-03-14T10:30", "2031-03-14", "date prefix"),
        ("date 2031-03-14बैठक हुई। ", "2031-03-14", "date prefix"),
        ("date 2031-03-141 ", None, None),
        ("date 2031-03-14th ", None, None),
        ("Date 2031-03-14 is fixed for talks. ", None, None),
        ("The date 2031-03-14 is fixed. ", None, None),
        (" date 2031-03 ", "2031-03", "date prefix"),
        (" date 2031 ", "2031", "date prefix"),
        (" date 2031-03 Ranchi, March 14, 2031: ", "2031-03-14", "dateline"),
        ("Seats shared\n\nUpdated: March 14, 2031 9:05 PM IST\n\n", "2031-03-14", "updated line"),
        (
            "Seats shared\n\nPublished on 14-03-2031 | Updated on 15-03-2031\n\n",
            "2031-03-14",
            "published line",
        ),
        ("Seats shared\n\nप्रकाशित: 14 मार्च 2031\n\n", "2031-03-14", "published line"),
        ("Seats shared\n\nBy Web Desk - March 14, 2031\n\n", "2031-03-14", "date line"),
        ("Seats shared\n\nFri, 14 Mar 2031 07:10 AM\n\n", "2031-03-14", "date line"),
        ("Ranchi, March 14 (PTI) ", "XXXX-03-14", "dateline"),
        ("रांची, 14 मार्च 2031 (हि.स.)। ", "2031-03-14", "dateline"),
        ("Ranchi: ", None, None),
        ("Asha Varma, on Friday (March 14, 2031), said: ", "2031-03-14", "day of the lead"),
        ("Asha Varma, elected on March 14, 2031, said: ", None, None),
        ("Polling - March 14, 2031\n", None, None),
    ],
)
def test_publication_date_and_what_it_rests_on(opening, published, source):
    article = read_text(opening + ENGLISH)
    assert (article.published and str(article.published), article.published_from) == (
        published,
        source,
    )


def test_date_of_another_report_in_the_foot_does_not_count():
    page = f"Seats shared\n\nUpdated: March 14, 2031\n\n{ENGLISH}\n\nTop Stories\n\nPublished: May 2, 2032"
    assert str(read_text(page).published) == "2031-03-14"


def test_impossible_date_of_a_page_is_told(tmp_path):
    page = write(tmp_path, "a.txt", f" date 0209-03-04 {ENGLISH}")
    article, doubt = read_articles(page)
    assert article.published is None
    assert (doubt.kind, doubt.severity, doubt.path) == (
        "impossible date",
        Severity.WARNING,
        page.as_posix(),
    )


@pytest.mark.parametrize(
    ("value", "published"),
    [
        ("2031-03-14T10:00:00Z", "2031-03-14"),
        ("2031-03-14 00:00:00", "2031-03-14"),
        ("20310314", "2031-03-14"),
        ("14/03/2031", "2031-03-14"),
        ("Mar 14, 2031 10:00 IST", "2031-03-14"),
        ("Fri, 14 Mar 2031 10:00:00 +0530", "2031-03-14"),
        ("14 मार्च 2031", "2031-03-14"),
        (1931334000, "2031-03-15"),
        (1931334000000, "2031-03-15"),
        ("2031-03", "2031-03"),
        (2031, "2031"),
        ("", None),
        (None, None),
        (True, None),
    ],
)
def test_date_of_a_record(tmp_path, value, published):
    path = write(tmp_path, "a.jsonl", lines({"text": ENGLISH, "date": value}))
    (article,) = read_articles(path)
    assert (article.published and str(article.published)) == published


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("2/20/0703", "impossible date"),
        ("2999-01-01", "impossible date"),
        ("2031-13-45", "impossible date"),
        ("soon", "unreadable date"),
    ],
)
def test_date_that_cannot_be_is_left_out_and_told(tmp_path, value, kind):
    path = write(tmp_path, "a.jsonl", lines({"text": ENGLISH}, {"text": HINDI, "date": value}))
    _, article, doubt = read_articles(path)
    assert article.published is None
    assert (doubt.kind, doubt.record, doubt.severity) == (kind, 1, Severity.WARNING)


def test_rival_dates_are_told(tmp_path):
    record = {"text": f" date 2029-01-01 {ENGLISH}", "date": "2031-03-14"}
    article, doubt = read_articles(write(tmp_path, "a.jsonl", lines(record)))
    assert str(article.published) == "2031-03-14"
    assert doubt.kind == "rival dates"


# -- language ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (HINDI, "hi"),
        (
            f"{HINDI}\n\nLEAVE A REPLY\n\n" + "Please enter your comment here, and your name. " * 9,
            "hi",
        ),
        (f"{HINDI} (Lok Vikas Dal) (Jan Ekta Manch)", "hi"),
        (f"{ENGLISH} “सीटें”", "en"),
    ],
)
def test_language_is_that_of_the_report(text, language):
    assert read_text(text).language == language


def test_script_that_no_pack_reads_is_a_problem(tmp_path):
    (found,) = read_articles(write(tmp_path, "a.txt", MARATHI_SCRIPT_OF_ANOTHER))
    assert found.kind == "no language pack"
    with pytest.raises(FormatError):
        read_text(MARATHI_SCRIPT_OF_ANOTHER)


@pytest.mark.parametrize("read_as", ["cp1252", "latin-1"])
def test_english_whose_quotes_were_decoded_wrongly_is_read_and_told(tmp_path, read_as):
    text = f"{ENGLISH} The party’s talks – all of them – failed.".encode().decode(read_as)
    article, doubt = read_articles(write(tmp_path, "a.txt", text))
    assert article.text == text
    assert (doubt.kind, doubt.severity) == ("encoding", Severity.WARNING)
    assert "and 2 more look like UTF-8 that was read in another encoding" in doubt.message


def test_hindi_that_was_decoded_wrongly_is_no_other_script(tmp_path):
    text = HINDI.encode().decode("latin-1")
    (found,) = read_articles(write(tmp_path, "a.txt", text))
    assert (found.kind, found.severity) == ("encoding", Severity.ERROR)
    assert "UTF-8 that was read in another encoding" in found.message
    with pytest.raises(FormatError, match="another encoding"):
        read_text(text)


@pytest.mark.parametrize(
    "text", ["Le château à 5 €.", "Âge, â, €: à ¤ Ã¡", "“Talks” – the party’s"]
)
def test_letters_with_accents_and_signs_are_not_taken_for_a_wrong_encoding(tmp_path, text):
    (article,) = read_articles(write(tmp_path, "a.txt", f"{ENGLISH} {text}"))
    assert article.text.endswith(text)


def test_stated_language_without_a_pack_is_a_problem_even_in_a_known_script(tmp_path):
    path = write(tmp_path, "a.jsonl", lines({"text": HINDI, "language": "mr"}))
    (found,) = read_articles(path)
    assert (found.kind, found.record) == ("no language pack", 0)


@pytest.mark.parametrize("stated", ["hi", "hi-IN", "Hindi", "HI", "", "und"])
def test_stated_language_is_understood(tmp_path, stated):
    path = write(tmp_path, "a.jsonl", lines({"text": HINDI, "lang": stated}))
    (article,) = read_articles(path)
    assert article.language == "hi"


def test_stated_language_that_the_letters_gainsay_does_not_count(tmp_path):
    path = write(tmp_path, "a.jsonl", lines({"text": HINDI, "lang": "en"}))
    article, doubt = read_articles(path)
    assert (article.language, doubt.kind) == ("hi", "language")


def test_unknown_code_is_refused_by_read_text():
    with pytest.raises(PluginError):
        read_text(ENGLISH, language="xx")


# -- containers -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "column",
    ["text", "Body", "article_text", "Full Text", "content", "story", "maintext", "articleBody"],
)
def test_text_column_is_known_by_its_name(tmp_path, column):
    path = write(tmp_path, "a.jsonl", lines({"n": 1, column: ENGLISH}))
    assert [a.text for a in read_articles(path)] == [ENGLISH]


def test_caller_names_the_columns(tmp_path):
    record = {"text": "x", "prosa": ENGLISH, "wann": "2031-03-14", "wer": "k9", "kopf": "Seats"}
    path = write(tmp_path, "a.jsonl", lines(record))
    (article,) = read_articles(
        path, text_column="prosa", date_column="wann", id_column="wer", title_column="kopf"
    )
    assert (article.text, str(article.published)) == (ENGLISH, "2031-03-14")
    assert (article.source.source_id, article.headline) == ("k9", "Seats")


@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a.csv"])
def test_container_without_texts_is_one_problem(tmp_path, name):
    rows = [{"id": i, "actors": "x, y"} for i in range(50)]
    text = {
        "a.jsonl": lines(*rows),
        "a.json": json.dumps(rows),
        "a.csv": "id,actors\n" + "1,x\n" * 50,
    }
    (found,) = read_articles(write(tmp_path, name, text[name]))
    assert found.kind == "no text column"
    assert "'actors'" in found.message


def test_named_column_counts_where_it_is_and_the_usual_names_elsewhere(tmp_path):
    table = write(tmp_path, "a.csv", f"when,text\n2031-03-14,{ENGLISH}\n")
    other = write(tmp_path, "b.jsonl", lines({"date": "2031-03-15", "text": HINDI}))
    found = list(read_articles(table, other, date_column="when"))
    assert [str(article.published) for article in found] == ["2031-03-14", "2031-03-15"]


def test_named_column_that_is_nowhere_is_told_once_with_the_columns(tmp_path):
    paths = [
        write(tmp_path, name, lines({"date": "2031-03-14", "text": f"{ENGLISH} {name}"}))
        for name in ("a.jsonl", "b.jsonl")
    ]
    *articles, doubt = read_articles(*paths, date_column="wen")
    assert [str(article.published) for article in articles] == ["2031-03-14"] * 2
    assert (doubt.kind, doubt.severity) == ("missing column", Severity.WARNING)
    assert "'wen' is not among the columns 'date', 'text'" in doubt.message
    assert "date_column" in doubt.advice


def test_named_column_of_a_pile_without_columns_is_told(tmp_path):
    article, doubt = read_articles(write(tmp_path, "a.txt", ENGLISH), date_column="when")
    assert (article.text, doubt.kind) == (ENGLISH, "missing column")


def test_named_text_column_that_is_missing_is_said_with_the_columns(tmp_path):
    path = write(tmp_path, "a.jsonl", lines({"n": 1, "scraped": ENGLISH}))
    (found,) = read_articles(path, text_column="nope")
    assert (found.kind, found.advice) == ("no text column", "check text_column")
    assert found.message == "'nope' is not among the columns 'n', 'scraped'"


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.json"])
def test_dates_in_a_column_of_an_unknown_name_are_pointed_out(tmp_path, name):
    rows = [{"when": f"2031-03-{day}", "n": day, "text": f"{ENGLISH} {day}"} for day in (14, 15)]
    table = "when,n,text\n" + "".join(f"{r['when']},{r['n']},{r['text']}\n" for r in rows)
    text = {"a.jsonl": lines(*rows), "a.csv": table, "a.json": json.dumps(rows)}
    doubt, *articles = read_articles(write(tmp_path, name, text[name]))
    assert [article.published for article in articles] == [None, None]
    assert (doubt.kind, doubt.severity) == ("no date column", Severity.WARNING)
    assert "'when' holds dates" in doubt.message
    assert "date_column" in doubt.advice


@pytest.mark.parametrize(
    "value", ["20310314", 20310314, "k-9", "", "Ranchi", f"{ENGLISH} March 14, 2031", None]
)
def test_what_is_no_date_for_sure_is_not_pointed_out(tmp_path, value):
    path = write(tmp_path, "a.jsonl", lines({"when": value, "text": ENGLISH}))
    assert [type(item) for item in read_articles(path)] == [Article]


def test_problem_of_a_record_counts_lines_and_records_from_one(tmp_path):
    rows = (json.dumps({"text": ENGLISH}), "", "{broken", json.dumps({"text": ""}))
    path = write(tmp_path, "a.jsonl", "\n".join(rows))
    _, broken, blank = read_articles(path)
    assert [(p.record, p.line) for p in (broken, blank)] == [(1, 3), (2, 4)]
    assert str(broken).startswith(f"{path.as_posix()}, line 3: ")
    path = write(tmp_path, "a.csv", f'n,text\n1,"{ENGLISH}\n{ENGLISH}"\n2,\n')
    _, blank = read_articles(path)
    assert (blank.record, blank.line) == (1, 4)
    path = write(tmp_path, "b.json", json.dumps([{"text": ENGLISH}, {"text": None}]))
    _, blank = read_articles(path)
    assert str(blank).startswith(f"{path.as_posix()}, record 2: ")


def test_doubt_about_a_record_says_its_line(tmp_path):
    path = write(tmp_path, "a.jsonl", "\n" + lines({"text": ENGLISH, "date": "soon"}))
    _, doubt = read_articles(path)
    assert (doubt.kind, doubt.record, doubt.line) == ("unreadable date", 0, 2)


def test_record_without_text_is_a_problem_and_the_pile_goes_on(tmp_path):
    path = write(
        tmp_path, "a.jsonl", lines({"text": ENGLISH}, {"text": None}, {"id": 3}, {"text": HINDI})
    )
    found = [getattr(item, "kind", "article") for item in read_articles(path)]
    assert found == ["article", "no text", "no text", "article"]


def test_long_cells_of_a_table_are_read_and_its_limit_is_put_back(tmp_path):
    import csv

    limit = csv.field_size_limit()
    long = (ENGLISH + " ") * 3000
    path = write(tmp_path, "a.csv", f'id,text\n1,"{long}"\n2,"{HINDI}"\n')
    assert [len(a.text) for a in read_articles(path)] == [len(long), len(HINDI)]
    assert csv.field_size_limit() == limit


def test_big_container_is_read_line_by_line(tmp_path):
    records = [
        {
            "id": i,
            "text": f"{ENGLISH} {i}. {ENGLISH[:-1]} once more, and again on Monday, as people said.",
        }
        for i in range(500)
    ]
    path = write(tmp_path, "a.jsonl", lines(*records))
    found = list(read_articles(path))
    assert [a.source.source_id for a in found] == [str(i) for i in range(500)]


def test_json_lines_with_a_long_first_line_are_told_from_a_document(tmp_path):
    path = write(tmp_path, "a.json", lines({"text": ENGLISH * 1000}, {"text": HINDI}))
    assert [len(a.text) for a in read_articles(path)] == [len(ENGLISH) * 1000, len(HINDI)]


def test_prose_is_no_table(tmp_path):
    path = write(
        tmp_path,
        "a.txt",
        "Text, date and title were all that she asked for, and more.\nAnd she got them.",
    )
    (article,) = read_articles(path)
    assert article.source.format == "plain text"


def test_whole_web_page_is_refused_with_advice(tmp_path):
    (found,) = read_articles(
        write(tmp_path, "a.txt", f"<!DOCTYPE html><html><p>{ENGLISH}</p></html>")
    )
    assert found.kind == "web page"
    assert "extract" in found.advice


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.rss", b'<rss version="2.0"><channel><item/></channel></rss>', "feed"),
        ("a.txt", b'<?xml version="1.0"?>\n<feed xmlns="x"><entry/></feed>', "feed"),
        ("a.xml", b"<articles><article>Talks failed.</article></articles>", "feed"),
        ("a.txt", b'<?xml version="1.0"?><!DOCTYPE html><html><p>x</p></html>', "web page"),
        (
            "a.eml",
            b"From: desk@a.example\nSubject: Talks\nMIME-Version: 1.0\n\nTalks =\nfail.",
            "mail",
        ),
        ("a.txt", b"Received: by a.example\n\tat 6 pm\nMessage-ID: <1@a>\n\nThey met.", "mail"),
        ("a.pdf", b"%PDF-1.7 talks failed", "document"),
        ("a.docx", b"PK\x03\x04\x14\x00word", "document"),
        ("a.rtf", b"{\\rtf1 Talks failed.}", "document"),
    ],
)
def test_what_is_no_plain_text_is_told_by_its_kind_with_what_to_do(tmp_path, name, data, kind):
    (tmp_path / name).write_bytes(data)
    (found,) = read_articles(tmp_path / name)
    assert (found.kind, found.severity) == (kind, Severity.ERROR)
    assert found.advice


@pytest.mark.parametrize("head", ["Title: Talks\nDate: 2031-03-14\n", "Message: ", "GAYA: "])
def test_a_text_below_lines_with_labels_is_no_mail(tmp_path, head):
    (article,) = read_articles(write(tmp_path, "a.txt", f"{head}\n{ENGLISH}"))
    assert "mail" not in getattr(article, "kind", "") and ENGLISH in article.text


def test_a_folder_tells_what_to_do_about_each_kind_that_it_leaves_out(tmp_path):
    def advice():
        return next(item.advice for item in read_articles(tmp_path) if item.kind == "skipped")

    for name in ("a.pdf", "b.rss", "c.html", "e.eml"):
        write(tmp_path, name, ENGLISH)
    assert "name a file itself" not in advice()
    assert all(kind in advice() for kind in ("PDF", "XML", "HTML", "Mail"))
    write(tmp_path, "d.md", ENGLISH)
    assert advice().startswith("name a file itself")


def test_pages_in_html_are_told_with_what_reads_them(tmp_path):
    write(tmp_path, "saved.html", f"<!-- saved from here -->\n<html><p>{ENGLISH}</p></html>")
    write(tmp_path, "part.htm", f"<div><p>{ENGLISH}</p></div>")
    (skipped,) = (item for item in read_articles(tmp_path) if item.kind == "skipped")
    assert skipped.message == "2 files of other kinds: part.htm, saved.html"
    assert "name a file itself" not in skipped.advice
    for path in (tmp_path, tmp_path / "saved.html", tmp_path / "part.htm"):
        found = next(iter(read_articles(path)))
        assert "HTML" in str(found)
        assert "extract the text first, into .txt or .jsonl files" in found.advice
        assert "trafilatura" in found.advice


def test_an_extracted_page_is_read_with_what_is_known_of_it(tmp_path):
    record = {"title": "Talks", "author": None, "hostname": "news.example", "date": "2024-03-03"}
    page = "https://news.example/talks"
    record |= {"raw_text": ENGLISH, "text": ENGLISH, "source": page, "source-hostname": "The News"}
    (article,) = read_articles(write(tmp_path, "a.json", json.dumps(record)))
    assert (article.title, article.url, article.publisher) == ("Talks", page, None)
    assert str(article.published) == "2024-03-03"
    record["source"] = "The News"
    (article,) = read_articles(write(tmp_path, "a.json", json.dumps(record)))
    assert (article.url, article.publisher) == (None, "The News")


# -- everything -------------------------------------------------------------------------------------


@given(
    data=st.one_of(
        st.binary(max_size=200),
        st.text(max_size=200).map(str.encode),
        st.text(max_size=60).map(lambda t: json.dumps({"text": t, "date": t, "lang": t}).encode()),
        st.text(max_size=60).map(lambda t: ("text,date\n" + t).encode()),
    ),
    name=st.sampled_from(["a.txt", "a.jsonl", "a.json", "a.csv", "a.zip", "a.tar", "a.gz"]),
)
def test_any_bytes_give_articles_or_problems(tmp_path_factory, data, name):
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(data)
    for item in read_articles(path):
        assert isinstance(item, (Article, Problem))
        if isinstance(item, Article):
            assert "".join(s.span.of(item.text) for s in item.segments) == item.text


def test_seeds_are_read_as_they_are(shared):
    found = list(read_articles(shared / "seeds"))
    assert [a.language for a in found] == ["en", "en", "en", "hi", "hi"]
    assert [a.published and str(a.published) for a in found] == [
        "2022-04-16",
        None,
        "2024-01-02",
        None,
        None,
    ]
    assert len(found[2].spans(SegmentKind.REPEATED)) == 6
