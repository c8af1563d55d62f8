"""Space in formulas as TeX has it: browsers know less of it."""

from itertools import pairwise
from xml.etree.ElementTree import Element

APPLY = "\u2061"
"""What KaTeX writes, unseen, behind the name of a function."""

SIGNS = {*"+−±∓"}

SCRIPTS = {"msub", "msup", "msubsup", "munder", "mover", "munderover"}


def space(width: int) -> dict[str, str]:
    """What makes an `mspace` so many eighteenths of an em wide; only CSS goes back.

    >>> space(3), space(-3)
    ({'width': '0.167em'}, {'style': 'margin-left:-0.167em'})
    """
    em = f"{width / 18:.3f}em"
    return {"width": em} if width > 0 else {"style": f"margin-left:{em}"}


THE_START = Element("mspace")


def space_names(row: Element) -> None:
    """TeX's thin space around names: 2 cos θ, but cos(θ).

    Firefox has it behind what applies a name; a space before that is the only one there, too.
    """
    spaced: list[Element] = []
    for element in row:
        before = spaced[-1] if spaced else THE_START
        after_name = ends_name(before) and element.tag not in {"mo", "mspace"}
        if after_name or (is_closed(before) and element.text != APPLY and is_name(element)):
            spaced.insert(len(spaced) - (before.text == APPLY), Element("mspace", space(3)))
        spaced.append(element)
    row[:] = spaced


def mark_signs(row: Element) -> None:
    """A minus behind a bracket, a comma or a relation is a sign, which has no space behind it."""
    for before, element in pairwise(row):
        if element.text in SIGNS and before.tag == "mo" and not is_closed(before):
            element.set("form", "prefix")


def is_name(element: Element) -> bool:
    return ends_name(element) or (element.tag == "mi" and len(element.text or "") > 1)


def ends_name(element: Element) -> bool:
    """Whether a name with its limits ends here: KaTeX writes an invisible operator behind it."""
    if element.tag in SCRIPTS:
        return ends_name(element[0])
    return element.text == APPLY or (element.tag == "mrow" and any(map(ends_name, element[-1:])))


def is_closed(element: Element) -> bool:
    return element.tag not in {"mo", "mspace"} or element.text in {*")]}|‖…⋯"}


def tighten(scripted: Element) -> None:
    """TeX sets scripts without the space around relations and operators."""
    for script in scripted[1:]:
        for operator in script.iter("mo"):
            if operator.get("stretchy") is None and operator.text not in {*"()[]{}", APPLY}:
                operator.attrib |= {"lspace": "0", "rspace": "0"}
