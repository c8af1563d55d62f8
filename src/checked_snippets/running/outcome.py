"""What running a snippet gave."""

import itertools
import os
import signal
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
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
class Output:
    """Lines in a row that a statement gave; `kind` is "printed", "warned" or "raised"."""

    kind: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """What running a snippet gave.

    `outputs` has what each statement gave that ended or raised; `raised` is the name of the
    exception that the last of them raised, '' if none did. `afterwards` is what was printed
    while the figures were drawn. `failure` says in words why the process ended early; the
    statement that was running is then the one after those in `outputs`, or, of those in the
    prelude, the one after the first `before`.
    """

    outputs: tuple[tuple[Output, ...], ...]
    raised: str = ""
    figures: tuple[Figure, ...] = ()
    afterwards: tuple[str, ...] = ()
    unseeded: tuple[str, ...] = ()
    failure: str = ""
    before: int = 0

    @cached_property
    def printed(self) -> tuple[tuple[str, ...], ...]:
        """The lines of each statement that ended or raised, warnings and exceptions included."""
        return tuple(tuple(line for each in given for line in each.lines) for given in self.outputs)


def to_json(outcome: Outcome) -> dict[str, Any]:
    return asdict(outcome)


def from_json(data: dict[str, Any]) -> Outcome:
    """The inverse of `to_json`, also after JSON has made lists of tuples.

    Raises:
        KeyError, TypeError: this is not the JSON of an outcome.
    """
    return Outcome(
        outputs=tuple(
            tuple(Output(each["kind"], tuple(each["lines"])) for each in given)
            for given in data["outputs"]
        ),
        raised=data["raised"],
        figures=tuple(Figure(**each) for each in data["figures"]),
        afterwards=tuple(data["afterwards"]),
        unseeded=tuple(data["unseeded"]),
        failure=data["failure"],
        before=data["before"],
    )


Span = tuple[str, int, int]
"""A kind of output, and the bytes from which and up to which the output is of that kind."""


def outputs(output: bytes, spans: Sequence[Span] = ()) -> tuple[Output, ...]:
    """Output as lines, those of a kind together; outside of the spans it was just printed.

    What is of another kind begins a line of its own.

    >>> outputs(b"1\nUserWarning: slow\n", [("warned", 2, 20)])
    (Output(kind='printed', lines=('1',)), Output(kind='warned', lines=('UserWarning: slow',)))
    """
    found = [
        (kind, as_text(line))
        for kind, piece in pieces(output, spans)
        for line in piece.removesuffix(b"\n").split(b"\n")
    ]
    return tuple(
        Output(kind, tuple(line for _, line in same))
        for kind, same in itertools.groupby(found, key=lambda each: each[0])
    )


def pieces(output: bytes, spans: Sequence[Span]) -> Iterator[tuple[str, bytes]]:
    """Output cut where its kind changes, each piece with its kind."""
    end, ordered = 0, sorted(spans, key=lambda span: span[1])
    for kind, start, stop in [*ordered, ("printed", len(output), len(output))]:
        if end < start:
            yield "printed", output[end:start]
        if max(start, end) < stop:  # two threads may have warned at once
            yield kind, output[max(start, end) : stop]
        end = max(stop, end)


def lines(output: bytes) -> tuple[str, ...]:
    """Output as lines.

    >>> lines(b"a \n\tb\n\n"), lines(b"")
    (('a', '        b', ''), ())
    """
    return tuple(line for each in outputs(output) for line in each.lines)


def as_text(line: bytes) -> str:
    """A line; spaces at its end do not count, and tabs are as wide as in a terminal."""
    ending = os.linesep.removesuffix("\n").encode()
    return line.removesuffix(ending).decode("utf-8", "backslashreplace").expandtabs().rstrip(" ")


def way_out(status: int | None) -> str:
    """How a process ended, in words.

    >>> way_out(1), way_out(-11)
    ('exit status 1', 'signal SIGSEGV')
    """
    if status is None or status >= 0:
        return f"exit status {status}"
    return f"signal {signal.Signals(-status).name}"
