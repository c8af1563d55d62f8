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

from checked_snippets import files
from checked_snippets.problem import Problem
from checked_snippets.snippets.steps import plain


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


Name = tuple[int, int, str]
"""Where a name stands in the code, as line from 1 and column from 0, and its dotted path."""


@dataclass(frozen=True)
class Outcome:
    """What running a snippet gave.

    `outputs` has what each statement gave that ended or raised; `raised` is the name of the
    exception that the last of them raised, '' if none did. `elsewhere` has the lines that each
    statement gave on a second run, if those were others (see `elsewhere`); `hints` says of each
    statement what it has made of tensors and arrays (see `hints`), `names` what the names in the
    code were (see `names`). `faults` is what is wrong with output and figures, whatever was
    promised, and `afterwards` what was printed while they were drawn. `failure` says in words why
    the process ended early; the statement that was running is then the one after those in
    `outputs`, or, of those in the prelude, the one after the first `before`. `recorded` says
    where and when it was recorded, if it was not run here (see `recorded`).
    """

    outputs: tuple[tuple[Output, ...], ...]
    raised: str = ""
    figures: tuple[Figure, ...] = ()
    faults: tuple[Problem, ...] = ()
    afterwards: tuple[str, ...] = ()
    unseeded: tuple[str, ...] = ()
    failure: str = ""
    before: int = 0
    elsewhere: tuple[tuple[str, ...], ...] = ()
    hints: tuple[tuple[str, ...], ...] = ()
    names: tuple[Name, ...] = ()
    recorded: str = ""

    @cached_property
    def printed(self) -> tuple[tuple[str, ...], ...]:
        """The lines of each statement that ended or raised, warnings and exceptions included."""
        return tuple(tuple(line for each in given for line in each.lines) for given in self.outputs)

    @cached_property
    def digest(self) -> str:
        """What tells it from all others."""
        return files.digest(repr(self))


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
        faults=tuple(map(problem, data["faults"])),
        afterwards=tuple(data["afterwards"]),
        unseeded=tuple(data["unseeded"]),
        failure=data["failure"],
        before=data["before"],
        elsewhere=tuple(map(tuple, data["elsewhere"])),
        hints=tuple(map(tuple, data["hints"])),
        names=tuple(map(name, data["names"])),
    )


def name(data: Sequence[Any]) -> Name:
    """A name, from the list that JSON has made of it."""
    line, column, path = data
    return line, column, path


def problem(data: dict[str, Any]) -> Problem:
    """The inverse of `asdict`, also after JSON has made lists of tuples."""
    return Problem(**data | {name: tuple(data[name]) for name in ("details", "also")})


Span = tuple[str, int, int]
"""A kind of output, and the bytes from which and up to which the output is of that kind."""


def outputs(output: bytes, spans: Sequence[Span] = ()) -> tuple[Output, ...]:
    r"""Output as lines, those of a kind together; outside of the spans it was just printed.

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
    r"""Output as lines.

    >>> lines(b"a \n\tb\n\n"), lines(b"")
    (('a', '        b', ''), ())
    """
    return tuple(line for each in outputs(output) for line in each.lines)


def as_text(line: bytes) -> str:
    """A line as it is compared."""
    ending = os.linesep.removesuffix("\n").encode()
    return plain(line.removesuffix(ending).decode("utf-8", "backslashreplace"))


def way_out(status: int | None) -> str:
    """How a process ended, in words.

    >>> way_out(1), way_out(-11)
    ('exit status 1', 'signal SIGSEGV')
    """
    if status is None or status >= 0:
        return f"exit status {status}"
    return f"signal {signal.Signals(-status).name}"
