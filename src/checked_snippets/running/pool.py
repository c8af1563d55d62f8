"""Run snippets, each in a fresh process, within limits that the process cannot lift."""

import os
import tempfile
from collections.abc import Callable, Sequence
from multiprocessing import connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from checked_snippets.running.outcome import Outcome
from checked_snippets.running.process import LOOK, Run
from checked_snippets.running.start import needs_slow_parts, start_server
from checked_snippets.settings import Settings
from checked_snippets.snippets.snippet import Snippet

Progress = Callable[[str, int, int], None]
"""Told the name of each snippet that has ended, how many have, and how many there are."""


WORKERS = (os.cpu_count() or 1) + 1
"""One is always about to start or to end."""


SCRATCH = "checked-snippets-"
"""What the names of folders for temporary files begin with."""


def silence(_name: str, _ended: int, _all: int) -> None:
    pass


def run(
    snippets: Sequence[Snippet],
    settings: Settings,
    progress: Progress = silence,
    workers: int = WORKERS,
    elsewhere: bool = False,
) -> dict[str, Outcome]:
    """Run snippets side by side, one process each; outcomes by name in the order given.

    `elsewhere` is what a second run takes place in; see there.
    """
    waiting, running, ending = list(snippets), list[Run](), list[BaseProcess]()
    outcomes: dict[str, Outcome] = {}
    if waiting:
        start_server(settings, needs_slow_parts(snippets), elsewhere)
    with tempfile.TemporaryDirectory(prefix=SCRATCH) as scratch:
        try:
            while waiting or running:
                while waiting and len(running) < workers:
                    running.append(Run(waiting.pop(0), Path(scratch), settings, elsewhere))
                sources = {source: run for run in running for source in run.sources}
                for run in {sources[each] for each in connection.wait(sources, timeout=LOOK)}:
                    run.listen()
                for done in [run for run in running if run.is_over()]:
                    running.remove(done)
                    ending.append(done.process)
                    outcomes[done.snippet.name] = done.outcome()
                    progress(done.snippet.name, len(outcomes), len(snippets))
                ending = [process for process in ending if process.is_alive()]
        finally:
            for each in running:
                each.end()
                ending.append(each.process)
            for process in ending:  # not at once: a process takes its time to go
                process.join()
    return {snippet.name: outcomes[snippet.name] for snippet in snippets}
