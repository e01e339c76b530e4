"""The command line of operators: found an intake, serve it, admit partners, turn keys."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from takeitdown_intake.app import build_app
from takeitdown_intake.errors import PortTakenError, RefusedError, SetupError
from takeitdown_intake.folder import OWNER_ONLY_UMASK, DataFolder
from takeitdown_intake.found import found
from takeitdown_intake.keys import KeyRing
from takeitdown_intake.serve import serve
from takeitdown_intake.services import Services
from takeitdown_intake.settings import Settings

EXIT_OK = 0
EXIT_REFUSED = 1
EXIT_PORT_TAKEN = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code (argparse itself exits with 2 on wrong usage)."""
    os.umask(OWNER_ONLY_UMASK)  # also for files that the database makes beside its own
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except PortTakenError as error:
        print(error, file=sys.stderr)
        return EXIT_PORT_TAKEN
    except SetupError as error:
        print(error, file=sys.stderr)
        return EXIT_REFUSED
    except RefusedError as error:
        print(f"This cannot be done now: {error.detail}.", file=sys.stderr)
        return EXIT_REFUSED
    return EXIT_OK


def _init(options: argparse.Namespace) -> None:
    found(options.data, name=options.name, url=options.base_url, practice=options.practice)
    print("The intake is ready. Publish what the command descriptor prints; keep the folder private.")


def _serve(options: argparse.Namespace) -> None:
    services = Services.open(options.data)
    try:
        serve(build_app(services), options.host, options.port, stop_on_eof=options.stop_on_eof)
    finally:
        services.close()


def _key(options: argparse.Namespace) -> None:
    folder = DataFolder(options.data)
    folder.require()
    keys = KeyRing(folder)
    if options.rotate:
        keys.add()
    current = keys.current_id()
    for key_id in keys.ids():
        print(f"{key_id} current" if key_id == current else key_id)


def _descriptor(options: argparse.Namespace) -> None:
    folder = DataFolder(options.data)
    descriptor = Settings.load(folder).descriptor(KeyRing(folder).public())
    print(json.dumps(descriptor.to_json(), indent=2, ensure_ascii=False))


def _partner_add(options: argparse.Namespace) -> None:
    services = Services.open(options.data)
    try:
        keys = services.partners.add(options.name)
    finally:
        services.close()
    if options.json:
        shown = {
            "name": options.name,
            "fetch_key": keys.fetch_key,
            "subscription_key": keys.subscription_key,
        }
        print(json.dumps(shown, ensure_ascii=False))
        return
    print("These keys are shown once; only their digests are kept.")
    print(f"fetch key:        {keys.fetch_key}")
    print(f"subscription key: {keys.subscription_key}")


def _partner_list(options: argparse.Namespace) -> None:
    services = Services.open(options.data)
    try:
        for partner in services.partners.all():
            print(f"{partner.name} (revoked)" if partner.revoked else partner.name)
    finally:
        services.close()


def _partner_revoke(options: argparse.Namespace) -> None:
    services = Services.open(options.data)
    try:
        services.partners.revoke(options.name)
    finally:
        services.close()


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65_535:
        raise argparse.ArgumentTypeError("a port is 0 to 65535")
    return port


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="takeitdown-intake", description="Run an intake for sealed reports."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    data = argparse.ArgumentParser(add_help=False)
    data.add_argument("--data", type=Path, required=True, metavar="DIR", help="data folder of the intake")

    init = commands.add_parser("init", parents=[data], help="make a new intake")
    init.add_argument("--base-url", required=True, metavar="URL", help="where clients reach it")
    init.add_argument("--name", required=True, help="what people call it")
    init.add_argument("--practice", action="store_true", help="its reports reach nobody")
    init.set_defaults(run=_init)

    run = commands.add_parser("serve", parents=[data], help="serve it over HTTP")
    run.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (default: this computer only)"
    )
    run.add_argument("--port", type=_port, required=True, metavar="N", help="0 picks a free one")
    run.add_argument("--stop-on-eof", action="store_true", help="stop when standard input closes")
    run.set_defaults(run=_serve)

    key = commands.add_parser("key", parents=[data], help="show the key ids")
    key.add_argument("--rotate", action="store_true", help="make a new current key; old ones stay usable")
    key.set_defaults(run=_key)

    descriptor = commands.add_parser("descriptor", parents=[data], help="print the file that clients need")
    descriptor.set_defaults(run=_descriptor)
    _add_partner_commands(commands.add_parser("partner", help="admit platforms to the feeds"), data)
    return parser


def _add_partner_commands(partner: argparse.ArgumentParser, data: argparse.ArgumentParser) -> None:
    commands = partner.add_subparsers(required=True, metavar="ACTION")
    add = commands.add_parser("add", parents=[data], help="admit one and print its keys once")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--json", action="store_true", help="print the keys as JSON")
    add.set_defaults(run=_partner_add)
    show = commands.add_parser("list", parents=[data], help="print their names")
    show.set_defaults(run=_partner_list)
    revoke = commands.add_parser("revoke", parents=[data], help="stop one's keys from working")
    revoke.add_argument("name", metavar="NAME")
    revoke.set_defaults(run=_partner_revoke)
