"""The process of one snippet, seen from the parent: what it tells, and what it may not exceed."""

import contextlib
import itertools
import json
import os
import signal
import tempfile
import time
from collections.abc import Iterator
from multiprocessing import Pipe, connection, reduction
from pathlib import Path
from typing import Any

import psutil

from checked_snippets.figures import graph_layout
from checked_snippets.problem import Problem
from checked_snippets.running import packages
from checked_snippets.running.inside import child
from checked_snippets.running.outcome import (
    Figure,
    Outcome,
    Span,
    lines,
    name,
    outputs,
    pack,
    problem,
    way_out,
)
from checked_snippets.running.start import fresh_process
from checked_snippets.settings import Settings
from checked_snippets.snippets.snippet import Snippet

STARTING_SECONDS = 120
"""How long a process may take to start; where there is no forkserver, it imports torch."""

LOOK = 0.05
"""Seconds between two looks at what a process uses."""


class Run:
    """One snippet's process, seen from the parent."""

    def __init__(
        self, snippet: Snippet, scratch: Path, settings: Settings, elsewhere: bool = False
    ):
        self.snippet, self.limits = snippet, settings.limits
        self.folder = Path(tempfile.mkdtemp(dir=scratch))
        self.events, theirs = Pipe()
        self.listener: int | None = None
        self.sizes = [0]
        self.spans = list[list[Span]]()
        self.hints = list[tuple[str, ...]]()
        self.last: dict[str, Any] = {}
        self.failure = self.waits = ""
        self.deadline = time.monotonic() + STARTING_SECONDS
        self.next_look = time.monotonic() + LOOK
        parts = [(part.path, part.source) for part in snippet.parts]
        job = child.Job(parts, settings, packages.code(settings), str(self.folder), elsewhere)
        with fresh_process(elsewhere) as context:
            self.process = context.Process(target=child.main, args=(job, theirs), daemon=True)
            self.process.start()
        theirs.close()

    @property
    def sources(self) -> list[Any]:
        """Where something is to be heard: what the child tells, and what the kernel asks."""
        return [self.events] if self.listener is None else [self.events, self.listener]

    def listen(self) -> None:
        """Take note of all that there is to be heard."""
        try:
            while not (self.last or self.failure) and (
                ready := connection.wait(self.sources, timeout=0)
            ):
                if self.events in ready:
                    self.note(json.loads(self.events.recv_bytes()))
                elif self.listener is not None:
                    from checked_snippets.running import kernel  # for Linux alone

                    self.failure = kernel.asked(self.listener, str(self.folder / "empty"))
        except (EOFError, OSError, ValueError):
            self.process.join(STARTING_SECONDS)
            self.failure = f"ends the process ({way_out(self.process.exitcode)})"

    def is_over(self) -> bool:
        """Whether there is nothing more to wait for."""
        self.failure = self.failure or self.excess()
        return bool(self.last or self.failure)

    def note(self, event: dict[str, Any]) -> None:
        if event.get("index") == 0:
            self.deadline = time.monotonic() + self.limits.seconds
        if "size" in event:
            self.sizes.append(event["size"])
            self.spans.append(event["spans"])
            self.hints.append(tuple(event["hints"]))
        if "figures" in event:
            self.last = event
        if "listens" in event:
            self.listener = reduction.recv_handle(self.events)
        self.waits = event.get("waits", "")
        self.failure = event.get("refused", "")

    def excess(self) -> str:
        """Which limit has been passed, in words; looked at now and then."""
        if time.monotonic() < self.next_look:
            return ""
        self.next_look = time.monotonic() + LOOK
        if time.monotonic() > self.deadline:
            return self.waits or f"does not end within {self.limits.seconds:g} s"
        output = self.folder / "output"
        if output.exists() and output.stat().st_size > self.limits.output:
            return f"prints more than {self.limits.output / 1e6:g} MB"
        with contextlib.suppress(psutil.Error):
            if psutil.Process(self.process.pid).memory_info().rss > self.limits.memory:
                return f"uses more than {self.limits.memory / (1 << 30):g} GiB of memory"
        return ""

    def end(self) -> None:
        """End the process and whatever it started, without waiting for it."""
        with contextlib.suppress(ProcessLookupError, PermissionError, AttributeError):
            os.killpg(self.process.pid or 0, signal.SIGKILL)
        self.process.kill()
        self.events.close()
        if self.listener is not None:
            os.close(self.listener)

    def outcome(self) -> Outcome:
        self.end()
        output = (self.folder / "output").read_bytes() if self.sizes[1:] else b""
        afterwards = () if self.failure else lines(output[self.sizes[-1] :])
        figures = [pack(name, svg) for name, svg in self.last.get("figures", ())]
        try:
            figures += self.graphs()
        except ValueError as error:
            afterwards += (str(error),)
        given = tuple(
            outputs(output[start:end], [(kind, a - start, b - start) for kind, a, b in spans])
            for (start, end), spans in zip(itertools.pairwise(self.sizes), self.spans, strict=True)
        )
        before = min(len(given), sum(len(part.steps) for part in self.snippet.prelude))
        return Outcome(
            outputs=given[before:],
            raised=self.last.get("raised", ""),
            figures=tuple(figures),
            faults=(*map(problem, self.last.get("wrong", ())), *self.open_lines(output)),
            afterwards=tuple(dict.fromkeys(afterwards)),  # a font that is missing is told often
            unseeded=tuple(self.last.get("unseeded", ())),
            failure=self.failure,
            before=before,
            hints=tuple(self.hints[before:]),
            names=tuple(map(name, self.last.get("names", ()))),
        )

    def open_lines(self, output: bytes) -> Iterator[Problem]:
        """Statements whose last line is continued by the output of another one."""
        places = [(part.path, step) for part in self.snippet.parts for step in part.steps]
        pieces = [output[start:end] for start, end in itertools.pairwise(self.sizes)]
        printed = [each for each in zip(places, pieces, strict=False) if each[1]]
        for (path, step), piece in printed[:-1]:
            if not piece.endswith(b"\n"):
                what = "prints a line that does not end there, and what comes next continues it"
                repair = "print(), or print the whole line in one statement"
                yield Problem(path, step.first, what, tuple(step.source.split("\n")), repair)

    def graphs(self) -> list[Figure]:
        """The autograd graphs, drawn here because the child may not start a program."""
        return [pack(name, graph_layout.to_svg(dot)) for name, dot in self.last.get("graphs", ())]
