"""What a text in HTML says: its paragraphs without tags, and characters for their names.

Not read by `html.parser`: of what is no HTML it may take a time squared in the length, or fail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

_TAG = re.compile(r"<!--|</?([a-z][a-z0-9]{0,20})(?=[\s/>])[^<>]{0,2000}>", re.IGNORECASE)
_HIDDEN = {
    name: re.compile(rf"</{name}\s{{0,9}}>", re.IGNORECASE)
    for name in ("script", "style", "template")
}
"""Elements of which a reader sees nothing, by the tags that end them."""
_COMMENT = re.compile("-->")
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp "
    "small span strike strong sub sup time tt u var wbr".split()
)
_PAGE = re.compile(
    r"\s*(?:<!--[^<>]{0,2000}-->\s*){0,3}<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE
)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_AROUND_LINES = re.compile(r" *\n[ \n]*")


def is_page(html: str) -> bool:
    """Tell whether a text is a whole page, of which a report is but a part."""
    return _PAGE.match(html) is not None


def plain(html: str) -> str:
    r"""Return what a browser shows of a text in HTML, paragraphs parted by an empty line.

    A whole page stays as it is, since it is not to be read for a report.

    >>> plain("<p>Vaiko <b>met</b>\nStalin&nbsp;&amp; Co.</p><script>a < b</script><p>They spoke.")
    'Vaiko met Stalin\xa0& Co.\n\nThey spoke.'
    """
    if is_page(html):
        return html
    shown = "".join(_pieces(html))
    return _AROUND_LINES.sub(lambda gap: "\n\n" if "\n\n" in gap[0] else "\n", shown).strip(" \n")


def _pieces(html: str) -> Iterator[str]:
    """Yield the texts between the tags, and what parts them."""
    at = 0
    while (found := _TAG.search(html, at)) is not None:
        yield _said(html[at : found.start()])
        name = (found[1] or "").lower()
        yield "" if not name or name in _INLINE else "\n" if name == "br" else "\n\n"
        at = found.end()
        end = (
            _COMMENT if not name else _HIDDEN.get(name) if html[found.start() + 1] != "/" else None
        )
        if end is not None:
            # as browsers do, take what is never closed for all of the rest
            closed = end.search(html, at)
            at = closed.end() if closed else len(html)
    yield _said(html[at:])


def _said(text: str) -> str:
    return unescape(_BLANKS.sub(" ", text))
