"""DOT text as inline SVG that takes its colours and its font from the page."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from checked_snippets.figures.colours import COLOURS
from checked_snippets.figures.fixed_colours import colours, says
from checked_snippets.figures.svg import XLINK, read, themed, wrong

XML = "http://www.w3.org/XML/1998/namespace"

SECONDS = 20
"""A graph that takes longer than this to lay out is none that anybody could read."""

HEAD = re.compile(r'\s*(strict\s+)?(di)?graph\b\s*("[^"]*"|[\w.]*)\s*\{', re.IGNORECASE)
TEXT = f'fontname=Helvetica, fontcolor="{COLOURS["text"]}"'
LINE = f'color="{COLOURS["line"]}"'
DEFAULTS = f"graph [bgcolor=none, {TEXT}, pen{LINE}]; node [{TEXT}, {LINE}]; edge [{TEXT}, {LINE}];"
"""How a graph looks that says nothing of it; what it says comes later, and counts."""

STYLES = (
    *("fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray"),
    *("font-family", "font-size", "font-style", "font-weight", "text-decoration"),
)
"""Attributes that become styles, because only styles may use the page's variables."""

NEEDLESS = ("class", f"{{{XML}}}space", f"{{{XLINK}}}title")


def to_svg(dot: str) -> str:
    """Lay out a graph and draw it as an `<svg>` element.

    Raises:
        ValueError: graphviz-pure cannot draw it, with what it says; or a page cannot show it.
    """
    root = read(laid_out(dot))
    for parent in list(root.iter()):
        for child in list(parent):
            if is_needless(child):
                parent.remove(child)
    for element in root.iter():
        style(element)
    fixed, svg = [*dict.fromkeys(colours(root))], themed(root)
    for what, repair in [*wrong(root), *([(says(fixed), "leave colours alone")] if fixed else [])]:
        raise ValueError(f"a graph {what}; {repair}")
    return svg


def laid_out(dot: str) -> str:
    """What graphviz-pure draws."""
    command = [str(Path(sys.executable).parent / "graphviz-pure"), "-Tsvg"]
    dot = HEAD.sub(rf"\g<0> {DEFAULTS}", dot, 1)
    try:
        done = subprocess.run(
            command, input=dot, capture_output=True, encoding="utf-8", timeout=SECONDS, check=True
        )
    except subprocess.TimeoutExpired:
        raise ValueError(f"a graph is not laid out within {SECONDS} s; draw less") from None
    except subprocess.CalledProcessError as error:
        raise ValueError(f"graphviz-pure cannot draw a graph: {error.stderr.strip()}") from None
    return done.stdout


def is_needless(element: ElementTree.Element) -> bool:
    """Names of nodes that would show as tooltips, and the sheet of paper behind the graph."""
    return element.tag.endswith("}title") or element.get("stroke") == element.get("fill") == "none"


def style(element: ElementTree.Element) -> None:
    """Attributes as a style; what is not needed goes."""
    attributes = element.attrib
    for name in NEEDLESS:
        attributes.pop(name, None)
    if "font-size" in attributes:
        attributes["font-size"] += "px"
    styles = [f"{name}: {attributes.pop(name)}" for name in STYLES if name in attributes]
    if styles:
        attributes["style"] = "; ".join(styles)
    if element.tag.endswith("}text"):
        attributes["class"] = "code"  # names of the code, the same in each language
