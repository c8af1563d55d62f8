"""The site's own scripts without what only their writers read."""

import re
from pathlib import Path

COMMENT = re.compile(r"^[ \t]*(?://.*|/\*[\s\S]*?\*/[ \t]*)\n", re.MULTILINE)
"""A comment with a line of its own, or several."""


def lighten(assets: Path) -> None:
    """Write the scripts of a folder anew, as small as they can be."""
    for file in assets.glob("*.js"):
        script = file.read_text(encoding="utf-8")
        file.write_text(lean(script), encoding="utf-8", newline="\n")


def lean(script: str) -> str:
    r"""A script without comments on lines of their own, and without indentation.

    No text of ours goes over several lines, so that a line begins with code.

    >>> lean("// a\nif (b) {\n  /* c\n   d */\n  e() // f\n}\n")
    'if (b) {\ne() // f\n}\n'
    """
    return re.sub(r"^[ \t]+", "", COMMENT.sub("", script), flags=re.MULTILINE)
