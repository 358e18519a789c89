"""Hindi."""

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
    # the names of Latin letters stand for initials; आई is left out, being a verb as well
    abbreviations=frozenset("ए बी सी डी ई एफ जी एच जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड "
        "एमके एचडी केसी एके पीके डॉ डा प्रो श्री श्रीमती सुश्री मो मोहम्मद पं स्व कु रु नं जन फर सितं अक्टू नवं दिसं Dr Mr Mrs Md".split()),
    pages=PAGES,
    dates=DATES,
    numbers=NUMBERS,
    names=NAMES,
    meetings=MEETINGS,
    seats=SEATS,
    acts=ACTS,
)
