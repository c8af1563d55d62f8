"""DOT text as inline SVG that takes its colours and its font from the page."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from checked_snippets.figures.svg import themed

SECONDS = 20
"""A graph that takes longer than this to lay out is none that anybody could read."""

STYLES = ("fill", "fill-opacity", "stroke", "stroke-opacity", "font-size")
"""Attributes that become styles, because only styles may use the page's variables."""

KEPT = ("d", "points", "x", "y", "text-anchor", "transform", "viewBox")


def to_svg(dot: str, prefix: str) -> str:
    """Lay out a graph and draw it as an `<svg>` element whose ids begin with `prefix`.

    Raises:
        ValueError: graphviz-pure cannot draw it; with what it says.
    """
    root = ElementTree.fromstring(laid_out(dot))
    for parent in list(root.iter()):
        for child in list(parent):
            if is_needless(child):
                parent.remove(child)
    for element in root.iter():
        style(element)
    return themed(ElementTree.tostring(root, encoding="unicode"), prefix)


def laid_out(dot: str) -> str:
    """What graphviz-pure draws."""
    command = [str(Path(sys.executable).parent / "graphviz-pure"), "-Tsvg"]
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
    return element.tag.endswith("}title") or element.get("stroke") == "none"


def style(element: ElementTree.Element) -> None:
    """Attributes as a style; what is not needed goes."""
    attributes = dict(element.attrib)
    element.attrib.clear()
    if "font-size" in attributes:
        attributes["font-size"] += "px"
    styles = [f"{name}: {attributes[name]}" for name in STYLES if name in attributes]
    element.attrib.update({name: attributes[name] for name in KEPT if name in attributes})
    if styles:
        element.set("style", "; ".join(styles))
    if element.tag.endswith("}text"):
        element.set("class", "code")  # names of the code, the same in each language
