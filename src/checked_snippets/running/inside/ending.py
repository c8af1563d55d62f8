"""What happens beside a snippet's statements and after them: in its threads, and at its end.

Python waits for threads, calls what was registered with `atexit`, and lets go of all objects.
A page has no place for what is printed or raised there, so that it is refused.
"""

import atexit
import contextlib
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from types import FrameType, ModuleType

Refuse = Callable[[str], None]

AFTER = "prints after its last statement: in a thread, at exit, or when an object goes"


def watch(path: str, refuse: Refuse) -> None:
    """From now on, call `refuse` with a sentence for what is raised beside the statements.

    Args:
        path: the snippet's file name in tracebacks.
        refuse: has to end the process.
    """
    atexit._clear()  # what the packages in memory have registered
    start = threading.Thread.start

    def noted(self: threading.Thread) -> None:
        self.started = line_in(path, traceback.walk_stack(None))  # type: ignore[attr-defined] # ours
        start(self)

    def raised(error: BaseException | None, where: str) -> None:
        if error and not isinstance(error, SystemExit):
            said, _, _ = "".join(traceback.format_exception_only(error)).partition("\n")
            line = line_in(path, reversed([*traceback.walk_tb(error.__traceback__)]))
            refuse(f"raises {said!r} {where}" + (f", in line {line}" if line else ""))

    threading.Thread.start = noted  # type: ignore[method-assign]
    threading.excepthook = lambda given: raised(given.exc_value, "in a thread")
    sys.unraisablehook = lambda given: raised(given.exc_value, "where nothing can catch it")


def line_in(path: str, frames: Iterator[tuple[FrameType, int]]) -> int:
    """The first line of a file among some frames; 0 if it is in none."""
    return next((line for frame, line in frames if frame.f_code.co_filename == path), 0)


def wait_for_threads(tell: Callable[..., None]) -> None:
    """Wait as Python does; say before what it is that one waits for."""
    others = {*threading.enumerate()} - {threading.main_thread()}
    if left := [each for each in others if not each.daemon]:
        line = min(getattr(each, "started", 0) for each in left)
        tell(waits="leaves a thread running" + (f", started in line {line}" if line else ""))
    threading._shutdown()  # type: ignore[attr-defined] # no public way


def let_go(module: ModuleType) -> None:
    """Call what is to be called at the end, and let go of a module's objects."""
    atexit._run_exitfuncs()
    for name in [name for name in vars(module) if name != "__builtins__"]:
        setattr(module, name, None)


@contextlib.contextmanager
def silence(written: Callable[[], int], refuse: Refuse) -> Iterator[None]:
    """Refuse what is printed meanwhile."""
    before = written()
    yield
    if written() > before:
        refuse(AFTER)
