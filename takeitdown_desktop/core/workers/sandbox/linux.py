"""Linux sandbox: deny-all Landlock plus a seccomp allow-list; both irreversible.

Source: the kernel's userspace-api documents (landlock, seccomp_filter, no_new_privs) and
``linux/landlock.h``.
"""

import ctypes
import os
import signal

from takeitdown_desktop.core.workers.sandbox import posix, seccomp
from takeitdown_desktop.core.workers.sandbox.layers import Layer

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 1, 4, 38
_LANDLOCK_CREATE_RULESET, _LANDLOCK_RESTRICT_SELF = 444, 446
_LANDLOCK_VERSION = 1

# Number of file access bits, from the lowest, that each version of Landlock knows.
_FILE_ACCESSES = {1: 13, 2: 14, 3: 15, 5: 16}
_NETWORK_ACCESSES = 2, 4
"""Number of bits (binding and connecting TCP), and the Landlock version that introduced them."""
_SCOPES = 2, 6
"""Number of bits (abstract sockets and signals of other programs), and the version that introduced them."""

_libc = ctypes.CDLL(None, use_errno=True)


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scopes", ctypes.c_uint64))


def enter_sandbox(connection: int, memory_bytes: int, *, threads: bool) -> frozenset[Layer]:
    """See ``sandbox.enter_sandbox``."""
    posix.drop_descriptors(connection)
    posix.set_bounds(memory_bytes)
    held = {Layer.BOUNDS}
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if _prctl(_PR_SET_DUMPABLE, 0):
        held.add(Layer.UNTRACEABLE)
    if _prctl(_PR_SET_NO_NEW_PRIVS, 1):
        held.add(Layer.NO_NEW_PRIVILEGES)
        if _refuse_all_paths():
            held.add(Layer.NO_FILES)
        if seccomp.install(connection, threads=threads):
            held.add(Layer.FEW_CALLS)
    return frozenset(held)


def _prctl(option: int, value: int) -> bool:
    return bool(_libc.prctl(option, ctypes.c_ulong(value), 0, 0, 0) == 0)


def _refuse_all_paths() -> bool:
    version = _libc.syscall(_LANDLOCK_CREATE_RULESET, None, ctypes.c_size_t(0), _LANDLOCK_VERSION)
    if version < 1:  # not in this kernel, or disabled at boot
        return False
    files = _bits(_FILE_ACCESSES[max(known for known in _FILE_ACCESSES if known <= version)])
    rules = _Ruleset(
        files,
        _bits(_NETWORK_ACCESSES[0]) if version >= _NETWORK_ACCESSES[1] else 0,
        _bits(_SCOPES[0]) if version >= _SCOPES[1] else 0,
    )
    size = 24 if version >= _SCOPES[1] else 16 if version >= _NETWORK_ACCESSES[1] else 8
    ruleset = _libc.syscall(_LANDLOCK_CREATE_RULESET, ctypes.byref(rules), ctypes.c_size_t(size), 0)
    if ruleset < 0:
        return False
    try:
        return bool(_libc.syscall(_LANDLOCK_RESTRICT_SELF, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _bits(count: int) -> int:
    return (1 << count) - 1
