"""Code between ticks in a line that is no page: a title, what a name does."""

import re
from html import escape


def as_code(text: str) -> str:
    """Text in which what stands between backticks is code, as HTML.

    >>> as_code("`a < b` holds")
    '<code>a &lt; b</code> holds'
    """
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text, quote=False))
