"""Windows: its libraries, and the access token of this process. Only imported on Windows.

Source: Microsoft's documentation of ``OpenProcessToken``.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import wintypes
from typing import Any

TOKEN_QUERY, TOKEN_ADJUST_DEFAULT = 0x8, 0x80


def library(name: str) -> Any:
    """A library of Windows, such as ``kernel32``. Raises: OSError: there is none of that name."""
    return vars(ctypes)["WinDLL"](name, use_last_error=True)


def own_process() -> wintypes.HANDLE:
    """A handle of this process that needs no closing."""
    kernel = library("kernel32")
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    return wintypes.HANDLE(kernel.GetCurrentProcess())


@contextmanager
def own_token(rights: int) -> Iterator[wintypes.HANDLE | None]:
    """The access token of this process, open while the block lasts; None if it can't be opened with these rights."""
    token = wintypes.HANDLE()
    if not library("advapi32").OpenProcessToken(own_process(), rights, ctypes.byref(token)):
        yield None
        return
    try:
        yield token
    finally:
        library("kernel32").CloseHandle(token)
