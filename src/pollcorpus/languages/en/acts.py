"""How the phrases of the English lexicon of acts are written: verbs and nouns inflected."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pollcorpus.plugins.act_cues import ActCues

_IRREGULAR = {
    forms.split()[0]: frozenset(forms.split())
    for forms in """
    be is are was were been being am|beg begged begs begging|begin began begun begins beginning|bid bids bidding
    break broke broken breaks breaking|bring brought brings bringing|build built builds building|call called calls calling
    cancel cancelled cancels cancelling canceled|catch caught catches catching|chat chatted chats chatting|choose chose chosen chooses choosing
    come came comes coming|confer conferred confers conferring|cut cuts cutting|deal dealt deals dealing|defer deferred defers deferring
    dial dialled dialed dials dialling|do did does done doing|draw drew drawn draws drawing|drive drove driven drives driving
    drop dropped drops dropping|eat ate eaten eats eating|fall fell fallen falls falling|fight fought fights fighting|find found finds finding
    fly flew flown flies flying|get got gotten gets getting|give gave given gives giving|go went gone goes going|have had has having
    hit hits hitting|hold held holds holding|hop hopped hops hopping|keep kept keeps keeping|know knew known knows knowing
    lay laid lays laying|lead led leads leading|leave left leaves leaving|let lets letting|lose lost loses losing|make made makes making
    meet met meets meeting|mull mulled mulls mulling|pay paid pays paying|plan planned plans planning|put puts putting|quit quits quitting
    read reads reading|ring rang rung rings ringing|rub rubbed rubs rubbing|run ran runs running|say said says saying|scrap scrapped scraps scrapping
    see saw seen sees seeing|seek sought seeks seeking|send sent sends sending|set sets setting|shake shook shaken shakes shaking
    show showed shown shows showing|sit sat sits sitting|skip skipped skips skipping|slam slammed slams slamming|slip slipped slips slipping
    speak spoke spoken speaks speaking|spend spent spends spending|stand stood stands standing|step stepped steps stepping
    stick stuck sticks sticking|stop stopped stops stopping|strike struck strikes striking|swear swore sworn swears swearing
    take took taken takes taking|tell told tells telling|think thought thinks thinking|throw threw thrown throws throwing
    travel travelled travels travelling traveled|win won wins winning|wind wound winds winding|withdraw withdrew withdrawn withdraws withdrawing
    write wrote written writes writing|will|would|shall|should|could|may|might|must
    """.replace("\n", "|").split("|")
    if forms.strip()
}
# acts that are named by nouns; their phrases end in the noun
_NOUNS = frozenset(
    "occasion meal call_noun body gathering public_noun foreign secrecy past".split()
)
_HISSING = re.compile("(?:s|x|z|ch|sh)$")
_Y = re.compile("[^aeiou]y$")


def _forms(phrase: str, act: str) -> Iterator[str]:
    """Yield a phrase with its noun in both numbers, or its verb in all forms."""
    first, *rest = phrase.split()
    if act in _NOUNS:
        yield from (" ".join([*phrase.split()[:-1], noun]) for noun in _plurals(phrase.split()[-1]))
    elif first == "not" and rest:
        for verb in _verbs(rest[0]):
            yield " ".join(["not", verb, *rest[1:]])
    else:
        yield from (" ".join([verb, *rest]) for verb in sorted(_verbs(first)))


def _plurals(noun: str) -> list[str]:
    return [noun, f"{noun}s", f"{noun}es", *([f"{noun[:-1]}ies"] if noun.endswith("y") else [])]


def _verbs(verb: str) -> list[str]:
    if verb in _IRREGULAR:
        return sorted(_IRREGULAR[verb])
    forms = [verb, f"{verb}s", f"{verb}ed", f"{verb}ing"]
    if verb.endswith("e"):
        forms += [f"{verb}d", f"{verb[:-1]}ing"]
    if _Y.search(verb):
        forms += [f"{verb[:-1]}ies", f"{verb[:-1]}ied"]
    if _HISSING.search(verb):
        forms.append(f"{verb}es")
    return forms


ACTS = ActCues(
    lexicon="pollcorpus.languages.en/acts.csv",
    forms=_forms,
    stem=6,
    joining=frozenset(", and &".split()),
    parting=frozenset(', ; : - " ( ) that who which said says but while after before when'.split()),
)
