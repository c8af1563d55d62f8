"""Linux on x86-64: what the kernel asks the parent about the process of a snippet.

The call that it asks about is not made, and the process stands still until there is an answer.
Source: seccomp_unotify(2).
"""

import contextlib
import fcntl
import os
import struct
from pathlib import Path

from checked_snippets.running.inside import seccomp
from checked_snippets.running.inside.guard import opens

CALL = struct.Struct("QIIiIQ6Q")
"""A question: its id, the process, flags, the call's number, …, its six arguments."""

ANSWER = struct.Struct("QIIII")
"""A file handed to the process: id of the question, flags, the file here, there, its flags."""

RECEIVE, HAND_OVER = 0xC0502100, 0x40182103

PATHS = {seccomp.OPEN: 0, seccomp.OPENAT: 1}
"""The calls that open a file, and which of their arguments is its path."""

NAMES = {
    **{
        number: (what, name)
        for what, calls in seccomp.REFUSED.items()
        for name, number in calls.items()
    },
    seccomp.CLONE: ("starts a process", "clone"),
    seccomp.SIGNAL: ("sends a signal", "kill"),
    seccomp.SIGNAL_THREAD: ("sends a signal", "tgkill"),
}


def asked(listener: int, folder: str) -> str:
    """Which call of a process in `folder` is not to be made, in words; "" for a harmless one."""
    question = bytearray(CALL.size)
    try:
        fcntl.ioctl(listener, RECEIVE, question)
    except FileNotFoundError:  # who asked has been ended meanwhile
        return ""
    key, process, _, number, _, _, *arguments = CALL.unpack(question)
    if number not in PATHS:
        what, name = NAMES[number]
        return f"{what} ({name})"
    path = text_at(process, arguments[PATHS[number]])
    if path == os.devnull and hand_over_null(listener, key):
        return ""
    return opens(path, folder)


def text_at(process: int, address: int) -> str:
    """A text in the memory of a process; "" if it cannot be read."""
    with contextlib.suppress(OSError), Path(f"/proc/{process}/mem").open("rb", 0) as memory:
        memory.seek(address)
        return os.fsdecode(memory.read(4096).partition(b"\0")[0])
    return ""


def hand_over_null(listener: int, key: int) -> bool:
    """Answer with the null device, opened here: nothing that is written there is kept."""
    send = 2
    with contextlib.suppress(OSError), Path(os.devnull).open("r+b", 0) as null:
        fcntl.ioctl(listener, HAND_OVER, ANSWER.pack(key, send, null.fileno(), 0, os.O_CLOEXEC))
        return True
    return False
