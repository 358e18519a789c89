"""Actors, what they were, why a mention names them, and found dates as a prompt shows them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pollcorpus._display.words import counted, few, short, shorten

_ROLES = {
    "mp": "MP",
    "mp_rajya_sabha": "Rajya Sabha MP",
    "mla": "MLA",
    "mlc": "MLC",
    "vice_president_party": "vice president",
    "vice_president_india": "Vice President",
    "president_india": "President",
}


# ---- what somebody was ----------------------------------------------------------------------


def affiliation(post: Any) -> str:
    """Show a membership or an office, and when it was held.

    >>> from pollcorpus.models import Affiliation, PartialDate
    >>> start = PartialDate.parse("2015-02-22")
    >>> print(Affiliation(role="chief_minister", organisation="Bihar", start=start))
    chief minister, Bihar, from 2015-02-22
    """
    seat = f"{post.constituency} ({post.organisation})" if post.constituency else ""
    role = _ROLES.get(post.role, post.role.replace("_", " "))
    # "Rajya Sabha MP" needs no "Rajya Sabha"
    told = [role, seat or ("" if role.startswith(post.organisation) else post.organisation)]
    if post.party is not None and post.party.name != post.organisation:
        told.append(post.party.name)
    told.append(_period(post))
    return ", ".join(part for part in told if part)


def _period(post: Any) -> str:
    if post.evidence:
        return f"as an article of {post.stated} says" if post.stated else "as an article says"
    if post.start and post.end:
        return f"from {post.start} to {post.end}"
    if post.start:
        return f"since {post.start}" if post.status == "current" else f"from {post.start}"
    return f"until {post.end}" if post.end else ""


def standing(standing: Any) -> str:
    """Tell what somebody was on a date: what is sure, then what is possible."""
    told = [f"{standing.actor} in {standing.when}"]
    told += [f"  {affiliation(post)}" for post in standing.sure]
    told += [f"  perhaps {affiliation(post)}" for post in standing.possible]
    return "\n".join(told if len(told) > 1 else [f"{told[0]}: nothing is known"])


def standing_repr(standing: Any) -> str:
    """Show somebody's party on a date, and how many offices."""
    parties = [party.name for party in standing.parties]
    doubt = "" if standing.party or not parties else "perhaps "
    party = f"{doubt}{few(parties)}" if parties else "party not known"
    offices = len(standing.offices)
    told = [str(standing.actor), str(standing.when), party]
    told += [counted(offices, "office")] if offices else []
    return f"<Standing {' · '.join(told)}>"


# ---- mentions -------------------------------------------------------------------------------


def mention_repr(mention: Any) -> str:
    """Show the words, whom they name, and by which rule."""
    who = str(mention.actor) if mention.actor else "left open"
    place = f"{short(mention.article_id)}[{mention.start}:{mention.stop}]"
    return f"Mention({shorten(mention.text, 60)!r}: {who}; {mention.rule}, {place})"


def date_mention_repr(mention: Any) -> str:
    """Show the words, the date that they mean, and by which rule.

    >>> from pollcorpus import find_dates
    >>> find_dates("They met on Saturday.", published="2022-04-20")
    (DateMention('Saturday': 2022-04-16; weekday, [12:20]),)
    """
    what = mention.date or ("no day" if mention.kind in ("time", "duration") else "not resolved")
    rule = mention.rule or mention.kind.value
    place = f"[{mention.start}:{mention.stop}]"
    return f"DateMention({shorten(mention.text, 60)!r}: {what}; {rule}, {place})"


def explanation(mention: Any) -> str:
    """Say in a sentence which rule and which words decided whom a mention names."""
    words = _quoted([mention.text])
    if mention.actor is None:
        return f"{words} is left open: {_open(mention)}."
    return f"{words} is {mention.actor.name}: {_REASONS.get(mention.rule, _by_rule)(mention)}."


def _open(mention: Any) -> str:
    if len(mention.candidates) < 2:
        return "nobody whom the article names in full fits"
    quotes = _quoted(evidence.quote for evidence in mention.basis)
    told = f" ({quotes})" if quotes else ""
    return f"the article names {len(mention.candidates)} in full who may be meant{told}"


def _full_name(mention: Any) -> str:
    matched, text = mention.matched, mention.text
    told = _named_in_reference(matched or text, mention.actor.name)
    if not matched or matched.casefold() == text.casefold():
        return told
    if len(matched.split()) > len(text.split()):
        return f"short for {_quoted([matched])}, {told}"
    return f"a usual spelling of {_quoted([matched])}, {told}"


def _named_in_reference(name: str, label: str) -> str:
    """Say that a name is the reference's, and that it prefers another one where that is so.

    Labels are English: what is in another script tells nothing of that.
    """
    if not name.isascii() or _letters(name) == _letters(label):
        return "a full name of the reference"
    return f"an alias of the reference, whose label is {_quoted([label])}"


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))


def _short_name(mention: Any) -> str:
    named = _quoted(evidence.quote for evidence in mention.basis)
    where = f" ({named})" if named else ""
    return f"the only one named in full here whom the short name fits{where}"


def _description(mention: Any) -> str:
    named = _quoted(evidence.quote for evidence in mention.basis)
    return f"the only one whom the article introduces so{named and ', '}{named}"


def _repeated(mention: Any) -> str:
    named = _quoted(evidence.quote for evidence in mention.basis)
    return f"the same name as where the words around it told of a person{named and ', '}{named}"


def _discovered(mention: Any) -> str:
    beside = _quoted(evidence.quote for evidence in mention.basis)
    return f"not in the reference; the words beside it tell of a person{beside and ', '}{beside}"


def _by_rule(mention: Any) -> str:
    said = _quoted(evidence.quote for evidence in mention.basis)
    reason = {
        "name": "a name of the reference",
        "known by one name": "the one whom the reference knows by this word alone",
        "relative": "the one of the surname and state of a relative named before",
        "leader's party": "the part of a split party that is named after its leader",
        "shared name": "the only part of a split party that the article tells of",
        "organ": "an organ of the party named beside it",
    }.get(mention.rule, f"by the rule “{mention.rule}”")
    if mention.rule == "name" and mention.matched.casefold() != mention.text.casefold():
        reason += f", {_quoted([mention.matched])}" if mention.matched else ""
    return f"{reason}{said and ', '}{said}"


_REASONS = {
    "full name": _full_name,
    "short name": _short_name,
    "description": _description,
    "repeated": _repeated,
    "discovered": _discovered,
}


def _quoted(quotes: Iterable[str]) -> str:
    return " and ".join(f'"{" ".join(quote.split())}"' for quote in quotes)
