"""How the pages were proven: by what, when, and what is known of each snippet."""

import contextlib
import json
import os
import platform
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from checked_snippets.checking.releases import Release, read
from checked_snippets.pages.page import drawn_by, parts
from checked_snippets.settings import Settings
from checked_snippets.snippets.snippet import ON_A_GPU, Snippet

PACKAGES = {"torch": "PyTorch", "numpy": "NumPy"}
"""The packages that are called otherwise than they are imported."""

OTHER_TORCH = "other-torch.json"

MARK = re.compile("<!--(lines|checks) of ([^>]*)-->")
"""Where the page on all snippets counts something in one, once they are known."""


@dataclass(frozen=True)
class Row:
    """A snippet that a page shows; `time` is a bound of the time it computes, '' if unknown."""

    name: str
    time: str
    draws: bool


def rows(text: str, names: Container[str], times: Mapping[str, str]) -> Iterator[Row]:
    """The snippets that a page shows, as code or by a figure, each once, in their order.

    Those that need a GPU were run elsewhere, and are none of them.
    """
    figures = {p.value: drawn_by(p.value, names) for p in parts(text) if p.kind == "figure"}
    shown = (figures.get(p.value, p.value) for p in parts(text) if p.kind in {"snippet", "figure"})
    for name in dict.fromkeys(shown):
        if name in names and not name.endswith(ON_A_GPU):
            yield Row(name, times.get(name, ""), name in figures.values())


def count(what: str, snippet: Snippet | None) -> str:
    """The lines of a snippet, or its outputs that are compared; a dash for none."""
    if snippet is None:
        return "–"
    if what == "lines":
        return str(len(snippet.code.strip().split("\n")))
    return str(sum(bool(step.promise) for step in snippet.steps) or "–")


def run_with(packages: Iterable[str]) -> str:
    """What runs the snippets: Python, and the packages that they may import.

    >>> run_with(["psutil"]).startswith("Python 3."), run_with(["no_such_package"]).count(",")
    (True, 0)
    """
    found = [f"Python {platform.python_version()}"]
    for package in packages:
        with contextlib.suppress(PackageNotFoundError):
            name = PACKAGES.get(package, package)
            found.append(f"{name} {version(package).split('+')[0]}")
    return ", ".join(found)


def day() -> str:
    """The day of the commit that the site is built from, in UTC."""
    return datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC).date().isoformat()


def record(project: Path, name: str) -> dict[str, Any]:
    """What a script in `bench` has recorded; nothing, if it has not been run."""
    file = project / "bench" / name
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    return found


def releases(project: Path) -> list[Release]:
    """What another release of torch printed, if a script has recorded it."""
    found = record(project, OTHER_TORCH)
    return [read(name_of(found), found["differing"])] if found else []


def name_of(record: Mapping[str, Any]) -> str:
    """The release of a record, as readers know it.

    >>> name_of({"versions": {"torch": "2.14.1"}, "cuda": "13.0"})
    'PyTorch 2.14.1 (CUDA 13.0)'
    """
    cuda = f" (CUDA {record['cuda']})" if record["cuda"] else ""
    return f"PyTorch {record['versions']['torch']}{cuda}"


class Proof:
    """All of it, for the theme: looked at when a page asks for it."""

    def __init__(self, settings: Settings, names: Container[str]) -> None:
        self.names, self.run_with, self.day = names, run_with(settings.packages), day()
        files = ("proof.json", OTHER_TORCH, "contributor.json")
        records = (record(settings.project, file) for file in files)
        self.bench, self.torch, self.contributor = records

    def rows(self, text: str) -> list[Row]:
        return list(rows(text, self.names, self.bench.get("below", {})))
