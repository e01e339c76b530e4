"""Windows: starts a process in an AppContainer, which ``subprocess`` can't do. Only imported on Windows.

Source: Microsoft's documentation of ``CreateProcessW``, ``UpdateProcThreadAttribute``, ``SECURITY_CAPABILITIES``.
"""

import ctypes
import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from ctypes import wintypes
from pathlib import Path
from typing import Any

from takeitdown_desktop.windows_calls import library

_HANDLE_LIST, _SECURITY_CAPABILITIES = 0x20002, 0x20009
_DETACHED, _UNICODE_ENVIRONMENT, _EXTENDED_STARTUP = 0x8, 0x400, 0x80000
_STANDARD_HANDLES = 0x100
_NO_MESSAGE_BOXES = 0x1 | 0x2 | 0x8000
_FOREVER = 0xFFFFFFFF


class _Startup(ctypes.Structure):
    """STARTUPINFOEXW."""

    _fields_ = (
        ("size", wintypes.DWORD),
        ("reserved", wintypes.LPWSTR),
        ("desktop", wintypes.LPWSTR),
        ("title", wintypes.LPWSTR),
        ("place_and_colours", wintypes.DWORD * 7),
        ("flags", wintypes.DWORD),
        ("show", wintypes.WORD),
        ("reserved_size", wintypes.WORD),
        ("reserved_bytes", ctypes.c_void_p),
        ("input", wintypes.HANDLE),
        ("output", wintypes.HANDLE),
        ("error", wintypes.HANDLE),
        ("attributes", ctypes.c_void_p),
    )


class _Started(ctypes.Structure):
    """PROCESS_INFORMATION."""

    _fields_ = (
        ("process", wintypes.HANDLE),
        ("thread", wintypes.HANDLE),
        ("pid", wintypes.DWORD),
        ("thread_id", wintypes.DWORD),
    )


class Capabilities(ctypes.Structure):
    """SECURITY_CAPABILITIES: the container, and its (empty) list of capabilities."""

    _fields_ = (
        ("sid", ctypes.c_void_p),
        ("capabilities", ctypes.c_void_p),
        ("count", wintypes.DWORD),
        ("reserved", wintypes.DWORD),
    )


class ContainedProcess:
    """A process, with the part of ``subprocess.Popen`` that workers need.

    Attributes:
        pid: its process id.
    """

    def __init__(self, handle: int, pid: int) -> None:
        self.pid = pid
        self._handle: int | None = handle
        self._code = 0

    def kill(self) -> None:
        """Kill it, unless it has ended."""
        if self._handle is not None:
            library("kernel32").TerminateProcess(wintypes.HANDLE(self._handle), 1)

    def wait(self) -> int:
        """Wait until it has ended. Returns its exit code."""
        if self._handle is not None:
            kernel, handle, code = library("kernel32"), wintypes.HANDLE(self._handle), wintypes.DWORD()
            kernel.WaitForSingleObject(handle, wintypes.DWORD(_FOREVER))
            kernel.GetExitCodeProcess(handle, ctypes.byref(code))
            kernel.CloseHandle(handle)
            self._handle, self._code = None, code.value
        return self._code


def create(
    command: Sequence[str],
    environment: Mapping[str, str],
    inherited: int,
    folder: Path,
    capabilities: Capabilities | None,
) -> ContainedProcess | None:
    """Start a process without a console.

    Args:
        command: the program's path and its arguments.
        environment: its whole environment.
        inherited: the only handle that it inherits, besides standard streams on the null device.
        folder: its current folder.
        capabilities: the container to start it in; None for none.

    Returns:
        None if it can't be started.
    """
    nowhere = os.open(os.devnull, os.O_RDWR)
    try:
        stream = _handle_of(nowhere)
        passes_on = True
        for handle in (inherited, stream):
            os.set_handle_inheritable(handle, passes_on)  # type: ignore[attr-defined,unused-ignore]
        handles = (wintypes.HANDLE * 2)(inherited, stream)
        given: list[tuple[int, ctypes.Structure | ctypes.Array[Any]]] = [(_HANDLE_LIST, handles)]
        if capabilities is not None:
            given.append((_SECURITY_CAPABILITIES, capabilities))
        with _attributes(given) as attributes:
            if attributes is None:
                return None
            startup = _Startup(size=ctypes.sizeof(_Startup), flags=_STANDARD_HANDLES, attributes=attributes)
            startup.input = startup.output = startup.error = stream
            return _start(command, environment, folder, startup)
    finally:
        os.close(nowhere)


def _handle_of(descriptor: int) -> int:
    import msvcrt

    return int(msvcrt.get_osfhandle(descriptor))  # type: ignore[attr-defined,unused-ignore]


def _start(
    command: Sequence[str], environment: Mapping[str, str], folder: Path, startup: _Startup
) -> ContainedProcess | None:
    kernel, started = library("kernel32"), _Started()
    variables = "".join(f"{name}={value}\0" for name, value in environment.items())
    # No message box if the process lacks a library.
    before = kernel.SetErrorMode(_NO_MESSAGE_BOXES)
    try:
        made = kernel.CreateProcessW(
            ctypes.c_wchar_p(command[0]),
            ctypes.create_unicode_buffer(subprocess.list2cmdline(command)),
            None,
            None,
            wintypes.BOOL(1),
            wintypes.DWORD(_DETACHED | _UNICODE_ENVIRONMENT | _EXTENDED_STARTUP),
            ctypes.create_unicode_buffer(variables),
            ctypes.c_wchar_p(str(folder)),
            ctypes.byref(startup),
            ctypes.byref(started),
        )
    finally:
        kernel.SetErrorMode(before)
    if not made:
        return None
    kernel.CloseHandle(wintypes.HANDLE(started.thread))
    return ContainedProcess(started.process, started.pid)


@contextmanager
def _attributes(given: Sequence[tuple[int, ctypes.Structure | ctypes.Array[Any]]]) -> Iterator[int | None]:
    """Address of a PROC_THREAD_ATTRIBUTE_LIST with these attributes; None if this Windows lacks one of them."""
    kernel, size = library("kernel32"), ctypes.c_size_t()
    kernel.InitializeProcThreadAttributeList(None, len(given), 0, ctypes.byref(size))
    memory = ctypes.create_string_buffer(size.value)
    if not kernel.InitializeProcThreadAttributeList(memory, len(given), 0, ctypes.byref(size)):
        yield None
        return
    try:
        known = [
            kernel.UpdateProcThreadAttribute(
                memory,
                wintypes.DWORD(0),
                ctypes.c_size_t(name),
                ctypes.byref(value),
                ctypes.c_size_t(ctypes.sizeof(value)),
                None,
                None,
            )
            for name, value in given
        ]
        yield ctypes.addressof(memory) if all(known) else None
    finally:
        kernel.DeleteProcThreadAttributeList(memory)
