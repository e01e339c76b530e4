"""``takeitdown services``: who looks for copies, asked of the service itself."""

import argparse

from takeitdown_desktop.cli import exit_codes
from takeitdown_desktop.cli.destination import WATCHED, WATCHED_LIST, intake_from, telling_watched
from takeitdown_desktop.cli.terminal import plain, put
from takeitdown_desktop.core.intake.client import IntakeClient
from takeitdown_desktop.core.intake.proxy import named_proxy


def run(arguments: argparse.Namespace) -> int:
    """Print the list with its date. Raises: ReportError."""
    intake = intake_from(arguments)
    client = IntakeClient(intake, named_proxy(arguments.proxy))
    with telling_watched(client, WATCHED if client.sealed else WATCHED_LIST, as_json=arguments.json):
        found = client.services()
    if arguments.json:
        more = {"host": intake.host, "practice": intake.practice, "watched": client.watched}
        put({**found.to_json(), "intake": intake.name, **more})
        return exit_codes.OK
    print(f"Services that get fingerprints from {plain(intake.name)}, as of {found.date.isoformat()}:")
    for service in found.services:
        print(f"  {service.name}{': ' + service.about if service.about else ''}")
    if not found.services:
        print("  none yet")
    print("Each of them decides what to remove. Locked chats and other services are not looked at.")
    return exit_codes.OK
