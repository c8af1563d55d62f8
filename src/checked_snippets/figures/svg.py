"""A drawing as inline SVG that takes its colours and its font from the page."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from checked_snippets.figures.colours import COLOURS

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
LINK = f"{{{XLINK}}}href"
URL = re.compile(r"url\(\s*[\"']?([^\"')]*)[\"']?\s*\)")
COORDINATES = {"d", "x", "y", "points"}
LONG_DECIMAL = re.compile(r"(\.\d\d)\d+")
"""A hundredth of a point is finer than any screen."""

CURVE, TENTH = 400, re.compile(r"(\.\d)\d+")
"""In a path of so many letters a tenth is fine enough: it is a curve, not the shape of a marker."""

PAINTS = ("fill", "stroke", "stop-color", "flood-color", "lighting-color")
"""Attributes that become styles, because only styles may use the page's variables."""

PALETTE = [colour for name, colour in COLOURS.items() if name.isdigit()]
DARKER, DARKEST = re.compile(r"\b(fill|stroke): (#[0-9a-f]{6})"), 0.25

NAMES = {colour: name for name, colour in COLOURS.items()}
FAMILY = re.compile(r"font-family: ([^;]*)(; |$)")
GENERIC = {"serif", "monospace", "cursive", "fantasy"}
"""Families of fonts that a page has too; without a word, a figure has the page's own."""


def read(svg: str) -> ElementTree.Element:
    """An SVG file as a tree."""
    return ElementTree.fromstring(re.sub(r"<!DOCTYPE[^>]*>", "", svg))


def themed(root: ElementTree.Element) -> str:
    """An SVG file without what a part of a page does not need, in the colours of the page.

    Its ids are unique in it alone: who puts it on a page has to see that they are so there.
    """
    for defs in root.findall(f"{{{SVG}}}defs"):
        if defs.find(f"{{{SVG}}}style") is not None:
            root.remove(defs)  # as part of a page it would style the whole page
    used = {target.removeprefix("#") for each in root.iter() for target in references(each)}
    for element in root.iter():
        tidy(element, used)
    width = float(root.get("viewBox", "0 0 0 0").split()[2])
    root.set("style", f"max-width: {width * 4 / 3:.0f}px")
    for name in ["width", "height", "version"]:
        root.attrib.pop(name, None)
    ElementTree.register_namespace("", SVG)
    text = ElementTree.tostring(root, encoding="unicode").replace(f' xmlns="{SVG}"', "", 1)
    return re.sub(r"\s*\n\s*", " ", text).replace("> <", "><")


def references(element: ElementTree.Element) -> Iterator[str]:
    """What an element refers to, by whatever attribute: `#id` in the drawing, or an address."""
    for name, value in element.attrib.items():
        if name in ("href", LINK):
            yield value
        yield from URL.findall(value)


def wrong(root: ElementTree.Element) -> Iterator[tuple[str, str]]:
    """What no page can show of a drawing, `themed` or not: what is wrong, and the repair."""
    here = {f"#{each.get('id')}" for each in root.iter()}
    for element in root.iter():
        pixels = element.tag == f"{{{SVG}}}image"
        for target in references(element):
            if target not in here and not (pixels and target.startswith("data:image/")):
                yield f"refers to {target[:60]}, which is not in the figure", "leave that out"
        if element.get("in2") == "BackgroundImage":  # how matplotlib would shade
            yield "shades in a way that browsers do not know", 'leave out shading="gouraud"'


def tidy(element: ElementTree.Element, used: set[str]) -> None:
    attributes = element.attrib
    if LINK in attributes:
        attributes["href"] = attributes.pop(LINK)
    identity = attributes.pop("id", None)
    if identity is not None and identity in used:
        attributes["id"] = identity
    if attributes.get("transform", "").startswith("rotate(-0 "):
        del attributes["transform"]
    for name in COORDINATES & attributes.keys():
        rest = TENTH if len(attributes[name]) > CURVE else LONG_DECIMAL
        attributes[name] = rest.sub(r"\1", attributes[name])
    for name, value in attributes.items():
        attributes[name] = URL.sub(r"url(\1)", value)
    painted = [f"{name}: {attributes.pop(name)}" for name in PAINTS if name in attributes]
    if style := "; ".join(filter(None, [*painted, attributes.get("style")])):
        attributes["style"] = page_style(style)


def page_style(style: str) -> str:
    """A style in the font and the colours of the page.

    >>> page_style("font-size: 10px; font-family: 'DejaVu Sans'; fill: #0a67b2")
    'font-size: 10px; fill: var(--figure-0)'
    """

    def variable(colour: re.Match[str]) -> str:
        name = NAMES.get(colour.group())
        return f"var(--figure-{name})" if name else colour.group()

    style = DARKER.sub(darker, FAMILY.sub(generic, style))
    return re.sub(r"#[0-9a-f]{6}", variable, style)


def darker(found: re.Match[str]) -> str:
    """A colour of the page that matplotlib has darkened, as it does the sides of a body.

    A browser that does not know how to mix colours takes the first of the two.

    >>> DARKER.sub(darker, "fill: #053359")
    'fill: #053359; fill: color-mix(in srgb, #0a67b2 50%, #000)'
    """
    paint, colour = found.groups()
    rgb = bytes.fromhex(colour[1:])
    for own, whole in ((own, bytes.fromhex(own[1:])) for own in PALETTE):
        part = max(rgb) / max(whole)
        if DARKEST < part < 1 and all(abs(part * whole[i] - rgb[i]) <= 1 for i in range(3)):
            return f"{found.group()}; {paint}: color-mix(in srgb, {own} {part:.0%}, #000)"
    return found.group()


def generic(found: re.Match[str]) -> str:
    """The generic family of a list of fonts, if it is not the page's.

    >>> FAMILY.sub(generic, "font-family: 'Courier', monospace; fill: none")
    'font-family: monospace; fill: none'
    """
    name = "monospace" if "Mono" in found[1] else found[1].rpartition(",")[2].strip()
    return f"font-family: {name}{found[2]}" if name in GENERIC else ""
