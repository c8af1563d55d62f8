"""Measure builds against the goals of the project: `make bench`.

Ours, its peers and plain MkDocs build the same generated cells, in one run on one machine.
"""

import argparse
import importlib.metadata
import json
import math
import os
import platform
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from itertools import pairwise
from math import inf
from operator import sub
from pathlib import Path

import sites
from measure import PROGRAMS, Build, Cost, adopt_orphans
from sites import PROJECT

PEERS = PROJECT / ".venv-bench" / "bin"


def forget(folder: Path) -> Callable[[], None]:
    """Remove what earlier builds remember; ours and mkdocs-jupyter do."""
    return lambda: shutil.rmtree(folder / ".cache", ignore_errors=True)


def our_builds(folder: Path, count: int) -> tuple[Build, Build, Build]:
    """Cold, with nothing to run, and with one snippet changed since."""
    cells = sites.cells(count)
    sites.write_ours(folder, cells)
    numbers = iter(range(5000, 9999))

    def change() -> None:
        cells[1] = sites.cell(1, next(numbers))
        sites.write_snippet(folder, cells[1])

    figure = '<figure class="figure">'
    return (
        Build(f"ours, cold, {count}", folder, cells, figure, prepare=forget(folder)),
        Build(f"ours, nothing to run, {count}", folder, cells, figure),
        Build(f"ours, one snippet changed, {count}", folder, cells, figure, prepare=change),
    )


def plain_build(folder: Path, snippets: Path, count: int) -> Build:
    figures, cells = folder.with_name("figures"), sites.cells(count)
    draw = [str(word) for word in (PROGRAMS / "python", "-c", sites.DRAW, snippets, figures)]
    subprocess.run(draw, check=True, stdout=subprocess.DEVNULL)
    sites.write_plain(folder, cells, figures)
    return Build(f"plain MkDocs, {count}", folder, cells, r"<img [^>]*figures/page")


def peer_builds(folder: Path, count: int) -> list[Build]:
    """mkdocs-jupyter and markdown-exec, if `make bench` has installed them."""
    if not (PEERS / "mkdocs").exists():
        return []
    cells = sites.cells(count)
    sites.write_notebooks(folder / "jupyter", cells)
    sites.write_exec(folder / "exec", cells)
    sites.write_exec(folder / "both", cells, sites.SENTENCE)
    modules = "import torch, matplotlib.pyplot, ipykernel.kernelapp, nbconvert"
    subprocess.run([PEERS / "python", "-c", modules], check=True)  # read them from the disk once
    png, svg = r'src="data:image/png', r'<g id="figure_1"'
    jupyter, exec_ = folder / "jupyter", folder / "exec"
    return [
        Build(f"mkdocs-jupyter, {count}", jupyter, cells, png, PEERS, forget(jupyter)),
        Build(f"markdown-exec, {count}", folder / "both", cells, svg, PEERS),
        Build(f"markdown-exec, {count}, 1 language", exec_, cells, svg, PEERS),
    ]


@dataclass(frozen=True)
class Goal:
    """A ratio and its upper limit, by wall time or memory, and by processor time."""

    what: str
    limit: float
    ratio: float
    cpu_ratio: float = float("nan")

    def __str__(self) -> str:
        ratio = self.cpu_ratio if math.isnan(self.ratio) else self.ratio
        verdict = "reached" if ratio <= self.limit else "missed"
        goal = "" if self.limit == inf else f"{self.limit:.2f} {verdict}"
        return f"{self.what:47}{self.ratio:9.3f}{self.cpu_ratio:9.3f}     {goal}"


def against(ours: Build, other: Build, limit: float) -> Goal:
    wall, cpu = (ours.best(unit) / other.best(unit) for unit in ("wall", "cpu"))
    return Goal(f"{ours.name} : {other.name}", limit, wall, cpu)


def growth_goals(
    sizes: list[int], cold: list[Build], warm: list[Build], plain: list[Build]
) -> list[Goal]:
    """What one snippet more takes: late against early in the series, and against plain MkDocs.

    `plain` are the pages of the first and of the last size without our plugin. MkDocs keeps them
    all in memory, so that of the main process no ratio of sizes is flat, and the larger the base
    the flatter it seems: what counts is how many bytes each snippet adds, to ours and to plain.
    """
    whole = {unit: [build.best(unit) for build in cold] for unit in Cost.__annotations__}
    rest = {unit: [build.best(unit) for build in warm] for unit in ("wall", "cpu")}
    running = {unit: list(map(sub, whole[unit], rest[unit])) for unit in rest}
    steps = f"{sizes[-2]}-{sizes[-1]} : {sizes[0]}-{sizes[1]}"
    other = whole["other_mb"][-1] / whole["other_mb"][0]
    ran, ours, theirs = (added_kilobytes(sizes, builds) for builds in (cold, warm, plain))
    every, its_run = ([bend(sizes, costs[unit]) for unit in rest] for costs in (whole, running))
    return [
        Goal(f"one snippet more, {steps}", 1.1, *every),
        Goal("  of it the run (cold less nothing to run)", 1.1, *its_run),
        Goal(f"memory of a run, {sizes[-1]} : {sizes[0]}", 1.1, other),
        Goal("memory added by a snippet, ours : plain", 1.1, ours / theirs),
        Goal("  of a build that runs it, cold : plain", 1.1, ran / theirs),
    ]


