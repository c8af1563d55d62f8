"""KaTeX's MathML as browsers know it: MathML Core, with classes for what that leaves to CSS.

Source: https://www.w3.org/TR/mathml-core/
"""

import re
from itertools import zip_longest
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from checked_snippets.formulas.letters import styled
from checked_snippets.formulas.spacing import SCRIPTS, mark_signs, space, space_names, tighten

NAMESPACE = ' xmlns="http://www.w3.org/1998/Math/MathML"'
BARS = {"∣": "|", "∥": "‖"}  # as KaTeX writes them they are relations, with space around
DOTS = {"…", "⋯"}
SPACING, COMBINING = "ˋˊ^~ˉ˘˙¨˚ˇ", "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030c"
ACCENTS = str.maketrans(SPACING, COMBINING)  # the first are not made to be on top
THIN, MEDIUM, HAIR, NEGATIVE = "\u2009", "\u2005", "\u200a", "\u2063"
SPACES = {THIN: 3, MEDIUM: 4, MEDIUM + HAIR: 5, THIN + NEGATIVE: -3}  # in 1/18 em

ROWS = {"math", "mrow", "mtd", "mstyle", "msqrt", "mpadded", "mphantom"}
CORE = SCRIPTS | ROWS | {"mi", "mn", "mo", "mtext", "mspace", "mfrac", "mroot", "mtable", "mtr"}

COLOURS = {"mathcolor", "mathbackground"}
LENGTH, TRUTH = r"0|\d*\.?\d+(em|px)", "true|false"
ATTRIBUTES = {
    "class": r"(?!vcenter).*",
    "depth": LENGTH,
    "display": "block",
    "form": "prefix|infix|postfix",
    "height": LENGTH,
    "linethickness": LENGTH,
    "lspace": LENGTH,
    "mathsize": LENGTH,
    "maxsize": LENGTH,
    "minsize": LENGTH,
    "rspace": LENGTH,
    "scriptlevel": r"\d",
    "style": r"margin-left:-[\d.]+em",
    "voffset": f"-?({LENGTH})",
    "width": LENGTH,
} | dict.fromkeys(
    ("accent", "accentunder", "displaystyle", "fence", "separator", "stretchy"), TRUTH
)
"""What each attribute may say, so that all browsers draw what KaTeX means by it."""


def core(katex: str) -> str:
    """What KaTeX gives, as a `math` element that browsers draw as it is meant.

    Raises:
        ValueError: it has something that they cannot draw, or not in both schemes.
    """
    math = ElementTree.fromstring(katex.replace(NAMESPACE, ""))[0]
    math[:] = math[0][:1]  # the second child of `semantics` is LaTeX
    for element in list(math.iter()):
        MEND.get(element.tag, check)(element)
    for element in list(math.iter()):
        if element.tag in ROWS:
            mark_signs(element)
            space_names(element)
        elif element.tag in SCRIPTS and not element.get("accent"):
            tighten(element)
    for element in math.iter():
        stand_upright(element)
        check_attributes(element)
    return ElementTree.tostring(math, encoding="unicode")


def check(element: Element) -> None:
    if element.tag not in CORE:
        raise ValueError(f"browsers do not know <{element.tag}>")


def check_attributes(element: Element) -> None:
    wrong = {
        name: value
        for name, value in element.attrib.items()
        if not re.fullmatch(ATTRIBUTES.get(name, "(?!)"), value)
    }
    if COLOURS & wrong.keys():
        raise ValueError("a formula has no colours, links or images")
    for name, value in wrong.items():
        raise ValueError(f'browsers do not draw <{element.tag} {name}="{value}"> as it is meant')


def mend_letters(token: Element) -> None:
    r"""Letters of a style as Unicode has them; `\boldsymbol` puts a whole row into a token."""
    variant = token.attrib.pop("mathvariant", "")
    if len(token):
        token.tag = "mrow"
    elif variant not in {"", "normal"}:
        token.text = "".join(styled(letter, variant) for letter in token.text or "")
    elif variant and token.tag == "mi" and len(token.text or "") == 1:
        token.set("mathvariant", "normal")


def stand_upright(element: Element) -> None:
    """Make an operator of a lone upright letter: Firefox sets space between that and others."""
    if element.attrib.pop("mathvariant", None):
        element.tag = "mo"
        element.attrib |= {"lspace": "0", "rspace": "0"}


def mend_operator(operator: Element) -> None:
    if operator.text in BARS and operator.attrib.keys() & {"fence", "stretchy"}:
        operator.text = BARS[operator.text]
        operator.attrib |= {"lspace": "0", "rspace": "0"}
    if operator.text in DOTS:
        operator.attrib |= {"lspace": "0.1em", "rspace": "0.1em"}
    mend_letters(operator)


def mend_words(words: Element) -> None:
    """Words are set in the page's font, and their style is up to CSS; spaces have a width."""
    variant = words.attrib.pop("mathvariant", "")
    if words.text in SPACES:
        words.tag, words.attrib, words.text = "mspace", space(SPACES[words.text]), None
    elif variant:
        words.set("class", variant)


def mend_accent(over: Element) -> None:
    accent = over[1]
    if over.get("accent") and accent.tag == "mo":
        accent.text = (accent.text or "").translate(ACCENTS)
        accent.attrib = {"stretchy": "false", "lspace": "0", "rspace": "0"} | accent.attrib


def mend_space(gap: Element) -> None:
    """Only CSS goes back; and what is not wide has no colour: the strut of three dots."""
    width = gap.get("width", "")
    if width.startswith("-"):
        gap.attrib = space(round(float(width.removesuffix("em")) * 18))
    if width == "0em":
        gap.attrib.pop("mathbackground", None)


def mend_box(box: Element) -> None:
    notation = box.attrib.pop("notation")
    if notation != "box":
        raise ValueError(f"browsers do not know <menclose>: {notation}")
    box.tag = "mrow"
    box.set("class", "box")


def mend_table(table: Element) -> None:
    """Sides and lines become classes; the columns of `aligned` have no space between them."""
    given = {name: table.attrib.pop(name) for name in [*table.attrib]}
    if "width" in given:
        raise ValueError("a formula has no number: \\tag")
    if given.get("columnspacing", "").startswith("0em"):
        table.set("class", "aligned")
    sides, lines, rules = (
        given.get(name, "").split() for name in ("columnalign", "columnlines", "rowlines")
    )
    for row, rule in zip_longest(table, rules[: len(table)]):
        classify(row, rule)
        row[:] = [cell for cell in row if "class" not in cell.attrib]  # they are KaTeX's glue
        for cell, side, line in zip_longest(row, sides[: len(row)], lines[: len(row)]):
            classify(cell, side, line)
            unwrap(cell)


def classify(element: Element, *words: str | None) -> None:
    """Give an element those words as classes that say something unusual of it."""
    if classes := [word for word in words if word not in {None, "center", "none"}]:
        element.set("class", " ".join(filter(None, classes)))


def unwrap(cell: Element) -> None:
    """Take a cell out of the style that KaTeX wraps it into; most cells have that anyway."""
    for style in cell.findall("mstyle[@scriptlevel]"):
        if style.get("displaystyle") == "true":
            cell.set("displaystyle", "true")
        cell[:] = style


MEND = {
    "mi": mend_letters,
    "mn": mend_letters,
    "mo": mend_operator,
    "mtext": mend_words,
    "mover": mend_accent,
    "mspace": mend_space,
    "menclose": mend_box,
    "mtable": mend_table,
}
