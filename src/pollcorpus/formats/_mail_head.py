"""What a mail program shows above a mail: who sent it to whom, when, and its subject."""

from __future__ import annotations

from itertools import takewhile

from pollcorpus.formats._cues import cues
from pollcorpus.formats._page import Page
from pollcorpus.formats._stamps import parse_date_line
from pollcorpus.models import SegmentKind as Kind

_MOST = 12
_FEWEST = 3


def label_mail_head(page: Page) -> int:
    """Label such lines, but not the day, which is read as others; return the subject's number.

    That is the first line of what is no mail.
    """
    table = cues()
    folded = [line.text.casefold() for line in page.lines[:_MOST]]
    subjects = [n for n, text in enumerate(folded) if table.title_labels.match(text)]
    marked = (n in subjects[:1] or table.mail_labels.match(text) for n, text in enumerate(folded))
    number = sum(1 for _ in takewhile(bool, marked))
    if number < _FEWEST or not subjects or subjects[0] >= number:
        return 0
    for n in range(number):
        if parse_date_line(page.text, page.lines[n]) is None:
            page.kinds[n] = Kind.NAVIGATION
    page.kinds[subjects[0]] = None
    return subjects[0]
