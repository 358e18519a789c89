"""English."""

from pollcorpus.languages.en.abbreviations import ABBREVIATIONS
from pollcorpus.languages.en.acts import ACTS
from pollcorpus.languages.en.dates import DATES
from pollcorpus.languages.en.meetings import MEETINGS
from pollcorpus.languages.en.names import NAMES
from pollcorpus.languages.en.numbers import NUMBERS
from pollcorpus.languages.en.pages import PAGES
from pollcorpus.languages.en.seats import SEATS
from pollcorpus.plugins.language import Language

LANGUAGE = Language(
    code="en",
    name="English",
    letters="A-Za-z",
    abbreviations=ABBREVIATIONS,
    pages=PAGES,
    dates=DATES,
    numbers=NUMBERS,
    names=NAMES,
    meetings=MEETINGS,
    seats=SEATS,
    acts=ACTS,
)
