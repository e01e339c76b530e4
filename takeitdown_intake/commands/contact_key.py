"""``contact-key``: make a key pair for contacts; its private key is kept off the web hosts."""

import argparse
from collections.abc import Iterator
from contextlib import closing

from takeitdown_intake.errors import SetupError
from takeitdown_intake.ops.data_folder import write_private
from takeitdown_intake.ops.intake import Intake
from takeitdown_intake.ops.keys import KeyRing, contact_info
from takeitdown_intake.ops.setup import contact_key_beside
from takeitdown_wire import WrongKeyError, hpke


def run(options: argparse.Namespace) -> Iterator[str]:
    with closing(Intake.open(options.data)) as intake:
        keys, to = intake.keys, options.to or contact_key_beside(options.data)
        if not keys.has_private():
            raise SetupError("This folder is a door; make the key where the intake is, and the door anew.")
        if to.exists():
            raise SetupError(f"There is a file {to} already, perhaps the key for contacts: move it first.")
        had = keys.has_contact_key()
        private, public = keys.draw_contact_key()
        write_private(to, private)  # before anything is sealed to it
        keys.set_contact_key(public)
        anew = intake.store.review.reseal_contacts(lambda sealed, key: _reseal(keys, sealed, key))
        yield f"Contacts are sealed to {to} from now on: move it to where they are read."
        if anew:
            yield f"{anew} contacts from before were sealed to it, too."
        if had:
            yield "Others from before open with the key that was there before: keep it."


def _reseal(keys: KeyRing, sealed: bytes, bound_to: str) -> bytes | None:
    """Reseal a contact that was sealed to a report key; None if none of our keys opens it."""
    for key_id in keys.ids():
        private = keys.private(key_id)
        if private is None:
            continue
        try:
            contact = hpke.decrypt(sealed, private, contact_info(bound_to)).decode("utf-8")
        except WrongKeyError:
            continue
        return keys.seal_contact(contact, bound_to)
    return None
