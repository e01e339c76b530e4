"""Windows: a job object with a memory limit and without child processes, and low integrity. Written from the manual.

Tested only under Wine, which accepts the calls and enforces nothing. On Windows neither keeps a worker from the network
or from reading files; that takes an AppContainer, which a process can only be started in (``app_container``).
"""

import ctypes
from ctypes import wintypes

from takeitdown_desktop.core.workers.sandbox.layers import Layer
from takeitdown_desktop.windows_calls import (
    TOKEN_ADJUST_DEFAULT,
    TOKEN_QUERY,
    library,
    own_process,
    own_token,
)

_EXTENDED_LIMITS = 9
_ACTIVE_PROCESS, _PROCESS_MEMORY, _DIE_ON_UNHANDLED, _KILL_ON_CLOSE = 0x8, 0x100, 0x400, 0x2000
_TOKEN_INTEGRITY, _TOKEN_IS_APP_CONTAINER, _INTEGRITY = 25, 29, 0x20
_LOW = "S-1-16-4096"


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("per_process_time", ctypes.c_int64),
        ("per_job_time", ctypes.c_int64),
        ("flags", wintypes.DWORD),
        ("min_working_set", ctypes.c_size_t),
        ("max_working_set", ctypes.c_size_t),
        ("active_processes", wintypes.DWORD),
        ("affinity", ctypes.c_size_t),
        ("priority", wintypes.DWORD),
        ("scheduling", wintypes.DWORD),
    )


class _Limits(ctypes.Structure):
    _fields_ = (
        ("basic", _BasicLimits),
        ("input_output", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


class _Label(ctypes.Structure):
    _fields_ = (("sid", ctypes.c_void_p), ("attributes", wintypes.DWORD))


def enter_sandbox(connection: int, memory_bytes: int, *, threads: bool) -> frozenset[Layer]:  # noqa: ARG001 - the same signature on every system
    """See ``sandbox.enter_sandbox``."""
    held: set[Layer] = set()
    if _enter_job(memory_bytes):
        held.add(Layer.JOB)
    if _is_in_app_container():
        held |= {Layer.APP_CONTAINER, Layer.LOW_INTEGRITY}  # an AppContainer implies low integrity
    elif _lower_integrity():
        held.add(Layer.LOW_INTEGRITY)
    return frozenset(held)


def _enter_job(memory_bytes: int) -> bool:
    kernel = library("kernel32")
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))  # open until the process ends
    limits = _Limits()
    limits.basic.flags = _ACTIVE_PROCESS | _PROCESS_MEMORY | _DIE_ON_UNHANDLED | _KILL_ON_CLOSE
    limits.basic.active_processes = 1
    limits.process_memory = memory_bytes
    size = ctypes.sizeof(limits)
    return bool(
        kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), size)
        and kernel.AssignProcessToJobObject(job, own_process())
    )


def _is_in_app_container() -> bool:
    answer, size = wintypes.DWORD(), wintypes.DWORD()
    query = (_TOKEN_IS_APP_CONTAINER, ctypes.byref(answer), ctypes.sizeof(answer), ctypes.byref(size))
    with own_token(TOKEN_QUERY) as token:
        return token is not None and bool(
            library("advapi32").GetTokenInformation(token, *query) and answer.value == 1
        )


def _lower_integrity() -> bool:
    security, sid = library("advapi32"), ctypes.c_void_p()
    with own_token(TOKEN_ADJUST_DEFAULT | TOKEN_QUERY) as token:
        if token is None or not security.ConvertStringSidToSidW(_LOW, ctypes.byref(sid)):
            return False
        label = _Label(sid, _INTEGRITY)
        size = ctypes.sizeof(label) + security.GetLengthSid(sid)
        return bool(security.SetTokenInformation(token, _TOKEN_INTEGRITY, ctypes.byref(label), size))
