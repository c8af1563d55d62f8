"""The stylesheet of cells, figures and sliders, in the colours of the page."""

import re
from pathlib import Path

from checked_snippets import words

NAME = "checked-snippets.css"
"""The file beside the pages of a finished site."""

RULES = Path(__file__).with_name("cells.css")

COLOUR = re.compile(r"(--[\w-]+): light-dark\((\S+), (\S+)\);")
"""A colour in `RULES`: its name, and what it is in the light and in the dark."""


def stylesheet() -> str:
    """The labels of outputs in each language, and the rules."""
    rules = RULES.read_text(encoding="utf-8")
    return words.labels() + rules + older(COLOUR.findall(rules))


def older(colours: list[tuple[str, str, str]]) -> str:
    """Colours for browsers without `light-dark()`: dark ones where Material says so alone.

    >>> print(older([("--figure-0", "#0a67b2", "#62b4f5")]), end="")
    @supports not (color: light-dark(red, red)) {
      :root { --figure-0: #0a67b2; }
      @media screen { [data-md-color-scheme="slate"] { --figure-0: #62b4f5; } }
    }
    """
    light, dark = (" ".join(f"{each[0]}: {each[i]};" for each in colours) for i in (1, 2))
    return (
        "@supports not (color: light-dark(red, red)) {\n"
        f"  :root {{ {light} }}\n"
        f'  @media screen {{ [data-md-color-scheme="slate"] {{ {dark} }} }}\n'
        "}\n"
    )
