r"""Where a word of Devanagari begins and ends; `\b` and `\w` would cut off its vowel signs."""

from __future__ import annotations

LETTERS = r"\u0900-\u0963\u0970-\u097f"
LETTER = f"[{LETTERS}]"
START = f"(?<!{LETTER})"
END = f"(?!{LETTER})"
