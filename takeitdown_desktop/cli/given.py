"""What each command was given, typed; ``parser`` says what can be typed, and these what comes of it."""

import argparse
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Self

from takeitdown_desktop.core.report.questions import QUESTIONS


@dataclass(frozen=True, kw_only=True)
class Given:
    """For every command.

    Attributes:
        command: its name.
        json: what it prints is for programs, one JSON object a line.
    """

    command: str
    json: bool

    @classmethod
    def of(cls, arguments: argparse.Namespace) -> Self:
        """From what the parser made."""
        found = vars(arguments)
        return cls(**{field.name: found[field.name] for field in fields(cls) if field.name in found})


@dataclass(frozen=True, kw_only=True)
class WithIntake(Given):
    """For commands that need to know the service.

    Attributes:
        intake: its descriptor's file; None: see ``destination.named_intake``.
        trust_change: the person knows that it is not as the last time.
    """

    intake: Path | None
    trust_change: bool


@dataclass(frozen=True, kw_only=True)
class WithProxy(WithIntake):
    """For commands that open a connection; ``proxy`` is its address, None: see ``core.intake.proxy``."""

    proxy: str | None


@dataclass(frozen=True, kw_only=True)
class WithDraft(Given):
    """For commands that can go on where an unfinished report was left.

    Attributes:
        draft: name or file of it.
        passphrase_file: None: the passphrase is asked for.
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
        paths: files and folders; without any, all that the draft holds.
        answers: a word for each question's field; None where nothing was given.
        contact: an address; ``questions.ASK`` when it is to be asked for.
        contact_file: read it from there.
        out: the file to write; None: it is kept on this computer.
        show_bytes: print what is sealed.
        case: of ``add`` alone: the number of the case that gets more files.
        pin_file: of ``add`` alone; None: the PIN is asked for.
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
    """``all`` excludes the others; ``yes``: nobody is asked again."""

    ids: list[str]
    draft: str | None
    notes: bool
    all: bool
    yes: bool


@dataclass(frozen=True, kw_only=True)
class Send(WithProxy):
    """``reports``: ids or files, none for all that wait; ``keep_trying``: for so many minutes, None for a few tries."""

    reports: list[str]
    keep_trying: float | None


@dataclass(frozen=True, kw_only=True)
class Case(WithProxy):
    """``status`` and ``withdraw``; only the latter has ``yes``: nobody is asked again."""

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
    """``guide`` is parents or counsellors; ``country`` an ISO 3166 code, "" for the system's."""

    guide: str
    country: str
    out: Path
