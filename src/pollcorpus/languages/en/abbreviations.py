"""Words of English after whose full stop a sentence goes on."""

from __future__ import annotations

ABBREVIATIONS = frozenset(
        "Mr Mrs Ms Dr Prof Smt Shri Sri Sh Sr Jr St Gen Col Capt Lt Maj Brig Adv Er Rev Hon Gov Sen Rep "
        "No Nos Vol vs etc approx Rs Cr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri Sat "
        "Govt Dept Univ Inc Ltd Pvt Co Corp Md Mohd Kr Thol Th Ch Ve Sk Kh Pt".split()
    )
