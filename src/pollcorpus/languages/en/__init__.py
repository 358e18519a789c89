"""English."""

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
    abbreviations=frozenset(
        "Mr Mrs Ms Dr Prof Smt Shri Sri Sh Sr Jr St Gen Col Capt Lt Maj Brig Adv Er Rev Hon Gov Sen Rep "
        "No Nos Vol vs etc approx Rs Cr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri Sat "
        "Govt Dept Univ Inc Ltd Pvt Co Corp Md Mohd Kr Thol Th Ch Ve Sk Kh Pt".split()
    ),
    pages=PAGES,
    dates=DATES,
    numbers=NUMBERS,
    names=NAMES,
    meetings=MEETINGS,
    seats=SEATS,
    acts=ACTS,
)
