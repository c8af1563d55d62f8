"""What a snippet may not do: whatever would make its output depend on more than its source."""

import os
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from typing import Any

PACKAGES = frozenset({"torch", "numpy", "matplotlib"})
DRAWING = "tensor_notes.draw"
NOT_FOR_SNIPPETS = frozenset({"ctypes", "multiprocessing", "socket", "subprocess"})

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

REFUSED = {
    "ctypes.dlopen": "loads a library",
    "os.chmod": "changes files",
    "os.exec": "starts a process",
    "os.fork": "starts a process",
    "os.kill": "sends a signal",
    "os.link": "changes files",
    "os.mkdir": "changes files",
    "os.posix_spawn": "starts a process",
    "os.remove": "changes files",
    "os.rename": "changes files",
    "os.rmdir": "changes files",
    "os.spawn": "starts a process",
    "os.startfile": "starts a process",
    "os.symlink": "changes files",
    "os.system": "starts a process",
    "os.truncate": "changes files",
    "pty.spawn": "starts a process",
    "shutil": "changes files",
    "socket": "opens a socket",
    "subprocess.Popen": "starts a process",
}
"""Audit events of Python, or what they begin with up to a dot."""


def may_import(module: str) -> bool:
    """Whether a snippet may import a module, given by its full name.

    >>> may_import("torch.nn"), may_import("json"), may_import("pandas")
    (True, True, False)
    """
    root = module.partition(".")[0]
    standard = root in sys.stdlib_module_names and root not in NOT_FOR_SNIPPETS
    return standard or root in PACKAGES or f"{module}.".startswith(f"{DRAWING}.")


def watch(path: str, refuse: Callable[[str], None]) -> None:
    """From now on, call `refuse` with a sentence for each call that is not for snippets.

    Args:
        path: the snippet's file name in tracebacks, to know which imports are its own.
        refuse: has to end the process; an exception could be caught by the snippet.
    """
    readable = tuple(f"{folder}{os.sep}" for folder in readable_folders())
    sys.path[:] = [path for path in sys.path if f"{path}{os.sep}".startswith(readable)]

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            name, _, flags = arguments
            if not isinstance(name, int) and (flags & WRITING or not is_below(name, readable)):
                refuse(f"opens the file {os.fsdecode(name)!r}")
        elif event in ("os.listdir", "os.scandir"):
            folder = arguments[0] or "."
            if not is_import() and folder != "." and not is_below(folder, readable):
                refuse(f"looks into the folder {folder!r}")
        elif event == "import":
            if importer() == path and not may_import(arguments[0]):
                refuse(f"imports {arguments[0]}, {ONLY}")
        elif what := REFUSED.get(event) or REFUSED.get(event.partition(".")[0]):
            refuse(f"{what} ({event})")

    sys.addaudithook(hook)


ONLY = (
    "but a snippet may import only the standard library, torch, numpy and matplotlib"
    " (for a figure also: from tensor_notes.draw import ...)"
)


def readable_folders() -> set[str]:
    """Where Python and its packages are, a user's own included; code is loaded at any time."""
    folders = {sys.prefix, sys.base_prefix, str(Path(__file__).parent)}
    folders |= {sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib")}
    folders |= {path for path in sys.path if path.endswith(("site-packages", "dist-packages"))}
    return {str(Path(folder).resolve()) for folder in folders} | folders


def is_below(name: str | bytes | int, folders: tuple[str, ...]) -> bool:
    path = f"/dev/fd/{name}" if isinstance(name, int) else str(Path(os.fsdecode(name)).absolute())
    return path.startswith(folders) or path in ("/dev/null", "/dev/urandom", "/proc/cpuinfo")


def is_import() -> bool:
    """Whether it is the import system that asks."""
    return sys._getframe(2).f_code.co_filename.startswith("<frozen importlib")


def importer() -> str:
    """The file of the code that asks: the first one outside the import system."""
    frame = sys._getframe(2)
    while frame.f_back and frame.f_code.co_filename.startswith("<frozen importlib"):
        frame = frame.f_back
    return frame.f_code.co_filename
