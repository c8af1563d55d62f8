"""What a contributor waits for, measured as one works; writes contributor.json beside itself.

`make waits` measures this checkout in turn with another commit (`make waits COMMIT=…`), which
gets a clone with an environment of its own. A save is a real sentence in one language of a page,
or a number of a snippet; the page is asked for from outside every quarter of a second until it
shows that, so that measuring does not slow the build. Zensical converts the same Markdown, each
language once, with its own theme, and runs nothing.
"""

import contextlib
import json
import os
import platform
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sites
from measure import Cost, adopt_orphans, measure
from sites import PROJECT

FILE = Path(__file__).with_suffix(".json")
ZENSICAL = PROJECT / ".venv-bench/bin/zensical"

ROUNDS = 3
LOOK = 0.25
PAUSE = 4  # nobody saves faster
PAGE, SNIPPET, IDEA = "en/tensors/shape", "snippets/shape/read_in_order.py", "snippets/shape"
SENTENCE = "Read the shape aloud before you compute with it, take {}.\n"


@dataclass(frozen=True)
class Checkout:
    """A copy of the project, whose environment is in `.venv`."""

    folder: Path

    def run(self, *words: str) -> Cost:
        """What a command of its environment costs; it has to succeed."""
        program, *rest = words
        return measure([str(self.folder / ".venv/bin" / program), *rest], self.folder)

    def forget(self) -> None:
        """Let everything be run and made again."""
        shutil.rmtree(self.folder / ".cache", ignore_errors=True)

    @contextlib.contextmanager
    def served(self) -> Iterator[str]:
        """`mkdocs serve`, and the address of its first page."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        program = str(self.folder / ".venv/bin/mkdocs")
        command = [program, "serve", "-a", f"127.0.0.1:{port}"]
        with tempfile.TemporaryFile() as log:
            server = subprocess.Popen(command, cwd=self.folder, stdout=log, stderr=log)
            try:
                yield f"http://127.0.0.1:{port}/"
            finally:
                server.terminate()
                server.wait()

    def seen(self, address: str, words: str) -> float:
        """The seconds until a page says something."""
        begin = time.perf_counter()
        while words not in text(address):
            time.sleep(LOOK)
        return time.perf_counter() - begin


def text(address: str) -> str:
    """A page; nothing while there is none."""
    try:
        with urllib.request.urlopen(address, timeout=600) as answer:
            return str(answer.read().decode())
    except OSError:
        return ""


def start(checkout: Checkout) -> float:
    """From `mkdocs serve` to the page that somebody works on, with its snippets."""
    with checkout.served() as address:
        return checkout.seen(f"{address}{PAGE}.html", 'class="printed"')


def cold_start(checkout: Checkout) -> float:
    checkout.forget()
    return start(checkout)


@contextlib.contextmanager
def changed(file: Path) -> Iterator[str]:
    """The text of a file, which is as it was in the end."""
    before = file.read_text(encoding="utf-8")
    try:
        yield before
    finally:
        file.write_text(before, encoding="utf-8")


def saves(checkout: Checkout) -> tuple[float, float]:
    """From a save to the page that shows it: of a sentence, and of a snippet; medians."""
    page, snippet = checkout.folder / f"docs/{PAGE}.md", checkout.folder / SNIPPET
    sentences, snippets = list[float](), list[float]()
    with checkout.served() as address, changed(page) as words, changed(snippet) as code:
        checkout.seen(f"{address}{PAGE}.html", 'class="printed"')
        for take in range(ROUNDS):
            time.sleep(PAUSE)
            sentence = SENTENCE.format(take)
            page.write_text(f"{words}\n{sentence}", encoding="utf-8")
            sentences.append(checkout.seen(f"{address}{PAGE}.html", sentence.strip()))
            time.sleep(PAUSE)
            snippet.write_text(f"{code}\nprint({1000 + take})\n#> {1000 + take}\n", "utf-8")
            snippets.append(checkout.seen(f"{address}{PAGE}.html", f">{1000 + take}</samp>"))
    return statistics.median(sentences), statistics.median(snippets)


def measured(checkout: Checkout) -> dict[str, float]:
    """One round of everything, by name."""
    cold = cold_start(checkout)
    checkout.run("notes", "check")  # the first page may be there before all snippets have run
    warm = start(checkout)
    sentence, snippet = saves(checkout)
    checkout.run("notes", "check")  # what was saved last is no longer there, and is run again
    waits = {
        "serve_cold": cold,
        "serve": warm,
        "sentence": sentence,
        "snippet": snippet,
        "check": checkout.run("notes", "check").wall,
        "check_page": checkout.run("notes", "check", IDEA).wall,
        "pytest_page": checkout.run("pytest", "-q", IDEA).wall,
    }
    checkout.run("mkdocs", "build", "--strict")
    build = checkout.run("mkdocs", "build", "--strict")
    checkout.forget()
    built = checkout.run("mkdocs", "build", "--strict")
    return {**waits, "build": build.wall, "build_cold": built.wall, "memory": built.main_mb}


def whole_test(checkout: Checkout) -> float:
    """All tests on all cores, as in a fresh clone: nothing is remembered but what `make test` runs.

    A commit may have other options for pytest; its Makefile says them.
    """
    checkout.forget()
    makefile = (checkout.folder / "Makefile").read_text(encoding="utf-8")
    words = re.findall(r"\$\(BIN\)/(pytest -n auto.*)", makefile)[0].split()
    return checkout.run("notes", "check").wall + checkout.run(*words).wall


def peer(folder: Path) -> list[list[str]]:
    """The commands by which Zensical builds our pages, one for each language."""
    for language in sites.SENTENCE:
        sites.write_zensical(folder / language, language)
    return [
        [str(ZENSICAL), "build", "--clean", "-f", f"{each}/mkdocs.yml"] for each in sites.SENTENCE
    ]


def medians(rounds: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """The median of each row, over the rounds that have it."""
    names = dict.fromkeys(name for each in rounds for name in each)
    every = {name: [each[name] for each in rounds if name in each] for name in names}
    return {name: round(statistics.median(values), 2) for name, values in every.items()}


def clone(commit: str, folder: Path) -> Checkout:
    """Another commit, with an environment of its own."""
    subprocess.run(["git", "clone", "-q", PROJECT, folder], check=True)
    subprocess.run(["git", "checkout", "-q", commit], cwd=folder, check=True)
    subprocess.run(["make", ".venv/installed"], cwd=folder, check=True, capture_output=True)
    return Checkout(folder)


def machine() -> dict[str, Any]:
    try:
        cpus = Path("/proc/cpuinfo").read_text(encoding="utf-8")
        processor = re.findall(r"model name\s*: (.*)", cpus)[0]
    except (OSError, IndexError):
        processor = platform.machine()
    return {"processor": processor, "cores": os.cpu_count(), "system": platform.system()}


def main(commit: str) -> None:
    adopt_orphans()
    with tempfile.TemporaryDirectory() as folder:
        every = {"now": Checkout(PROJECT), "then": clone(commit, Path(folder, "other"))}
        rounds: dict[str, list[dict[str, float]]] = {name: [] for name in every}
        zensical = peer(Path(folder, "zensical"))
        for _ in range(ROUNDS):
            for name, checkout in every.items():
                rounds[name].append(measured(checkout))
            costs = [measure(words, Path(folder, "zensical")) for words in zensical]
            rounds["now"][-1]["zensical"] = sum(each.wall for each in costs)
            print({name: each[-1] for name, each in rounds.items()}, flush=True)
        write(commit, rounds)
        for name, checkout in every.items():  # once: it takes minutes
            rounds[name][-1]["test"] = whole_test(checkout)
    found = write(commit, rounds)
    for name, value in found["now"].items():
        then = found["then"].get(name)
        print(f"{name:16}{value:8.2f}", f"{then:8.2f}  {value / then:.2f}" if then else "")


def write(commit: str, rounds: Mapping[str, Sequence[Mapping[str, float]]]) -> dict[str, Any]:
    """Write the record of what is measured so far."""
    found = {name: medians(each) for name, each in rounds.items()}
    record: dict[str, Any] = {
        "date": datetime.now(UTC).date().isoformat(),
        "machine": machine(),
        "rounds": ROUNDS,
        "commit": commit,
        **found,
    }
    FILE.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return record


if __name__ == "__main__":
    main(sys.argv[1])
