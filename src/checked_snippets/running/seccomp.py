"""Linux on x86-64: what the kernel itself refuses to the process of a snippet.

`guard` sees calls of Python and says which one it was; this also holds for C code. The process
can no longer write to a file that is not open, start a process, open a socket, or send a signal
to another process. Source: seccomp(2), and the table of system calls of Linux for x86-64.
"""

import contextlib
import ctypes
import errno
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
KILL, ALLOW, FAIL = 0x80000000, 0x7FFF0000, 0x00050000

REFUSED = {
    "socket": 41, "socketpair": 53, "fork": 57, "vfork": 58, "execve": 59, "truncate": 76,
    "rename": 82, "mkdir": 83, "rmdir": 84, "creat": 85, "link": 86, "unlink": 87,
    "symlink": 88, "chmod": 90, "fchmod": 91, "chown": 92, "fchown": 93, "lchown": 94,
    "ptrace": 101, "setpgid": 109, "setsid": 112, "utime": 132, "mknod": 133, "chroot": 161,
    "mount": 165, "umount2": 166, "tkill": 200, "utimes": 235, "mkdirat": 258, "mknodat": 259,
    "fchownat": 260, "unlinkat": 263, "renameat": 264, "linkat": 265, "symlinkat": 266,
    "fchmodat": 268, "unshare": 272, "utimensat": 280, "setns": 308, "process_vm_writev": 311,
    "renameat2": 316, "bpf": 321, "execveat": 322, "pidfd_send_signal": 424,
    "io_uring_setup": 425,
}  # fmt: skip # a table of names and numbers
CLONE, CLONE3, OPEN, OPENAT, OPENAT2, SIGNAL, SIGNAL_THREAD = 56, 435, 2, 257, 437, 62, 234

Instruction = tuple[int, int, int, int]


def confine() -> bool:
    """Give up these calls for good; False where the kernel or the processor is another."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return False
    code = b"".join(struct.pack("HBBI", *instruction) for instruction in program(os.getpid()))
    program_header = struct.pack("HxxxxxxP", len(code) // 8, address(code))
    prctl = ctypes.CDLL(None).prctl
    with contextlib.suppress(OSError):
        no_new_privileges, set_seccomp, filter_mode = 38, 22, 2
        prctl(no_new_privileges, 1, 0, 0, 0)
        pointer = ctypes.c_void_p(address(program_header))
        return bool(prctl(set_seccomp, filter_mode, pointer, 0, 0) == 0)
    return False


def address(data: bytes) -> int:
    return ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p).value or 0


def program(process: int) -> list[Instruction]:
    """The filter: from the number and the arguments of a system call to a verdict."""
    return [
        (LOAD, 0, 0, ARCHITECTURE),
        (EQUAL, 1, 0, X86_64),
        (RETURN, 0, 0, KILL),
        (LOAD, 0, 0, NUMBER),
        (GREATER_EQUAL, 0, 1, X32),
        (RETURN, 0, 0, FAIL | errno.EPERM),
        *refuse(REFUSED.values(), errno.EPERM),
        *refuse([CLONE3, OPENAT2], errno.ENOSYS),  # the C library then takes the older call
        *unless(CLONE, 0, (ANY_BIT, 1, 0, CLONE_THREAD)),
        *unless(OPEN, 1, (ANY_BIT, 0, 1, WRITE_FLAGS)),
        *unless(OPENAT, 2, (ANY_BIT, 0, 1, WRITE_FLAGS)),
        *unless(SIGNAL, 0, (EQUAL, 1, 0, process)),
        *unless(SIGNAL_THREAD, 0, (EQUAL, 1, 0, process)),
        (RETURN, 0, 0, ALLOW),
    ]


def refuse(numbers: Iterable[int], error: int) -> list[Instruction]:
    tests = ([(EQUAL, 0, 1, number), (RETURN, 0, 0, FAIL | error)] for number in numbers)
    return [instruction for test in tests for instruction in test]


def unless(number: int, argument: int, test: Instruction) -> list[Instruction]:
    """Refuse a call unless its argument passes: the test skips the refusal."""
    return [
        (EQUAL, 0, 4, number),
        (LOAD, 0, 0, ARGUMENTS + 8 * argument),
        test,
        (RETURN, 0, 0, FAIL | errno.EPERM),
        (RETURN, 0, 0, ALLOW),
    ]
