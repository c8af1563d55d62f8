"""The letters of mathematics: Unicode has one of each for every style that bears a meaning."""

import contextlib
import functools
import re
import unicodedata
from html import unescape

OLDER = {"ITALIC SMALL H": "PLANCK CONSTANT"}
"""Letters that Unicode had before the others, and under another name."""


@functools.cache
def styled(letter: str, variant: str) -> str:
    """The mathematical letter of a style; the letter itself if Unicode has none.

    >>> [styled("R", kind) for kind in ("bold", "double-struck", "script", "fraktur", "italic")]
    ['𝐑', 'ℝ', 'ℛ', 'ℜ', '𝑅']
    >>> styled("h", "italic"), styled("θ", "bold-italic"), styled("1", "bold"), styled("+", "bold")
    ('ℎ', '𝜽', '𝟏', '+')
    """
    style = variant.upper().replace("BOLD-ITALIC", "BOLD ITALIC")
    name = re.sub("LATIN |GREEK |LETTER |LUNATE ", "", unicodedata.name(letter, ""))
    older = f"{style} {name}".replace("FRAKTUR", "BLACK-LETTER")
    for each in [f"MATHEMATICAL {style} {name}", OLDER.get(older, older)]:
        with contextlib.suppress(KeyError):
            return unicodedata.lookup(each)
    return letter


def drawn(formula: str) -> set[str]:
    """The characters that MathML is drawn with, words apart.

    A letter that is alone becomes italic, and a root has a sign that nobody writes.

    >>> sorted(drawn("<msqrt><mi>x</mi><mo>&lt;</mo><mtext>零</mtext></msqrt>"))
    ['<', '√', '𝑥']
    """
    formula = re.sub("<mtext.*?</mtext>", "", formula)
    formula = re.sub("<mi>(.)</mi>", lambda found: styled(found[1], "italic"), formula)
    root = {"√"} if "<msqrt" in formula or "<mroot" in formula else set()
    return root | set(unescape(re.sub("<[^>]*>", "", formula)))
