"""Run snippets, each in a fresh process: what they print, draw and raise, or how they died."""

import contextlib
import itertools
import json
import multiprocessing
import os
import signal
import sys
import tempfile
import time
import types
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing import connection, forkserver
from pathlib import Path
from typing import Any

from tensor_notes import child
from tensor_notes.snippet import Snippet

SECONDS = 20
"""How long the statements of one snippet may take."""

STARTING_SECONDS = 120
"""How long a process may take to start; where there is no forkserver, it imports torch."""


@dataclass(frozen=True)
class Outcome:
    """What running a snippet gave.

    `printed` has the output lines of each statement that ended or raised; if `raised`, the last
    of them ends in the exception. `afterwards` is what was printed while the figures were
    drawn. `failure` says in words why the process ended early; the statement that was running
    is then the one after those in `printed`.
    """

    printed: tuple[tuple[str, ...], ...]
    raised: bool = False
    figures: tuple[tuple[str, str], ...] = ()
    afterwards: tuple[str, ...] = ()
    unseeded: tuple[str, ...] = ()
    failure: str = ""


def run(snippets: Sequence[Snippet], workers: int | None = None) -> dict[str, Outcome]:
    """Run snippets side by side, one process each; outcomes by snippet name."""
    waiting, running, outcomes = list(snippets), list[Run](), dict[str, Outcome]()
    with tempfile.TemporaryDirectory(prefix="tensor-notes-") as scratch:
        try:
            while waiting or running:
                while waiting and len(running) < (workers or os.cpu_count() or 1):
                    running.append(Run(waiting.pop(0), Path(scratch)))
                connection.wait([run.events for run in running], timeout=0.05)
                for done in [run for run in running if run.is_over()]:
                    running.remove(done)
                    outcomes[done.snippet.name] = done.outcome()
        finally:
            for left in running:
                left.end()
    return {snippet.name: outcomes[snippet.name] for snippet in snippets}


class Run:
    """One snippet's process, seen from the parent."""

    def __init__(self, snippet: Snippet, scratch: Path):
        self.snippet = snippet
        self.folder = Path(tempfile.mkdtemp(dir=scratch))
        self.events, theirs = multiprocessing.Pipe(duplex=False)
        self.sizes = [0]
        self.last: dict[str, Any] = {}
        self.failure = ""
        arguments = (snippet.source, snippet.path, str(self.folder), theirs)
        with fresh_process() as context:
            self.process = context.Process(target=child.main, args=arguments, daemon=True)
            self.process.start()
        theirs.close()
        self.deadline = time.monotonic() + STARTING_SECONDS

    def is_over(self) -> bool:
        """Take note of what the child told; True when there is nothing more to wait for."""
        try:
            while not self.last and self.events.poll():
                self.note(json.loads(self.events.recv_bytes()))
        except (EOFError, OSError):
            self.process.join()
            self.failure = f"ends the process ({way_out(self.process.exitcode)})"
        if time.monotonic() > self.deadline:
            self.failure = f"does not end within {SECONDS} s"
        return bool(self.last or self.failure)

    def note(self, event: dict[str, Any]) -> None:
        if event.get("index") == 0:
            self.deadline = time.monotonic() + SECONDS
        if "size" in event:
            self.sizes.append(event["size"])
        if "figures" in event:
            self.last = event

    def end(self) -> None:
        """End the process and whatever it started."""
        with contextlib.suppress(ProcessLookupError, PermissionError, AttributeError):
            os.killpg(self.process.pid or 0, signal.SIGKILL)
        self.process.kill()
        self.process.join()
        self.events.close()

    def outcome(self) -> Outcome:
        self.end()
        output = (self.folder / "output").read_bytes() if self.sizes[1:] else b""
        pairs = itertools.pairwise(self.sizes)
        return Outcome(
            printed=tuple(lines(output[start:end]) for start, end in pairs),
            raised=self.last.get("raised", False),
            figures=tuple((name, svg) for name, svg in self.last.get("figures", ())),
            afterwards=() if self.failure else lines(output[self.sizes[-1] :]),
            unseeded=tuple(self.last.get("unseeded", ())),
            failure=self.failure,
        )


def way_out(status: int | None) -> str:
    """How a process ended, in words.

    >>> way_out(1), way_out(-11)
    ('exit status 1', 'signal SIGSEGV')
    """
    if status is None or status >= 0:
        return f"exit status {status}"
    return f"signal {signal.Signals(-status).name}"


def lines(output: bytes) -> tuple[str, ...]:
    """Output as lines; spaces at their ends do not count.

    >>> lines(b"a \\n\\n"), lines(b"")
    (('a', ''), ())
    """
    text = output.decode("utf-8", "backslashreplace").replace(os.linesep, "\n")
    return tuple(line.rstrip(" ") for line in text.removesuffix("\n").split("\n")) if text else ()


@contextlib.contextmanager
def fresh_process() -> Iterator[Any]:
    """Start processes that know nothing of this one: not its main module, not its settings."""
    main, environment = sys.modules["__main__"], dict(os.environ)
    sys.modules["__main__"] = types.ModuleType("__main__")
    os.environ.update(child.ENVIRONMENT)
    try:
        yield context()
    finally:
        sys.modules["__main__"] = main
        os.environ.clear()
        os.environ.update(environment)


def context() -> Any:
    """A forkserver that has torch and matplotlib in memory, where the system can fork."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    forking = multiprocessing.get_context("forkserver")
    forking.set_forkserver_preload(["torch", "matplotlib.pyplot", "tensor_notes.child"])
    forkserver.ensure_running()
    return forking
