"""Words for days, months, times and their relations, in English."""

from __future__ import annotations

from pollcorpus.plugins.date_cues import DateCues

DATES = DateCues(
    months={
        "january": 1, "february": 2, "april": 4, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10, "november": 11, "december": 12,
    },
    weak_months={
        "jan": 1, "feb": 2, "march": 3, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7,
        "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    },
    weekdays={
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    },
    weak_weekdays={
        "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
    },
    days={"today": 0, "yesterday": -1, "tomorrow": 1},
    ordinal_suffixes=frozenset({"st", "nd", "rd", "th"}),
    of_words=frozenset({"of"}),
    articles=frozenset({"the"}),
    at_words=frozenset({"on", "in", "at", "by", "since", "till", "until", "from"}),
    to_words=frozenset({"to", "till", "until", "through"}),
    and_words=frozenset({"and"}),
    from_words=frozenset({"from", "between"}),
    ahead=r"\b(?:will|shall|to be held|scheduled|slated|is set to|are set to|is to|are to|expected to|likely to|plans? to|due)\b",
    back=r"\b(?:was|were|had|met|held|said|told|did|has|have|\w+ed)\b",
)  # fmt: skip
