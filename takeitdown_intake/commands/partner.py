"""``partner``: admit platforms to the feeds, list them, set how much they get, rotate or revoke their keys."""

import argparse
import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from datetime import UTC, datetime

from takeitdown_intake.errors import SetupError
from takeitdown_intake.ops.intake import Intake
from takeitdown_intake.partners.registry import PartnerKeys, PartnerService
from takeitdown_intake.store import Fetch, Partner, Tier


def run(options: argparse.Namespace) -> Iterator[str]:
    with closing(Intake.open(options.data)) as intake:
        desk = intake.partners
        if options.action == "add":
            yield from _show(
                options.name,
                desk.add(options.name, _tier(options), options.about or ""),
                as_json=options.json,
            )
        elif options.action == "rotate":
            keys = desk.rotate(options.name, options.overlap)
            yield from _show(options.name, keys, as_json=options.json)
        elif options.action == "set":
            yield from _change(desk, options.name, options)
        elif options.action == "audit":
            for fetch in desk.fetches(options.name, options.limit):
                yield _fetch_line(fetch, as_json=options.json)
        elif options.action == "revoke":
            desk.revoke(options.name)
        else:
            for partner in desk.all():
                yield f"{partner.name} (revoked)" if partner.revoked else _line(partner)


def _tier(options: argparse.Namespace) -> Tier:
    return Tier(options.tier or Tier.FULL)


def _line(partner: Partner) -> str:
    tier = partner.share.tier
    return partner.name if tier is Tier.FULL else f"{partner.name} (tier {tier.value})"


def _change(desk: PartnerService, name: str, options: argparse.Namespace) -> Iterator[str]:
    if options.tier is None and options.about is None:
        raise SetupError("Say what to set: --tier or --about.")
    before = next((one.share.tier for one in desk.all() if one.name == name), None)
    desk.change(name, Tier(options.tier) if options.tier else None, options.about)
    if options.tier is None or before is None or Tier(options.tier) is before:
        return
    if Tier(options.tier).most > before.most:
        yield "From now on it gets more of each picture. For older reports it has to fetch from the start."
    else:
        yield (
            "From now on it gets less of each picture, and still hears of every withdrawal. What it has it "
            "keeps until it fetches from the start."
        )


def _fetch_line(fetch: Fetch, *, as_json: bool) -> str:
    if as_json:
        return json.dumps(asdict(fetch))
    at = datetime.fromtimestamp(fetch.at_ms / 1_000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return f"{at} {fetch.feed}: {fetch.entries} entries up to {fetch.position}"


def _show(name: str, keys: PartnerKeys, *, as_json: bool) -> Iterator[str]:
    if as_json:
        shown = {
            "name": name,
            "fetch_key": keys.fetch_key,
            "subscription_key": keys.subscription_key,
            "user": keys.login,
            "password": keys.subscription_key,
        }
        yield json.dumps(shown, ensure_ascii=False)
        return
    yield "These keys are shown once; only their digests are kept."
    yield f"fetch key:        {keys.fetch_key}"
    yield f"subscription key: {keys.subscription_key}"
    yield f"user name:        {keys.login} (its password is the subscription key)"
