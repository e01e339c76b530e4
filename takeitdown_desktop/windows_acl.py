"""Access control lists of folders on Windows, where file modes have no effect. Only imported on Windows.

Source: Microsoft's documentation of ``SetNamedSecurityInfoW`` and the security descriptor definition language (SDDL).
"""

import ctypes
import re
from ctypes import wintypes
from pathlib import Path

from takeitdown_desktop.windows_calls import TOKEN_QUERY, library, own_token

_FILE_OBJECT, _DACL, _PROTECTED = 1, 0x4, 0x80000000
_REVISION = 1
_TOKEN_USER = 1
_ENTRY = re.compile(r"\([^)]*\)")


def make_private(folder: Path) -> bool:
    """Restrict a folder and its content to its owner, administrators and the system.

    Returns False if the file system has no access control, as on most memory sticks.
    """
    wanted = "".join(f"(A;OICI;FA;;;{who})" for who in ("SY", "BA", _own_sid()))
    now = rights(folder)
    if now.startswith("D:P") and set(_ENTRY.findall(now)) == set(_ENTRY.findall(wanted)):
        return True
    security, descriptor = library("advapi32"), ctypes.c_void_p()
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
        library("kernel32").LocalFree(descriptor)


def rights(path: Path) -> str:
    """The access control list of a file or folder in SDDL; "" if it can't be read."""
    security, descriptor = library("advapi32"), ctypes.c_void_p()
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
            library("kernel32").LocalFree(memory)


def sid_text(sid: int | None) -> str:
    """The security identifier at an address as text, such as ``S-1-5-18``. Raises: OSError: there is none."""
    text = ctypes.c_wchar_p()
    if not library("advapi32").ConvertSidToStringSidW(ctypes.c_void_p(sid), ctypes.byref(text)):
        raise OSError("no security identifier")
    try:
        return text.value or ""
    finally:
        library("kernel32").LocalFree(text)


def _own_sid() -> str:
    """The security identifier of this process's user, as text. Raises: OSError."""
    security, size = library("advapi32"), wintypes.DWORD()
    with own_token(TOKEN_QUERY) as token:
        if token is None:
            raise OSError("no token")
        security.GetTokenInformation(token, _TOKEN_USER, None, 0, ctypes.byref(size))
        user = ctypes.create_string_buffer(size.value)
        if not security.GetTokenInformation(token, _TOKEN_USER, user, size, ctypes.byref(size)):
            raise OSError("no user")
        return sid_text(ctypes.c_void_p.from_buffer(user).value)  # TOKEN_USER begins with the pointer
