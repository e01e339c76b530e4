"""``takeitdown services``: the platforms that look for copies, as listed by the service."""

from takeitdown_desktop.cli import exit_codes, given
from takeitdown_desktop.cli.destination import WATCHED, WATCHED_LIST, intake_from, telling_watched
from takeitdown_desktop.cli.terminal import plain, put
from takeitdown_desktop.cli.words import translate
from takeitdown_desktop.core.intake.client import IntakeClient
from takeitdown_desktop.core.intake.proxy import named_proxy


def run(arguments: given.WithProxy) -> int:
    """Print the list with its date. Raises: ReportError."""
    intake = intake_from(arguments)
    client = IntakeClient(intake, named_proxy(arguments.proxy))
    with telling_watched(client, WATCHED if client.sealed else WATCHED_LIST, as_json=arguments.json):
        found = client.services()
    if arguments.json:
        more = {"host": intake.host, "practice": intake.practice, "watched": client.watched}
        put({**found.to_json(), "intake": intake.name, **more})
        return exit_codes.OK
    title = translate("cli", "Services that get fingerprints from {name}, as of {day}:")
    print(title.format(name=plain(intake.name), day=found.date.isoformat()))
    for service in found.services:
        print(f"  {service.name}{': ' + service.about if service.about else ''}")
    if not found.services:
        none = translate("cli", "none yet")
        print(f"  {none}")
    print(
        translate(
            "CheckPage",
            "Services that have joined look for copies and decide what to remove. Nobody looks in locked chats, such "
            "as encrypted messengers, or at services that have not joined.",
        )
    )
    return exit_codes.OK
