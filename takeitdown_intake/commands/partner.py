"""``partner``: admit platforms to the feeds, list them, revoke them."""

import argparse
import json
from collections.abc import Iterator
from contextlib import closing

from takeitdown_intake.partners import PartnerDesk
from takeitdown_intake.services import Services


def run(options: argparse.Namespace) -> Iterator[str]:
    with closing(Services.open(options.data)) as services:
        if options.action == "add":
            yield from _add(services.partners, options.name, as_json=options.json)
        elif options.action == "revoke":
            services.partners.revoke(options.name)
        else:
            for partner in services.partners.all():
                yield f"{partner.name} (revoked)" if partner.revoked else partner.name


def _add(partners: PartnerDesk, name: str, *, as_json: bool) -> Iterator[str]:
    keys = partners.add(name)
    if as_json:
        shown = {"name": name, "fetch_key": keys.fetch_key, "subscription_key": keys.subscription_key}
        yield json.dumps(shown, ensure_ascii=False)
        return
    yield "These keys are shown once; only their digests are kept."
    yield f"fetch key:        {keys.fetch_key}"
    yield f"subscription key: {keys.subscription_key}"
