"""Start processes that know nothing of this one, with the packages already in memory."""

import contextlib
import multiprocessing
import os
import sys
import time
import types
from collections.abc import Iterable, Iterator
from multiprocessing import forkserver
from typing import Any

from checked_snippets.running import packages
from checked_snippets.settings import Settings
from checked_snippets.snippets.snippet import Snippet

METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
"""With `spawn` (Windows) each process imports its packages itself: the same results, slower."""

ENVIRONMENT = {
    "ATEN_CPU_CAPABILITY": "default",  # the same instructions, and so rounding, on all x86-64
    "MKL_CBWR": "COMPATIBLE",
    "ONEDNN_MAX_CPU_ISA": "SSE41",  # of convolutions, too
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "CUDA_VISIBLE_DEVICES": "",
    "PYTHONHASHSEED": "0",
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",  # large pages: a fork takes half the time
    "MPLBACKEND": "svg",
}
"""What a process must find at its start, because it is read only once."""

ELSEWHERE = {"PYTHONHASHSEED": "1"}
"""What a process finds instead if it is one of those elsewhere, where it is another day, too."""

KEPT = ("PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "VIRTUAL_ENV", "LD_LIBRARY_PATH")
"""What else of this process's environment a snippet's process needs to start; `OPENBLAS_*`
stays too, since some processors need it."""


SERVERS = {False: forkserver.ForkServer(), True: forkserver.ForkServer()}
"""What forks processes here, and those elsewhere."""


def environment(elsewhere: bool = False) -> dict[str, str]:
    """The environment of every snippet: no setting of the person who builds gets in."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name.upper() in KEPT or name.startswith("OPENBLAS_")
    }
    return kept | ENVIRONMENT | (ELSEWHERE if elsewhere else {})


def start_server(settings: Settings, slow_parts: bool, elsewhere: bool = False) -> None:
    """Start the server that forks, if there is to be one and it does not run yet.

    It imports once, and never computes or draws: its children might hang.

    Args:
        settings: name the packages that it imports.
        slow_parts: whether a snippet will need those parts of torch; if one does later, it
            imports them itself.
        elsewhere: whether it is the one for second runs.
    """
    if METHOD == "forkserver" and not is_started(elsewhere):
        in_front = packages.in_front(settings.packages, slow_parts)
        SERVERS[elsewhere].set_forkserver_preload(["checked_snippets.running.preload"])
        with their_environment(elsewhere):
            os.environ[packages.IN_FRONT] = " ".join(in_front)
            SERVERS[elsewhere].ensure_running()


def is_started(elsewhere: bool = False) -> bool:
    return bool(SERVERS[elsewhere]._forkserver_pid)  # type: ignore[attr-defined] # no public way


@contextlib.contextmanager
def fresh_process(elsewhere: bool = False) -> Iterator[Any]:
    """A context to start one process from, which does not import this process's main module."""
    main, connect = sys.modules["__main__"], forkserver.connect_to_new_process
    sys.modules["__main__"] = types.ModuleType("__main__")
    forkserver.connect_to_new_process = SERVERS[elsewhere].connect_to_new_process
    try:
        with their_environment(elsewhere) if METHOD == "spawn" else contextlib.nullcontext():
            yield multiprocessing.get_context(METHOD)
    finally:
        sys.modules["__main__"], forkserver.connect_to_new_process = main, connect


@contextlib.contextmanager
def their_environment(elsewhere: bool) -> Iterator[None]:
    """Put this process's environment aside: libraries read theirs when they are loaded."""
    ours, theirs = dict(os.environ), environment(elsewhere)
    if elsewhere:
        here = time.localtime()
        theirs["TZ"] = another_day(here.tm_gmtoff, here.tm_hour)
    replace_environment(theirs)
    try:
        yield
    finally:
        replace_environment(ours)


def another_day(offset: int, hour: int) -> str:
    """A time zone in which it is another day than here, now and for nearly twelve hours more.

    Args:
        offset: seconds by which it is later here than in UTC.
        hour: the hour of the day here.
    """
    is_yesterday = offset > 0 or (offset == 0 and hour < 12)
    return "XXX+23:59" if is_yesterday else "XXX-23:59"


def needs_slow_parts(snippets: Iterable[Snippet]) -> bool:
    return packages.need_slow_parts(part.source for each in snippets for part in each.parts)


def replace_environment(new: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(new)
