"""Numbers and mathematics in prose, set as in print: one minus, × in Chinese, no line within.

Writers type what is on the keyboard: `-1`, `5 - 3`, `(2, 3)`, `5 个`. Code stays as it is.
"""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

SKIPPED = {"code", "figure", "kbd", "math", "pre", "script", "style", "svg"}
"""Elements in which nothing is prose."""

NO_BREAK = "\u00a0"

VALUE = r"[-−]?(?:\d+(?:[.,]\d+)*[A-Za-z]{0,2}|[A-Za-z]{1,2}\d?|‖[^‖]{1,9}‖|\([^()]{1,16}\))[²³′ᵀ]*"
CALCULATION = re.compile(rf"(?<![\w-]){VALUE}(?: [-+−×·/^<>≤≥≠≈±=] {VALUE})+(?![\w-])")
"""What one could calculate, with spaces around its signs."""

TUPLE = re.compile(r"\([-−\w.]{1,9}(?:, [-−\w.]{1,9}){1,3}\)")

SIGN = re.compile(r"(?<![\w)\]-])-(?=\d|\.\d|[A-Za-z]\b)")
"""A hyphen that says that a number is negative."""

DIFFERENCE = re.compile(r" - ")
TIMES = re.compile(r"(?<![A-Za-z\d.])(\d[\d.]*) ?· ?(?=\(?−?\d)")
MEASURE = re.compile(r"(?<=\d) (?=[个倍阶维行列位页张种次遍秒步类组点层轮块条段项元格件支根度级])")

LONGEST = 26
"""Letters of a calculation that stays on one line; a longer one may break before its `=`."""


class Typography(Extension):
    """For the pages of a language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 # the name that Markdown calls
        """After terms have been explained (6), before anchors are counted (5)."""
        md.treeprocessors.register(Prose(md, self.language), "typography", 5.5)


class Prose(Treeprocessor):
    """Sets all text of a page that is no code."""

    def __init__(self, md: Markdown, language: str) -> None:
        super().__init__(md)
        self.language = language

    def run(self, root: Element) -> None:
        self.set(root)

    def set(self, element: Element) -> None:
        """Set the text of an element and of all in it."""
        if element.text and element.tag not in SKIPPED:
            element.text = self.text(element.text)
        for child in element:
            if child.tag not in SKIPPED:
                self.set(child)
            if child.tail:
                child.tail = self.text(child.tail)

    def text(self, text: str) -> str:
        return typeset(text, self.language) if isinstance(text, str) else text


def typeset(text: str, language: str) -> str:
    """A piece of prose as it is set.

    >>> typeset("from -1 to 5 - 3 = 2, not 3-4", "en").replace(NO_BREAK, "_")
    'from −1 to 5_−_3_=_2, not 3-4'
    >>> typeset("(2, 3) 有 6 个数，2 · 3 = 6", "zh").replace(NO_BREAK, "_")
    '(2,_3) 有 6_个数，2_×_3_=_6'
    """
    text = SIGN.sub("−", text)
    if language == "zh":
        text = MEASURE.sub(NO_BREAK, TIMES.sub(r"\1 × ", text))
    text = TUPLE.sub(lambda found: found.group().replace(" ", NO_BREAK), text)
    return CALCULATION.sub(in_one_line, text)


def in_one_line(found: re.Match[str]) -> str:
    """A calculation that breaks nowhere, or before `=` alone."""
    shown = DIFFERENCE.sub(" − ", found.group()).replace(" ", NO_BREAK)
    return shown if len(shown) <= LONGEST else shown.replace(f"{NO_BREAK}=", " =")
