"""Words around names: honorifics, roles, verbs of speech, what is no person."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class NameCues:
    """Words around names: honorifics, roles, verbs of speech, what is no person."""
