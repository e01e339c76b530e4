"""Rights of folders on Windows, where modes mean nothing. Only loaded there.

Source: Microsoft's documents of ``SetNamedSecurityInfoW`` and of the security descriptor definition language.
"""

import ctypes
import re
from ctypes import wintypes
from pathlib import Path
from typing import Any

_FILE_OBJECT, _DACL, _PROTECTED = 1, 0x4, 0x80000000
_REVISION = 1
_TOKEN_QUERY, _TOKEN_USER = 0x8, 1
_ENTRY = re.compile(r"\([^)]*\)")


def make_private(folder: Path) -> bool:
    """Let nobody into a folder, and into what is and comes in it, but its owner, administrators and the system.

    Returns False where the file system keeps no rights, as on most memory sticks.
    """
    wanted = "".join(f"(A;OICI;FA;;;{who})" for who in ("SY", "BA", _own_sid()))
    now = rights(folder)
    if now.startswith("D:P") and set(_ENTRY.findall(now)) == set(_ENTRY.findall(wanted)):
        return True
    security, descriptor = _library("advapi32"), ctypes.c_void_p()
    text = ctypes.c_wchar_p(f"D:P{wanted}")
    if not security.ConvertStringSecurityDescriptorToSecurityDescriptorW(
        text, _REVISION, ctypes.byref(descriptor), None
    ):
        return False
    try:
        there, by_default, entries = wintypes.BOOL(), wintypes.BOOL(), ctypes.c_void_p()
        security.GetSecurityDescriptorDacl(
            descriptor, ctypes.byref(there), ctypes.byref(entries), ctypes.byref(by_default)
        )
        what = ctypes.c_uint32(_DACL | _PROTECTED)
        place = ctypes.c_wchar_p(str(folder))
        return bool(
            security.SetNamedSecurityInfoW(place, _FILE_OBJECT, what, None, None, entries, None) == 0
        )
    finally:
        _library("kernel32").LocalFree(descriptor)


def rights(path: Path) -> str:
    """Who may do what with a file or folder, in the definition language; "" where that can't be told."""
    security, descriptor = _library("advapi32"), ctypes.c_void_p()
    place, text = ctypes.c_wchar_p(str(path)), ctypes.c_wchar_p()
    if security.GetNamedSecurityInfoW(
        place, _FILE_OBJECT, _DACL, None, None, None, None, ctypes.byref(descriptor)
    ):
        return ""
    try:
        security.ConvertSecurityDescriptorToStringSecurityDescriptorW(
            descriptor, _REVISION, _DACL, ctypes.byref(text), None
        )
        return text.value or ""
    finally:
        for memory in (text, descriptor):
            _library("kernel32").LocalFree(memory)


def sid_text(sid: int | None) -> str:
    """A security identifier as text, as ``S-1-5-18``. Raises: OSError: there is none at that address."""
    text = ctypes.c_wchar_p()
    if not _library("advapi32").ConvertSidToStringSidW(ctypes.c_void_p(sid), ctypes.byref(text)):
        raise OSError("no security identifier")
    try:
        return text.value or ""
    finally:
        _library("kernel32").LocalFree(text)


def _own_sid() -> str:
    """The name that Windows has for the person whom this process belongs to. Raises: OSError."""
    kernel, security = _library("kernel32"), _library("advapi32")
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    token, size = wintypes.HANDLE(), wintypes.DWORD()
    process = wintypes.HANDLE(kernel.GetCurrentProcess())
    if not security.OpenProcessToken(process, _TOKEN_QUERY, ctypes.byref(token)):
        raise OSError("no token")
    try:
        security.GetTokenInformation(token, _TOKEN_USER, None, 0, ctypes.byref(size))
        user = ctypes.create_string_buffer(size.value)
        if not security.GetTokenInformation(token, _TOKEN_USER, user, size, ctypes.byref(size)):
            raise OSError("no user")
        return sid_text(ctypes.c_void_p.from_buffer(user).value)  # TOKEN_USER begins with the pointer
    finally:
        kernel.CloseHandle(token)


def _library(name: str) -> Any:
    return vars(ctypes)["WinDLL"](name, use_last_error=True)
