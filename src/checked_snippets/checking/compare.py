"""When what was printed is what was promised."""

import functools
import platform
import re
import sys
import tempfile
import unicodedata
from decimal import Decimal
from pathlib import Path

from checked_snippets.running.packages import installed_folders
from checked_snippets.running.pool import SCRATCH

DECIMAL = re.compile(r"[ -]?(?<![\w.])\d+\.\d*(?:e[-+]?\d+)?|(?<![\w.])[ -]?\d+e[-+]?\d+")

ROUNDS_ALIKE = sys.platform == "linux" and platform.machine() == "x86_64"
"""Where the instructions that round are fixed (see `start.ENVIRONMENT`), decimals are exact.
On other machines they may differ by `RELATIVE` or `ABSOLUTE`, or in the last digit shown."""

RELATIVE, ABSOLUTE = 1e-4, 1e-6

ADDRESS = re.compile(r"\b0x[0-9a-f]{6,16}\b")

CONTROLS = ("Cc", "Cf", "Zl", "Zp")
JOINERS = "\u200c\u200d"
"""Within emojis and words of some languages; of the letters that format, they alone do no harm."""

LONGEST = 1000
"""How many characters a line on a page may have."""


def unprintable(line: str, path: str = "") -> str:
    """Why a line of the snippet at a path cannot stand on a page; '' if it can.

    >>> unprintable("tensor(1)"), unprintable("red: \\x1b[31m")
    ('', 'a control character')
    """
    if len(line) > LONGEST:
        return f"a line of {len(line)} characters"
    if not line.isprintable() and any(map(is_control, line)):
        return "a control character"
    if any(place in line for place in places()):
        return "a path of this machine"
    if path and path in line:
        return "the path of its own file"
    return "an address, another one in each run" if ADDRESS.search(line) else ""


def is_control(letter: str) -> bool:
    return unicodedata.category(letter) in CONTROLS and letter not in JOINERS


@functools.cache
def places() -> tuple[str, ...]:
    """Folders of this machine that another one has not: of Python, and of who builds."""
    scratch = Path(tempfile.gettempdir(), SCRATCH)
    own = {*installed_folders(), Path(sys.executable), Path.home(), scratch}
    return tuple(str(place) for place in own if place != Path(place.anchor))


def matches(promise: tuple[str, ...], printed: tuple[str, ...], exact: bool) -> bool:
    """Whether every printed line is what was promised; `...` stands for any text in a line.

    >>> matches(("size (3) at ...",), ("size (3) at dimension 1",), exact=True)
    True
    """
    return len(promise) == len(printed) and all(
        promised == line or alike(promised, line, exact)
        for promised, line in zip(promise, printed, strict=True)
    )


def abbreviates(promised: str) -> bool:
    """Whether a promised line leaves something out."""
    return "..." in promised


def alike(promised: str, printed: str, exact: bool) -> bool:
    """Equal but for `...` and, unless `exact`, for how processors round decimals.

    >>> alike("tensor([0.3333, 2])", "tensor([0.3334, 2])", exact=False)
    True
    >>> alike("tensor([0.3333, 2])", "tensor([0.3333, 3])", exact=False)
    False
    """
    number = r"(?!)" if exact else DECIMAL.pattern
    parts = re.split(rf"(\.\.\.|{number})", promised)
    pattern = "".join(
        "(.*)" if part == "..." else f"({number})" if index % 2 else re.escape(part)
        for index, part in enumerate(parts)
    )
    found = re.fullmatch(pattern, printed)
    pairs = zip(parts[1::2], found.groups() if found else (), strict=False)
    return bool(found) and all(close(a, b) for a, b in pairs if a != "...")


def close(promised: str, printed: str) -> bool:
    """Whether two decimals differ by no more than rounding may; the last digit may flip.

    >>> close("0.3333", "0.3334"), close("0.3333", "0.3335"), close("2.", "3.")
    (True, False, False)
    """
    last_place = Decimal(promised.strip()).as_tuple().exponent
    flip = 1.01 * 10.0**last_place if isinstance(last_place, int) and last_place < 0 else 0.0
    a, b = float(promised), float(printed)
    return abs(a - b) <= max(flip, ABSOLUTE + RELATIVE * abs(a))
