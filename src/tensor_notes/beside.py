"""Work on another core: done by a copy of this process, which knows all that this one knows.

What the copy finds out it can only write to the disk; all that is heard of it is whether it
failed. Where there are no copies, the work is done here, one after the other: the same, slower.
"""

import gc
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from contextlib import ExitStack

from click import ClickException
from mkdocs.exceptions import Abort

COPIES = sys.platform == "linux"
"""Whether a copy works as its process does; on macOS the system's own libraries may not."""

CORES = os.cpu_count() or 1

Work = Callable[[], None]


def beside(work: Work) -> Work:
    """Begin some work in a copy of this process; the answer waits for its end.

    No other thread may be in the middle of something: in the copy it does not go on.

    Raises:
        Abort: by the answer; the work has failed, and has said why.
    """
    if not COPIES:
        return work
    gc.freeze()  # what is there stays: neither process looks for garbage in it again
    process = multiprocessing.get_context("fork").Process(target=aloud, args=(work,))
    process.start()

    def wait() -> None:
        process.join()
        if process.exitcode:
            raise Abort("Aborted, for what is said above")

    return wait


def aloud(work: Work) -> None:
    """Do some work, and say why MkDocs stops it, as its command would.

    When somebody interrupts, the process itself says so.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        work()
    except ClickException as error:
        error.show()
        sys.exit(1)


def side_by_side(*works: Work) -> None:
    """Do several works at the same time, and wait for them all, even if one has failed.

    Raises:
        Abort: one of them has failed.
    """
    first, *others = works
    waits = [beside(work) for work in others]
    with ExitStack() as to_wait_for:
        for wait in reversed(waits):  # the last one that is put in is the first one out
            to_wait_for.callback(wait)
        first()
