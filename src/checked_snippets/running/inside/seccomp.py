"""Linux on x86-64: what the kernel does not do for the process of a snippet.

`guard` sees calls of Python and says which one it was; this also holds for C code. The process
can no longer write to a file that is not open, start a process, open a socket, or send a signal
to another process. A call of this sort is not answered with an error, since a library would make
an exception of it, and a page would show that: the process stands still, and the kernel asks the
parent, which says what it was and ends it (see `kernel`). Source: seccomp(2),
seccomp_unotify(2), and the table of system calls of Linux for x86-64.
"""

import ctypes
import errno
import functools
import os
import platform
import struct
import sys
from collections.abc import Iterable

WRITE_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
CLONE_THREAD = 0x10000
X86_64 = 0xC000003E
X32 = 0x40000000

LOAD, EQUAL, GREATER_EQUAL, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
NUMBER, ARCHITECTURE, ARGUMENTS = 0, 4, 16
KILL, ALLOW, FAIL, ASK = 0x80000000, 0x7FFF0000, 0x00050000, 0x7FC00000

REFUSED = {
    "starts a process": {"fork": 57, "vfork": 58, "execve": 59, "execveat": 322},
    "opens a socket": {"socket": 41},
    "sends a signal": {"tkill": 200, "pidfd_send_signal": 424},
    "changes files": {
        "truncate": 76, "rename": 82, "mkdir": 83, "rmdir": 84, "creat": 85, "link": 86,
        "unlink": 87, "symlink": 88, "chmod": 90, "fchmod": 91, "chown": 92, "fchown": 93,
        "lchown": 94, "utime": 132, "mknod": 133, "utimes": 235, "mkdirat": 258,
        "mknodat": 259, "fchownat": 260, "unlinkat": 263, "renameat": 264, "linkat": 265,
        "symlinkat": 266, "fchmodat": 268, "utimensat": 280, "renameat2": 316,
    },
    "reaches out of its process": {
        "ptrace": 101, "setpgid": 109, "setsid": 112, "chroot": 161, "mount": 165,
        "umount2": 166, "unshare": 272, "setns": 308, "process_vm_writev": 311, "bpf": 321,
        "io_uring_setup": 425,
    },
}  # fmt: skip # a table of names and numbers
CLONE, CLONE3, OPEN, OPENAT, OPENAT2, SIGNAL, SIGNAL_THREAD = 56, 435, 2, 257, 437, 62, 234

Instruction = tuple[int, int, int, int]


def confine() -> int | None:
    """Give up these calls for good.

    Returns:
        What the kernel asks through, to be given to the parent; None where it cannot ask and
        ends the process without a word, and on other systems, which refuse nothing.
    """
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return None
    no_new_privileges, new_listener = 38, 8
    ctypes.pythonapi.prctl(no_new_privileges, 1, 0, 0, 0)
    listener = install(ASK, new_listener)
    if listener >= 0:
        return listener
    install(KILL, 0)
    return None


def install(refused: int, flags: int) -> int:
    """Give the filter to the kernel, with its verdict on what is refused; -1 if it takes none."""
    seccomp, set_filter = 317, 1
    code = compiled(refused) + pack(signals_to_others(os.getpid(), refused))
    header = struct.pack("HxxxxxxP", len(code) // 8, address(code))
    pointer = ctypes.c_void_p(address(header))
    return int(ctypes.pythonapi.syscall(seccomp, set_filter, flags, pointer))


def address(data: bytes) -> int:
    return ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p).value or 0


def pack(instructions: list[Instruction]) -> bytes:
    return b"".join(struct.pack("HBBI", *instruction) for instruction in instructions)


@functools.cache
def compiled(refused: int) -> bytes:
    """The filter, from a system call to a verdict, but for its end: the same for each process."""
    numbers = [number for calls in REFUSED.values() for number in calls.values()]
    return pack(
        [
            (LOAD, 0, 0, ARCHITECTURE),
            (EQUAL, 1, 0, X86_64),
            (RETURN, 0, 0, KILL),
            (LOAD, 0, 0, NUMBER),
            (GREATER_EQUAL, 0, 1, X32),
            (RETURN, 0, 0, KILL),
            *either(numbers, refused),
            *either([CLONE3, OPENAT2], FAIL | errno.ENOSYS),  # C then takes the older call
            *unless(CLONE, 0, (ANY_BIT, 1, 0, CLONE_THREAD), refused),
            *unless(OPEN, 1, (ANY_BIT, 0, 1, WRITE_FLAGS), refused),
            *unless(OPENAT, 2, (ANY_BIT, 0, 1, WRITE_FLAGS), refused),
        ]
    )


def signals_to_others(process: int, refused: int) -> list[Instruction]:
    """The end of the filter: signals go to the process itself alone; all else is allowed."""
    return [
        *unless(SIGNAL, 0, (EQUAL, 1, 0, process), refused),
        *unless(SIGNAL_THREAD, 0, (EQUAL, 1, 0, process), refused),
        (RETURN, 0, 0, ALLOW),
    ]


def either(numbers: Iterable[int], verdict: int) -> list[Instruction]:
    """The same verdict on some calls, whatever their arguments."""
    tests = ([(EQUAL, 0, 1, number), (RETURN, 0, 0, verdict)] for number in numbers)
    return [instruction for test in tests for instruction in test]


def unless(number: int, argument: int, test: Instruction, verdict: int) -> list[Instruction]:
    """A verdict on a call unless its argument passes: the test skips the verdict."""
    return [
        (EQUAL, 0, 4, number),
        (LOAD, 0, 0, ARGUMENTS + 8 * argument),
        test,
        (RETURN, 0, 0, verdict),
        (RETURN, 0, 0, ALLOW),
    ]


compiled(ASK)  # once for all that are forked
