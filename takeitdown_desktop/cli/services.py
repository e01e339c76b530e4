"""``takeitdown services``: who looks for copies, asked of the service itself."""

import argparse

from takeitdown_desktop.cli import exit_codes
from takeitdown_desktop.cli.save import intake_from
from takeitdown_desktop.cli.terminal import plain, put
from takeitdown_desktop.core.intake.client import IntakeClient
from takeitdown_desktop.core.intake.proxy import named_proxy


def run(arguments: argparse.Namespace) -> int:
    """Print the list with its date. Raises: ReportError."""
    intake = intake_from(arguments.intake)
    found = IntakeClient(intake.url, named_proxy(arguments.proxy)).services()
    if arguments.json:
        put({**found.to_json(), "intake": intake.name, "practice": intake.practice})
        return exit_codes.OK
    print(f"Services that get fingerprints from {plain(intake.name)}, as of {found.date.isoformat()}:")
    for service in found.services:
        print(f"  {service.name}{': ' + service.about if service.about else ''}")
    if not found.services:
        print("  none yet")
    print("Each of them decides what to remove. Locked chats and other services are not looked at.")
    return exit_codes.OK
