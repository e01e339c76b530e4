"""Partners in SQL; only digests of their keys are stored."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    String,
    cast,
    insert,
    literal,
    or_,
    select,
    update,
)

from takeitdown_intake.errors import SetupError
from takeitdown_intake.store import Fetch, KeyPair, Partner, Share, Tier
from takeitdown_intake.store.allowances import allow
from takeitdown_intake.store.change_sequence import head, position_at
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.tables import allowances, fetches, partners

_UNDER_WAY = position_at(10_000)
"""A response in progress while a tier is lowered may still include changes of the next ten seconds."""


class SqlPartners:
    """See ``store.Partners``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, partner: Partner, now_ms: int) -> None:
        with self._database.write(b"partners") as connection:
            taken = select(partners.c.id).where(partners.c.name == partner.name)
            if connection.execute(taken).first() is not None:
                raise SetupError("There is a partner of this name already.")
            values = {
                "name": partner.name,
                "login": partner.login,
                "fetch_digest": partner.keys.fetch,
                "subscription_digest": partner.keys.subscription,
                "secret": partner.secret,
                "created_ms": now_ms,
                "tier": partner.share.tier.value,
                "tier_before": partner.share.tier.value,
                "about": partner.about or None,
            }
            connection.execute(insert(partners).values(values))

    def all(self) -> list[Partner]:
        with self._database.read() as connection:
            rows = connection.execute(select(partners).order_by(partners.c.id)).all()
        return [_partner(row) for row in rows]

    def revoke(self, name: str, now_ms: int) -> None:
        with self._database.write(b"partners") as connection:
            row = _named(connection, name)
            if row.revoked_ms is None:
                connection.execute(
                    update(partners).where(partners.c.id == row.id).values(revoked_ms=now_ms)
                )

    def change(self, name: str, tier: Tier | None, about: str | None) -> None:
        with self._database.write(b"partners") as connection:
            row = _named(connection, name)
            values: dict[str, object] = {} if about is None else {"about": about or None}
            if tier is not None:
                before = Tier(row.tier_before)
                values |= {"tier": tier.value, "tier_before": max(before, tier, key=_most).value}
                if tier.most < Tier(row.tier).most:
                    values["tier_before_until"] = head(connection) + _UNDER_WAY
            if values:
                connection.execute(update(partners).where(partners.c.id == row.id).values(**values))

    def rotate_keys(self, name: str, keys: KeyPair, old_until_ms: int) -> None:
        with self._database.write(b"partners") as connection:
            row = _named(connection, name)
            if row.revoked_ms is not None:
                raise SetupError("The keys of this partner have been revoked; add it anew.")
            values = {
                "fetch_digest": keys.fetch,
                "subscription_digest": keys.subscription,
                "old_fetch_digest": row.fetch_digest,
                "old_subscription_digest": row.subscription_digest,
                "old_until_ms": old_until_ms,
            }
            connection.execute(update(partners).where(partners.c.id == row.id).values(values))

    def allow(self, partner_id: int, now_ms: int, *, every_ms: int, burst: int) -> int:
        name = f"partner/{partner_id}"
        with self._database.write(name.encode(), durable=False) as connection:
            return allow(connection, name, now_ms, every_ms=every_ms, burst=burst)

    def fetches(self, name: str, limit: int) -> list[Fetch]:
        with self._database.read() as connection:
            partner = _named(connection, name)
            mine = select(fetches).where(fetches.c.partner_id == partner.id)
            newest = mine.order_by(fetches.c.at_ms.desc(), fetches.c.id.desc()).limit(limit)
            rows = connection.execute(newest).all()
        return [Fetch(row.at_ms, row.feed, row.entries, row.position) for row in rows]

    def by_fetch_digest(self, digest: bytes) -> Partner | None:
        return self._one(or_(partners.c.fetch_digest == digest, partners.c.old_fetch_digest == digest))

    def by_login(self, login: str) -> Partner | None:
        return self._one(partners.c.login == login)

    def _one(self, which: ColumnElement[bool]) -> Partner | None:
        with self._database.look() as connection:
            row = connection.execute(select(partners).where(which)).one_or_none()
        return None if row is None else _partner(row)


def last_asked_ms() -> ColumnElement[int | None]:
    """Time of a partner's last request, read off its rate limit, which each request advances.

    After a burst it is ahead of the true time by up to the burst's length: good enough for display only.
    """
    name = literal("partner/") + cast(partners.c.id, String)
    due = select(allowances.c.due_ms).where(allowances.c.name == name)
    return due.correlate(partners).scalar_subquery()


def _named(connection: Connection, name: str) -> Row[Any]:
    row = connection.execute(select(partners).where(partners.c.name == name)).one_or_none()
    if row is None:
        raise SetupError("There is no partner of this name.")
    return row


def _partner(row: Row[Any]) -> Partner:
    return Partner(
        id=row.id,
        name=row.name,
        login=row.login,
        keys=KeyPair(row.fetch_digest, row.subscription_digest),
        old_keys=None
        if row.old_fetch_digest is None
        else KeyPair(row.old_fetch_digest, row.old_subscription_digest),
        old_until_ms=row.old_until_ms or 0,
        secret=row.secret,
        revoked=row.revoked_ms is not None,
        share=Share(Tier(row.tier), Tier(row.tier_before), row.tier_before_until),
        about=row.about or "",
    )


def _most(tier: Tier) -> int:
    return tier.most
