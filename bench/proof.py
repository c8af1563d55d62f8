"""Measure what the page *How this site is verified* says of the snippets: `make proof`.

It records in proof.json how long each snippet computes, as one of four classes, and how many
of the changes that the tests make to promises and translations are seen.
"""

import contextlib
import io
import json
import multiprocessing
import platform
import time
import warnings
from collections.abc import Iterable
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

from checked_snippets.checking import book
from checked_snippets.running.inside import child
from checked_snippets.snippets.snippet import Snippet
from tests.checked_snippets.checking import test_mutations  # which knows how to change a promise
from tests.checked_snippets.languages import test_same_words  # and this one a translation
from tests.engine import SETTINGS

RECORD = Path(__file__).with_name("proof.json")
CLASSES = {0.01: "10 ms", 0.1: "100 ms", 1.0: "1 s", float("inf"): "20 s"}
"""The least bound that is not reached → its name; the last is the time limit."""


def main() -> None:
    """Measure everything, and write it."""
    child.import_packages(SETTINGS, slow_parts=True)  # once, so that it is no part of a run
    snippets, _ = book.open_snippets(book.snippet_files(SETTINGS), SETTINGS)
    record = {
        "date": datetime.now(UTC).date().isoformat(),
        "machine": {"processor": processor(), "system": platform.system()},
        "promises": counted(test_mutations.verdicts()),
        "translations": counted(test_same_words.verdicts()),
        "below": {snippet.name: below(seconds(snippet)) for snippet in snippets},
    }
    RECORD.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def counted(verdicts: Iterable[tuple[str, bool]]) -> dict[str, int]:
    seen = [was_seen for _, was_seen in verdicts]
    return {"changed": len(seen), "seen": sum(seen)}


def below(seconds: float) -> str:
    return next(name for bound, name in CLASSES.items() if seconds < bound)


def seconds(snippet: Snippet) -> float:
    """What a snippet takes of a processor that has imported all packages already."""
    context = multiprocessing.get_context("fork")
    result, sender = context.Pipe(duplex=False)
    process = context.Process(target=compute, args=(snippet, sender))
    process.start()
    answer: float = result.recv()
    process.join()
    return answer


def compute(snippet: Snippet, sender: Connection) -> None:
    warnings.simplefilter("ignore")
    start = time.process_time()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(Exception):
        exec("\n".join(part.source for part in snippet.parts), {"__name__": "__main__"})
    sender.send(time.process_time() - start)


def processor() -> str:
    """What the machine says its processor is."""
    file = Path("/proc/cpuinfo")
    lines = file.read_text().splitlines() if file.exists() else []
    names = [line.split(": ")[1] for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


if __name__ == "__main__":
    main()
