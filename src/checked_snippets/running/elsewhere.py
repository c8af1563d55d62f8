"""A second run elsewhere: what is promised holds in each reader's Python, and not in ours alone.

The engine fixes what a reader's Python does not: the order of sets, the number of threads, the
time zone, the environment. A page must not promise what follows from that, or from the machine.
So what might is run once more in a process in which all this is different, and compared.

Only what gives a hint of it is run twice, since that takes its time: code that mentions a set, a
hash, a clock, a thread, or a module that tells of the machine; and whatever has printed
something that looks like a set or an address. What libraries do with sets in silence is not seen.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from checked_snippets.problem import Problem
from checked_snippets.running import pool
from checked_snippets.running.outcome import Outcome
from checked_snippets.running.start import needs_slow_parts, start_server
from checked_snippets.settings import Settings
from checked_snippets.snippets.snippet import Snippet

TELLING = (
    *("argparse", "asyncio", "concurrent", "datetime", "gc", "getpass", "locale", "os", "pathlib"),
    *("platform", "pwd", "resource", "secrets", "shutil", "site", "sys", "sysconfig", "tempfile"),
    *("threading", "time", "timeit", "tracemalloc", "uuid", "weakref", "zoneinfo"),
)
"""Modules that tell of the machine, of the time, or of what else goes on in a process."""

HINTS = re.compile(
    r"(?<![\w.])(?:set|frozenset|hash)\("
    r"|\{[^{}:]*(?:,| for )[^{}:]*\}"  # a set that is written out
    r"|(?:keys|items)\(\) [-&|^]"
    r"|\b(?:default_rng|Random|RandomState|SeedSequence|seed)\(\)"
    r"|get_num_threads|get_num_interop_threads|get_backend|__config__|profil|benchmark"
    rf"|^\s*(?:import|from) (?:[\w.]+, )*(?:{'|'.join(TELLING)})\b",
    re.MULTILINE,
)

LOOKS_LIKE_ONE = re.compile(r"\{[^{}:]*,[^{}:]*\}|(?<![\d.])\d{14,}\b")

DIFFERS = "in another process: other hashes, another time, another machine"


def run(
    snippets: Sequence[Snippet], settings: Settings, progress: pool.Progress = pool.silence
) -> dict[str, Outcome]:
    """The outcome of each snippet by name; `Outcome.elsewhere` says what it printed elsewhere."""
    hinting = [each for each in snippets if mentions(each)]
    for elsewhere, some in [(False, snippets), (True, hinting)]:  # they start side by side
        if some:
            start_server(settings, needs_slow_parts(some), elsewhere)
    here = pool.run(snippets, settings, progress)
    doubtful = [each for each in snippets if mentions(each) or shows(here[each.name])]
    there = pool.run(doubtful, settings, elsewhere=True)
    compared = {each.name: compare(each, here[each.name], there[each.name]) for each in doubtful}
    return here | compared


def mentions(snippet: Snippet) -> bool:
    return bool(HINTS.search(snippet.source))


def shows(outcome: Outcome) -> bool:
    return any(LOOKS_LIKE_ONE.search(line) for lines in outcome.printed for line in lines)


def compare(snippet: Snippet, here: Outcome, there: Outcome) -> Outcome:
    """What a snippet gave here, with what it gave elsewhere if that is something else."""
    if here.failure or there.failure:
        return here if here.failure else there
    if here.figures != there.figures:
        wrong = Problem(snippet.path, snippet.steps[-1].first, f"draws something else {DIFFERS}")
        here = replace(here, faults=(*here.faults, wrong))
    return here if here.printed == there.printed else replace(here, elsewhere=there.printed)
