"""A search for words as people write it: phrases, beginnings of words, AND, OR, NOT, brackets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from attrs import frozen

from pollcorpus._text import normalise
from pollcorpus.errors import QuerySyntaxError, require

# vowel signs and the sign of a missing vowel are parts of Devanagari words
TOKENIZER = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
"""How the index parts a normalised text into words."""

# letters, digits and the marks of both scripts: what the index takes for parts of a word; a
# class of more than two ranges, or one that minds no case, takes five times as long to compile
_SIGN = r"(?:[^\W_]|[\u0300-\u036f\u0900-\u0963])"
_BETWEEN = rf"(?:(?!{_SIGN}).){{1,8}}"
WORD = re.compile(f"{_SIGN}+")
"""A word of either script in a normalised text."""

_TOKEN = re.compile(
    r"""\s*(?:
        "(?P<phrase>[^"]*)"(?P<begun>\*?)
      | (?P<bracket>[()])
      | (?P<word>[^\s"()](?:[^\s"()]|(?<=\w)\([^\s"()]*\))*)   # "JD(U)" is one word
    )""",
    re.VERBOSE,
)
_OPERATORS = ("AND", "OR", "NOT")
_FOREIGN = re.compile(
    r"""
      (?P<near>NEAR(?:/\d+)?(?![^\s(]))
    | (?P<sign>&&?|\|\|?)(?=\s|$|\w)
    | [^\s|]+ (?P<bar>\|\|?)(?=[^\s|])
    | (?P<mark>[-+!])(?=[\w("])
    | (?P<field>[A-Za-z_]+):(?=[^\W\d]|")
    | (?P<wild>\*(?=\w) | \w+[*?](?=\w) | \?(?=\w))
    | \w+ (?P<fuzzy>~)(?=\d|\s|$)
    """,
    re.VERBOSE,
)
"""What other engines take for an operator, at the beginning of a word."""
_INSTEAD = {
    "near": "a word instead of NEAR, which is not known here; a phrase stands in quotation marks",
    "sign": "AND, OR or NOT",
    "bar": "a blank, OR and a blank",
    "mark": "a word without a sign; what is not wanted stands after NOT",
    "field": "a word without a field; filters such as in_language() ask for the rest",
    "wild": "a word with * at its end only",
    "fuzzy": "a word without ~; * stands for any end of a word",
}
_DEEPEST = 50


@frozen
class Term:
    """Words that follow each other; of the last one only the beginning when `begun`."""

    words: tuple[str, ...]
    begun: bool = False

    @property
    def expression(self) -> str:
        """The term in the language of the index."""
        return f'"{" ".join(self.words)}"' + "*" * self.begun

    @property
    def pattern(self) -> str:
        """A regular expression that finds the whole words in a normalised text."""
        words = _BETWEEN.join(f"(?i:{re.escape(word)})" for word in self.words)
        return words + (f"{_SIGN}*" if self.begun else f"(?!{_SIGN})")


@frozen
class WordQuery:
    """A search that was understood: `expression` for the index, `terms` that are asked for.

    Words side by side must all be there; `"seat sharing"` is a phrase,
    `negotiat*` the beginning of a word. AND, OR and NOT are written in
    capitals; NOT, or AND NOT, stands between what is wanted and what is not.
    Case and the spelling variants of print (nukta, chandrabindu, quotation marks) do not
    matter.

    >>> WordQuery.parse('"seat sharing" OR गठबंध*').expression
    '("seat sharing" OR "गठबंध"*)'
    >>> WordQuery.parse("Congress AND")
    Traceback (most recent call last):
        ...
    pollcorpus.errors.QuerySyntaxError: expected a word, a phrase or a bracket after 'AND'
        Congress AND
                    ^
    """

    text: str
    expression: str
    terms: tuple[Term, ...]

    @classmethod
    def parse(cls, text: str, *, as_typed: bool = False) -> WordQuery:
        """Read a query; raise `QuerySyntaxError` with a caret under the fault.

        With `as_typed`, words side by side are a phrase.
        """
        require(text, str, "search()", "a text of words")
        reader = _Reader(text, as_typed)
        expression = reader.alternatives(0)
        reader.end()
        return cls(text, expression, tuple(dict.fromkeys(reader.wanted)))

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader may have meant otherwise: operators that are words here."""
        found = [word for word in _OPERATORS if (word.lower(),) in [t.words for t in self.terms]]
        if not found:
            return ()
        told = ", ".join(repr(word.lower()) for word in found)
        return (f"{told} is searched as a word; operators are written {', '.join(found)}",)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds what is asked for in a normalised text, the longer term first."""
        terms = sorted(self.terms, key=lambda term: len(term.words), reverse=True)
        either = "|".join(term.pattern for term in terms)
        return re.compile(f"(?<!{_SIGN})(?:{either})", re.DOTALL)


@frozen
class _Token:
    """A term, a bracket or an operator; `name` is what stands there, `term` None for the others."""

    name: str
    start: int
    term: Term | None = None
    bare: bool = False
    """Whether it is a word without quotation marks."""


_END = _Token("", -1)


class _Reader:
    """Reads a query from left to right into the language of the index.

    NOT binds closest, then AND and mere neighbourhood, then OR. `wanted`
    gathers the terms that do not stand after NOT.
    """

    def __init__(self, text: str, as_typed: bool) -> None:
        self.text = text
        self.tokens = list(_phrases(_tokens(text)) if as_typed else _tokens(text))
        self.at = 0
        self.wanted: list[Term] = []

    def alternatives(self, depth: int) -> str:
        found = [self._conjunction(depth)]
        while self._passed("OR"):
            found.append(self._conjunction(depth))
        return f"({' OR '.join(found)})" if len(found) > 1 else found[0]

    def _conjunction(self, depth: int) -> str:
        found = [self._exclusion(depth)]
        while self._passed("AND") or self._next.name not in ("", "OR", ")"):
            found.append(self._exclusion(depth))
        return f"({' AND '.join(found)})" if len(found) > 1 else found[0]

    def _exclusion(self, depth: int) -> str:
        found = self._part(depth)
        while self._passed_not():
            wanted = len(self.wanted)
            found = f"({found} NOT {self._part(depth)})"
            del self.wanted[wanted:]
        return found

    def _part(self, depth: int) -> str:
        token = self._next
        if token.term is not None:
            self.at += 1
            self.wanted.append(token.term)
            return token.term.expression
        if depth > _DEEPEST:
            raise self._fault(f"at most {_DEEPEST} brackets within each other")
        if not self._passed("("):
            after = f" after {self.tokens[self.at - 1].name!r}" if self.at else ""
            raise self._fault(f"a word, a phrase or a bracket{after}")
        inside = self.alternatives(depth + 1)
        if not self._passed(")"):
            raise self._fault("a bracket that closes")
        return inside

    def end(self) -> None:
        """Refuse whatever is left over."""
        if self.at < len(self.tokens):
            raise self._fault("no bracket that closes nothing")

    @property
    def _next(self) -> _Token:
        return self.tokens[self.at] if self.at < len(self.tokens) else _END

    def _passed(self, name: str) -> bool:
        passed = self._next.term is None and self._next.name == name
        self.at += passed
        return passed

    def _passed_not(self) -> bool:
        """Pass NOT, before which other engines want AND."""
        ahead = [token.name for token in self.tokens[self.at : self.at + 2] if token.term is None]
        self.at += ahead == ["AND", "NOT"]
        return self._passed("NOT")

    def _fault(self, expected: str) -> QuerySyntaxError:
        start = self._next.start
        return QuerySyntaxError(self.text, len(self.text) if start < 0 else start, expected)


def _tokens(text: str) -> Iterator[_Token]:
    at, stop = 0, len(text.rstrip())
    while at < stop:
        found = _TOKEN.match(text, at)
        if found is None:
            quote = text.index('"', at)
            raise QuerySyntaxError(text, quote, "a quotation mark that closes this one")
        kind = found.lastgroup if found["begun"] is None else "phrase"
        start = found.start(kind or 0)
        if kind == "word" and (foreign := _FOREIGN.match(text, start, found.end())):
            name = foreign.lastgroup or ""
            raise QuerySyntaxError(text, foreign.start(name), _INSTEAD[name])
        at = found.end()
        if kind == "bracket" or found["word"] in _OPERATORS:
            yield _Token(found[0].strip(), start)
            continue
        begun = found["begun"] == "*" or (found["word"] or "").endswith("*")
        words = WORD.findall(normalise(found["phrase"] if kind == "phrase" else found["word"]))
        if words:
            yield _Token(found[0].strip(), start, Term(tuple(words), begun), kind == "word")


def _phrases(tokens: Iterable[_Token]) -> Iterator[_Token]:
    """Make one phrase of words that stand side by side; only its last one may be a beginning."""
    before: _Token | None = None
    for token in tokens:
        joined = _joined(before, token) if before else None
        if before and not joined:
            yield before
        before = joined or token
    if before:
        yield before


def _joined(one: _Token, other: _Token) -> _Token | None:
    """Two words as a phrase; None where one is no bare word, or the first only a beginning."""
    if not (one.term and other.term and one.bare and other.bare) or one.term.begun:
        return None
    term = Term((*one.term.words, *other.term.words), other.term.begun)
    return _Token(f"{one.name} {other.name}", one.start, term, bare=True)
