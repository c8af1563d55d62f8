"""Colours that stay as they are while a page changes between light and dark.

The page's own colours change with it, and a colormap is right on both. Any other colour is right
on one of them at best, unless it lies on a picture, whose colours are fixed as well.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

from checked_snippets.figures.svg import NAMES, PAINTS, SVG

if TYPE_CHECKING:  # matplotlib is imported where something is drawn, and nowhere else
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FREE = "free"
"""What matplotlib calls the gid of a part of a drawing that may have any colour."""

SHAPES = {"circle", "ellipse", "line", "path", "polygon", "polyline", "rect", "stop", "text"}
SHAPES |= {"tspan", "use"}
BLACK = {"fill": "#000000"}
"""What a shape is painted with unless it or something around it says otherwise."""

UNREADABLE = {"#000000": "black", "#ffffff": "white"}
"""On one of the two nobody sees them, whoever has chosen them."""

FORMAT = re.compile(r"[-bgrcmykw.:,ov^<>12348spP*hH+xXdD|_]{1,4}")
"""Such as "k--"."""

LEAVE = 'leave colours alone, or write "C0" to "C5"'
CHOOSE = 'say "C0" to "C5" for what is so by itself, as arrows and tables are; use no style'


def free(figure: "Figure") -> None:
    """Mark what may have any colour: what is coloured by a colormap, or drawn on a picture."""
    for axes in figure.axes:
        mapped = [each for each in [*axes.images, *axes.collections] if is_mapped(each)]
        bars = [each.colorbar.ax for each in mapped if each.colorbar]
        for each in [*mapped, *bars, *(drawn_in(axes) if any(map(is_picture, mapped)) else ())]:
            each.set_gid(FREE)


def drawn_in(axes: "Axes") -> "Iterator[Artist]":
    """What code draws in axes: not their frame, their ticks and their titles."""
    yield from [*axes.texts, *axes.lines, *axes.patches, *axes.collections]
    yield from filter(None, (getattr(each, "arrow_patch", None) for each in axes.texts))


def is_mapped(artist: Any) -> bool:
    """Whether a colormap gives an image or a collection its colours."""
    chosen = getattr(artist, "colors", None)  # by contour(colors=...), which makes a map of them
    return artist.get_array() is not None and chosen is None


def is_picture(artist: Any) -> bool:
    """Whether what a colormap colours covers an area."""
    from matplotlib.collections import PolyCollection, QuadMesh, TriMesh
    from matplotlib.image import AxesImage
    from matplotlib.quiver import Barbs, Quiver

    areas = (AxesImage, PolyCollection, QuadMesh, TriMesh)
    arrows = isinstance(artist, (Barbs, Quiver))
    return (isinstance(artist, areas) and not arrows) or getattr(artist, "filled", False)


def colours(element: Element, around: Mapping[str, str] = BLACK) -> Iterator[str]:
    """What a drawing is painted with, but for the page's colours and what is `free`.

    >>> from checked_snippets.figures.svg import read
    >>> [*colours(read(f'<svg xmlns="{SVG}"><path style="stroke: red"/></svg>'))]
    ['#000000', 'red']
    """
    if element.get("id") == FREE:
        return
    kind = element.tag.removeprefix(f"{{{SVG}}}")
    styles = dict(re.findall(r"([\w-]+):\s*([^;]+)", element.get("style", "")))
    own = {**element.attrib, **styles}
    paints = {**around, **{name: own[name] for name in PAINTS if name in own}}
    if kind in SHAPES:
        seen = (paint for name, paint in paints.items() if own.get(f"{name}-opacity") != "0")
        yield from filter(is_fixed, seen)
    for child in element:
        yield from colours(child, {} if kind == "defs" else paints)


def is_fixed(paint: str) -> bool:
    return paint not in NAMES and paint != "none" and not paint.startswith("url(")


def wrong(root: Element, source: str) -> Iterator[tuple[int, str, str]]:
    """The lines of the source, or 0, that draw in a fixed colour: with what is wrong, the repair.

    Colours that code works out may be a colormap's; those that it spells out are not, and
    black and white disappear, whoever has chosen them.
    """
    spelled, found = spelled_out(source), dict[int, list[str]]()
    for colour in dict.fromkeys(colours(root)):
        if colour in spelled or colour in UNREADABLE:
            name = UNREADABLE.get(colour, colour)
            found.setdefault(spelled.get(colour, 0), []).append(name)
    for line, names in found.items():
        yield line, says(names), LEAVE if line else CHOOSE


def says(names: Iterable[str]) -> str:
    return f"draws in {', '.join(names)}, which does not follow the page from light to dark"


def spelled_out(source: str) -> dict[str, int]:
    """The colours that some code spells out, each with the first line that does.

    >>> spelled_out('plot(x, "k--")\\nplot(y, color=(1, 0, 0))')
    {'#000000': 1, '#ff0000': 2}
    """
    from matplotlib.colors import is_color_like, to_hex

    nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, LITERALS)]
    lines = dict[str, int]()
    for node in sorted(nodes, key=lambda node: (not is_word(node), node.lineno)):
        for colour in filter(is_color_like, meant(node)):
            lines.setdefault(to_hex(colour), node.lineno)
    return lines


LITERALS = (ast.Constant, ast.Tuple, ast.List)


def is_word(node: ast.expr) -> bool:
    """Whether a literal hardly means anything else, as "0" or (0, 0, 1) may."""
    value = getattr(node, "value", None)
    return isinstance(value, str) and not value[:1].isdigit()


def meant(node: ast.expr) -> Iterator[Any]:
    """What a literal may mean to matplotlib: a colour, a format such as "k--", or a style."""
    from matplotlib.style import library

    try:
        value = ast.literal_eval(node)
    except ValueError:  # not all of it is spelled out
        return
    if value != "none":
        yield value
    if isinstance(value, str):
        yield from value if FORMAT.fullmatch(value) else ()
        for setting in library.get(value, {}).values():
            yield setting
            yield from setting.by_key().get("color", ()) if hasattr(setting, "by_key") else ()
