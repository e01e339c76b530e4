"""Access control lists of folders on Windows, where file modes have no effect. Only imported on Windows.

Source: Microsoft's documentation of ``SetNamedSecurityInfoW`` and the security descriptor definition language (SDDL).
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
    """Restrict a folder and its content to its owner, administrators and the system.

    Returns False if the file system has no access control, as on most memory sticks.
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
        present, by_default, entries = wintypes.BOOL(), wintypes.BOOL(), ctypes.c_void_p()
        security.GetSecurityDescriptorDacl(
            descriptor, ctypes.byref(present), ctypes.byref(entries), ctypes.byref(by_default)
        )
        what = ctypes.c_uint32(_DACL | _PROTECTED)
        place = ctypes.c_wchar_p(str(folder))
        return bool(
            security.SetNamedSecurityInfoW(place, _FILE_OBJECT, what, None, None, entries, None) == 0
        )
    finally:
        _library("kernel32").LocalFree(descriptor)


def rights(path: Path) -> str:
    """The access control list of a file or folder in SDDL; "" if it can't be read."""
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
    """The security identifier at an address as text, such as ``S-1-5-18``. Raises: OSError: there is none."""
    text = ctypes.c_wchar_p()
    if not _library("advapi32").ConvertSidToStringSidW(ctypes.c_void_p(sid), ctypes.byref(text)):
        raise OSError("no security identifier")
    try:
        return text.value or ""
    finally:
        _library("kernel32").LocalFree(text)


def _own_sid() -> str:
    """The security identifier of this process's user, as text. Raises: OSError."""
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
