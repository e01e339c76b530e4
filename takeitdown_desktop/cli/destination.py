"""Tells where a report goes before anything is sealed or sent, and asks if that differs from the last time."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from takeitdown_desktop import paths
from takeitdown_desktop.cli import given
from takeitdown_desktop.cli.terminal import UsageError, ask, has_terminal, plain, put, say
from takeitdown_desktop.cli.words import translate
from takeitdown_desktop.core.errors import BadDescriptorError, ChangedServiceError, SaveError
from takeitdown_desktop.core.intake.descriptor import load_descriptor
from takeitdown_desktop.core.outbox.known_services import (
    NEEDS_CONSENT,
    Destination,
    Installed,
    KnownServices,
    Standing,
)
from takeitdown_desktop.texts import QT_TRANSLATE_NOOP
from takeitdown_wire import IntakeDescriptor, SealedReport, WireError

if TYPE_CHECKING:
    from takeitdown_desktop.core.intake.client import IntakeClient

WATCHED = QT_TRANSLATE_NOOP(
    "cli",
    "A filter on this computer or network was able to see that the service was used. It could not see what for: "
    "that is locked, and only the service can open it.",
)
WATCHED_RECEIPT = QT_TRANSLATE_NOOP(
    "cli",
    "A filter on this computer or network was able to see that something was sent to the service, and the case "
    "number and counts in its answer. The report itself is locked, and only the service can open it.",
)
WATCHED_TRY = QT_TRANSLATE_NOOP(
    "cli",
    "A filter on this computer or network was able to see that a report was sent to the service, and any answer "
    "to it. The report itself is locked, and only the service can open it.",
)
WATCHED_LIST = QT_TRANSLATE_NOOP(
    "cli",
    "A filter on this computer or network was able to see that the list of services was asked for, and the list.",
)


@contextlib.contextmanager
def telling_watched(client: "IntakeClient", words: str = WATCHED, *, as_json: bool) -> Iterator[None]:
    """Context of one exchange: afterwards, even after a failure, tell the person if a filter could read it.

    Raises:
        KeyboardInterrupt: stopped; its text says that something may have been sent.
    """
    try:
        yield
    except KeyboardInterrupt:
        if as_json:
            put({"stopped": True, "watched": client.watched})
        raise KeyboardInterrupt(
            translate("cli", "It may have arrived. Asking again is harmless.")
        ) from None
    finally:
        if client.watched:
            say(translate("cli", words))


def named_intake(file: Path | None) -> IntakeDescriptor:
    """The intake named by option or environment, or the one that the program was installed for.

    Raises:
        UsageError: there is none.
        BadDescriptorError: the descriptor can't be used.
    """
    path = file or paths.usual_descriptor()
    if path is None:
        options = f"--intake DESCRIPTOR, {paths.INTAKE_VARIABLE}=DESCRIPTOR"
        raise UsageError(translate("cli", "Name the service: {options}").format(options=options))
    return load_descriptor(path)


def known_services() -> KnownServices:
    """The services known on this computer. Raises: BadDescriptorError: the installed package is damaged."""
    try:
        return KnownServices(
            paths.known_services(),
            Installed.find(paths.installed_descriptor(), paths.installed_publisher()),
        )
    except (WireError, OSError, ValueError) as error:
        raise BadDescriptorError("the installed service") from error


def intake_from(arguments: given.WithIntake) -> IntakeDescriptor:
    """The named intake, after its address was shown and the person has agreed to any change.

    Raises:
        UsageError, BadDescriptorError: see ``named_intake``.
        ChangedServiceError: it differs from the last time, and the person has not agreed.
    """
    intake = named_intake(arguments.intake)
    known = known_services()
    agree_to(known.destination(intake), trusted=arguments.trust_change)
    try:
        known.remember(intake)
    except SaveError:
        say(
            translate(
                "cli",
                "It could not be noted where this goes, so a change will not be noticed the next time.",
            )
        )
    return intake


def agree_to(destination: Destination, *, trusted: bool = False) -> None:
    """Show the destination; a change needs consent. Raises: ChangedServiceError: there was none."""
    say(goes_to(destination))
    if destination.standing not in NEEDS_CONSENT:
        return
    say(_warning(destination))
    if trusted:
        return
    choices = (
        ("no", translate("cli", "No, stop here")),
        ("yes", translate("cli", "Yes, I know that this is right")),
    )
    if not has_terminal() or ask(translate("cli", "Go on all the same?"), choices) != "yes":
        raise ChangedServiceError("not as the last time")


def goes_to(destination: Destination) -> str:
    """Name and host, on one line."""
    sentence = _service(destination.name, destination.host)
    if destination.practice:
        return f"{sentence} {_reaches_nobody()}"
    if destination.standing is Standing.NEW:
        new = translate("cli", "It has not been used on this computer before.")
        return f"{sentence} {new}"
    return sentence


def _service(name: str, host: str) -> str:
    return translate("cli", "Service: {name}, at {host}.").format(name=plain(name), host=plain(host))


def _reaches_nobody() -> str:
    return translate("cli", "This is practice and reaches nobody.")


def _warning(destination: Destination) -> str:
    if destination.standing is Standing.NOT_INSTALLED:
        sentence = translate(
            "cli", "Careful: this program was installed for another service, {name}, at {host}."
        ).format(name=plain(destination.installed_name), host=plain(destination.previous_host))
    elif destination.previous_host != destination.host:
        sentence = translate("cli", "Careful: the last time, {name} was at {host}.").format(
            name=plain(destination.name), host=plain(destination.previous_host)
        )
    else:
        sentence = translate(
            "cli",
            "Careful: {name} has another key than the last time, so other people may be able to open what you "
            "send.",
        ).format(name=plain(destination.name))
    ask_first = translate("cli", "If you were not told so by somebody you trust, stop here and ask them.")
    return f"{sentence} {ask_first}"


def say_where_sealed_report_goes(report: SealedReport, intake: IntakeDescriptor | None) -> None:
    """Show where a sealed report goes. Its header has only the address; the name is in the descriptor, if known."""
    host = plain(report.header.intake.partition("://")[2])
    if intake is not None:
        say(_service(intake.name, host))
        return
    at = translate("cli", "Service: at {host}.").format(host=host)
    unknown = translate("cli", "This computer does not know its name; it has not been used here before.")
    say(f"{at} {_reaches_nobody() if report.header.practice else unknown}")
