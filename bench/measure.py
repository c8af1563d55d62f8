"""What a build costs, with everything that it starts.

Seconds of the processor are those of the whole process tree: on Linux this process adopts what
a command leaves behind (a forkserver, say) and counts it too. Elsewhere only wall time is
measured.
"""

import ctypes
import html
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import sites
from sites import Cell

LINUX = sys.platform == "linux"

PROGRAMS = Path(sys.executable).parent
"""Where the project's own mkdocs is."""


@dataclass(frozen=True)
class Cost:
    """What one build took; memory is the most that one process held, the main one or another."""

    wall: float
    cpu: float = float("nan")
    main_mb: float = float("nan")
    other_mb: float = float("nan")


def adopt_orphans() -> None:
    """Become the parent of whatever a build leaves behind, so that `measure` can count it."""
    if LINUX and ctypes.CDLL(None).prctl(36, 1, 0, 0, 0):  # PR_SET_CHILD_SUBREAPER
        raise OSError("cannot become a subreaper")


def measure(command: list[str], folder: Path) -> Cost:
    """Run a command and wait for everything that it started."""
    with tempfile.TemporaryFile("w+") as log:
        environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
        cost = count(process, start) if LINUX else wait(process, start)
        if process.returncode:
            log.seek(0)
            raise SystemExit(f"{' '.join(command)} in {folder} failed:\n{log.read()[-4000:]}")
        return cost


def wait(process: subprocess.Popen[bytes], start: float) -> Cost:
    process.wait()
    return Cost(time.perf_counter() - start)


def count(process: subprocess.Popen[bytes], start: float) -> Cost:
    """Reap the process and its orphans; each brings the usage of all that it has reaped itself."""
    wall, cpu, main, other = 0.0, 0.0, 0.0, 0.0
    while True:
        try:
            identity, status, usage = os.wait4(-1, 0)
        except ChildProcessError:
            return Cost(wall, cpu, main, other)
        cpu += usage.ru_utime + usage.ru_stime
        if identity == process.pid:
            wall, main = time.perf_counter() - start, usage.ru_maxrss / 1024
            process.returncode = os.waitstatus_to_exitcode(status)
        else:
            other = max(other, usage.ru_maxrss / 1024)


@dataclass(frozen=True)
class Build:
    """A build to measure: what to do before it, and how a page shows that a figure was drawn."""

    name: str
    folder: Path
    cells: list[Cell]
    figure: str
    program: Path = PROGRAMS
    prepare: Callable[[], None] = lambda: None
    costs: list[Cost] = field(default_factory=list)

    def run(self) -> None:
        """Build once more and note the cost."""
        self.prepare()
        command = [str(self.program / "mkdocs"), "build", "--quiet"]
        self.costs.append(measure(command, self.folder))
        verify(self)
        print(f"  {self.name}: {self.costs[-1].wall:.1f} s", file=sys.stderr, flush=True)

    def best(self, unit: str) -> float:
        """The least that a run took: noise only ever adds."""
        return min(float(getattr(cost, unit)) for cost in self.costs)

    def __str__(self) -> str:
        wall, cpu, main, other = (self.best(unit) for unit in Cost.__annotations__)
        return f"{self.name:36}{len(self.costs):5}{wall:9.2f}{cpu:9.2f}{main:9.0f}{other:9.0f}"


def verify(build: Build) -> None:
    """A build that left something out counts for nothing: each output and figure is there."""
    for title, group in sites.by_page(build.cells):
        names = (f"{title}.html", f"{title}/index.html")
        files = [file for name in names for file in (build.folder / "site").rglob(name)]
        for text in [html.unescape(file.read_text(encoding="utf-8")) for file in files]:
            figures = len(re.findall(build.figure, text)) - sum(not cell.output for cell in group)
            if figures or not all(cell.output in text for cell in group):
                raise SystemExit(f"{build.name}: {title} lacks an output ({figures:+} figures)")
        if not files:
            raise SystemExit(f"{build.name}: no page {title}")
