"""Partners in SQL; of their keys only digests are kept."""

from typing import Any

from sqlalchemy import Row, insert, select, update

from takeitdown_intake.errors import SetupError
from takeitdown_intake.store import Partner
from takeitdown_intake.store.database import Database
from takeitdown_intake.store.tables import partners


class SqlPartners:
    """See ``store.Partners``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, partner: Partner, now_ms: int) -> None:
        with self._database.write() as connection:
            taken = select(partners.c.id).where(partners.c.name == partner.name)
            if connection.execute(taken).first() is not None:
                raise SetupError("There is a partner of this name already.")
            values = {
                "name": partner.name,
                "fetch_digest": partner.fetch_digest,
                "subscription_digest": partner.subscription_digest,
                "secret": partner.secret,
                "created_ms": now_ms,
            }
            connection.execute(insert(partners).values(values))

    def all(self) -> list[Partner]:
        with self._database.read() as connection:
            rows = connection.execute(select(partners).order_by(partners.c.id)).all()
        return [_partner(row) for row in rows]

    def revoke(self, name: str, now_ms: int) -> None:
        with self._database.write() as connection:
            row = connection.execute(select(partners).where(partners.c.name == name)).one_or_none()
            if row is None:
                raise SetupError("There is no partner of this name.")
            if row.revoked_ms is None:
                connection.execute(
                    update(partners).where(partners.c.id == row.id).values(revoked_ms=now_ms)
                )

    def by_fetch_digest(self, digest: bytes) -> Partner | None:
        with self._database.read() as connection:
            row = connection.execute(
                select(partners).where(partners.c.fetch_digest == digest)
            ).one_or_none()
        return None if row is None else _partner(row)


def _partner(row: Row[Any]) -> Partner:
    return Partner(
        id=row.id,
        name=row.name,
        fetch_digest=row.fetch_digest,
        subscription_digest=row.subscription_digest,
        secret=row.secret,
        revoked=row.revoked_ms is not None,
    )
