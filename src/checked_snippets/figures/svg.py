"""A drawing as inline SVG that takes its colours and its font from the page."""

import re
from typing import Any
from xml.etree import ElementTree

from checked_snippets.figures.colours import COLOURS

SVG = "http://www.w3.org/2000/svg"
LINK = "{http://www.w3.org/1999/xlink}href"

COORDINATES = {"d", "x", "y", "points"}
LONG_DECIMAL = re.compile(r"(\.\d\d)\d+")
"""A hundredth of a point is finer than any screen."""

CURVE, TENTH = 400, re.compile(r"(\.\d)\d+")
"""In a path of so many letters a tenth is fine enough: it is a curve, not the shape of a marker."""


def themed(svg: str, prefix: str) -> str:
    """An SVG file without what a part of a page does not need, in the colours of the page."""
    root = ElementTree.fromstring(re.sub(r"<!DOCTYPE[^>]*>", "", svg))
    for defs in root.findall(f"{{{SVG}}}defs"):
        if defs.find(f"{{{SVG}}}style") is not None:
            root.remove(defs)  # as part of a page it would style the whole page
    used = set(re.findall(r'(?:url\(|href=")#([^)"]+)', svg))
    for element in root.iter():
        tidy(element, used, prefix)
    width = float(root.get("viewBox", "0 0 0 0").split()[2])
    root.set("style", f"max-width: {width * 4 / 3:.0f}px")
    for name in ["width", "height", "version"]:
        root.attrib.pop(name, None)
    ElementTree.register_namespace("", SVG)
    text = ElementTree.tostring(root, encoding="unicode").replace(f' xmlns="{SVG}"', "", 1)
    return re.sub(r"\s*\n\s*", " ", text).replace("> <", "><")


def tidy(element: ElementTree.Element, used: set[str], prefix: str) -> None:
    attributes: dict[str, Any] = element.attrib
    if LINK in attributes:
        link = attributes.pop(LINK)
        attributes["href"] = f"#{prefix}{link[1:]}" if link.startswith("#") else link
    identity = attributes.pop("id", None)
    if identity in used:
        attributes["id"] = prefix + identity
    if "clip-path" in attributes:
        attributes["clip-path"] = attributes["clip-path"].replace("#", f"#{prefix}")
    if attributes.get("transform", "").startswith("rotate(-0 "):
        del attributes["transform"]
    for name in COORDINATES & attributes.keys():
        rest = TENTH if len(attributes[name]) > CURVE else LONG_DECIMAL
        attributes[name] = rest.sub(r"\1", attributes[name])
    if "style" in attributes:
        attributes["style"] = page_style(attributes["style"])


def page_style(style: str) -> str:
    """A style in the font and the colours of the page.

    >>> page_style("font-size: 10px; font-family: 'DejaVu Sans'; fill: #0a67b2")
    'font-size: 10px; fill: var(--figure-0)'
    """
    style = re.sub(r"font-family: [^;]*(; |$)", "", style)
    style = re.sub(r"(font: [^;']*px) '[^;]*", r"\1 inherit", style)
    names = {colour: name for name, colour in COLOURS.items()}

    def variable(colour: re.Match[str]) -> str:
        name = names.get(colour.group())
        return f"var(--figure-{name})" if name else colour.group()

    return re.sub(r"#[0-9a-f]{6}", variable, style)
