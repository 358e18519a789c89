"""What a format and a language are, and how they are found."""

from pollcorpus.plugins.discovery import formats, language, languages
from pollcorpus.plugins.format import (
    MISSING_COLUMN,
    Columns,
    Format,
    Layout,
    Raw,
    Recognition,
    Record,
)
from pollcorpus.plugins.language import Language

__all__ = [
    "MISSING_COLUMN",
    "Columns",
    "Format",
    "Language",
    "Layout",
    "Raw",
    "Recognition",
    "Record",
    "formats",
    "language",
    "languages",
]
