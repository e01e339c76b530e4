"""Proofs of work that have been used, in SQL."""

from sqlalchemy import delete, insert, select

from takeitdown_intake.store.database import Database
from takeitdown_intake.store.tables import proofs


class SqlProofs:
    """See ``store.Proofs``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def use(self, digest: bytes, until_ms: int) -> bool:
        with self._database.write(b"proof" + digest) as connection:
            if (
                connection.execute(select(proofs.c.digest).where(proofs.c.digest == digest)).first()
                is not None
            ):
                return False
            connection.execute(insert(proofs).values(digest=digest, until_ms=until_ms))
            return True

    def forget_expired(self, now_ms: int) -> None:
        with self._database.write() as connection:
            connection.execute(delete(proofs).where(proofs.c.until_ms <= now_ms))
