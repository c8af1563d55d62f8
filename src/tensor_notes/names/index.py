"""The index of names: what each does in half a line, who teaches it, where it is documented."""

import re
from html import escape

from tensor_notes.features.code_spans import as_code
from tensor_notes.names.entry import LIBRARIES, Entry
from tensor_notes.names.guide import Guide

FORMS = "code"
"""What a mark says for the forms of code, which are of no library."""

MARK = re.compile(rf"<!--names-({'|'.join(filter(None, LIBRARIES))}|{FORMS})-->")


def filled(html: str, guide: Guide, page: str) -> str:
    """A page with the names of a library where it asks for them."""
    return MARK.sub(lambda found: in_html(guide, found[1], page), html)


def in_html(guide: Guide, library: str, page: str) -> str:
    """The names of a library, as a list of what each means."""
    rows = "".join(
        f"<dt{place(each)}><code>{escape(each.key[1])}</code></dt>"
        f"<dd>{said(guide, each, page)}</dd>"
        for each in sorted_entries(guide, library)
    )
    return f'<dl class="names">{rows}</dl>'


def place(entry: Entry) -> str:
    """Where a name in code leads that no lesson teaches; code does not lead to a form."""
    return f' id="{escape(entry.path)}"' if entry.key[0] else ""


def said(guide: Guide, entry: Entry, page: str) -> str:
    """What an entry means, and where there is more."""
    parts = [as_code(entry.means[guide.lists.language])]
    if place := guide.course.home(entry.key):
        address = guide.address(place.page, place.anchor, page)
        parts.append(f'<a href="{address}">{as_code(guide.lists.title(place.page))}</a>')
    if entry.address:
        parts.append(f'<a class="official" href="{entry.address}">{entry.path}</a>')
    return " · ".join(parts)


def sorted_entries(guide: Guide, library: str) -> list[Entry]:
    """The entries of a library by name, whatever their case."""
    wanted = "" if library == FORMS else library
    own = [each for key, each in guide.entries.items() if key[0] == wanted]
    return sorted(own, key=lambda each: (each.key[1].lower(), each.key[1]))
