"""Labels of lists of key facts: "Chair: X / Present: Y, Z / Venue: W"."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True, eq=False)
class FactCues:
    """What a language writes before the facts of a meeting that it lists line by line.

    * A `label_line`, as printed, is one of such a list, with a group for its label.
    * On the masked lines, put together, the `labels` have groups for who took the `chair`, was
      `there`, `away` or `spoke`, for who `did_not` come or, where others spoke, speak, and for the
      `setting`: where and when it was.
    * A list that is about something `public` tells of no meeting.
    """

    label_line: str = "(?!)"
    labels: str = "(?!)(?P<chair>)(?P<there>)(?P<away>)(?P<spoke>)(?P<did_not>)"
    public: str = "(?!)"
