"""What it costs to note what each line makes and what its names are: CPU of runs with and without.

Prints `with : without`. Each run is a fork of this process, which has torch in memory, as a
forkserver has; both kinds take turns.
"""

import ast
import os
import random
import types
import warnings
from contextlib import suppress
from pathlib import Path

import matplotlib
import numpy as np  # noqa: F401 # in memory before a snippet is timed
import torch

from checked_snippets import settings
from checked_snippets.checking.book import open_snippets, snippet_files
from checked_snippets.running.inside.hints import Watch
from checked_snippets.running.inside.names import Watch as Names
from checked_snippets.snippets.snippet import Snippet

MANY, ROUNDS = 200, 3


def run(snippet: Snippet, is_noted: bool) -> None:
    """Run the statements of a snippet; an exception is as good as an end."""
    module = types.ModuleType("__main__")
    watch, names = Watch(module.__dict__), Names(snippet.source)
    with suppress(BaseException):
        for statement in ast.parse(snippet.source).body:
            asking = names.rewritten(statement) if is_noted else statement
            exec(compile(ast.Module([asking], []), snippet.path, "exec"), module.__dict__)
            if is_noted:
                watch.look()
    if is_noted:
        names.names()


def cost(snippet: Snippet, is_noted: bool) -> float:
    """Seconds of CPU of a process of its own."""
    pid = os.fork()
    if not pid:
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        run(snippet, is_noted)
        os._exit(0)
    _, _, usage = os.wait4(pid, 0)
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    matplotlib.use("agg")
    torch.set_num_threads(1)
    warnings.simplefilter("ignore")
    project = settings.read(Path(__file__).parents[1])
    snippets, _ = open_snippets(snippet_files(project), project)
    alone = [each for each in snippets if not each.prelude and not each.has_helpers]
    chosen = random.Random(0).sample(alone, min(MANY, len(alone)))
    totals = {False: 0.0, True: 0.0}
    for _ in range(ROUNDS):
        for snippet in chosen:
            for is_noted in totals:
                totals[is_noted] += cost(snippet, is_noted)
    print(totals[True] / totals[False])


if __name__ == "__main__":
    main()
