"""The map of the course: all lessons in order, with arrows to those that build on one."""

import re
from collections.abc import Mapping, Sequence
from html import escape

from checked_snippets.checking.book import Book
from tensor_notes import words
from tensor_notes.features.lists import Lists
from tensor_notes.names.guide import Guide
from tensor_notes.names.needs import needs

MARK = "<!--map-->"

WIDTH, ROW, LEFT, TEXT = 372, 30, 84, 14
"""The widths of the drawing and of what is left of its dots, the height of a row; in pixels."""

Needs = Mapping[str, Sequence[str]]
"""Lesson → the lessons that it builds on."""


def filled(html: str, guide: Guide, page: str, book: Book) -> str:
    """A page with the map where it asks for that."""
    if MARK not in html:
        return html
    return html.replace(MARK, drawn(guide, needs(guide.course, book), page))


def drawn(guide: Guide, needs: Needs, page: str) -> str:
    """The map as an SVG whose texts are links."""
    places = {name: (number + 0.5) * ROW for number, name in enumerate(guide.course.lessons)}
    chapters = {each.name for each in guide.lists.chapters()}
    rows = "".join(
        f'<g class="chapter">{link(guide, name, (), page, y)}</g>'
        if name in chapters
        else f"<g>{arrows([places[each] for each in needs[name]], y)}"
        f"{link(guide, name, needs[name], page, y)}</g>"
        for name, y in places.items()
    )
    size = f'viewBox="0 0 {WIDTH} {len(places) * ROW}" width="{WIDTH}"'
    return f'<svg class="map" {size}>{rows}</svg>'


def link(guide: Guide, name: str, needed: Sequence[str], page: str, y: float) -> str:
    """The title of a lesson, which leads there, and in words what it builds on."""
    said = builds_on(guide.lists, needed)
    tip = f"<title>{escape(said)}</title>" if said else ""
    text = f'<text x="{LEFT + TEXT}" y="{y + 5:g}">{escape(plain(guide.lists.title(name)))}</text>'
    return f'<a href="{guide.address(name, "", page).removesuffix("#")}">{tip}{text}</a>'


def arrows(starts: Sequence[float], y: float) -> str:
    """The dot of a lesson, and the arrows that end there."""
    arcs = "".join(arc(start, y) for start in starts)
    drawn = f'<path d="{arcs}"/><path class="head" d="{head(y)}"/>' if arcs else ""
    return f'{drawn}<circle cx="{LEFT}" cy="{y:g}" r="3"/>'


def arc(start: float, end: float) -> str:
    """A curve to the left, from one dot down to another; the farther, the wider."""
    x = LEFT - min(LEFT * 1.3, 12 + (end - start) * 0.13 + 6)
    return f"M{LEFT},{start:g}C{x:.0f},{start:g},{x:.0f},{end:g},{LEFT - 5},{end:g}"


def head(y: float) -> str:
    """The head of the arrows that end in a row."""
    return f"M{LEFT - 12},{y - 4:g}L{LEFT - 4},{y:g}L{LEFT - 12},{y + 4:g}Z"


def builds_on(lists: Lists, needed: Sequence[str]) -> str:
    """What a lesson builds on, in words; '' for nothing."""
    own = words.of(lists.language)["map"]
    titles = own["and"].join(plain(lists.title(each)) for each in needed)
    return own["builds_on"].format(titles) if titles else ""


def plain(title: str) -> str:
    """A title without its Markdown."""
    return re.sub("[`*]", "", title)
