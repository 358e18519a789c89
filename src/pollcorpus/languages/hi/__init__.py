"""Hindi."""

from pollcorpus.languages.hi.abbreviations import ABBREVIATIONS
from pollcorpus.languages.hi.acts import ACTS
from pollcorpus.languages.hi.dates import DATES
from pollcorpus.languages.hi.letters import LETTERS
from pollcorpus.languages.hi.meetings import MEETINGS
from pollcorpus.languages.hi.names import NAMES
from pollcorpus.languages.hi.numbers import NUMBERS
from pollcorpus.languages.hi.pages import PAGES
from pollcorpus.languages.hi.seats import SEATS
from pollcorpus.plugins.language import Language

LANGUAGE = Language(
    code="hi",
    name="Hindi",
    letters=LETTERS,
    abbreviations=ABBREVIATIONS,
    pages=PAGES,
    dates=DATES,
    numbers=NUMBERS,
    names=NAMES,
    meetings=MEETINGS,
    seats=SEATS,
    acts=ACTS,
)
