"""The index of names: what each does in half a line, who teaches it, where it is documented."""

import re
from html import escape

from tensor_notes.names.entry import Entry
from tensor_notes.names.guide import Guide

LIBRARIES = {"torch": "torch", "numpy": "numpy", "matplotlib": "matplotlib", "code": ""}
"""What a mark says → the library whose names stand there; forms of code are of none."""

MARK = re.compile(rf"<!--names-({'|'.join(LIBRARIES)})-->")


def filled(html: str, guide: Guide, page: str) -> str:
    """A page with the names of a library where it asks for them."""
    return MARK.sub(lambda found: in_html(guide, found[1], page), html)


def in_html(guide: Guide, library: str, page: str) -> str:
    """The names of a library, as a list of what each means."""
    rows = "".join(
        f'<dt id="{escape(each.path)}"><code>{escape(each.key[1])}</code></dt>'
        f"<dd>{said(guide, each, page)}</dd>"
        for each in sorted_entries(guide, library)
    )
    return f'<dl class="names">{rows}</dl>'


def said(guide: Guide, entry: Entry, page: str) -> str:
    """What an entry means, and where there is more."""
    parts = [as_code(entry.means[guide.lists.language])]
    if place := guide.course.home(entry.key):
        address = guide.address(place.page, place.anchor, page)
        parts.append(f'<a href="{address}">{as_code(guide.lists.title(place.page))}</a>')
    if entry.address:
        parts.append(f'<a class="official" href="{entry.address}">{entry.path}</a>')
    return " · ".join(parts)


def as_code(text: str) -> str:
    return re.sub("`([^`]*)`", r"<code>\1</code>", escape(text, quote=False))


def sorted_entries(guide: Guide, library: str) -> list[Entry]:
    """The entries of a library by name, whatever their case."""
    own = [each for key, each in guide.entries.items() if key[0] == LIBRARIES[library]]
    return sorted(own, key=lambda each: (each.key[1].lower(), each.key[1]))
