"""Measure builds against the goals of the project: `make bench`.

Ours, its peers and plain MkDocs build the same generated cells, in one run on one machine.
Seconds of the processor are those of the whole process tree; on Linux this program adopts what
a build leaves behind (a forkserver, say) and counts it, elsewhere it measures wall time only.
"""

import argparse
import ctypes
import html
import importlib.metadata
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sites
from sites import PROJECT, Cell

LINUX = sys.platform == "linux"
OURS = Path(sys.executable).parent
PEERS = PROJECT / ".venv-bench" / "bin"
PACKAGES = ["mkdocs", "mkdocs-material", "torch", "matplotlib", "mkdocs-jupyter", "markdown-exec"]


@dataclass(frozen=True)
class Cost:
    """What one build took; memory is the most that one process held, the main one or another."""

    wall: float
    cpu: float = float("nan")
    main_mb: float = float("nan")
    other_mb: float = float("nan")


@dataclass(frozen=True)
class Build:
    """A build to measure: what to do before it, and what shows that it was done."""

    name: str
    folder: Path
    every: list[Cell]
    figure: str
    program: Path = OURS
    prepare: Callable[[], None] = lambda: None
    costs: list[Cost] = field(default_factory=list)

    def run(self) -> None:
        """Build once more and note the cost."""
        self.prepare()
        words = [self.program / "mkdocs", "build", "--quiet"]
        self.costs.append(measure([str(word) for word in words], self.folder))
        verify(self.folder / "site", self.every, self.figure)
        print(f"  {self.name}: {self.costs[-1].wall:.1f} s", file=sys.stderr, flush=True)

    def best(self, what: str) -> float:
        """The least that a run took: noise only ever adds."""
        return min(float(getattr(cost, what)) for cost in self.costs)


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


def verify(site: Path, every: list[Cell], figure: str) -> None:
    """A build that left something out was not measured: each output and figure is on its page."""
    for title, group in sites.by_page(every):
        for file in site.rglob(f"{title}/index.html"):
            text = html.unescape(file.read_text(encoding="utf-8"))
            missing = [each.name for each in group if each.output not in text]
            drawn = len(re.findall(figure, text))
            if missing or drawn != sum(not each.output for each in group):
                raise SystemExit(f"{file}: no output of {missing}, {drawn} figures")


def interleaved(builds: list[Build], times: int) -> None:
    """Build each in turn, several times, so that a noisy minute hits them all."""
    for _ in range(times):
        for build in builds:
            build.run()


def our_builds(folder: Path, count: int) -> tuple[Build, Build, Build]:
    """Cold, with nothing to run, and with one snippet changed since."""
    every = sites.cells(count)
    sites.write_ours(folder, every)
    spare = iter(range(5000, 9999))

    def forget() -> None:
        shutil.rmtree(folder / ".cache", ignore_errors=True)

    def change() -> None:
        every[1] = sites.cell(1, next(spare))
        sites.write(folder / "snippets" / every[1].page / f"{every[1].name}.py", every[1].source)

    shown = (folder, every, '<figure class="figure">')
    return (
        Build(f"ours, cold, {count}", *shown, prepare=forget),
        Build(f"ours, nothing to run, {count}", *shown),
        Build(f"ours, one snippet changed, {count}", *shown, prepare=change),
    )


def plain_build(folder: Path, snippets: Path, count: int) -> Build:
    figures = folder.with_name("figures")
    program = [OURS / "python", "-c", sites.DRAW, snippets, figures]
    subprocess.run(program, check=True, env=os.environ | {"MPLBACKEND": "svg"})
    sites.write_plain(folder, sites.cells(count), figures)
    return Build(f"plain MkDocs, {count}", folder, sites.cells(count), r"<img [^>]*figures/page")


def peer_builds(folder: Path, count: int) -> list[Build]:
    """mkdocs-jupyter and markdown-exec, if `make bench` has installed them."""
    if not (PEERS / "mkdocs").exists():
        return []
    every = sites.cells(count)
    sites.write_notebooks(folder / "jupyter", every)
    sites.write_exec(folder / "exec", every)
    modules = "import torch, matplotlib.pyplot, ipykernel.kernelapp, nbconvert"
    subprocess.run([PEERS / "python", "-c", modules], check=True)  # read them from the disk once
    png, svg = r'<img[^>]*src="?data:image/png', r'<g id="[^"]*figure_1"'
    return [
        Build(f"mkdocs-jupyter, {count}", folder / "jupyter", every, png, PEERS),
        Build(f"markdown-exec, {count}", folder / "exec", every, svg, PEERS),
    ]


@dataclass(frozen=True)
class Goal:
    """A ratio and its upper limit, by wall time (or memory) and by processor time."""

    what: str
    limit: float
    measured: float
    cpu: float = float("nan")

    def __str__(self) -> str:
        verdict = "reached" if self.measured <= self.limit else "missed"
        return f"{self.what:58} {self.measured:7.3f} {self.cpu:7.3f}   <= {self.limit:<5} {verdict}"


def compared(what: str, limit: float, ours: Build, other: Build) -> Goal:
    wall, cpu = (ours.best(unit) / other.best(unit) for unit in ("wall", "cpu"))
    return Goal(what, limit, wall, cpu)


def growth_goals(series: list[tuple[int, Build]]) -> list[Goal]:
    """What each further snippet costs, late in the series against early; memory, last to first."""
    (_, first), *_, (size, last) = series
    wall, cpu = (late(series, unit) / early(series, unit) for unit in ("wall", "cpu"))
    memory = {unit: last.best(unit) / first.best(unit) for unit in ("main_mb", "other_mb")}
    return [
        Goal(f"a further snippet, towards {size} / before", 1.1, wall, cpu),
        Goal(f"memory of the snippets' processes, {size} / first", 1.1, memory["other_mb"]),
        Goal(f"memory of MkDocs, {size} / first", 1.1, memory["main_mb"]),
    ]


def early(series: list[tuple[int, Build]], unit: str) -> float:
    return slope(series[0], series[1], unit)


def late(series: list[tuple[int, Build]], unit: str) -> float:
    return slope(series[-2], series[-1], unit)


def slope(less: tuple[int, Build], more: tuple[int, Build], unit: str) -> float:
    """The cost of one snippet more, free of what every build costs once."""
    return (more[1].best(unit) - less[1].best(unit)) / (more[0] - less[0])
