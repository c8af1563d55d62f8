"""What running a snippet gave."""

import os
import signal
import zlib
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Figure:
    """A figure's name, and its SVG, packed since those of all snippets are in memory at once."""

    name: str
    packed: str

    @property
    def svg(self) -> str:
        return zlib.decompress(b64decode(self.packed)).decode()


def pack(name: str, svg: str) -> Figure:
    """A figure, from its SVG.

    >>> pack("inf", "<svg/>").svg
    '<svg/>'
    """
    return Figure(name, b64encode(zlib.compress(svg.encode())).decode())


@dataclass(frozen=True)
class Outcome:
    """What running a snippet gave.

    `printed` has the output lines of each statement that ended or raised; if `raised`, the last
    of them ends in the exception. `afterwards` is what was printed while the figures were
    drawn. `failure` says in words why the process ended early; the statement that was running is
    then the one after those in `printed`, or, of those in the prelude, the one after the first
    `before`.
    """

    printed: tuple[tuple[str, ...], ...]
    raised: bool = False
    figures: tuple[Figure, ...] = ()
    afterwards: tuple[str, ...] = ()
    unseeded: tuple[str, ...] = ()
    failure: str = ""
    before: int = 0


def to_json(outcome: Outcome) -> dict[str, Any]:
    return asdict(outcome)


def from_json(data: dict[str, Any]) -> Outcome:
    """The inverse of `to_json`, also after JSON has made lists of tuples.

    Raises:
        KeyError, TypeError: this is not the JSON of an outcome.
    """
    return Outcome(
        printed=tuple(tuple(lines) for lines in data["printed"]),
        raised=data["raised"],
        figures=tuple(Figure(**each) for each in data["figures"]),
        afterwards=tuple(data["afterwards"]),
        unseeded=tuple(data["unseeded"]),
        failure=data["failure"],
        before=data["before"],
    )


def lines(output: bytes) -> tuple[str, ...]:
    """Output as lines; spaces at their ends do not count, and tabs are as wide as in a terminal.

    >>> lines(b"a \\n\\tb\\n\\n"), lines(b"")
    (('a', '        b', ''), ())
    """
    text = output.decode("utf-8", "backslashreplace").replace(os.linesep, "\n").expandtabs()
    return tuple(line.rstrip(" ") for line in text.removesuffix("\n").split("\n")) if text else ()


def way_out(status: int | None) -> str:
    """How a process ended, in words.

    >>> way_out(1), way_out(-11)
    ('exit status 1', 'signal SIGSEGV')
    """
    if status is None or status >= 0:
        return f"exit status {status}"
    return f"signal {signal.Signals(-status).name}"
