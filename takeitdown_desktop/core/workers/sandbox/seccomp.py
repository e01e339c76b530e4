"""Seccomp allow-list of the system calls that decoding needs; the kernel refuses all others with EPERM.

A classic BPF program, for the two processor architectures of desktops.

Source: the kernel's seccomp_filter document, ``linux/filter.h`` and its system call tables.
"""

import ctypes
import errno
import platform
from collections.abc import Iterable, Iterator

_SET_MODE_FILTER, _ALL_THREADS = 1, 1

_LOAD, _EQUAL, _AT_LEAST_ONE_BIT, _RETURN = 0x20, 0x15, 0x45, 0x06
_ALLOW, _KILL, _ERROR = 0x7FFF0000, 0x80000000, 0x00050000
_NUMBER_AT, _PROCESSOR_AT, _ARGUMENTS_AT = 0, 4, 16

_PROT_EXEC, _CLONE_THREAD, _COPY_DESCRIPTOR = 4, 0x10000, 1030

_PROCESSORS = {
    "x86_64": (
        0xC000003E,
        {
            "seccomp": 317, "read": 0, "write": 1, "close": 3, "fstat": 5, "lseek": 8, "mmap": 9, "mprotect": 10, "munmap": 11,
            "brk": 12, "rt_sigaction": 13, "rt_sigprocmask": 14, "rt_sigreturn": 15, "pread64": 17, "sched_yield": 24,
            "mremap": 25, "madvise": 28, "nanosleep": 35, "getpid": 39, "recvmsg": 47, "clone": 56, "exit": 60, "fcntl": 72,
            "gettimeofday": 96, "getrusage": 98, "sysinfo": 99, "times": 100, "sigaltstack": 131, "gettid": 186,
            "futex": 202, "sched_getaffinity": 204, "restart_syscall": 219, "clock_gettime": 228, "clock_getres": 229,
            "clock_nanosleep": 230, "exit_group": 231, "set_robust_list": 273, "getcpu": 309, "getrandom": 318,
            "rseq": 334, "clone3": 435,
        },
    ),
    "aarch64": (
        0xC00000B7,
        {
            "seccomp": 277, "close": 57, "lseek": 62, "read": 63, "write": 64, "pread64": 67, "fstat": 80, "exit": 93, "fcntl": 25, "exit_group": 94,
            "futex": 98, "set_robust_list": 99, "nanosleep": 101, "clock_gettime": 113, "clock_getres": 114,
            "clock_nanosleep": 115, "sched_getaffinity": 123, "sched_yield": 124, "restart_syscall": 128,
            "sigaltstack": 132, "rt_sigaction": 134, "rt_sigprocmask": 135, "rt_sigreturn": 139, "times": 153,
            "getrusage": 165, "getcpu": 168, "gettimeofday": 169, "getpid": 172, "gettid": 178, "sysinfo": 179,
            "recvmsg": 212, "brk": 214, "munmap": 215, "mremap": 216, "clone": 220, "mmap": 222, "mprotect": 226,
            "madvise": 233, "getrandom": 278, "rseq": 293, "clone3": 435,
        },
    ),
}  # fmt: skip

_CONDITIONAL = {"write", "fcntl", "mmap", "mprotect", "clone", "clone3", "seccomp"}


class _Instruction(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_uint16),
        ("if_true", ctypes.c_uint8),
        ("if_false", ctypes.c_uint8),
        ("value", ctypes.c_uint32),
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("instructions", ctypes.POINTER(_Instruction)))


def install(connection: int, *, threads: bool) -> bool:
    """Install the filter for all threads. Returns False if the kernel or the processor is not supported.

    Needs no_new_privs. ``connection`` is the only descriptor that may be written to;
    ``threads``: whether new threads may be started.
    """
    known = _PROCESSORS.get(platform.machine())
    if known is None or ctypes.sizeof(ctypes.c_void_p) != 8:
        return False
    processor, calls = known
    steps = [_Instruction(*step) for step in _program(processor, calls, connection, threads=threads)]
    program = _Program(len(steps), (_Instruction * len(steps))(*steps))
    libc = ctypes.CDLL(None, use_errno=True)
    return bool(libc.syscall(calls["seccomp"], _SET_MODE_FILTER, _ALL_THREADS, ctypes.byref(program)) == 0)


_Step = tuple[int, int, int, int]


def _program(processor: int, calls: dict[str, int], connection: int, *, threads: bool) -> Iterator[_Step]:
    allow, refuse = (_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _ERROR | errno.EPERM)
    yield (_LOAD, 0, 0, _PROCESSOR_AT)
    yield (_EQUAL, 1, 0, processor)
    yield (_RETURN, 0, 0, _KILL)
    yield (_LOAD, 0, 0, _NUMBER_AT)
    for name, number in calls.items():
        if name not in _CONDITIONAL:
            yield from _when(number, [allow])
    yield from _when(calls["write"], [_argument(0), (_EQUAL, 0, 1, connection), allow, refuse])
    yield from _when(calls["fcntl"], [_argument(1), (_EQUAL, 0, 1, _COPY_DESCRIPTOR), allow, refuse])
    for name in ("mmap", "mprotect"):  # no executable memory
        yield from _when(calls[name], [_argument(2), (_AT_LEAST_ONE_BIT, 0, 1, _PROT_EXEC), refuse, allow])
    if threads:
        yield from _when(
            calls["clone"], [_argument(0), (_AT_LEAST_ONE_BIT, 0, 1, _CLONE_THREAD), allow, refuse]
        )
    # A filter can't read the flags of clone3, which are in memory; with ENOSYS the C library falls back to clone.
    yield from _when(calls["clone3"], [(_RETURN, 0, 0, _ERROR | errno.ENOSYS)])
    yield refuse


def _when(number: int, steps: Iterable[_Step]) -> Iterator[_Step]:
    """Run ``steps``, which must end with a return, for one system call."""
    body = list(steps)
    yield (_EQUAL, 0, len(body), number)
    yield from body


def _argument(index: int) -> _Step:
    """Load the low 32 bits of an argument of the call."""
    return (_LOAD, 0, 0, _ARGUMENTS_AT + 8 * index)
