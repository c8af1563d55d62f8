"""Formulas in Python-Markdown: an extension that puts MathML in their places.

It looks for them where `page` does, and before Markdown sees their stars, bars and underlines.
"""

import re
from collections.abc import Mapping
from html import escape

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from checked_snippets.pages.page import DOLLARS


class Typesetting(Extension):
    r"""Show each formula as the MathML given for it; one without is shown as it is written.

    `\$` is a dollar.
    """

    def __init__(self, html: Mapping[str, str]) -> None:
        super().__init__()
        self.html = html

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 # the name that Markdown calls
        """After fences (priority 25), before raw HTML (20)."""
        md.preprocessors.register(Formulas(md, self.html), "formulas", 22)
        md.ESCAPED_CHARS.append("$")


class Formulas(Preprocessor):
    """Put what stands for a formula where the formula was."""

    def __init__(self, md: Markdown, html: Mapping[str, str]):
        super().__init__(md)
        self.html = html

    def run(self, lines: list[str]) -> list[str]:
        return DOLLARS.sub(self.typeset, "\n".join(lines)).split("\n")

    def typeset(self, found: re.Match[str]) -> str:
        formula = found["formula"]
        if not formula:
            return found.group()
        html = self.html.get(formula, f"<code>{escape(formula)}</code>")
        if formula.startswith("$$"):
            html = f'<span class="formula" tabindex="0">{html}</span>'
        return str(self.md.htmlStash.store(html))
