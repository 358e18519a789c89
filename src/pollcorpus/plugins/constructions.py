"""Constructions of meetings that the rules know by name, which a language may give."""

from __future__ import annotations

from enum import StrEnum


class Construction(StrEnum):
    """Names of a `Frame` by which more follows from it than its pattern says.

    A frame of any other name tells what its kind and its groups say, and no more. A language
    gives those of these that it has a wording for.

    >>> Construction.ON_LEAVING
    <Construction.ON_LEAVING: 'on leaving'>
    """

    AT_SOMEBODYS_HOME = "at somebody's home"
    """Somebody goes to another's house: "X drove to Y's residence"."""
    A_SIDE_MET = "a side met"
    """Parties, or leaders of a side, met, and nobody names them."""
    DID_SO = "did so"
    """Somebody did as another had done, of whom it was told before."""
    EMERGED = "emerged"
    """Who came out was inside: it adds to an occasion, and opens none."""
    IT_LASTED = "it lasted"
    """How long it took: more of the occasion told last."""
    MEETING_AT_HOME = "meeting at home"
    """A body meets at somebody's house, who is of that body."""
    MEETING_TOLD = "a meeting is told"
    """Who speaks to a meeting is at it."""
    MEET_AGAIN = "meet again"
    """Panels or leaders without names met before."""
    MENTION = "mention"
    """An occasion is only spoken of: "the meeting lasted"."""
    NOR_DID = "nor did"
    """Who did not either: what they did not do stands in the sentence before."""
    OF_SERIES = "of a series"
    """One of several rounds of the same people: "the first was on May 3"."""
    ON_LEAVING = "on leaving"
    """Who speaks as the meeting is over was at it."""
    PASSIVE_MEETING = "passive meeting"
    """Who is received stands before who receives: "X was met by Y"."""
    SO_WAS = "so was"
    """Who was there too, or away too, as the sentence before says."""
    WHO_MET = "who met"
    """Told of somebody by the way: "X, who had met Y"."""
