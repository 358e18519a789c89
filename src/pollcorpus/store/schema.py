"""The file of a corpus as SQLite sees it: its tables, its version, connections, transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from importlib.resources import files
from os import PathLike
from pathlib import Path

from pollcorpus.store.contents import check_header
from pollcorpus.store.frequent import TABLES, THERE
from pollcorpus.store.fulltext import TABLE

VERSION = 3
"""The schema; raised when an older library could not read the file."""
OLDEST = 1
"""The version of the oldest files that are brought up to date."""
APPLICATION = int.from_bytes(b"poll", "big")
"""What the header of the file says that it is."""
_PATIENCE = 10
"""Seconds to wait for another process that is just writing a batch."""

BEFORE = """
CREATE TABLE IF NOT EXISTS article_before ( -- rows of article that others took the place of since
  number INTEGER PRIMARY KEY,               -- articles were compared: readers see them until then
  text TEXT NOT NULL,
  record TEXT NOT NULL
)
"""
SOURCES = """
CREATE TABLE IF NOT EXISTS source_file (    -- files of which all was read; who builds again skips
  path TEXT PRIMARY KEY,                    -- those that have the same bytes
  digest BLOB NOT NULL,                     -- SHA-256 of how they are read, and of their bytes
  articles INTEGER NOT NULL
)
"""
COMPANY = """
CREATE TABLE IF NOT EXISTS found_company (  -- whoever met a person that a list knows, on a day: who
  occasion TEXT NOT NULL,                   -- is unknown in one article may be known in others
  known INTEGER NOT NULL,                   -- 1 if a list knows who met that person
  actor TEXT NOT NULL,                      -- the id as the article has it
  label TEXT NOT NULL,
  form TEXT NOT NULL,                       -- how the article writes the name
  article TEXT NOT NULL,
  PRIMARY KEY (occasion, known, actor, label, form, article)
) WITHOUT ROWID
"""
COMPANY_BY_ARTICLE = """
CREATE INDEX IF NOT EXISTS found_company_by_article ON found_company (article)
"""
LATER = (BEFORE, SOURCES, COMPANY, COMPANY_BY_ARTICLE)
"""Tables that came later than the others; a file gets them when it is written to."""

_CACHE = "PRAGMA cache_size = -32768"
"""So many kilobytes of a file that is read are kept in memory."""


def connect(path: str | PathLike[str]) -> sqlite3.Connection:
    """Open a file that is there for reading; put right what a killed writer has left."""
    try:
        return _connect(path, "ro")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_READONLY:
            raise
    _connect(path, "rw").close()
    return _connect(path, "ro")


def _connect(path: str | PathLike[str], mode: str) -> sqlite3.Connection:
    address = f"{Path(path).absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(
        address, timeout=_PATIENCE, isolation_level=None, uri=True, check_same_thread=False
    )
    try:
        connection.execute(_CACHE)
        connection.execute("SELECT COUNT(*) FROM sqlite_schema")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Write all that is done inside, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # a full disk has ended it already
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def create(path: str | PathLike[str]) -> None:
    """Make a file without records."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        make_tables(connection)


def make_tables(connection: sqlite3.Connection) -> None:
    """Make the tables of a corpus in a database where nothing is."""
    connection.executescript(f"BEGIN; {schema()}; {TABLE}; {TABLES}; COMMIT")
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def add_later(connection: sqlite3.Connection) -> None:
    """Make the tables that came later, where they are not there.

    The index of what is frequent needs all articles from the first one on. So a file that was
    begun without it does without, and loses one of which its articles were counted otherwise.
    """
    for table in LATER:
        connection.execute(table)
    if not connection.execute(THERE).fetchone():
        for table in ("article_words_cell", "article_words_often"):
            connection.execute(f"DROP TABLE IF EXISTS {table}")


def check(connection: sqlite3.Connection, where: str, *, older: bool = False) -> None:
    """Raise `FormatError` unless a file has the tables that this library knows.

    With `older`, those of a version that can be brought up to date will do.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    version = version_of(connection)
    if older and OLDEST <= version < VERSION:
        version = VERSION
    ours = application == APPLICATION
    check_header(ours=ours, version=version, known=VERSION, where=where)


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of the tables of a file."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def is_settled(connection: sqlite3.Connection) -> bool:
    """Tell whether the records of resolution tell of all articles."""
    found = connection.execute("SELECT 1 FROM corpus WHERE key = 'resolved'").fetchone()
    return found is not None


@cache
def schema(*names: str) -> str:
    """Return the statements that make the tables of some files, of all without one."""
    scripts = [
        files("pollcorpus.store") / f"{name}.sql" for name in names or ("schema", "lists", "traces")
    ]
    written = [script.read_text("utf-8") for script in scripts]
    return "\n".join(written if names else [*written, ";\n".join(LATER)])
