"""Typed arguments of each command, made from ``parser``'s namespace."""

import argparse
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Self

from takeitdown_desktop.core.report.questions import QUESTIONS


@dataclass(frozen=True, kw_only=True)
class Given:
    """The arguments of every command.

    Attributes:
        command: its name.
        json: print one JSON object per line, for programs.
    """

    command: str
    json: bool

    @classmethod
    def of(cls, arguments: argparse.Namespace) -> Self:
        """The fields of this class, from the parser's namespace."""
        found = vars(arguments)
        return cls(**{field.name: found[field.name] for field in fields(cls) if field.name in found})


@dataclass(frozen=True, kw_only=True)
class WithIntake(Given):
    """For commands that need the service.

    Attributes:
        intake: its descriptor file; for None see ``destination.named_intake``.
        trust_change: accept that the service differs from the last time.
    """

    intake: Path | None
    trust_change: bool


@dataclass(frozen=True, kw_only=True)
class WithProxy(WithIntake):
    """For commands that open a connection; ``proxy`` is an address, for None see ``core.intake.proxy``."""

    proxy: str | None


@dataclass(frozen=True, kw_only=True)
class WithDraft(Given):
    """For commands that can use a draft.

    Attributes:
        draft: its name or file; None for no draft.
        passphrase_file: the file with its passphrase; None to ask for it.
    """

    draft: str | None
    passphrase_file: Path | None


@dataclass(frozen=True, kw_only=True)
class Hash(WithDraft):
    paths: list[str]
    details: bool
    frames_per_second: float | None
    variants: int


@dataclass(frozen=True, kw_only=True)
class Check(WithDraft):
    paths: list[str]
    original: list[str] | None
    details: bool
    case: str | None


@dataclass(frozen=True, kw_only=True)
class Save(WithDraft, WithIntake):
    """``save`` and ``add``.

    Attributes:
        paths: files and folders; if empty, all results in the draft.
        answers: ``Choice.word`` by question field; None where the option was not given.
        contact: an e-mail address; ``questions.ASK`` to ask for it.
        contact_file: the file with the contact.
        out: the file to write; None for the outbox.
        show_bytes: print the content of the seal.
        case: for ``add``: the case that the report adds to.
        pin_file: for ``add``: the file with the PIN; None to ask for it.
    """

    paths: list[str]
    answers: Mapping[str, str | None]
    contact: str | None
    contact_file: Path | None
    out: Path | None
    show_bytes: bool
    case: str | None = None
    pin_file: Path | None = None

    @classmethod
    def of(cls, arguments: argparse.Namespace) -> Self:
        asked = (question.field for question in QUESTIONS if question.option_help is not None)
        answers = {field: vars(arguments)[field] for field in asked}
        return super().of(argparse.Namespace(**vars(arguments), answers=answers))


@dataclass(frozen=True, kw_only=True)
class Export(Given):
    id: str
    out: Path


@dataclass(frozen=True, kw_only=True)
class Forget(Given):
    """``all`` excludes the others; ``yes``: do not ask for confirmation."""

    ids: list[str]
    draft: str | None
    notes: bool
    all: bool
    yes: bool


@dataclass(frozen=True, kw_only=True)
class Send(WithProxy):
    """``reports``: ids or files, empty for all that wait; ``keep_trying``: minutes, None for a few attempts."""

    reports: list[str]
    keep_trying: float | None


@dataclass(frozen=True, kw_only=True)
class Case(WithProxy):
    """``status`` and ``withdraw``; only the latter has ``yes``: do not ask for confirmation."""

    case: str
    pin_file: Path | None
    yes: bool = False


@dataclass(frozen=True, kw_only=True)
class Verify(Given):
    manifest: Path | None
    print_manifest: bool


@dataclass(frozen=True, kw_only=True)
class Kit(Given):
    answers: Path | None
    kept: str | None
    out: Path | None
    sent: str | None
    complaint: bool
    keep: bool
    passphrase_file: Path | None


@dataclass(frozen=True, kw_only=True)
class Notes(Given):
    add: Path | None
    out: Path | None
    passphrase_file: Path | None


@dataclass(frozen=True, kw_only=True)
class Guide(Given):
    """``guide``: parents or counsellors; ``country``: ISO 3166 code, "" for the system's."""

    guide: str
    country: str
    out: Path
