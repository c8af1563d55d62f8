"""What is different elsewhere, inside of a process; see `elsewhere`.

What is set before a process starts is in `start.ELSEWHERE`.
"""

import getpass
import locale
import os
import platform
import sys
from collections.abc import Callable
from typing import Any

ASKED = {
    getpass: ("getuser",),
    locale: ("getlocale",),
    os: ("cpu_count", "uname"),
    platform: ("architecture", "libc_ver", "machine", "node", "release", "system", "version"),
    "matplotlib": ("get_backend",),
    "matplotlib.pyplot": ("get_backend",),
    "torch.__config__": ("show",),
}
"""What a program asks about the machine that it runs on: functions of modules."""


def change() -> None:
    """Let this process look as if it were on another machine: to its snippet, not to libraries."""
    for name in {*os.environ} - {"HOME"}:  # for Python alone: what C code has read stays
        del os.environ._data[os.environ.encodekey(name)]  # type: ignore[attr-defined]
    os.get_terminal_size = lambda *_: os.terminal_size((120, 30))
    if torch := sys.modules.get("torch"):
        torch.set_num_threads(2)
    for place, names in ASKED.items():
        module = sys.modules.get(place) if isinstance(place, str) else place
        for name in names if module else ():
            setattr(module, name, answering_otherwise(getattr(module, name)))


def answering_otherwise(function: Callable[..., Any]) -> Callable[..., Any]:
    return lambda *arguments, **options: other(function(*arguments, **options))


def other(answer: Any) -> Any:
    """Another answer of the same kind.

    >>> other(("Linux", 64))
    ('Linux elsewhere', 65)
    """
    if isinstance(answer, tuple):
        return tuple(map(other, answer))
    return answer + 1 if isinstance(answer, int) else f"{answer} elsewhere"