def added_kilobytes(sizes: list[int], builds: list[Build]) -> float:
    """What each snippet from the first to the last size adds to the main process."""
    grown = builds[-1].best("main_mb") - builds[0].best("main_mb")
    return grown * 1024 / (sizes[-1] - sizes[0])


def bend(sizes: list[int], costs: list[float]) -> float:
    """The slope of the last step over that of the first: free of what a build costs once.

    >>> bend([100, 500, 2000], [14, 30, 90])
    1.0
    """
    steps = zip(pairwise(sizes), pairwise(costs), strict=True)
    slopes = [(b - a) / (n - m) for (m, n), (a, b) in steps]
    return slopes[-1] / slopes[0]


def interleaved(builds: list[Build], times: int) -> list[Build]:
    """Build each in turn, several times, so that a noisy minute hits them all."""
    for build in builds * times:
        build.run()
    return builds


def run(folder: Path, count: int, sizes: list[int]) -> tuple[list[Build], list[Goal]]:
    """Measure everything; the builds with their costs, and how they stand to the goals."""
    cold, warm, changed = our_builds(folder / "ours", count)
    plain = plain_build(folder / "plain", folder / "ours" / "snippets", count)
    peers = peer_builds(folder, count)
    builds = interleaved([cold, *peers], 3)
    builds += interleaved([warm, plain], 5)
    builds += interleaved([changed], 3)
    goals = [
        against(cold, peer, limit) for peer, limit in zip(peers, [0.1, 0.9, inf], strict=False)
    ]
    goals.append(against(warm, plain, 0.7))
    series = interleaved([b for n in sizes for b in our_builds(folder / f"{n}", n)[:2]], 2)
    ends = [
        plain_build(folder / f"plain {n}", folder / f"{n}" / "snippets", n)
        for n in (sizes[0], sizes[-1])
    ]
    interleaved(ends, 2)
    growth = growth_goals(sizes, series[::2], series[1::2], ends)
    return [*builds, *series, *ends], [*goals, *growth]


def recorded() -> Goal:
    """What a run costs that notes hints and names, against one that does not."""
    command = [PROGRAMS / "python", PROJECT / "bench" / "recording.py"]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return Goal("recording, a run with it : without", 1.1, float("nan"), float(printed))


def machine() -> dict[str, str | int]:
    """What it was measured on."""
    information = Path("/proc/cpuinfo")
    text = information.read_text(encoding="utf-8") if information.exists() else ""
    model = re.search(r"model name\s*: (.*)", text)
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return {
        "cpu": model[1] if model else platform.processor(),
        "cores": os.cpu_count() or 1,
        "memory_gb": round(pages / 1e9),
        "system": platform.platform(),
    }


def versions() -> dict[str, dict[str, str]]:
    """All packages that ours and plain MkDocs may load, and all that the peers may."""
    theirs = [*map(str, PEERS.parent.glob("lib/python*/site-packages"))]
    found = {"ours": importlib.metadata.distributions()}
    found["peers"] = importlib.metadata.distributions(path=theirs)
    python = {"python": platform.python_version()}
    return {
        whose: python | {each.name: each.version for each in sorted(every, key=lambda e: e.name)}
        for whose, every in found.items()
    }


def measured(entry: Cost | Goal) -> dict[str, str | float]:
    """An entry of the results, without what was not measured."""
    named = asdict(entry).items()
    return {name: each for name, each in named if isinstance(each, str) or math.isfinite(each)}


def main() -> None:
    """Measure, print the tables, write the results."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true", help="two pages, to see that it works")
    parser.add_argument("--results", type=Path, help="where to write; bench/results.json if whole")
    options = parser.parse_args()
    count, sizes = (24, [20, 50]) if options.small else (144, [100, 500, 2000])
    adopt_orphans()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        builds, goals = run(Path(folder), count, sizes)
    goals += [] if options.small else [recorded()]
    print(f"{'best of':>41}   wall s    CPU s  main MB other MB", *builds, sep="\n")
    print(f"\n{'ratio':48}    wall      CPU   at most", *goals, sep="\n")
    results = {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine(),
        "versions": versions(),
        "builds": {build.name: [measured(cost) for cost in build.costs] for build in builds},
        "goals": [measured(goal) for goal in goals],
    }
    file = options.results or (None if options.small else PROJECT / "bench" / "results.json")
    if file:
        file.write_text(f"{json.dumps(results, indent=2)}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
