"""Bytes: what is decoded, and that a guess is told as one."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus.models import Article, Problem, Severity
from pollcorpus.reading import read_articles
from pollcorpus.reading.decoding import UndecodableError, decode, without_surrogates

ENGLISH = "The Dal and the Manch met in Ranchi on Friday. “We gave and we took,” said Asha Varma."
HINDI = "पटना। दल और मंच के नेता शुक्रवार को मिले और सीटों का बंटवारा कर लिया।"


def read(tmp_path, data, name="a.txt"):
    path = tmp_path / name
    path.write_bytes(data)
    return list(read_articles(path))


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_byte_order_mark_tells_the_encoding_and_is_no_text(tmp_path, mark, encoding):
    (article,) = read(tmp_path, mark + HINDI.encode(encoding))
    assert article.text == HINDI


def test_windows_1252_is_read_and_told_as_a_guess(tmp_path):
    article, doubt = read(tmp_path, (ENGLISH * 3).encode("cp1252"))
    assert article.text == ENGLISH * 3
    assert (doubt.kind, doubt.severity) == ("encoding", Severity.WARNING)
    assert f"byte {ENGLISH.index('“')}" in doubt.message
    assert "Windows-1252" in doubt.message


def test_few_broken_bytes_in_utf_8_become_replacement_characters(tmp_path):
    data = HINDI.encode()
    article, doubt = read(tmp_path, data[:-1] + b" " + data)
    assert "\ufffd" in article.text
    assert f"byte {len(data) - 3}" in doubt.message


def test_legacy_hindi_encoding_is_no_text_but_a_problem(tmp_path):
    (found,) = read(tmp_path, bytes([0xA4, 0xB3, 0xC2, 0xDA, 0x20] * 200))
    assert (found.kind, found.severity) == ("encoding", Severity.ERROR)
    assert "byte 0" in found.message


@pytest.mark.parametrize("data", [b"\x00\x01\x02", b"text\x00text", b"\x89PNG\r\n\x1a\n\x00"])
def test_nul_byte_makes_a_file_unreadable(tmp_path, data):
    (found,) = read(tmp_path, data)
    assert found.kind == "unreadable"


@pytest.mark.parametrize("data", [b"", b"  \n\n", codecs.BOM_UTF8])
def test_empty_file_is_a_problem(tmp_path, data):
    (found,) = read(tmp_path, data)
    assert found.kind == "no text"


def test_odd_utf_16_says_where_it_breaks(tmp_path):
    (found,) = read(tmp_path, codecs.BOM_UTF16_LE + ENGLISH.encode("utf-16-le") + b"\x00")
    assert found.kind == "encoding"
    assert "UTF-16" in found.message


def test_broken_line_of_a_container_spoils_no_other(tmp_path):
    lines = [f'{{"text": "{ENGLISH} {i}"}}'.encode() for i in range(3)]
    lines[1] = lines[1].replace("“".encode(), b"\x93").replace("”".encode(), b"\x94")
    items = read(tmp_path, b"\n".join(lines), "a.jsonl")
    assert [type(i) for i in items] == [Article, Article, Article, Problem]
    assert items[3].severity is Severity.WARNING
    assert str(len(lines[0]) + 1) in items[3].message


@given(st.binary())
def test_bytes_are_text_or_no_text(data):
    try:
        decoded = decode(data)
    except UndecodableError as error:
        assert 0 <= error.offset <= len(data)
    else:
        assert decoded.doubt or decoded.text.encode("utf-8") in (data, data[3:]) or b"\xff" in data


@given(st.text())
def test_text_without_halves_of_pairs_stays_as_it_is(text):
    assert without_surrogates(text) == text


def test_half_of_a_surrogate_pair_is_replaced():
    assert without_surrogates("a\ud83d b") == "a\ufffd b"
    assert without_surrogates("\ud83d\ude00") == "😀"
