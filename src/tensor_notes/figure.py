"""A matplotlib figure as inline SVG that takes its colours and its font from the page."""

import io
import re
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

if TYPE_CHECKING:  # matplotlib is imported where something is drawn, and nowhere else
    from matplotlib.figure import Figure

SVG = "http://www.w3.org/2000/svg"
LINK = "{http://www.w3.org/1999/xlink}href"

COLOURS = {
    "text": "#1d2125",
    "line": "#565e67",
    "grid": "#d3d8dd",
    "0": "#0a67b2",
    "1": "#c75100",
    "2": "#007f5c",
    "3": "#7d2a6c",
    "4": "#4a4000",
    "5": "#6b8196",
}
"""What stands for a colour of the page while matplotlib draws: the light scheme's value."""

THEME: dict[Any, Any] = {
    "text.color": COLOURS["text"],
    "axes.labelcolor": COLOURS["text"],
    "xtick.labelcolor": COLOURS["text"],
    "ytick.labelcolor": COLOURS["text"],
    "axes.edgecolor": COLOURS["line"],
    "xtick.color": COLOURS["line"],
    "ytick.color": COLOURS["line"],
    "patch.edgecolor": COLOURS["line"],
    "hatch.color": COLOURS["line"],
    "grid.color": COLOURS["grid"],
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "savefig.facecolor": "none",
    "legend.frameon": False,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "lines.linewidth": 2,
    "font.size": 11,
    "axes.titlesize": "medium",
    "figure.figsize": (6, 3.4),
    "figure.max_open_warning": 0,
    "image.interpolation": "none",  # pixels stay pixels, and the file small
    "path.simplify_threshold": 0.25,  # in pixels: nobody misses such a detail
    "svg.fonttype": "none",
    "svg.hashsalt": "tensor-notes",
}

COORDINATES = {"d", "x", "y", "points"}
LONG_DECIMAL = re.compile(r"(\.\d\d)\d+")
"""A hundredth of a point is finer than any screen."""

CURVE, TENTH = 400, re.compile(r"(\.\d)\d+")
"""In a path of so many letters a tenth is fine enough: it is a curve, not the shape of a marker."""

NO_METADATA = dict.fromkeys(["Creator", "Date", "Format", "Type"])


def use_theme() -> None:
    """Make the theme matplotlib's default, so that `rcdefaults` of a snippet keeps it too."""
    import matplotlib
    from cycler import cycler

    if matplotlib.rcParams["svg.hashsalt"] == THEME["svg.hashsalt"]:
        return  # inherited from the server
    palette = [COLOURS[name] for name in COLOURS if name.isdigit()]
    theme = THEME | {"axes.prop_cycle": cycler(color=palette)}
    matplotlib.rcdefaults()  # without the settings of the person who builds
    matplotlib.rcParamsDefault.update(theme)
    matplotlib.rcParams.update(theme)


def refuse_what_nobody_sees(figure: "Figure") -> None:
    """Look for what matplotlib leaves out in silence.

    Raises:
        ValueError: there are no axes, or a value to be drawn is not a number.
    """
    import numpy

    if not figure.axes:
        raise ValueError("the figure has no axes; draw on those of plt.subplots()")
    for axes in figure.axes:
        drawn: list[Any] = [line.get_xydata() for line in axes.lines]
        drawn += [part.get_offsets() for part in axes.collections]
        drawn += [part.get_array() for part in [*axes.images, *axes.collections]]
        for values in drawn:
            if values is not None and numpy.isnan(numpy.asarray(values, dtype=float)).any():
                raise ValueError("a value to be drawn is nan; leave it out")


def to_svg(figure: "Figure", prefix: str) -> str:
    """Draw a figure as an `<svg>` element whose ids begin with `prefix`."""
    file = io.StringIO()
    figure.savefig(file, format="svg", metadata=NO_METADATA)
    return themed(file.getvalue(), prefix)


def themed(svg: str, prefix: str) -> str:
    """Matplotlib's SVG without what only a file of its own needs, in the colours of the page."""
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
