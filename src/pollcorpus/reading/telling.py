"""In which language a text is: by the letters that its report is written in."""

from __future__ import annotations

import re
from functools import cache

from pollcorpus.plugins import languages

_ENOUGH = 20_000
_LETTERS = re.compile(r"[^\W\d_]")
_CODE = re.compile(r"[a-z]{2,3}(?=$|[-_])")
_UNSAID = frozenset({"und", "unk", "mul", "mis", "zxx"})
_HALF = 0.5
_SOME = 0.3


class UntoldError(Exception):
    """No installed language pack reads the text; internal to reading."""


def tell_language(report: str, stated: str | None = None) -> tuple[str, str]:
    """Return the language code of a report and what is doubtful about it, if anything.

    `stated` is what the source says; it counts unless the letters gainsay
    it. Raise `UntoldError` where no pack reads the script, or the stated
    language.
    """
    shares = _shares(report[:_ENOUGH])
    code = _code(stated)
    if code is not None and code not in shares:
        raise UntoldError(f"the language is said to be {stated!r}")
    best = max(shares, key=lambda c: shares[c])
    if shares[best] < _HALF:
        raise UntoldError("most letters are of a script that no language pack reads")
    if code is None or code == best:
        return best, ""
    if shares[code] >= _SOME:
        return code, ""
    return best, f"the source says {stated!r}, the letters are those of {best!r}"


def _shares(text: str) -> dict[str, float]:
    """The share of each pack's letters among all letters of a text."""
    counts = {pack.code: len(_own(pack.letters).findall(text)) for pack in languages()}
    foreign = len(_LETTERS.findall(_all(tuple(p.letters for p in languages())).sub("", text)))
    total = sum(counts.values()) + foreign
    if total == 0:
        raise UntoldError("the report has no letters")
    return {code: count / total for code, count in counts.items()}


@cache
def _own(letters: str) -> re.Pattern[str]:
    return re.compile(f"[{letters}]")


@cache
def _all(letters: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(f"[{''.join(letters)}]+")


def _code(stated: str | None) -> str | None:
    """The ISO code that a source's word for its language means, None if it says nothing."""
    word = (stated or "").strip().casefold()
    for pack in languages():
        own = (pack.code, pack.name.casefold())
        if word in own or word.startswith((f"{pack.code}-", f"{pack.code}_")):
            return pack.code
    found = _CODE.match(word)
    return found[0] if found and found[0] not in _UNSAID else None
