"""Services used before, with their last descriptors, in one small private file (trust on first use).

A service is identified by its name. If its descriptor has another host or key than the last time, the person
is warned before anything is sealed for it, unless the publisher's signature covers the change.
"""

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Self

from takeitdown_desktop.core.outbox.disk import disk_errors, make_private_folder, open_regular, replace_file
from takeitdown_wire import IntakeDescriptor, WireError
from takeitdown_wire.canonical import Json, decode_open, encode
from takeitdown_wire.fields import format_and_version

FORMAT = "takeitdown-known-services"
VERSION = 1
_MAX_BYTES = 1 << 20


class Standing(StrEnum):
    """How a descriptor compares with what is known about the service."""

    NEW = "new"  # never used from this computer
    KNOWN = "known"  # as the last time
    INSTALLED = "installed"  # the service that this program was installed for
    NOT_INSTALLED = "not_installed"  # not the service that this program was installed for
    CHANGED = "changed"  # another host or key than the last time


NEEDS_CONSENT = frozenset({Standing.CHANGED, Standing.NOT_INSTALLED})
"""Standings that the person has to agree to first."""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a report would go, to show to the person beforehand.

    Attributes:
        name: the service's name according to its descriptor, which anybody can write.
        host: the host that the report would really go to.
        practice: whether it is practice and reaches nobody.
        standing: see ``Standing``.
        previous_host: with ``CHANGED`` the last known host, with ``NOT_INSTALLED`` the installed service's
            host; else "".
        installed_name: with ``NOT_INSTALLED`` the installed service's name; else "".
        other_key: whether its keys differ from the last known ones.
    """

    name: str
    host: str
    practice: bool
    standing: Standing
    previous_host: str = ""
    installed_name: str = ""
    other_key: bool = False


@dataclass(frozen=True, slots=True)
class Installed:
    """The service that a package was built for, from a folder that only administrators can write to.

    Attributes:
        descriptor: of that service.
        publisher: raw Ed25519 public key (32 bytes) of who may sign a new descriptor; None if nobody may.
    """

    descriptor: IntakeDescriptor
    publisher: bytes | None

    @classmethod
    def find(cls, descriptor: Path, publisher: Path) -> Self | None:
        """Read both files; None in a package that is not for one service.

        Raises:
            WireError, OSError, ValueError: the package is damaged.
        """
        try:
            data = descriptor.read_bytes()
        except FileNotFoundError:
            return None
        key = bytes.fromhex(publisher.read_text("ascii")) if publisher.exists() else None
        return cls(IntakeDescriptor.from_bytes(data), key)


class KnownServices:
    """The services that were used from this computer.

    Args:
        path: the file; created when the first service is remembered.
        installed: the service that the program was installed for, if any.
    """

    def __init__(self, path: Path, installed: Installed | None = None) -> None:
        self._path = path
        self._installed = installed

    def destination(self, intake: IntakeDescriptor) -> Destination:
        """Where a report for this descriptor would go, and whether that is as expected."""
        standing, was = self._standing(intake)
        differs = standing in NEEDS_CONSENT and was is not None
        return Destination(
            name=intake.name,
            host=intake.host,
            practice=intake.practice,
            standing=standing,
            previous_host=was.host if differs and was else "",
            installed_name=was.name if standing is Standing.NOT_INSTALLED and was else "",
            other_key=bool(differs and was and _keys(was) != _keys(intake)),
        )

    def remember(self, intake: IntakeDescriptor) -> None:
        """Store this descriptor under its name, except for a practice intake. Raises: SaveError."""
        if intake.practice or self._read().get(intake.name) == _record(intake):
            return
        services: dict[str, Json] = {**self._read(), intake.name: _record(intake)}
        with disk_errors():
            make_private_folder(self._path.parent)
            replace_file(self._path, encode({"format": FORMAT, "version": VERSION, "services": services}))

    def find(self, url: str, key_id: str) -> IntakeDescriptor | None:
        """The known service with this base URL and key id; None if there is none."""
        known = (self._last(name) for name in self._read())
        own = [] if self._installed is None else [self._installed.descriptor]
        for intake in (*own, *known):
            if intake is not None and (intake.url, intake.key_id) == (url, key_id):
                return intake
        return None

    def _standing(self, intake: IntakeDescriptor) -> tuple[Standing, IntakeDescriptor | None]:
        if self._installed is not None and not intake.practice:
            its = self._installed.descriptor
            if _same(its, intake) or _vouched(intake, self._installed.publisher):
                return Standing.INSTALLED, its
            return Standing.NOT_INSTALLED, its
        last = self._last(intake.name)
        if last is None or intake.practice:
            return Standing.NEW, None
        if _same(last, intake) or _vouched(intake, last.publisher):
            return Standing.KNOWN, last
        return Standing.CHANGED, last

    def _last(self, name: str) -> IntakeDescriptor | None:
        record = self._read().get(name)
        if not isinstance(record, dict):
            return None
        publisher = record.get("publisher")
        value = {field: one for field, one in record.items() if field != "publisher"}
        try:
            last = IntakeDescriptor.from_bytes(encode(value))
            key = bytes.fromhex(publisher) if isinstance(publisher, str) else None
        except (WireError, ValueError):
            return None
        return _with_publisher(last, key)

    def _read(self) -> dict[str, Json]:
        """All records by name; empty if the file can't be read."""
        try:
            with open(open_regular(self._path, os.O_RDONLY), "rb") as file:
                value = decode_open(file.read(_MAX_BYTES))
            format_and_version(value, FORMAT, VERSION)
        except (OSError, ValueError, WireError):
            return {}
        services = value.get("services")
        return services if isinstance(services, dict) else {}


def _record(intake: IntakeDescriptor) -> dict[str, Json]:
    signed: dict[str, Json] = {} if intake.publisher is None else {"publisher": intake.publisher.hex()}
    return {**intake.to_json(), **signed}


def _with_publisher(intake: IntakeDescriptor, publisher: bytes | None) -> IntakeDescriptor:
    return IntakeDescriptor(
        name=intake.name,
        url=intake.url,
        public_key=intake.public_key,
        practice=intake.practice,
        signals=intake.signals,
        exchange_key=intake.exchange_key,
        publisher=publisher,
    )


def _keys(intake: IntakeDescriptor) -> tuple[bytes, bytes | None]:
    return intake.public_key, intake.exchange_key


def _same(one: IntakeDescriptor, other: IntakeDescriptor) -> bool:
    """Whether both have the same address and keys."""
    return one.url == other.url and _keys(one) == _keys(other)


def _vouched(intake: IntakeDescriptor, publisher: bytes | None) -> bool:
    return publisher is not None and intake.publisher == publisher
