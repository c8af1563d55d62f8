"""Snippets that need a GPU: no build runs them, and their pages show what was recorded on one.

`bench/on_a_gpu.py` of a project runs them on a machine that has a GPU, and writes what they gave
into the record. A build takes it from there, as long as the snippet is the one that was run.
"""

import functools
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from checked_snippets.files import digest
from checked_snippets.problem import Problem
from checked_snippets.running.outcome import Outcome, Output
from checked_snippets.settings import Settings
from checked_snippets.snippets.snippet import Snippet

RECORD = Path("bench/on-a-gpu.json")

NOT_RUN = Outcome(())

Record = Mapping[str, Any]


def outcome(settings: Settings, snippet: Snippet) -> Outcome:
    """What a snippet gave where it was recorded.

    Nothing, if it has not been. If it has changed since, that is a fault, and so is a record
    that the script has not written.
    """
    file = settings.project / RECORD
    try:
        return taken(read(file, file.stat().st_mtime_ns), snippet)
    except OSError:
        return NOT_RUN
    except (ValueError, KeyError, TypeError, AttributeError):
        return Outcome((), faults=(broken(),))


def taken(record: Record, snippet: Snippet) -> Outcome:
    """What a record has of a snippet."""
    entry = record["snippets"].get(snippet.name)
    if entry is None:
        return NOT_RUN
    if entry["digest"] != fingerprint(snippet):
        return Outcome((), faults=(stale(snippet.path),))
    given = tuple(
        tuple(Output(each["kind"], tuple(each["lines"])) for each in outputs)
        for outputs in entry["given"]
    )
    return Outcome(given, entry["raised"], recorded=where(record))


@functools.lru_cache(maxsize=2)
def read(file: Path, _time: int) -> Record:
    """The record as it was at a time."""
    found: Record = json.loads(file.read_text(encoding="utf-8"))
    return found


def entry_of(snippet: Snippet, found: Outcome) -> dict[str, Any]:
    """What a record keeps of a snippet that was run: what `taken` reads again."""
    given = [
        [{"kind": each.kind, "lines": [*each.lines]} for each in outputs]
        for outputs in found.outputs
    ]
    return {"digest": fingerprint(snippet), "given": given, "raised": found.raised}


def fingerprint(snippet: Snippet) -> str:
    """Another one for each text of a snippet, and of what runs in front of it."""
    return digest("\0".join(part.source for part in snippet.parts))


def where(record: Record) -> str:
    """The device, what was installed there, and the day, as a page says them.

    >>> versions = {"PyTorch": "2.13.0", "CUDA": "13.0"}
    >>> where({"device": "NVIDIA H200", "versions": versions, "date": "2026-12-01"})
    'NVIDIA H200, PyTorch 2.13.0, CUDA 13.0, 2026-12-01'
    """
    versions = (f"{name} {version}" for name, version in record["versions"].items())
    return ", ".join([record["device"], *versions, record["date"]])


def stale(path: str) -> Problem:
    what = "has changed since its output was recorded on a GPU"
    repair = f"make on-a-gpu, on a machine with one; or delete what {RECORD} has of it"
    return Problem(path, 1, what, repair=repair)


def broken() -> Problem:
    what = "is not what bench/on_a_gpu.py writes"
    return Problem(RECORD.as_posix(), 1, what, repair="make on-a-gpu, or delete it")
