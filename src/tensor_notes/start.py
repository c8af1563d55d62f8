"""Start processes that know nothing of this one, with torch and matplotlib already in memory."""

import contextlib
import multiprocessing
import os
import sys
import types
from collections.abc import Iterable, Iterator
from multiprocessing import forkserver
from typing import Any

from tensor_notes import child
from tensor_notes.snippet import Snippet

METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
"""With `spawn` (Windows) each process imports torch itself: the same results, slower."""

KEPT = ("PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "VIRTUAL_ENV", "LD_LIBRARY_PATH")
"""What else of this process's environment a snippet's process needs to start; `OPENBLAS_*`
stays too, since some processors need it."""


def environment() -> dict[str, str]:
    """The environment of every snippet: no setting of the person who builds gets in."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name.upper() in KEPT or name.startswith("OPENBLAS_")
    }
    return kept | child.ENVIRONMENT


@contextlib.contextmanager
def fresh_process(optimizers: bool = False) -> Iterator[Any]:
    """A context to start processes from.

    This process's main module would be imported by the new one, and its environment is read by
    libraries when they are loaded; both are put aside meanwhile.

    Args:
        optimizers: whether a snippet will create one, which imports a slow part of torch; only
            looked at when the first process is started.
    """
    main, ours, theirs = sys.modules["__main__"], dict(os.environ), environment()
    sys.modules["__main__"] = types.ModuleType("__main__")
    replace_environment(theirs)
    try:
        yield context(optimizers)
    finally:
        sys.modules["__main__"] = main
        replace_environment(ours)


def needs_optimizers(snippets: Iterable[Snippet]) -> bool:
    return any("torch.optim" in snippet.source for snippet in snippets)


def replace_environment(new: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(new)


def context(optimizers: bool) -> Any:
    """The forkserver imports once, and never computes or draws: its children might hang."""
    chosen = multiprocessing.get_context(METHOD)
    if METHOD == "forkserver":
        slow = ["torch._dynamo"] if optimizers else []
        modules = ["tensor_notes.preload", *slow]
        chosen.set_forkserver_preload(modules)
        forkserver.ensure_running()
    return chosen
