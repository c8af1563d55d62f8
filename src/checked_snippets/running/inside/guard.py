"""What a snippet may not do: whatever would make its output depend on more than its source.

**A refusal is never an output.** What the guard, the kernel (see `seccomp`) or a limit (see
`process`) refuses ends the run with a sentence, and no library gets to see it: it would make an
exception of it, and a page would tell that of the library. What needs such a call and is
harmless works: the null device can be opened for writing.
"""

import io
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from checked_snippets.running.packages import Code
from checked_snippets.settings import Settings
from checked_snippets.snippets.allowed import helper_packages, may_load, only

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

REFUSED = {
    "builtins.breakpoint": "waits for what somebody types",
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

TEMPORARY = tempfile.gettempdir()


def watch(path: str, settings: Settings, code: Code, refuse: Callable[[str], None]) -> None:
    """From now on, call `refuse` with a sentence for each call that is not for snippets.

    Args:
        path: the snippet's file name in tracebacks, to know which imports are its own.
        settings: name what it may import, and helpers.
        code: where all that is.
        refuse: has to end the process; an exception could be caught by the snippet.
    """
    sys.dont_write_bytecode = True
    sys.stdin = io.TextIOWrapper(io.BufferedReader(Nobody(refuse)), encoding="utf-8")
    shutil.which = lambda cmd, *_, **__: refuse(f"looks for the program {cmd!r}")
    home = str(Path.cwd())
    readable, roots = code.readable, code.roots
    sys.path[:] = [
        path for path in sys.path if f"{path}{os.sep}".startswith(readable) or path in roots
    ]

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            name, _, flags = arguments
            is_read = is_code(name) or is_below(name, readable)
            is_written = flags & WRITING and name != os.devnull
            if not isinstance(name, int) and (is_written or not is_read):
                refuse(opens(os.fsdecode(name), home))
        elif event in ("os.listdir", "os.scandir"):
            folder = arguments[0] or "."
            if not is_import() and folder != "." and not is_below(folder, readable):
                refuse(f"looks into the folder {folder!r}")
        elif event == "import":
            module = arguments[0]
            beside = module.partition(".")[0] in helper_packages(settings)
            if (beside or importer() == path) and not may_load(module, settings):
                refuse(f"imports {module}, {only(settings)}")
        elif event == "socket.__new__":
            pass  # the kernel sees those that lead out; a pair within a process does no harm
        elif what := REFUSED.get(event) or REFUSED.get(event.partition(".")[0]):
            refuse(f"{what} ({event})")

    sys.addaudithook(hook)


class Nobody(io.RawIOBase):
    """Standard input: there is nobody who types."""

    def __init__(self, refuse: Callable[[str], None]):
        self.refuse = refuse

    def readable(self) -> bool:
        return True

    def readinto(self, _: object) -> int:
        self.refuse("waits for what somebody types (sys.stdin)")
        return 0


def opens(file: str, home: str) -> str:
    """A file that is opened, in words; those of a process in the folder `home` as it says them.

    >>> opens("/home/me/x.pt", "/home/me"), opens("/dev/shm/torch_1", "/home/me")
    ("opens the file 'x.pt'", 'shares memory with another process')
    """
    name = file.removeprefix(f"{home}{os.sep}")
    if name.startswith("/dev/shm/"):
        return "shares memory with another process"
    if TEMPORARY in (name, str(Path(name).parent)):  # its name is another one each time
        return "opens a temporary file"
    return f"opens the file {name!r}"


def is_below(name: str | bytes | int, folders: tuple[str, ...]) -> bool:
    path = f"/dev/fd/{name}" if isinstance(name, int) else str(Path(os.fsdecode(name)).absolute())
    return path.startswith(folders) or path in ("/dev/null", "/dev/urandom", "/proc/cpuinfo")


def is_code(name: str | bytes | int) -> bool:
    """Whether a name is what Python calls code that is in no file; it looks for its lines there.

    >>> is_code("<string>"), is_code("data.txt")
    (True, False)
    """
    return isinstance(name, str) and name.startswith("<") and name.endswith(">")


def is_import() -> bool:
    """Whether it is the import system that asks."""
    return sys._getframe(2).f_code.co_filename.startswith("<frozen importlib")


def importer() -> str:
    """The file of the code that asks: the first one outside the import system."""
    frame = sys._getframe(2)
    while frame.f_back and frame.f_code.co_filename.startswith("<frozen importlib"):
        frame = frame.f_back
    return frame.f_code.co_filename
