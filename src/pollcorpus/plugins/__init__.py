"""What a format and a language are, and how they are found."""

from pollcorpus.plugins.discovery import formats, language, languages
from pollcorpus.plugins.format import Format, Layout, Raw, Record, Recognition
from pollcorpus.plugins.language import Language

__all__ = [
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
